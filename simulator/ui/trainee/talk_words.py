"""What a conversation says of its own: the way on where there are no replies, a changed file."""

from __future__ import annotations

from simulator.ui.texts import translate
from simulator.ui.widgets.banner import Severity
from simulator.usecases.showing import TalkView


def way_on(view: TalkView) -> tuple[str, str]:
    """What the way on is called where there are no replies, and what is said above it."""
    if view.ended:
        note = translate("Conversation", "The conversation has ended.")
        return translate("Conversation", "To the debrief"), note
    return translate("Conversation", "Continue"), ""


def file_changed() -> tuple[Severity, str, str]:
    """That the run is played on as it was begun."""
    return (
        Severity.NOTE,
        translate("Conversation", "The scenario file has changed"),
        translate("Conversation", "This run continues with the version you started."),
    )


def said_of_own_words(first: bool) -> str:
    """That one writes first from now on, or sees the replies at once."""
    if first:
        return translate("Conversation", "Own words first: on.")
    return translate("Conversation", "Own words first: off.")
