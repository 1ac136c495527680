"""What a screen reader says without the keyboard moving: verdicts, findings, messages, what was chosen in a list."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid

from inspector.gui.theme.hiding import shown


class Announcer(QObject):
    """The voice of the running application: `said` follows each sentence, whether or not anybody listens."""

    said = Signal(str)
    _held: list[tuple[QWidget, str]] | None = None
    _quiet = 0

    def announce(self, widget: QWidget, words: str) -> None:
        """Have a screen reader say `words` about `widget`."""
        if self._quiet:
            return
        words = shown(words)
        if self._held is not None:
            self._held.append((widget, words))
        else:
            _tell(widget, words)
        self.said.emit(words)

    @contextmanager
    def quiet(self, when: bool = True) -> Iterator[None]:
        """Say nothing meanwhile, `when` that is so: one sentence tells it all afterwards, or something else does."""
        self._quiet += when
        try:
            yield
        finally:
            self._quiet -= when

    def hold(self) -> None:
        """Keep from the screen reader what is said about a window until that can be seen: `release` follows."""
        self._held = []

    def release(self) -> None:
        """Have it say what was kept from it, about all that is still there."""
        held, self._held = self._held, None
        for widget, words in held or ():
            if isValid(widget):
                _tell(widget, words)


def _tell(widget: QWidget, words: str) -> None:
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # late: they take Qt a while to make

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def announcer() -> Announcer:
    """The one of the running application."""
    app = QApplication.instance()
    if app is None:
        raise RuntimeError("an announcement needs a QApplication")
    found = app.findChild(Announcer)
    return found if isinstance(found, Announcer) else Announcer(app)


def sentences(*parts: str) -> str:
    """Those that say something, one after the other; a title, which ends without a mark, ends with one here."""
    return " ".join(part if part[-1] in ".?!:…" else f"{part}." for part in parts if part)


def announce_where_used(widget: QWidget, words: str) -> None:
    """Say what is told in every window in that alone which is used: elsewhere it would be said once more."""
    active: QWidget | None = QApplication.activeWindow()
    elsewhere = isinstance(active, QMainWindow) and getattr(active, "shows_work", True)
    if not elsewhere or active is widget.window():
        announce(widget, words)


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say `words`, if there are any, without moving the focus."""
    if words:
        announcer().announce(widget, words)
