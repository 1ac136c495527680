"""What headers say of a refusal: WWW-Authenticate, gRPC's trailers, and what gateways name an error in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import parse_qsl, unquote

from inspector.core.diagnosis.challenge import read_challenges
from inspector.core.diagnosis.said.lines import unquoted
from inspector.core.diagnosis.said.members import of_document, of_member, parsed
from inspector.core.diagnosis.said.sentence import Heard, Telling, is_wordy
from inspector.core.text.patterns import pattern

MAX_CHARS = 8192
MAX_HEADERS = 200
_CHALLENGES = ("www-authenticate", "x-amzn-remapped-www-authenticate", "x-www-authenticate")
_SPOKEN = (
    "error_description",
    "error_message",
    "error_hint",
    "error_details",
    "message",
    "description",
    "reason",
    "detail",
)
_OF_ERROR = pattern(
    r"(?:x-)?(?:[a-z0-9]{1,20}[-_]){0,4}(?:errors?|err|errortype|errorcode|errormessage|faults?|failure|exception|denied|errordescription)"
    r"(?:[-_](?:codes?|message|msg|description|desc|details?|reason|type|info|text|cause|name|string|response)){0,2}(?:-header)?"
    r"|x-(?:[a-z0-9]{1,20}-){0,3}(?:reason|diagnostics|denied-reason|auth-status|auth-result|auth-message|status-reason)"
)
"""Headers such as x-amzn-ErrorType, x-ms-error-code, X-Mashery-Error-Detail, X-MSDAVEXT_Error, error_description."""
_QUOTED = pattern(r"([\w-]{2,40})\s?=\s?(?:\"((?:[^\"\\]|\\.)*+)\"|([\w.-]{2,80}))")
_NUMBER = pattern(r"\A\d{1,9}\s?[;:,]\s?")


def of_headers(said: Heard, headers: Mapping[str, str]) -> None:
    """Add what the headers say; their names are in small letters. Realms, algorithms and URLs are never words."""
    for name in _CHALLENGES:
        if value := headers.get(name):
            _of_challenges(said, value)
    if message := headers.get("grpc-message"):
        said.sentence(unquote(message[:MAX_CHARS]), "grpc-message", Telling.MESSAGE)
    if status := headers.get("proxy-status"):  # RFC 9209
        _of_pairs(said, "proxy-status", status)
    if location := headers.get("location"):
        _of_location(said, location)
    for name, value in list(headers.items())[:MAX_HEADERS]:
        if _OF_ERROR.fullmatch(name) and value:
            _of_error(said, name, value[:MAX_CHARS])


def _of_challenges(said: Heard, value: str) -> None:
    for challenge in read_challenges(value):
        for name in _SPOKEN:
            if text := challenge.parameters.get(name):
                said.sentence(text, "challenge", Telling.CHALLENGE)
        if code := challenge.parameters.get("error"):
            if is_wordy(code):
                said.sentence(code, "challenge", Telling.CHALLENGE)
            else:
                said.code(code, "challenge", Telling.CODE)


def _of_location(said: Heard, location: str) -> None:
    """What an authorization server sends its error in: the query or the fragment of a redirect (RFC 6749 4.1.2.1)."""
    query = re.split(r"[?#]", location[:MAX_CHARS], maxsplit=1)
    for name, value in parse_qsl(query[1].replace("#", "&"))[:40] if len(query) > 1 else ():
        if name in ("error", "error_description", "error_hint", "error_debug"):
            of_member(said, name, value)


def _of_error(said: Heard, name: str, value: str) -> None:
    text = unquote(value) if "%" in value and " " not in value else value
    if (document := parsed(text)) is not None:
        of_document(said, document)
    elif name == "x-amzn-errortype":  # `UnauthorizedException:http://internal…/`
        said.code(re.split(r"[:,]", text)[0], name, Telling.CODE)
    elif _QUOTED.search(text):
        _of_pairs(said, name, text)
    else:
        said.sentence(_NUMBER.sub("", text.strip(), count=1).removesuffix(" 0"), name, Telling.MESSAGE)


def _of_pairs(said: Heard, place: str, value: str) -> None:
    """Pairs such as `2000003;reason="The audience claim value is invalid";error_category="invalid_resource"`."""
    for name, quoted, bare in _QUOTED.findall(value[:MAX_CHARS])[:20]:
        if quoted and is_wordy(quoted):
            said.sentence(unquoted(quoted), place, Telling.MESSAGE)
        elif name.lower() in ("error", "error_category", "error_code", "code", "category", "reason"):
            said.code(quoted or bare, place, Telling.CODE)
