"""What a row of the sidebar shows: of a profile and its newest token, or of a token of the session."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from inspector.core.checks.verdict import Verdict
from inspector.core.profiles.environment import shown_name
from inspector.core.profiles.profile import Profile
from inspector.core.text.display import visible
from inspector.core.text.language import tr
from inspector.core.text.times import date, moment, to_datetime
from inspector.core.values import dataclass
from inspector.gui.theme.looks import VERDICTS

if TYPE_CHECKING:
    from inspector.core.journeys.outcome import Outcome
    from inspector.core.journeys.row_facts import RowFacts
    from inspector.core.profiles.environment import Environment, EnvironmentColour

DEMO_TILE = "De"
ENVIRONMENT_PARTS = frozenset((
    "prod", "production", "prd", "live", "stg", "stage", "staging", "test", "tst",
    "int", "integration", "qa", "uat", "preprod", "dev", "development", "local",
))  # fmt: skip
"""Parts of a name that say what a client is for and not which it is."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: `description` is the state in words; `icon` and `token` show it; `tile` is empty for tokens.

    `letters` are those of a profile's provider, `colour` is that of its environment. `time` stands at the end of the
    second line. `tip` is said below the name in a tooltip, where that is more than the description.
    """

    id: str
    name: str
    description: str
    icon: str
    token: str
    tile: str = ""
    subtitle: str = ""
    time: str = ""
    letters: str = ""
    colour: EnvironmentColour | None = None
    pinned: bool = False
    noted: bool = False
    tip: str = ""


def profile_row(
    profile: Profile, token: Outcome | None, *, busy: bool, demo: bool = False, environment: Environment | None = None
) -> Row:
    """A profile and what its newest token is worth: disc, ring with slash, or empty ring.

    `demo`: it is one of the demo issuer's, whose tile is "De" whatever its name.
    """
    from inspector.core.profiles.endpoints import subtitle, tile  # late: it brings the table of providers

    icon, colour, state = profile_state(token)
    second = visible(subtitle(profile))
    of = [visible(shown_name(environment.name))] if environment is not None else []
    words = ", ".join((*of, second, state, *([tr("asking for a token")] if busy else [])))
    letters = visible(tile(profile))
    return Row(
        profile.id, visible(profile.name), words, icon, colour, DEMO_TILE if demo else initials(profile), second,
        letters=letters, colour=environment.colour if environment is not None else None,
    )  # fmt: skip


def initials(profile: Profile) -> str:
    """Two letters of a name: those its last two parts begin with, leaving out what says the environment.

    A name of one part gives its first two letters; one without a letter or figure, the provider's letters.
    """
    parts = [part for part in re.split(r"[\W_]+", profile.name) if part]
    environment = profile.environment.lower()
    telling = [part for part in parts if part.lower() not in ENVIRONMENT_PARTS and part.lower() != environment] or parts
    if not telling:
        from inspector.core.profiles.endpoints import tile

        return visible(tile(profile))
    if len(telling) == 1:
        return visible(telling[0][:1].upper() + telling[0][1:2])
    return visible("".join(part[0].upper() for part in telling[-2:]))


def profile_state(token: Outcome | None) -> tuple[str, str, str]:
    """Icon, its colour, and the state in words."""
    inspection = token.inspection if token is not None else None
    if inspection is None:
        return "profile-none", "mute_glyph", tr("no token")
    if inspection.verdict is Verdict.VALID:
        return "profile-valid", "ok_glyph", tr("valid token")
    if inspection.verdict is Verdict.UNVERIFIED:
        return "profile-none", "warn_glyph", tr("token not verified")
    words = {Verdict.REJECTED: tr("rejected token"), Verdict.MALFORMED: tr("malformed token")}[inspection.verdict]
    expires = inspection.token.moment("exp")
    expired = expires is not None and expires <= inspection.at and inspection.verdict is Verdict.REJECTED
    return "profile-expired", "bad_glyph", tr("expired token") if expired else words


def token_row(facts: RowFacts, now: float) -> Row:
    """A token of the session: what it is worth, what it is called, what it is for, and when it expires."""
    marks, look = facts.marks, VERDICTS[facts.verdict]
    second = purpose_of(facts)
    expires = tr("exp {when}", when=day_or_time(facts.expires, now)) if facts.expires is not None else ""
    also = [tr("pinned")] * marks.pinned + [tr("with a note")] * bool(marks.note)
    came = tr("came {when}", when=short_time(facts.at, now))
    if facts.first_at is not None:
        came = tr("again at {when}", when=short_time(facts.at, now))
    words = ", ".join(filter(None, (look.word, second, expires, *also, came)))
    return Row(
        facts.id, visible(facts.name), words, look.icon, look.glyph, subtitle=second, time=expires,
        pinned=marks.pinned, noted=bool(marks.note),
    )  # fmt: skip


def purpose_of(facts: RowFacts) -> str:
    """What a token is for: its first scope and how many more, else its audience, else the host of its issuer."""
    if facts.scope:
        return f"{facts.scope} +{facts.scopes - 1}" if facts.scopes > 1 else facts.scope
    if facts.audience:
        return tr("aud {audience}", audience=facts.audience)
    return facts.issuer or tr("names no issuer")


def short_time(at: float, now: float) -> str:
    """Such as "14:28" for a time of today, else the day: "19 Sep"."""
    when, today = to_datetime(at), to_datetime(now)
    if when is None or today is None:
        return moment(at, now)
    return f"{when.hour:02d}:{when.minute:02d}" if when.date() == today.date() else date(when, year=False)


def day_or_time(at: float, now: float) -> str:
    """As `short_time`, with the year where that is another one."""
    when, today = to_datetime(at), to_datetime(now)
    if when is None or today is None or when.year == today.year:
        return short_time(at, now)
    return date(when)
