"""A talk in the language asked for: before, while and after it, whatever becomes of the sheets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import ClassVar

import pytest

from simulator.model.errors import KnownError
from simulator.model.run import Mode
from simulator.model.texts import texts_of
from simulator.progress.rows import Wording
from simulator.progress.store import Store
from simulator.usecases.debrief_views import Lean, Reflection
from simulator.usecases.shelf import played_scenario
from simulator.usecases.speaking import in_own_words, spoken_in
from simulator.usecases.steps import finished
from simulator.usecases.tongue import Tongue
from simulator.usecases.training import Training
from tests.scenario.houses import put_house, put_referring
from tests.spoken import RU, SHEETS, TITLES, UK, put_spoken
from tests.usecases.room import Room, room
from tests.usecases.shop import SHOP, read

OWN = read(SHOP)
ALL = ("en", "ru", "uk")
ENGLISH = {text.text for text in texts_of(OWN)}
"""Every text of the talk in its own language."""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return put_spoken(tmp_path / "scenarios")


@pytest.fixture
def spoken_room(path: Path, home: Path) -> Iterator[Room]:
    with room(lambda: Store.open(path), home.parent) as made:
        yield made


def said(value: object) -> Iterator[str]:
    """Every text anywhere in a view."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list):
        for item in value:
            yield from said(item)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name != "tongue":
                yield from said(getattr(value, field.name))


class TestAScenario:
    def test_without_a_language_it_speaks_its_own(self, home: Path) -> None:
        spoken = spoken_in(OWN, home, None)
        assert spoken == replace(in_own_words(OWN), tongue=Tongue("en", "en", ALL))

    @pytest.mark.parametrize("language", ["uk", "ru"])
    def test_in_a_language_every_text_is_in_it_and_the_sheet_is_kept_whole(
        self, home: Path, language: str
    ) -> None:
        spoken = spoken_in(OWN, home, language)
        assert not {text.text for text in texts_of(spoken.scenario)} & ENGLISH
        assert spoken.wording == Wording(language, SHEETS[language].encode())
        assert spoken.tongue == Tongue(language, language, ALL)
        assert (spoken.own, spoken.scenario.digest) == (OWN, OWN.digest)

    def test_a_language_it_cannot_be_had_in_gives_its_own(self, home: Path) -> None:
        spoken = spoken_in(OWN, home, "pl")
        assert (spoken.scenario, spoken.wording) == (OWN, Wording("en"))
        assert spoken.tongue == Tongue("en", "pl", ALL)

    def test_a_sheet_with_errors_is_not_used_and_that_is_said(self, home: Path) -> None:
        (home / "uk.yaml").write_text(UK + "  gone: {title: Нема}\n", encoding="utf-8")
        spoken = spoken_in(OWN, home, "uk")
        assert (spoken.scenario, spoken.wording) == (OWN, Wording("en"))
        assert spoken.tongue == Tongue("en", "uk", ("en", "ru"), broken=True)

    def test_a_missing_text_stays_in_the_language_of_the_scenario(self, home: Path) -> None:
        (home / "uk.yaml").write_text(UK.replace("says: Алло? Алло!", ""), encoding="utf-8")
        spoken = spoken_in(OWN, home, "uk")
        assert spoken.scenario.nodes[1].says == ("Hello? Hello!",)
        assert spoken.scenario.title == TITLES["uk"]

    def test_what_a_run_was_played_in_goes_before_what_is_there_now(self, home: Path) -> None:
        kept = (Wording("uk", UK.replace("Загублене", "Утрачене").encode()),)
        assert spoken_in(OWN, home, "uk", kept).scenario.title == "Утрачене замовлення"
        (home / "uk.yaml").unlink()
        spoken = spoken_in(OWN, home, None, kept)
        assert spoken.scenario.title == "Утрачене замовлення"
        assert spoken.wording == kept[0]
        assert set(spoken.tongue.languages) == {"en", "ru", "uk"}

    def test_what_was_kept_and_cannot_be_read_any_more_makes_way_for_what_is_there(
        self, home: Path
    ) -> None:
        kept = (Wording("uk", b"format: 99\n"),)
        assert spoken_in(OWN, home, "uk", kept).wording.sheet == UK.encode()

    def test_without_its_folder_it_still_speaks(self, home: Path) -> None:
        spoken = spoken_in(OWN, home / "gone", "uk", (Wording("uk", UK.encode()),))
        assert spoken.tongue == Tongue("uk", "uk", ("en", "uk"))


class TestBeforeATalk:
    @pytest.mark.parametrize("language", list(TITLES))
    def test_the_list_and_the_briefing_speak_it(self, spoken_room: Room, language: str) -> None:
        (row,) = finished(spoken_room.desk.rows(language))
        view = finished(spoken_room.desk.briefing("shop", language))
        assert row.title == view.title == TITLES[language]
        assert row.tongue is not None
        assert view.tongue is not None
        assert row.tongue.language == view.tongue.language == language
        if language != "en":
            assert not set(said(view)) & ENGLISH
            assert not set(said(row)) & ENGLISH


REPLIES = (("hear", "cancel"), ("soothe", "gift"), ("terms", "wall"), ("soothe", "own"))


class TestATalk:
    @pytest.mark.parametrize("replies", REPLIES)
    @pytest.mark.parametrize("language", ["uk", "ru"])
    def test_everything_is_in_the_language_from_the_first_line_to_the_debrief(
        self, spoken_room: Room, language: str, replies: tuple[str, ...]
    ) -> None:
        here, desk = spoken_room, spoken_room.desk
        training = finished(desk.start("shop", Mode.PRACTICE, language))
        training.ensure_begun()
        views: list[object] = [desk.briefing_of(training, None)]
        for reply in replies:
            here.say(training, reply)
            views.append(desk.talk(training, 2, changed=False))
        here.end(training)
        views.append(finished(desk.looking_back.debrief(training, ("person", "number"))))
        for view in views:
            assert not set(said(view)) & ENGLISH

    def test_a_switch_changes_the_texts_and_nothing_else(self, spoken_room: Room) -> None:
        here, desk = spoken_room, spoken_room.desk
        training = here.begin()
        here.say(training, "hear")
        seen = [self.standing(training)]
        for language in ("uk", "ru", "en"):
            finished(desk.speak(training, language))
            view = desk.talk(training, None, changed=False)
            assert view.title == TITLES[language]
            seen.append(self.standing(training))
        assert seen == seen[:1] * 4

    def standing(self, training: Training) -> tuple[object, ...]:
        session = training.session
        order = tuple(reply.id for reply in session.shown)
        return (training.phase, training.revealed, session.state, session.answers, order)

    @pytest.mark.parametrize("phase", ["narration", "choosing", "feedback", "ended", "debrief"])
    def test_it_can_be_switched_at_any_time(self, spoken_room: Room, phase: str) -> None:
        here, desk = spoken_room, spoken_room.desk
        training = here.begin()
        if phase != "narration":
            here.say(training, "soothe")
        if phase in ("ended", "debrief"):
            here.say(training, "own")
        if phase == "choosing":
            while not training.at_rest or training.phase.value == "feedback":
                training.go_on()
        if phase == "debrief":
            here.end(training)
        before = self.standing(training)
        finished(desk.speak(training, "uk"))
        assert self.standing(training) == before
        if phase != "debrief":
            assert desk.talk(training, None, changed=False).title == TITLES["uk"]
        else:
            assert finished(desk.looking_back.debrief(training)).title == TITLES["uk"]

    def test_an_answer_under_way_is_taken_in_the_new_language(self, spoken_room: Room) -> None:
        here, desk = spoken_room, spoken_room.desk
        training = here.begin()
        while not training.at_rest:
            training.go_on()
        step = training.consider("hear", 500)
        finished(desk.speak(training, "uk"))
        training.accept(step, finished(desk.write(step.ledger)))
        view = desk.talk(training, None, changed=False)
        assert view.feedback is not None
        assert view.feedback.why == "Її почуто."
        assert len(here.saved(training.saved.id).answers) == 1

    def test_the_debrief_keeps_the_causes_and_the_figures(self, spoken_room: Room) -> None:
        here, desk = spoken_room, spoken_room.desk
        training = here.play("hear", "cancel")
        one = finished(desk.looking_back.debrief(training, ("number",)))
        finished(desk.speak(training, "ru"))
        other = finished(desk.looking_back.debrief(training, ("number",)))
        assert other.numbers == one.numbers
        assert one.causes_answered is not None
        assert other.causes_answered is not None
        assert other.causes_answered.score == one.causes_answered.score
        assert [v.ticked for v in other.causes_answered.verdicts] == [True, False, False]
        assert "Перечитывать номер." in set(said(other))


class TestWhatIsKept:
    def wordings(self, here: Room, run: int) -> list[str]:
        return [one.language for one in here.saved(run).wordings]

    def test_a_run_is_kept_with_what_it_speaks(self, spoken_room: Room) -> None:
        desk = spoken_room.desk
        training = finished(desk.start("shop", Mode.EXAM, "uk"))
        assert spoken_room.saved(training.saved.id).wordings == (Wording("uk", UK.encode()),)

    def test_a_switch_is_kept_and_the_run_goes_on_in_it(self, spoken_room: Room) -> None:
        here, desk = spoken_room, spoken_room.desk
        training = here.begin()
        here.say(training, "hear")
        finished(desk.speak(training, "uk"))
        assert self.wordings(here, training.saved.id) == ["en", "uk"]
        again = finished(desk.resume(training.saved.id))
        assert again.scenario.title == TITLES["uk"]
        assert again.session.answers == training.session.answers

    def test_a_run_speaks_as_it_did_when_the_sheet_has_changed_or_gone(
        self, spoken_room: Room, home: Path
    ) -> None:
        desk = spoken_room.desk
        training = finished(desk.start("shop", Mode.PRACTICE, "uk"))
        (home / "uk.yaml").write_text(UK.replace("Загублене", "Інше"), encoding="utf-8")
        assert finished(desk.resume(training.saved.id, "uk")).scenario.title == TITLES["uk"]
        (home / "uk.yaml").unlink()
        assert finished(desk.resume(training.saved.id, "uk")).scenario.title == TITLES["uk"]

    def test_back_in_a_language_it_says_what_it_said_there(
        self, spoken_room: Room, home: Path
    ) -> None:
        desk = spoken_room.desk
        training = finished(desk.start("shop", Mode.PRACTICE, "uk"))
        (home / "uk.yaml").write_text(UK.replace("Загублене", "Інше"), encoding="utf-8")
        for language in ("ru", "uk"):
            finished(desk.speak(training, language))
            assert training.scenario.title == TITLES[language]
        assert self.wordings(spoken_room, training.saved.id) == ["ru", "uk"]

    def test_a_replay_speaks_as_the_run_it_sets_out_from(
        self, spoken_room: Room, home: Path
    ) -> None:
        here, desk = spoken_room, spoken_room.desk
        training = finished(desk.start("shop", Mode.PRACTICE, "uk"))
        training.ensure_begun()
        here.say(training, "hear", "cancel")
        here.end(training)
        (home / "uk.yaml").unlink()
        again = finished(desk.replay(training, 2))
        assert again.scenario.title == TITLES["uk"]
        assert here.saved(again.saved.id).wordings == (Wording("uk", UK.encode()),)

    def test_a_run_of_an_older_store_speaks_its_own_until_another_is_asked_for(
        self, spoken_room: Room
    ) -> None:
        here, desk = spoken_room, spoken_room.desk
        training = here.begin()
        run = training.saved.id
        here.store(lambda store: store._database._connection.execute("DELETE FROM spoken"))
        assert self.wordings(here, run) == []
        assert finished(desk.resume(run)).scenario.title == TITLES["en"]
        assert finished(desk.resume(run, "ru")).scenario.title == TITLES["ru"]
        assert self.wordings(here, run) == ["en", "ru"]

    def test_what_the_disk_refused_is_kept_with_the_next_answer(
        self, spoken_room: Room, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        here, desk = spoken_room, spoken_room.desk
        training = here.begin()
        run = training.saved.id

        def full(*_: object) -> None:
            raise KnownError("disk_full", path="x")

        with monkeypatch.context() as patch:
            patch.setattr("simulator.progress.runs.Runs.speak", full)
            finished(desk.speak(training, "uk"))
            assert training.scenario.title == TITLES["uk"]
            here.say(training, "hear")
        assert self.wordings(here, run) == ["en"]
        here.say(training, "cancel")
        assert self.wordings(here, run) == ["en", "uk"]

    def test_a_guests_switch_is_gone_with_them(self, home: Path) -> None:
        with room(Store.in_memory, home.parent, guest=True) as here:
            training = here.begin()
            finished(here.desk.speak(training, "ru"))
            assert here.saved(training.saved.id).wordings[-1] == Wording("ru", RU.encode())

    def test_the_text_of_the_run_stays_what_it_was(self, spoken_room: Room) -> None:
        training = finished(spoken_room.desk.start("shop", Mode.PRACTICE, "uk"))
        saved = spoken_room.saved(training.saved.id)
        assert saved.text == SHOP.encode()
        assert played_scenario(saved.scenario, saved.text) == OWN

    def test_a_reflection_is_untouched_by_it(self, spoken_room: Room) -> None:
        here, desk = spoken_room, spoken_room.desk
        training = here.play("hear", "cancel")
        finished(desk.looking_back.reflect(training, Reflection(1, Lean.BENT)))
        finished(desk.speak(training, "uk"))
        assert finished(desk.looking_back.debrief(training)).reflection == Reflection(1, Lean.BENT)


class TestTheHouseCode:
    """What a scenario takes from it is translated once, in sheets of its own."""

    RULE: ClassVar = {"uk": "Спершу відкрити замовлення.", "ru": "Сначала открыть заказ."}

    @pytest.fixture
    def housed(self, tmp_path: Path) -> Path:
        folder = tmp_path / "housed"
        put_house(folder)
        home = put_referring(folder)
        for language, rule in self.RULE.items():
            head = f"format: 1\nlanguage: {language}\n"
            own = head + "translates: small\ntitle: Мала\n"
            (home / f"{language}.yaml").write_text(own, encoding="utf-8")
            words = head + f"translates: house\nrules: {{record_first: {rule}}}\n"
            (folder / f"house.{language}.yaml").write_text(words, encoding="utf-8")
        return folder

    def test_its_words_are_kept_with_the_run_and_said_again_without_the_files(
        self, housed: Path, path: Path
    ) -> None:
        with room(lambda: Store.open(path), housed) as here:
            desk = here.desk
            training = finished(desk.start("small", Mode.PRACTICE, "uk"))
            assert training.scenario.rules[0].text == self.RULE["uk"]
            kept = here.saved(training.saved.id).wordings[-1]
            assert kept.sheet is not None
            assert kept.sheet.endswith((housed / "house.uk.yaml").read_bytes())
            for file in (*housed.glob("house*"), *housed.glob("small/??.yaml")):
                file.unlink()
            again = finished(desk.resume(training.saved.id, "uk"))
            assert again.scenario.rules[0].text == self.RULE["uk"]
            assert desk.briefing_of(again, None).rules == (self.RULE["uk"],)

    def test_a_switch_changes_its_words_too(self, housed: Path, path: Path) -> None:
        with room(lambda: Store.open(path), housed) as here:
            training = here.begin("small")
            for language, rule in self.RULE.items():
                finished(here.desk.speak(training, language))
                assert training.scenario.rules[0].text == rule


def test_the_sheets_of_the_tests_have_no_latin_word() -> None:
    for sheet in SHEETS.values():
        words = re.findall(r": \"?([A-Za-z]{2,}[^{\n]*)", sheet)
        assert set(words) <= {"shop", "uk", "ru"}, words
