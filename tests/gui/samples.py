"""Outcomes made by hand, one of each kind the window shows. No network, no keys: the signatures are arbitrary bytes.

The checks here are written out rather than computed, so that the views are tested against the data classes alone.
"""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from typing import Any

from inspector.core.checks.verdict import Check, Expectation, Inspection, ScopeDifference, Status, Verdict
from inspector.core.diagnosis.diagnosis import Diagnosis
from inspector.core.journeys.outcome import Outcome
from inspector.core.keys.key import Key, KeySet, KeySource, Origin
from inspector.core.network.exchange import (
    Attempt,
    ChainCertificate,
    Exchange,
    Failure,
    FailureKind,
    ProxyUse,
    Reached,
    Response,
    Root,
    Sent,
    Stage,
    StageName,
    TlsSession,
)
from inspector.core.profiles.profile import Profile
from inspector.core.store.token_origin import TokenOrigin
from inspector.core.tokens.token import Kind, Problem, Token

ISSUED = 1790083687
"""2026-09-22 13:28:07 UTC: when the tokens here say they were issued."""
NOW = ISSUED + 494.0
POOL = "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Ab3dE9xQz"
KID = "7f3aQm0Zt1nXw9Kc2LrVbS5uYpEdHj8GoTi4Ae6c21e="
OTHER_KID = "b81cXt5PbVn2Kd7RzLqWm4JsHy6GuEfTo0iAc39ae0="
CLIENT = "4h1examp1eon1y7k2v9q0t6m3s"
TOKEN_HOST = "orders-example.auth.eu-west-1.amazoncognito.com"
SIGNATURE = bytes((i * 89 + 23) % 256 for i in range(256))

PROFILE = Profile(
    name="orders-worker",
    region="eu-west-1",
    user_pool_id="eu-west-1_Ab3dE9xQz",
    domain_prefix="orders-example",
    client_id=CLIENT,
    scopes=("orders/read", "orders/write"),
    known_scopes=("orders/read", "orders/write", "orders/refund", "inventory/read"),
    id="a1",
)
EXPECTATION = Expectation(
    issuer=POOL,
    client_ids=(CLIENT,),
    scopes=("orders/read", "orders/write"),
    token_use="access",
    provider="cognito",
    source="profile orders-worker",
)
HEADER: dict[str, Any] = {"kid": KID, "alg": "RS256"}
CLAIMS: dict[str, Any] = {
    "sub": CLIENT,
    "token_use": "access",
    "scope": "orders/read orders/write",
    "auth_time": ISSUED,
    "iss": POOL,
    "exp": ISSUED + 3600,
    "iat": ISSUED,
    "version": 2,
    "jti": "0c9f6a52-3b1e-4d7a-9a40-5e2f8b7d1c63",
    "client_id": CLIENT,
}
KEYS = (
    Key(KID, "RSA", "RS256", "sig", bits=2048, thumbprint="Zq3w8Rf1yP0sVbN6tKc2LmXjD5uHgEaQoW9iTmN0a7Lk"),
    Key(OTHER_KID, "RSA", "RS256", "sig", bits=2048, thumbprint="H2vYc6dSe8RtNb3KqLpZxWm5JfUgTyAoI7sQ1pQ4x1Te"),
)
KEY_SET = KeySet(KEYS, KeySource(Origin.ISSUER, POOL), fetched_at=ISSUED + 1.0)
TLS = TlsSession("1.3", "TLS_AES_128_GCM_SHA256")


def encode(data: bytes) -> str:
    """Base64url without padding (RFC 7515 section 2)."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def token(
    claims: dict[str, Any] | bytes | None = None, header: dict[str, Any] | None = None, signature: bytes = SIGNATURE
) -> Token:
    """A decoded JWS; claims given as bytes are taken to be no JSON object."""
    header = HEADER if header is None else header
    claims = CLAIMS if claims is None else claims
    header_bytes = json.dumps(header, separators=(",", ":")).encode()
    payload_bytes = claims if isinstance(claims, bytes) else json.dumps(claims, separators=(",", ":")).encode()
    parts = (encode(header_bytes), encode(payload_bytes), encode(signature))
    return Token(
        text=".".join(parts),
        kind=Kind.JWS,
        parts=parts,
        header=header,
        claims=None if isinstance(claims, bytes) else claims,
        header_bytes=header_bytes,
        payload_bytes=payload_bytes,
        signature=signature,
    )


def exchange(
    body: bytes, status: int = 200, phrase: str = "OK", content_type: str = "application/json;charset=UTF-8"
) -> Exchange:
    """A token request answered with `body`."""
    return Exchange(
        Sent(
            "POST",
            f"https://{TOKEN_HOST}/oauth2/token",
            (
                ("Host", TOKEN_HOST),
                ("Authorization", "Basic ••••••••"),
                ("Content-Type", "application/x-www-form-urlencoded"),
            ),
            "grant_type=client_credentials&scope=orders%2Fread+orders%2Fwrite",
        ),
        sent_at=ISSUED + 0.214,
        stages=(
            Stage(StageName.DNS, 6, "203.0.113.24"),
            Stage(StageName.TCP, 19, "port 443"),
            Stage(StageName.TLS, 42, "1.3, Amazon RSA 2048"),
            Stage(StageName.SENT, 1, ""),
            Stage(StageName.FIRST_BYTE, 110, f"{status} {phrase}", failed=status >= 400),
            Stage(StageName.BODY, 4, f"{len(body)} bytes"),
        ),
        response=Response(
            status,
            phrase,
            (
                ("Content-Type", content_type),
                ("Date", "Tue, 22 Sep 2026 13:28:07 GMT"),
                ("x-amzn-RequestId", "8c1f0d52-6b7e-4f3a-9d21-2f40e5a7b913"),
            ),
            body,
            elapsed_ms=182,
            received_at=ISSUED + 0.396,
        ),
        clock_skew_s=0.4,
        tls=TLS,
    )


def certificate(
    name: str, issuer: str, *, until: float = ISSUED + 90 * 86400, names: tuple[str, ...] = ()
) -> ChainCertificate:
    """A certificate that began a month ago."""
    return ChainCertificate(
        f"CN={name}", f"CN={issuer}", name, issuer, ISSUED - 30 * 86400, until, names, "ab" * 32, name == issuer
    )


def connected(exchange: Exchange) -> Exchange:
    """The exchange with all that is known of its connection: everything as it should be."""
    chain = (certificate(TOKEN_HOST, "Amazon RSA 2048 M01"), certificate("Amazon RSA 2048 M01", "Amazon Root CA 1"))
    return replace(
        exchange,
        attempts=(Attempt("203.0.113.24", 443, Reached.CONNECTED, 19),),
        tls=replace(TLS, chain=chain, ends_in="Amazon Root CA 1", root=Root.PUBLIC),
    )


def inspected() -> Exchange:
    """The exchange through a proxy that reads TLS, with its own CA, at a server whose clock is ahead."""
    base = connected(exchange(b'{"error":"invalid_client"}', 400, "Bad Request"))
    chain = (
        certificate(TOKEN_HOST, "Example Corp TLS inspection", until=ISSUED - 86400),
        certificate("Example Corp TLS inspection", "Example Corp Root"),
    )
    assert base.tls is not None
    return replace(
        base,
        stages=(
            *base.stages[:2], Stage(StageName.PROXY, 12, "10.0.0.1 let it through"), *base.stages[2:],
        ),
        attempts=(
            Attempt("2001:db8::24", 3128, Reached.UNREACHABLE, 2), Attempt("10.0.0.1", 3128, Reached.CONNECTED, 4),
        ),
        proxy=ProxyUse("http://••••••••@10.0.0.1:3128", "HTTPS_PROXY", signs_in=True),
        tls=replace(base.tls, chain=chain, ends_in="Example Corp Root", root=Root.PRIVATE),
        clock_skew_s=243.0,
    )  # fmt: skip


def issued(given: Token) -> Exchange:
    """The exchange that brought the token."""
    return exchange(json.dumps({"access_token": given.text, "expires_in": 3600, "token_type": "Bearer"}).encode())


def key_exchanges() -> tuple[Exchange, ...]:
    """Discovery and key set, as fetched from the pool."""

    def fetched(path: str, ms: float, size: int) -> Exchange:
        response = Response(200, "OK", (("Content-Type", "application/json"),), b" " * size, ms, ISSUED + 1.0)
        stages = (
            Stage(StageName.TLS, 30, "1.3, Amazon RSA 2048"),
            Stage(StageName.FIRST_BYTE, ms - 30, "200 OK"),
            Stage(StageName.BODY, 0, f"{size} bytes"),
        )
        return Exchange(Sent("GET", POOL + path, ()), ISSUED + 0.9, stages, response, tls=TLS)

    return fetched("/.well-known/openid-configuration", 96, 1412), fetched("/.well-known/jwks.json", 58, 916)


def passed_checks() -> tuple[Check, ...]:
    """What a good Cognito access token gets."""
    passed = Status.PASSED
    return (
        Check("signature", "Signature", passed, "Made with key 7f3aQm0Z…c21e= from the issuer’s key set.",
              evidence="RS256", claim="kid", reference="RFC 7515 section 5.2"),
        Check("iss", "Issuer", passed, "Exactly the user pool of this profile.", expected=POOL, actual=POOL,
              claim="iss", evidence="eu-west-1_Ab3dE9xQz", reference="RFC 7519 section 4.1.1"),
        Check("exp", "Expiry", passed, "Good until the end of its lifetime, one hour after it was issued.",
              claim="exp", evidence="in 51:46", reference="RFC 7519 section 4.1.4"),
        Check("scope", "Scopes", passed, "Both scopes you asked for were granted, and nothing more.",
              claim="scope", evidence="2 of 2", reference="RFC 6749 section 3.3"),
        Check("iat", "Issued at", passed, "8 min 14 s ago. Your clock and the server’s agree to 0.4 s.",
              claim="iat", evidence="14:28:07", reference="RFC 7519 section 4.1.6"),
        Check("client_id", "Client", passed, "The client_id is the one this profile uses.", expected=CLIENT,
              actual=CLIENT, claim="client_id", evidence="…q0t6m3s"),
        Check("token_use", "Token use", passed, "An access token, which is what an API expects.",
              expected="access", actual="access", claim="token_use", evidence="access"),
        Check("alg", "Algorithm", passed, "RS256 fits the key and is allowed for this issuer.",
              claim="alg", evidence="RSA 2048", reference="RFC 8725 section 3.1"),
        Check("structure", "Structure", passed, "Three clean base64url parts; no JSON name appears twice.",
              evidence="861 chars", reference="RFC 7515 section 7.1"),
        Check("aud", "Audience", passed, "Cognito access tokens carry no aud claim. client_id was checked instead.",
              evidence="no aud", note=True),
    )  # fmt: skip


def but(checks: tuple[Check, ...], *changed: Check) -> tuple[Check, ...]:
    """`checks` with those of the same id replaced, and the rest added at the end."""
    by_id = {check.id: check for check in changed}
    kept = tuple(by_id.pop(check.id, check) for check in checks)
    return kept + tuple(by_id.values())


def valid() -> Outcome:
    """A Cognito access token that passes everything."""
    given = token()
    inspection = Inspection(
        given,
        Verdict.VALID,
        "The issuer signed it, it is in date, and it carries both scopes you asked for.",
        passed_checks(),
        EXPECTATION,
        NOW,
        KEYS[0],
        KEY_SET,
        ScopeDifference.between(EXPECTATION.scopes, ("orders/read", "orders/write")),
    )
    return Outcome("orders-worker", ISSUED, PROFILE, issued(given), key_exchanges(), inspection)


def rejected() -> Outcome:
    """Expired, one scope missing, one too many."""
    wanted = ("orders/read", "orders/write", "orders/refund")
    got = ("orders/read", "orders/write", "inventory/read")
    claims = CLAIMS | {
        "iat": ISSUED - 5580, "auth_time": ISSUED - 5580, "exp": ISSUED - 1980, "scope": " ".join(got),
    }  # fmt: skip
    given = token(claims)
    checks = but(
        passed_checks(),
        Check("exp", "Expired", Status.FAILED, "It stopped being valid 41 min 14 s ago. APIs answer it with 401.",
              expected="exp after 1790084121, now less 60 s leeway", actual="exp = 1790081707", claim="exp",
              fix="Get a new token. The profile needs no change for this.", reference="RFC 7519 section 4.1.4",
              evidence="−41:14", clause="expired 41 minutes ago"),
        Check("scope", "Scope missing", Status.FAILED, "orders/refund was requested but not granted.",
              expected=" ".join(wanted), actual=" ".join(got), claim="scope",
              fix="In the Cognito console, open app client orders-worker, tick orders/refund, save, then get a new "
                  "token.", reference="RFC 6749 section 3.3", clause="lacks the scope orders/refund"),
        Check("extra_scope", "Extra scope", Status.WARNING, "inventory/read was granted though nobody asked for it.",
              claim="scope", evidence="1 extra"),
    )  # fmt: skip
    expectation = replace(EXPECTATION, scopes=wanted)
    inspection = Inspection(
        given,
        Verdict.REJECTED,
        "It expired 41 minutes ago and lacks the scope orders/refund.",
        checks,
        expectation,
        NOW,
        KEYS[0],
        KEY_SET,
        ScopeDifference.between(wanted, got),
    )
    return Outcome("orders-worker", ISSUED - 5580, PROFILE, issued(given), key_exchanges(), inspection)


def wrong_issuer() -> Outcome:
    """A token of another pool, long expired, checked against the keys of this one."""
    other = "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Kp7sT2vWm"
    given = token(CLAIMS | {"iss": other})
    checks = but(
        passed_checks(),
        Check("signature", "Signature", Status.FAILED, "No key of the issuer matches: the text was changed, or "
              "another key signed it.", claim="kid", fix="Ask whoever sent it for the whole token."),
        Check("iss", "Wrong issuer", Status.FAILED, "The token comes from another user pool than this profile’s.",
              expected=POOL, actual=other, claim="iss", fix="Change the user pool ID in the profile."),
    )  # fmt: skip
    inspection = Inspection(
        given, Verdict.REJECTED, "It comes from another issuer, and no key of this one fits its signature.", checks,
        EXPECTATION, NOW, None, KEY_SET,
    )  # fmt: skip
    return Outcome("orders-worker", ISSUED, PROFILE, issued(given), key_exchanges(), inspection)


def unverified() -> Outcome:
    """Pasted, from an issuer that no profile has."""
    issuer = "https://login.example.com/realms/acme"
    given = token(
        {
            "iss": issuer, "aud": "orders-api", "sub": "svc-reports", "azp": "svc-reports",
            "scope": "orders.read", "iat": ISSUED + 22, "exp": ISSUED + 1822, "jti": "9d1f",
        },
        {"alg": "ES256", "kid": "rT5wPz0yE2k", "typ": "at+jwt"},
        SIGNATURE[:64],
    )  # fmt: skip
    checks = (
        Check("signature", "Signature not checked", Status.NOT_CHECKED,
              "Anyone could have written this token. To know who signed it, the issuer’s public keys are needed.",
              claim="kid", actual="rT5wPz0yE2k", fix="Get the public keys. The token itself is not sent."),
        Check("iss", "Issuer", Status.NOT_CHECKED, "Nothing to compare it with. Enter the issuer you expect.",
              claim="iss", evidence="no rule", actual=issuer),
        Check("aud", "Audience", Status.NOT_CHECKED, "No expected audience was given. The token says orders-api.",
              claim="aud", evidence="no rule", actual="orders-api"),
        Check("exp", "Expiry", Status.PASSED, "Its own exp claim is 22 min 8 s away.", claim="exp",
              evidence="in 22:08"),
        Check("iat", "Issued at", Status.PASSED, "7 min 52 s ago by your clock.", claim="iat",
              evidence="14:28:29"),
        Check("alg", "Algorithm", Status.PASSED, "ES256 is a public-key algorithm.", claim="alg",
              evidence="ES256"),
        Check("structure", "Structure", Status.PASSED, "Three clean base64url parts; no JSON name appears twice.",
              evidence="431 chars"),
    )  # fmt: skip
    inspection = Inspection(
        given,
        Verdict.UNVERIFIED,
        "It is well formed and in date, but nobody has checked who signed it.",
        checks,
        Expectation(),
        NOW,
        scopes=ScopeDifference.between((), ("orders.read",)),
    )
    return Outcome("", NOW, inspection=inspection, origin=TokenOrigin.PASTED)


def malformed() -> Outcome:
    """Two parts, the second cut off."""
    header = encode(json.dumps(HEADER).encode())
    text = f"{header}.{encode(json.dumps(CLAIMS).encode())[:200]}"
    message = "It has 2 parts where a JWT has 3. The end is probably cut off."
    given = Token(
        text, Kind.UNREADABLE, parts=tuple(text.split(".")), header=HEADER, header_bytes=json.dumps(HEADER).encode(),
        problems=(Problem("structure", message, unreadable=True),),
    )  # fmt: skip
    checks = (
        Check("structure", "Structure", Status.FAILED, message, expected="3 parts", actual="2 parts",
              fix="Copy the token again, to its very end.", reference="RFC 7515 section 7.1"),
        Check("signature", "Signature", Status.NOT_CHECKED, "There is nothing to check it over."),
    )  # fmt: skip
    return Outcome(
        "Pasted text", NOW, inspection=Inspection(given, Verdict.MALFORMED, message, checks, Expectation(), NOW)
    )


def opaque() -> Outcome:
    """An access token that is not a JWT at all, which is allowed."""
    given = Token(
        "gho_16C7e42F292c6912E7710c838347Ae178B4a", Kind.OPAQUE, parts=("gho_16C7e42F292c6912E7710c838347Ae178B4a",)
    )
    checks = (
        Check("structure", "Structure", Status.NOT_CHECKED, "It is no JWT: only its issuer can read it.",
              fix="Ask the issuer’s introspection endpoint what it is worth."),
        Check("signature", "Signature not checked", Status.NOT_CHECKED, "An opaque token carries no signature."),
    )  # fmt: skip
    reason = "It is an opaque token: only the server that issued it can say what it is worth."
    inspection = Inspection(given, Verdict.UNVERIFIED, reason, checks, Expectation(), NOW)
    return Outcome("orders-worker", NOW, PROFILE, issued(given), inspection=inspection)


def failed() -> Outcome:
    """Cognito says invalid_client."""
    body = b'{"error":"invalid_client"}'
    diagnosis = Diagnosis(
        "cognito-invalid-client",
        "HTTP/1.1 400 Bad Request\n" + body.decode(),
        "Cognito refused the client ID or its secret.",
        "The stored secret is probably not, or no longer, a secret of this client ID.",
        (
            "Replace the secret. In the Cognito console open the app client, show its secret, and store it here.",
            "Check that the client ID is in this pool. The domain prefix and Region have to be those of its pool.",
            "Send the credentials the other way. Change Client authentication between Basic header and form body.",
        ),
        "Amazon Cognito, token endpoint",
        details="Cognito gives the same answer when the client ID belongs to another user pool or Region.",
        suspects_secret=True,
        offers=("replace-secret", "", "find-method"),
    )
    return Outcome(
        "orders-worker", NOW, PROFILE, exchange(body, 400, "Bad Request"), diagnosis=diagnosis,
    )  # fmt: skip


def unreached() -> Outcome:
    """The name of the token host does not exist."""
    base = exchange(b"")
    message = f"There is no host called {TOKEN_HOST}."
    lost = replace(
        base,
        stages=(Stage(StageName.DNS, 31, "no such name", failed=True),),
        response=None,
        failure=Failure(FailureKind.NAME_NOT_FOUND, message, "[Errno -2] Name or service not known"),
        clock_skew_s=None,
    )
    diagnosis = Diagnosis(
        "name_not_found", "[Errno -2] Name or service not known", message,
        "The domain prefix or the region is probably misspelt, or this computer is offline.",
        ("Compare the domain prefix with the one in the Cognito console.",), None,
    )  # fmt: skip
    return Outcome("orders-worker", NOW, PROFILE, lost, diagnosis=diagnosis)


def hostile() -> Outcome:
    """A token whose claims try to be seen as something else."""
    claims: dict[str, Any] = CLAIMS | {
        "sub": "<b>admin</b>\u202egnp.exe",
        "<img src=x>\u200b": "zero",
        "long": "x" * 12480,
        "nested": {"a": [1, 2, {"b": "\u0000"}], "surrogate": "\ud800"},
        "iat": 1e400,
        "nbf": True,
        "name": "&Open && close",
    }
    given = token(claims)
    base = valid()
    assert base.inspection is not None
    return replace(base, inspection=replace(base.inspection, token=given))
