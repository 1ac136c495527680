"""What a refusal says of itself: its error code, and whether it was only asked too often."""

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


def too_often(status: int, body: str) -> bool:
    """Whether a refusal says that the server was asked too often: by its status (RFC 6585 section 4) or in words."""
    return status == 429 or (
        400 <= status < 600 and error_of(body) not in OF_SCOPE and _TOO_OFTEN.search(body) is not None
    )


def error_of(body: str) -> str:
    """The member `error` (RFC 6749 section 5.2) of a body; "" where there is none."""
    try:
        members: Any = json.loads(body)
    except (ValueError, RecursionError):
        found = re.search(r'"error"\s*:\s*"([\w.-]{1,64})"', body[:2000])  # what was cut is no JSON any more
        return found[1] if found else ""
    error = members.get("error") if isinstance(members, dict) else None
    return error if isinstance(error, str) else ""
