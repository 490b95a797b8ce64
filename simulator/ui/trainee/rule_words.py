"""A rule in words: the sentence of its two halves, and what the proposals say."""

from __future__ import annotations

import re

from simulator.model.score import Kind
from simulator.ui.figures import number
from simulator.ui.texts import filled, translate
from simulator.usecases.debrief_views import RuleProposal


def rule_sentence(when: str, then: str) -> str:
    """The two halves as one sentence."""
    text = translate("Rule", "If {when}, then {then}.", "a rule somebody keeps")
    end = then.strip().rstrip(".")
    return text.replace("{when}", when.strip().rstrip(".,")).replace("{then}", end)


def halves_of(sentence: str) -> tuple[str, str] | None:
    """The two halves of a rule kept in this language, None where it was made otherwise."""
    pattern = re.escape(rule_sentence("\x00", "\x01"))
    pattern = pattern.replace(re.escape("\x00"), "(.+?)").replace(re.escape("\x01"), "(.+)")
    found = re.fullmatch(pattern, sentence, re.DOTALL)
    return (found[1], found[2]) if found else None


def proposal_words(proposal: RuleProposal, kinds: dict[int, Kind]) -> tuple[str, str]:
    """A proposal on its card: what it is, and where it comes from."""
    if proposal.text:
        if proposal.turn is None:
            return proposal.text, translate("Rule", "A rule of the house")
        text = translate("Rule", "A rule of the house, broken in turn {turn}")
        return proposal.text, filled(text, turn=number(proposal.turn))
    text = translate("Rule", "From turn {turn}, where points were lost: “{line}”")
    source = filled(text, turn=number(proposal.turn or 0), line=proposal.when)
    return rule_sentence(*proposal_halves(proposal, kinds)), source


def proposal_halves(proposal: RuleProposal, kinds: dict[int, Kind]) -> tuple[str, str]:
    """What a proposal puts into the two fields."""
    if proposal.text:
        return "", proposal.then
    return {
        Kind.BENT: (
            translate("Rule", "a client asks for more than is owed", "after: If"),
            translate("Rule", "I say what is owed, and why it ends there", "after: then"),
        ),
        Kind.HARDENED: (
            translate("Rule", "a client is upset about what they lost", "after: If"),
            translate("Rule", "I name the loss first, and the rule after it", "after: then"),
        ),
        Kind.WEAK: (
            translate("Rule", "I have no answer yet", "after: If"),
            translate("Rule", "I say who finds it out, and by when", "after: then"),
        ),
        Kind.LEVEL: (
            translate("Rule", "two answers look equally good", "after: If"),
            translate("Rule", "I take the one that keeps more roads open", "after: then"),
        ),
    }[kinds.get(proposal.turn or 0, Kind.LEVEL)]
