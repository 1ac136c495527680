"""The self-check knows how much the program comes with, so that one file that is missing is not passed over."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from inspector import resources, selfcheck
from inspector.resources import document, resource


@pytest.mark.parametrize(
    "folder, wanted", [(resource("app").parent, selfcheck.SHIPPED), (document("README.md").parent, selfcheck.DOCUMENTS)]
)
def test_as_many_files_are_wanted_as_there_are(folder: Path, wanted: dict[str, int]) -> None:
    assert {names: len(list(folder.glob(names))) for names in wanted} == wanted


@pytest.mark.parametrize(
    "gone", ["docs/schemas/request.json", "resources/knowledge/help.toml", "resources/icons/alike.svg"]
)
def test_one_file_that_is_missing_is_seen(gone: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for folder in (resource("app").parent, document("README.md").parent):
        shutil.copytree(folder, tmp_path / folder.name, ignore=shutil.ignore_patterns("*.ts", "__pycache__", "*.pyc"))
    monkeypatch.setattr(resources, "_root", lambda folder: tmp_path / folder)
    name = "Documents" if gone.startswith("docs") else "Resources"
    assert selfcheck._made(selfcheck.CHECKS[name])[0] == "passed"
    (tmp_path / gone).unlink()
    status, found = selfcheck._made(selfcheck.CHECKS[name])
    assert (status, found.startswith("1 of the ")) == ("failed", True)
