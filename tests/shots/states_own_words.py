"""One's own words before the replies show: the field, the replies under them, what comes after."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from simulator.model.run import Mode
from simulator.ui.theme import Theme
from simulator.ui.trainee.briefing import BriefingScreen
from simulator.ui.trainee.conversation import Conversation
from simulator.usecases.showing import Line, LineKind, TalkView
from tests.shots import samples
from tests.shots.harness import State, given
from tests.ui.trainee import oven

WORDS = (
    "That was a day of your life, and it went on us. I am looking at the order now, and I will "
    "tell you in a minute what I can do about the fee."
)
LONG_WORDS = "\n".join([WORDS] * 5)
HINT = "She has said twice what she lost today. Nobody has repeated it to her yet."
EARLIER = (
    *samples.LINES[:2],
    replace(samples.LINES[2], own_words="Hello Iryna, tell me what happened to you today."),
    *samples.LINES[3:],
)
WRITING = replace(
    samples.TALK, lines=EARLIER, choices=(), writing=True, writes_first=True, hint=HINT
)
CHOOSING = replace(samples.TALK, lines=EARLIER, own_words=WORDS, writes_first=True, hint=HINT)
SAID = Line(LineKind.ME, "", samples.CHOICES[1].text, WORDS)
FEEDBACK = replace(samples.FEEDBACK, said=samples.CHOICES[1].text, own_words=WORDS)
AFTER = replace(
    samples.TALK,
    lines=(*EARLIER, SAID, samples.REACTION[-1]),
    choices=(),
    writes_first=True,
    feedback=FEEDBACK,
)


def _shown(theme: Theme, view: TalkView) -> Conversation:
    screen = Conversation(theme)
    screen.show_talk(given(view))
    return screen


def empty(theme: Theme) -> QWidget:
    return _shown(theme, WRITING)


def written(theme: Theme) -> QWidget:
    return _shown(theme, replace(WRITING, own_words=WORDS, guest=True))


def much_written(theme: Theme) -> QWidget:
    return _shown(theme, replace(WRITING, own_words=(LONG_WORDS * 3)[:1990]))


def with_hint(theme: Theme) -> QWidget:
    screen = _shown(theme, replace(WRITING, own_words=WORDS))
    screen.restore(replace(screen.state(), hint_open=True))
    return screen


def choosing(theme: Theme) -> QWidget:
    return _shown(theme, CHOOSING)


def choosing_long(theme: Theme) -> QWidget:
    return _shown(theme, replace(CHOOSING, own_words=LONG_WORDS))


def feedback(theme: Theme) -> QWidget:
    return _shown(theme, AFTER)


def transcript(theme: Theme) -> QWidget:
    screen = _shown(theme, AFTER)
    screen.commands()["history"]()
    return screen


def briefing(theme: Theme) -> QWidget:
    return BriefingScreen(theme, given(replace(oven.briefing(), own_words=True)))


def briefing_exam(theme: Theme) -> QWidget:
    view = replace(oven.briefing(), own_words=True, mode=Mode.EXAM)
    return BriefingScreen(theme, given(view))


STATES: dict[str, State] = {
    "own_words_empty": empty,
    "own_words_written": written,
    "own_words_much_written": much_written,
    "own_words_hint": with_hint,
    "own_words_choosing": choosing,
    "own_words_choosing_long": choosing_long,
    "own_words_feedback": feedback,
    "own_words_transcript": transcript,
    "own_words_briefing": briefing,
    "own_words_briefing_exam": briefing_exam,
}
