"""The rooms of the house: who may import whom, and that every contract of it bites."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

HOMES = [
    ("qt", "PySide6", {"app", "ui"}),
    ("yaml", "yaml", {"scenario"}),
    ("yaml", "pydantic", {"scenario"}),
    ("sqlite", "sqlite3", {"progress"}),
    ("network", "httpx", {"usecases"}),
    ("network", "keyring", {"usecases"}),
    ("network", "tornado", {"usecases"}),
    ("machine", "transitions", {"engine", "usecases"}),
]
"""(contract, what it confines, where that lives)."""

WRONG_IMPORTS = [
    ("floors", "model", "simulator.engine.step"),
    ("floors", "engine", "simulator.scoring.balance"),
    ("floors", "scenario", "simulator.progress.store"),
    ("floors", "scoring", "simulator.analysis.bounds"),
    ("floors", "usecases", "simulator.ui.theme"),
    ("floors", "ui", "simulator.app"),
    ("analysis", "analysis", "simulator.scenario.loader"),
    ("analysis", "analysis", "simulator.progress.store"),
    ("screens", "ui/trainer", "simulator.ui.trainee.home"),
    ("screens", "ui/trainer", "simulator.ui.trainee.talk_flow"),
    ("screens", "ui/projector", "simulator.ui.trainee.home"),
    ("screens", "ui/widgets", "simulator.ui.trainee.home"),
    ("screens", "ui/reports", "simulator.ui.trainee.home"),
    ("screens", "ui/settings", "simulator.ui.trainer.bench"),
    ("story", "ui/trainee", "simulator.scoring.balance"),
    ("story", "ui", "simulator.scenario.loader"),
    ("store", "ui/trainee", "simulator.progress.runs"),
    ("network", "usecases", "httpx"),
    ("network", "usecases/sending", "tornado.httpserver"),
    ("network", "usecases/phones", "httpx"),
    ("network", "usecases/phones", "asyncio"),
    ("network", "usecases/workshop", "socket"),
    ("network", "ui/projector", "tornado.web"),
]
"""(contract, where a module is added, what it imports and must not)."""

LONGEST = 350
"""Lines of a module; longer ones do more than one thing."""

NETWORK = {
    "socket",
    "socketserver",
    "ssl",
    "http",
    "urllib.request",
    "ftplib",
    "smtplib",
    "imaplib",
    "poplib",
    "xmlrpc",
    "asyncio",
    "webbrowser",
    "requests",
    "httpx",
    "tornado",
    "PySide6.QtNetwork",
}


def rooms(tree: Path) -> list[str]:
    """All rooms of `tree`: packages and single modules right below `simulator`."""
    return sorted(
        entry.stem
        for entry in (tree / "simulator").iterdir()
        if entry.name != "__init__.py"
        and (entry.suffix == ".py" or (entry / "__init__.py").exists())
    )


def lint(tree: Path, *contracts: str) -> subprocess.CompletedProcess[str]:
    """Runs import-linter over a tree, with all its contracts or only some."""
    limits = [word for contract in contracts for word in ("--contract", contract)]
    return subprocess.run(
        [
            sys.executable,
            "-c",
            "from importlinter.cli import lint_imports_command; lint_imports_command()",
            "--no-cache",
            *limits,
        ],
        cwd=tree,
        env=os.environ | {"COLUMNS": "400", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def plant(tree: Path, room: str, imported: str) -> str:
    """Adds an import to a room (a module of its own where it is a package); answers where."""
    place = tree / "simulator" / room
    if place.with_suffix(".py").exists():
        module = place.with_suffix(".py")
        module.write_text(module.read_text("utf-8") + f"\nimport {imported}\n", "utf-8")
        return f"simulator.{room}"
    place.mkdir(exist_ok=True)
    (place / "__init__.py").touch()
    (place / "planted.py").write_text(f"import {imported}\n", "utf-8")
    return f"simulator.{room.replace('/', '.')}.planted"


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A copy of the program that a test may spoil."""
    shutil.copytree(
        ROOT / "simulator",
        tmp_path / "simulator",
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_every_contract_is_kept() -> None:
    done = lint(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


@pytest.mark.parametrize(("contract", "confined", "homes"), HOMES)
def test_what_has_a_home_is_refused_in_every_other_room(
    copied: Path, contract: str, confined: str, homes: set[str]
) -> None:
    others = [room for room in rooms(copied) if room not in homes]
    assert len(others) >= len(rooms(copied)) - 2
    planted = [plant(copied, room, confined) for room in others]
    done = lint(copied, contract)
    assert done.returncode == 1, done.stdout + done.stderr
    missed = [module for module in planted if f"{module} -> {confined}" not in done.stdout]
    assert missed == [], done.stdout


@pytest.mark.parametrize(("contract", "room", "imported"), WRONG_IMPORTS)
def test_a_wrong_import_breaks_its_contract(
    copied: Path, contract: str, room: str, imported: str
) -> None:
    planted = plant(copied, room, imported)
    done = lint(copied, contract)
    assert done.returncode == 1, done.stdout + done.stderr
    assert f"{planted} -> {known_as(imported)}" in done.stdout


def known_as(imported: str) -> str:
    """How import-linter names what is imported: a library as a whole."""
    own = imported.startswith("simulator.")
    return imported if own else imported.partition(".")[0]


def test_a_new_room_is_put_on_a_floor_before_it_is_built(copied: Path) -> None:
    plant(copied, "helpers", "math")
    done = lint(copied, "floors")
    assert done.returncode == 1, done.stdout + done.stderr
    assert "helpers" in done.stdout


def imports(file: Path) -> set[str]:
    """Everything a file imports, with its parents: `urllib.request` gives `urllib`, too."""
    named: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            named |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            named |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return {
        name[:end]
        for name in named
        for end in (*(dot.start() for dot in re.finditer(r"\.", name)), len(name))
    }


def modules() -> list[Path]:
    """All files of the program."""
    return sorted((ROOT / "simulator").rglob("*.py"))


def test_the_starter_imports_the_composition_and_nothing_else() -> None:
    assert imports(ROOT / "main.py") == {"sys", "simulator", "simulator.app", "simulator.app.main"}


def test_two_modules_alone_can_open_a_connection() -> None:
    able = {file.relative_to(ROOT).as_posix() for file in modules() if imports(file) & NETWORK}
    assert able == {
        "simulator/usecases/sending/posting.py",
        "simulator/usecases/phones/server.py",
    }


def test_imports_are_found_in_every_form(tmp_path: Path) -> None:
    file = tmp_path / "forms.py"
    file.write_text("def f():\n import a.b as c\n from d import e\n from g.h import i", "utf-8")
    assert imports(file) == {"a", "a.b", "d", "d.e", "g", "g.h", "g.h.i"}


def test_no_module_is_longer_than_350_lines() -> None:
    lengths = {
        file.relative_to(ROOT).as_posix(): len(file.read_text("utf-8").splitlines())
        for file in modules()
    }
    assert len(lengths) > 100
    assert {name: size for name, size in lengths.items() if size > LONGEST} == {}


def test_the_contracts_are_all_tried_here() -> None:
    written = re.findall(r'^id = "(\w+)"', (ROOT / "pyproject.toml").read_text("utf-8"), re.M)
    tried = {contract for contract, _, _ in HOMES} | {contract for contract, _, _ in WRONG_IMPORTS}
    assert set(written) == tried
