"""The composition root of the window: what it is made of, and what happens when something inside goes wrong."""

from __future__ import annotations

import gc
import os
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from inspector import APP
from inspector.core.language import tr
from inspector.display_server import reaching_it
from inspector.gui import first_instance
from inspector.gui.first_instance import Answer, Handover
from inspector.gui.main_window import MainWindow
from inspector.gui.opening import Opening, place

if TYPE_CHECKING:  # the window is on the screen before the rest is imported
    from PySide6.QtGui import QIcon

    from inspector.core.profiles import Profile
    from inspector.core.transport import Transport
    from inspector.demo.issuer import DemoIssuer
    from inspector.gui.services import Demo, Services

LAYOUT, PROFILES = "window.ini", "profiles.json"

ANSWER_WITHIN_MS = 30_000
SCREENSHOT_SIZE = (1280, 800)


def make_services(folder: Path) -> Services:
    """The real keyring, network and clock, over the user's folder; nothing is created or asked yet."""
    from inspector.core.discovery import KeyCache
    from inspector.core.profiles import ProfileStore
    from inspector.core.session import Session
    from inspector.core.vault import open_vault
    from inspector.gui.services import Services

    return Services(
        store=ProfileStore(folder / PROFILES),
        open_vault=open_vault,
        open_session=lambda vault: Session(folder / "session.bin", vault),
        keys=KeyCache(),
        make_transport=_transport,
        now=time.time,
        start_demo=_start_demo,
        layout=folder / LAYOUT,
    )


def _start_demo() -> DemoIssuer:
    from inspector.demo.issuer import DemoIssuer

    return DemoIssuer().start()


def _transport(profile: Profile | None) -> Transport:
    from inspector.core.transport import Transport

    return Transport() if profile is None else Transport.of(profile)


def make_application(arguments: list[str]) -> QApplication:
    """The application with its name; the one there is, if there is one. Its look is made when a widget asks for it."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        with reaching_it():
            app = QApplication(arguments)
    app.setApplicationName("Token Inspector")
    app.setOrganizationName("Token Inspector")
    app.setDesktopFileName(APP)
    return app


def run_window(home: Path | None = None, *, demo: bool = False, file: Path | None = None) -> int:
    """Open the window and return when it is closed; `demo` starts the demo issuer with its profile selected.

    It is shown with the surfaces of its panes alone, and filled once they can be seen: the rest takes several times
    as long to import and build. `home` holds profiles and session; the default is the platform's own folder for
    application data. Where a window of that home is open already, that one comes to the front and is handed `file`; a
    demonstration is on its own.
    """
    app = make_application(sys.argv[:1])
    folder = home if home is not None else Path(platformdirs.user_data_dir(APP, appauthor=False))
    asked = Handover(str(file.absolute()) if file is not None else "", os.environ.get("XDG_ACTIVATION_TOKEN", ""))
    name = None if demo else first_instance.server_name(folder)
    answer = first_instance.hand_over(name, asked) if name is not None else Answer.NOBODY
    if answer is Answer.HEARD:
        return 0
    window = MainWindow()
    opening = Opening(folder / LAYOUT, two_panes=demo or (folder / PROFILES).exists())
    place(window, folder / LAYOUT)
    window.setCentralWidget(opening)
    failed: list[Exception] = []

    def fill() -> None:
        from inspector.gui import appearance, languages, theme

        gc.disable()  # what is made here stays, so it need not be walked through
        try:
            theme.prepare(app)  # before there is a pane, which would have to be coloured again
            appearance.recall(folder / LAYOUT)
            languages.recall(folder / LAYOUT)
            window.fill(make_services(folder), start_demo=demo)
        except Exception as error:  # noqa: BLE001 - raised again below, where the caller hears of it
            failed.append(error)
            app.exit(1)
            return
        finally:
            gc.enable()
            gc.freeze()  # nor later on: a whole collection kept the window from answering for two frames
        app.setWindowIcon(icon())
        sys.excepthook = reporting_hook(window.warn)
        _receive(window, name if answer is Answer.NOBODY else None, asked)

    opening.painted.connect(fill)
    # Python runs its handler when it next runs: at the latest with the window's clock, a second later.
    signal.signal(signal.SIGINT, lambda *_: window.close())
    window.show()
    code = app.exec()
    if failed:
        raise failed[0]
    window.finish()
    return code


def icon() -> QIcon:
    """The icon of the program."""
    from inspector.gui import icons

    return icons.icon("ok", "accent", 64)


def _receive(window: MainWindow, name: str | None, asked: Handover) -> None:
    """Be the first window of this home, and open what this start was given."""
    from inspector.gui.reception import Reception

    if name is not None:
        Reception(name, window).arrived.connect(window.arrivals.take_over)
    if asked.file:
        window.arrivals.take_file(Path(asked.file))


Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def reporting_hook(show: Callable[[str], None]) -> Hook:
    """An excepthook for bugs: where it happened goes to standard error, a sentence to `show`, a secret to neither."""

    def hook(kind: type[BaseException], error: BaseException, at: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        sys.stderr.write(bug_report(kind, error, at))
        show(_in_a_sentence(kind, at))

    return hook


def _in_a_sentence(kind: type[BaseException], at: TracebackType | None) -> str:
    where = traceback.extract_tb(at)[-1:]
    if not where:
        return tr(
            "Something went wrong inside Token Inspector ({kind}). What you typed is still here. "
            "The details are on standard error.",
            kind=kind.__name__,
        )
    return tr(
        "Something went wrong inside Token Inspector ({kind} in {file}, line {line}). What you typed is still here. "
        "The details are on standard error.",
        kind=kind.__name__,
        file=Path(where[0].filename).name,
        line=where[0].lineno,
    )


def bug_report(kind: type[BaseException], error: BaseException, at: TracebackType | None) -> str:
    """The traceback without any variable's value, and the error's own words with anything like a token masked."""
    from inspector.core.masking import mask_body

    frames = "".join(traceback.format_list([_without_source(frame) for frame in traceback.extract_tb(at)]))
    return f"Traceback (most recent call last):\n{frames}{kind.__name__}: {mask_body(str(error))}\n"


def _without_source(frame: traceback.FrameSummary) -> traceback.FrameSummary:
    return traceback.FrameSummary(frame.filename, frame.lineno, frame.name, line="")


def grab_screenshot(window: QWidget, path: Path) -> Path:
    """Write a picture of `window` as a PNG file; OSError when that is not possible."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not window.grab().save(str(path), "PNG"):
        raise OSError(f"the picture could not be written to {path}")
    return path


def demo_screenshot(path: Path, issuer: DemoIssuer) -> Path:
    """Open the window without a display, get a token from the running `issuer` by its own button, and draw it.

    RuntimeError when no answer arrives in time.
    """
    from inspector.core.vault import run_vault
    from inspector.gui import languages

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_application(sys.argv[:1])
    font = app.font()
    font.setPixelSize(13)
    app.setFont(font)
    languages.recall(None)
    with tempfile.TemporaryDirectory() as folder:
        services = replace(
            make_services(Path(folder)),
            open_vault=lambda: run_vault(tr("This is a demonstration.")),
            start_demo=lambda: _Borrowed(issuer),
            layout=None,
        )
        window = MainWindow(services, start_demo=True)
        window.resize(*SCREENSHOT_SIZE)
        window.show()
        try:
            wait_for(lambda: window.selected is not None)
            window.frame.request.get_token.click()
            wait_for(lambda: window.shown is not None and window.workspace.vault is not None)
            window.tick()
            app.processEvents()
            return grab_screenshot(window, path)
        finally:
            window.close()
            window.finish()
            window.deleteLater()
            languages.speak(languages.ENGLISH)  # what the command line prints stays English


class _Borrowed:
    """An issuer that goes on when the window stops using it."""

    def __init__(self, issuer: DemoIssuer) -> None:
        self._issuer = issuer

    @property
    def url(self) -> str:
        return self._issuer.url

    def profiles(self) -> tuple[Profile, ...]:
        return self._issuer.profiles()

    def secret_for(self, profile_id: str) -> str:
        return self._issuer.secret_for(profile_id)

    def stop(self) -> None:
        """Nothing: it belongs to whoever started it."""


def wait_for(condition: Callable[[], bool], within_ms: int = ANSWER_WITHIN_MS) -> None:
    """Let the event loop run until `condition` holds; RuntimeError after `within_ms` milliseconds."""
    loop = QEventLoop()
    deadline, look = QTimer(singleShot=True, interval=within_ms), QTimer(interval=10)
    deadline.timeout.connect(loop.quit)
    look.timeout.connect(lambda: loop.quit() if condition() else None)
    deadline.start()
    look.start()
    if not condition():
        loop.exec()
    look.stop()
    if not condition():
        raise RuntimeError(f"nothing happened within {within_ms / 1000:g} s")


def _is_demo(issuer: DemoIssuer) -> Demo:
    # mypy holds here that the demo issuer is what the window takes it for.
    return issuer
