"""What a list says of a token, without the token: enough to draw a row, to find it and to sort it."""

from __future__ import annotations

from dataclasses import field, replace
from typing import TYPE_CHECKING

from inspector.core.checks.granted import scopes_of
from inspector.core.checks.inspection import moments
from inspector.core.checks.verdict import Verdict
from inspector.core.journeys.naming import issuer_host
from inspector.core.knowledge.providers import client_of
from inspector.core.store.stored_token import TokenOrigin
from inspector.core.store.token_marks import TokenMarks
from inspector.core.text.display import elide, visible
from inspector.core.tokens.fingerprint import fingerprint
from inspector.core.values import dataclass

if TYPE_CHECKING:
    from inspector.core.journeys.outcome import Outcome

MOST_SAID = 200
"""Characters that are kept of each thing that a token says of itself."""
MOST_SCOPES = 100
"""So many scopes and audiences are searched."""


@dataclass(frozen=True, slots=True)
class RowFacts:
    """All of them are of the moment of judgement; `changes_at` is when the verdict may be another one.

    Times are in seconds since 1970-01-01 UTC; `at` is when it was had, `first_at` when it came first, where it has
    come again since. `scope` is the first of its `scopes`, `issuer` a host: they are "" where there is none, as
    `audience` and `client` are, and `called` where nothing says whose it is.
    """

    id: str
    origin: TokenOrigin
    label: str
    called: str
    verdict: Verdict
    changes_at: float | None
    at: float
    first_at: float | None
    expires: float | None
    expired: bool
    scope: str
    scopes: int
    audience: str
    issuer: str
    client: str
    profile_id: str | None
    fingerprint: str
    marks: TokenMarks
    said: str = field(repr=False)
    """What the token says of itself, and its profile's name, in one text to be searched."""

    @property
    def name(self) -> str:
        """What it is called in lists, in the current language."""
        return self.marks.name or self.called or self.origin.name_of(self.label)

    @property
    def search_text(self) -> str:
        """All that a filter looks in, without regard to case."""
        marks = self.marks
        return f"{marks.name}\n{marks.case}\n{marks.note}\n{self.called}\n{self.label}\n{self.said}".casefold()

    def marked(self, marks: TokenMarks) -> RowFacts:
        """The same with other marks."""
        return replace(self, marks=marks)


def row_facts(outcome: Outcome) -> RowFacts | None:
    """What a list says of the token of an outcome; None where there is none."""
    inspection = outcome.inspection
    if inspection is None:
        return None
    token = inspection.token
    claims = token.claims or {}
    expires = token.moment("exp")
    scopes = tuple(map(_short, scopes_of(claims, inspection.expectation.provider)[:MOST_SCOPES]))
    given = claims.get("aud")
    named = given if isinstance(given, list) else (given,)
    audiences = [_short(each) for each in named[:MOST_SCOPES] if isinstance(each, str)]
    issuer, client = _short(issuer_host(token)), _short(client_of(claims))
    subject = claims.get("sub")
    mark = fingerprint(token.text)
    profile = outcome.profile.name if outcome.profile is not None else ""
    said = (profile, client, _short(subject) if isinstance(subject, str) else "", issuer, token.issuer or "")
    later = [at for at in moments(inspection) if at >= inspection.at]
    return RowFacts(
        id=outcome.id,
        origin=outcome.origin,
        label=outcome.label,
        called=outcome.called,
        verdict=inspection.verdict,
        changes_at=min(later, default=None),
        at=outcome.at,
        first_at=outcome.first_at,
        expires=expires,
        expired=expires is not None and expires <= inspection.at and inspection.verdict is Verdict.REJECTED,
        scope=scopes[0] if scopes else "",
        scopes=len(scopes_of(claims, inspection.expectation.provider)),
        audience=audiences[0] if audiences else "",
        issuer=issuer,
        client=client,
        profile_id=outcome.profile.id if outcome.profile is not None else None,
        fingerprint=mark,
        marks=outcome.marks,
        said="\n".join((*(_short(each) for each in said), *scopes, *audiences, mark)),
    )


def _short(text: str) -> str:
    return visible(elide(text, MOST_SAID))
