"""`schema`: what editors need to complete, explain and check a scenario's files."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from simulator.cli.common import OK, seen
from simulator.scenario.editor_files import ALL_KINDS, schema_text
from simulator.usecases.starter import missing_modelines, write_schemas


def add(commands: Any) -> None:
    """Declares the command and its options."""
    command = commands.add_parser(
        "schema", help="the JSON Schema of scenario.yaml, for editors; or put beside a scenario"
    )
    command.add_argument(
        "folder",
        nargs="?",
        type=Path,
        metavar="DIR",
        help="write the schemas into this scenario (or beside this house.yaml)",
    )
    command.add_argument(
        "--for", dest="kind", choices=ALL_KINDS, default="scenario", help="of which file"
    )
    command.set_defaults(run=_schema)


def _schema(options: argparse.Namespace) -> int:
    if options.folder is None:
        print(schema_text(options.kind), end="")
        return OK
    for file in write_schemas(options.folder):
        print(seen(file))
    for name, lines in missing_modelines(options.folder).items():
        print(f"\nFor an editor to find it, {name} begins with these two lines:\n")
        print("\n".join(lines))
    return OK
