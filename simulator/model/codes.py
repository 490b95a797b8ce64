"""The one table of what can be wrong with an author's files, and a short way to say it.

Codes are stable and never reused. Those below S200 stop a scenario from being played; what
the checker says beyond them never does:

* S100-S109, the guarded reader: characters, limits, syntax, what YAML may not do here;
* S110-S119, the shape of the file: keys, types, ranges, texts;
* S120-S129, ids and what refers to them;
* S130-S139, conditions;
* S140-S149, scripted plays (`plans.yaml`) that cannot be read;
* S200-S229, reach: nodes, endings, gates, promises over all reachable states;
* S230-S239, links: what is declared or named and leads to nothing;
* S300-S349, balance: ratings, bounds, blind play, fairness of forks;
* S380-S389, scripted plays that give something else than they must;
* S400-S439, texts;
* S440-S449, the room: what a projector can show;
* S500-S519, translation;
* S600-S619, the house code beside the scenarios of its company.

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


def _warning(meaning: str) -> Meaning:
    return Meaning(Severity.WARNING, meaning)


def _note(meaning: str) -> Meaning:
    return Meaning(Severity.NOTE, meaning)


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
        "S109": _warning("a text that may not be what it looks like"),
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
        "S200": _error("a node that is never reached"),
        "S201": _warning("an ending that is never reached"),
        "S202": _error("a moment with no open reply"),
        "S203": _error("a moment with more than four open replies"),
        "S204": _error("a circle that uses up no reply"),
        "S205": _error("a node with no way to a proper ending"),
        "S206": _error("a reply that can never be said"),
        "S207": _error("a route that is never taken"),
        "S208": _error("too many play states for exact figures"),
        "S209": _error("narration that goes round in a circle"),
        "S210": _error("a promise still open at a proper ending"),
        "S211": _error("a promise kept or broken where it cannot have been made"),
        "S230": _warning("something declared that the talk never uses"),
        "S231": _warning("a face the program does not draw"),
        "S300": _error("a hard violation without its forced zero"),
        "S301": _error("a reply that withdraws its own violation"),
        "S302": _error("a fork without a balanced reply"),
        "S303": _error("every best road holds a violation or a breach"),
        "S304": _error("all roads are worth the same"),
        "S305": _error("a proper road without a scored turn"),
        "S306": _error("a proper road that is too short to judge"),
        "S307": _error("a key fork without a cave"),
        "S308": _error("a key fork without an ignore"),
        "S309": _error("random play pays"),
        "S310": _error("a blind habit of length or apology pays"),
        "S311": _error("a blind habit of care or firmness pays"),
        "S320": _warning("always taking the first listed reply pays"),
        "S321": _warning("the best reply often stands in one place"),
        "S322": _warning("the best reply is often the longest"),
        "S323": _warning("the replies of a fork differ much in length"),
        "S324": _warning("two replies are equally best"),
        "S325": _warning("a quadrant is missing"),
        "S326": _warning("a cave raises the tension at once"),
        "S327": _warning("the client is never under pressure"),
        "S328": _warning("too many key forks"),
        "S329": _warning("the same ratings often stand in one place"),
        "S380": _error("a plan gives something else than it must"),
        "S381": _error("a plan says what cannot be said there"),
        "S400": _warning("a word that gives the best reply away"),
        "S401": _warning("an absolute in one reply alone"),
        "S402": _warning("a reply of more than forty words"),
        "S403": _warning("a sentence of more than twenty words"),
        "S404": _warning("a reply without a coach's why"),
        "S405": _warning("a reply without the client's inner line"),
        "S406": _warning("a trap without a reason that tempts"),
        "S407": _warning("a rating as a bare number"),
        "S408": _warning("a coach's text that is too long"),
        "S409": _warning("a coach's text that grades the person"),
        "S440": _warning("a client's line too long for a projector"),
        "S441": _warning("replies too long for a projector's normal size"),
        "S442": _warning("replies too long to be shown together"),
        "S500": _warning("a text without its translation"),
        "S501": _warning("a translation of a text that has changed since"),
        "S502": _note("no translation into a language of the program"),
        "S600": _warning("a rule of the house code that no scenario trains"),
        "S601": _note("a line of the house code that nobody refers to"),
        "S602": _warning("a step of the ladder that is no scenario"),
        "S603": _note("a line written out that the house code has"),
        "S604": _warning("a scenario in another language than its house code"),
        "S605": _note("what nobody trains or uses is not looked for yet"),
    }
)
"""Every code with its severity and meaning."""


def issue(code: str, place: Place, hint: str | None = None, **values: str) -> Issue:
    """An `Issue` of this table's code, with the severity the table gives it."""
    return Issue(code, CODES[code].severity, place, MappingProxyType(values), hint)
