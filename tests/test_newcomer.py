"""What someone finds who has just fetched the repository: files, README, checks."""

from __future__ import annotations

import re
import shlex
import subprocess
from pathlib import Path

import pytest

from simulator.progress.paths import NAME, OVERRIDE
from simulator.usecases.system_libraries import PACKAGES, X11_PACKAGES
from simulator.usecases.usage import COMMANDS

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text("utf-8")
CI = (ROOT / ".ci" / "run").read_text("utf-8")

RUN = "python3 -m venv .venv && .venv/bin/pip install -e . && .venv/bin/python main.py"
TEST = "python3 -m venv .venv && .venv/bin/pip install -e '.[test]' && .venv/bin/python -m pytest"
RUN_WINDOWS = (
    r"py -3 -m venv .venv && .venv\Scripts\pip install -e . && .venv\Scripts\python main.py"
)
TEST_WINDOWS = (
    r'py -3 -m venv .venv && .venv\Scripts\pip install -e ".[test]"'
    r" && .venv\Scripts\python -m pytest"
)

TOP_LEVEL = {
    "simulator",
    "scenarios",
    "assets",
    "tests",
    "main.py",
    "pyproject.toml",
    "README.md",
    "CHANGELOG.md",
    "LICENSE",
}

MADE_UP_PEOPLE = {"olena", "o"}
"""Whose home folders tests and samples may name."""

HOME_FOLDER = re.compile(r"(?:/home/|/Users/|[A-Za-z]:[\\/]+Users[\\/]+)(\w[\w.-]*)")
WORKING_FOLDER = re.compile(r"(?<![\w.:/*}])/(?:work|root|workspace|builds)/\w+")


def tracked() -> list[str]:
    """The paths git keeps. Skips where this is no checkout: then there is nothing to judge."""
    done = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z"],
        cwd=ROOT,
        capture_output=True,
        timeout=30,
        check=False,
    )
    if done.returncode:
        pytest.skip("not a git checkout: " + done.stderr.decode(errors="replace").strip())
    return [name for name in done.stdout.decode().split("\0") if name]


def code_lines() -> list[str]:
    """All lines within code blocks of the README."""
    return [
        line
        for block in re.findall(r"^```\w*\n(.*?)^```", README, re.M | re.S)
        for line in block.splitlines()
    ]


@pytest.mark.parametrize("command", [RUN, TEST, RUN_WINDOWS, TEST_WINDOWS])
def test_the_readme_holds_each_whole_command_once_as_a_line_to_copy(command: str) -> None:
    assert code_lines().count(command) == 1


def ci_commands() -> list[list[str]]:
    """The words of every line of .ci/run that calls something of the fresh environment."""
    return [
        shlex.split(line, comments=True)
        for line in CI.splitlines()
        if '"$bin/' in line and not line.lstrip().startswith("#")
    ]


def test_the_checks_run_the_very_install_and_test_commands_of_the_readme() -> None:
    _, install, test = (shlex.split(part) for part in TEST.split(" && "))
    called = [
        [word.replace("$bin/", ".venv/bin/") for word in line if word not in {"-q"}]
        for line in ci_commands()
    ]
    assert sum(line[-len(install) :] == install for line in called) == 1
    assert called[-1][-len(test) :] == test


def test_the_checks_name_no_host_and_no_folder_outside() -> None:
    assert "://" not in CI
    assert "index-url" not in CI
    assert ".venv" not in CI


def test_the_readme_names_every_system_package_of_the_program() -> None:
    line = next(line for line in code_lines() if line.startswith("sudo apt-get install "))
    assert line.split()[3:] == [*PACKAGES, *X11_PACKAGES]


def test_the_readme_shows_every_command_and_says_where_progress_is_kept() -> None:
    shown = {
        words[2]
        for line in code_lines()
        if (words := line.split())[1:2] == ["main.py"] and words[2:]
    }
    assert shown == set(COMMANDS)
    assert NAME in README
    assert OVERRIDE in README


def test_every_link_of_the_readme_leads_to_a_tracked_file() -> None:
    links = re.findall(r"\]\(([^)#]+)\)", README)
    assert links
    assert [link for link in links if link not in tracked()] == []


def test_the_top_level_holds_only_what_was_agreed() -> None:
    entries = {name.split("/", 1)[0] for name in tracked()}
    assert {entry for entry in entries if not entry.startswith(".")} == TOP_LEVEL


def test_no_tracked_file_names_a_folder_of_somebody_s_machine() -> None:
    found = []
    for name in tracked():
        path = ROOT / name
        if path.suffix in {".png", ".otf", ".qm"} or not path.is_file():
            continue
        text = path.read_bytes().decode("utf-8", "replace")
        found += [f"{name}: {hit.group()}" for hit in WORKING_FOLDER.finditer(text)]
        found += [
            f"{name}: {hit.group()}"
            for hit in HOME_FOLDER.finditer(text)
            if hit.group(1).lower() not in MADE_UP_PEOPLE
        ]
    assert found == []


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("/home/", "anna"),
        ("C:\\Users\\", "Anna"),
        ("/Users/", "anna"),
        ("/root/", "it"),
    ],
)
def test_a_folder_of_somebody_s_machine_is_recognised(place: str, name: str) -> None:
    text = f"see {place}{name}/notes"
    assert HOME_FOLDER.search(text) or WORKING_FOLDER.search(text)
