"""The verdicts on the tokens of files, a line each: JSON, CSV for a spreadsheet, or text for people.

What comes out of a token is somebody else's: it is written so that it neither acts on a terminal nor in a spreadsheet.
No token stands in it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import NamedTuple

from inspector.core.journeys.verdicts import TokenVerdict
from inspector.core.text.display import elide, visible
from inspector.core.text.times import iso

MAX_SHOWN = 200
COLUMNS = "file", "line", "verdict", "check", "iss", "client", "scopes", "exp", "kid"
_FORMULA = re.compile(r"(^|[;,|\t])([\s\"]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])")
"""Where a spreadsheet would begin a formula: in a cell, or in one that it makes by dividing at another character."""


class LineForm(NamedTuple):
    """A form of the report: a line is what `begins` says of the file, its number, and what `ends` says of the token."""

    heading: str
    begins: Callable[[str], str]
    ends: Callable[[TokenVerdict], str]


def _json_begins(file: str) -> str:
    return f'{{"file": {json.dumps(file)}, "line": '


def _json_ends(verdict: TokenVerdict) -> str:
    members = {
        "verdict": verdict.verdict,
        "check": verdict.check,
        "iss": verdict.issuer,
        "client": verdict.client,
        "scopes": verdict.scopes,
        "exp": _number(verdict.expires),
        "kid": verdict.kid,
    }
    return ", " + json.dumps(members)[1:]


def _csv_begins(file: str) -> str:
    return f"{cell(file)},"


def _csv_ends(verdict: TokenVerdict) -> str:
    texts = (verdict.verdict, verdict.check, verdict.issuer, verdict.client, " ".join(verdict.scopes))
    exp = _number(verdict.expires)
    cells = [*map(cell, texts), "" if exp is None else str(exp), cell(verdict.kid)]
    return "," + ",".join(cells)


def _text_begins(file: str) -> str:
    return f"{visible(file)}:"


def _text_ends(verdict: TokenVerdict) -> str:
    expires = f"exp {iso(verdict.expires)}" if verdict.expires is not None else None
    kid = f"kid {verdict.kid}" if verdict.kid else None
    told = (verdict.check, verdict.issuer, verdict.client, " ".join(verdict.scopes), expires, kid)
    return "  ".join([f": {verdict.verdict}", *(visible(elide(each, MAX_SHOWN)) for each in told if each)])


FORMS = {
    "jsonl": LineForm("", _json_begins, _json_ends),
    "csv": LineForm(",".join(COLUMNS), _csv_begins, _csv_ends),
    "text": LineForm("", _text_begins, _text_ends),
}
"""By name."""


def _number(value: float | None) -> float | int | None:
    return int(value) if value is not None and value.is_integer() else value


def defused(text: str) -> str:
    """A text as a spreadsheet may get it: an apostrophe is where it would begin a formula (OWASP, CSV injection)."""
    return _FORMULA.sub(r"\1\2'", visible(text))


def cell(text: str | None) -> str:
    """A cell of CSV with this text, which is no formula."""
    return '"' + defused(text).replace('"', '""') + '"' if text else ""
