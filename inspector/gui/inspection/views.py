"""What is behind the tabs of an inspection: each view as it is made, and what it asks for.

They are imported when they are first seen: the window is seen earlier for it, and stays smaller.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.gui.inspection.asks import Asks
from inspector.gui.inspection.filter_field import FilterField

if TYPE_CHECKING:
    from inspector.gui.inspection.accepted.view import AcceptedView
    from inspector.gui.inspection.claims.view import ClaimsView
    from inspector.gui.inspection.comparison.view import ComparisonView
    from inspector.gui.inspection.diagnosis.view import DiagnosisView
    from inspector.gui.inspection.exchange.view import ExchangeView
    from inspector.gui.inspection.findings.view import FindingsView
    from inspector.gui.inspection.issuer.view import IssuerView
    from inspector.gui.inspection.keys.view import KeysView
    from inspector.gui.inspection.raw.view import RawView
    from inspector.gui.model.acceptance.acceptances import Acceptances
    from inspector.gui.model.acceptance.profile_apis import ProfileApis


def findings(asks: Asks, *, compact: bool) -> FindingsView:
    """The Checks tab."""
    from inspector.gui.inspection.findings.view import FindingsView

    view = FindingsView()
    view.fix_requested.connect(asks.fix)
    view.note_asked.connect(asks.edit_note)
    view.offered.connect(asks.do_offer)
    view.scopes_asked.connect(asks.carried_scopes)
    view.copy_asked.connect(asks.copy_plain)
    view.learn_asked.connect(asks.learn)
    view.set_compact(compact)
    return view


def claims(asks: Asks, filter_field: FilterField) -> ClaimsView:
    """The Claims tab, with the field that filters them."""
    from inspector.gui.inspection.claims.view import ClaimsView

    view = ClaimsView()
    view.check_asked.connect(asks.check)
    view.copy_asked.connect(asks.copy_plain)
    filter_field.textChanged.connect(view.set_filter)
    view.set_filter(filter_field.text())
    filter_field.down.connect(view.focus_found)
    return view


def raw(asks: Asks) -> RawView:
    """The Raw tab."""
    from inspector.gui.inspection.raw.view import RawView

    view = RawView()
    view.copy_asked.connect(asks.copy_confidential)
    return view


def keys(asks: Asks) -> KeysView:
    """The Keys tab."""
    from inspector.gui.inspection.keys.view import KeysView

    view = KeysView()
    view.save_asked.connect(asks.save_keys)
    view.copy_asked.connect(asks.copy_plain)
    return view


def exchange(asks: Asks) -> ExchangeView:
    """The Exchange tab."""
    from inspector.gui.inspection.exchange.view import ExchangeView

    view = ExchangeView()
    view.copy_asked.connect(asks.copy_plain)
    return view


def accepted(asks: Asks, acceptances: Acceptances, apis: ProfileApis) -> AcceptedView:
    """The tab Accepted by."""
    from inspector.gui.inspection.accepted.view import AcceptedView

    view = AcceptedView(acceptances, apis)
    view.read_again.connect(asks.read_settings)
    view.copy_asked.connect(asks.copy_plain)
    return view


def diagnosis(asks: Asks) -> DiagnosisView:
    """The Diagnosis tab."""
    from inspector.gui.inspection.diagnosis.view import DiagnosisView

    return _wired(asks, DiagnosisView())


def issuer(asks: Asks) -> IssuerView:
    """The Issuer tab."""
    from inspector.gui.inspection.issuer.view import IssuerView

    view = IssuerView()
    view.revoke_requested.connect(asks.revoke)
    view.declined.connect(asks.leave_issuer)
    view.copy_asked.connect(asks.copy_plain)
    view.diagnosis.replace_secret_requested.connect(asks.replace_secret)
    view.diagnosis.find_method_requested.connect(asks.find_method)
    view.diagnosis.learn_asked.connect(asks.learn)
    return view


def comparison(asks: Asks) -> ComparisonView:
    """Two tokens, in the place of the tabs."""
    from inspector.gui.inspection.comparison.view import ComparisonView

    view = ComparisonView()
    view.swap_requested.connect(asks.swap)
    view.close_requested.connect(asks.close_comparison)
    view.copy_asked.connect(asks.copy_plain)
    return view


def _wired(asks: Asks, view: DiagnosisView) -> DiagnosisView:
    view.replace_secret_requested.connect(asks.replace_secret)
    view.find_method_requested.connect(asks.find_method)
    view.learn_asked.connect(asks.learn)
    view.copy_asked.connect(asks.copy_plain)
    return view
