"""Tokens of the session as things: one row for each, marked, put into cases, removed and brought back."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtGui import QUndoStack
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from inspector.core.checks.verdict import Verdict
from inspector.core.errors import SessionError
from inspector.core.journeys.outcome import Outcome
from inspector.core.journeys.stored_outcomes import StoredOutcomes, to_stored
from inspector.core.profiles.profile import Profile
from inspector.core.store.session import Session
from inspector.core.store.stored_token import StoredToken, TokenOrigin
from inspector.core.store.token_marks import UNMARKED, TokenMarks
from inspector.gui.model.session.steps import TokenHistory, TokenStep
from inspector.gui.model.task import WorkQueue
from inspector.gui.model.tokens import SessionTokens
from tests.core.keyrings import MemoryKeyring, vault_of
from tests.core.minting import NOW, of_claims
from tests.gui.conftest import WAIT_MS

Until = Callable[[Callable[[], bool]], None]
HERE = Profile("here", id="here")
PINNED, IN_CASE = TokenMarks(pinned=True), TokenMarks(case="ACME-4211")


class Kept:
    """A session on disk, and what the window lists of it."""

    def __init__(self, folder: Path) -> None:
        self.path, self.vault = folder / "session.bin", vault_of(MemoryKeyring())
        self.session, self.line = Session(self.path, self.vault), WorkQueue()
        self.tokens = SessionTokens(self.line, lambda: self.session)
        self.stack = QUndoStack()
        self.history = self.tokens.history = TokenHistory(self.stack, self.stack.push)

    def at_rest(self) -> dict[str, TokenMarks]:
        """What the next program would find."""
        assert self.line.wait(WAIT_MS / 1000)
        return {each.id: each.marks for each in Session(self.path, self.vault).load()}


@pytest.fixture
def kept(qapp: QApplication, tmp_path: Path) -> Iterator[Kept]:
    kept = Kept(tmp_path)
    yield kept
    kept.stack.clear()
    assert kept.line.wait(WAIT_MS / 1000)  # what is kept holds them until it is kept
    QApplication.processEvents()
    shiboken6.delete(kept.tokens)  # garbage is collected on any thread, and a timer may end on its own alone


def outcome(id_: str, at: float, origin: TokenOrigin = TokenOrigin.REQUESTED, jti: str = "") -> Outcome:
    return Outcome(
        "here" if origin is TokenOrigin.REQUESTED else "", at, HERE, inspection=of_claims(jti=jti or id_),
        origin=origin, id=id_,
    )  # fmt: skip


def stored(each: Outcome) -> StoredToken:
    token = to_stored(each)
    assert token is not None
    return token


def judge(token: StoredToken) -> Outcome:
    return StoredOutcomes([HERE]).outcome(token, NOW)


def many(count: int) -> list[StoredToken]:
    """So many different tokens, of which nobody checks a signature."""
    one = stored(outcome("", 0.0))
    return [
        replace(one, id=f"{n}", obtained_at=float(n), text=f"{one.text}{n:05d}", keys_document=None)
        for n in range(count)
    ]


def test_the_same_token_is_one_row_however_it_comes(kept: Kept) -> None:
    tokens = kept.tokens
    first = tokens.add(outcome("a", 1.0))
    tokens.add(outcome("b", 2.0))
    assert first is not None
    tokens.mark("a", TokenMarks("mine"))
    again = tokens.add(outcome("c", 3.0, TokenOrigin.PASTED, jti="a"))
    assert again is not None
    assert (again.id, again.at, again.first_at, again.marks.name) == ("a", 3.0, 1.0, "mine")
    assert (again.origin, again.profile) == (TokenOrigin.REQUESTED, HERE)
    assert (tokens.ids, "c" in tokens, tokens.get("a") is again) == (("a", "b"), False, True)
    assert tokens.same_as(f" {stored(again).text[:40]}\n{stored(again).text[40:]}") == "a"
    assert kept.at_rest() == {"a": TokenMarks("mine"), "b": UNMARKED}
    tokens.restore_stored([replace(stored(again), id="elsewhere", obtained_at=0.5)], judge)
    assert "".join(tokens.ids) == "ab"


def test_a_token_that_is_in_the_file_twice_is_one_row_and_goes_with_all_its_copies(kept: Kept) -> None:
    newer, older, other = (
        stored(outcome(id_, at, jti=jti)) for id_, at, jti in (("n", 3, "x"), ("o", 1, "x"), ("p", 2, "y"))
    )
    for each in (newer, older, other):
        kept.session.keep(each)
    kept.session.mark({"o": TokenMarks("mine")})
    kept.tokens.restore_stored(kept.session.load(), judge)
    assert "".join(kept.tokens.ids) == "np"
    assert kept.tokens.marks_of("n").name == "mine"
    kept.tokens.mark("n", UNMARKED)
    assert kept.at_rest() == {"n": UNMARKED, "o": UNMARKED, "p": UNMARKED}, (
        "or the name would be back at the next start"
    )
    kept.tokens.remove(["n"])
    assert kept.at_rest().keys() == {"p"}


def test_pinned_ones_stand_first_and_each_change_can_be_taken_back(kept: Kept) -> None:
    tokens = kept.tokens
    for number, id_ in enumerate("abcd"):
        tokens.add(outcome(id_, float(number)))
    judged = QSignalSpy(tokens.judged)
    tokens.mark_all({"a": PINNED, "b": PINNED, "gone": PINNED}, lambda: "pinning")
    assert "".join(tokens.ids) == "badc"
    assert sorted(judged.at(i)[0] for i in range(judged.count())) == ["a", "b"]
    tokens.add(outcome("e", 9.0))
    assert "".join(tokens.ids) == "baedc"
    assert tokens.latest_of("here") is tokens.get("e"), "a pin makes none newer"
    kept.stack.undo()
    assert "".join(tokens.ids) == "edcba"
    kept.stack.redo()
    assert "".join(tokens.ids) == "baedc"
    tokens.mark("a", PINNED)
    assert kept.stack.count() == 1, "nothing was changed"
    assert kept.at_rest()["a"] == PINNED
    tokens.add(replace(outcome("a", 0.0), marks=TokenMarks("of before")))
    assert tokens.marks_of("a") == PINNED, "one that is judged again has the marks that it has by now"


def test_what_is_removed_is_gone_at_once_and_comes_back_as_it_was(kept: Kept) -> None:
    tokens = kept.tokens
    for number, id_ in enumerate("abcd"):
        tokens.add(outcome(id_, float(number)))
    tokens.mark("b", IN_CASE)
    removed = QSignalSpy(tokens.removed)
    step = tokens.remove(["b", "d", "gone"])
    assert step is not None
    assert (tokens.ids, removed.at(0)[0], step.said()) == (("c", "a"), ("b", "d"), "Removed 2 tokens.")
    assert tokens.latest_of("here") is tokens.get("c")
    assert kept.at_rest().keys() == {"a", "c"}
    tokens.mark("a", PINNED)
    assert kept.history.take_back(step), "whatever was done since"
    assert "".join(tokens.ids) == "adcb"
    assert kept.at_rest() == {"a": PINNED, "b": IN_CASE, "c": UNMARKED, "d": UNMARKED}
    assert not kept.history.take_back(step)
    assert tokens.remove(["gone"]) is None


def test_one_that_came_again_meanwhile_is_not_put_back_twice(kept: Kept) -> None:
    kept.tokens.add(outcome("a", 1.0))
    step = kept.tokens.remove(["a"])
    assert step is not None
    kept.tokens.add(outcome("b", 2.0, jti="a"))
    kept.history.take_back(step)
    assert "".join(kept.tokens.ids) == "b"
    assert kept.at_rest().keys() == {"b"}


def test_a_stored_token_is_removed_and_put_back_without_being_judged_for_it(kept: Kept) -> None:
    for each in many(4):
        kept.session.keep(each)
    kept.tokens.restore_stored(kept.session.load(), judge)
    step = kept.tokens.remove(["1", "2"])
    assert step is not None
    kept.tokens.mark("3", PINNED)
    kept.history.take_back(step)
    assert "".join(kept.tokens.ids) == "3210"
    assert kept.tokens.unjudged.keys() == {"0", "1", "2", "3"}
    assert kept.at_rest()["3"] == PINNED


def test_after_a_log_out_no_step_holds_a_token(kept: Kept) -> None:
    kept.tokens.add(outcome("a", 1.0))
    kept.tokens.add(outcome("b", 1.0))
    kept.tokens.mark("b", TokenMarks("mine"))
    first = kept.tokens.remove(["a"])
    assert first is not None
    kept.history.take_back(first)
    last = kept.tokens.remove(["a", "b"])
    assert last is not None
    kept.tokens.clear()
    steps = [kept.stack.command(at) for at in range(kept.stack.count())]
    assert len(steps) == 2
    assert not last.done
    for step in steps:
        assert isinstance(step, TokenStep)
        held = [each for name, each in vars(step).items() if name != "_tokens"]
        assert not any(isinstance(each, Collection) and each for each in held)
    kept.stack.undo()
    assert "".join(kept.tokens.ids) == "", "it brings nothing back"
    assert kept.tokens.current_case == ""


def test_marks_and_removals_while_a_log_out_is_under_way(kept: Kept) -> None:
    tokens = kept.tokens
    tokens.begin_log_out()
    tokens.add(outcome("a", 1.0))
    tokens.add(outcome("b", 2.0))
    tokens.mark("a", PINNED)
    tokens.remove(["b"])
    assert kept.at_rest() == {}
    tokens.end_log_out(failed=True)
    assert kept.at_rest() == {"a": PINNED}


def test_what_could_not_be_written_is_said(kept: Kept, monkeypatch: pytest.MonkeyPatch, until: Until) -> None:
    kept.tokens.add(outcome("a", 1.0))

    def refuse(*_: object) -> None:
        raise SessionError("The disk is full.")

    assert kept.line.wait(WAIT_MS / 1000)
    monkeypatch.setattr(kept.session, "mark", refuse)
    monkeypatch.setattr(kept.session, "remove", refuse)
    problems = QSignalSpy(kept.tokens.problem)
    kept.tokens.mark("a", PINNED)
    kept.tokens.remove(["a"])
    until(lambda: problems.count() == 2)
    assert [str(problems.at(i)[0]) for i in range(2)] == [
        "What you have put on tokens is in memory only. The disk is full.",
        "What was removed is still in the token file. The disk is full.",
    ]


# --- cases ----------------------------------------------------------------------------------------------------------


def test_a_new_token_goes_into_the_current_case_as_long_as_there_is_one(kept: Kept) -> None:
    tokens = kept.tokens
    tokens.add(outcome("a", 1.0))
    tokens.mark("a", IN_CASE)
    tokens.current_case = "ACME-4211"
    listed = tokens.add(outcome("b", 2.0))
    assert listed is not None
    assert (listed.marks.case, tokens.ids_in("ACME-4211"), tokens.cases) == ("ACME-4211", ("b", "a"), ("ACME-4211",))
    tokens.current_case = ""
    tokens.add(outcome("c", 3.0))
    assert tokens.ids_in("") == ("c",)
    tokens.current_case = "ACME-4211"
    again = tokens.add(outcome("d", 4.0, jti="c"))
    assert again is not None
    assert (again.id, again.marks.case) == ("c", "ACME-4211"), "it was in none"
    assert kept.at_rest()["c"].case == "ACME-4211"
    tokens.remove(["b", "a"])
    assert tokens.current_case == "ACME-4211"
    tokens.remove(["c"])
    assert tokens.current_case == "", "its last token is gone, and it with that"


# --- what lists say -------------------------------------------------------------------------------------------------


def test_what_a_list_says_is_known_at_once_of_what_is_looked_at_and_of_all_in_the_background(
    kept: Kept, until: Until
) -> None:
    tokens, facts = kept.tokens, kept.tokens.facts
    tokens.restore_stored(many(300), judge)
    tokens.add(outcome("judged", 999.0))
    assert (facts.unread, dict(facts.counts), facts.search_text("7")) == (300, {Verdict.VALID: 1}, "")
    of_one = facts.of("7")
    assert of_one is not None
    assert (of_one.name, facts.unread, "7" in tokens.unjudged) == ("here", 299, True), "it is not held for that"
    progressed = QSignalSpy(facts.progressed)
    facts.want_all()
    until(lambda: facts.unread == 0)
    assert progressed.count() >= 1
    assert sum(facts.counts.values()) == 301
    assert len(tokens.unjudged) == 300
    assert "orders/read" in facts.search_text("250")
    tokens.mark("250", TokenMarks("Mine", case="C1"))
    assert "mine" in facts.search_text("250")
    tokens.remove(["250", "judged"])
    assert (sum(facts.counts.values()), facts.of("250"), facts.search_text("250")) == (299, None, "")
    kept.stack.undo()
    until(lambda: facts.unread == 0)
    assert sum(facts.counts.values()) == 301
    tokens.clear()
    assert (sum(facts.counts.values()), facts.unread) == (0, 0)


def test_a_verdict_that_is_out_of_date_is_not_told_for_the_present_one(kept: Kept, until: Until) -> None:
    moment = [NOW]
    tokens, facts = kept.tokens, kept.tokens.facts
    one = stored(Outcome("", 1.0, inspection=of_claims(exp=NOW + 100), origin=TokenOrigin.PASTED, id="a"))
    tokens.restore_stored([one], lambda token: StoredOutcomes([]).outcome(token, moment[0]))
    facts.want_all()
    until(lambda: facts.unread == 0)
    assert dict(facts.counts) == {Verdict.VALID: 1}
    changed = QSignalSpy(tokens.changed)
    moment[0] = NOW + 100 + 3600
    tokens.tick(moment[0])
    assert changed.count() == 1
    until(lambda: facts.unread == 0)
    assert {verdict: count for verdict, count in facts.counts.items() if count} == {Verdict.REJECTED: 1}
