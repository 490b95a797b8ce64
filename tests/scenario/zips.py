"""Zip files as strangers may make them: entries with names, modes and sizes of one's choice."""

from __future__ import annotations

import io
import struct
import warnings
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.scenario.samples import minimal_scenario_yaml

TEXT = minimal_scenario_yaml().encode()
"""The text of a sound scenario with the id `small`."""

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(200))
SVG = b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>"


@dataclass(frozen=True)
class Made:
    """An entry: its name as it is written, its bytes, and what may be odd about it."""

    name: str
    data: bytes = b"x"
    mode: int = 0o100644
    dos: int = 0
    method: int = zipfile.ZIP_DEFLATED
    flags: int = 0


def zip_of(*entries: Made, sound: bool = True) -> bytes:
    """A zip with these entries, behind those of a sound scenario (unless not `sound`)."""
    whole = io.BytesIO()
    first = (Made("small/scenario.yaml", TEXT),) if sound else ()
    with zipfile.ZipFile(whole, "w") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # names that are there twice
        for entry in (*first, *entries):
            info = zipfile.ZipInfo("x", (1980, 1, 1, 0, 0, 0))
            info.filename = info.orig_filename = entry.name
            info.external_attr = entry.mode << 16 | entry.dos
            info.create_system = 3
            info.compress_type = entry.method
            archive.writestr(info, entry.data)
    return _with_flags(whole.getvalue(), {made.name: made.flags for made in entries if made.flags})


def _with_flags(data: bytes, flags: Mapping[str, int]) -> bytes:
    """The same with bits set in the list of files, as a program might that means them."""
    changed = bytearray(data)
    for name, bits in flags.items():
        at = data.rindex(b"PK\x01\x02", 0, data.rindex(name.encode()))
        struct.pack_into("<H", changed, at + 8, struct.unpack_from("<H", data, at + 8)[0] | bits)
    return bytes(changed)


def patched(data: bytes, name: str, offset: int, form: str, value: int) -> bytes:
    """The same with a field of the entry in the list of files set (`offset` into its record)."""
    changed = bytearray(data)
    at = data.rindex(b"PK\x01\x02", 0, data.rindex(name.encode()))
    struct.pack_into(form, changed, at + offset, value)
    return bytes(changed)


def put(place: Path, data: bytes) -> Path:
    place.write_bytes(data)
    return place
