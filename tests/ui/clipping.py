"""What a person could not read: text cut off, pushed out of its parent, or overlapped.

Qt cuts silently: a layout short of room gives a label less than it needs. This walks every
visible widget that shows text and compares what it needs with what it got.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from simulator.ui.widgets.badge import KeyBadge
from simulator.ui.widgets.button import Button
from simulator.ui.widgets.chip import Chip
from simulator.ui.widgets.elided import ElidedTitle
from simulator.ui.widgets.lead_text import LeadText

TEXT_WIDGETS = (QLabel, QAbstractButton, QLineEdit, Chip, KeyBadge, LeadText, ElidedTitle)
SLACK = 1


def clipped(root: QWidget) -> list[str]:
    """Everything under `root` that does not show all of its text; empty when all is well."""
    shown = [widget for widget in _visible(root) if _has_text(widget)]
    found = [trouble for widget in shown for trouble in _troubles(root, widget)]
    found += [trouble for view in _views(root) for trouble in _row_troubles(view)]
    return found + _overlaps(root, shown)


def _visible(root: QWidget) -> Iterator[QWidget]:
    over = _panels_over(root)
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisibleTo(root) and not _covered(over, widget):
            yield widget


def _panels_over(root: QWidget) -> list[QWidget]:
    """Panels that fill the whole screen."""
    return [
        child
        for child in root.children()
        if isinstance(child, QWidget) and child.isVisible() and child.geometry() == root.rect()
    ]


def _covered(over: list[QWidget], widget: QWidget) -> bool:
    """Whether a panel that fills the whole screen lies over the widget's part of it."""
    return bool(over) and not any(panel is widget or panel.isAncestorOf(widget) for panel in over)


def _views(root: QWidget) -> Iterator[QAbstractItemView]:
    for widget in _visible(root):
        if isinstance(widget, QAbstractItemView):
            yield widget


def _has_text(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        return bool(widget.text())
    return isinstance(widget, TEXT_WIDGETS)


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel) else widget.accessibleName()
    return f"{type(widget).__name__} {text[:60]!r}"


def _troubles(root: QWidget, widget: QWidget) -> Iterator[str]:
    size = widget.size()
    if widget.hasHeightForWidth():
        needed = widget.heightForWidth(size.width())
        if needed > size.height() + SLACK:
            yield f"{_name(widget)} needs {needed} px of height, has {size.height()}"
        least = _least_width(widget)
        if least > size.width() + SLACK:
            yield f"{_name(widget)} needs {least} px for its longest word, has {size.width()}"
    elif not isinstance(widget, QLineEdit):
        needed_size = widget.sizeHint()
        if needed_size.width() > size.width() + SLACK:
            yield f"{_name(widget)} needs {needed_size.width()} px of width, has {size.width()}"
        if needed_size.height() > size.height() + SLACK:
            yield f"{_name(widget)} needs {needed_size.height()} px of height, has {size.height()}"
    yield from _outside(root, widget)


def _least_width(widget: QWidget) -> int:
    if isinstance(widget, QLabel):
        words = widget.text().split() or [""]
        return max(widget.fontMetrics().horizontalAdvance(word) for word in words)
    return widget.minimumSizeHint().width() if isinstance(widget, Button) else 0


def _outside(root: QWidget, widget: QWidget) -> Iterator[str]:
    """Sticking out of an ancestor; what a scroll area shows may stick out of its viewport."""
    child, parent = widget, widget.parentWidget()
    while parent is not None and child is not root:
        inner = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
        above = parent.parentWidget()
        if isinstance(above, QScrollArea) and above.viewport() is parent:
            if inner.right() > parent.width() + SLACK:
                yield f"{_name(widget)} is cut at the right of its page"
            return
        if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(inner):
            yield f"{_name(widget)} sticks out of {type(parent).__name__}"
            return
        child, parent = parent, above


def _row_troubles(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(model.rowCount() if model is not None else 0):
        index = model.index(row, 0)
        box, needed = view.visualRect(index), view.sizeHintForIndex(index)
        text = str(index.data())[:60]
        if needed.height() > box.height() + SLACK:
            yield f"row {row} {text!r} needs {needed.height()} px, has {box.height()}"
        if box.width() > view.viewport().width() + SLACK:
            yield f"row {row} {text!r} is wider than its list"


def _overlaps(root: QWidget, shown: list[QWidget]) -> list[str]:
    placed = [(widget, _page(widget), _core(root, widget)) for widget in shown]
    return [
        f"{_name(one)} and {_name(other)} overlap"
        for (one, page, box), (other, other_page, other_box) in combinations(placed, 2)
        if page is other_page
        and box.intersects(other_box)
        and not one.isAncestorOf(other)
        and not other.isAncestorOf(one)
    ]


def _core(root: QWidget, widget: QWidget) -> QRect:
    """A widget's place on the screen without its rim, where neighbours may touch."""
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size()).adjusted(2, 2, -2, -2)


def _page(widget: QWidget) -> QWidget | None:
    """The scroll area a widget lies in: what is scrolled away may lie under something else."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent
