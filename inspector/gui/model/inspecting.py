"""What is judged for the window: pasted texts, key files, and the tokens of scanned files."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from inspector.core.checks.verdict import Expectation
from inspector.core.errors import KeySetError
from inspector.core.files import why_not_read
from inspector.core.issuer.key_fetch import KeyCache, source_of
from inspector.core.journeys.inspect import inspect_text, match_profile
from inspector.core.journeys.keys import names_own_keys
from inspector.core.journeys.outcome import Outcome
from inspector.core.keys import key_set as core_keys
from inspector.core.keys.key import KeySet
from inspector.core.profiles.endpoints import endpoints, expectation
from inspector.core.profiles.profile import Profile
from inspector.core.scan.scan import Found, Watch
from inspector.core.text.language import tr
from inspector.core.tokens.token import Token, decode_unverified


@dataclass(frozen=True, slots=True)
class Judge:
    """What tokens are judged by: the profiles, the keys that were fetched before, and the clock. Nothing is sent.

    `trusted` are issuers without a profile whose keys the user has asked for. `file` is the name of the file the tokens
    are found in; None for a pasted text.
    """

    profiles: tuple[Profile, ...]
    keys: KeyCache
    now: float
    trusted: frozenset[str] = frozenset()
    file: str | None = None

    def outcomes(self, found: Iterable[Found], watch: Watch = lambda _: None) -> tuple[Outcome, ...]:
        """A verdict for each token; `watch` may raise to give up."""
        judged = []
        for one in found:
            watch(0)
            judged.append(self.outcome(one))
        return tuple(judged)

    def outcome(self, found: Found) -> Outcome:
        """The verdict on one token, compared with the profile of its issuer as a pasted one is."""
        token = decode_unverified(found.text)
        profile = match_profile(token, self.profiles)
        expected = expectation(profile, ()) if profile is not None else Expectation()
        issuer = (token.claims or {}).get("iss")
        if profile is None and isinstance(issuer, str) and issuer in self.trusted:
            expected = Expectation(issuer=issuer)
        keys = fetched_before(Pasted(found.text, expected, profile), self.keys)
        return inspect_text(found.text, expected, key_set=keys, now=self.now, file=self.file, profile=profile)


MAX_KEY_FILE_BYTES = 1024 * 1024
"""Key sets are a few kilobytes; the same bound as for fetched ones."""


@dataclass(frozen=True, slots=True)
class Pasted:
    """A text to judge, what to compare it with, and its keys: a file, a shared secret, an issuer or URL to fetch."""

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


def read_key_file(path: Path, now: float) -> KeySet:
    """The key set in a file that the user chose; KeySetError when it cannot be read or is none."""
    try:
        with path.open("rb") as stream:
            content = stream.read(MAX_KEY_FILE_BYTES + 1)
    except OSError as error:
        raise KeySetError(tr("{name} cannot be read: {reason}.", name=path.name, reason=why_not_read(error))) from None
    if len(content) > MAX_KEY_FILE_BYTES:
        raise KeySetError(
            tr("{name} is larger than {limit} KiB and was not read.", name=path.name, limit=MAX_KEY_FILE_BYTES // 1024)
        )
    return core_keys.read_key_file(content, path.name, now)


def fetched_before(what: Pasted, keys: KeyCache) -> KeySet | None:
    """The key set of the profile, or of the issuer that was typed, if this run has fetched it already."""
    profile, issuer = what.profile, what.expected.issuer
    if profile is not None and issuer == endpoints(profile).issuer:
        source = source_of(issuer, endpoints(profile).jwks_url, of_issuer=not names_own_keys(profile))
    else:
        source = source_of(issuer, None)
    return keys.get(source) if source is not None else None
