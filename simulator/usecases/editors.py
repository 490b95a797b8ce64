"""The author's text editor, opened at the line where something is to be mended.

Editors are looked for on the PATH and where they usually are installed. A command of
one's own is a template with `{file}`, `{line}` and `{column}`. It is cut into arguments
first and filled afterwards, and no shell ever sees it: a file name with blanks, quotes or
`$(...)` in it stays one argument. Where no editor can be opened, `path:line` is given to
be copied.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from typing import Final

from simulator.model.errors import KnownError

SETTING: Final = "workbench.editor"
"""The store's key: the id of a known editor, or a command of one's own. Absent: the first
editor that is found."""

Which = Callable[[str], str | None]
"""Where a program is, by name, as `shutil.which` answers."""

Launch = Callable[[Sequence[str]], None]
"""Starts a program with its arguments and does not wait; raises OSError."""

_SLOT: Final = re.compile(r"\{(file|line|column)\}")
_BRACES: Final = re.compile(r"\{[^{}]*\}")
_BATCH: Final = (".cmd", ".bat")
_SHELLS: Final = frozenset(
    ("sh", "bash", "dash", "zsh", "ksh", "fish", "cmd", "powershell", "pwsh")
)


@dataclass(frozen=True, slots=True)
class Editor:
    """A way to open a file at a line. `command` is the program and its arguments, with slots."""

    id: str
    name: str
    command: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Opened:
    """What came of opening a place. `copy` is `path:line`, for the clipboard where it did
    not open (`opened` False); `editor` is the name of the one that was asked, None without
    one; `trouble` says why it could not be started."""

    opened: bool
    copy: str
    editor: str | None = None
    trouble: KnownError | None = None


@dataclass(frozen=True, slots=True)
class _Known:
    """An editor we know: its programs, where it is installed (`~` and `%NAME%` are filled),
    and what follows the program."""

    id: str
    name: str
    programs: tuple[str, ...]
    arguments: tuple[str, ...]
    usual: Mapping[str, tuple[str, ...]]


_KNOWN: Final = (
    _Known(
        "code",
        "VS Code",
        ("code",),
        ("-g", "{file}:{line}:{column}"),
        {
            "win32": (
                r"%LOCALAPPDATA%\Programs\Microsoft VS Code\Code.exe",
                r"%ProgramFiles%\Microsoft VS Code\Code.exe",
            ),
            "darwin": (
                "/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code",
                "~/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code",
            ),
            "linux": (
                "/usr/share/code/bin/code",
                "/snap/bin/code",
                "/var/lib/flatpak/exports/bin/com.visualstudio.code",
            ),
        },
    ),
    _Known(
        "codium",
        "VSCodium",
        ("codium", "vscodium"),
        ("-g", "{file}:{line}:{column}"),
        {
            "win32": (
                r"%LOCALAPPDATA%\Programs\VSCodium\VSCodium.exe",
                r"%ProgramFiles%\VSCodium\VSCodium.exe",
            ),
            "darwin": ("/Applications/VSCodium.app/Contents/Resources/app/bin/codium",),
            "linux": (
                "/usr/share/codium/bin/codium",
                "/snap/bin/codium",
                "/var/lib/flatpak/exports/bin/com.vscodium.codium",
            ),
        },
    ),
    _Known(
        "notepad++",
        "Notepad++",
        ("notepad++",),
        ("-n{line}", "-c{column}", "{file}"),
        {
            "win32": (
                r"%ProgramFiles%\Notepad++\notepad++.exe",
                r"%ProgramFiles(x86)%\Notepad++\notepad++.exe",
            ),
        },
    ),
    _Known(
        "sublime",
        "Sublime Text",
        ("subl",),
        ("{file}:{line}:{column}",),
        {
            "win32": (
                r"%ProgramFiles%\Sublime Text\subl.exe",
                r"%ProgramFiles%\Sublime Text 3\subl.exe",
            ),
            "darwin": ("/Applications/Sublime Text.app/Contents/SharedSupport/bin/subl",),
            "linux": ("/opt/sublime_text/sublime_text", "/snap/bin/subl"),
        },
    ),
    _Known(
        "kate",
        "Kate",
        ("kate",),
        ("-l", "{line}", "-c", "{column}", "{file}"),
        {
            "win32": (r"%ProgramFiles%\Kate\bin\kate.exe",),
            "darwin": ("/Applications/Kate.app/Contents/MacOS/kate",),
            "linux": ("/snap/bin/kate", "/var/lib/flatpak/exports/bin/org.kde.kate"),
        },
    ),
)


def known_editors() -> tuple[tuple[str, str], ...]:
    """Every editor the program knows, as (id, name)."""
    return tuple((each.id, each.name) for each in _KNOWN)


def installed_editors(
    *,
    which: Which = shutil.which,
    exists: Callable[[Path], bool] | None = None,
    platform: str = sys.platform,
    environment: Mapping[str, str] = os.environ,
) -> tuple[Editor, ...]:
    """The known editors of this computer, in the order they are offered.

    Looks at the disk: not for the thread that paints."""
    found = []
    for each in _KNOWN:
        program = next(_programs(each, which, exists or _is_file, platform, environment), None)
        if program is not None:
            found.append(Editor(each.id, each.name, (program, *each.arguments)))
    return tuple(found)


def _programs(
    known: _Known,
    which: Which,
    exists: Callable[[Path], bool],
    platform: str,
    environment: Mapping[str, str],
) -> Iterator[str]:
    for name in known.programs:
        program = which(name)
        # Windows runs a batch file through its shell, which would read the file's name as a
        # command; the program it starts is found among the usual places.
        if program is not None and not program.lower().endswith(_BATCH):
            yield program
    for usual in known.usual.get(platform, ()):
        place = _filled_place(usual, environment)
        if place is not None and exists(place):
            yield str(place)


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a folder that is closed to us
        return False


def _filled_place(usual: str, environment: Mapping[str, str]) -> Path | None:
    """An install place with its variables filled, None where one is not set."""
    if usual.startswith("%"):
        name, rest = usual[1:].split("%", 1)
        home = environment.get(name)
        return Path(home + rest) if home else None
    return Path(usual).expanduser()


def own_editor(command: str, platform: str = sys.platform) -> Editor:
    """An editor from a command of one's own, such as `gvim +{line} {file}`.

    Raises `KnownError`: `editor_quotes` (a quote is not closed), `editor_no_file` (no
    `{file}` in its arguments), `editor_slot` (a slot that is not known, `slot`),
    `editor_shell` (a shell or a batch file, which would read a file's name as a command).
    """
    try:
        words = _words(command, platform)
    except ValueError as error:
        raise KnownError("editor_quotes", command=command) from error
    for word in words:
        for slot in _BRACES.findall(_SLOT.sub("", word)):
            raise KnownError("editor_slot", slot=slot)
    if not any("{file}" in word for word in words[1:]):
        raise KnownError("editor_no_file", command=command)
    program = re.split(r"[/\\]", words[0].lower())[-1]
    if program.endswith(_BATCH) or program.removesuffix(".exe") in _SHELLS:
        raise KnownError("editor_shell", command=command)
    return Editor("", Path(words[0]).stem or words[0], tuple(words))


def _words(command: str, platform: str) -> list[str]:
    """The command cut into arguments. On Windows a backslash parts folders and quotes only
    hold a path together."""
    if platform != "win32":
        return shlex.split(command)
    return [_unquoted(word) for word in shlex.split(command, posix=False)]


def _unquoted(word: str) -> str:
    return word[1:-1] if len(word) > 1 and word[0] == word[-1] and word[0] in "\"'" else word


def chosen_editor(setting: str | None, installed: Sequence[Editor]) -> Editor | None:
    """The editor a setting means: one of those installed by its id, or a command of one's
    own (then raises as `own_editor`). None where nothing is set and nothing is installed,
    or where the one that was set is not there any more."""
    if not setting:
        return installed[0] if installed else None
    by_id = {each.id: each for each in installed}
    if setting in by_id:
        return by_id[setting]
    if setting in {known for known, _ in known_editors()}:
        return None
    return own_editor(setting)


def arguments_for(editor: Editor, file: str, line: int, column: int) -> tuple[str, ...]:
    """The program and its arguments for one place. The file is made absolute, so that no
    name is ever taken for an option."""
    values = {"file": str(Path(file).absolute()), "line": str(line), "column": str(column)}

    def filled(word: str) -> str:
        return _SLOT.sub(lambda slot: values[slot.group(1)], word)

    return tuple(filled(word) for word in editor.command)


def open_at(
    editor: Editor | None, file: str, line: int, column: int, *, launch: Launch | None = None
) -> Opened:
    """Opens a place in the editor, and does not wait for it. Raises nothing: where it could
    not be started, `trouble` says why and `copy` is what to copy instead."""
    copy = f"{file}:{line}"
    if editor is None:
        return Opened(False, copy)
    arguments = arguments_for(editor, file, line, column)
    try:
        (_launched if launch is None else launch)(arguments)
    except (OSError, ValueError) as error:  # ValueError: a null byte in an argument
        reason = getattr(error, "strerror", None) or type(error).__name__
        known = KnownError("editor_failed", editor=editor.name, reason=reason)
        return Opened(False, copy, editor.name, known)
    return Opened(True, copy, editor.name)


def _launched(arguments: Sequence[str]) -> None:
    """Starts a program on its own: it outlives us, and nothing of it comes to our terminal."""
    nothing = subprocess.DEVNULL
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
    # No shell: the arguments go to the program one by one, whatever stands in them.
    process = subprocess.Popen(  # noqa: S603 - the author's own editor, as they set it
        arguments,
        stdin=nothing,
        stdout=nothing,
        stderr=nothing,
        creationflags=flags,
        start_new_session=True,
    )
    # Someone has to hear of its end, or it stays in the list of processes until ours.
    Thread(target=process.wait, name="editor", daemon=True).start()
