"""What goes into a report, gathered; and names for the files reports are saved in."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from simulator.progress.keeper import Keeper
from simulator.progress.rows import SavedRun
from simulator.usecases.days import day_here
from simulator.usecases.debrief_views import DebriefView
from simulator.usecases.report_views import GroupReport, PersonReport, RunReport, StandardReport
from simulator.usecases.steps import Steps
from simulator.usecases.workshop.hand_out_views import HandOut

AnyReport = RunReport | PersonReport | GroupReport | StandardReport | HandOut

LONGEST_NAME = 180
"""Bytes of a proposed file name, without its suffix: every file system takes it."""
_UNFIT = re.compile(r'[<>:"/\\|?*\s]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
"""Names that Windows keeps for devices, whatever follows the first dot."""


def run_report_of(
    keeper: Keeper, saved: SavedRun, debrief: DebriefView, made: date
) -> Steps[RunReport]:
    """The report of a finished run as its debrief stands, made on the day `made`; a run that
    has just ended goes by when it began."""
    person = yield keeper.submit(lambda store: store.profiles.one(saved.profile))
    when = saved.ended or saved.started
    return RunReport(person.name, when, made, saved.cold, debrief)


def proposed_name(of: AnyReport) -> str:
    """What to call the file of a report, without a suffix: what it is of, whose, of what day.

    Any computer takes it as the name of a file in any folder."""
    if isinstance(of, RunReport):
        return file_name(of.debrief.scenario, of.person, day_here(of.when).isoformat())
    if isinstance(of, HandOut):
        return file_name(of.scenario, of.room, of.day.isoformat())
    made = of.made.isoformat()
    if isinstance(of, PersonReport):
        return file_name(of.progress.person, made)
    if isinstance(of, GroupReport):
        return file_name(of.group.team.name or "group", made)
    return file_name(of.registers.house_title or "standard", made)


def file_name(*parts: str) -> str:
    """Parts joined into one plain name: no separators, spaces, signs of control or direction,
    no dot at either end, nothing a system keeps for itself."""
    named = "-".join(kept for part in parts if (kept := _plain(part)))
    cut = named.encode()[:LONGEST_NAME].decode(errors="ignore").strip("-. ")
    return f"_{cut}" if not cut or _RESERVED.fullmatch(cut) else cut


def _plain(part: str) -> str:
    shown = "".join(
        sign for sign in unicodedata.normalize("NFC", part) if sign in " \t\n" or _is_shown(sign)
    )
    return _UNFIT.sub("_", shown).strip("-_. ")


def _is_shown(sign: str) -> bool:
    """Whether a sign is neither of control, format, surrogate, private use nor unassigned."""
    return not unicodedata.category(sign).startswith("C")
