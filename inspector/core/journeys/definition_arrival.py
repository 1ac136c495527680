"""Telling what defines clients from what is only to be searched for tokens, and reading it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from inspector.core.definitions.document import MAX_BYTES, DefinitionError, Document, read_document
from inspector.core.definitions.proposal import Review
from inspector.core.definitions.readers import read_definition
from inspector.core.errors import InspectorError
from inspector.core.journeys.definition_review import review_reading
from inspector.core.profiles.profile import Profile
from inspector.core.text.message import Message
from inspector.core.text.patterns import pattern
from inspector.core.values import dataclass

SUFFIXES = (
    ".template", ".tfstate", ".tf", ".yaml", ".yml", ".json", ".bru", ".env", ".properties", ".http", ".backup",
)  # fmt: skip
"""Names of files that define something: where one of them is damaged and holds no token, that is said."""
_SIGNS = pattern(
    r"AWS::(Cognito|Serverless|CloudFormation)|aws_cognito_|user_?pool|client[_-]?(credentials|secret|id)|\bcurl\s",
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

    @property
    def holds_clients(self) -> bool:
        """Whether there is a client in it, be it one that makes no profile."""
        return self.review is not None and bool(self.review.proposals or self.review.left_out)


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
    document = _document(content, name, path)
    if not isinstance(document, Document) or document.root is None:
        return None
    return _reviewed(document, name, profiles, path)


def defined_by_text(
    content: bytes, name: Message | str, profiles: Sequence[Profile] = (), path: Path | None = None
) -> ArrivedDefinition | None:
    """What a text without a token defines: a curl command, an .env block. What is damaged is one that says so."""
    document = _document(content, name, path)
    if isinstance(document, Document):
        return _reviewed(document, name, profiles, path)
    looks = path is None or path.name.lower().endswith(SUFFIXES)
    if document is not None and looks and _SIGNS.search(_text(content)):
        return ArrivedDefinition(name, len(content), None, document, path)
    return None


def _document(content: bytes, name: Message | str, path: Path | None) -> Document | DefinitionError | None:
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
