"""Sentences for the codes of issues and known errors, in English.

What happened and where it can be seen, then what to do; no blame. One template per code, or
per code and `values["reason"]` ("S108.tab"). Templates are ours alone: texts of scenarios
enter as values, shortened, with characters that cannot be seen written out.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from simulator.model.errors import KnownError
from simulator.model.issue import Issue

LONGEST: Final = 300
"""Characters of a sentence at most."""

_LONGEST_VALUE: Final = 60
_LONGEST_BY_NAME: Final = {"allowed": 200, "path": 140, "place": 140, "line": LONGEST}
"""Some values may be longer: lists, files, and a whole line of an issue."""

_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"

SENTENCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "S100.empty": "The file is empty. A scenario begins with “format: 1”.",
        "S100.unreadable": "The file cannot be opened. Look at its permissions.",
        "S100.too_large": "The file is larger than {limit} MiB, the most that is read.",
        "S100.utf8": "From here on the file is not UTF-8 text. Save it as UTF-8.",
        "S100.cp1251": "The file looks like Windows-1251 text. Save it as UTF-8.",
        "S100.cut": "The file breaks off in the middle of a character. Its end is lost.",
        "S100.utf16": "The file is UTF-16 text. Save it as UTF-8.",
        "S100.utf32": "The file is UTF-32 text. Save it as UTF-8.",
        "S100.gzip": "This is a gzip archive, not a text file. Unpack it first.",
        "S100.zip": "This is a zip archive, not a text file. Unpack or install it first.",
        "S101.typed": "The character {character} cannot stand in a scenario. Delete it here.",
        "S101.nul": "NUL bytes stand here, as after a power cut. Restore the file from a copy.",
        "S101.escape": "An escape in this text makes the character {character}, which cannot "
        "stand in a scenario. Delete the escape.",
        "S102.depth": "Lists and mappings are nested deeper than {limit} levels here.",
        "S102.values": "The file holds more than {limit} values, the most that is read.",
        "S103.document": "A second document begins here. A file holds one: delete the “---”.",
        "S103.directive": "A %TAG directive stands before the document. Delete its line.",
        "S104.alias": "*{name} is read as a reference to another part of the file. Put the text "
        "in quotes, or write the value out.",
        "S104.anchor": "&{name} is read as a label for references. Put the text in quotes, or "
        "delete the label.",
        "S104.merge": "The key {name} would merge another mapping. Write its keys out.",
        "S105": "The tag {name} is not read: values are plain text, numbers and lists. Delete "
        "the tag, or put a text that begins with ! in quotes.",
        "S106": "The key {key} already stands in line {first}. Keep one of the two.",
        "S107": "A key has to be text; {found} stands here. Put the key in quotes.",
        "S108.tab": "A tab stands where only spaces may indent. Replace it with spaces.",
        "S108.colon": "A colon followed by a space splits this text. Put the whole text in quotes.",
        "S108.apostrophe": "The apostrophe ends this text in single quotes. Double it ('') or put "
        "the text in double quotes.",
        "S108.quote_open": "This quote is never closed: the file ends inside the text.",
        "S108.bracket": "This bracket is not closed, or a text inside it has a comma, a colon or "
        "a quote of its own. Close it, or put the text in quotes.",
        "S108.comma": "Two commas meet here with nothing between them.",
        "S108.reserved": "A text cannot begin with {character}. Put it in quotes.",
        "S108.star": "A text that begins with * is read as a reference. Put it in quotes.",
        "S108.anchor": "A text that begins with & is read as a label. Put it in quotes.",
        "S108.tag": "A text that begins with ! is read as a tag. Put it in quotes.",
        "S108.block_header": "Nothing may follow | or > in their line. Begin the text in the next.",
        "S108.escape": "In double quotes a backslash begins an escape, and this is none. Double "
        "the backslash or use single quotes.",
        "S108.directive": "The line begins with %, which is read as a directive. Delete it.",
        "S108.list_mixed": "List items and keys are mixed in one place. Indent the items below "
        "their key, or give the list a key.",
        "S108.no_colon": "A key without a colon, or a text that lost its indentation. Write "
        "“key: value”, or indent the line.",
        "S108.indent": "The indentation does not fit the lines above. Align the line with them.",
        "S108.unknown": "The text cannot be read as YAML from here on. Look at quotes, brackets "
        "and indentation just before.",
        "S109.bidi": "An invisible character turns the direction of the text here. People may "
        "read something else than is written.",
        "S109.path": "In double quotes this backslash makes a new line or a tab. Use single quotes "
        "for a path.",
        "S110": "The file is not a mapping of keys. Begin with “format: 1”, a key to a line.",
        "S111": "The key {key} is not known here.",
        "S112": "The key {key} is absent here.",
        "S113": "{expected} is expected here; this is {found}.",
        "S113.nothing": "Nothing stands here. Write a value, or leave the key out.",
        "S114.least": "{key} is at least {bound}.",
        "S114.most": "{key} is at most {bound}.",
        "S115.blank": "The text is blank. Write something people can see.",
        "S115.marks": "Too many accents are stacked on one letter. Keep at most four.",
        "S115.lines": "This text stands on one line: take out line breaks and tabs.",
        "S115.long": "The text is longer than {limit} characters. Shorten it.",
        "S116": "{value} is not known here. Allowed: {allowed}.",
        "S117.form": "An id has 1 to 64 characters: a-z, 0-9, _ and -. This is {id}.",
        "S117.language": "A language is two or three letters, as en, uk or ru. This is {id}.",
        "S117.reserved": "The id {id} has a meaning of its own. Choose another.",
        "S117.variable": "A variable is named with a-z, 0-9 and _, and begins with a letter. "
        "This is {id}.",
        "S118": "{key} is letters of {letters}, each once, or a number from 0 to 4.",
        "S119": "{key} has {range} items.",
        "S120": "The id {id} is already taken. Choose another.",
        "S121": "{kind} {id} is not in this file.",
        "S122": "The id is {id}, but the folder is named {folder}. Make them the same.",
        "S123.node": "A node is expected here; {id} is an ending.",
        "S123.ending": "An ending is expected here; {id} is a node.",
        "S124.neither": "This node has neither replies nor goto. Give it one of them.",
        "S124.both": "A node has either replies or a goto of its own. Delete one of them.",
        "S124.closed": "“closed” says why a reply is closed, but this one is always open. Add "
        "“when” or “once”.",
        "S124.timer": "A timer needs replies to choose from. Delete it, or add replies.",
        "S124.silence": "“on_silence” needs a timer. Add one, or delete it.",
        "S125.last": "The last route has a condition, so there may be no way on. Add a last "
        "route without “when”.",
        "S125.early": "This route has no condition, so those below are never taken. Add “when”, "
        "or move it to the end.",
        "S126.circle": "Narration leads in a circle from {id}. Let one of its nodes lead out.",
        "S126.long": "More than 100 narration nodes follow one another from {id}.",
        "S127": "None of the causes is a true one. Give one the weight primary or contributing.",
        "S128.path": "{name} is not a plain file name. Pictures lie in the scenario's folder.",
        "S128.device": "{name} is a device on Windows. Rename the picture.",
        "S128.name": "{name} is neither a face's name nor a picture (.svg or .png).",
        "S128.outside": "{name} leads out of the scenario's folder. Copy the picture into it.",
        "S128.absent": "The picture {name} is not in the folder. Add it, or name a face.",
        "S128.large": "The picture {name} is larger than 5 MiB. Make it smaller.",
        "S129.bounds": "The variable {id} has a min above its max.",
        "S129.start": "The variable {id} starts outside its min and max.",
        "S130.syntax": "The condition cannot be read from here on. Look at brackets and operators.",
        "S130.empty": "The condition is empty. Write one, or leave the key out.",
        "S130.long": "The condition is longer than {limit} characters. Split it over two gates.",
        "S130.nodes": "The condition has more than {limit} parts. Split it over two gates.",
        "S131": "One = sets nothing here; two of them (==) compare.",
        "S132.token": "{token} has no meaning in a condition.",
        "S132.text": "{token} is not an id. Texts in conditions are ids in quotes.",
        "S132.number": "{token} is not a whole number as conditions write it.",
        "S132.call": '{name} takes ids in quotes: knows("fact"), ended("scenario", "ending").',
        "S132.other": "Conditions know numbers, names, + - *, comparisons, and, or, not, knows, "
        "promised, said and ended. This is something else.",
        "S133": "The name {name} is not known in conditions.",
        "S134.number": "A number stands where a truth value is needed. Compare it with something.",
        "S134.truth": "A truth value stands where a number is needed.",
        "S135": "{token} is more than {limit}, the largest number of a condition.",
        "S136": "{kind} {id} is not in this file.",
        "S140": "{kind} {id} is not in the scenario.",
        "S141": "The plan {name} is already there. Choose another name.",
    }
)
"""Every sentence, by code or by code and reason."""

HINTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "S117": "An id could be {hint}.",
        "S122": "The folder asks for {hint}.",
        "S131": "Write {hint}.",
        "S132": "Write {hint}.",
    }
)
"""How a hint is said; other codes name the nearest known name."""

_NEAREST: Final = "The nearest is {hint}."

WORDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "text": "text",
        "whole": "a whole number",
        "fraction": "a number with a fraction",
        "number": "a number",
        "bool": "true or false",
        "list": "a list",
        "mapping": "a mapping of keys",
        "nothing": "nothing",
        "something": "a value",
        "condition": "a condition",
        "cast": "the voice",
        "place": "the node or ending",
    }
)
"""How kinds of values and of things are said; others are said as they are named."""

KNOWN_ERRORS: Final[Mapping[str, str]] = MappingProxyType(
    {
        # a scenario
        "scenario_absent": "There is no scenario at {path}. Choose another folder.",
        "scenario_unreadable": "{path} cannot be opened: {reason}. Look at its permissions.",
        "scenario_no_file": "{path} is a pipe or a device. Save the scenario as a file.",
        "scenario_unplayable": "{line} The command “check” lists all there is to mend.",
        "scenario_broken": "The scenario {scenario} cannot be played as it stands: look at "
        "{place}. Earlier runs of it are safe.",
        "text_unreadable": "This version cannot read the text that {scenario} was played on. "
        "The run is kept: open it with the version it was played in.",
        "language_absent": "{scenario} has no texts in {language}. Leave --language out to play "
        "it in its own.",
        "narration_endless": "From {node} on the story never comes to a reply or an ending. "
        "The talk stays where it was.",
        # a step of a talk
        "reply_unknown": "There is no reply {reply} at {node}. Nothing was said; choose one of "
        "the replies of {node}.",
        "reply_closed": "The reply {reply} is closed at {node} by now. Nothing was said; choose "
        "one that is open.",
        "run_ended": "The talk had come to the ending {ending} before {reply}. Leave out what "
        "follows the ending.",
        "no_timer": "Silence is no answer at {node}: no timer runs there. Choose a reply.",
        "move_outdated": "The talk has moved on from {node} meanwhile. Nothing is lost: choose "
        "again where it stands now.",
        "nothing_to_take_back": "Nothing was said yet, so nothing can be taken back. Choose a "
        "reply.",
        "no_way_back": "No answer can be taken back here: an exam and a debrief keep them all. "
        "Practice takes back until its debrief.",
        "machine_refused": "The scenario draws no line from here to where this leads. The talk "
        "stays where it was.",
        "wrong_phase": "This has no place in the training now ({phase}). All that was said is "
        "kept; go on from where it stands.",
        "cause_unknown": "There is no cause {cause} in this scenario. Name causes by their ids.",
        "after_unreadable": "{text} does not tell how an earlier talk ended. Write it as "
        "SCENARIO=ENDING.",
        # what is kept on the disk
        "disk_full": "Progress was not saved: the disk is full. Your run is kept in memory. "
        "Free some space, then save again.",
        "read_only": "Progress was not saved: {path} takes no writing. Your run is kept in "
        "memory. Allow writing, then save again.",
        "file_moved": "Progress was not saved: {path} was moved or deleted meanwhile. Your run "
        "is kept in memory. Put the file back, then save again.",
        "locked": "Another program holds {path}. Nothing is lost. Close the other program, then "
        "try again.",
        "io_error": "Progress was not saved: the disk failed at {path}. Your run is kept in "
        "memory. Look at the disk, then save again.",
        "folder_not_writable": "The folder {path} takes no new files. Nothing was changed. Allow "
        "writing to it, or choose another data folder.",
        "cannot_open": "{path} cannot be opened. Nothing was changed. Look at its permissions, "
        "or choose another data folder.",
        "damaged": "The progress file {path} is damaged. It was left as it is. Keep a copy of "
        "it, then choose another data folder.",
        "not_a_database": "{path} holds something else than progress. It was left as it is. "
        "Choose another data folder.",
        "foreign_file": "{path} belongs to another program. It was left as it is. Choose another "
        "data folder.",
        "newer_version": "{path} was written by a newer version of this program. It was left as "
        "it is. Open it with that version.",
        "sqlite_too_old": "Progress cannot be kept with SQLite {version}. Nothing was changed. "
        "Install a newer Python.",
        "run_moved_on": "This run moved on in another window. Nothing is lost: open it as it "
        "stands now.",
        "run_gone": "This run was deleted in another window. Your other runs are safe; start the "
        "scenario again.",
        "run_damaged": "What is saved of this run is not what was written. Your other runs are "
        "safe; start the scenario again.",
        "profile_gone": "This person was deleted in another window. Choose another person to go "
        "on.",
        "name_empty": "A name needs at least one sign. Type one.",
        "name_taken": "The name {name} is there already. Choose another.",
    }
)
"""A sentence per code of a `KnownError`; its values fill the slots."""


def sentence(issue: Issue) -> str:
    """What the issue says, with its hint: at most 300 characters, one line."""
    reason = issue.values.get("reason", issue.values.get("found", ""))
    template = SENTENCES.get(f"{issue.code}.{reason}") or SENTENCES[issue.code]
    said = _filled(template, {**issue.values, "range": _range(issue.values)})
    if issue.hint is not None and issue.code != "S118":
        said += " " + _filled(HINTS.get(issue.code, _NEAREST), {"hint": issue.hint})
    return _shortened(said, LONGEST)


def line(issue: Issue) -> str:
    """`file:line:column: CODE message`, as editors and scripts read it."""
    return f"{issue.place}: {issue.code} {sentence(issue)}"


def known_error_sentence(error: KnownError) -> str:
    """What a known error says; a code without a sentence is said as it is."""
    template = KNOWN_ERRORS.get(error.code)
    if template is None:
        values = ", ".join(f"{name}: {shown(value)}" for name, value in error.values.items())
        return _shortened(f"{error.code} ({values})" if values else error.code, LONGEST)
    return _shortened(_filled(template, error.values), LONGEST)


def shown(value: str, longest: int = _LONGEST_VALUE) -> str:
    """A value fit for a sentence: short, its unseen characters written out, isolated if needed.

    Text written from right to left comes in isolating marks, so that it cannot turn the
    sentence around it.
    """
    short = _shortened(value, longest)
    written = "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in short)
    if any(unicodedata.bidirectional(c) in ("R", "AL", "AN") for c in written):
        return f"{_FIRST_STRONG_ISOLATE}{written}{_POP_ISOLATE}"
    return written


class _Slots(dict[str, str]):
    """Values by slot; an absent one shows as a gap instead of hiding the whole sentence."""

    def __missing__(self, name: str) -> str:
        return "…"


def _filled(template: str, values: Mapping[str, str]) -> str:
    said = _Slots(
        {
            name: WORDS.get(value, value)
            if name in ("expected", "found", "kind")
            else shown(_fitted(name, value), _LONGEST_BY_NAME.get(name, _LONGEST_VALUE))
            for name, value in values.items()
        }
    )
    filled = template.format_map(said)
    return (
        filled[:1].upper() + filled[1:] if template.startswith(("{kind}", "{expected}")) else filled
    )


def _fitted(name: str, value: str) -> str:
    """A path that is too long is cut at its front: its end tells which file is meant."""
    longest = _LONGEST_BY_NAME.get(name, _LONGEST_VALUE)
    if name not in ("path", "place") or len(value) <= longest:
        return value
    return "…" + value[1 - longest :]


def _range(values: Mapping[str, str]) -> str:
    """A count said in words: "2 to 6", "at least 1"."""
    least, most = values.get("least", ""), values.get("most", "")
    if least and most:
        return f"{least} to {most}"
    return f"at least {least}" if least else f"at most {most}"


def _shortened(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1] + "…"
