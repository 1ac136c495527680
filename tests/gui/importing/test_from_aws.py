"""Import from AWS, over an account made by hand: what is sent is counted first, and what is read is reviewed."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from inspector.core.deadline import Cancel
from inspector.core.definitions.document import Document, read_document
from inspector.core.definitions.readers import read_definition
from inspector.core.definitions.resource import Reading
from inspector.core.journeys import aws_account
from inspector.core.journeys.aws_account import AwsAnswers, AwsError, AwsListing, AwsPool
from inspector.core.text.message import message
from inspector.gui.model.importing.from_aws import AwsState
from inspector.gui.model.selection import Purpose
from inspector.gui.window.main_window import MainWindow
from tests.gui import samples
from tests.gui.conftest import World
from tests.gui.importing.test_arriving import CORRECTED

Until = Callable[[Callable[[], bool]], None]
CONFIG = "[default]\nregion = eu-west-1\n[profile staging]\nregion = eu-central-1\n"


class Account:
    """One user pool with two clients."""

    def __init__(self, profile: str, region: str, _: Cancel) -> None:
        self.profile, self.region = profile, region
        self.may_answer = threading.Event()
        self.may_answer.set()

    def listed(self) -> AwsListing:
        if self.profile == "staging":
            raise AwsError(message("The AWS profile staging has expired."))
        return AwsListing(self.region, (AwsPool("eu-west-1_Ab3dE9xQz", "orders", (("a", "one"), ("b", "two"))),), 2)

    def read(self, listing: AwsListing, tell: Callable[[int, int], None] | None = None) -> AwsAnswers:
        if tell is not None:
            tell(1, listing.requests_to_come)
        document: Document = read_document(CORRECTED.encode(), f"AWS {self.region}")
        reading: Reading = read_definition(document)
        return AwsAnswers(reading, document)


@pytest.fixture
def window(world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """With an AWS configuration of two profiles, and an account that is no network away."""
    (tmp_path / "config").write_text(CONFIG)
    (tmp_path / "credentials").write_text("")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))
    for name in ("AWS_PROFILE", "AWS_DEFAULT_PROFILE", "AWS_REGION", "AWS_DEFAULT_REGION"):
        monkeypatch.delenv(name, raising=False)
    made = world.window(samples.PROFILE)
    made.panes.from_aws.aws._open_account = Account
    return made


def test_the_pools_are_counted_before_anything_in_them_is_read(window: MainWindow, until: Until) -> None:
    aws, panel = window.panes.from_aws.aws, window.panes.from_aws.panel()
    window.panes.registry.run("import-aws")
    until(lambda: aws.state is AwsState.CHOOSING)
    assert panel.isVisible()
    assert [panel.profile.itemText(at) for at in range(panel.profile.count())] == [
        "As the environment says", "default", "staging",
    ]  # fmt: skip
    assert panel.region.value() == "eu-west-1"
    assert "Nothing is written to AWS." in panel.words[0]
    QTest.mouseClick(panel.go, Qt.MouseButton.LeftButton)
    until(lambda: aws.state is AwsState.LISTED)
    assert panel.words[0].startswith("1 user pool with 2 clients. 4 more requests go to Cognito in eu-west-1")
    assert panel.go.label == "Send 4 requests"
    QTest.mouseClick(panel.go, Qt.MouseButton.LeftButton)
    until(lambda: window.work.selection.purpose is Purpose.IMPORT)
    assert not panel.isVisible()
    assert window.work.importing.proposals
    assert aws.state is AwsState.CLOSED


def test_what_goes_wrong_is_said_and_another_profile_can_be_chosen(window: MainWindow, until: Until) -> None:
    aws, panel = window.panes.from_aws.aws, window.panes.from_aws.panel()
    window.panes.registry.run("import-aws")
    until(lambda: aws.state is AwsState.CHOOSING)
    panel.profile.choose("staging")
    panel.profile_chosen.emit()
    until(lambda: aws.state is AwsState.CHOOSING)
    assert panel.profile.value() == "staging"
    QTest.mouseClick(panel.go, Qt.MouseButton.LeftButton)
    until(lambda: aws.error is not None)
    assert panel.words[1] == "The AWS profile staging has expired."
    assert panel.go.isEnabled()


def test_escape_gives_it_up(window: MainWindow, until: Until) -> None:
    aws, panel = window.panes.from_aws.aws, window.panes.from_aws.panel()
    window.panes.registry.run("import-aws")
    until(lambda: aws.state is AwsState.CHOOSING)
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert aws.state is AwsState.CLOSED
    assert aws._cancel.is_set


def test_without_the_extra_it_says_how_to_get_it(
    window: MainWindow, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(aws_account, "is_installed", lambda: False)
    aws, panel = window.panes.from_aws.aws, window.panes.from_aws.panel()
    window.panes.registry.run("import-aws")
    until(lambda: aws.error is not None)
    assert "pip install boto3" in panel.words[1]
    assert not panel.go.isEnabled()
