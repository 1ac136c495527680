"""Every sentence of a verdict as it is said, in a file to read: tests/core/recorded/verdicts.txt.

What the checks decide is tested elsewhere. This holds their words, which people forward to others, and shows a change
of them as a difference. `python -m tests.core.checks.test_recorded_verdicts` writes the file anew.
"""

from __future__ import annotations

import base64
import json
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from inspector.core.checks.inspection import Inspection
from inspector.core.checks.verdict import Check, Expectation
from inspector.core.keys.key import KeySource, Origin
from inspector.core.keys.key_set import parse_key_set, read_key_file, shared_secret
from inspector.core.text.display import elide, visible
from inspector.core.text.message import message
from inspector.core.text.times import MILLISECONDS_FROM
from tests.core.keys.test_certificates import certificate_of, x5c_of
from tests.core.keys.test_key_files import public_pem
from tests.core.minting import (
    CLAIMS,
    EXPECTED,
    ISSUER,
    KID,
    NOW,
    b64,
    judge,
    jwk_of,
    key_for,
    key_set,
    mint,
    of_claims,
    rsa_key,
    with_claims,
)
from tests.each_case import for_each

RECORDED = Path(__file__).parents[1] / "recorded" / "verdicts.txt"
GENERIC = Expectation(issuer="https://login.example.com/t", source="command line")
LENIENT = replace(EXPECTED, leeway_s=60)
ENTRA = "https://sts.windows.net/11111111-2222-3333-4444-555555555555/"
V2 = "https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0"
DEFAULT = Expectation(issuer=V2, scopes=("api://orders/.default",), provider="entra")
SECRET = b"0123456789abcdef0123456789abcdef"


def with_header(**members: Any) -> str:
    """A genuine token whose header says more."""
    return mint(header={"alg": "RS256", "kid": KID, **members})


def without_kid() -> str:
    return mint(header={"alg": "RS256"})


def claimed(expectation: Expectation = EXPECTED, **changes: Any) -> Callable[[], Inspection]:
    return partial(of_claims, expectation, **changes)


def told(token: str, expectation: Expectation = EXPECTED, **more: Any) -> Callable[[], Inspection]:
    return lambda: judge(token, expectation, **more)


def with_keys(*jwks: dict[str, Any], token: str | None = None) -> Callable[[], Inspection]:
    return lambda: judge(token or mint(), keys=key_set(*jwks))


def hmac(secret: bytes = SECRET) -> str:
    return mint(alg="HS256", key=secret)


def encrypted() -> str:
    return ".".join([b64({"alg": "RSA-OAEP-256", "enc": "A256GCM", "kid": KID}), "a2V5", "aXY", "dGV4dA", "dGFn"])


def graph() -> str:
    changes = {"iss": ENTRA, "aud": "00000003-0000-0000-c000-000000000000"}
    return mint(with_claims(**changes), header={"alg": "RS256", "kid": KID, "nonce": "n"})


def from_url() -> Inspection:
    keys = json.dumps({"keys": [jwk_of(rsa_key(), alg="RS256")]}).encode()
    return judge(mint(), keys=parse_key_set(keys, KeySource(Origin.URL, "https://keys.example.com/jwks"), NOW))


def ended_certificate() -> Inspection:
    ended = certificate_of(ends=NOW - 86_400 * 3)
    return judge(mint(), keys=key_set(jwk_of(rsa_key(), x5c=x5c_of(ended))))


LATER, EARLIER = int(NOW) + 600, int(NOW) - 600
GENUINE = mint()
HEAD, BODY, SIGNATURE = GENUINE.split(".")
PLAIN = base64.b64encode(b'{"a":"???>>>"}').decode().rstrip("=")

SCENARIOS: dict[str, Callable[[], Inspection]] = {
    # --- Who signed it ---
    "valid": told(GENUINE),
    "valid by a key set found at a URL": from_url,
    "valid by a key file": lambda: judge(GENUINE, keys=read_key_file(public_pem(rsa_key()), "api.pem", NOW)),
    "valid, one of two scopes is enough": claimed(replace(EXPECTED, any_scope=True), scope="orders/read"),
    "no keys": told(GENUINE, no_keys=True),
    "no keys, and why": told(GENUINE, no_keys=True, keys_problem=message("The issuer could not be reached.")),
    "no keys, no issuer": told(mint(with_claims(iss=None)), Expectation(), no_keys=True),
    "changed after signing": told(f"{HEAD}.{BODY}.{SIGNATURE[:-8]}AAAAAAAA"),
    "changed after signing, brings a key": lambda: judge(
        ".".join([*with_header(jwk={"kty": "RSA"}).split(".")[:2], SIGNATURE])
    ),
    "brings a key": told(with_header(jku="https://keys.example.net/jwks", x5c=["MIIB"])),
    "no signature": told(f"{HEAD}.{BODY}."),
    "detached payload": told(f"{HEAD}..{SIGNATURE}"),
    "Microsoft Graph": lambda: judge(graph(), Expectation()),
    # --- Algorithm ---
    "alg none": told(f"{b64({'alg': 'none'})}.{BODY}."),
    "alg missing": told(f"{b64({'kid': KID})}.{BODY}.{SIGNATURE}"),
    "alg not a text": told(f"{b64({'alg': 256, 'kid': KID})}.{BODY}.{SIGNATURE}"),
    "alg not expected": told(GENUINE, replace(EXPECTED, algorithms=("ES256", "PS256"))),
    "alg unknown": told(f"{b64({'alg': 'XS256', 'kid': KID})}.{BODY}.{SIGNATURE}"),
    "HMAC without keys": told(hmac(), no_keys=True),
    "HMAC against public keys": told(hmac()),
    "HMAC with the shared secret": lambda: judge(hmac(), keys=shared_secret(SECRET)),
    "HMAC with another shared secret": lambda: judge(hmac(), keys=shared_secret(SECRET[::-1])),
    "HMAC with a short secret": lambda: judge(hmac(b"short"), keys=shared_secret(b"short")),
    "public-key algorithm against a shared secret": lambda: judge(GENUINE, keys=shared_secret(SECRET)),
    "key of another kind": with_keys(jwk_of(key_for("ES256"))),
    "key for another algorithm": with_keys(jwk_of(rsa_key(), alg="PS512")),
    "key file of another kind": lambda: judge(
        GENUINE, keys=read_key_file(public_pem(key_for("ES256")), "api.pem", NOW)
    ),
    # --- Key ---
    "no kid": told(without_kid()),
    "kid empty": told(with_header(kid="")),
    "kid a number": told(with_header(kid=7)),
    "kid unknown": told(with_header(kid="key-2")),
    "kid unknown, and why": told(with_header(kid="key-2"), keys_problem=message("The keys were fetched 9 s ago.")),
    "kid nearly known": told(with_header(kid="KEY-1 ")),
    "kid a path": told(with_header(kid="../../dev/null")),
    "kid unknown where no key has one": with_keys(
        jwk_of(rsa_key(), kid=None), jwk_of(rsa_key("b"), kid=None), token=with_header(kid="key-2")
    ),
    "kid twice": with_keys(jwk_of(rsa_key()), jwk_of(rsa_key("b"))),
    "key for encryption": with_keys(jwk_of(rsa_key(), use="enc")),
    "key too small": lambda: judge(mint(key=rsa_key("small", 1024)), keys=key_set(jwk_of(rsa_key("small", 1024)))),
    "key published with its private part": with_keys(jwk_of(rsa_key(), d="AAAA")),
    "key whose certificate ended": ended_certificate,
    # --- Header ---
    "critical extension": told(with_header(crit=["x-policy"], **{"x-policy": 1})),
    "critical list faulty": told(with_header(crit=[])),
    "critical list names b64": told(with_header(crit=["b64"], b64=True)),
    "payload not encoded": told(with_header(crit=["b64"], b64=False)),
    "typ JWT": told(with_header(typ="JWT")),
    "typ a list": told(with_header(typ=["JWT"])),
    "typ at+jwt": told(with_header(typ="at+jwt")),
    "typ application/jwt": told(with_header(typ="application/jwt")),
    "typ unusual": told(with_header(typ="weather+jwt")),
    "typ of another purpose": told(with_header(typ="logout+jwt")),
    "zip": told(with_header(zip="DEF")),
    # --- Dates ---
    "exp missing": claimed(GENERIC, exp=None),
    "exp missing from a user pool": claimed(exp=None),
    "exp a text": claimed(exp=str(LATER)),
    "exp true": claimed(exp=True),
    "expired": claimed(exp=EARLIER, iat=EARLIER - 3600),
    "expired a moment ago": claimed(exp=int(NOW) - 20),
    "expired a moment ago, without a profile": claimed(GENERIC, exp=int(NOW) - 20),
    "expired within leeway": claimed(replace(LENIENT, own_leeway=True), exp=int(NOW) - 20),
    "expired within the profile's leeway": claimed(LENIENT, exp=int(NOW) - 20),
    "expired within a leeway that nobody has": claimed(replace(GENERIC, leeway_s=3600), exp=int(NOW) - 900),
    "exp in milliseconds": claimed(exp=(int(NOW) + 3600) * 1000),
    "exp far off": claimed(exp=MILLISECONDS_FROM - 1),
    "exp beyond any calendar": claimed(exp=10**30),
    "nbf passed": claimed(nbf=EARLIER),
    "nbf to come": claimed(nbf=LATER),
    "nbf to come in a moment": claimed(nbf=int(NOW) + 20),
    "nbf within leeway": claimed(replace(LENIENT, own_leeway=True), nbf=int(NOW) + 20),
    "nbf within the profile's leeway": claimed(LENIENT, nbf=int(NOW) + 20),
    "nbf a text": claimed(nbf="soon"),
    "nbf in milliseconds": claimed(nbf=int(NOW) * 1000),
    "iat missing": claimed(iat=None),
    "iat to come": claimed(iat=LATER),
    "iat to come in a moment": claimed(iat=int(NOW) + 20),
    "iat within leeway": claimed(replace(GENERIC, leeway_s=60), iat=int(NOW) + 20),
    "iat within the profile's leeway": claimed(LENIENT, iat=int(NOW) + 20),
    "iat in milliseconds": claimed(iat=int(NOW) * 1000),
    "iat an object": claimed(iat={}),
    "ends before it begins": claimed(iat=int(NOW) - 10, nbf=int(NOW) - 5, exp=int(NOW) - 8),
    "lives too long for Cognito": claimed(exp=int(NOW) + 86_400 * 2),
    # --- Parties ---
    "issuer not expected": told(GENUINE, replace(EXPECTED, issuer=None)),
    "iss missing": claimed(iss=None),
    "iss a list": claimed(iss=[ISSUER]),
    "iss with a slash at the end": claimed(iss=f"{ISSUER}/"),
    "iss in other letters": claimed(iss=ISSUER.upper()),
    "iss by http": claimed(iss=ISSUER.replace("https", "http")),
    "iss of another pool": claimed(iss=ISSUER.replace("AbCdEf123", "ZzZzZz999")),
    "iss of another Region": claimed(iss=ISSUER.replace("eu-west-1", "us-east-1")),
    "iss in Cognito's other form": claimed(iss=ISSUER.replace("cognito-idp", "issuer-cognito-idp")),
    "iss of somebody else": claimed(iss="https://login.example.com/"),
    "aud expected": claimed(replace(EXPECTED, audiences=("orders-api",)), aud=["orders-api", "other"]),
    "aud missing from a user pool": claimed(replace(EXPECTED, audiences=("orders-api",))),
    "aud missing": claimed(replace(GENERIC, audiences=("orders-api",))),
    "aud of another API": claimed(replace(EXPECTED, audiences=("orders-api", "stock-api")), aud="billing-api"),
    "aud an object": claimed(replace(EXPECTED, audiences=("orders-api",)), aud={"api": 1}),
    "aud without a rule": claimed(GENERIC, aud="orders-api"),
    "iss of somebody else, without a profile": claimed(
        replace(GENERIC, issuer=ISSUER), iss="https://login.example.com/"
    ),
    "another client, without a profile": claimed(replace(GENERIC, client_ids=("worker",))),
    "another client": claimed(client_id="another"),
    "no client from a user pool": claimed(client_id=None),
    "no client": claimed(replace(GENERIC, client_ids=("worker",)), client_id=None),
    "client without a rule": claimed(replace(EXPECTED, client_ids=())),
    "an ID token": claimed(token_use="id"),
    "an access token for an ID token": claimed(replace(EXPECTED, token_use="id"), aud=CLAIMS["client_id"]),
    "token_use missing": claimed(token_use=None),
    "token_use of no known kind": claimed(token_use="refresh"),
    # --- Scopes ---
    "no scope asked for": told(GENUINE, replace(EXPECTED, scopes=())),
    "no scope at all": claimed(replace(EXPECTED, scopes=()), scope=None),
    "a scope missing": claimed(scope="orders/read"),
    "all scopes missing": claimed(scope=None),
    "none of those that would do": claimed(replace(EXPECTED, any_scope=True), scope="stock/read"),
    "a scope that nobody asked for": claimed(scope="orders/read orders/write orders/admin"),
    "scopes with tabs between": claimed(scope="orders/read\torders/write"),
    "scopes in a list": claimed(scope=["orders/read", "orders/write"]),
    "scp": claimed(scope=None, scp=["orders/read", "orders/write"]),
    "client_id a number": claimed(client_id=7),
    "RFC 9068": told(
        mint(with_claims(aud="orders-api"), header={"alg": "RS256", "kid": KID, "typ": "at+jwt"}), EXPECTED
    ),
    "/.default brought a role": claimed(DEFAULT, iss=V2, scope=None, roles=["Orders.Read"]),
    "/.default brought two roles": claimed(DEFAULT, iss=V2, scope=None, roles=["Orders.Read", "Orders.Write"]),
    "/.default brought nothing": claimed(DEFAULT, iss=V2, scope=None),
    "/.default at a provider that has no such scope": claimed(replace(DEFAULT, provider="generic"), iss=V2, scope=None),
    # --- Issuers that nobody has written rows for ---
    "another issuer, a slash": claimed(GENERIC, iss="https://login.example.com/t/"),
    "another issuer, upper case": claimed(GENERIC, iss="https://Login.example.com/t"),
    "another issuer, http": claimed(GENERIC, iss="http://login.example.com/t"),
    "another issuer, same host": claimed(GENERIC, iss="https://login.example.com/u"),
    "another issuer, another host": claimed(GENERIC, iss="https://sso.example.com/t"),
    # --- Clocks ---
    "not valid yet, and the clock is behind": told(mint(with_claims(nbf=int(NOW) + 240)), clock_skew_s=240.0),
    "not valid yet, and the clock explains a part": told(mint(with_claims(nbf=int(NOW) + 900)), clock_skew_s=240.0),
    "not valid yet, and the clock is a little behind": told(mint(with_claims(nbf=int(NOW) + 4)), clock_skew_s=4.0),
    "issued later, and the clock is a little behind": told(mint(with_claims(iat=int(NOW) + 4)), clock_skew_s=4.0),
    "issued later, and the clock is behind": told(mint(with_claims(iat=int(NOW) + 240)), clock_skew_s=240.0),
    "expired, and the clock is ahead": told(mint(with_claims(exp=int(NOW) - 240)), clock_skew_s=-300.0),
    "expired, and the clock explains a part": told(mint(with_claims(exp=int(NOW) - 900)), clock_skew_s=-300.0),
    "never expires": told(mint(with_claims(exp=None)), Expectation()),
    # --- The text itself ---
    "hidden characters": claimed(note="pay\u202eroll"),
    "taken out of other text": told(f"  curl -H 'Authorization: Bearer {GENUINE}' https://api.example.com"),
    "padding": told(f"{HEAD}.{BODY}.{SIGNATURE}=="),
    "plain base64": told(f"{HEAD}.{PLAIN}.{SIGNATURE}"),
    "cut off": told(f"{HEAD}.{BODY[:40]}"),
    "empty": told(""),
    "four parts": told(f"{GENUINE}.AAAA"),
    "empty header": told(f".{BODY}.{SIGNATURE}"),
    "not base64url": told(f"{HEAD}.{BODY[:-2]}é!.{SIGNATURE}"),
    "a name twice": told(mint(header=b'{"alg":"RS256","alg":"RS256","kid":"key-1"}')),
    "many names twice": told(mint(b'{"a":1,"a":1,"b":1,"b":1,"c":1,"c":1,"d":1,"d":1,"e":1,"e":1}')),
    "payload a list": told(mint(b"[1]")),
    "payload a text": told(mint(b'"text"')),
    "payload not JSON": told(mint(b"{'a': 1}")),
    "payload another token": told(mint(GENUINE.encode())),
    "claims encoded twice": told(mint(BODY.encode())),
    "one letter of the payload": told(f"{HEAD}.{BODY[:30]}!{BODY[31:]}.{SIGNATURE}"),
    "signature cut short": told(GENUINE[:-38]),
    "something behind the signature": told(f"{GENUINE}AAAAA"),
    "signature of another length": told(f"{HEAD}.{BODY}.{'A' * 86}"),
    "percent-encoded": told(f"Bearer%20{GENUINE}"),
    "base64 of it": told(base64.b64encode(GENUINE.encode()).decode()),
    "two run together": told(GENUINE + GENUINE),
    "all in lower case": told(GENUINE.lower()),
    "the word undefined": told("Authorization: Bearer undefined"),
    "a placeholder": told("Bearer {{access_token}}"),
    "a masked one": told("Bearer ********"),
    "a shortened one": told(f"{GENUINE[:60]}…"),
    "a host name": told("www.example.com"),
    "prose": told("The login fails since Monday. It worked before. Please help"),
    "Basic credentials": told("Basic YWxpY2U6czNjcmV0"),
    "a PASETO": told(f"v4.public.{'a' * 100}"),
    "of GitHub": told(f"ghp_{'a1B2' * 9}"),
    "a SAML assertion": told('<Assertion xmlns="urn:oasis:names:tc:SAML:2.0:assertion"></Assertion>'),
    "perhaps a client ID": told("1h57kf5cpq17m0eml12example"),
    "opaque": told("2YotnFZFEjr1zCsicMWpAA"),
    "encrypted for its issuer": told(f"{b64({'alg': 'dir', 'enc': 'A256GCM', 'iss': 'https://t.example/'})}..a.b.c"),
    "encrypted": told(encrypted()),
}


def written(name: str, inspection: Inspection) -> str:
    """One scenario: the verdict, then each check with all that it says, but those that say what a valid token's do."""
    usual = () if name == "valid" else SCENARIOS["valid"]().told()
    lines = [f"== {name}", f"{inspection.verdict}: {visible(inspection.reason)}"]
    for check in inspection.told():
        only_longer = check.status == "passed" and check.id in ("structure", "header", "payload") and usual
        lines += [] if check in usual or only_longer else _lines(check)
    gone = {check.id for check in usual} - {check.id for check in inspection.checks}
    if gone:
        lines.append(f"  not made: {', '.join(sorted(gone))}")
    text = "\n".join(lines) + "\n"
    for key in inspection.key_set.keys if inspection.key_set is not None else ():
        text = text.replace(elide(key.thumbprint or "-" * 80, 16), "THUMBPRINT")  # the keys are made anew each time
    return text


def _lines(check: Check) -> Iterator[str]:
    yield f"  [{check.status}{', note' if check.note else ''}] {check.id}: {check.title}: {visible(check.reason)}"
    for name in ("expected", "actual", "fix", "clause", "claim", "evidence", "reference"):
        value = getattr(check, name)
        if value is not None and not (check.status == "passed" and name == "reference"):
            yield f"      {name}: {visible(value)}"


def recorded() -> dict[str, str]:
    """The scenarios of the file by their names."""
    blocks = RECORDED.read_text("utf-8").split("\n== ")
    return {block.splitlines()[0]: f"== {block}".rstrip() + "\n" for block in blocks[1:]}


def in_utc() -> None:
    """Times of day are told in the zone of whoever reads them; the file has one."""
    os.environ["TZ"] = "UTC"
    time.tzset()


@pytest.fixture(autouse=True)
def utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "UTC")
    in_utc()
    yield
    monkeypatch.undo()
    time.tzset()


@for_each("name", SCENARIOS)
def test_it_is_said_as_recorded(name: str) -> None:
    assert written(name, SCENARIOS[name]()) == recorded()[name]


def test_nothing_else_is_recorded() -> None:
    assert list(recorded()) == list(SCENARIOS)


if __name__ == "__main__":
    in_utc()
    blocks = [written(name, inspect()) for name, inspect in SCENARIOS.items()]
    RECORDED.write_text(
        "What the checks say. After the first scenario only what differs from it is written out.\n\n"
        + "\n".join(blocks),
        "utf-8",
    )
