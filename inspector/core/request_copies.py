"""The token request as it would be written for other tools, with a variable in the place of the secret."""

from __future__ import annotations

import shlex
from urllib.parse import quote_plus

from inspector.core.client_auth import ASSERTION_TYPE
from inspector.core.grant import check_encodable, grant_form
from inspector.core.profiles import Profile

SECRET_VARIABLE = "CLIENT_SECRET"
ASSERTION_VARIABLE = "CLIENT_ASSERTION"


def as_curl_of(profile: Profile, token_url: str) -> str:
    """The request for a POSIX shell. The secret is the variable CLIENT_SECRET, never the secret itself.

    ProfileError where a field holds what cannot be sent.
    """
    check_encodable(profile, None)
    method = profile.client_authentication
    lines = ["curl --request POST " + shlex.quote(token_url)]
    if method in ("client_secret_basic", "client_secret_basic_raw"):
        # curl sends what it is given; RFC 6749 section 2.3.1 wants both halves form-encoded.
        client = quote_plus(profile.client_id) if method == "client_secret_basic" else profile.client_id
        lines.append(f'--user {shlex.quote(client)}:"${SECRET_VARIABLE}"')
    form = grant_form(profile)
    lines += [f"--data-urlencode {shlex.quote(f'{name}={value}')}" for name, value in form[:1] + _shown(profile)]
    lines += [f"--data-urlencode {shlex.quote(f'{name}={value}')}" for name, value in form[1:]]
    if method == "client_secret_post":
        lines.append(f'--data-urlencode "client_secret=${SECRET_VARIABLE}"')
    if method in ("client_secret_jwt", "private_key_jwt"):
        lines.append(f'--data-urlencode "client_assertion=${ASSERTION_VARIABLE}"')
    return " \\\n  ".join(lines)


def _shown(profile: Profile) -> list[tuple[str, str]]:
    """What the method puts into the form that is no secret."""
    method = profile.client_authentication
    if method in ("client_secret_basic", "client_secret_basic_raw"):
        return []
    client = [("client_id", profile.client_id)]
    return [*client, ("client_assertion_type", ASSERTION_TYPE)] if method.endswith("_jwt") else client
