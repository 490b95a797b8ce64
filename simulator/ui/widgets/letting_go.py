"""Letting widgets go: out of a layout that lives on, or altogether."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QLayout, QWidget

_LEAVING: Final[set[QWidget]] = set()


def let_go(place: QLayout, widget: QWidget) -> None:
    """Takes a widget out of its place, hides it now and deletes it when that is safe."""
    place.removeWidget(widget)
    widget.hide()
    widget.deleteLater()


def delete_parentless(widget: QWidget) -> None:
    """Deletes a widget that has no parent when Qt comes to it, and not before.

    Such a widget belongs to Python: once nobody refers to it, the collector destroys it at
    whatever moment it runs, also while Qt is sending it or its children an event, and the
    program falls. So it is referred to here until it is gone.
    """
    _LEAVING.add(widget)
    widget.destroyed.connect(lambda: _LEAVING.discard(widget))
    widget.deleteLater()
