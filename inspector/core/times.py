"""Moments and durations in words. Dates outside the calendar are said to be so, never an exception."""

from __future__ import annotations

import math
from datetime import UTC, datetime, tzinfo
from email.utils import parsedate_to_datetime

from inspector.core.language import tr

Number = int | float

DAY_S = 86_400
MILLISECONDS_FROM = 100_000_000_000
"""As seconds this is the year 5138; as milliseconds it is 1973. A NumericDate above it is taken to be a mistake."""


_shown_in: tzinfo | None = None


def show_in(zone: tzinfo | None) -> None:
    """Write all moments in `zone` from now on, where a call names no other; None: local time.

    A choice of the whole program's, like its language: texts of checks follow it when they are made.
    """
    global _shown_in  # noqa: PLW0603 - set by the window's choice alone
    _shown_in = zone


def to_datetime(epoch_s: Number, zone: tzinfo | None = None) -> datetime | None:
    """The moment in `zone` (None: that of `show_in`, at first local time); None outside the years 1 to 9999."""
    try:
        return datetime.fromtimestamp(epoch_s, zone or _shown_in)
    except (OverflowError, ValueError, OSError):
        return None


def http_date(text: str) -> float | None:
    """An HTTP date (RFC 9110 section 5.6.7) in seconds since 1970-01-01 UTC; None for what is none."""
    try:
        when = parsedate_to_datetime(text)
        return (when if when.tzinfo else when.replace(tzinfo=UTC)).timestamp()  # HTTP knows no local time
    except (ValueError, TypeError, OverflowError):
        return None


def zone_words(now: Number) -> str:
    """The zone that moments are written in: "UTC", or local time as it differs from that, "UTC+01:00"."""
    when = to_datetime(now)
    offset = when.astimezone().strftime("%z") if when is not None and _shown_in is None else ""
    return f"UTC{offset[:3]}:{offset[3:5]}" if offset.strip("+-0") else "UTC"


def clock(epoch_s: Number, zone: tzinfo | None = None) -> str:
    """The time of day, "14:28:07", or a phrase for a moment outside the calendar."""
    moment = to_datetime(epoch_s, zone)
    return moment.strftime("%H:%M:%S") if moment else outside(epoch_s)


def moment(epoch_s: Number, now: Number, zone: tzinfo | None = None) -> str:
    """A time of today as "14:28:07", of this year as "19 Sep 12:20", any other as "19 Sep 2031 12:20".

    With " UTC" behind it where `show_in` chose that.
    """
    when, today = to_datetime(epoch_s, zone), to_datetime(now, zone)
    if when is None:
        return outside(epoch_s)
    named = " UTC" if zone is None and _shown_in is UTC else ""
    if today is not None and when.date() == today.date():
        return f"{when.hour:02d}:{when.minute:02d}:{when.second:02d}{named}"
    day = f"{when.day} {when.strftime('%b')}"
    if today is not None and when.year == today.year:
        return f"{day} {when.strftime('%H:%M')}{named}"
    return f"{day} {when.year:04d} {when.strftime('%H:%M')}{named}"


def iso(epoch_s: Number) -> str:
    """The moment in UTC as RFC 3339, "2026-09-22T13:28:07Z", or a phrase outside the calendar."""
    when = to_datetime(epoch_s, UTC)
    return when.strftime("%Y-%m-%dT%H:%M:%SZ").rjust(20, "0") if when else outside(epoch_s)


def outside(epoch_s: Number) -> str:
    """What is said of a moment no calendar here holds."""
    if isinstance(epoch_s, float) and not math.isfinite(epoch_s):
        return tr("not a time")
    return tr("before the year 1") if epoch_s < 0 else tr("after the year 9999")


def duration(seconds: Number) -> str:
    """A length of time in its two largest units: "12 s", "41 min 14 s", "2 h 5 min", "3 d 2 h", "8 years"."""
    if isinstance(seconds, float) and not math.isfinite(seconds):
        return tr("an endless time")
    whole = abs(round(seconds))
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return _two(whole, 60, "min", 1, "s")
    if whole < DAY_S:
        return _two(whole, 3600, "h", 60, "min")
    if whole < 365 * DAY_S:
        return _two(whole, DAY_S, "d", 3600, "h")
    years = whole // (365 * DAY_S)
    return (
        tr("more than 9999 years")
        if years > 9999
        else tr("{years} year{value}", years=years, value="s" if years > 1 else "")
    )


def _two(whole: int, large: int, large_name: str, small: int, small_name: str) -> str:
    rest = whole % large // small
    return f"{whole // large} {large_name}" + (f" {rest} {small_name}" if rest else "")


def countdown(seconds: Number) -> str:
    """Time left for a large figure: "51:46", "2:05:11", "3 d 02 h"; with a minus sign once it is over."""
    sign = "−" if seconds < 0 else ""
    if isinstance(seconds, float) and not math.isfinite(seconds):
        return f"{sign}{duration(seconds)}"
    whole = math.ceil(abs(seconds))
    if whole >= 100 * DAY_S:
        return f"{sign}{duration(whole)}"
    if whole >= DAY_S:
        return f"{sign}{whole // DAY_S} d {whole % DAY_S // 3600:02d} h"
    if whole >= 3600:
        return f"{sign}{whole // 3600}:{whole % 3600 // 60:02d}:{whole % 60:02d}"
    return f"{sign}{whole // 60}:{whole % 60:02d}"


def parse_moment(text: str) -> float:
    """Epoch seconds, or ISO 8601 with an offset (RFC 3339); ValueError with a sentence for the user otherwise."""
    text = text.strip()
    try:
        value = float(text)
    except ValueError:
        pass
    else:
        if math.isfinite(value):
            return value
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(tr("{text} is neither epoch seconds nor an ISO 8601 time.", text=f"{text!r}")) from None
    if when.tzinfo is None:
        raise ValueError(tr("{text} has no offset; end it with Z or with one such as +02:00.", text=f"{text!r}"))
    return when.timestamp()
