"""Every code has a page, and its example gives that code alone, at exactly its place."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree

import pytest

from simulator.model.codes import CODES
from simulator.model.issue import Issue, Severity
from simulator.usecases.checking import check_folder
from simulator.usecases.house_checking import check_path
from tests.codes.guide import FAMILIES, GUIDE, guide
from tests.codes.pages import BASE, HERE, issues_of, original, page_of, pages, the_issue

FILES = sorted(HERE.glob("S*.yaml"))


def without_notes(issues: tuple[Issue, ...]) -> list[Issue]:
    return [found for found in issues if found.severity is not Severity.NOTE]


def test_the_base_is_sound() -> None:
    assert [(found.code, found.place) for found in without_notes(check_folder(BASE).issues)] == []


def test_the_house_code_of_the_pages_is_sound(tmp_path: Path) -> None:
    folder = copytree(BASE, tmp_path / "base")
    (folder / "uk.yaml").unlink()  # it translates the rule that now is the house's
    text = (folder / "scenario.yaml").read_text(encoding="utf-8")
    rules = "rules: [{id: who_and_when, text: Every promise names who and when.}]"
    assert rules in text
    text = text.replace(rules, "rules: [who_and_when]")
    (folder / "scenario.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "house.yaml").write_bytes(original("house.yaml").read_bytes())
    found = check_path(tmp_path).issues
    assert {one.code for one in found} == {"S502"}


def test_every_code_has_a_page() -> None:
    missing = sorted(set(CODES) - {file.stem for file in FILES})
    assert missing == []


def test_no_page_is_about_a_code_that_is_not_there() -> None:
    assert {file.stem for file in FILES} <= set(CODES)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_example_of_a_page_gives_its_code_alone_at_its_place(file: Path) -> None:
    page = page_of(file)
    found = issues_of(page.code)
    of_this_kind = CODES[page.code].severity is Severity.NOTE
    told = [one for one in found if one.code == page.code] if of_this_kind else without_notes(found)
    places = [
        (one.code, Path(one.place.file).name, one.place.line, one.place.column) for one in told
    ]
    assert places == [(page.code, page.file, *page.position)]
    (issue,) = told
    if "hint" in page.expected:
        assert issue.hint == page.expected["hint"]
    values = page.expected.get("values", {})
    assert {key: issue.values.get(key) for key in values} == values


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_page_speaks_plainly_and_briefly(file: Path) -> None:
    page = page_of(file)
    for text in (page.means, page.why, page.mend):
        sentences = [part for part in text.replace("…", ".").split(". ") if part]
        assert 1 <= len(sentences) <= 3, text
        assert text.endswith((".", "?")), text
        assert "\n" not in text
        assert len(text) <= 320


def test_every_code_belongs_to_a_family_of_the_guide() -> None:
    firsts = [first for first, _, _ in FAMILIES]
    assert firsts == sorted(firsts)
    assert min(CODES) >= firsts[0]


def test_the_guide_is_current() -> None:
    """`python -m tests.codes` writes it anew."""
    told = [(page, the_issue(page)) for page in pages()]
    assert GUIDE.read_text(encoding="utf-8") == guide(told)


def test_the_authors_guide_leads_to_it() -> None:
    assert "(CODES.md)" in (GUIDE.parent / "README.md").read_text(encoding="utf-8")
