"""From a file to a frozen scenario: every key arrives where it belongs."""

from __future__ import annotations

from pathlib import Path

import pytest

from simulator.model.scenario import (
    CastMember,
    Cause,
    CauseWeight,
    Client,
    ClientType,
    Ending,
    Fact,
    FairZone,
    Node,
    Offer,
    Phase,
    Promise,
    Rating,
    Role,
    Rule,
    Scenario,
    Tag,
    Variable,
)  # fmt: skip
from simulator.scenario.loader import load_bytes
from tests.scenario.samples import MINIMAL, minimal_scenario_yaml, node_yaml

FULL = """\
format: 1
id: oven
language: en
title: The oven that never came
summary: Delivery moved by two days.
phase: qualify
minutes: 12
level: 2
role: {you_are: Customer care, brief: What you know.}
client:
  name: Iryna Koval
  face: iryna
  type: grudge
  tension: 13
  trust: 9
  lifetime_value: 12000
  walks_out: left
  returns_from: kettle
cast:
  courier: {name: Petro, face: petro}
fair:
  owed: [{id: no_fee, text: No second fee}]
  allowed: [{id: free, text: Cancel one fee, by: senior}]
  impossible: [{id: today, text: Delivery today}]
rules: [{id: who_and_when, text: Who and when.}]
facts: [{id: number, text: A typo, key: true}, {id: street, text: A street}]
causes:
  - {id: unclear, text: Unclear terms, weight: primary, fix: Say them, evidence: [hello]}
  - {id: quality, text: Faulty, weight: none}
promises: [{id: callback, text: Call back by 18:00}]
variables: [{id: gifts, start: 0, min: 0, max: 3}]
fair_cash: 990
minute_rate: 12
start: [{when: 'ended("kettle", "agreed")', to: hello}, {to: intro}]
nodes:
  - {id: intro, says: [Ring, Ring ring], speaker: courier,
     goto: [{when: turn > 0, to: agreed}, {to: hello}]}
  - id: hello
    scene: Monday, 17:40.
    says: Nobody came!
    push: 1
    key: true
    timer: 60
    on_silence: hello
    hint: Ask for the number.
    notes: For the trainer.
    point_of_no_return: true
    replies:
      - id: hear
        say: You lost a day.
        care: TDAH
        firmness: RL
        does: [acknowledge, action]
        when: tension < 16 and not said("hello.wall")
        closed: She is too angry.
        once: true
        learns: [number]
        promises: [callback]
        keeps_promise: [callback]
        breaks_promise: [callback]
        withdraws: [overpromise]
        keeps: [who_and_when]
        breaches: [who_and_when]
        set: {gifts: gifts + 1}
        cash: -5
        minutes: 0
        why: It names the trouble.
        tempts: It is kind.
        inner: Finally.
        stage: 4
        goto: [{when: trust >= 12, to: agreed}, {to: hello}]
      - {id: wall, say: No., care: "", firmness: 4, goto: left}
endings:
  - {id: agreed, title: Agreement, text: Good., proper: true, resolved: 1, settles: [callback]}
  - {id: left, title: She hung up, proper: false, resolved: -1}
"""


def built(text: str, own_id: str | None = None) -> Scenario:
    loaded = load_bytes(text.encode(), "f.yaml", own_id)
    assert loaded.issues == ()
    assert loaded.scenario is not None
    return loaded.scenario


def test_the_frame_of_a_scenario_arrives_whole() -> None:
    scenario = built(FULL, "oven")
    assert (scenario.id, scenario.language, scenario.format) == ("oven", "en", 1)
    assert scenario.title == "The oven that never came"
    assert scenario.summary == "Delivery moved by two days."
    assert (scenario.phase, scenario.minutes, scenario.level) == (Phase.QUALIFY, 12, 2)
    assert scenario.role == Role("Customer care", "What you know.")
    assert scenario.client == Client(
        "Iryna Koval", "iryna", ClientType.GRUDGE, 13, 9, "left", 12000, False, "kettle"
    )
    assert scenario.cast == (CastMember("courier", "Petro", "petro"),)
    assert scenario.fair == FairZone(
        (Offer("no_fee", "No second fee"),),
        (Offer("free", "Cancel one fee", "senior"),),
        (Offer("today", "Delivery today"),),
    )
    assert scenario.rules == (Rule("who_and_when", "Who and when."),)
    assert scenario.facts == (Fact("number", "A typo", True), Fact("street", "A street"))
    assert scenario.causes == (
        Cause("unclear", "Unclear terms", CauseWeight.PRIMARY, "Say them", ("hello",)),
        Cause("quality", "Faulty", CauseWeight.NONE),
    )
    assert scenario.promises == (Promise("callback", "Call back by 18:00"),)
    assert scenario.variables == (Variable("gifts", 0, 0, 3),)
    assert (scenario.fair_cash, scenario.minute_rate) == (990, 12)
    assert scenario.memories == (("kettle", "agreed"),)
    assert scenario.endings == (
        Ending("agreed", "Agreement", True, "Good.", 1, ("callback",)),
        Ending("left", "She hung up", False, "", -1),
    )
    assert [(route.to, route.when and route.when.source) for route in scenario.start] == [
        ("hello", 'ended("kettle", "agreed")'), ("intro", None),
    ]  # fmt: skip


def test_a_node_and_its_replies_arrive_whole() -> None:
    intro, hello = built(FULL).nodes
    assert intro.is_narration
    assert intro.says == ("Ring", "Ring ring")
    assert intro.speaker == "courier"
    assert [route.to for route in intro.goto] == ["agreed", "hello"]
    assert (hello.scene, hello.says, hello.speaker) == (
        "Monday, 17:40.",
        ("Nobody came!",),
        "client",
    )
    assert (hello.push, hello.key, hello.timer, hello.on_silence) == (1, True, 60, "hello")
    assert (hello.hint, hello.notes) == ("Ask for the number.", "For the trainer.")
    assert hello.point_of_no_return
    reply, wall = hello.replies
    assert (reply.care, reply.firmness) == (Rating(4, "HADT"), Rating(2, "LR"))
    assert (wall.care, wall.firmness) == (Rating(0, ""), Rating(4))
    assert reply.does == {Tag.ACKNOWLEDGE, Tag.ACTION}
    assert reply.when is not None
    assert reply.when.source == 'tension < 16 and not said("hello.wall")'
    assert (reply.closed, reply.once) == ("She is too angry.", True)
    assert reply.learns == ("number",)
    assert reply.promises == reply.keeps_promise == reply.breaks_promise == ("callback",)
    assert reply.withdraws == (Tag.OVERPROMISE,)
    assert reply.keeps == reply.breaches == ("who_and_when",)
    assert [(name, made.source) for name, made in reply.set] == [("gifts", "gifts + 1")]
    assert (reply.cash, reply.minutes, reply.stage) == (-5, 0, 4)
    assert (reply.why, reply.tempts, reply.inner) == (
        "It names the trouble.",
        "It is kind.",
        "Finally.",
    )
    assert [route.to for route in reply.goto] == ["agreed", "hello"]
    assert [route.to for route in wall.goto] == ["left"]


def test_what_is_left_out_has_the_defaults_of_the_format() -> None:
    scenario = built(minimal_scenario_yaml())
    assert scenario.client == Client("Iryna Koval")
    assert scenario.client.first_failure
    assert (scenario.phase, scenario.minutes, scenario.level) == (Phase.SERVE, 10, 1)
    assert (scenario.fair_cash, scenario.minute_rate, scenario.fair) == (0, 10, FairZone())
    assert scenario.nodes[0] == Node("hello", ("Nobody came.",), scenario.nodes[0].replies)
    assert scenario.nodes[0].replies[0].minutes == 1


def test_a_grudge_is_no_first_failure_unless_it_says_so() -> None:
    grudge = built(minimal_scenario_yaml(client="{name: N, type: grudge}"))
    first = built(minimal_scenario_yaml(client="{name: N, type: grudge, first_failure: true}"))
    assert not grudge.client.first_failure
    assert first.client.first_failure


def test_said_without_a_node_means_that_reply_wherever_it_stands() -> None:
    nodes = (
        MINIMAL["nodes"]
        + node_yaml("n")
        + node_yaml("m", goto="[{when: 'said(\"a\")', to: agreed}, {to: left}]")
    )
    route = built(minimal_scenario_yaml(nodes=nodes)).nodes[2].replies[0].goto[0]
    assert route.when is not None
    # hello has replies 0..2, n has 3 and 4, m has 5 and 6; a is the first of n and of m.
    assert {number for _, number in route.when.reads} == {3, 5}


def test_faults_of_every_kind_are_reported_together() -> None:
    text = minimal_scenario_yaml(
        titel="x",
        minutes="-1",
        start="helo",
        client="{name: '', walks_out: lef, face: ../a.png}",
        nodes=MINIMAL["nodes"].replace("agreed}", "[{when: trust = 1, to: agree}, {to: left}]}", 1)
        + "\n  - {id: n, says: '', goto: nowhere}",
    )
    codes = [found.code for found in load_bytes(text.encode(), "f", "small").issues]
    assert sorted(codes) == [
        "S111", "S114", "S115", "S115", "S121", "S121", "S121", "S121", "S128", "S131",
    ]  # fmt: skip


def test_links_are_not_looked_up_where_there_is_nothing_to_link() -> None:
    issues = load_bytes(b"format: 1\nstart: x\n", "f", None).issues
    assert {found.code for found in issues} == {"S112"}


@pytest.mark.parametrize(
    "change",
    [
        {"role": None},
        {"client": "7"},
        {"endings": "[{id: left, proper: 1}, {id: agreed, title: x, proper: true}]"},
        {"variables": "[{id: v, start: x, min: 0, max: 9}]"},
        {"causes": "[{id: c, text: x, weight: huge}]"},
        {"nodes": MINIMAL["nodes"].replace("goto: agreed}", "goto: []}", 1)},
        {"cast": "7"},
        {"facts": "[a]"},
        {"rules": "{}"},
        {"start": "[]"},
    ],
    ids=str,
)
def test_one_fault_of_shape_drags_no_false_ones_behind_it(change: dict[str, str | None]) -> None:
    loaded = load_bytes(minimal_scenario_yaml(**change).encode(), "f", "small")
    assert {found.code[:3] for found in loaded.issues} == {"S11"}
    assert len(loaded.issues) <= 2


def test_a_long_row_of_narration_is_allowed_up_to_a_hundred() -> None:
    row = "".join(f"\n  - {{id: n{i}, says: x, goto: n{i + 1}}}" for i in range(99))
    text = minimal_scenario_yaml(
        nodes=MINIMAL["nodes"] + row + "\n  - {id: n99, says: x, goto: left}"
    )
    assert len(built(text).nodes) == 101


def test_a_circle_of_narration_with_a_way_out_is_left_to_the_engine() -> None:
    circle = "\n  - {id: n, says: x, goto: [{when: turn > 1, to: left}, {to: n}]}"
    built(minimal_scenario_yaml(nodes=MINIMAL["nodes"] + circle))


def test_a_circle_is_reported_once_though_others_lead_into_it() -> None:
    links = ("ab", "bc", "cb")
    nodes = "".join(f"\n  - {{id: {here}, says: x, goto: {to}}}" for here, to in links)
    issues = load_bytes(
        minimal_scenario_yaml(nodes=MINIMAL["nodes"] + nodes).encode(), "f", None
    ).issues
    assert [found.code for found in issues] == ["S126"]


def test_a_picture_beside_the_scenario_is_a_face(tmp_path: Path) -> None:
    (tmp_path / "Іра 1.PNG").write_bytes(b"x")
    text = minimal_scenario_yaml(client="{name: N, face: Іра 1.PNG}")
    assert load_bytes(text.encode(), "f", None, tmp_path).issues == ()
