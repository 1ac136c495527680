"""Scopes to try, and where they are known from."""

from __future__ import annotations

import time

import pytest

from inspector.core.exploration.cell_words import source_words
from inspector.core.exploration.sources import TokenScopes, known_scopes, named_in, scopes_of_metadata
from inspector.core.profiles.profile import Profile

PROFILE = Profile(
    "p",
    provider="generic",
    scopes=("orders/read",),
    known_scopes=("orders/read", "orders/write"),
    scope_descriptions=(("orders/read", "Read orders"), ("orders/refund", "Refund an order")),
)


def test_each_scope_once_with_all_places_it_is_known_from() -> None:
    known = known_scopes(
        PROFILE,
        [TokenScopes(("orders/read", "extra"), 100.0), TokenScopes(("extra",), 200.0), TokenScopes(("extra",))],
        {"scopes_supported": ["openid", "orders/read", 7]},
        ["Invalid scopes: orders/void"],
        ["mine"],
    )
    assert [(each.scope, each.known_from, each.token_at) for each in known] == [
        ("orders/read", ("form", "template", "token", "metadata"), 100.0),
        ("orders/write", ("form",), None),
        ("orders/refund", ("template",), None),
        ("extra", ("token",), 200.0),
        ("openid", ("metadata",), None),
        ("orders/void", ("error",), None),
        ("mine", ("typed",), None),
    ]
    assert [each.description for each in known[:3]] == ["Read orders", "", "Refund an order"]
    assert [str(words) for words in source_words(known[2])] == ["the template"]


def test_roles_of_a_token_of_entras_are_not_asked_for() -> None:
    profile = Profile("p", provider="entra", scopes=("api://orders/.default",))
    known = known_scopes(profile, [TokenScopes(("Orders.Read",))])
    assert [each.scope for each in known] == ["api://orders/.default"]


def test_what_no_request_can_hold_is_left_out() -> None:
    known = known_scopes(Profile("p"), [TokenScopes(('a"b', "", "ok"))], {"scopes_supported": ["ü", "a b", "fine"]})
    assert [each.scope for each in known] == ["ok", "fine"]


@pytest.mark.parametrize("document", [{}, {"scopes_supported": "a b"}, {"scopes_supported": {"a": 1}}])
def test_metadata_without_a_list(document: dict[str, object]) -> None:
    assert scopes_of_metadata(document) == ()


def test_no_more_of_metadata_than_anybody_could_try() -> None:
    assert len(scopes_of_metadata({"scopes_supported": [f"s{number}" for number in range(10_000)]})) == 500


@pytest.mark.parametrize(
    "text, names",
    [
        ('{"error":"invalid_scope","error_description":"Invalid scopes: orders/void profile"}',
            ("orders/void", "profile")),
        ('{"error":"access_denied","error_description":"Client has not been granted scopes: read:a, write:b"}',
            ("read:a", "write:b")),
        ("Cannot request 'openid' scopes using client credentials.", ("openid",)),
        ("AADSTS650053: The application 'orders' asked for scope 'orders.raed' that doesn't exist", ("orders.raed",)),
        ('{"error_description":"[orders.read] is invalid. Please use a valid scope name"}', ("orders.read",)),
        ('Bearer error="insufficient_scope", scope="orders/read orders/write"', ("orders/read", "orders/write")),
        ('{"error":"insufficient_scope","scope":"orders/read"}', ("orders/read",)),
        ('{"error":"invalid_scope"}', ()),
        ("One or more scopes are not configured for the authorization server resource.", ()),
        ("The requested scope is invalid, unknown, or malformed.", ()),
        ("", ()),
    ],
)  # fmt: skip
def test_scopes_that_an_error_names(text: str, names: tuple[str, ...]) -> None:
    assert named_in(text) == names


def test_a_hostile_error_is_read_in_no_time() -> None:
    begun = time.process_time()
    for text in ("scope " * 100_000, "scope='" * 100_000, "'" * 100_000, "granted scopes: " * 50_000, "[" * 100_000):
        named_in(text)
    assert time.process_time() - begun < 5.0
