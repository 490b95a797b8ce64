"""What each report says: the figures add up, what is left out is said, thresholds hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

import pytest
from PySide6.QtWidgets import QApplication

from simulator.model.practice import Flag
from simulator.ui.reports.page import report_page
from simulator.ui.reports.parts import Beside, Box, Part, Report, Table
from simulator.ui.reports.saving import report_of
from simulator.usecases.report_views import RunReport
from tests.shots.harness import language
from tests.ui.reports import group_samples, practice_samples, samples
from tests.ui.reports.walking import walk
from tests.ui.trainee import oven


def parts_of(parts: tuple[Part, ...]) -> Iterator[Part]:
    for part in parts:
        yield part
        if isinstance(part, Box):
            yield from parts_of(part.parts)
        elif isinstance(part, Beside):
            for side in part.sides:
                yield from parts_of(side.parts)


def tables(report: Report) -> list[Table]:
    return [part for part in parts_of(report.parts) if isinstance(part, Table)]


def text_of(report: Report) -> str:
    return walk(report_page(report)).text


def says(text: str, words: str) -> bool:
    """Whether `words` are in a text; "(s)" is any ending, as the plural forms have it."""
    pattern = re.escape(words).replace(re.escape("person(s)"), r"pe\S+").replace(r"\(s\)", r"\S*")
    return re.search(pattern, text) is not None


def points(text: str) -> int:
    return int(text.replace("\u2212", "-").replace("+", ""))


class TestRun:
    def test_the_points_by_turn_and_the_cap_add_up_to_what_is_missing(self) -> None:
        report = report_of(samples.run())
        turns, kinds = tables(report)[:2]
        by_turn = [row[-1].text for row in turns.rows]
        lost = sum(-points(text) for text in by_turn if text != "not scored")
        figures = {row[0].text: points(row[1].text) for row in kinds.rows}
        assert figures["Missing to 100"] == 100 - 39
        assert lost + figures["taken by the cap"] == 61
        assert sum(figures.values()) == 2 * 61

    def test_it_says_whose_when_what_and_how_it_ended(self) -> None:
        text = text_of(report_of(samples.run()))
        for words in (
            "The oven that never came",
            "Олена · 21 Nov 2026, 18:05 · Practice",
            "A date in writing",
            "39 of 100",
            "Balance lost · bends",
            "67 → 39: Promised what nobody can keep",
            "Promised and left open: Delivery tonight",
            "Facts asked for and causes found: 42 of 100",
            "Put the redelivery terms on the receipt, in one sentence.",
            "Why it tempted: It ends the shouting at once, and a gift feels like kindness.",
            "If a client asks for something tonight, then I name the next date",
            "Next: “As last time”, due for review · 25 Nov 2026",
            "In own words first: “I would cancel it today and ring you back”",
            "Care and firmness 0 to 4",
        ):
            assert words in text

    def test_a_cold_exam_says_that_it_counts(self) -> None:
        assert "first or due for review" not in text_of(report_of(samples.run()))
        assert "first or due for review" in text_of(report_of(replace(samples.run(), cold=True)))

    def test_before_the_causes_are_named_the_report_does_not_name_them(self) -> None:
        view = replace(samples.debrief(), causes_answered=None)
        text = text_of(report_of(replace(samples.run(), debrief=view)))
        assert not any(cause.text in text for cause in oven.causes())

    def test_a_talk_without_numbers_has_none(self) -> None:
        view = replace(samples.debrief(), numbers=None, roads=(), stamps=())
        report = report_of(replace(samples.run(), debrief=view))
        assert "of 100" not in text_of(report).replace("mean tension, of 100", "").replace(
            "Loyalty 48 of 100", ""
        ).replace("found: 42 of 100", "")
        assert all(len(row) == 4 for row in tables(report)[0].rows)

    def test_a_very_long_talk_says_how_much_of_it_is_left_out(self) -> None:
        view = replace(samples.debrief(), numbers=None)
        turn = view.turns[0]
        many = tuple(replace(turn, number=number) for number in range(1, 24))
        text = text_of(report_of(replace(samples.run(), debrief=replace(view, turns=many))))
        assert says(text, "7 more turn(s) in the program")

    def test_a_run_nobody_answered_in_still_has_its_report(self) -> None:
        view = replace(samples.debrief(), turns=(), roads=(), numbers=None, stamps=())
        of: RunReport = replace(samples.run(), debrief=view)
        assert "A date in writing" in text_of(report_of(of))


class TestPerson:
    def test_it_says_three_sentences_the_mean_and_how_far_off_it_may_be(self) -> None:
        text = text_of(report_of(practice_samples.person()))
        for words in (
            "Toward giving in",
            "14 of 31 answers gave way there",
            "40 finished run(s) · 4 h 42 min",
            "74 ± 15 of 100",
            "Pressure gap: +19 points",
            "Mastery: conditions met and still open",
        ):
            assert says(text, words)

    def test_what_is_left_out_is_said(self) -> None:
        text = text_of(report_of(practice_samples.person()))
        assert says(text, "30 more run(s) in the program")
        assert "1 more in the program" in text

    def test_few_runs_leave_nothing_out(self) -> None:
        assert "more run" not in text_of(report_of(practice_samples.person(10)))

    def test_before_enough_answers_no_direction_is_told(self) -> None:
        view = practice_samples.progress(2)
        early = replace(
            view,
            lean=replace(view.lean, word=None, turns=9, scenarios=1),
            tipping=None,
            mean=None,
            gap=None,
            stages=None,
            missing=(),
        )
        text = text_of(report_of(replace(practice_samples.person(), progress=early)))
        assert says(text, "Missing, in exams: 11 more scored answer(s), 2 more scenario(s)")
        assert "Toward" not in text
        assert "No cold exam yet" in text

    def test_stages_add_up_to_a_hundred(self) -> None:
        page = walk(report_page(report_of(practice_samples.person())))
        told = next(
            value for _, name, value in page.attributes if "client anyway" in value and name
        )
        shares = [int(part.rstrip("%.")) for part in told.split() if part.rstrip(".").endswith("%")]
        assert len(shares) == 4
        assert sum(shares) == 100


class TestGroup:
    def test_it_counts_people_and_names_none(self) -> None:
        text = text_of(report_of(group_samples.group()))
        assert says(text, "11 person(s) with a cold exam · 57 cold exam(s)")
        assert not any(name in text for name in (samples.PERSON, *samples.OTHERS))
        assert group_samples.OWNER in text

    def test_too_few_people_are_told_nothing_but_how_many_are_missing(self) -> None:
        report = report_of(group_samples.small_group())
        text = text_of(report)
        assert says(text, "2 more person(s) with a cold exam needed")
        assert "What a group comes to is told from 5 people on." in text
        assert "delivery fee" not in text
        assert "of 12" not in text

    def test_the_forks_it_falls_for_have_the_share_of_each_reply(self) -> None:
        walked = walk(report_page(report_of(group_samples.group())))
        assert walked.text.count("points lost on average") == 3
        told = [value for _, _, value in walked.attributes if "I will cancel the fee" in value]
        assert len(told) == 3
        assert all("52%" in one and "32%" in one for one in told)

    def test_forks_with_too_few_answers_are_counted_and_not_judged(self) -> None:
        view = group_samples.group_view()
        few = sum(Flag.TOO_FEW in item.flags for item in view.items)
        text = text_of(report_of(group_samples.group()))
        assert says(text, f"{few} fork(s) with fewer")
        assert says(text, "16 more fork(s) in the program")

    def test_causes_come_with_fix_owner_and_date(self) -> None:
        text = text_of(report_of(group_samples.group()))
        assert "7 of 12" in text
        assert "Larysa (dispatch) due 15 Dec 2026" in text
        assert "done 1 Dec 2026" in text
        assert says(text, "4 more cause(s) in the program")

    def test_everybody_is_a_group_with_a_name(self) -> None:
        view = group_samples.group_view()
        everybody = replace(view, team=view.teams[0])
        of = replace(group_samples.group(), group=everybody)
        assert report_of(of).title == "Group: \u2068Everybody\u2069"


class TestNumbersAgree:
    @pytest.mark.parametrize("capped", [Fraction(0), Fraction(138, 5)])
    def test_whatever_the_cap_the_table_ends_in_the_headline(self, capped: Fraction) -> None:
        view = samples.debrief()
        assert view.numbers is not None
        balance = view.numbers.balance
        numbers = replace(
            view.numbers,
            headline=balance - capped,
            cap=39 if capped else None,
            lost=replace(samples.lost(), capped=capped),
        )
        told = replace(view, numbers=numbers, stamps=())
        kinds = tables(report_of(replace(samples.run(), debrief=told)))[1]
        figures = {row[0].text: points(row[1].text) for row in kinds.rows}
        assert ("taken by the cap" in figures) is bool(capped)
        assert figures["Missing to 100"] == 100 - (39 if capped else 67)


@pytest.mark.parametrize(
    ("code", "tag", "day", "word"),
    [
        ("en", "en-GB", "21 Nov 2026", "Agreement"),
        ("uk", "uk", "21.11.2026", "Домовленість"),
        ("ru", "ru", "21.11.2026", "Договорённость"),
    ],
)
def test_a_report_speaks_the_readers_language(
    qapp: QApplication, code: str, tag: str, day: str, word: str
) -> None:
    with language(code):
        report = report_of(samples.run())
        assert report.language == tag
        assert day in text_of(report)
        assert word in text_of(report)
        assert f'<html lang="{tag}">' in report_page(report)
