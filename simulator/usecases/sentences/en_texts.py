"""Sentences about texts, the room and translations, in English: codes S400 to S599."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

SENTENCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        # what is read of a translation sheet
        "S111.sheet": "There is no text {key} to translate here, so this translates nothing. The "
        "command “translate” moves it below the others.",
        "S116.translates": "The sheet says it translates {value}; beside it lies {allowed}.",
        "S116.language": "The sheet says its language is {value}; its file is named {allowed}.",
        "S121.sheet": "{kind} {id} is not in what this sheet translates. The command “translate” "
        "finds a new id by its words, or keeps the text below the others.",
        # texts
        "S400": "“{word}” stands in {best} of the best replies and in {others} of the others, so "
        "the word tells which to take. Let a trap say it too, or say it otherwise.",
        "S401": "“{word}” stands in one reply of this fork alone, and readers know that absolutes "
        "are mostly traps. Say it to another one too, or take it out.",
        "S402": "The reply has {count} words; nobody says more than {limit} in one breath.",
        "S403": "This sentence has {count} words; a spoken one has {limit} at most. Cut it in two.",
        "S404": "Without “why” at {node}: {replies}. After such a reply there is nothing to read "
        "but figures.",
        "S405": "Without “inner” at {node}: {replies}. It is what the client thinks of a reply and "
        "does not say.",
        "S406": "Traps without “tempts” at {node}: {replies}. They give in, or wave the client "
        "off: say why one falls for it.",
        "S407": "{axis} is the bare number {number}. Its letters would show in feedback what was "
        "there and what was not.",
        "S408.sentences": "The “why” has {count} sentences; {limit} are read. Keep one cause and "
        "one consequence.",
        "S408.long": "The “why” has {count} characters; {limit} are read at a glance. Keep one "
        "cause and one consequence.",
        "S409.word": "“{word}” judges whoever answered. Say what landed and what it cost.",
        "S409.mark": "An exclamation mark makes the coach raise the voice. End with a full stop.",
        # the room
        "S440": "The line has {count} characters. On a 4:3 projector {limit} fit above four "
        "replies.",
        "S441": "At {node} a 4:3 projector shows the replies smaller than it should: this one has "
        "{count} characters, {limit} fit. Too long there: {replies}.",
        "S442": "At {node} a 4:3 projector cannot show the replies together: this one has {count} "
        "characters, {limit} fit at the smallest size. Too long there: {replies}.",
        # translations
        "S500": "“{text}” has no translation into {language} yet and is shown as it is.",
        "S500.more": "{count} more texts have no translation into {language} yet, from here on.",
        "S501": "The source has changed since this was translated into {language}; now it reads "
        "“{text}”. “translate” marks it with a line CHANGED: delete that line when the two agree.",
        "S502": "There is no translation into {languages}. The command “translate” begins one.",
        # the house code
        "S600": "No scenario of this folder trains the rule {id}: no reply keeps it.",
        "S601.roles": "Nobody refers to these roles of the house code: {ids}.",
        "S601.offers": "No scenario of this folder refers to these offers of the house code: "
        "{ids}.",
        "S601.portrait": "No scenario of this folder refers to these lines of the portrait: {ids}.",
        "S602": "The ladder names {id}, and no scenario of this folder is called so.",
        "S603": "These stand here word for word as in the house code: {ids}. The ids alone "
        "are enough.",
        "S604": "This talk is written in {language}, and the house code it refers to in "
        "{house}: the lines taken from there stay in {house}.",
        "S605": "Whether anything here is not trained or not used cannot be told before these"
        " scenarios can be read: {ids}.",
    }
)
"""Every sentence, by code or by code and reason."""

HINTS: Final[Mapping[str, str]] = MappingProxyType({})
"""How a hint is said, by code."""
