"""What macOS sends in place of an argument, sent here by hand."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from inspector.gui.startup.file_opening import FileOpening
from inspector.gui.startup.first_instance import Handover


def test_files_wait_until_they_can_be_opened_and_keep_their_order(qapp: QApplication, tmp_path: Path) -> None:
    opening = FileOpening(qapp)
    files = [tmp_path / name for name in ("a b.jwt", "ü.har", "c.json")]
    taken: list[Handover] = []

    def send(url: QUrl) -> None:
        QCoreApplication.sendEvent(qapp, QFileOpenEvent(url))

    try:
        for file in files[:2]:
            send(QUrl.fromLocalFile(str(file)))
        assert taken == []
        opening.deliver_to(taken.append)
        send(QUrl("https://issuer.example/"))
        send(QUrl.fromLocalFile(str(files[2])))
        QCoreApplication.sendEvent(qapp, QEvent(QEvent.Type.User))
    finally:
        qapp.removeEventFilter(opening)
    assert [Path(each.file) for each in taken] == files
