"""What stands among the notes: the author's, and where there are none what the step itself gives
the trainer to say."""

from __future__ import annotations

from simulator.ui.reports.hand_out import departed_words
from simulator.ui.texts import filled, translate
from simulator.usecases.showing import BriefingView, OfferLine
from simulator.usecases.workshop.presenter_views import PresenterView

_DASH = "– "


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
    return "\n".join((title, *(_DASH + _offer(one) for one in offers)))


def _offer(line: OfferLine) -> str:
    if line.by is None:
        return line.text
    text = translate("Briefing", "{offer} — allowed by {who}", "who may allow it")
    return filled(text, offer=line.text, who=line.by)
