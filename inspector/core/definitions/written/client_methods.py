"""How a client authenticates, in the words of other programs."""

from __future__ import annotations

from inspector.core.definitions.written.relaxed import folded

_METHODS = {
    "clientsecretbasic": "client_secret_basic",
    "basic": "client_secret_basic",
    "basicauth": "client_secret_basic",
    "header": "client_secret_basic",
    "basicauthheader": "client_secret_basic",
    "clientsecretpost": "client_secret_post",
    "post": "client_secret_post",
    "body": "client_secret_post",
    "postbody": "client_secret_post",
    "form": "client_secret_post",
    "clientsecret": "client_secret_basic",
    "clientsecretjwt": "client_secret_jwt",
    "secretjwt": "client_secret_jwt",
    "privatekeyjwt": "private_key_jwt",
    "clientjwt": "private_key_jwt",
    "tlsclientauth": "tls_client_auth",
    "selfsignedtlsclientauth": "tls_client_auth",
    "clientx509": "tls_client_auth",
    "none": "none",
}
"""OpenID Connect Core 1.0 section 9, RFC 8705 section 2; the names that Spring, Keycloak and Quarkus have for them."""


def method_of(written: object) -> str:
    """The method of `CLIENT_AUTHENTICATION` that is meant; "" where it is none of them."""
    return _METHODS.get(folded(written), "") if isinstance(written, str) else ""
