from __future__ import annotations

import base64
import html
import json
import re
import time
from collections.abc import Callable
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.text.masking import SECRET as MASK
from inspector.core.text.repeated_secret import MIN_SECRET_CHARS, mask_secret
from tests.each_case import for_each

SECRET = "Ca+Na&\"R'y / é%2B\\n<42> 🔑"


def percent(text: str) -> str:
    return "".join(f"%{byte:02x}" for byte in text.encode())


def lower(text: str) -> str:
    return re.sub("%..", lambda match: match[0].lower(), text)


SPELLINGS: dict[str, Callable[[str], bytes]] = {
    "as it is": str.encode,
    "quoted": lambda s: quote(s, safe="").encode(),
    "with slashes": lambda s: quote(s).encode(),
    "form": lambda s: quote_plus(s).encode(),
    "lower case": lambda s: lower(quote_plus(s)).encode(),
    "all percent": lambda s: percent(s).encode(),
    "form in a form": lambda s: quote_plus(quote_plus(s)).encode(),
    "JSON": lambda s: json.dumps(s)[1:-1].encode(),
    "JSON in UTF-8": lambda s: json.dumps(s, ensure_ascii=False)[1:-1].encode(),
    "JSON in JSON": lambda s: json.dumps(json.dumps(s))[3:-3].encode(),
    "JSON for a page": lambda s: (
        json.dumps(s)[1:-1].replace("&", "\\u0026").replace("<", "\\u003C").replace("/", "\\/").encode()
    ),
    "a form in JSON": lambda s: json.dumps(quote_plus(s))[1:-1].encode(),
    "a page": lambda s: html.escape(s).encode(),
    "a page in decimal": lambda s: "".join(f"&#{ord(c)};" for c in s).encode(),
    "a page in a page": lambda s: html.escape(html.escape(s)).encode(),
    "a header's Latin-1": lambda s: s.encode().decode("latin-1").encode(),
    "UTF-16": lambda s: s.encode("utf-16-le"),
    "hex": lambda s: s.encode().hex().encode(),
    "bytes of Python": lambda s: repr(s.encode())[2:-1].encode(),
}


BASE64: dict[str, Callable[[str], bytes]] = {
    "base64": lambda s: base64.b64encode(s.encode()),
    "base64url": lambda s: base64.urlsafe_b64encode(s.encode()).rstrip(b"="),
    "Basic": lambda s: base64.b64encode(f"an-id:{s}".encode()),
    "Basic of a form": lambda s: base64.b64encode(f"id:{quote_plus(s)}".encode()),
}
SECRETS = [SECRET, "p4ssw0rd", "100% sure", "a\\b\\\\c\\u0041", "&amp;lt;%41 and more", "line\nbreak\tand tab"]
AROUND = (b"you sent <", b'>, "which" \\"is\\" wrong + %20')


@for_each("secret", SECRETS)
@for_each("spell", SPELLINGS.values())
def test_every_spelling_is_found(spell: Callable[[str], bytes], secret: str) -> None:
    before, after = AROUND
    assert mask_secret(before + spell(secret) + after, secret) == before + MASK.encode() + after


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize("spell", BASE64.values(), ids=BASE64)
def test_the_middle_of_base64_is_found(spell: Callable[[str], bytes], secret: str) -> None:
    """Characters at its ends may hold bits of what is beside it."""
    before, after = AROUND
    clean = mask_secret(before + spell(secret) + after, secret)
    assert clean.startswith(before)
    assert clean.endswith(after)
    left = clean[len(before) : -len(after)].replace(MASK.encode(), b"")
    assert len(left) <= len(base64.b64encode(b"an-id:")) + 4


def test_each_time_it_is_there() -> None:
    said = f"{SECRET}{quote_plus(SECRET)} and {json.dumps(SECRET)}"
    assert mask_secret(said.encode(), SECRET).decode() == f'{MASK}{MASK} and "{MASK}"'


def test_latin_1() -> None:
    assert mask_secret("geheimnis-é!".encode("latin-1"), "geheimnis-é!") == MASK.encode()


@given(st.binary(max_size=300))
def test_what_has_nothing_of_it_stays(content: bytes) -> None:
    assert mask_secret(content, "no-such-text-is-in-there") == content


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=MIN_SECRET_CHARS), st.text(), st.text())
def test_any_secret(secret: str, before: str, after: str) -> None:
    said = json.dumps({"before": before, "echo": [secret, quote_plus(secret)], "after": after})
    clean = mask_secret(said.encode(), secret)
    assert json.dumps(secret)[1:-1].encode() not in clean
    if len(secret) > 20:
        assert quote_plus(secret).encode() not in clean


def test_a_short_one_is_left() -> None:
    assert mask_secret(b"a cat and a category", "cat") == b"a cat and a category"


@pytest.mark.parametrize("said", ["\\", "%25", "&amp;", "\\u0041", "%41", "+", "&#37;", "\\\\u", "\\x"])
def test_a_hostile_answer_takes_no_long_time(said: str) -> None:
    began = time.process_time()
    mask_secret((said * (1024 * 1024 // len(said))).encode(), SECRET)
    assert time.process_time() - began < 10
