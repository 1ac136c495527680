"""A journey that is given up between its requests: the next one is not sent."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator

import pytest

from inspector.core.deadline import Cancel
from inspector.core.issuer.network import Network
from inspector.core.journeys.method_search import plan, search
from inspector.core.journeys.request import request_token
from inspector.core.network.exchange import FailureKind, Stage, StageName
from inspector.core.network.transport import Transport
from inspector.core.profiles.credentials import SecretKind
from inspector.core.profiles.profile import Profile
from tests.core.minting import mint
from tests.leftovers import calling, nothing_left, until
from tests.servers import Asked, Reply, serve


@pytest.fixture(autouse=True)
def _nothing_left() -> Iterator[None]:
    with nothing_left():
        yield


PAGES: dict[str, Callable[[str], dict[str, object]]] = {
    "/.well-known/openid-configuration": lambda url: {
        "issuer": url, "token_endpoint": f"{url}/token", "jwks_uri": f"{url}/keys"
    },
    "/token": lambda _: {"access_token": mint(), "token_type": "Bearer"},
    "/keys": lambda _: {"keys": []},
}  # fmt: skip


def _page(asked: Asked) -> Reply:
    return Reply(body=json.dumps(PAGES[asked.path](f"http://{asked.headers['Host']}")).encode())


@pytest.mark.parametrize("answers", [1, 2, 3])
def test_what_would_follow_is_not_asked_for(answers: int) -> None:
    """Discovery, the token, its keys: given up with the first, the second and the last answer."""
    cancel, ended = Cancel(), list[Stage]()

    def tell(news: Stage | StageName) -> None:
        if isinstance(news, Stage) and news.name is StageName.BODY:
            ended.append(news)
            if len(ended) == answers:
                cancel.set()

    with serve(_page) as site:
        profile = Profile("p", "generic", issuer=site.url, client_id="c")
        outcome = request_token(profile, "s3cret", Network(Transport(60.0), progress=tell, cancel=cancel))
        assert until(lambda: not calling())
        assert [asked.path for asked in site.asked] == list(PAGES)[:answers]
    kinds = [each.failure.kind for each in (*outcome.key_exchanges, outcome.exchange) if each and each.failure]
    assert FailureKind.CANCELLED in kinds


def test_no_other_method_is_tried_after_the_search_was_given_up() -> None:
    cancel = Cancel()

    def refuse(_: Asked) -> Reply:
        cancel.set()
        return Reply(401, b'{"error": "invalid_client"}')

    with serve(refuse) as site:
        profile = Profile("p", "generic", token_url=f"{site.url}/token", client_id="c")
        planned = plan(profile, {SecretKind.CLIENT_SECRET: "s3cret"}, time.time())
        assert len(planned.methods) > 1
        search(planned, {SecretKind.CLIENT_SECRET: "s3cret"}, Network(Transport(60.0), cancel=cancel))
        assert until(lambda: not calling())
        assert len(site.asked) == 1
