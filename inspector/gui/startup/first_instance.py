"""One window for each user and home: a second start hands over to the first and ends.

What goes over is at most a file's path, never a token or secret: the file is read by the window that is asked to.
This is no network socket; it lies in a folder that only the user can enter (on Windows, a pipe only the user can open).
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QDir

MAX_MESSAGE = 8192
"""Bytes of one message; a path has at most 4096 on Linux."""
MAX_ACTIVATION = 256
WAIT_MS = 1500
"""How long a second start waits for the first to answer, and the first for a message."""
HEARD, REFUSED = b"heard\n", b"refused\n"


@dataclass(frozen=True, slots=True)
class Handover:
    """What a second start asks of the first: to show itself, and to open a file if one was named.

    `activation` is what a Wayland compositor gave the second start, without which the first may not come to the front.
    """

    file: str = ""
    activation: str = ""


class HandoverResult(Enum):
    """What became of a hand-over."""

    NOBODY = "nobody"
    HEARD = "heard"
    SILENT = "silent"
    """Somebody is there and does not answer: a window that hangs, or another version."""


def server_name(home: Path, environment: Mapping[str, str] = os.environ) -> str | None:
    """Where the first window of this user and home listens; None where no private place can be had.

    The path of the home is only in it as a digest.
    """
    digest = _digest(os.fsencode(home.absolute()))
    if sys.platform == "win32":  # pipes have one name space for all users
        return f"token-inspector-{_digest(os.fsencode(Path.home()))}-{digest}"
    folder = _private_folder(environment)
    return str(folder / f"token-inspector-{digest}") if folder is not None else None


def _digest(content: bytes) -> str:
    # Qt's: Python's own would load OpenSSL before the first paint.
    return bytes(QCryptographicHash.hash(content, QCryptographicHash.Algorithm.Sha256).data()).hex()[:16]


def _private_folder(environment: Mapping[str, str]) -> Path | None:
    """The session's own folder, or one of ours among the temporary files, if nobody else can put anything into it."""
    given = environment.get("XDG_RUNTIME_DIR", "")
    if given and _is_private(Path(given)):
        return Path(given)
    made = Path(QDir.tempPath()) / f"token-inspector-{os.getuid()}"
    try:
        made.mkdir(mode=0o700, exist_ok=True)
    except OSError:
        return None
    return made if _is_private(made) else None


def _is_private(folder: Path) -> bool:
    try:
        about = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(about.st_mode) and about.st_uid == os.getuid() and not about.st_mode & 0o077


def hand_over(name: str, what: Handover, wait_ms: int = WAIT_MS) -> HandoverResult:
    """Ask the window that listens at `name`; waits at most about twice `wait_ms` milliseconds."""
    if sys.platform != "win32" and not os.path.lexists(name):
        return HandoverResult.NOBODY  # the usual case costs nothing
    import json

    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(wait_ms):
        return HandoverResult.NOBODY
    socket.write(json.dumps(asdict(what)).encode() + b"\n")
    answer = b""
    while not answer.endswith(b"\n") and socket.waitForReadyRead(wait_ms):
        answer += socket.readAll().data()
    socket.abort()
    return HandoverResult.HEARD if answer == HEARD else HandoverResult.SILENT
