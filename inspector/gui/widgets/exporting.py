"""Reports and profiles for elsewhere: on the clipboard, or in a file chosen without stopping the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from inspector.core.errors import InspectorError
from inspector.core.files import why_not_read, write_atomically
from inspector.core.text.language import mark, plural, tr
from inspector.gui.model.clipboard import Clipboard
from inspector.gui.model.messages import Messages
from inspector.gui.model.task import once

if TYPE_CHECKING:
    from inspector.core.journeys.outcome import Outcome

FORMATS = {
    "markdown": ("md", "Markdown (*.md)"),
    "json": ("json", "JSON (*.json)"),
    "text": ("txt", mark("Text (*.txt)")),
}


class Exporter(QObject):
    """`kind` is "copy-markdown", "save-json" and so on, or "copy-markdown-nobody" for one that names nobody.

    What came of it is told in a message.
    """

    def __init__(self, window: QWidget, clipboard: Clipboard, messages: Messages) -> None:
        super().__init__(window)
        self._window, self._clipboard, self._messages = window, clipboard, messages

    def export(self, outcome: Outcome, kind: str) -> None:
        """Copy the report, or ask for a file to save it in."""
        verb, name, *rest = kind.split("-")
        suffix, filter_ = FORMATS[name]
        text = written(outcome, name, nobody=bool(rest))
        if verb == "copy":
            self._clipboard.copy(text)
            self._messages.say(
                tr("Report copied. It holds no secret, no whole token, and labels in place of who it is about.")
                if rest
                else tr("Report copied. It holds no secret and no whole token.")
            )
            return
        dialog = QFileDialog(self._window, tr("Export report"), f"token-report.{suffix}", tr(filter_))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.fileSelected.connect(lambda path: self.save(Path(path), text))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, path: Path, text: str) -> None:
        """Write the report in the background."""

        def done() -> str:
            return tr("Report saved as {name}.", name=path.name)

        def failed(why: str) -> str:
            return tr("The report cannot be written to {name}: {reason}.", name=path.name, reason=why)

        self._write(path, text, done, failed)

    def save_profiles(self, path: Path, text: str, count: int) -> None:
        """Write so many profiles in the background."""

        def done() -> str:
            return plural(count, "{n} profile saved in {name}.", "{n} profiles saved in {name}.", name=path.name)

        def failed(why: str) -> str:
            return tr("The profiles cannot be written to {name}: {reason}.", name=path.name, reason=why)

        self._write(path, text, done, failed)

    def _write(self, path: Path, text: str, done: Callable[[], str], failed: Callable[[str], str]) -> None:
        """Write, and say what came of it in the language of then; the window may be another one by that time."""
        messages = self._messages

        def write() -> None:
            try:
                write_atomically(path, text.encode("utf-8"))
            except OSError as error:
                raise InspectorError(failed(str(why_not_read(error)))) from None

        task = once(messages, lambda _: write())
        task.succeeded.connect(lambda _: messages.say(done()))
        task.failed.connect(lambda error: messages.warn(str(error)))


def written(outcome: Outcome, name: str, *, nobody: bool = False) -> str:
    """The report in one of the `FORMATS`, without secrets, and with `nobody` without who it is about."""
    from inspector.core.report import outcome as reports  # late: see later.LATER
    from inspector.core.report.cover import Cover

    write = {"markdown": reports.outcome_markdown, "json": reports.outcome_json_text, "text": reports.outcome_text}
    return write[name](Cover(who=nobody).outcome(outcome))
