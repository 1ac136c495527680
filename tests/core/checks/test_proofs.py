"""Proofs: tokens that bring the key they are checked with, and what each of their kinds has to hold."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from inspector.core.checks.inspection import Inspection
from inspector.core.checks.verdict import Expectation
from inspector.core.keys.key import KeySet
from inspector.core.keys.key_set import shared_secret
from tests.core.minting import EVERY_ALGORITHM, KID, NOW, find, judge, jwk_of, key_for, key_set, mint, rsa_key

ANY = Expectation()
NEVER_SAID = (
    "never expires", "nothing ever ends it", "of this kind stays good", "use the access token", "takes keys only from",
    "ID token", "names no", "does not say which key",
)  # fmt: skip
"""What belongs to access tokens."""
REQUEST = {"jti": "j1", "htm": "POST", "htu": "https://id.example/token", "iat": int(NOW)}
WALLET = {"iss": "wallet", "aud": "https://issuer.example", "nonce": "n", "iat": int(NOW)}
OWN: dict[str, Any] = {"jwk": "own"}


def proof(
    claims: dict[str, Any] = REQUEST, *, alg: str = "ES256", typ: str = "dpop+jwt", jwk: Any = None, **more: Any
) -> str:
    """A proof that is signed with the key in its header, or has another `jwk` there."""
    key = key_for(alg)
    header = {"typ": typ, "alg": alg, "jwk": jwk_of(key, kid=None) if jwk is None else jwk, **more}
    return mint(claims, {name: value for name, value in header.items() if value != ""}, alg=alg, key=key)


def said(inspection: Inspection) -> str:
    return " ".join([inspection.reason, *(f"{each.title} {each.reason} {each.fix}" for each in inspection.told())])


@pytest.mark.parametrize("alg", EVERY_ALGORITHM)
@pytest.mark.parametrize("keys", [False, True])
def test_a_dpop_proof_fits_its_own_key(alg: str, keys: bool) -> None:
    inspection = judge(proof(alg=alg), ANY, no_keys=not keys)
    assert inspection.verdict == "unverified"
    assert inspection.reason.startswith("DPoP proof: its signature fits the key in its own header")
    assert inspection.status("proof") == "passed"
    assert not [words for words in NEVER_SAID if words.lower() in said(inspection).lower()]
    assert inspection.first_failed is None


@pytest.mark.parametrize(
    "keys",
    [key_set(jwk_of(rsa_key(), kid=None)), key_set(jwk_of(key_for("ES256"), kid=None)), shared_secret(b"s" * 32),
     key_set(jwk_of(rsa_key("weak", 1024), kid=None)), key_set(jwk_of(key_for("ES384"), kid=None), jwk_of(rsa_key()))],
)  # fmt: skip
@pytest.mark.parametrize("more", [{}, {"kid": KID}])
def test_keys_for_other_tokens_say_nothing_of_a_proof(keys: KeySet, more: dict[str, Any]) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    header = {"typ": "dpop+jwt", "alg": "ES256", "jwk": jwk_of(key, kid=None), **more}
    inspection = judge(mint(REQUEST, header, alg="ES256", key=key), ANY, keys)
    assert inspection.verdict == "unverified", inspection.reason
    assert "DPoP proof: its signature fits" in inspection.reason


MEMBERS: list[tuple[dict[str, Any], str]] = [
    (REQUEST | {"ath": "h" * 43}, "access token whose SHA-256 is hhh"),
    (REQUEST | {"nonce": "server-nonce"}, "server-nonce"),
    (REQUEST | {"iat": int(NOW) - 7200}, "2 h ago"),
    (REQUEST | {"htm": "DELETE"}, "DELETE https://id.example/token"),
    (REQUEST | {"exp": int(NOW) + 60}, "until"),
]


@pytest.mark.parametrize("claims, words", MEMBERS)
def test_what_it_is_for_is_said(claims: dict[str, Any], words: str) -> None:
    inspection = judge(proof(claims), ANY, no_keys=True)
    assert inspection.verdict == "unverified"
    assert words in said(inspection)


def test_the_thumbprint_is_said() -> None:
    key = key_for("ES256")
    keys = key_set(jwk_of(key))
    text = mint(REQUEST, {"typ": "dpop+jwt", "alg": "ES256", "jwk": jwk_of(key, kid=None)}, alg="ES256", key=key)
    assert str(keys.keys[0].thumbprint) in judge(text, ANY, no_keys=True).check("proof").reason


def test_a_key_that_the_user_knows_makes_it_valid() -> None:
    key = key_for("ES256")
    header = {"typ": "dpop+jwt", "alg": "ES256", "kid": KID, "jwk": jwk_of(key, kid=None)}
    inspection = judge(mint(REQUEST, header, alg="ES256", key=key), ANY, key_set(jwk_of(key)))
    assert inspection.verdict == "valid"
    assert "expiry" in inspection.reason


FAULTY: dict[str, tuple[str, str]] = {
    "another key": (
        proof(jwk=jwk_of(ec.generate_private_key(ec.SECP256R1()), kid=None)), "does not fit the key in its own header"
    ),
    "another kind of key": (proof(jwk=jwk_of(rsa_key(), kid=None)), "does not fit the key in its own header"),
    "another curve": (proof(jwk=jwk_of(key_for("ES384"), kid=None)), "does not fit the key in its own header"),
    "changed": (proof()[:-12] + "AAAAAAAAAAAA", "does not fit the key in its own header"),
    "private": (proof(jwk=jwk_of(key_for("ES256"), kid=None) | {"d": "AQ"}), "carries a private key"),
    "a secret": (proof(jwk={"kty": "oct", "k": "c2VjcmV0"}), "carries a private key"),
    "no key": (proof(jwk=""), "carries no key"),
    "key no object": (proof(jwk="x"), "carries no key"),
    "no htm": (proof({name: REQUEST[name] for name in ("jti", "htu", "iat")}), "lacks htm"),
    "no htu": (proof({name: REQUEST[name] for name in ("jti", "htm", "iat")}), "lacks htu"),
    "no jti and no iat": (proof({name: REQUEST[name] for name in ("htm", "htu")}), "lacks jti, iat"),
    "from the future": (proof(REQUEST | {"iat": int(NOW) + 3600}), "in the future"),
    "a shared secret": (
        mint(REQUEST, {"typ": "dpop+jwt", "alg": "HS256", "jwk": {"kty": "EC"}}, alg="HS256", key=b"s" * 32),
        "says HS256, which proves nothing",
    ),
    "unsigned": (
        mint(REQUEST, {"typ": "dpop+jwt", "alg": "none", "jwk": {}}, key=b"s" * 32, alg="HS256"), "is not signed"
    ),
    "no wallet audience": (proof({"iat": int(NOW), "nonce": "n"}, typ="openid4vci-proof+jwt"), "lacks aud"),
    "no wallet key": (proof(WALLET, typ="openid4vci-proof+jwt", jwk=""), "carries no key"),
}  # fmt: skip


@pytest.mark.parametrize("name", FAULTY)
def test_what_a_server_refuses(name: str) -> None:
    text, words = FAULTY[name]
    inspection = judge(text, ANY, no_keys=True)
    assert inspection.verdict == "rejected", inspection.reason
    assert words in inspection.reason


@pytest.mark.parametrize("jwk", [{"kty": "new"}, {"kty": "EC", "crv": "P-999", "x": "A", "y": "A"}, {}])
def test_a_key_that_cannot_be_used_leaves_it_unverified(jwk: dict[str, Any]) -> None:
    assert judge(proof(jwk=jwk), ANY, no_keys=True).verdict == "unverified"


@pytest.mark.parametrize("htu", ["https://a.example/x?y=1", "https://a.example/#x", 7])
def test_an_address_that_is_not_plain(htu: object) -> None:
    inspection = judge(proof(REQUEST | {"htu": htu}), ANY, no_keys=True)
    assert (inspection.verdict, inspection.status("proof")) == ("unverified", "warning")


@pytest.mark.parametrize("use", ["access", "id"])
def test_a_proof_is_neither_access_nor_id_token(use: str) -> None:
    inspection = judge(proof(), replace(ANY, token_use=use), no_keys=True)
    assert (inspection.verdict, inspection.status("kind")) == ("rejected", "failed")
    assert "DPoP proof" in inspection.reason
    assert "Use the access token" not in said(inspection)
    assert not [words for words in NEVER_SAID[:3] if words in said(inspection)]


@pytest.mark.parametrize("members", [OWN, {"kid": "did:key:z6Mk#1"}, {"x5c": ["x"]}])
def test_a_wallets_proof(members: dict[str, Any]) -> None:
    text = proof(WALLET, typ="openid4vci-proof+jwt", **({} if members is OWN else {"jwk": "", **members}))
    inspection = judge(text, ANY, no_keys=True)
    assert inspection.verdict == "unverified"
    assert inspection.status("proof") == "passed"
    assert "https://issuer.example" in inspection.check("proof").reason


OTHERS = (
    "kb+jwt",
    "oauth-client-attestation-pop+jwt",
    "oauth-client-attestation+jwt",
    "wpt+jwt",
    "key-attestation+jwt",
)


@pytest.mark.parametrize("typ", OTHERS)
def test_other_proofs_are_named_and_not_given_advice_for_access_tokens(typ: str) -> None:
    inspection = judge(
        mint({"aud": "x", "iat": int(NOW), "exp": int(NOW) + 60, "nonce": "n"}, typ=typ), ANY, no_keys=True
    )
    assert (inspection.verdict, inspection.check("kind").note) == ("unverified", True)
    assert not [words for words in NEVER_SAID[:6] if words.lower() in said(inspection).lower()]


# --- limits of kinds ---

APPLE = {"alg": "ES256", "kid": "ABC123DEFG"}
HOUR = 3600
LIMITS: dict[str, tuple[dict[str, Any], dict[str, Any], dict[str, Any], str]] = {
    "apns": (APPLE, {"iss": "TEAM123456", "iat": -HOUR + 60}, {"iss": "TEAM123456", "iat": -2 * HOUR}, "one hour"),
    "app store connect": (
        APPLE,
        {"iss": "x", "aud": "appstoreconnect-v1", "iat": 0, "exp": 1200, "jti": "1", "y": 0},
        {"iss": "x", "aud": "appstoreconnect-v1", "iat": 0, "exp": 2000, "jti": "1", "y": 0},
        "20 minutes",
    ),
    "app store server": (
        APPLE,
        {"iss": "x", "aud": "appstoreconnect-v1", "bid": "com.a", "iat": 0, "exp": 3600},
        {"iss": "x", "aud": "appstoreconnect-v1", "bid": "com.a", "iat": 0, "exp": 7200},
        "60 minutes",
    ),
    "google": (
        {"alg": "RS256", "kid": KID},
        {"iss": "a@b", "sub": "c", "scope": "x", "aud": "https://oauth2.googleapis.com/token", "iat": 0, "exp": 3600},
        {"iss": "a@b", "sub": "c", "scope": "x", "aud": "https://oauth2.googleapis.com/token", "iat": 0, "exp": 3601},
        "one hour",
    ),
    "github": (
        {"alg": "RS256", "kid": KID},
        {"iss": "123", "iat": -60, "exp": 600},
        {"iss": "123", "iat": -60, "exp": 900},
        "10 minutes",
    ),
    "vapid": (
        {"alg": "ES256", "kid": KID},
        {"aud": "https://fcm.googleapis.com", "sub": "mailto:a@b.example", "exp": 12 * HOUR},
        {"aud": "https://fcm.googleapis.com", "sub": "mailto:a@b.example", "exp": 25 * HOUR},
        "24 hours",
    ),
    "snowflake": (
        {"alg": "RS256", "kid": KID},
        {"iss": f"A.B.SHA256:{'x' * 43}=", "sub": "A.B", "iat": 0, "exp": 3600, "jti": "1"},
        {"iss": f"A.B.SHA256:{'x' * 43}=", "sub": "A.B", "iat": 0, "exp": 9999, "jti": "1"},
        "one hour",
    ),
    "self-signed": (
        {"alg": "RS256", "kid": KID},
        {"iss": "a@p.iam.gserviceaccount.com", "sub": "a@p.iam.gserviceaccount.com", "aud": "x", "iat": 0, "exp": 3600},
        {"iss": "a@p.iam.gserviceaccount.com", "sub": "a@p.iam.gserviceaccount.com", "aud": "x", "iat": 0, "exp": 9000},
        "one hour",
    ),
    "sign in with Apple": (
        APPLE,
        {"iss": "TEAM123456", "aud": "https://appleid.apple.com", "sub": "com.a", "iat": 0, "exp": 15_000_000},
        {"iss": "TEAM123456", "aud": "https://appleid.apple.com", "sub": "com.a", "iat": 0, "exp": 16_000_000},
        "six months",
    ),
}


@pytest.mark.parametrize("name", LIMITS)
@pytest.mark.parametrize("keys", [False, True])
def test_limits_of_its_kind(name: str, keys: bool) -> None:
    header, good, bad, words = LIMITS[name]
    key = rsa_key() if header["alg"] == "RS256" else key_for("ES256")
    known = key_set(jwk_of(key, kid=header["kid"]))

    def judged(claims: dict[str, Any]) -> Inspection:
        dated = {name: int(NOW) + value if name in ("iat", "exp") else value for name, value in claims.items()}
        return judge(mint(dated, header, alg=header["alg"], key=key), ANY, known, no_keys=not keys)

    assert (judged(good).verdict, judged(good).status("age")) == ("valid" if keys else "unverified", "passed")
    assert (judged(bad).verdict, judged(bad).status("age")) == ("rejected", "failed")
    assert words in judged(bad).check("age").reason
    assert not [each for each in NEVER_SAID[:3] if each in said(judged(bad))]


# --- an access token was expected ---


@pytest.mark.parametrize(
    "claims",
    [
        {"typ": "Refresh"}, {"typ": "Offline"}, {"typ": "ID"}, {"token_type": "refresh"},
        {"at_hash": "x", "nonce": "n"},
        {"type": "refresh"}, {"token_use": "refresh"}, {"token_use": "id"},
    ],
)  # fmt: skip
@pytest.mark.parametrize("expected", [replace(ANY, token_use="access"), replace(ANY, scopes=("a",))])
def test_refresh_and_id_tokens_are_refused_where_an_access_token_is_expected(
    claims: dict[str, Any], expected: Expectation
) -> None:
    made = {"iss": "https://id.example/realms/a", "jti": "1", "sub": "u", "aud": "x", "scope": "a", "iat": int(NOW),
            "exp": int(NOW) + 60}  # fmt: skip
    inspection = judge(mint(made | claims), expected)
    assert inspection.verdict == "rejected"
    assert "access token" in inspection.reason
    cognito = judge(mint(made | claims), replace(expected, provider="cognito"))
    wrong = [each.id for each in cognito.told() if each.title == "Wrong kind of token"]
    assert len(wrong) == 1, "one thing that is wrong is said once"
    assert judge(mint(made | claims), ANY).verdict == "valid"


@pytest.mark.parametrize(
    "claims",
    [
        {"typ": "Bearer", "nonce": "n"}, {"typ": "DPoP"}, {"scope": "a", "nonce": "n"}, {"scp": ["a"]},
        {"client_id": "c"},
        {"jti": "AT.x", "cid": "c"}, {"idtyp": "app"}, {"token_type": "access"}, {"gty": "client-credentials"},
    ],
)  # fmt: skip
def test_access_tokens_of_other_providers_are_access_tokens(claims: dict[str, Any]) -> None:
    made = {"iss": "https://id.example/realms/a", "sub": "u", "aud": "x", "iat": int(NOW), "exp": int(NOW) + 60}
    inspection = judge(mint(made | claims), replace(ANY, token_use="access"))
    assert (inspection.verdict, inspection.status("token_use")) == ("valid", "passed")


def test_a_token_that_does_not_say_what_it_is() -> None:
    made = {"iss": "https://id.example", "sub": "u", "aud": "x", "iat": int(NOW), "exp": int(NOW) + 60}
    for use in ("access", "id"):
        inspection = judge(mint(made), replace(ANY, token_use=use))
        assert (inspection.verdict, inspection.status("token_use")) == ("valid", "not_checked")
    assert judge(mint(made), replace(ANY, token_use="access", provider="cognito")).verdict == "rejected"
    assert find(judge(mint(made), ANY), "kind") is None


def test_a_refresh_token_made_with_the_issuers_secret_is_not_called_forged() -> None:
    claims = {"typ": "Refresh", "iss": "https://id.example/realms/a", "aud": "https://id.example/realms/a", "jti": "1",
              "azp": "shop", "iat": int(NOW), "exp": int(NOW) + 60}  # fmt: skip
    text = mint(claims, {"alg": "HS512", "typ": "JWT", "kid": "of-the-realm"}, alg="HS512", key=b"s" * 64)
    inspection = judge(text, ANY)
    assert inspection.verdict == "unverified"
    assert "Refresh token" in said(inspection)
    assert "rotated out" not in said(inspection)
    assert judge(text, replace(ANY, token_use="access")).verdict == "rejected"
    assert judge(text, ANY, shared_secret(b"s" * 64)).verdict == "valid"
    assert judge(text, ANY, shared_secret(b"t" * 64)).verdict == "rejected"
