"""The end of a token that a server names where it calls the token expired, to compare with that of the token at hand.

Jwt expired at 2026-11-29T16:12:32Z (Spring), ValidTo: '11/29/2026 16:12:32' (.NET), has expired on Sun Nov 29 16:12:32
UTC 2026 (Java): a date that is written without a zone, or with day and month in an unknown order, may be several.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime

from inspector.core.text.patterns import pattern
from inspector.core.text.times import http_date

MAX_CHARS = 1000
ZONE_S = 14 * 3600
"""How far a date without a zone may be from the same one in UTC."""
QUARTER_S = 900
"""Zones differ by whole quarters of an hour."""
ROUNDING_S = 2
_DATE = (
    r"(?P<iso>\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d)|(?P<slashed>\d{1,2}/\d{1,2}/\d{4} \d{1,2}:\d\d:\d\d(?: [AP]M)?)"
    r"|(?P<epoch>1\d{9})(?!\d)|(?P<java>\w{3} \w{3} \d\d \d\d:\d\d:\d\d) \w{1,6} (?P<year>\d{4})"
    r"|(?P<http>\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT)"
)
_NAMED = pattern(
    rf"\b(?:expired|expires|expiry|expiration|validto|exp)(?:\W{{1,3}}(?:at|on|since|date|time|is|was)){{0,2}}\W{{1,4}}(?:UTC\W{{1,4}})?(?:{_DATE})",
    re.IGNORECASE,
)
_SLASHED = ("%m/%d/%Y %H:%M:%S", "%d/%m/%Y %H:%M:%S", "%m/%d/%Y %I:%M:%S %p", "%d/%m/%Y %I:%M:%S %p")


def named_ends(text: str) -> tuple[float, ...]:
    """What the date that a sentence names as an end may be, in epoch seconds; none where it names none."""
    found = _NAMED.search(text[:MAX_CHARS])
    return tuple(_moments(found)) if found is not None else ()


def is_named(end: float, named: tuple[float, ...]) -> bool:
    """Whether `end` may be one of them, in whatever zone they were written."""
    for each in named:
        away = abs(end - each)
        if away <= ZONE_S + ROUNDING_S and min(away % QUARTER_S, QUARTER_S - away % QUARTER_S) <= ROUNDING_S:
            return True
    return False


def _moments(found: re.Match[str]) -> Iterator[float]:
    if epoch := found["epoch"]:
        yield float(epoch)
    elif http := found["http"]:
        moment = http_date(http)
        if moment is not None:
            yield moment
    elif iso := found["iso"]:
        yield from _read(iso.replace("T", " ").replace("t", " "), "%Y-%m-%d %H:%M:%S")
    elif java := found["java"]:
        yield from _read(f"{java[4:]} {found['year']}", "%b %d %H:%M:%S %Y")
    else:
        for form in _SLASHED:
            yield from _read(found["slashed"], form)


def _read(text: str, form: str) -> Iterator[float]:
    try:
        yield datetime.strptime(text, form).replace(tzinfo=UTC).timestamp()
    except ValueError:
        return
