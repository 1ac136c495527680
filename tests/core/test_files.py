"""A file is there whole or not at all, and its owner's alone."""

from __future__ import annotations

import errno
import os
import stat
import time
from pathlib import Path

import pytest

from inspector.core import files
from inspector.core.files import read_at_most, why_not_read, write_atomically


def test_a_file_is_made_with_its_folders_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "file"
    write_atomically(path, b"content")
    assert path.read_bytes() == b"content"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_file_that_was_readable_by_all_is_so_no_longer(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    path.chmod(0o644)
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("step", ["fsync", "fdopen"])
def test_an_interrupted_write_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, step, interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_atomically(path, b"new")
    monkeypatch.undo()
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


def test_the_new_file_takes_the_old_ones_place_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever reads meanwhile has the whole old file or the whole new one."""
    path = tmp_path / "file"
    path.write_bytes(b"old")
    seen: list[bytes] = []
    flush = os.fsync

    def look(handle: int) -> None:
        flush(handle)
        seen.append(path.read_bytes())

    monkeypatch.setattr(os, "fsync", look)
    write_atomically(path, b"new")
    # Once for what is in the file, and once its name is the new one's: for the folder.
    assert (seen, path.read_bytes()) == ([b"old", b"new"], b"new")


def test_a_folder_in_its_place_is_an_error_and_stays(tmp_path: Path) -> None:
    path = tmp_path / "file"
    (path / "inside").mkdir(parents=True)
    with pytest.raises(OSError, match="directory"):
        write_atomically(path, b"new")
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


def test_a_read_only_file_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Renaming would get around what its owner wanted."""
    path = tmp_path / "file"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(PermissionError, match="read-only"):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"


def test_a_file_is_read_no_further_than_its_limit(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"0123456789")
    assert read_at_most(str(path), 10) == b"0123456789"
    assert read_at_most(str(path), 4) == b"01234"


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    why = {str(pipe): "it is a pipe or a device", os.devnull: "it is a pipe or a device"}
    why |= {str(tmp_path): "Is a directory", str(tmp_path / "gone"): "No such file or directory"}
    why["a\0b"] = "it is not a file name"
    for path, words in why.items():
        with pytest.raises((OSError, ValueError)) as caught:
            read_at_most(path, 10)
        assert isinstance(caught.value, OSError | ValueError)
        assert str(why_not_read(caught.value)) == words


@pytest.mark.parametrize("system", ["as it is", "no files without a name", "no name for such a file", "no hard links"])
@pytest.mark.parametrize("overwrite", [False, True])
def test_a_file_that_is_written_in_one_step(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str, overwrite: bool
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EOPNOTSUPP, "Operation not supported")

    if system in ("no files without a name", "no hard links"):
        monkeypatch.setattr(files, "_unnamed", lambda _: None)
    if system == "no name for such a file":
        monkeypatch.setattr(files, "_name", refuse)
    if system == "no hard links":
        monkeypatch.setattr(Path, "hardlink_to", refuse)
    path = tmp_path / "copy.log"
    with files.written_in_one_step(path, overwrite=overwrite) as stream:
        stream.write(b"one")
        assert not path.exists()
    assert path.read_bytes() == b"one"
    assert path.stat().st_mode & 0o777 == 0o600
    if overwrite:
        with files.written_in_one_step(path, overwrite=True) as stream:
            stream.write(b"two")
            assert path.read_bytes() == b"one"
        assert path.read_bytes() == b"two"
    else:
        with pytest.raises(FileExistsError), files.written_in_one_step(path, overwrite=False) as stream:
            stream.write(b"two")
        assert path.read_bytes() == b"one"
    with pytest.raises(KeyboardInterrupt), files.written_in_one_step(path, overwrite=True) as stream:
        raise KeyboardInterrupt
    assert [each.name for each in tmp_path.iterdir()] == ["copy.log"]


def _aged(path: Path, age_s: float) -> Path:
    path.write_text("half of it")
    os.utime(path, (time.time() - age_s, time.time() - age_s))
    return path


def test_what_a_killed_program_left_of_an_export_goes_with_the_next_one(tmp_path: Path) -> None:
    """Where the system names a file from the beginning; of a name that could be a pattern, too."""
    target = tmp_path / "re[po]rt*.md"
    left = _aged(tmp_path / ".re[po]rt*.md.abcd1234.unfinished", files.ABANDONED_S + 60)
    kept = [
        _aged(tmp_path / ".re[po]rt*.md.abcd1235.unfinished", 0),
        _aged(tmp_path / ".re[po]rt*.md.swp", files.ABANDONED_S + 60),
        _aged(tmp_path / ".report2.md.abcd1234.unfinished", files.ABANDONED_S + 60),
    ]
    write_atomically(target, b"whole")
    assert not left.exists()
    assert all(path.exists() for path in kept), "what another program is writing, and what is none of ours"
    assert target.read_bytes() == b"whole"


def test_what_killed_programs_left_in_a_home_goes(tmp_path: Path) -> None:
    gone = [
        _aged(tmp_path / ".profiles.json.abcd1234", 0),
        _aged(tmp_path / ".profiles.json.abcd1234.unfinished", 0),
        _aged(tmp_path / ".confirmed.json.abcd1234.unfinished", 0),
        _aged(tmp_path / ".log-out-owed.abcd1234.unfinished", files.ABANDONED_S + 60),
        _aged(tmp_path / "window.ini.AbCdEf", files.ABANDONED_S + 60),
    ]
    kept = [
        _aged(tmp_path / "profiles.json", files.ABANDONED_S + 60),
        _aged(tmp_path / ".profiles.json.swp", files.ABANDONED_S + 60),
        _aged(tmp_path / "confirmed.json", files.ABANDONED_S + 60),
        _aged(tmp_path / ".log-out-owed.abcd5678.unfinished", 0),
        _aged(tmp_path / "window.ini", files.ABANDONED_S + 60),
        _aged(tmp_path / "window.ini.XyZxYz", 0),
    ]
    files.remove_left_behind(tmp_path)
    assert [path.name for path in gone if path.exists()] == []
    assert all(path.exists() for path in kept)
    files.remove_left_behind(tmp_path / "not there")


def test_what_another_program_is_writing_stays(tmp_path: Path) -> None:
    writing = [_aged(tmp_path / f".{name}.abcd1234.unfinished", 0) for name in ("profiles.json", "confirmed.json")]
    with files.WriteLock(tmp_path / files.PROFILES_LOCK).held() as why:
        assert why is None
        files.remove_left_behind(tmp_path)
    assert all(path.exists() for path in writing)
