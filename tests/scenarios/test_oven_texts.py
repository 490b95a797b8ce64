"""The oven as a text: who speaks, how long, and that no reply gives itself away."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from simulator.model.scenario import CauseWeight, Node, Reply
from tests.scenarios.walking import Walked, balance, is_cave, is_ignore

BANNED = re.compile(r"\b(wrong|correct(ly)?|mistakes?|please)\b|!", re.IGNORECASE)
"""Words of an examiner; coach texts do without them."""


def best_of(node: Node) -> Reply:
    return max(node.replies, key=lambda it: (balance(it), max(it.care.value, it.firmness.value)))


def sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.?])\s+", text)


def words(text: str) -> list[str]:
    return re.findall(r"[\w'’,.-]*\w[\w'’,.-]*", text)


def all_texts(oven: Walked) -> Iterator[str]:
    scenario = oven.scenario
    yield from (scenario.title, scenario.summary, scenario.role.brief)
    for node in scenario.nodes:
        yield from (*node.says, node.scene or "", node.hint or "", node.notes or "")
        for reply in node.replies:
            yield from (reply.say, reply.why or "", reply.inner or "", reply.tempts or "")
    for ending in scenario.endings:
        yield from (ending.title, ending.text)


# --- who and how many -------------------------------------------------------------------


def test_it_is_a_talk_of_the_agreed_size(oven: Walked) -> None:
    assert 25 <= len(oven.scenario.nodes) <= 40
    assert len(oven.scenario.endings) >= 6
    assert 6 <= len(oven.scenario.rules) <= 8
    assert oven.scenario.language == "en"


def test_four_voices_are_heard_and_each_says_more_than_one_thing(oven: Walked) -> None:
    lines = Counter(node.speaker for node in oven.scenario.nodes)
    assert set(lines) == {"client", *(member.id for member in oven.scenario.cast)}
    assert len(lines) == 4
    assert min(lines.values()) >= 2


def test_the_ways_to_end_are_there(oven: Walked) -> None:
    proper = {ending.id for ending in oven.scenario.endings if ending.proper}
    improper = {ending.id for ending in oven.scenario.endings if not ending.proper}
    assert proper >= {"agreed", "mended", "handed_over", "refunded"}
    assert improper >= {"bought_off", "open_promise", "dismissed", "left"}
    assert all(ending.text for ending in oven.scenario.endings)


def test_a_fork_has_three_or_four_replies_open(oven: Walked) -> None:
    assert {len(spot.moves) for spot in oven.forks} <= {3, 4}


# --- facts, causes, rules, who may what -------------------------------------------------


def test_every_fact_is_found_by_asking_and_the_best_road_finds_them_all(oven: Walked) -> None:
    learnt = {fact for _, reply in oven.replies for fact in reply.learns}
    assert learnt == {fact.id for fact in oven.scenario.facts}
    found = oven.play(oven.audit.bounds.best).record.facts
    assert {fact.id for fact in oven.scenario.facts if fact.key} <= set(found)


def test_true_causes_have_a_fix_and_evidence_and_false_ones_have_neither(oven: Walked) -> None:
    nodes = {node.id for node in oven.scenario.nodes}
    weights = Counter(cause.weight for cause in oven.scenario.causes)
    assert weights[CauseWeight.PRIMARY] >= 1
    assert weights[CauseWeight.CONTRIBUTING] >= 2
    assert weights[CauseWeight.NONE] >= 2
    for cause in oven.scenario.causes:
        true = cause.weight is not CauseWeight.NONE
        assert bool(cause.fix) == bool(cause.evidence) == true, cause.id
        assert set(cause.evidence) <= nodes, cause.id


def test_every_house_rule_is_kept_or_breached_somewhere(oven: Walked) -> None:
    used = {rule for _, reply in oven.replies for rule in (*reply.keeps, *reply.breaches)}
    assert used == {rule.id for rule in oven.scenario.rules}


def test_a_balanced_reply_breaches_no_rule_and_gives_nothing_away(oven: Walked) -> None:
    for _, reply in oven.replies:
        if balance(reply) >= 3:
            assert not reply.breaches, reply.id
            assert all(name != "given" for name, _ in reply.set) or reply.withdraws, reply.id


def test_money_is_given_by_the_senior_or_by_a_cave(oven: Walked) -> None:
    for node, reply in oven.replies:
        assert reply.cash == 0 or node.id == "taras" or is_cave(reply), reply.id


def test_whoever_may_allow_something_is_the_trainee_or_in_the_cast(oven: Walked) -> None:
    cast = {member.id for member in oven.scenario.cast}
    may = {offer.by for offer in oven.scenario.fair.allowed if offer.by}
    assert may == {"taras", "olena", oven.scenario.role.role}
    assert {"taras", "olena"} <= cast


# --- what stands beside every node and reply --------------------------------------------


def test_every_node_has_notes_for_the_trainer(oven: Walked) -> None:
    for node in oven.scenario.nodes:
        assert node.notes, node.id
        assert len(words(node.notes)) >= 15, node.id


def test_every_reply_says_what_landed_what_it_cost_and_what_she_thinks(oven: Walked) -> None:
    for _, reply in oven.replies:
        assert reply.why is not None, reply.id
        assert "—" in reply.why, reply.id
        assert len(reply.why) <= 160, reply.id
        assert len(sentences(reply.why)) <= 2, reply.id
        assert reply.inner, reply.id
        assert len(sentences(reply.inner)) == 1, reply.id
        assert len(reply.inner) <= 80, reply.id


def test_every_trap_says_why_it_tempts_and_no_best_reply_does(oven: Walked) -> None:
    for node, reply in oven.replies:
        if is_cave(reply) or is_ignore(reply):
            assert reply.tempts, reply.id
        if reply is best_of(node):
            assert reply.tempts is None, reply.id


def test_nobody_shouts(oven: Walked) -> None:
    assert not [text for text in all_texts(oven) if "!" in text]


def test_no_two_replies_share_an_id_or_a_text(oven: Walked) -> None:
    ids = Counter(reply.id for _, reply in oven.replies)
    says = Counter(reply.say for _, reply in oven.replies)
    assert max(ids.values()) == max(says.values()) == 1


# --- length -----------------------------------------------------------------------------


def test_replies_are_short_enough_to_be_said_and_to_be_shown(oven: Walked) -> None:
    for _, reply in oven.replies:
        assert len(reply.say) <= 145, reply.id
        assert len(words(reply.say)) <= 40, reply.id


def test_half_of_the_replies_fit_a_hundred_and_twenty_characters(oven: Walked) -> None:
    short = sum(len(reply.say) <= 120 for _, reply in oven.replies)
    assert 2 * short >= len(oven.replies)
