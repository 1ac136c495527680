"""Recorded answers, from the files in tests/core/recorded, and the row of the knowledge base each has to lead to."""

from __future__ import annotations

import base64
import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from inspector.core.checks.inspection import Inspection
from inspector.core.checks.judge import judge_token
from inspector.core.checks.verdict import Expectation
from inspector.core.diagnosis.secret_traits import SecretTraits
from inspector.core.diagnosis.table import KnownFailure
from inspector.core.network.exchange import Exchange, Response, Sent
from inspector.core.tokens.token import decode_unverified

FOLDER = Path(__file__).parent / "recorded"
NOW = 1795381265.0  # 2026-11-22T21:01:05Z
OTHER = "https://login.example.com/token"
FORM = "grant_type=client_credentials&client_id=abc"
AUTHORIZATION = (("Authorization", "Basic ••••••••"),)


def answer(raw: str, *, sent: Sent) -> Exchange:
    """An exchange whose answer is `raw`: status and phrase, headers, an empty line, a body."""
    head, _, body = raw.partition("\n\n")
    first, *lines = head.split("\n")
    status, _, phrase = first.partition(" ")
    headers = tuple((name, value.strip()) for name, _, value in (line.partition(":") for line in lines))
    response = Response(int(status), phrase, headers, body.encode("utf-8", "surrogatepass"), 182.0, NOW)
    return Exchange(sent, NOW, response=response)


@dataclass(frozen=True, slots=True)
class TokenCase:
    """What a token endpoint answered. Members are those of the TOML files."""

    row: str
    raw: str
    url: str = OTHER
    provider: str = "generic"
    authentication: str | None = None
    secret: str | None = None
    form: str = FORM
    content_type: str = "application/x-www-form-urlencoded"

    @property
    def exchange(self) -> Exchange:
        headers = (("Content-Type", self.content_type), *(AUTHORIZATION if self.authentication is None else ()))
        return answer(self.raw, sent=Sent("POST", self.url, headers, self.form))

    @property
    def traits(self) -> SecretTraits | None:
        return SecretTraits.of(self.secret)


@dataclass(frozen=True, slots=True)
class PastedCase:
    """What was pasted of an answer, with the token that was sent, if `claims` or `token` give one."""

    row: str
    text: str
    provider: str = "generic"
    claims: Mapping[str, Any] | None = None
    header: Mapping[str, Any] = field(default_factory=lambda: {"alg": "RS256", "kid": "key-1"})
    token: str = ""
    quotes: tuple[str, ...] = ()

    @property
    def inspection(self) -> Inspection | None:
        text = self.token or (unsigned(self.header, self.claims) if self.claims is not None else "")
        return inspected(text) if text else None


def by_statements(row: KnownFailure) -> bool:
    """Whether a row goes by what is said of what alone: tests/core/diagnosis/test_causes.py holds those."""
    return "says" in row.match and row.match.keys() <= {"says", "quotes", "assertion"}


def unsigned(header: Mapping[str, Any], claims: Mapping[str, Any]) -> str:
    """A compact JWS that nobody signed, with as many bytes in place of the signature as its algorithm makes."""
    length = {"RS": 256, "PS": 256, "HS256": 32, "HS512": 64, "ES256": 64}
    alg = str(header.get("alg", ""))
    parts = (json.dumps(header).encode(), json.dumps(claims).encode(), bytes(length.get(alg) or length.get(alg[:2], 0)))
    return ".".join(base64.urlsafe_b64encode(part).decode().rstrip("=") for part in parts)


def inspected(text: str) -> Inspection:
    """The token judged at NOW, without keys and with nothing expected of it."""
    return judge_token(decode_unverified(text), None, Expectation(), NOW)


def token_cases() -> list[TokenCase]:
    """All of the files that are named after a provider."""
    return [TokenCase(**case) for path in _files("token") for case in _read(path)]


def pasted_cases() -> list[PastedCase]:
    """All of the files whose name begins with "api"."""
    cases = [case for path in _files("api") for case in _read(path)]
    return [PastedCase(**case | {"quotes": tuple(case.get("quotes", ()))}) for case in cases]


def _files(kind: str) -> list[Path]:
    return [path for path in sorted(FOLDER.glob("*.toml")) if path.name.startswith("api") == (kind == "api")]


def _read(path: Path) -> list[dict[str, Any]]:
    cases: list[dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8"))["case"]
    return cases
