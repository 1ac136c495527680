"""A redacted copy is written whole or not at all, over nothing, and only once nothing is left in it."""

from __future__ import annotations

import bz2
import errno
import gzip
import io
import lzma
import os
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from inspector.core.deadline import CancelledError
from inspector.core.errors import InspectorError
from inspector.core.journeys import redacted_copy
from inspector.core.journeys.redacted_copy import (
    CopyStep,
    RedactionError,
    TakenError,
    redact,
    save_redacted,
    write_redacted,
)
from tests.core.minting import NOW, mint

TOKEN, SECRET = mint(), "Zx9-Q7r.T2w_8Lm~Kp4VbN6yHs1"
TEXT = f"Authorization: Bearer {TOKEN}\nclient_secret={SECRET}\nx {TOKEN}\n"


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "app.log"
    path.write_text(TEXT)
    return path


def in_folder(path: Path) -> set[str]:
    """The names of all that is beside a file."""
    return {each.name for each in path.parent.iterdir()}


def test_the_copy_is_for_its_owner_and_says_what_was_replaced(log: Path) -> None:
    target = log.parent / "copy.log"
    copy = save_redacted(log, target, NOW)
    text = target.read_text()
    assert TOKEN[:12] not in text
    assert SECRET[:12] not in text
    assert text.count("<token 2fexampleclientid0000000 exp ") == 2
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert in_folder(log) == {"app.log", "copy.log"}
    assert (copy.tokens, copy.secrets, copy.places) == (1, 1, 3)
    assert (copy.read, copy.written) == (len(TEXT), len(text))
    assert str(copy.told) == "Replaced in 3 places: 1 token and 1 secret."
    assert log.read_text() == TEXT


@pytest.mark.parametrize(
    "text, told",
    [
        (f"{TOKEN}\n", "Replaced in one place: 1 token."),
        (f"client_secret={SECRET}\n" * 2, "Replaced in 2 places: 1 secret."),
        ("nothing\n", "There was no token and no secret that this program knows."),
    ],
)
def test_what_was_replaced_in_a_sentence(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "a").write_text(text)
    assert str(save_redacted(tmp_path / "a", tmp_path / "b", NOW).told) == told


def test_a_file_that_is_there_is_left_unless_it_may_be_replaced(log: Path) -> None:
    target = log.parent / "copy.log"
    target.write_text("mine")
    with pytest.raises(TakenError, match=r"copy\.log is there already and was left as it is\. No copy was made\."):
        save_redacted(log, target, NOW)
    assert target.read_text() == "mine"
    save_redacted(log, target, NOW, overwrite=True)
    assert "client_secret=<client_secret 1>" in target.read_text()
    assert in_folder(log) == {"app.log", "copy.log"}


def test_a_file_that_comes_to_be_there_meanwhile_is_left_too(log: Path) -> None:
    target = log.parent / "copy.log"

    def follow(step: CopyStep, _: int) -> None:
        if step is CopyStep.CHECKING:
            target.write_text("mine")

    with pytest.raises(TakenError):
        save_redacted(log, target, NOW, follow=follow)
    assert target.read_text() == "mine"
    assert in_folder(log) == {"app.log", "copy.log"}


@pytest.mark.parametrize("way", ["itself", "hard link", "symbolic link", "other spelling"])
def test_the_file_itself_is_never_written_to(log: Path, way: str) -> None:
    target = log.parent / "other"
    if way == "hard link":
        target.hardlink_to(log)
    elif way == "symbolic link":
        target.symlink_to(log)
    else:
        target = log if way == "itself" else log.parent / "." / ".." / log.parent.name / log.name
    with pytest.raises(RedactionError, match="is the file itself, which is never written to"):
        save_redacted(log, target, NOW, overwrite=True)
    assert log.read_text() == TEXT


def test_a_link_to_another_file_stays_a_link(log: Path) -> None:
    kept, link = log.parent / "kept.log", log.parent / "link.log"
    kept.write_text("old")
    link.symlink_to(kept)
    save_redacted(log, link, NOW, overwrite=True)
    assert link.is_symlink()
    assert "client_secret=<client_secret 1>" in kept.read_text()


def refusal(source: Path, target: Path) -> str:
    with pytest.raises(InspectorError) as caught:
        save_redacted(source, target, NOW, overwrite=True)
    return str(caught.value)


def test_what_cannot_be_written_or_read_is_said(log: Path) -> None:
    folder, pipe = log.parent, log.parent / "pipe"
    os.mkfifo(pipe)
    assert refusal(log, folder) == f"{folder.name} is a folder. Name a file in it."
    assert refusal(log, pipe) == "pipe is a pipe or a device, to which no copy is written."
    assert refusal(log, folder / "absent" / "x") == (
        "x cannot be written: No such file or directory. No copy was made."
    )
    assert refusal(log, folder / ("x" * 300)).endswith(": File name too long. No copy was made.")
    assert refusal(log, Path("/proc/x")).endswith(" No copy was made.")
    assert refusal(folder / "absent", folder / "x") == (
        "absent cannot be read: No such file or directory. No copy was made."
    )
    assert refusal(folder, folder / "x") == f"{folder.name} is a folder. Open one of the files in it."
    assert refusal(pipe, folder / "x").startswith("pipe is a pipe or a device, which may have no end.")
    assert in_folder(log) == {"app.log", "pipe"}


def test_nothing_is_left_of_a_copy_that_is_given_up(log: Path) -> None:
    for step in CopyStep:

        def give_up(now: CopyStep, _: int, step: CopyStep = step) -> None:
            if now is step:
                raise CancelledError("given up")

        for overwrite in (False, True):
            with pytest.raises(CancelledError):
                save_redacted(log, log.parent / "copy.log", NOW, overwrite=overwrite, follow=give_up)
            assert in_folder(log) == {"app.log"}


def test_nothing_is_left_where_reading_fails_midway(log: Path) -> None:
    pieces = [TEXT.encode() * 1000]

    def read(most: int) -> bytes:
        if not pieces[0]:
            raise OSError(errno.EIO, "Input/output error")
        piece, pieces[0] = pieces[0][:most], pieces[0][most:]
        return piece

    with pytest.raises(RedactionError) as caught:
        write_redacted(read, "far.log", log.parent / "copy.log", NOW)
    assert str(caught.value) == "far.log cannot be read: Input/output error. No copy was made."
    assert in_folder(log) == {"app.log"}


def test_a_full_disk_is_said(log: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("there is no disk that is always full")
    with (
        Path("/dev/full").open("w+b", buffering=0) as full,
        pytest.raises(OSError, match="No space left on device"),
    ):
        redact(io.BytesIO(TEXT.encode()).read, "app.log", full, NOW)


def test_a_copy_in_which_something_is_left_is_none(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As if each look found something: the copy is not taken for clean."""
    rounds: list[int] = []
    monkeypatch.setattr(redacted_copy, "_is_clean", lambda *_: rounds.append(1))
    with pytest.raises(RedactionError, match="A token or secret would have been left in the copy, so none was made"):
        save_redacted(log, log.parent / "copy.log", NOW)
    assert len(rounds) == redacted_copy.MOST_ROUNDS
    assert in_folder(log) == {"app.log"}


def test_what_looks_like_a_secret_only_beside_a_label_is_replaced_too(log: Path) -> None:
    """Source code, in which a name of a secret is near everything: the second look finds more than the first."""
    log.write_text(
        '    "secret": ("secret", "Store it now."),\n    "keys": ("a", "b"),\nSECRET = message("x", "key")\n'
    )
    target = log.parent / "copy.log"
    save_redacted(log, target, NOW)
    again = log.parent / "again.log"
    assert save_redacted(target, again, NOW).places == 0
    assert again.read_bytes() == target.read_bytes()


def test_a_file_that_grows_while_it_is_copied_has_an_end(log: Path) -> None:
    def write_more(step: CopyStep, _: int) -> None:
        if step is CopyStep.WRITING:
            with log.open("a") as stream:
                stream.write("more\n")

    assert save_redacted(log, log.parent / "copy.log", NOW, follow=write_more).read == len(TEXT)


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress])
def test_of_a_packed_file_the_copy_is_what_is_in_it(log: Path, pack: Callable[[bytes], bytes]) -> None:
    log.write_bytes(pack(TEXT.encode()))
    target = log.parent / "copy.log"
    copy = save_redacted(log, target, NOW)
    assert str(copy.told) == "Replaced in 3 places: 1 token and 1 secret. The copy is not compressed."
    assert "client_secret=<client_secret 1>\n" in target.read_text()
    assert TOKEN[:12] not in target.read_text()


def test_what_cannot_be_unpacked_has_no_copy(log: Path) -> None:
    with zipfile.ZipFile(log, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("app.log", TEXT)
    assert refusal(log, log.parent / "x") == (
        "app.log is compressed (zip). Unpack it, and redact what is in it. No copy was made."
    )
    log.write_bytes(gzip.compress(TEXT.encode() * 100)[:-200])
    assert "the gzip file is cut off" in refusal(log, log.parent / "x")
    assert in_folder(log) == {"app.log"}
