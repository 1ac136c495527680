"""What somebody dropped on the window or opened with it: keys, profiles, or any file that may have tokens in it."""

from __future__ import annotations

import codecs
import os
import re
import stat
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import field, replace
from pathlib import Path

from inspector.core.deadline import Cancel, CancelledError
from inspector.core.definitions.document import MAX_BYTES, DefinitionError, Document, read_document
from inspector.core.definitions.proposal import Review
from inspector.core.definitions.readers import read_definition
from inspector.core.errors import InspectorError, KeySetError, NoPublicKeyError, ProfileError
from inspector.core.files import why_not_read
from inspector.core.journeys.definition_review import review, review_reading
from inspector.core.journeys.intake.settings_found import settings_piece
from inspector.core.journeys.reading import read_token, text_of
from inspector.core.keys import key_set as keys
from inspector.core.keys.key import KeySet
from inspector.core.profiles.profile import Profile
from inspector.core.profiles.store import parse_json
from inspector.core.scan.blocks import first_bytes
from inspector.core.scan.scan import EnoughReadError, Scan, Tell, Watch, scan, scan_stream
from inspector.core.text.language import tr
from inspector.core.text.message import Message, message
from inspector.core.text.numbers import size
from inspector.core.text.patterns import pattern
from inspector.core.tokens.foreign import GLUED, PROSE
from inspector.core.tokens.token import Kind, Token, decode_unverified
from inspector.core.values import dataclass

MAX_DOCUMENT_BYTES = 1024 * 1024
"""The most that is read of a file of keys; what is larger and defines no client is searched for tokens."""
BEGINNING = 65_536
"""Bytes in which the first entry of a key set stands, with its certificates."""
MAX_SHOWN_BYTES = 2 * 1024 * 1024
"""A longer file is not shown as a text, whatever is in it."""
MAX_WHOLE_CHARS = 65_536
"""A longer text with one token in it is not shown: only its token is."""
REPORTED_BYTES = 1024 * 1024
SUFFIXES = (
    ".template", ".tfstate", ".tf", ".yaml", ".yml", ".json", ".bru", ".env", ".properties", ".http", ".backup",
)  # fmt: skip
"""Names of files that define something: where one of them is damaged and holds no token, that is said."""
_SIGNS = pattern(
    r"AWS::(Cognito|Serverless|CloudFormation)|aws_cognito_|user_?pool|client[_-]?(credentials|secret|id)|\bcurl\s",
    re.IGNORECASE,
)
"""What only stands in a text that has to do with clients."""
RECORDING = pattern(r'\s*\{\s*"log"\s*:')
"""A browser's recording, which may be as large, and is searched for tokens."""
LEAST_OPAQUE = 16
"""A file of one shorter word is no opaque token."""


class RefusedError(InspectorError):
    """What arrived is nothing the window can use."""


@dataclass(frozen=True, slots=True)
class ArrivedToken:
    """A text with a token in it; `whole` is all of what it was found in, where that is short enough to be shown."""

    text: str = field(repr=False)
    token: Token = field(repr=False)
    whole: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class ArrivedKeys:
    """A file of keys, read once to say what is in it."""

    path: Path
    key_set: KeySet


@dataclass(frozen=True, slots=True)
class ArrivedDefinition:
    """What defines clients: a template, a state, an export, profiles of this program. `error` says why it is unread.

    `name` is the file's, or says that it is a text; `size` is in bytes, `path` None for a text.
    """

    name: Message | str
    size: int
    review: Review | None
    error: InspectorError | None = None
    path: Path | None = None

    @property
    def holds_clients(self) -> bool:
        """Whether there is a client in it, be it one that makes no profile."""
        return self.review is not None and bool(self.review.proposals or self.review.left_out)


@dataclass(frozen=True, slots=True)
class ArrivedScan:
    """A file or text with several tokens or none; `name` is the file's, or says that it is a text, `whole` as above."""

    name: Message | str
    result: Scan
    whole: str = field(default="", repr=False)


Arrival = ArrivedToken | ArrivedKeys | ArrivedDefinition | ArrivedScan


def read_file(
    path: Path,
    now: float,
    watch: Watch = lambda _: None,
    profiles: Sequence[Profile] = (),
    tell: Tell = lambda _: None,
) -> Arrival:
    """What is in a file; a RefusedError or KeySetError says in a sentence why it is of no use.

    `now` is epoch seconds. Blocks while the file is read, so it is called off the GUI thread. `watch` is called with
    the bytes read so far of a large file, and may raise to give up. What is written to the file meanwhile is not read.
    What defines clients is compared with `profiles`. `tell` is told what was found so far of a large file.
    """
    try:
        refuse_no_file(path)
        with path.open("rb") as stream:
            content = stream.read(MAX_DOCUMENT_BYTES + 1)
            if len(content) > MAX_DOCUMENT_BYTES:
                whole = os.fstat(stream.fileno()).st_size
                if _may_be_large_definition(content, whole):
                    content += stream.read(whole - len(content))
                    defined = _defined_by(content, path.name, profiles, path)
                    if defined is not None and defined.holds_clients:
                        return defined
                stream.seek(0)
                read = first_bytes(stream.read, whole)
                found = _of_large_file(path.name, content, scan_stream(read, watch, tell))
                stream.seek(0)
                return _with_whole(found, stream.read(whole) if 0 < whole <= MAX_SHOWN_BYTES else b"")
    except (OSError, ValueError) as error:
        raise RefusedError(tr("{name} cannot be read: {reason}.", name=path.name, reason=why_not_read(error))) from None
    document = _document(content, path.name, path, now)
    if document is not None:
        return document
    if (of_parts := _token_of_parts(content)) is not None:
        return of_parts
    defined = _defined_by(content, path.name, profiles, path)
    if defined is not None and defined.holds_clients:
        return defined
    result = scan(content, watch)
    if not result.found:
        return _without_token(content, path, now, result, defined, profiles)
    return _with_whole(_only_token(content, result) or ArrivedScan(path.name, result), content)


def _without_token(
    content: bytes, path: Path, now: float, result: Scan, defined: ArrivedDefinition | None, profiles: Sequence[Profile]
) -> Arrival:
    """What is in a file in which no token was found, and no client: keys, settings of an API, or what says why not."""
    keys_of_it = _keys(content, path.name, path, now) if _may_be_pem(content) else _other_keys(content, path, now)
    if keys_of_it is not None:
        return keys_of_it
    defined = defined or _defined_by_text(content, path.name, profiles, path)
    return defined or _with_whole(_token_of_file(content) or ArrivedScan(path.name, result), content)


def read_definition_file(path: Path, profiles: Sequence[Profile] = ()) -> Review:
    """Review the file that a user wants to import; DefinitionError or RefusedError says why it cannot be read.

    Blocks while the file is read, so it is called off the GUI thread.
    """
    try:
        refuse_no_file(path)
        with path.open("rb") as stream:
            content = stream.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise RefusedError(tr("{name} cannot be read: {reason}.", name=path.name, reason=why_not_read(error))) from None
    return review(content, path.name, profiles)


def refuse_no_file(path: Path) -> None:
    """RefusedError for what is there and no ordinary file; OSError where that cannot be known."""
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        raise RefusedError(tr("{name} is a folder. Open one of the files in it.", name=path.name))
    if not stat.S_ISREG(mode):
        raise RefusedError(
            tr(
                "{name} is a pipe or a device, which may have no end. Save what comes from it, and open that file.",
                name=path.name,
            )
        )


def _refuse_large_keys(begins: bytes, name: str) -> None:
    """KeySetError for what begins like a key set and is larger than one may be."""
    begin = begins[:BEGINNING].removeprefix(codecs.BOM_UTF8).lstrip()
    if begin[:1] in (b"{", b"[") and b'"kty"' in begin:
        raise KeySetError(
            tr(
                "{name} begins like a key set and is larger than {limit}. Its keys were not read, "
                "and there is no token in it.",
                name=name,
                limit=size(MAX_DOCUMENT_BYTES),
            )
        )


def _of_large_file(name: str, begins: bytes, result: Scan) -> Arrival:
    """What is in a file that is too large to be anything but searched, given its first bytes."""
    if result.unread is not None:
        return ArrivedScan(name, result)
    if not result.found:
        _refuse_large_keys(begins, name)
    if len(result.found) == 1:
        text = result.found[0].text
        return ArrivedToken(text, decode_unverified(text))
    return ArrivedScan(name, result)


def watcher(cancel: Cancel, report: Callable[[int], object], enough: Cancel | None = None) -> Watch:
    """Tells `report` of every further MiB that is read, and gives up once `cancel` is set.

    Once `enough` is set the rest is left unread, and what was found is kept.
    """
    told = 0

    def watch(read: int) -> None:
        nonlocal told
        if cancel.is_set:
            raise CancelledError("given up")
        if enough is not None and enough.is_set:
            raise EnoughReadError
        if read - told >= REPORTED_BYTES:
            told = read
            report(read)

    return watch


def read_text(text: str, profiles: Sequence[Profile] = ()) -> Arrival:
    """What is in a dropped text: tokens, or clients that it defines. RefusedError where there is neither."""
    content = text.encode("utf-8", "surrogatepass")
    short = len(content) <= MAX_DOCUMENT_BYTES
    document = _document(content, message("The text"), None, 0.0) if short else None
    if document is not None:
        return document
    if (whole := _token_of_parts(content)) is not None:
        return whole
    defined = _defined_by(content, message("The text"), profiles)
    if defined is not None and defined.holds_clients:
        return defined
    result = scan(content)
    if len(result.found) > 1:
        return ArrivedScan(message("the text"), result)
    keys_alone = short and not result.found and (_may_be_pem(content) or _are_keys(content))
    nothing = not (result.found or keys_alone)
    if nothing and (defined := defined or _defined_by_text(content, message("The text"), profiles)) is not None:
        return defined
    if not short:
        found: Arrival | None = _only_token(content, result)
    else:
        found = _keys(content, "", None, 0.0) if keys_alone else _token(text)
    if found is None:
        what = decode_unverified(text).foreign
        known = str(what.reason) if what is not None and what.form != PROSE else ""
        raise RefusedError(known or tr("The text holds no token."))
    return found


def _with_whole(found: Arrival, content: bytes) -> Arrival:
    """The same with the text of a file that is one, and is not packed."""
    if not content or not isinstance(found, ArrivedToken | ArrivedScan):
        return found
    if isinstance(found, ArrivedScan) and (found.result.binary or found.result.compressed or found.result.unpacked):
        return found
    text = text_of(content).removeprefix("\ufeff")
    return replace(found, whole=text) if "\0" not in text else found


def _only_token(content: bytes, result: Scan) -> ArrivedToken | None:
    """The one token that is in a file, in its text where that is short enough to be looked at."""
    if len(result.found) != 1:
        return None
    wanted = result.found[0].text
    if len(content) <= MAX_WHOLE_CHARS:
        with suppress(UnicodeDecodeError):
            text = content.decode("utf-8-sig")
            token = decode_unverified(text)
            if token.text == wanted:
                return ArrivedToken(text, token)
            if token.foreign is not None and token.foreign.form == GLUED:
                return None  # what was found is the first of several with the beginning of the next
    return ArrivedToken(wanted, decode_unverified(wanted))


def _token_of_parts(content: bytes) -> ArrivedToken | None:
    """A text that is one token of several texts and nothing else: an SD-JWT, or a JWS in JSON."""
    begins = content.removeprefix(codecs.BOM_UTF8).lstrip()[:1]
    if len(content) > MAX_WHOLE_CHARS or not (b"~" in content or begins == b"{"):
        return None
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    token = decode_unverified(text)
    return ArrivedToken(text, token) if token.form is not None and token.text == text.strip() else None


def _may_be_pem(content: bytes) -> bool:
    return b"-----BEGIN " in content


def _document(content: bytes, name: Message | str, path: Path | None, now: float) -> Arrival | None:
    """Keys, where the file is nothing else."""
    body = content.removeprefix(codecs.BOM_UTF8).lstrip()
    if body.startswith(b"-----BEGIN "):
        return _keys(content, name, path, now)
    if body[:1] not in (b"{", b"["):
        return None
    try:
        document = parse_json(content, str(name))
    except ProfileError:
        return None
    if isinstance(document, dict) and ("keys" in document or "kty" in document):
        return _keys(content, name, path, now)
    return None


def _keys(content: bytes, name: Message | str, path: Path | None, now: float) -> ArrivedKeys:
    if path is None:
        raise RefusedError(tr("These are keys. Save them as a file and drop that, so that its name can be shown."))
    return ArrivedKeys(path, keys.read_key_file(content, str(name), now))


def _other_keys(content: bytes, path: Path, now: float) -> ArrivedKeys | None:
    """Keys in a form that could be anything else: DER, base64, a map; None where it is. KeySetError says what it is.

    Said is only what has to do with keys, as that they are private ones: a page, an error are no business of keys.
    """
    try:
        return ArrivedKeys(path, keys.read_key_file(content, path.name, now))
    except NoPublicKeyError:
        raise
    except KeySetError:
        return None


def _are_keys(content: bytes) -> bool:
    try:
        keys.read_key_file(content, "", 0.0)
    except KeySetError:
        return False
    return True


def _token_of_file(content: bytes) -> ArrivedToken | None:
    """What is no JWT but may be an opaque token, or one that is cut off."""
    if len(content) > MAX_WHOLE_CHARS:
        return None
    found = _token(text := text_of(content).removeprefix("\ufeff"))
    if found is not None and found.token.kind is Kind.OPAQUE and len(text.strip()) < LEAST_OPAQUE:
        return None
    return found


def _token(text: str) -> ArrivedToken | None:
    """A whole token, or what looks like the beginning of one, which the inspection then explains."""
    token = read_token(text)
    if not token.is_one:
        return None
    return ArrivedToken(text, token)


# --- definitions ------------------------------------------------------------------------------------------------------


def _may_be_large_definition(begins: bytes, size: int) -> bool:
    """Whether a file larger than a megabyte, of which these are the first bytes, may be a document and no log."""
    start = begins[:256].decode("utf-8", "replace").removeprefix("\ufeff").lstrip()
    if size > MAX_BYTES or RECORDING.match(start):
        return False
    return start[:1] in ("{", "[") or start.startswith(("AWSTemplateFormatVersion", "Resources:", "---"))


def _defined_by(
    content: bytes, name: Message | str, profiles: Sequence[Profile] = (), path: Path | None = None
) -> ArrivedDefinition | None:
    """What a document defines, tokens in it or not; None where it is none, or of no shape that is known here."""
    document = _definition_of(content, name, path)
    if not isinstance(document, Document) or document.root is None:
        return None
    return _unless_settings(_reviewed(document, name, profiles, path), content)


def _unless_settings(defined: ArrivedDefinition | None, content: bytes) -> ArrivedDefinition | None:
    """None for what makes no profile and has settings of an API, which the intake shows."""
    empty = defined is not None and defined.review is not None and not defined.review.proposals
    return None if empty and settings_piece(text_of(content)) is not None else defined


def _defined_by_text(
    content: bytes, name: Message | str, profiles: Sequence[Profile] = (), path: Path | None = None
) -> ArrivedDefinition | None:
    """What a text without a token defines: a curl command, an .env block. What is damaged is one that says so.

    Lines of settings without a client in them are a text like any other.
    """
    document = _definition_of(content, name, path)
    if isinstance(document, Document):
        defined = _reviewed(document, name, profiles, path)
        unsure = defined is not None and document.root is None and not defined.holds_clients
        return None if unsure else _unless_settings(defined, content)
    looks = (path is None or path.name.lower().endswith(SUFFIXES)) and settings_piece(text_of(content)) is None
    if document is not None and looks and _SIGNS.search(_text(content)):
        return ArrivedDefinition(name, len(content), None, document, path)
    return None


def _definition_of(content: bytes, name: Message | str, path: Path | None) -> Document | DefinitionError | None:
    """The content as a document, or why it is none; None for what does not look like one: logs take long to read."""
    start = content[:256].decode("utf-8", "replace").removeprefix("\ufeff").lstrip()
    named = path is not None and path.name.lower().endswith(SUFFIXES)
    if not (named or start[:1] in ("{", "[") or _SIGNS.search(_text(content))):
        return None
    try:
        return read_document(content, str(name))
    except DefinitionError as error:
        return error


def _text(content: bytes) -> str:
    return content.replace(b"\0", b"").decode("utf-8", "replace")  # good enough to look for names in UTF-16 too


def _reviewed(
    document: Document, name: Message | str, profiles: Sequence[Profile], path: Path | None
) -> ArrivedDefinition | None:
    try:
        reading = read_definition(document)
    except DefinitionError:
        return None
    return ArrivedDefinition(name, document.size, review_reading(reading, document, profiles), None, path)


def text_defines(text: str) -> bool:
    """Whether a text that is pasted looks like a definition of clients, at a glance: reading it will tell."""
    return bool(_SIGNS.search(text))
