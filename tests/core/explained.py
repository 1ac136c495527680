"""What an explanation says, for tests that read its words."""

from __future__ import annotations

from typing import Any

from inspector.core.diagnosis.diagnosis import Diagnosis, Explanation, diagnose
from inspector.core.diagnosis.pasted import diagnose_text
from inspector.core.text.message import several, verbatim


def diagnosed(*given: Any, **named: Any) -> Diagnosis | None:
    """`diagnose` of the same arguments, in the current language."""
    found = diagnose(*given, **named)
    return found.told() if found is not None else None


def diagnosed_text(*given: Any, **named: Any) -> Diagnosis:
    """`diagnose_text` of the same arguments, in the current language."""
    return diagnose_text(*given, **named).told()


def explanation(told: Diagnosis) -> Explanation:
    """An explanation that says just this, in every language."""
    return Explanation(
        told.id,
        (told.said,),
        verbatim(told.summary),
        verbatim(told.cause),
        tuple(verbatim(fix) for fix in told.fixes),
        told.reference,
        sure=told.sure,
        details=several(verbatim(told.details)) if told.details else None,
        suspects_secret=told.suspects_secret,
        offers=told.offers,
    )
