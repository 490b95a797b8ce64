"""Composes the program: paths, store, shelf, window. The one module that knows everyone.

Imports stand inside functions here: a command must not load Qt, and the window is on the
screen, bare, before anything that goes into it is loaded.
"""

from __future__ import annotations

import argparse
import gc
import os
import signal
import sys
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from simulator.usecases.system_libraries import import_trouble, window_trouble
from simulator.usecases.usage import COMMANDS, Parser

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor
    from datetime import datetime
    from types import TracebackType

    from PySide6.QtWidgets import QApplication

    from simulator.model.errors import KnownError
    from simulator.model.issue import Issue
    from simulator.progress.keeper import Keeper
    from simulator.progress.store import Store
    from simulator.ui.projector.surroundings import ProjectorSurroundings
    from simulator.ui.trainee.surroundings import Surroundings
    from simulator.ui.trainer.group_surroundings import GroupSurroundings
    from simulator.ui.trainer.surroundings import BenchSurroundings
    from simulator.ui.windows import MainWindow
    from simulator.usecases.authoring import Workbench
    from simulator.usecases.desk import Desk
    from simulator.usecases.lists import PickerView
    from simulator.usecases.lost_here import LostHere
    from simulator.usecases.results import Results
    from simulator.usecases.sending.post_office import PostOffice
    from simulator.usecases.steps import Steps

ROOT = Path(__file__).resolve().parents[1]
_CLOSE_SECONDS = 10
_FIRST_READ_SECONDS = 5
_SEEDS = 2**63


def main(arguments: Sequence[str]) -> int:
    """Runs a command, or the window; answers the exit code."""
    try:
        if arguments and arguments[0] in COMMANDS:
            from simulator.cli import main as run_command

            return run_command(arguments)
        options = _options(arguments)
        trouble = window_trouble(sys.platform, os.environ)
        if trouble is None:
            return _run_window(options)
    except ImportError as error:
        trouble = import_trouble(error)
        if trouble is None:
            raise
    except KeyboardInterrupt:  # while the command was still being loaded
        trouble = "Stopped before the end; nothing was changed."
    print(trouble, file=sys.stderr)
    return 2


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = Parser(
        prog="main.py",
        description="Practise difficult-client conversations.",
        epilog=f"Commands without a window: {', '.join(COMMANDS)} (each with --help).",
    )
    parser.add_argument("--data", type=Path, metavar="DIR", help="where progress is kept")
    parser.add_argument("--scenarios", type=Path, metavar="DIR", default=ROOT / "scenarios")
    parser.add_argument("--profile", metavar="NAME", help="who practises")
    parser.add_argument("--language", choices=("en", "uk", "ru"), help="of the window")
    parser.add_argument("--talks", choices=("en", "uk", "ru"), help="the language of the talks")
    parser.add_argument("--play", metavar="ID", help="a scenario to open at once")
    parser.add_argument(
        "--workbench", type=Path, metavar="PATH", help="a scenario’s folder to work on at once"
    )
    parser.add_argument("--workshop", metavar="ID", help="a scenario for a room to play")
    return parser.parse_args(arguments)


def _clock() -> datetime:
    from datetime import UTC, datetime

    return datetime.now(UTC)


def _draw_seed() -> int:
    import random

    return random.SystemRandom().randrange(_SEEDS)


def _run_window(options: argparse.Namespace) -> int:
    """The window, from the first frame to the last write."""
    # Loading makes many objects that stay, and the collector would go through them again
    # and again: it begins when all is there, with what is there then left out.
    gc.disable()

    from PySide6.QtWidgets import QApplication

    from simulator.ui.first_frame import after_first_frame
    from simulator.ui.windows import MainWindow

    application = QApplication(sys.argv[:1])
    # Ctrl+C in the terminal ends the program at once: every answer is on the disk already.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    window = MainWindow()
    endings: list[Callable[[], bool]] = []
    after_first_frame(window, lambda: endings.append(_furnish(application, window, options)))
    window.open_bare()
    code = application.exec()
    if all(ending() for ending in endings):
        _end_at_once(code)
    print("Progress is still being written; the disk is slow.", file=sys.stderr)
    return code


def _furnish(
    application: QApplication, window: MainWindow, options: argparse.Namespace
) -> Callable[[], bool]:
    """What is in the window and behind it. Answers what closes it: whether all is written."""
    from concurrent.futures import ThreadPoolExecutor

    from simulator.progress.keeper import Keeper
    from simulator.progress.paths import data_folder, store_file
    from simulator.progress.store import Store

    folder = data_folder(options.data, os.environ, sys.platform, Path.home())
    keeper = Keeper(lambda: Store.open(store_file(folder)))
    # The store is opened while the screens are being loaded: both take about as long.
    first = keeper.submit(lambda store: _first_read(store, str(folder)))

    from simulator.ui.desk_window import DeskWindow, Start
    from simulator.ui.trainee.surroundings import Surroundings

    background = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")
    around = Surroundings(
        keeper=keeper,
        guest_keeper=lambda: Keeper(Store.in_memory),
        make_desk=_desk_maker(options.scenarios, folder),
        in_background=background.submit,
        clock=_clock,
        data_folder=folder,
        scenarios_folder=options.scenarios,
        say_issue=_say_issue,
    )
    people, settings, trouble = _read_first(first, str(folder))
    start = Start(
        people,
        settings,
        trouble,
        options.profile,
        options.language,
        options.play,
        options.talks,
        options.workbench,
        options.workshop,
    )
    results = _results_maker(keeper, options.scenarios, folder)
    bench = _bench_maker(keeper, background, options.scenarios, results)
    office = _office_maker(keeper, options.scenarios)
    group = _group_maker(background, results)
    projector = _projector_maker(application, around)
    desk = DeskWindow(
        application, window, around, start, bench, office=office, group=group, projector=projector
    )
    _watch_for_bugs(folder, desk.say_crashed)
    gc.freeze()
    gc.enable()

    def close() -> bool:
        background.shutdown(wait=False, cancel_futures=True)
        return keeper.close(_CLOSE_SECONDS)

    return close


def _end_at_once(code: int) -> NoReturn:
    """Everything is written: no waiting for an analysis that nobody will read, as the
    interpreter would for its threads."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def _watch_for_bugs(folder: Path, say: Callable[[Path | None], None]) -> None:
    """What nobody expected is kept in a report and said; the window stays open, and every
    answer that was acknowledged is on the disk already."""

    from simulator.usecases.crash import keep_report

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        file = keep_report(folder, error, _clock())
        sys.__excepthook__(kind, error, trace)
        say(file)

    sys.excepthook = hook


def _first_read(store: Store, folder: str) -> tuple[PickerView, dict[str, str]]:
    from simulator.usecases.people import picker_view

    settings = store.settings.all()
    return picker_view(store, folder, settings.get("language", "en")), settings


def _read_first(
    first: Future[tuple[PickerView, dict[str, str]]], folder: str
) -> tuple[PickerView, dict[str, str], KnownError | None]:
    """Who practises here and how it looks; where the store does not open, nobody and why."""
    from simulator.model.errors import KnownError
    from simulator.usecases.people import unwritable_view

    try:
        people, settings = first.result(timeout=_FIRST_READ_SECONDS)
    except KnownError as error:
        return unwritable_view(folder, "en"), {}, error
    return people, settings, None


def _desk_maker(scenarios: Path, data: Path) -> Callable[[Keeper, int, bool], Desk]:
    def make(keeper: Keeper, profile: int, guest: bool) -> Desk:
        from simulator.usecases.desk import Desk
        from simulator.usecases.shelf import Shelf

        shelf = Shelf(scenarios, None if guest else data / "cache")
        return Desk(keeper, shelf, profile, clock=_clock, seed=_draw_seed, guest=guest)

    return make


def _bench_maker(
    keeper: Keeper,
    background: ThreadPoolExecutor,
    scenarios: Path,
    results: Callable[[], Results],
) -> Callable[[], BenchSurroundings]:
    def make_workbench(language: str) -> Workbench:
        from simulator.usecases.authoring import Workbench

        return Workbench(_clock, language=language)

    def lost(scenario: str, stop: Callable[[], bool]) -> Steps[LostHere]:
        from simulator.usecases.lost_here import lost_at

        made = yield background.submit(results)
        found = yield from lost_at(made, scenario, stop=stop)
        return found

    def make() -> BenchSurroundings:
        from simulator.ui.trainer.surroundings import BenchSurroundings

        return BenchSurroundings(keeper, make_workbench, background.submit, scenarios, lost)

    return make


def _results_maker(keeper: Keeper, scenarios: Path, data: Path) -> Callable[[], Results]:
    """Made once, on the background's one thread: the group and the workbench share them."""

    @cache
    def make_results() -> Results:
        from simulator.usecases.results import Results
        from simulator.usecases.shelf import Shelf

        return Results(keeper, Shelf(scenarios, data / "cache"), clock=_clock)

    return make_results


def _group_maker(
    background: ThreadPoolExecutor, results: Callable[[], Results]
) -> Callable[[], GroupSurroundings]:
    def make() -> GroupSurroundings:
        from simulator.ui.trainer.group_surroundings import GroupSurroundings

        return GroupSurroundings(results, background.submit, _clock)

    return make


def _projector_maker(
    application: QApplication, around: Surroundings
) -> Callable[[], ProjectorSurroundings]:
    def make() -> ProjectorSurroundings:
        import time

        from simulator.ui.projector.room_screens import RoomScreens
        from simulator.ui.projector.surroundings import ProjectorSurroundings
        from simulator.usecases.phones.phone_votes import PhoneVotes

        return ProjectorSurroundings(
            keeper=around.keeper,
            spare_keeper=around.guest_keeper,
            make_desk=around.make_desk,
            in_background=around.in_background,
            clock=around.clock,
            now=time.monotonic,
            screens=RoomScreens(application),
            make_phones=lambda language, counts: PhoneVotes(
                language=language, token=None, counts=counts
            ),
        )

    return make


def _office_maker(keeper: Keeper, scenarios: Path) -> Callable[[], PostOffice]:
    def make() -> PostOffice:
        import random

        from simulator.usecases.sending.post_office import PostOffice
        from simulator.usecases.sending.posting import Poster
        from simulator.usecases.sending.run_telling import RunTelling
        from simulator.usecases.sending.secrets import SystemSecrets
        from simulator.usecases.shelf import Shelf

        telling = RunTelling(keeper, lambda: Shelf(scenarios, None))
        chance = random.SystemRandom().random
        return PostOffice(keeper, SystemSecrets(), Poster, telling, clock=_clock, chance=chance)

    return make


def _say_issue(issue: Issue, language: str) -> str:
    from simulator.usecases.wording import sentence

    return sentence(issue, language)
