"""What a token of a file is in the words of a row."""

from __future__ import annotations

from datetime import timedelta
from enum import Enum, IntEnum

from inspector.core.checks.verdict import Verdict
from inspector.core.checks.words import title_of
from inspector.core.journeys.found_facts import FoundFacts
from inspector.core.scan.scan import Found
from inspector.core.text import times
from inspector.core.text.display import elide, visible
from inspector.core.text.language import mark, tr
from inspector.core.text.numbers import grouped
from inspector.core.text.urls import short_issuer
from inspector.gui.theme.looks import VERDICTS

MOST_SHOWN = 120
"""Characters of a claim that a cell holds; it is cut to its width when it is drawn."""


class ScanColumn(IntEnum):
    """The columns in their order."""

    VERDICT = 0
    LINE = 1
    CLIENT = 2
    SCOPES = 3
    EXPIRES = 4
    BEFORE = 5


HEADS = {
    ScanColumn.VERDICT: mark("Verdict"), ScanColumn.LINE: mark("Line"), ScanColumn.CLIENT: mark("Client"),
    ScanColumn.SCOPES: mark("Scopes or audience"), ScanColumn.EXPIRES: mark("Expires"),
    ScanColumn.BEFORE: mark("Before it"),
}  # fmt: skip


class ScanGrouping(Enum):
    """By what the rows are put together, as `Group by` names it."""

    NOTHING = mark("Nothing")
    ISSUER = mark("Issuer")
    CLIENT = mark("Client")
    REASON = mark("Reason")


WORST_FIRST = (Verdict.REJECTED, Verdict.MALFORMED, Verdict.UNVERIFIED, Verdict.VALID)


def cell_words(column: ScanColumn, found: Found, facts: FoundFacts, now: float) -> str:
    """A cell; `now` is epoch seconds."""
    if column is ScanColumn.VERDICT:
        return VERDICTS[facts.verdict].word
    if column is ScanColumn.LINE:
        return grouped(found.line)
    if column is ScanColumn.CLIENT:
        return visible(elide(facts.client, MOST_SHOWN)) or tr("no client")
    if column is ScanColumn.SCOPES:
        first, *more = facts.granted or ("",)
        return visible(elide(first, MOST_SHOWN)) + (f" +{len(more)}" if more else "")
    if column is ScanColumn.EXPIRES:
        return expiry(facts, now)
    return facts.before


def expiry(facts: FoundFacts, now: float) -> str:
    """When it expires: "12:55, 41 min ago", of another day "21 Nov 18:20"."""
    when = _moment(facts, now)
    if facts.expires is None or not _is_today(facts.expires, now):
        return when
    return _apart(when, facts.expires - now)


def long_expiries() -> tuple[str, str]:
    """What is said of one of today, as long as it mostly is in the language of now: over, and to come."""
    return _apart("20:28", -58 * 60), _apart("20:28", 58 * 60)


def _apart(when: str, ahead: float) -> str:
    apart = times.coarse(ahead)
    return tr("{time}, {away}", time=when, away=times.ahead(apart) if ahead > 0 else times.ago(apart))


def _is_today(moment: float, now: float) -> bool:
    when, today = times.to_datetime(moment), times.to_datetime(now)
    return when is not None and today is not None and when.date() == today.date()


def _moment(facts: FoundFacts, now: float) -> str:
    if facts.expires is None:
        return tr("unreadable exp") if facts.dated else "" if facts.verdict is Verdict.MALFORMED else tr("no exp")
    when, today = times.to_datetime(facts.expires), times.to_datetime(now)
    if when is None or today is None:
        return times.outside(facts.expires)
    clock = f"{when.hour:02d}:{when.minute:02d}"
    if when.date() == today.date():
        return clock
    if when.date() == (today - timedelta(days=1)).date():
        return tr("yesterday {time}", time=clock)
    return f"{times.date(when, year=when.year != today.year)} {clock}"


def spoken(found: Found, facts: FoundFacts, now: float, *, listed: bool) -> str:
    """A row for those who do not see it: "Not verified, line 412, svc-reports, audience account, expires 13:58"."""
    if facts.scopes:
        granted = tr("scopes {scopes}", scopes=visible(elide(" ".join(facts.scopes), MOST_SHOWN)))
    elif facts.audience:
        granted = tr("audience {audience}", audience=visible(elide(" ".join(facts.audience), MOST_SHOWN)))
    else:
        granted = ""
    when = _moment(facts, now)
    if facts.expires is not None:
        when = tr("expires {when}", when=when) if facts.expires > now else tr("expired {when}", when=when)
    client = cell_words(ScanColumn.CLIENT, found, facts, now)
    kept = tr("among the session tokens") if listed else ""
    parts = (VERDICTS[facts.verdict].word, tr("line {line}", line=found.line), client, granted, when, kept)
    return ", ".join(part for part in parts if part)


def place_words(number: int, seen: int) -> str:
    """Where it is, and how often: "line 412, seen 14 times"."""
    line = grouped(number)
    if seen == 1:
        return tr("line {line}", line=line)
    if seen == 2:
        return tr("line {line}, seen twice", line=line)
    return tr("line {line}, seen {count} times", line=line, count=grouped(seen))


def reason(facts: FoundFacts) -> str:
    """What the verdict hangs on, the same for all tokens with the same reason."""
    return title_of(facts.why) if facts.why else VERDICTS[facts.verdict].word


def group_key(grouping: ScanGrouping, facts: FoundFacts) -> str:
    """What rows of one group have in common."""
    if grouping is ScanGrouping.ISSUER:
        return facts.issuer
    if grouping is ScanGrouping.CLIENT:
        return facts.client
    return f"{facts.verdict.value} {facts.why}"


def group_label(grouping: ScanGrouping, facts: FoundFacts) -> str:
    """What a group is called, by one of its tokens."""
    if grouping is ScanGrouping.ISSUER:
        return visible(elide(short_issuer(facts.issuer), MOST_SHOWN)) if facts.issuer else tr("No issuer")
    if grouping is ScanGrouping.CLIENT:
        return visible(elide(facts.client, MOST_SHOWN)) or tr("No client")
    verdict, why = VERDICTS[facts.verdict].word, reason(facts)
    return verdict if why == verdict else tr("{verdict}: {reason}", verdict=verdict, reason=why)
