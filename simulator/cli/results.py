"""`results`: what was practised on this computer, as files for other programs, and what was
practised on others.

Exporting reads the progress of a data folder and changes nothing in it but figures it keeps of
finished runs; what the forms hold is printed by `--describe`. With `-o FILE` the file is written
whole or not at all, without it everything goes to the terminal or a pipe as it is read. `--merge`
takes in what other computers exported as json; doing it again changes nothing.
"""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from threading import Event
from typing import Any

from simulator.cli.common import OK, PROBLEMS, as_json, seen
from simulator.cli.merging import merge
from simulator.model.errors import KnownError
from simulator.progress.keeper import Keeper
from simulator.progress.paths import data_folder, store_file
from simulator.progress.people import name_key, shown_name
from simulator.progress.store import Store
from simulator.usecases.exchange.csv_form import Table
from simulator.usecases.exchange.describing import described, page
from simulator.usecases.exchange.exporting import Exported, Exporting, Form, Wish
from simulator.usecases.exchange.json_form import schema
from simulator.usecases.shelf import Shelf
from simulator.usecases.steps import Steps, finished

_PATIENCE_S = 3600.0
"""For one piece of the work; replaying a large talk for the first time takes some seconds."""
_CLOSE_S = 10.0
_ALL = "all"
_UNWRITABLE = ("folder_not_writable", "read_only")


def add(commands: Any) -> None:
    """Declares the command and its options."""
    command = commands.add_parser("results", help="what was practised here, for other programs")
    what = command.add_mutually_exclusive_group(required=True)
    forms = [form.value for form in Form]
    what.add_argument("--format", choices=forms, help="export in this form")
    what.add_argument(
        "--describe", choices=[*forms, _ALL], help="print what a form holds, or all of them"
    )
    what.add_argument(
        "--schema", action="store_true", help="print the JSON Schema of the form json"
    )
    what.add_argument(
        "--merge",
        nargs="+",
        type=Path,
        metavar="FILE",
        help="take in what other computers exported as json",
    )
    command.add_argument(
        "--here", action="store_true", help="with --merge: these people practise here from now on"
    )
    command.add_argument("--profile", metavar="NAME", help="one person (otherwise everybody)")
    command.add_argument(
        "--table",
        choices=[table.value for table in Table],
        default=Table.ANSWERS.value,
        help="of the form csv (default: answers)",
    )
    command.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="FILE",
        help="a file; for csv also a folder that is there, for both tables",
    )
    command.add_argument("--force", action="store_true", help="replace a file that is there")
    command.add_argument("--with-names", action="store_true", help="names in csv and xapi, too")
    command.add_argument(
        "--with-words", action="store_true", help="what people wrote themselves in csv, too"
    )
    command.add_argument("--data", type=Path, metavar="DIR", help="where progress is kept")
    command.set_defaults(run=_results)


def _results(options: argparse.Namespace) -> int:
    if options.schema:
        print(as_json(schema()))
        return OK
    if options.describe is not None:
        asked = options.describe
        print(page() if asked == _ALL else described(Form(asked)), end="")
        return OK
    file = store_file(data_folder(options.data, os.environ, sys.platform, Path.home()))
    if options.merge is not None:
        return merge(options.merge, file, here=options.here)
    made = _exported(options, file)
    if made.files:
        told = f"{made.people} people, {made.runs} runs, {made.answers} answers"
        print(f"{', '.join(seen(file) for file in made.files)}: {told}")
    if made.damaged:
        print(f"Left out because they are damaged: {made.damaged} runs.", file=sys.stderr)
    return PROBLEMS if made.damaged else OK


def _exported(options: argparse.Namespace, file: Path) -> Exported:
    if not file.exists():  # opening would make one
        raise KnownError("results_none", path=str(file))
    stop = Event()
    keeper, shelf = Keeper(lambda: _opened(file)), Shelf(file.parent, None)
    try:
        with closing(_steps(options, keeper, shelf, stop)) as steps:
            return finished(steps, _PATIENCE_S)
    finally:
        stop.set()
        shelf.close()
        keeper.close(_CLOSE_S)


def _steps(
    options: argparse.Namespace, keeper: Keeper, shelf: Shelf, stop: Event
) -> Steps[Exported]:
    person = yield keeper.submit(lambda store: _person(store, options.profile))
    wish = Wish(
        Form(options.format), person, options.with_names, options.with_words, Table(options.table)
    )
    exporting = Exporting(keeper, shelf, clock=lambda: datetime.now(UTC))
    output, force = options.output, options.force
    if output is None:
        made = yield from exporting.to_stream(wish, sys.stdout.buffer, stop=stop.is_set)
    elif wish.form is Form.CSV and output.is_dir():
        made = yield from exporting.to_folder(wish, output, replace=force, stop=stop.is_set)
    else:
        made = yield from exporting.to_file(wish, output, replace=force, stop=stop.is_set)
    return made


def _opened(file: Path) -> Store:
    """The store; one that takes no writing is read as it is."""
    try:
        return Store.open(file)
    except KnownError as error:
        if error.code not in _UNWRITABLE:
            raise
        return Store.open_read_only(file)


def _person(store: Store, name: str | None) -> int | None:
    if name is None:
        return None
    people = store.profiles.everyone()
    wanted = name_key(shown_name(name))
    found = [person.id for person in people if name_key(person.name) == wanted]
    if not found:
        raise KnownError("results_nobody", name=name, path=str(store.path))
    return found[0]
