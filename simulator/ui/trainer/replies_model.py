"""The replies of a playtest as a list model, scores and gates open to the author."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from simulator.ui import figures
from simulator.ui.texts import filled, translate
from simulator.ui.trainer.bench_words import change_line, gate_line, rating_figure, tag_word
from simulator.ui.words import Axis, axis_word
from simulator.usecases.bench_views import PlaytestReply, PlaytestView

Index = QModelIndex | QPersistentModelIndex

SILENCE = "-"
"""The answer that says nothing."""


@dataclass(frozen=True, slots=True)
class ReplyLines:
    """What is written in a row: the reply; one line of its ratings, the way it takes and what
    it does to the mood; then facts about it line by line.

    `care` and `firmness` are figures with letters, empty for silence. `way` is empty where the
    ways stand among the facts, each with its gate. `more` is shown only while the row is the
    chosen one.
    """

    id: str
    say: str
    open: bool
    care: str
    firmness: str
    best: bool
    way: str
    mood: str
    facts: tuple[str, ...]
    more: tuple[str, ...] = ()
    line: int = 0


def lines_of(reply: PlaytestReply) -> ReplyLines:
    """A reply in words."""
    forks = len(reply.routes) > 1 or any(route.gate is not None for route in reply.routes)
    facts = _ways(reply) if forks else []
    if reply.gate is not None:
        facts.append(gate_line(reply.gate))
    if reply.spent:
        facts.append(translate("Bench", "closed: it can be said once, and was said"))
    return ReplyLines(
        reply.id,
        reply.say,
        reply.open,
        rating_figure(reply.care),
        rating_figure(reply.firmness),
        reply.best,
        "" if forks else _way(reply),
        _changes(reply),
        tuple(facts),
        tuple(_more(reply)),
        reply.line,
    )


def _way(reply: PlaytestReply) -> str:
    """Where it leads when there is one way without a gate."""
    to = reply.leads_to or (reply.routes[0].to if reply.routes else "")
    return f"→ {to}" if to else ""


def _ways(reply: PlaytestReply) -> list[str]:
    """Where it leads; every way with its gate."""
    ways = []
    for route in reply.routes:
        way = f"→ {route.to}"
        if route.gate is not None:
            way = f"{way}: {gate_line(route.gate)}"
        elif len(reply.routes) > 1:
            way = filled(translate("Bench", "→ {node}: else", "the last route"), node=route.to)
        ways.append(way)
    if reply.leads_to is not None and reply.leads_to not in {route.to for route in reply.routes}:
        comes = translate("Bench", "comes to rest at {node}")
        ways.append(filled(comes, node=reply.leads_to))
    return ways


def _changes(reply: PlaytestReply) -> str:
    parts = []
    if reply.tension_change is not None:
        parts.append(change_line(translate("Bench", "tension"), reply.tension_change))
    if reply.trust_change is not None:
        parts.append(change_line(translate("Bench", "trust"), reply.trust_change))
    return " · ".join(parts)


def _more(reply: PlaytestReply) -> list[str]:
    at = translate("Bench", "{id}, line {line}", "a reply in the file")
    first = filled(at, id=reply.id, line=figures.number(reply.line))
    if reply.does:
        does = translate("Bench", "does: {tags}", "tags of a reply")
        tags = ", ".join(sorted(tag_word(tag) for tag in reply.does))
        first = f"{first} · {filled(does, tags=tags)}"
    more = [first]
    if reply.why:
        more.append(filled(translate("Bench", "Why: {words}"), words=reply.why))
    if reply.inner:
        more.append(filled(translate("Bench", "The client thinks: {words}"), words=reply.inner))
    return more


def silence_of(seconds: int) -> ReplyLines:
    """Saying nothing until the time is over."""
    text = translate("Bench", "Say nothing for %n second(s)", None, seconds)
    return ReplyLines(SILENCE, text, True, "", "", False, "", "", ())


class RepliesModel(QAbstractListModel):
    """Rows are replies in file order, then silence where the fork has a timer."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ReplyLines, ...] = ()

    def row(self, at: int) -> ReplyLines | None:
        """The reply of a row, None where there is no such row."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def show_playtest(self, view: PlaytestView) -> bool:
        """Offer the replies of a playtest; answers whether anything changed."""
        rows = [lines_of(reply) for reply in view.replies]
        if view.timer is not None and view.ending is None:
            rows.append(silence_of(view.timer))
        if tuple(rows) == self._rows:
            return False
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()
        return True

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.say
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row(), row)
        return None

    def _spoken(self, at: int, row: ReplyLines) -> str:
        told = translate("Bench", "{number} of {count}. {reply}", "a reply, read aloud")
        parts = [
            filled(
                told,
                number=figures.number(at + 1),
                count=figures.number(len(self._rows)),
                reply=row.say,
            )
        ]
        if row.care:
            parts.append(f"{axis_word(Axis.CARE)} {row.care}, {axis_word(Axis.FIRMNESS)}")
            parts[-1] = f"{parts[-1]} {row.firmness}."
        if row.best:
            parts.append(translate("Bench", "The best reply here."))
        parts += [f"{told}." for told in (row.way, row.mood) if told]
        return " ".join((*parts, *row.facts))
