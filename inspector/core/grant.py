"""The token request: built from a profile without touching anything, and how it would be written for other tools."""

from __future__ import annotations

import base64
import json
import re
import shlex
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import quote_plus, urlencode

from inspector.core.errors import ProfileError
from inspector.core.exchange import Exchange, Sent
from inspector.core.masking import without
from inspector.core.profiles import OWN_PARAMETERS, Profile
from inspector.core.transport import USER_AGENT, Request

MASK = "••••••••"
PLACEHOLDER = "$CLIENT_SECRET"
"""What stands for the secret in anything that is copied out of the program."""

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Granted:
    """What a successful token response holds (RFC 6749 section 5.1). `expires_in` is in seconds."""

    access_token: str = field(repr=False)
    token_type: str | None = None
    expires_in: float | None = None
    scope: str | None = None


def form_of(profile: Profile, secret: str | None) -> list[tuple[str, str]]:
    """The form's parameters in order, for `client_credentials` (RFC 6749 section 4.4.2)."""
    form = [("grant_type", "client_credentials")]
    if profile.client_authentication != "client_secret_basic":
        form.append(("client_id", profile.client_id))
    if profile.client_authentication == "client_secret_post" and secret is not None:
        form.append(("client_secret", secret))
    if profile.scopes:
        form.append(("scope", " ".join(profile.scopes)))
    form.extend((name, value) for name, value in profile.parameters if name not in OWN_PARAMETERS)
    return form


def basic(client_id: str, secret: str) -> str:
    """The value of the Authorization header, both halves form-encoded first (RFC 6749 section 2.3.1)."""
    pair = f"{quote_plus(client_id)}:{quote_plus(secret)}"
    return "Basic " + base64.b64encode(pair.encode("ascii")).decode("ascii")


def build_request(profile: Profile, token_url: str, secret: str | None) -> Request:
    """The request that asks `token_url` for a token. Pure; ProfileError when a secret is needed and there is none."""
    method = profile.client_authentication
    if method != "none" and not secret:
        message = f"No client secret is stored for {profile.name}. Enter it, or choose the method that sends none."
        raise ProfileError(message, field="client_secret")
    _check_encodable(profile, secret)
    headers = [
        ("Accept", "application/json"),
        ("Content-Type", "application/x-www-form-urlencoded"),
        ("User-Agent", USER_AGENT),
    ]
    shown = list(headers)
    if method == "client_secret_basic":
        headers.insert(0, ("Authorization", basic(profile.client_id, secret or "")))
        shown.insert(0, ("Authorization", f"Basic {MASK}"))
    body = urlencode(form_of(profile, secret))
    sent = Sent("POST", token_url, tuple(shown), _masked_body(profile))
    return Request(sent, tuple(headers), body.encode("ascii"))


def _check_encodable(profile: Profile, secret: str | None) -> None:
    """ProfileError where a value holds a lone surrogate: UTF-8 has none, and Python's error quotes the value."""
    values = {
        "client_id": profile.client_id,
        "client_secret": secret or "",
        "scopes": " ".join(profile.scopes),
        "parameters": " ".join(part for pair in profile.parameters for part in pair),
    }
    for name, value in values.items():
        if _LONE_SURROGATE.search(value):
            words = f"{profile.name}: the {name.replace('_', ' ')} cannot be sent: part of a character is missing."
            raise ProfileError(words, field=name)


def _masked_body(profile: Profile) -> str:
    # Put back by hand: urlencode leaves only ASCII characters as they are, whatever is named safe.
    return urlencode(form_of(profile, MASK)).replace(quote_plus(MASK), MASK)


def without_secret(exchange: Exchange, profile: Profile, secret: str | None) -> Exchange:
    """The exchange with the secret masked wherever the server repeated it; nothing later ever sees it."""
    if not secret:
        return exchange
    encoded = basic(profile.client_id, secret).removeprefix("Basic ")

    def clean(text: str) -> str:
        return without(text.encode("utf-8", "surrogateescape"), secret, encoded).decode("utf-8", "surrogateescape")

    response, failure = exchange.response, exchange.failure
    if response is not None:
        headers = tuple((name, clean(value)) for name, value in response.headers)
        body = without(response.body, secret, encoded)
        response = replace(response, phrase=clean(response.phrase), headers=headers, body=body)
    if failure is not None:
        failure = replace(failure, message=clean(failure.message), technical=clean(failure.technical))
    return replace(exchange, response=response, failure=failure)


def read_granted(exchange: Exchange) -> Granted | None:
    """The token of a successful answer; None when the answer is anything else (see `diagnosis` for why)."""
    response = exchange.response
    if response is None or not 200 <= response.status < 300:
        return None
    try:
        members: Any = json.loads(response.body.decode("utf-8"))
    except (ValueError, RecursionError):
        return None
    if not isinstance(members, dict) or "error" in members:
        return None
    token = members.get("access_token")
    if not isinstance(token, str) or not token.strip():
        return None
    return Granted(
        token, _text(members.get("token_type")), _number(members.get("expires_in")), _text(members.get("scope"))
    )


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _number(value: object) -> float | None:
    return (
        float(value) if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e12 else None
    )


def as_curl_of(profile: Profile, token_url: str) -> str:
    """The same request for a POSIX shell. The secret is the variable CLIENT_SECRET, never the secret itself.

    ProfileError where a field holds what cannot be sent.
    """
    _check_encodable(profile, None)
    lines = ["curl --request POST " + shlex.quote(token_url)]
    form = form_of(profile, None)
    if profile.client_authentication == "client_secret_basic":
        # curl sends what it is given; RFC 6749 section 2.3.1 wants both halves form-encoded.
        lines.append(f'--user {shlex.quote(quote_plus(profile.client_id))}:"{PLACEHOLDER}"')
    lines += [f"--data-urlencode {shlex.quote(f'{name}={value}')}" for name, value in form]
    if profile.client_authentication == "client_secret_post":
        lines.append(f'--data-urlencode "client_secret={PLACEHOLDER}"')
    return " \\\n  ".join(lines)
