"""A long session in a process of its own: everything that a token or a secret goes through, log out, and what is left.

It is told by a file what to paste and where the issuer is, and remembers of that only the hashes of all pieces. What it
finds it prints as JSON.
"""

from __future__ import annotations

import contextlib
import gc
import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inspector.core.issuer.key_cache import KeyCache
from inspector.core.network.transport import Transport
from inspector.core.profiles.profile import Profile
from inspector.core.profiles.store import ProfileStore
from inspector.core.store.session import Session
from inspector.core.store.vault import RunKeyring, Vault
from inspector.gui.inspection.tabs import ISSUER, TABS
from inspector.gui.model.services import Demo, Services
from inspector.gui.paste.key_fields import ASK, SECRET
from inspector.gui.theme import theme
from inspector.gui.window.main_window import MainWindow
from inspector.gui.window.program import Program
from tests.gui.log_out import pieces

PATIENCE_S = 60.0


class KeyringInFiles(RunKeyring):
    """What it is given is in files, and in memory no longer than a call takes, as with the keyring of a system."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        folder.mkdir()

    def _path(self, service: str, username: str) -> Path:
        return self._folder / f"{service}-{username}".encode().hex()

    def get_password(self, service: str, username: str) -> str | None:
        with contextlib.suppress(OSError):
            return bytes(255 - each for each in self._path(service, username).read_bytes()).decode()
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        self._path(service, username).write_bytes(bytes(255 - each for each in password.encode()))

    def delete_password(self, service: str, username: str) -> None:
        self._path(service, username).unlink()


def no_demo() -> Demo:
    raise OSError("there is none")


class LongSession:
    """A window, and what its user does with it. `folder` is where it says with what."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.home = folder, folder / "home"
        self.pieces = pieces.Pieces.read(folder / "pieces.json")
        self.url = self.read("url")
        vault = Vault(KeyringInFiles(folder / "keyring"), "Test keyring", persistent=True)
        store = ProfileStore(self.home / "profiles.json")
        common: dict[str, Any] = {"provider": "generic", "issuer": self.url, "token_url": f"{self.url}/token",
                                  "jwks_url": f"{self.url}/keys", "revocation_url": f"{self.url}/revoke",
                                  "introspection_url": f"{self.url}/introspect", "client_id": "worker",
                                  "scopes": ("orders/read",), "known_scopes": ("orders/read",)}  # fmt: skip
        store.save([Profile("orders", id="orders", **common), Profile("reports", id="reports", **common)])
        vault.store("orders", self.read("secret"))
        vault.store("reports", self.read("secret"))
        window = MainWindow(
            Services(
                store=store, open_vault=lambda: vault, open_session=lambda it: Session(self.home / "session.bin", it),
                keys=KeyCache(), make_transport=lambda _: Transport(timeout_s=PATIENCE_S), now=time.time,
                start_demo=no_demo, layout=self.home / "window.ini",
            )
        )  # fmt: skip
        self.program = Program(window)
        window.resize(1280, 800)
        window.show()
        window.activateWindow()
        self.until(lambda: self.window.work.vault is not None)
        self.settle()

    @property
    def window(self) -> MainWindow:
        """The window as it is now."""
        return self.program.window

    # --- going on -----------------------------------------------------------------------------------------------------

    def read(self, name: str) -> str:
        """A text that this is told, which is kept nowhere here."""
        return (self.folder / name).read_text()

    def texts(self) -> Iterator[str]:
        """The texts to paste, one at a time."""
        return (path.read_text() for path in sorted(self.folder.glob("text *")))

    def until(self, done: Callable[[], bool]) -> None:
        wake = QTimer(interval=5)
        wake.start()
        late = time.monotonic() + PATIENCE_S
        while not done():
            if time.monotonic() > late:
                raise AssertionError("it never came to that")
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    @property
    def work(self) -> Any:
        return self.window.work

    @property
    def panes(self) -> Any:
        return self.window.panes

    def settle(self) -> None:
        """Have everything done that is under way."""
        work = self.work

        def still() -> bool:
            running = any(work.requests.running(one.id) for one in work.profiles.all)
            busy = work.inspecting.running or work.arriving.running or work.found.running or work.issuer.running
            return self.window.settled and not (running or busy or work.redacting.running)

        self.until(still)
        assert work.line.wait(PATIENCE_S)
        for _ in range(5):
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # as where a loop runs

    def see_all(self) -> None:
        """Look at each tab, as long as there is one."""
        for tab in TABS:
            self.panes.frame.inspection.show_tab(tab)
            self.settle()
            self.window.grab()
        self.window.tick()

    # --- what is done -------------------------------------------------------------------------------------------------

    def request(self) -> None:
        """Ask for a token, successfully and not."""
        for answer in ("ok", "refused", "broken", "html"):
            (self.folder / "answer").write_text(answer)
            for profile in ("orders", "reports"):
                self.work.selection.select_profile(profile)
                self.settle()
                self.panes.frame.request.get_token.click()
                self.settle()
                self.see_all()
                self.panes.frame.inspection.asks.copy_curl.emit()
        (self.folder / "answer").write_text("ok")
        self.work.selection.select_profile("orders")
        self.panes.frame.request.get_token.click()
        self.settle()

    def paste(self) -> None:
        """Paste texts of every kind, one over the other, and look at each."""
        for text in self.texts():
            QGuiApplication.clipboard().setText(text)
            del text
            self.panes.registry.run("paste")
            self.settle()
            self.panes.submit()
            self.settle()
            self.see_all()
            if self.work.selection.outcome is not None:
                self.panes.exporter.export(self.work.selection.outcome, "copy-markdown")
            self.panes.frame.inspection.copy_token()
            self.panes.inner_token.open()
            self.settle()
            self.panes.frame.inspection.asks.fetch_keys.emit()
            self.settle()
        form = self.panes.paste.form()
        QTest.keyClicks(form.editor, "abc")
        form.editor.undo()
        form.key_source.take_from(SECRET)
        form.secret.setText(self.read("secret"))
        self.panes.submit()
        self.settle()
        form.key_source.take_from(ASK)

    def scan(self) -> None:
        """Scan a file, look at what is in it, keep one, and write a redacted copy."""
        path = self.folder / "app.log"
        path.write_text("\n".join(self.texts()))
        self.panes.arrivals.take_file(path)
        self.settle()
        pane = self.panes.scan.pane()
        for row in range(min(4, self.work.found.count)):
            pane.tokens.setCurrentIndex(pane.tokens.model().index(row, 0))
            self.settle()
            self.see_all()
        self.panes.scan.keep()
        self.work.redacting.save(path, self.folder / "redacted.log")
        self.settle()
        path.unlink()
        self.panes.paste.list_asked.emit("\n".join(self.texts()))
        self.settle()

    def compare(self) -> None:
        tokens = self.work.tokens.all
        self.work.selection.select_token(tokens[0].id)
        self.settle()
        self.panes.compare.compare_with(tokens[-1].id)
        self.settle()
        self.window.grab()
        self.panes.compare.swap()
        self.settle()
        view = self.panes.frame.inspection.comparison
        view._copy()

    def answer(self) -> None:
        """Show what an API said beside the token, and alone, with the token that was sent in its words."""
        from inspector.core.diagnosis.pasted import diagnose_text

        shown = self.work.selection.outcome
        told = diagnose_text(self.read("said"), "generic", shown.inspection if shown is not None else None)
        if shown is not None:
            self.work.answers.keep(shown.id, told)
            self.settle()
        self.work.selection.show_answer(told)
        self.settle()
        self.window.grab()

    def ask_issuer(self) -> None:
        tokens = [one for one in self.work.tokens.all if one.label == "orders"]
        self.work.selection.select_token(tokens[0].id)
        self.settle()
        self.panes.issuer.introspect()
        self.settle()
        self.panes.frame.inspection.show_tab(ISSUER)
        self.window.grab()
        self.panes.issuer.ask_to_revoke()
        self.settle()
        self.panes.issuer._revoke()
        self.settle()

    def find_method(self) -> None:
        self.work.selection.select_profile("reports")
        self.settle()
        profile = self.work.profiles.get("reports")
        self.work.methods.ask(profile)
        self.settle()
        self.work.methods.start()
        self.until(lambda: not self.work.methods.running)
        self.settle()

    def find(self) -> None:
        self.panes.registry.run("palette")
        self.settle()
        for words in ("orders", "token", self.read("text 0")[:60]):
            finder = self.panes.palette._finder()
            finder.field.setText(words)
            QApplication.processEvents()
        self.panes.palette.close()

    def edit(self) -> None:
        """Leave a secret half typed, delete a profile and bring it back."""
        self.panes.profile.delete()
        self.panes.profile.undo()
        self.settle()
        self.work.selection.select_profile("orders")
        secret = self.panes.frame.request.form.secret
        secret.start_editing()
        QTest.keyClicks(secret.entry, self.read("typed"))
        self.settle()

    def speak(self) -> None:
        """Change the language, with all that is open."""
        for code in ("de", "en"):
            self.panes.language.choose(code)
            self.until(lambda: not self.program.changing)
            self.settle()

    def explore(self) -> None:
        """Explore the scopes of a profile, whose tokens nobody keeps."""
        exploring = self.work.exploring
        exploring.asking.pause_s = 0.0
        self.work.selection.select_profile("orders")
        self.panes.scopes.open()
        self.until(lambda: exploring.plan is not None)
        exploring.start()
        self.until(lambda: exploring.asking.run is None and exploring.exploration is not None)
        self.settle()

    def review(self) -> None:
        """Read a file with a secret in it, fill something in, and leave the review as it is."""
        client = {"client_id": "worker", "client_secret": self.read("secret"), "issuer": "${ISSUER}"}
        path = self.folder / "settings.json"
        path.write_text(json.dumps({"oauth": client}))
        del client
        importing = self.work.importing
        self.panes.importing.import_file(path)
        self.until(lambda: importing.review is not None and not importing.judging)
        path.unlink()
        for asked in importing.asks:
            importing.fill(asked.name, self.read("typed"))
        self.until(lambda: not importing.judging)
        self.settle()

    def log_out(self) -> None:
        done: list[Any] = []
        self.work.selection.select_token(self.work.tokens.ids[0])
        self.settle()
        self.panes.frame.inspection.copy_token()
        self.work.logged_out.connect(done.append)
        self.panes.log_out.ask()
        self.until(lambda: True)
        self.panes.frame.log_out.confirm.click()
        self.until(lambda: bool(done))
        self.said = str(done[0].summary())
        done.clear()
        self.settle()


STEPS = (
    "request", "paste", "scan", "compare", "answer", "ask_issuer", "find_method", "find", "edit", "speak", "answer",
    "explore", "review", "edit",
)  # fmt: skip


def main() -> None:
    """`FOLDER STEPS`, the steps with commas between them; none for all of them."""
    app = QApplication(sys.argv[:1])
    theme.prepare(app)
    gc.freeze()  # as the program does when its window is there
    session = LongSession(Path(sys.argv[1]))
    for step in sys.argv[2].split(",") if len(sys.argv) > 2 else STEPS:
        getattr(session, step)()
    before = sum(1 for each, _ in pieces.everything() if pieces.is_text(each) and session.pieces.find(each))
    session.log_out()
    memory = pieces.in_memory(session.pieces)
    gc.unfreeze()  # what is frozen is not among the objects
    result = {
        "before": before,
        "objects": pieces.in_objects(session.pieces),
        "qt": pieces.in_qt(session.pieces),
        "memory": memory,
        "said": session.said,
    }
    sys.stdout.write(json.dumps(result))
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
