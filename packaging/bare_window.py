"""The least that is a window of PySide6, with the parts of Qt that the program uses: what its bundle is measured by."""

from __future__ import annotations

import sys

from PySide6.QtCore import QByteArray
from PySide6.QtNetwork import QLocalServer
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

USED = (QByteArray, QLocalServer, QSvgRenderer)

if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1280, 800)
    window.setCentralWidget(QLabel("A window of PySide6"))
    window.show()
    sys.exit(app.exec())
