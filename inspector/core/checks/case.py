"""What every check is given: the token, what it is compared with, the keys, and the moment."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from inspector.core.checks.granted import difference
from inspector.core.checks.verdict import Expectation, ScopeDifference
from inspector.core.keys.key import Key, KeyChoice, KeySet
from inspector.core.knowledge.kinds import TokenKind
from inspector.core.knowledge.providers import described
from inspector.core.text.message import Message, message
from inspector.core.tokens.token import Token

EMPTY: Mapping[str, Any] = MappingProxyType({})
KEY_CARRIERS = ("jwk", "jku", "x5u", "x5c")
"""Header parameters in which a token brings or names its own key (RFC 7515 sections 4.1.2 to 4.1.6)."""


class Case(NamedTuple):
    """One token before its judges. `now` is in seconds since 1970-01-01 UTC.

    A tuple, because that is made in a third of the time of a frozen dataclass.

    `choice` is None where there is no key set to choose from; `keys_problem` then says why, in one sentence. `header`
    and `claims` are empty where they cannot be read. `bound` says whether the key chosen is for the token's `alg`,
    `genuine` whether it made the signature; None where there is no key or no signature to try. `clock_skew_s` is the
    issuer's clock minus `now`'s. `kind` is what header and claims say that it is, None where they do not or before the
    checks ask.
    """

    token: Token
    expectation: Expectation
    now: float
    header: Mapping[str, Any]
    claims: Mapping[str, Any]
    key_set: KeySet | None = None
    choice: KeyChoice | None = None
    keys_problem: Message | None = None
    bound: bool = False
    genuine: bool | None = None
    clock_skew_s: float | None = None
    kind: TokenKind | None = None

    def __repr__(self) -> str:
        """Without header and claims, which are the token's."""
        return f"Case({self.token!r}, at {self.now})"

    @property
    def alg(self) -> str | None:
        """The header's `alg` where it is a text."""
        alg = self.header.get("alg")
        return alg if isinstance(alg, str) else None

    @property
    def key(self) -> Key | None:
        """The key that the token names, also where it cannot be used."""
        return self.choice.key if self.choice is not None else None

    @property
    def scopes(self) -> ScopeDifference:
        """The scopes requested against those granted."""
        return difference(self.expectation, self.claims)

    @property
    def party(self) -> str:
        """The name of the provider, for sentences that say "the issuer" where it is empty."""
        return described(self.expectation.provider).party

    def claim(self, name: str) -> object:
        """The claim as it came, or what stands for one that is not there: "no aud"."""
        return self.claims[name] if name in self.claims else absent(name)

    def parameter(self, name: str) -> object:
        """The header parameter as it came, or what stands for one that is not there: "no kid"."""
        return self.header[name] if name in self.header else absent(name)


def absent(name: str) -> Message:
    """What stands for a member that the token does not have: "no aud"."""
    return message("no {member}", member=name)
