"""What a check answers: a fact, which is an outcome and its values. What is said of it is a row of checks.toml."""

from __future__ import annotations

from typing import NamedTuple

from inspector.core.checks.verdict import Status


class Answer:
    """One of the answers that a check can give; called with its values it makes the fact for one token.

    `check` and `outcome` name the row of resources/knowledge/checks.toml that says it, `names` the values that its
    texts may have placeholders for. `note` marks information that is neither for nor against the token.
    """

    __slots__ = ("check", "names", "note", "outcome", "status")

    def __init__(self, row: str, names: tuple[str, ...], status: Status, *, note: bool = False) -> None:
        self.check, _, self.outcome = row.partition(".")
        self.names, self.status, self.note = names, status, note

    def __repr__(self) -> str:
        return f"{self.check}.{self.outcome}"

    def __call__(self, *values: object) -> Fact:
        """The fact that this is so; `values` stand in the order of `names`."""
        return Fact(self, values)


class Fact(NamedTuple):
    """What a check found for one token: which answer, and its values.

    A tuple, because some twenty are made for every token and a tuple is made in a quarter of the time.
    """

    answer: Answer
    values: tuple[object, ...]

    @property
    def id(self) -> str:
        """The check that found it."""
        return self.answer.check

    @property
    def status(self) -> Status:
        """What came of the check."""
        return self.answer.status

    @property
    def note(self) -> bool:
        """Whether it is information that is neither for nor against the token."""
        return self.answer.note

    def __repr__(self) -> str:
        """Without the values, which are the token's."""
        return f"Fact({self.answer!r})"


def passed(row: str, *names: str) -> Answer:
    """The check found what it looked for."""
    return Answer(row, names, Status.PASSED)


def failed(row: str, *names: str) -> Answer:
    """Any careful API would refuse the token for this."""
    return Answer(row, names, Status.FAILED)


def warning(row: str, *names: str) -> Answer:
    """Something is odd, and an API might still take the token."""
    return Answer(row, names, Status.WARNING)


def not_checked(row: str, *names: str) -> Answer:
    """The check could not be made."""
    return Answer(row, names, Status.NOT_CHECKED)


def note(row: str, *names: str) -> Answer:
    """The check was not made, and that is neither for nor against the token."""
    return Answer(row, names, Status.NOT_CHECKED, note=True)
