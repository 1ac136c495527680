"""Keys that nobody waits for any more are not fetched: the connection ends, and the server learns that."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable
from dataclasses import replace

import pytest

from inspector.core.checks.verdict import Expectation
from inspector.core.network.transport import Transport
from inspector.gui.model.inspecting import Pasted
from tests.core.minting import mint
from tests.gui.conftest import WAIT_MS, World
from tests.servers import play, read_head


@pytest.mark.parametrize("how", ["stopped", "another"])
def test_a_verdict_that_is_not_awaited_leaves_no_connection(
    world: World, until: Callable[[Callable[[], bool]], None], how: str
) -> None:
    begun, gone = threading.Event(), threading.Event()

    def never(connection: socket.socket, over: threading.Event) -> None:
        read_head(connection)
        begun.set()
        with contextlib.suppress(ConnectionError):
            connection.settimeout(WAIT_MS / 1000)
            connection.recv(1)
        gone.set()

    patient = replace(world.services(), make_transport=lambda _: Transport(timeout_s=WAIT_MS / 100))
    inspecting = world.window(services=patient).work.inspecting
    with play(never) as site:
        inspecting.judge(Pasted(mint(), Expectation(), jwks_url=f"{site.url}/keys"))
        until(begun.is_set)
        if how == "stopped":
            inspecting.stop()
        else:
            inspecting.judge(Pasted(mint(), Expectation()))
        until(gone.is_set)
        until(lambda: not [each for each in threading.enumerate() if each.name.startswith("within ")])
        until(lambda: not inspecting.running)
