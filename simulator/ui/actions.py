"""Every command and its keys, once: menus, shortcuts, key hints and the F1 list read this.

An action with `listed_only` is carried out by the widget that has the focus (moving in a
list, digits); it stands here so that the list of keys is whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from types import MappingProxyType

from PySide6.QtGui import QKeySequence

from simulator.ui.action import Action
from simulator.ui.group_actions import group_actions
from simulator.ui.looking_back_actions import causes_actions, what_if_actions
from simulator.ui.scope import EVERYWHERE
from simulator.ui.texts import translate
from simulator.ui.workbench_actions import workbench_actions
from simulator.ui.workshop_actions import workshop_actions, workshop_setup_actions

PICKER = "picker"
HOME = "home"
BRIEFING = "briefing"
CONVERSATION = "conversation"
FEEDBACK = "feedback"
DEBRIEF = "debrief"
CAUSES = "causes"
WHAT_IF = "what_if"
PROGRESS = "progress"
WORKBENCH = "workbench"
GROUP = "group"
WORKSHOP = "workshop"
WORKSHOP_SETUP = "workshop_setup"
TALKS = "talks"
"""In force wherever talks are shown in a language that can be chosen."""
SETTINGS = "settings"
TABS = "tabs"
"""In force wherever the tabs over the screen are shown."""
SCENARIOS_TAB = "scenarios"
PROGRESS_TAB = "progress"
WORKBENCH_TAB = "workbench"
GROUP_TAB = "group"
"""The tabs, by the commands that turn to them."""


def _everywhere() -> tuple[Action, ...]:
    scope = EVERYWHERE
    return (
        Action("keys", scope, lambda: translate("Action", "Keys of this screen"), ("F1",)),
        Action("menu", scope, lambda: translate("Action", "Menu"), ("F10",)),
        Action(
            "text_larger",
            scope,
            lambda: translate("Action", "Larger text"),
            ("Ctrl++", "Ctrl+=", "Ctrl+Shift+="),
        ),
        Action("text_smaller", scope, lambda: translate("Action", "Smaller text"), ("Ctrl+-",)),
        Action("text_normal", scope, lambda: translate("Action", "Normal text"), ("Ctrl+0",)),
        Action("next_pane", scope, lambda: translate("Action", "Next pane"), ("F6",)),
        Action("previous_pane", scope, lambda: translate("Action", "Previous pane"), ("Shift+F6",)),
        Action("full_screen", scope, lambda: translate("Action", "Full screen"), ("F11",)),
        Action("sending", scope, lambda: translate("Action", "Sending results"), ("Ctrl+,",)),
        Action("back", scope, lambda: translate("Action", "One level back"), ("Esc",)),
        Action("quit", scope, lambda: translate("Action", "Quit"), ("Ctrl+Q",)),
    )


def _picker() -> tuple[Action, ...]:
    scope = PICKER
    return (
        Action("move", scope, lambda: translate("Action", "Move"), ("Up", "Down"), True),
        Action("open", scope, lambda: translate("Action", "Open"), ("Return",), True),
        Action("open_nth", scope, lambda: translate("Action", "Open by number"), ("1", "9"), True),
        Action("new_profile", scope, lambda: translate("Action", "New profile"), ("Ctrl+N",)),
        Action("rename", scope, lambda: translate("Action", "Rename"), ("F2",)),
        Action("delete", scope, lambda: translate("Action", "Delete"), ("Del",)),
        Action(
            "take_in",
            scope,
            lambda: translate("Action", "Progress from another computer"),
            ("Ctrl+O",),
        ),
        Action("workshop", scope, lambda: translate("Action", "Workshop"), ("F5",)),
    )


def _home() -> tuple[Action, ...]:
    scope = HOME
    return (
        Action("move", scope, lambda: translate("Action", "Move"), ("Up", "Down"), True),
        Action("resume", scope, lambda: translate("Action", "Resume or start"), ("Return",)),
        Action(
            "from_start", scope, lambda: translate("Action", "From the start"), ("Ctrl+Return",)
        ),
        Action("exam", scope, lambda: translate("Action", "Exam"), ("Ctrl+E",)),
        Action("workshop", scope, lambda: translate("Action", "Workshop"), ("F5",)),
        Action("briefing", scope, lambda: translate("Action", "Read the briefing"), ("Space",)),
        Action("search", scope, lambda: translate("Action", "Search scenarios"), ("Ctrl+F",)),
        Action(
            "open_folder", scope, lambda: translate("Action", "Open a scenario folder"), ("Ctrl+O",)
        ),
        Action("mend", scope, lambda: translate("Action", "Show in the workbench"), ("Return",)),
    )


def _briefing() -> tuple[Action, ...]:
    scope = BRIEFING
    return (
        Action("practice", scope, lambda: translate("Action", "Practice"), ("1",)),
        Action("exam", scope, lambda: translate("Action", "Exam"), ("2",)),
        _own_words(scope),
        Action("start", scope, lambda: translate("Action", "Start"), ("Return",)),
        Action("back", scope, lambda: translate("Action", "Back"), ("Esc",)),
    )


def _own_words(scope: str) -> Action:
    """Before a talk and in it; on or off."""
    return Action("own_words", scope, lambda: translate("Action", "Own words first"), ("F4",))


def _conversation() -> tuple[Action, ...]:
    scope = CONVERSATION
    return (
        Action(
            "select", scope, lambda: translate("Action", "Select; again: say it"), ("1", "4"), True
        ),
        Action(
            "move", scope, lambda: translate("Action", "Move"), ("Up", "Down", "Home", "End"), True
        ),
        Action("say", scope, lambda: translate("Action", "Say it"), ("Return",), True),
        Action(
            "take_back",
            scope,
            lambda: translate("Action", "Take back"),
            ("Backspace", "Ctrl+Z", "Alt+Left"),
        ),
        Action("scroll_up", scope, lambda: translate("Action", "Scroll back"), ("PgUp",)),
        Action("scroll_down", scope, lambda: translate("Action", "Scroll on"), ("PgDown",)),
        Action("briefing", scope, lambda: translate("Action", "Briefing"), ("Ctrl+B",)),
        Action("history", scope, lambda: translate("Action", "Whole conversation"), ("Ctrl+H",)),
        Action("hint", scope, lambda: translate("Action", "Hint"), ("F2",)),
        Action("replies", scope, lambda: translate("Action", "Show the replies"), ("Ctrl+Return",)),
        _own_words(scope),
        Action("leave", scope, lambda: translate("Action", "Leave"), ("Esc",)),
    )


def _feedback() -> tuple[Action, ...]:
    scope = FEEDBACK
    return (
        Action(
            "continue", scope, lambda: translate("Action", "Continue"), ("Return", "Space"), True
        ),
        Action(
            "take_back",
            scope,
            lambda: translate("Action", "Try this turn again"),
            ("Backspace", "Ctrl+Z", "Alt+Left"),
        ),
        Action("others", scope, lambda: translate("Action", "The other replies"), ("Ctrl+D",)),
    )


def _debrief() -> tuple[Action, ...]:
    scope = DEBRIEF
    return (
        Action(
            "move", scope, lambda: translate("Action", "Turn"), ("Up", "Down", "Home", "End"), True
        ),
        Action("continue", scope, lambda: translate("Action", "Continue"), ("Return",)),
        Action("step_back", scope, lambda: translate("Action", "Previous step"), ("Backspace",)),
        Action("replay", scope, lambda: translate("Action", "Replay from this turn"), ("Return",)),
        Action("what_if", scope, lambda: translate("Action", "What if"), ("F8",)),
        Action(
            "keep", scope, lambda: translate("Action", "Keep what is written"), ("Ctrl+Return",)
        ),
        Action("scroll_up", scope, lambda: translate("Action", "Scroll back"), ("PgUp",)),
        Action("scroll_down", scope, lambda: translate("Action", "Scroll on"), ("PgDown",)),
        Action("save", scope, lambda: translate("Action", "Save the report"), ("Ctrl+S",)),
        Action("print", scope, lambda: translate("Action", "Print the report"), ("Ctrl+P",)),
        Action("exam", scope, lambda: translate("Action", "Exam"), ("Ctrl+E",)),
        Action("home", scope, lambda: translate("Action", "To the scenarios"), ("Esc",)),
    )


def _progress() -> tuple[Action, ...]:
    scope = PROGRESS
    return (
        Action(
            "move", scope, lambda: translate("Action", "Run"), ("Up", "Down", "Home", "End"), True
        ),
        Action("open", scope, lambda: translate("Action", "Open the run"), ("Return",), True),
        Action("exam", scope, lambda: translate("Action", "The next exam"), ("Ctrl+E",)),
        Action("sort", scope, lambda: translate("Action", "Sort by the next column"), ("F4",)),
        Action(
            "turn_sorting",
            scope,
            lambda: translate("Action", "Turn the order round"),
            ("Shift+F4",),
        ),
        Action("save", scope, lambda: translate("Action", "Save progress"), ("Ctrl+S",)),
        Action("print", scope, lambda: translate("Action", "Print the report"), ("Ctrl+P",)),
        Action("undo", scope, lambda: translate("Action", "Keep the history"), ("Ctrl+Z",)),
        Action("delete", scope, lambda: translate("Action", "Delete the history"), ("Del",)),
        Action("leave", scope, lambda: translate("Action", "To the scenarios"), ("Esc",)),
    )


def _settings() -> tuple[Action, ...]:
    return (Action("back", SETTINGS, lambda: translate("Action", "Back"), ("Esc",)),)


def _tabs() -> tuple[Action, ...]:
    """One line each: the strip over the screen, the menu and the keys read them from here."""
    scope = TABS
    return (
        Action(SCENARIOS_TAB, scope, lambda: translate("Action", "Scenarios"), ("Ctrl+1",)),
        Action(PROGRESS_TAB, scope, lambda: translate("Action", "Progress"), ("Ctrl+2",)),
        Action(WORKBENCH_TAB, scope, lambda: translate("Action", "Workbench"), ("Ctrl+3",)),
        Action(GROUP_TAB, scope, lambda: translate("Action", "Group"), ("Ctrl+4",)),
    )


def _talks() -> tuple[Action, ...]:
    scope = TALKS
    return (
        Action(
            "next_language",
            scope,
            lambda: translate("Action", "Talks in the next language"),
            ("F3",),
        ),
    )


ACTIONS: tuple[Action, ...] = (
    *_everywhere(),
    *_picker(),
    *_home(),
    *_briefing(),
    *_conversation(),
    *_feedback(),
    *_debrief(),
    *causes_actions(CAUSES),
    *what_if_actions(WHAT_IF),
    *_progress(),
    *workbench_actions(WORKBENCH),
    *group_actions(GROUP),
    *workshop_actions(WORKSHOP),
    *workshop_setup_actions(WORKSHOP_SETUP),
    *_settings(),
    *_tabs(),
    *_talks(),
)


@dataclass(frozen=True, slots=True)
class Keymap:
    """The keys in force: the table's own, save where the person chose others.

    `changed` maps "scope/id" to keys. `digits` False switches single-digit keys off, for
    people whose speech or hand triggers them by accident.
    """

    changed: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    digits: bool = True

    def keys(self, action: Action) -> tuple[str, ...]:
        """The keys of an action now."""
        keys = self.changed.get(f"{action.scope}/{action.id}", action.keys)
        return keys if self.digits else tuple(key for key in keys if not key.isdigit())

    def matching(self, scope: str, pressed: QKeySequence) -> Iterator[Action]:
        """The actions of a scope that a press means."""
        for action in ACTIONS:
            if action.scope == scope and not action.listed_only:
                for key in self.keys(action):
                    if QKeySequence(key) == pressed:
                        yield action

    def hint(self, scope: str, action_id: str) -> str:
        """The first key of an action as people read it ("Bksp"), empty without one."""
        keys = self.keys(find(scope, action_id))
        return key_word(keys[0]) if keys else ""


def find(scope: str, action_id: str) -> Action:
    """An action of the table; KeyError for an unknown one."""
    for action in ACTIONS:
        if action.scope == scope and action.id == action_id:
            return action
    raise KeyError(f"{scope}/{action_id}")


def tabs() -> tuple[Action, ...]:
    """The commands that turn to a tab, in the order the tabs stand in."""
    return tuple(action for action in ACTIONS if action.scope == TABS)


def key_word(key: str) -> str:
    """A key in portable notation as it is written on the keyboard and read aloud."""
    short = {
        "Backspace": translate("Key", "Bksp", "short for Backspace"),
        "Return": translate("Key", "Enter"),
        "Ctrl+Return": translate("Key", "Ctrl+Enter"),
        "Space": translate("Key", "Space"),
        "Up": "↑",
        "Down": "↓",
        "Left": "←",
        "Right": "→",
        "Ctrl++": "Ctrl +",
        "PgDown": "PgDn",
    }
    if key in short:
        return short[key]
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def keys_of_screen(scopes: tuple[str, ...], keymap: Keymap) -> tuple[tuple[str, str], ...]:
    """The F1 list: (keys, what they do) of some scopes and of everywhere, in table order.

    Neighbours that do the same stand in one line."""
    listed = []
    for scope in (*scopes, EVERYWHERE):
        shown = [action for action in ACTIONS if action.scope == scope and keymap.keys(action)]
        for does, same in groupby(shown, lambda action: action.text()):
            words = [key_word(key) for action in same for key in keymap.keys(action)]
            digits = all(word.isdigit() for word in words)
            keys = "–".join(words[:: len(words) - 1 or 1]) if digits else " · ".join(words)
            listed.append((keys, does))
    return tuple(listed)
