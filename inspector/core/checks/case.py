"""What every check is given: the token, what it is compared with, the keys, and the moment."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any, NamedTuple

from inspector.core.checks.verdict import Check, Expectation, ScopeDifference, Status
from inspector.core.keys.key import KeyChoice, KeySet
from inspector.core.knowledge.providers import described
from inspector.core.text.display import elide
from inspector.core.text.language import plural, tr
from inspector.core.tokens.token import Token

EMPTY: Mapping[str, Any] = MappingProxyType({})
KEY_CARRIERS = ("jwk", "jku", "x5u", "x5c")
"""Header parameters in which a token brings or names its own key (RFC 7515 sections 4.1.2 to 4.1.6)."""
_PASSED, _NOT_CHECKED = Status.PASSED, Status.NOT_CHECKED  # an enum's member costs as much as a function call


class Case(NamedTuple):
    """One token before its judges. `now` is in seconds since 1970-01-01 UTC.

    A tuple, because that is made in a third of the time of a frozen dataclass.

    `choice` is None where there is no key set to choose from; `keys_problem` then says why, in one sentence. `header`
    and `claims` are empty where they cannot be read; `scopes` compares those requested with those granted;
    `bound` says whether the key chosen is for the token's `alg`. `clock_skew_s` is the issuer's clock minus `now`'s.
    """

    token: Token
    expectation: Expectation
    now: float
    header: Mapping[str, Any]
    claims: Mapping[str, Any]
    scopes: ScopeDifference
    key_set: KeySet | None = None
    choice: KeyChoice | None = None
    keys_problem: str | None = None
    bound: bool = False
    clock_skew_s: float | None = None

    def __repr__(self) -> str:
        """Without header and claims, which are the token's."""
        return f"Case({self.token!r}, at {self.now})"

    @property
    def alg(self) -> str | None:
        """The header's `alg` where it is a text."""
        alg = self.header.get("alg")
        return alg if isinstance(alg, str) else None

    @property
    def party(self) -> str:
        """The name of the provider, for sentences that say "the issuer" where it is empty."""
        return described(self.expectation.provider).party


def show(value: object) -> str:
    """A claim's value in an `actual` field: text as it is, anything else as compact JSON, neither without end."""
    if isinstance(value, str):
        return value if len(value) <= MAX_SHOWN else value[:MAX_SHOWN] + "…"
    if isinstance(value, dict):
        return plural(len(value), "an object with {n} entry", "an object with {n} entries")
    if isinstance(value, list):
        return plural(len(value), "a list with {n} entry", "a list with {n} entries")
    if value is None or isinstance(value, bool):
        return {True: "true", False: "false", None: "null"}[value]
    return short_number(value)


MAX_SHOWN = 300


def short_number(value: object) -> str:
    """A number in as few characters as a line can hold; Python refuses to write out the very long ones."""
    if isinstance(value, int) and value.bit_length() > 256:
        return tr("a number of about {digits} digits", digits=value.bit_length() * 30103 // 100000 + 1)
    return str(value)


def lacking(name: str) -> str:
    """What stands for a member that the token does not have: "no aud"."""
    return tr("no {member}", member=name)


def listed(names: object) -> str:
    """Names in one line, none of them and not all of them without end; empty for what is no list."""
    if isinstance(names, tuple):
        return _joined(names)
    return _joined(tuple(str(name) for name in names[:21])) if isinstance(names, list) else ""


@lru_cache(maxsize=64)
def _joined(names: tuple[str, ...]) -> str:
    return ", ".join(elide(name, 60) for name in names[:20])


def passed(
    id_: str,
    title: str,
    reason: str,
    *,
    expected: str | None = None,
    actual: str | None = None,
    reference: str | None = None,
    claim: str | None = None,
    evidence: str | None = None,
) -> Check:
    """A check that found what it looked for."""
    # Nearly all checks of a good token end here: as Check(...) with keywords this took three times as long.
    return tuple.__new__(
        Check, (id_, title, _PASSED, reason, expected, actual, None, reference, claim, evidence, None, False)
    )


def failed(id_: str, title: str, reason: str, **more: Any) -> Check:
    """A check for which any careful API would refuse the token."""
    return Check(id_, title, Status.FAILED, reason, **more)


def warning(id_: str, title: str, reason: str, **more: Any) -> Check:
    """A check that found something odd for which an API might still take the token."""
    return Check(id_, title, Status.WARNING, reason, **more)


def not_checked(id_: str, title: str, reason: str, **more: Any) -> Check:
    """A check that could not be made, with the reason."""
    return Check(id_, title, _NOT_CHECKED, reason, **more)
