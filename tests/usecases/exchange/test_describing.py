"""The page about the forms says what they hold, all of it, as it is now."""

from __future__ import annotations

from pathlib import Path

import pytest

from simulator.usecases.exchange import xapi_terms
from simulator.usecases.exchange.answer_columns import ANSWER_COLUMNS, WORDS
from simulator.usecases.exchange.describing import described, page
from simulator.usecases.exchange.exporting import Form
from simulator.usecases.exchange.json_records import PIECES
from simulator.usecases.exchange.run_columns import NAME, RUN_COLUMNS

PAGE = Path(__file__).resolve().parents[3] / "scenarios" / "RESULTS.md"


def test_the_page_is_what_the_tables_say_now() -> None:
    made = page()
    assert PAGE.read_text("utf-8") == made, (
        "write it anew: python main.py results --describe all > scenarios/RESULTS.md"
    )


@pytest.mark.parametrize("form", Form)
def test_the_page_holds_what_the_command_prints_of_each_form(form: Form) -> None:
    assert described(form) in page() + "\n"


def test_every_column_is_named_with_its_meaning_once() -> None:
    told = described(Form.CSV)
    for table in ((*ANSWER_COLUMNS, WORDS), (*RUN_COLUMNS, NAME)):
        names = [name for column in table for name in column.headers]
        assert len(set(names)) == len(names)
        for column in table:
            row = ", ".join(f"`{name}`" for name in column.headers)
            assert f"| {row} | {column.kind.value} | {column.meaning} |" in told
            assert column.meaning.endswith(".")


def test_every_field_of_every_record_is_named() -> None:
    told = described(Form.JSON)
    for kind, record in PIECES.items():
        assert f"### `{kind}`" in told
        for field in record.fields:
            assert f"| `{field.name}` | {field.meaning} |" in told


def test_every_name_of_the_statements_is_told() -> None:
    told = described(Form.XAPI)
    for name in (*xapi_terms.EXTENSION_NAMES, *(verb.iri for verb in xapi_terms.Verb)):
        assert f"`{name}`" in told
    assert set(xapi_terms.VERBS) == set(xapi_terms.Verb)
