"""Small talks of shapes that a whole scenario seldom has."""

from __future__ import annotations

from tests.scenario.samples import minimal_scenario_yaml

SIX = minimal_scenario_yaml(
    id="six",
    nodes="""
  - id: hello
    says: Nobody came.
    notes: Ask the room who would have rung.
    replies:
      - {id: a, say: One., care: 4, firmness: 4, goto: agreed}
      - {id: b, say: Two., care: 4, firmness: 1, goto: agreed}
      - {id: c, say: Three., care: 1, firmness: 4, goto: left}
      - {id: d, say: Four., care: 2, firmness: 2, goto: agreed}
      - {id: e, say: Five., care: 0, firmness: 3, goto: left}
      - {id: f, say: Six., care: 3, firmness: 0, goto: agreed}""",
)
"""A fork of six replies, with notes."""

PLAIN = minimal_scenario_yaml(
    id="plain",
    nodes="""
  - id: hello
    says: Nobody came.
    replies:
      - {id: shut, say: As agreed., care: 2, firmness: 2, when: 'trust > 90',
         closed: Nothing was agreed., goto: agreed}
      - {id: go, say: I see., care: 4, firmness: 4, goto: hall}
      - {id: gone, say: No., care: 2, firmness: 1, when: 'trust > 90', goto: left}
  - id: hall
    scene: A door shuts.
    says: Well then.
    goto: agreed""",
)
"""One reply can be said, one is shown closed; narration leads to an ending without a line, and
there are no causes."""

MUTE = minimal_scenario_yaml(
    id="mute",
    nodes="""
  - id: hello
    says: Nobody came.
    goto: agreed""",
)
"""A talk that is over before anybody could say anything."""

DEAD_END = minimal_scenario_yaml(
    id="dead_end",
    nodes="""
  - id: hello
    says: Nobody came.
    replies:
      - {id: both, say: I see., care: 4, firmness: 4, when: 'trust > 90', goto: agreed}
      - {id: wait, say: Hold on., care: 1, firmness: 1, when: 'trust > 90',
         closed: Not now., goto: agreed}""",
)
"""A talk in which nothing can be said."""
