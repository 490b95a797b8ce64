"""The words of talks as they were played, in a reader's language."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

from simulator.model.run import Mode
from simulator.progress.store import Store
from simulator.usecases.recalling import Played, Recalled, Recalling, latest
from simulator.usecases.speaking import spoken_in, told_in
from simulator.usecases.steps import finished
from tests.progress.broken import tamper
from tests.usecases.room import Room, room, unreadable
from tests.usecases.shop import SHOP, put, read

RUSSIAN = """\
format: 1
translates: shop
language: ru
title: Потерянный заказ
nodes:
  hello: {replies: {hear: {say: Открываю заказ.}}}
"""


def recalling(here: Room) -> Recalling:
    return Recalling(here.desk.keeper, here.desk.shelf)


def played(here: Room, run: int) -> Played:
    saved = here.saved(run)
    return Played(saved.scenario, saved.digest, run)


def only(texts: Mapping[str, Recalled]) -> Recalled:
    (text,) = texts.values()
    return text


def sheet(folder: Path, text: str = RUSSIAN) -> Path:
    file = folder / "shop" / "ru.yaml"
    file.write_text(text, encoding="utf-8")
    return file


class TestWords:
    def test_everything_is_found_by_its_id(self, here: Room) -> None:
        run = here.play("hear", "cancel").saved.id
        text = only(finished(recalling(here).texts([played(here, run)], "en")))
        assert text.title == "The lost order"
        assert text.line("hello") == "Nobody came and nobody rang."
        assert text.said("fee", "gift") == "Take a present instead."
        assert (text.ending("left"), text.proper("left")) == ("The client hung up", False)
        assert text.promise("callback") == "A call by six"
        rule, cause = text.rule("record"), text.cause("number")
        assert rule is not None
        assert cause is not None
        assert (rule.text, cause.fix) == ("Open the order first.", "Read it back.")

    def test_what_is_not_there_stands_for_itself(self, here: Room) -> None:
        run = here.play("hear", "cancel").saved.id
        known = only(finished(recalling(here).texts([played(here, run)], "en")))
        for text in (known, Recalled("shop", None)):
            assert (text.line("x"), text.said("x", "y"), text.ending("x")) == ("x", "y", "x")
            assert (text.rule("x"), text.cause("x"), text.reply("x", "y")) == (None, None, None)
            assert (text.promise("x"), text.proper("x")) == ("x", None)
        assert Recalled("shop", None).title == "shop"
        assert known.said("hello", "-") == "-"

    def test_a_text_that_changed_is_the_one_that_was_played(self, here: Room, folder: Path) -> None:
        first = here.play("hear", "cancel").saved.id
        put(folder, SHOP.replace("The lost order", "The found order"))
        second = here.play("hear", "cancel").saved.id
        both = [played(here, first), played(here, second)]
        texts = finished(recalling(here).texts(both, "en"))
        assert [texts[one.digest].title for one in both] == ["The lost order", "The found order"]

    def test_nothing_is_raised_for_what_cannot_be_read(self, path: Path, folder: Path) -> None:
        with room(lambda: Store.open(path), folder) as here:
            run = here.play("hear", "cancel").saved.id
            damaged = played(here, run)
            other = Played("shop", "e" * 64, unreadable(here, Mode.EXAM))
        tamper(path, "UPDATE answer SET reply = 'x' WHERE run = 1 AND seq = 1")
        with room(lambda: Store.open(path), folder) as here:
            gone = Played("oven", "f" * 64, 999)
            texts = finished(recalling(here).texts([damaged, other, gone], "en"))
        assert {text.scenario for text in texts.values()} == {None}
        assert [text.title for text in texts.values()] == ["shop", "shop", "oven"]


class TestLanguages:
    def test_the_words_a_run_was_played_in_go_before_those_of_the_folder(
        self, here: Room, folder: Path
    ) -> None:
        file = sheet(folder)
        training = finished(here.desk.start("shop", Mode.PRACTICE, "ru"))
        training.ensure_begun()
        here.say(training, "hear", "cancel")
        here.end(training)
        file.write_text(RUSSIAN.replace("Потерянный", "Найденный"), encoding="utf-8")
        one = played(here, training.saved.id)
        assert only(finished(recalling(here).texts([one], "ru"))).title == "Потерянный заказ"

    def test_else_those_of_the_folder_else_its_own(self, here: Room, folder: Path) -> None:
        sheet(folder)
        one = played(here, here.play("hear", "cancel").saved.id)
        work = recalling(here)
        text = only(finished(work.texts([one], "ru")))
        assert text.said("hello", "hear") == "Открываю заказ."
        assert text.said("fee", "wall") == "The fee stands."
        assert only(finished(work.texts([one], "uk"))).title == "The lost order"
        assert only(finished(work.texts([one], None))).title == "The lost order"

    def test_a_broken_sheet_is_passed_over(self, here: Room, folder: Path) -> None:
        sheet(folder, RUSSIAN + "nonsense: [")
        one = played(here, here.play("hear", "cancel").saved.id)
        assert only(finished(recalling(here).texts([one], "ru"))).title == "The lost order"

    def test_it_tells_what_a_run_would_be_told_in(self, tmp_path: Path) -> None:
        put(tmp_path)
        sheet(tmp_path)
        own = read(SHOP)
        for language in (None, "en", "ru", "uk"):
            spoken = spoken_in(own, tmp_path / "shop", language)
            assert told_in(own, tmp_path / "shop", language) == spoken.scenario


class TestReadOnce:
    def test_a_text_is_read_once_in_a_language(self, here: Room, folder: Path) -> None:
        one = played(here, here.play("hear", "cancel").saved.id)
        work = recalling(here)
        first = only(finished(work.texts([one, one], "en")))
        shutil.rmtree(folder / "shop")
        assert only(finished(work.texts([one], "en"))) is first

    def test_of_several_runs_of_a_text_the_one_named_last_is_asked(self) -> None:
        rows = [Played("shop", "a", 1), Played("oven", "b", 2), Played("shop", "a", 3)]
        assert latest(rows) == (Played("shop", "a", 3), Played("oven", "b", 2))
