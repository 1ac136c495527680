"""An exchange taken apart: all that the rows of the knowledge base can ask about an answer and what was sent."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass as with_cache
from dataclasses import field, replace
from functools import cached_property
from html import unescape
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from inspector.core.checks.inspection import Inspection
from inspector.core.diagnosis.asked import Asked
from inspector.core.diagnosis.challenge import Challenge, bearer
from inspector.core.diagnosis.failure_within import fails_within
from inspector.core.diagnosis.offered import Offered, offered
from inspector.core.diagnosis.secret_traits import SecretTraits
from inspector.core.diagnosis.sentences import Sentence, sentences_of
from inspector.core.diagnosis.statements import Statement, statements_of
from inspector.core.diagnosis.token_faults import would_be_refused
from inspector.core.network.exchange import Exchange, Failure, Response, Root, Sent
from inspector.core.text.patterns import pattern
from inspector.core.text.times import http_date

if TYPE_CHECKING:  # only an answer that was pasted needs it read
    from inspector.core.diagnosis.paste.pasted_response import PastedResponse

MAX_SEARCHED_CHARS = 10_000
"""How much of a text a row's pattern is tried on: a hostile answer must not make one run for minutes."""
MAX_CODES = 20
UNKNOWN_STATUS = 0
"""The status of an answer that was pasted without one."""

REFUSAL_HEADERS = ("www-authenticate", "x-amzn-remapped-www-authenticate", "x-amzn-errortype", "x-ms-diagnostics")
"""Headers in which an API says why it refused: two of Amazon API Gateway, one of Exchange and SharePoint."""
OF_OTHER_THINGS = frozenset({404, 405, 406, 409, 410, 411, 412, 413, 414, 415, 429, 431})
"""Statuses of answers that say nothing of a token, whatever they call a key or an issuer."""
OTHER_THINGS = frozenset(
    {"tenant", "domain", "path", "method", "content_type", "rate", "service", "proxy", "parameter"}
)
"""What such answers speak of."""
OF_CLIENT = frozenset({"invalid_client", "unauthorized_client"})
SECRETS = frozenset({"client_secret_basic", "client_secret_basic_raw", "client_secret_post"})
"""The ways to send the credentials of a client in which there is no assertion."""
_ASSERTION_WORDS = pattern(r"assertion|\bjwts?\b|\bjws\b|\b(iat|jti)\b|signatures?(\b|_)", re.IGNORECASE)
_CLAIM_WORDS = pattern(r"\btoken\b|\bclaims?\b|signature|issuer|audience|\b(aud|iss|exp|nbf|kid)\b", re.IGNORECASE)
_CARRIER_WORDS = pattern(r"token|jwt|bearer|header|credential|authoriz", re.IGNORECASE)
"""What a sentence names that says of a token that none came."""
_SECRET_WORDS = pattern(r"secret|password|refresh|authori[sz]ation code", re.IGNORECASE)
_HTML = pattern(r"\s*<(!doctype html|html)\b", re.IGNORECASE)
_LEGACY_CHARSETS = frozenset({"iso-8859-1", "latin-1", "windows-1252"})


@with_cache(frozen=True)
class Evidence:
    """What came back, and what was sent for it. The body is kept out of repr: it may hold a token.

    `status` is UNKNOWN_STATUS where only a header or a body is at hand. `has_body` is False where none was pasted,
    which is not the same as an empty one. `inspection` is the token that was sent to an API. `root` is what a chain of
    certificates that was refused ends in. `disbelieved` says that the token shows otherwise than all that was said.
    `offered` is what the issuer's metadata says of the request.
    """

    asked: Asked
    status: int = UNKNOWN_STATUS
    body: str = field(default="", repr=False)
    has_body: bool = True
    document: Mapping[str, Any] | None = field(default=None, repr=False)
    html: bool = False
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    failure: Failure | None = None
    root: Root | None = None
    inspection: Inspection | None = field(default=None, repr=False)
    disbelieved: bool = False
    offered: tuple[Offered, ...] = ()

    @cached_property
    def challenge(self) -> Challenge | None:
        """The Bearer or DPoP challenge of WWW-Authenticate, which only an API sends."""
        return bearer(self.headers.get("www-authenticate", ""))

    @cached_property
    def date(self) -> float | None:
        """When the server says that it answered, in epoch seconds (RFC 9110 section 6.6.1)."""
        return http_date(self.headers.get("date", ""))

    @cached_property
    def error(self) -> str | None:
        """The member `error`, where it is a text (RFC 6749 section 5.2), else that of the challenge (RFC 6750)."""
        value = (self.document or {}).get("error")
        if isinstance(value, str) and value:
            return value
        return (self.challenge.parameters.get("error") or None) if self.challenge else None

    @cached_property
    def description(self) -> str:
        """The member `error_description`; empty where it is missing or no text."""
        value = (self.document or {}).get("error_description")
        return value if isinstance(value, str) else ""

    @cached_property
    def words(self) -> str:
        """What an API may have said of its refusal: the challenge, a header of API Gateway, the body if no page."""
        named = [self.headers.get(name, "") for name in REFUSAL_HEADERS]
        return "\n".join(part for part in (*named, "" if self.html else self.body[:MAX_SEARCHED_CHARS]) if part)

    @cached_property
    def fails(self) -> bool:
        """Whether a success tells of a failure in its body, as GraphQL does and APIs that never answer otherwise.

        So does a gRPC status that is not OK, which comes with 200 (gRPC over HTTP/2, Responses).
        """
        if self.success and self.headers.get("grpc-status", "0").strip() not in ("", "0"):
            return True
        if not self.success or self.document is not None:
            return fails_within(self.status, self.document)
        return fails_within(self.status, json_list(self.body) or self.body)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """What the server wrote for people, the most telling first; nothing of a success in which nothing fails."""
        if self.success and not (self.fails or self.error_in_success):
            return ()
        body = self.body if self.has_body else ""
        return sentences_of(self.status, self.headers, body, self.document, html=self.html)

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        """What is said of what, the surest first; an answer about another thing, such as a 404, tells of no token."""
        found = statements_of(self.sentences)
        return tuple(one for one in found if self.status not in OF_OTHER_THINGS or one.subject in OTHER_THINGS)

    @property
    def silent(self) -> bool:
        """Whether the answer says no more than that it refuses, or what it says is not so (`disbelieved`)."""
        return self.disbelieved or all(one.vague or self._no_more_than_refused(one) for one in self.statements)

    def _no_more_than_refused(self, one: Statement) -> bool:
        """Whether "not authenticated" is said without a word of a token or header, and the token at hand shows why."""
        if self.inspection is None or one.id != "token.missing" or _CARRIER_WORDS.search(one.sentence.text):
            return False
        return would_be_refused(self.inspection)

    @cached_property
    def assertion(self) -> bool:
        """Whether what the server refused is a signed assertion, by what was sent or, where unknown, by its words."""
        if self.asked.client_authentication in SECRETS:
            return False
        sent = self.asked.parameters or {}
        if any(name in sent for name in ("client_assertion", "assertion")):
            return True
        said = self.description or self.body[:MAX_SEARCHED_CHARS]
        named = _ASSERTION_WORDS.search(said) is not None
        # Nothing else that a client proves itself with has dates or an audience; a grant may be another token.
        of_client = self.error in OF_CLIENT and _CLAIM_WORDS.search(said) is not None
        return (named or of_client) and _SECRET_WORDS.search(said) is None

    @cached_property
    def codes(self) -> frozenset[str]:
        """Entra's error codes, as "AADSTS7000215": from the list `error_codes` and from the text of the answer."""
        listed = (self.document or {}).get("error_codes")
        numbers = listed[:MAX_CODES] if isinstance(listed, list) else []
        named = re.findall(r"\bAADSTS\d{4,12}\b", self.body[:MAX_SEARCHED_CHARS])
        # A number of more digits than Python prints would raise, and is no code.
        return frozenset(named) | {f"AADSTS{n}" for n in numbers if type(n) is int and 0 < n < 10**12}

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
    def lacks_token(self) -> bool:
        """Whether a success brought a JSON object without an access token in it."""
        return self.success and self.document is not None and not self.token

    @property
    def success(self) -> bool:
        """Whether the status says that it went well."""
        return 200 <= self.status < 300


def evidence_of(
    exchange: Exchange,
    client_authentication: str | None = None,
    secret: SecretTraits | None = None,
    metadata: Mapping[str, Any] | None = None,
) -> Evidence:
    """The evidence of a token request. Without `client_authentication` the recorded request tells how it was sent.

    `metadata` is the document of the issuer's discovery, where it was asked for.
    """
    asked = _asked(exchange.sent, client_authentication, secret)
    found = offered(metadata, asked, exchange.sent.assertion) if metadata is not None else ()
    return replace(_evidence(exchange, asked), offered=found)


def _evidence(exchange: Exchange, asked: Asked) -> Evidence:
    response = exchange.response
    if response is None:
        refused = exchange.tls if exchange.tls is not None and not exchange.tls.verified else None
        return Evidence(asked, failure=exchange.failure, root=refused.root if refused else None)
    body = body_text(response)
    # A success is read as strictly as the token in it will be (RFC 8259 section 8.1); an error is read if it can be.
    strict = 200 <= response.status < 300
    seen = _answered(asked, response.status, response.headers, body, response.body if strict else None)
    return replace(seen, failure=exchange.failure)


def evidence_of_pasted(pasted: PastedResponse, inspection: Inspection | None = None) -> Evidence:
    """The evidence of an answer that was pasted, and of the token that was sent for it, where that is at hand.

    The token is judged by the clock of the server that refused it, where the answer has a Date: it may be of yesterday.
    """
    asked = _asked(pasted.sent, None, None) if pasted.sent else Asked()
    if pasted.exported and asked.client_authentication == "none":
        asked = replace(asked, client_authentication=None)
    seen = _answered(asked, pasted.status or UNKNOWN_STATUS, pasted.headers, pasted.body or "")
    if inspection is not None and seen.date is not None:
        inspection = replace(inspection, case=inspection.case._replace(now=seen.date))
    if seen.document is None and (not seen.html or "&quot;" in seen.body):
        seen = replace(seen, document=_embedded(seen.body))
    return replace(seen, has_body=pasted.body is not None, inspection=inspection)


def _embedded(body: str) -> Mapping[str, Any] | None:
    """An object in the middle of a log line or a program's complaint; None where there is none."""
    from inspector.core.diagnosis.paste.wrapped import loose_error, objects_in

    text = body[:MAX_SEARCHED_CHARS]
    if "&quot;" in text or "&#34;" in text:
        text = unescape(text)  # as a page shows it
    return next(objects_in(text), None) or loose_error(text)


def _answered(
    asked: Asked, status: int, headers: tuple[tuple[str, str], ...], body: str, raw: bytes | None = None
) -> Evidence:
    document = _json_object(body if raw is None else raw)
    named = _joined(headers)
    tagged = "<" in body or not body.strip()  # a sentence is none, whatever its type says
    html = document is None and (
        ("html" in named.get("content-type", "").lower() and tagged) or _HTML.match(body) is not None
    )
    return Evidence(asked, status, body, document=document, html=html, headers=named)


def _joined(headers: tuple[tuple[str, str], ...]) -> dict[str, str]:
    """The headers by name in lower case, repeated ones joined as RFC 9110 section 5.3 has it."""
    joined: dict[str, str] = {}
    for name, value in headers:
        key = name.lower()
        joined[key] = f"{joined[key]}, {value}" if key in joined else value
    return joined


def _asked(sent: Sent, client_authentication: str | None, secret: SecretTraits | None) -> Asked:
    headers = _joined(sent.headers)
    content_type = headers.get("content-type", "").partition(";")[0].strip().lower() or None
    return Asked(
        url=sent.url,
        client_authentication=client_authentication or _sent_authentication(sent),
        content_type=content_type,
        parameters=_form(sent.body),
        secret=secret,
    )


def _form(body: str) -> dict[str, str] | None:
    """The parameters of a form, the last of each; None where the body is not known or is no form."""
    if not re.match(r"[\w.-]+=", body):
        return None
    try:
        return dict(parse_qsl(body, keep_blank_values=True, max_num_fields=1000))
    except ValueError:
        return None


def _sent_authentication(sent: Sent) -> str | None:
    """How the credentials were sent, as far as the masked request shows it; None where it shows nothing."""
    if any(name.lower() == "authorization" for name, _ in sent.headers):
        return "client_secret_basic"
    if "client_secret=" in sent.body:
        return "client_secret_post"
    if "client_assertion=" in sent.body:
        return "private_key_jwt"
    return "none" if sent.body else None


def body_text(response: Response) -> str:
    """The body as text; whatever does not decode is replaced, so that it can be shown all the same."""
    charset = re.search(r"charset=\"?([\w.-]+)", response.header("Content-Type") or "", re.IGNORECASE)
    legacy = charset is not None and charset[1].lower() in _LEGACY_CHARSETS
    return response.body.decode("windows-1252" if legacy else "utf-8", "replace")


def _json_object(body: str | bytes) -> Mapping[str, Any] | None:
    """The JSON object of the answer, None for anything else; a byte order mark is overlooked in a text alone."""
    try:
        document = json.loads(body.decode("utf-8") if isinstance(body, bytes) else body.removeprefix("\ufeff"))
    except (ValueError, RecursionError):
        return None
    return document if isinstance(document, dict) else None


def json_list(body: str) -> list[Any] | None:
    """The JSON array of an answer, None for anything else."""
    if not body.lstrip().startswith("["):
        return None
    try:
        document = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return document if isinstance(document, list) else None
