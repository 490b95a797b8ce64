"""Conditions: what they answer, what they read, how far integers go."""

from __future__ import annotations

import ast
import operator
import warnings
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.model.scenario import Read, Source
from simulator.scenario.conditions import Conditions, Names
from simulator.scenario.tokens import ConditionError


@dataclass(frozen=True)
class State:
    """A play state as conditions see it."""

    tension: int = 13
    trust: int = 9
    turn: int = 0
    variables: tuple[int, ...] = (1, -2)
    known: int = 0
    promised: int = 0
    said: int = 0
    ended: int = 0


def names() -> Names:
    return Names(
        variables={"gifts": (0, (0, 3)), "big": (1, (-1_000_000, 1_000_000))},
        facts={"number": 0, "address": 1},
        promises={"callback": 0},
        replies={"hear": [0, 3], "hello.hear": [0], "facts.hear": [3], "wall": [1]},
        own_id="oven",
        endings=frozenset({"agreed"}),
    )


def holds(source: str, state: State | None = None) -> bool:
    answer = Conditions(names()).condition(source).evaluate(state or State())
    assert isinstance(answer, bool)
    return answer


def amount(source: str | int, state: State | None = None) -> int:
    answer = Conditions(names()).amount(source).evaluate(state or State())
    assert type(answer) is int
    return answer


@pytest.mark.parametrize(
    ("source", "state", "answer"),
    [
        ("tension < 16", State(), True),
        ("tension < 16", State(tension=16), False),
        ("trust >= 12 and turn == 0", State(trust=12), True),
        ("0 < gifts <= 3", State(), True),
        ("0 < gifts <= 3", State(variables=(0, 0)), False),
        ("not gifts == 1", State(), False),
        ("not (gifts == 1 or turn > 3)", State(), False),
        ("gifts != 1 or turn > 3 and trust < 5", State(turn=4, trust=4), True),
        ("-gifts < 0", State(), True),
        ("- -gifts > 0", State(), True),
        ("gifts - 3 * 2 + 1 == -4", State(), True),
        ("(gifts - 3) * 2 == -4", State(), True),
        ('knows("number")', State(known=0b01), True),
        ("knows('address')", State(known=0b01), False),
        ('promised("callback")', State(promised=1), True),
        ('said("hear")', State(said=0b1000), True),
        ('said("hear")', State(said=0b0010), False),
        ('said("hello.hear")', State(said=0b1000), False),
        ('said("facts.hear") and not said("wall")', State(said=0b1000), True),
        ('ended("oven", "agreed")', State(ended=1), True),
        ("  tension\n <\t16 ", State(), True),
    ],
)
def test_a_condition_answers_for_a_state(source: str, state: State, answer: bool) -> None:
    assert holds(source, state) is answer


def test_amounts_are_sums_and_products_of_what_is_read() -> None:
    assert amount("gifts + 1") == 2
    assert amount("tension * 2 - trust") == 17
    assert amount(5) == 5
    assert amount("-3") == -3


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ("big * big", 1_000_000),
        ("-big * big", -1_000_000),
        ("big + big", 1_000_000),
        ("-big - big", -1_000_000),
        ("big * big - big", 0),
        ("999999 * 999999", 1_000_000),
        ("big * 0", 0),
    ],
)
def test_results_stay_within_a_million(source: str, value: int) -> None:
    assert amount(source, State(variables=(0, 1_000_000))) == value


def test_sums_that_cannot_leave_the_bounds_are_not_clamped() -> None:
    small = Conditions(names()).amount("gifts * 1000 + tension").evaluate
    large = Conditions(names()).amount("big + 1").evaluate
    assert "clamp" not in small.__code__.co_names
    assert "clamp" in large.__code__.co_names


def test_what_a_condition_reads_is_told() -> None:
    reads: frozenset[Read] = frozenset(
        {(Source.TENSION, 0), (Source.VARIABLE, 1), (Source.FACT, 1), (Source.REPLY, 0),
         (Source.REPLY, 3), (Source.PROMISE, 0), (Source.ENDED, 0), (Source.TURN, 0)}
    )  # fmt: skip
    source = (
        'tension > big and knows("address") or said("hear") and promised("callback")'
        ' or ended("x", "y") or turn > 3'
    )
    expression = Conditions(names()).condition(source)
    assert expression.reads == reads
    assert expression.source == source


def test_memories_get_bits_in_the_order_they_are_asked_for() -> None:
    asked = names()
    compiler = Conditions(asked)
    compiler.condition('ended("a", "x") or ended("b", "x")')
    compiler.condition('ended("b", "x")')
    compiler.condition('ended("a", "y")')
    assert list(asked.memories) == [("a", "x"), ("b", "x"), ("a", "y")]
    assert compiler.condition('ended("a", "y")').evaluate(State(ended=0b100))


def test_the_same_text_is_compiled_once_per_kind() -> None:
    compiler = Conditions(names())
    assert compiler.condition("gifts > 1") is compiler.condition("gifts > 1")
    assert compiler.amount("gifts + 1") is compiler.amount("gifts + 1")
    with pytest.raises(ConditionError):
        compiler.amount("gifts > 1")


@pytest.mark.parametrize(
    "source",
    [
        "__import__('os')",
        "().__class__",
        "gifts.__class__",
        "variables[0]",
        "[x for x in (1,)]",
        "lambda: 1",
        "gifts := 1",
        "gifts if turn else trust",
        "knows(*turn)",
        'knows(id="number")',
        'knows("number", "address")',
        'f"{gifts}" == 1',
        'b"x" == 1',
        "gifts is 1",
        "gifts not in turn",
        "1 in gifts",
        "gifts / 2 > 1",
        "gifts // 2 > 1",
        "gifts % 2 > 1",
        "gifts << 2 > 1",
        "~gifts > 1",
        "gifts @ 2 > 1",
        "gifts; turn",
        "gifts > 1 # and more",
        "True",
        "None == None",
        "1_000 > gifts",
        "0b1 > gifts",
        "1j > 1",
        "007 > gifts",
        "...",
        "gifts > ",
        ") > 1",
        '"unclosed',
        "gifts > ²",
        "ｇifts > 1",
        "print > 1",
        "state > 1",
        'state.known("x")',
        "knows",
        'tension("x")',
        '("knows")("number")',
        "gifts > 1 > turn > (2",
        'knows("number").real',
        "not",
        "-" * 400 + "1 > 0",
        "(" * 400,
        "not " * 120 + "gifts > 1",
    ],
)
def test_nothing_else_parses(source: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(ConditionError) as refused:
            Conditions(names()).condition(source)
    assert 0 <= refused.value.offset <= len(source)
    assert refused.value.code.startswith("S13")


_OPERAND = st.sampled_from(["tension", "trust", "turn", "gifts", "big", "0", "7", "1000000"])
_NUMBERS = st.recursive(
    _OPERAND,
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from("+-*"), inner).map(lambda p: f"({p[0]} {p[1]} {p[2]})"),
        inner.map(lambda number: f"-{number}"),
    ),
    max_leaves=6,
)
_FACTS = st.sampled_from(['knows("number")', 'said("hear")', 'promised("callback")'])
_TRUTHS = st.recursive(
    st.one_of(
        _FACTS,
        st.tuples(_NUMBERS, st.sampled_from(["<", "<=", "==", "!=", ">", ">="]), _NUMBERS).map(
            " ".join
        ),
    ),
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from([" and ", " or "]), inner).map(
            lambda p: f"({p[0]}){p[1]}({p[2]})"
        ),
        inner.map(lambda truth: f"not ({truth})"),
    ),
    max_leaves=4,
)
_STATES = st.builds(
    State,
    tension=st.integers(0, 20),
    trust=st.integers(0, 20),
    turn=st.integers(0, 50),
    variables=st.tuples(st.integers(0, 3), st.integers(-1_000_000, 1_000_000)),
    known=st.integers(0, 3),
    promised=st.integers(0, 1),
    said=st.integers(0, 15),
)


def _clamp(value: int) -> int:
    return max(-1_000_000, min(1_000_000, value))


_OPERATIONS: dict[type[ast.AST], Callable[[int, int], int]] = {
    ast.Add: lambda a, b: _clamp(a + b),
    ast.Sub: lambda a, b: _clamp(a - b),
    ast.Mult: lambda a, b: _clamp(a * b),
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}


def _meaning(part: ast.expr, state: State) -> int:
    """What a condition means, told from the format alone: an interpreter beside the compiler."""
    answer: int
    match part:
        case ast.Constant(value=int() as value):
            answer = value
        case ast.Name(id=name):
            gifts, big = state.variables
            read = {"gifts": gifts, "big": big, "turn": state.turn}
            answer = (read | {"tension": state.tension, "trust": state.trust})[name]
        case ast.UnaryOp(op=op, operand=inner):
            value = _meaning(inner, state)
            answer = -value if isinstance(op, ast.USub) else not value
        case (
            ast.BinOp(left=left, op=op, right=right)
            | ast.Compare(left=left, ops=[op], comparators=[right])
        ):
            answer = _OPERATIONS[type(op)](_meaning(left, state), _meaning(right, state))
        case ast.BoolOp(op=op, values=values):
            of_all = all if isinstance(op, ast.And) else any
            answer = of_all(_meaning(value, state) for value in values)
        case ast.Call(func=ast.Name(id=asked)):
            masks = {"knows": state.known & 1, "said": state.said & 9, "promised": state.promised}
            answer = masks[asked] != 0
        case _:
            raise AssertionError(ast.dump(part))
    return answer


@given(_TRUTHS, _STATES)
def test_compiled_conditions_mean_what_the_format_says(source: str, state: State) -> None:
    try:
        expression = Conditions(names()).condition(source)
    except ConditionError as refused:
        assert refused.values["reason"] in ("long", "nodes")
        return
    assert expression.evaluate(state) == _meaning(ast.parse(source, mode="eval").body, state)


@given(_NUMBERS, _STATES)
def test_compiled_amounts_mean_what_the_format_says(source: str, state: State) -> None:
    value = Conditions(names()).amount(source).evaluate(state)
    assert value == _meaning(ast.parse(source, mode="eval").body, state)
    assert abs(value) <= 1_000_000


@given(st.text("gistn()<>=!+-*.,\"' 019andorthewkuTF[]{}:#\\\n", max_size=60))
def test_any_text_is_compiled_or_refused_at_a_place_in_it(source: str) -> None:
    try:
        Conditions(names()).condition(source)
    except ConditionError as refused:
        assert 0 <= refused.offset <= len(source)


@pytest.mark.parametrize(
    ("source", "matters_to"),
    [
        ("turn < 3", 4),
        ("3 <= turn", 4),
        ("2 < turn <= 9 or turn == 12", 13),
        ("not turn != 0", 1),
        ("tension < 16", None),
        ("turn < gifts", None),
        ("turn - 1 < 3", None),
        ("turn < 3 and turn + gifts > 2", None),
        ("turn > -1", None),
    ],
)
def test_a_condition_tells_how_far_it_counts_answers(source: str, matters_to: int | None) -> None:
    assert Conditions(names()).condition(source).turn_matters_to == matters_to


@given(st.integers(0, 30), st.integers(0, 12), st.sampled_from(["<", "<=", "==", "!=", ">", ">="]))
def test_beyond_what_it_counts_to_more_answers_change_nothing(
    more: int, number: int, sign: str
) -> None:
    made = Conditions(names()).condition(f"turn {sign} {number}")
    far = made.turn_matters_to
    assert far is not None
    assert made.evaluate(State(turn=far)) == made.evaluate(State(turn=far + more))
