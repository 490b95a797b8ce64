"""Asking for a file to write: the system's own dialog, opened and never waited for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


@dataclass(frozen=True, slots=True)
class Form:
    """What a file is asked for with: the question, and (suffix, what it is) of each form it
    can have, the first of which is proposed."""

    title: str
    suffixes: tuple[tuple[str, str], ...]


def named(path: Path, form: Form, chosen: str) -> Path:
    """The file that is meant: one without a suffix of the form gets that of the filter that
    was chosen in the dialog."""
    suffixes = [suffix for suffix, _ in form.suffixes]
    if path.suffix.lower() in suffixes:
        return path
    meant = next((one for one in suffixes if f"*{one})" in chosen), suffixes[0])
    return path.with_name(path.name + meant)


def ask_for_file(
    window: QWidget, form: Form, proposed: Path, then: Callable[[Path, str], None]
) -> QFileDialog:
    """Opens the system's dialog for a file to write; answers it while it is open. `then` is
    given the path and the filter that was chosen."""
    dialog = QFileDialog(window, form.title, str(proposed.parent))
    dialog.finished.connect(dialog.deleteLater)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters([f"{word} (*{suffix})" for suffix, word in form.suffixes])
    dialog.selectFile(proposed.name)
    dialog.fileSelected.connect(lambda path: then(Path(path), dialog.selectedNameFilter()))
    dialog.open()
    return dialog


def documents() -> Path:
    """Where people keep what they write."""
    places = QStandardPaths.StandardLocation
    found = QStandardPaths.writableLocation(places.DocumentsLocation)
    return Path(found) if found and Path(found).is_dir() else Path.home()
