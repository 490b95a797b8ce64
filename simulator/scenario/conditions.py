"""Conditions and the right sides of `set`: checked against a whitelist, compiled once.

An author's text is cut into tokens, parsed by Python's own parser and walked; from what the
whitelist allows, new code is written and compiled. The author's text itself never runs: what
runs consists of integers, the eight attributes of a play state and operators chosen here.

Integers stay within ± 1 000 000: where a sum or product could leave them (told from the
bounds of what it reads), the compiled function clamps it.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final, NoReturn

from simulator.model.scenario import Expression, Read, Source, StateView
from simulator.scenario.nearest import nearest
from simulator.scenario.tokens import MOST, ConditionError, check_tokens

MOST_NODES: Final = 100

_FIXED: Final = {
    "tension": (Source.TENSION, (0, 20)),
    "trust": (Source.TRUST, (0, 20)),
    "turn": (Source.TURN, (0, MOST)),
}
_MASKS: Final = {
    Source.FACT: "known",
    Source.PROMISE: "promised",
    Source.REPLY: "said",
    Source.ENDED: "ended",
}
_COMPARISONS: Final[dict[type[ast.cmpop], str]] = {
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
}
_ARITHMETIC: Final[dict[type[ast.operator], str]] = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*"}
_JOINTS: Final[dict[type[ast.boolop], str]] = {ast.And: " and ", ast.Or: " or "}
_ARITY: Final = {"knows": 1, "promised": 1, "said": 1, "ended": 2}

_BLANK: Final = re.compile(r"\s")

Bounds = tuple[int, int]


@dataclass(slots=True)
class Names:
    """What the conditions of one scenario may ask about, with the numbers of each.

    `variables` maps a name to its index and bounds; `replies` an id, or `node.reply`, to the
    numbers of the replies that carry it. `memories` grows as conditions ask for endings.
    """

    variables: Mapping[str, tuple[int, Bounds]] = field(default_factory=dict)
    facts: Mapping[str, int] = field(default_factory=dict)
    promises: Mapping[str, int] = field(default_factory=dict)
    replies: Mapping[str, Sequence[int]] = field(default_factory=dict)
    own_id: str = ""
    endings: frozenset[str] = frozenset()
    memories: dict[tuple[str, str], int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Typed:
    """A checked piece: the code to compile, and the bounds of a number (None: a truth value)."""

    code: str
    bounds: Bounds | None


class _Turns:
    """How a condition reads `turn`: only held against fixed numbers, or in another way."""

    def __init__(self) -> None:
        self._plain: set[int] = set()
        self._numbers: list[int] = []
        self._freely = False

    def compared(self, part: ast.Compare) -> None:
        """A comparison, before its sides are looked at."""
        sides = [part.left, *part.comparators]
        numbers = [side.value for side in sides if isinstance(side, ast.Constant)]
        turns = [side for side in sides if isinstance(side, ast.Name) and side.id == "turn"]
        if len(numbers) + len(turns) == len(sides):
            self._plain.update(id(side) for side in turns)
            self._numbers += [number for number in numbers if type(number) is int]

    def read(self, part: ast.Name) -> None:
        """`turn` itself, met after the comparison it stands in."""
        self._freely = self._freely or id(part) not in self._plain

    @property
    def matter_to(self) -> int | None:
        """As `Expression.turn_matters_to`: beyond the largest number nothing changes."""
        if self._freely or not self._plain:
            return None
        return max([0, *self._numbers]) + 1


class Conditions:
    """Compiles the conditions of one scenario; the same text is compiled once."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._made: dict[tuple[str, bool], Expression] = {}

    def condition(self, source: str | int) -> Expression:
        """The truth value that `when` asks for. Raises `ConditionError`."""
        return self._compiled(str(source), truth=True)

    def amount(self, source: str | int) -> Expression:
        """The number that `set` gives a variable. Raises `ConditionError`."""
        return self._compiled(str(source), truth=False)

    def _compiled(self, source: str, *, truth: bool) -> Expression:
        made = self._made.get((source, truth))
        if made is None:
            made = self._made[source, truth] = _Check(source, self._names).expression(truth)
        return made


class _Check:
    """One walk over one condition."""

    def __init__(self, source: str, names: Names) -> None:
        self._source = source
        self._names = names
        self._reads: set[Read] = set()
        self._nodes = 0
        self._turns = _Turns()
        # Line ends and blanks become spaces one for one, so that columns stay offsets.
        self._text = _BLANK.sub(" ", source)
        self._shift = len(self._text) - len(self._text.lstrip())

    def expression(self, truth: bool) -> Expression:
        """The whole text as a function of a play state."""
        check_tokens(self._text)
        try:
            tree = ast.parse(self._text.strip(), mode="eval").body
        except SyntaxError as error:
            self._refuse("S130", (error.offset or 1) - 1 + self._shift, reason="syntax")
        typed = self._truth(tree) if truth else self._number(tree)
        return Expression(
            self._source, _function(typed.code), frozenset(self._reads), self._turns.matter_to
        )

    def _truth(self, part: ast.expr) -> _Typed:
        typed = self._typed(part)
        if typed.bounds is not None:
            self._refuse("S134", self._at(part), reason="number")
        return typed

    def _number(self, part: ast.expr) -> _Typed:
        typed = self._typed(part)
        if typed.bounds is None:
            self._refuse("S134", self._at(part), reason="truth")
        return typed

    def _typed(self, part: ast.expr) -> _Typed:
        """A piece of the whitelist, checked and rebuilt. All others end here."""
        self._nodes += 1
        if self._nodes > MOST_NODES:
            self._refuse("S130", 0, reason="nodes", limit=str(MOST_NODES))
        check = _CHECKS.get(type(part))
        if check is None:
            self._other(part)
        return check(self, part)

    def _constant(self, part: ast.Constant) -> _Typed:
        if type(part.value) is not int:
            self._other(part)
        return _Typed(str(part.value), (part.value, part.value))

    def _joint(self, part: ast.BoolOp) -> _Typed:
        codes = [self._truth(value).code for value in part.values]
        return _Typed(f"({_JOINTS[type(part.op)].join(codes)})", None)

    def _unary(self, part: ast.UnaryOp) -> _Typed:
        if type(part.op) is ast.Not:
            return _Typed(f"(not {self._truth(part.operand).code})", None)
        if type(part.op) is not ast.USub:
            self._other(part)
        number = self._number(part.operand)
        low, high = _bounds(number)
        return _Typed(f"(-{number.code})", (-high, -low))

    def _comparison(self, part: ast.Compare) -> _Typed:
        if not all(type(op) in _COMPARISONS for op in part.ops):
            self._other(part)
        self._turns.compared(part)
        code = self._number(part.left).code
        for op, right in zip(part.ops, part.comparators, strict=True):
            code += f" {_COMPARISONS[type(op)]} {self._number(right).code}"
        return _Typed(f"({code})", None)

    def _arithmetic(self, part: ast.BinOp) -> _Typed:
        if type(part.op) not in _ARITHMETIC:
            self._other(part)
        left, right = self._number(part.left), self._number(part.right)
        (a, b), (c, d) = _bounds(left), _bounds(right)
        code = f"({left.code} {_ARITHMETIC[type(part.op)]} {right.code})"
        match part.op:
            case ast.Add():
                low, high = a + c, b + d
            case ast.Sub():
                low, high = a - d, b - c
            case _:
                products = (a * c, a * d, b * c, b * d)
                low, high = min(products), max(products)
        if low < -MOST or high > MOST:
            code = f"clamp({code})"
        return _Typed(code, (max(low, -MOST), min(high, MOST)))

    def _name(self, part: ast.Name) -> _Typed:
        name = part.id
        if name in _FIXED:
            source, bounds = _FIXED[name]
            self._reads.add((source, 0))
            if source is Source.TURN:
                self._turns.read(part)
            return _Typed(f"state.{source}", bounds)
        if name not in self._names.variables:
            known = [*_FIXED, *self._names.variables, *_ARITY]
            hint = f'{name}("…")' if name in _ARITY else nearest(name, known)
            self._refuse("S133", self._at(part), hint=hint, name=name)
        index, bounds = self._names.variables[name]
        self._reads.add((Source.VARIABLE, index))
        return _Typed(f"state.variables[{index}]", bounds)

    def _call(self, part: ast.Call) -> _Typed:
        name = part.func.id if isinstance(part.func, ast.Name) else ""
        if name not in _ARITY:
            hint = nearest(name, _ARITY)
            self._refuse("S133", self._at(part), hint=f'{hint}("…")' if hint else None, name=name)
        texts = [a.value for a in part.args if isinstance(a, ast.Constant) and type(a.value) is str]
        if part.keywords or len(texts) != len(part.args) or len(texts) != _ARITY[name]:
            self._refuse("S132", self._at(part), reason="call", name=name)
        source, numbers = self._asked(name, texts, part)
        self._reads.update((source, number) for number in numbers)
        mask = sum(1 << number for number in numbers)
        return _Typed(f"(state.{_MASKS[source]} & {mask} != 0)", None)

    def _asked(self, name: str, texts: list[str], part: ast.Call) -> tuple[Source, Sequence[int]]:
        """What a question reads: which mask, and which bits of it."""
        names = self._names
        if name == "ended":
            scenario, ending = texts
            if scenario == names.own_id and ending not in names.endings:
                self._nothing("ending", ending, names.endings, part.args[1])
            return Source.ENDED, (
                names.memories.setdefault((scenario, ending), len(names.memories)),
            )
        if name == "said":
            if texts[0] not in names.replies:
                self._nothing("reply", texts[0], names.replies, part.args[0])
            return Source.REPLY, names.replies[texts[0]]
        source, kind, known = (
            (Source.FACT, "fact", names.facts)
            if name == "knows"
            else (Source.PROMISE, "promise", names.promises)
        )
        if texts[0] not in known:
            self._nothing(kind, texts[0], known, part.args[0])
        return source, (known[texts[0]],)

    def _nothing(
        self, kind: str, name: str, known: Mapping[str, object] | frozenset[str], part: ast.expr
    ) -> NoReturn:
        self._refuse("S136", self._at(part), hint=nearest(name, sorted(known)), kind=kind, id=name)

    def _other(self, part: ast.expr) -> NoReturn:
        self._refuse("S132", self._at(part), reason="other")

    def _at(self, part: ast.expr) -> int:
        return part.col_offset + self._shift

    def _refuse(self, code: str, offset: int, hint: str | None = None, **values: str) -> NoReturn:
        raise ConditionError(code, min(offset, len(self._text)), hint, values)


_CHECKS: Final[dict[type[ast.expr], Callable[[_Check, Any], _Typed]]] = {
    ast.Constant: _Check._constant,
    ast.Name: _Check._name,
    ast.Call: _Check._call,
    ast.BoolOp: _Check._joint,
    ast.UnaryOp: _Check._unary,
    ast.BinOp: _Check._arithmetic,
    ast.Compare: _Check._comparison,
}
"""The whitelist of syntax: what is not here is refused."""


def _bounds(typed: _Typed) -> Bounds:
    return typed.bounds or (0, 0)


def _clamp(value: int) -> int:
    return -MOST if value < -MOST else min(value, MOST)


_GLOBALS: Final = {"__builtins__": {}, "clamp": _clamp}


@lru_cache(maxsize=1024)
def _function(code: str) -> Callable[[StateView], int]:
    """The function that evaluates code written by the whitelist, and nothing else.

    Compiling is most of what a condition costs, and many ask the same of the same state: in
    the scenarios of one library, and in each reading of a file while it is being written.
    """
    compiled = compile(f"lambda state: {code}", "<condition>", "eval")
    made: Callable[[StateView], int] = eval(compiled, _GLOBALS)  # noqa: S307 - written above from integers and fixed names
    return made
