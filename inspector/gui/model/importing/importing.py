"""The import that is under review: read in the background, picked from, filled in, taken over as one step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from inspector.core.errors import InspectorError
from inspector.core.text.display import visible
from inspector.core.text.language import plural, tr
from inspector.core.text.message import Message
from inspector.core.text.seen import saw
from inspector.core.values import dataclass
from inspector.gui.model.importing.keeping import ImportedSecrets, KeptOfImport
from inspector.gui.model.messages import Messages
from inspector.gui.model.profile_history import ProfileHistory
from inspector.gui.model.profile_steps.importing import ImportStep
from inspector.gui.model.profiles import ProfileList
from inspector.gui.model.services import Services
from inspector.gui.model.task import Report, Task, undisturbed

if TYPE_CHECKING:  # at run time late: see later.LATER
    from inspector.core.definitions.proposal import MissingValue, Proposal, Review
    from inspector.core.profiles.profile import Profile
    from inspector.gui.model.importing.choice import ImportChoice

TYPING_MS = 150
"""How long typing may pause before what is filled in is judged."""
SLOW_MS = 300
"""Of a file that takes longer it is said that it is being read."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where what is reviewed comes from. `name` is a file's, or says that it is a text; `size` is in bytes."""

    name: Message | str
    size: int = 0
    path: Path | None = None


class Importing(QObject):
    """Holds one review at a time, and the choices of its user. What ends late for another file is dropped."""

    changed = Signal()
    """Another file is reviewed or read, one cannot be, or none is any more."""
    chosen = Signal()
    """Other profiles, changes or scopes are picked, or something else is filled in."""
    judged = Signal()
    """The same file was judged again, with what was filled in."""
    turned = Signal()
    """Another profile of the file is looked at."""
    done = Signal(str)
    """The import is made; with the id of the first of its profiles that has to be confirmed, or else of the first."""

    def __init__(
        self,
        services: Services,
        profiles: ProfileList,
        history: ProfileHistory,
        secrets: ImportedSecrets,
        messages: Messages,
        guess: Callable[[str], str],
    ) -> None:
        """`guess` says which environment a name speaks of, "" for none."""
        super().__init__()
        self._guess = guess
        self._services, self._profiles, self._history = services, profiles, history
        self._secrets, self._messages = secrets, messages
        self.source: Source | None = None
        """What is reviewed, or being read; None where nothing is."""
        self.review: Review | None = None
        self.error: InspectorError | None = None
        """Why it cannot be read."""
        self.says_reading = False
        self.filter = ""
        """What the list of profiles is filtered by."""
        self.asks: tuple[MissingValue, ...] = ()
        """What the file does not say, filled in or not."""
        self._choice: ImportChoice | None = None
        self._picked_by_hand: set[int] = set()
        self._filling = Task(self)
        self._filling.succeeded.connect(self._on_filled)
        self._typing = QTimer(self, interval=TYPING_MS, singleShot=True)
        self._typing.timeout.connect(self._judge_filled)
        self._take_when_filled = False
        self._current = 0
        self._reading = Task(self)
        self._reading.succeeded.connect(self._on_read)
        self._reading.failed.connect(self._on_failed)
        self._slow = QTimer(self, interval=SLOW_MS, singleShot=True)
        self._slow.timeout.connect(self._on_slow)
        self._pending: Source | None = None
        self._before: tuple[Source | None, Review | None, InspectorError | None] = (None, None, None)

    # --- reading ----------------------------------------------------------------------------------------------------

    @property
    def active(self) -> bool:
        """Whether there is anything to show."""
        return self.review is not None or self.error is not None or self.says_reading

    @property
    def reading(self) -> bool:
        """Whether a file is being read."""
        return self._reading.running

    @property
    def judging(self) -> bool:
        """Whether what was filled in is still to be judged."""
        return self._typing.isActive() or self._filling.running

    def read_file(self, path: Path) -> None:
        """Read a file and review what is in it. Nothing is sent, saved or run."""
        from inspector.gui.model.files.arriving import size_of

        existing = self._profiles.own

        def read(_: Report) -> Review:
            from inspector.core.journeys.arrival import read_definition_file

            with undisturbed():
                return read_definition_file(path, existing)

        self._read(Source(path.name, size_of(path), path), read)

    def _read(self, source: Source, call: Callable[[Report], Review]) -> None:
        if not self._reading.running:
            self._before = (self.source, self.review, self.error)
        self._pending = source
        self._reading.run(lambda report: (source, call(report)))
        self._slow.start()

    def _on_slow(self) -> None:
        if self._reading.running:
            self._set(self._pending, None, None, reading=True)

    def cancel(self) -> bool:
        """Give up reading, and show what was reviewed before; False where nothing is being read."""
        if not self._reading.running:
            return False
        self._reading.cancel()
        self._slow.stop()
        source, review, error = self._before
        if self.says_reading:
            self._set(source, review, error)
        return True

    def _on_read(self, answer: tuple[Source, Review]) -> None:
        self.show(*answer)

    def _on_failed(self, error: InspectorError) -> None:
        self.show_error(self._pending or Source(""), error)

    def show(self, source: Source, review: Review) -> None:
        """Review what was read elsewhere."""
        self._stop()
        self._set(source, review, None)

    def show_error(self, source: Source, error: InspectorError) -> None:
        """Say why something cannot be read."""
        self._stop()
        self._set(source, None, error)

    def _stop(self) -> None:
        self._reading.cancel()
        self._slow.stop()
        self._filling.cancel()
        self._typing.stop()
        self._take_when_filled = False

    def forget(self) -> None:
        """Forget what was read, with the secrets in it, and give up what is being read."""
        self._stop()
        self._before = (None, None, None)
        if self.active or self.source is not None:
            self._set(None, None, None)

    def _set(
        self, source: Source | None, review: Review | None, error: InspectorError | None, *, reading: bool = False
    ) -> None:
        from inspector.gui.model.importing.choice import ImportChoice, first_choice

        if review is not None:
            saw(*(each.secret for each in review.proposals))  # a report of a bug masks them from here on
        same = review is not None and review is self.review
        self.source, self.review, self.error, self.says_reading = source, review, error, reading
        if not same:
            self._choice = first_choice(review) if review is not None else ImportChoice()
            self._current = self._first() if review is not None else 0
            self.asks = review.asks if review is not None else ()
            self._picked_by_hand.clear()
            self.filter = ""
            if any(self._choice.filled.values()):
                self._typing.start(0)
        if not reading:
            self._before = (None, None, None)
        self.changed.emit()

    def _first(self) -> int:
        """What is looked at first: what can bring no token, as long as there is a choice, is not it."""
        return min(self.choice.picked, default=0)

    # --- choosing ---------------------------------------------------------------------------------------------------

    @property
    def choice(self) -> ImportChoice:
        """What is picked and filled in."""
        from inspector.gui.model.importing.choice import ImportChoice

        return self._choice if self._choice is not None else ImportChoice()

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        """The profiles that the file would make."""
        return self.review.proposals if self.review is not None else ()

    @property
    def current(self) -> int:
        """The place of the profile that is looked at."""
        return self._current

    @property
    def shown(self) -> Proposal | None:
        """The profile that is looked at."""
        return self.proposals[self._current] if self._current < len(self.proposals) else None

    def look_at(self, at: int) -> None:
        """Look at another profile of the file."""
        if at != self._current and 0 <= at < len(self.proposals):
            self._current = at
            self.turned.emit()

    def pick(self, at: int, *, on: bool) -> None:
        """Have a profile of the file among those that are imported, or not."""
        self._picked_by_hand.add(at)
        picked = self.choice.picked | {at} if on else self.choice.picked - {at}
        self._choose(replace(self.choice, picked=picked))

    def pick_scopes(self, identifier: str, *, on: bool) -> None:
        """Have the descriptions of a resource server's scopes with the profiles, or not."""
        left = self.choice.left - {identifier} if on else self.choice.left | {identifier}
        self._choose(replace(self.choice, left=left))

    def keep(self, at: int, member: str, *, on: bool) -> None:
        """Have a member of the user's profile stay as it is, or be changed."""
        kept = self.choice.kept | {(at, member)} if on else self.choice.kept - {(at, member)}
        self._choose(replace(self.choice, kept=kept))

    def fill(self, key: str, text: str) -> None:
        """Fill in what the file does not say, in all profiles that need it."""
        filled = {**self.choice.filled, key: text}
        if not text:
            del filled[key]
        self._choose(replace(self.choice, filled=filled))
        self._typing.start(TYPING_MS)

    def _judge_filled(self) -> None:
        """Judge the file again, with what was filled in."""
        review, answers = self.review, {each.name: self.choice.filled.get(each.name, "") for each in self.asks}
        if review is not None and review.source is not None:
            self._filling.run(lambda _: _filled(review, answers))

    def _on_filled(self, review: Review) -> None:
        from inspector.gui.model.importing.choice import wanted

        before = self.review
        if before is None or [each.address for each in before.proposals] != [each.address for each in review.proposals]:
            return
        self.review = review
        picked = {at for at in self.choice.picked if at in self._picked_by_hand}
        picked |= {at for at in wanted(review) if at not in self._picked_by_hand}
        self._choice = replace(self.choice, picked=frozenset(picked))
        self.judged.emit()
        if self._take_when_filled:
            self._take_when_filled = False
            self.take_over()

    def put_new_into(self, environment: str | None) -> None:
        """Choose the environment of the profiles that are new: "" for none, None for what they speak of themselves."""
        self._choose(replace(self.choice, environment=environment))

    def environment_of(self, at: int) -> str:
        """The environment that a proposal would be in after the import, "" for none."""
        proposal, wanted = self.proposals[at], self.choice.environment
        if proposal.existing is not None:
            return proposal.profile.environment
        if wanted is not None:
            return wanted
        return proposal.profile.environment or self._guess(proposal.profile.name)

    def _choose(self, choice: ImportChoice) -> None:
        if choice != self.choice:
            self._choice = choice
            self.chosen.emit()

    # --- taking over ------------------------------------------------------------------------------------------------

    def take_over(self) -> bool:
        """Make the picked profiles, and keep their secrets, as one step that can be taken back; False where none is."""
        from inspector.gui.model.importing.choice import taken, wanted_groups

        review, choice = self.review, self.choice
        if review is None or not choice.picked:
            return False
        if review.source is not None and self.judging:
            if self._typing.isActive():
                self._typing.stop()
                self._judge_filled()
            self._take_when_filled = True  # what was filled in may change what it is
            return True
        now = self._services.now()
        made = [
            replace(each, profile=replace(each.profile, environment=self.environment_of(at)))
            if each.before is None
            else each
            for at in sorted(choice.picked)
            for each in (taken(review, at, choice, self._existing(at), now),)
        ]
        groups = wanted_groups(review, choice)
        scopes = len({scope for group in groups for scope, text in group.scopes if text})
        added = [each.profile for each in made if each.before is None]
        changed = [(each.before, each.profile) for each in made if each.before is not None]
        self._secrets.bind(changed)
        step = self._history.take_over(added, changed)
        ids = iter(step.added)
        where = [each.before.id if each.before is not None else next(ids) for each in made]
        secrets = [(id_, each.secret) for id_, each in zip(where, made, strict=True) if each.secret]
        self.done.emit(next((id_ for id_ in where if self._is_pending(id_)), where[0]))
        self._keep_secrets(secrets, step, imported_words(len(made), scopes))
        self.forget()
        return True

    def _existing(self, at: int) -> Profile | None:
        existing = self.proposals[at].existing
        return self._profiles.get(existing.id) if existing is not None else None

    def _is_pending(self, profile_id: str) -> bool:
        profile = self._profiles.get(profile_id)
        return profile is not None and bool(self._profiles.pending(profile))

    def _keep_secrets(self, secrets: list[tuple[str, str]], step: ImportStep, words: str) -> None:
        kept = self._secrets.keep(secrets) if secrets else None
        if kept is None:
            self._offer(step, words)
            return
        step.secrets = kept
        kept.ended.connect(partial(self._on_kept, step, words))

    def _on_kept(self, step: ImportStep, words: str, result: KeptOfImport) -> None:
        self._history.sweep()  # what was replaced is known by now
        if step.secrets is not None:  # it was not taken back meanwhile
            count = len(result.kept)
            more = plural(count, "{n} secret is in the keyring.", "{n} secrets are in the keyring.") if count else ""
            self._offer(step, f"{words} {more}".strip())
        for profile_id, error in result.refused:
            profile = self._profiles.get(profile_id)
            if profile is not None:
                words_ = tr("The secret of {name} was not kept. {error}", name=visible(profile.name), error=error)
                self._messages.warn(words_)

    def _offer(self, step: ImportStep, words: str) -> None:
        self._messages.offer(words, partial(self._withdraw, step))

    def _withdraw(self, step: ImportStep) -> None:
        if words := self._history.withdraw(step):
            self._messages.say(tr("Undone: {change}.", change=words))


def _filled(review: Review, answers: dict[str, str]) -> Review:
    from inspector.core.journeys.definition_review import filled  # late: see later.LATER

    with undisturbed():
        return filled(review, answers)


def imported_words(profiles: int, scopes: int) -> str:
    """What an import came to: "Imported 2 profiles and 9 scopes."."""
    made = plural(profiles, "{n} profile", "{n} profiles")
    if not scopes:
        return tr("Imported {profiles}.", profiles=made)
    return tr("Imported {profiles} and {scopes}.", profiles=made, scopes=plural(scopes, "{n} scope", "{n} scopes"))
