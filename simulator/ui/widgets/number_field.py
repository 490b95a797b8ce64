"""A whole number in its bounds, by keys, wheel, or a press on − and +."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from simulator.ui.texts import translate
from simulator.ui.theme import Theme
from simulator.ui.widgets.button import Button
from simulator.ui.widgets.ring import Ring


class NumberField(QWidget):
    """Qt's own field, with buttons that are large enough to be met; the style sheet takes its
    own small ones away."""

    changed = Signal(int)

    def __init__(
        self,
        theme: Theme,
        name: str,
        least: int,
        most: int,
        *,
        step: int = 1,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.field = QSpinBox()
        self.field.setProperty("compact", compact)  # the style sheet reads it
        edit = self.field.lineEdit()
        edit.setTextMargins(theme.space(8), 0, theme.space(8), 0)  # its padding is not the box’s
        self.field.setLocale(QLocale())  # the program’s, not that of the window it is put into
        self.field.setRange(least, most)
        self.field.setSingleStep(step)
        self.field.setGroupSeparatorShown(True)
        self.field.setAccessibleName(name)
        self.field.setMinimumWidth(theme.em(4.5))  # not what its longest value would like
        self.field.valueChanged.connect(self.changed)
        self.setFocusProxy(self.field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(Ring(theme, self.field), 1)
        for sign, words, by in (
            ("−", translate("Number", "{name}: less"), -step),
            ("+", translate("Number", "{name}: more"), step),
        ):
            button = Button(theme, sign, compact=True)
            button.setAccessibleName(words.replace("{name}", name))
            # The field is changed by its own keys; a walk with Tab meets each field once.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, by=by: self.set_value(self.value() + by))
            row.addWidget(button)

    def value(self) -> int:
        """The number as it stands."""
        return self.field.value()

    def set_value(self, value: int) -> None:
        """Another number; what is out of bounds becomes the bound."""
        self.field.setValue(value)
