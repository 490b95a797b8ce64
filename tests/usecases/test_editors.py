"""Opening a place in the author's editor: found, asked without a shell, or copied instead."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from simulator.model.errors import KnownError
from simulator.usecases.editors import (
    Editor,
    arguments_for,
    chosen_editor,
    installed_editors,
    known_editors,
    open_at,
    own_editor,
)

CODE = Editor("code", "VS Code", ("/usr/bin/code", "-g", "{file}:{line}:{column}"))


def nowhere(name: str) -> str | None:
    return None


def nothing(path: Path) -> bool:
    return False


class Launched(list[tuple[str, ...]]):
    """Keeps what would have been started."""

    def __call__(self, arguments: Sequence[str]) -> None:
        self.append(tuple(arguments))


class TestFinding:
    def test_editors_are_found_on_the_path(self) -> None:
        programs = {"code": "/usr/bin/code", "subl": "/usr/bin/subl", "kate": "/usr/bin/kate"}
        found = installed_editors(which=programs.get, exists=nothing, platform="linux")
        assert [each.id for each in found] == ["code", "sublime", "kate"]
        assert found[0] == CODE

    def test_and_where_each_system_usually_has_them(self) -> None:
        folders = {
            "LOCALAPPDATA": r"C:\Users\Olena\AppData\Local",
            "ProgramFiles": r"C:\Program Files",
            "ProgramFiles(x86)": r"C:\Program Files (x86)",
        }
        for platform, expected in (
            ("win32", {"code", "codium", "notepad++", "sublime", "kate"}),
            ("darwin", {"code", "codium", "sublime", "kate"}),
            ("linux", {"code", "codium", "sublime", "kate"}),
        ):
            found = installed_editors(
                which=nowhere, exists=lambda path: True, platform=platform, environment=folders
            )
            assert {each.id for each in found} == expected, platform
        notepad = installed_editors(
            which=nowhere,
            exists=lambda path: "x86" in str(path) and "++" in str(path),
            platform="win32",
            environment=folders,
        )
        assert notepad[0].command[0] == r"C:\Program Files (x86)\Notepad++\notepad++.exe"

    def test_without_any_there_is_none(self) -> None:
        for platform in ("win32", "darwin", "linux", "freebsd"):
            found = installed_editors(
                which=nowhere, exists=nothing, platform=platform, environment={}
            )
            assert found == ()

    def test_a_batch_file_is_passed_over_for_the_program_it_starts(self) -> None:
        found = installed_editors(
            which={"code": r"C:\VS\bin\code.CMD"}.get,
            exists=lambda path: str(path).endswith("Code.exe"),
            platform="win32",
            environment={"LOCALAPPDATA": r"C:\Users\Olena\AppData\Local"},
        )
        assert [each.command[0] for each in found] == [
            r"C:\Users\Olena\AppData\Local\Programs\Microsoft VS Code\Code.exe"
        ]

    def test_this_computer_can_be_asked(self) -> None:
        assert {each.id for each in installed_editors()} <= {known for known, _ in known_editors()}


class TestChoosing:
    def test_without_a_setting_the_first_that_is_installed_is_taken(self) -> None:
        kate = Editor("kate", "Kate", ("kate", "{file}"))
        assert chosen_editor(None, [CODE, kate]) == CODE
        assert chosen_editor("", [CODE]) == CODE
        assert chosen_editor("kate", [CODE, kate]) == kate
        assert chosen_editor(None, []) is None

    def test_a_known_editor_that_is_not_installed_any_more_is_none(self) -> None:
        assert chosen_editor("kate", [CODE]) is None

    def test_anything_else_is_a_command_of_ones_own(self) -> None:
        chosen = chosen_editor("gvim +{line} {file}", [CODE])
        assert chosen == Editor("", "gvim", ("gvim", "+{line}", "{file}"))

    def test_a_quoted_program_and_argument_stay_whole(self) -> None:
        own = own_editor("'/opt/my editor/run' --goto='{file}:{line}'", "linux")
        assert own.command == ("/opt/my editor/run", "--goto={file}:{line}")

    def test_on_windows_a_backslash_parts_folders(self) -> None:
        own = own_editor(r'"C:\Program Files\Ed\ed.exe" -l {line} "{file}"', "win32")
        assert own.command == (r"C:\Program Files\Ed\ed.exe", "-l", "{line}", "{file}")

    @pytest.mark.parametrize(
        ("command", "code"),
        [
            ("vim", "editor_no_file"),
            ("", "editor_no_file"),
            ("{file}", "editor_no_file"),
            ("vim +{line}", "editor_no_file"),
            ("vim '{file}", "editor_quotes"),
            ("vim {file} {row}", "editor_slot"),
            ("vim {file} {}", "editor_slot"),
            ("vim {file.__class__}", "editor_slot"),
            ('sh -c "vim {file}"', "editor_shell"),
            ('/bin/bash -c "vim {file}"', "editor_shell"),
            ("cmd.exe /c start {file}", "editor_shell"),
            ("C:/tools/ed.BAT {file}", "editor_shell"),
            ("powershell -Command code {file}", "editor_shell"),
        ],
    )
    def test_a_command_that_cannot_be_meant_is_refused(self, command: str, code: str) -> None:
        with pytest.raises(KnownError) as caught:
            own_editor(command, "linux")
        assert caught.value.code == code


class TestOpening:
    def test_the_place_is_filled_into_the_arguments(self) -> None:
        launch = Launched()
        opened = open_at(CODE, "/home/o/oven/scenario.yaml", 148, 11, launch=launch)
        assert launch == [("/usr/bin/code", "-g", "/home/o/oven/scenario.yaml:148:11")]
        assert (opened.opened, opened.editor) == (True, "VS Code")

    @pytest.mark.parametrize(
        "name",
        [
            "with blanks.yaml",
            'quote\'d "twice".yaml',
            "$(touch hacked).yaml",
            "`touch hacked`.yaml",
            "; touch hacked #.yaml",
            "a && b | c > d.yaml",
            "%PATH%.yaml",
            "{line}{column}.yaml",
            "вечеря.yaml",
            "new\nline.yaml",
        ],
    )
    def test_whatever_a_file_is_called_it_stays_one_argument(self, name: str) -> None:
        own = own_editor("ed --at {line}:{column} {file}", "linux")
        file = f"/home/o/{name}"
        assert arguments_for(own, file, 3, 5) == ("ed", "--at", "3:5", file)

    def test_a_name_that_looks_like_an_option_is_none(self) -> None:
        own = own_editor("ed {file}", "linux")
        assert arguments_for(own, "-rf", 1, 1)[1] == str(Path.cwd() / "-rf")

    def test_without_an_editor_the_place_is_there_to_be_copied(self) -> None:
        opened = open_at(None, "/home/o/oven/scenario.yaml", 148, 11)
        assert (opened.opened, opened.copy) == (False, "/home/o/oven/scenario.yaml:148")

    @pytest.mark.parametrize(
        "trouble",
        [
            FileNotFoundError(2, "No such file or directory"),
            PermissionError(13, "No"),
            ValueError(),
        ],
    )
    def test_one_that_cannot_be_started_is_told_with_the_place_to_copy(
        self, trouble: Exception
    ) -> None:
        def fail(arguments: Sequence[str]) -> None:
            raise trouble

        opened = open_at(CODE, "a.yaml", 7, 1, launch=fail)
        assert (opened.opened, opened.copy) == (False, "a.yaml:7")
        assert opened.trouble is not None
        assert opened.trouble.code == "editor_failed"
        assert opened.trouble.values["editor"] == "VS Code"

    def test_a_program_that_is_not_there_is_such_a_trouble(self, tmp_path: Path) -> None:
        gone = Editor("", "gone", (str(tmp_path / "gone"), "{file}"))
        opened = open_at(gone, "a.yaml", 7, 1)
        assert opened.trouble is not None
        assert "gone" in opened.trouble.values["editor"]

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="waits at a pipe with a name")
    def test_a_real_program_gets_the_arguments_as_they_are(self, tmp_path: Path) -> None:
        told = tmp_path / "told"
        os.mkfifo(told)
        script = tmp_path / "editor.py"
        script.write_text(
            "import json, sys\n"
            f"with open({str(told)!r}, 'w') as pipe:\n"
            "    json.dump(sys.argv[1:], pipe)\n"
        )
        own = Editor("", "own", (sys.executable, str(script), "{file}", "{line}"))
        file = str(tmp_path / "a $(touch hacked) 'b'.yaml")

        assert open_at(own, file, 12, 1).opened

        assert json.loads(told.read_text()) == [file, "12"]
        assert not (tmp_path / "hacked").exists()
