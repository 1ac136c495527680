"""What is behind the tabs of an inspection: each view as it is made, with what it asks of the pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.gui.inspection.findings.view import FindingsView

if TYPE_CHECKING:  # each is imported when it is first seen: the window is seen earlier for it, and stays smaller
    from inspector.gui.inspection.claims.view import ClaimsView
    from inspector.gui.inspection.comparison.view import ComparisonView
    from inspector.gui.inspection.diagnosis.answer_view import AnswerView
    from inspector.gui.inspection.diagnosis.view import DiagnosisView
    from inspector.gui.inspection.exchange.view import ExchangeView
    from inspector.gui.inspection.issuer.view import IssuerView
    from inspector.gui.inspection.keys.view import KeysView
    from inspector.gui.inspection.pane import InspectionPane
    from inspector.gui.inspection.raw.view import RawView


def findings(pane: InspectionPane) -> FindingsView:
    """The Checks tab."""
    view = FindingsView()
    view.fix_requested.connect(pane.fix_requested)
    view.key_file_asked.connect(pane.key_file_requested)
    view.copy_asked.connect(pane.copy_plain)
    view.made.connect(lambda: pane.due.forget("findings"))
    view.set_compact(pane.compact)
    return view


def claims(pane: InspectionPane) -> ClaimsView:
    """The Claims tab."""
    from inspector.gui.inspection.claims.view import ClaimsView

    view = ClaimsView()
    view.check_asked.connect(pane.go_to_check)
    view.copy_asked.connect(pane.copy_plain)
    pane.filter.textChanged.connect(view.set_filter)
    view.set_filter(pane.filter.text())
    pane.filter.left.connect(view.focus_found)
    return view


def raw(pane: InspectionPane) -> RawView:
    """The Raw tab."""
    from inspector.gui.inspection.raw.view import RawView

    view = RawView()
    view.copy_asked.connect(lambda text: pane.copy_requested.emit(text, True))
    return view


def keys(pane: InspectionPane) -> KeysView:
    """The Keys tab."""
    from inspector.gui.inspection.keys.view import KeysView

    view = KeysView()
    view.save_asked.connect(pane.save_keys_requested)
    view.copy_asked.connect(pane.copy_plain)
    return view


def exchange(pane: InspectionPane) -> ExchangeView:
    """The Exchange tab."""
    from inspector.gui.inspection.exchange.view import ExchangeView

    view = ExchangeView()
    view.copy_asked.connect(pane.copy_plain)
    return view


def diagnosis(pane: InspectionPane) -> DiagnosisView:
    """The Diagnosis tab."""
    from inspector.gui.inspection.diagnosis.view import DiagnosisView

    return _wired(pane, DiagnosisView())


def answer(pane: InspectionPane) -> AnswerView:
    """The API answer tab."""
    from inspector.gui.inspection.diagnosis.answer_view import AnswerView

    view = AnswerView()
    view.show_token(there=pane.outcome is not None and pane.outcome.inspection is not None)
    view.explain_requested.connect(pane.explain_requested)
    _wired(pane, view.diagnosis)
    return view


def issuer(pane: InspectionPane) -> IssuerView:
    """The Issuer tab."""
    from inspector.gui.inspection.issuer.view import IssuerView

    view = IssuerView()
    view.revoke_requested.connect(pane.revoke_requested)
    view.declined.connect(pane.close_issuer)
    view.copy_asked.connect(pane.copy_plain)
    view.diagnosis.replace_secret_requested.connect(pane.replace_secret_requested)
    view.diagnosis.find_method_requested.connect(pane.find_method_requested)
    return view


def comparison(pane: InspectionPane) -> ComparisonView:
    """Two tokens, in the place of the tabs."""
    from inspector.gui.inspection.comparison.view import ComparisonView

    view = ComparisonView()
    view.swap_requested.connect(pane.swap_requested)
    view.close_requested.connect(pane.comparison_left)
    view.copy_asked.connect(pane.copy_plain)
    return view


def _wired(pane: InspectionPane, view: DiagnosisView) -> DiagnosisView:
    view.replace_secret_requested.connect(pane.replace_secret_requested)
    view.find_method_requested.connect(pane.find_method_requested)
    view.copy_asked.connect(pane.copy_plain)
    return view
