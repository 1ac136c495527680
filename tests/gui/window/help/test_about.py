"""The card about the program, its licences, and the details for a report, which have no value in them."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from inspector import __version__
from inspector.gui.theme import theme
from inspector.gui.window.help.about import HOME_PAGE, About
from inspector.gui.window.help.details import PACKAGES, details, how_many
from inspector.gui.window.help.licences import Licences
from inspector.gui.window.help.made_of import BILL, OWN, made_of
from inspector.screenshot import wait_for
from tests.gui import scenery
from tests.gui.conftest import World
from tests.gui.structure import faults
from tests.gui.window.driving import Driver

ROOT = Path(__file__).parents[4]


def opened(world: World) -> About:
    window = world.window(scenery.ORDERS)
    window.panes.registry.run("about")
    about = window.panes.help.about
    assert about is not None
    assert about.isVisible()
    return about


def test_it_says_what_runs_and_gives_the_keyboard_back(world: World) -> None:
    driver = Driver(world)
    before = QApplication.focusWidget()
    driver.window.panes.registry.run("about")
    about = driver.window.panes.help.about
    assert about is not None
    assert about.close_button.hasFocus()
    assert all(f"{name}: " in about.text for name in (*PACKAGES, "Token Inspector", "Python", "Qt", "System"))
    assert __version__ in about.text
    about.copy.click()
    assert QGuiApplication.clipboard().text() == about.text
    about.copy_folder.click()
    assert QGuiApplication.clipboard().text() == str(world.home)
    QTest.keyClick(about.copy, Qt.Key.Key_Escape)
    assert not about.isVisible()
    assert QApplication.focusWidget() is before


def test_the_folder_and_the_home_page_are_opened_by_a_press_alone(world: World) -> None:
    about, browsed = opened(world), list[QUrl]()
    about._browse = browsed.append
    assert about.home_page.toolTip() == "Opens github.com in your browser"
    about.show_folder.click()
    about.home_page.click()
    assert [url.toString() for url in browsed] == [QUrl.fromLocalFile(str(world.home)).toString(), HOME_PAGE]


def test_the_home_page_is_that_of_the_package() -> None:
    named = re.findall(r'(?m)^(?:Homepage|Home ?page|"Home page") *= *"([^"]+)"', (ROOT / "pyproject.toml").read_text())
    assert all(address == HOME_PAGE for address in named)


CANARIES = {
    "XDG_CURRENT_DESKTOP": "canary-desktop@example.com/secret", "XDG_SESSION_TYPE": "x" * 60, "HOME": "/home/canary",
    "USER": "canary", "HOSTNAME": "canary-host",
}  # fmt: skip


def test_details_for_a_report_have_no_value_in_them(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in CANARIES.items():
        monkeypatch.setenv(name, value)
    driver = Driver(world, profiles=(scenery.ORDERS, *scenery.OTHERS))
    work = driver.window.work
    outcome = scenery.outcome(scenery.refused(error="invalid_client", error_description="canary said"))
    work.selection.show(outcome)
    told = details(work)
    lines = dict(line.split(": ", 1) for line in told.splitlines())
    assert lines["Failure shown"] == "cognito-invalid-client"
    assert lines["Status"] == "400"
    assert lines["Profiles"] == "1 to 9"
    assert lines["Tokens"] == "none"
    assert lines["Home folder"] == "another one"
    assert lines["XDG_CURRENT_DESKTOP"] == lines["XDG_SESSION_TYPE"] == "something else"
    assert lines["Qt platform"] == "offscreen"
    work.selection.show(scenery.untrusted())
    assert dict(line.split(": ", 1) for line in details(work).splitlines())["Connection"].startswith("CERT")
    values = [world.home, scenery.SECRET, *CANARIES.values(), "canary", "token.example", "4h1examp1e"]
    values += [value for profile in (scenery.ORDERS, *scenery.OTHERS)
               for value in (profile.name, profile.client_id, profile.id, profile.issuer, *profile.scopes)]  # fmt: skip
    assert [value for value in map(str, values) if len(value) > 3 and value in told + details(work)] == []


@pytest.mark.parametrize(
    "count, words", [(0, "none"), (1, "1 to 9"), (10, "10 to 99"), (999, "100 to 999"), (1000, "1000 or more")]
)
def test_numbers_are_told_as_ranges(count: int, words: str) -> None:
    assert how_many(count) == words


def test_every_part_has_its_licence_with_a_text_where_there_is_one() -> None:
    parts = {part.name.lower(): part for part in made_of()}
    assert next(iter(parts)) == OWN
    assert {"python", "pyside6_essentials", "shiboken6", "requests", "urllib3", "cryptography", "keyring"} <= {
        name.replace("-", "_") for name in parts
    }
    assert "pytest" not in parts, "what only developers need is no part of it"
    assert [part.name for part in parts.values() if not part.licence] == []
    assert "Apache License" in parts[OWN].text()
    assert "Apache License" in parts["requests"].text()


def test_a_bundle_tells_its_parts_itself(tmp_path: Path) -> None:
    (tmp_path / "licences" / "libffi").mkdir(parents=True)
    (tmp_path / "licences" / "libffi" / "copyright").write_text("A text.")
    components = [{"name": "libffi", "version": "3.4", "licenses": [{"license": {"id": "MIT"}}]}, {"name": "glib"}]
    bill = {"metadata": {"component": {"name": OWN, "version": "9", "licenses": [{"expression": "Apache-2.0"}]}},
            "components": components}  # fmt: skip
    (tmp_path / BILL).write_text(json.dumps(bill))
    assert [(part.name, part.version, part.licence, part.text()) for part in made_of(tmp_path)] == [
        (OWN, "9", "Apache-2.0", ""), ("glib", "", "", ""), ("libffi", "3.4", "MIT", "A text."),
    ]  # fmt: skip
    (tmp_path / BILL).write_text("{")
    assert [part.name for part in made_of(tmp_path)] == [OWN]


@pytest.mark.parametrize("px, size", [(13, (1000, 640)), (26, (1280, 900))])
def test_licences_are_read_by_the_keyboard_at_any_size(
    world: World, qapp: QApplication, px: int, size: tuple[int, int]
) -> None:
    before, font = qapp.font(), qapp.font()
    font.setPixelSize(px)
    qapp.setFont(font)
    try:
        theme.install(qapp)
        window = world.window(scenery.ORDERS)
        window.resize(*size)
        window.panes.registry.run("about")
        about = window.panes.help.about
        assert about is not None
        about.licences.click()
        licences = window.panes.help.licences
        assert isinstance(licences, Licences)
        assert not about.isVisible()
        assert licences.list.hasFocus()
        wait_for(lambda: licences.ready)
        QApplication.processEvents()
        assert [fault for fault in faults(window) if "Licences" in fault] == []
        if px == 13:
            blocks = map(licences.text.document().findBlockByNumber, range(licences.text.blockCount()))
            assert all(block.layout().lineCount() <= 1 for block in blocks), "80 columns have room"
        QTest.keyClick(licences.list, Qt.Key.Key_Down)
        name = licences.model.parts[1].name
        assert name in licences._named.text()
        assert licences.text.toPlainText()
        reached: set[QWidget | None] = set()
        for _ in range(4):
            held = QApplication.focusWidget()
            assert held is not None
            QTest.keyClick(held, Qt.Key.Key_Tab)
            reached.add(QApplication.focusWidget())
        assert {licences.text, licences.close_button, licences.list} <= reached
    finally:
        qapp.setFont(before)
