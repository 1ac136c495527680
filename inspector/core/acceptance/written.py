"""Dates and lists of a token as servers write them into their answers and logs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from inspector.core.acceptance.finding import NOTHING
from inspector.core.text.times import numeric_date

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def written(claim: str, value: object) -> Mapping[str, object]:
    """The date of a claim under the names of placeholders; nothing where it is none that they could write.

    `_iso` is Java's (ISO 8601 in UTC), `_js` JavaScript's, which has milliseconds, `_net` .NET's in its invariant
    culture, `_go` Go's, `_http` as in RFC 9110.
    """
    date = numeric_date(value)
    if date is None:
        return NOTHING
    try:
        at = _EPOCH + timedelta(seconds=int(date))
    except (OverflowError, ValueError):
        return NOTHING
    return {
        f"{claim}_iso": at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        f"{claim}_js": at.strftime("%Y-%m-%dT%H:%M:%S.") + f"{int(date % 1 * 1000):03}Z",
        f"{claim}_net": at.strftime("%m/%d/%Y %H:%M:%S"),
        f"{claim}_go": at.strftime("%Y-%m-%d %H:%M:%S +0000 UTC"),
        f"{claim}_http": at.strftime("%a, %d %b %Y %H:%M:%S GMT"),
    }


def listed(name: str, value: object) -> Mapping[str, object]:
    """A text or some texts under the names of placeholders.

    `_net` is .NET's list, which says "empty" where there is none, `_go` Go's, with brackets.
    """
    texts = [each for each in (value if isinstance(value, list | tuple) else [value]) if isinstance(each, str)]
    in_go = " ".join(f'"{each}"' for each in texts)
    return {f"{name}_net": ", ".join(texts) if texts else "empty", f"{name}_go": f"[{in_go}]"}
