"""The words a presenter reads: what the room sees, which step it is at, what comes next."""

from __future__ import annotations

from simulator.ui.figures import MINUS, number
from simulator.ui.reports.hand_out import agreement_words, departed_words
from simulator.ui.texts import filled, translate
from simulator.ui.words import offer_line
from simulator.usecases.showing import BriefingView, OfferLine
from simulator.usecases.workshop.presenter_views import OptionRow, PresenterView
from simulator.usecases.workshop.stages import COUNTING, Stage

_HOUR = 3600
_MINUTE = 60
_DASH = "– "
AT_THE_CAUSES = (Stage.CAUSES, Stage.CAUSES_OPEN, Stage.CAUSES_CLOSED)
COUNTED = (Stage.CLOSED, Stage.VOTES, Stage.CAUSES_CLOSED)
"""Where a count is told to the presenter as a whole."""


def step_word(stage: Stage) -> str:
    """A step in the list of steps."""
    return {
        Stage.TITLE: translate("Workshop", "Title"),
        Stage.JOIN: translate("Workshop", "How phones vote"),
        Stage.LINE: translate("Workshop", "The client’s line"),
        Stage.OPTIONS: translate("Workshop", "Replies"),
        Stage.OPEN: translate("Workshop", "Vote open"),
        Stage.CLOSED: translate("Workshop", "Vote closed: talk it over"),
        Stage.VOTES: translate("Workshop", "Votes"),
        Stage.REPLY: translate("Workshop", "The reply is played"),
        Stage.REACTION: translate("Workshop", "The client’s reaction"),
        Stage.SCORES: translate("Workshop", "Scores"),
        Stage.ENDING: translate("Workshop", "How the talk ended"),
        Stage.CAUSES: translate("Workshop", "Causes"),
        Stage.CAUSES_OPEN: translate("Workshop", "Vote on the cause open"),
        Stage.CAUSES_CLOSED: translate("Workshop", "Vote on the cause closed"),
        Stage.CAUSES_SHOWN: translate("Workshop", "What was the cause"),
        Stage.MEASURE: translate("Workshop", "Who mends it, until when"),
        Stage.FORKS: translate("Workshop", "The turns that mattered"),
        Stage.WORST: translate("Workshop", "The worst road"),
        Stage.RULE: translate("Workshop", "The rule of the group"),
        Stage.NUMBERS: translate("Workshop", "The numbers"),
        Stage.FAREWELL: translate("Workshop", "The last page"),
    }[stage]


def _deed(stage: Stage) -> str:
    """What going on to a step does."""
    return {
        Stage.TITLE: translate("Workshop", "Show the title"),
        Stage.JOIN: translate("Workshop", "Show how phones vote"),
        Stage.LINE: translate("Workshop", "Show the client’s line"),
        Stage.OPTIONS: translate("Workshop", "Show the replies"),
        Stage.OPEN: translate("Workshop", "Open the vote"),
        Stage.CLOSED: translate("Workshop", "Close the vote; the count stays hidden"),
        Stage.VOTES: translate("Workshop", "Show the votes"),
        Stage.REPLY: translate("Workshop", "Play the reply"),
        Stage.REACTION: translate("Workshop", "Show the client’s reaction"),
        Stage.SCORES: translate("Workshop", "Show the scores"),
        Stage.ENDING: translate("Workshop", "Show how the talk ended"),
        Stage.CAUSES: translate("Workshop", "Look for the cause"),
        Stage.CAUSES_OPEN: translate("Workshop", "Open the vote on the cause"),
        Stage.CAUSES_CLOSED: translate("Workshop", "Close the vote; the count stays hidden"),
        Stage.CAUSES_SHOWN: translate("Workshop", "Show what was the cause"),
        Stage.MEASURE: translate("Workshop", "Ask who mends it, until when"),
        Stage.FORKS: translate("Workshop", "Show a turn that mattered"),
        Stage.WORST: translate("Workshop", "Play the worst road"),
        Stage.RULE: translate("Workshop", "Write the rule of the group"),
        Stage.NUMBERS: translate("Workshop", "Show the numbers"),
        Stage.FAREWELL: translate("Workshop", "Show the last page"),
    }[stage]


def _further(stage: Stage) -> str:
    """What going on does where the step has another picture."""
    return {
        Stage.LINE: translate("Workshop", "Show what is said next"),
        Stage.REACTION: translate("Workshop", "Show what comes of it"),
        Stage.FORKS: translate("Workshop", "Show the other turn that mattered"),
        Stage.WORST: translate("Workshop", "Show the next step of the worst road"),
    }.get(stage, _deed(stage))


def next_words(view: PresenterView) -> str:
    """What going on would do, in a few words."""
    step = view.next
    if view.supposing:
        return _suppose_words(step.number)
    if step.stage is None:
        return translate("Workshop", "This is the last step")
    if view.looking_back:
        text = translate("Workshop", "Forward to: {step}")
        return filled(text, step=step_word(step.stage))
    if step.stage is Stage.REPLY and step.number is not None:
        return filled(translate("Workshop", "Play reply {number}"), number=number(step.number))
    if step.stage is Stage.LINE and view.stage is Stage.SCORES:
        return translate("Workshop", "Next turn: show the client’s line")
    return _further(step.stage) if step.beat else _deed(step.stage)


def _suppose_words(reply: int | None) -> str:
    if reply is None:
        return translate("Workshop", "Back to the talk")
    return filled(translate("Workshop", "Suppose reply {number}"), number=number(reply))


def next_hint(view: PresenterView) -> str:
    """What is to be known before going on; empty where nothing is."""
    if view.supposing:
        if view.next.number is None:
            return translate("Workshop", "The what-if ends here.")
        return translate("Workshop", "A digit picks another; PgUp takes one back.")
    if view.looking_back:
        return translate("Workshop", "Looking back. PgDn comes forward again.")
    if view.stage in (Stage.MEASURE, Stage.RULE):
        return translate("Workshop", "Enter: write it in.")
    return _play_hint(view) if view.next.stage is Stage.REPLY else ""


def _play_hint(view: PresenterView) -> str:
    if not view.next.counted:
        return translate("Workshop", "Nobody voted; a digit picks the reply.")
    if view.next.tied:
        return _tied_words(view)
    return translate("Workshop", "A digit picks another.")


def _tied_words(view: PresenterView) -> str:
    totals = [votes_of(row) for row in view.options]
    alike = [place + 1 for place, votes in enumerate(totals) if votes == max(totals, default=0)]
    text = translate("Workshop", "As many votes each: {numbers}. A digit picks another.")
    return filled(text, numbers=", ".join(number(one) for one in alike))


def votes_of(row: OptionRow) -> int:
    """Hands and phones together."""
    return (row.hands or 0) + row.phones


def options_title(view: PresenterView) -> str:
    """What stands over the replies."""
    if view.supposing:
        return translate("Workshop", "What if")
    if view.focus is not None:
        return translate("Workshop", "Count hands")
    if view.stage in AT_THE_CAUSES:
        return translate("Workshop", "Causes")
    return translate("Workshop", "Replies")


def options_hint(view: PresenterView, *, digits: bool = True) -> str:
    """What the keys do at the replies; empty where they do nothing. `digits` False: the number
    keys are switched off."""
    if not digits:
        return _hint_without_digits(view)
    if view.supposing:
        return translate("Workshop", "which reply to suppose: type its number")
    if view.focus is not None and view.stage in AT_THE_CAUSES:
        return translate("Workshop", "type a number, Enter: next cause")
    if view.focus is not None:
        return translate("Workshop", "type a number, Enter: next reply")
    if view.choosing:
        return translate("Workshop", "which reply to play: type its number")
    return ""


def _hint_without_digits(view: PresenterView) -> str:
    if view.focus is not None:
        return translate("Workshop", "↑ ↓ count; Enter goes to the next one")
    if view.choosing:
        return translate("Workshop", "a press picks another")
    return ""


def voted_words(view: PresenterView) -> str:
    """How many have voted, of about how many; empty before a vote."""
    if view.supposing or not view.options or not _asked(view):
        return ""
    voted = view.voted
    if view.expected is None:
        return translate("Workshop", "%n voted", None, voted)
    text = translate("Workshop", "{voted} of about {expected}")
    return filled(text, voted=number(voted), expected=number(view.expected))


def _asked(view: PresenterView) -> bool:
    return view.stage in (*COUNTING, Stage.VOTES)


def split_words(view: PresenterView) -> str:
    """How split the room is, in the words of the page to hand out; empty before the vote is
    closed."""
    if view.agreement is None or view.stage not in COUNTED or view.supposing:
        return ""
    return f"{agreement_words(view.agreement).capitalize()}."


def option_words(view: PresenterView, place: int) -> str:
    """Which option of how many."""
    at, of = number(place + 1), number(len(view.options))
    if view.stage in AT_THE_CAUSES:
        return filled(translate("Workshop", "Cause {number} of {all}"), number=at, all=of)
    return filled(translate("Workshop", "Reply {number} of {all}"), number=at, all=of)


def option_name(view: PresenterView, place: int) -> str:
    """An option as a screen reader says it, with its count while hands are counted."""
    name = option_words(view, place)
    if view.focus is None:
        return name
    return f"{name}: {hands_words(view.options[place].hands)}"


def hands_words(hands: int | None) -> str:
    """A count in words."""
    if hands is None:
        return translate("Workshop", "not counted yet")
    return translate("Workshop", "%n hand(s)", None, hands)


def time_words(seconds: int) -> str:
    """A length of time as "0:42", "18:20" or "1:02:03"; what is over as "−2:10"."""
    sign, left = (MINUS, -seconds) if seconds < 0 else ("", seconds)
    hours, rest = divmod(left, _HOUR)
    minutes, left = divmod(rest, _MINUTE)
    if hours:
        return f"{sign}{hours}:{minutes:02}:{left:02}"
    return f"{sign}{minutes}:{left:02}"


def turn_clock(turn_s: int) -> str:
    """How long the turn has run."""
    return filled(translate("Workshop", "{time} this turn"), time=time_words(turn_s))


def session_clock(session_s: int, planned_s: int) -> str:
    """How long the session has run of what is planned; past that, by how much it is over."""
    if session_s > planned_s > 0:
        text = translate("Workshop", "{time} over, of {planned}")
        over = time_words(planned_s - session_s)
        return filled(text, time=over, planned=time_words(planned_s))
    if planned_s <= 0:
        return time_words(session_s)
    text = translate("Workshop", "{time} of {planned}")
    return filled(text, time=time_words(session_s), planned=time_words(planned_s))


def clocks_words(turn_s: int, session_s: int, planned_s: int, *, paused: bool) -> str:
    """Both clocks in one line, of seconds; `paused`: they stand."""
    session = session_clock(session_s, planned_s)
    if paused:
        session = filled(translate("Workshop", "{time}, paused"), time=session)
    return f"{turn_clock(turn_s)} · {session}"


def notes_words(view: PresenterView) -> str:
    """The author's notes; before the first line the briefing, after the talk where most votes
    left the best road; empty where there is nothing."""
    if view.notes:
        return view.notes
    if view.briefing is not None:
        return _briefing_words(view.briefing)
    return departed_words(view.departed) if view.departed is not None else ""


def _briefing_words(briefing: BriefingView) -> str:
    told = "\n".join(text for text in (briefing.you_are, briefing.brief) if text)
    can = _listed(translate("Briefing", "You can"), (*briefing.owed, *briefing.allowed))
    cannot = _listed(translate("Briefing", "You cannot"), briefing.impossible)
    return "\n\n".join(part for part in (told, can, cannot) if part)


def _listed(title: str, offers: tuple[OfferLine, ...]) -> str:
    if not offers:
        return ""
    return "\n".join((title, *(_DASH + offer_line(one) for one in offers)))
