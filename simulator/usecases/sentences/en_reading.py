"""Sentences of reading, in English: codes S100 to S149."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

SENTENCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "S100.empty": "The file is empty. A scenario or a sheet begins with “format: 1”, "
        "plans with “- name: ”.",
        "S100.unreadable": "The file cannot be opened. Look at its permissions.",
        "S100.no_file": "A folder, pipe or device has this name. Save the text as a plain file.",
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
        "S106.item": "The key {key} already stands in line {first}. Where a second item begins "
        "here, write “- ” before it; otherwise keep one of the two.",
        "S107": "A key has to be text; {found} stands here. Put the key in quotes.",
        "S108.tab": "A tab stands where only spaces may indent. Replace it with spaces.",
        "S108.colon": "A colon followed by a space splits this text. Put the whole text in quotes.",
        "S108.apostrophe": "The apostrophe ends this text in single quotes. Double it ('') or put "
        "the text in double quotes.",
        "S108.quote_open": "This quote is never closed: the file ends inside the text.",
        "S108.quote_late": "The text in quotes that begins here runs on to line {end}. Close it "
        "with a quote where it ends.",
        "S108.quote_inside": "The text in quotes ends at this quote, and more follows. Write a "
        'quote inside it as \\", or as “ ”, or « ».',
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
        "S108.dash": "After the dash that begins an item comes a space. Write “- ”.",
        "S108.no_break": "This space is a no-break space, which is not read as one. Type a space.",
        "S108.indent": "The indentation does not fit the lines above. Align the line with them.",
        "S108.unknown": "The text cannot be read as YAML from here on. Look at quotes, brackets "
        "and indentation just before.",
        "S109.bidi": "An invisible character turns the direction of the text here. People may "
        "read something else than is written.",
        "S109.path": "In double quotes this backslash makes a new line or a tab. Use single quotes "
        "for a path.",
        "S109.comment": "A blank and # begin a comment, and the text ends before them. Put the "
        "whole text in quotes; a comment of your own has a blank after its #.",
        "S110": "The file is not a mapping of keys. Begin with “format: 1”, a key to a line.",
        "S111": "The key {key} is not known here.",
        "S111.comma": "The comma before it ends the text, and {key} is read as a key. Put the "
        "whole text in quotes.",
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
        "S118.nothing": 'Nothing stands here. Write letters of {letters}, or "" for none of them.',
        "S118": "{key} is letters of {letters}, each once, or a number from 0 to 4.",
        "S119": "{key} has {range} items.",
        "S120": "The id {id} is already taken. Choose another.",
        "S121": "{kind} {id} is not in this file.",
        "S121.house": "{kind} {id} is not in the house code ({path}).",
        "S121.no_house": "{id} stands here without a text, and there is no house.yaml to take it "
        "from: neither beside this file nor in the folder above. Write its text out, or add "
        "house.yaml.",
        "S121.house_broken": "{id} is taken from the house code, and that has to be mended "
        "first: {path}.",
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
        "S113": "Write {hint}.",
        "S117": "An id could be {hint}.",
        "S122": "The folder asks for {hint}.",
        "S131": "Write {hint}.",
        "S132": "Write {hint}.",
    }
)
"""How a hint is said; other codes name the nearest known name."""

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
        "role": "the role",
        "house_rule": "the rule",
        "house_offer": "the offer",
        "house_line": "the line of the portrait",
        "place": "the node or ending",
    }
)
"""How kinds of values and of things are said; others are said as they are named."""
