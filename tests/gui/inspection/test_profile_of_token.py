"""A token that is shown makes a profile: listed, opened in the form, and taken back by one step of Undo."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from inspector.core.profiles.store import read_profiles
from tests.gui import scenery
from tests.gui.conftest import World


def test_the_profile_of_the_token_is_in_the_form_and_goes_with_undo(world: World) -> None:
    window = world.window(world.remember(world.profile()))
    world.get_token(window)
    world.settle(window)
    before = window.work.profiles.own
    issuer = window.work.selection.outcome.inspection.token.issuer  # type: ignore[union-attr]
    window.panes.registry.run("profile-from-token")
    profile = window.work.selection.profile
    assert profile is not None
    assert profile.id not in {each.id for each in before}
    assert profile.issuer == issuer
    assert profile.client_id
    assert window.panes.frame.request.form.client_id.text() == profile.client_id
    window.panes.profile.undo()
    assert window.work.profiles.own == before


def test_without_a_token_the_reason_is_said(world: World) -> None:
    window = world.window(world.remember(world.profile()))
    assert window.panes.registry["profile-from-token"].why_not() == "There is no token yet."
    window.panes.registry.run("profile-from-token")
    assert len(window.work.profiles.own) == 1


def test_a_profile_copied_as_text_is_the_same_where_it_is_pasted(world: World) -> None:
    profile = world.profile(scopes=("orders/read",))
    window = world.window(world.remember(profile))
    window.panes.registry.run("copy-profile")
    text = QGuiApplication.clipboard().text()
    assert read_profiles(text) == (profile,)


def test_the_keyboard_is_where_something_is_missing(world: World) -> None:
    window = world.window(world.remember(world.profile()))
    issuer = "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Ab3dE9xQz"
    outcome = scenery.pasted(scenery.signed(iss=issuer, client_id="c"))
    window.work.tokens.add(outcome)
    window.work.selection.select_token(outcome.id)
    window.panes.registry.run("profile-from-token")
    profile, form = window.work.selection.profile, window.panes.frame.request.form
    assert profile is not None
    assert (profile.provider, profile.user_pool_id, profile.domain_prefix) == ("cognito", "eu-west-1_Ab3dE9xQz", "")
    row = form.row("domain_prefix")
    focused = QApplication.focusWidget()
    assert row is not None
    assert focused is not None
    assert row.isAncestorOf(focused)
