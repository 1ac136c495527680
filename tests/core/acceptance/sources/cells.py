"""What acceptors that nobody can start here do with odd tokens, as their sources and pages say: written down by hand.

Nothing here is made from the rows, which are held against it. A line is what comes of it and which faults it comes of:
"yes", the status of a refusal with the rule that decides ("401 exp"; "no" where no status is documented, a rule left
out where another one may tell it first), "?" for what is written nowhere.

Read for it: envoy jwt.cc (a8aad670), authenticator.cc (0198b8f2), jwt_verify_lib verify.cc, jwks.cc, check_audience.cc
(b59e8075); spring-security NimbusJwtDecoder and JwtValidators (d449950b); Microsoft.IdentityModel JsonWebTokenHandler,
Validators, JsonSerializerPrimitives (c6b3b6a4); kubernetes oidc.go (02058680) and go-oidc verify.go, jwks.go
(22dfdcab); kong jwt handler.lua, jwt_parser.lua (22246ef2); apisix jwt-auth.lua, parser.lua, openid-connect.lua
(f519a0f0) with lua-resty-openidc (fabf64e) and lua-resty-jwt (6a2dda8); oauth2-proxy verifier.go (14af2951); cap
jwt.go (cf52420) and vault-plugin-auth-jwt path_login.go (2e68bba); smallrye-jwt DefaultJWTTokenParser and
AbstractKeyLocationResolver (bc94297); and the pages of NGINX, Traefik, AWS and Azure that the rows name.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.core.acceptance.further_faults import (
    ABSENT,
    AUDIENCE,
    EXPIRED,
    FAULTS,
    ISSUER,
    OTHER_AUD,
    OTHER_ISS,
    SCOPE,
    At,
    Fault,
)  # fmt: skip
from tests.core.minting import NOW

POOL = "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Abc123"

MORE: Mapping[str, Fault] = {
    "exp-30": Fault({**EXPIRED, "exp": At(-30)}),
    "exp-200": Fault({**EXPIRED, "exp": At(-200)}),
    "exp-400": Fault({**EXPIRED, "exp": At(-400)}),
    "exp-past": Fault(EXPIRED),
    "exp-zero": Fault({"exp": 0}),
    "exp-text": Fault({"exp": At(3480, text=True)}),
    "exp-decimal": Fault({"exp": At(3000.5)}),
    "exp-ms": Fault({"exp": (int(NOW) + 3480) * 1000}),
    "exp-absent": Fault({"exp": ABSENT}),
    "nbf-30": Fault({"nbf": At(30)}),
    "nbf-200": Fault({"nbf": At(200)}),
    "nbf-400": Fault({"nbf": At(400)}),
    "nbf-3600": Fault({"nbf": At(3600)}),
    "nbf-text": Fault({"nbf": At(-100, text=True)}),
    "iat-30": Fault({"iat": At(30)}),
    "iat-1800": Fault({"iat": At(1800)}),
    "iat-3600": Fault({"iat": At(3600)}),
    "iss-absent": Fault({"iss": ABSENT}),
    "iss-slash": Fault({"iss": ISSUER + "/"}),
    "iss-http": Fault({"iss": ISSUER.replace("https:", "http:")}),
    "iss-case": Fault({"iss": ISSUER.replace("login", "Login")}),
    "aud-absent": Fault({"aud": ABSENT}),
    "aud-slash": Fault({"aud": AUDIENCE + "/"}),
    "aud-slashes": Fault({"aud": AUDIENCE + "//"}),
    "aud-http": Fault({"aud": AUDIENCE.replace("https:", "http:")}),
    "aud-bare": Fault({"aud": AUDIENCE.removeprefix("https://")}),
    "aud-case": Fault({"aud": AUDIENCE.replace("orders", "Orders")}),
    "aud-list": Fault({"aud": ["https://api.billing.example", AUDIENCE]}),
    "aud-list-null": Fault({"aud": [None, AUDIENCE]}),
    "aud-empty-list": Fault({"aud": []}),
    "aud-other": Fault(OTHER_AUD),
    "aud-two-others": Fault({"aud": ["https://a.example", "https://b.example"]}),
    "iss-other": Fault(OTHER_ISS),
    "kid-absent": Fault(header={"kid": ABSENT}),
    "kid-unknown": Fault(header={"kid": "rsa-2019"}),
    "kid-unknown-other-key": Fault(header={"kid": "rsa-2019"}, keys="other"),
    "es256": Fault(header={"alg": "ES256", "kid": "ec-1"}, signer="ec-1"),
    "ps256": Fault(header={"alg": "PS256"}),
    "hs256": Fault(header={"alg": "HS256"}),
    "alg-none": Fault(header={"alg": "none"}),
    "no-kid-hs256": Fault(header={"alg": "HS256", "kid": ABSENT}),
    "kid-number-and-expired": Fault(EXPIRED, {"kid": 7}),
    "jti-and-exp-of-another-kind": Fault({"jti": 7, "exp": "tomorrow"}),
    "at-jwt": Fault(header={"typ": "at+jwt"}),
    "app-at-jwt": Fault(header={"typ": "application/at+jwt"}),
    "typ-absent": Fault(header={"typ": ABSENT}),
    "typ-other": Fault(header={"typ": "logout+jwt"}),
    "crit-unknown": Fault(header={"crit": ["x"], "x": 1}),
    "id-token": Fault({"token_use": "id", "nonce": "q8mX0vNn", "scope": ABSENT}),
    "scope-list": Fault({"scope": ["orders/read", "orders/write"]}),
    "scope-absent": Fault({"scope": ABSENT}),
    "scope-other": Fault({"scope": "orders/none"}),
    "scp-list": Fault({"scope": ABSENT, "scp": [SCOPE]}),
    "sub-absent": Fault({"sub": ABSENT}),
    "sub-number": Fault({"sub": 4711}),
    "client-in-list": Fault({"aud": ABSENT, "client_id": AUDIENCE}),
    "key-of-consumer": Fault({"key": "orders-consumer"}),
    "iss-and-expired-and-key": Fault({**EXPIRED, **OTHER_ISS}, keys="other"),
}
"""Faults beside those that were tried at libraries."""

EVERY: Mapping[str, Fault] = {**FAULTS, **MORE}

NAMES = "typ-absent typ-small typ-other at-jwt app-at-jwt"
ANY_DATES = "exp-30 exp-200 exp-past exp-zero exp-negative exp-text exp-words exp-absent exp-true exp-null exp-ms"
ANY_AUD = "aud-other aud-absent aud-null aud-number aud-slash aud-case aud-empty-list aud-list"

ENVOY = {
    "yes": "none none-one-key exp-30 exp-zero exp-absent exp-decimal exp-ms exp-1e18 nbf-30 nbf-absent nbf-decimal"
    " iat-30 iat-1800 iat-absent iat-decimal aud-slash aud-http aud-bare aud-list kid-absent kid-empty no-kid-of-key"
    f" no-kid-at-all kid-twice-second kid-twice-first two-rsa-no-kid use-enc no-use-of-key no-alg-of-key es256 es384"
    f" eddsa no-alg-of-key-ps256 no-alg-of-key-rs512 crit-unknown crit-known id-token scope-list scope-absent"
    f" sub-empty jti-absent typ-number nonce-in-header cty-in-header {NAMES}",
    "401 exp": "exp-200 exp-400 exp-past expired-and-aud expired-and-key expired-and-kid expired-and-alg"
    " expired-and-crit typ-and-expired expired-and-scope",
    "401": "exp-negative exp-true exp-null exp-text exp-words exp-list nbf-text nbf-true nbf-null iat-text iat-true"
    " iat-null iat-negative sub-number sub-null sub-list jti-number aud-number aud-null aud-object aud-list-mixed"
    " aud-list-null iss-list iss-number iss-null kid-number alg-absent alg-none",
    "401 nbf": "nbf-200 expired-and-early early-and-aud early-and-future",
    "401 iss": "iss-absent iss-slash iss-http iss-case expired-and-iss iss-and-aud iss-and-no-aud iss-and-key"
    " iss-and-expired-and-key alg-and-iss",
    "403 aud": "aud-absent aud-other aud-empty-list aud-list-other aud-case aud-empty aud-slashes no-exp-and-aud",
    "401 alg": "alg-small",
    "401 kid": "kid-unknown alg-and-kid",
    "401 key": "kid-other-key ps256 rs512 hs256",
    "401 signature": "other-key",
}


def without(faults: str, some: str) -> str:
    """The faults that are not among some."""
    return " ".join(each for each in faults.split() if each not in some.split())


GO_OIDC = (
    "none none-one-key nbf-30 nbf-absent nbf-null nbf-decimal exp-decimal exp-ms iat-30 iat-1800 iat-absent"
    " iat-decimal aud-list kid-absent kid-empty no-kid-at-all kid-twice-second kid-twice-first two-rsa-no-kid use-enc"
    f" no-use-of-key no-alg-of-key scope-absent jti-absent id-token {NAMES}"
)

CELLS: Mapping[str, Mapping[str, str]] = {
    "envoy": ENVOY,
    "istio": ENVOY,
    "espv2": {
        **ENVOY,
        "yes": without(ENVOY["yes"], "exp-zero exp-absent es256 es384 eddsa no-alg-of-key-ps256"),
        "401 sub": "sub-absent",
        "401 alg": "alg-absent",
        "401 key": "kid-other-key ps256 rs512 hs256 alg-small",
        "?": "exp-zero exp-absent es256 es384 eddsa no-alg-of-key-ps256",
    },
    "spring": {
        "yes": "none none-one-key exp-30 exp-absent exp-null exp-decimal exp-ms nbf-30 nbf-absent nbf-null"
        " nbf-decimal iat-30"
        " iat-1800 iat-absent iat-null iat-decimal aud-list kid-absent no-kid-at-all kid-twice-second kid-twice-first"
        " two-rsa-no-kid no-alg-of-key no-use-of-key typ-absent typ-small scope-list scp-list scp-text sub-absent"
        " jti-absent"
        " nonce-in-header jku-in-header cty-in-header client-absent",
        "401 exp": "exp-200 exp-400 exp-past expired-and-aud expired-and-iss exp-zero exp-negative iat-3600"
        " expired-and-scope expired-and-sub",
        "401 nbf": "nbf-200 early-and-aud",
        "401 types": "exp-true exp-text exp-words exp-list nbf-text nbf-true nbf-words iat-text iat-true iat-words"
        " aud-number aud-object aud-list-mixed iss-list iss-number jti-number sub-list",
        "401 iss": "iss-absent iss-slash iss-http iss-case iss-null iss-and-aud iss-and-no-aud iss-and-scope",
        "401 aud": "aud-absent aud-other aud-slash aud-http aud-case aud-empty-list aud-list-other aud-empty aud-null"
        " aud-and-scope no-exp-and-aud",
        "401 typ": "at-jwt app-at-jwt typ-other typ-and-expired",
        "401 alg": "es256 ps256 rs384 rs512 eddsa es384 hs256 alg-none alg-small alg-and-iss alg-and-kid"
        " expired-and-alg crit-and-alg no-alg-of-key-ps256",
        "401 kid": "kid-unknown no-kid-of-key expired-and-kid crit-and-kid",
        "401": "kid-number typ-number alg-absent use-enc kid-other-key",
        "401 crit": "crit-unknown crit-known expired-and-crit",
        "401 signature": "other-key expired-and-key iss-and-key iss-and-expired-and-key",
        "403 scope": "scope-other scope-absent scope-number scope-part id-token no-sub-and-scope",
    },
    "aspnet": {
        "yes": "none none-one-key exp-30 exp-200 exp-decimal exp-text exp-ms exp-1e18 nbf-30 nbf-200 nbf-absent"
        " nbf-text nbf-decimal iat-30 iat-1800 iat-text iat-absent iat-decimal aud-slash aud-list aud-list-null"
        " kid-absent kid-unknown kid-empty no-kid-of-key no-kid-at-all kid-twice-first two-rsa-no-kid no-use-of-key"
        f" no-alg-of-key es256 es384 ps256 rs384 rs512 no-alg-of-key-ps256 crit-unknown crit-known crit-empty {NAMES}"
        " scope-absent scope-other sub-absent sub-null sub-number jti-absent id-token",
        "401 exp": "exp-400 exp-past exp-absent expired-and-aud expired-and-iss expired-and-kid expired-and-alg"
        " expired-and-crit typ-and-expired no-exp-and-aud no-exp-and-iss expired-and-early nbf-text-ahead",
        "401": "exp-true exp-null exp-words exp-list nbf-true nbf-null nbf-words iat-true iat-null iat-words jti-number"
        " sub-list aud-number aud-object aud-list-mixed iss-number iss-list kid-number typ-number exp-zero"
        " exp-negative use-enc hs256 alg-none alg-small alg-absent kid-unknown-other-key early-and-aud"
        " early-and-future",
        "401 nbf": "nbf-400",
        "?": "eddsa",
        "401 aud": "aud-absent aud-other aud-http aud-bare aud-case aud-slashes aud-empty-list aud-list-other aud-empty"
        " aud-null iss-and-aud iss-and-no-aud",
        "401 iss": "iss-absent iss-slash iss-http iss-case iss-null",
        "401 signature": "other-key expired-and-key iss-and-key kid-twice-second iss-and-expired-and-key",
    },
    "kubernetes": {
        "yes": GO_OIDC + " exp-text nbf-text iat-text",
        "401 exp": "exp-30 exp-200 exp-past exp-absent exp-zero exp-negative exp-text-past exp-decimal-past"
        " expired-and-aud expired-and-key expired-and-kid expired-and-alg expired-and-crit expired-and-early"
        " typ-and-expired no-exp-and-aud expired-and-sub",
        "401": "exp-true exp-null exp-words exp-list nbf-true nbf-words iat-true iat-null iat-words aud-number"
        " aud-object"
        " aud-list-mixed iss-number iss-list iss-null sub-number sub-list kid-number alg-absent alg-small no-kid-of-key"
        " kid-other-key",
        "401 nbf": "nbf-400 nbf-text-ahead early-and-aud early-and-future",
        "401 iss": "iss-absent iss-slash iss-http iss-case expired-and-iss iss-and-aud iss-and-key iss-and-no-kid"
        " alg-and-iss no-exp-and-iss",
        "401 aud": "aud-absent aud-other aud-slash aud-http aud-case aud-empty-list aud-list-other aud-empty aud-null"
        " aud-and-sub",
        "401 alg": "es256 ps256 rs384 rs512 eddsa hs256 alg-none alg-and-kid no-alg-of-key-ps256",
        "401 kid": "kid-unknown",
        "401 signature": "other-key",
        "401 sub": "sub-absent",
        "401 crit": "crit-unknown crit-known",
    },
    "oauth2-proxy": {
        "yes": GO_OIDC + " exp-text nbf-text iat-text nbf-200 sub-absent",
        "no exp": "exp-30 exp-past exp-absent exp-zero exp-negative expired-and-aud expired-and-key expired-and-kid"
        " expired-and-alg expired-and-early",
        "no": "exp-true exp-null exp-words nbf-true nbf-words iat-true iat-null iat-words aud-number aud-object"
        " aud-list-mixed iss-number iss-list iss-null sub-number sub-list kid-number alg-absent alg-small no-kid-of-key"
        " kid-other-key aud-null alg-none hs256",
        "no nbf": "nbf-400 early-and-aud",
        "no iss": "iss-absent iss-slash iss-http expired-and-iss iss-and-aud iss-and-key",
        "no aud": "aud-absent aud-other aud-slash aud-http aud-case aud-empty-list aud-list-other aud-empty",
        "no kid": "kid-unknown",
        "no signature": "other-key",
        "no crit": "crit-unknown",
    },
    "vault": {
        "yes": "none none-one-key exp-30 exp-zero exp-absent exp-null exp-decimal exp-ms exp-1e18 nbf-30 nbf-absent"
        " nbf-null nbf-decimal iat-30 iat-absent iat-null iat-decimal aud-list kid-absent kid-empty no-kid-at-all"
        " kid-twice-second kid-twice-first two-rsa-no-kid use-enc no-use-of-key no-alg-of-key es256 es384 ps256 rs384"
        f" rs512 eddsa no-alg-of-key-ps256 scope-absent scope-other jti-absent id-token {NAMES}",
        "400 exp": "exp-200 exp-past exp-negative exp-decimal-past expired-and-scope expired-and-alg typ-and-expired"
        " expired-and-sub expired-and-future",
        "400 nbf": "nbf-200 nbf-400 early-and-future expired-and-early",
        "400 iat": "iat-1800",
        "400 iss": "iss-absent iss-slash iss-http iss-case iss-null expired-and-iss iss-and-aud alg-and-iss"
        " future-and-iss no-exp-and-iss",
        "400 aud": "aud-absent aud-other aud-slash aud-http aud-case aud-empty-list aud-list-other aud-empty"
        " expired-and-aud early-and-aud aud-and-sub no-exp-and-aud",
        "400": "exp-true exp-text exp-words exp-list nbf-text nbf-true nbf-words iat-text iat-true iat-words aud-number"
        " aud-null aud-object aud-list-mixed iss-number iss-list sub-number sub-list jti-number kid-number alg-absent"
        " alg-none alg-small hs256 kid-unknown no-kid-of-key kid-other-key expired-and-kid",
        "400 signature": "other-key expired-and-key iss-and-key iss-and-expired-and-key",
        "?": "sub-absent sub-null",
        "400 crit": "crit-unknown crit-known expired-and-crit",
    },
    "quarkus": {
        "yes": "none none-one-key exp-30 exp-decimal exp-ms nbf-30 nbf-absent nbf-null nbf-decimal iat-30 iat-1800"
        " iat-decimal aud-list no-kid-of-key no-kid-at-all kid-twice-first use-enc no-use-of-key no-alg-of-key"
        f" scope-absent sub-empty jti-absent id-token {NAMES}",
        "401 exp": "exp-200 exp-past exp-absent exp-zero exp-negative exp-decimal-past",
        "401": "exp-true exp-null exp-text exp-words exp-list nbf-text nbf-true nbf-words iat-text iat-true iat-words"
        " iat-null iat-absent iat-3600 iss-number iss-list iss-null sub-absent sub-null sub-number sub-list jti-number"
        " aud-number aud-object aud-null hs256 alg-none alg-absent alg-small kid-other-key"
        " kid-empty expired-and-aud",
        "401 nbf": "nbf-200 nbf-400",
        "401 iss": "iss-absent iss-slash iss-http iss-case iss-other",
        "401 aud": "aud-absent aud-other aud-slash aud-http aud-case aud-empty-list aud-list-other",
        "401 alg": "es256 ps256 rs384 rs512 eddsa no-alg-of-key-ps256",
        "401 kid": "kid-unknown kid-absent two-rsa-no-kid",
        "401 signature": "other-key kid-twice-second expired-and-key iss-and-key",
        "401 crit": "crit-unknown crit-known",
    },
    "kong-jwt": {
        "yes": f"none {ANY_DATES} {ANY_AUD} {NAMES} nbf-400 nbf-text nbf-null iat-1800 iat-text iat-absent kid-absent"
        " kid-unknown kid-empty kid-number crit-unknown crit-known sub-absent sub-number scope-absent jti-number"
        " id-token typ-number",
        "401 alg": "es256 ps256 rs384 rs512 hs256 alg-small alg-none eddsa expired-and-alg",
        "401": "alg-absent",
        "401 iss": "iss-absent iss-slash iss-http iss-case iss-other iss-and-aud alg-and-iss",
        "401 signature": "other-key expired-and-key",
    },
    "kong-jwt-exp": {
        "yes": f"none {ANY_AUD} {NAMES} exp-decimal exp-ms exp-1e18 iat-1800 kid-absent kid-unknown crit-unknown"
        " sub-absent id-token iat-text",
        "401 exp": "exp-30 exp-200 exp-past exp-zero exp-negative exp-text exp-words exp-absent exp-true exp-null"
        " exp-list expired-and-aud",
        "401 alg": "es256 ps256 rs512 hs256 alg-small alg-none expired-and-alg",
        "401 iss": "iss-absent iss-slash iss-http expired-and-iss",
        "401 signature": "other-key expired-and-key",
    },
    "apisix-jwt": {
        "yes": f"none {ANY_AUD} {NAMES} exp-absent exp-decimal exp-ms exp-1e18 nbf-absent nbf-decimal iat-1800 iat-text"
        " kid-absent kid-unknown kid-number crit-unknown sub-absent iss-absent iss-slash iss-other id-token",
        "401 exp": "exp-30 exp-past exp-zero exp-negative exp-text exp-words exp-true exp-null exp-list"
        " expired-and-aud expired-and-iss expired-and-kid",
        "401 nbf": "nbf-30 nbf-400 nbf-text nbf-true nbf-null nbf-words",
        "401 alg": "es256 ps256 rs512 hs256 alg-small alg-none alg-and-iss expired-and-alg",
        "401 signature": "other-key expired-and-key",
    },
    "apisix-oidc": {
        "yes": f"none none-one-key {NAMES} {ANY_AUD} exp-30 exp-absent exp-text exp-decimal exp-ms nbf-30 nbf-400"
        " nbf-text"
        " nbf-null nbf-absent iat-1800 iat-text iat-absent kid-absent kid-twice-first no-use-of-key no-alg-of-key"
        " no-kid-at-all rs512 no-alg-of-key-rs512 crit-unknown sub-absent sub-number jti-number early-and-aud",
        "401 exp": "exp-200 exp-400 exp-past exp-zero exp-negative exp-text-past expired-and-aud expired-and-alg"
        " expired-and-scope expired-and-early expired-and-crit",
        "401 iss": "iss-absent iss-slash iss-http iss-case iss-number iss-list iss-null expired-and-iss iss-and-key"
        " iss-and-no-kid alg-and-iss iss-and-scope",
        "401 kid": "kid-unknown kid-empty kid-number two-rsa-no-kid no-kid-of-key alg-and-kid"
        " expired-and-kid",
        "401": "use-enc kid-other-key es256 ps256 rs384 eddsa hs256 alg-none alg-small alg-absent",
        "401 signature": "other-key kid-twice-second expired-and-key",
        "403 scope": "scope-absent scope-other scope-number scp-list scp-text scope-part aud-and-scope id-token",
        "500 scope": "scope-list scope-null",
        "500": "exp-words exp-null exp-true exp-list",
    },
    "nginx": {
        "yes": f"none none-one-key {ANY_AUD} {NAMES} exp-absent nbf-absent iat-1800 kid-absent iss-absent iss-slash"
        " iss-other es256 es384 eddsa sub-absent scope-absent id-token kid-twice-first",
        "401 exp": "exp-30 exp-past expired-and-aud",
        "401 nbf": "nbf-30 nbf-400",
        "401": "kid-unknown other-key hs256 alg-none expired-and-key expired-and-kid",
        "?": "exp-text exp-null exp-true nbf-text crit-unknown use-enc",
    },
    "traefik": {
        "yes": f"none none-one-key {ANY_AUD} {NAMES} exp-absent nbf-absent iat-absent iss-absent iss-slash sub-absent"
        " scope-absent id-token",
        "401": "exp-past nbf-3600 iat-1800 other-key kid-unknown alg-none",
        "?": "exp-true exp-null use-enc es256 exp-30 nbf-30 iat-30 exp-text crit-unknown",
    },
    "kong-oidc": {
        "yes": "none typ-absent typ-small",
        "401": "exp-past other-key alg-none",
        "?": "at-jwt app-at-jwt typ-other exp-absent exp-text exp-true crit-unknown use-enc kid-absent iss-absent"
        " iat-1800",
    },
    "apigw-http": {
        "yes": f"none none-one-key {NAMES} aud-list client-in-list sub-absent scp-text nbf-absent jti-absent",
        "401 exp": "exp-past",
        "401 nbf": "nbf-3600",
        "401 iat": "iat-1800",
        "401 iss": "iss-absent iss-slash iss-http iss-case iss-other",
        "401 aud": "aud-absent aud-other aud-slash aud-http aud-case",
        "401": "es256 eddsa hs256 alg-none kid-absent kid-unknown other-key",
        "403 scope": "scope-absent scope-other scope-part id-token",
        "?": "exp-30 exp-400 nbf-30 nbf-400 iat-30 exp-absent exp-text exp-true exp-null crit-unknown iat-absent"
        " use-enc"
        " scp-list ps256",
    },
    "apigw-rest": {
        "yes": f"none {NAMES} aud-other aud-absent sub-absent",
        "401 exp": "exp-past",
        "401 iss": "iss-slash iss-other iss-absent",
        "401": "es256 other-key alg-none hs256",
        "?": "exp-30 exp-absent exp-true crit-unknown use-enc kid-absent nbf-400 iat-1800",
    },
    "alb": {
        "yes": f"none none-one-key {NAMES} {ANY_AUD} sub-absent scope-absent scope-other nbf-absent iat-absent"
        " id-token",
        "no exp": "exp-past exp-absent",
        "no nbf": "nbf-3600",
        "no iat": "iat-1800",
        "no iss": "iss-absent iss-slash iss-http iss-case iss-other",
        "no": "es256 ps256 rs384 rs512 eddsa hs256 alg-none other-key kid-unknown",
        "?": "exp-30 nbf-30 nbf-400 iat-30 exp-text exp-true exp-null crit-unknown kid-absent use-enc",
    },
    "appsync": {
        "yes": f"none {NAMES} aud-list aud-other nbf-absent",
        "401": "exp-past iss-slash iss-absent iss-other other-key alg-none",
        "?": "exp-30 exp-absent exp-true nbf-30 crit-unknown use-enc kid-absent eddsa",
    },
    "agentcore": {
        "yes": f"none {NAMES} aud-list",
        "401": "exp-past iss-slash iss-absent iss-other aud-other aud-slash other-key alg-none",
        "?": "exp-30 exp-absent exp-true nbf-30 crit-unknown use-enc es256",
    },
    "apim": {
        "yes": f"none none-one-key {NAMES} aud-list scope-absent sub-absent no-alg-of-key-rs512 no-alg-of-key-ps256",
        "401 exp": "exp-30 exp-past exp-absent",
        "401 iss": "iss-other iss-absent",
        "401 aud": "aud-absent aud-other aud-empty-list",
        "401": "other-key alg-none es256 eddsa",
        "?": "exp-text exp-true iat-1800 crit-unknown use-enc rs512 kid-absent",
    },
    "sts": {
        "yes": f"none {NAMES}",
        "400": "exp-past iss-other iss-absent aud-other aud-absent other-key sub-absent iat-absent",
        "?": "exp-30 crit-unknown use-enc kid-absent",
    },
    "google-wif": {
        "yes": "none",
        "400": "exp-past iss-other iss-absent aud-other aud-absent other-key sub-absent",
        "?": "exp-30 exp-true crit-unknown use-enc",
    },
}  # fmt: skip
"""By acceptor and by what comes of it: the faults."""

SETTINGS: Mapping[str, Mapping[str, Any]] = {
    "kong-jwt": {"algorithms": ("RS256",), "audiences": None, "scopes": None},
    "kong-jwt-exp": {"algorithms": ("RS256",), "audiences": None, "scopes": None, "unchecked": ("nbf",)},
    "apisix-jwt": {"algorithms": ("RS256",), "clients": ("orders-consumer",), "audiences": None, "scopes": None},
    "apisix-oidc": {"audiences": None},
    "kong-oidc": {"audiences": None, "scopes": None},
    "envoy": {"scopes": None},
    "espv2": {"scopes": None},
    "istio": {"scopes": None},
    "kubernetes": {"scopes": None},
    "oauth2-proxy": {"scopes": None},
    "vault": {"scopes": None},
    "quarkus": {"scopes": None},
    "aspnet": {"scopes": None},
    "nginx": {"audiences": None, "scopes": None},
    "traefik": {"audiences": None, "scopes": None},
    "apigw-rest": {"issuer": POOL, "audiences": None},
    "alb": {"audiences": None, "scopes": None},
    "appsync": {"audiences": None, "scopes": None, "clients": ()},
    "agentcore": {"scopes": None, "clients": ()},
    "apim": {"scopes": None},
}
"""What is set there otherwise than issuer, audience and the route's scope; None for what is not set."""

OWN_KEY = {"kong-jwt", "kong-jwt-exp", "apisix-jwt"}
"""What has one key in its configuration, so that nothing of a key set counts."""

CLAIMS: Mapping[str, Mapping[str, Any]] = {
    "apisix-jwt": {"key": "orders-consumer"},
    "apigw-rest": {"iss": POOL, "token_use": "access", "aud": ABSENT},
}
"""Claims that every token of an acceptor has."""
