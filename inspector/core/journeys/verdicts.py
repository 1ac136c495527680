"""The verdict on each token of a stretch of a file: a pure function of values that go from process to process.

The judge is that of a single token. What is the same for all of them, the keys above all, is read once in a process.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from inspector.core.checks.granted import scopes_of
from inspector.core.checks.inspection import Inspection
from inspector.core.checks.judge import judge_token
from inspector.core.checks.verdict import Expectation
from inspector.core.keys.key import KeySet, KeySource, Origin
from inspector.core.keys.key_set import parse_key_set, read_key_file, shared_secret
from inspector.core.knowledge.providers import client_of
from inspector.core.scan.blocks import Block
from inspector.core.tokens.token import Token, decode_unverified

MOST_REMEMBERED = 4096
"""A log has one token many times; so many different ones are not judged again."""
MOST_REMEMBERED_CHARS = 8192
"""Of a token that is remembered: a token may have a megabyte."""


@dataclass(frozen=True, slots=True)
class GivenKeys:
    """Keys as they were given or fetched, before they are parsed: `content` is a document, or a shared secret."""

    content: bytes = field(repr=False)
    source: KeySource
    fetched_at: float | None = None

    @property
    def secret(self) -> bool:
        """Whether whoever has them can sign tokens: a shared secret, or a file with more than public keys in it."""
        return not self.parse().document

    def parse(self) -> KeySet:
        """The keys; KeySetError where there are none in the document."""
        if self.source.origin is Origin.SECRET:
            return shared_secret(self.content)
        if self.source.origin is Origin.FILE:
            return read_key_file(self.content, self.source.name, self.fetched_at or 0.0)
        return parse_key_set(self.content, self.source, self.fetched_at)


class TokenVerdict(NamedTuple):
    """What a token of a file is worth, and what it says of itself, which nobody vouches for where it is not valid.

    `line` counts from 1. `check` is the id of the first check that failed. `expires` is in epoch seconds.
    """

    line: int
    verdict: str
    check: str | None
    issuer: str | None
    client: str | None
    scopes: tuple[str, ...]
    expires: float | None
    kid: str | None


def verdicts_of(block: Block, keys: GivenKeys | None, expectation: Expectation, now: float) -> Iterator[TokenVerdict]:
    """The verdict at `now`, in epoch seconds, on each token of a block, in their order.

    KeySetError where the keys cannot be read.
    """
    judge = _judge(keys, expectation, now)
    content, line_break = block.content, block.line_break
    line, counted = block.line, block.begins
    for text, at, *_ in block.search().tokens(block.ends):
        line += content.count(line_break, counted, at)
        counted = at
        yield judge.verdict(text, line)


class _Judge:
    """Judges by the same keys at the same moment, and remembers what it judged."""

    def __init__(self, keys: GivenKeys | None, expectation: Expectation, now: float) -> None:
        self._key_set = keys.parse() if keys is not None else None
        self._expectation, self._now = expectation, now
        self._known: dict[str, TokenVerdict] = {}

    def verdict(self, text: str, line: int) -> TokenVerdict:
        """The verdict on a token in that line."""
        known = self._known.get(text)
        if known is not None:
            return TokenVerdict(line, *known[1:])
        token = decode_unverified(text)
        inspection = judge_token(token, self._key_set, self._expectation, self._now)
        verdict = _told(line, token, inspection)
        if len(text) <= MOST_REMEMBERED_CHARS:
            if len(self._known) >= MOST_REMEMBERED:
                self._known.clear()
            self._known[text] = verdict
        return verdict


_judge = lru_cache(maxsize=2)(_Judge)


def _told(line: int, token: Token, inspection: Inspection) -> TokenVerdict:
    claims, header = token.claims or {}, token.header or {}
    kid = header.get("kid")
    return TokenVerdict(
        line,
        inspection.verdict.value,
        inspection.first_failed,
        token.issuer,
        client_of(claims) or None,
        tuple(dict.fromkeys(scopes_of(claims, inspection.expectation.provider))),
        token.moment("exp"),
        kid if isinstance(kid, str) else None,
    )
