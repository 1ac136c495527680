"""Programs over one home and one keyring: they keep tokens, and log out now and then. Each says when it did what.

Standard input has a line of JSON: the path of the file, the folder that stands for the keyring, a name for the ids, how
often to do something, and how often of a hundred that is to log out.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

import keyring.errors

from inspector.core.store.backends import RunKeyring
from inspector.core.store.session import Session
from tests.core.keyrings import vault_of
from tests.core.store.keeping import token

ROOT = Path(__file__).resolve().parents[3]


class FolderKeyring(RunKeyring):
    """A keyring that several programs have: one file for each entry."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder

    def _file(self, service: str, username: str) -> Path:
        return self.folder / hashlib.sha256(f"{service}\0{username}".encode()).hexdigest()

    def get_password(self, service: str, username: str) -> str | None:
        try:
            return self._file(service, username).read_text(encoding="utf-8")
        except FileNotFoundError:
            return None

    def set_password(self, service: str, username: str, password: str) -> None:
        fresh = self.folder / f"new {os.getpid()}"
        fresh.write_text(password, encoding="utf-8")
        fresh.replace(self._file(service, username))

    def delete_password(self, service: str, username: str) -> None:
        try:
            self._file(service, username).unlink()
        except FileNotFoundError:
            raise keyring.errors.PasswordDeleteError("there is none") from None


class Step(NamedTuple):
    """What was done, and when it began and ended, by the clock that all programs of the machine have."""

    what: str
    began: float
    ended: float


def begin(path: Path, ring: Path, name: str, count: int, log_outs: int) -> subprocess.Popen[str]:
    """Start one of them."""
    command = [sys.executable, "-m", "tests.core.store.sharing"]
    child = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert child.stdin is not None
    with child.stdin:
        child.stdin.write(json.dumps([str(path), str(ring), name, count, log_outs]))
    return child


def steps_of(child: subprocess.Popen[str]) -> list[Step]:
    """All that one has done, once it has ended."""
    with child:
        assert child.stdout is not None
        said = child.stdout.read()
    assert child.returncode == 0, said
    return [Step(*json.loads(line)) for line in said.splitlines()]


def main() -> None:
    path, ring, name, count, log_outs = json.loads(sys.stdin.readline())
    chance = random.Random(name)  # noqa: S311 - moments, not keys
    session = Session(Path(path), vault_of(FolderKeyring(Path(ring)), 60))
    for number in range(count):
        leaves = chance.randrange(100) < log_outs
        began = time.monotonic()
        if leaves:
            what = "; ".join(("log out", *session.log_out().left))
        else:
            session.keep(token(name, number))
            what = f"{name}-{number}"
        print(json.dumps([what, began, time.monotonic()]), flush=True)  # noqa: T201 - what the test reads


if __name__ == "__main__":
    main()
