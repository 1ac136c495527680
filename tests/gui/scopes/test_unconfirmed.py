"""A profile that a file has brought is not explored, and its issuer not asked, before it is confirmed."""

from __future__ import annotations

from collections.abc import Callable

from inspector.core.profiles.profile import Profile
from inspector.gui.model.exploration.exploring import ExploringState
from tests.core.authorization_server import TOKEN, answer
from tests.gui.conftest import World
from tests.servers import serve

Until = Callable[[Callable[[], bool]], None]


def test_nothing_is_sent_for_a_profile_that_is_not_confirmed(world: World, until: Until) -> None:
    with serve(answer(**TOKEN)) as site:
        mine = Profile(
            "orders", provider="generic", issuer=site.url, token_url=f"{site.url}/token", client_id="me",
            scopes=("a",), known_scopes=("a", "b"), parameters=(("request_uri", "https://evil.example/request"),),
        )  # fmt: skip
        world.store.save([mine])
        world.vault.store(mine.id, "NOT-A-REAL-SECRET")
        window = world.window()
        exploring = window.work.exploring
        exploring.asking.pause_s = 0.0
        assert window.work.profiles.pending(mine)
        window.work.selection.select_profile(mine.id)
        window.panes.scopes.open()
        until(lambda: exploring.state is not ExploringState.PLANNING)
        exploring.look_in_metadata()
        exploring.start()
        world.settle(window)
        until(lambda: exploring.asking.run is None and not exploring.looking)
        assert site.asked == []
        assert "confirm" in exploring.problem
        window.work.profiles.confirm(mine)
        exploring.start()
        until(lambda: exploring.state is ExploringState.ENDED)
        assert site.asked
