"""The tokens in a file of records, the key sets that they share, and what the user has put on them.

Each key set is in it once, however many were checked. The marks of a token have a record of their own, which replaces
the one before and leaves the token's as it is: of two programs, one may judge a token again while the other names it.
Versions without marks refuse a record of a kind that they do not know, so this one is of the kind of key sets, with an
id: they take it for a key set that no token has, list all tokens, and leave the marks out where they write the file
whole.
"""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from inspector.core.store.on_disk import opened
from inspector.core.store.records import NONCE_BYTES, DamagedError, Header, Records
from inspector.core.store.stored_token import StoredToken, members_of, stored_token
from inspector.core.store.token_marks import UNMARKED, MarksChange, TokenMarks, read_marks
from inspector.core.text import strictjson
from inspector.core.text.wiped import wipe

MAGIC_BEFORE = b"token-inspector session 1\n"
"""First line of files that were one sealed list of tokens; associated data of that."""
MOST_DEAD = 64
"""So many records of tokens that were replaced may stay in a file, or as many as it has of others."""
_TOKEN, _KEYS = b"token", b"keys"


class TokenFile:
    """What a file holds as far as it was read. What is done to it here is done to the file first.

    `key` has 32 bytes; ValueError otherwise. `written` says whether there is a file with this header.
    """

    def __init__(self, header: Header, key: bytes, *, written: bool) -> None:
        self.written = written
        self._key = key
        self._records = Records(header, key)
        self._tokens: dict[bytes, StoredToken | bytearray] = {}
        """By the id as a record has it: a token, or what was read of one that nobody has asked for yet."""
        self._key_sets: list[str] = []
        self._numbers: dict[str, int] = {}
        self._marks: dict[bytes, TokenMarks] = {}
        """By the id as a record has it."""
        self._marked = 0
        """How many records of marks there are, those that were replaced too."""

    def __repr__(self) -> str:
        return f"TokenFile({len(self._tokens)} tokens)"

    @property
    def header(self) -> Header:
        """That of the file."""
        return self._records.header

    def under(self, header: Header) -> TokenFile:
        """Nothing yet of a file with this header that has the same key."""
        return TokenFile(header, self._key, written=True)

    @property
    def ids(self) -> set[str]:
        """Those of its tokens."""
        return {json.loads(each) for each in self._tokens}

    @property
    def wasteful(self) -> bool:
        """Whether most of the file is of tokens that were replaced."""
        live = len(self._tokens) + len(self._key_sets) - self._marked + len(self._marks)
        return self._records.count - live > max(MOST_DEAD, live)

    def tokens(self) -> list[StoredToken]:
        """All of them, in the order in which they were first kept. DamagedError where one is not as it should be."""
        for id_, token in self._tokens.items():
            if isinstance(token, bytearray):
                self._tokens[id_] = self._parsed(id_, token)
                wipe(token)
        return [token for token in self._tokens.values() if isinstance(token, StoredToken)]

    def merged(self, changes: Mapping[str, MarksChange]) -> dict[str, TokenMarks]:
        """Marks by the ids of tokens, each as a change of it makes them of those in the file."""
        return {id_: change.over(self._marks.get(_id(id_), UNMARKED)) for id_, change in changes.items()}

    def read(self, file: BinaryIO) -> None:
        """Take in what is new in the file. DamagedError where it is not as it was written."""
        for plain in self._records.read(file):
            self._take(plain)

    def take_over(self, tokens: Iterable[StoredToken]) -> None:
        """Hold tokens of a file of an earlier format, to be written."""
        self._tokens |= {_id(token.id): token for token in tokens}

    def appended(self, path: Path, add: Collection[StoredToken], marks: Mapping[str, TokenMarks]) -> bool:
        """Add or replace tokens, and marks by the ids of theirs, at the end of the file, and here. OSError if it fails.

        False, and nothing is done, where the file ends before what is known of it: an older one was put in its place.
        """
        with opened(path, writing=True) as stream:
            if self._records.is_cut(stream):
                return False
            plain = list(_plain(add, marks, dict(self._numbers)))
            self._records.append(stream, plain)
        for each in plain:
            self._take(each)
        return True

    def rewritten(
        self, path: Path, add: Collection[StoredToken], marks: Mapping[str, TokenMarks], without: Collection[str]
    ) -> TokenFile:
        """What it becomes where the file is written whole, without tokens of these ids. OSError where that fails."""
        there = self.tokens()
        known = {token.id: token.marks for token in there} | dict(marks)
        kept = {token.id: token for token in (*there, *add)}
        for token_id in without:
            kept.pop(token_id, None)
        fresh = TokenFile(self.header.next() if self.written else self.header, self._key, written=True)
        fresh._write(path, [replace(token, marks=known.get(token.id, UNMARKED)) for token in kept.values()])
        return fresh

    def _write(self, path: Path, tokens: Collection[StoredToken]) -> None:
        marks = {token.id: token.marks for token in tokens if token.marks != UNMARKED}
        plain = list(_plain(tokens, marks, {}))
        self._records.write(path, plain)
        for each in plain:
            self._take(each)
        self._tokens = {_id(token.id): token for token in tokens}  # as they are, and not to be read again

    def _take(self, plain: bytes | bytearray) -> None:
        end = plain.find(b"\n") if b"\n" in plain else len(plain)
        first, content = bytes(plain[:end]), bytearray(memoryview(plain)[end + 1 :])
        kind, _, id_ = first.partition(b" ")
        if kind == _TOKEN:
            self._tokens[id_] = content
        elif kind == _KEYS:
            document = _parsed_text(content)
            self._numbers[document] = len(self._key_sets)
            self._key_sets.append(document)
            if id_:
                self._mark(id_, document)
        else:
            raise DamagedError

    def _mark(self, id_: bytes, document: str) -> None:
        try:
            marks = read_marks(json.loads(document))
        except (ValueError, TypeError, AttributeError):
            raise DamagedError from None
        self._marks[id_] = marks
        self._marked += 1
        token = self._tokens.get(id_)
        if isinstance(token, StoredToken):
            self._tokens[id_] = replace(token, marks=marks)

    def _parsed(self, id_: bytes, content: bytearray) -> StoredToken:
        try:
            members = json.loads(content)
            number = members.pop("keys")
            document = self._key_sets[number] if number is not None else None
            marks = self._marks.get(id_, UNMARKED)
            return stored_token(members | {"id": json.loads(id_), "keys_document": document, "marks": marks})
        except (ValueError, TypeError, KeyError, AttributeError, IndexError):
            raise DamagedError from None


def read_before(sealed: bytes, key: bytes) -> Iterator[StoredToken]:
    """The tokens in a file that begins with MAGIC_BEFORE. DamagedError where it does not open with `key`."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    body = sealed[len(MAGIC_BEFORE) :]
    try:
        plain = AESGCM(key).decrypt(body[:NONCE_BYTES], body[NONCE_BYTES:], MAGIC_BEFORE)
        for entry in strictjson.loads(plain.decode()):
            yield stored_token(entry)
    except (InvalidTag, ValueError, TypeError, KeyError):
        raise DamagedError from None


def _plain(tokens: Iterable[StoredToken], marks: Mapping[str, TokenMarks], numbers: dict[str, int]) -> Iterator[bytes]:
    """The records of tokens and marks; of a key set before its first token, unless `numbers`, which grows, has it."""
    for token in tokens:
        document = token.keys_document
        if document is not None and document not in numbers:
            numbers[document] = len(numbers)
            yield _record(_KEYS, b"", json.dumps(document))
        members = members_of(token)
        del members["id"], members["keys_document"]
        members["keys"] = numbers[document] if document is not None else None
        yield _record(_TOKEN, _id(token.id), json.dumps(members))
    for token_id, given in marks.items():
        # Unlike any other text: versions without marks count different key sets to number the next one.
        document = json.dumps(given.members() | {"once": os.urandom(8).hex()})
        numbers[document] = len(numbers)
        yield _record(_KEYS, _id(token_id), json.dumps(document))


def _record(kind: bytes, id_: bytes, content: str) -> bytes:
    return b"%s %s\n%s" % (kind, id_, content.encode())


def _id(token_id: str) -> bytes:
    return json.dumps(token_id).encode()


def _parsed_text(content: bytearray) -> str:
    try:
        text = json.loads(content)
    except ValueError:
        raise DamagedError from None
    if not isinstance(text, str):
        raise DamagedError
    return text
