"""Secret commands of programs that nobody here wrote: `pass` over GnuPG, with its key open and locked."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from inspector.core.errors import SecretCommandError
from inspector.core.journeys.secret_source.command import run
from tests.real.processes import needed

SECRET = 's3cret :%+&= ünïcode "quoted" $HOME'
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pass is a script for a POSIX shell")


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A password store of its own, with two entries; its agent ends with the test."""
    for program in ("pass", "gpg", "gpgconf"):
        needed(program)
    folder = tmp_path_factory.mktemp("g")  # a short path: the agent's socket is in it
    (folder / "gnupg").mkdir(mode=0o700)
    (folder / "gnupg" / "gpg-agent.conf").write_text("s2k-count 65536\n")  # or it tries for seconds what is slow enough
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GNUPGHOME", str(folder / "gnupg"))
        patch.setenv("PASSWORD_STORE_DIR", str(folder / "store"))
        _make_key("me@example.com", "")
        _call("pass", "init", "me@example.com")
        _call("pass", "insert", "--echo", "orders/client", given=SECRET + "\n")
        _call("pass", "insert", "--multiline", "orders/notes", given=SECRET + "\nurl: https://example.com\n")
        yield folder
        _call("gpgconf", "--kill", "all")


def _make_key(name: str, passphrase: str) -> None:
    _call("gpg", "--batch", "--pinentry-mode", "loopback", "--passphrase", passphrase, "--quick-gen-key", name,
          "future-default", "default", "never")  # fmt: skip


def _call(*words: str, given: str = "") -> None:
    subprocess.run(words, input=given.encode(), check=True, capture_output=True, env=dict(os.environ))


def test_pass_prints_the_secret(store: Path) -> None:
    assert run(("pass", "show", "orders/client")) == SECRET


def test_what_pass_does_not_give_is_explained(store: Path) -> None:
    with pytest.raises(SecretCommandError, match="The password store has no such entry"):
        run(("pass", "show", "orders/nothing"))
    with pytest.raises(SecretCommandError, match="in an entry of its own") as several:
        run(("pass", "show", "orders/notes"))
    assert "example.com" not in str(several.value)


def test_a_key_that_is_locked_is_explained_and_nothing_hangs(store: Path) -> None:
    _make_key("locked@example.com", "a passphrase")
    _call("pass", "init", "--path", "locked", "locked@example.com")
    _call("pass", "insert", "--echo", "locked/client", given=SECRET + "\n")
    _call("gpgconf", "--kill", "gpg-agent")  # which knew the passphrase
    with pytest.raises(SecretCommandError, match="GnuPG could not decrypt the entry"):
        run(("pass", "show", "locked/client"), 20)
