"""What a finding says, for tests that read its words."""

from __future__ import annotations

from typing import Any

from inspector.core.diagnosis.diagnosis import Diagnosis, diagnose
from inspector.core.diagnosis.pasted import diagnose_text


def diagnosed(*given: Any, **named: Any) -> Diagnosis | None:
    """`diagnose` of the same arguments, in the current language."""
    found = diagnose(*given, **named)
    return found.told() if found is not None else None


def diagnosed_text(*given: Any, **named: Any) -> Diagnosis:
    """`diagnose_text` of the same arguments, in the current language."""
    return diagnose_text(*given, **named).told()
