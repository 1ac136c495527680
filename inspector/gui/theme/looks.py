"""How each status and verdict looks: a shape that carries the meaning, colours that repeat it, and its word."""

from __future__ import annotations

from dataclasses import replace

from inspector.core.checks.verdict import Check, Status, Verdict
from inspector.core.text.language import mark, tr
from inspector.core.values import dataclass


@dataclass(frozen=True, slots=True)
class Look:
    """An icon's name, what it says in English, and the tokens for text, glyph, tint and line."""

    icon: str
    says: str
    text: str
    glyph: str
    tint: str
    line: str

    @property
    def word(self) -> str:
        """The word beside it."""
        return tr(self.says)


def _look(icon: str, says: str, tone: str) -> Look:
    return Look(icon, says, f"{tone}_text", f"{tone}_glyph", f"{tone}_tint", f"{tone}_line")


VERDICTS = {
    Verdict.VALID: _look("ok", mark("Valid"), "ok"),
    Verdict.REJECTED: _look("bad", mark("Rejected"), "bad"),
    Verdict.UNVERIFIED: _look("unverified", mark("Not verified"), "warn"),
    Verdict.MALFORMED: _look("malformed", mark("Malformed"), "mute"),
}

STATUSES = {
    Status.PASSED: _look("pass", mark("Passed"), "ok"),
    Status.FAILED: _look("bad", mark("Failed"), "bad"),
    Status.WARNING: _look("warn", mark("Warning"), "warn"),
    Status.NOT_CHECKED: _look("not-checked", mark("Not checked"), "mute"),
}

NOTE = replace(_look("note", mark("Note"), "mute"), glyph="accent_text")
WOULD_PASS = _look("pass", mark("Would pass if genuine"), "mute")
REQUEST_FAILED = _look("bad", mark("No token issued"), "bad")
NOTHING_YET = _look("not-checked", mark("No token yet"), "mute")


def of_check(check: Check, verdict: Verdict) -> Look:
    """The look of a finding: nothing is green before the signature is verified, and a note is never a warning."""
    if check.note:
        return NOTE
    if check.status is Status.PASSED and verdict is Verdict.UNVERIFIED:
        return WOULD_PASS
    return STATUSES[check.status]


KID_SHOWN = 14

MARGIN = 20
