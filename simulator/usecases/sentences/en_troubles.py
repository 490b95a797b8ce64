"""Sentences of the environment, in English: disk, files, steps that cannot be taken."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

KNOWN_ERRORS: Final[Mapping[str, str]] = MappingProxyType(
    {
        # a scenario
        "scenario_absent": "There is no scenario at {path}. Choose another folder.",
        "scenario_unreadable": "{path} cannot be opened: {reason}. Look at its permissions.",
        "scenario_no_file": "{path} is a pipe or a device. Save the scenario as a file.",
        "scenario_unplayable": "{line} The command “check” lists all there is to mend.",
        "scenario_broken": "The scenario {scenario} cannot be played as it stands: look at "
        "{place}. Earlier runs of it are safe.",
        "text_unreadable": "This version cannot read the text that {scenario} was played on. "
        "The run is kept: open it with the version it was played in.",
        "language_absent": "{scenario} has no texts in {language}. Leave --language out to play "
        "it in its own.",
        "narration_endless": "From {node} on the story never comes to a reply or an ending. "
        "The talk stays where it was.",
        # a step of a talk
        "reply_unknown": "There is no reply {reply} at {node}. Nothing was said; choose one of "
        "the replies of {node}.",
        "reply_closed": "The reply {reply} is closed at {node} by now. Nothing was said; choose "
        "one that is open.",
        "run_ended": "The talk had come to the ending {ending} before {reply}. Leave out what "
        "follows the ending.",
        "no_timer": "Silence is no answer at {node}: no timer runs there. Choose a reply.",
        "move_outdated": "The talk has moved on from {node} meanwhile. Nothing is lost: choose "
        "again where it stands now.",
        "nothing_to_take_back": "Nothing was said yet, so nothing can be taken back. Choose a "
        "reply.",
        "no_way_back": "No answer can be taken back here: an exam and a debrief keep them all. "
        "Practice takes back until its debrief.",
        "machine_refused": "The scenario draws no line from here to where this leads. The talk "
        "stays where it was.",
        "wrong_phase": "This has no place in the training now ({phase}). All that was said is "
        "kept; go on from where it stands.",
        "cause_unknown": "There is no cause {cause} in this scenario. Name causes by their ids.",
        "after_unreadable": "{text} does not tell how an earlier talk ended. Write it as "
        "SCENARIO=ENDING.",
        # what is kept on the disk
        "disk_full": "Progress was not saved: the disk is full. Your run is kept in memory. "
        "Free some space, then save again.",
        "read_only": "Progress was not saved: {path} takes no writing. Your run is kept in "
        "memory. Allow writing, then save again.",
        "file_moved": "Progress was not saved: {path} was moved or deleted meanwhile. Your run "
        "is kept in memory. Put the file back, then save again.",
        "locked": "Another program holds {path}. Nothing is lost. Close the other program, then "
        "try again.",
        "io_error": "Progress was not saved: the disk failed at {path}. Your run is kept in "
        "memory. Look at the disk, then save again.",
        "folder_not_writable": "The folder {path} takes no new files. Nothing was changed. Allow "
        "writing to it, or choose another data folder.",
        "cannot_open": "{path} cannot be opened. Nothing was changed. Look at its permissions, "
        "or choose another data folder.",
        "damaged": "The progress file {path} is damaged. It was left as it is. Keep a copy of "
        "it, then choose another data folder.",
        "not_a_database": "{path} holds something else than progress. It was left as it is. "
        "Choose another data folder.",
        "foreign_file": "{path} belongs to another program. It was left as it is. Choose another "
        "data folder.",
        "newer_version": "{path} was written by a newer version of this program. It was left as "
        "it is. Open it with that version.",
        "sqlite_too_old": "Progress cannot be kept with SQLite {version}. Nothing was changed. "
        "Install a newer Python.",
        "run_moved_on": "This run moved on in another window. Nothing is lost: open it as it "
        "stands now.",
        "run_gone": "This run was deleted in another window. Your other runs are safe; start the "
        "scenario again.",
        "run_damaged": "What is saved of this run is not what was written. Your other runs are "
        "safe; start the scenario again.",
        "profile_gone": "This person was deleted in another window. Choose another person to go "
        "on.",
        "name_empty": "A name needs at least one sign. Type one.",
        "name_taken": "The name {name} is there already. Choose another.",
        "team_gone": "This group was deleted in another window. Its people and their results are "
        "safe; choose another group.",
        "store_older": "{path} is of an earlier version of this program and cannot be exported as "
        "it is. Nothing was changed; allow writing to it, then export again.",
        # the workbench
        "node_unknown": "There is no {node} in the scenario. The playtest stays where it was; "
        "choose a node of the graph.",
        "editor_quotes": "A quote in {command} is not closed. The setting was left as it was; "
        "close the quote.",
        "editor_no_file": "{command} does not say which file to open. The setting was left as it "
        "was; add the slot file, in braces.",
        "editor_slot": "{slot} is not known in a command. The setting was left as it was; the "
        "slots are file, line and column.",
        "editor_shell": "{command} runs a shell, and a file name could run there, too. Name the "
        "editor's own program.",
        "editor_failed": "{editor} could not be started: {reason}. The place was copied instead: "
        "paste it into the editor.",
        # translations
        "language_unknown": "{language} is no code of a language. Two or three letters are, as "
        "uk or ru.",
        "language_own": "{scenario} is written in {language} itself. Name the language to "
        "translate it into.",
        "language_broken": "The sheet {path} has errors, so {language} cannot be played. The "
        "scenario's own language can; the command “check” lists what to mend.",
        "sheet_unfit": "{line} Nothing was written: first the sheet has to be mended there.",
        "sheet_broken": "{line} The sheet is not played; leave --language out to play the "
        "scenario.",
        "file_unwritable": "{path} was not written: {reason}. What was there is as it was.",
        # a scenario that is begun
        "new_id_unfit": "{name} cannot name a scenario: names are made of a-z, 0-9, _ and -. "
        "Nothing was written; {hint} would do.",
        "new_folder_taken": "There is something at {path} already. Nothing was written; name a "
        "folder that is new or empty.",
        "schema_no_scenario": "There is no scenario in {path}. Nothing was written; name a "
        "scenario's folder.",
        # files a command writes
        "output_exists": "{path} is there already. Nothing was written; --force writes over it.",
        "picture_on_terminal": "A picture ({format}) is nothing for a terminal. Nothing was "
        "written; name a file with -o.",
        # packs
        "pack_exists": "The file {path} is there already. Nothing was written; name another, or "
        "add --force to replace it.",
        "pack_link": "{entry} is a link out of the scenario's folder. Nothing was packed; copy the "
        "file into the folder.",
        "pack_absent": "There is no file {path}. Nothing was changed; choose a pack.",
        "pack_unreadable": "{path} cannot be read: {reason}. Nothing was changed; look at its "
        "permissions.",
        "pack_not_zip": "{path} is no pack: packs are zip files. Nothing was changed; choose "
        "another file.",
        "pack_damaged": "The pack {path} is damaged or cut off. Nothing was changed; ask for it "
        "once more.",
        "pack_large": "The pack {path} holds more than 32 MiB. It was refused whole; nothing was "
        "changed.",
        "pack_many": "The pack {path} holds more than 64 files. It was refused whole; nothing was "
        "changed.",
        "pack_no_scenario": "The pack {path} holds no scenario.yaml. It was refused; nothing was "
        "changed.",
        "pack_folder": "A pack holds one folder named with a-z, 0-9, _ and -, unlike {entry}. It "
        "was refused; nothing was changed.",
        "pack_entry_place": "{entry} does not lie in the pack's one folder. The pack was refused "
        "whole; nothing was changed.",
        "pack_entry_name": "{entry} is no file name on every system. The pack was refused whole; "
        "nothing was changed.",
        "pack_entry_twice": "{entry} is there twice to some systems. The pack was refused whole; "
        "nothing was changed.",
        "pack_entry_foreign": "{entry} is no part of a scenario, only texts and pictures are. The "
        "pack was refused whole.",
        "pack_entry_nested": "{entry} is an archive within the pack. The pack was refused whole; "
        "nothing was changed.",
        "pack_entry_special": "{entry} is a link or a special file. The pack was refused whole; "
        "nothing was changed.",
        "pack_entry_locked": "{entry} is locked with a password. The pack was refused whole; ask "
        "for it without one.",
        "pack_entry_method": "{entry} is packed in a way that is not read here. The pack was "
        "refused whole; ask for a plain zip.",
        "pack_entry_large": "{entry} is larger than 8 MiB. The pack was refused whole; nothing was "
        "changed.",
        "pack_entry_bomb": "{entry} grows to more than 100 times its packed size. The pack was "
        "refused whole; nothing was changed.",
        "pack_unplayable": "{line} The pack was refused; nothing was changed.",
        "install_folder_absent": "There is no folder {path}. Nothing was installed; make it, or "
        "name another.",
        "install_exists": "A scenario {scenario} is there already. Nothing was changed; add "
        "--replace to put this one in its place.",
        "install_other_there": "What is at {path} is no scenario. Nothing was changed; move it "
        "away, or name another folder.",
        "install_failed": "{path} takes no new scenario: {reason}. What was there is as it was.",
        "house_absent": "There is no house code at {path}. Its place is beside the scenarios of a "
        "company.",
        # results for other programs, and from other computers
        "results_none": "There is no progress at {path}. Practise first, or name the data folder "
        "with --data.",
        "results_nobody": "There is nobody called {name} in {path}. Nothing was written; leave "
        "--profile out to export everybody.",
        "results_foreign": "{path} holds no results of this program. Nothing of it was taken in; "
        "choose a file that was exported as json.",
        "results_packed": "{path} is packed. Nothing of it was taken in; unpack it first.",
        "results_cut_off": "{path} ends too early, at line {line}. It is not whole: export it "
        "once more.",
        "results_newer": "{path} was written by a newer version of this program. Nothing of it "
        "was taken in; use that version.",
        "results_unfit": "{path} cannot be taken in: {reason} (line {line}). Export it once more.",
        "results_damaged": "The {place} of the file is not what was written ({detail}). Nothing of "
        "it was taken in; export it once more.",
        "results_unreadable": "{path} cannot be read: {reason}. Nothing of it was taken in; look "
        "at its permissions.",
        # sending
        "lrs_address": "{address} is no address that results are sent to ({reason}). Nothing was "
        "sent.",
        "keyring_absent": "The keyring of this computer cannot be used ({reason}). No secret was "
        "kept, and nothing is sent.",
        "store_closed": "The progress file is closed. What is to be sent waits in it.",
        # a workshop
        "no_road": "There is no telling which road of {scenario} is the worst: its points have "
        "no bounds. All that was played is kept; go on.",
        # votes by phone
        "phones_alone": "This computer is in no network, and phones cannot vote. Hands are counted "
        "as before.",
        "phones_unserved": "Phones cannot vote: no page can be served on the local network "
        "({detail}). Hands are counted as before.",
    }
)
"""A sentence per code of a `KnownError`; its values fill the slots."""
