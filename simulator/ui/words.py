"""The words for the model's own levels, in the interface language.

Nouns for moods, so that no language has to agree in gender; what an answer did, never
what the person is.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QLocale

from simulator.model.run import Mode
from simulator.model.scenario import Tag
from simulator.model.score import Band, Word
from simulator.ui.looks import LANGUAGES
from simulator.ui.texts import filled, translate
from simulator.usecases.showing import OfferLine
from simulator.usecases.tongue import Tongue


class Axis(StrEnum):
    """The two axes of an answer; care is drawn as a circle, firmness as a square."""

    CARE = "care"
    FIRMNESS = "firmness"


class Quadrant(StrEnum):
    """The quarters of the balance map, by what is high on care and firmness."""

    AGREEMENT = "agreement"
    GIVING_IN = "giving_in"
    WALL = "wall"
    DRIFT = "drift"


def mood_word(level: int) -> str:
    """The mood of rung 1 (fury) … 5 (relief)."""
    return (
        translate("Mood", "Fury"),
        translate("Mood", "Irritation"),
        translate("Mood", "Wariness"),
        translate("Mood", "Thaw"),
        translate("Mood", "Relief"),
    )[level - 1]


def axis_word(axis: Axis) -> str:
    """The name of an axis."""
    if axis is Axis.CARE:
        return translate("Axis", "Care")
    return translate("Axis", "Firmness")


def rating_word(axis: Axis, level: int) -> str:
    """What an answer of 0..4 did on an axis, in a word or two."""
    if axis is Axis.CARE:
        return (
            translate("Axis", "ignored", "care 0 of 4"),
            translate("Axis", "brushed past", "care 1 of 4"),
            translate("Axis", "half heard", "care 2 of 4"),
            translate("Axis", "mostly heard", "care 3 of 4"),
            translate("Axis", "heard", "care 4 of 4"),
        )[level]
    return (
        translate("Axis", "gave in", "firmness 0 of 4"),
        translate("Axis", "mostly gave in", "firmness 1 of 4"),
        translate("Axis", "half held", "firmness 2 of 4"),
        translate("Axis", "mostly held", "firmness 3 of 4"),
        translate("Axis", "held", "firmness 4 of 4"),
    )[level]


def component(letter: str) -> str:
    """What a component letter of either axis stands for, in a few words (HADT, LRPB)."""
    return {
        "H": translate("Component", "hears the concrete issue", "care H"),
        "A": translate("Component", "acknowledges the trouble", "care A"),
        "D": translate("Component", "does something for it", "care D"),
        "T": translate("Component", "tells who and when", "care T"),
        "L": translate("Component", "within what is owed and possible", "firmness L"),
        "R": translate("Component", "gives a reason", "firmness R"),
        "P": translate("Component", "promises only what you can keep", "firmness P"),
        "B": translate("Component", "keeps the dignity of both", "firmness B"),
    }[letter]


def component_letter(letter: str) -> str:
    """The letter a component is called by in this language."""
    return {
        "H": translate("Component", "H", "letter: hears"),
        "A": translate("Component", "A", "letter: acknowledges"),
        "D": translate("Component", "D", "letter: does"),
        "T": translate("Component", "T", "letter: tells"),
        "L": translate("Component", "L", "letter: limits"),
        "R": translate("Component", "R", "letter: reason"),
        "P": translate("Component", "P", "letter: promises"),
        "B": translate("Component", "B", "letter: both"),
    }[letter]


def mode_word(mode: Mode) -> str:
    """Practice or exam."""
    if mode is Mode.PRACTICE:
        return translate("Mode", "Practice")
    return translate("Mode", "Exam")


def direction_word(word: Word) -> str:
    """Where the answers of a run leant."""
    return {
        Word.LEVEL: translate("Direction", "level"),
        Word.BENDS: translate("Direction", "bends"),
        Word.HARDENS: translate("Direction", "hardens"),
        Word.SEE_SAW: translate("Direction", "see-saw"),
        Word.WEAK: translate("Direction", "weak on both"),
    }[word]


def band_word(band: Band) -> str:
    """Where the headline number lies."""
    return {
        Band.LOST: translate("Band", "Balance lost"),
        Band.UNSTEADY: translate("Band", "Unsteady"),
        Band.HOLDING: translate("Band", "Holding"),
        Band.BALANCED: translate("Band", "Balanced"),
    }[band]


def quadrant_word(quadrant: Quadrant) -> str:
    """The name of a quarter of the balance map."""
    return {
        Quadrant.AGREEMENT: translate("Map", "Agreement"),
        Quadrant.GIVING_IN: translate("Map", "Giving in"),
        Quadrant.WALL: translate("Map", "Wall"),
        Quadrant.DRIFT: translate("Map", "Drift"),
    }[quadrant]


def violation_word(tag: Tag) -> str:
    """A hard violation, as a stamp on a run; empty for every other tag."""
    return {
        Tag.RUDE: translate("Violation", "Rude to the client"),
        Tag.DISMISS: translate("Violation", "Sent the client away"),
        Tag.OVERPROMISE: translate("Violation", "Promised what nobody can keep"),
        Tag.BEYOND_AUTHORITY: translate("Violation", "Decided beyond your authority"),
    }.get(tag, "")


def difficulty_word(level: int) -> str:
    """A scenario's level 1..3."""
    return (
        translate("Difficulty", "easy"),
        translate("Difficulty", "medium"),
        translate("Difficulty", "hard"),
    )[min(max(level, 1), 3) - 1]


def language_name(code: str) -> str:
    """A language in its own name; of one the program does not speak, as Qt knows it."""
    return dict(LANGUAGES).get(code) or QLocale(code).nativeLanguageName() or code


def in_order(languages: tuple[str, ...]) -> tuple[str, ...]:
    """Languages as the program lists them, those it does not speak after its own."""
    own = tuple(code for code, _ in LANGUAGES if code in languages)
    return (*own, *(code for code in languages if code not in own))


def spoken_line(tongue: Tongue | None) -> str:
    """Why a talk is not in the language asked for; empty where it is."""
    if tongue is None or not tongue.fallen_back:
        return ""
    if tongue.broken:
        line = {
            "en": translate("Tongue", "In English: the file of the translation has faults"),
            "uk": translate("Tongue", "In Ukrainian: the file of the translation has faults"),
            "ru": translate("Tongue", "In Russian: the file of the translation has faults"),
        }.get(tongue.language)
        other = translate("Tongue", "{language}: the file of the translation has faults")
    elif len(tongue.languages) > 1:
        line = {
            "en": translate("Tongue", "In English: no translation yet"),
            "uk": translate("Tongue", "In Ukrainian: no translation yet"),
            "ru": translate("Tongue", "In Russian: no translation yet"),
        }.get(tongue.language)
        other = translate("Tongue", "{language}: no translation yet")
    else:
        line = {
            "en": translate("Tongue", "English only"),
            "uk": translate("Tongue", "Ukrainian only"),
            "ru": translate("Tongue", "Russian only"),
        }.get(tongue.language)
        other = translate("Tongue", "{language} only")
    return line or filled(other, language=language_name(tongue.language))


def stage_words() -> tuple[str, str, str, str]:
    """The four stages of attitude an answer can be of, with their numbers; said of answers,
    never of a person. The words are those of the glossary."""
    return (
        translate("Report", "1 · Who is the client anyway?"),
        translate("Report", "2 · The client is always right"),
        translate("Report", "3 · The client is more often wrong"),
        translate("Report", "4 · The client we chose to work with"),
    )


def offer_line(line: OfferLine) -> str:
    """What may be offered to a client, with who may allow it where one has to ask."""
    if line.by is None:
        return line.text
    text = translate("Briefing", "{offer} — allowed by {who}", "who may allow it")
    return filled(text, offer=line.text, who=line.by)
