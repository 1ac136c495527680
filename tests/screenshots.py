"""`make screenshots`: every state of the window, light and dark, at one and two pixels to the point, into build/.

With names on the command line only those states are drawn; with `--docs` the pictures that README and the pages show,
and no others, as small files into docs/pictures.
"""

from __future__ import annotations

import os
import re
import sys
from collections import Counter
from collections.abc import Callable, Collection
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from inspector import app as root
from inspector.gui.theme import theme
from tests.gui.states import STATES
from tests.gui.window.test_structure import Look, looking

HOME = Path(__file__).resolve().parent.parent
TARGET, SHOWN = HOME / "build" / "screenshots", HOME / "docs" / "pictures"
SCHEMES: tuple[theme.Scheme, ...] = ("light", "dark")
COLOURS = 256
"""As many as a byte for each pixel can tell apart."""


def shown() -> set[str]:
    """The names of the pictures that README and the pages show, such as "valid-light.png"."""
    pages = [HOME / "README.md", *(HOME / "docs").glob("*.md")]
    return {name for page in pages for name in re.findall(r"\((?:docs/)?pictures/([^)]+)\)", page.read_text("utf-8"))}


def picture(window: QWidget, ratio: int) -> QImage:
    """The window as it looks, with so many pixels to the point."""
    image = QImage(window.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    window.render(image)
    return image


def small(image: QImage) -> QImage:
    """The picture with a byte for each pixel, which makes a file of a third the size.

    Not dithered: in the flat areas of a window dots would be seen, and would compress badly.
    """
    palette = _palette(Counter(memoryview(image.constBits()).cast("I")))
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.ColorOnly
    return image.convertToFormat(QImage.Format.Format_Indexed8, palette, flags)


def _palette(counts: Counter[int]) -> list[int]:
    """The colours to keep: again and again the one that is farthest from those kept, for how often it is there.

    By the root of how often, or the few pixels of an icon would be drawn in a colour of the text.
    """
    colours = {colour: (colour >> 16 & 255, colour >> 8 & 255, colour & 255) for colour in counts}
    weights = {colour: count**0.5 for colour, count in counts.items()}
    distances = dict.fromkeys(colours, float("inf"))
    palette = [max(weights, key=weights.__getitem__)]
    while len(palette) < min(COLOURS, len(colours)):
        red, green, blue = colours[palette[-1]]
        for colour, (r, g, b) in colours.items():
            distances[colour] = min(distances[colour], (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2)
        palette.append(max(colours, key=lambda colour: distances[colour] * weights[colour]))
    return palette


def save(image: QImage, path: Path, quality: int = -1) -> None:
    """Write a picture; OSError when that is not possible. The less `quality`, the harder a PNG is compressed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(path), quality=quality):
        raise OSError(f"the picture could not be written to {path}")


def draw(names: Collection[str], take: Callable[[QWidget, str], None]) -> None:
    """Bring the window into each of these states, light and dark, and have a picture taken under its file's name."""
    app = root.make_application(sys.argv[:1])
    for scheme in SCHEMES:
        with looking(app, Look(scheme=scheme), painted=True) as stages:
            for name in names:
                take(stages.reach(name).seen, f"{name}-{scheme}.png")


def take_both(window: QWidget, name: str) -> None:
    """Into build/, at one and two pixels to the point."""
    for ratio in (1, 2):
        save(picture(window, ratio), TARGET / f"{ratio}x" / name)


def take_shown(window: QWidget, name: str) -> None:
    """Into docs/, if a page shows it."""
    if name in shown():
        save(small(picture(window, 1)), SHOWN / name, quality=0)


def main(arguments: list[str]) -> None:
    """Draw the pictures of the pages, the states named, or all of them."""
    if arguments == ["--docs"]:
        states = {name.rpartition("-")[0] for name in shown()}
        for old in {path.name for path in SHOWN.iterdir()} - shown():
            (SHOWN / old).unlink()
        draw([name for name in STATES if name in states], take_shown)
    else:
        draw(arguments or STATES, take_both)


if __name__ == "__main__":
    main(sys.argv[1:])
