"""`make screenshots`: every state of the window, light and dark, at one and two pixels to the point, into build/.

A chosen few are copied to resources/screenshots. With names on the command line only those states are drawn.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from inspector import app as root
from inspector.gui import theme
from tests.gui.states import STATES
from tests.gui.test_structure import Look, looking

HOME = Path(__file__).resolve().parent.parent
TARGET, CHOSEN = HOME / "build" / "screenshots", HOME / "resources" / "screenshots"
SCHEMES: tuple[theme.Scheme, ...] = ("light", "dark")


def draw(window: QWidget, path: Path, ratio: int) -> None:
    """Write one picture with so many pixels to the point; OSError when that is not possible."""
    image = QImage(window.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    window.render(image)
    if not image.save(str(path)):
        raise OSError(f"the picture could not be written to {path}")


def main(names: list[str]) -> None:
    """Draw the states named, or all of them."""
    app = root.make_application(sys.argv[:1])
    CHOSEN.mkdir(parents=True, exist_ok=True)
    for ratio in (1, 2):
        (TARGET / f"{ratio}x").mkdir(parents=True, exist_ok=True)
    for scheme in SCHEMES:
        with looking(app, Look(scheme=scheme), painted=True) as stages:
            for name in names or STATES:
                window = stages.reach(name).window
                for ratio in (1, 2):
                    draw(window, TARGET / f"{ratio}x" / f"{name}-{scheme}.png", ratio)
                if STATES[name].shown:
                    shutil.copy(TARGET / "1x" / f"{name}-{scheme}.png", CHOSEN)


if __name__ == "__main__":
    main(sys.argv[1:])
