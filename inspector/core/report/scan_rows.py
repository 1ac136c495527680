"""The tokens of a file as a table for others: CSV (RFC 4180) for a spreadsheet, or JSON, a line each.

No token stands in it: its fingerprint tells it from others. What comes out of a token is somebody else's, and is
written so that it does not act in a spreadsheet. What stands before a token is told by its name alone, since the rest
of the line may hold a secret.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from inspector.core.journeys.found_facts import FoundFacts
from inspector.core.report.verdicts import cell
from inspector.core.scan.scan import Found

CSV_LINE_END = "\r\n"


def scan_row(found: Found, facts: FoundFacts, file: str) -> dict[str, Any]:
    """What is said of one token, by the names that `verdicts` uses too; `exp` is in epoch seconds."""
    exp = facts.expires
    return {
        "file": file,
        "line": found.line,
        "verdict": facts.verdict.value,
        "check": facts.check,
        "iss": facts.issuer or None,
        "client": facts.client or None,
        "scopes": list(facts.scopes),
        "exp": int(exp) if exp is not None and exp.is_integer() else exp,
        "kid": facts.kid or None,
        "aud": list(facts.audience),
        "before": found.before or None,
        "times": found.times,
        "lines": list(found.lines),
        "fingerprint": facts.fingerprint,
    }


COLUMNS = (
    "file", "line", "verdict", "check", "iss", "client", "scopes", "exp", "kid", "aud", "before", "times", "lines",
    "fingerprint",
)  # fmt: skip


def csv_lines(rows: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """A heading and a line for each row, with their ends."""
    yield ",".join(COLUMNS) + CSV_LINE_END
    for row in rows:
        yield ",".join(_cell(row[name]) for name in COLUMNS) + CSV_LINE_END


def jsonl_lines(rows: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """An object for each row, in ASCII, with line ends."""
    for row in rows:
        yield json.dumps(row) + "\n"


def _cell(value: object) -> str:
    if isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, list):
        value = " ".join(map(str, value))
    return cell(value if isinstance(value, str) else None)
