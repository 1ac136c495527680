"""From a failed exchange to its likely cause, by the rows of resources/knowledge/failures.toml."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC
from email.utils import parsedate_to_datetime
from functools import cache
from string import Formatter
from typing import Any
from urllib.parse import urlsplit

from inspector.core.exchange import Exchange, Failure, FailureKind, Response, Sent
from inspector.core.masking import mask_body
from inspector.core.times import duration
from inspector.resources import resource_text

MAX_SAID_CHARS = 4000
MAX_SEARCHED_CHARS = 10_000
"""How much of a text a row's pattern is tried on: a hostile answer must not make one run for minutes."""
SAID_HEADERS = ("Location", "Retry-After", "WWW-Authenticate")
"""Headers that are part of what the server said, since without them its answer cannot be understood."""
PLACEHOLDERS = frozenset({"Who", "who", "host", "status", "retry_after"})
_HTML = re.compile(r"\s*<(!doctype html|html)\b", re.IGNORECASE)
_LEGACY_CHARSETS = frozenset({"iso-8859-1", "latin-1", "windows-1252"})


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What the server said, word for word, then what probably caused it, then what to try, most likely first.

    `id` is the row of failures.toml, "unrecognised" where none fits. `summary` is one short sentence for the banner.
    `details` says more about the cause, where there is more to say. The first sentence of each of `fixes` can stand
    as its title. `said` has tokens and secrets masked and may hold any other character: see `display.visible`.
    """

    id: str
    said: str
    summary: str
    cause: str
    fixes: tuple[str, ...]
    reference: str | None
    sure: bool = False
    details: str | None = None


@dataclass(frozen=True, slots=True)
class Party:
    """Who may answer, and what gives it away when the profile does not say."""

    id: str
    name: str
    url: str = ""
    body: str = ""
    header: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of failures.toml."""

    id: str
    provider: str
    match: Mapping[str, Any]
    summary: str
    cause: str
    fixes: tuple[str, ...]
    reference: str
    sure: bool = False
    details: str | None = None

    @property
    def specificity(self) -> int:
        """How many conditions the row makes: the provider counts as one."""
        return len(self.match) + (self.provider != "any")


@dataclass(frozen=True, slots=True)
class Table:
    """The whole of failures.toml."""

    parties: tuple[Party, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """An exchange, taken apart for the conditions of the rows. The body is kept out of repr: it may hold a token."""

    host: str
    client_authentication: str | None
    status: int = 0
    body: str = field(default="", repr=False)
    document: Mapping[str, Any] | None = field(default=None, repr=False)
    html: bool = False
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    failure: Failure | None = None

    @property
    def error(self) -> str | None:
        """The member `error`, where it is a text (RFC 6749 section 5.2)."""
        value = (self.document or {}).get("error")
        return value if isinstance(value, str) and value else None

    @property
    def description(self) -> str:
        """The member `error_description`; empty where it is missing or no text."""
        value = (self.document or {}).get("error_description")
        return value if isinstance(value, str) else ""

    @property
    def token(self) -> bool:
        """Whether there is an access token."""
        value = (self.document or {}).get("access_token")
        return isinstance(value, str) and value.strip() != ""

    @property
    def error_in_success(self) -> bool:
        """Whether a success has a member `error`, be it null: then no token is taken from it (see `grant`)."""
        return self.success and "error" in (self.document or {})

    @property
    def failure_words(self) -> str:
        """All that the transport said of its failure; empty without one."""
        return f"{self.failure.message}\n{self.failure.technical}" if self.failure else ""

    @property
    def lacks_token(self) -> bool:
        """Whether a success brought a JSON object without an access token in it."""
        return self.success and self.document is not None and not self.token

    @property
    def success(self) -> bool:
        """Whether the status says that it went well."""
        return 200 <= self.status < 300


def diagnose(exchange: Exchange, provider: str, client_authentication: str | None = None) -> Diagnosis | None:
    """Why this token request brought no token; None when it did (2xx, an access_token, no `error`).

    `provider` is the profile's; where it is "generic" the answer itself may give the provider away.
    `client_authentication` is how the credentials were sent; without it the recorded request tells.
    """
    evidence = _evidence(exchange, client_authentication)
    if evidence.failure is None and evidence.success and evidence.token and not evidence.error_in_success:
        return None
    party = _party(exchange.sent.url, evidence, provider)
    fitting = [row for row in table().rows if row.provider in ("any", party) and _fits(row, evidence)]
    row = max(fitting, key=lambda candidate: candidate.specificity)  # the first of equals
    words = _words(party, evidence, exchange.response)
    return Diagnosis(
        id=row.id,
        said=_said(exchange, evidence),
        summary=row.summary.format_map(words),
        cause=row.cause.format_map(words),
        fixes=tuple(fix.format_map(words) for fix in row.fixes),
        reference=row.reference,
        sure=row.sure,
        details=row.details.format_map(words) if row.details else None,
    )


@cache
def table() -> Table:
    """failures.toml, read once; ValueError naming the row when one is wrong."""
    document = tomllib.loads(resource_text("knowledge", "failures.toml"))
    parties = tuple(Party(**party) for party in document["party"])
    rows = tuple(_row(row, {"any"} | {party.id for party in parties}) for row in document["failure"])
    return Table(parties, rows)


def _evidence(exchange: Exchange, client_authentication: str | None) -> Evidence:
    host = _host(exchange.sent.url)
    sent = client_authentication or _sent_authentication(exchange.sent)
    response = exchange.response
    if response is None:
        return Evidence(host, sent, failure=exchange.failure)
    body = _text(response)
    document = _json_object(response, body)
    kind = (response.header("Content-Type") or "").lower()
    html = document is None and ("html" in kind or _HTML.match(body) is not None)
    headers = {name.lower(): value for name, value in response.headers}
    return Evidence(host, sent, response.status, body, document, html, headers, exchange.failure)


def _sent_authentication(sent: Sent) -> str | None:
    """How the credentials were sent, as far as the masked request shows it; None where it shows nothing."""
    if any(name.lower() == "authorization" for name, _ in sent.headers):
        return "client_secret_basic"
    if "client_secret=" in sent.body:
        return "client_secret_post"
    return "none" if sent.body else None


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def _text(response: Response) -> str:
    """The body as text; whatever does not decode is replaced, so that it can be shown all the same."""
    charset = re.search(r"charset=\"?([\w.-]+)", response.header("Content-Type") or "", re.IGNORECASE)
    legacy = charset is not None and charset[1].lower() in _LEGACY_CHARSETS
    return response.body.decode("windows-1252" if legacy else "utf-8", "replace")


def _json_object(response: Response, body: str) -> Mapping[str, Any] | None:
    """The JSON object of the answer, None for anything else.

    A success is read as strictly as the token in it will be (RFC 8259 section 8.1); an error is read if it can be.
    """
    try:
        strict = 200 <= response.status < 300
        document = json.loads(response.body.decode("utf-8") if strict else body.removeprefix("\ufeff"))
    except (ValueError, RecursionError):
        return None
    return document if isinstance(document, dict) else None


def _party(url: str, evidence: Evidence, provider: str) -> str:
    """The provider of the profile, or whom a generic profile's answer comes from."""
    if provider != "generic":
        return provider
    for party in table().parties:
        if (
            (party.url and re.search(party.url, url))
            or (party.body and re.search(party.body, evidence.body))
            or (party.header and party.header in evidence.headers)
        ):
            return party.id
    return provider


def _search(pattern: str, text: str) -> bool:
    return re.search(pattern, text[:MAX_SEARCHED_CHARS], re.IGNORECASE) is not None


def _status_in(wanted: list[int | str], status: int) -> bool:
    for entry in wanted:
        least, _, most = str(entry).partition("-")
        if int(least) <= status <= int(most or least):
            return True
    return False


_CONDITIONS: Mapping[str, Callable[[Evidence, Any], bool]] = {
    "status": lambda seen, wanted: _status_in(wanted, seen.status),
    "error": lambda seen, wanted: seen.error in wanted,
    "description": lambda seen, wanted: _search(wanted, seen.description),
    "body": lambda seen, wanted: _search(wanted, seen.body),
    "header": lambda seen, wanted: all(_search(text, seen.headers.get(name, "")) for name, text in wanted.items()),
    "host": lambda seen, wanted: _search(wanted, seen.host),
    "html": lambda seen, wanted: seen.html is wanted,
    "json": lambda seen, wanted: (seen.document is not None) is wanted,
    "missing_access_token": lambda seen, wanted: seen.lacks_token is wanted,
    "error_in_success": lambda seen, wanted: seen.error_in_success is wanted,
    "client_authentication": lambda seen, wanted: seen.client_authentication in wanted,
    "failure": lambda seen, wanted: seen.failure is not None and seen.failure.kind.value in wanted,
    "technical": lambda seen, wanted: _search(wanted, seen.failure_words),
}


def _fits(row: Row, seen: Evidence) -> bool:
    """Whether all conditions hold. An answer that did not arrive whole is judged by its failure alone."""
    if seen.failure is not None and row.match and "failure" not in row.match:
        return False
    return all(_CONDITIONS[name](seen, wanted) for name, wanted in row.match.items())


def _words(party: str, seen: Evidence, response: Response | None) -> dict[str, str]:
    names = {candidate.id: candidate.name for candidate in table().parties}
    return {
        "Who": names.get(party, "The issuer"),
        "who": names.get(party, "the issuer"),
        "host": seen.host or "the host",
        "status": str(seen.status),
        "retry_after": _retry_after(response) or "for a while",
    }


def _retry_after(response: Response | None) -> str | None:
    """The time of Retry-After in words, from seconds or a date (RFC 9110 section 10.2.3); None for neither."""
    value = (response.header("Retry-After") or "").strip() if response else ""
    if response is None or not value:
        return None
    if re.fullmatch(r"\d{1,9}", value, re.ASCII):
        return duration(int(value))
    try:
        when = parsedate_to_datetime(value)
        moment = (when if when.tzinfo else when.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return None
    return duration(max(0.0, moment - response.received_at))


def _said(exchange: Exchange, evidence: Evidence) -> str:
    """The answer as it came, tokens masked and cut to size; for a failure the transport's words before it.

    Nothing of the request is in it, so that no secret can be.
    """
    parts: list[str] = []
    if exchange.failure is not None:
        parts += [exchange.failure.message, mask_body(exchange.failure.technical)]
    if exchange.response is not None:
        parts += [_head(exchange.response), _cut(mask_body(evidence.body)) or "(no body)"]
    return "\n".join(part for part in parts if part)


def _head(response: Response) -> str:
    """The status line, and the headers of `SAID_HEADERS` that were sent."""
    lines = [f"HTTP {response.status} {response.phrase}".rstrip()]
    lines += [f"{name}: {mask_body(value)}" for name in SAID_HEADERS if (value := response.header(name))]
    return "\n".join(lines)


def _cut(text: str) -> str:
    if len(text) <= MAX_SAID_CHARS:
        return text
    count = f"{len(text):,}".replace(",", " ")
    return f"{text[:MAX_SAID_CHARS]}\n[Cut here. The whole answer has {count} characters.]"


def _row(row: dict[str, Any], parties: set[str]) -> Row:
    """Build and check one row; every complaint names it."""
    name = f"failures.toml: {row.get('id', 'a row without id')}"
    try:
        made = Row(**row | {"fixes": tuple(row["fixes"])})
        _check(made, parties)
    except (TypeError, KeyError, ValueError, re.error) as error:
        raise ValueError(f"{name}: {error}") from error
    return made


def _check(row: Row, parties: set[str]) -> None:
    if row.provider not in parties:
        raise ValueError(f"no such party: {row.provider}")
    if unknown := set(row.match) - set(_CONDITIONS):
        raise ValueError(f"no such condition: {', '.join(sorted(unknown))}")
    if strange := set(row.match.get("failure", ())) - {kind.value for kind in FailureKind}:
        raise ValueError(f"no such kind of failure: {', '.join(sorted(strange))}")
    patterns = [row.match[name] for name in ("description", "body", "host", "technical") if name in row.match]
    for pattern in [*patterns, *row.match.get("header", {}).values()]:
        re.compile(pattern)
    for text in (row.summary, row.cause, row.details or "", *row.fixes):
        used = {name for _, name, _, _ in Formatter().parse(text) if name is not None}
        if not used <= PLACEHOLDERS:
            raise ValueError(f"no such placeholder: {', '.join(sorted(used - PLACEHOLDERS))}")
