"""However a file is divided into blocks, and however it is read, the same tokens are found in it."""

from __future__ import annotations

import io
import pickle
import random
import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.core.scan import blocks, parts
from inspector.core.scan.blocks import Block, blocks_of, first_end, first_head, head_of
from inspector.core.scan.parts import FilePart, blocks_of_part, parts_of
from inspector.core.scan.scan import Scan, scan, scan_stream
from inspector.core.scan.search import CONTEXT
from inspector.core.tokens.token import MAX_TOKEN_CHARS
from tests.core.scan.test_scan import DIRECT, ENCRYPTED, HOSTILE, LOG, OTHER, SESSION, SHORT, SPACED, TOKEN, wrapped

TOKENS = [TOKEN, OTHER, SHORT, ENCRYPTED, DIRECT, SPACED, SESSION]
BETWEEN = [
    *HOSTILE, "\n", "\n\n", " ", "\r\n", "é", "\xa0", ", ", '"', "%2D", "abc", "x.y", "=", ".", "Bearer ", " \\\n",
    "A" * 70,
]  # fmt: skip


def mixed(seed: int) -> str:
    """A text of tokens as they are, wrapped, escaped and cut off, with anything between them."""
    chosen = random.Random(seed)  # noqa: S311 - repeatable, and no secret
    pieces = []
    for _ in range(chosen.randrange(1, 30)):
        if chosen.random() < 0.6:
            pieces.append(chosen.choice(BETWEEN) * chosen.choice([1, 1, 2, 3]))
            continue
        token = chosen.choice(TOKENS)
        cut = chosen.randrange(len(token))
        forms = (
            token, token, wrapped(token, chosen.choice([40, 76, 120]), chosen.choice(["\n", "\r\n", "\\\n", "\n  "])),
            token[:cut], token[cut:], token.replace(".", chosen.choice(["%2E", "\\u002e", ".\n"])),
        )  # fmt: skip
        pieces.append(chosen.choice(forms))
    return "".join(pieces)


def in_pieces(content: bytes, sizes: Callable[[], int]) -> Scan:
    stream = io.BytesIO(content)
    return scan_stream(lambda most: stream.read(min(most, sizes())))


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Makes blocks so small that these texts have many of them."""

    def make(stride: int) -> None:
        monkeypatch.setattr(blocks, "STRIDE", stride)
        monkeypatch.setattr(blocks, "LOOKAHEAD", 8000)  # more than any of these tokens
        monkeypatch.setattr(blocks, "MOST_HELD", stride + 8000)

    return make


@pytest.mark.parametrize("codec", ["utf-8", "utf-16-le", "utf-16"])
@pytest.mark.parametrize("stride", [1, 7, 60, 900])
def test_all_divisions_find_the_same(small: Callable[[int], None], stride: int, codec: str) -> None:
    texts = [mixed(seed) for seed in range(60)]
    whole = [scan(text.encode(codec)) for text in texts]
    assert sum(len(result.found) for result in whole) > 100
    small(stride)
    sizes = random.Random(stride)  # noqa: S311 - repeatable, and no secret
    for text, result in zip(texts, whole, strict=True):
        assert in_pieces(text.encode(codec), lambda: sizes.randrange(1, 300)) == result, repr(text)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000_000), st.integers(1, 400))
def test_any_division_finds_the_same(seed: int, stride: int) -> None:
    content = mixed(seed).encode()
    whole = scan(content)
    with pytest.MonkeyPatch.context() as patch:
        for name, value in (("STRIDE", stride), ("LOOKAHEAD", 8000), ("MOST_HELD", stride + 8000)):
            patch.setattr(blocks, name, value)
        assert in_pieces(content, lambda: 97) == whole


def test_a_stretch_in_which_nothing_ends_a_block_is_divided_all_the_same() -> None:
    """Short signatures may go on in the next line, so that the lines of this file hang together for megabytes."""
    lines = [f"{SPACED}{number}" for number in range(100_000)]
    content = "\n".join(lines).encode()
    divided = list(blocks_of(lambda _: b"", *first_head(io.BytesIO(content).read)[:1], content))
    assert len(divided) > 1
    assert [one.text for one in scan(content).found] == lines
    assert [one.line for one in in_pieces(content, lambda: 65536).found] == list(range(1, len(lines) + 1))


def test_a_line_without_an_end_is_read_in_bounded_memory() -> None:
    most = 0
    size = 24 * 1024 * 1024

    def read(count: int) -> bytes:
        nonlocal size
        size -= count
        return b"eyJ" * (count // 3) if size > 0 else b""

    head, begun = first_head(read)
    for block in blocks_of(read, head, begun):
        most = max(most, len(block.content))
        assert list(block.search().tokens(block.ends)) == []
    assert most < 2 * blocks.MOST_HELD + CONTEXT


def test_a_token_of_the_greatest_length_is_found_wherever_a_block_ends() -> None:
    long = SPACED + "A" * (MAX_TOKEN_CHARS - len(SPACED))
    content = f"{'x ' * 600_000}{long} {long}A, {TOKEN}".encode()
    assert [one.text for one in scan(content).found] == [long, TOKEN]
    assert [one.text for one in in_pieces(content, lambda: 100_000).found] == [long, TOKEN]


def test_a_block_can_be_sent_to_another_process() -> None:
    content = (LOG * 30_000).encode()
    head, begun = first_head(io.BytesIO(content).read)
    divided = list(blocks_of(io.BytesIO(content[len(begun) :]).read, head, begun))
    assert len(divided) > 1
    sent: list[Block] = [pickle.loads(pickle.dumps(block.alone())) for block in divided]  # noqa: S301 - made here
    assert max(len(block.content) for block in sent) <= blocks.STRIDE + CONTEXT + blocks.REACH
    found = [text for block in sent for text, *_ in block.search().tokens(block.ends)]
    assert len(found) == 3 * 30_000
    assert [block.line for block in sent] == [block.line for block in divided]


@pytest.mark.parametrize("seed", range(40))
def test_where_one_begins_another_ends(seed: int) -> None:
    """Each part that begins and ends where `first_end` says can be searched by itself, in any order."""
    content = mixed(seed).encode()
    whole = [text for text, *_ in Block(content, 0, len(content), len(content)).search().tokens()]
    for step in (50, 333):
        ends = [0]
        for at in range(step, len(content), step):
            ends.append(first_end(content, max(at, ends[-1])) or len(content))
        ends.append(len(content))
        far = [min(len(content), end + blocks.REACH) for end in ends]
        parts = [
            Block(content, begins, end, closes).alone()
            for begins, end, closes in zip(ends, ends[1:], far[1:], strict=False)
            if begins < end
        ]
        assert [text for part in parts for text, *_ in part.search().tokens(part.ends)] == whole


def _cost(content: bytes) -> float:
    begun = time.process_time()
    scan_stream(io.BytesIO(content).read)
    return time.process_time() - begun


@pytest.mark.parametrize("unit", ["eyJ.", "eyJ", "eyJ.eyJ", "eyJhbGciOiJ4In0.", "eyJhbGciOiJ4In0.e30.\n", " eyJ\n"])
def test_hostile_bytes_cost_in_proportion(unit: str) -> None:
    """Four times as much is four times the work, over blocks that nothing ends."""
    small, large = ((unit * (size // len(unit))).encode() for size in (2**20, 2**22))
    most = 10 * max(min(_cost(small) for _ in range(2)), 0.03)
    assert any(_cost(large) < most for _ in range(2))


@pytest.mark.parametrize("part_bytes", [40, 700, 9000])
def test_parts_that_are_read_by_themselves_hold_what_the_file_holds(part_bytes: int) -> None:
    for seed in range(60):
        content = mixed(seed).encode()
        head, _ = first_head(io.BytesIO(content).read)
        whole = scan(content)
        found: list[str] = []
        lines: list[int] = []
        before = 0
        for part in parts_of("x", len(content), head, part_bytes):
            for block in blocks_of_part(part, io.BytesIO(content)):
                for text, at, *_ in block.search().tokens(block.ends):
                    found.append(text)
                    lines.append(before + block.line + block.content.count(head.line_break, block.begins, at))
            before += lines_of_part(part, io.BytesIO(content))
        assert list(dict.fromkeys(found)) == [one.text for one in whole.found], repr(content)
        assert [lines[found.index(one.text)] for one in whole.found] == [one.line for one in whole.found]


def lines_of_part(part: FilePart, stream: io.BytesIO) -> int:
    divided = list(blocks_of_part(part, stream))
    if not divided:
        return 0
    last = divided[-1]
    return last.line - 1 + last.content.count(last.line_break, last.begins, last.ends)


def test_parts_of_a_stretch_without_an_end_belong_to_the_one_before(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "WINDOW", 1000)
    content = (f"a,{'A' * 50_000} {TOKEN},{'A' * 30_000}\n" * 3).encode()
    head, _ = first_head(io.BytesIO(content).read)
    divided = [list(blocks_of_part(part, io.BytesIO(content))) for part in parts_of("x", len(content), head, 4000)]
    assert sum(map(bool, divided)) < len(divided) / 2
    texts = [text for blocks in divided for block in blocks for text, *_ in block.search().tokens(block.ends)]
    assert texts == [TOKEN] * 3


def test_a_block_does_not_tell_what_is_in_it() -> None:
    (block,) = blocks_of(lambda _: b"", head_of(b""), b"secret=eyJ")
    assert "eyJ" not in repr(block)
    assert "eyJ" not in repr(block.alone())
