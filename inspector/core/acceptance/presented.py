"""A token as it arrives at an API: what the checks found of it, and which of the issuer's keys would fit it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import cached_property
from typing import Any

from inspector.core.checks.inspection import Inspection
from inspector.core.checks.verdict import Status
from inspector.core.keys import algorithms
from inspector.core.keys.candidates import MOST_TRIED
from inspector.core.keys.key import Key
from inspector.core.tokens.token import Kind


class KeysAt(StrEnum):
    """What is known of the keys that an acceptor would verify with."""

    HERE = "here"
    UNKNOWN = "unknown"
    """None were looked at, so all is said as if the token were genuine."""
    DOWN = "down"
    """They were asked for and not given: who asks for them now gets none either."""


class PresentedToken:
    """One token, in one request. `scheme` is the word before it in the Authorization header, as it was written."""

    def __init__(self, inspection: Inspection, *, scheme: str = "Bearer", keys_down: bool = False) -> None:
        self.inspection, self.scheme = inspection, scheme
        case = inspection.case
        self.token, self.header, self.claims = case.token, case.header, case.claims
        self.alg = case.alg
        kid = case.header.get("kid")
        self.kid: str | None = kid if isinstance(kid, str) else None
        self._down = keys_down

    def __repr__(self) -> str:
        """Without header and claims, which are the token's."""
        return f"PresentedToken({self.token!r})"

    @property
    def readable(self) -> bool:
        """Whether it is a JWS whose header and claims can be read."""
        token = self.token
        return token.kind is Kind.JWS and not token.unreadable and None not in (token.header, token.claims)

    @cached_property
    def keys_at(self) -> KeysAt:
        """What is known of the keys."""
        if self.inspection.key_set is not None:
            return KeysAt.HERE
        return KeysAt.DOWN if self._down else KeysAt.UNKNOWN

    @cached_property
    def keys(self) -> Sequence[Key]:
        """The keys of the issuer as far as they are known."""
        key_set = self.inspection.key_set
        return key_set.keys if key_set is not None else ()

    @cached_property
    def named(self) -> tuple[Key, ...]:
        """The keys that have the token's key ID."""
        return tuple(key for key in self.keys if self.kid is not None and key.kid == self.kid)

    def fitting(self, keys: Sequence[Key]) -> tuple[Key, ...]:
        """Those of some keys that are of the type for the token's `alg`, whatever `alg` they say themselves."""
        alg = self.alg or ""
        usable = [key for key in keys if key.public_key is not None]
        return tuple([key for key in usable if algorithms.fits(alg, key.public_key, key.curve)])

    @cached_property
    def made_by(self) -> Key | None:
        """The key that made the signature, whatever key the token names; None where none of them did.

        What the checks found is used. Where they tried none, since the token names another one or the key is for
        another algorithm, those that could have made it are tried here: who looks at neither takes the token.
        """
        inspection = self.inspection
        if inspection.case.genuine or inspection.status("signature") is Status.PASSED:
            return inspection.key
        token, alg = self.token, self.alg
        if token.signature is None or alg is None or not self.readable:
            return None
        for key in self.fitting(self.keys)[:MOST_TRIED]:
            if algorithms.verify(alg, key.public_key, token.signing_input, token.signature):
                return key
        return None

    @cached_property
    def members(self) -> Mapping[str, Any]:
        """Header and claims, for the placeholders of answers."""
        return {**self.header, **self.claims}
