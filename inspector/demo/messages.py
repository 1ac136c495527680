"""What reaches the demo pool and what leaves it, free of sockets."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import field
from http import HTTPStatus
from typing import Any

from inspector.core.values import dataclass

JSON = "application/json;charset=UTF-8"


@dataclass(frozen=True, slots=True)
class DemoRequest:
    """One whole HTTP request. `path` has no query; `content_type` no parameters; `body` may hold a client secret."""

    method: str
    path: str
    content_type: str = ""
    authorization: str | None = field(default=None, repr=False)
    body: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class DemoAnswer:
    """One HTTP answer and how it is to be sent.

    `clock_ahead` is how far the `Date` header runs ahead of the pool's clock and `delay` how long to wait before the
    first byte, both in seconds. `cut_short` sends half the body that Content-Length promises and hangs up.
    """

    status: HTTPStatus
    body: bytes = field(default=b"", repr=False)
    content_type: str = JSON
    headers: tuple[tuple[str, str], ...] = ()
    clock_ahead: float = 0.0
    delay: float = 0.0
    cut_short: bool = False


def json_answer(status: HTTPStatus, members: Mapping[str, Any], **headers: str) -> DemoAnswer:
    """`members` as a JSON document; `headers` are written with underscores for hyphens."""
    named = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    return DemoAnswer(status, json.dumps(members, separators=(",", ":")).encode(), headers=named)
