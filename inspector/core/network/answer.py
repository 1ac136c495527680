"""An answer of which only so much is taken in: its headers, what frames its body, and all of it together."""

from __future__ import annotations

import io
import re
from http.client import HTTPException, HTTPMessage, HTTPResponse, LineTooLong, parse_headers
from typing import Any

from inspector.core.network.errors import BodyTooLargeError, NotHttpError

MAX_HEADER_BYTES = 256 * 1024
"""Of status lines, headers and trailers together, those of interim answers (1xx) among them: what browsers take."""

MAX_HEADER_LINES = 400
"""http.client takes 100 headers of one answer; interim answers and trailers come on top."""

MAX_LINE_BYTES = 64 * 1024
"""As http.client has it; urllib3 reads the lines that frame a chunked body without any limit."""

MAX_FRAMING_BYTES = 4 * 1024 * 1024
"""Of the lines between the chunks of a body (RFC 9112 section 7.1): 1 MiB in chunks of one byte has 3 MiB of them."""

MAX_TAKEN_BYTES = 16 * 1024 * 1024
"""Of everything. What is decompressed is counted by the transport; a stream may also decompress to nothing for ever."""


_CHUNK_SIZE = re.compile(rb"[0-9A-Fa-f]+[ \t]*[;\r\n]")
"""RFC 9112 section 7.1. urllib3 takes what Python takes for a number too: with a sign, or with underscores."""


class _Counting(io.BufferedReader):
    """What a server sends, counted; an error once it is too much."""

    def __init__(self, raw: io.RawIOBase) -> None:
        super().__init__(raw)
        self._taken = self._header_bytes = self._header_lines = self._framing_bytes = 0
        self.in_chunks = False
        """Whether lines now are the sizes of chunks, and trailers after the last."""

    def readline(self, size: int | None = -1, /) -> bytes:
        most = MAX_LINE_BYTES + 1 if size is None or size < 0 else size
        line = self._count(super().readline(most))
        if len(line) > MAX_LINE_BYTES:
            raise LineTooLong("line")
        if self.in_chunks:
            if line.endswith(b"\n") and not _CHUNK_SIZE.match(line):  # without the end it is one that was cut short
                raise NotHttpError
            self._framing_bytes += len(line)
            self.in_chunks = not _is_last(line)
            if self._framing_bytes > MAX_FRAMING_BYTES:
                raise BodyTooLargeError(MAX_FRAMING_BYTES)
            return line
        self._header_bytes += len(line)
        self._header_lines += 1
        if self._header_bytes > MAX_HEADER_BYTES or self._header_lines > MAX_HEADER_LINES:
            raise HTTPException("more headers than are read")
        return line

    def read(self, size: int | None = -1, /) -> bytes:
        return self._count(super().read(size))

    def read1(self, size: int = -1, /) -> bytes:
        return self._count(super().read1(size))

    def readinto(self, buffer: Any, /) -> int:
        count = super().readinto(buffer)
        self._add(count)
        return count

    def _count(self, data: bytes) -> bytes:
        self._add(len(data))
        return data

    def _add(self, count: int) -> None:
        self._taken += count
        if self._taken > MAX_TAKEN_BYTES:
            raise BodyTooLargeError(MAX_TAKEN_BYTES)


def _is_last(line: bytes) -> bool:
    """Whether a line says that the chunk after it has no bytes, so that trailers follow."""
    try:
        return int(line.partition(b";")[0], 16) == 0
    except ValueError:
        return False


class BoundedResponse(HTTPResponse):
    """http.client's, which takes no more than the limits above, and passes over every interim answer, not 100 alone."""

    def __init__(self, sock: Any, *args: Any, **kwargs: Any) -> None:
        super().__init__(sock, *args, **kwargs)
        self._counted = _Counting(self.fp.detach())
        self.fp = self._counted
        self._begun = False

    def begin(self) -> None:
        """Read up to where the body begins."""
        self._begun = True
        super().begin()
        self._counted.in_chunks = bool(self.chunked)

    def _read_status(self) -> tuple[str, int, str]:
        version, status, reason = super()._read_status()  # type: ignore[misc]  # of http.client, and not public
        # RFC 9110 section 15.2: a client passes over interim answers it does not know; http.client does so with 100.
        interim = self._begun and 100 < status < 200 and status != 101
        return version, 100 if interim else status, reason


class TunnelResponse(BoundedResponse):
    """A proxy's answer to CONNECT. Of a refusal its headers are put into `refused`: they say how it wants to be asked.

    http.client reads them only from Python 3.12 on, and then after the status line: so they are handed on to it.
    """

    def __init__(self, *args: Any, refused: list[HTTPMessage], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._refused = refused

    def _read_status(self) -> tuple[str, int, str]:
        version, status, reason = super()._read_status()
        if status == 407 or 300 <= status < 400:
            lines = self._header_lines()
            self._refused.append(parse_headers(io.BytesIO(lines)))
            self._counted.close()
            self.fp = io.BufferedReader(io.BytesIO(lines))
        return version, status, reason

    def _header_lines(self) -> bytes:
        """Up to the empty line, or as far as they come."""
        lines = b""
        try:
            while (line := self._counted.readline()) not in (b"\r\n", b"\n", b""):
                lines += line
        except OSError:
            pass  # the status line is enough to go by
        return lines + b"\r\n"
