"""Several programs over one home: they keep tokens at once and log out in between, and each knows what holds."""

from __future__ import annotations

from pathlib import Path

import keyring.errors
import pytest

from inspector.core.errors import InspectorError
from inspector.core.store.session import LOCK_NAME, Session
from tests.core.keyrings import MemoryKeyring, vault_of
from tests.core.store.keeping import token
from tests.core.store.sharing import FolderKeyring, begin, steps_of


def ids(session: Session) -> set[str]:
    return {each.id for each in session.tokens}


@pytest.mark.parametrize("log_outs", [0, 8], ids=["keeping", "with log outs between"])
def test_programs_that_keep_tokens_at_once_lose_none_and_a_log_out_leaves_none(
    tmp_path: Path, log_outs: int, thorough: bool
) -> None:
    """100 rounds: two programs of 50 steps each, or four of 250."""
    names, count = ("abcd", 250) if thorough else ("ab", 50)
    path, ring = tmp_path / "home" / "session.bin", tmp_path / "ring"
    ring.mkdir()
    children = [begin(path, ring, name, count, log_outs) for name in names]
    steps = [step for child in children for step in steps_of(child)]
    assert len(steps) == count * len(names)
    left = [step for step in steps if step.what.startswith("log out")]
    kept = [step for step in steps if not step.what.startswith("log out")]
    assert {step.what for step in left} <= {"log out"}, "nothing is said to be there yet"
    assert bool(left) == bool(log_outs)
    there = {each.id for each in Session(path, vault_of(FolderKeyring(ring), 60)).load()}
    last = max((step.began for step in left), default=0.0)
    over = max((step.ended for step in left), default=0.0)
    assert {step.what for step in kept if step.began > over} <= there
    assert not {step.what for step in kept if step.ended < last} & there
    assert Session(path, vault_of(FolderKeyring(ring), 60)).log_out().left == ()
    assert list(ring.iterdir()) == []
    assert [each.name for each in path.parent.iterdir()] == [LOCK_NAME]


class Three:
    """Three programs that list tokens of one home: two windows and a command line, say."""

    def __init__(self, path: Path) -> None:
        self.path, self.backend = path, MemoryKeyring()
        self.programs = {name: self.fresh() for name in ("first", "second", "third")}
        for name, session in self.programs.items():
            session.keep(token(name, 1))
        for session in self.programs.values():
            session.load()

    def fresh(self) -> Session:
        """A program that starts now."""
        return Session(self.path, vault_of(self.backend))

    def do(self, what: str) -> None:
        """Who does what: "first keeps a-2", "second leaves", "second leaves third1", "a fresh one leaves"."""
        who, does, *more = what.rsplit(" ", 2) if "keeps" in what or what.count(" ") == 2 else what.rsplit(" ", 1)
        session = self.programs.get(who) or self.fresh()
        if does == "keeps":
            name, _, number = more[0].partition("-")
            session.keep(token(name, int(number)))
        elif does == "leaves":
            session.log_out(*more)
        elif does == "reset":
            self.backend.entries.clear()
        else:
            self.path.unlink()
            if does == "folder":
                self.path.with_name(LOCK_NAME).unlink()
                self.path.parent.rmdir()


BEFORE = {"first-1", "second-1", "third-1"}
ATTACKS: dict[tuple[str, ...], set[str]] = {
    (): BEFORE,
    ("third keeps c-2",): {*BEFORE, "c-2"},
    ("second leaves",): set(),
    ("second leaves", "second keeps b-2"): {"b-2"},
    ("second leaves", "third keeps c-2"): {"c-2"},
    ("second leaves", "second keeps b-2", "first keeps a-2"): {"a-2", "b-2"},
    ("second leaves", "first keeps a-2", "third keeps c-2"): {"a-2", "c-2"},
    ("second leaves", "third keeps c-2", "third leaves", "second keeps b-3"): {"b-3"},
    ("second leaves", "second keeps first-1"): {"first-1"},
    ("fresh leaves", "fresh keeps d-1"): {"d-1"},
    ("keyring reset", "second leaves", "second keeps b-2"): {"b-2"},
    ("somebody removes",): set(),
    ("somebody folder",): set(),
    ("second leaves third1",): {"first-1", "second-1"},
    ("second leaves third1", "second keeps b-2"): {"first-1", "second-1", "b-2"},
    ("second leaves third1", "third leaves", "third keeps c-2"): {"c-2"},
}


@pytest.mark.parametrize("steps", ATTACKS, ids=", ".join)
def test_a_log_out_elsewhere_is_noticed_whatever_was_kept_since(tmp_path: Path, steps: tuple[str, ...]) -> None:
    three = Three(tmp_path / "home" / "session.bin")
    for step in steps:
        three.do(step)
    first, remaining = three.programs["first"], ATTACKS[steps]
    cleared = first.cleared_elsewhere() or len(first.removed_elsewhere())
    assert not ids(first) - remaining, "none that was cleared is listed"
    assert bool(cleared) == any("leaves" in step or "somebody" in step for step in steps)
    first.load()
    assert ids(first) == remaining
    assert first.cleared_elsewhere() == 0


@pytest.mark.parametrize("steps", ATTACKS, ids=", ".join)
def test_what_is_kept_after_it_brings_nothing_back(tmp_path: Path, steps: tuple[str, ...]) -> None:
    three = Three(tmp_path / "home" / "session.bin")
    for step in steps:
        three.do(step)
    for session in three.programs.values():
        session.keep(token("last", 9))
        assert {each.id for each in three.fresh().load()} == {*ATTACKS[steps], "last-9"}
    for session in three.programs.values():
        session.load()
        assert ids(session) == {*ATTACKS[steps], "last-9"}


def test_a_log_out_while_the_file_is_read_is_no_damage(tmp_path: Path) -> None:
    class LoggedOutOf(MemoryKeyring):
        """Another program logs out before this one has the key of the file that it has opened."""

        def get_password(self, service: str, username: str) -> str | None:
            assert other.log_out().left == ()
            return backend.get_password(service, username)

    backend = MemoryKeyring()
    other = Session(tmp_path / "session.bin", vault_of(backend))
    other.keep(token("a", 1))
    assert Session(tmp_path / "session.bin", vault_of(LoggedOutOf())).load() == ()


def test_tokens_that_a_locked_keyring_kept_from_the_file_come_with_the_next_one(tmp_path: Path) -> None:
    class Locking(MemoryKeyring):
        locked = True

        def get_password(self, service: str, username: str) -> str | None:
            if self.locked:
                raise keyring.errors.KeyringLocked
            return super().get_password(service, username)

    backend = Locking()
    session = Session(tmp_path / "session.bin", vault_of(backend))
    for number in (1, 2):
        with pytest.raises(InspectorError, match="locked"):
            session.keep(token("a", number))
    backend.locked = False
    session.keep(token("a", 3))
    assert ids(session) == {each.id for each in Session(tmp_path / "session.bin", vault_of(backend)).load()}
    assert ids(session) == {"a-1", "a-2", "a-3"}
    session.log_out()
    session.keep(token("a", 4))
    assert {each.id for each in Session(tmp_path / "session.bin", vault_of(backend)).load()} == {"a-4"}
