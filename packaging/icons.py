"""Draws the program's icon for packages: every size of it as PNG, and the files that Windows and macOS take.

    .venv/bin/python packaging/icons.py     draws packaging/icons anew from the two drawings of resources/app

Below 48 pixels it is the simpler drawing. Qt draws and writes the pictures; it would put only one of them into an .ico
or .icns, whose heads are therefore written here.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage

from inspector.gui.theme.app_icon import drawn

TARGET = Path(__file__).parent / "icons"
NAME = "token-inspector"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS = (16, 24, 32, 48, 64, 128, 256)
"""The sizes of the .ico; the largest that it can have is 256."""
APPLE = {
    b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512,
    b"ic11": 32, b"ic12": 64, b"ic13": 256, b"ic14": 512,
}  # fmt: skip
"""The pixels of each entry of the .icns, by its type; the second line is of screens with two pixels to the point."""


def png(size: int) -> bytes:
    """The icon of that many pixels as PNG."""
    return _written(drawn(size), "PNG")


def ico() -> bytes:
    """The icon for Windows: a head, a directory, and a PNG for each size."""
    pictures = [png(size) for size in WINDOWS]
    at = 6 + 16 * len(pictures)
    entries = b""
    for size, picture in zip(WINDOWS, pictures, strict=True):
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures)


def icns() -> bytes:
    """The icon for macOS: a head, and for each size its type, its length and a PNG."""
    entries = b""
    for kind, size in APPLE.items():
        picture = png(size)
        entries += kind + struct.pack(">I", 8 + len(picture)) + picture
    return b"icns" + struct.pack(">I", 8 + len(entries)) + entries


def files() -> dict[str, bytes]:
    """All files of packaging/icons by name."""
    pictures = {f"{NAME}-{size}.png": png(size) for size in SIZES}
    return pictures | {f"{NAME}.ico": ico(), f"{NAME}.icns": icns()}


def _written(image: QImage, form: str) -> bytes:
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, form):  # type: ignore[call-overload]
        raise RuntimeError(f"Qt did not write {form}")
    return bytes(held.data())


def main() -> None:
    """Draw all files anew."""
    _application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    TARGET.mkdir(exist_ok=True)
    for name, content in files().items():
        (TARGET / name).write_bytes(content)
        print(f"{name}: {len(content):,} bytes")


if __name__ == "__main__":
    main()
