"""Calling one address over TCP, so that the call can be given up."""

from __future__ import annotations

import errno
import os
import selectors
import socket
import time
from collections.abc import Iterable
from typing import Any

from inspector.core.network.lifeline import Lifeline

LOOK_S = 0.1
"""How soon a call that nobody answers sees that it was given up, where closing its socket does not wake it."""

_UNDER_WAY = {errno.EINPROGRESS, errno.EWOULDBLOCK, getattr(errno, "WSAEWOULDBLOCK", errno.EWOULDBLOCK)}


def dial(
    address: str, port: int, timeout_s: float, lifeline: Lifeline, options: Iterable[tuple[Any, ...]] = ()
) -> socket.socket:
    """A connected socket whose waits are bounded by `timeout_s`, as connecting is. `address` is no name.

    OSError where it does not come about, TimeoutError where nobody answers in time.
    """
    found = socket.getaddrinfo(address, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
    family, kind, protocol, _, place = found[0]
    made = socket.socket(family, kind, protocol)
    try:
        for option in options:
            made.setsockopt(*option)
        made.setblocking(False)
        _connect(made, place, timeout_s, lifeline)
        made.settimeout(timeout_s)
    except BaseException:
        made.close()
        raise
    return made


def _connect(made: socket.socket, place: Any, timeout_s: float, lifeline: Lifeline) -> None:
    problem = lifeline.call(made, place)
    if problem in _UNDER_WAY:
        _wait(made, timeout_s, lifeline)
        problem = made.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
    lifeline.check()
    if problem:
        raise OSError(problem, os.strerror(problem))


def _wait(made: socket.socket, timeout_s: float, lifeline: Lifeline) -> None:
    """Until the call has come to something."""
    until = time.monotonic() + timeout_s
    with selectors.DefaultSelector() as waiting:
        waiting.register(made, selectors.EVENT_WRITE)
        while not waiting.select(min(LOOK_S, max(0.0, until - time.monotonic()))):
            lifeline.check()
            if time.monotonic() >= until:
                raise TimeoutError("timed out")
