"""How sending goes, in words: what was sent, what waits, what is in the way."""

from __future__ import annotations

from datetime import datetime

from simulator.ui import figures
from simulator.ui.texts import filled, translate
from simulator.usecases.sending.posting import Answer, Verdict
from simulator.usecases.sending.views import SendingView


def sent_line(view: SendingView) -> str:
    """What was sent so far to the address that is set."""
    if not view.runs_sent:
        return translate("Sending", "Nothing was sent to this address yet.")
    sent, told = view.runs_sent, view.statements_sent
    runs = translate("Sending", "%n run(s) sent", None, sent)
    pieces = translate("Sending", "%n statement(s)", None, told)
    text = translate("Sending", "{runs}, {statements}; the last on {when}.")
    when = _moment(view.last) if view.last is not None else "–"
    return filled(text, runs=runs, statements=pieces, when=when)


def waiting_line(view: SendingView) -> str:
    """What waits, empty where nothing does."""
    if not view.waiting:
        return ""
    waiting = view.waiting
    return translate("Sending", "%n run(s) wait to be sent.", None, waiting)


def trouble_lines(view: SendingView) -> tuple[str, str] | None:
    """What is in the way and what happens next, None where nothing is."""
    state = view.state
    if state.denied:
        then = translate("Sending", "Everything waits here. Look at the key and the secret.")
        return translate("Sending", "The key is not accepted"), then
    if state.trouble:
        title = detail_words(state.trouble)
        if state.again is None:
            return title, ""
        text = translate("Sending", "Nothing is lost. The next try is at {when}.")
        return title, filled(text, when=_moment(state.again))
    if state.set_aside:
        aside = state.set_aside
        title = translate("Sending", "%n run(s) were not accepted", None, aside)
        return title, translate("Sending", "They stay here and are tried again later.")
    return None


def greeting_words(answer: Answer) -> tuple[bool, str]:
    """Whether a try came through, and what to say of it."""
    if answer.verdict is Verdict.TAKEN:
        told = translate("Sending", "A Learning Record Store answers there and accepts the key.")
        return True, told
    if answer.verdict is Verdict.DENIED:
        return False, translate("Sending", "It answers, and does not accept the key.")
    return False, detail_words(answer.detail)


def detail_words(detail: str) -> str:
    """A code of `posting.Answer.detail` in a few words."""
    known = {
        "no_connection": translate("Sending", "Nobody answers at this address"),
        "too_slow": translate("Sending", "The server takes too long to answer"),
        "not_an_lrs": translate("Sending", "What answers there is no Learning Record Store"),
        "certificate": translate("Sending", "The server cannot show who it is (certificate)"),
    }
    if detail in known:
        return known[detail]
    text = translate("Sending", "The server cannot take anything now ({detail})")
    return filled(text, detail=detail)


def address_words(reason: str) -> str:
    """Why an address is refused, and what to type instead."""
    return {
        "form": translate("Sending", "This is no address. It looks like https://lrs.example/xapi"),
        "scheme": translate("Sending", "The address begins with https://"),
        "plain": translate(
            "Sending", "Without https:// everybody between could read the key. Nothing was sent."
        ),
        "secret": translate("Sending", "Key and secret go into their own fields."),
    }[reason]


def _moment(value: datetime) -> str:
    text = translate("Figures", "{date}, {time}")
    return filled(text, date=figures.date(value), time=figures.clock(value))
