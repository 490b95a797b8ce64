"""What a screen reader is told when a conversation moves on."""

from __future__ import annotations

from simulator.ui.trainee.feedback import spoken_feedback
from simulator.ui.widgets.lines_model import MINE, words_of
from simulator.ui.widgets.mood import spoken_mood
from simulator.usecases.showing import TalkView


def news(before: TalkView | None, now: TalkView) -> str:
    """What was said since `before`, then the feedback or the mood if it is another one.

    My own words are left out: the person has just chosen them.
    """
    old = len(before.lines) if before is not None else len(now.lines) - 1
    said = [words_of(line) for line in now.lines[old:] if line.kind not in MINE]
    if now.feedback is not None:
        said.append(spoken_feedback(now.feedback))
    elif before is None or before.mood != now.mood:
        said.append(spoken_mood(now.mood))
    return " ".join(said)
