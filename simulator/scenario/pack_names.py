"""The names in a pack: what may stand there, so that every system makes the same file of it.

A pack comes from somebody else's computer. A name in it becomes a file only where it is one
plain word to Windows, macOS and Linux alike, and belongs to a scenario.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from simulator.model.errors import KnownError
from simulator.scenario.house import HOUSE_FILE
from simulator.scenario.house_words import house_sheet_language
from simulator.scenario.loader import SCENARIO_FILE
from simulator.scenario.pictures import is_device, is_picture
from simulator.scenario.plans import PLANS_FILE
from simulator.scenario.values import ID_PATTERN, LANGUAGE_PATTERN

MOST_CHARACTERS: Final = 100
_MOST_OCTETS: Final = 255
_RESERVED: Final = frozenset('<>:"/\\|?*')
_DRIVE: Final = re.compile(r"[A-Za-z]:")
_SHEET: Final = re.compile(LANGUAGE_PATTERN.removesuffix("$") + r"\.yaml$")
_ARCHIVE: Final = re.compile(
    r"\.(?:zip|jar|docx|xlsx|pptx|odt|7z|rar|tar|tgz|gz|bz2|xz|zst|cab|iso)$", re.IGNORECASE
)


def split_name(entry: str) -> tuple[str, str]:
    """The folder and the file an entry names, as `("oven", "uk.yaml")`.

    The file's letters are composed (NFC), as scenarios write them. Raises `KnownError` for
    what leads elsewhere, is no name to every system, or belongs to no scenario.
    """
    parts = entry.split("/")
    if len(parts) != 2 or "\\" in entry or _DRIVE.match(entry) or {"", ".", ".."} & set(parts):
        raise KnownError("pack_entry_place", entry=entry)
    folder, name = check_folder(parts[0], entry), unicodedata.normalize("NFC", parts[1])
    if not is_plain(name):
        raise KnownError("pack_entry_name", entry=entry)
    if _ARCHIVE.search(name):
        raise KnownError("pack_entry_nested", entry=entry)
    if not belongs(name):
        raise KnownError("pack_entry_foreign", entry=entry)
    return folder, name


def check_folder(folder: str, entry: str) -> str:
    """The name of a pack's one folder, or a `KnownError` where it is no scenario's id."""
    if re.fullmatch(ID_PATTERN, folder) is None or is_device(folder):
        raise KnownError("pack_folder", entry=entry)
    return folder


def is_plain(name: str) -> bool:
    """Whether every system takes a name for one ordinary, visible file as it stands."""
    return (
        0 < len(name) <= MOST_CHARACTERS
        and name.isprintable()  # no control, no direction marks, nothing of no width
        and len(name.encode("utf-8")) <= _MOST_OCTETS
        and _RESERVED.isdisjoint(name)
        and not name.startswith((".", " "))
        and not name.endswith((".", " "))
        and not is_device(name)
    )


def belongs(name: str) -> bool:
    """Whether a scenario's folder has a use for a file of this name."""
    return (
        name in (SCENARIO_FILE, PLANS_FILE, HOUSE_FILE)
        or house_sheet_language(name) is not None
        or _SHEET.fullmatch(name) is not None
        or is_picture(name)
    )


def sheet_language(name: str) -> str | None:
    """The language a file of this name translates into, or None where it is no translation."""
    return name.removesuffix(".yaml") if _SHEET.fullmatch(name) else None


def look_alike(name: str) -> str:
    """What two names have in common that some system takes for one."""
    folded = unicodedata.normalize("NFKC", name).casefold()
    return unicodedata.normalize("NFKC", folded)
