"""A packed file is read while it is unpacked, and one that is damaged says so and loses nothing before that."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import random
import time
from collections.abc import Callable
from functools import cache

import pytest

from inspector.core.scan.packed import PackedError, Unpacked, stream_of
from inspector.core.scan.scan import Found, remarks, scan, scan_stream, told
from tests.core.scan.test_scan import LOG, OTHER, TOKEN

PACKERS: dict[str, Callable[[bytes], bytes]] = {"gzip": gzip.compress, "bzip2": bz2.compress, "xz": lzma.compress}
NOISE = random.Random(1).randbytes(300_000)  # noqa: S311 - what does not get smaller
BIG = LOG.encode() + NOISE + b"\n" + f"{TOKEN}x".encode() * 3 + b"\n" + b"more\n" * 400_000 + OTHER.encode()


@pytest.mark.parametrize("name", PACKERS)
@pytest.mark.parametrize("content", [LOG.encode(), BIG, b"", LOG.encode("utf-16")])
def test_what_is_packed_is_searched(name: str, content: bytes) -> None:
    plain, packed = scan(content), scan(PACKERS[name](content))
    assert packed.found == plain.found
    assert (packed.lines, packed.unpacked, packed.problem) == (plain.lines, name, None)
    assert packed.size == len(PACKERS[name](content))
    assert remarks(packed) == []


@pytest.mark.parametrize("name", PACKERS)
@pytest.mark.parametrize("size", [1, 97, 70_000])
def test_it_comes_in_pieces_of_any_size(name: str, size: int) -> None:
    stream = io.BytesIO(PACKERS[name](BIG) * 2)
    assert scan_stream(lambda most: stream.read(min(most, size))).found == in_two_of_it()


@cache
def in_two_of_it() -> tuple[Found, ...]:
    return scan(BIG * 2).found


@pytest.mark.parametrize("name", PACKERS)
@pytest.mark.parametrize("after", [b"", b"\0" * 700])
def test_members_follow_each_other(name: str, after: bytes) -> None:
    """Logs are appended to as further members; a tape fills its blocks with zero bytes."""
    pack = PACKERS[name]
    result = scan(pack(b"first\n") + pack(TOKEN.encode()[:90]) + pack(TOKEN.encode()[90:] + b"\n") + after)
    assert [(one.text, one.line) for one in result.found] == [(TOKEN, 2)]
    assert result.problem is None


@pytest.mark.parametrize("name", PACKERS)
def test_one_that_is_cut_off_is_read_as_far_as_it_goes(name: str) -> None:
    content = LOG.encode() + NOISE * 4
    packed = PACKERS[name](content)
    result = scan(packed[: len(packed) - 1000])
    assert [one.text for one in result.found] == ([TOKEN, OTHER] if name != "bzip2" or result.found else [])
    assert remarks(result)[-1:] == [
        f"Not all was read: the {name} file is cut off, and only what is there was unpacked."
    ]


@pytest.mark.parametrize("name", PACKERS)
def test_one_that_is_damaged_is_read_up_to_there(name: str) -> None:
    packed = bytearray(PACKERS[name](LOG.encode() + NOISE * 4))
    packed[len(packed) // 2 : len(packed) // 2 + 400] = bytes(400)
    result = scan(bytes(packed))
    assert result.problem is not None
    assert "damaged" in remarks(result)[-1]
    assert f"the {name} file" in remarks(result)[-1]


@pytest.mark.parametrize("name", PACKERS)
def test_a_small_file_that_unpacks_to_a_large_one_takes_no_more_memory(name: str) -> None:
    packed = PACKERS[name](bytes(40 * 1024 * 1024))
    assert len(packed) < 100_000
    unpacked = Unpacked(io.BytesIO(packed).read, b"", name)
    sizes = [len(piece) for piece in iter(lambda: unpacked.read(65536), b"")]
    assert (sum(sizes), max(sizes)) == (40 * 1024 * 1024, 65536)
    assert unpacked.problem is None


def test_what_is_packed_twice_is_named() -> None:
    result = scan(gzip.compress(gzip.compress(TOKEN.encode())))
    assert told(result, "a.gz") == "a.gz is compressed (gzip), so no token in it can be seen."


def test_the_blocks_of_a_damaged_file_end_with_an_error() -> None:
    packed = gzip.compress(LOG.encode() + NOISE)[:-4]
    stream = stream_of(io.BytesIO(packed).read)
    blocks = stream.whole_blocks()
    first = next(blocks)
    assert [hit.text for hit in first.search().tokens(first.ends)] == [TOKEN, OTHER, TOKEN]
    with pytest.raises(PackedError, match="cut off"):
        list(blocks)


def test_unpacking_is_linear() -> None:
    def work(times: int) -> float:
        packed = gzip.compress(b"x") * times
        begun = time.process_time()
        scan(packed)
        return time.process_time() - begun

    most = 24 * max(min(work(5000) for _ in range(2)), 0.002)
    assert any(work(40_000) < most for _ in range(2))
