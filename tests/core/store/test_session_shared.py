"""Several programs over one home: they keep tokens at once and log out in between, and each knows what holds."""

from __future__ import annotations

from collections.abc import Callable
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
def test_programs_that_keep_tokens_at_once_lose_none_and_a_log_out_leaves_none(tmp_path: Path, log_outs: int) -> None:
    """100 rounds: four programs of 25 steps each."""
    path, ring = tmp_path / "home" / "session.bin", tmp_path / "ring"
    ring.mkdir()
    children = [begin(path, ring, name, 25, log_outs) for name in "abcd"]
    steps = [step for child in children for step in steps_of(child)]
    assert len(steps) == 100
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
        self.first, self.second, self.third = (Session(path, vault_of(self.backend)) for _ in range(3))
        for each, name in ((self.first, "first"), (self.second, "second"), (self.third, "third")):
            each.keep(token(name, 1))
        for each in (self.first, self.second, self.third):
            each.load()

    def key_is_lost(self) -> None:
        """As where the keyring was reset."""
        self.backend.entries.clear()


BEFORE = {"first-1", "second-1", "third-1"}
ATTACKS: dict[str, tuple[Callable[[Three], object], set[str]]] = {
    "log out": (lambda three: three.second.log_out(), set()),
    "log out and a token there": (lambda three: (three.second.log_out(), three.second.keep(token("b", 2))), {"b-2"}),
    "log out and a token of a third": (
        lambda three: (three.second.log_out(), three.third.keep(token("c", 2))),
        {"c-2"},
    ),
    "a token there and here": (
        lambda three: (
            three.second.log_out(), three.second.keep(token("b", 2)), three.first.keep(token("a", 2)),
        ),
        {"a-2", "b-2"},
    ),
    "here first, then there": (
        lambda three: (
            three.second.log_out(), three.first.keep(token("a", 2)), three.third.keep(token("c", 2)),
        ),
        {"a-2", "c-2"},
    ),
    "twice": (
        lambda three: (
            three.second.log_out(), three.third.keep(token("c", 2)), three.third.log_out(),
            three.second.keep(token("b", 3)),
        ),
        {"b-3"},
    ),
    "the same token again": (
        lambda three: (three.second.log_out(), three.second.keep(token("first", 1))),
        {"first-1"},
    ),
    "by a program that starts then": (
        lambda three: (
            Session(three.path, vault_of(three.backend)).log_out(),
            Session(three.path, vault_of(three.backend)).keep(token("d", 1)),
        ),
        {"d-1"},
    ),
    "a key that is lost, then": (
        lambda three: (three.key_is_lost(), three.second.log_out(), three.second.keep(token("b", 2))),
        {"b-2"},
    ),
    "by somebody who removes the file": (lambda three: three.path.unlink(), set()),
    "by somebody who removes the folder": (
        lambda three: ([each.unlink() for each in three.path.parent.iterdir()], three.path.parent.rmdir()),
        set(),
    ),
    "of one profile": (lambda three: three.second.log_out(profile_id="third1"), {"first-1", "second-1"}),
    "of one profile, and a token there": (
        lambda three: (three.second.log_out(profile_id="third1"), three.second.keep(token("b", 2))),
        {"first-1", "second-1", "b-2"},
    ),
    "of one profile, then of all": (
        lambda three: (
            three.second.log_out(profile_id="third1"), three.third.log_out(), three.third.keep(token("c", 2)),
        ),
        {"c-2"},
    ),
    "nothing": (lambda three: None, BEFORE),
    "only tokens": (lambda three: three.third.keep(token("c", 2)), {*BEFORE, "c-2"}),
}  # fmt: skip


@pytest.mark.parametrize("name", ATTACKS)
def test_a_log_out_elsewhere_is_noticed_whatever_was_kept_since(tmp_path: Path, name: str) -> None:
    attack, remaining = ATTACKS[name]
    three = Three(tmp_path / "home" / "session.bin")
    attack(three)
    cleared = three.first.cleared_elsewhere()
    listed = ids(three.first)
    assert not listed - remaining, "none that was cleared is listed"
    assert bool(cleared) == bool(BEFORE - remaining or name == "the same token again")
    three.first.load()
    assert ids(three.first) == remaining
    assert three.first.cleared_elsewhere() == 0


@pytest.mark.parametrize("name", ATTACKS)
def test_what_is_kept_after_it_brings_nothing_back(tmp_path: Path, name: str) -> None:
    attack, remaining = ATTACKS[name]
    three = Three(tmp_path / "home" / "session.bin")
    attack(three)
    for session in (three.first, three.third, three.second):
        session.keep(token("last", 9))
        assert {each.id for each in Session(three.path, vault_of(three.backend)).load()} == {*remaining, "last-9"}
    for session in (three.first, three.second, three.third):
        session.load()
        assert ids(session) == {*remaining, "last-9"}


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
