"""What the states of the window are made of: real tokens, checks and diagnoses, of an issuer that never changes.

Nothing here is sent: the answers are written down, and the program's own code reads them. Keys and clock are fixed, so
that the same state says the same words every time.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any
from urllib.parse import urlsplit

from cryptography.hazmat.primitives.asymmetric import rsa

from inspector.core.checks.verdict import Expectation
from inspector.core.diagnosis.diagnosis import diagnose
from inspector.core.issuer.locations import locate
from inspector.core.issuer.network import Network
from inspector.core.journeys.inspect import inspect_text
from inspector.core.journeys.outcome import Outcome
from inspector.core.journeys.rejudging import rejudge
from inspector.core.journeys.request import request_token_at
from inspector.core.network.exchange import Attempt, Exchange, Failure, FailureKind, Reached, Stage, StageName
from inspector.core.network.transport import Request
from inspector.core.profiles.endpoints import endpoints
from inspector.core.profiles.profile import Profile
from inspector.core.text.message import verbatim
from tests.core.minting import b64, jwk_of, mint
from tests.gui import samples
from tests.gui.samples import CLAIMS, HEADER, ISSUED, KID, NOW, OTHER_KID

LOGIN = "https://login.example.com/realms/acme"
SECRET = "a-secret-that-is-no-secret"
_P, _Q, _E = 3 * 2**1022 + 1037, 2**1024 - 105, 65537

ORDERS = samples.PROFILE
COMMON: dict[str, Any] = {"client_id": "reporting", "scopes": ("reports.read",), "known_scopes": ("reports.read",)}
OTHERS = (
    Profile("reports-entra", "entra", tenant="contoso.onmicrosoft.com",
            **COMMON | {"client_id": "6731de76-14a6-49ae-97bc-6eba6914391e", "scopes": ("api://reports/.default",),
                        "known_scopes": ("api://reports/.default",)}, id="b1"),
    Profile("reports-auth0", "auth0", domain="example.eu.auth0.com", audience="https://reports.example.com", **COMMON,
            id="b2"),
    Profile("reports-okta", "okta", domain="example.okta.com", authorization_server="default", **COMMON, id="b3"),
    Profile("reports-keycloak", "keycloak", base_url="https://login.example.com", realm="acme", **COMMON, id="b4"),
    Profile("reports-generic", "generic", issuer="https://id.example.com", **COMMON, id="b5"),
)  # fmt: skip
"""One profile of each other provider."""


@cache
def key() -> rsa.RSAPrivateKey:
    """The same key every time; anybody can work it out, and no secret depends on it."""
    d = pow(_E, -1, (_P - 1) * (_Q - 1))
    public = rsa.RSAPublicNumbers(_E, _P * _Q)
    return rsa.RSAPrivateNumbers(_P, _Q, d, d % (_P - 1), d % (_Q - 1), pow(_Q, -1, _P), public).private_key()


def key_set(*more: Mapping[str, Any]) -> bytes:
    """The issuer's keys, with a retired one and one that is for encryption."""
    modulus = b64(bytes(range(1, 255)))
    retired = {"kty": "RSA", "kid": OTHER_KID, "alg": "RS256", "use": "sig", "e": "AQAB", "n": modulus}
    return json.dumps({"keys": [jwk_of(key(), kid=KID, alg="RS256", use="sig"), retired, *more]}).encode()


def signed(**changes: Any) -> str:
    """A token of the pool with some claims changed; None takes one away."""
    claims = {name: value for name, value in (CLAIMS | changes).items() if value is not None}
    return mint(claims, HEADER, key=key())


def foreign() -> str:
    """A token of an issuer that no profile has."""
    claims = {
        "iss": LOGIN, "aud": "orders-api", "sub": "svc-reports", "azp": "svc-reports", "scope": "orders.read",
        "iat": ISSUED + 22, "exp": ISSUED + 1822, "jti": "9d1f",
    }  # fmt: skip
    return mint(claims, {"alg": "RS256", "kid": "rT5wPz0yE2k", "typ": "at+jwt"}, key=key())


def encrypted() -> str:
    """An encrypted token."""
    header = b64({"alg": "RSA-OAEP-256", "enc": "A256GCM", "kid": KID})
    return f"{header}.a2V5.aXYtMTIzNDU2Nzg.dGV4dA.dGFn"


HOSTILE: dict[str, Any] = {
    "sub": "<b>admin</b>\u202egnp.exe",
    "<img src=x>\u200b": "zero",
    "long": "x" * 12480,
    "nested": {"a": [1, 2, {"b": "\u0000"}], "list": list(range(40))},
    "name": "&Open && close",
    "https://example.com/claims/a-name-that-is-far-longer-than-any-column-is-wide": True,
}
"""Claims that try to be seen as something else, or take more room than there is."""

HINDI: dict[str, Any] = {
    "name": "अनीता शर्मा",
    "विभाग": "बिक्री और ग्राहक सहायता",
    "roles": ["प्रबंधक", "ऑर्डर पढ़ना"],
    "note": "यह टोकन केवल परीक्षण के लिए है। " * 6,
}
"""Claims in a script that the window's own font does not have, with letters above and below others."""


@dataclass(frozen=True)
class Issuer:
    """Answers requests with what is written down: `token` is the token endpoint's answer, `at` its clock."""

    token: Mapping[str, Any] | bytes
    status: int = 200
    phrase: str = "OK"
    at: float = ISSUED + 0.4
    keys: bytes = field(default_factory=key_set)

    def send(self, request: Request, progress: object = None, cancel: object = None) -> Exchange:
        parts = urlsplit(request.sent.url)
        if request.sent.method == "POST":
            body = self.token if isinstance(self.token, bytes) else json.dumps(self.token).encode()
            return self._answer(request, body, self.status, self.phrase)
        if "openid-configuration" in parts.path:
            return self._answer(request, b"{}", 404, "Not Found")
        return self._answer(request, self.keys, 200, "OK")

    def _answer(self, request: Request, body: bytes, status: int, phrase: str) -> Exchange:
        base = samples.connected(samples.exchange(body, status, phrase))
        assert base.response is not None
        response = replace(base.response, received_at=self.at)
        return replace(base, sent=request.sent, sent_at=self.at - 0.2, response=response)


def outcome(issuer: Issuer, profile: Profile = ORDERS) -> Outcome:
    """What the program makes of a request to this issuer: judged when it was answered, and again at NOW."""
    place = locate(profile, endpoints(profile), "token_url", issuer.send)
    asked = request_token_at(profile, SECRET, place, Network(issuer, now=lambda: issuer.at))
    return rejudge(asked, NOW)


def granted(token: str, at: float = ISSUED + 0.4, **members: Any) -> Issuer:
    """An issuer that grants this token, at that time."""
    return Issuer({"access_token": token, "expires_in": 3600, "token_type": "Bearer", **members}, at=at)


def refused(status: int = 400, phrase: str = "Bad Request", **members: str) -> Issuer:
    """An issuer that refuses, in the form of RFC 6749 section 5.2."""
    return Issuer(members, status, phrase)


def lost(kind: FailureKind, message: str, technical: str, stages: tuple[Stage, ...], **more: Any) -> Outcome:
    """A request that got no answer."""
    base = samples.exchange(b"")
    exchange = replace(
        base,
        stages=stages,
        response=None,
        failure=Failure(kind, verbatim(message), technical),
        clock_skew_s=None,
        **more,
    )
    why = diagnose(exchange, "cognito", "client_secret_basic")
    return Outcome(ORDERS.name, ISSUED + 0.4, ORDERS, exchange, why=why)


def no_such_host() -> Outcome:
    """The name of the token host does not exist."""
    stages = (Stage(StageName.DNS, 31, "no such name", failed=True),)
    return lost(
        FailureKind.NAME_NOT_FOUND, f"There is no host called {samples.TOKEN_HOST}.",
        "[Errno -2] Name or service not known", stages,
    )  # fmt: skip


def offline() -> Outcome:
    """No name server and no network."""
    stages = (Stage(StageName.DNS, 12, "no name server", failed=True),)
    return lost(
        FailureKind.NO_NAME_SERVER, f"No name server could be asked for {samples.TOKEN_HOST}.",
        "[Errno -3] Temporary failure in name resolution", stages,
    )  # fmt: skip


def untrusted() -> Outcome:
    """A proxy that reads TLS, with a CA that this computer does not trust."""
    base = samples.inspected()
    stages = (*base.stages[:3], Stage(StageName.TLS, 40, "certificate not trusted", failed=True))
    assert base.tls is not None
    return lost(
        FailureKind.CERT_UNTRUSTED, f"Nobody this computer trusts has signed the certificate of {samples.TOKEN_HOST}.",
        "certificate verify failed: unable to get local issuer certificate", stages,
        tls=replace(base.tls, verified=False), proxy=base.proxy,
        attempts=(Attempt("10.0.0.1", 3128, Reached.CONNECTED, 4),),
    )  # fmt: skip


def pasted(text: str, expectation: Expectation | None = None) -> Outcome:
    """What comes of pasting this text, with no keys at hand."""
    return inspect_text(text, expectation or Expectation(), now=NOW)
