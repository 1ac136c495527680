"""What all windows of the program work on, without a widget: profiles, tokens, secrets, requests, logging out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from inspector.core.errors import InspectorError, VaultError
from inspector.core.profiles.credentials import secret_program
from inspector.core.profiles.profile import Profile
from inspector.core.text.language import plural, tr
from inspector.core.text.message import message
from inspector.gui.model.clipboard import Clipboard
from inspector.gui.model.demo import DemoRun
from inspector.gui.model.environments.environments import EnvironmentList
from inspector.gui.model.files.session_watch import SessionWatch
from inspector.gui.model.importing.keeping import ImportedSecrets
from inspector.gui.model.intake.api_answers import ApiAnswers
from inspector.gui.model.leaving.idle import IdleLogOut
from inspector.gui.model.leaving.quitting import LogOutOnQuit
from inspector.gui.model.log_out_check import LogOutCheck
from inspector.gui.model.logging_out import LoggingOut
from inspector.gui.model.messages import Messages
from inspector.gui.model.profile_history import ProfileHistory
from inspector.gui.model.profile_secrets.parameter_values import ParameterValues
from inspector.gui.model.profile_secrets.request_secrets import RequestSecrets
from inspector.gui.model.profile_secrets.secrets_in_file import SecretsInFile
from inspector.gui.model.profiles import ProfileList
from inspector.gui.model.requests import Requests
from inspector.gui.model.revoking import Revoking
from inspector.gui.model.secrets import ClientSecrets, SecretCount, SecretStatus, kind_of, without_secrets_now
from inspector.gui.model.services import Services
from inspector.gui.model.session.steps import TokenHistory
from inspector.gui.model.task import Pace, Report, Task, WorkQueue, once, undisturbed
from inspector.gui.model.tokens import SessionTokens, loaded

if TYPE_CHECKING:
    from inspector.core.journeys.outcome import Outcome
    from inspector.core.store.log_out import LogOut
    from inspector.core.store.session import Session
    from inspector.core.store.stored_token import StoredToken
    from inspector.core.store.vault import Vault

AT_ONCE = 500
"""So many stored tokens are listed before a window has its turn."""
Remaining = tuple[tuple["StoredToken", ...], Callable[["StoredToken"], "Outcome"] | None] | None
"""Tokens that are there after a log out, and what judges them."""


class OneWindow(Protocol):
    """What a window has of its own, as far as a log out and the end of the program are concerned with it."""

    @property
    def used(self) -> bool:
        """Whether something is typed, shown or on its way in it."""

    @property
    def explored(self) -> Profile | None:
        """The profile whose scopes are being asked for in it."""

    def give_up(self) -> None:
        """Stop whatever may bring a token."""

    def forget_found(self) -> None:
        """Forget the tokens that are in no session."""

    def show_nothing(self) -> None:
        """Every token was forgotten: show none."""


class SharedWork(QObject):
    """One for the program; it outlives every window but the last. `windows` are those that are open over it."""

    opened = Signal()
    """The keyring was looked for: `vault` is known from here on."""
    keyring_changed = Signal()
    words_changed = Signal()
    """Dates are written in another zone: views that show any draw themselves again. No value here is another one."""
    cleared = Signal()
    """Every token is forgotten here: what is typed and shown of them has to go too. `logged_out` follows."""
    logged_out = Signal(object)
    logged_out_elsewhere = Signal(int)
    """So many tokens were forgotten, because another program has cleared them."""
    log_out_failed = Signal(str)
    """Why nothing was cleared."""
    asked_lock: Task | None = None
    """While the keyring is asked whether it is still locked."""

    def __init__(self, services: Services, *, held: bool = False) -> None:
        super().__init__()
        self.services = services
        self.windows: list[OneWindow] = []
        self.vault: Vault | None = None
        self.locked: bool | None = None
        """Whether the keyring was locked when last asked; None before it was."""
        self._session: Session | None = None
        self._count: SecretCount | None = None
        self.line = WorkQueue(held=held)
        """What every call to the keyring is on, one after the other."""
        self._demo_line = WorkQueue()
        """The same for the demo issuer's secrets, which are in memory: they wait for no keyring."""
        self.messages = Messages(self)
        """What is told in every window."""
        self.clipboard = Clipboard(self)
        self.profiles = ProfileList(services.store, self, held=held)
        self.secrets = ClientSecrets(self.line_of, self._vault_of, self)
        self.tokens = SessionTokens(self.line, self._the_session, self)
        self.parameters = ParameterValues(self.line_of, self._vault_of, self)
        self.for_requests = RequestSecrets(self.line_of, self.secrets, self.parameters, services.check)
        self.session_watch = SessionWatch(services.store.path.parent, self)
        self.requests = Requests(services, self.for_requests, self.tokens, self)
        self.answers = ApiAnswers(self)
        self.demo = DemoRun(services, self.profiles, self.messages)
        self.history = ProfileHistory(self.profiles, self.requests, self._forget_secrets, services.layout)
        self.tokens.history = TokenHistory(self.history.stack, self.history.push)
        self.environments = EnvironmentList(services.store.path, self.profiles, self.history)
        self.of_imports = ImportedSecrets(self.secrets, self.profiles, self.line, lambda: self.vault)
        self.revoking = Revoking(
            services, self.line, self.profiles, self.for_requests, lambda: self._the_session().tokens
        )
        self.logging_out = LoggingOut(self.revoking, self.messages, self.clipboard, self.log_out)
        self.idle = IdleLogOut(self.logging_out, self.messages, services.now, parent=self)
        self.on_quit = LogOutOnQuit(services.store.path, self._the_session, self.line, services.now)
        path = services.store.path
        self.in_file = SecretsInFile(self.profiles, self.history, self.messages, self.line, path, held=held)
        self.left_in_memory = LogOutCheck(services.search, lambda: self.used, self)
        for part in (self.history, self.revoking, self.demo, self.logging_out, self.in_file, self.environments):
            part.setParent(self)
        self._connect()

    def _connect(self) -> None:
        self.profiles.problem.connect(self.messages.warn)
        self.environments.problem.connect(self.messages.warn)
        self.profiles.set_aside.connect(self._on_set_aside)
        self.tokens.problem.connect(self.messages.warn)
        self.tokens.changed.connect(self.session_watch.begin)
        self.session_watch.touched.connect(self.look_for_log_out)
        self.secrets.changed.connect(self._on_secret_changed)
        self.in_file.cleaned.connect(self._on_cleaned)
        self.secrets.settled.connect(self.messages.warn)
        self.secrets.stored.connect(self.profiles.note_secret)
        self.parameters.kept.connect(self.profiles.note_secret)
        self.secrets.last_forgotten.connect(self.profiles.note_no_secret)
        self.parameters.last_forgotten.connect(self.profiles.note_no_secret)
        self.opened.connect(self._forget_left_behind)
        self.profiles.loaded.connect(self._forget_left_behind)
        self.cleared.connect(self.history.forget_edits)
        self.logged_out.connect(self.logging_out.on_logged_out)
        self.log_out_failed.connect(self.logging_out.on_failed)
        self.logged_out.connect(self.idle.on_logged_out)
        self.log_out_failed.connect(self.idle.on_failed)
        self.logged_out_elsewhere.connect(self.logging_out.on_logged_out_elsewhere)

    # --- opening ---------------------------------------------------------------------------------------------------

    def open(self) -> None:
        """Load the profiles, and look for the keyring and the stored tokens in the background.

        The keyring is first in its line: profiles that are there are shown at once, and their secrets looked for in it.
        """
        task = once(self, lambda _: self._open_vault(), self.line)
        task.succeeded.connect(lambda _: self.opened.emit())
        self.profiles.loaded.connect(self.load_tokens)
        self.environments.load()
        self.profiles.load()

    def release(self) -> None:
        """Begin with what waits in a line that was made `held`."""
        self.profiles.release()
        self.line.release()
        self.in_file.release()

    def load_tokens(self) -> None:
        """Read the tokens at rest; also after the keyring was unlocked."""
        profiles, now, listed = self.profiles.all, self.services.now, Pace()

        def load(report: Report) -> int:
            with undisturbed():
                tokens = self._the_session().load()
                judge = loaded(tokens, profiles, now)
            for start in range(0, len(tokens), AT_ONCE):
                if start:
                    listed.wait()
                report((tokens[start : start + AT_ONCE], judge))
            return len(tokens)

        def show(news: tuple[tuple[StoredToken, ...], Callable[[StoredToken], Outcome] | None]) -> None:
            self.tokens.restore_stored(*news)
            listed.go_on()

        task = once(self, load, self.line)
        task.progressed.connect(show)
        task.succeeded.connect(self._on_loaded)
        task.failed.connect(self._on_load_failed)

    def unlock(self) -> None:
        """Ask the keyring again; most of them show their own prompt when they are asked while locked."""
        self._set_locked(None)
        self.load_tokens()
        for profile in self.profiles.own:
            kind = kind_of(profile)
            if self.secrets.of(profile).problem:
                self.secrets.look(profile.id, kind, again=True)

    def look_for_unlocking(self) -> None:
        """Ask again where the keyring was locked and no longer is, as when its user unlocked it elsewhere."""
        vault = self.vault
        if self.locked and vault is not None and self.asked_lock is None:
            # In no line: what waits in the keyring's own may wait for its prompt.
            self.asked_lock = once(self, lambda _: vault.is_locked())
            self.asked_lock.succeeded.connect(self._on_asked_lock)

    def _on_asked_lock(self, locked: bool | None) -> None:
        self.asked_lock = None
        if locked is False and self.locked:
            self.unlock()

    def _open_vault(self) -> None:
        # On the keyring's line, which every later call is on too: what is set here, they see.
        self.vault = self.services.open_vault()
        self._session = self.services.open_session(self.vault)

    def _the_session(self) -> Session:
        if self._session is None:
            raise VaultError(tr("The keyring could not be opened."))
        return self._session

    def line_of(self, profile_id: str) -> WorkQueue:
        """What the calls for a profile's secrets wait in."""
        return self._demo_line if self.profiles.is_demo(profile_id) else self.line

    def _vault_of(self, profile_id: str) -> Vault:
        if self.profiles.is_demo(profile_id):
            return self.demo.vault
        if self.vault is None:
            raise VaultError(tr("The keyring could not be opened."))
        return self.vault

    def _on_loaded(self, count: int) -> None:
        session = self._session
        if session is not None and session.caught_up is not None:
            self.messages.warn(session.caught_up.sentence())
            session.caught_up = None
        if count and self.vault is not None and self.vault.persistent:
            self._set_locked(False)  # their key came out of it

    def _on_load_failed(self, error: InspectorError) -> None:
        if isinstance(error, VaultError) and error.locked:
            self._set_locked(True)
        self.messages.warn(message("Tokens of an earlier run are not listed. {error}", error=error.said))

    def _on_secret_changed(self, profile_id: str) -> None:
        profile = self.profiles.get(profile_id)
        by_keyring = profile is not None and not secret_program(profile)
        if profile is not None and by_keyring and not self.profiles.is_demo(profile_id):
            self._set_locked(self.secrets.of(profile).state is SecretStatus.LOCKED)

    def _on_cleaned(self) -> None:
        self.secrets.reset()
        self.parameters.reset()

    def _set_locked(self, locked: bool | None) -> None:
        if locked != self.locked:
            self.locked = locked
            self.keyring_changed.emit()

    def _on_set_aside(self, name: str) -> None:
        self.messages.say(tr("The profile file that could not be read was kept as {name}.", name=name))

    # --- secrets of deleted profiles --------------------------------------------------------------------------------

    def _forget_left_behind(self) -> None:
        """Once the profiles that are there are known, and the keyring."""
        if self.vault is not None and not self.profiles.loading:
            self.history.forget_left_behind()

    def _forget_secrets(self, profile: Profile) -> None:
        """Remove what a deleted profile left in the keyring; a warning says so when that fails."""
        if self.vault is None:
            return
        vault = self.vault
        task = once(self, lambda _: vault.forget_secrets(profile.id), self.line)
        task.succeeded.connect(lambda _: self.profiles.note_no_secret(profile.id))
        task.failed.connect(
            lambda error: self.messages.warn(
                message(
                    "A secret of {name} may still be in {keyring}. {error}",
                    name=profile.name,
                    keyring=vault.name,
                    error=error.said,
                )
            )
        )

    # --- the end ----------------------------------------------------------------------------------------------------

    def count_secrets(self, answer: Callable[[int | None], None]) -> None:
        """Count in the background how many secrets of profiles are stored; None when it cannot be known.

        `answer` is a method of a QObject: where that is gone by then, it is not called.
        """
        self._stop_counting()
        self._count = SecretCount(self.secrets, [profile.id for profile in self.profiles.own], self.line, self)
        self._count.counted.connect(answer)

    def _stop_counting(self) -> None:
        if self._count is not None:
            self._count.stop()
            self._count.deleteLater()
            self._count = None

    def log_out(self, forget_secrets_of: Iterable[str] = ()) -> None:
        """Give up whatever may bring a token, clear every token, and look again; `logged_out` carries what was done."""
        self._stop_counting()
        self.left_in_memory.overwrite(True)
        self._give_up()
        self.tokens.begin_log_out()
        ids = tuple(forget_secrets_of)
        task = once(self, lambda _: self._log_out(ids), self.line)
        task.succeeded.connect(self._on_logged_out)
        if ids:
            self._note_forgotten(ids)
        task.failed.connect(self._on_log_out_failed)

    def _note_forgotten(self, ids: tuple[str, ...]) -> None:
        task = once(self, lambda _: self._without_secrets(ids), self.line)
        task.succeeded.connect(lambda gone: self.profiles.note_no_secret(*gone))

    def _without_secrets(self, ids: tuple[str, ...]) -> tuple[str, ...]:
        vault = self.vault
        return without_secrets_now(vault, ids) if vault is not None else ()

    def look_for_log_out(self) -> None:
        """Look whether another program has logged out of this session; `logged_out_elsewhere` says so.

        It may also have removed some tokens only: they go here too, and nothing else does.
        """
        profiles = self.profiles.all

        def look(_: Report) -> tuple[int, Remaining, tuple[str, ...]]:
            session = self._session
            if session is None:
                return 0, None, ()
            count = session.cleared_elsewhere()
            return count, self._remaining(session, profiles) if count else None, session.removed_elsewhere()

        once(self, look, self.line).succeeded.connect(self._on_looked)

    def _on_looked(self, answer: tuple[int, Remaining, tuple[str, ...]]) -> None:
        count, remaining, removed = answer
        if not count:
            self._forget_removed([id_ for id_ in removed if id_ in self.tokens])
        else:
            self._forget_all()
            self._restore(remaining)  # what came after that log out
            self._tell_cleared()
            self.logged_out_elsewhere.emit(count)
            self.left_in_memory.begin(frozenset(), lambda _: None)  # it frees what nobody needs any more

    def _forget_removed(self, token_ids: list[str]) -> None:
        """Another program has removed these tokens: list and show them no more."""
        if not token_ids:
            return
        self.tokens.take_out(token_ids, removed_elsewhere=True)
        for token_id in token_ids:
            self.answers.keep(token_id, None)
        self.messages.warn(
            plural(
                len(token_ids),
                "Another program has removed {n} token of this session, so it is not listed here any more.",
                "Another program has removed {n} tokens of this session, so they are not listed here any more.",
            )
        )
        self.left_in_memory.begin(frozenset(), lambda _: None)

    def _give_up(self) -> None:
        self.requests.cancel_all()
        for window in self.windows:
            window.give_up()

    def _tell_cleared(self) -> None:
        self.cleared.emit()
        for window in self.windows:
            window.show_nothing()

    def _forget_all(self) -> None:
        self._give_up()  # what was begun while the keyring was asked is of before, too
        self.services.keys.clear()
        self.requests.clear()
        self.tokens.clear()
        for window in self.windows:
            window.forget_found()
        self.answers.clear()

    def _log_out(self, ids: tuple[str, ...]) -> tuple[LogOut, Remaining, frozenset[int]]:
        from inspector.core.store.leftovers import marks_of  # late: see later.LATER

        session = self._the_session()
        marks = marks_of(token.text for token in session.tokens)
        done = session.log_out(forget_secrets_of=ids)
        if not done.left:
            return done, None, marks
        try:
            session.load()
        except InspectorError:
            return done, None, marks
        return done, self._remaining(session, ()), marks

    def _remaining(self, session: Session, profiles: Iterable[Profile]) -> Remaining:
        return session.tokens, loaded(session.tokens, profiles, self.services.now)

    def _restore(self, remaining: Remaining) -> None:
        if remaining is not None:
            self.tokens.restore_stored(*remaining)

    def _on_logged_out(self, answer: tuple[LogOut, Remaining, frozenset[int]]) -> None:
        done, remaining, marks = answer
        self._forget_all()
        self.tokens.end_log_out(failed=False)
        self._restore(remaining)
        self.secrets.reset()
        self.parameters.reset()
        self._tell_cleared()
        if remaining is not None:  # some tokens are still in memory, and why is among what is left
            self.left_in_memory.overwrite(False)
            self.logged_out.emit(done)
        else:
            self.left_in_memory.begin(marks, lambda found: self.logged_out.emit(done.looked_for(found)))

    @property
    def used(self) -> bool:
        """Whether anything came since all was cleared, of which there may be something in memory."""
        return bool(len(self.tokens)) or self.requests.any_running or any(window.used for window in self.windows)

    def _on_log_out_failed(self, error: InspectorError) -> None:
        self.tokens.end_log_out(failed=True)
        self.left_in_memory.overwrite(False)
        self.log_out_failed.emit(tr("Nothing was cleared. {error}", error=error))

    def close(self, seconds: float = 2.0) -> None:
        """Finish what has to be finished before the program ends, waiting at most about `seconds`."""
        self._give_up()
        self.release()
        self.on_quit.begin()
        self.profiles.finish(seconds)
        if self.demo.running is not None:
            self.demo.running.stop()
        self.line.wait(seconds)
