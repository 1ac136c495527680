"""A real X server: what is marked with the mouse in a token must not be there for the middle button."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.real.processes import announced, needed, started

MARK = """
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from inspector import app as root

app = root.make_application(["x"])
from inspector.gui.model.clipboard import Clipboard
from inspector.gui.paste.editor import PasteEditor
from inspector.gui.inspection.raw.view import RawView
from inspector.gui.widgets.wire_text import EncodedText
from tests.gui import samples

system, ours = QGuiApplication.clipboard(), Clipboard()
raw, paste, plain = RawView(), PasteEditor(), QPlainTextEdit("other words to mark")
raw.show_inspection(samples.valid().inspection)
paste.set_text(samples.token().text)
for window, text in ((raw, raw.findChild(EncodedText)), (paste, paste), (plain, plain)):
    window.resize(900, 400)
    window.show()
    QTest.qWaitForWindowExposed(window)
    window.activateWindow()  # there is no window manager to do that
    QTest.qWaitForWindowActive(window)
    text.setFocus()
    QTest.mousePress(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(6, 12))
    QTest.mouseMove(text.viewport(), QPoint(100, 12))
    QTest.mouseRelease(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 12))
    app.processEvents()
    print(text.textCursor().hasSelection(), bool(system.text(QClipboard.Mode.Selection)))
"""


def test_a_marked_token_is_not_in_the_primary_selection() -> None:
    command = [needed("Xvfb"), "-displayfd", "1", "-screen", "0", "1000x600x24", "-nolisten", "tcp"]
    with started(command, stderr=subprocess.DEVNULL) as server:
        display = announced(server, r"(\d+)\n")
        environment = {**os.environ, "DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"}
        marked = subprocess.run(
            [sys.executable, "-c", MARK], env=environment, capture_output=True, text=True, timeout=60, check=True
        )
    other_texts = "True True"
    assert marked.stdout.splitlines() == ["True False", "True False", other_texts]
