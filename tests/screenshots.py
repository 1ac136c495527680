"""`make screenshots`: every state of the real window, light and dark, into resources/screenshots.

Each picture is made by doing what a person would do: choosing a profile, pressing the button, opening the tab.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QFontDatabase
from PySide6.QtWidgets import QApplication

from inspector import app as root
from inspector.core.profiles import Profile, profile_to_dict
from inspector.core.vault import run_vault
from inspector.demo.issuer import DemoIssuer
from inspector.gui import theme
from inspector.gui.main_window import MainWindow
from tests.servers import Reply, serve

TARGET = Path(__file__).resolve().parent.parent / "resources" / "screenshots"
SIZE = (1280, 800)
SETTLE_MS = 250
FOREIGN = (
    "2026-09-22T13:34:50Z WARN api-gw 401 authorization=Bearer eyJhbGciOiJFUzI1NiIsImtpZCI6InJUNXdQejB5RTJrIiwidHlw"
    "IjoiYXQrand0In0.eyJpc3MiOiJodHRwczovL2xvZ2luLmV4YW1wbGUuY29tL3JlYWxtcy9hY21lIiwiYXVkIjoib3JkZXJzLWFwaSIsInN1Yi"
    "I6IjZ2Ny1yZXBvcnRzIiwiY2xpZW50X2lkIjoicmVwb3J0cyIsInNjb3BlIjoib3JkZXJzLnJlYWQiLCJpYXQiOjE3OTUzMDAwMDAsImV4cCI6"
    "NDEwMjQ0NDgwMCwianRpIjoiN2YzYSJ9.YSBzaWduYXR1cmUgdGhhdCBub2JvZHkgaGFzIGNoZWNrZWQsIG1hZGUgZm9yIG9uZSBwaWN0dXJlI"
    "G9ubHkhIQ path=/orders"
)


class Gallery:
    """A demo issuer whose faults have the names of a team's profiles, and one window on it."""

    def __init__(self, issuer: DemoIssuer, folder: Path) -> None:
        self._issuer = issuer
        self._folder = folder

    @property
    def url(self) -> str:
        return self._issuer.url

    def profiles(self) -> tuple[Profile, ...]:
        chosen = [self._issuer.profile(name) for name in ("ok", "expired", "wrong-secret", "rotated", "tampered")]
        chosen[1] = replace(chosen[1], scopes=("orders/read", "orders/write", "orders/refund"))
        return tuple(chosen)

    def secret_for(self, profile_id: str) -> str:
        return self._issuer.secret_for(profile_id)

    def stop(self) -> None:
        """The issuer belongs to this script."""

    def window(self, *, demo: bool) -> MainWindow:
        services = replace(
            root.make_services(self._folder),
            open_vault=lambda: run_vault("This is a demonstration."),
            start_demo=lambda: self,
            layout=None,
        )
        window = MainWindow(services, start_demo=demo)
        window.resize(*SIZE)
        window.show()
        root.wait_for(lambda: window.workspace.vault is not None)
        if demo:
            root.wait_for(lambda: window.selected is not None)
        return window

    def request(self, window: MainWindow, index: int) -> None:
        profile = self.profiles()[index]
        window.select_profile(profile.id)
        before = window.shown
        window.frame.request.get_token.click()
        root.wait_for(lambda: window.shown is not None and window.shown is not before)


def empty(gallery: Gallery) -> MainWindow:
    return gallery.window(demo=False)


def valid(gallery: Gallery) -> MainWindow:
    window = gallery.window(demo=True)
    for index in (1, 3, 4, 0):
        gallery.request(window, index)
    return window


def tab(name: str) -> Callable[[Gallery], MainWindow]:
    def state(gallery: Gallery) -> MainWindow:
        window = valid(gallery)
        window.frame.inspection.select_tab(name)
        return window

    return state


def rejected(gallery: Gallery) -> MainWindow:
    window = gallery.window(demo=True)
    gallery.request(window, 0)
    gallery.request(window, 1)
    return window


def failed(gallery: Gallery) -> MainWindow:
    window = gallery.window(demo=True)
    gallery.request(window, 0)
    gallery.request(window, 2)
    return window


def pasted(gallery: Gallery) -> MainWindow:
    window = gallery.window(demo=True)
    gallery.request(window, 0)
    window.open_paste()
    window.frame.paste.set_text(FOREIGN)
    window.submit()
    root.wait_for(lambda: window.shown is not None and window.shown.label == "Pasted token")
    return window


def log_out(gallery: Gallery) -> MainWindow:
    window = valid(gallery)
    window.ask_log_out()
    return window


def palette(gallery: Gallery) -> MainWindow:
    window = valid(gallery)
    window.palette_actions.open_palette()
    return window


def palette_search(gallery: Gallery) -> MainWindow:
    window = palette(gallery)
    assert window.palette_actions.finder is not None
    window.palette_actions.finder.field.setText("co")
    return window


def shortcuts(gallery: Gallery) -> MainWindow:
    window = valid(gallery)
    window.palette_actions.open_shortcuts()
    return window


def dropping(gallery: Gallery) -> MainWindow:
    window = valid(gallery)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(__file__)])
    handle, buttons = window.windowHandle(), Qt.MouseButton.LeftButton
    assert handle is not None
    action, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(handle, QDragEnterEvent(QPoint(400, 300), action, data, buttons, none))
    return window


def import_question(gallery: Gallery) -> MainWindow:
    window = valid(gallery)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "team.json"
        path.write_text(json.dumps([profile_to_dict(profile) for profile in gallery.profiles()]), encoding="utf-8")
        window.arrivals.take_file(path)
        root.wait_for(lambda: window.arrivals.question is not None and window.arrivals.question.isVisible())
    return window


API_ANSWER = (
    'HTTP/1.1 401 Unauthorized\nwww-authenticate: Bearer scope="" error="invalid_token" '
    'error_description="the token does not have a valid audience"'
)


def api_answer(gallery: Gallery) -> MainWindow:
    window = valid(gallery)
    window.answer_actions.open()
    view = window.frame.inspection.answer
    view.editor.setPlainText(API_ANSWER)
    view.explain.click()
    root.wait_for(view.diagnosis.isVisible)
    return window


def find_method(gallery: Gallery) -> MainWindow:
    window = gallery.window(demo=True)
    profile = replace(gallery.profiles()[0], client_authentication="client_secret_jwt")
    window.workspace.profiles.update(profile)
    window.select_profile(profile.id)
    window.frame.request.form.find_method.click()
    card = window.frame.request.form.methods
    root.wait_for(card.start.isVisible)
    card.start.click()
    root.wait_for(card.use.isVisible)
    app = QApplication.instance()
    if app is not None:
        app.processEvents()
    window.frame.request.form.focused.emit(card)
    return window


def private_key(gallery: Gallery) -> MainWindow:
    window = gallery.window(demo=True)
    profile = replace(gallery.profiles()[0], client_authentication="private_key_jwt")
    window.workspace.profiles.update(profile)
    window.select_profile(profile.id)
    window.frame.request.form.focus_field("assertion_audience")
    return window


def issuer_says(gallery: Gallery) -> MainWindow:
    body = b'{"active":true,"client_id":"orders-worker","scope":"orders/read orders/write","exp":4102444800}'
    with serve(Reply(200, body, {"Content-Type": "application/json"})) as site:
        window = gallery.window(demo=True)
        profile = replace(gallery.profiles()[0], introspection_url=f"{site.url}/introspect")
        window.workspace.profiles.update(profile)
        gallery.request(window, 0)
        window.issuer_actions.introspect()
        root.wait_for(lambda: window.frame.inspection.issuer.title.text() == "Active")
    return window


def copied(gallery: Gallery) -> MainWindow:
    window = tab("Claims")(gallery)
    window.choices.show_dates_in("utc")
    window.frame.inspection.raw.copy_token()
    return window


STATES: dict[str, Callable[[Gallery], MainWindow]] = {
    "empty": empty,
    "valid": valid,
    "claims": tab("Claims"),
    "raw": tab("Raw"),
    "keys": tab("Keys"),
    "exchange": tab("Exchange"),
    "rejected": rejected,
    "failed": failed,
    "not-verified": pasted,
    "api-answer": api_answer,
    "find-method": find_method,
    "private-key": private_key,
    "issuer-says": issuer_says,
    "log-out": log_out,
    "palette": palette,
    "palette-search": palette_search,
    "shortcuts": shortcuts,
    "drop": dropping,
    "import": import_question,
    "copied": copied,
}


def main(names: list[str]) -> None:
    """Draw the states named, or all of them, in light and dark."""
    app = root.make_application(sys.argv[:1])
    font = app.font()
    if "Inter" in QFontDatabase.families():
        font.setFamily("Inter")
    font.setPixelSize(13)
    app.setFont(font)
    with DemoIssuer() as issuer, tempfile.TemporaryDirectory() as folder:
        gallery = Gallery(issuer, Path(folder))
        for scheme in ("light", "dark"):
            theme.current().set_scheme(scheme)
            for name in names or STATES:
                draw(app, STATES[name](gallery), TARGET / f"{name}-{scheme}.png")


def draw(app: QApplication, window: MainWindow, path: Path) -> None:
    """Write one picture and close the window."""
    window.tick()
    settled = QElapsedTimer()
    settled.start()
    while settled.elapsed() < SETTLE_MS:  # texts that changed their height are laid out in several passes
        app.processEvents()
    root.grab_screenshot(window, path)
    window.close()
    window.finish()
    window.deleteLater()
    app.processEvents()


if __name__ == "__main__":
    main(sys.argv[1:])
