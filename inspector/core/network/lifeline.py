"""What one exchange has opened: sockets and helper programs, all of which end at once when it is given up."""

from __future__ import annotations

import atexit
import contextlib
import os
import signal
import socket
import ssl
import struct
import sys
import threading
import weakref
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from subprocess import Popen

_RESET = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
"""SO_LINGER: the last close drops what the system has not sent yet, rather than send it after all."""


_OWN_GROUP = None if sys.platform == "win32" else 0
"""A program is started as the first of a group, since it may be a script that starts another: all of them end."""


class CutError(ConnectionAbortedError):
    """The exchange was given up, so nothing more is opened or sent for it."""

    def __init__(self) -> None:
        super().__init__("given up")


_LIVING: weakref.WeakSet[Lifeline] = weakref.WeakSet()


@atexit.register
def _cut_all() -> None:
    """A program that is started here is not left behind when this one ends."""
    for each in list(_LIVING):
        each.cut()


class Lifeline:
    """Ends everything that an exchange has opened, from any thread and without waiting, by `cut`.

    Once `cut` has returned, no byte more is taken from the program, no call is made and no program is left running;
    the thread of the exchange meets an error at its next step. For that a second handle of each socket is kept, since
    only the thread that uses one may close the first. That it does when the exchange is over, also where a library has
    lost it on the way: a handshake that fails before it begins leaves its socket to the garbage collector.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._cut = False
        self._made: list[socket.socket] = []
        self._handles: list[socket.socket] = []
        self._children: list[Popen[bytes]] = []
        _LIVING.add(self)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """The exchange is over: everything is closed, on its own thread."""
        with self._lock:
            self._close_handles()
            made, self._made = self._made, []
        for each in made:
            with contextlib.suppress(OSError):
                each.close()
                if each.fileno() != -1:  # what reads from it is open still
                    socket.close(each.detach())
        made.clear()

    def check(self) -> None:
        """CutError where the exchange was given up."""
        if self._cut:
            raise CutError

    def call(self, made: socket.socket, place: Any) -> int:
        """Begin to connect `made`, which does not block, to `place`; the error number of that (0: it stands).

        CutError where the exchange was given up: then nothing has left.
        """
        with self._lock:
            self.check()
            self._made.append(made)
            self._handles.append(made.dup())
            return made.connect_ex(place)

    def watch(self, context: ssl.SSLContext) -> None:
        """Close what becomes of a socket in a handshake by `context` too, which is for this exchange alone."""
        made = self._made

        def new(cls: type[ssl.SSLSocket], *args: Any, **kwargs: Any) -> Any:
            one = socket.socket.__new__(cls, *args, **kwargs)
            made.append(one)
            return one

        inner = getattr(context, "_ctx", context)  # truststore's has the true one there
        inner.sslsocket_class = type("WatchedSocket", (inner.sslsocket_class or ssl.SSLSocket,), {"__new__": new})

    def start(self, command: Sequence[str], environment: dict[str, str], *, reads: bool = False) -> Popen[bytes]:
        """Start a program whose output is read; OSError where it cannot be started, CutError as above.

        `reads` is whether it is given something on its standard input.
        """
        import subprocess  # late: addresses need none

        with self._lock:
            self.check()
            child = subprocess.Popen(  # noqa: S603 - fixed programs, and a host name after "--" or as an argument of ours
                command,
                stdin=subprocess.PIPE if reads else subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=environment,
                process_group=_OWN_GROUP,
            )
            self._children.append(child)
            return child

    def ended(self, child: Popen[bytes]) -> None:
        """`child` has been waited for, so its number may be another's now."""
        with self._lock:
            self._children.remove(child)

    def cut(self) -> None:
        """Give up."""
        with self._lock:
            self._cut = True
            for each in self._handles:
                with contextlib.suppress(OSError):  # not connected yet, or no longer
                    each.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
                    each.shutdown(socket.SHUT_RDWR)
            self._close_handles()
            for child in self._children:
                with contextlib.suppress(OSError):
                    _kill(child)

    def _close_handles(self) -> None:
        for each in self._handles:
            with contextlib.suppress(OSError):
                each.close()
        self._handles.clear()


def _kill(child: Popen[bytes]) -> None:
    """End it and what it has started. Until it has been waited for, its number is no other group's."""
    if sys.platform == "win32":
        child.kill()
    elif child.returncode is None:
        os.killpg(child.pid, signal.SIGKILL)
