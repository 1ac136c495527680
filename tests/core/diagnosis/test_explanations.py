"""The sentences in which a verdict is explained: each says what is so, names what it is about, and what to do."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inspector.core.checks.key import implausible_kid
from inspector.core.checks.verdict import Expectation
from inspector.core.keys.key_set import read_key_file, shared_secret
from inspector.core.text.message import message
from inspector.core.text.times import MILLISECONDS_FROM
from tests.core.keys.test_key_files import public_pem
from tests.core.minting import (
    EXPECTED,
    ISSUER,
    KID,
    NOW,
    judge,
    jwk_of,
    key_for,
    key_set,
    mint,
    of_claims,
    rsa_key,
    with_claims,
)

GRAPH = "00000003-0000-0000-c000-000000000000"
ENTRA = "https://sts.windows.net/11111111-2222-3333-4444-555555555555/"


def graph(issuer: str = ENTRA, audience: str = GRAPH) -> str:
    """A token as Entra ID makes it for Graph: what was signed is not what is sent."""
    signed = mint(with_claims(iss=issuer, aud=audience), nonce="before")
    sent = mint(with_claims(iss=issuer, aud=audience), nonce="after")
    return ".".join([*sent.split(".")[:2], signed.split(".")[2]])


def test_a_graph_token_is_not_called_forged() -> None:
    inspection = judge(graph(), Expectation())
    check = inspection.check("signature")
    assert (inspection.verdict, check.status, check.title) == ("unverified", "not_checked", "Only Graph can check it")
    assert check.claim == "nonce"
    assert "ask for a token with your API's scope" in (check.fix or "")
    assert inspection.reason == "It is well formed and in date, but only Microsoft Graph can check who signed it."


@pytest.mark.parametrize(
    "token",
    [
        graph(issuer="https://login.example.com/"),
        graph(audience="orders-api"),
        graph(issuer="https://login.example.com/", audience="orders-api"),
    ],
    ids=["other issuer", "other audience", "neither"],
)
def test_a_nonce_alone_excuses_no_forgery(token: str) -> None:
    assert judge(token, Expectation()).check("signature").status == "failed"


def test_without_a_nonce_a_graph_token_is_checked_like_any_other() -> None:
    genuine = mint(with_claims(iss=ENTRA, aud=GRAPH))
    assert judge(genuine, Expectation()).check("signature").status == "passed"
    assert judge(genuine[:-6] + "AAAAAA", Expectation()).check("signature").status == "failed"


@pytest.mark.parametrize("name", ["iat", "nbf"])
@pytest.mark.parametrize(
    "date,said",
    [
        (MILLISECONDS_FROM, True),
        (int(NOW) * 1000, True),
        (MILLISECONDS_FROM * 100 - 1, True),
        (MILLISECONDS_FROM * 100, False),
        (MILLISECONDS_FROM - 1, False),
    ],
)
def test_milliseconds_are_recognised(name: str, date: int, said: bool) -> None:
    reason = judge(mint(with_claims(**{name: date}))).check(name).reason
    assert reason.endswith(" It was probably written in milliseconds.") is said


def test_an_expiry_in_milliseconds_is_told_from_one_beyond_the_calendar() -> None:
    assert "probably written in milliseconds" in of_claims(exp=MILLISECONDS_FROM * 100 - 1).check("exp").reason
    assert "beyond any calendar" in of_claims(exp=MILLISECONDS_FROM * 100).check("exp").reason


def test_a_date_of_another_kind_is_named() -> None:
    assert of_claims(exp="1795000000").check("exp").reason.startswith("Its exp is a text;")
    assert of_claims(exp=[1]).check("exp").reason.startswith("Its exp is a list;")


def test_an_unknown_key_says_where_it_was_looked_for_and_what_is_there() -> None:
    check = judge(mint(kid="another"), keys_problem=message("It was fetched a moment ago.")).check("kid")
    assert check.reason == (
        f"No key in the key set of issuer {ISSUER} has this key ID. The key was rotated out, or another issuer signed "
        "the token. It was fetched a moment ago."
    )
    assert (check.expected, check.actual, check.evidence) == (KID, "another", "another")


def test_a_near_miss_names_both_key_ids() -> None:
    check = judge(mint(kid=f"{KID} ")).check("kid")
    assert (check.status, check.expected, check.actual) == ("failed", KID, f"{KID} ")
    assert check.reason == (
        "It differs from a published key ID in case or blanks alone, and a key ID has to be exactly the same."
    )


@pytest.mark.parametrize("mark", ["..", "/dev/x", "'", '"', ";", "|", "`", "$(", "\\", "\u202e"])
def test_what_makes_a_key_id_implausible(mark: str) -> None:
    assert implausible_kid(f"a{mark}b")
    check = judge(mint(kid=f"a{mark}b")).check("kid")
    assert (check.status, check.actual) == ("failed", f"a{mark}b")


@pytest.mark.parametrize("kid", ["a/b", "https://vault.example.com/keys/a", "a+b=", "A-Z_9.1", "a" * 256])
def test_what_does_not(kid: str) -> None:
    assert not implausible_kid(kid)


def test_a_forged_token_that_brings_its_key_is_told_that_this_proves_nothing() -> None:
    attacker = rsa_key("attacker")
    plain = judge(mint(key=attacker)).check("signature").reason
    brought = judge(mint(key=attacker, jwk=jwk_of(attacker))).check("signature").reason
    assert brought == f"{plain} It brings a key of its own, which proves nothing."


def test_the_fix_for_a_scope_names_it_and_who_can_grant_it() -> None:
    wanted = replace(EXPECTED, scopes=("orders/read", "orders/refund"))
    assert of_claims(wanted).check("scope").fix == (
        "In the Cognito console, open the app client's login pages, allow orders/refund, then get a new token."
    )
    generic = replace(wanted, provider="generic")
    assert of_claims(generic).check("scope").fix == (
        "Let the issuer's administrator allow orders/refund for this client, then get a new token."
    )


def test_one_scope_that_is_enough() -> None:
    wanted = replace(EXPECTED, scopes=("orders/read", "orders/refund"), any_scope=True)
    inspection = of_claims(wanted)
    assert inspection.verdict == "valid"
    assert inspection.check("scope").reason == "It carries orders/read, and one of those expected is enough."
    assert inspection.reason == "The issuer signed it, it is in date, and it carries a scope that is enough."
    none = of_claims(replace(wanted, scopes=("orders/refund", "orders/admin")))
    assert none.reason == "It carries none of the scopes orders/refund, orders/admin."


def test_a_slash_at_the_end_of_the_issuer() -> None:
    for expected, actual in ((ISSUER, f"{ISSUER}/"), (f"{ISSUER}/", ISSUER)):
        check = of_claims(replace(EXPECTED, issuer=expected), iss=actual).check("iss")
        assert check.reason.startswith(("It differs by a slash", "It comes from")), check.reason
    generic = of_claims(replace(EXPECTED, issuer="https://a.example/t"), iss="https://a.example/t/").check("iss")
    assert generic.reason == "It differs by a slash at the end, and an issuer has to be exactly the same."


def test_a_shared_secret_describes_itself() -> None:
    key_set_of_one = shared_secret(b"x" * 32)
    key = key_set_of_one.keys[0]
    assert (key.kty, key.bits, key.unusable) == ("oct", 256, None)
    assert key_set_of_one.source.describe() == "the shared secret that you gave"
    assert key_set_of_one.document == ""
    assert "x" * 32 not in repr(key_set_of_one)


@pytest.mark.parametrize("size,said", [("RSA 2048", "RS256"), ("P-256", "ES256"), ("Ed25519", "EdDSA")])
def test_the_evidence_for_an_algorithm_is_the_size_of_its_key(size: str, said: str) -> None:
    from tests.core.minting import key_for

    check = judge(mint(alg=said), keys=key_set(jwk_of(key_for(said), kid=KID))).check("alg")
    assert (check.status, check.evidence) == ("passed", size)


@pytest.mark.parametrize(
    "payload,title_word,fix",
    [
        (b"", "detached", "between the two full stops"),
        (b'"text"', "is a text", "a sound library never writes this"),
    ],
)
def test_each_odd_payload_has_its_own_advice(payload: bytes, title_word: str, fix: str) -> None:
    check = judge(mint(payload)).check("payload")
    assert title_word in check.reason
    assert fix in (check.fix or "")


def test_a_public_key_algorithm_against_a_shared_secret_is_the_users_mix_up() -> None:
    check = judge(mint(), keys=shared_secret(b"x" * 40)).check("alg")
    assert check.reason == "The token says RS256, which a public key checks, and what you gave is a shared secret."
    assert check.fix == "Give the issuer's public key or its key set in place of the secret."


def test_a_file_with_the_wrong_kind_of_key_is_not_called_the_issuers() -> None:
    chosen = read_key_file(public_pem(key_for("ES256")), "api.pem", NOW)
    inspection = judge(mint(), keys=chosen)
    assert inspection.check("alg").reason == "The token says RS256, but the key you gave is P-256."
    assert "If this is the one, refuse the token" in (inspection.check("alg").fix or "")
    assert "Give the key" in (inspection.check("signature").fix or "")


@pytest.mark.parametrize(
    "header,fix",
    [
        ({"kid": "rotated-out"}, "Fetch the keys again."),
        ({"kid": None}, "Let the issuer name the key in the header."),
    ],
)
def test_an_unchecked_signature_says_how_to_check_it(header: dict[str, str | None], fix: str) -> None:
    token = mint(header={name: value for name, value in {"alg": "RS256", **header}.items() if value is not None})
    assert (judge(token).check("signature").fix or "").startswith(fix)
