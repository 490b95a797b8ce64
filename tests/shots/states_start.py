"""The screens before a talk: profile picker, home, briefing."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from simulator.model.issue import Issue
from simulator.ui.theme import Theme
from simulator.ui.trainee.briefing import BriefingScreen
from simulator.ui.trainee.home import HomeScreen
from simulator.ui.trainee.picker import PickerScreen
from simulator.usecases.lists import HomeView, PickerView
from simulator.usecases.showing import BriefingView
from simulator.usecases.tongue import Tongue
from tests.shots.harness import State, given
from tests.ui.trainee import oven


def picker_screen(theme: Theme, view: PickerView) -> PickerScreen:
    screen = PickerScreen(theme, given(view), now=oven.NOW)
    screen.focus_first()
    return screen


def picker(theme: Theme) -> QWidget:
    return picker_screen(theme, oven.picker())


def picker_first(theme: Theme) -> QWidget:
    return picker_screen(theme, replace(oven.picker(), profiles=()))


def picker_unwritable(theme: Theme) -> QWidget:
    return picker_screen(theme, replace(oven.picker(), writable=False))


def picker_new(theme: Theme) -> QWidget:
    screen = picker_screen(theme, oven.picker())
    screen.commands()["rename"]()
    return screen


def say_issue(issue: Issue) -> str:
    return given("It jumps to “two_slot”, and there is no such node. The nearest is “two_slots”.")


def home_screen(theme: Theme, view: HomeView) -> HomeScreen:
    screen = HomeScreen(theme, given(view), now=oven.NOW, say_issue=say_issue)
    screen.focus_first()
    return screen


def home(theme: Theme) -> QWidget:
    return home_screen(theme, oven.home())


def home_broken(theme: Theme) -> QWidget:
    screen = home_screen(theme, oven.home())
    screen.restore(("warranty", ""))
    return screen


def home_searched(theme: Theme) -> QWidget:
    screen = home_screen(theme, replace(oven.home(), guest=True))
    screen.restore(("", "zebra"))
    screen.focus_first()
    return screen


def home_empty(theme: Theme) -> QWidget:
    return home_screen(theme, replace(oven.home(), rows=()))


def home_loading(theme: Theme) -> QWidget:
    return home_screen(theme, replace(oven.home(), rows=(), loading=True))


def briefing_screen(theme: Theme, view: BriefingView) -> BriefingScreen:
    screen = BriefingScreen(theme, given(view))
    screen.focus_first()
    return screen


def briefing(theme: Theme) -> QWidget:
    return briefing_screen(theme, oven.briefing())


def briefing_uk(theme: Theme) -> QWidget:
    return briefing_screen(theme, oven.briefing_uk())


def briefing_portrait(theme: Theme) -> QWidget:
    return briefing_screen(theme, oven.qualifying())


def briefing_during(theme: Theme) -> QWidget:
    return briefing_screen(theme, replace(oven.briefing(), during_run=True))


def told(language: str, *languages: str, wanted: str = "", broken: bool = False) -> Tongue:
    """A talk told in a language, where it can be had in some more."""
    return Tongue(language, wanted or language, (language, *languages), broken)


def briefing_languages(theme: Theme) -> QWidget:
    return briefing_screen(theme, replace(oven.briefing(), tongue=told("en", "uk", "ru")))


def briefing_only(theme: Theme) -> QWidget:
    return briefing_screen(theme, replace(oven.briefing(), tongue=told("en", wanted="uk")))


def briefing_faulty(theme: Theme) -> QWidget:
    tongue = told("en", "ru", wanted="uk", broken=True)
    return briefing_screen(theme, replace(oven.briefing(), tongue=tongue))


def home_only(theme: Theme) -> QWidget:
    rows = tuple(replace(row, tongue=told("en", wanted="uk")) for row in oven.home().rows)
    return home_screen(theme, replace(oven.home(), rows=rows))


STATES: dict[str, State] = {
    "picker": picker,
    "picker_first": picker_first,
    "picker_unwritable": picker_unwritable,
    "picker_new": picker_new,
    "home": home,
    "briefing": briefing,
    "briefing_uk": briefing_uk,
    "briefing_portrait": briefing_portrait,
    "briefing_during": briefing_during,
    "briefing_languages": briefing_languages,
    "briefing_only": briefing_only,
    "briefing_faulty": briefing_faulty,
    "home_only": home_only,
    "home_broken": home_broken,
    "home_searched": home_searched,
    "home_empty": home_empty,
    "home_loading": home_loading,
}
