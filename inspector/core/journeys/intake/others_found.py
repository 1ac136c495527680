"""What else is in a text: keys, requests as commands or raw, definitions of clients, and secrets."""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from inspector.core.definitions.document import DefinitionError, read_document
from inspector.core.definitions.proposal import Review
from inspector.core.definitions.readers import read_definition
from inspector.core.definitions.setting import Unknown
from inspector.core.definitions.written.placeholders import filled_in
from inspector.core.diagnosis.paste.wrapped import split_command
from inspector.core.errors import InspectorError, KeySetError, NoPublicKeyError
from inspector.core.journeys.arrival import RECORDING, text_defines
from inspector.core.journeys.definition_review import review_reading
from inspector.core.journeys.intake.intake import IntakePiece, PieceKind
from inspector.core.journeys.intake.places import TextPlaces
from inspector.core.journeys.intake.settings_found import settings_piece
from inspector.core.keys.key_set import read_key_file
from inspector.core.text.hidden import PRIVATE_KEY
from inspector.core.text.message import Message, message, verbatim
from inspector.core.text.named_values import named_values
from inspector.core.text.patterns import pattern
from inspector.core.text.urls import host_of
from inspector.core.text.value_ends import is_placeholder

MOST_REQUESTS = 20
_MOST_TRIED = 100
MOST_SECRETS = 20
MOST_KEY_SETS = 20
_MOST_KEYS_CHARS = 1024 * 1024
_MOST_DEFINITION_CHARS = 1024 * 1024
_MOST_COMMAND_LINES = 200
_MOST_SECRETS_CHARS = 4 * 1024 * 1024
"""A longer text is not searched for secrets, which takes longest of all."""

_KEY_SET = pattern(
    r"\{\s{0,200}(?:\"[\w-]{1,40}\"\s{0,40}:\s{0,40}\"[^\"]{0,200}\"\s{0,40},\s{0,40}){0,4}\"keys\"\s{0,40}:\s{0,40}\["
)
_KEY = pattern(r"\{[^{}]{0,4000}\"kty\"\s{0,40}:\s{0,40}\"(?:RSA|EC|OKP|AKP)\"")
_PRIVATE_MEMBER = pattern(r"\"d\"\s{0,40}:\s{0,40}\"[A-Za-z0-9_-]{16}")
_PEM = pattern(
    r"-----BEGIN (?P<what>(?:[A-Z0-9 ]{0,20}PUBLIC KEY|CERTIFICATE))-----"
    r"[A-Za-z0-9+/=\s\\]{1,20000}?-----END (?P=what)-----"
)
_PRIVATE = pattern(
    r"-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----"
    r"[A-Za-z0-9+/=\s\\:,.-]{1,20000}?-----END [A-Z0-9 ]{0,30}-----"
)
_COMMANDS = pattern(
    r"(?m)^[ \t>]{0,8}(?:[$#%][ \t]+|(?:PS )?[A-Za-z]:\\[^>\n]{0,200}>[ \t]*|PS [^>\n]{0,200}>[ \t]*"
    r"|[\w.@~:/-]{1,60}[$#%][ \t]+|\[[^\]\n]{1,60}\][$#%][ \t]+)?"
    r"(?P<command>(?P<tool>curl|https?|xh|wget|Invoke-RestMethod|Invoke-WebRequest|irm|iwr)(?:\.exe)?[ \t]+(?!:)\S"
    r"|(?:(?:const|let|var)[ \t]+\w+[ \t]*=[ \t]*)?(?:await[ \t]+)?(?P<fetch>fetch)\()"
)
_TOOLS = {"http": "HTTPie", "https": "HTTPie", "irm": "Invoke-RestMethod", "iwr": "Invoke-WebRequest"}
_RAW = pattern(
    r"(?m)^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)[ \t]+(?P<target>\S{1,4000})[ \t]+HTTP/[\d.]+[ \t]*\r?$"
)
_HEADER_LINE = pattern(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+[ \t]*:.*")
_HOST = pattern(r"host[ \t]*:[ \t]*(\S+)", re.IGNORECASE)
_BASIC = pattern(
    r"\bauthorization\\?[\"']?[ \t]*[:=][ \t]*\\?[\"']?[ \t]*basic[ \t]+(?P<value>[A-Za-z0-9+/_-]{4,4000}={0,2})",
    re.IGNORECASE,
)
_USER = pattern(r"(?<!\S)(?:-u|--user)[ \t=]+[\"']?(?P<name>[^\s\"':]{1,200}):(?P<value>[^\s\"']{1,400})")
_IN_URL = pattern(r"\b[A-Za-z][A-Za-z0-9+.-]{1,20}://[^\s:/@?#\"']{1,200}:(?P<value>[^\s:/@?#\"']{1,400})@")
"""A user's password before the host (RFC 3986 section 3.2.1)."""
_OF_CLIENTS = pattern(
    r"(?:client|app|application|consumer|oauth\d?)[\W_]{0,2}(?:secret|password|credential)s?|^secret$|SecretHash",
    re.IGNORECASE,
)
_PASSWORDS = pattern(r"(?:^|[\W_])(?:password|passwd|pwd|passphrase)$", re.IGNORECASE)
_KEYS_OF_APIS = pattern(r"api[\W_]?key|x-api-key|access[\W_]?key|secret[\W_]?key|secretaccesskey", re.IGNORECASE)


def other_pieces(places: TextPlaces, known: Sequence[IntakePiece]) -> Iterator[IntakePiece]:
    """The keys, definitions and secrets in a text beside its tokens, answers and requests, which are `known`."""
    key_sets = list(_key_sets(places))
    yield from key_sets
    alone = all(piece.kind in (PieceKind.TOKEN, PieceKind.JOINED) for piece in known)
    if alone and not key_sets and (setup := _setup(places.text)) is not None:
        yield setup
    answered = any(piece.kind is PieceKind.ANSWER for piece in known)
    if not answered and (settings := settings_piece(places.text)) is not None:
        yield settings
    yield from _secrets(places, known)


# --- keys


def _key_sets(places: TextPlaces) -> Iterator[IntakePiece]:
    text = places.text
    if len(text) > _MOST_KEYS_CHARS * 4:
        return
    end = 0
    if '"kty"' in text or '"keys"' in text or "-----BEGIN CERT" in text:
        for found in _json_keys(text):
            if found[0] >= end and (piece := _key_piece(places, *found)) is not None:
                end = found[1]
                yield piece
                if piece.kind is PieceKind.KEY_SET and _PRIVATE_MEMBER.search(text, *found):
                    yield replace(piece, kind=PieceKind.SECRET, place=PRIVATE_KEY, name="", count=0)
    if end == 0:
        yield from _pem_keys(places)


def _json_keys(text: str) -> Iterator[tuple[int, int]]:
    begin = len(text) - len(text.lstrip("\ufeff \r\n\t"))
    if text[begin : begin + 1] == "{" and "-----BEGIN CERT" in text:  # a map of certificates
        yield begin, len(text.rstrip())
    decoder = json.JSONDecoder()
    end, tried = 0, 0
    for form in (_KEY_SET, _KEY):
        for found in form.finditer(text):
            if found.start() < end or tried > MOST_KEY_SETS:
                continue
            tried += 1
            try:
                _, behind = decoder.raw_decode(text, found.start())
            except (ValueError, RecursionError):
                continue
            end = behind
            yield found.start(), behind
        if end:
            return


def _pem_keys(places: TextPlaces) -> Iterator[IntakePiece]:
    """Certificates and public keys; those that follow each other are one set."""
    text = places.text
    if "-----BEGIN " not in text:
        return
    run: list[tuple[int, int]] = []
    for found in _PEM.finditer(text):
        if run and text[run[-1][1] : found.start()].strip(" \t\r\n\\n\",'"):
            yield from _run_of_keys(places, run)
            run = []
        run.append(found.span())
    yield from _run_of_keys(places, run)


def _run_of_keys(places: TextPlaces, run: list[tuple[int, int]]) -> Iterator[IntakePiece]:
    if run and (piece := _key_piece(places, run[0][0], run[-1][1])) is not None:
        yield piece


def _key_piece(places: TextPlaces, start: int, end: int) -> IntakePiece | None:
    content = places.text[start:end]
    if len(content) > _MOST_KEYS_CHARS:
        return None
    try:
        count = len(read_key_file(content.encode("utf-8", "replace"), "", 0.0).keys)
    except NoPublicKeyError:
        return IntakePiece(PieceKind.SECRET, start, end, places.line(start), PRIVATE_KEY)
    except KeySetError:
        return None
    name = "PEM" if content.startswith("-----") else "JWKS"
    return IntakePiece(PieceKind.KEY_SET, start, end, places.line(start), name=name, count=count)


# --- requests


def request_pieces(places: TextPlaces) -> Iterator[IntakePiece]:
    """The requests in a text: commands and calls of fetch that were copied, and those as raw HTTP without either."""
    text, count, end, tried = places.text, 0, 0, 0
    if _is_recording(text):
        return
    hosts: set[str] = set()
    for found in _COMMANDS.finditer(text):
        if count >= MOST_REQUESTS:
            return
        start = found.start("command")
        if start < end or tried >= _MOST_TRIED:
            continue
        tried += 1
        lines = text[start : start + 65_536].split("\n")[:_MOST_COMMAND_LINES]
        command, rest = split_command([*(line.rstrip("\r") for line in lines), "", "."])
        if command is None or not command.url:
            continue
        taken = "\n".join(lines[: len(lines) + 2 - len(rest)]).rstrip()
        end, count = start + len(taken), count + 1
        tool = found["tool"] or found["fetch"]
        host = host_of(command.url) or ""
        hosts.add(host)
        yield IntakePiece(PieceKind.REQUEST, start, end, places.line(start), host=host, name=_TOOLS.get(tool, tool))
    for found in _RAW.finditer(text):
        if count >= MOST_REQUESTS:
            return
        start = found.start()
        if start >= end:
            end, host = _head_of_request(text, found)
            if host in hosts:
                continue  # the tool shows what the command sent
            count += 1
            yield IntakePiece(PieceKind.REQUEST, start, end, places.line(start), host=host, name="HTTP")


def _head_of_request(text: str, found: re.Match[str]) -> tuple[int, str]:
    """Where the head of a raw request ends, and who is asked."""
    host, end = host_of(found["target"]) or "", found.end()
    for line in text[end : end + 32_768].split("\n")[1:200]:
        bare = line.rstrip("\r")
        if not _HEADER_LINE.fullmatch(bare):
            break
        end += len(line) + 1
        if named := _HOST.fullmatch(bare):
            host = host_of(f"https://{named[1]}") or host
    return end, host


# --- what defines clients


def _is_recording(text: str) -> bool:
    return RECORDING.match(text.removeprefix("\ufeff")) is not None


def _setup(text: str) -> IntakePiece | None:
    """What the whole text defines; None where that is no client."""
    bare = text.lstrip("\ufeff \r\n\t")
    reviewed = _reviewed(text)
    if not isinstance(reviewed, Review) or not (reviewed.proposals or reviewed.left_out):
        return None
    start = len(text) - len(bare)
    return IntakePiece(
        PieceKind.SETUP,
        start,
        len(text.rstrip()),
        text.count("\n", 0, start) + 1,
        name=reviewed.kind,
        count=len(reviewed.proposals),
    )


def setup_problem(text: str) -> Message | None:
    """Why a text that has to do with clients cannot be read, in a sentence; None where it can, or is something else."""
    problem = _reviewed(text) if text_defines(text) else None
    if not isinstance(problem, DefinitionError):
        return None
    return problem.said if isinstance(problem.said, Message) else verbatim(problem.said)


def _reviewed(text: str) -> Review | DefinitionError | None:
    """What the text defines, or why it cannot be read; None where it does not look like anything of the kind."""
    bare = text.lstrip("\ufeff \r\n\t")
    if len(text) > _MOST_DEFINITION_CHARS or not bare or _is_recording(bare):
        return None
    if not (bare[0] in "{[" or text_defines(text)):
        return None
    try:
        document = read_document(text.encode("utf-8", "surrogatepass"), str(_THE_TEXT))
        return review_reading(read_definition(document), document, (), now=0.0)
    except DefinitionError as error:
        return error
    except InspectorError:
        return None


_THE_TEXT: Message = message("The text")

# --- secrets


def _secrets(places: TextPlaces, known: Sequence[IntakePiece]) -> Iterator[IntakePiece]:
    """What a client proves itself with, each different value once; a token or a placeholder is none."""
    text = places.text
    if len(text) > _MOST_SECRETS_CHARS:
        return
    tokens = [span for piece in known for span in (piece.spans if piece.kind is PieceKind.TOKEN else ())]
    said: set[str] = set()
    for start, end, place in sorted(_secret_spans(text)):
        value = text[start:end]
        if value in said or len(said) >= MOST_SECRETS or any(first < end and start < last for first, last in tokens):
            continue
        said.add(value)
        yield IntakePiece(PieceKind.SECRET, start, end, places.line(start), place)


def _secret_spans(text: str) -> Iterator[tuple[int, int, str]]:
    for found in _BASIC.finditer(text):
        if _is_basic(found["value"]):
            yield *found.span("value"), "basic"
    for form, place in ((_USER, "basic"), (_IN_URL, "URL")):
        for found in form.finditer(text):
            if _is_value(found["value"]):
                yield *found.span("value"), place
    if "PRIVATE KEY" in text:
        for found in _PRIVATE.finditer(text):
            yield *found.span(), PRIVATE_KEY
    for named in named_values(text):
        wanted = any(form.search(named.name) for form in (_OF_CLIENTS, _PASSWORDS, _KEYS_OF_APIS))
        if wanted and _is_value(text[named.start : named.end]):
            yield named.start, named.end, named.name


def _is_basic(value: str) -> bool:
    """Whether it is a name and a password (RFC 7617 section 2)."""
    try:
        plain = base64.b64decode(value + "=" * (-len(value) % 4), altchars=b"-_" if {"-", "_"} & set(value) else None)
    except (binascii.Error, ValueError):
        return False
    return b":" in plain[1:]


def _is_value(value: str) -> bool:
    if len(value) < 4 or is_placeholder(value) or "\n" in value or value.startswith(("eyJ", "$")):
        return False
    return not isinstance(filled_in(value), Unknown)
