"""The APIs of a profile: kept with it, merged by their names, and never with a secret in them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from inspector.core.acceptance.protected import ProtectedApi
from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.definitions.matching import changed, changes
from inspector.core.errors import ProfileError
from inspector.core.profiles.merging import merged
from inspector.core.profiles.misplaced import misplaced, without_secrets
from inspector.core.profiles.profile import FIELDS, Profile, profile_from_dict, profile_to_dict
from inspector.core.profiles.sharing import shared
from inspector.core.profiles.store import read_profiles
from tests.core.minting import CLAIMS, mint

ORDERS = ProtectedApi("orders", "spring", AcceptorSettings(audiences=("a",), scopes=(), claims=(("x", ("y",)),)))
STOCK = ProtectedApi("stock", "alb", AcceptorSettings(issuer="https://id.example"), "describe-rules", ("issuer",))
P = Profile("p", provider="generic", id="p", apis=(ORDERS, STOCK))


def test_they_are_written_and_read_again() -> None:
    members = profile_to_dict(P)
    assert [each["name"] for each in members["apis"]] == ["orders", "stock"]
    assert profile_from_dict(members) == P
    assert "apis" not in profile_to_dict(replace(P, apis=()))
    assert read_profiles(shared([P]).text)[0].apis == P.apis


@pytest.mark.parametrize(
    "apis, words",
    [
        ([7], "an API is an object"),
        ([{"acceptor": "spring"}], "an API has no name"),
        ([{"name": "a", "acceptor": "nobody"}], "nobody"),
        ([{"name": "a"}], "nothing is known of"),
        ([{"name": "a", "acceptor": "spring", "settings": {"audiences": "x"}}], "the setting audiences"),
        ([{"name": "a", "acceptor": "spring", "settings": {"client_secret": "x"}}], "the setting client_secret"),
        ([{"name": "a", "acceptor": "spring", "secret": "x"}], "a member that cannot be read"),
        ([{"name": "a", "acceptor": "spring"}] * 2, "two APIs are called a"),
        ([{"name": "a", "acceptor": "spring", "edited": ["issuer", 7]}], "a member that cannot be read"),
        ([{"name": "a", "acceptor": {"client_secret": "hunter2"}}], "nothing is known of an object"),
        ([{"name": "a" * 900, "acceptor": "b" * 900}], r"^.{0,200}$"),
        ([{"name": "a", "acceptor": "spring", "settings": {"x" * 900: 1}}], r"^.{0,200}$"),
        ([{"name": "a", "acceptor": "spring", "settings": {"skew": float("nan")}}], "the setting skew"),
        ([{"name": "a", "acceptor": "spring", "settings": {"claims": [{"claim": "a"}]}}], "the setting claims"),
        ([{"name": "a", "acceptor": "spring", "settings": {"issuer": None}}], "the setting issuer"),
    ],
)
def test_what_cannot_be_read_is_told(apis: Any, words: str) -> None:
    with pytest.raises(ProfileError, match=words) as caught:
        profile_from_dict({"name": "p", "apis": apis})
    assert caught.value.field == "apis"


@pytest.mark.parametrize(
    "secret", [mint(CLAIMS), "-----BEGIN PRIVATE KEY-----\nMIIabcdefghijklmnop\n-----END PRIVATE KEY-----"]
)
def test_a_secret_among_the_settings_is_found_and_not_handed_on(secret: str) -> None:
    kept = replace(STOCK, settings=AcceptorSettings(claims=(("x", (secret,)),)))
    profile = replace(P, apis=(ORDERS, kept))
    assert [(each.field, each.item) for each in misplaced(profile)] == [("apis", 1)]
    assert without_secrets(profile).apis == (ORDERS,)
    assert secret not in shared([profile]).text


def test_each_of_two_programs_keeps_the_apis_of_the_other() -> None:
    base = replace(P, apis=(ORDERS,))
    ours = replace(base, apis=(replace(ORDERS, acceptor="envoy"),))
    theirs = replace(base, apis=(ORDERS, STOCK))
    assert merged({"p": base}, [ours], [theirs])[0].apis == (replace(ORDERS, acceptor="envoy"), STOCK)


def test_an_import_says_which_apis_it_changes_and_keeps_the_others() -> None:
    news = replace(STOCK, acceptor="envoy")
    made = changed(P, {"apis": (news,)})
    assert made.apis == (ORDERS, news)
    told = changes(P, replace(P, apis=(ORDERS,)), FIELDS)
    assert [(each.field, str(each.before), str(each.after)) for each in told] == [("apis", "orders stock", "orders")]
