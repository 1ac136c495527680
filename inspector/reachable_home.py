"""The folder of a home whose file system answers: one on a network that has gone would keep everything waiting."""

from __future__ import annotations

import sys
import threading
from contextlib import suppress
from pathlib import Path

from inspector.folder import home_folder

TOLD_AFTER_S, GIVEN_UP_AFTER_S = 4.0, 15.0


def reachable_home(given: Path | None) -> Path:
    """The folder that was given, or else the platform's own for application data; it need not be there yet.

    InspectorError where its file system does not answer in time. Before that it is said on standard error what is
    waited for.
    """
    found: list[Path] = []

    def look() -> None:
        with suppress(OSError, ValueError):  # it is raised where it can be told
            found.append(looked_at())

    def looked_at() -> Path:
        folder = home_folder(given)
        for name in ("profiles.json", "session.bin"):
            (folder / name).exists()
        return folder

    looking = threading.Thread(target=look, name="home", daemon=True)  # a thread of its own: it may never come back
    looking.start()
    looking.join(TOLD_AFTER_S)
    if looking.is_alive() and sys.stderr is not None:
        sys.stderr.write(f"Still waiting for {given or 'the folder of application data'}. Ctrl+C stops this.\n")
        sys.stderr.flush()
    looking.join(GIVEN_UP_AFTER_S - TOLD_AFTER_S)
    if found:
        return found[0]
    if not looking.is_alive():
        return home_folder(given)  # whatever is wrong with it is raised here
    from inspector.core.errors import InspectorError  # late, as the next: the window is painted without them
    from inspector.core.text.language import tr

    raise InspectorError(tr("The folder for profiles and tokens cannot be used: its file system does not answer."))
