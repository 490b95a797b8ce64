"""The page to hand out: one side of paper whatever the talk was, readable, of the room alone."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from simulator.ui.paging import A4, LETTER, text_room
from simulator.ui.reports.hand_out import SMALLEST
from simulator.ui.reports.hand_out_charts import LETTERS
from simulator.ui.reports.page import report_page
from simulator.ui.reports.paper import set_report
from simulator.ui.reports.parts import Chart, Report
from simulator.ui.reports.printing import print_report
from simulator.ui.reports.saving import drawing_of, form_of, report_of
from simulator.ui.reports.setting import report_html, style_sheet
from simulator.ui.reports.svg import text_width
from simulator.usecases.reporting import proposed_name
from simulator.usecases.workshop.ballots import Agreement
from simulator.usecases.workshop.hand_out_views import HandOut
from tests.scenarios.shelf import NAMES
from tests.shots.harness import language
from tests.ui.reports import hand_out_samples, samples
from tests.ui.reports.hand_out_samples import longest
from tests.ui.reports.test_page import HOSTILE, hostile
from tests.ui.reports.test_paper import pages_of, plain
from tests.ui.reports.walking import Walked, walk

SMALLEST_PT = 7.0
PX_TO_PT = 72 / 96


def walked(of: HandOut) -> Walked:
    return walk(report_page(report_of(of)))


def charts_of(report: Report) -> tuple[Chart, ...]:
    return report_html(report, text_room().width(), 1.0)[1]


class TestWhatItSays:
    def test_it_begins_with_the_talk_the_room_the_day_and_how_many(self) -> None:
        report = report_of(hand_out_samples.page())
        assert report.title == "The oven that never came"
        (under,) = report.under
        assert under.startswith("First line, morning · 22 Nov 2026 · about 22 p")

    def test_where_nobody_said_how_many_it_says_how_many_voted_at_most(self) -> None:
        counted = report_of(replace(hand_out_samples.page(), expected=None)).under[0]
        assert re.search(r"· 21 vote\S* at most$", counted)
        assert (
            report_of(hand_out_samples.uncounted()).under[0] == "First line, morning · 22 Nov 2026"
        )

    def test_it_has_the_road_the_forks_the_cause_the_rule_and_last_the_numbers(self) -> None:
        text = walked(hand_out_samples.page()).text
        told = (
            "Nobody came, nobody rang. And now a second fee?",
            "2. Reply 2 of turn 1",
            "the room was split",
            "all of one mind",
            "Where most votes left the best road: turns 2, 3.",
            "How it ended: A date in writing",
            "She writes the date into her calendar.",
            "The two turns that mattered most",
            "Played · reply 1 · 9 of 19 votes",
            "The best road · reply 3 · 0 of 19 votes",
            "Both doors open, so she could choose.",
            "Why the other tempted: It ends the shouting at once.",
            "The cause in the company · 13 of 21 votes",
            "Nobody said that Monday hung on a call",
            "What mends it: The seller says it aloud",
            f"Who: {hand_out_samples.OWNER} · until 4 Dec 2026",
            hand_out_samples.RULE,
            "Last, the number of these answers",
            "39 of 100",
        )
        places = [text.find(words) for words in told]
        assert -1 not in places, told[places.index(-1)]
        assert places == sorted(places)

    def test_where_the_room_was_overruled_both_replies_are_marked(self) -> None:
        walked_page = walked(hand_out_samples.page())
        assert "4. Reply 4 of turn 3" in walked_page.text
        assert "▸ Most chose 2: Reply 2 of turn 3" in walked_page.text
        assert "Reply 2: 14. " in walked_page.told
        assert "Reply 4: 4. Played." in walked_page.told

    def test_a_closed_reply_and_a_first_count_are_told_in_words_too(self) -> None:
        told = walked(hand_out_samples.page()).told
        assert "Reply 1: 9, at first 3. Played." in told
        assert "Reply 3: closed." in told
        text = walked(hand_out_samples.page()).text
        assert "Dashed: the first count" in text
        once = replace(hand_out_samples.page(), road=hand_out_samples.page().road[:1])
        assert "Dashed" not in walked(once).text

    def test_a_session_that_ended_early_says_so_and_has_no_numbers(self) -> None:
        text = walked(hand_out_samples.early()).text
        assert "The session ended before the talk did" in text
        assert "How it ended" not in text
        assert "of 100" not in text

    def test_a_session_that_ended_before_its_first_reply_says_so(self) -> None:
        text = walked(replace(hand_out_samples.early(), road=())).text
        assert "No reply was played." in text

    def test_without_votes_there_are_no_bars_and_no_word_of_votes(self) -> None:
        report = report_of(hand_out_samples.uncounted())
        assert len(charts_of(report)) == 1, "the two columns"
        text = walk(report_page(report)).text
        assert "Full bar" not in text
        assert not re.search(r"\d+ of \d+ votes", text.replace("13 of 21 votes", ""))

    def test_without_numbers_the_rest_stands(self) -> None:
        text = walked(replace(hand_out_samples.page(), numbers=None)).text
        assert "of 100" not in text
        assert "How it ended: A date in writing" in text

    def test_an_ending_nobody_could_defend_is_called_not_settled(self) -> None:
        page = hand_out_samples.page()
        assert page.ending is not None
        text = walked(replace(page, ending=replace(page.ending, proper=False))).text
        assert "How it ended: A date in writing · not settled" in text

    def test_what_nobody_wrote_in_is_still_to_be_found(self) -> None:
        page = hand_out_samples.page()
        assert page.cause is not None
        bare = replace(page, cause=replace(page.cause, owner="", due=None), rule="")
        text = walked(bare).text
        assert "Who: nobody yet" in text
        assert "until" not in text
        assert "Our rule" not in text

    @pytest.mark.parametrize("agreement", Agreement)
    def test_every_kind_of_agreement_has_words_of_its_own(self, agreement: Agreement) -> None:
        page = hand_out_samples.page()
        turn = replace(page.road[0], agreement=agreement)
        text = walked(replace(page, road=(turn,))).text
        words = {"all of one mind", "most of one mind", "two camps", "the room was split"}
        assert sum(one in text for one in words) == 1

    def test_one_turn_left_or_none_is_said_in_their_own_words(self) -> None:
        page = hand_out_samples.page()
        assert "left the best road: turn 2." in walked(replace(page, departed=(2,))).text
        kept = walked(replace(page, departed=())).text
        assert "Most votes kept to the best road" in kept


class TestBars:
    def test_the_bars_of_a_turn_share_one_scale_and_the_played_one_is_full(self) -> None:
        chart = charts_of(report_of(hand_out_samples.page()))[0]
        bars = re.findall(
            r'<rect x="[\d.]+" y="[\d.]+" width="([\d.]+)"[^>]*fill="(\S+)"', chart.svg
        )
        widths = [float(width) for width, _ in bars]
        assert [round(width / max(widths) * 15) for width in widths] == [4, 15, 2]
        fills = [fill for _, fill in bars]
        assert fills[1] not in (fills[0], fills[2])

    def test_the_first_count_is_dashed_and_only_there(self) -> None:
        once, twice, *_ = charts_of(report_of(hand_out_samples.page()))
        assert "stroke-dasharray" not in once.svg
        assert twice.svg.count("stroke-dasharray") == 3, "one had none at first"

    def test_the_counts_of_a_hall_stay_in_their_drawing(self) -> None:
        page = hand_out_samples.page()
        votes = tuple(replace(one, votes=1_063, first=1_063) for one in page.road[0].votes)
        hall = replace(page, road=(replace(page.road[0], votes=votes),))
        for version in (report_of(hall), *report_of(hall).shorter):
            chart = charts_of(version)[0]
            texts = re.findall(r'<text x="([\d.]+)"[^>]*>([^<]*)<', chart.svg)
            assert len(texts) == 2 * len(votes)
            for x, words in texts:
                assert float(x) + text_width(words, LETTERS) <= chart.width, words


@pytest.mark.parametrize("tongue", ["en", "uk", "ru"])
@pytest.mark.parametrize("name", NAMES)
def test_the_longest_road_of_every_talk_has_one_page(
    qapp: QApplication, name: str, tongue: str
) -> None:
    with language(tongue):
        assert set_report(report_of(longest(name, tongue)), text_room(), pages=1).pages == 1


@pytest.mark.parametrize("paper", [A4, LETTER], ids=["A4", "Letter"])
class TestOnePage:
    @pytest.mark.parametrize(
        "make",
        [hand_out_samples.page, hand_out_samples.early, hand_out_samples.uncounted],
    )
    def test_a_usual_session(
        self, qapp: QApplication, paper: QPageSize, make: Callable[[], HandOut]
    ) -> None:
        assert set_report(report_of(make()), text_room(paper), pages=1).pages == 1

    @pytest.mark.parametrize("turns", [13, 24, 60])
    def test_a_road_longer_than_any_talk(
        self, qapp: QApplication, paper: QPageSize, turns: int
    ) -> None:
        made = set_report(report_of(_of_turns(turns)), text_room(paper), pages=1)
        assert made.pages == 1
        text = plain(made.document)
        told = [number for number in range(1, turns + 1) if f" {number} {number}. " in f" {text}"]
        missing = re.search(r"(\d+) more turn", text)
        assert (int(missing.group(1)) if missing else 0) <= max(0, turns - 9)
        assert len(told) <= turns

    @pytest.mark.parametrize(
        "text", ["W" * 900, "語" * 900, "word " * 300, "Ẑ̷́" * 300, "a\n\n" * 200, HOSTILE * 9]
    )
    def test_texts_that_want_the_whole_page(
        self, qapp: QApplication, paper: QPageSize, text: str
    ) -> None:
        page = _with_texts(_of_turns(16), text)
        assert set_report(report_of(page), text_room(paper), pages=1).pages == 1


class TestShortening:
    def test_letters_never_fall_below_seven_points(self) -> None:
        sizes = [
            float(size) for size in re.findall(r"font-size: ([\d.]+)pt", style_sheet(SMALLEST))
        ]
        assert min(sizes) >= SMALLEST_PT
        assert LETTERS * SMALLEST * PX_TO_PT >= SMALLEST_PT
        report = report_of(longest("forty_minutes", "ru"))
        for version in (report, *report.shorter):
            html, charts = report_html(version, text_room().width(), SMALLEST)
            widths = [int(one) for one in re.findall(r'<img src="\d+" width="(\d+)"', html)]
            assert len(widths) == len(charts)
            for width, chart in zip(widths, charts, strict=True):
                letters = min(float(one) for one in re.findall(r'font-size="([\d.]+)"', chart.svg))
                assert letters * width / chart.width * PX_TO_PT >= SMALLEST_PT * 0.98

    def test_every_version_tells_less_than_the_one_before(self) -> None:
        report = report_of(longest("oven", "uk"))
        sizes = [len(walk(report_page(one)).text) for one in (report, *report.shorter)]
        assert all(after <= before for before, after in pairwise(sizes[:6]))
        assert sizes[-1] < sizes[0] / 2

    def test_to_the_last_it_keeps_figures_numbers_and_the_owner(self) -> None:
        last = report_of(hand_out_samples.page()).shorter[-1]
        walked_page = walk(report_page(last))
        for words in (hand_out_samples.OWNER, "4 Dec 2026", "39 of 100", "9 of 19 votes"):
            assert words in walked_page.text
        assert len(charts_of(last)) == 4 + 1

    def test_a_short_talk_is_told_whole_in_its_usual_size(self, qapp: QApplication) -> None:
        made = set_report(report_of(hand_out_samples.page()), text_room(), pages=1)
        assert made.document.defaultFont().pointSizeF() == pytest.approx(9.2)
        text = plain(made.document)
        for turn in hand_out_samples.page().road:
            assert turn.said in text
            assert turn.client_says in text


class TestSaving:
    def test_it_goes_by_its_talk_its_room_and_its_day(self) -> None:
        assert proposed_name(hand_out_samples.page()) == "oven-First_line,_morning-2026-11-22"

    def test_it_is_offered_as_pdf_and_html(self) -> None:
        assert [suffix for suffix, _ in form_of(hand_out_samples.page()).suffixes] == [
            ".pdf",
            ".html",
        ]

    def test_the_pdf_has_one_page_however_long_the_road_was(self, qapp: QApplication) -> None:
        assert pages_of(drawing_of(longest("does_not_heat", "ru"), ".pdf")()) == 1

    def test_a_printer_gets_one_page_too(self, qapp: QApplication, tmp_path: Path) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        print_report(report_of(longest("forty_minutes", "uk")), printer, 1)
        assert pages_of((tmp_path / "printed.pdf").read_bytes()) == 1

    def test_the_page_for_a_browser_has_all_words(self) -> None:
        page = drawing_of(hand_out_samples.page(), ".html")().decode()
        assert hand_out_samples.RULE in walk(page).text


def test_nobody_who_practises_here_is_named() -> None:
    page = report_page(report_of(hand_out_samples.page()))
    for name in (samples.PERSON, *samples.OTHERS):
        assert name not in page


def _of_turns(turns: int) -> HandOut:
    page = hand_out_samples.page()
    road = tuple(replace(page.road[at % 4], turn=at + 1) for at in range(turns))
    return replace(page, road=road, departed=tuple(range(1, turns + 1)))


def _with_texts(page: HandOut, text: str) -> HandOut:
    """The page with every text of it replaced."""

    def put(value: Any) -> Any:
        return text if value == HOSTILE else value

    wanted = hostile(page)
    cause, ending = wanted.cause, wanted.ending
    return replace(
        wanted,
        title=put(wanted.title),
        room=put(wanted.room),
        rule=text,
        road=tuple(
            replace(
                turn,
                client_says=text,
                said=text,
                preferred=tuple(replace(one, said=text) for one in turn.preferred),
            )
            for turn in wanted.road
        ),
        ending=replace(ending, title=text, text=text),
        forks=tuple(
            replace(fork, client_says=text, played=text, tempted=text, best=text, best_why=text)
            for fork in wanted.forks
        ),
        cause=replace(cause, text=text, fix=text, owner=text),
    )
