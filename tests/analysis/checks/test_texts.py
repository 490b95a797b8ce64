"""Texts: giveaways, absolutes, lengths, and what stands beside a reply."""

from __future__ import annotations

import math
import re
from pathlib import Path

import pytest

from simulator.analysis.checks.subject import Subject
from simulator.analysis.checks.texts import find
from simulator.scenario.loader import load
from tests.analysis.checks.subjects import (
    REST,
    codes,
    fork,
    only,
    rest_of_line,
    subject,
    words,
)

OVEN = Path(__file__).parents[3] / "scenarios" / "oven"
PLAIN = ("I look into it.", "All of it is yours.", "Terms are terms.", "It depends.")


def test_the_oven_has_nothing_to_mend_in_its_texts() -> None:
    loaded = load(OVEN)
    assert loaded.scenario is not None
    assert list(find(Subject(loaded.scenario, loaded.source))) == []


def test_plain_forks_have_nothing_to_mend() -> None:
    assert codes(find, subject(fork(*PLAIN))) == []


def unique(number: int) -> str:
    """A word of its own for every number."""
    return f"{chr(97 + number // 26)}{chr(97 + number % 26)}oo"


class TestGiveaways:
    def forks(self, best: int, others: int, word: str = "record", of: int = 6) -> Subject:
        """Forks of two words a reply. `best` best replies and `others` traps say the word
        beside one of their own, the rest say two of their own."""
        made = []
        for at in range(of):
            own = [unique(8 * at + number) for number in range(8)]
            first = word if at < best else own[0]
            second = word if at < others else own[1]
            made.append(
                fork(
                    f"{first} {own[2]}",
                    f"{second} {own[3]}",
                    f"{own[4]} {own[5]}",
                    f"{own[6]} {own[7]}",
                    at=at,
                )
            )
        return subject(*made)

    def test_a_word_of_the_best_replies_alone_is_told_at_its_first_use(self) -> None:
        forks = self.forks(4, 0)
        found = only(find, forks, "S400")
        assert rest_of_line(forks, found).startswith("record acoo")
        assert found.place.line == 12
        assert (found.values["word"], found.values["best"], found.values["others"]) == (
            "record", "4", "0",
        )  # fmt: skip

    def test_three_uses_are_too_few_to_tell(self) -> None:
        assert codes(find, self.forks(3, 0), "S400") == []
        assert codes(find, self.forks(3, 1), "S400") == ["S400"]

    def test_a_word_that_traps_say_too_gives_nothing_away(self) -> None:
        assert codes(find, self.forks(4, 4), "S400") == []

    def test_the_log_odds_are_of_all_words_with_half_a_use_added(self) -> None:
        # Six forks of two words a reply: 12 words in best replies, 36 in the others.
        odds = math.log(5.5 / 7.5) - math.log(1.5 / 35.5)
        assert only(find, self.forks(5, 1), "S400").values["odds"] == f"{odds:.1f}"
        # 4 of 12 against 3 of 36 is 1.6, against 4 of them 1.3.
        assert only(find, self.forks(4, 3), "S400").values["odds"] == "1.6"
        assert codes(find, self.forks(4, 4), "S400") == []

    def test_common_words_give_nothing_away(self) -> None:
        assert codes(find, self.forks(6, 0, word="with"), "S400") == []

    def test_a_language_whose_common_words_are_not_known_is_not_looked_at(self) -> None:
        forks = [fork(f"Der {unique(at)}", "Ja.", "Nein.", "Gut.", at=at) for at in range(5)]
        assert codes(find, subject(*forks, language="de"), "S400") == []
        assert codes(find, subject(*forks, language="en"), "S400") == ["S400"]

    def test_a_reply_that_repeats_a_word_says_it_once(self) -> None:
        replies = ("record record record record.", "Yours.", "Terms.", "It depends.")
        assert codes(find, subject(fork(*replies)), "S400") == []

    def test_the_forms_of_a_word_count_together(self) -> None:
        forms = ("замовлення", "замовленню", "замовленням", "Замовленні")
        nodes = [
            fork(f"Так {form} {unique(at)}.", "Усе.", "Ні.", "Хтозна.", at=at)
            for at, form in enumerate(forms)
        ]
        assert only(find, subject(*nodes, language="uk"), "S400").values["word"] == "замовлення"

    def test_a_fork_without_a_choice_says_nothing(self) -> None:
        equal = re.sub('care: "\\w*", firmness: "\\w*"', 'care: "HA", firmness: "LR"', fork(*PLAIN))
        nodes = [equal.replace("I look", "record").replace("n0", f"n{at}") for at in range(5)]
        assert codes(find, subject(*nodes), "S400") == []


class TestAbsolutes:
    @pytest.mark.parametrize(
        ("language", "say", "word"),
        [
            ("en", "That is Never done here.", "Never"),
            ("en", "We never do that.", "never"),
            ("en", "I absolutely see that.", "absolutely"),
            ("en", "We guarantee it.", "guarantee"),
            ("uk", "Ми завжди так робимо.", "завжди"),
            ("uk", "Ми обов’язково передзвонимо.", "обов’язково"),
            ("uk", "Такого ми ніколи не робимо.", "ніколи"),
            ("ru", "Ни в коем случае.", "Ни в коем случае"),
            ("ru", "Это мы гарантируем.", "гарантируем"),
        ],
    )
    def test_an_absolute_in_one_reply_alone_is_told_where_it_stands(
        self, language: str, say: str, word: str
    ) -> None:
        judged = subject(fork(PLAIN[0], say, *PLAIN[2:]), language=language)
        found = only(find, judged, "S401")
        assert found.values == {"word": word}
        assert rest_of_line(judged, found).startswith(word)

    @pytest.mark.parametrize(
        "says",
        [
            ("We never do that.", "You will always have it.", *PLAIN[2:]),
            ("You never saw the oven, and this never came.", *PLAIN[1:]),
            ("That you have never met her is clear.", *PLAIN[1:]),
            ("An evernever land.", *PLAIN[1:]),
        ],
    )
    def test_one_more_absolute_or_a_plain_report_is_fine(self, says: tuple[str, ...]) -> None:
        assert codes(find, subject(fork(*says)), "S401") == []

    @pytest.mark.parametrize(
        ("language", "say"),
        [("uk", "Ви її ніколи не бачили."), ("ru", "Вы её никогда не видели.")],
    )
    def test_a_report_is_no_absolute_in_other_languages(self, language: str, say: str) -> None:
        assert codes(find, subject(fork(say, *PLAIN[1:]), language=language)) == []

    def test_a_language_without_a_list_is_not_looked_at_for_words(self) -> None:
        assert codes(find, subject(fork("Always always.", *PLAIN[1:]), language="de")) == []


class TestLengths:
    def test_a_reply_has_forty_words_at_most(self) -> None:
        halves = f"{words(20)}. {words(20)}."
        assert codes(find, subject(fork(halves, *PLAIN[1:])), "S402", "S403") == []
        judged = subject(fork(f"{halves} More.", *PLAIN[1:]))
        found = only(find, judged, "S402")
        assert found.values == {"count": "41", "limit": "40"}
        assert rest_of_line(judged, found).startswith('"word word')

    def test_a_sentence_has_twenty_and_is_told_where_it_begins(self) -> None:
        judged = subject(fork(f"Well… So: {words(20)}!", *PLAIN[1:]))
        found = only(find, judged, "S403")
        assert found.values == {"count": "21", "limit": "20", "text": "So: " + words(7) + "…"}
        assert rest_of_line(judged, found).startswith("So: word")

    def test_dashes_are_no_words_and_numbers_are(self) -> None:
        say = f"{words(19)} — 990"
        assert codes(find, subject(fork(say, *PLAIN[1:])), "S403") == []
        assert codes(find, subject(fork(f"{say} ₴ 7", *PLAIN[1:])), "S403") == ["S403"]

    def test_a_client_may_speak_as_long_as_people_do(self) -> None:
        assert codes(find, subject(fork(*PLAIN, line=words(30)))) == []


class TestCoach:
    def why(self, text: str, language: str = "en") -> list[tuple[str, str, str]]:
        """(code, reason, what stands at the place) of what is said of a coach's text."""
        nodes = fork(*PLAIN[:2], rest=f'why: "{text}", inner: "x", tempts: "y"')
        judged = subject(nodes, language=language)
        return [
            (found.code, found.values.get("reason", ""), rest_of_line(judged, found))
            for found in find(judged)
            if found.place.line == 12
        ]

    def test_two_sentences_of_together_160_characters_are_read(self) -> None:
        assert self.why(f"{'a' * 79}. {'B' * 78}.") == []
        ((code, reason, rest),) = self.why("She was heard. It cost a day… And more.")
        assert (code, reason, rest[:5]) == ("S408", "sentences", '"She ')
        ((code, reason, rest),) = self.why(f"{'a' * 160}.")
        assert (code, reason, rest[:5]) == ("S408", "long", '"aaaa')

    def test_an_abbreviation_is_no_sentence(self) -> None:
        assert self.why("She heard no. 7, e.g. the fee, at 10 a.m. from you.") == []

    @pytest.mark.parametrize(
        ("language", "text", "word"),
        [
            ("en", "A mistake — she noticed.", "mistake "),
            ("en", "Please look first.", "Please "),
            ("en", "This was the Wrong way.", "Wrong "),
            ("en", "Well done.", "Well done"),
            ("uk", "Це була помилка.", "помилка"),
            ("uk", "Ви помилилися тут.", "помилилися"),
            ("uk", "Це неправильно.", "неправильно"),
            ("uk", "Будь ласка.", "Будь ласка"),
            ("ru", "Здесь ошиблись.", "ошиблись"),
            ("ru", "Вы ответили правильно.", "правильно"),
        ],
    )
    def test_a_word_that_grades_is_told_where_it_stands(
        self, language: str, text: str, word: str
    ) -> None:
        ((code, reason, rest),) = self.why(text, language)
        assert (code, reason) == ("S409", "word")
        assert rest.startswith(word)

    def test_an_exclamation_mark_grades_too(self) -> None:
        ((code, reason, rest),) = self.why("She was heard! Now go on.")
        assert (code, reason, rest[:6]) == ("S409", "mark", "! Now ")

    @pytest.mark.parametrize(
        "text",
        ["The wrong number turned up in one question.", "Her wrongs were named.", "Mistaking it."],
    )
    def test_a_thing_that_is_wrong_is_nobody_s_grade(self, text: str) -> None:
        assert self.why(text) == []

    @pytest.mark.parametrize(
        ("language", "text"),
        [
            ("en", "Our mistake was named — it cost a little face."),
            ("uk", "Нашу помилку названо — це коштувало трохи гордості."),
            ("uk", "Помилка була наша, і це сказано."),
            ("ru", "Названа наша ошибка — это стоило немного гордости."),
            ("ru", "Ошибка была наша, и это сказано."),
        ],
    )
    def test_the_company_s_own_mistake_may_be_named(self, language: str, text: str) -> None:
        assert self.why(text, language) == []

    def test_the_client_may_think_what_she_likes(self) -> None:
        rest = 'why: "x", inner: "Finally! They see their mistake.", tempts: "y"'
        assert codes(find, subject(fork(*PLAIN, rest=rest))) == []


class TestAbsent:
    def test_why_and_inner_belong_to_every_reply_and_tempts_to_traps(self) -> None:
        judged = subject(fork(*PLAIN, rest="minutes: 1"))
        assert [(issue.code, *issue.values.values()) for issue in find(judged)] == [
            ("S404", "n0", "r0, r1, r2, r3", "4"),
            ("S405", "n0", "r0, r1, r2, r3", "4"),
            ("S406", "n0", "r1, r2", "2"),
        ]

    def test_a_draft_has_one_such_warning_per_node_however_many_its_replies(self) -> None:
        nodes = [fork(*PLAIN, at=at, rest="minutes: 1") for at in range(3)]
        assert codes(find, subject(*nodes), "S404") == ["S404"] * 3
        assert codes(find, subject(*nodes), "S406") == ["S406"] * 3

    def test_what_is_absent_is_told_at_the_id_of_the_first_reply_without_it(self) -> None:
        without = fork(*PLAIN[:3]).replace('why: "So it was.", ', "")
        whole = f'      - {{id: r9, care: "H", firmness: "B", say: "x", {REST}, goto: agreed}}\n'
        nodes = without.replace("    replies:\n", f"    replies:\n{whole}")
        judged = subject(nodes)
        found = only(find, judged, "S404")
        assert found.values["replies"] == "r0, r1, r2"
        assert rest_of_line(judged, found).startswith("r0,")

    def test_a_rating_wants_its_letters(self) -> None:
        nodes = fork(*PLAIN).replace('firmness: "B"', "firmness: 1", 1)
        judged = subject(nodes)
        found = only(find, judged, "S407")
        assert found.values == {"axis": "firmness", "number": "1"}
        assert rest_of_line(judged, found).startswith("1, say")
        assert codes(find, subject(fork(*PLAIN).replace('care: "H"', 'care: ""')), "S407") == []


class TestTranslations:
    SHEET = """\
nodes:
  n0:
    replies:
      r0: {say: Дивлюся., why: "Це помилка."}
      r1: {say: Ми завжди так робимо.}
      r2: {say: Умови такі.}
      r3: {say: SAY}
"""

    def test_a_translation_is_judged_as_strictly_and_in_its_own_file(self) -> None:
        found = list(find(subject(fork(*PLAIN), uk=self.SHEET.replace("SAY", words(21, "так")))))
        assert [(issue.code, str(issue.place)) for issue in found] == [
            ("S401", "uk.yaml:8:20"),
            ("S403", "uk.yaml:10:17"),
            ("S409", "uk.yaml:7:36"),
        ]

    def test_a_fork_that_is_not_whole_is_not_judged_as_one(self) -> None:
        part = self.SHEET.replace("      r3: {say: SAY}\n", "")
        assert codes(find, subject(fork(*PLAIN), uk=part)) == ["S409"]

    def test_a_sheet_with_errors_is_mended_first(self) -> None:
        assert codes(find, subject(fork(*PLAIN), uk=self.SHEET + "titel: x\n")) == []
