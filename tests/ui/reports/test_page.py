"""A report as a page: whole, readable aloud, asking nobody, and hostile texts stay texts."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from enum import Enum
from itertools import pairwise
from typing import Any

import pytest

from simulator.ui.reports.page import report_page
from simulator.ui.reports.saving import report_of
from simulator.usecases.reporting import AnyReport
from tests.ui.reports import group_samples, hand_out_samples, practice_samples, samples
from tests.ui.reports.walking import walk

HOSTILE = (
    "</td><script>alert(1)</script><img src=x onerror=alert(1)> "
    "<a href='javascript:x'>&amp;\" ]]> --> {0} %n \x00\x0b\ud800\ufdd0\u202e"
)
SEEN = "</td><script>alert(1)</script><img src=x onerror=alert(1)>"
REPORTS: dict[str, AnyReport] = {
    "run": samples.run(),
    "person": practice_samples.person(),
    "group": group_samples.group(),
    "small_group": group_samples.small_group(),
    "standard": group_samples.standard(),
    "hand_out": hand_out_samples.page(),
}
_NOT_WORDS = frozenset({"scenario", "node", "cause", "reply", "rule", "promise", "store_path"})
_LETTERS = frozenset({"letter", "care_letters", "firmness_letters", "face"})


def hostile(value: Any) -> Any:
    """A value with every text of it one that wants to be markup."""
    if isinstance(value, str) and not isinstance(value, Enum):
        return HOSTILE if value else value
    if isinstance(value, tuple):
        return tuple(map(hostile, value))
    if is_dataclass(value) and not isinstance(value, type):
        changed = {
            one.name: hostile(getattr(value, one.name))
            for one in fields(value)
            if one.name not in _NOT_WORDS | _LETTERS
            or not isinstance(getattr(value, one.name), str)
        }
        return replace(value, **changed)
    return value


@pytest.mark.parametrize("kind", REPORTS)
class TestEveryReport:
    def test_its_page_is_balanced_and_named(self, kind: str) -> None:
        page = report_page(report_of(REPORTS[kind]))
        walked = walk(page)
        assert page.startswith("<!DOCTYPE html>")
        assert walked.tags.count("h1") == 1
        assert walked.tags.count("title") == 1
        assert ("html", "lang", report_of(REPORTS[kind]).language) in walked.attributes
        assert ("meta", "charset", "utf-8") in walked.attributes

    def test_its_page_asks_nobody_for_anything(self, kind: str) -> None:
        page = report_page(report_of(REPORTS[kind]))
        assert walk(page).reaching() == []
        assert "url(" not in page
        assert "@import" not in page
        assert "http" not in page.replace("http-equiv", "").replace(
            "http://www.w3.org/2000/svg", ""
        )

    def test_texts_that_want_to_be_markup_stay_texts(self, kind: str) -> None:
        before = walk(report_page(report_of(REPORTS[kind])))
        after = walk(report_page(report_of(hostile(REPORTS[kind]))))
        assert after.reaching() == []
        assert set(after.tags) <= set(before.tags) | {"br"}
        assert SEEN in after.text
        assert not any(sign in after.text for sign in "\x00\x0b\ud800\ufdd0")

    def test_a_hostile_page_can_be_written_as_utf_8(self, kind: str) -> None:
        assert report_page(report_of(hostile(REPORTS[kind]))).encode()

    def test_tables_have_heads_and_rows_of_one_width(self, kind: str) -> None:
        page = report_page(report_of(REPORTS[kind]))
        for table in page.split("<table>")[1:]:
            body = table.partition("</table>")[0]
            columns = body.count('scope="col"')
            assert columns
            for row in body.partition("<tbody>")[2].split("<tr>")[1:]:
                assert row.count("<td") + row.count("<th") == columns
                assert row.count('scope="row"') == 1

    def test_every_drawing_says_what_it_shows(self, kind: str) -> None:
        page = report_page(report_of(REPORTS[kind]))
        drawings = page.split("<svg ")[1:]
        assert all('role="img" aria-label="' in one.partition(">")[0] for one in drawings)
        assert 'aria-label=""' not in page

    def test_headings_step_down_one_level_at_a_time(self, kind: str) -> None:
        levels = [
            int(tag[1])
            for tag in walk(report_page(report_of(REPORTS[kind]))).tags
            if tag in ("h1", "h2", "h3")
        ]
        assert all(after - before <= 1 for before, after in pairwise(levels))


class TestPrivacy:
    @pytest.mark.parametrize("kind", ["run", "person", "group", "small_group", "standard"])
    def test_nobody_else_is_named(self, kind: str) -> None:
        page = report_page(report_of(REPORTS[kind]))
        assert not any(name in page for name in samples.OTHERS)
        if kind not in ("run", "person"):
            assert samples.PERSON not in page

    def test_the_place_of_the_file_of_progress_is_not_told(self) -> None:
        page = report_page(report_of(REPORTS["person"]))
        assert practice_samples.progress().store_path not in page
        assert "/home/" not in page


def test_a_page_prints_on_a4_and_letter_alike() -> None:
    page = report_page(report_of(REPORTS["run"]))
    assert "@page { margin:" in page
    assert "size:" not in page.partition("@page")[2].partition("}")[0]
    assert "@media print" in page
    assert "color-scheme: light" in page
