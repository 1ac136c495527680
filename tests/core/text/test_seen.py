"""Masking by value what the process has seen, without keeping it."""

from __future__ import annotations

import base64
import gc
import html
import json
import logging
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.text import seen
from inspector.core.text.masked_logs import mask_logs
from inspector.core.text.seen import MASK, PIECE, mask_seen, saw
from tests.each_case import for_each

SECRETS = (
    "hunter22",
    "geheim",
    "pass word with blanks",
    "quo\"te'd\\and\nmore",
    "ümläut-sécret",
    "a" * 5000,
    "p%2Bq+r/s=t",
)


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seen, "_table", bytearray(seen.TABLE_BYTES))
    monkeypatch.setattr(seen, "_short_lengths", set())


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize("around", ["{}", "bad {}!", "('{}', 1)", "https://h/?s={}&x=1", "x={};y"])
def test_what_was_seen_is_masked_wherever_it_stands(secret: str, around: str) -> None:
    saw(secret)
    masked = mask_seen(around.format(secret))
    assert MASK in masked
    assert secret not in masked
    assert not [secret[at : at + PIECE] for at in range(len(secret) - PIECE + 1) if secret[at : at + PIECE] in masked]


@pytest.mark.parametrize("secret", SECRETS)
def test_so_it_is_as_an_error_quotes_it(secret: str) -> None:
    saw(secret)
    assert repr(secret)[1:-1] not in mask_seen(f"KeyError: {secret!r}")


def _bytes(text: str) -> bytes:
    return text.encode()


FORMS: dict[str, Callable[[str], str]] = {
    "in a path": quote,
    "in a parameter": lambda s: quote(s, safe=""),
    "in a form": quote_plus,
    "in small letters": lambda s: re.sub("%..", lambda escape: escape[0].lower(), quote(s, safe="")),
    "in a URL within a URL": lambda s: quote(quote(s, safe=""), safe=""),
    "in JSON": lambda s: json.dumps(s)[1:-1],
    "in JSON with every character": lambda s: json.dumps(s, ensure_ascii=False)[1:-1],
    "as ascii() says it": lambda s: ascii(s)[1:-1],
    "as bytes": lambda s: repr(s.encode())[2:-1],
    "in HTML": html.escape,
    "in XML of ASCII": lambda s: s.encode("ascii", "xmlcharrefreplace").decode(),
    "taken for Latin-1": lambda s: s.encode().decode("latin-1"),
    "taken for ASCII": lambda s: s.encode().decode("ascii", "surrogateescape"),
    "in hexadecimal": lambda s: s.encode().hex(),
    "in base64": lambda s: base64.b64encode(_bytes(s)).decode(),
    "in base64 for URLs": lambda s: base64.urlsafe_b64encode(_bytes(s)).decode().rstrip("="),
    "after a client ID of 2": lambda s: base64.b64encode(_bytes(f"c:{s}")).decode(),
    "after a client ID of 3": lambda s: base64.b64encode(_bytes(f"id:{s}")).decode(),
    "after a client ID of 4": lambda s: base64.b64encode(_bytes(f"app:{s}")).decode(),
}


@for_each("form", FORMS)
@for_each("secret", ["kurz8!xy", "Tr0ub4dor&3-<horse>", "p%2Bq+r/s=t?", 'pässwörd-ünï"cödé\\', "日本語のパスワード"])
def test_so_it_is_however_it_is_written(secret: str, form: str) -> None:
    saw(secret)
    written = FORMS[form](secret)
    masked = mask_seen(f"it had '{written}' in it")
    assert MASK in masked
    assert not [written[at : at + 15] for at in range(len(written) - 14) if written[at : at + 15] in masked]


@given(value=st.text(st.characters(codec="ascii", categories=["L", "N"]), min_size=40), at=st.integers(0, 24))
def test_a_part_of_it_is_masked_however_it_is_cut(value: str, at: int) -> None:
    saw(value)
    part = value[at : at + 2 * PIECE - 1]
    assert part not in mask_seen(f"it begins with {part} and goes on")


def test_other_words_stay() -> None:
    saw(*SECRETS, None, "abc")
    words = "'NoneType' object has no attribute 'text' of abc in line 12"
    assert mask_seen(words) == words


def test_nothing_of_it_is_kept() -> None:
    made = f"never-written-down-{seen.PIECE}-{id(object())}"
    saw(made)
    holding = [
        what for what in gc.get_referrers(made) if isinstance(what, dict) and what.get("__name__") == seen.__name__
    ]
    assert holding == []
    assert made.encode() not in bytes(seen._table)


def test_the_table_differs_from_process_to_process() -> None:
    code = (
        "import sys, zlib; from inspector.core.text import seen; seen.saw('hunter22'); print(zlib.crc32(seen._table))"
    )
    made = {subprocess.check_output([sys.executable, "-c", code], env={"PYTHONHASHSEED": "0"}, text=True) for _ in "ab"}
    assert len(made) == 2


@pytest.fixture
def logs() -> Iterator[list[str]]:
    before, written = logging.getLogRecordFactory(), list[str]()
    mask_logs()

    class Kept(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            written.append(self.format(record))

    handler = Kept()
    logging.getLogger("a.library").addHandler(handler)
    logging.getLogger("a.library").setLevel(logging.DEBUG)
    yield written
    logging.getLogger("a.library").removeHandler(handler)
    logging.setLogRecordFactory(before)


def test_what_a_library_logs_has_none_of_it(logs: list[str]) -> None:
    saw("hunter22")
    log = logging.getLogger("a.library")
    log.debug("Basic %s for %s", "hunter22", {"client_secret": "another-one-77"})
    try:
        raise ValueError("hunter22")  # noqa: TRY301 - it is to be logged with where it was raised
    except ValueError:
        log.exception("It failed")
    assert logs == [f"Basic {MASK} for {{'client_secret': '{MASK}'}}", "It failed (ValueError)"]
