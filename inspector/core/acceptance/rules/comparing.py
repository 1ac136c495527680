"""How an acceptor compares a value of the token with one that is set there."""

from __future__ import annotations

import fnmatch
import re
import warnings
from collections.abc import Iterable
from functools import lru_cache

LONGEST = 256
"""A value of a token has so many characters at most that is compared with a regular expression."""
MOST_REPEATS = 2
"""An expression repeats so much at most: three times over, it takes seconds on a value made for it."""
_POOL, _GLOBAL_POOL = "https://cognito-idp.", "https://issuer-cognito-idp."
_SCHEME = re.compile(r"https?://")
_REPEAT = re.compile(r"[*+{]|(?<!\()\?")
_REPEATED_GROUP = re.compile(r"\)[*+?{]")


def same(match: str, actual: str, expected: str) -> bool | None:
    """Whether two texts are the same for it; None where that cannot be told.

    `match` is "exact", "slash" (but for one final slash), "scheme" (but for that and http:// or https://), "domain"
    (but for https://, capitals and slashes at the end), "cognito" (in either form of a user pool's issuer), "wildcard"
    (`*` and `?` of an IAM policy's StringLike) or "pattern": a regular expression, of which it is not documented
    whether it has to fit the whole text.
    """
    if match == "exact":
        return actual == expected
    if match == "cognito":
        return actual.replace(_GLOBAL_POOL, _POOL, 1) == expected.replace(_GLOBAL_POOL, _POOL, 1)
    if match == "wildcard":
        return fnmatch.fnmatchcase(actual, expected.replace("[", "[[]"))
    if match == "pattern":
        return _fits(expected, actual)
    if match == "domain":
        actual, expected = _domain(actual), _domain(expected)
    if match == "scheme":
        actual, expected = _SCHEME.sub("", actual, count=1), _SCHEME.sub("", expected, count=1)
    return actual.removesuffix("/") == expected.removesuffix("/")


def _domain(address: str) -> str:
    return address.strip().lower().removeprefix("https://").rstrip("/")


def any_of(results: Iterable[bool | None]) -> bool | None:
    """True if one is; else None if one cannot be told."""
    found = list(results)
    return True if True in found else None if None in found else False


def _fits(expression: str, text: str) -> bool | None:
    """None for an expression that cannot be read here, too, or could take long on a text that a stranger wrote."""
    compiled = _compiled(expression)
    if compiled is None or len(text) > LONGEST:
        return None
    if compiled.fullmatch(text) is not None:
        return True
    return None if compiled.search(text) is not None else False


@lru_cache(64)
def _compiled(expression: str) -> re.Pattern[str] | None:
    if _REPEATED_GROUP.search(expression) or len(_REPEAT.findall(expression)) > MOST_REPEATS:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return re.compile(expression)
    except (re.error, OverflowError, RecursionError):
        return None
