"""One home under one name: the same key, socket and lock, however the folder is given."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs
import pytest

from inspector.core.store.session import KEY_KIND, Session
from inspector.folder import home_folder, one_spelling
from inspector.gui.startup.first_instance import server_name
from tests.core.keyrings import MemoryKeyring, vault_of
from tests.core.store.keeping import token


@pytest.fixture
def spellings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Five ways to name one folder."""
    home = tmp_path / "work" / "home"
    home.mkdir(parents=True)
    (tmp_path / "link").symlink_to(home)
    monkeypatch.chdir(tmp_path / "work")
    return [home, Path("home"), Path("../link"), tmp_path / "work" / ".." / "link", Path("./home/")]


def test_one_home_has_one_name(spellings: list[Path], tmp_path: Path) -> None:
    assert {home_folder(each) for each in spellings} == {Path(os.path.realpath(tmp_path / "work" / "home"))}
    runtime = {"XDG_RUNTIME_DIR": str(tmp_path)}
    assert len({server_name(home_folder(each), runtime) for each in spellings}) == 1


def test_what_is_kept_under_one_spelling_is_cleared_under_another(spellings: list[Path]) -> None:
    backend = MemoryKeyring()
    for here in spellings:
        for there in spellings:
            kept = Session(home_folder(here) / "session.bin", vault_of(backend), spelt=here)
            kept.keep(token("a", 0))
            done = Session(home_folder(there) / "session.bin", vault_of(backend), spelt=there).log_out()
            assert (done.tokens, done.key_removed, done.file_removed, done.left) == (1, True, True, ())
            assert backend.entries == {}


@pytest.mark.parametrize("log_out", [True, False])
def test_a_key_under_the_name_of_before_is_found_and_moved(spellings: list[Path], *, log_out: bool) -> None:
    backend, given = MemoryKeyring(), spellings[1]
    path = home_folder(given) / "session.bin"
    Session(path, vault_of(backend)).keep(token("a", 0))
    key = vault_of(backend).read(f"session at {path.parent}", KEY_KIND)
    assert key is not None
    vault_of(backend).store(f"session at {given}", key, KEY_KIND)
    vault_of(backend).forget(f"session at {path.parent}", KEY_KIND)
    session = Session(path, vault_of(backend), spelt=given)
    if log_out:
        assert session.log_out().tokens == 1
        assert backend.entries == {}
    else:
        assert [each.id for each in session.load()] == ["a-0"]
        assert len(backend.entries) == 1
        assert vault_of(backend).read(f"session at {path.parent}", KEY_KIND) == key


def test_a_folder_that_is_not_there_yet_has_its_name_already(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    before = home_folder(Path("new/home"))
    (tmp_path / "new" / "home").mkdir(parents=True)
    assert before == home_folder(tmp_path / "new" / "home")


def test_without_a_choice_it_is_the_platforms_own() -> None:
    assert home_folder(None) == one_spelling(Path(platformdirs.user_data_dir("token-inspector", appauthor=False)))


def test_where_case_makes_no_difference_the_case_of_the_folder_counts() -> None:
    there = {"/": ["Users"], "/Users": ["Ann"], "/Users/Ann": ["Data", "other"]}

    def same(one: str, other: str) -> bool:
        known = {f"{folder.rstrip('/')}/{name}".casefold() for folder, names in there.items() for name in names}
        if one.casefold() not in known:
            raise FileNotFoundError(one)
        return one.casefold() == other.casefold()

    for given in ("/users/ann/data", "/USERS/Ann/DATA", "/Users/Ann/Data"):
        assert one_spelling(Path(given), same=same, names=there.__getitem__) == Path("/Users/Ann/Data")
    assert one_spelling(Path("/users/ann/New"), same=same, names=there.__getitem__) == Path("/Users/Ann/New")


def test_where_case_makes_a_difference_it_is_kept(tmp_path: Path) -> None:
    for name in ("home", "HOME"):
        (tmp_path / name).mkdir()
    if len(list(tmp_path.iterdir())) == 1:
        pytest.skip("This file system makes no difference of case.")
    assert home_folder(tmp_path / "home") != home_folder(tmp_path / "HOME")
