"""A small talk with everything in it: narration, a voice, a timer, gates, promises, causes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from simulator.model.run import Mode
from simulator.model.scenario import Scenario
from simulator.progress.rows import NewRun
from simulator.progress.store import Store
from simulator.scenario.loader import load_bytes
from simulator.usecases.training import Training
from tests.scenario.samples import minimal_scenario_yaml

SHOP = """\
format: 1
id: shop
language: en
title: The lost order
summary: An order went astray.
minutes: 7
level: 2
role: {you_are: Customer care at a shop, brief: It is late.}
client:
  name: Iryna Koval
  face: iryna
  type: upset_fair
  tension: 10
  trust: 10
  lifetime_value: 1200
  walks_out: left
cast:
  taras: {name: Taras the senior, face: taras}
fair:
  owed: [{id: truth, text: A straight account}]
  allowed:
    - {id: fee, text: Cancel one fee, by: taras}
    - {id: call, text: A call ahead}
    - {id: gift, text: A small gift, by: the director}
  impossible: [{id: today, text: Delivery today}]
rules:
  - {id: who_when, text: Every promise names who and when.}
  - {id: record, text: Open the order first.}
facts:
  - {id: typo, text: The number had a typo., key: true}
  - {id: party, text: There is a party on Saturday.}
causes:
  - {id: number, text: The number was never read back, weight: primary, fix: Read it back.,
     evidence: [aside, fee, farewell]}
  - {id: terms, text: The terms were not said, weight: contributing}
  - {id: person, text: She is difficult, weight: none}
promises: [{id: callback, text: A call by six}]
fair_cash: 100
start: ring
nodes:
  - id: ring
    scene: Monday, 17:40.
    speaker: taras
    says: A call for you.
    goto: queue
  - id: queue
    says: Hello? Hello!
    goto: hello
  - id: hello
    says: [Nobody came and nobody rang., I waited the whole day.]
    push: 1
    hint: She names two things.
    replies:
      - {id: hear, say: You lost a day. I open the order., care: HADT, firmness: LRPB,
         does: [acknowledge, action], learns: [typo], keeps: [record], why: She was heard.,
         inner: At last., goto: aside}
      - {id: soothe, say: So sorry. All is well by six., care: HADT, firmness: 0,
         does: [apology, overpromise], promises: [callback], breaches: [who_when],
         why: Nobody can keep that., inner: We shall see., tempts: It calms at once., goto: aside}
      - {id: terms, say: The terms are on the page., care: 0, firmness: LRP, does: [dismiss],
         goto: aside}
  - id: aside
    scene: Taras looks up.
    speaker: taras
    says: The number has a typo.
    goto: fee
  - id: fee
    says: And the second fee?
    key: true
    timer: 60
    replies:
      - {id: cancel, say: Taras cancels the one fee now., care: 4, firmness: 4, cash: 100,
         minutes: 3, when: 'knows("typo")', closed: Nobody knows yet whose miss it was.,
         keeps_promise: [callback], why: It was ours., goto: farewell}
      - {id: gift, say: Take a present instead., care: 3, firmness: 0, cash: 300, goto: bought}
      - {id: wall, say: The fee stands., care: 0, firmness: 3, goto: left}
      - {id: own, say: I was too quick. I look and call back., care: 2, firmness: 2,
         withdraws: [overpromise], goto: farewell}
  - id: farewell
    says: Good. Until tomorrow.
    goto: agreed
endings:
  - {id: agreed, title: Agreement, text: She comes back., proper: true, resolved: 1}
  - {id: bought, title: Bought off, proper: false}
  - {id: left, title: The client hung up, text: The line is dead., proper: false, resolved: -1}
"""

MONDAY = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@dataclass
class Clock:
    """Every look at it is a second later than the one before."""

    now: datetime = field(default=MONDAY)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


def read(text: str, name: str = "shop") -> Scenario:
    """A scenario from its text; the text has to be one without errors."""
    loaded = load_bytes(text.encode(), f"{name}/scenario.yaml", name)
    assert loaded.scenario is not None, loaded.errors
    return loaded.scenario


def put(folder: Path, text: str = SHOP, name: str = "shop") -> Path:
    """Writes a scenario into a library; its folder."""
    home = folder / name
    home.mkdir(parents=True, exist_ok=True)
    (home / "scenario.yaml").write_text(text, encoding="utf-8")
    return home


def begun(
    store: Store, clock: Clock, *, mode: Mode = Mode.PRACTICE, text: str = SHOP, seed: int = 7
) -> Training:
    """A training in its briefing, of somebody who was not there before."""
    person = store.profiles.add(f"Olena {clock.now.timestamp()}", clock())
    scenario = read(text)
    new = NewRun(person.id, scenario.id, scenario.digest, text.encode(), seed, mode)
    return Training(scenario, store.runs.start(new, clock()), clock)


def say(training: Training, store: Store, *replies: str) -> None:
    """Passes what stands before the next reply, says it, and so on."""
    training.ensure_begun()
    for reply in replies:
        pass_on(training)
        step = training.consider(reply, 1000)
        training.accept(step, step.ledger.flush(store))


def pass_on(training: Training) -> None:
    """Continue, until something may be said."""
    while training.phase.value == "feedback" or not training.at_rest:
        training.go_on()


ENDLESS = minimal_scenario_yaml(
    id="endless",
    nodes="""
  - id: hello
    says: Nobody came.
    replies:
      - {id: both, say: I see., care: HADT, firmness: LRPB, goto: agreed}
      - {id: wait, say: Hold the line., care: 1, firmness: 1, goto: hello}""",
)
"""A talk that may go round in a circle: it can be played, but has no finite bounds."""
