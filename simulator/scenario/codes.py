"""The one table of what reading an author's file can find, and a short way to say it.

Codes are stable and never reused:

* S100-S109, the guarded reader: characters, limits, syntax, what YAML may not do here;
* S110-S119, the shape of the file: keys, types, ranges, texts;
* S120-S129, ids and what refers to them;
* S130-S139, conditions;
* S140-S149, scripted plays (`plans.yaml`).

Where one code covers several traps, `values["reason"]` names the trap; the sentences are
in `simulator.usecases.wording`, one per code or per code and reason.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from simulator.model.issue import Issue, Place, Severity


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a code stands for, in a few words for lists of codes."""

    severity: Severity
    meaning: str


def _error(meaning: str) -> Meaning:
    return Meaning(Severity.ERROR, meaning)


CODES: Mapping[str, Meaning] = MappingProxyType(
    {
        "S100": _error("the file is not readable as UTF-8 text"),
        "S101": _error("a character that may not stand in a file"),
        "S102": _error("nested too deep, or too many values"),
        "S103": _error("a second document or a directive"),
        "S104": _error("an anchor, an alias or a merge key"),
        "S105": _error("a tag"),
        "S106": _error("a key given twice"),
        "S107": _error("a key that is not text"),
        "S108": _error("YAML that cannot be read on from here"),
        "S109": Meaning(Severity.WARNING, "a text that may not be what it looks like"),
        "S110": _error("the file is not a mapping of keys"),
        "S111": _error("a key the format does not know"),
        "S112": _error("a key that must be there is absent"),
        "S113": _error("a value of another type"),
        "S114": _error("a number out of range"),
        "S115": _error("a text that is blank, too long or unreadable"),
        "S116": _error("not one of the allowed values"),
        "S117": _error("an id in another form, or a reserved one"),
        "S118": _error("a rating that is neither 0..4 nor its letters"),
        "S119": _error("too few or too many items"),
        "S120": _error("an id used twice"),
        "S121": _error("an id that nothing carries"),
        "S122": _error("the scenario's id is not its folder's name"),
        "S123": _error("a target of the wrong kind"),
        "S124": _error("keys that do not go together"),
        "S125": _error("a list of routes that ends with a condition, or goes on after none"),
        "S126": _error("narration that never ends, or is too long"),
        "S127": _error("no true cause among the causes"),
        "S128": _error("a picture that cannot be used"),
        "S129": _error("a variable that starts outside its bounds"),
        "S130": _error("a condition that cannot be read"),
        "S131": _error("one equals sign where two compare"),
        "S132": _error("something conditions do not have"),
        "S133": _error("a name conditions do not know"),
        "S134": _error("a number where a truth value is needed, or the other way round"),
        "S135": _error("a number beyond a million in a condition"),
        "S136": _error("a condition asks about an id that nothing carries"),
        "S140": _error("a plan names a reply, ending or cause that is not there"),
        "S141": _error("two plans of one name"),
    }
)
"""Every code with its severity and meaning."""


def issue(code: str, place: Place, hint: str | None = None, **values: str) -> Issue:
    """An `Issue` of this table's code, with the severity the table gives it."""
    return Issue(code, CODES[code].severity, place, MappingProxyType(values), hint)
