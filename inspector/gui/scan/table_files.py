"""The table as a file for others: CSV for a spreadsheet, or JSON Lines. No token is in it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from inspector.core.errors import InspectorError
from inspector.core.files import why_not_read, write_atomically
from inspector.core.text.display import visible
from inspector.core.text.language import mark, plural, tr
from inspector.core.text.numbers import grouped
from inspector.gui.model.task import once
from inspector.gui.model.workspace import Workspace

if TYPE_CHECKING:
    from inspector.core.scan.scan import Scan

FILTERS = {"csv": mark("CSV (*.csv)"), "jsonl": mark("JSON Lines (*.jsonl)")}


class TableFiles(QObject):
    """Asks for a name, and writes in the background. The dialog asks before a file is replaced."""

    def __init__(self, work: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._work, self._window = work, window

    def ask(self, form: str, places: Sequence[int]) -> None:
        """Ask where the rows of these tokens are to be saved; nothing waits for the answer."""
        found = self._work.found
        if found.result is None:
            return
        wanted = _named(found.result, places)
        folder = str(found.file.parent) if found.file is not None else ""
        name = f"{Path(str(found.name)).stem} tokens.{form}" if found.file is not None else f"tokens.{form}"
        dialog = QFileDialog(self._window, tr("Save the table"), folder, tr(FILTERS[form]))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(form)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda path: self.save(Path(path), form, places, wanted))
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self.deleteLater)
        dialog.open()

    def save(self, path: Path, form: str, places: Sequence[int], wanted: Sequence[tuple[str, int]]) -> None:
        """Write the rows of these tokens, as they are judged now; nothing where others are in their places by now."""
        found, messages = self._work.found, self._work.messages
        result = found.result
        if result is None or _named(result, places) != wanted:
            messages.warn(tr("The table is of another file than the one that is open now. Nothing was written."))
            return
        file = str(found.name)
        rows = [(result.found[place], found.facts(place)) for place in places]
        source = found.file

        def write() -> None:
            from inspector.core.report.scan_rows import csv_lines, jsonl_lines, scan_row

            if source is not None and path.exists() and source.exists() and path.samefile(source):
                raise InspectorError(
                    tr("{name} is the file itself, which is never written to. Choose another name.", name=path.name)
                )
            lines = (csv_lines if form == "csv" else jsonl_lines)(scan_row(one, facts, file) for one, facts in rows)
            try:
                write_atomically(path, "".join(lines).encode())
            except OSError as error:
                words = tr("{name} cannot be written: {reason}.", name=path.name, reason=why_not_read(error))
                raise InspectorError(words) from None

        task = once(messages, lambda _: write())
        name = visible(path.name)
        task.succeeded.connect(
            lambda _: messages.say(
                plural(len(rows), "Wrote {name}: {count} token. No token value is in it.",
                       "Wrote {name}: {count} tokens. No token value is in it.",
                       name=name, count=grouped(len(rows)))
            )
        )  # fmt: skip
        task.failed.connect(lambda error: messages.warn(visible(str(error))))


def _named(result: Scan, places: Sequence[int]) -> list[tuple[str, int]]:
    """Which tokens are at these places, and in which lines: the same as long as a file is read further."""
    there = result.found
    return [(there[place].text, there[place].line) for place in places if place < len(there)]
