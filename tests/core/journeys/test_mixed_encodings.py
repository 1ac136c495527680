"""A file that is UTF-16 where it begins and something else further on is not half redacted."""

from __future__ import annotations

import io

import pytest

from inspector.core.journeys.redacted_copy import RedactionError, redact
from tests.core.minting import NOW, mint

TOKEN = mint()
LINE = f"INFO Authorization: Bearer {TOKEN}\r\n"


def copy_of(content: bytes) -> bytes:
    copy = io.BytesIO()
    redact(io.BytesIO(content).read, "app.log", copy, NOW)
    return copy.getvalue()


@pytest.mark.parametrize("codec,mark", [("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff")])
@pytest.mark.parametrize(
    "appended", [LINE.encode(), TOKEN.encode(), b"x" + LINE.encode(), b"# " + b"secret=12345678 " * 9]
)
def test_no_copy_is_made_of_a_log_that_another_program_appended_to(codec: str, mark: bytes, appended: bytes) -> None:
    for before in (1, 100, 100_000):
        with pytest.raises(RedactionError, match="is UTF-16 where it begins and in another encoding further on"):
            copy_of(mark + ("line\r\n" * before).encode(codec) + appended)


@pytest.mark.parametrize("codec,mark", [("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff")])
@pytest.mark.parametrize(
    "text",
    ["日本語のログ、" * 2000, "整数浮動点", "服务器拒绝了该令牌，请检查签名和受众。" * 500, "plain ASCII " * 500, ""],
)
def test_a_file_that_is_utf_16_throughout_is_redacted(codec: str, mark: bytes, text: str) -> None:
    copy = copy_of(mark + f"{text}\r\n{LINE}{text}".encode(codec))
    told = copy.removeprefix(mark).decode(codec)
    assert TOKEN[-20:] not in told
    assert told.startswith(f"{text}\r\nINFO Authorization: Bearer <")
    assert told.endswith(text)
