"""Below the keys: their age, what changed, and keeping them with a profile."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from inspector.core.journeys.outcome import Outcome
from inspector.core.keys.key import KeySource, Origin
from inspector.core.profiles.profile import Profile
from inspector.core.text.message import message
from inspector.gui.inspection.findings.card import FindingCard
from inspector.gui.inspection.keys.provenance import SAVE, SOURCE_LABELS, age, can_be_saved
from inspector.gui.inspection.keys.view import KeysView
from inspector.gui.paste.key_fields import URL
from inspector.gui.window.main_window import MainWindow
from tests.core.minting import NOW, mint, rsa_key
from tests.gui import samples
from tests.gui.conftest import World

Until = Callable[[Callable[[], bool]], None]


@pytest.fixture
def view(qtbot: QtBot) -> KeysView:
    view = KeysView()
    qtbot.addWidget(view)
    view.resize(666, 500)
    with qtbot.waitExposed(view):
        view.show()
    return view


def said(view: KeysView) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisibleTo(view))


def changed(**how: Any) -> Outcome:
    """A valid outcome whose key set differs in `how`."""
    outcome = samples.valid()
    assert outcome.inspection is not None
    return replace(outcome, inspection=samples.of_case(outcome.inspection, key_set=replace(samples.KEY_SET, **how)))


def test_the_age_of_the_keys_follows_the_clock(view: KeysView) -> None:
    fetched = samples.KEY_SET.fetched_at or 0.0
    view.show_outcome(samples.valid(), fetched)
    assert "just now, over TLS 1.3" in said(view)
    view.tick(fetched + 12 * 60 + 3)
    assert "12 min ago, over TLS 1.3" in said(view)


@pytest.mark.parametrize(
    "passed,words",
    [(-5, "just now"), (0.4, "just now"), (12, "12 s ago"), (750, "12 min ago"), (7300, "2 h ago")],
)
def test_ages_are_coarse(passed: float, words: str) -> None:
    assert age(1000.0, 1000.0 + passed) == words


def test_what_changed_since_the_fetch_before_is_listed(view: KeysView) -> None:
    view.show_outcome(changed(added=("new\u202e",), removed=("old-1", "old-2")), samples.NOW)
    assert "Since the fetch before: added new<U+202E>; removed old-1, old-2." in said(view)
    view.show_outcome(changed(removed=tuple(f"k{i}" for i in range(9))), samples.NOW)
    assert "Since the fetch before: removed k0, k1, k2, k3, k4 and 4 more." in said(view)
    view.show_outcome(changed(added=("new", "")), samples.NOW)
    assert "Since the fetch before: added new, a key without a name." in said(view)
    view.show_outcome(samples.valid(), samples.NOW)
    assert "Since the fetch before" not in said(view)


def test_keys_used_in_spite_of_a_problem_say_so(view: KeysView) -> None:
    saved = changed(source=KeySource(Origin.ISSUER, samples.POOL, saved=True))
    view.show_outcome(replace(saved, keys_problem=message("The keys are those saved with the profile.")), samples.NOW)
    assert "The keys are those saved with the profile." in said(view)
    assert "as saved with the profile" in said(view)


@pytest.mark.parametrize("origin", list(Origin))
def test_every_origin_of_keys_has_a_label(view: KeysView, origin: Origin) -> None:
    view.show_outcome(changed(source=KeySource(origin, "somewhere")), samples.NOW)
    assert SOURCE_LABELS[origin] in said(view)
    assert ("Read" in said(view).split("\n")) == origin.chosen


def test_what_can_be_saved() -> None:
    published = replace(samples.KEY_SET, document='{"keys": []}')
    assert can_be_saved(published)
    assert not can_be_saved(None)
    assert not can_be_saved(replace(published, document="")), "it holds a secret part"
    assert not can_be_saved(replace(published, source=KeySource(Origin.FILE, "own.json")))
    assert not can_be_saved(replace(published, source=KeySource(Origin.ISSUER, "i", saved=True))), "it is saved"


@pytest.mark.parametrize("at", ["", "2026-09-22T13:28:08Z", "some day"])
def test_a_profile_with_saved_keys_says_when_they_were_fetched(view: KeysView, at: str) -> None:
    view.show_outcome(samples.valid(), samples.NOW)
    view.show_profile(Profile("orders-worker", saved_keys="{}", saved_keys_at=at), samples.NOW)
    assert view.saved.forget.isVisible()
    assert "Keys are saved with orders-worker" in view.saved.words.text()
    assert ("as fetched" in view.saved.words.text()) == at.startswith("2026")


# --- through the window ---


def with_keys_tab(world: World) -> tuple[MainWindow, Profile]:
    profile = world.remember(world.profile())
    window = world.window(profile)
    world.get_token(window)
    window.panes.frame.inspection.row.select("Keys")
    return window, profile


def own(window: MainWindow, profile: Profile) -> Profile:
    found = window.work.profiles.get(profile.id)
    assert found is not None
    return found


def test_keys_are_saved_with_the_profile_and_taken_out_again(world: World) -> None:
    window, profile = with_keys_tab(world)
    saved = window.panes.frame.inspection.pages.keys.saved
    assert saved.save.accessibleName() == SAVE
    assert saved.forget.isHidden()
    QTest.mouseClick(saved.save, Qt.MouseButton.LeftButton)
    assert '"kty"' in own(window, profile).saved_keys
    assert own(window, profile).saved_keys_of == world.issuer.issuer
    assert window.panes.status.said == "The keys are saved with Demo issuer."
    assert saved.save.isHidden(), "they are saved already"
    window.work.profiles.finish(5.0)
    assert world.store.load()[0].saved_keys == own(window, profile).saved_keys
    QTest.keyClicks(window.panes.frame.request.form.client_id, "x")
    assert own(window, profile).saved_keys, "editing the profile leaves them alone"
    QTest.mouseClick(saved.forget, Qt.MouseButton.LeftButton)
    assert own(window, profile).saved_keys == ""
    assert window.panes.status.said == "Demo issuer holds no keys now."
    assert saved.forget.isHidden()
    assert saved.save.isVisible()


def test_nothing_is_saved_with_a_profile_of_the_demo_issuer(world: World) -> None:
    window = world.window(demo=True)
    world.get_token(window)
    window.panes.frame.inspection.row.select("Keys")
    assert window.panes.frame.inspection.pages.keys.table.isVisible()
    assert window.panes.frame.inspection.pages.keys.saved.isHidden()


def test_f5_never_fetches_from_an_issuer_that_only_the_token_names(world: World, until: Until) -> None:
    window = world.window()
    window.work.selection.open_paste()
    window.panes.paste.form().set_text(mint())
    window.panes.submit()
    until(lambda: window.work.selection.outcome is not None)
    QTest.keyClick(window, Qt.Key.Key_F5)
    assert not window.work.inspecting.running
    assert window.panes.status.said.startswith("No keys were fetched yet.")


def test_a_key_set_from_a_url_is_fetched_again_from_there(world: World, until: Until) -> None:
    other = world.window(demo=True)
    world.get_token(other)
    assert other.work.selection.outcome is not None
    assert other.work.selection.outcome.inspection is not None
    token = other.work.selection.outcome.inspection.token.text
    window = world.window()
    window.work.selection.open_paste()
    form = window.panes.paste.form()
    form.set_text(token)
    form.key_source.take_from(URL)
    form.url.setText(world.issuer.jwks_url)
    window.panes.submit()
    until(lambda: window.work.selection.outcome is not None and not window.work.inspecting.running)
    window.panes.frame.inspection.row.select("Keys")
    assert window.panes.frame.inspection.row.fetch_keys.isVisible()
    window.panes.frame.inspection.row.fetch_keys.click()
    assert window.work.inspecting.running
    until(lambda: not window.work.inspecting.running)
    assert window.panes.status.said == "The keys were fetched again."
    assert window.work.selection.outcome is not None
    assert [exchange.sent.url for exchange in window.work.selection.outcome.key_exchanges] == [world.issuer.jwks_url]
    assert window.panes.frame.inspection.banner.accessibleName() == "Valid"
    assert len(window.work.tokens) == 1 or window.work.tokens.all[0].id == window.work.selection.outcome.id


def pasted(world: World, until: Until) -> MainWindow:
    world.offset_s = NOW - time.time()
    window = world.window()
    window.work.selection.open_paste()
    window.panes.paste.form().set_text(mint())
    window.panes.submit()
    until(lambda: window.work.selection.outcome is not None and not window.work.inspecting.running)
    return window


def pem(folder: Path, name: str = "issuer.pem") -> Path:
    path = folder / name
    path.write_bytes(rsa_key().public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    return path


def test_a_foreign_token_can_be_checked_with_a_key_file(world: World, until: Until, tmp_path: Path) -> None:
    window = pasted(world, until)
    assert window.panes.frame.inspection.banner.accessibleName() == "Not verified"
    offered = window.panes.frame.inspection.banner.next.button
    assert offered.accessibleName() == "Verify with the keys of cognito-idp.eu-west-1.amazonaws.com"
    assert not window.panes.frame.inspection.pages.findings.findChildren(FindingCard)
    window.panes.registry.run("key-file")
    (dialog,) = window.findChildren(QFileDialog)
    assert any(".pem" in pattern for pattern in dialog.nameFilters())
    before = window.work.selection.outcome
    dialog.fileSelected.emit(str(pem(tmp_path)))
    dialog.reject()
    until(lambda: window.work.selection.outcome is not before)
    assert window.work.selection.outcome is not None
    assert window.work.selection.outcome.inspection is not None
    assert before is not None
    assert window.work.selection.outcome.inspection.signature_verified
    assert window.work.selection.outcome.id == before.id, "it is the same token in the list"
    assert window.panes.status.said == "Checked with the keys in issuer.pem."
    assert window.panes.paste.form().key_source._label.text() == "issuer.pem"
    QTest.keyClick(window, Qt.Key.Key_F5)
    assert not window.work.inspecting.running
    window.panes.frame.inspection.row.select("Keys")
    assert window.panes.frame.inspection.row.fetch_keys.isHidden()
    assert window.panes.frame.inspection.pages.keys.saved.isHidden()


def test_a_key_file_that_holds_none_leaves_the_verdict_as_it_was(world: World, until: Until, tmp_path: Path) -> None:
    window = pasted(world, until)
    assert window.work.selection.outcome is not None
    window.panes.keys.check_with_file(window.work.selection.outcome.id, tmp_path / "none.pem")
    until(lambda: not window.work.inspecting.running)
    assert window.panes.strip.message.startswith("none.pem cannot be read")
    assert window.panes.frame.inspection.banner.accessibleName() == "Not verified"
    window.panes.keys.check_with_file(window.work.selection.outcome.id, tmp_path / "other.pem")
    until(lambda: not window.work.inspecting.running)
    assert [words.split()[0] for words in window.work.messages.standing] == ["other.pem"], (
        "what was said of the first is past"
    )
    window.panes.keys.check_with_file(window.work.selection.outcome.id, pem(tmp_path))
    until(lambda: not window.work.inspecting.running)
    assert window.work.messages.standing == (), "a later file that can be read takes the complaint away"


def test_the_keyboard_stays_in_the_pane_when_the_keys_go(world: World, until: Until, tmp_path: Path) -> None:
    window = pasted(world, until)
    assert window.work.selection.outcome is not None
    window.panes.keys.check_with_file(window.work.selection.outcome.id, pem(tmp_path))
    until(lambda: not window.work.inspecting.running)
    pane = window.panes.frame.inspection
    pane.row.select("Keys")
    pane.pages.keys.table.setFocus()
    assert pane.pages.keys.table.hasFocus()
    none = tmp_path / "none.json"
    none.write_text('{"keys": []}')
    dialog = QWidget()
    dialog.show()
    dialog.activateWindow()
    until(dialog.isActiveWindow)
    window.panes.keys.check_with_file(window.work.selection.outcome.id, none)
    until(lambda: not window.work.inspecting.running)
    assert pane.pages.keys.table.isHidden()
    assert window.focusWidget() is pane.row.tabs
