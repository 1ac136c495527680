"""Which addresses a name has: those the operating system's resolver gives, in its order, in a way that can be ended.

getaddrinfo cannot be interrupted, and may take a minute where no name server answers. On Linux a program of its own
asks, which is killed when the exchange is given up: `getent`, whose lookup is that of this process (the same libc, the
same nsswitch.conf), in 1 ms more. It does not say why a name was not found, so that is asked once more of a Python
where there is one; the packaged program, macOS and Windows ask on the thread of the exchange. There a lookup that was
given up lasts until the resolver gives up too. Nothing is sent after it.
"""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Callable, Sequence
from dataclasses import field
from functools import cache
from typing import Any

from inspector.core.network.lifeline import CutError, Lifeline
from inspector.core.network.programs import output_of
from inspector.core.values import dataclass

Read = Callable[[int, bytes], list[str] | None]

_GETENT = ("/usr/bin/getent", "/bin/getent", "/run/current-system/sw/bin/getent")
"""Not what PATH has first: that may be a folder somebody else writes to."""

_ASK = """
import _socket, sys
try:
    for entry in _socket.getaddrinfo(sys.argv[1].encode(), None, type=_socket.SOCK_STREAM):
        place = entry[4]
        print(f"{place[0]}%{place[3]}" if place[3:] and place[3] else place[0])
except _socket.gaierror as error:
    print("!", *error.args)
"""
"""Bytes, as the `idna` codec takes longer to import than a name to look up."""


@dataclass(frozen=True, slots=True)
class Asker:
    """A program that looks up the name it is given last; `read` finds the addresses in how it ended and what it said.

    `read` gives None where the next one should be asked.
    """

    command: tuple[str, ...]
    read: Read = field(repr=False)


@dataclass(frozen=True, slots=True)
class Resolver:
    """Asks the programs one after another, and after them the resolver of this process."""

    askers: tuple[Asker, ...] = ()

    def addresses(self, host: str, lifeline: Lifeline) -> list[str]:
        """The addresses of `host`, each once. gaierror, or UnicodeError for what is no name."""
        if ":" in host:
            host = host.replace("%25", "%", 1)  # how a URL has what is before the zone of an address (RFC 6874)
        name = host.encode("idna").decode("ascii")
        if (literal := _literal(name)) is not None:
            return literal
        for asker in self.askers:
            found = _asked(asker, name, lifeline)
            lifeline.check()
            if found is not None:
                return list(dict.fromkeys(found))
        entries = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
        lifeline.check()
        return _written(entries)


@cache
def of_system() -> Resolver:
    """The best way of this computer."""
    if not sys.platform.startswith("linux"):
        return Resolver()
    frozen = getattr(sys, "frozen", False)
    getent = next((path for path in _GETENT if os.access(path, os.X_OK)), None)
    askers = []
    if getent:
        # getaddrinfo without flags, as Python's: no address left out for want of a network of its kind.
        askers.append(Asker((getent, "--no-addrconfig", "--no-idn", "ahosts", "--"), _of_getent))
    if sys.executable and not frozen:
        askers.append(Asker((sys.executable, "-I", "-S", "-c", _ASK), _of_python))
    return Resolver(tuple(askers))


def _literal(name: str) -> list[str] | None:
    """What is an address already, as the resolver writes it; None for a name."""
    try:
        entries = socket.getaddrinfo(name, None, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
    except socket.gaierror:
        return None
    return _written(entries)


def _written(entries: Sequence[tuple[Any, ...]]) -> list[str]:
    """The addresses in what getaddrinfo gives, each once, with the number of its zone where it has one (RFC 4007)."""
    places = (entry[4] for entry in entries)
    return list(
        dict.fromkeys(f"{place[0]}%{place[3]}" if place[3:] and place[3] else str(place[0]) for place in places)
    )


def _asked(asker: Asker, name: str, lifeline: Lifeline) -> list[str] | None:
    try:
        code, said = output_of((*asker.command, name), lifeline)
    except CutError:
        raise
    except OSError:
        return None  # gone since, not allowed here, or no process or memory for it: the next one
    return asker.read(code, said)


def _of_getent(code: int, said: bytes) -> list[str] | None:
    """Lines such as "192.0.2.1  STREAM issuer.example", one for each kind of socket."""
    if code != 0:
        return None
    lines: Sequence[list[str]] = [line.split() for line in said.decode("ascii", "replace").splitlines()]
    return [words[0] for words in lines if words[1:2] == ["STREAM"]] or None


def _of_python(code: int, said: bytes) -> list[str] | None:
    lines = said.decode("utf-8", "replace").splitlines()
    if code != 0 or not lines:
        return None
    if lines[0].startswith("! "):
        _, number, words = lines[0].split(" ", 2)
        raise socket.gaierror(int(number), words)
    return lines
