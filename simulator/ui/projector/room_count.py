"""What the presenter counts and writes in: hands, a reply picked, an owner, a rule."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal

from simulator.ui.projector.presenter_side import PresenterSide
from simulator.ui.projector.room_steps import RoomSteps
from simulator.usecases.workshop.counting import Counting
from simulator.usecases.workshop.workshop import Workshop


class RoomCount(QObject):
    """`counted` when a count or a choice is another one, `written` when words are."""

    counted = Signal()
    written = Signal()

    def __init__(self, workshop: Workshop, steps: RoomSteps, side: PresenterSide) -> None:
        super().__init__(side)
        self._workshop = workshop
        self._steps = steps
        self._counting = Counting(workshop)
        side.hands_changed.connect(self._on_hands_changed)
        side.focus_wanted.connect(self._on_focus_wanted)
        side.reply_chosen.connect(self._on_reply_chosen)
        side.measure_written.connect(self._on_measure_written)
        side.rule_written.connect(self._on_rule_written)
        self._go_on_counting()

    def type_digit(self, digit: int) -> None:
        """A digit: of a number of hands, or the place of a reply."""
        self._counting.type_digit(digit)
        self._tell()

    def more(self) -> None:
        """One hand more."""
        self._counting.more()
        self._tell()

    def less(self) -> None:
        """One hand less."""
        self._counting.less()
        self._tell()

    def erase(self) -> None:
        """The last digit away."""
        self._counting.erase()
        self._tell()

    def enter(self) -> None:
        """The next option to count, and after the last the vote is closed; where a reply is to
        be picked, the one that was."""
        workshop = self._workshop
        if workshop.choosing:
            self._steps.go_on()
            return
        all_counted = self._counting.confirm()
        if all_counted and workshop.vote_open:
            self._steps.advance()
        else:
            self._tell()

    def take_phones(self, question: str, votes: tuple[int, ...], count: int) -> None:
        """What the phones say on a question now, of its `count`th count."""
        self._workshop.count_phones(question, votes, count)
        self._tell()

    def _go_on_counting(self) -> None:
        """A count that was cut off goes on at the first option that has none."""
        ballot = self._workshop.ballot
        if self._workshop.counting and ballot is not None:
            left = (place for place in self._workshop.votable if ballot.hands[place] is None)
            self._counting.focus_on(next(left, self._workshop.focus))

    def _on_hands_changed(self, option: int, hands: int | None) -> None:
        self._workshop.count(option, hands)
        self._tell()

    def _on_focus_wanted(self, option: int) -> None:
        self._counting.focus_on(option)
        self._tell()

    def _on_reply_chosen(self, option: int) -> None:
        self._workshop.choose(option)
        self._tell()

    def _on_measure_written(self, owner: str, due: date | None) -> None:
        self._workshop.write_measure(owner, due)
        self.written.emit()
        self._steps.keep_soon()

    def _on_rule_written(self, text: str) -> None:
        self._workshop.write_rule(text)
        self.written.emit()
        self._steps.keep_soon()

    def _tell(self) -> None:
        self.counted.emit()
        if not self._workshop.choosing:
            self._steps.keep_soon()
