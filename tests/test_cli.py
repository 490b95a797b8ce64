"""The command line: what it prints, its exit codes, and that it never needs a window."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from simulator.cli import main
from simulator.scenario.loader import load
from simulator.usecases.wording import line
from tests.scenario.samples import minimal_scenario_yaml
from tests.usecases.shop import ENDLESS, SHOP, put
from tests.usecases.test_scripted import BOUNDS_KEYS, POLICIES, RUN_KEYS

ROOT = Path(__file__).parents[1]

WARNED = SHOP.replace("summary: An order went astray.", 'summary: "An order \\u202e went."')
BROKEN = minimal_scenario_yaml(id="broken", titel="Twice", endings=None)
REMEMBERS = minimal_scenario_yaml(
    id="remembers",
    nodes="""
  - id: hello
    says: You again.
    replies:
      - {id: both, say: I see., care: 4, firmness: 4, goto: agreed}
      - {id: wall, say: Not ours., care: 1, firmness: 3, goto: left}
      - {id: known, say: As last time., care: 0, firmness: 4, goto: left,
         when: 'ended("oven", "agreed") and ended("tiles", "left")'}""",
)

Said = tuple[int, str, str]
Run = Callable[..., Said]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command here; its exit code, what it printed, and what it complained of."""

    def command(*words: str | Path) -> Said:
        capsys.readouterr()
        try:
            code = main([str(word) for word in words])
        except SystemExit as stop:  # argparse
            code = stop.code if isinstance(stop.code, int) else 1
        out, err = capsys.readouterr()
        return code, out, err

    return command


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    return put(tmp_path / "scenarios")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A folder of three scenarios: a sound one, one with a warning, one with errors."""
    home = tmp_path / "library"
    put(home)
    put(home, WARNED.replace("id: shop", "id: warned", 1), "warned")
    put(home, BROKEN, "broken")
    return home


def one_sentence(said: Said, code: int = 2) -> str:
    """Asserts a refusal: the code, nothing on stdout, one line without a traceback."""
    assert said[0] == code, said
    assert said[1] == ""
    assert "Traceback" not in said[2]
    assert len(said[2].splitlines()) == 1
    return said[2].strip()


class TestCheck:
    def test_a_sound_scenario_says_nothing(self, run: Run, shop: Path) -> None:
        for path in (shop, shop / "scenario.yaml", shop.parent):
            assert run("check", path) == (0, "", "")

    def test_a_folder_of_scenarios_tells_all_problems_of_all(self, run: Run, library: Path) -> None:
        code, out, err = run("check", library)
        expected = [
            line(issue)
            for name in ("broken", "shop", "warned")
            for issue in load(library / name).issues
        ]
        assert (code, out.splitlines(), err) == (1, expected, "")
        assert len(expected) == 3
        assert sum("broken/scenario.yaml:" in found for found in expected) == 2

    def test_several_paths_are_checked_in_their_order(self, run: Run, library: Path) -> None:
        _, out, _ = run("check", library / "warned", library / "broken")
        files = [found.split(":")[0].split("/")[-2] for found in out.splitlines()]
        assert files == ["warned", "broken", "broken"]

    def test_warnings_fail_only_when_strict(self, run: Run, library: Path) -> None:
        code, out, _ = run("check", library / "warned")
        assert code == 0
        assert "S109" in out
        assert run("check", library / "warned", "--strict")[:2] == (1, out)

    def test_strict_without_a_warning_is_fine(self, run: Run, shop: Path) -> None:
        assert run("check", shop, "--strict")[0] == 0

    def test_json_is_a_list_of_problems_with_their_places(self, run: Run, library: Path) -> None:
        code, out, err = run("check", library, "--json")
        found = json.loads(out)
        assert (code, err) == (1, "")
        assert [list(item) for item in found] == [
            ["file", "line", "column", "severity", "code", "message", "hint"]
        ] * 3
        unknown = next(item for item in found if item["code"] == "S111")
        assert unknown == {
            "file": str(library / "broken" / "scenario.yaml"),
            "line": BROKEN.splitlines().index("titel: Twice") + 1,
            "column": 1,
            "severity": "error",
            "code": "S111",
            "message": "The key titel is not known here. The nearest is title.",
            "hint": "title",
        }
        assert found[-1]["severity"] == "warning"
        assert found[-1]["hint"] is None

    def test_json_of_nothing_is_an_empty_list(self, run: Run, shop: Path) -> None:
        assert run("check", shop, "--json") == (0, "[]\n", "")

    def test_faults_of_the_plans_are_told_too(self, run: Run, shop: Path) -> None:
        (shop / "plans.yaml").write_text(
            "- {name: Short, answers: [heer], expect: {ending: agreed}}\n", encoding="utf-8"
        )
        code, out, _ = run("check", shop)
        assert code == 1
        assert "plans.yaml:1:" in out
        assert "S140" in out

    def test_without_a_path_the_scenarios_here_are_checked(
        self, run: Run, shop: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(shop.parents[1])
        assert run("check")[0] == 0
        (shop / "scenario.yaml").write_text("format: 1\n", encoding="utf-8")
        assert run("check")[0] == 1

    def test_a_path_that_leads_nowhere_is_refused_in_one_sentence(
        self, run: Run, tmp_path: Path
    ) -> None:
        said = one_sentence(run("check", tmp_path / "nowhere"))
        assert said == f"There is no scenario at {tmp_path}/nowhere. Choose another folder."

    def test_a_folder_without_scenarios_is_refused(self, run: Run, tmp_path: Path) -> None:
        assert "scenario.yaml" in one_sentence(run("check", tmp_path))

    def test_what_cannot_be_opened_is_refused(self, run: Run, tmp_path: Path) -> None:
        (tmp_path / "odd" / "scenario.yaml").mkdir(parents=True)
        assert "cannot be opened" in one_sentence(run("check", tmp_path / "odd"))

    def test_a_name_longer_than_the_system_takes_is_refused(self, run: Run, tmp_path: Path) -> None:
        assert "cannot be opened" in one_sentence(run("check", tmp_path / ("a" * 400)))

    def test_a_folder_that_is_closed_to_us_does_not_hide_those_beside_it(
        self, run: Run, library: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        looks_whether_file = Path.is_file

        def is_file(path: Path) -> bool:
            if path.parent.name == "shop":
                raise PermissionError(13, "Permission denied", str(path))
            return looks_whether_file(path)

        monkeypatch.setattr(Path, "is_file", is_file)
        code, out, _ = run("check", library)
        assert code == 1
        assert "S109" in out


class TestPlay:
    def test_a_complete_run_prints_its_json(self, run: Run, shop: Path) -> None:
        code, out, err = run("play", shop, "--answers", "hear,cancel", "--json")
        told = json.loads(out)
        assert (code, err, list(told)) == (0, "", RUN_KEYS)
        assert (told["ending"], told["balance"], told["headline"]) == ("agreed", "100", 100)
        assert told["root_cause"] is None

    def test_the_file_itself_may_be_named(self, run: Run, shop: Path) -> None:
        folder = run("play", shop, "--answers", "hear,own", "--json")
        assert run("play", shop / "scenario.yaml", "--answers", "hear,own", "--json") == folder

    def test_without_json_it_is_said_in_words(self, run: Run, shop: Path) -> None:
        code, out, _ = run("play", shop, "--answers", " hear , cancel ")
        assert code == 0
        assert out.startswith("Agreement (proper ending)\nHeadline 100 · balanced · level\n")

    @pytest.mark.parametrize("answers", ["hear", ""])
    def test_answers_that_stop_short_are_a_problem_with_null_figures(
        self, run: Run, shop: Path, answers: str
    ) -> None:
        code, out, err = run("play", shop, "--answers", answers, "--json", "--causes", "number")
        told = json.loads(out)
        assert (code, err) == (1, "")
        assert (told["ending"], told["value"], told["root_cause"]) == (None, None, None)
        assert len(told["turns"]) == len([name for name in answers.split(",") if name])

    @pytest.mark.parametrize(
        ("answers", "said"),
        [
            ("wave", "There is no reply wave at hello."),
            ("terms,cancel", "The reply cancel is closed at fee by now."),
            ("hear,cancel,own", "The talk had come to the ending agreed before own."),
            ("-", "Silence is no answer at hello: no timer runs there."),
        ],
        ids=["unknown", "closed", "left over", "silence without a timer"],
    )
    @pytest.mark.parametrize("form", [(), ("--json",)], ids=["words", "json"])
    def test_an_answer_that_cannot_be_given_is_refused_in_one_sentence(
        self, run: Run, shop: Path, answers: str, said: str, form: tuple[str, ...]
    ) -> None:
        assert one_sentence(run("play", shop, "--answers", answers, *form)).startswith(said)

    def test_a_dash_is_silence_also_in_front(self, run: Run, shop: Path) -> None:
        code, out, _ = run("play", shop, "--answers", "hear,-,cancel", "--json")
        assert code == 0
        assert [turn["reply"] for turn in json.loads(out)["turns"]] == ["hear", "-", "cancel"]
        timed = put(shop.parents[1] / "timed", SHOP.replace("push: 1", "timer: 30"))
        for words in (("--answers", "-,hear,own"), ("--answers=-,hear,own",)):
            code, out, _ = run("play", timed, *words, "--json")
            assert (code, json.loads(out)["turns"][0]["reply"]) == (0, "-")

    def test_an_option_after_answers_without_a_value_is_no_answer(
        self, run: Run, shop: Path
    ) -> None:
        code, _, err = run("play", shop, "--answers", "--json")
        assert code == 2
        assert "expected one argument" in err

    def test_causes_are_judged_and_none_is_an_answer_too(self, run: Run, shop: Path) -> None:
        points = [
            json.loads(
                run("play", shop, "--answers", "hear,cancel", "--causes", causes, "--json")[1]
            )["root_cause"]
            for causes in ("number,terms", "", "number, person")
        ]
        assert points == [100, 50, 50]

    def test_an_unknown_cause_is_refused(self, run: Run, shop: Path) -> None:
        said = one_sentence(run("play", shop, "--answers", "hear", "--causes", "number,weather"))
        assert said.startswith("There is no cause weather in this scenario.")

    @pytest.mark.parametrize(
        "after",
        [
            ("--after", "oven=agreed,tiles=left"),
            ("--after", "oven=agreed", "--after", "tiles=left"),
        ],
    )
    def test_earlier_endings_open_what_asks_for_them(
        self, run: Run, tmp_path: Path, after: tuple[str, ...]
    ) -> None:
        home = put(tmp_path, REMEMBERS, "remembers")
        assert run("play", home, "--answers", "known", *after)[0] == 0
        one_sentence(run("play", home, "--answers", "known", "--after", "oven=agreed"))

    @pytest.mark.parametrize("after", ["oven", "oven=", "=agreed", "", "oven=agreed,"])
    def test_an_earlier_ending_that_cannot_be_read_is_refused(
        self, run: Run, shop: Path, after: str
    ) -> None:
        for command in (("play", shop, "--answers", "hear"), ("bounds", shop)):
            assert "SCENARIO=ENDING" in one_sentence(run(*command, "--after", after))

    def test_its_own_language_is_spoken_and_an_absent_one_refused(
        self, run: Run, shop: Path
    ) -> None:
        assert run("play", shop, "--answers", "hear,own", "--language", "en")[0] == 0
        said = one_sentence(run("play", shop, "--answers", "hear,own", "--language", "uk"))
        assert said.startswith("shop has no texts in uk.")

    def test_a_broken_scenario_is_refused_with_its_first_error(
        self, run: Run, library: Path
    ) -> None:
        said = one_sentence(run("play", library / "broken", "--answers", "both"))
        (first, *_) = load(library / "broken").errors
        assert said.startswith(line(first))

    def test_a_warning_stops_nobody(self, run: Run, library: Path) -> None:
        assert run("play", library / "warned", "--answers", "hear,cancel")[0] == 0

    def test_without_bounds_a_run_has_an_ending_and_no_figures(
        self, run: Run, tmp_path: Path
    ) -> None:
        home = put(tmp_path, ENDLESS, "endless")
        code, out, _ = run("play", home, "--answers", "wait,both", "--json")
        told = json.loads(out)
        assert (code, told["ending"], told["balance"]) == (0, "agreed", None)

    def test_the_same_call_prints_the_same_bytes(self, run: Run, shop: Path) -> None:
        words = ("play", shop, "--answers", "soothe,own", "--json")
        assert run(*words) == run(*words, "--seed", "5")


class TestPlayInTheTerminal:
    def test_without_answers_the_talk_is_held_here(
        self, run: Run, shop: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sys, "stdin", StringIO("q\n"))
        code, out, err = run("play", shop, "--seed", "-3")
        assert (code, err) == (1, "")
        assert out.endswith("Unfinished · 0 turns\n")

    def test_with_json_the_talk_is_on_stderr_and_stdout_is_json_alone(
        self, run: Run, shop: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sys, "stdin", StringIO(""))
        code, out, err = run("play", shop, "--json")
        assert code == 1
        assert json.loads(out)["turns"] == []
        assert err.startswith("The lost order\n")

    def test_an_interruption_is_one_sentence(
        self, run: Run, shop: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        class Interrupted(StringIO):
            def readline(self, size: int | None = -1) -> str:
                raise KeyboardInterrupt

        monkeypatch.setattr(sys, "stdin", Interrupted())
        code, _, err = run("play", shop)
        assert (code, err) == (2, "Stopped before the end; nothing was changed.\n")


class TestBounds:
    def test_json_holds_every_figure(self, run: Run, shop: Path) -> None:
        code, out, err = run("bounds", shop, "--json")
        told = json.loads(out)
        assert (code, err) == (0, "")
        assert list(told) == [*BOUNDS_KEYS, "policies"]
        assert (told["value_max"], told["best"]) == ("1", ["hear", "cancel"])
        assert (told["random"], told["policies"]["longest"]) == ("205/9", "200/3")

    def test_for_people_decimals_stand_beside_fractions(self, run: Run, shop: Path) -> None:
        code, out, _ = run("bounds", shop)
        rows = dict(row.split(maxsplit=1) for row in out.splitlines())
        assert code == 0
        assert list(rows) == [*BOUNDS_KEYS, *POLICIES]
        assert (rows["random"], rows["value_max"]) == ("22.78  (205/9)", "1")
        assert rows["best"] == "hear → cancel"

    def test_without_finite_bounds_all_is_null_and_a_problem(
        self, run: Run, tmp_path: Path
    ) -> None:
        home = put(tmp_path, ENDLESS, "endless")
        code, out, err = run("bounds", home, "--json")
        told = json.loads(out)
        assert (code, err) == (1, "")
        assert [told[name] for name in BOUNDS_KEYS] == [None] * len(BOUNDS_KEYS)
        assert told["policies"] == dict.fromkeys(POLICIES)
        code, out, err = run("bounds", home)
        assert (code, err) == (1, "")
        assert {row.split(maxsplit=1)[1] for row in out.splitlines()} == {"none"}

    def test_what_is_remembered_counts(self, run: Run, tmp_path: Path) -> None:
        home = put(tmp_path, REMEMBERS, "remembers")
        plain, after = (
            json.loads(run("bounds", home, "--json", *more)[1])["worst"]
            for more in ((), ("--after", "oven=agreed,tiles=left"))
        )
        assert (plain, after) == (["wall"], ["known"])

    def test_a_broken_scenario_is_refused(self, run: Run, library: Path) -> None:
        one_sentence(run("bounds", library / "broken", "--json"))


class TestUsage:
    @pytest.mark.parametrize(
        "words",
        [
            [],
            ["nonsense"],
            ["play"],
            ["bounds"],
            ["play", "x", "--seed", "many"],
            ["check", "--nonsense"],
        ],
        ids=" ".join,
    )
    def test_what_is_no_command_is_bad_usage(self, run: Run, words: list[str]) -> None:
        code, out, err = run(*words)
        assert (code, out) == (2, "")
        assert err.startswith("usage: main.py")

    @pytest.mark.parametrize("words", [["--help"], ["play", "--help"]], ids=" ".join)
    def test_help_is_fine(self, run: Run, words: list[str]) -> None:
        assert run(*words)[0] == 0


# --- as a program of its own ------------------------------------------------------------


@pytest.fixture
def program(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs main.py where importing PySide6 fails, without a display, in a plain code page."""
    trap = tmp_path / "trap"
    trap.mkdir()
    (trap / "PySide6.py").write_text(
        "raise ModuleNotFoundError('PySide6 is blocked here', name='PySide6')\n"
    )
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    environment |= {"PYTHONPATH": str(trap), "PYTHONIOENCODING": "ascii"}

    def program(
        *words: str | Path, platform: str = "", **more: Any
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *map(str, words)],
            cwd=ROOT,
            env=environment | {"QT_QPA_PLATFORM": platform},
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
            **more,
        )

    return program


Program = Callable[..., subprocess.CompletedProcess[str]]


def test_the_trap_blocks_qt(program: Program) -> None:
    blocked = program("-c", "import PySide6.QtCore")
    assert blocked.returncode == 1
    assert "PySide6 is blocked here" in blocked.stderr


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("check", "SHOP"), 0),
        (("play", "SHOP", "--answers", "hear,cancel", "--json"), 0),
        (("play", "SHOP"), 1),
        (("bounds", "SHOP"), 0),
        (("check", "nowhere"), 2),
        (("bounds", "nowhere"), 2),
    ],
)
def test_commands_run_without_qt_and_without_a_display(
    program: Program, shop: Path, words: tuple[str, ...], code: int
) -> None:
    done = program(
        "main.py", *(shop if word == "SHOP" else word for word in words), stdin=subprocess.DEVNULL
    )
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


def test_a_reader_that_has_seen_enough_is_no_trouble(shop: Path) -> None:
    writing = subprocess.Popen(
        [sys.executable, "main.py", "bounds", str(shop)],
        cwd=ROOT,
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
