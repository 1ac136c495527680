"""The composition root of the window: what it is made of, and what happens when something inside goes wrong."""

from __future__ import annotations

import gc
import os
import signal
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from inspector import APP_ID
from inspector.crash import qt_messages_masked, reporting_hook
from inspector.display_server import reaching_it
from inspector.ending import BUG, SIGNALLED, ending_signals
from inspector.folder import chosen_home
from inspector.gui.startup import first_instance
from inspector.gui.startup.first_instance import Handover, HandoverResult
from inspector.gui.startup.opening import Opening, place
from inspector.gui.window.main_window import MainWindow
from inspector.gui.window.program import Program
from inspector.reachable_home import reachable_home

if TYPE_CHECKING:  # the window is on the screen before the rest is imported
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QIcon

    from inspector.core.network.transport import Transport
    from inspector.core.profiles.profile import Profile
    from inspector.core.store.session import Session
    from inspector.core.store.vault import Vault
    from inspector.demo.issuer import DemoIssuer
    from inspector.gui.model.services import Demo, Services

LAYOUT, PROFILES = "window.ini", "profiles.json"


def make_services(folder: Path, given: Path | None = None) -> Services:
    """The real keyring, network and clock, over the user's folder; nothing is created or asked yet.

    `given` is how the user spelt the folder, if at all.
    """
    from inspector.core.issuer.key_cache import KeyCache
    from inspector.core.profiles.store import ProfileStore
    from inspector.gui.model.services import Services

    return Services(
        store=ProfileStore(folder / PROFILES),
        open_vault=_open_vault,
        open_session=lambda vault: _open_session(folder / "session.bin", vault, given),
        keys=KeyCache(),
        make_transport=_transport,
        now=time.time,
        start_demo=_start_demo,
        layout=layout_in(folder),
    )


def layout_in(folder: Path) -> Path | None:
    """Where the window's sizes and choices are kept, if at all: Qt would wait for a pipe of that name for ever."""
    path = folder / LAYOUT
    return path if path.is_file() or not path.exists() else None


def _open_vault() -> Vault:
    from inspector.core.store.vault import open_vault

    return open_vault()


def _open_session(path: Path, vault: Vault, given: Path | None) -> Session:
    from inspector.core.files import remove_left_behind
    from inspector.core.store.session import Session
    from inspector.gui.theme.pictures import remove_abandoned

    remove_left_behind(path.parent)
    remove_abandoned()
    return Session(path, vault, spelt=given)


def _start_demo() -> DemoIssuer:
    from inspector.demo.issuer import DemoIssuer

    return DemoIssuer().start()


def _transport(profile: Profile | None) -> Transport:
    from inspector.core.issuer.network import transport_of
    from inspector.core.network.transport import Transport

    return Transport() if profile is None else transport_of(profile)


def make_application(arguments: list[str]) -> QApplication:
    """The application with its name; the one there is, if there is one. Its look is made when a widget asks for it."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        with reaching_it():
            app = QApplication(arguments)
    app.setApplicationName("Token Inspector")
    app.setOrganizationName("Token Inspector")
    app.setDesktopFileName(APP_ID)
    return app


def run_window(home: Path | None = None, *, demo: bool = False, file: Path | None = None) -> int:
    """Open the window and return the exit code once it is closed; `demo` starts the demo issuer, its profile selected.

    It is shown with the surfaces of its panes alone, and filled once they can be seen: the rest takes several times
    as long to import and build. `home` holds profiles and session; the default is that of TOKEN_INSPECTOR_HOME, or the
    platform's own folder for application data. Where a window of that home is open already, that one comes to the front
    and is handed `file`; a demonstration is on its own.
    """
    app = make_application(sys.argv[:1])
    home = chosen_home(home)
    folder = reachable_home(home)
    asked = Handover(str(file.absolute()) if file is not None else "", os.environ.get("XDG_ACTIVATION_TOKEN", ""))
    name = None if demo else first_instance.server_name(folder)
    answer = first_instance.hand_over(name, asked) if name is not None else HandoverResult.NOBODY
    if answer is HandoverResult.HEARD:
        return 0
    layout = layout_in(folder)
    program = Program(MainWindow(), app)
    opening = Opening(layout, two_panes=demo or (folder / PROFILES).exists())
    place(program.window, layout)
    program.window.setCentralWidget(opening)
    failed: list[Exception] = []
    deliver_to = _files_of_macos(app)

    def receive() -> None:
        _receive(program, name if answer is HandoverResult.NOBODY else None, asked)
        deliver_to(program.take_over)

    def fill() -> None:
        from inspector.gui.model import languages
        from inspector.gui.theme import theme
        from inspector.gui.window import appearance

        gc.disable()  # what is made here stays, so it need not be walked through
        try:
            theme.prepare(app)  # before there is a pane, which would have to be coloured again
            appearance.recall(layout)
            languages.recall(layout)
            program.window.furnished.connect(lambda: app.setWindowIcon(icon()))
            program.window.furnished.connect(gc.freeze)
            program.window.furnished.connect(receive)
            program.window.fill(make_services(folder, home), start_demo=demo)
        except Exception as error:  # noqa: BLE001 - raised again below, where the caller hears of it
            failed.append(error)
            app.exit(BUG)
            return
        finally:
            gc.enable()
            gc.freeze()  # nor later on: a whole collection kept the window from answering for two frames
        program.changed.connect(forget_the_window_before)
        sys.excepthook = reporting_hook(program.window.work.shared.messages.warn)

    opening.painted.connect(fill)
    ended_by = _ended_by_signals(program, app)
    app.commitDataRequest.connect(lambda _: program.ending_session())
    # Where a system ends its session, `exec` may never return: it ends the process when the windows are closed.
    app.aboutToQuit.connect(lambda: None if failed else program.finish())
    program.window.show()
    with qt_messages_masked():
        code = app.exec()
    if failed:
        raise failed[0]
    program.finish()
    return SIGNALLED + ended_by[0] if ended_by else code


def _ended_by_signals(program: Program, app: QApplication) -> Sequence[int]:
    """Have a signal that ends programs close the window; where one has, it is in the list from then on."""
    from PySide6.QtCore import QTimer

    ended_by: list[int] = []

    def end(number: int, _: object) -> None:
        # Between any two steps of what runs now, which may hold a lock: the event loop is who does something about it.
        ended_by.append(number)
        QTimer.singleShot(0, leave)

    def leave() -> None:
        program.window.close()
        app.exit(SIGNALLED + ended_by[0])  # whatever else is open

    # Python runs its handler when it next runs: at the latest with the window's clock, a second later.
    for number in ending_signals():
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, end)
    return ended_by


def forget_the_window_before() -> None:
    """Free what was frozen with a window that another one has followed, once it is gone."""
    from PySide6.QtCore import QTimer

    from inspector.gui.startup.opening import UNSEEN_MS

    def collect() -> None:
        gc.unfreeze()
        gc.collect()
        gc.freeze()

    QTimer.singleShot(2 * UNSEEN_MS, collect)


def _files_of_macos(app: QApplication) -> Callable[[Callable[[Handover], object]], object]:
    """Keep what macOS asks the program to open, from its first event on, and return what hands that to somebody.

    Elsewhere a file is an argument.
    """
    if sys.platform != "darwin":
        return lambda _: None
    from inspector.gui.startup.file_opening import FileOpening

    return FileOpening(app).deliver_to


def icon() -> QIcon:
    """The icon of the program."""
    from inspector.gui.theme.app_icon import app_icon

    return app_icon()


def _receive(program: Program, name: str | None, asked: Handover) -> None:
    """Be the first window of this home, and open what this start was given."""
    from inspector.gui.startup.reception import Reception

    if name is not None:
        Reception(name, program).arrived.connect(program.take_over)
    if asked.file:
        program.window.panes.arrivals.take_file(Path(asked.file))


def _is_demo(issuer: DemoIssuer) -> Demo:
    # mypy holds here that the demo issuer is what the window takes it for.
    return issuer
