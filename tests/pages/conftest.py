"""The world that the commands of the pages are run in: one for each test, two issuers for all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from inspector.cli.asking import scopes
from inspector.demo.issuer import DemoIssuer
from tests.cli.conftest import ring as ring  # noqa: PLC0414 - a fixture, handed on
from tests.cli.shell import MemoryKeyring, Shell
from tests.pages import world as worlds


@pytest.fixture(scope="module")
def both() -> Iterator[tuple[DemoIssuer, str]]:
    with worlds.issuers() as running:
        yield running


@pytest.fixture
def world(
    both: tuple[DemoIssuer, str], tmp_path: Path, ring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> worlds.World:
    monkeypatch.setattr(scopes, "waited", lambda _seconds: True)  # the pause between two requests
    folder = tmp_path / "work"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return worlds.world(folder, Shell(tmp_path / "home"), *both)
