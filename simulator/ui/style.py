"""How Qt's own widgets look: the Fusion style, our palette and one style sheet.

What the program draws itself (buttons, lists, faces, panels) takes its colours from the
theme directly; this reaches the rest: fields, menus, scroll bars, check boxes, tooltips.
"""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QStyleFactory

from simulator.ui.fonts import register_fonts
from simulator.ui.theme import Size, Theme

RING = 3
"""Width of the focus ring in px, at every text size."""
GAP = 2
"""Space between the ring and what it rings."""
ROOM = RING + GAP
"""Room kept free around everything that can have the focus, so that nothing moves."""
RADIUS = 8
CARD_RADIUS = 10


def prepare(application: QApplication) -> str:
    """Fonts and base style, once at the start. Answers the font family for themes."""
    family = register_fonts()
    application.setStyle(QStyleFactory.create("Fusion"))
    return family


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Put a theme on the whole application: palette, font, style sheet."""
    application.setPalette(theme.qpalette())
    application.setFont(theme.font(Size.BODY))
    sheet = style_sheet(theme)
    if sheet != application.styleSheet():
        # Qt polishes every widget anew, the same sheet or not: 50 ms for a choice of language.
        application.setStyleSheet(sheet)


def style_sheet(theme: Theme) -> str:
    """The application's style sheet in a theme's colours and sizes."""
    return "\n".join((_fields(theme), _menus(theme), _scroll_bars(theme), _ticks(theme)))


def edge_width(theme: Theme) -> int:
    """The width of a control's edge in px: thicker in high contrast."""
    return 2 if theme.high_contrast else 1


def _fields(theme: Theme) -> str:
    edge = edge_width(theme)
    pad = theme.space(8)
    height = max(24, theme.px(Size.BODY) + 2 * pad)
    small = theme.px(Size.SECONDARY)
    return f"""
QLineEdit, QPlainTextEdit, QSpinBox, QComboBox {{
    background: {theme.hex("surface")}; color: {theme.hex("text")};
    border: {edge}px solid {theme.hex("edge")}; border-radius: {RADIUS}px;
    padding: 0 {pad}px; min-height: {height}px; placeholder-text-color: {theme.hex("muted")};
    selection-background-color: {theme.hex("primary")};
    selection-color: {theme.hex("onPrimary")};
}}
QLineEdit[compact="true"], QSpinBox[compact="true"], QComboBox[compact="true"] {{
    min-height: {max(24, small + pad)}px; font-size: {small}px;
}}
QSpinBox > QLineEdit {{
    background: transparent; border: none; border-radius: 0; padding: 0; min-height: 0;
}}
QSpinBox::up-button, QSpinBox::down-button {{ width: 0; height: 0; border: none; }}
QLineEdit:disabled, QComboBox:disabled {{ color: {theme.hex("muted")}; }}
QPlainTextEdit {{ padding: {pad}px; }}
QComboBox::drop-down {{ border: none; width: {theme.em(1.5)}px; }}
QComboBox QAbstractItemView {{
    background: {theme.hex("surface")}; color: {theme.hex("text")};
    border: 1px solid {theme.hex("edge")};
    selection-background-color: {theme.hex("primary")};
    selection-color: {theme.hex("onPrimary")};
}}
QToolTip {{
    background: {theme.hex("surface")}; color: {theme.hex("text")};
    border: 1px solid {theme.hex("edge")}; padding: 4px;
    font-size: {theme.px(Size.SECONDARY)}px;
}}
QDialog {{ background: {theme.hex("surface")}; }}
"""


def _menus(theme: Theme) -> str:
    small = theme.px(Size.HINT)
    return f"""
QMenuBar {{
    background: {theme.hex("surface")}; color: {theme.hex("text")};
    font-size: {small}px; border-bottom: 1px solid {theme.hex("border")};
}}
QMenuBar::item {{ padding: 4px {theme.space(8)}px; background: transparent; }}
QMenuBar::item:selected, QMenu::item:selected {{
    background: {theme.hex("primary")}; color: {theme.hex("onPrimary")};
}}
QMenu {{
    background: {theme.hex("surface")}; color: {theme.hex("text")};
    border: 1px solid {theme.hex("edge")}; font-size: {theme.px(Size.SECONDARY)}px;
}}
QMenu::item {{ padding: {theme.space(8)}px {theme.space(24)}px; }}
QMenu::item:disabled {{ color: {theme.hex("muted")}; }}
QMenu::separator {{ height: 1px; background: {theme.hex("border")}; margin: 4px 0; }}
"""


def _scroll_bars(theme: Theme) -> str:
    width = theme.space(12)
    return f"""
QScrollBar:vertical {{ background: {theme.hex("sunken")}; width: {width}px; margin: 0; }}
QScrollBar:horizontal {{ background: {theme.hex("sunken")}; height: {width}px; margin: 0; }}
QScrollBar::handle {{
    background: {theme.hex("edge")}; border-radius: 4px; margin: 2px;
    min-height: 24px; min-width: 24px;
}}
QScrollBar::handle:hover {{ background: {theme.hex("text")}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QScrollArea, QListView {{ background: transparent; border: none; }}
"""


def _ticks(theme: Theme) -> str:
    side = max(18, theme.px(Size.BODY))
    edge = edge_width(theme)
    thick = side // 4
    inner = side + 2 * (edge - thick)  # ticked or not, the whole stays as wide
    return f"""
QCheckBox, QRadioButton {{
    color: {theme.hex("text")}; background: transparent; spacing: {theme.space(8)}px;
    min-height: {max(24, theme.em(1.75))}px;
}}
QCheckBox::indicator, QRadioButton::indicator {{
    width: {side}px; height: {side}px;
    border: {edge}px solid {theme.hex("edge")}; background: {theme.hex("surface")};
}}
QCheckBox::indicator {{ border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: {side // 2 + edge}px; }}
QCheckBox::indicator:checked {{
    border: {edge}px solid {theme.hex("primary")}; background: {theme.hex("primary")};
}}
QRadioButton::indicator:checked {{
    width: {inner}px; height: {inner}px;
    border: {thick}px solid {theme.hex("primary")}; background: {theme.hex("onPrimary")};
}}
"""
