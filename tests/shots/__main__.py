"""`python -m tests.shots OUT`: pictures of every state, to be looked at.

Each filter takes a comma-separated list: --only, --sizes, --themes, --scales, --languages.
"""

from __future__ import annotations

import argparse
import os
import sys
from itertools import product
from pathlib import Path


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.shots", description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", default="", help="states whose name contains one of these")
    parser.add_argument("--sizes", default="1280x720,1920x1080,1024x768")
    parser.add_argument("--themes", default="light,dark,hcDark,hcLight")
    parser.add_argument("--scales", default="100,150,200")
    parser.add_argument("--languages", default="en", help="of the program: en,uk,ru")
    parser.add_argument("--words", default="plain", choices=("plain", "doubled", "hostile"))
    return parser.parse_args()


def main() -> int:
    """Render and save; answers 0."""
    arguments = _arguments()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    from simulator.ui.theme import PaletteName
    from tests.shots import harness

    application = QApplication(sys.argv[:1])
    changes = {"plain": str, "doubled": harness.doubled, "hostile": harness.hostile}
    arguments.out.mkdir(parents=True, exist_ok=True)
    wanted = [part for part in arguments.only.split(",") if part]
    for name, make in harness.states().items():
        if wanted and not any(part in name for part in wanted):
            continue
        for size, palette, percent, language in product(
            arguments.sizes.split(","),
            arguments.themes.split(","),
            arguments.scales.split(","),
            arguments.languages.split(","),
        ):
            width, height = (int(side) for side in size.split("x"))
            theme = harness.theme_for(PaletteName(palette), int(percent) / 100, width)
            with harness.language(language), harness.words(changes[arguments.words]):
                widget = harness.built(make, theme, width, height)
                file = arguments.out / f"{name}_{size}_{palette}_{percent}_{language}.png"
                widget.grab().save(str(file))
                harness.discard(widget)
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
