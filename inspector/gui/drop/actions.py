"""Bringing things in: dragged onto the window, chosen as a file, or handed over by a second start."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QMainWindow

from inspector.core.text.display import elide, visible
from inspector.core.text.language import mark, plural, tr
from inspector.core.text.message import Message
from inspector.gui.actions.registry import TOKENS, Action, Registry
from inspector.gui.actions.shortcuts import OPEN
from inspector.gui.model.files.here import is_local
from inspector.gui.model.selection import Purpose, Shown
from inspector.gui.model.workspace import Workspace
from inspector.gui.startup.first_instance import Handover
from inspector.gui.widgets.labels import BOLD, MUTED, PLAIN, Span

if TYPE_CHECKING:
    from inspector.core.journeys.arrival import Arrival, ArrivedKeys
    from inspector.core.keys.key import Key
    from inspector.gui.drop.hint import DropHint
    from inspector.gui.widgets.question import Question

MOST_NAME = 60
LOOKS_LIKE_ONE = (
    "eyJ", "-----BEGIN ", '"client_id"', "client_credentials", "AWS::", "aws_cognito_", "UserPoolClient",
    "HTTP/", "Bearer ", '"error"', '"kty"', "www-authenticate", "WWW-Authenticate",
)  # fmt: skip
"""A dragged text that holds none of these, and is as short as a value, is left to the fields."""
MOST_OF_VALUE = 200


class ArrivalActions(QObject):
    """Tokens are inspected at once, which sends nothing; keys are asked about first, and definitions are reviewed."""

    dropped = Signal()
    """Something was dropped on the window."""
    text_arrived = Signal(str)
    """A text from a file, with tokens or answers in it: to be shown and judged."""
    text_dropped = Signal(str)
    """A text that was dropped, whatever it holds."""
    keys_arrived = Signal(object)
    """The Path of a file of keys, while there is no token that they could check."""
    keys_accepted = Signal(str, object)
    """The id of a listed token, and the Path of the file of keys that it is to be checked with."""
    definition_arrived = Signal(object)
    """An ArrivedDefinition: a file or text that defines clients, to be reviewed."""

    def __init__(self, work: Workspace, registry: Registry, window: QMainWindow) -> None:
        super().__init__(window)
        self._work, self._window = work, window
        self._selection, self._messages = work.selection, work.messages
        self._hint: DropHint | None = None
        self.question: Question | None = None
        self._arriving = work.arriving
        self._arriving.arrived.connect(self._take)
        self._arriving.text_arrived.connect(self.text_arrived)
        work.cleared.connect(self._withdraw)
        work.selection.changed.connect(self._on_selection)
        self._watch()
        registry.add(
            Action("open", mark("Open a file…"), TOKENS, self.open_from_dialog, keys=(OPEN,), icon="file-search")
        )

    # --- where from -------------------------------------------------------------------------------------------------

    def _watch(self) -> None:
        """Follow what is dragged over the window, once it has a window of the system's."""
        handle: QObject | None = self._window.windowHandle()  # the stub knows no None
        (self._window if handle is None else handle).installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._window and kind == QEvent.Type.Show:
            self._window.removeEventFilter(self)
            self._watch()
        elif kind == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            if event.source() is None and is_for_the_window(event.mimeData()):
                self._the_hint().show_for(event.mimeData())
        elif kind == QEvent.Type.DragLeave and self._hint is not None:  # also where the hint has refused it
            self._hint.hide()
        return False

    def _the_hint(self) -> DropHint:
        from inspector.gui.drop.hint import DropHint  # late: nothing is dragged yet when a window opens

        if self._hint is None:
            self._hint = DropHint(self._window.centralWidget() or self._window, why_not)
            self._hint.dropped.connect(self._on_dropped)
        return self._hint

    @property
    def hint(self) -> DropHint | None:
        """What covers the window during a drag; None before the first."""
        return self._hint

    def _on_dropped(self, data: QMimeData) -> None:
        self.dropped.emit()
        urls = data.urls()
        if urls:  # where whoever it comes from is gone, there are none by now
            self.take_file(Path(urls[0].toLocalFile()))
        else:
            self.text_dropped.emit(data.text())

    def open_from_dialog(self) -> None:
        """Ask for a file, and take it for what it is; behind the dialog is what was found in the last one."""
        if self._work.found.result is not None and self._selection.purpose is not Purpose.SCAN:
            self._selection.enter_scan()
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._window, tr("Open a file with tokens, answers, keys or clients"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.take_file(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_file(self, path: Path) -> None:
        """Read a file in the background, and take it for what it is."""
        self._arriving.take_file(path)

    def list_text(self, text: str) -> None:
        """List the tokens of a text that is in the paste form."""
        self._arriving.list_text(text)

    def cancel(self) -> bool:
        """Give up reading a file; False when none was being read."""
        return self._arriving.cancel()

    def take_over(self, asked: Handover) -> None:
        """A second start: come to the front, and open the file that it was given."""
        window = self._window
        if asked.activation:
            os.environ["XDG_ACTIVATION_TOKEN"] = asked.activation  # Qt's Wayland plugin looks for it there
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        if asked.file:
            self.take_file(Path(asked.file))

    # --- where to ---------------------------------------------------------------------------------------------------

    def _take(self, arrival: Arrival) -> None:
        # Late: see later.LATER.
        from inspector.core.journeys.arrival import ArrivedDefinition, ArrivedKeys, ArrivedToken

        if isinstance(arrival, ArrivedToken):
            self.text_arrived.emit(arrival.text)
        elif isinstance(arrival, ArrivedKeys):
            self._offer_keys(arrival)
        elif isinstance(arrival, ArrivedDefinition):
            self.definition_arrived.emit(arrival)

    def ask_again(self) -> None:
        """Ask what the window before has asked and was not told."""
        if self._arriving.asked is not None:
            self._take(self._arriving.asked)

    def _on_answered(self) -> None:
        self._arriving.asked = None

    def _on_selection(self, before: Shown, shown: Shown) -> None:
        if self._arriving.asked is None or not shown.differs(before):
            return
        from inspector.core.journeys.arrival import ArrivedKeys  # late: see later.LATER

        if isinstance(self._arriving.asked, ArrivedKeys):
            self._withdraw()  # it is about the token that was shown

    def _withdraw(self) -> None:
        """Ask no longer."""
        self._arriving.asked = None
        if self.question is not None:
            self.question.close_overlay()

    def _offer_keys(self, arrived: ArrivedKeys) -> None:
        name = _named(arrived.path.name)
        shown = self._selection.outcome
        if shown is None or shown.inspection is None:
            self._selection.enter_paste()
            self.keys_arrived.emit(arrived.path)
            self._messages.say(tr("Keys are taken from {name}. Paste the token that they are to check.", name=name))
            return
        from inspector.gui.widgets.question import MOST_LINES

        keys = arrived.key_set.keys
        self._arriving.asked = arrived
        self._the_question().ask(
            "key",
            plural(
                len(keys),
                "Check this token with the {n} key in {name}?",
                "Check this token with the {n} keys in {name}?",
                name=name,
            ),
            tr("The verdict will say that the keys are from a file that you chose. Nothing is sent."),
            [_key_line(key) for key in keys[:MOST_LINES]],
            tr("Check with these keys"),
            lambda: self.keys_accepted.emit(shown.id, arrived.path),
            unsaid=max(0, len(keys) - MOST_LINES),
        )

    def _the_question(self) -> Question:
        from inspector.gui.widgets.question import Question

        if self.question is None:
            self.question = Question(self._window.centralWidget() or self._window)
            self.question.closed.connect(self._on_answered)
        return self.question


def is_for_the_window(data: QMimeData) -> bool:
    """Whether a drag is taken by the window as a whole: files, and texts that look like what it is for."""
    if data.hasUrls():
        return True
    text = data.text() if data.hasText() else ""
    return len(text) > MOST_OF_VALUE or any(sign in text for sign in LOOKS_LIKE_ONE)


def why_not(data: QMimeData) -> str:
    """Why a drag cannot be dropped, as far as that is known before the file is read; "" where it can."""
    urls = data.urls()
    if len(urls) > 1:
        return tr("Drop one file at a time.")
    if urls and not is_local(urls[0]):
        return tr("Only files on this computer are read. Save it here first, or copy the token itself.")
    return ""


def _named(name: Message | str) -> str:
    return visible(elide(str(name), MOST_NAME))


def _key_line(key: Key) -> tuple[Span, ...]:
    size = key.curve or (tr("{bits} bits", bits=key.bits) if key.bits else "")
    kind = " ".join(part for part in (key.kty or tr("unknown kind"), size) if part)
    why = f"  {elide(str(key.unusable), 120)}" if key.unusable else ""
    return (elide(key.kid, MOST_NAME) if key.kid else tr("No key ID"), BOLD), (f"  {kind}", PLAIN), (why, MUTED)
