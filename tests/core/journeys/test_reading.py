"""A file as people have it: UTF-16 with and without its mark, binary, with a token anywhere in it."""

from __future__ import annotations

import codecs

import pytest

from inspector.core.journeys.reading import read_token, read_token_file, text_of
from inspector.core.scan.scan import scan
from inspector.core.tokens.token import Kind
from tests.core.minting import mint, with_claims

TOKEN, OTHER = mint(), mint(with_claims(jti="other"))
TEXTS = (
    TOKEN,
    f"Authorization: Bearer {TOKEN}\r\n",
    f"token={TOKEN}; Path=/",
    f"got\n{TOKEN}\nand went on",
    f'"{TOKEN}"',
)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_every_encoding_of_a_file_is_read(text: str, codec: str) -> None:
    token = read_token_file(text.encode(codec))
    assert (token.text, token.problems) == (TOKEN, ())
    assert read_token(text).text == TOKEN
    assert "NUL" not in str(token.cleanups)


@pytest.mark.parametrize("mark", [codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE])
def test_an_odd_byte_at_the_end_loses_nothing(mark: bytes) -> None:
    codec = "utf-16-le" if mark == codecs.BOM_UTF16_LE else "utf-16-be"
    assert text_of(mark + "abc".encode(codec) + b"x").startswith("abc")


FILES = {
    "a binary file": b"\x00\x01SQLite\x00\x07\xffaccess_token\x00" + TOKEN.encode() + b"\x00\xfe\x01",
    "UTF-16 in part": b"plain line\r\n" + f"token: {TOKEN}\r\n".encode("utf-16-le"),
    "Latin-1 around it": "für\n".encode("latin-1") + TOKEN.encode() + b"\n\xe9nd",
    "a log": b"2026-11-29 INFO a=1\n2026-11-29 INFO t=" + TOKEN.encode() + b"\n",
    "HAR": b'{"log":{"entries":[{"headers":[{"name":"Authorization","value":"Bearer ' + TOKEN.encode() + b'"}]}]}}',
    "a dump": b"INSERT INTO t VALUES (1,'" + TOKEN.encode() + b"','x');",
    "an environment": b"A=1\nTOKEN=" + TOKEN.encode() + b"\nB=2\n",
}


@pytest.mark.parametrize("name", FILES)
def test_what_a_scan_finds_is_read(name: str) -> None:
    assert scan(FILES[name]).found[0].text == TOKEN
    token = read_token_file(FILES[name])
    assert (token.text, token.kind) == (TOKEN, Kind.JWS)
    assert token.cleanups


def test_of_several_tokens_the_first_is_read_and_the_others_are_counted() -> None:
    content = b"\x00\x01" + TOKEN.encode() + b"\x00\xff" + OTHER.encode() + b"\x00"
    token = read_token_file(content)
    assert (token.text, token.tokens) == (TOKEN, 2)


@pytest.mark.parametrize("word", [f"{TOKEN}.x", f"\ud800{TOKEN}", f"{TOKEN}~"])
def test_a_word_alone_is_a_token_or_none(word: str) -> None:
    assert read_token(word).text != TOKEN


def test_damage_is_not_hidden_by_the_part_that_is_left() -> None:
    damaged = f"it is {TOKEN[:-90]}\u20ac{TOKEN[-89:]} here"
    assert read_token(damaged).text != TOKEN[:-90]
