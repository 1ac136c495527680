"""Moments and durations in words, inside the calendar and far outside it."""

from __future__ import annotations

import math
from datetime import UTC, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.text.times import DAY_S, clock, countdown, duration, iso, moment, outside, parse_moment, to_datetime

NOON = 1_795_003_200  # 2026-11-18T12:00:00Z
TOKYO = timezone(timedelta(hours=9))
ANY = st.integers() | st.floats() | st.integers(-(10**4000), 10**4000)


@pytest.mark.parametrize(
    "epoch_s, words",
    [
        (NOON, "12:00:00"),
        (NOON + 0.9, "12:00:00"),
        (NOON - 12 * 3600, "00:00:00"),
        (NOON + 12 * 3600, "19 Nov 00:00"),
        (NOON - 12 * 3600 - 1, "17 Nov 23:59"),
        (NOON + 60 * DAY_S, "17 Jan 2027 12:00"),
        (0, "1 Jan 1970 00:00"),
        (-1, "31 Dec 1969 23:59"),
        (-62_135_596_800, "1 Jan 0001 00:00"),
        (-62_135_596_801, "before the year 1"),
        (253_402_300_799, "31 Dec 9999 23:59"),
        (253_402_300_800, "after the year 9999"),
        (10**400, "after the year 9999"),
        (-(10**400), "before the year 1"),
        (1e300, "after the year 9999"),
        (math.inf, "not a time"),
        (-math.inf, "not a time"),
        (math.nan, "not a time"),
    ],
)
def test_a_moment_as_far_as_it_needs_saying(epoch_s: float, words: str) -> None:
    assert moment(epoch_s, NOON, UTC) == words


def test_the_zone_decides_what_today_is() -> None:
    assert moment(NOON + 4 * 3600, NOON, UTC) == "16:00:00"
    assert moment(NOON + 4 * 3600, NOON, TOKYO) == "19 Nov 01:00"


def test_a_moment_beside_a_now_without_a_calendar() -> None:
    assert moment(NOON, 1e300, UTC) == "18 Nov 2026 12:00"


@pytest.mark.parametrize(
    "epoch_s, time_of_day, written",
    [
        (NOON, "12:00:00", "2026-11-18T12:00:00Z"),
        (-62_135_596_800, "00:00:00", "0001-01-01T00:00:00Z"),
        (10**400, "after the year 9999", "after the year 9999"),
        (math.nan, "not a time", "not a time"),
    ],
)
def test_clock_and_rfc_3339(epoch_s: float, time_of_day: str, written: str) -> None:
    assert (clock(epoch_s, UTC), iso(epoch_s)) == (time_of_day, written)


@pytest.mark.parametrize(
    "seconds, words",
    [
        (0, "0 s"),
        (0.4, "0 s"),
        (-12, "12 s"),
        (59.4, "59 s"),
        (59.6, "1 min"),
        (61, "1 min 1 s"),
        (2474, "41 min 14 s"),
        (3599.6, "1 h"),
        (7500, "2 h 5 min"),
        (DAY_S - 1, "23 h 59 min"),
        (DAY_S, "1 d"),
        (3 * DAY_S + 7200, "3 d 2 h"),
        (364 * DAY_S, "364 d"),
        (365 * DAY_S, "1 year"),
        (8 * 365 * DAY_S, "8 years"),
        (10_000 * 365 * DAY_S, "more than 9999 years"),
        (10**4000, "more than 9999 years"),
        (math.inf, "an endless time"),
        (math.nan, "an endless time"),
    ],
)
def test_a_duration_in_its_two_largest_units(seconds: float, words: str) -> None:
    assert duration(seconds) == words


@pytest.mark.parametrize(
    "seconds, figure",
    [
        (0, "0:00"),
        (0.2, "0:01"),
        (59, "0:59"),
        (59.2, "1:00"),
        (3106, "51:46"),
        (3599.5, "1:00:00"),
        (7511, "2:05:11"),
        (DAY_S, "1 d 00 h"),
        (3 * DAY_S + 2 * 3600, "3 d 02 h"),
        (100 * DAY_S, "100 d"),
        (-1, "−0:01"),
        (-3700, "−1:01:40"),
        (10**4000, "more than 9999 years"),
        (-math.inf, "−an endless time"),
    ],
)
def test_a_countdown(seconds: float, figure: str) -> None:
    assert countdown(seconds) == figure


@given(ANY, ANY)
def test_no_number_raises(epoch_s: float, now: float) -> None:
    for text in (moment(epoch_s, now, UTC), clock(epoch_s, UTC), iso(epoch_s), duration(epoch_s), countdown(epoch_s)):
        assert 0 < len(text) < 40
    assert (to_datetime(epoch_s, UTC) is None) == (iso(epoch_s) == outside(epoch_s))


@pytest.mark.parametrize(
    "text, epoch_s",
    [
        ("1795003200", NOON),
        (" 1795003200.5 ", NOON + 0.5),
        ("-1", -1),
        ("1.795e9", 1_795_000_000),
        ("2026-11-18T12:00:00Z", NOON),
        ("2026-11-18T12:00:00+00:00", NOON),
        ("2026-11-18T21:00:00+09:00", NOON),
        ("2026-11-18 12:00Z", NOON),
    ],
)
def test_a_moment_as_people_write_it(text: str, epoch_s: float) -> None:
    assert parse_moment(text) == epoch_s


@pytest.mark.parametrize(
    "text, words",
    [
        ("", "'' is neither epoch seconds nor an ISO 8601 time."),
        ("tomorrow", "'tomorrow' is neither"),
        ("nan", "'nan' is neither"),
        ("inf", "'inf' is neither"),
        ("1e999", "'1e999' is neither"),
        ("2026-11-18T12:00:00", "has no offset; end it with Z or with one such as +02:00."),
        ("2026-11-18", "has no offset"),
        ("2026-13-18T12:00:00Z", "is neither"),
        ("14:00", "is neither"),
    ],
)
def test_what_is_no_moment_says_what_is(text: str, words: str) -> None:
    with pytest.raises(ValueError, match=r"neither|offset") as caught:
        parse_moment(text)
    assert words in str(caught.value)


@given(st.text())
def test_any_text_is_a_moment_or_refused(text: str) -> None:
    try:
        assert math.isfinite(parse_moment(text))
    except ValueError as error:
        assert str(error).endswith(".")  # noqa: PT017  both ways out are right
