"""What sentences of a server say, and of what: a subject, what is said of it, and the values quoted with it.

There are hundreds of libraries and each has its sentences, but what they can say is little: that something is missing,
expired, for somebody else. Which words name what, and which say what of it, is resources/knowledge/words.toml.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field
from itertools import islice

from inspector.core.diagnosis.sentences import MAX_SENTENCES, Sentence
from inspector.core.values import dataclass

SUBJECTS = frozenset(
    (
        "account", "algorithm", "api_key", "assertion", "audience", "auth_method", "certificate", "claim", "client",
        "code", "consent", "content_type", "domain", "expiry", "grant", "header", "issue_time", "issuer", "key",
        "method", "nonce", "parameter", "path", "permission", "proof", "proxy", "rate", "redirect", "refresh",
        "resource", "scope", "secret", "service", "session", "signature", "start", "subject", "tenant", "tls",
        "token", "type", "verifier",
    )
)  # fmt: skip
SAID = frozenset(
    (
        "disabled", "expired", "malformed", "mismatched", "missing", "not_allowed", "not_supported", "not_yet",
        "refused", "repeated", "required", "revoked", "too_long", "too_short", "unknown", "unreachable", "wrong",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Statement:
    """That `said` is said of `subject`, one of SAID of one of SUBJECTS, and where; with the values that are quoted."""

    subject: str
    said: str
    sentence: Sentence = field(repr=False)
    expected: str | None = field(default=None, repr=False)
    actual: str | None = field(default=None, repr=False)

    @property
    def id(self) -> str:
        """Subject and what is said of it, as rows of knowledge write it: "audience.mismatched"."""
        return f"{self.subject}.{self.said}"

    @property
    def vague(self) -> bool:
        """Whether it says no more than that something was refused."""
        return self.said == "refused" and (self.sentence.code or self.subject in ("service", "token"))

    @property
    def quotes(self) -> int:
        """How many values are quoted with it."""
        return (self.expected is not None) + (self.actual is not None)

    def fits(self, pattern: str) -> bool:
        """Whether it is what `pattern` asks for: "audience.mismatched", "audience.*" or "*.expired"."""
        subject, _, said = pattern.partition(".")
        return subject in ("*", self.subject) and said in ("*", self.said)


def statements_of(sentences: Iterable[Sentence]) -> tuple[Statement, ...]:
    """What the sentences say, the surest and most exact first; what a code says stands behind what a sentence does."""
    from inspector.core.diagnosis.reading.telling import Budget, exactness, told  # late: only an answer is read

    budget = Budget()
    first: dict[tuple[str, bool], Statement] = {}
    for sentence in islice(sentences, MAX_SENTENCES):
        for each in told(sentence.text, budget, code=sentence.code):
            statement = Statement(each.subject, each.said, sentence, each.expected, each.actual)
            key = statement.id, sentence.code
            have = first.get(key)
            if have is None or (statement.quotes and not have.quotes):
                first[key] = statement
    return tuple(sorted(first.values(), key=lambda one: (one.sentence.code, one.vague, not exactness(one.subject))))
