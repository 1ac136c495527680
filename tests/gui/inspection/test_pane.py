"""The right-hand pane: which tabs there are, what the banner says, what the clock changes, what buttons ask for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from inspector.core.checks.verdict import Verdict
from inspector.core.journeys.outcome import Outcome
from inspector.core.keys.key import KeySource, Origin
from inspector.core.store.token_marks import TokenMarks
from inspector.core.text.message import message
from inspector.gui.inspection.findings.card import FindingCard
from inspector.gui.inspection.header import EXPORTS
from inspector.gui.inspection.pane import InspectionPane
from inspector.gui.inspection.verdict import banner_text
from inspector.gui.inspection.verdict.lifetime import Tone
from inspector.gui.model.workspace import Workspace
from inspector.gui.theme import theme
from tests.gui import samples
from tests.gui.conftest import World

Make = Callable[[], Outcome]

ALL = (
    samples.valid, samples.rejected, samples.wrong_issuer, samples.unverified, samples.malformed, samples.opaque,
    samples.failed, samples.unreached, samples.hostile,
)  # fmt: skip


@pytest.fixture
def pane(world: World, qtbot: QtBot) -> InspectionPane:
    pane = InspectionPane(Workspace(world.services()))
    qtbot.addWidget(pane)
    pane.resize(706, 773)
    with qtbot.waitExposed(pane):
        pane.show()
    return pane


def line(outcome: Outcome) -> str:
    """The banner's provenance as it reads."""
    return "".join(text for text, _ in banner_text.banner(outcome, samples.NOW).provenance)


def judged(outcome: Outcome, claims: dict[str, object]) -> Outcome:
    """`outcome` with other claims in its token."""
    assert outcome.inspection is not None
    token = samples.token(samples.CLAIMS | claims)
    return replace(outcome, inspection=samples.of_case(outcome.inspection, token=token))


@pytest.mark.parametrize("make", ALL)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_outcome_is_drawn_in_every_tab(pane: InspectionPane, make: Make, scheme: theme.Scheme) -> None:
    theme.current().set_scheme(scheme)
    pane.show_outcome(make(), samples.NOW)
    for name in ("Checks", "Claims", "Raw", "Keys", "Exchange", "Accepted by", "Diagnosis"):
        if pane.row.select(name):
            assert not pane.grab().isNull()
    theme.current().set_scheme("light")


@pytest.mark.parametrize(
    "make, name",
    [
        (samples.valid, "Valid"), (samples.rejected, "Rejected"), (samples.unverified, "Not verified"),
        (samples.malformed, "Malformed"), (samples.failed, "No token issued"),
    ],
)  # fmt: skip
def test_banner_is_named_by_the_verdict(pane: InspectionPane, make: Make, name: str) -> None:
    outcome = make()
    pane.show_outcome(outcome, samples.NOW)
    assert pane.banner.accessibleName() == name
    said = [part.reason for part in (outcome.inspection,) if part] + [d.summary for d in (outcome.diagnosis,) if d]
    assert [pane.banner.accessibleDescription()] == said


def test_failed_request_has_only_diagnosis_and_exchange(pane: InspectionPane) -> None:
    pane.show_outcome(samples.failed(), samples.NOW)
    assert pane.current_tab == "Diagnosis"
    assert not pane.row.select("Checks")
    assert pane.row.select("Exchange")
    assert pane.row.copy_curl.isVisible()
    pane.show_outcome(samples.valid(), samples.NOW)
    assert pane.row.select("Checks")


def test_pasted_token_has_no_keys_and_no_exchange(pane: InspectionPane) -> None:
    pane.show_outcome(samples.unverified(), samples.NOW)
    assert not pane.row.select("Keys")
    assert not pane.row.select("Exchange")
    assert pane.row.tabs.tabToolTip(4)


def test_the_selected_tab_stays_when_another_token_is_shown(pane: InspectionPane) -> None:
    pane.show_outcome(samples.valid(), samples.NOW)
    pane.row.select("Keys")
    pane.show_outcome(samples.rejected(), samples.NOW)
    assert pane.current_tab == "Keys"
    pane.show_outcome(samples.unverified(), samples.NOW)
    assert pane.current_tab == "Checks"


@pytest.mark.parametrize(
    "tab, action",
    [("Claims", "filter"), ("Raw", "copy_token"), ("Keys", "fetch_keys"), ("Exchange", "copy_curl")],
)
def test_each_tab_has_its_own_action(pane: InspectionPane, tab: str, action: str) -> None:
    pane.show_outcome(samples.valid(), samples.NOW)
    pane.row.select(tab)
    shown = [
        n for n in ("filter", "copy_token", "fetch_keys", "copy_curl", "try_again") if getattr(pane.row, n).isVisible()
    ]
    assert shown == [action]


def test_buttons_only_ask(pane: InspectionPane, qtbot: QtBot) -> None:
    pane.show_outcome(samples.valid(), samples.NOW)
    pane.row.select("Raw")
    copied = QSignalSpy(pane.asks.copy)
    QTest.mouseClick(pane.row.copy_token, Qt.MouseButton.LeftButton)
    outcome = pane.outcome
    assert outcome is not None
    assert outcome.inspection is not None
    assert copied.at(0) == [outcome.inspection.token.text, True]
    pane.row.select("Keys")
    with qtbot.waitSignal(pane.asks.fetch_keys):
        QTest.mouseClick(pane.row.fetch_keys, Qt.MouseButton.LeftButton)
    pane.show_outcome(samples.failed(), samples.NOW)
    with qtbot.waitSignal(pane.asks.try_again):
        QTest.mouseClick(pane.row.try_again, Qt.MouseButton.LeftButton)


def test_export_offers_one_copy_and_three_files(pane: InspectionPane, qtbot: QtBot) -> None:
    pane.show_outcome(samples.valid(), samples.NOW)
    asked = QSignalSpy(pane.asks.export)
    for action in pane.header.exports.actions():
        action.trigger()
    assert [asked.at(i)[0] for i in range(asked.count())] == [kind for _, kind in EXPORTS]


def test_nothing_yet_has_a_button_and_no_tabs(pane: InspectionPane, qtbot: QtBot) -> None:
    pane.show_outcome(samples.valid(), samples.NOW)
    pane.show_nothing("No token yet", "orders-worker has not been asked for one.", "Get token")
    assert pane.banner.accessibleName() == "No token yet"
    assert not any(pane.row.tabs.isTabEnabled(index) for index in range(pane.row.tabs.count()))
    button = next(b for b in pane.banner.findChildren(QPushButton) if b.isVisible())
    with qtbot.waitSignal(pane.asks.token):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    pane.show_outcome(samples.valid(), samples.NOW)
    assert not [b for b in pane.banner.findChildren(QPushButton) if b.isVisible()]


def test_header_says_when_the_token_is_an_older_one(pane: InspectionPane) -> None:
    pane.show_outcome(samples.valid(), samples.NOW)
    pane.mark_previous(previous=True)
    assert any(label.text().endswith(", previous") for label in pane.findChildren(QLabel))
    pane.show_outcome(samples.valid(), samples.NOW)
    assert not any(label.text().endswith(", previous") for label in pane.findChildren(QLabel))


def test_a_tick_moves_countdown_and_bar_and_nothing_else(pane: InspectionPane) -> None:
    pane.show_outcome(samples.valid(), samples.NOW)
    pane.tick(samples.NOW + 60)
    assert pane.banner.state.metric == "50:46"
    lifetime = pane.banner.state.lifetime
    assert lifetime is not None
    assert lifetime.now == samples.NOW + 60


def test_what_is_said_of_moments_ages_with_the_countdown(pane: InspectionPane) -> None:
    pane.show_outcome(samples.rejected(), samples.NOW)
    before = pane.banner.accessibleDescription()
    pane.tick(samples.NOW + 7200)
    after = pane.banner.accessibleDescription()
    assert before == "It expired 41 min 14 s ago and lacks the scope orders/refund."
    assert after == "It expired 2 h 41 min ago and lacks the scope orders/refund."


def test_fetching_from_a_file_is_not_offered(pane: InspectionPane) -> None:
    outcome = samples.valid()
    assert outcome.inspection is not None
    assert outcome.inspection.key_set is not None
    keys = replace(outcome.inspection.key_set, source=KeySource(Origin.FILE, "jwks.json"))
    pane.show_outcome(replace(outcome, inspection=samples.of_case(outcome.inspection, key_set=keys)), samples.NOW)
    pane.row.select("Keys")
    assert pane.row.fetch_keys.isHidden()
    pane.show_outcome(outcome, samples.NOW)
    assert not pane.row.fetch_keys.isHidden()


def test_checks_badge_counts_failures_before_what_was_not_checked(pane: InspectionPane) -> None:
    pane.show_outcome(samples.rejected(), samples.NOW)
    assert pane.row.tabs.tabToolTip(0) == "2 failed"
    pane.show_outcome(samples.unverified(), samples.NOW)
    assert pane.row.tabs.tabToolTip(0) == "5 not checked"
    pane.show_outcome(samples.valid(), samples.NOW)
    assert pane.row.tabs.tabToolTip(0) == ""


def test_claim_glyph_leads_to_its_check(pane: InspectionPane) -> None:
    pane.show_outcome(samples.rejected(), samples.NOW)
    pane.row.select("Claims")
    pane.pages.claims.check_asked.emit("exp")
    assert pane.current_tab == "Checks"
    focused = pane.focusWidget()
    assert isinstance(focused, FindingCard)
    assert focused.finding.check.id == "exp"


def test_compact_is_lower(pane: InspectionPane) -> None:
    pane.show_outcome(samples.rejected(), samples.NOW)
    before = pane.banner.heightForWidth(600)
    pane.set_compact(compact=True)
    assert pane.banner.heightForWidth(600) < before


# --- The banner's words ---


def test_a_verified_signature_names_key_and_issuer() -> None:
    assert line(samples.valid()) == "Signature verified with key 7f3aQm0Z…c21e= published by eu-west-1_Ab3dE9xQz"


def test_a_rejected_token_still_says_who_signed_it() -> None:
    assert line(samples.rejected()).startswith("Signature verified with key 7f3aQm0Z…c21e=")


def test_a_wrong_signature_says_what_it_was_checked_against() -> None:
    assert line(samples.wrong_issuer()) == "Checked against both keys published by eu-west-1_Ab3dE9xQz"


def test_without_keys_the_reason_is_given() -> None:
    outcome = samples.unverified()
    assert line(outcome) == "No keys fetched; the token stays here"
    assert (
        line(replace(outcome, keys_problem=message("login.example.com answered 503.")))
        == "login.example.com answered 503."
    )


@pytest.mark.parametrize(
    "make, figure, caption",
    [
        (samples.valid, "51:46", "until it expires"),
        (samples.rejected, "−41:14", "since it expired"),
        (samples.wrong_issuer, "51:46", "until exp"),
        (samples.unverified, "22:08", "until exp, if genuine"),
        (samples.malformed, None, None),
        (samples.opaque, None, None),
        (samples.failed, "400", "HTTP status"),
        (samples.unreached, None, None),
    ],
)
def test_metric(make: Make, figure: str | None, caption: str | None) -> None:
    assert banner_text.metric(make(), samples.NOW) == (figure, caption)


@pytest.mark.parametrize("value", [True, "1790087287", None, [], 1e400, float("nan")])
def test_an_exp_that_is_no_moment_is_not_counted_down(value: object) -> None:
    outcome = judged(samples.valid(), {"exp": value})
    assert banner_text.metric(outcome, samples.NOW) == (None, None)
    assert banner_text.banner(outcome, samples.NOW).lifetime is None


def test_an_exp_beyond_any_calendar_is_a_date_as_it_is_to_its_check() -> None:
    outcome = judged(samples.valid(), {"exp": 10**400})
    assert banner_text.metric(outcome, samples.NOW) == ("more than 9999 years", "until it expires")


def test_a_token_that_never_expires_has_a_bar_and_no_countdown() -> None:
    outcome = samples.valid()
    assert outcome.inspection is not None
    claims = {name: value for name, value in samples.CLAIMS.items() if name != "exp"}
    endless = replace(outcome, inspection=samples.of_case(outcome.inspection, token=samples.token(claims)))
    state = banner_text.banner(endless, samples.NOW)
    assert state.metric is None
    assert state.lifetime is not None
    assert state.lifetime.expires is None


def test_before_nbf_the_start_is_counted_down() -> None:
    outcome = judged(samples.valid(), {"nbf": samples.ISSUED + 1800})
    assert banner_text.metric(outcome, samples.NOW) == ("21:46", "until it may be used")


def test_only_a_valid_token_has_a_green_bar() -> None:
    tones = {}
    for make in (samples.valid, samples.rejected, samples.unverified):
        state = banner_text.banner(make(), samples.NOW)
        assert state.lifetime is not None
        tones[state.kind] = state.lifetime.tone
    assert tones == {"valid": Tone.VALID, "rejected": Tone.REJECTED, "unverified": Tone.UNVERIFIED}
    assert Verdict.VALID.value == "valid"


def test_stages_of_a_refused_request_end_in_its_status() -> None:
    stages = banner_text.banner(samples.failed(), samples.NOW).stages
    assert stages == (
        ("DNS", "6 ms", True), ("TCP", "19 ms", True), ("TLS 1.3", "42 ms", True), ("HTTP 400", "115 ms", False),
    )  # fmt: skip
    assert line(samples.failed()).startswith("The request reached orders-example.auth")


def test_stages_that_were_not_reached_are_listed() -> None:
    state = banner_text.banner(samples.unreached(), samples.NOW)
    assert state.stages == (("DNS", "31 ms", False), ("TCP", "", None), ("TLS", "", None), ("HTTP", "", None))
    assert line(samples.unreached()).startswith("The request did not reach orders-example.auth")


def test_header_names_profile_and_time() -> None:
    title, subtitle = banner_text.header(samples.valid(), samples.NOW)
    assert title == "Access token"
    assert subtitle.startswith("orders-worker, ")
    title, subtitle = banner_text.header(samples.unverified(), samples.NOW)
    assert title == "Pasted token"
    assert subtitle.startswith("pasted ")
    of_case = replace(samples.valid(), marks=TokenMarks(case="ACME-4211"))
    title, subtitle = banner_text.header(of_case, samples.NOW)
    assert title == "orders-worker"
    assert subtitle.startswith("ACME-4211, ")
    named = replace(samples.unverified(), marks=TokenMarks(name="before the key change"))
    assert banner_text.header(named, samples.NOW)[0] == "before the key change"
    assert banner_text.header(samples.failed(), samples.NOW)[0] == "Token request"
