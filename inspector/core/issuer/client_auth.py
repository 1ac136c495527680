"""How a client proves who it is, with any request to an authorization server that asks for it.

The token request, introspection (RFC 7662 section 2.1) and revocation (RFC 7009 section 2.1) all go through `prove`.
"""

from __future__ import annotations

import base64
import secrets
from collections.abc import Callable, Mapping
from dataclasses import field
from types import MappingProxyType
from typing import Any
from urllib.parse import quote_plus

from inspector.core.errors import ProfileError
from inspector.core.files import expanded
from inspector.core.issuer.client_keys import ClientKey, certificate_thumbprints, holds_private_key, signing_key
from inspector.core.keys.algorithms import HMAC_BITS
from inspector.core.network.client_certificate import ClientCertificate
from inspector.core.network.exchange import Assertion
from inspector.core.profiles.profile import Profile
from inspector.core.text.language import mark
from inspector.core.text.masking import SECRET
from inspector.core.text.message import message
from inspector.core.values import dataclass

ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
"""RFC 7523 section 2.2."""

ASSERTION_LIFETIME_S = 300
"""How long an assertion can be used: short, since whoever reads it could use it too, yet longer than clocks differ."""

METHOD_LABELS: Mapping[str, str] = MappingProxyType(
    {
        "client_secret_basic": mark("Basic header, form-encoded"),
        "client_secret_basic_raw": mark("Basic header, not encoded"),
        "client_secret_post": mark("client secret in the form body"),
        "client_secret_jwt": mark("JWT signed with the client secret"),
        "private_key_jwt": mark("JWT signed with a private key"),
        "tls_client_auth": mark("TLS client certificate"),
        "none": mark("client ID alone"),
    }
)
"""What each method is, for people."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What is added to a request: `headers` and `form` are sent, `shown_headers` and `shown_form` may be shown.

    `assertion` is what a client assertion says: none of it is secret, only its signature is. `certificate` is shown to
    the server in TLS.
    """

    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    form: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    shown_headers: tuple[tuple[str, str], ...] = ()
    shown_form: tuple[tuple[str, str], ...] = ()
    assertion: Assertion | None = None
    certificate: ClientCertificate | None = None


def prove(profile: Profile, audience: str, secret: str | None, now: float) -> Proof:
    """The profile's proof for one request; ProfileError where it cannot be made.

    `secret` is of the kind that `credentials.needed_secret` names. `audience` is whom an assertion is for where the
    profile does not say it: the token URL (RFC 7523 section 3). `now` is in epoch seconds.
    """
    return _PROOFS[profile.client_authentication](profile, audience, secret, now)


def basic(client_id: str, secret: str) -> str:
    """The value of the Authorization header, both halves form-encoded first (RFC 6749 section 2.3.1)."""
    return _basic_of(f"{quote_plus(client_id)}:{quote_plus(secret)}")


def basic_raw(client_id: str, secret: str) -> str:
    """The value of the Authorization header as RFC 7617 section 2 has it: in UTF-8, neither half encoded."""
    return _basic_of(f"{client_id}:{secret}")


def _basic_of(pair: str) -> str:
    return "Basic " + base64.b64encode(pair.encode()).decode("ascii")


def _header(profile: Profile, _: str, secret: str | None, __: float) -> Proof:
    return _with_header(basic(profile.client_id, _client_secret(profile, secret)))


def _raw_header(profile: Profile, _: str, secret: str | None, __: float) -> Proof:
    if ":" in profile.client_id:
        words = message(
            "{name}: a client ID with a colon cannot be sent without encoding (RFC 7617 section 2).", name=profile.name
        )
        raise ProfileError(words, field="client_id")
    return _with_header(basic_raw(profile.client_id, _client_secret(profile, secret)))


def _with_header(value: str) -> Proof:
    return Proof((("Authorization", value),), shown_headers=(("Authorization", f"Basic {SECRET}"),))


def _body(profile: Profile, _: str, secret: str | None, __: float) -> Proof:
    client = ("client_id", profile.client_id)
    form = (client, ("client_secret", _client_secret(profile, secret)))
    return Proof(form=form, shown_form=(client, ("client_secret", SECRET)))


def _public(profile: Profile, _: str, __: str | None, ___: float) -> Proof:
    form = (("client_id", profile.client_id),)
    return Proof(form=form, shown_form=form)


def _certificate(profile: Profile, _: str, passphrase: str | None, __: float) -> Proof:
    """RFC 8705 section 2: the client ID in the form, the proof in TLS."""
    if not profile.certificate_file:
        words = message(
            "{name} names no certificate file, and a TLS client certificate is how it is to prove itself.",
            name=profile.name,
        )
        raise ProfileError(words, field="certificate_file")
    certificate = expanded(profile.certificate_file)
    key = expanded(profile.private_key_file) if profile.private_key_file else certificate
    form = (("client_id", profile.client_id),)
    return Proof(form=form, shown_form=form, certificate=ClientCertificate(certificate, key, passphrase))


def _secret_jwt(profile: Profile, audience: str, secret: str | None, now: float) -> Proof:
    """OpenID Connect Core 1.0 section 9."""
    material = _client_secret(profile, secret).encode()
    alg = profile.assertion_algorithm or "HS256"
    if alg not in HMAC_BITS:
        words = message(
            "{name}: {alg} needs a private key. With a client secret it is one of {algorithms}.",
            name=profile.name,
            alg=alg,
            algorithms=", ".join(HMAC_BITS),
        )
        raise ProfileError(words, field="assertion_algorithm")
    if len(material) * 8 < HMAC_BITS[alg]:
        words = message(
            "{name}: the client secret is too short to sign with {alg}, "
            "which takes {count} bytes (RFC 7518 section 3.2).",
            name=profile.name,
            alg=alg,
            count=HMAC_BITS[alg] // 8,
        )
        raise ProfileError(words, field="client_secret")
    from jwt.exceptions import InvalidKeyError

    try:
        return _with_assertion(profile, audience, material, {"alg": alg}, now)
    except InvalidKeyError:  # PyJWT signs nothing with the text of a public key or certificate
        words = message(
            "What is stored for {name} is a public key or a certificate, and no client secret.", name=profile.name
        )
    raise ProfileError(words, field="client_secret")


def _key_jwt(profile: Profile, audience: str, secret: str | None, now: float) -> Proof:
    """OpenID Connect Core 1.0 section 9, RFC 7523 section 2.2."""
    key = signing_key(profile, secret)
    thumbprints = certificate_thumbprints(profile, key)
    header = {"alg": _algorithm(profile, key)} | thumbprints
    return _with_assertion(profile, audience, key.private_key, header, now)


def _algorithm(profile: Profile, key: ClientKey) -> str:
    if not profile.assertion_algorithm:
        return key.algorithms[0]
    if profile.assertion_algorithm not in key.algorithms:
        words = message(
            "{key} cannot sign with {alg}. It is for {algorithms}.",
            key=key.name,
            alg=profile.assertion_algorithm,
            algorithms=", ".join(key.algorithms),
        )
        raise ProfileError(words, field="assertion_algorithm")
    return profile.assertion_algorithm


def _with_assertion(profile: Profile, audience: str, key: Any, header: dict[str, str], now: float) -> Proof:
    """RFC 7523 section 3: iss and sub are the client, and jti is never used twice."""
    header |= {"typ": "JWT"} | ({"kid": profile.key_id} if profile.key_id else {})
    claims: dict[str, str | int] = {
        "iss": profile.client_id,
        "sub": profile.client_id,
        "aud": profile.assertion_audience or audience,
        "iat": int(now),
        "exp": int(now) + ASSERTION_LIFETIME_S,
        "jti": secrets.token_urlsafe(16),
    }
    import jwt  # not before an assertion is signed, or the window would open later for it

    signed = jwt.encode(claims, key, header["alg"], header)
    shown = (("client_id", profile.client_id), ("client_assertion_type", ASSERTION_TYPE))
    said = Assertion(tuple(header.items()), tuple(claims.items()))
    return Proof(
        form=(*shown, ("client_assertion", signed)), shown_form=(*shown, ("client_assertion", SECRET)), assertion=said
    )


def _client_secret(profile: Profile, secret: str | None) -> str:
    if not secret:
        words = message(
            "No client secret is stored for {name}. Enter it, or choose the method that sends none.", name=profile.name
        )
        raise ProfileError(words, field="client_secret")
    if holds_private_key(secret):
        words = message(
            "What is stored for {name} is a private key. It is never sent, so this method cannot use it.",
            name=profile.name,
        )
        raise ProfileError(words, field="client_secret")
    return secret


_PROOFS: Mapping[str, Callable[[Profile, str, str | None, float], Proof]] = {
    "client_secret_basic": _header,
    "client_secret_basic_raw": _raw_header,
    "client_secret_post": _body,
    "client_secret_jwt": _secret_jwt,
    "private_key_jwt": _key_jwt,
    "tls_client_auth": _certificate,
    "none": _public,
}
