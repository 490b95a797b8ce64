"""Taking a widget out of a layout that lives on."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QWidget


def let_go(place: QLayout, widget: QWidget) -> None:
    """Takes a widget out of its place, hides it now and deletes it when that is safe."""
    place.removeWidget(widget)
    widget.hide()
    widget.deleteLater()
