"""Bringing things in: dragged onto the window, chosen as a file, or handed over by a second start."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow

from inspector.core.deadline import Cancel
from inspector.core.errors import InspectorError
from inspector.core.profiles.endpoints import endpoints
from inspector.core.profiles.profile import Profile
from inspector.core.scan.scan import scan
from inspector.core.text.display import elide, visible
from inspector.core.text.language import mark, plural, tr
from inspector.core.text.urls import host_of
from inspector.gui.actions.registry import TOKENS, Action, Registry
from inspector.gui.drop import contents as arrivals
from inspector.gui.drop.contents import Arrival, ArrivedKeys, ArrivedProfiles, ArrivedScan, ArrivedToken
from inspector.gui.drop.hint import DropHint
from inspector.gui.model.selection import Purpose
from inspector.gui.model.task import Report, Task
from inspector.gui.model.workspace import Workspace
from inspector.gui.startup.first_instance import Handover
from inspector.gui.widgets.labels import BOLD, MUTED, PLAIN, Span
from inspector.gui.widgets.question import Question

if TYPE_CHECKING:
    from inspector.core.journeys.outcome import Outcome
    from inspector.core.keys.key import Key

MOST_NAME = 60
LARGE_BYTES = 2 * 1024 * 1024
"""So much is read before anybody has looked up; of a larger file it is said that it is being read."""
LOOKS_LIKE_ONE = ("eyJ", "-----BEGIN ", '"client_id"')
"""A dragged text that holds none of these is left to the fields."""


class ArrivalActions(QObject):
    """Tokens are inspected at once, which sends nothing; keys and profiles are asked about first."""

    dropped = Signal()
    """Something was dropped on the window."""
    token_arrived = Signal(str, object)
    """A text, and the Token that was read from it: to be shown and judged."""
    keys_arrived = Signal(object)
    """The Path of a file of keys, while there is no token that they could check."""
    keys_accepted = Signal(str, object)
    """The id of a listed token, and the Path of the file of keys that it is to be checked with."""
    profiles_accepted = Signal(bytes, str)
    """The content of a file of profiles, and its name."""

    def __init__(self, work: Workspace, registry: Registry, window: QMainWindow) -> None:
        super().__init__(window)
        self._work, self._window = work, window
        self._selection, self._messages = work.selection, work.messages
        self._hint: DropHint | None = None
        self.question: Question | None = None
        self._refused = ""
        self._cancel = Cancel()
        self._name = ""
        self._reading = Task(self)
        self._reading.progressed.connect(self._on_progress)
        self._reading.succeeded.connect(self._take)
        self._reading.failed.connect(self._refuse)
        self._watch()
        work.cleared.connect(self.cancel)
        registry.add(
            Action("open", mark("Scan a file…"), TOKENS, self.open_from_dialog, keys=("Ctrl+O",), icon="file-search")
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
        if data.hasUrls():
            self.take_file(Path(data.urls()[0].toLocalFile()))
        else:
            text = data.text()
            self._new_cancel()
            self._read("", lambda _: arrivals.read_text(text))

    def open_from_dialog(self) -> None:
        """Ask for a file, and take it for what it is; behind the dialog is what was found in the last one."""
        if self._work.found.result is not None and self._selection.purpose is not Purpose.SCAN:
            self._selection.enter_scan()
        dialog = QFileDialog(self._window, tr("Scan a file for tokens, keys or profiles"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.take_file(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_file(self, path: Path) -> None:
        """Read a file in the background, and take it for what it is."""
        now, cancel = self._work.services.now(), self._new_cancel()

        def read(report: Report) -> Arrival:
            size = size_of(path)
            if size > LARGE_BYTES:
                report((0, size))
            watch = arrivals.watcher(cancel, lambda read: report((read, size)) if size > LARGE_BYTES else None)
            return arrivals.read_file(path, now, watch)

        self._read(path.name, read)

    def list_text(self, text: str) -> None:
        """List the tokens of a text that is in the paste form."""
        self._new_cancel()
        self._read("", lambda _: ArrivedScan(tr("the pasted text"), scan(text.encode("utf-8", "surrogatepass"))))

    @property
    def running(self) -> bool:
        """Whether something is being read."""
        return self._reading.running

    def cancel(self) -> bool:
        """Give up reading a file; False when none was being read."""
        if not self._reading.running:
            return False
        self._cancel.set()
        self._reading.cancel()
        self._work.found.stop()
        return True

    def _new_cancel(self) -> Cancel:
        self._cancel.set()
        self._cancel = Cancel()
        return self._cancel

    def _read(self, name: str, call: Callable[[Report], Arrival]) -> None:
        """Read in the background, and judge there what is to be listed; `name` is a file's, and empty for a text."""
        judge, watch = self._work.found.judge(name or None), arrivals.watcher(self._cancel, lambda _: None)
        self._name = name

        def work(report: Report) -> tuple[Arrival, tuple[Outcome, ...]]:
            arrival = call(report)
            found = arrival.result.found if isinstance(arrival, ArrivedScan) else ()
            return arrival, judge.outcomes(found, watch)

        self._reading.run(work)

    def _on_progress(self, progress: tuple[int, int]) -> None:
        if progress[0] == 0:
            self._work.found.begin(self._name)
        self._work.found.progressed.emit(*progress)

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

    def _refuse(self, error: InspectorError) -> None:
        self._work.found.stop()
        self._forget_refusal()
        self._refused = visible(str(error))
        self._messages.warn(self._refused)

    def _forget_refusal(self) -> None:
        """What was wrong with the last file is of no interest once another one has arrived."""
        self._messages.take_back(self._refused)

    def _take(self, answer: tuple[Arrival, tuple[Outcome, ...]]) -> None:
        arrival, outcomes = answer
        self._forget_refusal()
        if isinstance(arrival, ArrivedScan):
            self._work.found.show(arrival.name, arrival.result, outcomes)
            return
        self._work.found.stop()
        if isinstance(arrival, ArrivedToken):
            self.token_arrived.emit(arrival.text, arrival.token)
        elif isinstance(arrival, ArrivedKeys):
            self._offer_keys(arrival)
        else:
            self._offer_profiles(arrival)

    def _offer_keys(self, arrived: ArrivedKeys) -> None:
        name = _named(arrived.path.name)
        shown = self._selection.outcome
        if shown is None or shown.inspection is None:
            self._selection.enter_paste()
            self.keys_arrived.emit(arrived.path)
            self._messages.say(tr("Keys are taken from {name}. Paste the token that they are to check.", name=name))
            return
        keys = arrived.key_set.keys
        self._the_question().ask(
            "key",
            plural(
                len(keys),
                "Check this token with the {n} key in {name}?",
                "Check this token with the {n} keys in {name}?",
                name=name,
            ),
            tr("The verdict will say that the keys are from a file that you chose. Nothing is sent."),
            [_key_line(key) for key in keys],
            tr("Check with these keys"),
            lambda: self.keys_accepted.emit(shown.id, arrived.path),
        )

    def _offer_profiles(self, arrived: ArrivedProfiles) -> None:
        count, name = len(arrived.profiles), _named(arrived.name)
        self._the_question().ask(
            "form",
            plural(count, "Import {n} profile from {name}?", "Import {n} profiles from {name}?", name=name),
            tr("A profile says where your client secret goes. It comes without a secret, and nothing is sent now."),
            [_profile_line(profile) for profile in arrived.profiles],
            plural(count, "Import {n} profile", "Import {n} profiles"),
            lambda: self.profiles_accepted.emit(arrived.content, arrived.name),
        )

    def _the_question(self) -> Question:
        if self.question is None:
            self.question = Question(self._window.centralWidget() or self._window)
        return self.question


def size_of(path: Path) -> int:
    """The size of a file in bytes; 0 where it cannot be known, which reading it will explain."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def is_for_the_window(data: QMimeData) -> bool:
    """Whether a drag is taken by the window as a whole: files, and texts that look like what it is for."""
    if data.hasUrls():
        return True
    return data.hasText() and any(sign in data.text() for sign in LOOKS_LIKE_ONE)


def why_not(data: QMimeData) -> str:
    """Why a drag cannot be dropped, as far as that is known before the file is read; "" where it can."""
    urls = data.urls()
    if len(urls) > 1:
        return tr("Drop one file at a time.")
    if urls and not is_local(urls[0]):
        return tr("Only files on this computer are read. Save it here first, or copy the token itself.")
    return ""


def is_local(url: QUrl) -> bool:
    """Whether a URL is a file here: one with a host would be fetched from there, with the user's name and password."""
    return url.isLocalFile() and not url.host() and not url.toLocalFile().startswith(("//", "\\\\"))


def _named(name: str) -> str:
    return visible(elide(name, MOST_NAME))


def _key_line(key: Key) -> tuple[Span, ...]:
    size = key.curve or (tr("{bits} bits", bits=key.bits) if key.bits else "")
    kind = " ".join(part for part in (key.kty or tr("unknown kind"), size) if part)
    why = f"  {elide(key.unusable, 120)}" if key.unusable else ""
    return (elide(key.kid, MOST_NAME) if key.kid else tr("No key ID"), BOLD), (f"  {kind}", PLAIN), (why, MUTED)


def _profile_line(profile: Profile) -> tuple[Span, ...]:
    host = host_of(endpoints(profile).token_url or "")
    where = tr("asks {host}", host=host) if host else tr("its token URL is not complete")
    return (elide(profile.name, MOST_NAME), BOLD), (f"  {elide(where, 120)}", PLAIN)
