"""What a finding rests on: expected and actual with their difference, scopes as chips, whose key it was."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.core.checks.inspection import Inspection
from inspector.core.checks.verdict import Check, Status
from inspector.core.text.display import elide
from inspector.core.text.language import plural, tr
from inspector.gui.inspection.findings.finding import Finding
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.buttons import secondary
from inspector.gui.widgets.chips import ResultChip, ScopeOutcome
from inspector.gui.widgets.inset import MOST_SHOWN, Inset, difference
from inspector.gui.widgets.labels import PlainLabel, Span, Style
from inspector.gui.widgets.layout import FlowLayout, as_high_as_needed
from inspector.gui.widgets.wording import value

MOST_CHIPS = 60


def chips(finding: Finding) -> QWidget | None:
    """The scopes granted, missing and extra; None where the finding is not about scopes.

    Before the signature is verified nothing is known to be granted, so there are no chips for that: they are green.
    """
    scopes = finding.inspection.scopes
    if not finding.about_scopes or scopes is None or not scopes.requested:
        return None
    genuine = finding.inspection.signature_verified
    granted = [scope for scope in scopes.granted if scope not in scopes.extra] if genuine else []
    shown = [(scope, ScopeOutcome.GRANTED) for scope in granted]
    shown += [(scope, ScopeOutcome.MISSING) for scope in scopes.missing]
    shown += [(scope, ScopeOutcome.EXTRA) for scope in scopes.extra]
    return _chip_box(shown) if shown else None


class CarriedScopes(QWidget):
    """The scopes of a token that was asked for with none, and a button that has the form ask for them."""

    def __init__(self, scopes: tuple[str, ...]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(6))
        column.addWidget(_chip_box([(scope, ScopeOutcome.CARRIED) for scope in scopes]))
        self.ask = secondary(plural(len(scopes), "Ask for this scope", "Ask for these scopes"), height=28)
        self.ask.set_tip(tr("Fills the scopes of the form. Nothing is sent."))
        column.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(as_high_as_needed())


def _chip_box(shown: list[tuple[str, ScopeOutcome]]) -> QWidget:
    box = QWidget()
    flow = FlowLayout(box)
    for scope, outcome in shown[:MOST_CHIPS]:
        flow.addWidget(ResultChip(scope, outcome))
    if len(shown) > MOST_CHIPS:
        flow.addWidget(
            PlainLabel(plural(len(shown) - MOST_CHIPS, "and {n} more", "and {n} more"), Role.SECONDARY, "text2")
        )
    box.setSizePolicy(as_high_as_needed())
    return box


class ExpectedActual(Inset):
    """Expected and actual of one check, which may be said again in the words of another moment."""

    def __init__(self, check: Check) -> None:
        super().__init__()
        self._shown = _compared(check)
        self._values = [self.add_text(label, spans) for label, spans in self._shown]

    def say(self, check: Check) -> None:
        """Show them as `check` has them."""
        before, self._shown = self._shown, _compared(check)
        for value_shown, was, row in zip(self._values, before, self._shown, strict=True):
            if row != was:
                value_shown.set_spans(row[1])


def _compared(check: Check) -> list[tuple[str, tuple[Span, ...]]]:
    if check.expected is not None and check.actual is not None and not check.note:
        expected, actual = difference(check.expected, check.actual)
    else:
        expected, actual = (value(elide(text or "", MOST_SHOWN)) for text in (check.expected, check.actual))
    rows = ((tr("Expected"), check.expected, expected), (tr("Actual"), check.actual, actual))
    return [(label, spans) for label, text, spans in rows if text is not None]


def evidence_of(finding: Finding) -> Inset | None:
    """Expected and actual, or what stands for them; None where there is nothing to compare."""
    check = finding.check
    if finding.is_card and finding.about_scopes and (result := chips(finding)) is not None:
        return _requested_and_granted(finding, result)
    if check.id == "signature" and check.status is Status.NOT_CHECKED:
        return _whose_key(finding.inspection)
    return None if check.expected is None and check.actual is None else ExpectedActual(check)


def _requested_and_granted(finding: Finding, result: QWidget) -> Inset:
    inset, scopes = Inset(), finding.inspection.scopes
    if scopes is not None:
        inset.add(tr("Requested"), value(elide("   ".join(scopes.requested), 4 * MOST_SHOWN)))
        if finding.inspection.signature_verified:
            inset.add(tr("Granted"), result)
        else:
            inset.add(tr("Claimed"), value(elide("   ".join(scopes.granted) or tr("no scope"), 4 * MOST_SHOWN)))
            inset.add(tr("Difference"), result)
    return inset


def _whose_key(inspection: Inspection) -> Inset | None:
    """Issuer and key ID as the token has them: what fetching the keys would go by."""
    claimed = (
        (tr("Issuer"), inspection.token.issuer),
        (tr("Key ID"), (inspection.token.header or {}).get("kid")),
    )
    rows = [(label, text) for label, text in claimed if isinstance(text, str)]
    remark = (f"   {tr('as the token claims')}", Style(role=Role.SECONDARY, token="text2"))
    inset = Inset()
    for label, text in rows:
        shown = value(elide(text, MOST_SHOWN))
        inset.add(label, (*shown, remark) if label == rows[-1][0] else shown)
    return inset if rows else None
