"""What opens the help: the menu, F1, the palette and "Learn more"; and the card about the program."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from inspector.core.knowledge.help_pages import helping
from inspector.gui.inspection.findings.card import FindingCard
from inspector.gui.widgets.announcing import announcer
from inspector.gui.widgets.buttons import Button
from inspector.gui.window.help import shelf
from inspector.gui.window.help.library import INDEX
from inspector.gui.window.help.viewer import HelpWindow
from inspector.gui.window.main_window import MainWindow
from inspector.resources import ResourceError
from inspector.screenshot import wait_for
from tests.gui import samples, scenery
from tests.gui.conftest import World
from tests.gui.window.driving import Driver

NAMES = {row.target.partition("#")[0] for row in helping() if row.target} - {INDEX}


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a page of each name that the program opens, in place of the pages that it comes with."""
    root = tmp_path / "pages"
    root.mkdir()
    (root / "README.md").write_text("# The pages\n" + "".join(f"- [x]({name}.md)\n" for name in sorted(NAMES)))
    for name in NAMES:
        (root / f"{name}.md").write_text(f"# Page {name}\n\nWords.\n")
    monkeypatch.setattr(shelf, "document", lambda: root)
    return root


def reading(window: MainWindow) -> str:
    """The page that the help shows; "" where it is closed."""
    viewer = window.panes.help.shelf.window
    return viewer.target.partition("#")[0] if viewer is not None and viewer.isVisible() else ""


def test_help_is_in_the_main_menu_with_the_pages(world: World, shipped: Path) -> None:
    window = world.window(samples.PROFILE)
    menu = window.panes.menus.main_menu()
    helps = next(entry.menu() for entry in menu.actions() if entry.text() == "Help")
    assert isinstance(helps, QMenu)
    texts = [entry.text().split("\t")[0] for entry in helps.actions() if entry.text()]
    assert texts == [
        "Help for this place", "All pages of the help", *(f"Page {name}" for name in sorted(NAMES)),
        "Keyboard shortcuts", "Find an action, profile or token", "About Token Inspector",
    ]  # fmt: skip
    assert window.panes.registry["about"].menuRole() is QAction.MenuRole.AboutRole
    next(entry for entry in helps.actions() if entry.text() == "Page import").trigger()
    assert reading(window) == "import"


def test_f1_opens_the_page_for_where_the_keyboard_is(world: World, shipped: Path) -> None:
    driver = Driver(world, profiles=(scenery.ORDERS,))
    window = driver.window
    panes, selection = window.panes, window.work.selection
    form = panes.frame.request.form
    for place, page in (
        (form.client_id, "cognito-m2m"), (form.scopes.entry, "scopes-of-a-client"),
        (form.secret, "secrets-and-log-out"),
    ):  # fmt: skip
        place.setFocus()
        QTest.keyClick(window, Qt.Key.Key_F1)
        assert reading(window) == page
        window.activateWindow()
    selection.open_paste()
    panes.paste.form().editor.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert reading(window) == "token-that-fails"
    selection.show(scenery.untrusted())
    panes.frame.inspection.row.tabs.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert reading(window) == "proxy-or-ca"
    selection.show(scenery.outcome(scenery.granted(scenery.signed())))
    panes.frame.inspection.show_tab("Accepted by")
    panes.frame.inspection.row.tabs.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert reading(window) == "accepted-by"
    panes.registry.run("about")
    assert panes.help.about is not None
    QTest.keyClick(panes.help.about, Qt.Key.Key_F1)
    assert reading(window) == "window"
    assert len([each for each in QApplication.topLevelWidgets() if isinstance(each, HelpWindow)]) == 1


def test_a_finding_and_a_failure_lead_to_their_page(world: World, shipped: Path) -> None:
    window = world.window(scenery.ORDERS)
    window.work.selection.show(samples.rejected())
    wait_for(lambda: window.settled)
    cards = window.panes.frame.inspection.findChildren(FindingCard)
    assert cards
    more = [each for card in cards for each in card.findChildren(Button) if each.text() == "Learn more"]
    assert len(more) == len(cards)
    more[0].click()
    assert reading(window) in {"token-that-fails", "scopes-of-a-client"}
    window.work.selection.show(scenery.untrusted())
    wait_for(lambda: window.settled)
    learn = window.panes.frame.inspection.pages.diagnosis.learn
    assert learn is not None
    learn.click()
    assert reading(window) == "proxy-or-ca"


def test_the_palette_finds_pages(world: World, shipped: Path) -> None:
    window = world.window(samples.PROFILE)
    window.panes.registry.run("palette")
    finder = window.panes.palette.finder
    assert finder is not None
    QTest.keyClicks(finder.field, "page many")
    QTest.keyClick(finder.field, Qt.Key.Key_Return)
    assert reading(window) == "many-tokens"


def test_the_help_follows_the_language_and_goes_with_the_last_window(world: World, shipped: Path) -> None:
    (shipped / "de").mkdir()
    (shipped / "de" / "import.md").write_text("# Einlesen\n\nWorte.\n")
    window = world.window(samples.PROFILE)
    window.panes.help.open("import")
    viewer = window.panes.help.shelf.window
    assert viewer is not None
    assert viewer.windowTitle() == "Page import - Help - Token Inspector"
    window = world.speak(window, "de")
    after = window.panes.help.shelf.window
    assert after is not None
    assert after is not viewer
    assert after.isVisible()
    assert after.target == "import"
    assert after.page is not None
    assert after.page.title == "Einlesen"
    window = world.speak(window, "en")
    window.close()
    assert window.panes.help.shelf.window is None


def test_an_installation_without_pages_says_so(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> Path:
        raise ResourceError("The installation is incomplete: there is no folder docs.")

    monkeypatch.setattr(shelf, "document", missing)
    window = world.window(samples.PROFILE)
    assert window.panes.help.pages() == []
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.panes.strip.message == "The installation is incomplete: there is no folder docs."


def test_what_is_told_in_the_window_is_said_while_the_help_is_read(world: World, shipped: Path) -> None:
    window = world.window(samples.PROFILE)
    window.panes.help.open("import")
    wait_for(lambda: QApplication.activeWindow() is window.panes.help.shelf.window)
    said: list[str] = []
    announcer().said.connect(said.append)
    window.work.messages.warn("A secret may still be there.")
    announcer().said.disconnect(said.append)
    assert said == ["A secret may still be there."]
