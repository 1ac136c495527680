"""What a token is called in lists, what comes of one that comes again, and what a list says of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from inspector.core.checks.verdict import Expectation, Verdict
from inspector.core.journeys.inspect import inspect_text
from inspector.core.journeys.outcome import Outcome
from inspector.core.journeys.row_facts import row_facts
from inspector.core.journeys.stored_outcomes import StoredOutcomes, to_stored
from inspector.core.profiles.profile import Profile
from inspector.core.store.stored_token import TokenOrigin
from inspector.core.store.token_marks import TokenMarks
from inspector.core.tokens.fingerprint import fingerprint
from tests.core.minting import EXPECTED, NOW, b64, key_set, mint, of_claims

HERE = Profile("Orders", id="here", client_id="svc-orders")


def saying(**claims: Any) -> Outcome:
    """A pasted token that says just this."""
    return inspect_text(f"{b64({'alg': 'RS256'})}.{b64(claims)}.AAAA", Expectation(), now=NOW)


@pytest.mark.parametrize(
    "claims, name",
    [
        ({"client_id": "svc-reports", "sub": "someone", "iss": "https://a.example"}, "svc-reports"),
        ({"azp": "svc-azp", "sub": "someone"}, "svc-azp"),
        ({"client_id": "", "sub": "someone"}, "someone"),
        ({"client_id": ["x"], "sub": 7, "iss": "https://login.example.com:8443/realms/a"}, "login.example.com:8443"),
        ({"iss": "accounts.example"}, "accounts.example"),
        ({"sub": "two\nlines\u202e"}, "two lines<U+202E>"),
        ({"sub": "x" * 100}, "x" * 39 + "…" + "x" * 20),
        ({"iss": ""}, "Pasted token"),
        ({}, "Pasted token"),
    ],
)
def test_a_token_is_called_by_whom_it_speaks_of(claims: dict[str, Any], name: str) -> None:
    assert saying(**claims).name == name


def test_the_name_of_the_user_comes_first_then_its_profile() -> None:
    pasted = saying(client_id="svc-orders", sub="someone")
    assert replace(pasted, profile=HERE).name == "Orders"
    assert replace(pasted, profile=replace(HERE, client_id="another")).name == "svc-orders", "only compared with it"
    assert replace(saying(sub="x"), profile=replace(HERE, client_id="")).name == "x"
    requested = replace(pasted, label="Orders", origin=TokenOrigin.REQUESTED)
    assert requested.name == "Orders"
    assert replace(requested, marks=TokenMarks("mine")).name == "mine"
    found = inspect_text("opaque-token-of-nobody", Expectation(), now=NOW, file="app.log")
    assert found.name == "Found in app.log"


def test_nothing_of_a_token_is_in_the_name_for_titles() -> None:
    assert saying(client_id="svc-orders").own_name == "Pasted token"
    assert replace(saying(client_id="svc-orders"), marks=TokenMarks("mine")).own_name == "mine"


def test_a_token_that_comes_again_keeps_id_marks_and_what_requested_it() -> None:
    pasted = replace(saying(sub="x"), marks=TokenMarks("mine"), at=NOW)
    again = replace(saying(sub="x"), at=NOW + 60)
    merged = pasted.again(again)
    assert (merged.id, merged.marks, merged.at, merged.first_at) == (pasted.id, pasted.marks, NOW + 60, NOW)
    assert merged.again(replace(again, at=NOW + 90)).first_at == NOW
    requested = replace(again, label="Orders", profile=HERE, origin=TokenOrigin.REQUESTED)
    assert (pasted.again(requested).origin, pasted.again(requested).profile) == (TokenOrigin.REQUESTED, HERE)
    later = replace(saying(sub="x"), at=NOW + 120, profile=None)
    kept = requested.again(later)
    assert (kept.origin, kept.label, kept.profile) == (TokenOrigin.REQUESTED, "Orders", HERE)
    assert (kept.inspection, kept.at) == (later.inspection, NOW + 120), "the verdict is by what it was compared with"


def test_marks_are_stored_with_the_token() -> None:
    marks = TokenMarks("mine", "a note", "ACME-4211", pinned=True)
    stored = to_stored(replace(saying(sub="x"), marks=marks))
    assert stored is not None
    assert StoredOutcomes(()).outcome(stored, NOW).marks == marks


def test_what_a_list_says_of_a_token() -> None:
    outcome = replace(
        inspect_text(mint(), EXPECTED, now=NOW, key_set=key_set(), profile=HERE),
        marks=TokenMarks("Mine", "A NOTE", "C1"),
    )
    facts = row_facts(outcome)
    assert facts is not None
    assert outcome.inspection is not None
    token = outcome.inspection.token
    assert (facts.verdict, facts.expires, facts.expired) == (Verdict.VALID, token.moment("exp"), False)
    assert (facts.scope, facts.scopes) == ("orders/read", 2)
    assert facts.name == "Mine"
    assert facts.fingerprint == fingerprint(token.text)
    assert facts.changes_at is not None
    assert facts.changes_at >= NOW
    for found in ("mine", "a note", "c1", "orders/write", "orders", facts.fingerprint, facts.issuer):
        assert found in facts.search_text, found
    assert token.text not in repr(facts)
    assert "A NOTE" not in repr(facts)
    assert facts.marked(TokenMarks()).search_text.count("mine") == 0


@pytest.mark.parametrize(
    "claims, scope, scopes, audience, issuer",
    [
        ({"aud": ["account", "billing", 7]}, "", 0, "account", ""),
        ({"aud": 7, "iss": "https://a.example/x"}, "", 0, "", "a.example"),
        ({"scope": "a b c", "aud": "account"}, "a", 3, "account", ""),
        ({"scope": ["a", 7, "b"]}, "a", 2, "", ""),
        ({"scope": {"a": 1}, "aud": {}}, "", 0, "", ""),
    ],
)
def test_what_a_token_says_in_another_form(
    claims: dict[str, Any], scope: str, scopes: int, audience: str, issuer: str
) -> None:
    facts = row_facts(saying(**claims))
    assert facts is not None
    assert (facts.scope, facts.scopes, facts.audience, facts.issuer) == (scope, scopes, audience, issuer)


def test_an_expired_token_is_said_to_be() -> None:
    facts = row_facts(Outcome("", NOW, inspection=of_claims(exp=NOW - 3600), origin=TokenOrigin.PASTED))
    assert facts is not None
    assert (facts.verdict, facts.expired) == (Verdict.REJECTED, True)
    assert row_facts(Outcome("", NOW)) is None
