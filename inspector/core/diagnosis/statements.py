"""What sentences of a server say, and of what: a subject, what is said of it, and the values quoted with it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field

from inspector.core.diagnosis.meaning import meaning_of
from inspector.core.diagnosis.sentences import Sentence
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

_MEANT = {
    "expired": "expiry.expired",
    "algorithm": "algorithm.not_allowed",
    "key": "key.unknown",
    "audience": "audience.mismatched",
    "issuer": "issuer.mismatched",
    "scope": "scope.missing",
    "type": "type.wrong",
    "client": "client.mismatched",
    "claim": "claim.missing",
    "malformed": "token.malformed",
    "signature": "signature.wrong",
    "revoked": "token.revoked",
    "missing": "token.missing",
    "network": "verifier.unreachable",
    "keys-unreachable": "verifier.unreachable",
    "early": "start.not_yet",
    "unclear": "token.refused",
    "certificate": "certificate.wrong",
    "several-keys": "key.repeated",
    "not-a-date": "expiry.malformed",
    "no-expiry": "expiry.missing",
    "too-long": "expiry.too_long",
}


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
        return self.said == "refused"

    def fits(self, pattern: str) -> bool:
        """Whether it is what `pattern` asks for: "audience.mismatched", "audience.*" or "*.expired"."""
        subject, _, said = pattern.partition(".")
        return subject in ("*", self.subject) and said in ("*", self.said)


def statements_of(sentences: Iterable[Sentence]) -> tuple[Statement, ...]:
    """What the sentences say, the surest and most exact first."""
    found = []
    for sentence in sentences:
        meant = _MEANT.get(meaning_of(sentence.text) or "")
        if meant is not None:
            subject, _, said = meant.partition(".")
            found.append(Statement(subject, said, sentence))
    return tuple(sorted(found, key=lambda one: (one.sentence.code, one.vague)))
