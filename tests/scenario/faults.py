"""One bad scenario per fault: the change to the smallest scenario, and what it must give."""

from __future__ import annotations

from dataclasses import dataclass

from tests.scenario.samples import MINIMAL, minimal_scenario_yaml, node_yaml


@dataclass(frozen=True)
class Fault:
    """A scenario text that has exactly one issue, and where the text to look at begins."""

    code: str
    text: str
    at: str
    reason: str | None = None
    hint: str | None = None

    @property
    def position(self) -> tuple[int, int]:
        """Line and column of the first `at` in the text, from 1."""
        before = self.text[: self.text.index(self.at)]
        return before.count("\n") + 1, len(before) - before.rfind("\n")

    def __str__(self) -> str:
        return f"{self.code}-{self.reason or self.at[:20]}"


def _scenario(
    code: str, at: str, reason: str | None = None, hint: str | None = None, **keys: str | None
) -> Fault:
    return Fault(code, minimal_scenario_yaml(**keys), at, reason, hint)


def _reply(
    code: str,
    at: str,
    extra: str,
    reason: str | None = None,
    hint: str | None = None,
    **keys: str | None,
) -> Fault:
    """A fault in one more key of the first reply."""
    nodes = MINIMAL["nodes"].replace("firmness: LRPB,", f"firmness: LRPB, {extra},")
    return _scenario(code, at, reason, hint, nodes=nodes, **keys)


def _when(
    code: str, condition: str, at: str, reason: str | None = None, hint: str | None = None
) -> Fault:
    """A fault in a condition of the first reply, in double quotes."""
    return _reply(
        code,
        at,
        f"when: '{condition}'",
        reason,
        hint,
        variables="[{id: gifts, start: 0, min: 0, max: 3}]",
        facts="[{id: number, text: A fact}]",
        promises="[{id: callback, text: A promise}]",
    )


def _node(
    code: str, at: str, node: str, reason: str | None = None, hint: str | None = None
) -> Fault:
    """A fault in one more node."""
    return _scenario(code, at, reason, hint, nodes=MINIMAL["nodes"] + node)


READING = [
    Fault("S101", "title: a\x07\n", "\x07", "typed"),
    Fault("S101", 'title: "a\\x07"\n', '"a', "escape"),
    Fault("S102", "[" * 33 + "]" * 33, "[" * 1, "depth"),
    Fault("S103", "a: 1\n---\nb: 2\n", "---", "document"),
    Fault("S103", "%TAG ! tag:x,2000:\n---\na: 1\n", "%TAG", "directive"),
    Fault("S104", "a: *b\n", "*b", "alias"),
    Fault("S104", "a: &b 1\n", "&b", "anchor"),
    Fault("S104", "a:\n  <<: {b: 1}\n", "<<", "merge"),
    Fault("S105", "a: !env x\n", "!env"),
    Fault("S106", "a: 1\nb: 2\na: 3\n", "a: 3"),
    Fault("S107", "1: a\n", "1"),
    Fault("S108", "a:\n\tb: 1\n", "\t", "tab"),
    Fault("S108", "text: He said: hello\n", ": hello", "colon"),
    Fault("S108", "a: 'don't'\n", "'t'", "apostrophe"),
    Fault("S108", "a: 'it''s\nb: 1\n", "'it", "quote_open"),
    Fault("S108", "a: {b: 1\nc: 2\n", "{", "bracket"),
    Fault("S108", "a: [1,, 2]\n", ", 2", "comma"),
    Fault("S108", "a: @home\n", "@", "reserved"),
    Fault("S108", "a: *important*\n", "*imp", "star"),
    Fault("S108", "a: & b\n", "& b", "anchor"),
    Fault("S108", "a: !<x y\n", "!<x", "tag"),
    Fault("S108", "a: |x\n  t\n", "x\n", "block_header"),
    Fault("S108", 'a: "C:\\path"\n', "\\path", "escape"),
    Fault("S108", "%YAML 9.9\n---\na: 1\n", "%YAML", "directive"),
    Fault("S108", "%FOO 9.9\n---\na: 1\n", "%FOO", "directive"),
    Fault("S108", "a: 1\n- b\n", "- b", "list_mixed"),
    Fault("S108", "a: 1\n  b: 2\n", ": 2", "indent"),
    Fault("S108", "a: 1\nbcd\n", "bcd", "no_colon"),
]
"""Faults the guarded reader finds, in texts that are no scenarios otherwise."""

SHAPES = [
    Fault("S110", "just text\n", "just"),
    _scenario("S111", "titel", None, "title", titel="x"),
    _scenario("S112", "format", None, None, title=None),
    _scenario("S113", "2024", None, '"2024"', title="2024"),
    _scenario("S113", "[a]", None, None, title="[a]"),
    _scenario("S113", "yes", None, None, client="yes"),
    _scenario("S113", "1.5", None, None, minutes="1.5"),
    _scenario("S113", "null", None, None, summary="null"),
    _reply("S113", "yes", "once: yes", None, "true"),
    _reply("S113", "'f'", "learns: 'f'"),
    _reply("S113", "[1]", "when: [1]"),
    _scenario("S114", "-7", "least", None, minutes="-7"),
    _scenario("S114", "4", "most", None, level="4"),
    _scenario("S115", "'  '", "blank", None, title="'  '"),
    _scenario("S115", '"\\u200b', "blank", None, title='"\\u200b\\u200b"'),
    _scenario("S115", "Z\u0301", "marks", None, title="Z" + "\u0301" * 9),
    _scenario("S115", "x" * 201, "long", None, title="x" * 201),
    _scenario("S115", '"a\\n', "lines", None, title='"a\\nb"'),
    _scenario("S115", "''", "blank", None, client="{name: N, face: ''}"),
    _scenario("S116", "2", None, "1", format="2"),
    _scenario("S116", "true", None, "1", format="true"),
    _reply("S116", "apology", "withdraws: [rude, apology]"),
    _scenario("S116", "sevre", None, "serve", phase="sevre"),
    _reply("S116", "aplogy", "does: [aplogy]", None, "apology"),
    _scenario("S117", "Hel lo", "form", "hel_lo", cast="{Hel lo: {name: x}}"),
    _scenario("S117", "English", "language", None, language="English"),
    _scenario(
        "S118", "HAX", None, None, nodes=MINIMAL["nodes"].replace("care: HAD,", "care: HAX,")
    ),
    _scenario(
        "S118", "had,", None, "HAD", nodes=MINIMAL["nodes"].replace("care: HAD,", "care: had,")
    ),
    _scenario(
        "S118", "hah,", None, None, nodes=MINIMAL["nodes"].replace("care: HAD,", "care: hah,")
    ),
    _scenario(
        "S118", "true", None, None, nodes=MINIMAL["nodes"].replace("care: HAD,", "care: true,")
    ),
    _scenario(
        "S118", "5", None, None, nodes=MINIMAL["nodes"].replace("firmness: 1", "firmness: 5")
    ),
    _scenario("S119", "[]", None, None, summary=None, nodes="\n  - {id: hello, says: x, goto: []}"),
    _node(
        "S119",
        "- {id: a",
        "\n  - id: n\n    says: x\n    replies:\n"
        "    - {id: a, say: x, care: 0, firmness: 0, goto: left}",
    ),
]
"""Faults of shape."""

LINKS = [
    _node("S120", "hello\n    says: And", node_yaml("hello")),
    _scenario(
        "S120",
        "hello, title",
        None,
        None,
        endings=MINIMAL["endings"] + "\n  - {id: hello, title: x, proper: true}",
    ),
    _node("S120", "a, say: Two.", node_yaml("n").replace("id: b", "id: a")),
    _scenario("S121", "helo", None, "hello", start="helo"),
    _node(
        "S121", "agred", node_yaml("n").replace("goto: agreed}\n", "goto: agred}\n"), None, "agreed"
    ),
    _node("S121", "pete", node_yaml("n", speaker="pete")),
    _node("S121", "hallo", node_yaml("n", timer="9", on_silence="hallo"), None, "hello"),
    _reply("S121", "nummer", "learns: [nummer]", None, "number", facts="[{id: number, text: x}]"),
    _reply(
        "S121",
        "gift:",
        "set: {gift: 1}",
        None,
        "gifts",
        variables="[{id: gifts, start: 0, min: 0, max: 3}]",
    ),
    _scenario("S122", "other", None, "small", id="other"),
    _scenario("S123", "agreed", "node", None, start="agreed"),
    _scenario("S123", "hello", "ending", None, client="{name: N, walks_out: hello}"),
    _scenario(
        "S123",
        "left]",
        "node",
        None,
        causes="[{id: c, text: x, weight: primary, evidence: [left]}]",
    ),
    _node("S124", "{id: n", "\n  - {id: n, says: x}", "neither"),
    _node("S124", "goto: hello", node_yaml("n", goto="agreed") + "\n    goto: hello", "both"),
    _reply("S124", "Too late", "closed: Too late", "closed"),
    _node("S124", "timer", "\n  - {id: n, says: x, timer: 5, goto: agreed}", "timer"),
    _node("S124", "on_silence", node_yaml("n", on_silence="hello"), "silence"),
    _scenario("S125", "when: turn", "last", None, start="\n  - when: turn > 1\n    to: hello"),
    _scenario("S125", "to: hello", "early", None, start="[to: hello, to: hello]"),
    _node("S126", "m}", "\n  - {id: n, says: x, goto: m}\n  - {id: m, says: x, goto: n}", "circle"),
    _node(
        "S126",
        "n1}",
        "".join(f"\n  - {{id: n{i}, says: x, goto: n{i + 1}}}" for i in range(101))
        + "\n  - {id: n101, says: x, goto: left}",
        "long",
    ),
    _scenario("S127", "causes", None, None, causes="[{id: c, text: x, weight: none}]"),
    _scenario("S128", "../x.png", "path", None, client="{name: N, face: ../x.png}"),
    _scenario("S128", "con.png", "device", None, client="{name: N, face: con.png}"),
    _scenario("S128", "x.gif", "name", None, cast="{p: {name: N, face: x.gif}}"),
    _scenario("S129", "4,", "bounds", None, variables="[{id: v, start: 3, min: 4, max: 3}]"),
    _scenario("S129", "9,", "start", None, variables="[{id: v, start: 9, min: 0, max: 3}]"),
    _scenario("S117", "turn", "reserved", None, variables="[{id: turn, start: 0, min: 0, max: 3}]"),
    _scenario("S117", "a-b", "variable", None, variables="[{id: a-b, start: 0, min: 0, max: 3}]"),
    _scenario("S117", "client: {name: x", "reserved", None, cast="{client: {name: x}}"),
    _node("S117", "'-'", node_yaml("n").replace("id: b", "id: '-'"), "reserved"),
]
"""Faults of ids and links."""

CONDITIONS = [
    _when("S130", "(gifts > 1", "(gifts", "syntax"),
    _when("S130", " ", "' '", "empty"),
    _when("S130", "gifts" + " + 1" * 130 + " > 1", "gifts +", "long"),
    _when("S130", "gifts" + "+1" * 100 + ">1", "gifts+", "nodes"),
    _when("S130", "(" * 31 + "gifts > 1" + ")" * 31, "(gifts", "nodes"),
    _when("S131", "gifts = 1", "= 1", None, "=="),
    _when("S132", "gifts ** 2 > 1", "** 2", "token"),
    _when("S132", "gifts > 1 && turn > 2", "&&", "token", "and"),
    _when("S132", "gifts.real > 1", ".real", "token"),
    _when("S132", "gifts > 1 if turn > 1 else gifts > 2", "if turn", "token"),
    _when("S132", 'knows("N b")', '"N b"', "text"),
    _when("S132", "gifts > 0x10", "0x10", "number"),
    _when("S132", "gifts > 1.5", "1.5", "number"),
    _when("S132", 'knows(u"number")', '"number"', "token"),
    _when("S132", 'knows("num" "ber")', '"ber"', "token"),
    _when("S132", "knows(number)", "knows", "call"),
    _when("S132", 'ended("a")', "ended", "call"),
    _when("S132", "+gifts > 1", "+gifts", "other"),
    _when("S132", '"number" == 1', '"number"', "other"),
    _when("S132", "(gifts, turn)", "(gifts", "other"),
    _when("S133", "gift > 1", "gift >", None, "gifts"),
    _when("S133", "knows > 1", "knows >", None, 'knows("…")'),
    _when("S133", 'know("number")', "know(", None, 'knows("…")'),
    _when("S134", "gifts + 1", "gifts +", "number"),
    _when("S134", 'knows("number") + 1 > 2', "knows", "truth"),
    _when("S134", "(gifts > 1) == 1", "gifts > 1)", "truth"),
    _when("S134", "not gifts", "gifts'", "number"),
    _when("S135", "gifts > 1000001", "1000001"),
    _when("S136", 'knows("nummer")', '"nummer"', None, "number"),
    _when("S136", 'promised("callbac")', '"callbac"', None, "callback"),
    _when("S136", 'said("hello.bot")', '"hello.bot"', None, "hello.both"),
    _when("S136", 'ended("small", "agred")', '"agred"', None, "agreed"),
    _reply(
        "S134",
        "gifts > 1}",
        "set: {gifts: gifts > 1}",
        "truth",
        variables="[{id: gifts, start: 0, min: 0, max: 3}]",
    ),
    _reply("S134", "5,", "when: 5", "number"),
]
"""Faults of conditions."""

ALL = [*READING, *SHAPES, *LINKS, *CONDITIONS]
