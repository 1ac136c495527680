"""Settings of an acceptor are edited in its card, and what comes of it is kept with the profile under a name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inspector.core.acceptance.protected import ProtectedApi
from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.profiles.profile import Profile
from inspector.gui.inspection.accepted.card import AcceptorCard
from inspector.gui.inspection.accepted.settings import SettingsInset
from inspector.gui.model.acceptance.listed import AcceptanceGroup
from inspector.gui.model.acceptance.row_keys import key_of
from inspector.gui.model.workspace import Workspace
from tests.gui import samples
from tests.gui.conftest import World
from tests.gui.inspection.accepted.test_view import Shown
from tests.gui.samples import NOW, PROFILE

KEY = Qt.Key
Until = Callable[[Callable[[], bool]], None]


@pytest.fixture
def work(world: World) -> Iterator[Workspace]:
    world.stopped_at = NOW
    made = Workspace(world.services())
    yield made
    assert made.acceptances._task._line is not None
    assert made.acceptances._task._line.wait(10)
    made.deleteLater()
    QApplication.processEvents()


@pytest.fixture
def shown(work: Workspace, until: Until, qtbot: QtBot) -> Iterator[Shown]:
    """A valid token of a profile of the user's."""
    made = Shown(work, until, qtbot)
    profile = work.history.create(PROFILE)
    made.show(replace(samples.valid(), profile=profile))
    yield made
    made.page.close()


def profile_of(shown: Shown) -> Profile:
    found = shown.held.profile
    assert found is not None
    return found


def opened(shown: Shown, key: str) -> AcceptorCard:
    shown.held.open_row(key, True)
    shown.settle()
    card = shown.list.card(key)
    assert card is not None
    return card


def inset(card: AcceptorCard) -> SettingsInset:
    assert card.settings is not None
    return card.settings


def outcome(shown: Shown, key: str) -> str:
    return shown.at(key).listed.judgement.outcome.value


def type_into(shown: Shown, card: AcceptorCard, setting: str, text: str, *, enter: bool = True) -> None:
    field = inset(card).entries[setting].edit
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    if enter:
        QTest.keyClick(field, KEY.Key_Return)
    shown.settle()


def test_a_setting_is_typed_in_place_and_judged_at_once(shown: Shown) -> None:
    card = opened(shown, "kubernetes")
    assert outcome(shown, "kubernetes") == "refused"  # a token of Cognito has no audience, and it wants one
    inset(card).foot.edit.click()
    assert inset(card).entries["audiences"].edit.accessibleName().startswith("Add to ")
    type_into(shown, card, "audiences", "orders, stock")
    assert shown.held.tried("kubernetes") == {"audiences": ("orders", "stock")}
    assert card.words.startswith("Tried, not read.")
    assert inset(card).entries["audiences"].edit.text() == ""
    assert inset(card).entries["audiences"].edit.hasFocus()  # the next value follows
    assert shown.at("kubernetes").listed.group is AcceptanceGroup.YOURS
    inset(card).undo.click()
    shown.settle()
    assert shown.held.tried("kubernetes") == {}
    assert outcome(shown, "kubernetes") == "refused"


def test_a_list_that_is_pasted_is_taken_without_enter(shown: Shown) -> None:
    card = opened(shown, "kubernetes")
    inset(card).foot.edit.click()
    QGuiApplication.clipboard().setText('["orders", "https://api.example.com"]')
    inset(card).entries["audiences"].edit.paste()
    shown.settle()
    assert shown.held.tried("kubernetes")["audiences"] == ("orders", "https://api.example.com")


def test_what_is_wrong_is_said_below_its_field_and_tries_nothing(shown: Shown) -> None:
    card = opened(shown, "spring")
    inset(card).foot.edit.click()
    type_into(shown, card, "skew", "a while")
    entry = inset(card).entries["skew"]
    assert entry.remark.text == "a while is no number of seconds."
    assert entry.edit.accessibleDescription() == entry.remark.text
    assert shown.held.tried("spring") == {}
    type_into(shown, card, "skew", "5")
    assert shown.held.tried("spring") == {"skew": 5.0}
    type_into(shown, card, "skew", "")
    QTest.keyClick(inset(card).entries["skew"].edit, KEY.Key_Backspace)
    QTest.keyClick(inset(card).entries["skew"].edit, KEY.Key_Return)
    shown.settle()
    assert shown.held.tried("spring") == {}


def test_what_is_half_typed_stays_when_it_is_judged_again(shown: Shown) -> None:
    card = opened(shown, "kubernetes")
    inset(card).foot.edit.click()
    type_into(shown, card, "audiences", "ord", enter=False)
    first = inset(card)
    shown.held.try_setting("kubernetes", "skew", 3.0)
    shown.settle()
    assert inset(card) is not first
    field = inset(card).entries["audiences"].edit
    assert (field.text(), field.hasFocus(), field.cursorPosition()) == ("ord", True, 3)
    assert "audiences" not in shown.held.tried("kubernetes")
    QTest.keyClick(field, KEY.Key_Escape)
    assert not inset(card).entries
    assert inset(card).foot.edit.hasFocus()


def test_enter_in_a_field_does_not_close_its_row(shown: Shown) -> None:
    card = opened(shown, "kubernetes")
    shown.go_to("kubernetes")
    inset(card).foot.edit.click()
    type_into(shown, card, "audiences", "orders")
    QTest.keyClick(inset(card).entries["audiences"].edit, KEY.Key_Up)
    assert "kubernetes" in shown.held.opened
    assert shown.list.currentIndex().row() == shown.list.rows.place_of("kubernetes")


def test_an_api_is_kept_under_a_name_that_is_asked_for(shown: Shown) -> None:
    offers = QSignalSpy(shown.work.messages.offered)
    card = opened(shown, "kubernetes")
    shown.held.try_setting("kubernetes", "audiences", ("orders",))
    shown.settle()
    foot = inset(card).foot
    foot.keep.click()
    name = inset(card).foot.name
    assert name is not None
    assert name.edit.hasFocus()
    assert name.edit.accessibleName() == "Name of the API"
    QTest.keyClick(name.edit, KEY.Key_Return)
    assert name.remark.text == "An API needs a name."
    QTest.keyClicks(name.edit, "orders API")
    QTest.keyClick(name.edit, KEY.Key_Return)
    shown.settle()
    (api,) = profile_of(shown).apis
    assert (api.name, api.acceptor, api.settings.audiences) == ("orders API", "kubernetes", ("orders",))
    assert api.edited == ("audiences",)
    assert shown.held.tried("kubernetes") == {}
    row = shown.at(key_of(api))
    assert row.listed.group is AcceptanceGroup.YOURS
    assert row.opened
    assert "kubernetes" not in shown.held.opened
    words, undo = offers.at(offers.count() - 1)
    assert words == "Kept orders API with orders-worker."
    undo()
    shown.settle()
    assert profile_of(shown).apis == ()


def with_api(shown: Shown, *names: str) -> tuple[ProtectedApi, ...]:
    before = profile_of(shown)
    apis = tuple(
        ProtectedApi(name, "kubernetes", AcceptorSettings(audiences=(name,)), "kube.yaml")
        for name in names
    )  # fmt: skip
    shown.work.history.edit(before, replace(before, apis=apis))
    shown.settle()
    return apis


def test_an_api_of_the_profile_is_changed_in_place_and_its_settings_stay_edited(shown: Shown) -> None:
    first, second = with_api(shown, "orders", "stock")
    card = opened(shown, key_of(first))
    assert not inset(card).foot.keep.isVisible()
    inset(card).chips["audiences", "orders"].click()
    shown.settle()
    assert inset(card).foot.keep.isVisible()
    inset(card).foot.keep.click()
    shown.settle()
    changed, other = profile_of(shown).apis
    assert (changed.name, changed.settings.audiences, changed.edited) == ("orders", (), ("audiences",))
    assert other == second
    assert shown.held.tried(key_of(changed)) == {}


def test_an_api_is_renamed_unless_another_has_the_name(shown: Shown) -> None:
    first, _ = with_api(shown, "orders", "stock")
    card = opened(shown, key_of(first))
    inset(card).foot.rename.click()
    field = inset(card).foot.name
    assert field is not None
    assert field.edit.text() == "orders"
    field.edit.setText("stock")
    QTest.keyClick(field.edit, KEY.Key_Return)
    assert field.remark.text == "orders-worker has an API of this name already."
    field.edit.setText("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJvcmRlcnMifQ.c2lnbmF0dXJlLXRoYXQtaXMtbG9uZw")
    QTest.keyClick(field.edit, KEY.Key_Return)
    assert "secret" in field.remark.text
    field.edit.setText("orders v2")
    QTest.keyClick(field.edit, KEY.Key_Return)
    shown.settle()
    assert [each.name for each in profile_of(shown).apis] == ["orders v2", "stock"]
    assert shown.at(key_of(profile_of(shown).apis[0])).opened


def test_an_api_is_taken_out_and_comes_back(shown: Shown) -> None:
    apis = with_api(shown, "orders", "stock")
    offers = QSignalSpy(shown.work.messages.offered)
    card = opened(shown, key_of(apis[0]))
    inset(card).foot.remove.click()
    shown.settle()
    assert profile_of(shown).apis == apis[1:]
    assert offers.at(0)[0] == "Removed orders from orders-worker."
    offers.at(0)[1]()
    shown.settle()
    assert profile_of(shown).apis == apis


def test_a_secret_is_not_kept_with_the_profile(shown: Shown) -> None:
    warned = QSignalSpy(shown.work.messages.warned)
    token = samples.valid().inspection
    assert token is not None
    shown.held.try_setting("kubernetes", "audiences", (token.token.text,))
    shown.settle()
    shown.work.profile_apis.keep("kubernetes", "orders API")
    assert profile_of(shown).apis == ()
    assert warned.count() == 1
    assert token.token.text not in warned.at(0)[0]


def test_without_a_profile_it_is_said_why_nothing_is_kept(work: Workspace, until: Until, qtbot: QtBot) -> None:
    shown = Shown(work, until, qtbot)
    shown.show(replace(samples.valid(), profile=None))
    card = opened(shown, "kubernetes")
    foot = inset(card).foot
    assert not foot.keep.isEnabled()
    assert "No profile fits this token" in foot.keep.toolTip()
    api = ProtectedApi("orders", "kubernetes", AcceptorSettings(audiences=("orders",)), "kube.yaml")
    shown.held.ask_here((api,))
    shown.settle()
    card = opened(shown, key_of(api))
    assert not shown.at(key_of(api)).listed.kept
    assert not inset(card).foot.rename.isVisible()
    inset(card).foot.remove.click()
    shown.settle()
    assert shown.held.apis == ()
    shown.page.close()


def test_tab_goes_through_the_fields_as_they_are_seen(shown: Shown) -> None:
    card = opened(shown, "kubernetes")
    inset(card).foot.edit.click()
    shown.settle()
    seen: list[str] = []
    names = {widget: name for name, widget in inset(card).stops.items()}
    at: QWidget | None = inset(card).entries["issuer"].edit
    while at is not None and at in names:
        seen.append(names[at])
        QTest.keyClick(at, KEY.Key_Tab)
        at = QApplication.focusWidget()
    assert [each for each in seen if each.startswith("field")] == [f"field {name}" for name in inset(card).entries]
    assert seen[-2:] == ["edit", "keep"]


def test_a_name_that_is_not_wanted_after_all_is_left_with_esc(shown: Shown) -> None:
    card = opened(shown, "kubernetes")
    inset(card).foot.keep.click()
    field = inset(card).foot.name
    assert field is not None
    QTest.keyClicks(field.edit, "orders")
    QTest.keyClick(field.edit, KEY.Key_Escape)
    assert inset(card).foot.name is None
    assert inset(card).foot.keep.hasFocus()
    assert profile_of(shown).apis == ()
