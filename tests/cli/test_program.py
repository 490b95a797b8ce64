"""main.py as a program of its own, where Qt is blocked and no display is."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.words import ROOT, Program
from tests.scenario.samples import minimal_scenario_yaml
from tests.usecases.shop import put


def test_the_trap_blocks_qt(program: Program) -> None:
    blocked = program("-c", "import PySide6.QtCore")
    assert blocked.returncode == 1
    assert "PySide6 is blocked here" in blocked.stderr


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("check", "BASE"), 0),
        (("check", "BASE", "--json"), 0),
        (("play", "SHOP", "--answers", "hear,cancel", "--json"), 0),
        (("play", "SHOP"), 1),
        (("bounds", "SHOP"), 0),
        (("check", "nowhere"), 2),
        (("bounds", "nowhere"), 2),
    ],
)
def test_commands_run_without_qt_and_without_a_display(
    program: Program, shop: Path, sound: Path, words: tuple[str, ...], code: int
) -> None:
    meant = {"SHOP": shop, "BASE": sound}
    done = program("main.py", *(meant.get(word, word) for word in words), stdin=subprocess.DEVNULL)
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    assert "PySide6" not in done.stderr
    assert len(done.stderr.splitlines()) == (1 if code == 2 else 0)


def test_every_module_below_the_window_is_imported_without_qt(program: Program) -> None:
    done = program(
        "-c",
        "import importlib, pkgutil, sys, simulator\n"
        "names = [found.name for found in pkgutil.walk_packages(simulator.__path__, 'simulator.',"
        " onerror=lambda name: None) if not found.name.startswith('simulator.ui')]\n"
        "for name in names: importlib.import_module(name)\n"
        "assert 'PySide6' not in sys.modules\n"
        "print(*names)",
    )
    assert done.returncode == 0, done.stderr
    names = set(done.stdout.split())
    assert {"simulator.app", "simulator.cli", "simulator.usecases.desk"} < names
    own = (file.relative_to(ROOT) for file in (ROOT / "simulator").rglob("*.py"))
    modules = {".".join(file.with_suffix("").parts).removesuffix(".__init__") for file in own}
    below = {name for name in modules if not name.startswith("simulator.ui")}
    assert names == below - {"simulator"}


def test_texts_are_utf8_whatever_the_console_is_set_to(program: Program, tmp_path: Path) -> None:
    home = put(tmp_path, minimal_scenario_yaml(title="Піч, що не приїхала"), "small")
    done = program("main.py", "play", home, input="q\n")
    assert done.stdout.startswith("Піч, що не приїхала\n")


def test_bytes_that_are_no_text_are_asked_about_again(program: Program, shop: Path) -> None:
    done = program("main.py", "play", shop, input="\udcff\nq\n", errors="surrogateescape")
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.count("Your reply") == 2


@pytest.mark.parametrize("unbuffered", ["", "1"], ids=["at the end", "line by line"])
def test_a_reader_that_has_seen_enough_is_no_trouble(shop: Path, unbuffered: str) -> None:
    writing = subprocess.Popen(
        [sys.executable, "main.py", "bounds", str(shop)],
        cwd=ROOT,
        env=os.environ | {"PYTHONUNBUFFERED": unbuffered},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert writing.stdout is not None
    assert writing.stderr is not None
    writing.stdout.close()
    complaint = writing.stderr.read()
    writing.stderr.close()
    assert writing.wait(timeout=60) == 1
    assert complaint == ""


@pytest.mark.parametrize("words", ["bounds", "check", "play --answers=hear"])
def test_a_disk_that_takes_no_output_is_one_sentence(shop: Path, words: str) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("only Linux has a device that is always full")
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "main.py", *words.split(), str(shop), "--json"],
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            timeout=60,
            check=False,
        )
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert "cannot be written" in done.stderr


@pytest.mark.parametrize(
    ("command", "streams", "code"),
    [
        ("check", ">&-", 0),
        ("graph", ">&-", 0),
        ("graph --format svg", ">&-", 0),
        ("play", "<&-", 1),
        ("play", ">&- <&-", 1),
        ("bounds", "2>&-", 0),
    ],
)
def test_streams_that_the_caller_has_closed_are_no_trouble(
    shop: Path, sound: Path, command: str, streams: str, code: int
) -> None:
    if not Path("/bin/sh").exists():
        pytest.skip("only a Unix shell closes streams so")
    done = subprocess.run(
        [
            "/bin/sh",
            "-c",
            f'exec "$0" main.py {command} "$1" {streams}',
            sys.executable,
            sound if command == "check" else shop,
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (code, "")


def test_a_window_without_qt_says_what_to_install_in_one_sentence(
    program: Program, tmp_path: Path
) -> None:
    done = program("main.py", "--data", tmp_path / "data", platform="offscreen")
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        "PySide6 is not installed for this Python. Install what the program needs, in its folder, "
        "with: python -m pip install ."
    ]


def test_the_window_without_a_screen_says_so_in_one_sentence(program: Program) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("only Linux may be without a screen")
    done = program("main.py")
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        "There is no screen here to open a window on. "
        "The commands work without one: python main.py play scenarios/oven"
    ]
