"""Addresses of names: the same, in the same order, whoever is asked for them, and looked up once."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from inspector.core.network import lookup, programs
from inspector.core.network.exchange import FailureKind
from inspector.core.network.lifeline import CutError, Lifeline
from inspector.core.network.lookup import Asker, Resolver
from inspector.core.network.transport import Request, Transport
from tests.servers import HOST, Reply, serve

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Elsewhere names are asked for in a thread.")
getent = pytest.mark.skipif(
    not any(os.access(path, os.X_OK) for path in lookup._GETENT), reason="There is no getent here."
)


def _system() -> Resolver:
    """The one that the guard of conftest.py keeps from the tests; it is asked for nothing but localhost here."""
    return ORIGINAL()


ORIGINAL = lookup.of_system
NEVER = Asker(("false",), lambda code, said: None)


def here(name: str) -> list[str]:
    return list(dict.fromkeys(str(entry[4][0]) for entry in socket.getaddrinfo(name, None, type=socket.SOCK_STREAM)))


@linux
def test_this_computer_asks_programs_that_can_be_ended() -> None:
    commands = [asker.command for asker in _system().askers]
    assert commands
    assert commands[-1][:3] == (sys.executable, "-I", "-S")


@linux
def test_no_program_is_run_that_path_or_the_current_folder_has(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mine = tmp_path / "getent"
    mine.write_text("#!/bin/sh\n")
    mine.chmod(0o755)
    monkeypatch.setenv("PATH", f":{tmp_path}")
    monkeypatch.chdir(tmp_path)
    ORIGINAL.cache_clear()
    assert all(Path(asker.command[0]).is_absolute() for asker in _system().askers)
    assert str(mine) not in [asker.command[0] for asker in _system().askers]


@pytest.mark.parametrize("index", [0, 1])
@linux
@getent
def test_each_program_finds_what_this_process_finds(index: int) -> None:
    asker = _system().askers[index]
    alone = Resolver((asker,))
    with Lifeline() as lifeline:
        assert alone.addresses("localhost", lifeline) == here("localhost")
        read: list[list[str] | None] = []

        def note(code: int, said: bytes) -> list[str] | None:
            read.append(asker.read(code, said))
            return read[-1]

        Resolver((Asker(asker.command, note),)).addresses("localhost", lifeline)
    assert read == [here("localhost")], "found by the program, not by this process after it"


@pytest.mark.parametrize("literal", ["127.0.0.1", "::1", "127.255.0.9"])
def test_an_address_is_asked_of_nobody(literal: str) -> None:
    asked: list[int] = []
    noted = Asker(("false",), lambda code, said: asked.append(code))
    with Lifeline() as lifeline:
        found = Resolver((noted,)).addresses(literal, lifeline)
    assert len(found) == 1
    assert asked == []


@pytest.mark.parametrize("written", ["%{name}", "%25{name}", "%{number}"])
def test_an_address_keeps_its_zone(written: str) -> None:
    """Without it the system does not know on which network a link-local address is (RFC 4007 section 11)."""
    number, name = socket.if_nameindex()[0]
    code = f"""
import socket
from inspector.core.network.lifeline import Lifeline
from inspector.core.network.lookup import Resolver
with Lifeline() as lifeline:
    found = Resolver().addresses("fe80::1{written.format(name=name, number=number)}", lifeline)
print(found, socket.getaddrinfo(found[0], 443, flags=socket.AI_NUMERICHOST)[0][4])
"""  # a process of its own: the guard of these tests would take the address for one that is asked
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout == f"['fe80::1%{number}'] ('fe80::1', 443, 0, {number})\n"


@linux
def test_the_one_after_is_asked_where_one_does_not_know() -> None:
    with Lifeline() as lifeline:
        assert Resolver((NEVER, Asker(("/nowhere/getent",), NEVER.read))).addresses("localhost", lifeline) == here(
            "localhost"
        )


@linux
@pytest.mark.parametrize(
    "number, kind", [(socket.EAI_NONAME, FailureKind.NAME_NOT_FOUND), (socket.EAI_AGAIN, FailureKind.NO_NAME_SERVER)]
)
def test_why_a_name_is_not_found_is_told_by_the_program(number: int, kind: FailureKind) -> None:
    python = _system().askers[-1]
    said = Asker(("printf", f"! {number} Some words\n%.0s"), python.read)
    exchange = Transport(60, resolver=Resolver((NEVER, said))).send(Request.get("https://issuer.test/"))
    assert exchange.failure is not None
    assert exchange.failure.kind is kind
    assert exchange.failure.technical == "gaierror: Some words"


@linux
@getent
def test_a_name_is_no_option_of_the_program() -> None:
    """Of a name such as -V getent would tell its version; what follows a program of Python's is its own."""
    assert [asker.command[-1] for asker in _system().askers] == ["--", lookup._ASK]
    assert _system().askers[1].command[-2] == "-c"


@linux
@getent
@pytest.mark.parametrize("said", [b"", b"garbage", b"127.0.0.1 DGRAM\n", b"\xff\xfe"])
def test_what_is_no_answer_is_none(said: bytes) -> None:
    assert _system().askers[0].read(0, said) is None


def test_a_bundle_keeps_its_libraries_from_the_programs_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/token-inspector/_internal")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    assert programs.own_environment()["LD_LIBRARY_PATH"] == "/opt/token-inspector/_internal"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert "LD_LIBRARY_PATH" not in programs.own_environment()
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/opt/own")
    assert programs.own_environment()["LD_LIBRARY_PATH"] == "/opt/own"


@linux
def test_what_a_program_has_started_ends_with_it() -> None:
    """getent may be a script, as with musl: what that calls has the other end of the pipe."""
    asker = Asker(("sh", "-c", "sleep 600 & wait; exit 1"), lambda code, said: None)
    lifeline, ended = Lifeline(), []

    def ask() -> None:
        with lifeline, pytest.raises(CutError):
            Resolver((asker,)).addresses("issuer.test", lifeline)
        ended.append(True)

    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    while not any(child.poll() is None for child in lifeline._children):
        asking.join(0.01)
    lifeline.cut()
    asking.join(60)
    assert ended


def test_nobody_is_asked_for_what_was_given_up() -> None:
    lifeline = Lifeline()
    lifeline.cut()
    with pytest.raises(CutError):
        Resolver((NEVER,)).addresses("localhost", lifeline)


class Changing(Resolver):
    """A name server that leads elsewhere with every answer."""

    def addresses(self, host: str, lifeline: Lifeline) -> list[str]:
        ASKED.append(host)
        return [HOST] if len(ASKED) == 1 else ["192.0.2.1"]


ASKED: list[str] = []


@pytest.mark.parametrize("name", ["localhost", "idp.localhost"])
def test_who_is_asked_by_plain_http_is_who_was_found_to_be_here(name: str) -> None:
    """Nothing is looked up between the check and the call (DNS rebinding)."""
    ASKED.clear()
    with serve(Reply()) as site:
        exchange = Transport(60, resolver=Changing()).send(Request.get(f"http://{name}:{site.port}/"))
        assert len(site.asked) == 1
    assert exchange.failure is None
    assert [name] == ASKED
    assert [each.address for each in exchange.attempts] == [HOST]


@pytest.mark.parametrize("found", [["192.0.2.1"], [HOST, "192.0.2.1"], ["::"], ["fe80::1"], ["10.0.0.1"]])
def test_a_name_that_leads_elsewhere_too_is_not_asked_by_plain_http(found: list[str]) -> None:
    class Leading(Resolver):
        def addresses(self, host: str, lifeline: Lifeline) -> list[str]:
            return found

    with serve(Reply()) as site:
        exchange = Transport(60, resolver=Leading()).send(Request.get(f"http://idp.localhost:{site.port}/"))
        assert site.asked == []
    assert exchange.attempts == ()
    assert exchange.failure is not None
    assert exchange.failure.kind is FailureKind.BAD_URL
    assert "which is not this computer" in str(exchange.failure.message)
