"""Outcomes made by hand, one of each kind the window shows. No network, no keys: the signatures are arbitrary bytes.

Whether a signature is genuine is written out here rather than computed; everything else is what the checks find.
"""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from typing import Any

from inspector.core.checks import signature
from inspector.core.checks.case import EMPTY, Case
from inspector.core.checks.fact import Fact
from inspector.core.checks.inspection import Inspection, facts_of
from inspector.core.checks.judge import decide
from inspector.core.checks.verdict import Expectation
from inspector.core.diagnosis.diagnosis import Diagnosis
from inspector.core.journeys.outcome import Outcome
from inspector.core.keys.key import Key, KeyChoice, KeyLookup, KeySet, KeySource, Origin
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
from inspector.core.store.stored_token import TokenOrigin
from inspector.core.text.message import verbatim
from inspector.core.tokens.token import Kind, Token, decode_unverified
from tests.core.explained import explanation

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


def inspect(
    given: Token,
    expectation: Expectation = EXPECTATION,
    key_set: KeySet | None = KEY_SET,
    key: Key | None = KEYS[0],
    *,
    genuine: bool | None = True,
) -> Inspection:
    """What the checks find of `given` at NOW; `genuine` says whether `key`, which the token names, signed it."""
    header, claims = given.header or EMPTY, given.claims or EMPTY
    choice = None
    if key_set is not None:
        choice = KeyChoice(KeyLookup.FOUND if key is not None else KeyLookup.UNKNOWN_KID, key)
    else:
        genuine = None
    bound = genuine is not None
    case = Case(given, expectation, NOW, header, claims, key_set, choice, bound=bound, genuine=genuine)
    return Inspection(case, decide(given, facts_of(case)))


def with_facts(inspection: Inspection, facts: tuple[Fact, ...]) -> Inspection:
    """The inspection as if its checks had found these facts, and the verdict that follows from them."""
    made = replace(inspection, verdict=decide(inspection.token, facts))
    vars(made)["checks"] = vars(made)["_found"] = facts  # where they are kept once they are found
    return made


def but(inspection: Inspection, *changed: Fact) -> Inspection:
    """The inspection with the facts of the same checks replaced."""
    by_id = {fact.id: fact for fact in changed}
    return with_facts(inspection, tuple(by_id.get(fact.id, fact) for fact in inspection.checks))


def of_case(inspection: Inspection, **changed: Any) -> Inspection:
    """The inspection of another token, another key set or the like, whose verdict stays."""
    case = inspection.case._replace(**changed)
    header, claims = case.token.header or EMPTY, case.token.claims or EMPTY
    return replace(inspection, case=case._replace(header=header, claims=claims))


def valid() -> Outcome:
    """A Cognito access token that passes everything."""
    given = token()
    return Outcome("orders-worker", ISSUED, PROFILE, issued(given), key_exchanges(), inspect(given))


def rejected() -> Outcome:
    """Expired, one scope missing, one too many."""
    wanted = ("orders/read", "orders/write", "orders/refund")
    got = ("orders/read", "orders/write", "inventory/read")
    claims = CLAIMS | {
        "iat": ISSUED - 5580, "auth_time": ISSUED - 5580, "exp": ISSUED - 1980, "scope": " ".join(got),
    }  # fmt: skip
    given = token(claims)
    inspection = inspect(given, replace(EXPECTATION, scopes=wanted))
    return Outcome("orders-worker", ISSUED - 5580, PROFILE, issued(given), key_exchanges(), inspection)


def wrong_issuer() -> Outcome:
    """A token of another pool, checked against the keys of this one, none of which signed it."""
    other = "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Kp7sT2vWm"
    given = token(CLAIMS | {"iss": other}, HEADER | {"kid": "Zk3Jw8sPq1Vt6Xb0Rn5Yc2Lh7Mf4Da9Ug+Eo"})
    inspection = but(inspect(given, key=None, genuine=None), signature.WRONG_WITHOUT_KID(len(SIGNATURE)))
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
    inspection = inspect(given, Expectation(), key_set=None)
    return Outcome("", NOW, inspection=inspection, origin=TokenOrigin.PASTED)


def malformed() -> Outcome:
    """Two parts, the second cut off."""
    text = f"{encode(json.dumps(HEADER).encode())}.{encode(json.dumps(CLAIMS).encode())[:200]}"
    inspection = inspect(decode_unverified(text), Expectation(), key_set=None)
    return Outcome("Pasted text", NOW, inspection=inspection)


def opaque() -> Outcome:
    """An access token that is not a JWT at all, which is allowed."""
    given = decode_unverified("gho_16C7e42F292c6912E7710c838347Ae178B4a")
    inspection = inspect(given, Expectation(), key_set=None)
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
        "orders-worker", NOW, PROFILE, exchange(body, 400, "Bad Request"), why=explanation(diagnosis),
    )  # fmt: skip


def unreached() -> Outcome:
    """The name of the token host does not exist."""
    base = exchange(b"")
    message = f"There is no host called {TOKEN_HOST}."
    lost = replace(
        base,
        stages=(Stage(StageName.DNS, 31, "no such name", failed=True),),
        response=None,
        failure=Failure(FailureKind.NAME_NOT_FOUND, verbatim(message), "[Errno -2] Name or service not known"),
        clock_skew_s=None,
    )
    diagnosis = Diagnosis(
        "name_not_found", "[Errno -2] Name or service not known", message,
        "The domain prefix or the region is probably misspelt, or this computer is offline.",
        ("Compare the domain prefix with the one in the Cognito console.",), None,
    )  # fmt: skip
    return Outcome("orders-worker", NOW, PROFILE, lost, why=explanation(diagnosis))


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
    return replace(valid(), inspection=inspect(given))
