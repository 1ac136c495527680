"""An exploration that is stopped, or whose profile goes meanwhile, sends nothing more; and no token of it is kept."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from inspector.core.profiles.profile import Profile
from inspector.gui.model.exploration.exploring import ExploringState
from inspector.gui.window.main_window import MainWindow
from tests.core.authorization_server import answer
from tests.core.minting import mint, with_claims
from tests.gui.conftest import World
from tests.servers import Asked, Reply, serve

Until = Callable[[Callable[[], bool]], None]
SCOPES = tuple(f"orders/{number}" for number in range(8))


def explorer(world: World, until: Until, url: str) -> MainWindow:
    """A window that is about to explore a profile at this server."""
    mine = Profile(
        "orders", provider="generic", token_url=f"{url}/token", client_id="me", scopes=SCOPES[:1], known_scopes=SCOPES
    )
    window = world.window(mine)
    world.vault.store(mine.id, "NOT-A-REAL-SECRET")
    window.work.exploring.asking.pause_s = 0.0
    window.work.selection.select_profile(mine.id)
    window.panes.scopes.open()
    until(lambda: window.work.exploring.state is ExploringState.PLANNED)
    return window


@pytest.mark.parametrize("way", ["stop", "delete", "log out"])
def test_what_ends_it_ends_its_requests(world: World, until: Until, way: str) -> None:
    third, goes_on = threading.Event(), threading.Event()
    count = [0]

    def reply(_: Asked) -> Reply:
        count[0] += 1
        if count[0] == 3:
            third.set()
            goes_on.wait(10)
        return answer(access_token=mint(with_claims(scope="orders/1")), token_type="Bearer")

    with serve(reply) as site:
        window = explorer(world, until, site.url)
        work = window.work
        work.exploring.start()
        until(third.is_set)
        if way == "stop":
            work.exploring.stop()
        elif way == "delete":
            window.panes.profile.delete()
        else:
            work.log_out()
        until(lambda: work.exploring.asking.run is None)
        goes_on.set()
        world.settle(window)
    assert len(site.asked) == 3


def test_no_token_of_it_is_in_a_file_a_list_or_what_is_known(world: World, until: Until) -> None:
    tokens: list[str] = []

    def reply(asked: Asked) -> Reply:
        tokens.append(mint(with_claims(scope="orders/1 orders/2", jti=f"id-{len(asked.body)}-{len(tokens)}")))
        return answer(access_token=tokens[-1], token_type="Bearer", refresh_token=f"r-{len(tokens)}-0123456789abcdef")

    with serve(reply) as site:
        window = explorer(world, until, site.url)
        window.work.exploring.start()
        until(lambda: window.work.exploring.state is ExploringState.ENDED)
        window.work.profiles.finish(5)
    assert len(site.asked) == len(SCOPES) + 2 == len(tokens)
    assert window.work.tokens.ids == ()
    files = b"".join(path.read_bytes() for path in world.home.rglob("*") if path.is_file())
    known = repr(window.work.exploring.exploration) + window.work.profiles.own[0].explored
    assert b"orders/2" in files
    for token in tokens:
        signature = token.rpartition(".")[2]
        assert signature.encode() not in files
        assert signature not in known
    assert b"0123456789abcdef" not in files
    assert "0123456789abcdef" not in known
