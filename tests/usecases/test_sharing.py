"""Sharing a scenario: what is packed comes out the same, and a library is never half changed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from simulator.model.errors import KnownError
from simulator.scenario.library import Library
from simulator.scenario.loader import load
from simulator.usecases import staging
from simulator.usecases.checking import check_folder
from simulator.usecases.sharing import install, look_into, pack
from simulator.usecases.starter import start_scenario
from simulator.usecases.wording import known_error_sentence
from tests.scenario.houses import HOUSE, put_house, put_referring, referring_yaml
from tests.scenario.samples import minimal_scenario_yaml
from tests.scenario.zips import PNG, SVG, TEXT, Made, put, zip_of

ROOT = Path(__file__).resolve().parents[2]


def tree(folder: Path) -> dict[str, bytes | None]:
    """All names below a folder, with the bytes of the files."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
    }


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A scenario with everything that belongs to one, and much that does not."""
    folder = tmp_path / "work" / "small"
    folder.mkdir(parents=True)
    text = minimal_scenario_yaml(client="{name: N, face: Іра 1.png}")
    (folder / "scenario.yaml").write_text(text, "utf-8")
    (folder / "uk.yaml").write_text("format: 1\ntranslates: small\nlanguage: uk\n", "utf-8")
    (folder / "plans.yaml").write_text(
        "- {name: One, answers: [both], expect: {ending: agreed}}\n", "utf-8"
    )
    (folder / "Іра 1.png").write_bytes(PNG)
    (folder / "unused.png").write_bytes(PNG)
    (folder / "notes.txt").write_text("not for others")
    (folder / "old.zip").write_bytes(zip_of())
    (folder / ".schema").mkdir()
    (folder / ".schema" / "scenario.json").write_text("{}")
    return folder


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "scenarios"
    (folder / "other").mkdir(parents=True)
    (folder / "other" / "scenario.yaml").write_text(minimal_scenario_yaml(id="other"), "utf-8")
    return folder


def ids(library: Path) -> list[str]:
    return [entry.id for entry in Library(library).scan() if entry.issue is None]


class TestPack:
    def test_only_what_belongs_to_a_scenario_is_in_it(self, home: Path, tmp_path: Path) -> None:
        made = pack(home, tmp_path / "p.zip")
        assert made.files == ("plans.yaml", "scenario.yaml", "uk.yaml", "Іра 1.png")
        with zipfile.ZipFile(made.file) as archive:
            assert archive.testzip() is None
            names = [f"small/{name}" for name in made.files]
            assert archive.namelist() == names
            for name in made.files:
                assert archive.read(f"small/{name}") == (home / name).read_bytes()
        assert made.size == made.file.stat().st_size

    def test_the_same_files_make_the_same_bytes(self, home: Path, tmp_path: Path) -> None:
        first = pack(home, tmp_path / "a.zip").file.read_bytes()
        os.utime(home / "uk.yaml", (1, 1))
        (home / "plans.yaml").chmod(0o600)
        assert pack(home / "scenario.yaml", tmp_path / "b.zip").file.read_bytes() == first

    def test_it_is_named_after_the_scenario(
        self, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(tmp_path)
        assert pack(home).file == Path("small.zip")
        assert (tmp_path / "small.zip").is_file()

    def test_a_file_that_is_there_is_replaced_only_when_asked(
        self, home: Path, tmp_path: Path
    ) -> None:
        file = put(tmp_path / "p.zip", b"mine")
        with pytest.raises(KnownError) as caught:
            pack(home, file)
        assert (caught.value.code, file.read_bytes()) == ("pack_exists", b"mine")
        pack(home, file, force=True)
        assert look_into(file).id == "small"
        assert not list(tmp_path.glob(".*"))

    def test_what_cannot_be_played_is_not_packed(self, home: Path, tmp_path: Path) -> None:
        text = (home / "scenario.yaml").read_text("utf-8").replace("goto: left", "goto: lost")
        (home / "scenario.yaml").write_text(text, "utf-8")
        with pytest.raises(KnownError) as caught:
            pack(home, tmp_path / "p.zip")
        assert caught.value.code == "scenario_unplayable"
        assert "S121" in caught.value.values["line"]
        assert not (tmp_path / "p.zip").exists()

    def test_a_link_out_of_the_folder_is_not_followed(self, home: Path, tmp_path: Path) -> None:
        (tmp_path / "secret").write_text("format: 1")
        (home / "ru.yaml").symlink_to(tmp_path / "secret")
        with pytest.raises(KnownError) as caught:
            pack(home, tmp_path / "p.zip")
        assert (caught.value.code, caught.value.values["entry"]) == ("pack_link", "ru.yaml")

    def test_what_others_would_refuse_is_not_packed(self, home: Path, tmp_path: Path) -> None:
        (home / "Іра 1.png").write_bytes(b"GIF89a")
        with pytest.raises(KnownError) as caught:
            pack(home, tmp_path / "p.zip")
        assert caught.value.code == "pack_entry_foreign"
        assert not (tmp_path / "p.zip").exists()

    @pytest.mark.parametrize("name", ["oven", "starter"])
    def test_ours_are_packed_and_come_out_the_same(
        self, tmp_path: Path, library: Path, name: str
    ) -> None:
        folder = ROOT / "scenarios" / name
        if name == "starter":
            folder = start_scenario(tmp_path / "starter").scenario.parent
        made = pack(folder, tmp_path / "p.zip")
        placed = install(made.file, library).path
        assert {file.name for file in placed.iterdir()} == set(made.files)
        for file in made.files:
            source = folder.parent if file.startswith("house.") else folder
            assert (placed / file).read_bytes() == (source / file).read_bytes()


class TestHouse:
    """A scenario that refers to a house code takes it along."""

    @pytest.fixture
    def referring(self, tmp_path: Path) -> Path:
        put_house(tmp_path / "work")
        (tmp_path / "work" / "house.uk.yaml").write_text(
            "format: 1\ntranslates: house\nlanguage: uk\nrules: {record_first: Так.}\n", "utf-8"
        )
        return put_referring(tmp_path / "work")

    def test_the_house_code_and_its_sheets_are_packed_and_installed(
        self, referring: Path, library: Path, tmp_path: Path
    ) -> None:
        made = pack(referring, tmp_path / "p.zip")
        assert made.files == ("house.uk.yaml", "house.yaml", "scenario.yaml")
        assert look_into(made.file).languages == ("en",)
        before = load(referring).scenario
        placed = install(made.file, library).path
        after = load(placed).scenario
        assert after is not None
        assert after == before
        assert check_folder(placed).read.issues == ()

    def test_the_receivers_own_house_code_does_not_change_what_was_sent(
        self, referring: Path, library: Path, tmp_path: Path
    ) -> None:
        put_house(library, HOUSE.replace("Open the order first.", "Never look."))
        made = pack(referring, tmp_path / "p.zip")
        scenario = load(install(made.file, library).path).scenario
        assert scenario is not None
        assert scenario.rules[0].text == "Open the order first."

    def test_what_refers_to_nothing_of_it_is_packed_without(
        self, home: Path, tmp_path: Path
    ) -> None:
        put_house(home.parent)
        assert "house.yaml" not in pack(home, tmp_path / "p.zip").files

    def test_a_pack_without_the_house_code_it_refers_to_is_refused_whole(
        self, library: Path, tmp_path: Path
    ) -> None:
        put_house(library)
        before = tree(library)
        text = referring_yaml().encode()
        file = put(tmp_path / "p.zip", zip_of(Made("small/scenario.yaml", text), sound=False))
        for look in (look_into, lambda pack: install(pack, library)):
            with pytest.raises(KnownError) as caught:
                look(file)
            assert caught.value.code == "pack_unplayable"
            assert "house.yaml" in known_error_sentence(caught.value)
        assert tree(library) == before

    def test_a_pack_with_a_faulty_house_code_is_refused_whole(
        self, library: Path, tmp_path: Path
    ) -> None:
        files = (
            Made("small/scenario.yaml", referring_yaml().encode()),
            Made("small/house.yaml", b"title: ["),
        )
        file = put(tmp_path / "p.zip", zip_of(*files, sound=False))
        for look in (look_into, lambda pack: install(pack, library)):
            with pytest.raises(KnownError) as caught:
                look(file)
            assert "small/house.yaml:1" in known_error_sentence(caught.value)
        assert ids(library) == ["other"]

    def test_a_house_code_that_is_a_link_out_of_its_folder_is_not_packed(
        self, referring: Path, tmp_path: Path
    ) -> None:
        house = referring.parent / "house.yaml"
        house.rename(tmp_path / "elsewhere.yaml")
        house.symlink_to(tmp_path / "elsewhere.yaml")
        with pytest.raises(KnownError) as caught:
            pack(referring, tmp_path / "p.zip")
        assert (caught.value.code, caught.value.values["entry"]) == ("pack_link", "house.yaml")


class TestLookInto:
    def test_it_tells_what_the_window_asks_about(self, home: Path, tmp_path: Path) -> None:
        facts = look_into(pack(home, tmp_path / "p.zip").file)
        assert (facts.id, facts.title, facts.languages) == ("small", "A small talk", ("en", "uk"))
        assert facts.files == ("plans.yaml", "scenario.yaml", "uk.yaml", "Іра 1.png")
        assert facts.size == sum((home / name).stat().st_size for name in facts.files)

    def test_a_broken_scenario_is_refused_with_its_first_issue(self, tmp_path: Path) -> None:
        data = zip_of(Made("small/scenario.yaml", TEXT.replace(b"goto: left", b"goto: lft")),
                      sound=False)  # fmt: skip
        with pytest.raises(KnownError) as caught:
            look_into(put(tmp_path / "p.zip", data))
        assert caught.value.code == "pack_unplayable"
        assert caught.value.values["line"].startswith("small/scenario.yaml:")
        assert "S121" in known_error_sentence(caught.value)


class TestInstall:
    def test_it_is_in_the_library_at_once(self, home: Path, tmp_path: Path, library: Path) -> None:
        made = install(pack(home, tmp_path / "p.zip").file, library)
        assert (made.id, made.title, made.path, made.replaced) == (
            "small", "A small talk", library / "small", False,
        )  # fmt: skip
        assert ids(library) == ["other", "small"]
        assert load(made.path).issues == ()
        assert (made.path.stat().st_mode & 0o777) == (library.stat().st_mode & 0o777)

    def test_nothing_is_replaced_unasked(self, home: Path, tmp_path: Path, library: Path) -> None:
        (library / "small").mkdir()
        (library / "small" / "mine.txt").write_text("mine")
        before = tree(library)
        with pytest.raises(KnownError) as caught:
            install(pack(home, tmp_path / "p.zip").file, library)
        assert (caught.value.code, tree(library)) == ("install_exists", before)

    @pytest.mark.parametrize("exchanges", [True, False])
    def test_when_asked_the_new_one_takes_the_place_of_the_old(
        self,
        home: Path,
        tmp_path: Path,
        library: Path,
        monkeypatch: pytest.MonkeyPatch,
        exchanges: bool,
    ) -> None:
        if not exchanges:
            monkeypatch.setattr(staging, "_exchanged", lambda *_: False)
        (library / "small").mkdir()
        (library / "small" / "scenario.yaml").write_text(minimal_scenario_yaml(title="Old"))
        made = install(pack(home, tmp_path / "p.zip").file, library, replace=True)
        assert made.replaced
        assert sorted(tree(library / "small")) == [
            "plans.yaml", "scenario.yaml", "uk.yaml", "Іра 1.png",
        ]  # fmt: skip
        assert sorted(path.name for path in library.iterdir()) == ["other", "small"]

    @pytest.mark.parametrize("there", ["folder", "file", "pipe"])
    def test_what_is_no_scenario_does_not_make_way_for_a_pack_of_its_name(
        self, there: str, home: Path, tmp_path: Path, library: Path
    ) -> None:
        place = library / "small"
        if there == "folder":
            place.mkdir()
            (place / "letters.txt").write_text("mine")
        elif there == "file":
            place.write_text("mine")
        elif os.name != "nt":
            os.mkfifo(place)
        else:
            pytest.skip("Windows has no such pipes")
        before = tree(library)
        with pytest.raises(KnownError) as refused:
            install(pack(home, tmp_path / "p.zip").file, library, replace=True)
        assert refused.value.code == "install_other_there"
        assert str(place) in known_error_sentence(refused.value)
        assert tree(library) == before

    def test_a_link_in_its_place_is_replaced_and_not_followed(
        self, home: Path, tmp_path: Path, library: Path
    ) -> None:
        (tmp_path / "elsewhere").mkdir()
        (tmp_path / "elsewhere" / "mine.txt").write_text("mine")
        (library / "small").symlink_to(tmp_path / "elsewhere")
        install(pack(home, tmp_path / "p.zip").file, library, replace=True)
        assert not (library / "small").is_symlink()
        assert tree(tmp_path / "elsewhere") == {"mine.txt": b"mine"}

    @pytest.mark.parametrize(
        "data",
        [
            zip_of(Made("small/x.exe")),
            zip_of(Made("small/x.png", PNG))[:-40],
            zip_of(Made("third/scenario.yaml", TEXT), sound=False),
            zip_of(Made("small/scenario.yaml", b"format: 1\n"), sound=False),
            zip_of(Made("small/x.svg", SVG + b" " * 100_000)),
        ],
        ids=["foreign", "cut", "another-id", "broken", "bomb"],
    )
    @pytest.mark.parametrize("replace", [False, True])
    def test_a_pack_that_is_refused_leaves_all_as_it_was(
        self, tmp_path: Path, library: Path, data: bytes, replace: bool
    ) -> None:
        (library / "small").mkdir()
        before = tree(library)
        if not replace:
            (library / "small").rmdir()
            before = tree(library)
        with pytest.raises(KnownError) as caught:
            install(put(tmp_path / "p.zip", data), library, replace=replace)
        assert "refused" in known_error_sentence(caught.value) or "damaged" in caught.value.code
        assert tree(library) == before

    def test_a_picture_that_is_not_in_the_pack_is_missed(
        self, tmp_path: Path, library: Path
    ) -> None:
        text = minimal_scenario_yaml(client="{name: N, face: x.png}").encode()
        data = zip_of(Made("small/scenario.yaml", text), sound=False)
        with pytest.raises(KnownError) as caught:
            install(put(tmp_path / "p.zip", data), library)
        assert "S128" in caught.value.values["line"]

    def test_without_a_library_nothing_is_made(self, tmp_path: Path) -> None:
        with pytest.raises(KnownError) as caught:
            install(put(tmp_path / "p.zip", zip_of()), tmp_path / "none")
        assert caught.value.code == "install_folder_absent"
        assert not (tmp_path / "none").exists()

    @pytest.mark.parametrize("failing", range(4))
    def test_a_disk_that_refuses_leaves_all_as_it_was(
        self, tmp_path: Path, library: Path, monkeypatch: pytest.MonkeyPatch, failing: int
    ) -> None:
        calls = iter(range(100))

        def fsync(_: int) -> None:
            if next(calls) == failing:
                raise OSError(28, "No space left on device")

        file = put(tmp_path / "p.zip", zip_of(Made("small/x.png", PNG)))
        before = tree(library)
        monkeypatch.setattr(os, "fsync", fsync)
        if failing == 3:  # it is in its place, and only a power cut could still undo it
            install(file, library)
            assert ids(library) == ["other", "small"]
        else:
            with pytest.raises(KnownError) as caught:
                install(file, library)
            assert caught.value.code == "install_failed"
            assert tree(library) == before
        assert not list(library.glob(".*"))

    def test_two_installs_at_once_leave_each_other_alone(
        self, tmp_path: Path, library: Path
    ) -> None:
        with staging.staging(library, "slow") as made:
            (made / "scenario.yaml").write_bytes(TEXT)
            install(put(tmp_path / "p.zip", zip_of()), library)
            assert (made / "scenario.yaml").read_bytes() == TEXT
        assert sorted(path.name for path in library.iterdir()) == ["other", "small"]


KILLED = """
import itertools, os, sys
from pathlib import Path
from simulator.usecases import staging
from simulator.usecases.checking import check_folder
from simulator.usecases.sharing import install

def killing(work, steps, at):
    def step(*words, **more):
        done = work(*words, **more)
        if next(steps) == at:
            os._exit(9)  # as by kill -9: nothing is tidied up
        return done
    return step

def install_and_die(file, library, at, exchanges):
    steps = itertools.count()
    for name in ("fsync", "mkdir", "rename", "unlink", "rmdir"):
        setattr(os, name, killing(getattr(os, name), steps, at))
    if exchanges == "yes":
        staging._exchanged = killing(staging._exchanged, steps, at)
    else:
        staging._exchanged = lambda *_: False
    install(Path(file), Path(library), replace=True)
    os._exit(0)

for line in sys.stdin:
    file, library, at, exchanges = line.rstrip().split("|")
    child = os.fork()
    if child == 0:
        install_and_die(file, library, int(at), exchanges)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""
"""Installs as it is told, a line each, and is killed after so many steps on the disk."""


def can_exchange(folder: Path) -> bool:
    one, other = folder / "one", folder / "other"
    one.mkdir()
    other.mkdir()
    done = staging._exchanged(one, other)
    one.rmdir()
    other.rmdir()
    return done


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
@pytest.mark.parametrize("exchanges", ["yes", "no"])
def test_killed_at_any_step_the_library_holds_the_old_one_or_the_new_one(
    tmp_path: Path, library: Path, exchanges: str
) -> None:
    if exchanges == "yes" and not can_exchange(tmp_path):
        pytest.skip("this file system cannot exchange two names")
    texts = {id_: minimal_scenario_yaml(id=id_, title="New").encode() for id_ in ("small", "q")}
    sound = {
        id_: put(tmp_path / f"{id_}.zip", zip_of(Made(f"{id_}/scenario.yaml", text), sound=False))
        for id_, text in texts.items()
    }
    place = library / "small"
    codes, seen = [], set()
    with subprocess.Popen(
        [sys.executable, "-c", KILLED],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as installer:  # fmt: skip
        assert installer.stdin is not None
        assert installer.stdout is not None
        while 0 not in codes:
            shutil.rmtree(place, ignore_errors=True)
            place.mkdir()
            (place / "scenario.yaml").write_text(minimal_scenario_yaml(title="Old"), "utf-8")
            print(sound["small"], library, len(codes), exchanges,
                  sep="|", file=installer.stdin, flush=True)  # fmt: skip
            codes.append(int(installer.stdout.readline()))
            titles = [entry.title for entry in Library(library).scan() if entry.id == "small"]
            seen.add(tuple(titles))
            if exchanges == "yes":
                assert titles in (["Old"], ["New"]), len(codes)
            # Whoever comes next finds all in order, and leaves nothing of what was broken off.
            install(sound["q"], library, replace=True)
            assert ids(library) == ["other", "q", "small"], len(codes)
            assert sorted(path.name for path in library.iterdir()) == ["other", "q", "small"]
    assert set(codes[:-1]) == {9}
    assert len(codes) > 8
    assert {("Old",), ("New",)} <= seen


SOUND = zip_of(Made("small/uk.yaml", b"format: 1"), Made("small/x.png", PNG))


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """A sound pack with bytes changed, cut out, doubled or put in."""
    data = bytearray(SOUND)
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, max(0, len(data) - 1)))
        length = draw(st.sampled_from([1, 1, 2, 4, 8, 46, 300]))
        match draw(st.sampled_from(["flip", "fill", "cut", "double", "put", "end"])):
            case "flip" if data:
                data[at] ^= 1 << draw(st.integers(0, 7))
            case "fill":
                filling = draw(st.sampled_from([0x00, 0xFF, 0x2F, 0x5C]))
                data[at : at + length] = bytes([filling]) * len(data[at : at + length])
            case "cut":
                del data[at : at + length]
            case "double":
                data[at:at] = data[at : at + length]
            case "put":
                data[at:at] = draw(st.binary(max_size=12))
            case _:
                del data[-length:]
    return bytes(data)


@st.composite
def composed(draw: st.DrawFn) -> bytes:
    """A zip of entries with names, modes and methods of any kind."""
    parts = st.sampled_from(["small", "other", "..", ".", "", "x.png", "uk.yaml", "C:", "con.svg"])
    names = st.lists(parts | st.text(max_size=6), min_size=1, max_size=4).map("/".join)
    entries = draw(
        st.lists(
            st.builds(
                Made,
                name=names.filter(lambda name: len(name.encode("utf-8", "replace")) < 200).map(
                    lambda name: name.encode("utf-8", "ignore").decode()
                ),
                data=st.sampled_from([b"", PNG, SVG, TEXT, b"\0" * 5000]),
                mode=st.sampled_from([0, 0o100644, 0o120777, 0o040755, 0o104755]),
                method=st.sampled_from([0, 8, 12]),
            ),
            max_size=4,
        )
    )
    return zip_of(*entries, sound=draw(st.booleans()))


@given(data=mutated() | composed())
@settings(
    max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_whatever_a_pack_is_made_of_it_is_installed_whole_or_refused_with_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    home = tmp_path_factory.mktemp("fuzz")
    library = home / "library"
    library.mkdir()
    file = put(home / "p.zip", data)
    before = tree(home)
    started = time.process_time()
    try:
        made = install(file, library)
    except KnownError as trouble:
        said = known_error_sentence(trouble)
        assert said.replace("\u2068", "").replace("\u2069", "").isprintable()
        assert said.endswith(".")
        assert tree(home) == before
    else:
        assert made.path.parent == library
        assert load(made.path).errors == ()
        after = {name: content for name, content in tree(home).items() if name not in before}
        assert all(name.startswith(f"library/{made.id}") for name in after)
    assert time.process_time() - started < 1
