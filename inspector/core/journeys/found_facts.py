"""What a list says of each of very many found tokens: taken from its verdict, and small enough to keep of all."""

from __future__ import annotations

import re
from typing import NamedTuple

from inspector.core.checks.granted import scopes_of
from inspector.core.checks.inspection import Inspection, moments
from inspector.core.checks.verdict import Status, Verdict
from inspector.core.journeys.key_host import key_host, lacks_keys
from inspector.core.knowledge.providers import client_of
from inspector.core.scan.line_text import line_of
from inspector.core.scan.scan import Found
from inspector.core.tokens.fingerprint import fingerprint

JUST_AFTER_S = 1e-3
"""A verdict changes when its moment has passed, not at it."""
MOST_BEFORE = 60
"""So many characters in front of a token are listed."""
MOST_SEARCHED = 2000
"""Characters of a token's claims that a filter looks in."""

_TOKEN_PIECE = re.compile(r"[A-Za-z0-9_-]{40,}(?:\.[A-Za-z0-9_-]*)*")
"""Another token before this one, or the end of one."""


class FoundFacts(NamedTuple):
    """A verdict, and what the token says of itself, which nobody vouches for where it is not valid.

    `check` is the id of the first check that failed. `why` names what the verdict hangs on, for tokens with the same
    reason. `expires` and `due`, when the verdict may be another one, are in epoch seconds; `dated` says whether there
    is a claim exp at all. `keys_of` is the issuer whose keys were not fetched and could be, or "". `before` is what
    stands in front of it in its line. `searched` is what a filter looks in, without capitals.
    """

    verdict: Verdict
    check: str | None
    why: str
    issuer: str
    client: str
    scopes: tuple[str, ...]
    audience: tuple[str, ...]
    expires: float | None
    dated: bool
    kid: str
    fingerprint: str
    before: str
    due: float
    keys_of: str
    searched: str

    def __repr__(self) -> str:
        return f"FoundFacts({self.verdict.value}, {self.fingerprint})"  # the line may hold a secret

    @property
    def granted(self) -> tuple[str, ...]:
        """The scopes, or the audience where there is none."""
        return self.scopes or self.audience


def found_facts(inspection: Inspection, found: Found) -> FoundFacts:
    """The facts of a token that was found, from the verdict on it."""
    token = inspection.token
    claims, header = token.claims or {}, token.header or {}
    provider = inspection.expectation.provider
    scopes = tuple(dict.fromkeys(scopes_of(claims, provider)))
    kid = header.get("kid")
    mark = fingerprint(found.text)
    audience = _audience(claims.get("aud"))
    before = before_in_line(found)
    told = (
        token.issuer, client_of(claims), *scopes, *audience, kid, header.get("alg"), claims.get("sub"),
        claims.get("jti"), mark, before, *map(str, found.lines),
    )  # fmt: skip
    later = (moment for moment in moments(inspection) if moment >= inspection.at)
    return FoundFacts(
        inspection.verdict,
        inspection.first_failed,
        _why(inspection),
        token.issuer or "",
        client_of(claims),
        scopes,
        audience,
        token.moment("exp"),
        "exp" in claims,
        kid if isinstance(kid, str) else "",
        mark,
        before,
        min(later, default=float("inf")) + JUST_AFTER_S,
        _keys_of(inspection),
        " ".join(str(value) for value in told if value)[:MOST_SEARCHED].casefold(),
    )


def before_in_line(found: Found) -> str:
    """The last characters in front of a token in its line, without any of another token."""
    before = _TOKEN_PIECE.sub("…", line_of(found.places[0]).before).strip()
    return before if len(before) <= MOST_BEFORE else f"…{before[1 - MOST_BEFORE :]}"


def _why(inspection: Inspection) -> str:
    if inspection.verdict in (Verdict.VALID, Verdict.MALFORMED):
        return ""
    if inspection.verdict is Verdict.REJECTED:
        return next((repr(fact.answer) for fact in inspection.checks if fact.status is Status.FAILED), "")
    open_ones = [fact for fact in inspection.checks if fact.status is Status.NOT_CHECKED]
    first = next((fact for fact in open_ones if fact.id in ("kid", "signature")), None)
    return repr(first.answer) if first is not None else ""


def _keys_of(inspection: Inspection) -> str:
    if inspection.key_set is not None or key_host(inspection) is None or not lacks_keys(inspection):
        return ""
    return inspection.expectation.issuer or inspection.token.issuer or ""


def _audience(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,) if value else ()
    return tuple(each for each in value if isinstance(each, str)) if isinstance(value, list) else ()
