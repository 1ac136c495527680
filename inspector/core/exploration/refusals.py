"""What an answer without a token says of itself: its error code, and whether it looked at what was asked for at all."""

from __future__ import annotations

import json
import re
from typing import Any

from inspector.core.text.patterns import pattern

OF_SCOPE = frozenset({"invalid_scope", "insufficient_scope", "invalid_target", "invalid_resource"})
"""Errors that another scope may change (RFC 6749 section 5.2, RFC 8707 section 2, Entra)."""
_TOO_OFTEN = pattern(
    r"too[ _-]?many[ _-]?(request|attempt|call|tries|login|token|failed)|slow_down|rate.?(limit|exceeded)|throttl"
    r"|temporarily.?(locked|blocked)|AADSTS50053",
    re.IGNORECASE,
)
"""Words of a server that will not be asked again for now; AADSTS50053 is Entra's locked account. Too many scopes is
another thing."""
NOT_LOOKED_AT = frozenset({429, 502, 503, 504})
"""Statuses of answers that say nothing of what was asked for (RFC 6585 section 4, RFC 9110 section 15.6)."""
_OWN_FAULTS = frozenset({"server_error", "temporarily_unavailable"})
"""Errors by which a server says that it failed, not that the request was wrong (RFC 6749 section 4.1.2.1)."""
_CODE = pattern(r"[A-Za-z][\w.:-]{0,63}")
_HOLDS_TOKEN = pattern(r"""access_?token"?\s*[:=>]\s*"?(?!null\b)[^\s"&,}<]""", re.IGNORECASE)
_EMPTY = ("", "{}", "[]", "null")
_SCOPE_WORD = pattern(r"\bscopes?\b(?!=)|invalid_scope", re.IGNORECASE)


def too_often(status: int, body: str) -> bool:
    """Whether a refusal says that the server was asked too often: by its status (RFC 6585 section 4) or in words."""
    return status == 429 or (
        400 <= status < 600 and error_of(body) not in OF_SCOPE and _TOO_OFTEN.search(body) is not None
    )


def is_page(body: str, media_type: str) -> bool:
    """Whether an answer is a page for people, of a proxy, a firewall or to sign in at, and has no word of scopes."""
    page = "html" in media_type or body.lstrip()[:1] == "<"
    return page and not error_of(body) and _SCOPE_WORD.search(body) is None


def looked_at(status: int, body: str, media_type: str) -> bool:
    """Whether an answer without a token says that it was refused, and is none of a server that failed or is no issuer.

    A success that is empty, a page or has a token in another form is no refusal, nor is a failure without an error
    code.
    """
    error = error_of(body)
    if status in NOT_LOOKED_AT or error in _OWN_FAULTS:
        return False
    if status >= 500:
        return _CODE.fullmatch(error) is not None or _SCOPE_WORD.search(body) is not None
    if status < 300 and not error:
        return body.strip() not in _EMPTY and not is_page(body, media_type) and _HOLDS_TOKEN.search(body) is None
    return True


def error_of(body: str) -> str:
    """The member `error` (RFC 6749 section 5.2) of a body; "" where there is none."""
    try:
        members: Any = json.loads(body)
    except (ValueError, RecursionError):
        found = re.search(r'"error"\s*:\s*"([\w.-]{1,64})"', body[:2000])  # what was cut is no JSON any more
        return found[1] if found else ""
    error = members.get("error") if isinstance(members, dict) else None
    return error if isinstance(error, str) else ""
