"""The session's tokens: their order, the newest of a profile, and when each is judged."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.core.journeys.outcome import Outcome
from inspector.core.journeys.stored_outcomes import StoredOutcomes, to_stored
from inspector.core.profiles.profile import Profile
from inspector.core.store.session import Session
from inspector.core.store.stored_token import StoredToken, TokenOrigin
from inspector.core.store.vault import run_vault
from inspector.gui.model import tokens as model
from inspector.gui.model.task import WorkQueue
from inspector.gui.model.tokens import MOST_JUDGED, SessionTokens, loaded
from tests.core.minting import EXPECTED, NOW, of_claims
from tests.gui.conftest import WAIT_MS

HERE, THERE = Profile("here", id="here"), Profile("there", id="there")


@pytest.fixture
def tokens(qapp: QApplication, tmp_path: Path) -> Iterator[SessionTokens]:
    session, line = Session(tmp_path / "session.bin", run_vault()), WorkQueue()
    tokens = SessionTokens(line, lambda: session)
    yield tokens
    assert line.wait(WAIT_MS / 1000)  # what is kept holds them until it is kept
    QApplication.processEvents()
    shiboken6.delete(tokens)  # garbage is collected on any thread, and a timer may end on its own alone


def outcome(
    id_: str, at: float, profile: Profile | None = HERE, origin: TokenOrigin = TokenOrigin.REQUESTED
) -> Outcome:
    return Outcome(id_, at, profile, inspection=of_claims(jti=id_), origin=origin, id=id_)


def expiring(id_: str, at: float, expires: float) -> Outcome:
    return replace(outcome(id_, at), inspection=of_claims(replace(EXPECTED, leeway_s=0.0), exp=expires, jti=id_))


def stored(*outcomes: Outcome) -> list[StoredToken]:
    return [token for each in outcomes if (token := to_stored(each)) is not None]


def test_they_are_in_order_however_they_come(tokens: SessionTokens) -> None:
    for id_, at in (("b", 2.0), ("d", 4.0), ("a", 1.0), ("c", 3.0), ("b2", 2.0)):
        tokens.add(outcome(id_, at))
    assert list(tokens.ids) == ["d", "c", "b", "b2", "a"]
    assert tuple(each.id for each in tokens.all) == tokens.ids
    tokens.add(outcome("a", 5.0))
    assert list(tokens.ids) == ["a", "d", "c", "b", "b2"]
    tokens.restore([outcome("c", 9.0), outcome("e", 2.5)])
    assert list(tokens.ids) == ["a", "d", "c", "e", "b", "b2"], "what is there already is newer than what was stored"


def test_the_newest_of_a_profile_is_one_that_it_has_requested(tokens: SessionTokens) -> None:
    assert tokens.latest_of("here") is None
    tokens.add(outcome("old", 1.0))
    tokens.add(outcome("new", 3.0))
    tokens.add(outcome("late", 2.0))
    tokens.add(outcome("same", 3.0))
    tokens.add(outcome("pasted", 4.0, origin=TokenOrigin.PASTED))
    tokens.add(outcome("other", 5.0, THERE))
    assert [tokens.latest_of(id_).id for id_ in ("here", "there")] == ["new", "other"]  # type: ignore[union-attr]
    tokens.add(outcome("new", 3.0, THERE))
    assert tokens.latest_of("here").id == "same"  # type: ignore[union-attr]
    tokens.add(outcome("new", 9.0))
    assert tokens.latest_of("here").id == "new"  # type: ignore[union-attr]
    tokens.clear()
    assert (tokens.latest_of("here"), tokens.ids, len(tokens)) == (None, (), 0)


def test_a_stored_token_is_judged_when_it_is_first_looked_at_and_once(tokens: SessionTokens) -> None:
    asked: list[str] = []

    def judge(token: StoredToken) -> Outcome:
        asked.append(token.id)
        return StoredOutcomes([HERE]).outcome(token, NOW)

    (one,) = stored(outcome("", 0.0))
    kept = [replace(one, id=f"{n}", obtained_at=float(n), text=f"{one.text}{n:04d}") for n in range(500)]
    tokens.restore_stored(kept, judge)
    assert (len(tokens), tokens.ids[0], "7" in tokens, asked) == (500, "499", True, [])
    first = tokens.get("7")
    assert first is not None
    assert first.inspection is not None
    assert tokens.get("7") is first
    assert tokens.latest_of("here").id == "499"  # type: ignore[union-attr]
    assert asked == ["7", "499"]
    tokens.restore_stored(kept, judge)
    assert (len(tokens), tokens.get("7") is first, asked) == (500, True, ["7", "499"])
    tokens.add(outcome("3", 3.0))
    tokens.get("3")
    assert asked == ["7", "499"]
    assert len(tokens.unjudged) == 497
    tokens.clear()
    assert (tokens.get("8"), len(tokens), "8" in tokens) == (None, 0, False)


def test_a_long_token_is_judged_before_it_is_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model, "LONG_CHARS", 2000)
    long = replace(outcome("long", 1.0), inspection=of_claims(note="x" * 3000))
    clock = iter([NOW, NOW + 1])
    judge = loaded(stored(long, outcome("short", 2.0)), [HERE], lambda: next(clock))
    assert judge is not None
    judged = [judge(token).inspection for token in stored(outcome("short", 2.0), long)]
    assert [inspection.at for inspection in judged if inspection is not None] == [NOW + 1, NOW]


def test_tokens_checked_with_one_key_set_share_it() -> None:
    outcomes = StoredOutcomes([])
    first, second = stored(outcome("a", 1.0), outcome("b", 2.0))
    sets = [outcomes.keys_of(each) for each in (first, replace(second, keys_fetched_at=NOW + 9))]
    assert sets[0] is not None
    assert sets[1] is not None
    assert sets[0].keys is sets[1].keys
    assert sets[1].fetched_at == NOW + 9
    assert outcomes.keys_of(replace(first, keys_document="{")) is None
    assert outcomes.keys_of(replace(first, keys_origin=None)) is None


def test_those_whose_moment_has_passed_are_judged_again_and_no_others(tokens: SessionTokens) -> None:
    for n in range(4):
        tokens.add(expiring(f"{n}", float(n), NOW + 100 + 100 * n))
    judged = QSignalSpy(tokens.judged)
    tokens.tick(NOW + 50)
    assert judged.count() == 0
    tokens.tick(NOW + 250)
    assert sorted(judged.at(i)[0] for i in range(judged.count())) == ["0", "1"]
    assert [each.inspection.verdict.value for each in tokens.all if each.inspection is not None] == [
        "valid", "valid", "rejected", "rejected",
    ]  # fmt: skip
    tokens.tick(NOW + 251)
    assert judged.count() == 2


def test_many_that_are_due_at_once_are_judged_in_turns(tokens: SessionTokens, qtbot: QtBot) -> None:
    due = expiring("", 0.0, NOW + 100)
    tokens.restore(replace(due, id=f"{n}", at=float(n)) for n in range(2 * MOST_JUDGED + 3))
    judged, changed = QSignalSpy(tokens.judged), QSignalSpy(tokens.changed)
    tokens.tick(NOW + 101)
    assert judged.count() == MOST_JUDGED
    qtbot.waitUntil(lambda: judged.count() == 2 * MOST_JUDGED + 3)
    assert changed.count() == 3
    assert {each.inspection.verdict.value for each in tokens.all if each.inspection is not None} == {"rejected"}
