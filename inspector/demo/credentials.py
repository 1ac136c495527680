"""A client's name and proof in a token request (RFC 6749 section 2.3.1)."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from dataclasses import field
from urllib.parse import parse_qsl, unquote_plus

from inspector.core.values import dataclass

MAX_FIELDS = 64
"""A form with more members than this is refused unread."""


class Refusal(Exception):  # noqa: N818  a refusal is what RFC 6749 section 5.2 answers, not a fault of the program
    """A token request that is answered 400; `error` is one of the codes of RFC 6749 section 5.2."""

    def __init__(self, error: str) -> None:
        super().__init__(error)
        self.error = error


@dataclass(frozen=True, slots=True)
class Credentials:
    """Who asks, and the secret that came along."""

    client_id: str
    secret: str = field(repr=False)


def read_form(body: bytes) -> dict[str, str]:
    """The members of a form; those without a value count as left out, and none may come twice (section 3.2)."""
    try:
        # Not ASCII is as malformed as a bad escape: a form is percent-encoded.
        pairs = parse_qsl(body.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=MAX_FIELDS)
    except ValueError:
        raise Refusal("invalid_request") from None
    form = dict(pairs)
    if len(form) != len(pairs):
        raise Refusal("invalid_request")
    return {name: value for name, value in form.items() if value}


def read_credentials(authorization: str | None, form: Mapping[str, str]) -> Credentials:
    """The client's id and secret, from the header (client_secret_basic) or the form (client_secret_post)."""
    if authorization is None:
        return _from_form(form)
    credentials = _from_header(authorization)
    if "client_secret" in form or form.get("client_id", credentials.client_id) != credentials.client_id:
        raise Refusal("invalid_request")
    return credentials


def _from_form(form: Mapping[str, str]) -> Credentials:
    if "client_id" not in form:
        raise Refusal("invalid_request")
    if "client_secret" not in form:
        raise Refusal("invalid_client")
    return Credentials(form["client_id"], form["client_secret"])


def _from_header(authorization: str) -> Credentials:
    scheme, _, encoded = authorization.partition(" ")
    if scheme.lower() != "basic":
        raise Refusal("invalid_client")
    try:
        # Split before decoding: an encoded colon belongs to the id or to the secret.
        client_id, colon, secret = base64.b64decode(encoded.strip(), validate=True).decode("utf-8").partition(":")
        decoded = Credentials(unquote_plus(client_id, errors="strict"), unquote_plus(secret, errors="strict"))
    except (binascii.Error, ValueError):
        raise Refusal("invalid_client") from None
    if not colon:
        raise Refusal("invalid_client")
    return decoded
