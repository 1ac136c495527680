"""Reading, reviewing, filling in, ticking, importing and opening the explorer send nothing to anybody."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from inspector.core.network.transport import Transport
from inspector.core.profiles.profile import Profile
from inspector.gui.model.exploration.exploring import ExploringState
from tests.core.authorization_server import TOKEN, answer
from tests.gui.conftest import World
from tests.gui.importing.by_hand import review_file
from tests.servers import serve

Until = Callable[[Callable[[], bool]], None]
FILES = {
    "own.json": [{"name": "own", "provider": "generic", "token_url": "{url}/token", "client_id": "me"}],
    "metadata.json": {"issuer": "{url}", "token_endpoint": "{url}/token", "scopes_supported": ["a", "b"]},
    "settings.json": {"oauth": {"client_id": "me", "client_secret": "x-1", "issuer": "{url}", "token_url": "${TOKEN}"}},
    "token.sh": "curl $(curl {url}/evil) {url}/token -d grant_type=client_credentials -d client_id=me -d scope='a b'",
    "keys.json": {"client_id": "me", "token_endpoint": "{url}/token", "jwks_uri": "{url}/keys", "grant_types": [],
                  "registration_client_uri": "{url}/register"},
}  # fmt: skip


@pytest.mark.parametrize("name", list(FILES))
def test_nothing_is_sent_before_the_user_says_so(world: World, until: Until, name: str) -> None:
    made: list[Profile | None] = []

    def transport(profile: Profile | None) -> Transport:
        made.append(profile)
        return Transport(timeout_s=5.0)

    with serve(answer(**TOKEN)) as site:
        window = world.window(services=replace(world.services(), make_transport=transport))
        content = FILES[name]
        text = content if isinstance(content, str) else json.dumps(content)
        world.home.mkdir(parents=True, exist_ok=True)
        path = world.home / name
        path.write_text(text.replace("{url}", site.url))
        review_file(world, window, path)
        importing = window.work.importing
        assert importing.proposals, importing.error
        for at in range(len(importing.proposals)):
            importing.look_at(at)
            importing.pick(at, on=False)
            importing.pick(at, on=True)
        for asked in importing.asks:
            importing.fill(asked.name, f"{site.url}/filled")
        until(lambda: not importing.judging)
        window.panes.importing.pane().take.click()
        world.settle(window)
        until(lambda: bool(window.work.profiles.own))
        window.panes.scopes.open()
        exploring = window.work.exploring
        until(lambda: exploring.state is not ExploringState.PLANNING)
        exploring.tick(["a"], False)
        exploring.add(["c"])
        until(lambda: exploring.state is not ExploringState.PLANNING)
        world.settle(window)
    assert site.asked == []
    assert made == []
