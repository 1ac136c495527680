"""One finding: a check together with what its row or card needs to know."""

from __future__ import annotations

import re
from dataclasses import replace

from inspector.core.checks.inspection import Inspection
from inspector.core.checks.verdict import Check, Status, Verdict
from inspector.core.knowledge.providers import described
from inspector.core.text.display import visible
from inspector.core.text.language import tr
from inspector.core.values import dataclass
from inspector.gui.theme import looks


@dataclass(frozen=True, slots=True)
class Finding:
    """A check, in the words of some moment, together with what its row needs to know of the inspection."""

    check: Check
    inspection: Inspection
    has_profile: bool = False

    @property
    def look(self) -> looks.Look:
        """Glyph and colours; nothing is green before the signature is verified."""
        verdict = self.inspection.verdict
        look = looks.of_check(self.check, verdict if self.inspection.signature_verified else Verdict.UNVERIFIED)
        unsigned = self.check.id == "signature" and self.check.status is Status.NOT_CHECKED and not self.check.note
        return replace(look, icon="unverified", glyph="warn_glyph") if unsigned else look

    @property
    def is_card(self) -> bool:
        """Whether everything about it is shown at once: a failure is."""
        return not self.check.note and self.check.status is Status.FAILED

    @property
    def expired(self) -> bool:
        """Whether it says that the token is past its end, which a new token cures."""
        expires = self.inspection.token.moment("exp")
        over = expires is not None and expires <= self.inspection.at
        return over and self.check.id == "exp" and self.check.status is Status.FAILED

    @property
    def about_scopes(self) -> bool:
        """Whether it compares scopes, which are shown as chips."""
        scopes = self.inspection.scopes
        return self.check.id == "scope" and scopes is not None and bool(scopes.requested or scopes.granted)

    @property
    def carried(self) -> tuple[str, ...]:
        """The scopes of a token that was asked for with none, where its profile could ask for them by name."""
        scopes = self.inspection.scopes
        if self.check.id != "scope" or not self.has_profile or scopes is None or scopes.requested:
            return ()
        rule = described(self.inspection.expectation.provider).scope_rule
        return tuple(scope for scope in scopes.granted if rule is None or re.fullmatch(rule.pattern, scope))

    @property
    def code(self) -> frozenset[str]:
        """Words of its sentences that are values, set in the fixed font."""
        scopes = self.inspection.scopes
        return frozenset(scopes.requested + scopes.granted) if scopes else frozenset()

    def said(self, check: Check) -> Finding:
        """The same finding in the words of another moment."""
        return Finding(check, self.inspection, self.has_profile)

    def spoken(self) -> str:
        """What assistive technology says of it beside its title."""
        return visible(tr("{status}. {reason}", status=self.look.word, reason=self.check.reason))

    def action(self) -> str | None:
        """The label of its one button; None where there is nothing to press."""
        return tr("Get token") if self.expired and self.has_profile else None

    def as_text(self) -> str:
        """The finding for a ticket or a mail."""
        check = self.check
        name = f" ({check.claim})" if check.claim else ""
        lines = [f"{self.look.word}: {check.title}{name}", check.reason]
        lines += [
            f"{label}: {text}"
            for label, text in (
                (tr("Expected"), check.expected), (tr("Actual"), check.actual), (tr("Fix"), check.fix),
                (tr("Reference"), check.reference),
            )
            if text
        ]  # fmt: skip
        return visible("\n".join(lines), keep="\n")
