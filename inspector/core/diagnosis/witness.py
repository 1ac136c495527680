"""What the token at hand says for or against a cause of its refusal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from inspector.core.checks.inspection import Inspection
from inspector.core.diagnosis.statements import Statement
from inspector.core.text.message import Message
from inspector.core.values import dataclass


@dataclass(frozen=True, slots=True)
class Testimony:
    """One thing that the token shows; `decisive` where a cause cannot be otherwise than it says."""

    supports: bool
    text: Message
    decisive: bool = False


def testimony(
    about: Iterable[str],  # noqa: ARG001
    inspection: Inspection | None,  # noqa: ARG001
    statements: Sequence[Statement],  # noqa: ARG001
) -> tuple[Testimony, ...]:
    """What the token says of a cause that is `about` such statements ("expiry.expired", "audience.*")."""
    return ()
