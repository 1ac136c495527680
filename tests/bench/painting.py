"""A process of its own that opens a window and prints when it was painted: `painting.py KIND STARTED HOME`.

KIND is `bare`, `libraries`, which is a bare window that imports the libraries of ours once it is painted, `ours`, which
is the program in a new home, or `used`: in one with a profile.

A line each for the first paint, for the paint with everything in place that is seen, which in a home without profiles
is the start page (the panes behind it are made after that), and for the window at rest: what it is, then
milliseconds since STARTED (`time.monotonic()`), milliseconds of the processor, which other programs do not lengthen,
and resident megabytes. Then the process ends. Linux only.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

LIBRARIES = ("requests", "jwt", "cryptography.x509", "keyring")
"""What a token is asked for, checked and kept with. With them come urllib3, OpenSSL twice, and much else."""
PROFILE = """{"version": 1, "profiles": [
  {"id": "0f3a9c5d7e1b2846", "name": "Orders", "region": "eu-central-1", "client_id": "orders"}
]}"""
AFTER_MS = 300
"""Until then the paint is over and measured."""


def watched() -> None:
    """Watch the window that will be opened. It is here that Qt is imported, unless the program has done so itself."""
    from PySide6.QtWidgets import QApplication

    from tests.bench.watch import Watch

    Watch(float(sys.argv[2]), QApplication(sys.argv[:1]))


def bare(*libraries: str) -> None:
    """The least that is a window of PySide6, and these libraries after it was painted."""
    watched()
    if libraries:
        import inspector.gui  # noqa: F401 - as with ours, their source is not read
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    window = QMainWindow()
    window.resize(1280, 800)
    window.setCentralWidget(QLabel("A window of PySide6"))
    window.show()
    QTimer.singleShot(AFTER_MS, lambda: [import_module(name) for name in libraries])
    QApplication.exec()


def ours(home: Path) -> None:
    """The program's own, in the order in which the program imports."""
    from inspector.app import run_window

    watched()
    run_window(home)


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    elif sys.argv[1] == "libraries":
        bare(*LIBRARIES)
    else:
        if sys.argv[1] == "used":
            (Path(sys.argv[3]) / "profiles.json").write_text(PROFILE, encoding="utf-8")
        ours(Path(sys.argv[3]))
