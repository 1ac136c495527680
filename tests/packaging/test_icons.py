"""The icon of packages is what resources/app draws today."""

from __future__ import annotations

import struct
from pathlib import Path

import icons
import pytest
from PySide6.QtGui import QImage, QImageReader

from inspector.gui.theme.app_icon import app_icon, drawn

pytestmark = pytest.mark.usefixtures("qapp")
APART = 8
"""Of 255: two versions of Qt draw an edge a little differently."""


def _pictures(path: Path) -> list[QImage]:
    reader = QImageReader(str(path))
    found = []
    for number in range(reader.imageCount()):
        assert number == 0 or reader.jumpToImage(number)
        found.append(reader.read())
    return found


def _apart(first: QImage, second: QImage) -> float:
    """The mean difference of two pictures of one size."""
    ones, others = (
        bytes(image.convertToFormat(QImage.Format.Format_RGBA8888).constBits()) for image in (first, second)
    )
    return sum(abs(one - other) for one, other in zip(ones, others, strict=True)) / len(ones)


def test_the_files_are_those_that_are_made() -> None:
    assert {path.name for path in icons.TARGET.iterdir()} == set(icons.files())


@pytest.mark.parametrize("size", icons.SIZES)
def test_every_picture_is_drawn_from_the_source_of_its_size(size: int) -> None:
    (picture,) = _pictures(icons.TARGET / f"{icons.NAME}-{size}.png")
    assert picture.size().toTuple() == (size, size)
    if size < 128:  # the larger ones have the same source, and many more pixels
        assert _apart(picture, drawn(size)) < APART


def test_a_picture_of_another_source_would_be_told() -> None:
    assert _apart(drawn(48), drawn(47).scaled(48, 48)) > APART


@pytest.mark.parametrize(
    "name, sizes", [("ico", icons.WINDOWS), ("icns", tuple(icons.APPLE.values()))], ids=["Windows", "macOS"]
)
def test_one_file_has_all_sizes_of_its_system(name: str, sizes: tuple[int, ...]) -> None:
    found = _pictures(icons.TARGET / f"{icons.NAME}.{name}")
    assert [picture.size().toTuple() for picture in found] == [(size, size) for size in sizes]


def test_the_length_in_the_head_of_the_file_for_apple_is_its_own() -> None:
    content = (icons.TARGET / f"{icons.NAME}.icns").read_bytes()
    assert content[:8] == b"icns" + struct.pack(">I", len(content))


def test_a_window_has_every_size_that_desktops_ask_for() -> None:
    sizes = [size.width() for size in app_icon().availableSizes()]
    assert sorted(sizes) == [16, 24, 32, 48, 64, 128, 256]
