"""The rules a debrief proposes, and keeping one of them."""

from __future__ import annotations

from simulator.usecases.debrief_views import PriceConstants, RuleProposal
from simulator.usecases.steps import finished
from tests.usecases.room import Room
from tests.usecases.shop import SHOP, read
from tests.usecases.test_debriefing import debrief

WHO_WHEN = "Every promise names who and when."
RECORD = "Open the order first."


class TestProposals:
    def test_breached_rules_come_first_then_the_others_then_the_costly_turns(self) -> None:
        told = debrief(read(SHOP), "soothe", "own").rule_proposals
        first, second, third = told
        assert (first.text, first.house_rule, first.turn) == (WHO_WHEN, "who_when", 1)
        assert first.then == "every promise names who and when"
        assert first.when in ("Nobody came and nobody rang.", "I waited the whole day.")
        assert second == RuleProposal("", "open the order first", RECORD, "record")
        assert (third.turn, third.text, third.house_rule) == (1, "", None)
        assert third.then == "You lost a day. I open the order."

    def test_a_rule_that_was_not_breached_goes_behind_one_that_was(self) -> None:
        text = SHOP.replace("breaches: [who_when]", "breaches: [record]")
        told = debrief(read(text), "soothe", "own").rule_proposals
        assert [one.house_rule for one in told] == ["record", "who_when", None]

    def test_a_run_that_lost_nothing_proposes_the_rules_alone(self) -> None:
        told = debrief(read(SHOP), "hear", "cancel").rule_proposals
        assert [one.house_rule for one in told] == ["who_when", "record"]
        assert {one.turn for one in told} == {None}

    def test_a_shortened_name_keeps_its_capitals(self) -> None:
        text = SHOP.replace(RECORD, "CRM first and the client after it.")
        told = debrief(read(text), "hear", "cancel").rule_proposals
        assert told[1].then == "CRM first and the client after it"


class TestKeeping:
    def test_a_rule_kept_again_replaces_the_one_of_the_same_run(self, here: Room) -> None:
        training = here.play("hear", "cancel")
        back = here.desk.looking_back
        finished(back.keep_rule(training, "If a, then b.", None))
        finished(back.keep_rule(training, "If a, then c.", "record"))
        finished(back.keep_rule(training, "If a, then c.", "record"))
        other = here.play("terms", "wall")
        finished(back.keep_rule(other, "If d, then e.", None))
        rules = here.desk.keeper.submit(lambda store: store.debriefs.rules(training.saved.profile))
        assert [(one.text, one.run, one.house_rule) for one in rules.result()] == [
            ("If a, then c.", training.saved.id, "record"),
            ("If d, then e.", other.saved.id, None),
        ]
        assert finished(back.debrief(training)).rule_adopted == "If a, then c."

    def test_a_promise_kept_again_replaces_the_one_of_the_same_run(self, here: Room) -> None:
        training = here.play("hear", "cancel")
        back = here.desk.looking_back
        for words in ("ask first", "hear first", "hear first"):
            finished(back.keep_promise(training, words))
        kept = here.desk.keeper.submit(
            lambda store: store.debriefs.promises(training.saved.profile)
        )
        assert [one.text for one in kept.result()] == ["hear first"]
        assert finished(back.debrief(training)).promised == "hear first"

    def test_other_constants_hold_for_every_later_debrief_of_the_scenario(self, here: Room) -> None:
        training = here.play("soothe", "own")
        back = here.desk.looking_back
        chosen = PriceConstants(4, 20, 600)
        finished(back.keep_constants("shop", chosen))
        told = finished(back.debrief(here.play("soothe", "own")))
        assert told.constants == PriceConstants(4, 20, 600, changed=True)
        assert told.told_negative == 2
        finished(back.keep_constants("shop", None))
        told = finished(back.debrief(training))
        assert told.constants == told.constants_given
        assert told.told_negative == 4
