"""Packs of strangers: every rule refuses what breaks it, by name, and counts what comes out."""

from __future__ import annotations

import io
import random
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from simulator.model.errors import KnownError
from simulator.scenario import pack as pack_module
from simulator.scenario.pack import MOST_BYTES, MOST_FILES, opened_pack
from simulator.scenario.pack_names import is_plain, look_alike
from simulator.usecases.wording import known_error_sentence
from tests.scenario.zips import PNG, SVG, TEXT, Made, patched, put, zip_of

MIB = 1024 * 1024
NOISE = bytes(range(256)) * 4


def refused(file: Path) -> KnownError:
    """The trouble a pack gives while it is opened or unpacked."""
    with pytest.raises(KnownError) as caught:
        unpacked(file)
    return caught.value


def unpacked(file: Path) -> dict[str, bytes]:
    folder = file.parent / "unpacked"
    folder.mkdir()
    with opened_pack(file) as pack:
        pack.unpack(folder)
    return {made.name: made.read_bytes() for made in folder.iterdir()}


def test_a_sound_pack_is_listed_and_unpacked_byte_by_byte(tmp_path: Path) -> None:
    entries = [
        Made("small/uk.yaml", b"format: 1"),
        Made("small/plans.yaml", b"[]"),
        Made("small/Іра 1.PNG", PNG),
        Made("small/taras.svg", SVG, method=zipfile.ZIP_STORED),
    ]
    file = put(tmp_path / "p.zip", zip_of(*entries))
    with opened_pack(file) as pack:
        assert pack.id == "small"
        assert set(pack.files) == {"scenario.yaml", *(made.name[6:] for made in entries)}
        assert pack.size == len(TEXT) + sum(len(made.data) for made in entries)
        assert pack.read("taras.svg") == SVG
    assert unpacked(file) == {
        "scenario.yaml": TEXT,
        **{made.name[6:]: made.data for made in entries},
    }


def test_the_folder_itself_may_be_listed(tmp_path: Path) -> None:
    folder = Made("small/", b"", mode=0o40755, dos=0x10, method=zipfile.ZIP_STORED)
    assert unpacked(put(tmp_path / "p.zip", zip_of(folder))) == {"scenario.yaml": TEXT}


def test_a_folder_within_it_is_not(tmp_path: Path) -> None:
    folder = Made("small/sub/", b"", mode=0o40755, dos=0x10, method=zipfile.ZIP_STORED)
    assert refused(put(tmp_path / "p.zip", zip_of(folder))).code == "pack_entry_place"


def test_composed_letters_come_out_whatever_system_packed_them(tmp_path: Path) -> None:
    decomposed = "small/й.png".replace("й", "и\u0306")
    assert "й.png" in unpacked(put(tmp_path / "p.zip", zip_of(Made(decomposed, PNG))))


def test_names_in_utf8_without_its_mark_are_read(tmp_path: Path) -> None:
    data = zip_of(Made("small/Ж.png", PNG))
    data = data.replace(b"\x14\x00\x00\x08\x08\x00", b"\x14\x00\x00\x00\x08\x00")
    with opened_pack(put(tmp_path / "p.zip", data)) as pack:
        assert "Ж.png" in pack.files


ENTRIES = [
    ("pack_entry_place", "small/../evil.svg"),
    ("pack_entry_place", "../small/evil.svg"),
    ("pack_entry_place", "/etc/passwd"),
    ("pack_entry_place", "small//x.svg"),
    ("pack_entry_place", "small/./x.svg"),
    ("pack_entry_place", "small/sub/x.svg"),
    ("pack_entry_place", "small\\x.svg"),
    ("pack_entry_place", "small/..\\x.svg"),
    ("pack_entry_place", "C:/x.svg"),
    ("pack_entry_place", "c:x.svg"),
    ("pack_entry_place", "x.svg"),
    ("pack_entry_place", "other/x.svg"),
    ("pack_entry_place", "\\\\host\\share\\x.svg"),
    ("pack_folder", "Small/x.svg"),
    ("pack_folder", "con/x.svg"),
    ("pack_folder", "__MACOSX/x.svg"),
    ("pack_folder", "smаll/x.svg"),
    ("pack_entry_name", "small/con.yaml"),
    ("pack_entry_name", "small/nul.svg"),
    ("pack_entry_name", "small/com1.png"),
    ("pack_entry_name", "small/.hidden.svg"),
    ("pack_entry_name", "small/x.svg."),
    ("pack_entry_name", "small/x.svg "),
    ("pack_entry_name", "small/ x.svg"),
    ("pack_entry_name", "small/a:b.svg"),
    ("pack_entry_name", "small/a*.svg"),
    ("pack_entry_name", "small/a\x00.svg"),
    ("pack_entry_name", "small/a\n.svg"),
    ("pack_entry_name", "small/a\u202egvs.svg"),
    ("pack_entry_name", "small/a\u200b.svg"),
    ("pack_entry_name", "small/" + "x" * 100 + ".svg"),
    ("pack_entry_name", "small/" + "Ж" * 90 + "\U0001f600" * 9 + ".svg"),
    ("pack_entry_foreign", "small/setup.exe"),
    ("pack_entry_foreign", "small/notes.txt"),
    ("pack_entry_foreign", "small/Scenario.yaml.bak"),
    ("pack_entry_foreign", "small/sсenario.yaml"),
    ("pack_entry_foreign", "small/uk.yml"),
    ("pack_entry_nested", "small/more.zip"),
    ("pack_entry_nested", "small/MORE.7Z"),
    ("pack_entry_nested", "small/more.tar.gz"),
]


@pytest.mark.parametrize(("code", "name"), ENTRIES, ids=[ascii(name)[:40] for _, name in ENTRIES])
def test_an_entry_that_may_not_be_is_refused_by_name(tmp_path: Path, code: str, name: str) -> None:
    trouble = refused(put(tmp_path / "p.zip", zip_of(Made(name, SVG))))
    assert (trouble.code, trouble.values["entry"]) == (code, name)
    assert known_error_sentence(trouble).isprintable()
    assert list((tmp_path / "unpacked").iterdir()) == []


@pytest.mark.parametrize(
    ("code", "entry"),
    [
        ("pack_entry_special", Made("small/x.svg", b"/etc/passwd", mode=0o120777)),
        ("pack_entry_special", Made("small/x.svg", mode=0o020644)),
        ("pack_entry_special", Made("small/x.svg", mode=0o010644)),
        ("pack_entry_special", Made("small/x.svg", mode=0o140644)),
        ("pack_entry_special", Made("small/x.svg", mode=0o040755)),
        ("pack_entry_special", Made("small/x.svg", mode=0o104755)),
        ("pack_entry_special", Made("small/x.svg", dos=0x400)),
        ("pack_entry_special", Made("small/x.svg", dos=0x10)),
        ("pack_entry_special", Made("small/", b"not empty", mode=0o040755)),
        ("pack_entry_locked", Made("small/x.svg", flags=0x1)),
        ("pack_entry_locked", Made("small/x.svg", flags=0x2000)),
        ("pack_entry_method", Made("small/x.svg", method=zipfile.ZIP_BZIP2)),
        ("pack_entry_method", Made("small/x.svg", method=zipfile.ZIP_LZMA)),
    ],
    ids=repr,
)
def test_only_ordinary_files_are_taken(tmp_path: Path, code: str, entry: Made) -> None:
    assert refused(put(tmp_path / "p.zip", zip_of(entry))).code == code


@pytest.mark.parametrize(
    "others",
    [
        ["small/scenario.yaml"],
        ["small/a.svg", "small/A.SVG"],
        ["small/й.svg", "small/и\u0306.svg"],
        ["small/straße.svg", "small/STRASSE.svg"],
        ["small/a.svg", "small/ａ.svg"],
    ],
)
def test_no_two_names_are_one_to_some_system(tmp_path: Path, others: list[str]) -> None:
    entries = [Made(name, SVG) for name in others]
    assert refused(put(tmp_path / "p.zip", zip_of(*entries))).code == "pack_entry_twice"


@pytest.mark.parametrize(
    ("code", "name", "data"),
    [
        ("pack_entry_nested", "small/x.png", b"PK\x03\x04 and more"),
        ("pack_entry_nested", "small/uk.yaml", b"\x1f\x8b and more"),
        ("pack_entry_nested", "small/x.svg", b"Rar! <svg"),
        ("pack_entry_foreign", "small/x.png", b"GIF89a"),
        ("pack_entry_foreign", "small/x.svg", b"<html></html>"),
    ],
)
def test_a_file_is_what_its_name_says(tmp_path: Path, code: str, name: str, data: bytes) -> None:
    trouble = refused(put(tmp_path / "p.zip", zip_of(Made(name, data))))
    assert (trouble.code, trouble.values["entry"]) == (code, name)


class TestHowMuch:
    def test_as_many_files_as_allowed_and_not_one_more(self, tmp_path: Path) -> None:
        entries = [Made(f"small/{number}.svg", SVG) for number in range(MOST_FILES)]
        assert len(unpacked(put(tmp_path / "p.zip", zip_of(*entries[1:])))) == MOST_FILES
        (tmp_path / "more").mkdir()
        assert refused(put(tmp_path / "more" / "p.zip", zip_of(*entries))).code == "pack_many"

    def test_a_file_of_8_mib_and_not_one_byte_more(self, tmp_path: Path) -> None:
        row = (PNG + NOISE) * (MOST_BYTES // len(PNG + NOISE) + 1)
        fits = Made("small/x.png", row[:MOST_BYTES], method=zipfile.ZIP_STORED)
        assert len(unpacked(put(tmp_path / "p.zip", zip_of(fits)))["x.png"]) == MOST_BYTES
        (tmp_path / "more").mkdir()
        large = Made("small/x.png", row[: MOST_BYTES + 1], method=zipfile.ZIP_STORED)
        trouble = refused(put(tmp_path / "more" / "p.zip", zip_of(large)))
        assert (trouble.code, trouble.values["entry"]) == ("pack_entry_large", "small/x.png")

    def test_32_mib_in_all(self, tmp_path: Path) -> None:
        mixed = random.Random(1).randbytes(4096) + b" " * 60_000
        row = PNG + mixed * (7 * MIB // len(mixed))
        entries = [Made(f"small/{number}.png", row) for number in range(5)]
        assert refused(put(tmp_path / "p.zip", zip_of(*entries))).code == "pack_large"

    def test_a_file_that_is_too_large_itself_is_not_even_opened(self, tmp_path: Path) -> None:
        file = put(tmp_path / "p.zip", zip_of())
        with file.open("ab") as stream:
            stream.truncate(34 * MIB)
        assert refused(file).code == "pack_large"

    def test_what_grows_a_hundredfold_is_refused(self, tmp_path: Path) -> None:
        bomb = Made("small/x.svg", SVG + b" " * 7 * MIB)
        trouble = refused(put(tmp_path / "p.zip", zip_of(bomb)))
        assert (trouble.code, trouble.values["entry"]) == ("pack_entry_bomb", "small/x.svg")

    @pytest.mark.parametrize("claimed", [0, 10, 1000])
    def test_what_says_it_is_small_is_counted_as_it_comes_out(
        self, tmp_path: Path, claimed: int
    ) -> None:
        data = zip_of(Made("small/x.svg", SVG + b" " * 12 * MIB))
        lying = patched(data, "small/x.svg", 24, "<I", claimed)
        tracemalloc.start()
        code = refused(put(tmp_path / "p.zip", lying)).code
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert code == "pack_damaged"
        assert peak < 2 * MIB
        written = sum(file.stat().st_size for file in (tmp_path / "unpacked").iterdir())
        assert written <= len(TEXT) + 1000

    def test_what_says_it_is_larger_than_it_is_is_damaged(self, tmp_path: Path) -> None:
        lying = patched(zip_of(Made("small/x.svg", SVG)), "small/x.svg", 24, "<I", len(SVG) + 9)
        assert refused(put(tmp_path / "p.zip", lying)).code == "pack_damaged"

    def test_what_claims_to_be_packed_badly_is_still_counted(self, tmp_path: Path) -> None:
        data = zip_of(Made("small/x.svg", SVG + b" " * 12 * MIB), Made("small/y.png", PNG))
        lying = patched(data, "small/x.svg", 20, "<I", 1 * MIB)
        lying = patched(lying, "small/x.svg", 24, "<I", 4 * MIB)
        assert refused(put(tmp_path / "p.zip", lying)).code == "pack_damaged"

    def test_a_list_of_a_million_files_is_not_read(self, tmp_path: Path) -> None:
        data = zip_of()
        start, end = data.index(b"PK\x01\x02"), data.index(b"PK\x05\x06")
        record = data[start:end]
        many = record * 300_000
        tail = bytearray(data[end:])
        tail[12:16] = len(many).to_bytes(4, "little")
        file = put(tmp_path / "p.zip", data[:start] + many + bytes(tail))
        tracemalloc.start()
        code = refused(file).code
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert code == "pack_many"
        assert peak < 2 * MIB


class TestNoPack:
    @pytest.mark.parametrize(
        "data",
        [b"", b"PK", b"hello", b"\x1f\x8b\x08\x00", b"MZ" + zip_of(), TEXT, zip_of(sound=False)],
        ids=["empty", "short", "text", "gzip", "behind-a-program", "yaml", "empty-zip"],
    )
    def test_what_is_no_zip_is_said(self, tmp_path: Path, data: bytes) -> None:
        assert refused(put(tmp_path / "p.zip", data)).code == "pack_not_zip"

    @pytest.mark.parametrize("kept", [0.2, 0.5, 0.9, 0.99])
    def test_a_pack_that_was_cut_off_is_damaged(self, tmp_path: Path, kept: float) -> None:
        data = zip_of(Made("small/x.png", PNG))
        file = put(tmp_path / "p.zip", data[: int(len(data) * kept)])
        assert refused(file).code == "pack_damaged"

    def test_a_flipped_bit_in_a_file_is_found(self, tmp_path: Path) -> None:
        data = bytearray(zip_of(Made("small/x.png", PNG, method=zipfile.ZIP_STORED)))
        data[data.index(PNG) + 50] ^= 1
        assert refused(put(tmp_path / "p.zip", bytes(data))).code == "pack_damaged"

    def test_without_a_scenario_it_is_none(self, tmp_path: Path) -> None:
        data = zip_of(Made("small/uk.yaml", b"x"), sound=False)
        assert refused(put(tmp_path / "p.zip", data)).code == "pack_no_scenario"

    def test_absent_unreadable_and_no_file_at_all(self, tmp_path: Path) -> None:
        assert refused(tmp_path / "none.zip").code == "pack_absent"
        (tmp_path / "unpacked").rmdir()
        (tmp_path / "folder.zip").mkdir()
        assert refused(tmp_path / "folder.zip").code == "pack_unreadable"

    def test_a_long_comment_at_its_end_does_no_harm(self, tmp_path: Path) -> None:
        whole = io.BytesIO(zip_of())
        with zipfile.ZipFile(whole, "a") as archive:
            archive.comment = b"x" * 65_000
        assert unpacked(put(tmp_path / "p.zip", whole.getvalue())) == {"scenario.yaml": TEXT}


@pytest.mark.parametrize("name", ["a.svg", "Іра 1.PNG", "scenario.yaml", "x" * 96 + ".svg"])
def test_plain_names(name: str) -> None:
    assert is_plain(name)


def test_names_that_look_alike_have_one_form() -> None:
    assert look_alike("STRASSE.svg") == look_alike("straße.svg")
    assert look_alike("a.svg") != look_alike("b.svg")


@pytest.mark.parametrize(
    ("limit", "code"),
    [
        ("MOST_IN_ALL", "pack_large"),
        ("MOST_BYTES", "pack_entry_large"),
        ("MOST_RATIO", "pack_entry_bomb"),
    ],
)
def test_limits_are_held_against_what_comes_out_and_not_only_against_the_list(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, code: str
) -> None:
    with opened_pack(put(tmp_path / "p.zip", zip_of())) as pack:  # the list is sound
        monkeypatch.setattr(pack_module, limit, 1)
        with pytest.raises(KnownError) as caught:
            pack.unpack(tmp_path)
    assert caught.value.code == code
