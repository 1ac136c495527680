"""From text to a `Token`: read as it stands, trusted in nothing (RFC 7515, 7516, 7519)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from inspector.core.text import strictjson
from inspector.core.text.language import mark
from inspector.core.text.message import Message, counted, message
from inspector.core.text.times import numeric_date
from inspector.core.tokens.part import NESTED, Problem, decode_part, plain_part, read_object, read_payload
from inspector.core.tokens.part_words import told_of
from inspector.core.tokens.paste import Cleaned, clean
from inspector.core.tokens.shape import (
    begins_object,
    is_padded,
    is_payload,
    nearly_object,
    second_token,
    starts_with_object,
)

if TYPE_CHECKING:  # imported for the first text that is no JWT in three parts, which few are
    from inspector.core.tokens.foreign import Foreign
    from inspector.core.tokens.json_serialisation import JsonForm
    from inspector.core.tokens.sd_jwt import SdJwt

MAX_TOKEN_CHARS = 1024 * 1024
"""Longer text is refused before anything is decoded (FACTS 4.1: a 20 MB token takes over a second)."""

JWS_PARTS = 3
JWE_PARTS = 5
MIN_OPAQUE_CHARS = 10

_B64TOKEN = re.compile(r"[A-Za-z0-9\-._~+/]+=*")  # RFC 6750 section 2.1
MAX_PLAIN_CHARS = strictjson.PATIENT_FROM
MAX_KNOWN_HEADER = 4096
"""Characters of a header that is remembered; longer ones are read each time."""
_TIMESTAMP_CHARS = 6
"""Of a signed cookie, which looks like a JWT of three parts; no JSON object of claims is that short."""
_CASES = {True: mark("lower case"), False: mark("upper case")}


class Kind(StrEnum):
    """What the text turned out to be."""

    JWS = "jws"
    JWE = "jwe"
    OPAQUE = "opaque"
    UNREADABLE = "unreadable"


class Token(NamedTuple):
    """A decoded token. Decoded is not trusted: only `checks.judge` says what it is worth.

    `text` is the compact serialisation after the declared clean-ups; `cleanups` says, a sentence each, what was
    removed from what was given, and `tokens` how many different ones that held, of which this is the first.
    `foreign` says what it is where it was recognised as something else than a JWT.
    `header_bytes` and `payload_bytes` are the decoded parts, `header` and `claims` their JSON objects, None where there
    is none. `signing_input` is what the signature covers (RFC 7515 section 5.1).

    `form` is set where `text` is more than a JWT in three parts: an SD-JWT, whose `claims` are those that are there
    with what was disclosed, or a JWS in JSON. `parts` are those of the JWT in it.
    """

    text: str
    kind: Kind
    cleanups: tuple[Message, ...] = ()
    parts: tuple[str, ...] = ()
    header: Mapping[str, Any] | None = None
    claims: Mapping[str, Any] | None = None
    header_bytes: bytes | None = None
    payload_bytes: bytes | None = None
    signature: bytes | None = None
    problems: tuple[Problem, ...] = ()
    tokens: int = 1
    foreign: Foreign | None = None
    form: SdJwt | JsonForm | None = None

    def __repr__(self) -> str:
        """Without the text and all that is decoded from it."""
        return f"Token({self.kind.value}, {len(self.text)} characters)"

    @property
    def signing_input(self) -> bytes:
        """The bytes the signature is computed over: header, a full stop, payload, as they stand."""
        return ".".join(self.parts[:2]).encode("utf-8", "surrogatepass")

    def start_of(self, part: int) -> int:
        """Where a part begins in the text: of a JWS in JSON, its value; of any other, behind the parts before it."""
        if self.text.startswith("{") and part < len(self.parts):
            return max(0, self.text.find(f'"{self.parts[part]}"') + 1)
        return sum(len(each) + 1 for each in self.parts[:part])

    @property
    def unreadable(self) -> bool:
        """Whether some part could not be read, so that this is not a JWS anyone could accept."""
        return any(problem.unreadable for problem in self.problems)

    @property
    def is_one(self) -> bool:
        """Whether this is a token, be it opaque, encrypted or damaged. What is none is not listed and not kept."""
        if self.foreign is not None:
            return self.foreign.is_token
        return self.kind is not Kind.UNREADABLE or begins_object(self.text.partition(".")[0])

    @property
    def issuer(self) -> str | None:
        """The claim `iss` (RFC 7519 section 4.1.1); None where there is none or it is no text."""
        issuer = self.claims.get("iss") if self.claims is not None else None
        return issuer if isinstance(issuer, str) else None

    @property
    def inner(self) -> str | None:
        """The token that is the payload of this one (a nested JWT, RFC 7519 section 5.2); None where it is none."""
        content = self.payload_bytes
        if content is None or self.claims is not None or self.kind is not Kind.JWS or not NESTED.fullmatch(content):
            return None
        return content.decode("ascii")

    @property
    def signed_claims(self) -> Mapping[str, Any]:
        """The claims, by which the kind of the token is told; with `_sd` where they were disclosed selectively."""
        claims = self.claims or {}
        return {**claims, "_sd": ()} if self.form is not None and self.form.selective else claims

    def moment(self, claim: str) -> float | None:
        """A claim as a date in epoch seconds: `exp`, `nbf`, `iat`, `auth_time`; None where it is absent or no date."""
        return numeric_date(self.claims.get(claim)) if self.claims is not None else None


def decode_unverified(text: str) -> Token:
    """Read `text` as a compact JWS without verifying anything; never raises, whatever the text.

    What surrounds a token in the wild (white space, quotes, "Bearer ", line wraps, a log line) is removed first and
    declared in `cleanups`. What is left is read strictly: oddities become problems, never corrections.
    """
    if (plain := _read_plain(text)) is not None:
        return plain
    if len(text) > MAX_TOKEN_CHARS:
        words = message(
            "It has {count:grouped} characters; more than {most:grouped} are not read.",
            count=len(text),
            most=MAX_TOKEN_CHARS,
        )
        return Token("", Kind.UNREADABLE, problems=(Problem("structure", words, unreadable=True),))
    if "payload" in text and (in_json := _read_json(text)) is not None:
        return in_json
    cleaned = clean(text)
    if cleaned.removed and (plain := _read_plain(cleaned.text)) is not None:
        return plain._replace(cleanups=cleaned.removed, tokens=cleaned.tokens)
    token = _read(cleaned, text.strip())
    if (inside := _carried(token, cleaned)) is not None:
        return inside
    if not cleaned.removed or not token.is_one or token.text != cleaned.text:  # what it is was not cleaned
        return token
    return token._replace(cleanups=cleaned.removed, tokens=cleaned.tokens)


def _carried(token: Token, cleaned: Cleaned) -> Token | None:
    """What stands where a token should be: in a header, an assignment, a token response. None where it is not known."""
    if token.kind not in (Kind.OPAQUE, Kind.UNREADABLE):
        return None
    from inspector.core.tokens.carried import carried
    from inspector.core.tokens.foreign import WEAK

    known = token.foreign is not None and token.foreign.form not in WEAK
    inside = carried(cleaned.text) if not known else None
    if inside is None:
        return None
    found = _read_foreign(inside.text, inside.text)
    if found is None or found.foreign is None or found.foreign.form in WEAK:
        if not inside.sure or not _is_opaque(inside.text, tuple(inside.text.split("."))):
            return None
        found = Token(inside.text, Kind.OPAQUE)
    return found._replace(cleanups=(*cleaned.removed, inside.words)) if found.is_one else found


def _read_plain(text: str) -> Token | None:
    """A token with nothing around it and nothing odd in it, which nearly all are; None leaves it to the full way."""
    parts = text.split(".")
    # A long one with something odd in it would be read twice.
    if len(parts) != JWS_PARTS or len(text) > MAX_PLAIN_CHARS or not parts[2] or len(parts[0]) > MAX_KNOWN_HEADER:
        return None
    header, payload, signature = _known_header(parts[0]), plain_part(parts[1]), plain_part(parts[2])
    if header is None or not payload or not signature:
        return None
    reading = strictjson.read(payload)
    if reading.oddities or type(reading.value) is not dict:
        return None
    return Token(text, Kind.JWS, (), tuple(parts), header[1], reading.value, header[0], payload, signature)


@lru_cache(maxsize=256)
def _known_header(part: str) -> tuple[bytes, Mapping[str, Any]] | None:
    """The bytes and members of a header with nothing odd in it: an issuer writes the same for thousands of tokens."""
    content = plain_part(part)
    reading = strictjson.read(content) if content else None
    if reading is None or reading.oddities or type(reading.value) is not dict or reading.value.get("b64") is False:
        return None
    return content or b"", reading.value


def _read(cleaned: Cleaned, given: str) -> Token:
    """What the text is; `given` is the text before it was cleaned, which may tell what was never a token."""
    text = cleaned.text
    if "~" in text and (disclosing := _read_sd_jwt(text)) is not None:
        return disclosing
    parts = tuple(text.split("."))
    signed = len(parts) == JWS_PARTS and parts[0] != ""
    with_header = starts_with_object(parts[0])
    if signed and with_header and len(parts[1]) != _TIMESTAMP_CHARS:
        token = _read_jws(text, parts)
        cut = token.claims is None and token.header is not None and "enc" in token.header
        return _cut_encrypted(token) if cut else token
    if with_header and (place := second_token(parts)):
        return _no_token(text, parts, _named("glued", place=place))
    if len(parts) == JWE_PARTS and with_header and "..." not in text:  # dots in the place of what was left out
        return _read_jwe(text, parts)
    if len(parts) == JWS_PARTS and text[:3].lower() == "eyj" and text in (text.lower(), text.upper()):
        return _no_token(text, parts, _named("lower_case", word=_CASES[text.islower()]))
    if (found := _read_foreign(text, given)) is not None:
        return found
    if signed and (with_header or starts_with_object(parts[1]) or nearly_object(parts[0])):
        return _read_jws(text, parts)
    if _is_opaque(text, parts):
        return Token(text, Kind.OPAQUE)
    return Token(text, Kind.UNREADABLE, parts=parts, problems=(_not_compact(text, parts),))


def _cut_encrypted(token: Token) -> Token:
    """What has the header of an encrypted token and fewer parts than one."""
    words = message("It has three parts where an encrypted token has five. The end is probably cut off.")
    return token._replace(kind=Kind.UNREADABLE, problems=(Problem("structure", words, unreadable=True),))


def _read_foreign(text: str, given: str) -> Token | None:
    """A token of another kind, or what stands where a token should be; None for what is not known."""
    from inspector.core.tokens.foreign import foreign

    found = foreign(given, text)
    if found is None:
        return None
    known, what = found
    return Token(known, Kind.OPAQUE, foreign=what) if what.is_token else _no_token(text, (), what)


def _named(says: str, **values: object) -> Foreign:
    from inspector.core.tokens.foreign import named

    return named(says, **values)


def _no_token(text: str, parts: tuple[str, ...], what: Foreign) -> Token:
    problem = Problem("structure", what.reason, unreadable=True)
    return Token(text, Kind.UNREADABLE, parts=parts, problems=(problem,), foreign=what)


def _read_jws(text: str, parts: tuple[str, ...]) -> Token:
    problems: list[Problem] = []
    padded, encoded = is_padded(parts), parts
    header_bytes = decode_part(parts[0].rstrip("=") if padded else parts[0], "header", problems)
    header = read_object(header_bytes, "header", problems)
    # Padding that nobody signed is another spelling, unless the header names the load balancer that writes it.
    if padded and ("=" in parts[0] + parts[1] or (header is not None and "signer" in header)):
        parts = (parts[0].rstrip("="), parts[1].rstrip("="), parts[2].rstrip("="))
        problems.append(Problem("padding", message("Parts of it end with = (padding), which a JWT does not have.")))
    if header is not None and header.get("b64") is False:  # the payload stands as it is (RFC 7797); crit says more
        payload_bytes: bytes | None = parts[1].encode("utf-8", "surrogatepass")
        claims = None
    else:
        payload_bytes = decode_part(parts[1], "payload", problems)
        claims = read_payload(payload_bytes, problems)
    return Token(
        text,
        Kind.JWS,
        parts=encoded,
        header=header,
        claims=claims,
        header_bytes=header_bytes,
        payload_bytes=payload_bytes,
        signature=decode_part(parts[2], "signature", problems),
        problems=tuple(problems),
    )


def _read_sd_jwt(text: str) -> Token | None:
    """An SD-JWT (RFC 9901): its token is the issuer's JWT, its claims are those with what was disclosed."""
    from inspector.core.tokens import sd_jwt

    found = sd_jwt.split(text)
    if found is None or not starts_with_object(found.issuer_jwt.split(".")[0]):
        return None
    token = _read_jws(found.issuer_jwt, tuple(found.issuer_jwt.split(".")))
    if token.inner is not None:
        return None  # a nested JWT has no claims to disclose, so what stands behind it belongs to nothing
    if token.claims is None:
        return token._replace(text=text)
    form = sd_jwt.read(token.claims, found.issuer_jwt, found.disclosures, found.key_binding)
    if not sd_jwt.discloses(form, token.claims, (token.header or {}).get("typ")):
        return None
    problems = token.problems
    if not found.complete:
        words = message("No tilde (~) stands behind its last disclosure. The end is probably cut off.")
        problems = (*problems, Problem("encoding", words))
    return token._replace(text=text, claims=form.claims, problems=problems, form=form)


def _read_json(text: str) -> Token | None:
    """A JWS in JSON (RFC 7515 section 7.2), read with the first of its signatures; None where the text is none."""
    from inspector.core.tokens import json_serialisation

    found = json_serialisation.found_in(text)
    if found is None:
        return None
    part, form = found
    compact = json_serialisation.as_sd_jwt(form)
    token = _read_sd_jwt(compact) if compact is not None else None
    if token is not None:
        problems = (*_header_problems(form, form.signatures[0].header, token.header or {}), *token.problems)
        token = token._replace(text=part, problems=problems)
    else:
        token = with_signature(Token(part, Kind.JWS), form, 0)
    if (other := len(text.strip()) - len(part)) > 0:
        words, tokens = json_serialisation.taken_out(text, part, other)
        token = token._replace(cleanups=(words,), tokens=tokens)
    return token


def with_signature(token: Token, form: JsonForm, place: int) -> Token:
    """The JWS in JSON as the token that one of its signatures makes of it.

    Of the unprotected header only alg and kid count, and only as hints where the protected one has none: which key and
    algorithm are good is decided by whoever has the keys.
    """
    signed = form.signatures[place]
    problems: list[Problem] = []
    header_bytes = decode_part(signed.protected, "header", problems) if signed.protected else b"{}"
    protected = read_object(header_bytes, "header", problems) or {}
    problems[:0] = _header_problems(form, signed.header, protected)
    hints = {name: signed.header[name] for name in ("alg", "kid") if name in signed.header and name not in protected}
    header = {**protected, **hints}
    payload_bytes = decode_part(form.payload, "payload", problems)
    claims: Mapping[str, Any] | None = {}
    if payload_bytes != b"" or not {"nonce", "url"} <= header.keys():  # ACME asks with an empty one (RFC 8555 6.3)
        claims = read_payload(payload_bytes, problems)
    return token._replace(
        parts=(signed.protected, form.payload, signed.signature),
        header=header,
        claims=claims,
        header_bytes=header_bytes,
        payload_bytes=payload_bytes,
        signature=decode_part(signed.signature, "signature", problems),
        problems=tuple(problems),
        form=form._replace(chosen=place),
    )


def _header_problems(form: JsonForm, header: Mapping[str, Any], protected: Mapping[str, Any]) -> list[Problem]:
    """What is wrong with the JSON of a JWS itself, and with its unprotected header beside the protected one."""
    problems = [Problem("header", told_of("header", oddity)) for oddity in form.oddities]
    for name in header:
        if name in protected:
            words = message("The header has {name:repr} twice: protected and unprotected.", name=name)
            problems.append(Problem("header", words))
    if "crit" in header:
        problems.append(Problem("header", message("crit stands in the unprotected header, where it must not be.")))
    return problems


def _read_jwe(text: str, parts: tuple[str, ...]) -> Token:
    problems: list[Problem] = []
    content = decode_part(parts[0], "header", problems)
    header = read_object(content, "header", problems)
    if header is not None and "enc" not in header:  # required (RFC 7516 section 4.1.2)
        return _no_token(text, parts, _named("not_encrypted"))
    return Token(text, Kind.JWE, parts=parts, header=header, header_bytes=content, problems=tuple(problems))


def _is_opaque(text: str, parts: tuple[str, ...]) -> bool:
    long_enough = len(text) >= MIN_OPAQUE_CHARS and len(parts) != JWS_PARTS
    return (
        long_enough
        and bool(_B64TOKEN.fullmatch(text))
        and not starts_with_object(parts[0])
        and not any(map(begins_object, parts))
    )


def _not_compact(text: str, parts: tuple[str, ...]) -> Problem:
    if not text:
        words = message("It is empty: there is no text to read.")
    elif not parts[0] and len(parts) == JWS_PARTS:
        words = message("The header is empty.")
    elif len(parts) == JWS_PARTS and parts[1]:
        words = message("It has three parts, and neither of the first two is JSON in base64url, so it is no JWT.")
    elif len(parts) == JWS_PARTS:
        words = message("The payload is empty.")
    elif len(parts) == 1 and is_payload(parts[0]):
        words = message(
            "It is the payload of a token alone: the header before it and the signature behind it are missing."
        )
    elif len(parts) < JWS_PARTS and starts_with_object(parts[0]):
        words = counted(
            len(parts),
            "It has {n} part where a JWT has 3. The end is probably cut off.",
            "It has {n} parts where a JWT has 3. The end is probably cut off.",
        )
    elif len(parts) == 1:
        words = message("It is not a token: no full stop divides it into parts.")
    else:
        words = counted(len(parts), "It has {n} part where a JWT has 3.", "It has {n} parts where a JWT has 3.")
    return Problem("structure", words, unreadable=True)
