"""The conversation and the feedback moment in the states a person meets them in."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from simulator.model.errors import KnownError
from simulator.model.run import Mode
from simulator.model.scenario import Rating
from simulator.ui.texts import translate
from simulator.ui.theme import Theme
from simulator.ui.trainee.conversation import Conversation
from simulator.ui.troubles import trouble_title, unsaved_text
from simulator.ui.widgets.banner import Severity
from simulator.usecases.showing import (
    Choice,
    Line,
    LineKind,
    MoodView,
    TalkView,
)
from tests.shots import samples
from tests.shots.harness import State, given


def _shown(theme: Theme, view: TalkView) -> Conversation:
    screen = Conversation(theme)
    screen.show_talk(given(view))
    return screen


def choosing(theme: Theme) -> QWidget:
    return _shown(theme, samples.TALK)


def selected(theme: Theme) -> QWidget:
    screen = _shown(theme, samples.TALK)
    screen.restore(replace(screen.state(), row=1))
    return screen


def first_turn(theme: Theme) -> QWidget:
    view = replace(
        samples.TALK,
        lines=samples.LINES[:2],
        turn=1,
        about_turns=None,
        mood=MoodView(samples.CLIENT, "iryna", 3),
        facts=(),
        can_take_back=False,
    )
    return _shown(theme, view)


def exam(theme: Theme) -> QWidget:
    return _shown(theme, replace(samples.TALK, mode=Mode.EXAM, can_take_back=False, timer=40))


def long_options(theme: Theme) -> QWidget:
    return _shown(theme, replace(samples.LONG_TALK, choices=samples.LONG_CHOICES))


def hint_and_closed(theme: Theme) -> QWidget:
    closed = Choice("waive", "The fee is cancelled as of now.", "only the coordinator may do that")
    choices = (*samples.CHOICES[:3], closed)
    hint = "She has said twice what she lost today. Nobody has repeated it to her yet."
    screen = _shown(theme, replace(samples.TALK, choices=choices, hint=hint, guest=True))
    screen.restore(replace(screen.state(), hint_open=True))
    return screen


def narration(theme: Theme) -> QWidget:
    scene = Line(LineKind.SCENE, "", "You put the call on hold and ring the warehouse.")
    voice = Line(LineKind.VOICE, "Petro, warehouse", "The oven is here. The van went without it.")
    view = replace(
        samples.TALK, lines=(*samples.REACTION, scene, voice), choices=(), narration=True
    )
    return _shown(theme, view)


def ended(theme: Theme) -> QWidget:
    return _shown(theme, replace(samples.TALK, lines=samples.REACTION, choices=(), ended=True))


def not_saved(theme: Theme) -> QWidget:
    screen = _shown(theme, replace(samples.TALK, file_changed=True))
    refused = KnownError("disk_full", path="x")
    again = ("save", translate("Trouble", "Save again"), "")
    screen.show_notice(Severity.ERROR, trouble_title(refused), unsaved_text(refused), (again,))
    return screen


def feedback(theme: Theme) -> QWidget:
    return _shown(theme, samples.AFTER_REPLY)


def feedback_plain(theme: Theme) -> QWidget:
    """Bare numbers, no letters, no violation, a short why."""
    said = replace(
        samples.FEEDBACK,
        care=Rating(4, None),
        firmness=Rating(4, None),
        why="You named what she lost and what happens next.",
        inner=None,
        violations=(),
        mood=4,
    )
    mood = MoodView("Petro Vlasenko", "petro", 4, 3)
    return _shown(theme, replace(samples.AFTER_REPLY, feedback=said, mood=mood))


def feedback_others(theme: Theme) -> QWidget:
    screen = _shown(theme, samples.AFTER_REPLY)
    screen.commands()["others"]()
    return screen


def history(theme: Theme) -> QWidget:
    screen = _shown(theme, samples.LONG_TALK)
    screen.commands()["history"]()
    return screen


STATES: dict[str, State] = {
    "talk_choosing": choosing,
    "talk_selected": selected,
    "talk_first_turn": first_turn,
    "talk_exam": exam,
    "talk_long_options": long_options,
    "talk_hint_closed": hint_and_closed,
    "talk_narration": narration,
    "talk_ended": ended,
    "talk_not_saved": not_saved,
    "talk_feedback": feedback,
    "talk_feedback_plain": feedback_plain,
    "talk_feedback_others": feedback_others,
    "talk_history": history,
}
