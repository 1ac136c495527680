"""However tokens are written and wherever a file is divided, the same are found as in one block."""

from __future__ import annotations

import io
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.core.scan import blocks, parts
from inspector.core.scan.blocks import Block, first_head
from inspector.core.scan.parts import blocks_of_part, parts_of
from inspector.core.scan.scan import Scan, scan, scan_stream
from inspector.core.scan.search import Hit
from tests.core.scan.test_scan import ENCRYPTED, OTHER, SHORT, SPACED, TOKEN, wrapped
from tests.core.scan.test_written import (
    CUTS,
    GLUED,
    HMAC,
    IN_BASE64,
    IN_PIECES,
    MARKS,
    PREFIXES,
    SERIALISED,
    logged,
)

TOKENS = [TOKEN, OTHER, SHORT, HMAC, ENCRYPTED, SPACED]
BETWEEN = [
    "\n", "\n\n", ", ", " ", '"', "\r\n", "served in 12 ms\n", "550e8400-e29b-41d4-a716-446655440000 ", "é", "=",
    "A" * 70 + "\n", "{", "0f" * 32 + "\n", "eyJ", "ZXlK", "\0", "\\", "x", ". ", "=3D", "> ",
]  # fmt: skip
REACH = 9000
"""More than any of these has."""


def anything(seed: int) -> bytes:
    """Tokens in every writing, whole and cut off, with anything between them."""
    chosen = random.Random(seed)  # noqa: S311 - repeatable, and no secret
    pieces = list[bytes]()
    for _ in range(chosen.randrange(1, 16)):
        if chosen.random() < 0.5:
            pieces.append((chosen.choice(BETWEEN) * chosen.choice([1, 1, 2, 5, 40])).encode())
            continue
        pieces.append(one_way(chosen, chosen.choice(TOKENS)))
        pieces.append(chosen.choice([b"\n", b" \n", b"", b", "]))
    return b"".join(pieces)


def one_way(chosen: random.Random, token: str) -> bytes:
    way = chosen.randrange(9)
    if way == 0:
        text = IN_BASE64[chosen.choice([name for name in IN_BASE64 if name != "gzip"])](token)
        return text if isinstance(text, bytes) else text.encode()
    if way == 1:
        around, between = IN_PIECES[chosen.choice(list(IN_PIECES))]
        return around.format(wrapped(token, chosen.choice([40, 60, 99]), between)).encode()
    if way == 2:
        return logged(token, chosen.choice(list(PREFIXES.values())), chosen.choice([50, 80])).encode()
    if way == 3:
        return chosen.choice(list(GLUED.values())).format(token).encode()
    if way == 4:
        return chosen.choice(list(SERIALISED.values())).encode()
    if way == 5:
        return (chosen.choice(list(CUTS.values()))[0] + chosen.choice(MARKS)).encode()
    if way == 6:
        return f"token: {token}\r\n".encode(chosen.choice(["utf-16-le", "utf-16-be"]))
    if way == 7:
        return token[: chosen.randrange(len(token))].encode()
    return token.encode()


def in_pieces(content: bytes, stride: int, size: int) -> Scan:
    stream = io.BytesIO(content)
    with pytest.MonkeyPatch.context() as patch:
        for name, value in (("STRIDE", stride), ("LOOKAHEAD", REACH), ("MOST_HELD", stride + REACH), ("REACH", REACH)):
            patch.setattr(blocks, name, value)
        return scan_stream(lambda most: stream.read(min(most, size)))


@pytest.mark.parametrize("stride", [1, 60, 900])
def test_all_divisions_find_the_same(stride: int) -> None:
    contents = [anything(seed) for seed in range(150)]
    whole = [scan(content) for content in contents]
    assert sum(len(result.found) for result in whole) > 300
    for content, result in zip(contents, whole, strict=True):
        assert in_pieces(content, stride, 97) == result, repr(content)


@settings(max_examples=80, deadline=None)
@given(st.integers(0, 10_000_000), st.integers(1, 600))
def test_any_division_finds_the_same(seed: int, stride: int) -> None:
    content = anything(seed)
    assert in_pieces(content, stride, 131) == scan(content)


@pytest.mark.parametrize("part_bytes", [300, 4000])
def test_parts_hold_what_the_file_holds(part_bytes: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "REACH", REACH)
    monkeypatch.setattr(blocks, "REACH", REACH)
    for seed in range(200):
        content = anything(seed)
        head, _ = first_head(io.BytesIO(content).read)
        if head.codec:
            continue
        whole = [hit.text for hit in Block(content, 0, len(content), len(content)).search().tokens()]
        found = [
            hit.text
            for part in parts_of("x", len(content), head, part_bytes)
            for block in blocks_of_part(part, io.BytesIO(content))
            for hit in block.search().tokens(block.ends)
        ]
        assert found == whole, repr(content)


@pytest.mark.parametrize("name", sorted(set(IN_BASE64) - {"gzip", "mail"}) + sorted(IN_PIECES) + sorted(SERIALISED))
def test_a_token_is_found_wherever_the_border_of_a_block_is(name: str) -> None:
    """The real sizes: the border is at each of many places around and in the token."""
    if name in IN_BASE64:
        text = IN_BASE64[name](SHORT)
    elif name in IN_PIECES:
        text = IN_PIECES[name][0].format(wrapped(SHORT, 70, IN_PIECES[name][1]))
    else:
        text = SERIALISED[name]
    written = text.encode() if isinstance(text, str) else text
    for before in range(blocks.STRIDE - len(written) - 100, blocks.STRIDE + 50, 211):
        filler = b"request served in 12 ms\n" * (before // 24) + b"y" * (before % 24) + b"\n"
        found = scan(filler + written + b"\n" + filler[: 2 * 65536]).found
        assert [one.whole for one in found] == [True], before
        assert found[0].text == (TOKEN if name in SERIALISED else SHORT)


def hits(content: bytes) -> list[Hit]:
    return list(Block(content, 0, len(content), len(content)).search().tokens())


def test_stretches_come_in_order_and_are_apart() -> None:
    """Whoever replaces them goes through a block once."""
    for seed in range(600):
        content = anything(seed)
        end, stretches = 0, dict.fromkeys((hit.at, hit.end) for hit in hits(content))
        for at, ends in stretches:
            assert end <= at < ends <= len(content), repr(content)
            end = ends
