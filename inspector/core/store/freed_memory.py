"""Overwriting what was freed: copies that Python, Qt and OpenSSL made of a token, and let go of as they were.

Nobody can be asked where those are. What can be done: from the beginning of a log out the C library of Linux overwrites
each block that is freed (mallopt(3), M_PERTURB), and afterwards Python's own small blocks are filled, those that are
free, and whole free pages given back to the system. Blocks that a thread has kept for itself, and those that were freed
before and are larger than Python's own, may stay as they are.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable, Iterator
from typing import Any

M_PERTURB = -6
PATTERN = 0x55
SMALL_BYTES, STEP_BYTES = 512, 16
"""Blocks of up to so many bytes are Python's own, in sizes that are so far apart (Objects/obmalloc.c)."""
HEAD_BYTES = sys.getsizeof(b"")
BLOCKS = 3_000
"""Of each size so many are filled; more are hardly ever free, and these are 25 MB for the time of a blink."""
LARGE = tuple(size + half for size in (2**power for power in range(9, 17)) for half in (8, size // 2))
MOST_LARGE_BYTES = 4 * 1024 * 1024
"""Of each larger size so many bytes are filled."""


def overwrite_what_is_freed(on: bool) -> None:
    """From here on, or no longer; where the C library cannot do that, nothing happens."""
    call = _of_c_library("mallopt")
    if call is not None:
        call(M_PERTURB, PATTERN if on else 0)


def fill_free_blocks() -> Iterator[None]:
    """Overwrite blocks that are free by now, those of one size with each step; then give back what can be."""
    for size in range(STEP_BYTES, SMALL_BYTES + 1, STEP_BYTES):
        filled = [bytes(max(0, size - HEAD_BYTES)) for _ in range(BLOCKS)]
        filled.clear()
        yield
    for size in LARGE:
        larger = [bytearray(size) for _ in range(max(4, min(BLOCKS, MOST_LARGE_BYTES // size)))]
        larger.clear()
        yield
    trim = _of_c_library("malloc_trim")
    if trim is not None:
        trim(0)


def _of_c_library(name: str) -> Callable[..., Any] | None:
    """A function of glibc; None with another C library."""
    if sys.platform != "linux":
        return None
    library = ctypes.CDLL(None)
    if not hasattr(library, "gnu_get_libc_version"):
        return None
    function: Callable[..., Any] = getattr(library, name)
    return function
