"""Small scenario texts for tests: the least that loads, and ways to change it."""

from __future__ import annotations

MINIMAL: dict[str, str] = {
    "format": "1",
    "id": "small",
    "language": "en",
    "title": "A small talk",
    "role": "{you_are: Customer care at a shop}",
    "client": "{name: Iryna Koval}",
    "start": "hello",
    "nodes": """
  - id: hello
    says: Nobody came.
    replies:
      - {id: both, say: I see. Here is what we do., care: HADT, firmness: LRPB, goto: agreed}
      - {id: bend, say: Whatever you like., care: HAD, firmness: 1, goto: agreed}
      - {id: wall, say: Not our problem., care: 0, firmness: 3, goto: left}""",
    "endings": """
  - {id: agreed, title: Agreement, proper: true, resolved: 1}
  - {id: left, title: The client hung up, proper: false, resolved: -1}""",
}
"""The keys of the smallest scenario and the YAML after each."""


def minimal_scenario_yaml(**changes: str | None) -> str:
    """The smallest scenario, with keys set to other YAML, added, or (None) left out.

    A block goes on a line of its own: `nodes="\\n  - id: ..."`.
    """
    keys = MINIMAL | {key: value for key, value in changes.items() if value is not None}
    left_out = {key for key, value in changes.items() if value is None}
    return "".join(f"{key}: {value}\n" for key, value in keys.items() if key not in left_out)


def node_yaml(id_: str, goto: str = "agreed", **keys: str) -> str:
    """A node of two replies that both lead to `goto`, with more keys if given."""
    more = "".join(f"    {key}: {value}\n" for key, value in keys.items())
    return (
        f"\n  - id: {id_}\n    says: And now?\n{more}    replies:\n"
        f"      - {{id: a, say: One., care: 4, firmness: 4, goto: {goto}}}\n"
        f"      - {{id: b, say: Two., care: 1, firmness: 1, goto: {goto}}}"
    )
