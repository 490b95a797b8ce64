"""Why a pack was refused, in a sentence; nothing was installed then, which stands above it."""

from __future__ import annotations

from collections.abc import Callable

from simulator.model.errors import KnownError
from simulator.ui.texts import filled, translate


def pack_sentence(error: KnownError) -> str:
    """The reason, with the entry that is amiss."""
    made = _SENTENCES.get(error.code)
    if made is None:
        return translate("Pack", "This file cannot be taken as a pack.")
    return filled(made(), **error.values)


_SENTENCES: dict[str, Callable[[], str]] = {
    "pack_absent": lambda: translate("Pack", "The file is not there any more: {path}."),
    "pack_unreadable": lambda: translate("Pack", "{path} cannot be read: {reason}."),
    "pack_not_zip": lambda: translate("Pack", "{path} is not a zip file, and packs are."),
    "pack_damaged": lambda: translate(
        "Pack", "The pack is damaged or cut off. Ask for it once more."
    ),
    "pack_large": lambda: translate("Pack", "The pack holds more than 32 MiB."),
    "pack_many": lambda: translate("Pack", "The pack holds more than 64 files."),
    "pack_no_scenario": lambda: translate("Pack", "There is no scenario.yaml in the pack."),
    "pack_folder": lambda: translate(
        "Pack", "A pack holds one folder named with a–z, 0–9, _ and -, unlike {entry}."
    ),
    "pack_entry_place": lambda: translate(
        "Pack", "{entry} does not lie in the one folder of the pack."
    ),
    "pack_entry_name": lambda: translate("Pack", "{entry} is not a file name on every system."),
    "pack_entry_twice": lambda: translate("Pack", "{entry} is there twice to some systems."),
    "pack_entry_foreign": lambda: translate(
        "Pack", "{entry} is not part of a scenario: only texts and pictures are."
    ),
    "pack_entry_nested": lambda: translate("Pack", "{entry} is an archive inside the pack."),
    "pack_entry_special": lambda: translate("Pack", "{entry} is a link or a special file."),
    "pack_entry_locked": lambda: translate(
        "Pack", "{entry} is locked with a password. Ask for the pack without one."
    ),
    "pack_entry_method": lambda: translate(
        "Pack", "{entry} is packed in a way that is not read here. Ask for a plain zip."
    ),
    "pack_entry_large": lambda: translate("Pack", "{entry} is larger than 8 MiB."),
    "pack_entry_bomb": lambda: translate(
        "Pack", "{entry} grows to more than 100 times its packed size."
    ),
    "pack_unplayable": lambda: translate("Pack", "The scenario in it cannot be played: {line}"),
    "install_folder_absent": lambda: translate("Pack", "There is no folder {path} any more."),
    "install_other_there": lambda: translate(
        "Pack", "What is at {path} is no scenario. Move it away, then drop the pack again."
    ),
    "install_failed": lambda: translate(
        "Pack", "{path} takes no new scenario: {reason}. What was there is as it was."
    ),
}
