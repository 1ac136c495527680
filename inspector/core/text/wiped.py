"""Buffers of our own that hold a secret: overwritten once they were used.

What is made of them is not in our hands: a `str` cannot be overwritten, nor what OpenSSL, requests and keyrings keep.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


def wipe(content: bytearray) -> None:
    """Overwrite all of it with zeros, where it stands."""
    content[:] = bytes(len(content))


@contextmanager
def wiped(content: bytearray) -> Iterator[bytearray]:
    """The buffer for the length of the block; zeros afterwards, whatever happens in it."""
    try:
        yield content
    finally:
        wipe(content)
