"""The language of the talks, chosen apart from that of the program, at any time of a run."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from simulator.model.texts import texts_of
from simulator.ui.factory import isolate
from simulator.ui.trainee.briefing import BriefingScreen
from simulator.ui.trainee.conversation import Conversation
from simulator.ui.trainee.debrief import DebriefScreen
from simulator.ui.trainee.debrief_steps import Step
from simulator.ui.trainee.home import HomeScreen
from simulator.ui.trainee.picker import PickerScreen
from simulator.ui.trainee.tongue_row import TongueRow
from simulator.ui.widgets.button import Button
from simulator.ui.windows import MainWindow
from tests.spoken import SHEETS, TITLES, UK, put_spoken
from tests.ui.test_desk_flow import Seat
from tests.ui.test_languages import levels, mnemonic
from tests.ui.test_states_in_languages import texts
from tests.usecases.shop import SHOP, read

ENTER, ESCAPE, F3 = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_F3
CTRL = Qt.KeyboardModifier.ControlModifier
OWN = {text.text for text in texts_of(read(SHOP))}
"""Every text of the talk in its own language, English."""
LANGUAGES = ("en", "uk", "ru")


@pytest.fixture
def seat(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Seat]:
    put_spoken(tmp_path / "scenarios")
    made = Seat(qtbot, qapp, tmp_path / "data", tmp_path / "scenarios")
    made.sit_down()
    made.keepers[0].submit(lambda store: store.profiles.add("Olena", made.clock())).result(10)
    start_anew(made)
    yield made
    speak_interface(made, "en")
    made.get_up()


def start_anew(seat: Seat) -> None:
    seat.get_up()
    seat.sit_down()
    seat.wait_for(HomeScreen)
    seat.qtbot.waitUntil(lambda: not seat.tasks.busy)


def window(seat: Seat) -> MainWindow:
    assert seat.desk is not None
    return seat.desk.window


def settle(seat: Seat) -> None:
    seat.qtbot.waitUntil(lambda: not seat.tasks.busy, timeout=10_000)


def speak_interface(seat: Seat, language: str) -> None:
    window(seat).change_looks(replace(window(seat).looks, language=language))
    settle(seat)


def choose(seat: Seat, language: str) -> None:
    """As the menu does it."""
    window(seat).talks_chosen.emit(language)
    settle(seat)


def seen(seat: Seat) -> set[str]:
    """Everything that stands on the screen, or is read aloud of it."""
    return set(texts(seat.screen, hidden=False))


def english_left(seat: Seat) -> set[str]:
    return {text for text in seen(seat) if any(own in text for own in OWN)}


def shown_titles(seat: Seat) -> set[str]:
    said = " ".join(seen(seat))
    return {language for language, title in TITLES.items() if title in said}


def brief(seat: Seat) -> None:
    seat.press(ENTER)
    seat.wait_for(BriefingScreen)
    settle(seat)


def start_talking(seat: Seat) -> None:
    brief(seat)
    seat.press(ENTER)
    seat.wait_for(Conversation)
    settle(seat)


def to_replies(seat: Seat) -> None:
    for _ in range(6):
        if seat.talk.choices:
            return
        seat.press(ENTER)
    raise AssertionError("no replies come")


def to_debrief(seat: Seat, *replies: str) -> None:
    start_talking(seat)
    for reply in replies:
        to_replies(seat)
        seat.say(reply)
    for _ in range(6):
        if isinstance(seat.screen, DebriefScreen):
            return
        seat.press(ENTER)
    seat.wait_for(DebriefScreen)


class TestTheChoice:
    def test_at_first_the_talks_speak_as_the_program_does(self, seat: Seat) -> None:
        for language in ("uk", "ru", "en"):
            speak_interface(seat, language)
            assert shown_titles(seat) == {language}

    def test_chosen_it_stays_whatever_the_program_speaks(self, seat: Seat) -> None:
        choose(seat, "ru")
        for language in LANGUAGES:
            speak_interface(seat, language)
            assert shown_titles(seat) == {"ru"}

    def test_it_is_there_at_the_next_start(self, seat: Seat) -> None:
        choose(seat, "uk")
        start_anew(seat)
        assert shown_titles(seat) == {"uk"}
        assert window(seat).talks == "uk"

    def test_it_belongs_to_the_person_and_not_to_the_computer(self, seat: Seat) -> None:
        choose(seat, "uk")
        keeper = seat.keepers[0]
        keeper.submit(lambda store: store.profiles.add("Ihor", seat.clock())).result(10)
        seat.press(ESCAPE)
        seat.wait_for(PickerScreen)
        screen = seat.screen
        assert isinstance(screen, PickerScreen)
        screen.profile_chosen.emit(2)
        seat.wait_for(HomeScreen)
        settle(seat)
        assert shown_titles(seat) == {"en"}

    def test_the_command_line_asks_for_this_start_alone(self, seat: Seat) -> None:
        choose(seat, "uk")
        seat.talks = "ru"
        start_anew(seat)
        assert shown_titles(seat) == {"ru"}
        seat.talks = None
        start_anew(seat)
        assert shown_titles(seat) == {"uk"}

    def test_a_kept_value_of_no_meaning_is_as_none(self, seat: Seat) -> None:
        keeper = seat.keepers[0]
        keeper.submit(lambda store: store.settings.put("talks", "xx", 1)).result(10)
        start_anew(seat)
        assert window(seat).talks == "interface"

    def test_one_key_goes_through_them(self, seat: Seat) -> None:
        told = []
        for _ in range(3):
            seat.press(F3)
            told.append(shown_titles(seat))
        assert told == [{"uk"}, {"ru"}, {"en"}]


class TestTheMenu:
    def talks_menu(self, seat: Seat) -> list[QMenu]:
        """The menu with the choice, as the one over it opens."""
        list(levels(seat))
        found = window(seat).menus.findChildren(QMenu)
        names = {"Language of the talks", "Мова розмов", "Язык разговоров"}
        return [one for one in found if one.title().replace("&", "") in names]

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_it_stands_beside_the_language_of_the_program_with_keys_of_its_own(
        self, seat: Seat, language: str
    ) -> None:
        speak_interface(seat, language)
        menu = self.talks_menu(seat)[-1]
        entries = [one for one in menu.actions() if one.isCheckable()]
        names = [one.text().replace("&", "") for one in entries]
        assert names[1:] == ["English", "Українська", "Русский"]
        assert [one.isChecked() for one in entries] == [True, False, False, False]
        assert all(mnemonic(one.text()) for one in entries)
        for level in levels(seat):
            keys = [mnemonic(text) for text in level if mnemonic(text)]
            assert len(keys) == len(set(keys)), level

    def test_an_entry_of_it_is_carried_out(self, seat: Seat) -> None:
        menu = self.talks_menu(seat)[-1]
        menu.actions()[3].trigger()
        settle(seat)
        assert shown_titles(seat) == {"ru"}

    def test_where_nobody_practises_it_is_not_offered(self, seat: Seat) -> None:
        seat.press(ESCAPE)
        seat.wait_for(PickerScreen)
        settle(seat)
        assert window(seat).talks is None
        seat.press(F3)
        assert isinstance(seat.screen, PickerScreen)

    def test_in_the_workbench_neither_and_afterwards_again(self, seat: Seat) -> None:
        assert seat.desk is not None
        seat.desk.open_workbench(seat.scenarios / "shop")
        settle(seat)
        assert window(seat).talks is None
        window(seat).tab_wanted.emit("scenarios")
        seat.wait_for(HomeScreen)
        settle(seat)
        assert window(seat).talks == "interface"


class TestBeforeATalk:
    def test_the_search_finds_what_is_shown(self, seat: Seat) -> None:
        choose(seat, "uk")
        screen = seat.screen
        assert isinstance(screen, HomeScreen)
        screen._search.look_for("загублене")
        assert shown_titles(seat) == {"uk"}
        screen._search.look_for("lost order")
        assert shown_titles(seat) == set()

    @pytest.mark.parametrize("language", ["uk", "ru"])
    def test_list_detail_and_briefing_are_all_in_it(self, seat: Seat, language: str) -> None:
        choose(seat, language)
        assert english_left(seat) == set()
        brief(seat)
        assert english_left(seat) == set()
        assert shown_titles(seat) == {language}

    def test_on_the_briefing_it_is_chosen_by_a_button_and_the_mode_stays(self, seat: Seat) -> None:
        brief(seat)
        seat.press(Qt.Key.Key_2)
        for language, name in (("uk", "Українська"), ("ru", "Русский"), ("en", "English")):
            (row,) = seat.screen.findChildren(TongueRow)
            button = next(one for one in row.findChildren(Button) if one.words() == name)
            button.click()
            settle(seat)
            assert shown_titles(seat) == {language}
            assert seat.screen.state().value == "exam"
            assert window(seat).talks == language

    def test_on_the_briefing_the_key_does_it_too(self, seat: Seat) -> None:
        brief(seat)
        seat.press(F3)
        assert shown_titles(seat) == {"uk"}
        assert isinstance(seat.screen, BriefingScreen)

    def test_a_talk_without_a_translation_is_told_in_its_own_and_says_so(self, seat: Seat) -> None:
        for language in ("uk", "ru"):
            (seat.scenarios / "shop" / f"{language}.yaml").unlink()
        choose(seat, "uk")
        assert "English only" in seen(seat)
        brief(seat)
        assert "English only" in seen(seat)
        assert shown_titles(seat) == {"en"}
        assert seat.screen.findChildren(TongueRow) == []
        seat.press(ESCAPE)
        seat.wait_for(HomeScreen)
        choose(seat, "en")
        assert "English only" not in seen(seat)

    def test_where_there_is_another_translation_it_is_not_called_the_only_one(
        self, seat: Seat
    ) -> None:
        (seat.scenarios / "shop" / "uk.yaml").unlink()
        choose(seat, "uk")
        assert "In English: no translation yet" in seen(seat)

    def test_a_sheet_with_faults_is_not_used_and_that_is_said(self, seat: Seat) -> None:
        sheet = UK + "  gone: {title: Нема}\n"
        (seat.scenarios / "shop" / "uk.yaml").write_text(sheet, encoding="utf-8")
        choose(seat, "uk")
        said = "In English: the file of the translation has faults"
        assert said in seen(seat)
        brief(seat)
        assert said in seen(seat)
        assert shown_titles(seat) == {"en"}

    def test_what_is_missing_in_a_sheet_stays_in_the_talks_own_language(self, seat: Seat) -> None:
        sheet = UK.replace("summary: Замовлення десь поділося.\n", "")
        (seat.scenarios / "shop" / "uk.yaml").write_text(sheet, encoding="utf-8")
        choose(seat, "uk")
        assert {"An order went astray.", "Загублене замовлення"} <= seen(seat)


def narration(seat: Seat) -> None:
    start_talking(seat)


def choosing(seat: Seat) -> None:
    start_talking(seat)
    to_replies(seat)


def hinted(seat: Seat) -> None:
    choosing(seat)
    seat.press(Qt.Key.Key_2, Qt.Key.Key_F2)


def feedback(seat: Seat) -> None:
    choosing(seat)
    seat.say("soothe")


def others(seat: Seat) -> None:
    feedback(seat)
    seat.press(Qt.Key.Key_D, modifier=CTRL)


def closed_reply(seat: Seat) -> None:
    choosing(seat)
    seat.say("terms")
    seat.press(ENTER)
    to_replies(seat)


def history(seat: Seat) -> None:
    choosing(seat)
    seat.press(Qt.Key.Key_H, modifier=CTRL)


def briefing_during(seat: Seat) -> None:
    choosing(seat)
    seat.press(Qt.Key.Key_B, modifier=CTRL)
    seat.wait_for(BriefingScreen)


def ended(seat: Seat) -> None:
    choosing(seat)
    seat.say("hear")
    seat.press(ENTER)
    to_replies(seat)
    seat.say("cancel")
    for _ in range(6):
        if seat.talk.ended:
            return
        seat.press(ENTER)


MOMENTS: dict[str, Callable[[Seat], None]] = {
    "narration": narration,
    "choosing": choosing,
    "hinted": hinted,
    "feedback": feedback,
    "others": others,
    "closed_reply": closed_reply,
    "history": history,
    "briefing_during": briefing_during,
    "ended": ended,
}
"""How to get to each moment of a talk."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What a switch must not change."""

    order: tuple[str, ...]
    turn: int
    lines: int
    row: int
    opened: tuple[bool, ...]


def standing(seat: Seat) -> Standing:
    talk, state = seat.talk, seat.screen.state()
    return Standing(
        tuple(choice.reply for choice in talk.choices),
        talk.turn,
        len(talk.lines),
        state.row,
        (state.hint_open, state.others_open, state.history_open, state.seconds_left is not None),
    )


class TestDuringATalk:
    @pytest.mark.parametrize("moment", MOMENTS)
    def test_the_key_changes_every_text_and_nothing_else(self, seat: Seat, moment: str) -> None:
        MOMENTS[moment](seat)
        in_talk = isinstance(seat.screen, Conversation)
        before = standing(seat) if in_talk else None
        english = english_left(seat)
        assert english
        for language in ("uk", "ru"):
            seat.press(F3)
            assert english_left(seat) == set(), language
            if in_talk:
                assert standing(seat) == before
        seat.press(F3)
        assert english_left(seat) >= english

    def test_the_time_the_client_waits_goes_on(self, seat: Seat) -> None:
        closed_reply(seat)
        screen = seat.screen
        assert isinstance(screen, Conversation)
        screen.patience().start(17)
        seat.press(F3)
        after = seat.screen
        assert isinstance(after, Conversation)
        left = after.patience().left()
        assert left is not None
        assert 10 < left <= 17

    def test_the_talk_goes_on_to_its_debrief_in_it(self, seat: Seat) -> None:
        choosing(seat)
        choose(seat, "ru")
        seat.say("hear")
        assert seat.talk.feedback is not None
        assert seat.talk.feedback.why == "Её услышали."
        seat.press(ENTER)
        to_replies(seat)
        seat.say("cancel")
        for _ in range(6):
            if isinstance(seat.screen, DebriefScreen):
                break
            seat.press(ENTER)
        assert isinstance(seat.screen, DebriefScreen)
        assert english_left(seat) == set()

    def test_a_run_that_was_left_goes_on_in_the_language_and_the_words_it_had(
        self, seat: Seat
    ) -> None:
        choosing(seat)
        seat.press(F3)
        seat.say("hear")
        order = seat.talk.turn
        for sheet in SHEETS:
            (seat.scenarios / "shop" / f"{sheet}.yaml").unlink()
        start_anew(seat)
        seat.press(ENTER)
        seat.wait_for(Conversation)
        settle(seat)
        assert seat.talk.title == TITLES["uk"]
        assert english_left(seat) == set()
        assert seat.talk.turn >= order

    def test_both_languages_change_at_once_where_one_follows_the_other(self, seat: Seat) -> None:
        feedback(seat)
        for language, care in (("uk", "Увага"), ("ru", "Внимание"), ("en", "Care")):
            speak_interface(seat, language)
            assert seat.talk.title == TITLES[language]
            assert care in seen(seat)
            assert isinstance(seat.screen, Conversation)
            assert seat.talk.feedback is not None

    def test_asked_for_a_language_there_is_not_it_says_why_nothing_changes(
        self, seat: Seat
    ) -> None:
        (seat.scenarios / "shop" / "ru.yaml").unlink()
        choosing(seat)
        choose(seat, "ru")
        assert [one.accessibleName() for one in seat.banners()] == [
            "In English: no translation yet"
        ]
        assert seat.talk.title == TITLES["en"]
        choose(seat, "uk")
        assert seat.banners() == []
        assert seat.talk.title == TITLES["uk"]

    def test_the_key_of_a_talk_in_one_language_says_so(self, seat: Seat) -> None:
        for sheet in SHEETS:
            (seat.scenarios / "shop" / f"{sheet}.yaml").unlink()
        choosing(seat)
        seat.press(F3)
        assert [one.accessibleName() for one in seat.banners()] == ["English only"]
        assert window(seat).talks == "interface"
        seat.press(ESCAPE)
        seat.wait_for(HomeScreen)
        assert seat.banners() == []

    def test_the_key_passes_over_a_language_the_talk_has_not(self, seat: Seat) -> None:
        (seat.scenarios / "shop" / "uk.yaml").unlink()
        choosing(seat)
        seat.press(F3)
        assert seat.talk.title == TITLES["ru"]
        seat.press(F3)
        assert seat.talk.title == TITLES["en"]

    def test_the_briefing_in_the_talk_changes_it_and_leads_back(self, seat: Seat) -> None:
        briefing_during(seat)
        (row,) = seat.screen.findChildren(TongueRow)
        row.language_chosen.emit("ru")
        settle(seat)
        assert shown_titles(seat) == {"ru"}
        seat.press(ESCAPE)
        seat.wait_for(Conversation)
        assert seat.talk.title == TITLES["ru"]

    def test_chosen_while_a_talk_is_being_opened_it_is_opened_in_it(self, seat: Seat) -> None:
        brief(seat)
        screen = seat.screen
        assert isinstance(screen, BriefingScreen)
        screen.started.emit(screen.state())
        window(seat).talks_chosen.emit("uk")
        seat.wait_for(Conversation)
        settle(seat)
        assert seat.talk.title == TITLES["uk"]


def step_of(seat: Seat) -> Step:
    screen = seat.screen
    assert isinstance(screen, DebriefScreen)
    return screen._step()


class TestAfterATalk:
    def test_every_step_changes_and_the_person_stays_where_they_are(self, seat: Seat) -> None:
        to_debrief(seat, "soothe", "gift")
        steps = list(Step)
        for at, step in enumerate(steps):
            assert step_of(seat) is step
            for language in ("uk", "ru"):
                seat.press(F3)
                assert step_of(seat) is step
                assert english_left(seat) == set(), (step, language)
            seat.press(F3)
            if at < len(steps) - 1:
                seat.press(ENTER)
            if step is Step.CAUSES:  # compared first
                settle(seat)
                seat.press(ENTER)

    def test_what_was_ticked_and_answered_stays(self, seat: Seat) -> None:
        to_debrief(seat, "soothe", "gift")
        while step_of(seat) is not Step.CAUSES:
            seat.press(ENTER)
        screen = seat.screen
        assert isinstance(screen, DebriefScreen)
        screen.restore(replace(screen.state(), ticked=("number", "person")))
        seat.press(F3)
        assert seat.screen.state().ticked == ("number", "person")
        screen = seat.screen
        screen.causes_ticked.emit(("number", "person"))
        settle(seat)
        answered = seat.screen.state().answered
        assert [one.ticked for one in answered.verdicts] == [True, False, True]
        seat.press(F3)
        after = seat.screen.state().answered
        assert [one.ticked for one in after.verdicts] == [True, False, True]
        assert after.verdicts[0].fix == "Перечитывать номер."
        assert english_left(seat) == set()
        assert step_of(seat) is Step.CAUSES

    def test_a_reflection_given_is_there_in_every_language(self, seat: Seat) -> None:
        to_debrief(seat, "soothe", "gift")
        screen = seat.screen
        assert isinstance(screen, DebriefScreen)
        seat.press(ENTER)
        from simulator.usecases.debrief_views import Lean, Reflection

        screen.reflected.emit(Reflection(1, Lean.BENT))
        settle(seat)
        seat.press(F3)
        assert step_of(seat) is Step.FACTS
        assert english_left(seat) == set()


# --- the whole way, in three languages ------------------------------------------------------

SAME_EVERYWHERE = {
    *("English", "Українська", "Русский"),
    *("Esc", "Enter", "Olena", "1", "2"),
}
"""Names: of languages, of keys, of people."""


BOTH_CYRILLIC = {"Ваша роль", "Практика", "Назад", "Файл", "Меню", "то…"}
"""What Ukrainian and Russian say alike."""


def letters(text: str) -> bool:
    return any(sign.isalpha() for sign in text)


def keys_only(text: str) -> bool:
    """The name of a key with its modifiers, as it is written on every keyboard."""
    parts = text.replace("+", " ").replace("·", " ").split()
    return all(re.fullmatch(r"Ctrl|Shift|Alt|Enter|F\d+|.{1,2}", part) for part in parts)


def walk(seat: Seat) -> Iterator[str]:
    """Through every screen a trainee sees, each by its name."""
    yield "home"
    seat.press(Qt.Key.Key_F1)
    yield "the keys"
    seat.press(ESCAPE, ESCAPE)
    seat.wait_for(PickerScreen)
    yield "picker"
    screen = seat.screen
    assert isinstance(screen, PickerScreen)
    screen.profile_chosen.emit(1)
    seat.wait_for(HomeScreen)
    settle(seat)
    brief(seat)
    yield "briefing"
    seat.press(ENTER)
    seat.wait_for(Conversation)
    settle(seat)
    yield "narration"
    to_replies(seat)
    seat.press(Qt.Key.Key_F2)
    yield "choosing, with the hint"
    seat.say("soothe")
    seat.press(Qt.Key.Key_D, modifier=CTRL)
    yield "feedback, with the other replies"
    seat.press(ENTER)
    to_replies(seat)
    yield "choosing, one reply closed"
    seat.press(Qt.Key.Key_H, modifier=CTRL)
    yield "the whole conversation"
    seat.press(ESCAPE)
    seat.press(Qt.Key.Key_B, modifier=CTRL)
    yield "the briefing during the talk"
    seat.press(ESCAPE)
    seat.say("own")
    seat.press(ENTER)
    for _ in range(6):
        if seat.talk.ended:
            break
        seat.press(ENTER)
    yield "ended"
    seat.press(ENTER)
    seat.wait_for(DebriefScreen)
    for step in Step:
        yield f"debrief, {step.value}"
        seat.press(ENTER)
    yield "debrief, causes compared"
    seat.press(ESCAPE)
    seat.wait_for(HomeScreen)
    settle(seat)
    yield "home, with a result"


def said_in(seat: Seat, language: str) -> set[str]:
    speak_interface(seat, language)
    shown = {text for text in texts(window(seat), hidden=False) if letters(text)}
    entries = {text for top in window(seat).menus.actions() for text in entries_under(top)}
    words = {text.split("\t")[0].replace("&", "") for text in entries}
    return shown | {word for word in words if letters(word)} | {window(seat).windowTitle()}


def entries_under(entry: QAction) -> Iterator[str]:
    """An entry of a menu, and those of the menu that opens from it."""
    yield entry.text()
    menu = entry.menu()
    if isinstance(menu, QMenu):
        menu.aboutToShow.emit()
        for one in menu.actions():
            yield from entries_under(one)


def test_on_the_whole_way_no_string_is_the_same_in_two_languages(seat: Seat) -> None:
    """The program's words and the talk's: whatever has letters must change with the language."""
    found: dict[str, set[str]] = {}
    screens = 0
    for name in walk(seat):
        screens += 1
        said = {language: said_in(seat, language) for language in LANGUAGES}
        speak_interface(seat, "en")
        for one, other in (("en", "uk"), ("en", "ru"), ("uk", "ru")):
            both = said[one] & said[other] - SAME_EVERYWHERE
            both -= BOTH_CYRILLIC if (one, other) == ("uk", "ru") else set()
            left = {text for text in both if not keys_only(text)}
            if left:
                found[f"{name}: {one} and {other}"] = left
    assert screens == 21
    assert found == {}


def test_the_views_of_this_talk_know_every_text_by_heart() -> None:
    """The search for English above looks for these."""
    assert len(OWN) == 50
    assert isolate("x") not in OWN
    assert all(is_dataclass(one) and fields(one) for one in read(SHOP).nodes)
