"""Moments and durations in words. Dates outside the calendar are said to be so, never an exception."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime, tzinfo

from inspector.core.text.language import mark, plural, tr
from inspector.core.text.numbers import decimal

Seconds = int | float

DAY_S = 86_400
YEAR_S = 365 * DAY_S
MOST_YEARS = 9999
MILLISECONDS_FROM = 100_000_000_000
"""As seconds this is the year 5138; as milliseconds it is 1973. A NumericDate above it is taken to be a mistake."""

FARTHEST_S = 1e300
"""A whole number that is too large for a float counts as this many seconds."""

_MONTHS = (
    mark("Jan", "month"), mark("Feb", "month"), mark("Mar", "month"), mark("Apr", "month"), mark("May", "month"),
    mark("Jun", "month"), mark("Jul", "month"), mark("Aug", "month"), mark("Sep", "month"), mark("Oct", "month"),
    mark("Nov", "month"), mark("Dec", "month"),
)  # fmt: skip

_shown_in: tzinfo | None = None
_report_at: ContextVar[Seconds | None] = ContextVar("_report_at", default=None)


def show_in(zone: tzinfo | None) -> None:
    """Write all moments in `zone` from now on, where a call names no other; None: local time.

    A choice of the whole program's, like its language: texts of checks follow it when they are made.
    """
    global _shown_in  # noqa: PLW0603 - set by the window's choice alone
    _shown_in = zone


def shown_in() -> tzinfo | None:
    """The zone that was chosen; None: local time."""
    return _shown_in


@contextmanager
def of_report(at: Seconds) -> Iterator[None]:
    """Say all times within so that they stay true in a report of the moment `at`, whenever and wherever it is read.

    A moment has its day and its time in UTC; what was some time ago is told as so long before the report.
    """
    token = _report_at.set(at)
    try:
        yield
    finally:
        _report_at.reset(token)


def report_at() -> Seconds | None:
    """The moment of the report that is being written, in epoch seconds; None where none is."""
    return _report_at.get()


def numeric_date(value: object) -> float | None:
    """A JSON value as a NumericDate, in epoch seconds (RFC 7519 section 2); None for what is none.

    A date is a finite JSON number. A text that looks like a number is no date, and neither is true: libraries that
    convert those accept forged ones.
    """
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        date = float(value)
    except OverflowError:
        return FARTHEST_S if value > 0 else -FARTHEST_S
    return date if math.isfinite(date) else None


def to_datetime(epoch_s: Seconds, zone: tzinfo | None = None) -> datetime | None:
    """The moment in `zone` (None: that of `show_in`, at first local time); None outside the years 1 to 9999."""
    try:
        return datetime.fromtimestamp(epoch_s, zone or (_shown_in if _report_at.get() is None else UTC))
    except (OverflowError, ValueError, OSError):
        return None


def http_date(text: str) -> float | None:
    """An HTTP date (RFC 9110 section 5.6.7) in seconds since 1970-01-01 UTC; None for what is none."""
    from email.utils import parsedate_to_datetime  # late: the window needs it for no token, and it brings a lot

    try:
        when = parsedate_to_datetime(text)
        return (when if when.tzinfo else when.replace(tzinfo=UTC)).timestamp()  # HTTP knows no local time
    except (ValueError, TypeError, OverflowError):
        return None


def zone_words(now: Seconds) -> str:
    """The zone that moments are written in: "UTC", or local time as it differs from that, "UTC+01:00"."""
    when = to_datetime(now)
    local = _shown_in is None and _report_at.get() is None
    offset = when.astimezone().strftime("%z") if when is not None and local else ""
    return f"UTC{offset[:3]}:{offset[3:5]}" if offset.strip("+-0") else "UTC"


def clock(epoch_s: Seconds, zone: tzinfo | None = None) -> str:
    """The time of day, "14:28:07", or a phrase for a moment outside the calendar."""
    moment = to_datetime(epoch_s, zone)
    return moment.strftime("%H:%M:%S") if moment else outside(epoch_s)


def moment(epoch_s: Seconds, now: Seconds, zone: tzinfo | None = None) -> str:
    """A time of today as "14:28:07", of this year as "19 Sep 12:20", any other as "19 Sep 2031 12:20".

    With " UTC" behind it where `show_in` chose that.
    """
    if zone is None and _report_at.get() is not None:
        return whole_moment(epoch_s)
    when, today = to_datetime(epoch_s, zone), to_datetime(now, zone)
    if when is None:
        return outside(epoch_s)
    named = " UTC" if zone is None and _shown_in is UTC else ""
    if today is not None and when.date() == today.date():
        return f"{when.hour:02d}:{when.minute:02d}:{when.second:02d}{named}"
    this_year = today is not None and when.year == today.year
    return f"{date(when, year=not this_year)} {when.hour:02d}:{when.minute:02d}{named}"


def whole_moment(epoch_s: Seconds) -> str:
    """The moment in UTC with its day, "22 Sep 2026, 12:55:07 UTC", or a phrase outside the calendar."""
    when = to_datetime(epoch_s, UTC)
    if when is None:
        return outside(epoch_s)
    return tr("{date}, {time} UTC", date=date(when), time=f"{when.hour:02d}:{when.minute:02d}:{when.second:02d}")


def date(when: datetime, *, year: bool = True) -> str:
    """The day, "19 Sep 2031", or without the year."""
    month = tr(_MONTHS[when.month - 1], "month")
    if not year:
        return tr("{day} {month}", day=when.day, month=month)
    return tr("{day} {month} {year}", day=when.day, month=month, year=f"{when.year:04d}")


def iso(epoch_s: Seconds) -> str:
    """The moment in UTC as RFC 3339, "2026-09-22T13:28:07Z", or a phrase outside the calendar."""
    when = to_datetime(epoch_s, UTC)
    return when.strftime("%Y-%m-%dT%H:%M:%SZ").rjust(20, "0") if when else outside(epoch_s)


def outside(epoch_s: Seconds) -> str:
    """What is said of a moment no calendar here holds."""
    if isinstance(epoch_s, float) and not math.isfinite(epoch_s):
        return tr("not a time", "in the place of a date")
    if epoch_s < 0:
        return tr("before the year 1", "in the place of a date")
    return tr("after the year 9999", "in the place of a date")


def duration(seconds: Seconds) -> str:
    """A length of time in its two largest units: "12 s", "41 min 14 s", "2 h 5 min", "3 d 2 h", "8 years"."""
    if isinstance(seconds, float) and not math.isfinite(seconds):
        return tr("an endless time")
    if years := _years(seconds):
        return tr("more than 9999 years") if years > MOST_YEARS else plural(years, "{n} year", "{n} years")
    return _units(abs(round(seconds)))


def _units(whole: int) -> str:
    """Seconds that are less than a year."""
    days, hours, minutes, seconds = whole // DAY_S, whole % DAY_S // 3600, whole % 3600 // 60, whole % 60
    if days and hours:
        return tr("{days} d {hours} h", days=days, hours=hours)
    if days:
        return tr("{days} d", days=days)
    if hours and minutes:
        return tr("{hours} h {minutes} min", hours=hours, minutes=minutes)
    if hours:
        return tr("{hours} h", hours=hours)
    if minutes and seconds:
        return tr("{minutes} min {seconds} s", minutes=minutes, seconds=seconds)
    return tr("{minutes} min", minutes=minutes) if minutes else tr("{seconds} s", seconds=seconds)


def ago(seconds: Seconds) -> str:
    """How long ago that was, "12 s ago": a phrase of its own, since some languages put the unit into another case."""
    if _report_at.get() is not None:
        return tr("{duration} before this report", duration=duration(seconds))
    years = _years(seconds)
    if 0 < years <= MOST_YEARS:
        return plural(years, "{n} year ago", "{n} years ago")
    return tr("{duration} ago", duration=duration(seconds))


def lately(seconds: Seconds) -> str:
    """How long ago that was, or that it was this very moment."""
    if seconds >= 1:
        return ago(seconds)
    return tr("just now") if _report_at.get() is None else tr("at the moment of this report")


def ahead(seconds: Seconds) -> str:
    """How long it is until then: "in 12 s"."""
    if _report_at.get() is not None:
        return tr("{duration} after this report", duration=duration(seconds))
    years = _years(seconds)
    if 0 < years <= MOST_YEARS:
        return plural(years, "in {n} year", "in {n} years")
    return tr("in {duration}", duration=duration(seconds))


def coarse(seconds: Seconds) -> Seconds:
    """A length of time without its smaller unit, never negative: 41 min of 41 min 14 s, 3 d of 3 d 2 h."""
    if isinstance(seconds, float) and not math.isfinite(seconds):
        return seconds
    whole = abs(round(seconds))
    return whole - whole % next((unit for unit in (DAY_S, 3600, 60) if whole >= unit), 1)


def _years(seconds: Seconds) -> int:
    """How many whole years that is; 0 for an endless time."""
    endless = isinstance(seconds, float) and not math.isfinite(seconds)
    return 0 if endless else abs(round(seconds)) // YEAR_S


def countdown(seconds: Seconds) -> str:
    """Time left for a large figure: "51:46", "2:05:11", "3 d 02 h"; with a minus sign once it is over."""
    sign = "−" if seconds < 0 else ""
    if isinstance(seconds, float) and not math.isfinite(seconds):
        return f"{sign}{duration(seconds)}"
    whole = math.ceil(abs(seconds))
    if whole >= 100 * DAY_S:
        return f"{sign}{duration(whole)}"
    if whole >= DAY_S:
        return sign + tr("{days} d {hours} h", days=whole // DAY_S, hours=f"{whole % DAY_S // 3600:02d}")
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
        raise ValueError(tr("{text} is neither epoch seconds nor an ISO 8601 time.", text=repr(text))) from None
    if when.tzinfo is None:
        raise ValueError(tr("{text} has no offset; end it with Z or with one such as +02:00.", text=repr(text)))
    return when.timestamp()


def milliseconds(ms: float) -> str:
    """A time of a stage: "6 ms", "0.4 ms", "12.3 s"."""
    if ms >= 10_000:
        return tr("{seconds} s", seconds=decimal(ms / 1000, 1))
    return tr("{ms} ms", ms=decimal(ms, 0 if ms >= 1 or ms == 0 else 1))


Clock = Callable[[], float]
