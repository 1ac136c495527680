"""Exploring the scopes of servers that nobody here wrote: oidc-provider (npm) and django-oauth-toolkit."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from inspector.core.exploration.exploration import AskKind, Exploration
from inspector.core.exploration.rule import evidence, rule
from inspector.core.issuer.network import Network
from inspector.core.journeys.explore import explore, plan
from inspector.core.journeys.scopes_at_hand import METADATA_REQUESTS, fetch_listed_scopes
from inspector.core.network.transport import Transport
from inspector.core.profiles.profile import Profile
from tests.real.processes import announced, started

API = "https://api.example/orders"
SECRET = "s3:%+ &=cret /?"


@pytest.fixture(scope="module")
def toolkit() -> Iterator[str]:
    """The token URL of a running django-oauth-toolkit."""
    pytest.importorskip("oauth2_provider")
    wanted = {"client_id": "me", "secret": SECRET, "scopes": ["read", "write", "stock"], "default": ["read"]}
    command = [sys.executable, str(Path(__file__).parent / "django_toolkit.py"), json.dumps(wanted)]
    with started(command, stderr=subprocess.DEVNULL) as process:
        yield announced(process, r'"token_url": "(.+?)"')


def explored(profile: Profile, secret: str, scopes: tuple[str, ...]) -> Exploration:
    planned = plan(profile, scopes)
    found = explore(planned, secret, Network(Transport()), wait=lambda _: True)
    assert found.stopped is None, str(found.stopped)
    assert len(found.answers) == planned.tokens
    assert secret not in repr(found)
    return found


def cells(found: Exploration) -> dict[str, tuple[Any, ...]]:
    return {scope: tuple(found.cell(scope, kind).value for kind in AskKind) for scope in found.scopes}


def test_a_toolkit_that_refuses_all_scopes_if_one_is_wrong(toolkit: str) -> None:
    profile = Profile("p", provider="generic", token_url=toolkit, client_id="me")
    found = explored(profile, SECRET, ("read", "write", "refund"))
    assert cells(found) == {
        "read": ("granted", "refused", "granted"),
        "write": ("granted", "refused", "absent"),
        "refund": ("refused", "refused", "absent"),
    }
    assert {answer.told_by for answer in found.answers if answer.granted} == {"response"}
    assert str(rule(found)) == (
        "This server refuses all scopes if one is not allowed. Asked for none, it grants only read."
    )
    assert str(evidence(found)) == "Seen in 5 answers."


def test_a_toolkit_that_is_asked_with_a_wrong_secret(toolkit: str) -> None:
    profile = Profile("p", provider="generic", token_url=toolkit, client_id="me")
    found = explore(plan(profile, ("read",)), "another one", Network(Transport()), wait=lambda _: True)
    assert (found.ended, len(found.answers)) == ("client", 1)


@pytest.mark.parametrize("resource", [(API,), ()])
def test_a_provider_that_leaves_out_what_it_does_not_know(
    oidc_provider: tuple[str, dict[str, str]], resource: tuple[str, ...]
) -> None:
    """With a resource its tokens are JWTs, without one opaque, and the response tells."""
    issuer, secrets = oidc_provider
    profile = Profile("p", provider="generic", issuer=issuer, client_id="basic-client", resources=resource)
    found = explored(profile, secrets["basic-client"], ("read", "write", "refund"))
    assert found.token_url == f"{issuer}/token"
    assert [cell[:2] for cell in cells(found).values()] == [
        ("granted", "granted"),
        ("granted", "granted"),
        ("ignored", "ignored"),
    ]
    assert str(rule(found)).startswith("This server ignores scopes it does not allow, and says nothing.")


@pytest.mark.parametrize("resource", [(API,), ()])
def test_a_provider_that_refuses_what_the_client_may_not_have_and_ignores_what_nobody_has(
    oidc_provider: tuple[str, dict[str, str]], resource: tuple[str, ...]
) -> None:
    issuer, secrets = oidc_provider
    profile = Profile("p", provider="generic", issuer=issuer, client_id="limited-client", resources=resource)
    found = explored(profile, secrets["limited-client"], ("read", "write", "refund"))
    assert cells(found) == {
        "read": ("granted", "refused", "absent"),
        "write": ("refused", "refused", "absent"),
        "refund": ("ignored", "refused", "absent"),
    }
    assert str(rule(found)) == (
        "This server treats wrong scopes differently: asked for alone, it refuses write and ignores refund. "
        "Asked for none, it grants nothing."
    )


def test_scopes_that_the_metadata_of_a_provider_lists(oidc_provider: tuple[str, dict[str, str]]) -> None:
    issuer, _ = oidc_provider
    listed = fetch_listed_scopes(Profile("p", provider="generic", issuer=issuer), Network(Transport()))
    assert listed.problem is None
    assert {"read", "write"} <= set(listed.scopes)
    assert METADATA_REQUESTS == 2
