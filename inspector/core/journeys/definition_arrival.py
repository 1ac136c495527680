"""Telling what defines clients from what is only to be searched for tokens, and reading it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from inspector.core.definitions.document import MAX_BYTES, DefinitionError, Document, read_document
from inspector.core.definitions.proposal import Review
from inspector.core.definitions.readers import read_definition
from inspector.core.errors import InspectorError
from inspector.core.journeys.definition_review import review
from inspector.core.profiles.profile import Profile
from inspector.core.text.message import Message
from inspector.core.text.patterns import pattern
from inspector.core.values import dataclass

SUFFIXES = (
    ".template", ".tfstate", ".tf", ".yaml", ".yml", ".json", ".bru", ".env", ".properties", ".http", ".backup",
)  # fmt: skip
"""Names of files that define something: where one of them is damaged and holds no token, that is said."""
_SIGNS = pattern(
    r"AWS::(Cognito|Serverless|CloudFormation)|aws_cognito_|user_?pool_?client|client_?credentials|client_?secret",
    re.IGNORECASE,
)
"""What only stands in a text that has to do with clients."""
_HAR = pattern(r'\s*\{\s*"log"\s*:')
"""A browser's recording, which may be as large, and is searched for tokens."""


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


def may_be_large_one(begins: bytes, size: int) -> bool:
    """Whether a file larger than a megabyte, of which these are the first bytes, may be a document and no log."""
    start = begins[:256].decode("utf-8", "replace").removeprefix("\ufeff").lstrip()
    if size > MAX_BYTES or _HAR.match(start):
        return False
    return start[:1] in ("{", "[") or start.startswith(("AWSTemplateFormatVersion", "Resources:", "---"))


def defined_by(
    content: bytes, name: Message | str, profiles: Sequence[Profile] = (), path: Path | None = None
) -> ArrivedDefinition | None:
    """What a document defines, tokens in it or not; None where it is none, or of no shape that is known here."""
    document = _document(content, name)
    if not isinstance(document, Document) or document.root is None or not _fits(document):
        return None
    return _reviewed(content, name, profiles, path)


def defined_by_text(
    content: bytes, name: Message | str, profiles: Sequence[Profile] = (), path: Path | None = None
) -> ArrivedDefinition | None:
    """What a text without a token defines: a curl command, an .env block. What is damaged is one that says so."""
    document = _document(content, name)
    if isinstance(document, Document):
        return _reviewed(content, name, profiles, path) if _fits(document) else None
    looks = path is not None and path.name.lower().endswith(SUFFIXES)
    if (looks or path is None) and _SIGNS.search(content[:MAX_BYTES].decode("utf-8", "replace")):
        return ArrivedDefinition(name, len(content), None, document, path)
    return None


def _document(content: bytes, name: Message | str) -> Document | DefinitionError:
    try:
        return read_document(content, str(name))
    except DefinitionError as error:
        return error


def _fits(document: Document) -> bool:
    try:
        read_definition(document)
    except DefinitionError:
        return False
    return True


def _reviewed(content: bytes, name: Message | str, profiles: Sequence[Profile], path: Path | None) -> ArrivedDefinition:
    try:
        return ArrivedDefinition(name, len(content), review(content, str(name), profiles), None, path)
    except DefinitionError as error:
        return ArrivedDefinition(name, len(content), None, error, path)


def text_defines(text: str) -> bool:
    """Whether a text that is pasted looks like a definition of clients, at a glance: reading it will tell."""
    return bool(_SIGNS.search(text))
