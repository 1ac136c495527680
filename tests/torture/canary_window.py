"""The session of a window in the canary run: it asks, inspects, types a secret, copies, exports, logs out and closes.

Standard input has the token to paste and the secret to type, as JSON.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from inspector.crash import reporting_hook
from inspector.screenshot import wait_for
from tests.torture.logging_out_window import look_around, rest
from tests.torture.windows import closed, opened, say

BOUND_MS = 60_000
QUIET_MS = 300


def main() -> None:
    """Do all of it once."""
    orders = json.loads(sys.stdin.read())
    program = opened(Path(sys.argv[2]))
    window, work = program.window, program.window.work
    sys.excepthook = reporting_hook(work.messages.warn)
    for name in ("basic", "key", "refused", "broken", "proxied"):
        (profile,) = (each for each in work.profiles.own if each.name == name)
        work.selection.select_profile(profile.id)
        over: list[object] = []
        work.requests.arrived.connect(lambda _, outcome, over=over: over.append(outcome))
        work.requests.failed.connect(lambda _, error, over=over: over.append(error))
        work.requests.secret_needed.connect(lambda _, over=over: over.append(None))
        work.requests.send(profile)
        wait_for(lambda over=over: bool(over), BOUND_MS)  # type: ignore[misc]
        look_around(window)
        rest(QUIET_MS)
    field = window.panes.frame.request.form.secret
    field.start_editing()
    field.entry.setText(orders["secret"])
    field.submit()
    work.line.wait(60)
    rest(QUIET_MS)
    form = window.panes.paste.form()
    work.selection.open_paste()
    form.editor.set_text(f"Authorization: Bearer {orders['token']}")
    form.submit()
    wait_for(lambda: work.selection.outcome is not None, BOUND_MS)
    look_around(window)
    rest(QUIET_MS)
    work.clipboard.copy(orders["token"], confidential=True)
    kept = QGuiApplication.clipboard().mimeData()
    if kept.data("x-kde-passwordManagerHint").data() != b"secret":
        say("found a copied token that is not marked for clipboard managers")
    QApplication.processEvents()
    _break(orders)
    done: list[object] = []
    work.logged_out.connect(done.append)
    work.log_out_failed.connect(done.append)
    work.logging_out.begin([], None)
    wait_for(lambda: bool(done), BOUND_MS)
    rest(QUIET_MS)
    if orders["token"] in QGuiApplication.clipboard().text():
        say("left the token on the clipboard after the log out")
    if len(work.tokens) or work.selection.outcome is not None:
        say("left tokens in the window after the log out")
    say("logged out")
    closed(program)


def _break(orders: dict[str, str]) -> None:
    """An error of the program with everything in its words, as the window reports it."""
    try:
        raise RuntimeError(f"{orders['token']} {orders['secret']}")  # noqa: TRY301 - as if it came from elsewhere
    except RuntimeError as error:
        sys.excepthook(RuntimeError, error, error.__traceback__)


if __name__ == "__main__":
    main()
