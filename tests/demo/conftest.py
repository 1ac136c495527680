"""One running demo issuer per module, and a session that no proxy or ~/.netrc of this machine can bend."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import jwt
import pytest
import requests

from inspector.demo.clients import DemoClient
from inspector.demo.issuer import DemoIssuer

Decode = Callable[..., dict[str, Any]]
Ask = Callable[..., requests.Response]


@pytest.fixture(scope="module")
def issuer() -> Iterator[DemoIssuer]:
    with DemoIssuer() as running:
        yield running


@pytest.fixture(scope="module")
def http() -> Iterator[requests.Session]:
    with requests.Session() as session:
        session.trust_env = False
        yield session


@pytest.fixture
def ask(issuer: DemoIssuer, http: requests.Session) -> Ask:
    """Ask for a token as the client called `name`, with client_secret_post unless members of the form say otherwise."""

    def ask(name: str = "ok", /, **members: str | None) -> requests.Response:
        client = client_of(issuer, name)
        form = {"grant_type": "client_credentials", "client_id": client.id, "client_secret": client.secret, **members}
        return http.post(issuer.token_url, data=form, timeout=5)

    return ask


@pytest.fixture
def decode(issuer: DemoIssuer, http: requests.Session) -> Decode:
    """Verify a token against the published key set and the issuer; `options` go to PyJWT."""
    keys = jwt.PyJWKSet.from_dict(http.get(issuer.jwks_url, timeout=5).json())

    def decode(token: str, **options: Any) -> dict[str, Any]:
        key = keys[jwt.get_unverified_header(token)["kid"]]
        return jwt.decode(token, key, algorithms=["RS256"], **{"issuer": issuer.issuer, **options})

    return decode


def client_of(issuer: DemoIssuer, name: str) -> DemoClient:
    return next(client for client in issuer.clients if client.name == name)
