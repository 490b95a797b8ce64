"""Asking for a folder: one that is there, or the name of a new one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from simulator.ui.texts import translate


def ask_for_folder(window: QWidget, start: Path, then: Callable[[Path], None]) -> QFileDialog:
    """Opens the system's dialog for a scenario's folder; answers it while it is open."""
    dialog = _dialog(window, translate("Bench", "Open a scenario’s folder"), start)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
    dialog.fileSelected.connect(lambda path: then(Path(path)))
    dialog.open()
    return dialog


def ask_for_new(window: QWidget, start: Path, then: Callable[[Path], None]) -> QFileDialog:
    """Opens the system's dialog for the name of a new folder; answers it while it is open."""
    dialog = _dialog(window, translate("Bench", "Name the new scenario’s folder"), start)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, True)
    dialog.selectFile("my_scenario")
    dialog.fileSelected.connect(lambda path: then(Path(path)))
    dialog.open()
    return dialog


def _dialog(window: QWidget, title: str, start: Path) -> QFileDialog:
    dialog = QFileDialog(window, title, str(start))
    dialog.finished.connect(dialog.deleteLater)
    return dialog
