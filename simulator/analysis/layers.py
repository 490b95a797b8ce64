"""Which layer each node of a graph belongs to when it is drawn from left to right."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

Edge = tuple[str, str]


def reached(begin: Sequence[str], after: Mapping[str, Sequence[str]]) -> set[str]:
    """The names that lines lead to from `begin`, and these."""
    found = set(begin)
    waiting = list(begin)
    while waiting:
        for name in after[waiting.pop()]:
            if name not in found:
                found.add(name)
                waiting.append(name)
    return found


def layers(
    names: Sequence[str], after: Mapping[str, Sequence[str]], begin: Sequence[str]
) -> dict[str, int]:
    """The layer of each name: one more than the highest of those that lead to it.

    A line back to a name that is still being walked through closes a circle and is left out.
    """
    inside = set(names)
    order, back = _walked([*(n for n in begin if n in inside), *names], inside, after)
    layer = dict.fromkeys(names, 0)
    for name in reversed(order):
        for following in after[name]:
            if following in inside and (name, following) not in back:
                layer[following] = max(layer[following], layer[name] + 1)
    return layer


def _walked(
    roots: Iterable[str], inside: set[str], after: Mapping[str, Sequence[str]]
) -> tuple[list[str], set[Edge]]:
    """Depth first from the roots: the names as they were left, and the lines that go back."""
    order: list[str] = []
    back: set[Edge] = set()
    open_, done = set[str](), set[str]()
    for root in roots:
        if root in done:
            continue
        open_.add(root)
        stack = [(root, iter(after[root]))]
        while stack:
            name, rest = stack[-1]
            following = next(rest, None)
            if following is None:
                stack.pop()
                open_.discard(name)
                done.add(name)
                order.append(name)
            elif following in open_:
                back.add((name, following))
            elif following in inside and following not in done:
                open_.add(following)
                stack.append((following, iter(after[following])))
    return order, back


def layers_apart(
    names: Sequence[str], after: Mapping[str, Sequence[str]], above: Mapping[str, int]
) -> dict[str, int]:
    """Layers of what is never reached: left of what it leads to, loose ends at the right."""
    apart = set(names)
    led_to = {following for name in names for following in after[name]} & apart
    layer = layers(names, after, [name for name in names if name not in led_to])
    last = max(above.values(), default=0)
    shifts: dict[int, int] = {}
    group = groups(names, after)
    for name in names:
        for following in after[name]:
            if following in above:
                shift = max(0, above[following] - 1 - layer[name])
                shifts[group[name]] = min(shift, shifts.get(group[name], shift))
    loose = [name for name in names if not after[name] and name not in led_to]
    for index, name in enumerate(reversed(loose)):
        shifts[group[name]] = last - index % (last + 1)
    return {name: layer[name] + shifts.get(group[name], 0) for name in names}


def groups(names: Sequence[str], after: Mapping[str, Sequence[str]]) -> dict[str, int]:
    """The number of the connected part that each name belongs to."""
    beside: dict[str, list[str]] = {name: [] for name in names}
    for name in names:
        for following in after[name]:
            if following in beside:
                beside[name].append(following)
                beside[following].append(name)
    group: dict[str, int] = {}
    for number, name in enumerate(names):
        if name not in group:
            group.update(dict.fromkeys(reached([name], beside), number))
    return group
