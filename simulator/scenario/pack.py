"""Packs: a scenario's folder as one zip file, read as what a stranger may have made of it.

A pack is refused whole, and the entry that is amiss is named. Sizes are counted as they come
out, whatever the file says of itself, and no more of it is read at once than a sound pack
asks for. Nothing here decides where files go: `Pack.unpack` writes into a folder that is
given, and only names of one plain word each.
"""

from __future__ import annotations

import os
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

from simulator.model.errors import KnownError
from simulator.scenario.loader import SCENARIO_FILE, without_waiting
from simulator.scenario.pack_names import check_folder, look_alike, split_name

MOST_FILES: Final = 64
MOST_BYTES: Final = 8 * 1024 * 1024
"""Of one file."""
MOST_IN_ALL: Final = 32 * 1024 * 1024
MOST_RATIO: Final = 100
"""How many times its packed size a file may have."""

_MOST_PACKED: Final = MOST_IN_ALL + 1024 * 1024
_MOST_AT_ONCE: Final = 256 * 1024
_CHUNK: Final = 64 * 1024
_ENCRYPTED: Final = 0x1 | 0x40 | 0x2000
_METHODS: Final = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_DOS_FOLDER: Final = 0x10
_DOS_SPECIAL: Final = 0x8 | 0x40 | 0x400  # a volume, a device, a reparse point
_SPECIAL_BITS: Final = stat.S_ISUID | stat.S_ISGID | stat.S_ISVTX
_DAMAGED: Final = (
    zipfile.BadZipFile,
    NotImplementedError,
    RuntimeError,
    EOFError,
    ValueError,
    OverflowError,
    struct.error,
    zlib.error,
)
"""What `zipfile` raises of files that are none, or none any more."""

_ZIP: Final = b"PK\x03\x04"
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_ARCHIVES: Final = (b"PK\x03\x04", b"PK\x05\x06", b"7z\xbc\xaf", b"Rar!", b"\x1f\x8b", b"BZh")


@dataclass(frozen=True, slots=True)
class _Entry:
    """A file of a pack: its plain name, its name as the pack has it, and what is said of it."""

    name: str
    shown: str
    info: zipfile.ZipInfo


class Pack:
    """An open pack whose list of files is sound. Made by `opened_pack`.

    `id` is its folder's name, `files` the names in it, `size` their bytes in all as the list
    gives them.
    """

    def __init__(self, archive: zipfile.ZipFile, file: str) -> None:
        self._archive = archive
        self._file = file
        self.id, self._entries = _listed(archive.infolist(), file)
        self.files = tuple(sorted(entry.name for entry in self._entries))
        self.size = sum(entry.info.file_size for entry in self._entries)

    def read(self, name: str) -> bytes:
        """The bytes of one file, which is there. Raises `KnownError` like `unpack`."""
        entry = next(entry for entry in self._entries if entry.name == name)
        return b"".join(self._chunks(entry))

    def unpack(self, folder: Path) -> None:
        """Write every file into a folder, which is empty, and on to the disk.

        Raises `KnownError` where a file is not what the pack says of it, and `OSError` where
        the disk refuses; what was written by then stays for the caller to take away.
        """
        total = 0
        for entry in self._entries:
            with (folder / entry.name).open("xb") as target:
                for chunk in self._chunks(entry):
                    total += len(chunk)
                    if total > MOST_IN_ALL:
                        raise KnownError("pack_large", path=self._file)
                    target.write(chunk)
                target.flush()
                os.fsync(target.fileno())

    def _chunks(self, entry: _Entry) -> Iterator[bytes]:
        """The file bit by bit, counted as it comes out."""
        size, packed = 0, max(1, entry.info.compress_size)
        with _told(self._file), self._archive.open(entry.info) as stream:
            while chunk := stream.read(_CHUNK):
                if size == 0:
                    _check_content(chunk, entry)
                size += len(chunk)
                if size > MOST_BYTES:
                    raise KnownError("pack_entry_large", entry=entry.shown)
                if size > MOST_RATIO * packed:
                    raise KnownError("pack_entry_bomb", entry=entry.shown)
                yield chunk
        if size != entry.info.file_size:
            raise KnownError("pack_damaged", path=self._file)


@contextmanager
def opened_pack(file: Path) -> Iterator[Pack]:
    """A pack, open as long as the block runs.

    Raises `KnownError`: `pack_absent`, `pack_unreadable`, `pack_not_zip`, `pack_damaged`, and
    one for each rule that a pack has to keep; those of an entry name it.
    """
    shown = str(file)
    try:
        raw = open(file, "rb", opener=without_waiting)  # noqa: SIM115 - the next block closes it
    except FileNotFoundError as error:
        raise KnownError("pack_absent", path=shown) from error
    except OSError as error:
        raise _unreadable(shown, error) from error
    with raw:
        with _told(shown):
            _check_outside(raw, shown)
            archive = zipfile.ZipFile(_ShortReads(raw, shown))
        with archive:
            yield Pack(archive, shown)


@contextmanager
def _told(file: str) -> Iterator[None]:
    """What reading the archive raises, as the sentence for it."""
    try:
        yield
    except _DAMAGED as error:
        raise KnownError("pack_damaged", path=file) from error
    except OSError as error:
        raise _unreadable(file, error) from error


def _unreadable(file: str, error: OSError) -> KnownError:
    reason = error.strerror or type(error).__name__
    return KnownError("pack_unreadable", path=file, reason=reason)


def _check_outside(raw: IO[bytes], file: str) -> None:
    """What can be told before the archive is opened: its kind, its size, how it begins."""
    status = os.fstat(raw.fileno())
    if not stat.S_ISREG(status.st_mode) or raw.read(len(_ZIP)) != _ZIP:
        raise KnownError("pack_not_zip", path=file)
    if status.st_size > _MOST_PACKED:
        raise KnownError("pack_large", path=file)


class _ShortReads:
    """A file of which little is read at once.

    The list of files at the end of an archive is read in one piece, as long as the archive
    says it is: a long one would fill the memory with entries before any could be refused.
    """

    def __init__(self, raw: IO[bytes], file: str) -> None:
        self._raw = raw
        self._file = file
        self.seek, self.tell, self.seekable = raw.seek, raw.tell, raw.seekable

    def read(self, size: int = -1) -> bytes:
        """So many bytes, or all that are left: if they are few enough."""
        wanted = _MOST_AT_ONCE + 1 if size < 0 else size
        data = self._raw.read(wanted) if wanted <= _MOST_AT_ONCE + 1 else b""
        if wanted > _MOST_AT_ONCE and (size >= 0 or len(data) > _MOST_AT_ONCE):
            raise KnownError("pack_many", path=self._file)
        return data


def _listed(infos: list[zipfile.ZipInfo], file: str) -> tuple[str, tuple[_Entry, ...]]:
    """The folder of a pack and the files in it, each of them sound as far as the list tells."""
    entries: list[_Entry] = []
    folders: set[str] = set()
    alike: set[str] = set()
    for info in infos:
        shown = _written_name(info)
        _check_kind(info, shown)
        if shown.endswith("/") and shown.count("/") == 1:
            folder = check_folder(shown[:-1], shown)
        else:
            folder, name = split_name(shown)
            if look_alike(name) in alike:
                raise KnownError("pack_entry_twice", entry=shown)
            alike.add(look_alike(name))
            entries.append(_Entry(name, shown, info))
        folders.add(folder)
        if len(folders) > 1:
            raise KnownError("pack_entry_place", entry=shown)
    _check_sizes(entries, file)
    if all(entry.name != SCENARIO_FILE for entry in entries):
        raise KnownError("pack_no_scenario", path=file)
    return folders.pop(), tuple(entries)


def _written_name(info: zipfile.ZipInfo) -> str:
    """An entry's name as the pack has it; zipfile's own may end at a NUL and have other slashes.

    Without the mark of UTF-8 a name is meant in a code page of the year 1981, and mostly is
    UTF-8 all the same.
    """
    name = info.orig_filename
    if not name.isascii() and not info.flag_bits & 0x800:
        try:
            return name.encode("cp437").decode("utf-8")
        except UnicodeError as error:
            raise KnownError("pack_entry_name", entry=name) from error
    return name


def _check_kind(info: zipfile.ZipInfo, shown: str) -> None:
    """Refuses what is no ordinary file: locked, packed in other ways, a link, a device."""
    if info.flag_bits & _ENCRYPTED:
        raise KnownError("pack_entry_locked", entry=shown)
    if info.compress_type not in _METHODS:
        raise KnownError("pack_entry_method", entry=shown)
    mode, dos = info.external_attr >> 16, info.external_attr & 0xFFFF
    is_folder = shown.endswith("/")
    kind = stat.S_IFMT(mode)
    if (
        kind not in (0, stat.S_IFDIR if is_folder else stat.S_IFREG)
        or mode & _SPECIAL_BITS
        or dos & _DOS_SPECIAL
        or (dos & _DOS_FOLDER and not is_folder)
        or (is_folder and info.file_size)
    ):
        raise KnownError("pack_entry_special", entry=shown)


def _check_sizes(entries: list[_Entry], file: str) -> None:
    """Refuses what is too much by the pack's own word; the rest is counted when it comes out."""
    if len(entries) > MOST_FILES:
        raise KnownError("pack_many", path=file)
    for entry in entries:
        if entry.info.file_size > MOST_BYTES:
            raise KnownError("pack_entry_large", entry=entry.shown)
        if entry.info.file_size > MOST_RATIO * max(1, entry.info.compress_size):
            raise KnownError("pack_entry_bomb", entry=entry.shown)
    if sum(entry.info.file_size for entry in entries) > MOST_IN_ALL:
        raise KnownError("pack_large", path=file)


def _check_content(start: bytes, entry: _Entry) -> None:
    """Refuses an archive under another name, and a picture that is none."""
    if start.startswith(_ARCHIVES):
        raise KnownError("pack_entry_nested", entry=entry.shown)
    name = entry.name.lower()
    if (name.endswith(".png") and not start.startswith(_PNG)) or (
        name.endswith(".svg") and (b"<svg" not in start or b"\0" in start)
    ):
        raise KnownError("pack_entry_foreign", entry=entry.shown)
