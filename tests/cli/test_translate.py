"""`translate`, and `play` in the language of a sheet."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.words import Run, one_sentence


def test_a_new_sheet_is_told_with_counts_and_the_first_places(run: Run, shop: Path) -> None:
    code, out, err = run("translate", shop, "uk")
    first, counts, *places = out.splitlines()
    file = shop / "uk.yaml"
    assert (code, err) == (0, "")
    assert first == f"{file}: new"
    assert counts == "50 texts: 0 done, 50 missing, 0 stale"
    row = file.read_text("utf-8").split("\n").index('title: ""') + 1
    assert places[0] == f"{file}:{row}:8: missing"
    assert len(places) == 11
    assert places[-1] == "and 40 more missing"


def test_what_is_stale_is_told_before_what_is_missing(run: Run, shop: Path) -> None:
    run("translate", shop, "uk")
    file = shop / "uk.yaml"
    file.write_text(file.read_text("utf-8").replace('title: ""', "title: Так", 1), "utf-8")
    source = shop / "scenario.yaml"
    source.write_text(source.read_text("utf-8").replace("title: The lost", "title: A lost"))
    _, out, _ = run("translate", shop, "uk")
    lines = out.splitlines()
    assert lines[0].endswith("uk.yaml: updated")
    assert lines[1] == "50 texts: 1 done, 49 missing, 1 stale"
    assert lines[2].endswith(": stale")
    assert lines[3].endswith(": missing")
    assert run("translate", shop, "uk")[1].splitlines()[0].endswith("uk.yaml: up to date")


def test_what_moved_and_what_has_no_place_is_told(run: Run, shop: Path) -> None:
    run("translate", shop, "uk")
    file = shop / "uk.yaml"
    text = file.read_text("utf-8").replace('  who_when: ""', "  who_and: Хто\n  nobody: Ніхто")
    text = text.replace("rules.who_when.text", "rules.who_and.text")
    file.write_text(text, "utf-8")
    _, out, _ = run("translate", shop, "uk")
    assert "\n1 found again under a new id\n1 without a place any more" in out


def test_a_language_it_cannot_be_translated_into_is_refused(run: Run, shop: Path) -> None:
    assert one_sentence(run("translate", shop, "en")).startswith("shop is written in en itself.")
    assert one_sentence(run("translate", shop, "ukr_UA")).startswith("ukr_UA is no code")
    assert one_sentence(run("translate", shop / "no", "uk")).startswith("There is no scenario")
    assert "the following arguments are required: LANGUAGE" in one_sentence(run("translate", shop))


def test_a_talk_is_played_in_the_language_of_a_sheet(run: Run, shop: Path) -> None:
    run("translate", shop, "uk")
    file = shop / "uk.yaml"
    told = file.read_text("utf-8").replace('    title: ""', "    title: Домовленість", 1)
    file.write_text(told, "utf-8")
    words = ("play", shop, "--answers", "hear,cancel")
    code, out, err = run(*words, "--language", "uk")
    assert (code, err) == (0, "")
    assert out.startswith("Домовленість (proper ending)\n")
    own = json.loads(run(*words, "--json")[1])
    assert json.loads(run(*words, "--json", "--language", "uk")[1]) == own


def test_a_sheet_with_errors_is_not_played(run: Run, shop: Path) -> None:
    file = shop / "uk.yaml"
    file.write_text("format: 1\ntranslates: shop\nlanguage: uk\ntitel: x\n", "utf-8")
    said = one_sentence(run("play", shop, "--answers", "hear,cancel", "--language", "uk"))
    assert said.startswith(f"{file}:4:1: S111 The key titel is not known here.")
    assert run("play", shop, "--answers", "hear,cancel")[0] == 0
