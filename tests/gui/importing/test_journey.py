"""From the common template to a token: what will not work is said at once, and the corrected one works."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from inspector.core.checks.verdict import Verdict
from inspector.gui.model.selection import Purpose
from inspector.gui.window.main_window import MainWindow
from tests.gui.conftest import World
from tests.gui.drop.test_actions import data_of, dropped, written
from tests.gui.importing.test_arriving import CORRECTED, TEMPLATE, the_client_is_judged

Until = Callable[[Callable[[], bool]], None]
MOST_CLICKS = 9


@dataclass
class Hand:
    """Clicks and types as a person does, and counts the clicks; a drop is one."""

    window: MainWindow
    clicks: int = 0
    done: list[str] = field(default_factory=list)

    def drop(self, world: World, name: str, content: str) -> None:
        self._count(f"drop {name}")
        dropped(self.window, data_of(written(world, name, content)))

    def click(self, button: QAbstractButton) -> None:
        assert button.isVisible(), button.accessibleName()
        assert button.isEnabled(), button.accessibleName()
        self._count(button.accessibleName() or button.text())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def fill(self, edit: QLineEdit, text: str) -> None:
        self._count(edit.accessibleName())
        QTest.mouseClick(edit, Qt.MouseButton.LeftButton)
        edit.selectAll()
        self.paste(edit, text)

    def tab_to(self, edit: QWidget, text: str) -> None:
        """Go on with the Tab key, which is no click."""
        for _ in range(40):
            focused = QApplication.focusWidget()
            if focused is edit:
                break
            QTest.keyClick(focused or self.window, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is edit
        self.paste(edit, text)

    def paste(self, edit: QWidget, text: str) -> None:
        """Put in what a person would have copied elsewhere."""
        QApplication.clipboard().setText(text)
        QTest.keySequence(edit, QKeySequence(QKeySequence.StandardKey.Paste))

    def _count(self, what: str) -> None:
        self.clicks += 1
        self.done.append(what)


def test_a_template_becomes_a_profile_that_gets_a_token_in_under_ten_clicks(world: World, until: Until) -> None:
    window = world.window()
    window.work.exploring.asking.pause_s = 0.0
    hand, issuer = Hand(window), world.issuer.profile("ok")

    hand.drop(world, "template.yaml", TEMPLATE)
    until(lambda: window.work.importing.review is not None)
    the_client_is_judged(window)

    hand.drop(world, "corrected.yaml", CORRECTED)
    until(lambda: window.work.importing.review is not None and window.work.importing.proposals[0].usable)
    review = window.panes.importing.review
    assert review.banner.words[0] == "Needs filling in"
    fields = {gap.label.text(): gap.edit for gap in review.gaps}
    assert fields["User pool ID"].hasFocus(), "what is asked first has the keyboard"
    hand.tab_to(fields["User pool ID"], issuer.user_pool_id)
    hand.tab_to(fields["Client ID"], issuer.client_id)
    until(lambda: fields["Region"].accessibleDescription() == "It follows from the rest: eu-west-1.")
    until(lambda: not window.work.importing.judging)
    hand.click(window.panes.importing.pane().take)
    until(lambda: window.work.selection.purpose is Purpose.PROFILE)
    assert window.panes.frame.request.get_token.hasFocus(), "the keyboard goes on where the work does"
    profile = window.work.selection.profile
    assert profile is not None
    assert (profile.client_id, profile.user_pool_id) == (issuer.client_id, issuer.user_pool_id)
    assert dict(profile.scope_descriptions) == {"orders/read": "Read orders", "orders/write": "Change orders"}

    form = window.panes.frame.request.form
    hand.click(form.advanced.header)
    hand.fill(form.advanced.fields.texts["token_url"], issuer.token_url)
    hand.tab_to(form.advanced.fields.texts["issuer"], issuer.issuer)
    window.panes.registry.run("replace-secret")
    hand.clicks += 1
    secret = QApplication.focusWidget()
    assert secret is not None
    QTest.keyClicks(secret, world.issuer.secret_for(issuer.id))
    hand.click(window.panes.frame.request.get_token)
    until(lambda: window.work.selection.outcome is not None)
    outcome = window.work.selection.outcome
    assert outcome is not None
    assert outcome.inspection is not None, outcome.diagnosis
    assert outcome.inspection.verdict is Verdict.VALID

    hand.click(form.scopes.explore)
    until(lambda: window.work.exploring.plan is not None)
    explorer = window.panes.scopes.pane()
    hand.click(explorer.plan.start)
    until(lambda: window.work.exploring.run is None and window.work.exploring.exploration is not None)
    exploration = window.work.exploring.exploration
    assert exploration is not None
    assert set(exploration.granted) >= {"orders/read", "orders/write"}
    assert hand.clicks <= MOST_CLICKS, hand.done


def test_a_setup_that_says_everything_needs_five_clicks(world: World, until: Until) -> None:
    window = world.window()
    window.work.exploring.asking.pause_s = 0.0
    hand, issuer = Hand(window), world.issuer.profile("ok")
    said = {
        "TOKEN_URL": issuer.token_url, "ISSUER": issuer.issuer, "CLIENT_ID": issuer.client_id,
        "CLIENT_SECRET": world.issuer.secret_for(issuer.id), "SCOPE": "orders/read orders/write",
    }  # fmt: skip
    hand.drop(world, "orders.env", "".join(f"{name}={text}\n" for name, text in said.items()))
    until(lambda: window.work.importing.review is not None)
    assert window.panes.importing.review.banner.words[0] == "Ready"
    hand.click(window.panes.importing.pane().take)
    until(lambda: window.work.selection.purpose is Purpose.PROFILE)
    hand.click(window.panes.frame.request.get_token)
    until(lambda: window.work.selection.outcome is not None)
    outcome = window.work.selection.outcome
    assert outcome is not None
    assert outcome.inspection is not None, outcome.diagnosis
    hand.click(window.panes.frame.request.form.scopes.explore)
    until(lambda: window.work.exploring.plan is not None)
    hand.click(window.panes.scopes.pane().plan.start)
    until(lambda: window.work.exploring.run is None and window.work.exploring.exploration is not None)
    exploration = window.work.exploring.exploration
    assert exploration is not None
    assert set(exploration.granted) >= {"orders/read", "orders/write"}
    assert hand.clicks == 5, hand.done
