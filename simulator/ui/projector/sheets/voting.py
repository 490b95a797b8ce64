"""What a vote says at the foot of the page."""

from __future__ import annotations

from simulator.ui import figures
from simulator.ui.texts import filled, translate
from simulator.usecases.workshop.frames import Vote

CROWD = 888
"""As many votes as take the most room."""


def foot_words(vote: Vote, voted: int | None, address: str, *, again: bool) -> str:
    """What the room does now; empty before the vote opens."""
    if vote is Vote.SHOWN:
        return ""
    if vote is Vote.OPEN:
        return _open_words(address, again=again)
    if not voted:
        return translate("Audience", "Vote closed. Tell your neighbour why.")
    return translate(
        "Audience",
        "Vote closed · %n vote(s). The result stays hidden: tell your neighbour why.",
        None,
        voted,
    )


def _open_words(address: str, *, again: bool) -> str:
    if address:
        text = (
            translate("Audience", "Second vote: raise your hand, or open {address}")
            if again
            else translate("Audience", "Vote: raise your hand, or open {address}")
        )
        return filled(text, address=address)
    if again:
        return translate("Audience", "Second vote: raise your hand again")
    return translate("Audience", "Vote: raise your hand")


def counted_words(votes: int, *, first: bool) -> str:
    """What the bars are, and how many have voted; `first`: an earlier count is outlined."""
    if first:
        return translate(
            "Audience", "How the room voted · %n vote(s). Dashed: the first count", None, votes
        )
    return translate("Audience", "How the room voted · %n vote(s)", None, votes)


def first_words(votes: int) -> str:
    """The first count, beside the one after a revote."""
    text = translate("Audience", "first {votes}", "the first count of a revote")
    return filled(text, votes=figures.number(votes))
