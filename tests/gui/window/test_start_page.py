from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector.core.store.vault import RunKeyring, Vault, run_vault
from inspector.gui.window.start_page import StartPage, promises
from tests.gui import samples
from tests.gui.conftest import KEYRING, World

PERSISTENT = Vault(RunKeyring(), KEYRING, persistent=True)


@pytest.fixture
def page(qtbot: QtBot) -> StartPage:
    page = StartPage()
    qtbot.addWidget(page)
    page.resize(1040, 770)
    page.show()
    return page


def test_the_places_to_start(page: StartPage, qtbot: QtBot) -> None:
    for card, signal, name in (
        (page.paste, page.paste_requested, "Paste what you have"),
        (page.new_profile, page.new_profile_requested, "New profile"),
        (page.import_setup, page.import_requested, "Import a setup"),
        (page.demo, page.demo_requested, "Try the demo issuer"),
    ):
        assert card.accessibleName() == name
        assert card.accessibleDescription()
        with qtbot.waitSignal(signal):
            QTest.mouseClick(card, Qt.MouseButton.LeftButton)
        with qtbot.waitSignal(signal):
            QTest.keyClick(card, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    "vault,locked,secrets,tokens",
    [
        (None, None, "Secrets are never written to a file.", "Tokens are never written to a file unencrypted."),
        (PERSISTENT, None, "Secrets stay in your keyring.", "Tokens are encrypted on disk."),
        (PERSISTENT, True, "Secrets stay in your keyring.", "Tokens are encrypted on disk."),
        (run_vault("None."), None, "Secrets are kept until you quit.", "Tokens stay in memory."),
    ],
)
def test_promises_are_true_for_the_keyring_there_is(
    vault: Vault | None, locked: bool | None, secrets: str, tokens: str
) -> None:
    made = promises(vault, locked=locked)
    assert [promise for promise, _ in made] == [secrets, tokens, "Nothing leaves this computer"]
    if locked:
        assert "is locked" in made[0][1]


def test_the_page_promises_what_holds_here(page: StartPage) -> None:
    page.show_vault(PERSISTENT, locked=False)
    assert (
        page.promises[0].text()
        == f"Secrets stay in your keyring. They go to {KEYRING}; no secret is written to a file."
    )
    page.show_vault(run_vault("None."), locked=None)
    assert page.promises[1].text() == "Tokens stay in memory. They are gone when you log out or quit."


def test_the_promises_are_kept(world: World) -> None:
    """With no keyring nothing is written but profiles; with one, tokens are there, and nobody can read them."""
    world.vault = run_vault("None.")
    profile = world.remember(world.profile())
    window = world.window(profile)
    world.get_token(window)
    world.settle(window)
    window.close()
    window.finish()
    assert window.work.selection.outcome is not None
    assert window.work.selection.outcome.inspection is not None
    token = window.work.selection.outcome.inspection.token.text
    secret = world.vault.read(profile.id) or "?"
    written = {path.name: path.read_bytes() for path in world.home.rglob("*") if path.is_file()}
    assert set(written) == {"profiles.json", "profiles.lock", "window.ini"}
    assert not any(text.encode() in content for content in written.values() for text in (token, secret))


def test_it_is_shown_while_there_is_nothing_and_only_then(world: World) -> None:
    window = world.window()
    assert window.panes.frame.starting
    assert window.panes.frame.start.paste.hasFocus()
    window.panes.profile.new()
    assert not window.panes.frame.starting
    window.panes.frame.request.header.cancel_rename()
    window.panes.profile.delete()
    assert window.panes.frame.starting
    assert world.window(samples.PROFILE).work.selection.profile == samples.PROFILE


def test_the_starting_demo_issuer_says_so(page: StartPage) -> None:
    page.show_starting(True)
    assert not page.demo.isEnabled()
    assert page.demo.accessibleDescription() == "Making its keys…"
    page.show_starting(False)
    assert page.demo.isEnabled()
