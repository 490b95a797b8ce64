"""A scenario's graph as text for other programs: nothing in a scenario breaks out of it."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.model.scenario import Ending, Expression, Route, Scenario
from simulator.scenario.loader import load
from simulator.usecases.drawing import as_dot, as_mermaid, drawn, ways_of
from tests.graphs import BOUGHT, LOST, OK, node, reply, scenario

OVEN = Path(__file__).resolve().parents[2] / "scenarios" / "oven"
HOSTILE = (
    'x"] --> y["z',
    "a\n  evil --> worse\n",
    "</div><script>alert(1)</script>",
    "`**bold**` #quot; #35; %% comment",
    "back\\slash \\N \\G \\",
    "&lt;b&gt; & &amp;",
    "Привіт «ґанок» — ₴ ×2 🙂",
    "\u202eturned\u202c \u200bround\x07",
    "end; subgraph }",
    "{{curly}} [[square]] ((round)) |pipe|",
)


def when(source: str) -> Expression:
    return Expression(source, lambda state: 1)


def story(text: str = "Nobody came.", title: str = "Made") -> Scenario:
    """A key fork, a narration, a gate, a silence, a proper and two improper endings."""
    made = scenario(
        [
            node(
                "end",  # a word of Mermaid's own
                reply("hear", 4, 4, "pause", when=when("trust >= 7")),
                reply("give", 4, 0, (Route("bought", when("tension < 9")), Route("pause"))),
                says=(text,),
                key=True,
                timer=20,
                on_silence="lost",
            ),
            node("pause", to="ok", says=(text,)),
        ],
        [OK, replace(BOUGHT, title=text), LOST],
        client={"walks_out": "lost"},
    )
    return replace(made, title=title)


def test_ways_between_the_same_two_nodes_are_one_line_with_all_replies() -> None:
    made = scenario([node("a", reply("x", 1, 1, "ok"), reply("y", 1, 1, "ok"))], [OK])
    (way,) = ways_of(made)
    assert (way.source, way.target, way.label, way.conditional) == ("a", "ok", "x, y", False)


def test_a_way_says_on_what_it_hangs() -> None:
    labels = {(way.source, way.target): way for way in ways_of(story())}
    assert labels["end", "bought"].label == "give [tension < 9]"
    assert labels["end", "bought"].conditional
    assert labels["end", "pause"].label == "hear [trust >= 7], give [else]"
    assert labels["end", "lost"].label == "(silence)"
    assert not labels["end", "lost"].conditional
    assert labels["pause", "ok"].label == ""


def test_mermaid_names_no_node_by_a_word_that_means_something_there() -> None:
    lines = as_mermaid(story()).splitlines()
    assert lines[0] == "flowchart LR"
    assert not any(re.match(r"\s*end\b", line) for line in lines)
    assert '  n0{{"end: Nobody came. #215;2"}}' in lines


def test_mermaid_tells_endings_conditions_and_narration_apart() -> None:
    text = as_mermaid(story())
    assert re.search(r'n1\["pause: .*"\]\n', text)
    assert re.search(r'n2\(\["#9632; ok: .*"\]\):::proper', text)
    assert re.search(r'n3\(\["#9633; bought: .*"\]\):::improper', text)
    assert re.search(r'n0 -\.->\|"give #91;tension #60; 9#93;"\| n3', text)
    assert re.search(r'n0 -->\|"#40;silence#41;"\| n4', text)
    assert "walk out to here" in text


MERMAID_LINE = re.compile(
    r"flowchart LR|  %% [\w \-?]*"
    r'|  n\d+(\{\{|\(\[|\(|\[)"[\w _.,:#;]*"(\}\}|\]\)|\)|\])(:::(im)?proper)?'
    r"|  start\d+\(\( \)\)|  start\d+ (-->|-\.->)(\|\"[\w _.,:#;]*\"\|)? n\d+"
    r'|  n\d+ (-->|-\.->)(\|"[\w _.,:#;]*"\|)? n\d+'
    r"|  classDef (im)?proper stroke-[a-z]+:[\dpx ]+"
)


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_breaks_out_of_a_mermaid_label(text: str) -> None:
    plain = len(as_mermaid(story()).splitlines())
    lines = as_mermaid(story(text, text)).splitlines()
    assert len(lines) == plain
    assert [line for line in lines if not MERMAID_LINE.fullmatch(line)] == []


@settings(max_examples=120, deadline=None)
@given(text=st.text(max_size=80))
def test_whatever_is_said_mermaid_stays_line_by_line_what_it_was(text: str) -> None:
    lines = as_mermaid(story(text)).split("\n")
    assert [line for line in lines if line and not MERMAID_LINE.fullmatch(line)] == []


DOT_STRING = r'"(?:[^"\\\n]|\\["\\])*"'
DOT_LINE = re.compile(
    rf"digraph {DOT_STRING} \{{|\}}|  label={DOT_STRING}; labelloc=t; rankdir=LR;"
    rf"|  (node|edge) \[[^\]]*\];|  {DOT_STRING}( -> {DOT_STRING})?( \[[a-z]+={DOT_STRING}.*\])?;"
    rf"|  {DOT_STRING} \[shape=point, width=0.15, label=\"\"\];"
    rf"|  {DOT_STRING} -> {DOT_STRING} \[style=dashed, label={DOT_STRING}\];"
)


@settings(max_examples=120, deadline=None)
@given(text=st.text(max_size=80))
def test_whatever_is_said_dot_stays_line_by_line_what_it_was(text: str) -> None:
    lines = as_dot(story(text, text)).split("\n")
    assert [line for line in lines if line and not DOT_LINE.fullmatch(line)] == []


def test_dot_tells_endings_key_forks_and_conditions_apart() -> None:
    text = as_dot(story())
    assert '"end" [label="end: Nobody came. ×2", style=rounded, peripheries=2];' in text
    assert re.search(
        r'"ok" \[label="■ ok: .* \(proper\)", shape=ellipse, style="rounded,bold"\]', text
    )
    assert re.search(r'"bought" \[label="□ .*style="rounded,dashed"\]', text)
    assert '"end" -> "bought" [label="give [tension < 9]", style=dashed];' in text
    assert '"end" -> "lost" [label="(silence)"];' in text


def test_a_start_that_hangs_on_a_condition_says_so_in_both() -> None:
    made = scenario(
        [node("a", reply("x", 1, 1, "ok"))],
        [OK],
        start=(Route("ok", when('ended("other", "ok")')), Route("a")),
    )
    assert 'start0 -.->|"ended#40;#34;other#34;, #34;ok#34;#41;"| n1' in as_mermaid(made)
    assert r'label="ended(\"other\", \"ok\")"' in as_dot(made)


def test_the_drawing_marks_what_no_play_reaches_and_the_moods_on_the_way() -> None:
    made = scenario(
        [
            node("a", reply("x", 4, 4, "ok"), reply("y", 1, 1, "b", when=when("tension > 20"))),
            node("b", reply("z", 1, 1, "ok")),
        ],
        [OK, Ending("far", "Far", proper=False)],
    )
    gate = replace(
        made.nodes[0].replies[1],
        when=Expression("tension > 20", lambda state: int(state.tension > 20)),
    )
    first = replace(made.nodes[0], replies=(made.nodes[0].replies[0], gate))
    view = drawn(replace(made, nodes=(first, made.nodes[1])))
    nodes = {one.id: one for one in view.nodes}
    assert [name for name, one in nodes.items() if not one.reachable] == ["b", "far"]
    assert nodes["a"].start
    assert nodes["a"].mood is not None
    assert nodes["b"].mood is None


dot = pytest.mark.skipif(shutil.which("dot") is None, reason="graphviz is not installed")


@dot
@pytest.mark.parametrize("text", HOSTILE)
def test_graphviz_reads_the_same_nodes_and_lines_whatever_is_said(text: str) -> None:
    done = subprocess.run(
        ["dot", "-Tplain"],
        input=as_dot(story(text)),
        capture_output=True,
        encoding="utf-8",
        timeout=30,
        check=True,
    )
    assert done.stderr == ""
    assert sum(line.startswith("node ") for line in done.stdout.splitlines()) == 6
    assert sum(line.startswith("edge ") for line in done.stdout.splitlines()) == 5


def oven() -> Scenario:
    made = load(OVEN).scenario
    assert made is not None
    return made


def test_the_oven_is_written_whole_in_both() -> None:
    made = oven()
    places = len(made.nodes) + len(made.endings)
    mermaid, dotted = as_mermaid(made), as_dot(made)
    assert len(re.findall(r"^  n\d+[\[({]", mermaid, re.M)) == places
    assert len(re.findall(r"^  n\d+ -", mermaid, re.M)) == len(ways_of(made))
    assert len(re.findall(r"^  \"[^\"]+\" \[label=", dotted, re.M)) == places
    assert len(re.findall(r" -> ", dotted)) == len(ways_of(made)) + len(made.start)
