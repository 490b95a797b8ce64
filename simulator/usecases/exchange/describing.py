"""What the forms hold, as a page for people: made of the tables that write them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from simulator.usecases.exchange import xapi_terms as terms
from simulator.usecases.exchange.answer_columns import ANSWER_COLUMNS, ANSWER_FIGURES, WORDS
from simulator.usecases.exchange.cells import Column
from simulator.usecases.exchange.exporting import Form
from simulator.usecases.exchange.json_records import HEAD, MEANINGS, PIECES
from simulator.usecases.exchange.run_columns import NAME, RUN_COLUMNS, RUN_FIGURES
from simulator.usecases.exchange.shapes import Record, record_within
from simulator.usecases.exchange.xapi_form import VERSION

HEADING: Final = """\
# Results for other programs

`python main.py results --format csv|json|xapi -o FILE` writes what was practised on this computer;
`--profile NAME` that of one person. Nothing is sent anywhere. Which form for what:

- **csv**: for spreadsheets and statistics, a row for each answer, or for each run (`--table runs`).
  People are numbers, names come with `--with-names`; what people wrote before the options showed
  comes with `--with-words`.
- **json**: moving a person to another computer, bringing several computers together for a trainer,
  other programs. It holds everything: names, and what people wrote. `python main.py results --merge
  FILE` takes it in: what is here already stays once, however often it is done. With `--here` these
  people practise here from then on; without it only their results are here, for a group.
- **xapi**: statements for a Learning Record Store. People are numbers, names come with
  `--with-names`; what people wrote is never in it.

All of them hold the runs that ended, those that were given up and those that go on, each with its
status; figures only of runs that ended. One run is ± 15 points, and only cold ones tell of a
person: nobody is to be ranked by them. What a room played together in a workshop is in none of
them: it stays on the computer it was played on, and counts for nobody. Its causes, its rule and
who mends what are in the registers there.

This page is made of the tables the program writes by (`python main.py results --describe all`
prints it), and a test keeps it current.
"""

_CSV: Final = """\
## CSV

Commas, quotes where they are needed, CR LF (RFC 4180), UTF-8. A file begins with the mark (BOM) by
which spreadsheets recognise UTF-8; what goes to a pipe does not. Where a spreadsheet expects
semicolons, it asks when the file is opened through its import (in Excel: Data, From Text/CSV).

- Numbers have a point and at most six digits behind it. What is exact stands twice: `balance` as a
  decimal, `balance_exact` as the fraction (`275/19`).
- A flag is 1 or 0; a list is ids with a space between; an empty cell says that there is nothing.
- Moments are UTC: `2026-03-02T09:30:04.000000+00:00`.
- Where a spreadsheet would begin a formula (= + - @ at the beginning of a text, or behind a
  semicolon, a tab or a line end in it) stands an apostrophe. Numbers have none.
- With `-o FOLDER`, a folder that is there, both tables are written: `answers.csv` and `runs.csv`.
  They are joined by `run`.
"""

_JSON: Final = """\
## JSON

One JSON array with one record on each line: any program reads it as a whole, and one that has
little room reads it line by line (`[`, then one object a line, each but the last followed by a
comma, then `]`). It is taken in again only in this form: a program that rearranges the lines
makes another file of it.

The first record is the head. Then follows person by person: `person`, their runs, oldest first,
each after the `text` and the `sheet`s it was played from (each once in a file), and `practice`.
`python main.py results --schema` prints its JSON Schema (2020-12). Fields that a later version adds
are passed over; a higher `format` is refused.

Runs and answers stand there as they are kept, to the letter: the hash of a run covers them, so that
what was changed on the way is found. `figures` are for other programs alone: whoever takes the file
in works them out again. They have the names and meanings of the columns above: of a run those from
`headline` on, and in `turns`, for each answer that stands, those from `care` on. Numbers are not
rounded, flags are true or false, lists are lists, and null says that there is nothing.
"""

_XAPI: Final = f"""\
## xAPI

Statements of xAPI {VERSION}: one JSON array, a statement on each line. The id of a statement
follows from the run and what it tells, so sending it twice does no harm. A run is a registration
(`context.registration`). What may still change waits: the answers of a run that goes on follow when
it has ended, and the causes task has a statement of its own.

- **Who**: an account at `{terms.BASE}` with the person's number.
- **Score**: of `completed` the headline (0–100, `scaled` 0–1), of an answer its balance, the lesser
  of care and firmness (0–4), of the causes task its points. There is no `success`, and no reply is
  called correct: nobody passes or fails here. A run without finite bounds has no score.
- **Response**: of an answer the id of the reply, of a run the id of its ending, of the causes task
  the ids that were ticked.
- **Texts**: activities are described in the first statement of a run that names them, in the
  language of its last answer. `context.language` is the language at that moment of the run.
- The domain of all names ends in `.invalid`, which is reserved for nobody: they name, and lead
  nowhere.
"""


def described(form: Form) -> str:
    """The part about one form."""
    return "\n".join({Form.CSV: _csv, Form.JSON: _json, Form.XAPI: _xapi}[form]()) + "\n"


def page() -> str:
    """The whole page."""
    return "\n".join((HEADING, *(described(form) for form in Form))).rstrip("\n") + "\n"


def _csv() -> Iterator[str]:
    yield _CSV
    yield "### Answers: a row for each answer that stands\n"
    first = ANSWER_FIGURES[0].name
    yield f"From `{first}` on only where the run ended and can be played again.\n"
    yield from _columns((*ANSWER_COLUMNS, WORDS))
    yield "\n### Runs\n"
    first = RUN_FIGURES[0].name
    yield f"From `{first}` on only where the run ended and can be played again.\n"
    yield from _columns((*RUN_COLUMNS, NAME))


def _columns(columns: Sequence[Column[Any]], named: str = "column") -> Iterator[str]:
    rows = ((_code(*one.headers), one.kind.value, one.meaning) for one in columns)
    yield from _table((named, "holds", "meaning"), rows)


def _json() -> Iterator[str]:
    yield _JSON
    for kind, record in {"results": HEAD, **PIECES}.items():
        yield f"### `{kind}`\n\n{MEANINGS[kind]}\n"
        yield from _table(("field", "meaning"), _fields(record, ""))
        yield ""


def _fields(record: Record, before: str) -> Iterator[tuple[str, ...]]:
    for field in record.fields:
        yield _code(f"{before}{field.name}"), field.meaning
        inner, many = record_within(field.shape)
        if inner is not None:
            yield from _fields(inner, f"{before}{field.name}{'[]' * many}.")


def _xapi() -> Iterator[str]:
    yield _XAPI
    yield "### Verbs\n"
    yield from _table(
        ("verb", "says"), ((_code(verb.iri), text) for verb, text in terms.VERBS.items())
    )
    yield "\n### Activities\n"
    rows = ((_code(one.form), _code(one.type.value), one.meaning) for one in terms.ACTIVITIES)
    yield from _table(("id", "type", "what it is"), rows)
    yield f"\n### Extensions of the context\n\nAll begin with `{terms.extension('')}`.\n"
    yield from _table(
        ("name", "meaning"), ((_code(name), text) for name, text in terms.CONTEXT.items())
    )
    yield "\n### Extensions of the result of `completed`\n"
    yield "What has no value is left out.\n"
    yield from _columns(terms.COMPLETED, "name")
    yield "\n### Extensions of the result of `answered`\n"
    yield from _columns(terms.ANSWERED, "name")
    more = (
        (terms.SILENCE, "flag", terms.SILENCE_MEANING),
        (terms.TICKED, "list", terms.TICKED_MEANING),
        (terms.EXACT_SCORE, "fraction", terms.EXACT_SCORE_MEANING),
    )
    yield from (f"| `{name}` | {kind} | {text} |" for name, kind, text in more)


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(heads)} |"
    yield f"|{'---|' * len(heads)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"


def _code(*names: str) -> str:
    return ", ".join(f"`{name}`" for name in names)
