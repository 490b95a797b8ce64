"""Cheap looks at a folder: what counts as a save, and when it is taken."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from simulator.usecases.bench_files import Known, Watch, glance_at, observe

LATE = 4e9
"""Long after every save of these tests, in seconds of the epoch."""


@dataclass(frozen=True)
class Text:
    """What a test makes of the files; a text that ends with … is cut."""

    text: str

    @property
    def cut(self) -> bool:
        return self.text.endswith("…")


def read(folder: Path) -> Text:
    return Text((folder / "scenario.yaml").read_text(encoding="utf-8"))


def unread(folder: Path) -> Text:
    raise AssertionError("nothing was saved")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    save(tmp_path, "one")
    return tmp_path


def save(home: Path, text: str, name: str = "scenario.yaml") -> None:
    (home / name).write_text(text, encoding="utf-8")


class TestGlance:
    def test_texts_and_pictures_count_and_nothing_else(self, home: Path) -> None:
        for name in ("uk.yaml", "face.svg", "face.png", "notes.txt", ".hidden.yaml", "a.yaml~"):
            save(home, "x", name)
        (home / "dir.yaml").mkdir()
        found = {name: size for name, size, _, _ in glance_at(home).files}
        assert found == {
            "scenario.yaml": 3,
            "uk.yaml": 1,
            "face.svg": 1,
            "face.png": 1,
            "dir.yaml": -1,
        }

    def test_a_link_to_nowhere_is_not_there(self, home: Path) -> None:
        (home / "uk.yaml").symlink_to(home / "gone")
        assert [name for name, *_ in glance_at(home).files] == ["scenario.yaml"]

    def test_of_very_many_files_the_scenario_is_never_left_out(self, tmp_path: Path) -> None:
        for number in range(450):
            save(tmp_path, "", f"{number}.yaml")
        save(tmp_path, "one")
        found = glance_at(tmp_path)
        assert found.present
        assert len(found.files) <= 402

    def test_without_a_folder_there_is_nothing(self, tmp_path: Path) -> None:
        found = glance_at(tmp_path / "gone")
        assert (found.files, found.present, found.newest_ns) == ((), False, 0)


class TestHouseAbove:
    """The house code above a scenario's folder counts as one of its files."""

    @pytest.fixture
    def below(self, home: Path) -> Path:
        folder = home / "small"
        folder.mkdir()
        save(folder, "one")
        save(folder, "x", "uk.yaml")
        return folder

    def test_it_and_its_sheets_in_the_languages_of_the_scenario_count(self, below: Path) -> None:
        for name in ("house.yaml", "house.uk.yaml", "house.ru.yaml", "other.yaml"):
            save(below.parent, "x", name)
        found = [name for name, *_ in glance_at(below).files]
        assert found == ["../house.uk.yaml", "../house.yaml", "scenario.yaml", "uk.yaml"]

    @pytest.mark.parametrize("name", ["house.yaml", "house.uk.yaml"])
    def test_a_save_of_it_is_seen_although_its_length_and_time_are_the_same(
        self, below: Path, name: str
    ) -> None:
        save(below.parent, "one", name)
        now = (below.parent / name).stat().st_mtime_ns / 1e9
        known = observe(below, None, now, read).known
        before = (below.parent / name).stat()
        (below.parent / name).write_text("two", encoding="utf-8")
        os.utime(below.parent / name, ns=(before.st_atime_ns, before.st_mtime_ns))
        seen = observe(below, known, now, read)
        assert seen.made == Text("one")

    def test_one_that_goes_or_comes_is_seen(self, below: Path) -> None:
        known = observe(below, None, LATE, read).known
        save(below.parent, "x", "house.yaml")
        came = observe(below, known, LATE, read)
        assert came.made is not None
        (below.parent / "house.yaml").unlink()
        assert observe(below, came.known, LATE, read).made is not None

    def test_it_alone_is_no_scenario(self, below: Path) -> None:
        save(below.parent, "x", "house.yaml")
        (below / "scenario.yaml").unlink()
        assert not glance_at(below).present


class TestObserve:
    def known(self, home: Path) -> Known:
        return observe(home, None, LATE, read).known

    def test_a_look_long_after_a_save_reads_no_file(
        self, home: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        known = self.known(home)
        assert known.sure
        monkeypatch.setattr("simulator.usecases.bench_files.read_bytes", unread)
        assert observe(home, known, LATE, unread).made is None

    def test_soon_after_a_save_the_texts_are_compared(self, home: Path) -> None:
        soon = (home / "scenario.yaml").stat().st_mtime + 1
        known = observe(home, None, soon, read).known
        assert not known.sure
        status = (home / "scenario.yaml").stat()
        save(home, "two")
        os.utime(home / "scenario.yaml", ns=(status.st_atime_ns, status.st_mtime_ns))
        assert observe(home, known, soon, read).made == Text("two")
        still = observe(home, known, LATE, read)
        assert still.made == Text("two")

    def test_the_comparison_ends_when_the_clock_is_past_doubt(self, home: Path) -> None:
        soon = (home / "scenario.yaml").stat().st_mtime + 1
        known = observe(home, None, soon, read).known
        later = observe(home, known, soon + 2, unread)
        assert (later.made, later.touched, later.known.sure) == (None, False, True)

    def test_a_picture_that_changes_is_a_save(self, home: Path) -> None:
        save(home, "a", "face.svg")
        known = self.known(home)
        save(home, "b", "face.svg")
        os.utime(home / "face.svg", ns=(5, 5))
        assert observe(home, known, LATE, read).made == Text("one")

    def test_a_text_that_cannot_be_read_is_looked_at_all_the_same(self, home: Path) -> None:
        known = self.known(home)
        (home / "plans.yaml").mkdir()
        assert observe(home, known, LATE, read).made == Text("one")

    def test_the_first_look_takes_what_is_there(self, home: Path) -> None:
        save(home, "half…")
        seen = observe(home, None, LATE, read)
        assert (seen.made, seen.settled) == (Text("half…"), True)


class TestWatch:
    def look(self, watch: Watch[Text]) -> Text | None:
        return watch.taken(observe(watch.folder, watch.known, LATE, read))

    def test_a_whole_save_is_taken_at_once_and_once(self, home: Path) -> None:
        watch = Watch[Text](home)
        assert self.look(watch) == Text("one")
        assert self.look(watch) is None
        save(home, "two, longer")
        assert self.look(watch) == Text("two, longer")
        assert self.look(watch) is None

    def test_half_a_save_is_taken_when_it_stays_for_a_look(self, home: Path) -> None:
        watch = Watch[Text](home)
        self.look(watch)
        save(home, "half…")
        assert [self.look(watch) for _ in range(3)] == [None, Text("half…"), None]

    def test_and_after_two_looks_in_any_case(self, home: Path) -> None:
        watch = Watch[Text](home)
        self.look(watch)
        taken = []
        for number in range(4):
            save(home, "half" * (number + 1) + "…")
            taken.append(self.look(watch) is not None)
        assert taken == [False, False, True, False]

    def test_what_was_there_before_can_come_back_meanwhile(self, home: Path) -> None:
        watch = Watch[Text](home)
        self.look(watch)
        save(home, "half…")
        assert self.look(watch) is None
        save(home, "one")
        assert self.look(watch) == Text("one")
        assert self.look(watch) is None
