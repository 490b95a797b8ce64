"""A widget without a parent is deleted when Qt comes to it, whoever else has let go of it."""

from __future__ import annotations

import gc
import weakref

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from simulator.ui.widgets.letting_go import delete_parentless


class _Circle(QWidget):
    """Refers to itself, as a screen and who listens to it do: only the collector frees it."""

    def __init__(self) -> None:
        super().__init__()
        self.me = self


def test_the_collector_does_not_destroy_what_qt_is_still_to_delete(qapp: QApplication) -> None:
    gone: list[str] = []
    widget = _Circle()
    widget.destroyed.connect(lambda: gone.append("gone"))
    delete_parentless(widget)
    del widget
    gc.collect()
    assert not gone
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gone == ["gone"]


def test_nothing_refers_to_it_when_it_is_gone(qapp: QApplication) -> None:
    widget = _Circle()
    kept = weakref.ref(widget)
    delete_parentless(widget)
    del widget
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert kept() is None
