"""How words of the talk are said on the wall: quoted, and by whom."""

from __future__ import annotations

from simulator.ui.texts import filled, translate
from simulator.usecases.showing import Line, LineKind


def quoted(text: str) -> str:
    """What somebody says, in the language's own quotation marks."""
    return filled(translate("Audience", "“{words}”"), words=text)


def spoken(line: Line) -> str:
    """A line as it stands on the wall: a scene is told, everybody else is quoted."""
    if line.kind is LineKind.SILENCE and not line.text:
        return translate("Conversation", "(silence)")
    return line.text if line.kind is LineKind.SCENE or not line.text else quoted(line.text)


def teller(line: Line) -> str:
    """Who speaks where it is not the client of the heading; empty otherwise."""
    if line.kind is LineKind.SCENE:
        return translate("Audience", "What happens")
    return line.speaker if line.kind is LineKind.VOICE else ""


def replied(text: str) -> str:
    """A reply's words, or that nothing was said."""
    return text or translate("Conversation", "(silence)")


def ended(ending: str) -> str:
    """How a road ends."""
    return filled(translate("Audience", "The end: {ending}"), ending=ending)
