"""What a user does with tokens of the session, as steps that can be taken back until a log out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QUndoStack

from inspector.core.text.language import plural, tr
from inspector.gui.model.profile_steps.step import ProfileStep

if TYPE_CHECKING:
    from inspector.core.journeys.outcome import Outcome
    from inspector.core.store.stored_token import StoredToken
    from inspector.core.store.token_marks import TokenMarks

Taken = Sequence["Outcome | StoredToken"]
"""Tokens that were taken off the list, as they were there."""


class MarkedTokens(Protocol):
    """What a step does to the list."""

    def put_marks(self, marks: Mapping[str, TokenMarks]) -> None:
        """Put marks on tokens, by their ids; those that are gone are left alone."""

    def take_out(self, token_ids: Sequence[str]) -> Taken:
        """Take tokens off the list and out of the file."""

    def put_back(self, taken: Taken) -> None:
        """List tokens again that were taken out, and keep them at rest."""


class TokenStep(ProfileStep):
    """A change of one token or of several; it is about no profile."""

    @property
    def done(self) -> bool:
        """Whether there is something to take back."""
        return True

    def forget(self) -> None:
        """Hold no token any more, and no mark: everything was cleared."""


class MarkStep(TokenStep):
    """Other marks on some tokens. `words` says in the language of the moment what was done."""

    def __init__(
        self,
        tokens: MarkedTokens,
        before: Mapping[str, TokenMarks],
        after: Mapping[str, TokenMarks],
        words: Callable[[], str],
    ) -> None:
        super().__init__()
        self._tokens, self._before, self._after, self._words = tokens, dict(before), dict(after), words

    def words(self) -> str:
        return self._words()

    def redo(self) -> None:
        self._tokens.put_marks(self._after)

    def undo(self) -> None:
        self._tokens.put_marks(self._before)

    def forget(self) -> None:
        self._before, self._after = {}, {}
        self._words = lambda: ""


class RemoveStep(TokenStep):
    """Tokens off the list, out of the file, and back as they were."""

    def __init__(self, tokens: MarkedTokens, token_ids: Sequence[str], name: str) -> None:
        super().__init__()
        self._tokens, self._ids, self._name = tokens, tuple(token_ids), name
        self._taken: Taken = ()

    @property
    def done(self) -> bool:
        return bool(self._taken)

    @property
    def token_ids(self) -> tuple[str, ...]:
        """Those of the tokens that it removes."""
        return self._ids

    @property
    def count(self) -> int:
        """How many tokens it has removed."""
        return len(self._ids)

    def words(self) -> str:
        if self.count == 1:
            return tr("removal of {name}", name=self._name)
        return plural(self.count, "removal of {n} token", "removal of {n} tokens")

    def said(self) -> str:
        """What is told when it is done."""
        if self.count == 1:
            return tr("Removed {name}.", name=self._name)
        return plural(self.count, "Removed {n} token.", "Removed {n} tokens.")

    def redo(self) -> None:
        self._taken = self._tokens.take_out(self._ids)

    def undo(self) -> None:
        taken, self._taken = self._taken, ()
        self._tokens.put_back(taken)

    def forget(self) -> None:
        self._taken, self._ids, self._name = (), (), ""


class ReturnStep(TokenStep):
    """Takes back a step that others have followed, as a step of its own."""

    def __init__(self, step: TokenStep) -> None:
        super().__init__()
        self._step = step

    def words(self) -> str:
        return tr("withdrawal of the {change}", change=self._step.words())

    def redo(self) -> None:
        self._step.undo()

    def undo(self) -> None:
        self._step.redo()

    def forget(self) -> None:
        self._step.forget()


class TokenHistory:
    """The steps of tokens on the window's one undo stack. `push` does a step and puts it there."""

    def __init__(self, stack: QUndoStack, push: Callable[[ProfileStep], None]) -> None:
        self._stack, self.push = stack, push

    def take_back(self, step: TokenStep) -> bool:
        """Undo a step, whatever was done since; False where it was taken back by now, or is forgotten."""
        at = next((i for i in range(self._stack.count()) if self._stack.command(i) is step), self._stack.count())
        if at >= self._stack.index() or not step.done:
            return False
        if at == self._stack.index() - 1:
            self._stack.undo()
        else:
            self.push(ReturnStep(step))
        return True

    def forget(self) -> None:
        """Every token is cleared: hold none for a step that would bring it back. The stack is cleared by its owner."""
        for step in map(self._stack.command, range(self._stack.count())):
            if isinstance(step, TokenStep):
                step.forget()
