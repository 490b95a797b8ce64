"""What stands around the numbers: the answer compared, prices edited, a rule, the next talk."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.model.score import Kind, Word
from simulator.ui.theme import Theme
from simulator.ui.trainee.debrief import DebriefScreen
from simulator.ui.trainee.debrief_compared import compared_lines
from simulator.ui.trainee.debrief_facts import FactsStep
from simulator.ui.trainee.debrief_next import next_told
from simulator.ui.trainee.debrief_steps import Step, steps_of
from simulator.ui.trainee.rule_words import halves_of, proposal_halves, rule_sentence
from simulator.ui.widgets.button import Button
from simulator.ui.widgets.choice_card import ChoiceCard
from simulator.ui.widgets.clause_field import LONGEST_CLAUSE, ClauseField
from simulator.ui.widgets.number_field import NumberField
from simulator.ui.widgets.ring import Ring
from simulator.usecases.debrief_views import (
    Compared,
    DebriefView,
    Lean,
    PriceConstants,
    Reflection,
    RuleProposal,
)
from simulator.usecases.next_talk import NextReason, NextTalk
from tests.shots.harness import settle
from tests.ui import pressing
from tests.ui.trainee import oven
from tests.ui.trainee.stage import on_stage, plain, press, swept, words_on

CTRL = Qt.KeyboardModifier.ControlModifier
GIVEN = Reflection(3, Lean.BENT)


def at(qtbot: QtBot, step: Step, view: DebriefView | None = None) -> DebriefScreen:
    """A debrief with the causes answered, walked to a step by Enter."""
    shown = view or oven.debrief_answered()
    screen = on_stage(qtbot, DebriefScreen(Theme(), shown))
    for _ in range(steps_of(shown).index(step)):
        press(qtbot, Qt.Key.Key_Return)
        swept()
    return screen


def button(screen: DebriefScreen, words: str) -> Button:
    return next(one for one in screen.findChildren(Button) if plain(one.words()) == words)


def fields(screen: DebriefScreen) -> list[ClauseField]:
    return screen.findChildren(ClauseField)


class TestCompared:
    def test_what_was_said_stands_beside_the_numbers_where_they_first_show(
        self, qtbot: QtBot
    ) -> None:
        view = replace(oven.debrief(), reflection=Reflection(5, Lean.HARDENED))
        screen = at(qtbot, Step.CLIENT, view)
        assert "You would take back" not in words_on(screen)
        press(qtbot, Qt.Key.Key_Return)
        swept()
        words = words_on(screen)
        assert "You would take back turn 5; turn 3 cost most." in words
        assert "You said: they hardened. The answers gave way." in words

    def test_without_an_answer_there_is_nothing_to_compare(self, qtbot: QtBot) -> None:
        assert "You said" not in words_on(at(qtbot, Step.MAP))

    @pytest.mark.parametrize(
        ("turn", "costliest", "told"),
        [
            (3, 5, "You would take back turn 3; turn 5 cost most."),
            (3, 3, "You would take back turn 3; it is the one that cost most."),
            (3, None, "You would take back turn 3; no turn lost points for good."),
            (None, 5, "You would take back no answer; turn 5 cost most."),
            (None, None, "You would take back no answer; none lost points for good."),
        ],
    )
    def test_the_turn_is_told_without_a_verdict(
        self, turn: int | None, costliest: int | None, told: str
    ) -> None:
        view = Compared(Reflection(turn, Lean.BOTH), Lean.BOTH, costliest)
        first, second = compared_lines(view, Word.SEE_SAW)
        assert plain(first) == told
        assert second == "You said: both, in turn. The answers did both, in turn."

    @pytest.mark.parametrize("turn", [3, None])
    def test_without_numbers_only_what_was_said_is_told(self, turn: int | None) -> None:
        first, second = compared_lines(Compared(Reflection(turn, Lean.NEITHER), None, None), None)
        assert plain(first).startswith("You would take back")
        assert "cost" not in first
        assert second == "You said: neither."


class TestConstants:
    def test_price_and_word_of_mouth_name_their_sources(self, qtbot: QtBot) -> None:
        words = words_on(at(qtbot, Step.FACTS))
        assert "a lost client tells 10. Practitioners say ten; a survey of 1981" in words
        assert "10 a minute, and a share of the 12,000" in words
        assert "Changed on this computer" not in words

    def test_a_figure_edited_holds_at_once_and_the_keyboard_stays_in_its_field(
        self, qtbot: QtBot
    ) -> None:
        screen = at(qtbot, Step.FACTS)
        told: list[PriceConstants | None] = []
        screen.constants_changed.connect(told.append)
        button(screen, "Edit the figures…").click()
        people = screen.findChildren(NumberField)[0]
        assert people.field.hasFocus()
        people.field.selectAll()
        qtbot.keyClicks(people.field, "50")
        swept()
        assert told[-1] == PriceConstants(50, 10, 12000)
        words = words_on(screen)
        assert "a lost client tells 50" in words
        assert "2 people" in words
        assert "As given: told to 10, 10 a minute, 12,000 over the years." in words
        assert people.field.hasFocus()

    def test_as_given_takes_all_back(self, qtbot: QtBot) -> None:
        screen = at(qtbot, Step.FACTS)
        button(screen, "Edit the figures…").click()
        told: list[PriceConstants | None] = []
        screen.constants_changed.connect(told.append)
        _, rate, worth = screen.findChildren(NumberField)
        rate.set_value(25)
        worth.set_value(0)
        assert told[-1] == PriceConstants(10, 25, 0)
        button(screen, "As given").click()
        swept()
        assert told[-1] is None
        assert [one.value() for one in screen.findChildren(NumberField)] == [10, 10, 12000]
        assert "Changed on this computer" not in words_on(screen)

    def test_figures_set_back_by_hand_are_as_given(self, qtbot: QtBot) -> None:
        screen = at(qtbot, Step.FACTS)
        button(screen, "Edit the figures…").click()
        rate = screen.findChildren(NumberField)[1]
        told: list[PriceConstants | None] = []
        screen.constants_changed.connect(told.append)
        rate.set_value(11)
        rate.set_value(10)
        assert told == [PriceConstants(10, 11, 12000), None]

    @pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
    def test_enter_and_escape_close_the_fields_and_stay_on_the_step(
        self, qtbot: QtBot, key: Qt.Key
    ) -> None:
        screen = at(qtbot, Step.FACTS)
        left: list[None] = []
        screen.left.connect(lambda: left.append(None))
        button(screen, "Edit the figures…").click()
        press(qtbot, key)
        assert left == []
        assert button(screen, "Continue").hasFocus()
        assert oven.debrief().ending in words_on(screen)

    def test_an_edited_figure_survives_going_on_and_back(self, qtbot: QtBot) -> None:
        screen = at(qtbot, Step.FACTS)
        button(screen, "Edit the figures…").click()
        screen.findChildren(NumberField)[1].set_value(25)
        press(qtbot, Qt.Key.Key_Escape)
        button(screen, "Continue").click()
        swept()
        press(qtbot, Qt.Key.Key_Backspace)
        swept()
        assert "25 a minute, and" in words_on(screen)


class TestWhatIf:
    def test_f8_asks_about_the_turn_selected_on_the_map(self, qtbot: QtBot) -> None:
        screen = at(qtbot, Step.MAP)
        press(qtbot, Qt.Key.Key_End)
        with qtbot.waitSignal(screen.what_if_requested) as asked:
            press(qtbot, Qt.Key.Key_F8)
        assert asked.args == [7]
        with qtbot.waitSignal(screen.what_if_requested) as asked:
            button(screen, "What if…").click()
        assert asked.args == [7]

    def test_each_road_has_its_own_and_f8_means_the_one_with_the_keyboard(
        self, qtbot: QtBot
    ) -> None:
        screen = at(qtbot, Step.ROADS)
        told: list[int] = []
        screen.what_if_requested.connect(told.append)
        press(qtbot, Qt.Key.Key_F8)
        ways = [one for one in screen.findChildren(Button) if "What if" in one.words()]
        ways[1].setFocus()
        press(qtbot, Qt.Key.Key_F8)
        ways[1].click()
        assert told == [3, 5, 5]

    def test_before_the_map_there_is_none(self, qtbot: QtBot) -> None:
        assert "what_if" not in at(qtbot, Step.CLIENT).commands()


class TestRule:
    def test_a_proposal_fills_the_fields_and_the_sentence_is_shown(self, qtbot: QtBot) -> None:
        screen = at(qtbot, Step.RULE)
        assert "Go on without a rule" in words_on(screen)
        cards = screen.findChildren(ChoiceCard)
        assert [plain(card.title())[:20] for card in cards][:2] == [
            "Nothing is given to ",
            "Every promise names ",
        ]
        cards[2].click()
        when, then = fields(screen)
        assert when.words() == "a client asks for more than is owed"
        sentence = "If a client asks for more than is owed, then I say what is owed, and why it "
        assert sentence + "ends there." in words_on(screen)
        assert "Keep the rule and go on" in words_on(screen)
        cards[0].click()
        assert (when.words(), then.words()) == ("", "nothing is given to end a hard minute")
        assert "Both halves make the rule." in words_on(screen)

    def test_it_is_written_in_any_script_and_kept_by_ctrl_enter(self, qtbot: QtBot) -> None:
        screen = at(qtbot, Step.RULE)
        screen.findChildren(ChoiceCard)[1].click()
        when, then = fields(screen)
        when.setFocus()
        for sign in "клієнт питає «коли»":
            key = QKeySequence(sign.upper())[0].key() if sign.isalpha() else Qt.Key.Key_unknown
            pressing.press(when, key, Qt.KeyboardModifier.NoModifier, sign)
        with qtbot.waitSignal(screen.rule_kept) as kept:
            press(qtbot, Qt.Key.Key_Return, CTRL)
        sentence = "If клієнт питає «коли», then every promise names who and when."
        assert kept.args == [sentence, "promise"]
        assert f"Kept: {sentence}" in words_on(screen)
        assert button(screen, "Continue").hasFocus()
        assert then.words() == "every promise names who and when"

    def test_enter_goes_from_half_to_half_and_then_to_the_button(self, qtbot: QtBot) -> None:
        screen = at(qtbot, Step.RULE)
        when, then = fields(screen)
        when.setFocus()
        qtbot.keyClicks(when, "a")
        press(qtbot, Qt.Key.Key_Return)
        assert then.hasFocus()
        qtbot.keyClicks(then, "b")
        press(qtbot, Qt.Key.Key_Return)
        keep = button(screen, "Keep this rule")
        assert keep.hasFocus()
        with qtbot.waitSignal(screen.rule_kept) as kept:
            press(qtbot, Qt.Key.Key_Return)
        assert kept.args == ["If a, then b.", None]

    def test_going_on_keeps_what_is_whole_and_nothing_has_to_be(self, qtbot: QtBot) -> None:
        screen = at(qtbot, Step.RULE)
        kept: list[str] = []
        screen.rule_kept.connect(lambda rule, _house: kept.append(rule))
        button(screen, "Go on without a rule").click()
        swept()
        assert kept == []
        press(qtbot, Qt.Key.Key_Backspace)
        swept()
        for field, words in zip(fields(screen), ("a", "b"), strict=True):
            field.write(words)
        button(screen, "Keep the rule and go on").click()
        swept()
        assert kept == ["If a, then b."]
        assert "What comes next" in words_on(screen)

    def test_half_a_rule_is_there_again_when_one_comes_back(self, qtbot: QtBot) -> None:
        screen = at(qtbot, Step.RULE)
        fields(screen)[0].write("half")
        button(screen, "Go on without a rule").click()
        swept()
        press(qtbot, Qt.Key.Key_Tab)
        button(screen, "Back").click()
        swept()
        assert fields(screen)[0].words() == "half"

    def test_a_rule_kept_earlier_stands_in_its_halves_and_is_not_kept_twice(
        self, qtbot: QtBot
    ) -> None:
        view = replace(oven.debrief_answered(), rule_adopted="If a, then b.")
        screen = at(qtbot, Step.RULE, view)
        assert [field.words() for field in fields(screen)] == ["a", "b"]
        assert not button(screen, "Keep this rule").isEnabled()
        assert "Continue" in words_on(screen)
        fields(screen)[1].write("c")
        assert button(screen, "Keep this rule").isEnabled()

    def test_a_sentence_falls_into_the_halves_it_was_made_of(self) -> None:
        assert halves_of(rule_sentence("a, b ", " c, d.")) == ("a, b", "c, d")
        assert halves_of("Якщо a, то b.") is None

    @pytest.mark.parametrize("kind", list(Kind))
    def test_every_kind_of_loss_has_a_rule_to_begin_with(self, kind: Kind) -> None:
        when, then = proposal_halves(RuleProposal("line", "best", turn=2), {2: kind})
        assert when
        assert then


class TestClauseField:
    def field(self, qtbot: QtBot) -> ClauseField:
        made = ClauseField(Theme(), "If", scope="debrief", enter_action="continue")
        qtbot.addWidget(made)
        made.resize(300, made.height())
        made.show()
        return made

    def test_pasted_lines_become_one_paragraph_of_plain_text(self, qtbot: QtBot) -> None:
        field = self.field(qtbot)
        pasted = QMimeData()
        pasted.setHtml("<b>x</b>")
        pasted.setText("one\n two\t<b>three</b>")
        field.insertFromMimeData(pasted)
        assert field.toPlainText() == "one two <b>three</b>"

    def test_what_goes_beyond_the_limit_is_cut_also_between_two_halves_of_a_sign(
        self, qtbot: QtBot
    ) -> None:
        field = self.field(qtbot)
        field.write("x" * (LONGEST_CLAUSE + 5))
        assert len(field.words()) == LONGEST_CLAUSE
        field.insertPlainText("y")
        assert field.words() == "x" * LONGEST_CLAUSE
        field.clear()
        field.insertPlainText("😀" * (LONGEST_CLAUSE + 3))
        assert field.words() == "😀" * LONGEST_CLAUSE

    def test_it_grows_with_its_words_and_stops(self, qtbot: QtBot) -> None:
        field = self.field(qtbot)
        one = field.height()
        field.write("many words " * 4)
        two = field.height()
        field.write("many words " * 40)
        assert one < two < field.height() < 5 * one


class TestNext:
    def test_the_next_talk_is_told_with_its_day_and_opened_by_enter(self, qtbot: QtBot) -> None:
        screen = at(qtbot, Step.NEXT)
        words = words_on(screen)
        assert oven.next_talk().title in words
        assert "Due for review on 24 Nov 2026." in words
        with qtbot.waitSignal(screen.next_requested) as wanted:
            press(qtbot, Qt.Key.Key_Return)
        assert wanted.args == ["dishwasher"]
        with qtbot.waitSignal(screen.exam_requested):
            button(screen, "Exam of this talk").click()

    def test_where_nothing_is_planned_enter_leaves(self, qtbot: QtBot) -> None:
        screen = at(qtbot, Step.NEXT, replace(oven.debrief_answered(), next=None))
        assert "Nothing is planned" in words_on(screen)
        with qtbot.waitSignal(screen.left):
            press(qtbot, Qt.Key.Key_Return)

    def test_a_talk_that_comes_later_takes_its_place(self, qtbot: QtBot) -> None:
        screen = at(qtbot, Step.NEXT, replace(oven.debrief_answered(), next=None))
        screen.show_next(oven.next_talk())
        swept()
        assert oven.next_talk().title in words_on(screen)
        assert "Nothing is planned" not in words_on(screen)
        assert "To its briefing" in words_on(screen)

    @pytest.mark.parametrize(
        ("reason", "day", "told"),
        [
            (NextReason.DUE, date(2026, 11, 20), "Due for review since 20 Nov 2026."),
            (NextReason.DUE, None, "Due for review now."),
            (NextReason.LATER, date(2026, 11, 24), "Due for review on 24 Nov 2026."),
            (NextReason.FIRST, None, "The next step, not sat as an exam yet."),
        ],
    )
    def test_the_reason_and_the_day_are_said(
        self, reason: NextReason, day: date | None, told: str
    ) -> None:
        assert plain(next_told(NextTalk("x", "X", reason, day))) == told

    def test_a_promise_is_kept_by_ctrl_enter_and_said_to_be(self, qtbot: QtBot) -> None:
        screen = at(qtbot, Step.NEXT)
        (field,) = fields(screen)
        field.setFocus()
        qtbot.keyClicks(field, "name the loss first.")
        with qtbot.waitSignal(screen.promise_kept) as kept:
            press(qtbot, Qt.Key.Key_Return, CTRL)
        assert kept.args == ["name the loss first"]
        assert "Kept: name the loss first" in words_on(screen)
        assert not button(screen, "Keep this promise").isEnabled()
        assert button(screen, "To its briefing").hasFocus()

    def test_going_on_keeps_a_promise_that_was_only_written(self, qtbot: QtBot) -> None:
        screen = at(qtbot, Step.NEXT)
        fields(screen)[0].write("ask first")
        with qtbot.waitSignal(screen.promise_kept) as kept:
            button(screen, "To its briefing").click()
        assert kept.args == ["ask first"]

    def test_a_promise_made_earlier_is_shown(self, qtbot: QtBot) -> None:
        screen = at(qtbot, Step.NEXT, replace(oven.debrief_answered(), promised="ask first"))
        assert fields(screen)[0].words() == "ask first"
        assert "Kept: ask first" in words_on(screen)


def test_rule_and_promise_survive_a_new_theme(qtbot: QtBot) -> None:
    before = at(qtbot, Step.RULE)
    fields(before)[0].write("half")
    after = DebriefScreen(Theme(scale=1.5), oven.debrief_answered())
    after.restore(before.state())
    on_stage(qtbot, after)
    assert fields(after)[0].words() == "half"


def test_the_keyboard_is_somewhere_to_be_seen_on_every_step(qtbot: QtBot) -> None:
    screen = at(qtbot, Step.FACTS)
    for _ in range(len(steps_of(oven.debrief_answered())) - 2):
        focused = QApplication.focusWidget()
        assert focused is not None
        assert screen.isAncestorOf(focused)
        assert focused.isVisible()
        press(qtbot, Qt.Key.Key_Return)
        swept()


@pytest.mark.parametrize("scale", [1.0, 2.5])
def test_the_field_to_edit_first_is_seen_whole_with_its_ring(qtbot: QtBot, scale: float) -> None:
    screen = DebriefScreen(Theme(scale=scale), replace(oven.debrief(), reflection=GIVEN))
    on_stage(qtbot, screen, (1024, 768))
    button(screen, "Edit the figures…").click()
    settle()
    ring = screen.findChildren(Ring)[0]
    page = screen.findChildren(FactsStep)[0].viewport()
    seen = page.visibleRegion().boundingRect()
    assert seen.contains(QRect(ring.mapTo(page, QPoint(0, 0)), ring.size()))
