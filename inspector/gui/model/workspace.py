"""What the window works on, without a widget: profiles, tokens, secrets, requests, the demo issuer, logging out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from inspector.core.errors import InspectorError, VaultError
from inspector.core.files import why_not_read
from inspector.core.journeys import request as flow
from inspector.core.journeys.again import retold
from inspector.core.journeys.inspect import inspect_text, inspect_with_keys
from inspector.core.journeys.outcome import Outcome
from inspector.core.keys.key import KeySet, Origin
from inspector.core.keys.key_set import shared_secret
from inspector.core.profiles.endpoints import endpoints
from inspector.core.profiles.profile import Profile
from inspector.core.store.session import LogOut, Session, StoredToken
from inspector.core.store.vault import Vault, run_vault
from inspector.core.text.language import tr
from inspector.gui.model.inspecting import Pasted, fetched_before, read_key_file
from inspector.gui.model.profiles import ProfileList
from inspector.gui.model.running_request import RunningRequest
from inspector.gui.model.secrets import ClientSecrets, SecretState, kind_of
from inspector.gui.model.services import Demo, Services
from inspector.gui.model.task import Line, Report, Task, once
from inspector.gui.model.tokens import SessionTokens, restored


@dataclass(frozen=True, slots=True)
class Deleted:
    """A profile that was taken off the list and can still be put back where it was."""

    profile: Profile
    index: int


class Workspace(QObject):
    """Signals carry ids of profiles and entries; the values are asked for here, so that nothing shown is stale."""

    opened = Signal()
    """The keyring was looked for: `vault` is known from here on."""
    keyring_changed = Signal()
    problem = Signal(str)
    """A sentence that has to be read: something was not saved, stored or removed."""
    said = Signal(str)
    """A sentence for the status bar."""
    request_changed = Signal(str)
    secret_needed = Signal(str)
    request_failed = Signal(str, object)
    """A profile's id and the InspectorError that kept its request from being sent."""
    arrived = Signal(str, object)
    """A profile's id and the Outcome of its request."""
    demo_changed = Signal()
    logged_out = Signal(object)
    logged_out_elsewhere = Signal(int)
    """So many tokens were forgotten, because another program has cleared them."""
    log_out_failed = Signal(str)
    """Why nothing was cleared."""

    def __init__(self, services: Services, parent: QObject | None = None, *, held: bool = False) -> None:
        super().__init__(parent)
        self.services = services
        self.vault: Vault | None = None
        self.locked: bool | None = None
        """Whether the keyring was locked when last asked; None before it was."""
        self.demo: Demo | None = None
        self.demo_starting = False
        self.failures: dict[str, Outcome] = {}
        """The last request of a profile, where it brought no token."""
        self._keys = services.keys
        self._session: Session | None = None
        self._demo_vault = run_vault(tr("Client secrets of the demo issuer are never stored."))
        self.line = Line(held=held)
        """What every call to the keyring is on, one after the other."""
        self._requests: dict[str, RunningRequest] = {}
        self.profiles = ProfileList(services.store, self)
        self.secrets = ClientSecrets(self.line, self._vault_of, self)
        self.tokens = SessionTokens(self.line, self._the_session, self)
        self.profiles.problem.connect(self.problem)
        self.profiles.set_aside.connect(self._on_set_aside)
        self.tokens.problem.connect(self.problem)
        self.secrets.changed.connect(self._on_secret_changed)

    # --- opening ---------------------------------------------------------------------------------------------------

    def open(self) -> None:
        """Load the profiles, and look for the keyring and the stored tokens in the background.

        The keyring is first in its line: profiles that are there are shown at once, and their secrets looked for in it.
        Last in that line the libraries are imported that a request and a check will need, so that neither waits for it.
        """
        task = once(self, lambda _: self._open_vault(), self.line)
        task.succeeded.connect(lambda _: self.opened.emit())
        self.profiles.load()
        self.load_tokens()
        once(self, _import_libraries, self.line)

    def release(self) -> None:
        """Begin with what waits in a line that was made `held`."""
        self.line.release()

    def load_tokens(self) -> None:
        """Read the tokens at rest; also after the keyring was unlocked."""
        profiles, now = self.profiles.all, self.services.now
        task = once(self, lambda _: restored(self._the_session().load(), profiles, now()), self.line)
        task.succeeded.connect(self._on_loaded)
        task.failed.connect(self._on_load_failed)

    def unlock(self) -> None:
        """Ask the keyring again; most of them show their own prompt when they are asked while locked."""
        self._set_locked(None)
        self.load_tokens()
        for profile in self.profiles.own:
            kind = kind_of(profile)
            if self.secrets.info(profile.id, kind).problem:
                self.secrets.look(profile.id, kind, again=True)

    def _open_vault(self) -> None:
        # On the keyring's line, which every later call is on too: what is set here, they see.
        self.vault = self.services.open_vault()
        self._session = self.services.open_session(self.vault)

    def _the_session(self) -> Session:
        if self._session is None:
            raise VaultError(tr("The keyring could not be opened."))
        return self._session

    def _vault_of(self, profile_id: str) -> Vault:
        if self.profiles.is_demo(profile_id):
            return self._demo_vault
        if self.vault is None:
            raise VaultError(tr("The keyring could not be opened."))
        return self.vault

    def _on_loaded(self, outcomes: tuple[Outcome, ...]) -> None:
        self.tokens.restore(outcomes)
        if outcomes and self.vault is not None and self.vault.persistent:
            self._set_locked(False)  # their key came out of it

    def _on_load_failed(self, error: InspectorError) -> None:
        if isinstance(error, VaultError) and error.locked:
            self._set_locked(True)
        self.problem.emit(tr("Tokens of an earlier run are not listed. {error}", error=error))

    def _on_secret_changed(self, profile_id: str) -> None:
        profile = self.profiles.get(profile_id)
        if profile is not None and not self.profiles.is_demo(profile_id):
            self._set_locked(self.secrets.info(profile_id, kind_of(profile)).state is SecretState.LOCKED)

    def _set_locked(self, locked: bool | None) -> None:
        if locked != self.locked:
            self.locked = locked
            self.keyring_changed.emit()

    def _on_set_aside(self, name: str) -> None:
        self.said.emit(tr("The profile file that could not be read was kept as {name}.", name=name))

    # --- requests ---------------------------------------------------------------------------------------------------

    def request(self, profile: Profile) -> RunningRequest:
        """Ask for a token with `profile`; one request at a time for each profile."""
        self.cancel(profile.id)
        services, keys = self.services, self._keys
        transport = services.make_transport(profile)
        running = RunningRequest(
            profile,
            lambda: self.secrets.read(profile.id, kind_of(profile)),
            lambda secret, progress, cancel: flow.request_token(
                profile, secret, transport=transport, keys=keys, now=services.now, progress=progress, cancel=cancel
            ),
            self.line,
            self,
        )
        self._requests[profile.id] = running
        running.changed.connect(lambda: self.request_changed.emit(profile.id))
        running.secret_read.connect(lambda there: self.secrets.seen(profile.id, kind_of(profile), there=there))
        running.secret_missing.connect(lambda: self._on_secret_missing(profile.id))
        running.secret_failed.connect(lambda error: self._on_secret_failed(profile, error))
        running.succeeded.connect(lambda outcome: self._on_outcome(profile.id, outcome))
        running.failed.connect(lambda error: self._on_failed(profile.id, error))
        running.start()
        self.request_changed.emit(profile.id)
        return running

    def take(self, profile_id: str, outcome: Outcome) -> None:
        """List a token that a profile got in another way than by `request`, and show it as if that had brought it."""
        if self.tokens.add(outcome):
            self.failures.pop(profile_id, None)
            self.arrived.emit(profile_id, outcome)

    def running(self, profile_id: str | None) -> RunningRequest | None:
        """The request of a profile that is on its way."""
        return self._requests.get(profile_id) if profile_id is not None else None

    def cancel(self, profile_id: str) -> bool:
        """Give up a profile's request; False when none was running."""
        if profile_id not in self._requests:
            return False
        self._end(profile_id, cancel=True)
        return True

    def _end(self, profile_id: str, *, cancel: bool = False) -> None:
        running = self._requests.pop(profile_id)
        if cancel:
            running.cancel()
        running.deleteLater()
        self.request_changed.emit(profile_id)

    def _on_secret_missing(self, profile_id: str) -> None:
        self._end(profile_id)
        self.secret_needed.emit(profile_id)

    def _on_secret_failed(self, profile: Profile, error: InspectorError) -> None:
        self.secrets.failed(profile.id, kind_of(profile), error)
        self._on_failed(profile.id, error)

    def _on_failed(self, profile_id: str, error: InspectorError) -> None:
        self._end(profile_id)
        self.request_failed.emit(profile_id, error)

    def _on_outcome(self, profile_id: str, outcome: Outcome) -> None:
        self.failures.pop(profile_id, None)
        if not self.tokens.add(outcome):
            self.failures[profile_id] = outcome
        self._end(profile_id)
        self.arrived.emit(profile_id, outcome)

    def latest(self, profile_id: str) -> Outcome | None:
        """What a profile's last request came to, be it a token or a failure; None before the first."""
        token, failure = self.tokens.latest_of(profile_id), self.failures.get(profile_id)
        if failure is not None and (token is None or token.at < failure.at):
            return failure
        return token

    def retell(self) -> None:
        """Make the sentences about every token and every refusal again, in the language of now."""
        now = self.services.now()
        self._keys.reword()
        self.failures = {profile_id: retold(outcome, now) for profile_id, outcome in self.failures.items()}
        self.tokens.judge_all(now)

    # --- deleting ---------------------------------------------------------------------------------------------------

    def delete(self, profile: Profile) -> tuple[Deleted, bool]:
        """Take a profile off the list and give up its request; whether one was running.

        Its secret stays in the keyring until `forget_deleted`, so that `restore_deleted` brings all of it back.
        """
        was_running = self.cancel(profile.id)
        return Deleted(profile, self.profiles.remove(profile.id)), was_running

    def restore_deleted(self, deleted: Deleted) -> Profile:
        """Put a deleted profile back in its place."""
        return self.profiles.add(deleted.profile, deleted.index)

    def forget_deleted(self, deleted: Deleted) -> None:
        """Remove what a deleted profile left in the keyring; `problem` says so when that fails."""
        if self.vault is None:
            return
        vault, profile = self.vault, deleted.profile
        task = once(self, lambda _: vault.forget_secrets(profile.id), self.line)
        task.failed.connect(
            lambda error: self.problem.emit(
                tr(
                    "A secret of {name} may still be in {keyring}. {error}",
                    name=profile.name,
                    keyring=vault.name,
                    error=error,
                )
            )
        )

    # --- inspecting -------------------------------------------------------------------------------------------------

    def inspect(self, task: Task, what: Pasted) -> None:
        """Judge a pasted text in `task`, with the keys at hand or those that `what` says to fetch first."""
        keys, now, transport = self._keys, self.services.now, self.services.make_transport(what.profile)

        def judge(report: Report) -> Outcome:
            if what.issuer or what.jwks_url:
                return inspect_with_keys(
                    what.text, what.expected, issuer=what.issuer, jwks_url=what.jwks_url, profile=what.profile,
                    transport=transport, keys=keys, now=now, progress=report, refresh=what.refresh,
                )  # fmt: skip
            if what.shared_secret is not None:
                key_set: KeySet | None = shared_secret(what.shared_secret)
            else:
                key_set = read_key_file(what.key_file, now()) if what.key_file else fetched_before(what, keys)
            return inspect_text(
                what.token or what.text,
                what.expected,
                key_set=key_set,
                now=now(),
                profile=what.profile,
            )

        task.run(judge)

    def fetch_keys(self, task: Task, outcome: Outcome) -> Pasted | None:
        """Fetch the key set again that a listed token is checked against: its profile's, or the expected issuer's.

        What is asked, and of whom; None where there is no token.
        """
        inspection, profile = outcome.inspection, outcome.profile
        if inspection is None:
            return None
        source = inspection.key_set.source if inspection.key_set is not None else None
        if profile is not None:
            issuer, jwks_url = endpoints(profile).issuer, endpoints(profile).jwks_url
        elif source is not None and source.origin is Origin.URL:
            issuer, jwks_url = None, source.name
        elif source is not None and source.origin is Origin.ISSUER:
            issuer, jwks_url = source.name, None
        else:
            issuer, jwks_url = inspection.expectation.issuer, None
        text, expected = inspection.token.text, inspection.expectation
        what = Pasted(text, expected, profile, issuer, jwks_url, refresh=True)
        self.inspect(task, what)
        return what

    # --- the demo issuer --------------------------------------------------------------------------------------------

    def start_demo(self) -> None:
        """Start the demo issuer in the background; `demo_changed` follows."""
        if self.demo is not None or self.demo_starting:
            return
        self.demo_starting = True
        task = once(self, lambda _: self._start_demo())
        task.succeeded.connect(self._on_demo)
        task.failed.connect(self._on_demo_failed)
        self.demo_changed.emit()

    def _start_demo(self) -> Demo:
        try:
            return self.services.start_demo()
        except OSError as error:
            raise InspectorError(
                tr("The demo issuer could not be started: {reason}.", reason=why_not_read(error))
            ) from None

    def _on_demo(self, demo: Demo) -> None:
        self.demo, self.demo_starting = demo, False
        for profile in demo.profiles():
            self._demo_vault.store(profile.id, demo.secret_for(profile.id))
        self.profiles.show_demo(demo.profiles())
        self.demo_changed.emit()

    def _on_demo_failed(self, error: InspectorError) -> None:
        self.demo_starting = False
        self.problem.emit(str(error))
        self.demo_changed.emit()

    def stop_demo(self) -> None:
        """Stop the demo issuer; its tokens stay in the list, its profiles go."""
        if self.demo is None:
            return
        demo, self.demo = self.demo, None
        for profile in demo.profiles():
            self.cancel(profile.id)
        once(self, lambda _: demo.stop())
        self.profiles.show_demo(())
        self.demo_changed.emit()
        self.said.emit(tr("The demo issuer has stopped. Its tokens stay until you log out."))

    # --- the end ----------------------------------------------------------------------------------------------------

    def session_tokens(self) -> tuple[StoredToken, ...]:
        """The tokens as the session keeps them, for a call that is on the keyring's line already."""
        return self._the_session().tokens

    def count_secrets(self, answer: Callable[[int | None], None]) -> None:
        """Count in the background how many secrets of profiles are stored; None when it cannot be known."""
        ids = [profile.id for profile in self.profiles.own]
        task = once(self, lambda _: sum(self.secrets.count(id_) for id_ in ids), self.line)
        task.succeeded.connect(answer)
        task.failed.connect(lambda _: answer(None))

    def log_out(self, forget_secrets_of: Iterable[str] = ()) -> None:
        """Give up every request, clear every token, and look again; `logged_out` carries what was done."""
        for profile_id in list(self._requests):
            self._end(profile_id, cancel=True)
        ids = tuple(forget_secrets_of)
        task = once(self, lambda _: self._log_out(ids), self.line)
        task.succeeded.connect(self._on_logged_out)
        task.failed.connect(lambda error: self.log_out_failed.emit(tr("Nothing was cleared. {error}", error=error)))

    def look_for_log_out(self) -> None:
        """Look whether another program has logged out of this session; `logged_out_elsewhere` says so."""
        task = once(self, lambda _: self._session.cleared_elsewhere() if self._session is not None else 0, self.line)
        task.succeeded.connect(self._on_looked)

    def _on_looked(self, count: int) -> None:
        if count:
            self._forget_all()
            self.logged_out_elsewhere.emit(count)

    def _forget_all(self) -> None:
        self._keys.clear()
        self.failures.clear()
        self.tokens.clear()

    def _log_out(self, ids: tuple[str, ...]) -> tuple[LogOut, tuple[Outcome, ...]]:
        session = self._the_session()
        done = session.log_out(forget_secrets_of=ids)
        if not done.left:
            return done, ()
        try:
            return done, restored(session.load(), (), self.services.now())
        except InspectorError:
            return done, ()

    def _on_logged_out(self, answer: tuple[LogOut, tuple[Outcome, ...]]) -> None:
        done, remaining = answer
        self._forget_all()
        self.tokens.restore(remaining)
        self.secrets.reset()
        self.logged_out.emit(done)

    def close(self, seconds: float = 2.0) -> None:
        """Finish what has to be finished before the program ends, waiting at most about `seconds`."""
        for profile_id in list(self._requests):
            self._end(profile_id, cancel=True)
        self.release()
        self.profiles.finish(seconds)
        if self.demo is not None:
            self.demo.stop()
        self.line.wait(seconds)


def _import_libraries(_: Report) -> None:
    import inspector.core.network.transport  # noqa: F401 - with it come the network libraries
    from inspector.core.keys import algorithms

    algorithms.load()
