"""What acceptors answer, for how long an ordinary token is taken and how keys are kept, as their sources say.

Written down by hand, as the cells are, and from the same sources.
"""

from __future__ import annotations

from collections.abc import Mapping

from tests.core.acceptance.further_faults import AUDIENCE

Words = tuple[str, str, str]
"""By whom, with which fault, and what stands in its answer, or behind "log: " in its log alone."""

WORDS: tuple[Words, ...] = (
    ("envoy", "exp-negative", "Jwt payload [exp] field is not a positive 64 bit integer"),
    ("envoy", "iat-negative", "Jwt payload [iat] field is not a positive 64 bit integer"),
    ("envoy", "exp-null", "Jwt payload [exp] field is not an integer"),
    ("envoy", "sub-null", "Jwt payload [sub] field is not a string"),
    ("envoy", "iss-null", "Jwt payload [iss] field is not a string"),
    ("envoy", "aud-null", "Jwt payload [aud] field is not a string or string list"),
    ("envoy", "aud-list-mixed", "Jwt payload [aud] field is not a string or string list"),
    ("envoy", "kid-number", "Jwt header [kid] field is not a string"),
    ("envoy", "alg-small", "Jwt header [alg] is not supported"),
    ("envoy", "ps256", "Jwks doesn't have key to match kid or alg from Jwt"),
    ("envoy", "expired-and-early", "Jwt not yet valid"),
    ("envoy", "alg-none", "Jwt is not in the form of Header.Payload.Signature with two dots and 3 sections"),
    ("envoy", "kid-number-and-expired", "Jwt header [kid] field is not a string"),
    ("envoy", "jti-and-exp-of-another-kind", "Jwt payload [exp] field is not an integer"),
    ("aspnet", "no-kid-hs256", "The signature key was not found"),
    ("aspnet", "hs256", "The signature is invalid"),
    ("istio", "exp-negative", "Jwt payload [exp] field is not a positive 64 bit integer"),
    ("espv2", "aud-number", "Jwt payload [aud] field is not a string or string list"),
    ("espv2", "jti-number", "Jwt payload [jti] field is not a string"),
    ("spring", "aud-number", "decode the Jwt: Malformed payload"),
    ("spring", "sub-list", "decode the Jwt: Malformed payload"),
    ("spring", "exp-zero", "decode the Jwt: expiresAt must be after issuedAt"),
    ("spring", "use-enc", "Another algorithm expected, or no matching key(s) found"),
    ("spring", "crit-known", "Signed JWT rejected: Invalid signature"),
    ("spring", "expired-and-aud", "Jwt expired at"),
    ("aspnet", "aud-absent", "The audience 'empty' is invalid"),
    ("aspnet", "aud-null", "The audience 'empty' is invalid"),
    ("aspnet", "aud-empty-list", "The audience 'empty' is invalid"),
    ("aspnet", "aud-list-other", "The audience 'https://api.billing.example' is invalid"),
    ("aspnet", "aud-two-others", "The audience 'https://a.example, https://b.example' is invalid"),
    ("aspnet", "aud-empty", "The audience '' is invalid"),
    ("aspnet", "use-enc", "The signature key was not found"),
    ("aspnet", "kid-unknown-other-key", "The signature key was not found"),
    ("aspnet", "kid-twice-second", "The signature is invalid"),
    ("aspnet", "early-and-aud", "The token lifetime is invalid; NotBefore: '"),
    ("aspnet", "no-exp-and-aud", "The token has no expiration"),
    ("aspnet", "iss-and-aud", "The audience 'https://api.billing.example' is invalid"),
    ("kubernetes", "aud-absent", f'log: oidc: expected audience in ["{AUDIENCE}"] got []'),
    ("kubernetes", "aud-two-others", 'log: got ["https://a.example" "https://b.example"]'),
    ("kubernetes", "exp-null", "log: oidc: failed to unmarshal claims"),
    ("kubernetes", "exp-absent", "log: (Token Expiry: 0001-01-01 00:00:00 +0000 UTC)"),
    ("oauth2-proxy", "aud-other", "log: audience from claim aud with value"),
    ("oauth2-proxy", "aud-absent", "log: audience claims [aud] do not exist in claims"),
    ("vault", "iat-1800", "invalid issued at (iat) claim: token issued in the future"),
    ("vault", "exp-past", "error validating token: invalid expiration time (exp) claim: token is expired"),
    ("vault", "aud-other", "invalid audience (aud) claim: audience claim does not match any expected audience"),
    ("vault", "expired-and-early", "invalid not before (nbf) claim: token not yet valid"),
    ("vault", "expired-and-iss", "error validating token: invalid issuer (iss) claim"),
    ("kong-jwt", "iss-absent", '{"message":"No mandatory \'iss\' in claims"}'),
    ("kong-jwt", "iss-slash", '{"message":"No credentials found for given \'iss\'"}'),
    ("kong-jwt", "alg-small", '{"message":"Bad token; invalid alg"}'),
    ("kong-jwt", "es256", '{"message":"Invalid algorithm"}'),
    ("kong-jwt-exp", "exp-absent", '{"exp":"must be a number"}'),
    ("kong-jwt-exp", "exp-past", '{"exp":"token expired"}'),
    ("apisix-jwt", "exp-past", '{"message":"failed to verify jwt"}'),
    ("apisix-jwt", "exp-text", "log: failed to verify jwt: claim exp is not a number"),
    ("apisix-jwt", "exp-null", "log: failed to verify jwt: claim exp is not a number"),
    ("apisix-oidc", "iss-absent", "'iss' claim is required."),
    ("apisix-oidc", "iss-other", "Claim 'iss' ('https://login.other.example') returned failure"),
    ("apisix-oidc", "exp-past", 'error_description="JWT expired"'),
    ("apisix-oidc", "two-rsa-no-kid", "JWT doesn't specify kid but the keystore contains multiple RSA keys"),
    ("apisix-oidc", "kid-unknown", "RSA key with id rsa-2019 not found"),
    ("apisix-oidc", "alg-none", 'token uses "none" alg but accept_none_alg is not enabled'),
    ("apisix-oidc", "scope-other", '{"error":"required scopes orders/read not present"}'),
    ("apigw-http", "aud-other", "the token does not have a valid audience"),
)
"""Sentences of its source that an answer has in it."""

LASTS: Mapping[str, float | None] = {
    "spring": 60, "envoy": 60, "istio": 60, "espv2": 60, "aspnet": 300, "kubernetes": 0, "oauth2-proxy": 0, "vault": 60,
    "quarkus": 60, "kong-jwt-exp": 0, "apisix-jwt": 0, "apisix-oidc": 120, "nginx": 0, "apim": 0, "kong-oidc": 0,
    "traefik": None, "apigw-http": None, "apigw-rest": None, "alb": None, "appsync": None, "agentcore": None,
    "sts": None, "google-wif": None,
}  # fmt: skip
"""How many seconds behind its expiry an ordinary token stops to work; None where nobody has said."""

FOR_EVER = float("inf")
HABITS: Mapping[str, tuple[float | None, float | None]] = {
    "spring": (300, 0), "envoy": (600, 600), "istio": (1200, 1200), "espv2": (None, None), "aspnet": (43200, 300),
    "kubernetes": (FOR_EVER, 0), "oauth2-proxy": (FOR_EVER, 0), "vault": (FOR_EVER, 0), "quarkus": (3600, 1800),
    "kong-jwt": (FOR_EVER, FOR_EVER), "kong-jwt-exp": (FOR_EVER, FOR_EVER), "apisix-jwt": (FOR_EVER, FOR_EVER),
    "apisix-oidc": (86400, 0), "nginx": (0, 0), "traefik": (None, None), "apim": (3600, 300),
    "apigw-http": (7200, None), "apigw-rest": (None, None), "apigw-rest-jwt": (3600, None), "alb": (None, None),
    "appsync": (None, None), "agentcore": (None, None), "sts": (None, None), "google-wif": (None, None),
}  # fmt: skip
"""Behind a change of the issuer's keys: for how many seconds at most an old one is taken, and a new one refused."""
