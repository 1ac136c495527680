"""What a token says of itself, as conditions and words for explaining why an API refused it. Nothing is trusted."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from inspector.core.checks.inspection import Inspection
from inspector.core.checks.verdict import Status
from inspector.core.diagnosis.challenge import Challenge
from inspector.core.diagnosis.token_faults import FAULTS
from inspector.core.knowledge.providers import CLIENT_CLAIMS
from inspector.core.text.display import elide, visible
from inspector.core.text.message import Message, message, untranslated

MAX_QUOTED_CHARS = 120
QUOTED = frozenset({"aud", "client_id", "iss", "scope", "exp", "nbf", "iat", "kid", "alg", "typ", "at", "what"})
"""Placeholders that quote the token: its claims, its header, the moment it was judged, and what is odd about it."""
_SCOPES = ("scope", "scp", "roles")


def _text(value: object) -> str:
    """A claim as text; a list as its members with spaces between them. Nothing for what is neither."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return " ".join(item for item in value if isinstance(item, str))
    return ""


def _claims(inspection: Inspection) -> Mapping[str, Any]:
    return inspection.token.claims or {}


def _searched(members: Mapping[str, Any] | None, wanted: Mapping[str, str]) -> bool:
    named = members or {}
    return all(re.search(pattern, _text(named.get(name))[:1000]) for name, pattern in wanted.items())


def is_expired(inspection: Inspection) -> bool | None:
    """Whether exp has passed at the moment of judgement; None where there is no exp to compare."""
    exp = inspection.token.moment("exp")
    return None if exp is None else exp <= inspection.at


def is_early(inspection: Inspection) -> bool:
    """Whether nbf or iat is still to come at the moment of judgement."""
    starts = [inspection.token.moment(claim) for claim in ("nbf", "iat")]
    return any(start is not None and start > inspection.at for start in starts)


def granted_scopes(inspection: Inspection) -> frozenset[str]:
    """The scopes and app roles in the token, wherever its issuer puts them."""
    return frozenset(scope for name in _SCOPES for scope in _text(_claims(inspection).get(name)).split())


def _lacks_scope(inspection: Inspection, challenge: Challenge | None) -> bool | None:
    """Whether a scope that the challenge names is not in the token; None where it names none."""
    wanted = challenge.parameters.get("scope", "").split() if challenge else []
    return None if not wanted else not granted_scopes(inspection).issuperset(wanted)


TokenCondition = Callable[[Inspection, Any, "Challenge | None"], bool]

TOKEN_CONDITIONS: Mapping[str, TokenCondition] = {
    "kind": lambda token, wanted, _: token.token.kind.value in wanted,
    "has": lambda token, wanted, _: all(name in _claims(token) for name in wanted),
    "lacks": lambda token, wanted, _: token.token.claims is not None and not any(n in _claims(token) for n in wanted),
    "claim": lambda token, wanted, _: _searched(token.token.claims, wanted),
    "header": lambda token, wanted, _: _searched(token.token.header, wanted),
    "expired": lambda token, wanted, _: is_expired(token) is wanted,
    "early": lambda token, wanted, _: is_early(token) is wanted,
    "failed": lambda token, wanted, _: any(c.id in wanted and c.status is Status.FAILED for c in token.checks),
    "lacks_scope": lambda token, wanted, challenge: _lacks_scope(token, challenge) is wanted,
    "shows": lambda token, wanted, _: all(FAULTS[name](token) for name in wanted),
    "scopeless": lambda token, wanted, _: (token.token.claims is not None and not granted_scopes(token)) is wanted,
}
"""What a row can ask of the token that was sent; none holds where the token is not at hand."""


def token_fits(inspection: Inspection | None, wanted: Mapping[str, Any], challenge: Challenge | None) -> bool:
    """Whether the token is at hand and all conditions on it hold."""
    if inspection is None:
        return False
    return all(TOKEN_CONDITIONS[name](inspection, value, challenge) for name, value in wanted.items())


def check_token_conditions(wanted: Mapping[str, Any]) -> None:
    """ValueError where a condition is unknown or cannot be evaluated."""
    if unknown := set(wanted) - set(TOKEN_CONDITIONS):
        raise ValueError(f"no such condition on a token: {', '.join(sorted(unknown))}")
    if strange := set(wanted.get("shows", ())) - set(FAULTS):
        raise ValueError(f"no such fault of a token: {', '.join(sorted(strange))}")


def quotes(inspection: Inspection | None) -> dict[str, Message | str]:
    """The token's own words for the placeholders in QUOTED: hidden characters shown, cut to size, "none" if missing."""
    claims = _claims(inspection) if inspection else {}
    header = (inspection.token.header or {}) if inspection else {}
    words: dict[str, Message | str] = {name: _quote(_text(claims.get(name))) for name in ("aud", "iss")}
    words |= {name: _quote(_text(header.get(name))) for name in ("kid", "alg", "typ")}
    words["client_id"] = _quote(_first(_text(claims.get(name)) for name in CLIENT_CLAIMS))
    words["scope"] = _quote(_first(_text(claims.get(name)) for name in _SCOPES))
    words |= {name: _time(inspection.token.moment(name) if inspection else None) for name in ("exp", "nbf", "iat")}
    words["at"] = _time(inspection.at if inspection else None)
    words["what"] = _what(inspection)
    return words


def _what(inspection: Inspection | None) -> Message:
    """What is odd about the text that was given as the token, in a sentence: what it is, or what was around it."""
    if inspection is not None:
        for said in (*(problem.message for problem in inspection.token.problems), *inspection.token.cleanups):
            return said
    return message("It is not a whole token.")


def _first(texts: Iterable[str]) -> str:
    return next((text for text in texts if text), "")


def _quote(text: str) -> Message | str:
    return (
        elide(visible(text[: 4 * MAX_QUOTED_CHARS]), MAX_QUOTED_CHARS)
        if text.strip()
        else message("none", "what the token has there")
    )


def _time(epoch_s: float | None) -> Message:
    return message("none", "what the token has there") if epoch_s is None else untranslated("{date:iso}", date=epoch_s)
