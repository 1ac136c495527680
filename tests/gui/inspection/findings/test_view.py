"""The Checks tab: grouping, cards, differences, keyboard, and nothing green before the signature is verified."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from inspector.core.checks import parties, signature
from inspector.core.checks.inspection import Inspection
from inspector.core.checks.verdict import Status
from inspector.core.journeys.key_host import key_host
from inspector.core.journeys.outcome import Outcome
from inspector.gui.inspection.findings.card import FindingCard
from inspector.gui.inspection.findings.finding import Finding
from inspector.gui.inspection.findings.groups import groups
from inspector.gui.inspection.findings.row import FindingRow
from inspector.gui.inspection.findings.view import FindingsView
from inspector.gui.widgets.chips import ResultChip
from inspector.gui.widgets.inset import difference
from inspector.gui.widgets.layout import SectionHeader
from tests.gui import samples

Make = Callable[[], Outcome]


def judgement(outcome: Outcome) -> Inspection:
    assert outcome.inspection is not None
    return outcome.inspection


@pytest.fixture
def view(qtbot: QtBot) -> FindingsView:
    view = FindingsView()
    qtbot.addWidget(view)
    view.resize(666, 700)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    return view


def row(view: FindingsView, check_id: str) -> FindingRow | FindingCard:
    return next(row for row in view.rows() if row.finding.check.id == check_id)


def texts(widget: FindingRow | FindingCard) -> str:
    drawn = widget.words if isinstance(widget, FindingRow) else ()
    return "\n".join([*drawn, *(label.text() for label in widget.findChildren(QLabel))])


@pytest.mark.parametrize(
    "make, expected",
    [
        (samples.valid, [("Notes", 2, True), ("Passed", 14, True)]),
        (samples.rejected, [("Failed", 2, True), ("Warnings", 1, True), ("Notes", 2, False), ("Passed", 12, False)]),
        (
            samples.unverified,
            [("Warnings", 1, True), ("Not checked", 5, True), ("Notes", 2, True), ("Would pass if genuine", 7, True)],
        ),
        (
            samples.wrong_issuer,
            [("Failed", 2, True), ("Not checked", 1, False), ("Notes", 2, False), ("Would pass if genuine", 10, False)],
        ),
        (samples.malformed, [("Failed", 1, True)]),
    ],
)
def test_groups_are_worst_first(make: Make, expected: list[tuple[str, int, bool]]) -> None:
    assert [(g.title, len(g.checks), g.opened) for g in groups(judgement(make()))] == expected


@pytest.mark.parametrize("make", [samples.unverified, samples.wrong_issuer, samples.opaque])
def test_nothing_is_green_before_the_signature_is_verified(make: Make) -> None:
    inspection = judgement(make())
    looks = [
        Finding(check, inspection).look
        for check in inspection.told()
        if check.status is Status.PASSED and not check.note
    ]
    assert all(look.glyph == "mute_glyph" for look in looks)


def test_what_passed_is_green_once_it_is() -> None:
    inspection = judgement(samples.rejected())
    looks = {Finding(c, inspection).look.glyph for c in inspection.told() if c.status is Status.PASSED and not c.note}
    assert looks == {"ok_glyph"}


def test_failures_are_cards_with_expected_actual_and_fix(view: FindingsView) -> None:
    view.show_inspection(judgement(samples.rejected()), has_profile=True)
    card = row(view, "exp")
    assert isinstance(card, FindingCard)
    said = texts(card)
    for words in ("Expired", "Expected", "exp after", "Actual", "exp = 1790081707", "Fix: Get a new token"):
        assert words in said


def fixes(found: QWidget) -> list[QPushButton]:
    """The buttons of a finding that do something about it."""
    return [button for button in found.findChildren(QPushButton) if button.text() != "Learn more"]


def test_an_expired_token_offers_get_token_where_a_profile_can(view: FindingsView, qtbot: QtBot) -> None:
    view.show_inspection(judgement(samples.rejected()), has_profile=True)
    (button,) = fixes(row(view, "exp"))
    assert button.accessibleName() == "Get token"
    with qtbot.waitSignal(view.fix_requested) as asked:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == ["exp"]
    view.show_inspection(judgement(samples.rejected()), has_profile=False)
    assert not fixes(row(view, "exp"))


def test_an_unchecked_signature_is_a_row_that_says_whose_key_it_would_be(view: FindingsView) -> None:
    view.show_inspection(judgement(samples.unverified()))
    found = row(view, "signature")
    assert isinstance(found, FindingRow)
    assert found.finding.look.icon == "unverified"
    found.setChecked(True)
    assert "as the token claims" in texts(found)
    assert not fixes(found), "the banner has the button"


@pytest.mark.parametrize(
    "issuer, host",
    [
        ("https://login.example.com/realms/acme", "login.example.com"),
        ("https://login.example.com:8443/", "login.example.com:8443"),
        ("https://bücher.example/", "xn--bcher-kva.example"),
        ("http://127.0.0.1:9000", "127.0.0.1:9000"),
        ("http://login.example.com", None),
        ("file:///etc/passwd", None),
        ("https://[", None),
        ("https://\u202eevil.example", None),
        ("javascript:alert(1)", None),
        (7, None),
        (None, None),
    ],
)
def test_host_to_fetch_keys_from(issuer: object, host: str | None) -> None:
    inspection = judgement(samples.unverified())
    token = samples.token({"iss": issuer})
    assert key_host(samples.of_case(inspection, token=token)) == host


def test_a_long_host_is_cut_on_the_left() -> None:
    inspection = judgement(samples.unverified())
    token = samples.token({"iss": f"https://{'a' * 60}.{'b' * 20}.evil.example"})
    host = key_host(samples.of_case(inspection, token=token))
    assert host is not None
    assert host.startswith("…")
    assert host.endswith("evil.example")


def test_scopes_are_chips(view: FindingsView) -> None:
    view.show_inspection(judgement(samples.rejected()))
    chips = {chip.text(): chip.outcome.value for chip in row(view, "scope").findChildren(ResultChip)}
    assert chips == {
        "orders/read": "granted", "orders/write": "granted", "orders/refund": "missing", "inventory/read": "extra",
    }  # fmt: skip


def test_before_the_signature_is_verified_no_scope_is_shown_as_granted(view: FindingsView) -> None:
    inspection = judgement(samples.rejected())
    view.show_inspection(samples.but(inspection, signature.KEY_UNKNOWN()))
    chips = {chip.text(): chip.outcome.value for chip in row(view, "scope").findChildren(ResultChip)}
    assert chips == {"orders/refund": "missing", "inventory/read": "extra"}
    assert "Claimed" in texts(row(view, "scope"))


def test_the_part_that_differs_is_underlined() -> None:
    expected, actual = difference("https://a.example/eu-west-1_Ab3", "https://a.example/eu-west-1_Kp7")
    assert [text for text, style in expected if style.underline] == ["Ab3"]
    assert [text for text, style in actual if style.underline] == ["Kp7"]


def test_a_missing_slash_is_underlined() -> None:
    expected, actual = difference("https://a.example/", "https://a.example")
    assert [text for text, style in expected if style.underline] == ["/"]
    assert not [text for text, style in actual if style.underline]


def test_values_with_little_in_common_are_left_alone() -> None:
    for side in difference("access", "id"):
        assert not [text for text, style in side if style.underline]


def test_hidden_characters_in_a_difference_are_written_out() -> None:
    _, actual = difference("orders-api", "orders\u200b-api")
    assert "".join(text for text, _ in actual) == "orders<U+200B>-api"


def test_rows_are_named_by_title_and_described_by_status_and_reason(view: FindingsView) -> None:
    view.show_inspection(judgement(samples.valid()))
    signature = row(view, "signature")
    assert signature.accessibleName() == "Signature"
    assert signature.accessibleDescription().startswith("Passed. Made with key")


def test_the_list_is_one_tab_stop_with_arrows_inside(view: FindingsView, qtbot: QtBot) -> None:
    view.show_inspection(judgement(samples.valid()))
    stops = [w for w in [*view.rows(), *view.findChildren(SectionHeader)] if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [view.rows()[0]]
    view.rows()[0].setFocus()
    QTest.keyClick(view.rows()[0], Qt.Key.Key_Down)
    assert view.focusWidget() is view.rows()[1]
    QTest.keyClick(view.rows()[1], Qt.Key.Key_Down)  # the heading of the next group
    header = view.focusWidget()
    assert isinstance(header, SectionHeader)
    QTest.keyClick(header, Qt.Key.Key_Left)
    assert not header.isChecked()
    assert not row(view, "signature").isVisible()
    QTest.keyClick(header, Qt.Key.Key_Right)
    QTest.keyClick(header, Qt.Key.Key_End)
    assert view.focusWidget() is view.rows()[-1]
    QTest.keyClick(view.rows()[-1], Qt.Key.Key_Home)
    assert isinstance(view.focusWidget(), SectionHeader)


def test_enter_opens_a_row(view: FindingsView, qtbot: QtBot) -> None:
    view.show_inspection(judgement(samples.valid()))
    issuer = row(view, "iss")
    assert "Expected" not in texts(issuer)
    QTest.keyClick(issuer, Qt.Key.Key_Return)
    assert "Expected" in texts(issuer)
    assert "RFC 7519 section 4.1.1" in texts(issuer)
    before = issuer.heightForWidth(600)
    QTest.keyClick(issuer, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: issuer.heightForWidth(600) < before)


def test_a_finding_is_copied_as_text(view: FindingsView, qtbot: QtBot) -> None:
    view.show_inspection(judgement(samples.wrong_issuer()))
    copied = QSignalSpy(view.copy_asked)
    QTest.keyClick(row(view, "iss"), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    (text,) = copied.at(0)
    assert text.startswith("Failed: Wrong issuer (iss)\n")
    assert f"Expected: {samples.POOL}\n" in text
    assert "Fix: " in text


def test_going_to_a_check_opens_its_group(view: FindingsView) -> None:
    view.show_inspection(judgement(samples.rejected()))
    assert not row(view, "iss").isVisible()
    view.go_to("iss")
    assert row(view, "iss").isVisible()
    assert view.focusWidget() is row(view, "iss")
    view.go_to("no such check")


def test_the_expiry_row_counts_down(view: FindingsView) -> None:
    view.show_inspection(judgement(samples.valid()))
    view.tick(samples.NOW + 6)
    assert "in 51:40" in texts(row(view, "exp"))
    view.tick(samples.ISSUED + 3599)
    assert "in 0:01" in texts(row(view, "exp"))


def judged_at(now: float, **claims: object) -> Inspection:
    """The valid token as it is found at another moment, with these claims more."""
    token = samples.token({**samples.CLAIMS, **claims})
    return samples.of_case(judgement(samples.valid()), token=token, now=now)


@pytest.mark.parametrize(
    "inspection",
    [judged_at(samples.ISSUED + 9000), judged_at(samples.NOW, nbf=samples.NOW + 3000)],
    ids=["expired", "early"],
)
def test_all_that_a_card_says_of_a_date_follows_the_clock(view: FindingsView, inspection: Inspection) -> None:
    view.show_inspection(inspection)
    (check_id,) = {check.id for check in inspection.told() if check.status is Status.FAILED}
    card, later = row(view, check_id), inspection.at + 100
    before = texts(card)
    view.tick(later)
    (check,) = (check for check in inspection.told(later) if check.id == check_id)
    assert before != texts(card)
    for words in (check.reason, check.expected, check.actual):
        assert words is not None
        assert words in texts(card).split("\n")
    copied = QSignalSpy(view.copy_asked)
    QTest.keyClick(card, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    (text,) = copied.at(0)
    assert f"{check.reason}\nExpected: {check.expected}\nActual: {check.actual}\n" in text
    card.setFocus()
    assert card.accessibleDescription().endswith(check.reason)


def test_an_opened_row_says_what_is_expected_by_the_clock(view: FindingsView) -> None:
    expired = judged_at(samples.ISSUED + 3610)
    inspection = samples.of_case(expired, expectation=replace(expired.expectation, leeway_s=60))
    view.show_inspection(inspection)
    expiry = row(view, "exp")
    assert isinstance(expiry, FindingRow)
    expiry.click()
    view.tick(inspection.at + 10)
    (check,) = (check for check in inspection.told(inspection.at + 10) if check.id == "exp")
    assert check.expected != inspection.check("exp").expected
    assert check.expected in texts(expiry).split("\n")


def test_a_row_that_passed_does_not_count_on_past_its_moment(view: FindingsView) -> None:
    """Until the token is judged again it is said as it was judged: no status stands beside other words."""
    inspection = judgement(samples.valid())
    view.show_inspection(inspection)
    view.tick(samples.ISSUED + 3601)
    expiry = row(view, "exp")
    assert isinstance(expiry, FindingRow)
    check = inspection.check("exp")
    assert (expiry.finding.check.status, expiry.words) == (Status.PASSED, (check.title, check.reason, check.evidence))


def test_markup_stays_text(view: FindingsView) -> None:
    inspection = judgement(samples.wrong_issuer())
    markup = parties.KNOWN_DIFFERENCE("<b>x</b>", samples.POOL, "x", "<img src='file:///x'>", "<i>f</i>", "<u>c</u>")
    view.show_inspection(samples.but(inspection, markup))
    for label in row(view, "iss").findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText
    assert "<b>x</b>" in texts(row(view, "iss"))


def with_chips(number: int) -> Inspection:
    """A valid token with two scopes granted, like no other one."""
    outcome = samples.valid()
    return samples.of_case(judgement(outcome), token=samples.token({**samples.CLAIMS, "jti": f"chips-{number}"}))


def without_chips(number: int) -> Inspection:
    """The same without any scope to compare."""
    return samples.of_case(with_chips(number), expectation=replace(samples.EXPECTATION, scopes=()))


@pytest.mark.parametrize("opened", [False, True], ids=["closed", "opened"])
@pytest.mark.parametrize("order", ["cc", "cn", "nc", "cnc", "ncn", "ccc", "nncc"])
def test_what_is_below_the_sentence_of_a_row_has_its_place_whatever_the_row_showed_before(
    view: FindingsView, order: str, opened: bool
) -> None:
    for number, kind in enumerate(order):
        inspection = (with_chips if kind == "c" else without_chips)(number // 2 if opened else number)
        view.show_inspection(inspection)
        item = row(view, "scope")
        assert isinstance(item, FindingRow)
        item.setChecked(opened)
        QApplication.processEvents()
        sentence = item.sentence_rect()
        shown = [each for each in item.children() if isinstance(each, QWidget) and not each.isHidden()]
        chips = [chip for chip in item.findChildren(ResultChip) if chip.isVisible()]
        assert bool(chips) is (kind == "c")
        assert len(shown) == (kind == "c") + opened
        below = sentence.bottom()
        for each in shown:
            place = each.geometry()
            assert place.top() > below
            assert place.left() >= sentence.left()
            assert item.rect().contains(place)
            below = place.bottom()
        if shown:
            assert item.height() - below <= 12, "nothing is left empty below"
