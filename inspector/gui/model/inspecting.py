"""What is judged for the window: pasted texts, key files, and the tokens of scanned files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.core.deadline import Cancel
from inspector.core.errors import InspectorError, KeySetError
from inspector.core.text.language import tr
from inspector.core.text.urls import host_of
from inspector.core.values import dataclass
from inspector.gui.model.services import Services
from inspector.gui.model.task import Report, Task
from inspector.gui.model.tokens import SessionTokens

if TYPE_CHECKING:  # at run time late: see later.LATER
    from inspector.core.checks.verdict import Expectation
    from inspector.core.issuer.key_cache import KeyCache
    from inspector.core.journeys.inspect import ProfilesByIssuer
    from inspector.core.journeys.outcome import Outcome
    from inspector.core.keys.key import KeySet
    from inspector.core.profiles.profile import Profile
    from inspector.core.scan.scan import Found
    from inspector.core.tokens.token import Token
    from inspector.gui.model.intake.api_answers import ApiAnswers
    from inspector.gui.model.intake.judging import JudgedText
    from inspector.gui.model.intake.reading import ReadText


@dataclass(frozen=True, slots=True)
class Judge:
    """What tokens are judged by: the profiles, the keys that were fetched before, and the clock. Nothing is sent.

    `trusted` are issuers without a profile whose keys the user has asked for. `file` is the name of the file the tokens
    are found in; None for a pasted text.
    """

    profiles: ProfilesByIssuer
    keys: KeyCache
    now: float
    trusted: frozenset[str] = frozenset()
    file: str | None = None

    def outcome(self, found: Found) -> Outcome:
        """The verdict on one token, compared with the profile of its issuer as a pasted one is."""
        from inspector.core.tokens.token import decode_unverified

        return self.of_token(decode_unverified(found.text))

    def of_token(self, token: Token) -> Outcome:
        """The same for a token that was read already."""
        from inspector.core.journeys.inspect import inspect_text
        from inspector.core.profiles.endpoints import expectation
        from inspector.gui.model.choices.defaults import expected_without_profile

        profile = self.profiles.match(token)
        expected = expectation(profile, ()) if profile is not None else expected_without_profile()
        if profile is None and token.issuer in self.trusted:
            expected = expected_without_profile(token.issuer)
        keys = fetched_before(Pasted(token.text, expected, profile), self.keys)
        return inspect_text(token, expected, key_set=keys, now=self.now, file=self.file, profile=profile)


MAX_KEY_FILE_BYTES = 1024 * 1024
"""Key sets are a few kilobytes; the same bound as for fetched ones."""


@dataclass(frozen=True, slots=True)
class Pasted:
    """A text to judge, what to compare it with, and its keys: a file, a shared secret, an issuer or URL to fetch.

    `reading` is all that was recognised in it, where it has just arrived: its other tokens are judged too, and its
    answer is explained. `key_text` are keys that were pasted. `again` is the id of the outcome that this judges again.
    """

    text: str = field(repr=False)
    expected: Expectation
    profile: Profile | None = None
    issuer: str | None = None
    jwks_url: str | None = None
    key_file: Path | None = None
    shared_secret: bytes | None = field(default=None, repr=False)
    refresh: bool = False
    token: Token | None = None
    """The text as it was read already."""
    reading: ReadText | None = field(default=None, repr=False)
    key_text: str = field(default="", repr=False)
    again: str | None = None
    arrives: bool = True
    """Whether its verdict comes in front; not where it follows what is being typed."""


def read_key_file(path: Path, now: float) -> KeySet:
    """The key set in a file that the user chose; KeySetError when it cannot be read or is none."""
    from inspector.core.files import why_not_read
    from inspector.core.keys import key_set as key_sets
    from inspector.core.text.numbers import size

    try:
        with path.open("rb") as stream:
            content = stream.read(MAX_KEY_FILE_BYTES + 1)
    except OSError as error:
        raise KeySetError(tr("{name} cannot be read: {reason}.", name=path.name, reason=why_not_read(error))) from None
    if len(content) > MAX_KEY_FILE_BYTES:
        raise KeySetError(
            tr("{name} is larger than {limit} and was not read.", name=path.name, limit=size(MAX_KEY_FILE_BYTES))
        )
    return key_sets.read_key_file(content, path.name, now)


def fetched_before(what: Pasted, keys: KeyCache) -> KeySet | None:
    """The key set of the profile, or of the issuer that was typed, if this run has fetched it already."""
    from inspector.core.keys.key import KeySource
    from inspector.core.profiles.endpoints import endpoints

    profile, issuer = what.profile, what.expected.issuer
    urls = endpoints(profile) if profile is not None else None
    source = urls.key_source if urls is not None and urls.issuer == issuer else KeySource.of(issuer, None)
    return keys.get(source) if source is not None else None


def keys_again(outcome: Outcome) -> Pasted | None:
    """Where the keys of a listed token are fetched anew: from its profile's issuer, or from where they came from.

    None where there is no token.
    """
    from inspector.core.keys.key import Origin
    from inspector.core.profiles.endpoints import endpoints

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
    return Pasted(inspection.token.text, inspection.expectation, profile, issuer, jwks_url, refresh=True)


Judging = Callable[[], Judge]
"""What tokens are judged by at the moment at which it is called."""


class Inspecting(QObject):
    """Judges one pasted text at a time, and checks one listed token at a time again with other keys.

    A newer call makes the answer of an older one of the same kind void; a verdict and a refusal come with what they
    are for.
    """

    others_judged = Signal(object, object)
    """The Pasted and what is known of the other tokens in it, by their places: those Outcomes are listed by now."""
    judged = Signal(object, object)
    """The Pasted and its Outcome, which is listed by now where there is a token."""
    explained = Signal(object, object)
    """The Pasted and the Explanation of the answer in it, where it holds no token."""
    refused = Signal(object, object)
    """The Pasted and the InspectorError that says why its keys cannot be had."""
    checked = Signal(object)
    """The Outcome of a listed token that was checked again; it is listed by now."""
    asked = Signal(object)
    """The Pasted whose keys a listed token is about to be checked with."""
    not_checked = Signal(object)
    """The InspectorError that says why that could not be done."""
    checking_changed = Signal()
    """A listed token is being checked again from here on, or no longer."""

    def __init__(self, services: Services, tokens: SessionTokens, answers: ApiAnswers, judge: Judging) -> None:
        """`judge` gives what tokens are judged by now that nobody has said anything of."""
        super().__init__()
        self._services, self._tokens, self._answers, self._judge = services, tokens, answers, judge
        self._what: Pasted | None = None
        self._judging = Task(self)
        self._judging.succeeded.connect(self._on_judged)
        self._judging.failed.connect(self._on_refused)
        self._checked = "", ""
        self._given_up = {"judging": Cancel(), "checking": Cancel()}
        """What ends the fetching of keys for a verdict that nobody waits for any more."""
        self._checking = Task(self)
        self._checking.succeeded.connect(self._on_checked)
        self._checking.failed.connect(self._on_not_checked)
        self.problem = ""
        """Why a listed token could not be checked the last time, as it was said."""
        self.again = False
        """Whether the token whose keys were asked for last was checked with keys before."""

    @property
    def running(self) -> bool:
        """Whether a verdict is awaited."""
        return self._judging.running or self._checking.running

    @property
    def awaited(self) -> Pasted | None:
        """The text that is being judged."""
        return self._what if self._judging.running else None

    @property
    def checking(self) -> tuple[str, str] | None:
        """The id of the outcome that is being checked again, and the host whose keys are fetched for it, "" for none.

        None while no token is being checked again.
        """
        return self._checked if self._checking.running else None

    def judge(self, what: Pasted) -> None:
        """Judge a text with the keys at hand, or those that `what` says to fetch first."""
        from inspector.gui.model.intake.judging import JudgedText, explained, others_of

        self._what = what
        reading, judge, now = what.reading, self._judge(), self._services.now
        call = self._call(what, self._anew("judging"))
        alone = reading is not None and reading.token is None and reading.intake.answer is not None

        def all_of_it(report: Report) -> JudgedText:
            outcome = call(report) if not alone else None
            if reading is None:
                return JudgedText(outcome)
            inspection = outcome.inspection if outcome is not None else None
            answer = explained(reading, what.profile, inspection, now())
            return JudgedText(outcome, others_of(reading, judge.of_token), answer)

        self._judging.run(all_of_it)

    def check_again(self, outcome: Outcome, what: Pasted) -> None:
        """Judge the token of a listed outcome again with the keys that `what` names."""
        self._checked = outcome.id, host_of(what.jwks_url or what.issuer or "")
        self.asked.emit(what)
        self._checking.run(self._call(what, self._anew("checking")))
        self.checking_changed.emit()

    def stop_checking(self) -> None:
        """Give up checking a token again: it stays as it was judged."""
        self._given_up["checking"].set()
        self._checking.cancel()
        self.checking_changed.emit()

    def stop(self) -> None:
        """Forget what is being judged, and ask nobody for its keys."""
        self._what = None
        for cancel in self._given_up.values():
            cancel.set()
        self._judging.cancel()
        self.stop_checking()

    def _anew(self, what: str) -> Cancel:
        """Give up the call of this kind that is under way; what gives up the next one."""
        self._given_up[what].set()
        self._given_up[what] = Cancel()
        return self._given_up[what]

    def _call(self, what: Pasted, cancel: Cancel) -> Callable[[Report], Outcome]:
        from inspector.core.journeys.inspect import inspect_text, inspect_with_keys
        from inspector.core.journeys.reading import read_token
        from inspector.core.keys import key_set as key_sets

        services = self._services
        keys, now = services.keys, services.now

        def call(report: Report) -> Outcome:
            if what.issuer or what.jwks_url:
                network = services.network(what.profile)
                return inspect_with_keys(
                    what.token or read_token(what.text), what.expected, network.watched(report, cancel),
                    issuer=what.issuer, jwks_url=what.jwks_url, profile=what.profile, refresh=what.refresh,
                )  # fmt: skip
            key_set: KeySet | None
            if what.key_text:
                key_set = key_sets.read_key_file(what.key_text.encode(), tr("the pasted text"), now())
            elif what.shared_secret is not None:
                key_set = key_sets.shared_secret(what.shared_secret)
            else:
                key_set = read_key_file(what.key_file, now()) if what.key_file else fetched_before(what, keys)
            token = what.token or read_token(what.text)
            return inspect_text(token, what.expected, key_set=key_set, now=now(), profile=what.profile)

        return call

    def _on_judged(self, judged: JudgedText) -> None:
        what = self._let_go()
        outcome = judged.outcome
        if outcome is None:
            self.explained.emit(what, judged.answer)
            return
        old = self._tokens.get(what.again) if what is not None else None
        if old is not None:
            outcome = replace(outcome, id=old.id, marks=old.marks)
        outcome = self._tokens.add(outcome) or outcome
        # Below the chosen one, in the order of the text.
        others = {at: self._tokens.add(other) or other for at, other in judged.others}
        if what is not None and what.reading is not None:
            self._answers.keep(outcome.id, judged.answer)
            self.others_judged.emit(what, others)
        self.judged.emit(what, outcome)

    def _on_refused(self, error: InspectorError) -> None:
        self.refused.emit(self._let_go(), error)

    def _let_go(self) -> Pasted | None:
        """What was judged, which may hold a shared secret: it is kept here no longer than its verdict takes."""
        what, self._what = self._what, None
        return what

    def _on_checked(self, outcome: Outcome) -> None:
        old = self._tokens.get(self._checked[0])
        self.checking_changed.emit()
        if old is None:
            return
        kept = replace(
            old,
            profile=outcome.profile,  # as it was when this was asked: it may have been changed meanwhile
            inspection=outcome.inspection,
            key_exchanges=outcome.key_exchanges,
            keys_problem=outcome.keys_problem,
        )
        self.checked.emit(self._tokens.add(kept) or kept)

    def _on_not_checked(self, error: InspectorError) -> None:
        self.checking_changed.emit()
        self.not_checked.emit(error)
