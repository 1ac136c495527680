"""What `scan` finds is what an unhurried search finds that tries every place, over the packages of this environment."""

from __future__ import annotations

import base64
import binascii
import json
import os
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from inspector.core.scan.blocks import head_of
from inspector.core.scan.scan import Found, scan
from tests.core.scan.test_written_blocks import anything

MOST_BYTES = 64 * 1024 * 1024
WORD = re.compile(rb"[A-Za-z0-9_-]*")
PLACES = re.compile(rb"(?=e[yw])")
LINE_BREAK = re.compile(rb"(?<=[A-Za-z0-9+/_-]{32})(?:\r?\n[ \t]*|\\n)(?=[A-Za-z0-9+/_-])")
RUN = re.compile(rb"[A-Za-z0-9+/_-]{40,}")
EXPLAINED = frozenset({"several lines", "quoted-printable", "JSON serialization", "with escapes"})
"""Writings that the unhurried search does not know."""


def members(header: bytes) -> dict[str, object]:
    """The object in base64url, if there is one."""
    try:
        value = json.loads(base64.urlsafe_b64decode(header + b"=" * (-len(header) % 4)))
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def tried_at(content: bytes, at: int) -> bytes:
    """The token that begins at `at`; nothing where none does."""
    header = WORD.match(content, at)
    assert header is not None
    if content[header.end() : header.end() + 1] != b"." or "alg" not in (value := members(header[0])):
        return b""
    parts, end = [header[0]], header.end()
    for _ in range(4 if "enc" in value else 2):
        if content[end : end + 1] != b".":
            return b""
        part = WORD.match(content, end + 1)
        assert part is not None
        parts.append(part[0])
        end = part.end()
    whole = parts[1] + parts[2] if len(parts) == 3 else parts[2] and parts[4]
    return b".".join(parts) if whole else b""


def tokens_at_every_place(content: bytes) -> Iterator[str]:
    """As they stand, each place tried that is not inside of one that was found."""
    done = 0
    for match in PLACES.finditer(content):
        if match.start() >= done and (token := tried_at(content, match.start())):
            done = match.start() + len(token)
            yield token.decode("ascii")


def in_runs(content: bytes) -> Iterator[str]:
    """In each long word of base64, however many of its first characters are left out."""
    for run in RUN.findall(content):
        for skipped in range(4):
            text = run[skipped:].translate(bytes.maketrans(b"-_", b"+/"))
            text = text[: len(text) - (len(text) % 4 == 1)]
            try:
                decoded = base64.b64decode(text + b"=" * (-len(text) % 4))
            except binascii.Error:
                continue
            if b"ey" in decoded or b"ew" in decoded:
                yield from tokens_at_every_place(decoded)


def in_utf16(content: bytes) -> Iterator[str]:
    """Of each second byte, from the first or the second on, where the others are zero."""
    if b"e\0y\0" not in content:
        return
    for first in (0, 1):
        narrow, zeros = content[first::2], content[first + 1 :: 2]
        for token in tokens_at_every_place(narrow):
            at = narrow.find(token.encode())
            if not zeros[at : at + len(token) - 1].strip(b"\0"):
                yield token


def difference(content: bytes) -> tuple[Counter[str], list[tuple[str, str]]]:
    """How many were found alike, or differently for a known reason; and the texts without one."""
    found = {one.text: one for one in scan(content).found}
    codec = head_of(content[:65536]).codec
    text = content.decode(codec, "replace").encode("utf-8", "replace") if codec else content
    tried = {
        *tokens_at_every_place(text),
        *in_runs(text),
        *in_runs(LINE_BREAK.sub(b"", text)),
        *(() if codec else in_utf16(text)),
    }
    counts, unexplained = Counter[str](both=len(tried & found.keys())), list[tuple[str, str]]()
    for token in found.keys() - tried:
        counts[why := more(found[token], tried, text)] += 1
        if not why:
            unexplained.append(("only scan", token))
    for token in tried - found.keys():
        counts[why := less(token, found)] += 1
        if not why:
            unexplained.append(("only tried", token))
    return counts, unexplained


def more(one: Found, tried: set[str], text: bytes) -> str:
    """Why only `scan` has it."""
    if not one.whole:
        return "cut off"
    if one.how in EXPLAINED:
        return one.how
    if "=" in one.text:
        return "padded"
    if re.search(rb"[A-Za-z0-9_-]" + one.text.encode(), text):
        return "behind what is glued to it"
    if any(token.startswith(one.text) for token in tried):
        return "without what is glued to it"
    return ""


def less(token: str, found: dict[str, Found]) -> str:
    """Why only the unhurried search has it."""
    for one in found.values():
        if token.startswith(one.text):
            return "shortened" if not one.whole else "with what is glued to it"
        if one.text.startswith(token) and one.how in EXPLAINED:
            return "the first piece"
        if one.text.startswith(token) or ("=" in one.text and token in one.text):
            return "the first part of one that is cut off or padded"
    nested = any(token in "".join(in_payload(one.text)) for one in found.values() if one.text != token)
    return "in the payload of another" if nested else ""


def in_payload(token: str) -> Iterator[str]:
    for part in token.split("."):
        yield (
            base64.urlsafe_b64decode(part.rstrip("=") + "=" * (-len(part.rstrip("=")) % 4)).decode("latin-1")
            if (len(part.rstrip("=")) % 4 != 1)
            else ""
        )


def compared(files: Iterator[bytes]) -> tuple[Counter[str], list[tuple[str, str]], int, int]:
    counts, unexplained, number, size = Counter[str](), list[tuple[str, str]](), 0, 0
    for content in files:
        alike, others = difference(content)
        counts += alike
        unexplained += others
        number, size = number + 1, size + len(content)
    return counts, unexplained, number, size


def files_below(folder: Path) -> Iterator[bytes]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and path.stat().st_size <= MOST_BYTES:
            yield path.read_bytes()


def test_texts_made_by_chance(*, thorough: bool) -> None:
    counts, unexplained, *_ = compared(anything(seed) for seed in range(2000 if thorough else 150))
    assert counts["both"] > 100
    assert unexplained == []


def test_the_packages_of_this_environment(*, thorough: bool) -> None:
    """TOKEN_INSPECTOR_SCANNED names another folder, such as one of node_modules."""
    named = os.environ.get("TOKEN_INSPECTOR_SCANNED")
    if not thorough and not named:
        pytest.skip("takes minutes: --thorough")
    folder = Path(named or Path(sys.prefix) / "lib")
    counts, unexplained, number, size = compared(files_below(folder))
    assert unexplained == [], f"{number} files, {size / 2**20:.0f} MiB: {dict(counts)}"
    assert number
