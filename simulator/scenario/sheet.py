"""Making and renewing a translation sheet: the texts of a scenario (or of a house code, which
goes by the same name here) and a person's work in one.

Nothing of a person's is lost: translations and comments stay, texts that the scenario has no
place for any more go below the others as comments. A text that only changed its id or place
takes its translation along.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from simulator.model.house import House
from simulator.model.issue import Issue, Severity
from simulator.model.scenario import Scenario
from simulator.model.texts import Text, digest_of, texts_of
from simulator.model.translation import TextPath, Translation
from simulator.scenario.characters import decode
from simulator.scenario.house import HOUSE_FILE
from simulator.scenario.sheet_parts import field_of, parts_of
from simulator.scenario.sheet_reader import SheetSource
from simulator.scenario.sheet_writer import Sheet, sheet_text
from simulator.scenario.translation import translation_of
from simulator.scenario.tree import split_lines

_LOOSE: frozenset[str] = frozenset({"S111", "S119", "S121"})
"""Errors of texts without a place in the scenario: renewing the sheet mends them."""


@dataclass(frozen=True, slots=True)
class Renewed:
    """A sheet as it should be written, and what it then is.

    `moved` translations were found again under another id, `loose` had no place any more and
    are kept as comments.
    """

    text: str
    translation: Translation
    moved: int = 0
    loose: int = 0


class UnfitSheetError(Exception):
    """A sheet that is not touched, because it cannot be read whole; `issue` says why."""

    def __init__(self, found: Issue) -> None:
        super().__init__(found)
        self.issue = found


def new_sheet(scenario: Scenario | House, language: str, file: str) -> Renewed:
    """A sheet with nothing in it yet; raises `UnfitSheetError` for one that is too large."""
    return _written(_empty(scenario, language), file, scenario)


def renewed_sheet(data: bytes, scenario: Scenario | House, language: str, file: str) -> Renewed:
    """A sheet brought up to date with its scenario; raises `UnfitSheetError`.

    Line ends stay what most of them are.
    """
    old, issues = translation_of(data, file, language, scenario)
    for found in issues:
        if found.severity is Severity.ERROR and found.code not in _LOOSE:
            raise UnfitSheetError(found)
    text = "\n".join(split_lines(decode(data, file)[0]))
    parts = parts_of(text, old.source.at if isinstance(old.source, SheetSource) else {})
    sheet = replace(
        _empty(scenario, language), values=dict(old.texts), digests=dict(old.digests), parts=parts
    )
    moved = _follow(sheet)
    renewed = _written(sheet, file, scenario)
    if data.count(b"\r\n") * 2 > data.count(b"\n"):
        renewed = replace(renewed, text=renewed.text.replace("\n", "\r\n"))
    return replace(renewed, moved=moved, loose=len(parts.gone))


def _empty(scenario: Scenario | House, language: str) -> Sheet:
    texts = texts_of(scenario)
    path = HOUSE_FILE if isinstance(scenario, House) else "FOLDER"
    return Sheet(scenario.title, scenario.id, scenario.language, language, texts, path=path)


def _follow(sheet: Sheet) -> int:
    """Gives texts without a translation the one that the same source had under another id.

    Only where there is one such text: which of two lines is meant cannot be told.
    """
    free: dict[tuple[str, str], list[Text]] = {}
    for text in sheet.texts:
        if text.path not in sheet.values:
            free.setdefault((digest_of(text.text), field_of(text.path)), []).append(text)
    followed = 0
    for path in list(sheet.parts.gone):
        digest = sheet.parts.digest_of(path)
        wanted = free.pop((digest, field_of(path)), []) if digest else []
        if len(wanted) == 1:
            sheet.parts.move(path, wanted[0].path)
            sheet.values = {**sheet.values, wanted[0].path: sheet.parts.gone.pop(path)}
            followed += 1
    return followed


def _written(sheet: Sheet, file: str, scenario: Scenario | House) -> Renewed:
    """The sheet as text, read back: every translation has to come out as it went in.

    Raises `UnfitSheetError` where the whole would be larger than what is read.
    """
    text, read = _tried(sheet, file, scenario)
    if lost := _lost(sheet, read):
        sheet.quoted = lost if read.sound else set(sheet.values)
        text, read = _tried(sheet, file, scenario)
        if _lost(sheet, read):
            raise AssertionError(f"{file}: the sheet would not be read as it is written")
    return Renewed(text, read)


def _tried(sheet: Sheet, file: str, scenario: Scenario | House) -> tuple[str, Translation]:
    text = sheet_text(sheet)
    read, issues = translation_of(text.encode(), file, sheet.language, scenario, sheet.texts)
    for found in issues:
        if found.values.get("reason") in ("too_large", "values"):
            raise UnfitSheetError(found)
    return text, read


def _lost(sheet: Sheet, read: Translation) -> set[TextPath]:
    """The texts that are read otherwise than they were; all of them where nothing is read."""
    if not read.sound:
        return set(sheet.values) or {()}
    return {path for path, text in sheet.values.items() if read.texts.get(path) != text}
