"""The words in which a token is judged: checks with a status each, and one verdict over all of them.

The verdict is the first of these that holds:

    MALFORMED       a part of the token cannot be read
    REJECTED        a check is FAILED: a careful API refuses the token
    UNVERIFIED      the signature is not verified: anybody may have written the token
    VALID           the signature is verified, and no check is FAILED

The status of one check is one of these:

    FAILED          a careful API refuses the token for this alone
    WARNING         something is odd, and an API may still take the token
    NOT_CHECKED     the check could not be made; its reason says why
    +- note         ... and that is neither for nor against the token
    PASSED          the check found what it looked for

A check finds a fact (fact.py); a `Check` is that fact in words, made when it is shown.
"""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum
from typing import NamedTuple

from inspector.core.text.message import Message
from inspector.core.values import dataclass

DEFAULT_LEEWAY_S = 0
"""Allowance for clocks that differ, in seconds, where nobody says otherwise: what any API takes, takes it with none.

RFC 7519 section 4.1.4 leaves it to each API; who allows how much is in resources/knowledge/acceptors.toml.
"""

MAX_LEEWAY_S = 86_400
"""A day: whoever allows more compares no dates."""

ASYMMETRIC_ALGORITHMS = (
    "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "ES256K", "EdDSA",
    "Ed25519", "Ed448", "ML-DSA-44", "ML-DSA-65", "ML-DSA-87", "BP256R1", "BP384R1", "BP512R1",
)  # fmt: skip
"""What a token may be signed with unless the expectation says otherwise (RFC 7518, 8037, 8812, 9864, 9964).

BP256R1 and its like are what gematik and jwcrypto call ECDSA on the Brainpool curves.
"""

STANDING_OUT = ("disclosures", "key_binding", "nested")
"""Checks without which a signature that was verified says too little of what stands in the token."""


MAX_NESTED = 4
"""So many tokens inside one another are judged: more are no accident."""


class Status(StrEnum):
    """What came of one check."""

    PASSED = "passed"
    FAILED = "failed"
    WARNING = "warning"
    NOT_CHECKED = "not_checked"


class Verdict(StrEnum):
    """What all checks together say; the order of precedence is malformed, rejected, unverified, valid."""

    VALID = "valid"
    REJECTED = "rejected"
    UNVERIFIED = "unverified"
    MALFORMED = "malformed"


class Check(NamedTuple):
    """One question asked of a token, and the answer, in the words of one language and one moment.

    `reason` is one sentence; `expected` and `actual` are plain text from the profile and the token (the token's may
    hold anything: pass it through `display.visible` before showing it); `fix` says what to do; `reference` names the
    RFC section or vendor page the rule comes from. `claim` is the header or claim name concerned, `evidence` a few
    characters for the end of a row. `clause` is the check's part in the reason of the verdict: of one that failed, and
    of the structure, a verb phrase after "It"; of any other a sentence without capital and full stop.
    `note` marks information that is neither for nor against the token.
    """

    id: str
    title: str
    status: Status
    reason: str
    expected: str | None = None
    actual: str | None = None
    fix: str | None = None
    reference: str | None = None
    claim: str | None = None
    evidence: str | None = None
    clause: str | None = None
    note: bool = False


@dataclass(frozen=True, slots=True)
class Expectation:
    """What the token is compared with. None or empty means that nothing is expected, and the check says so.

    `scopes` are those asked for: all of them must have been granted, or one of them with `any_scope`. `token_use`
    turns on Cognito's rules: "access" or "id". `leeway_s` is in seconds; `own_leeway` says that it was given for this
    one inspection. `source` names where the expectation comes from, for people: "profile orders-worker"; `of_profile`
    says whether that is a profile.
    """

    issuer: str | None = None
    audiences: tuple[str, ...] = ()
    client_ids: tuple[str, ...] = ()
    scopes: tuple[str, ...] = ()
    any_scope: bool = False
    token_use: str | None = None
    algorithms: tuple[str, ...] = ASYMMETRIC_ALGORITHMS
    leeway_s: float = DEFAULT_LEEWAY_S
    provider: str = "generic"
    source: Message | str | None = None
    of_profile: bool = field(default=False, compare=False)  # like own_leeway it says by whom, not what
    own_leeway: bool = field(default=False, compare=False)


class ScopeDifference(NamedTuple):
    """Requested against granted, each in the order it was first named (RFC 6749 section 3.3: order means nothing)."""

    requested: tuple[str, ...]
    granted: tuple[str, ...]
    missing: tuple[str, ...]
    extra: tuple[str, ...]

    @classmethod
    def between(cls, requested: tuple[str, ...], granted: tuple[str, ...]) -> ScopeDifference:
        """Compare two lists of scopes; nothing requested means that nothing is missing and nothing is extra."""
        asked, got = dict.fromkeys(requested), dict.fromkeys(granted)
        missing = tuple([scope for scope in asked if scope not in got])
        extra = tuple([scope for scope in got if scope not in asked]) if asked else ()
        return cls(tuple(asked), tuple(got), missing, extra)
