"""A redacted copy: nothing is left of a token or secret, and everything else is as it was."""

from __future__ import annotations

import html
import io
import json
import re
import time
from collections.abc import Iterator
from urllib.parse import quote
from xml.etree import ElementTree as ET

import pytest
import yaml
from cryptography.hazmat.primitives import serialization
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from inspector.core.scan import redaction
from inspector.core.scan.blocks import STRIDE, head_of
from inspector.core.scan.labels import LABEL, Labels
from inspector.core.scan.redaction import Redaction
from inspector.core.tokens.fingerprint import identity
from tests.core.minting import NOW, b64, mint, rsa_key, with_claims

TOKEN, OTHER = mint(with_claims(jti="one")), mint(with_claims(jti="two", exp=NOW - 5), kid="k1")
ENCRYPTED = ".".join(
    (b64({"alg": "RSA-OAEP-256", "enc": "A256GCM", "kid": "k2"}), "a2V5a2V5a2V5a2V5", "aXYtMTIzNDU2Nzg",
     "dGV4dHRleHR0ZXh0", "dGFnLXRhZy10YWctdGFnIQ")
)  # fmt: skip
SECRET, PASSWORD = "Zx9-Q7r.T2w_8Lm~Kp4VbN6yHs1", "Tr0ub4dor-and-3-horses"
PEM = (
    rsa_key("r1")
    .private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    .decode()
    .strip()
)
PLANTED = {"t": TOKEN, "o": OTHER, "e": ENCRYPTED, "s": SECRET, "p": PASSWORD, "k": PEM}
PIECE = 12
"""So many characters of a secret in a row are a part of it that must not be left."""
_SLOT = re.compile("«([a-z])»")


def planted(template: str, plant: dict[str, str] | None = None) -> str:
    """The template with tokens and secrets in its slots."""
    return _SLOT.sub(lambda slot: (plant or PLANTED)[slot[1]], template)


def redacted(content: bytes, labels: Labels | None = None) -> bytes:
    return b"".join(Redaction(labels or Labels(NOW)).of(io.BytesIO(content).read))


def left_of(planted: str, text: str) -> set[str]:
    """The pieces of what was planted that are still there."""
    pieces = (planted[at : at + PIECE] for at in range(max(1, len(planted) - PIECE + 1)))
    return {piece for piece in pieces if piece in text}


def assert_redacted(template: str, copy: str, plant: dict[str, str] | None = None) -> None:
    """Labels are in the slots of the template, and everything else is as it is there."""
    between = _SLOT.split(template)[::2]
    label = f"(?:{LABEL.pattern})"
    assert re.fullmatch(label.join(map(re.escape, between)), copy, re.DOTALL) is not None, copy[:2000]
    for name in set(_SLOT.findall(template)):
        assert left_of((plant or PLANTED)[name], copy) == set()


KINDS = {
    "JSON": '{"access_token": "«t»", "client_secret": "«s»", "n": 3, "b": [true, "a b"]}\n',
    "HAR": '{"log": {"entries": [{"request": {"headers": [{"name": "Host", "value": "api.example"}, '
           '{"name": "Authorization", "value": "Bearer «t»"}], "postData": {"text": "grant_type=client_credentials'
           '&client_secret=«s»&scope=a"}}}]}}',
    "YAML": "apiVersion: v1\nclient_id: orders\nclient_secret: «s»\ntoken: «t»\nreplicas: 3\n",
    "environment": "# of the worker\nCLIENT_ID=orders\nCLIENT_SECRET=«s»\nexport ACCESS_TOKEN='«t»'\nDEBUG=1\n",
    "curl": "$ curl -s -u orders:«s» https://id.example.com/token\n> GET / HTTP/1.1\n> Authorization: Bearer «o»\r"
            "\n< HTTP/1.1 401 Unauthorized\n",
    "log": "2026-11-29 12:00:01.123 INFO [main] c.e.Api - GET /orders 200 12ms\nWARN bearer «t» refused\n"
           "WARN bearer «o» refused\nWARN bearer «t» refused\n",
    "URL": "GET /cb?state=ok&access_token=«t»&token_type=Bearer HTTP/1.1\nGET /v?client_secret=«s»&x=1\n",
    "shell": '#!/bin/sh\nTOKEN="«t»"\ncurl -H "Authorization: Bearer «o»" "$URL" --data client_secret=«s»\n',
    "encrypted": "session=«e»; done\n",
    "private key": "Here is our key:\n«k»\nIt was made yesterday.\n",
    "database URL": "spring.datasource.url=jdbc:x\nDATABASE_URL=postgres://orders:«p»@db.example.com:5432/orders\n",
    "properties": "spring.security.oauth2.client.registration.a.client-secret=«s»\nserver.port=8080\n",
    "Windows lines": "a\r\nclient_secret=«s»\r\nAuthorization: Bearer «t»\r\nb\r\n",
    "other characters": "Müller said: “client_secret=«s» – ok”\nПароль не тот: Bearer «t»\n日本\n",
    "JSON in JSON": '{"message": "{\\"client_secret\\": \\"«s»\\", \\"id_token\\": \\"«t»\\"}", "level": "info"}\n',
}  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_of_this_kind(kind: str) -> None:
    template = KINDS[kind]
    content = planted(template).encode()
    copy = redacted(content)
    assert_redacted(template, copy.decode())
    assert redacted(copy) == copy, "a copy of the copy is the same"


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"])
@pytest.mark.parametrize("kind", ["JSON", "other characters", "Windows lines", "log"])
def test_a_file_in_another_encoding_stays_in_it(kind: str, codec: str) -> None:
    content = planted(KINDS[kind]).encode(codec)
    copy = redacted(content)
    assert copy[:2] == content[:2], "its mark"
    assert_redacted(KINDS[kind], copy.decode(codec))
    assert redacted(copy) == copy


def test_a_file_in_latin_1_stays_in_it() -> None:
    template = "Müller: client_secret=«s»\nGrüße, Bearer «t» für dich\n"
    copy = redacted(planted(template).encode("latin-1"))
    assert_redacted(template, copy.decode("latin-1"))


@pytest.mark.parametrize("codec, mark", [("utf-16-le", b"t\0o\0k\0"), ("utf-16-be", b"\0t\0o\0k")])
def test_a_stretch_in_utf_16_stays_in_it(codec: str, mark: bytes) -> None:
    first, second = "plain\n" * 1000 + "client_secret=«s»\n", "token: «t»\r\nclient_secret=«s»\r\n"
    copy = redacted(planted(first).encode() + planted(second).encode(codec))
    at = copy.index(mark)
    assert_redacted(first, copy[:at].decode())
    assert_redacted(second, copy[at:].decode(codec))


@pytest.mark.parametrize("begin", ['<?xml version="1.0"?>\n<a>', "<!DOCTYPE html><p>", "<items>\n", '<w:x a="1">'])
def test_labels_are_no_elements_in_markup(begin: str) -> None:
    copy = redacted(f"{begin}<access_token>{TOKEN}</access_token><password>{PASSWORD}</password>".encode()).decode()
    assert copy.startswith(f"{begin}<access_token>&lt;token 2fexampleclientid0000000 exp ")
    assert copy.endswith("&gt;</access_token><password>&lt;password 1&gt;</password>")
    assert redacted(copy.encode()) == copy.encode()


def test_a_copy_that_begins_with_a_label_is_no_markup() -> None:
    copy = redacted(f"{TOKEN}\nclient_secret={SECRET}\n".encode())
    assert b"&lt;" not in copy
    assert redacted(copy + f"client_secret={SECRET}\n".encode()).endswith(b"\nclient_secret=<client_secret 1>\n")


def test_a_token_on_several_lines_has_one_label() -> None:
    lines = "\n".join(TOKEN[at : at + 70] for at in range(0, len(TOKEN), 70))
    copy = redacted(f"before\n{lines}\nafter\n".encode()).decode()
    assert re.fullmatch(rf"before\n{LABEL.pattern}\nafter\n", copy)


@pytest.mark.parametrize("write", [quote, lambda text: text.replace(".", "%2E"), lambda text: text.replace("-", "%2d")])
def test_a_token_with_escapes_has_the_label_of_the_token(write: object) -> None:
    assert callable(write)
    copy = redacted(f"{TOKEN}\nGET /?access_token={write(TOKEN)}&x=1\n".encode()).decode()
    first, second = LABEL.findall(copy)
    assert first == second


def test_labels_say_whose_token_it_was_and_until_when() -> None:
    never = mint({"iss": "x", "sub": "somebody@example.com"})
    far = mint(with_claims(exp=32503680000))
    strange = mint(with_claims(exp="soon"))
    odd = mint(with_claims(client_id='k"<1>\n,& ' + "x" * 80, exp=NOW + 60))
    text = "\n".join((OTHER, far, never, strange, ENCRYPTED, odd, OTHER, f"client_secret={SECRET}"))
    copy = redacted(text.encode()).decode().split("\n")
    client = "token 2fexampleclientid0000000"
    assert copy[0] == copy[6]
    assert copy[0] == f"<{client} exp {time.strftime('%H:%M', time.gmtime(NOW - 5))} sha256:{identity(OTHER)[:4]}>"
    assert copy[1] == f"<{client} exp 3000-01-01 00:00 sha256:{identity(far)[:4]}>"
    assert copy[2] == f"<token no exp sha256:{identity(never)[:4]}>", "a person is not named"
    assert copy[3] == f"<{client} sha256:{identity(strange)[:4]}>"
    assert copy[4] == f"<token sha256:{identity(ENCRYPTED)[:4]}>"
    assert re.fullmatch(r"<token k_1_x+ exp \d\d:\d\d sha256:[0-9a-f]{4}>", copy[5])
    assert copy[7] == "client_secret=<client_secret 1>"
    assert all(LABEL.fullmatch(line) for line in copy[:7])


def test_tokens_whose_fingerprints_begin_alike_have_different_labels() -> None:

    seen: dict[str, str] = {}
    for number in range(5000):
        text = mint(with_claims(jti=str(number)), kid="k") if number < 1 else _numbered(number)
        digits = identity(text)[:4]
        if digits in seen:
            first, second = (Labels(NOW).of_token(each) for each in (seen[digits], text))
            assert first == second, "alone, each would have the same"
            copy = redacted(f"{seen[digits]}\n{text}\n{text}\n{seen[digits]}\n".encode()).decode().split("\n")
            assert copy[0] == copy[3] != copy[1] == copy[2]
            assert copy[1] == f"{first[:-5]}{identity(text)[:8]}>"
            return
        seen[digits] = text
    raise AssertionError("no two were alike")


def _numbered(number: int) -> str:
    header, _, signature = TOKEN.split(".")
    return f"{header}.{b64({**with_claims(), 'jti': str(number)})}.{signature}"


@pytest.mark.parametrize(
    "client", ["password=hunter22", "https://u:hunter22@a.example/k", '{"client_secret":"hunter22"}']
)
def test_a_label_shows_no_secret_that_a_token_names_as_its_client(client: str) -> None:
    copy = redacted(mint(with_claims(client_id=client)).encode())
    assert copy.startswith(b"<token ")
    assert b"hunter22" not in copy


@pytest.mark.parametrize("kind", ["JSON", "YAML", "flow", "XML", "HTML"])
def test_a_copy_can_be_read_as_what_it_was(kind: str) -> None:
    text = {
        "JSON": json.dumps({"t": TOKEN, "client_secret": SECRET}),
        "YAML": f"t: {TOKEN}\nclient_secret: {SECRET}\n",
        "flow": f"[{TOKEN}, {OTHER}]\n",
        "XML": f"<a t='{TOKEN}'><access_token>{TOKEN}</access_token></a>",
        "HTML": f"<!DOCTYPE html><p>Bearer {TOKEN}</p>",
    }[kind]
    copy = redacted(text.encode()).decode()
    label = Labels(NOW).of_token(TOKEN)
    if kind == "JSON":
        assert json.loads(copy) == {"t": label, "client_secret": "<client_secret 1>"}
    elif kind == "YAML":
        assert yaml.safe_load(copy) == {"t": label, "client_secret": "<client_secret 1>"}
    elif kind == "flow":
        assert yaml.safe_load(copy) == [label, Labels(NOW).of_token(OTHER)]
    elif kind == "XML":
        root = ET.fromstring(copy)  # noqa: S314 - written above
        assert (root.get("t"), root[0].text) == (label, label)
    else:
        assert copy == f"<!DOCTYPE html><p>Bearer {html.escape(label)}</p>"


def test_the_same_secret_has_the_same_label_and_another_one_another() -> None:
    named = (("password", PASSWORD), ("client_secret", SECRET), ("password", SECRET), ("password", "An0ther-Pa55word"))
    text = "".join(f"{name}={value}\n" for name, value in (*named, named[0]))
    assert redacted(text.encode()).decode() == (
        "password=<password 1>\nclient_secret=<client_secret 1>\npassword=<client_secret 1>\n"
        "password=<password 2>\npassword=<password 1>\n"
    )


def test_of_cookies_the_names_stay() -> None:
    copy = redacted(f"Cookie: session={TOKEN}; XSRF-TOKEN={SECRET}; lang=de\n".encode()).decode()
    assert re.match(rf"Cookie: session={LABEL.pattern}; XSRF-TOKEN=<XSRF-TOKEN 1>; lang=", copy)


def test_counts() -> None:
    labels = Labels(NOW)
    redacted(f"{TOKEN} {OTHER} {TOKEN}\nclient_secret={SECRET}\nclient_secret={SECRET}\n".encode(), labels)
    assert labels.different == {"access token": 2, "client_secret": 1}
    assert labels.places == {"access token": 3, "client_secret": 2}
    assert labels.tokens == {"access token"}


def test_labels_remember_no_token_and_no_secret() -> None:
    labels = Labels(NOW)
    redacted(planted(KINDS["JSON"]).encode(), labels)
    remembered = repr(vars(labels))
    assert left_of(TOKEN, remembered) == left_of(SECRET, remembered) == set()


# --- files of any size ----------------------------------------------------------------------------------------------


def filled(seed: int) -> Iterator[str]:
    """Lines of no importance, of different lengths."""
    while True:
        seed = (seed * 1103515245 + 12345) % 2**31
        yield "one line of many " * (seed % 7) + "\n"


@pytest.mark.parametrize("before", [*range(0, 1400, 93), 5000, 70_000])
def test_at_the_borders_of_windows_and_blocks(monkeypatch: pytest.MonkeyPatch, before: int) -> None:
    monkeypatch.setattr(redaction, "WINDOW", 900)
    monkeypatch.setattr(redaction, "AHEAD", 4096)
    monkeypatch.setattr(redaction, "BEFORE", 700)
    lines, head = filled(before), ""
    while len(head) < before:
        head += next(lines)
    template = head[: max(0, before)] + "\n" + "".join(f"{template}\n{next(lines)}" for template in KINDS.values()) * 2
    copy = redacted(planted(template).encode())
    assert_redacted(template, copy.decode())


def test_a_file_of_many_blocks() -> None:
    lines = filled(7)
    template = "".join(f"{one}\n{next(lines)}" for _ in range(210) for one in KINDS.values())
    content = planted(template).encode()
    assert len(content) > 2 * STRIDE
    assert_redacted(template, redacted(content).decode())


def test_what_is_held_is_bounded() -> None:
    size, held = 0, 0

    def read(most: int) -> bytes:
        nonlocal size
        if size > 12_000_000:
            return b""
        piece = (f"client_secret={SECRET}&x=1 {TOKEN}\n" + "plain text here\n" * 20000).encode()[:most]
        size += len(piece)
        return piece

    for piece in Redaction(Labels(NOW)).of(read):
        held = max(held, len(piece))
    assert held < 4_000_000


def test_a_value_longer_than_any_window_has_one_label(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("WINDOW", 2000), ("AHEAD", 1000), ("BEFORE", 500), ("MOST_HELD", 8000)):
        monkeypatch.setattr(redaction, name, value)
    long = SECRET.replace("~", "x") * 2000
    copy = redacted(f'a\n{{"client_secret": "{long}", "x": 1}}\n'.encode()).decode()
    assert left_of(SECRET, copy) == set()
    assert copy.startswith('a\n{"client_secret": "<client_secret 1>')
    assert copy.endswith('", "x": 1}\n')


@given(st.lists(st.sampled_from([*KINDS.values(), "\n", " ", "word ", '","', "é\n", "\ud800"]), max_size=12))
@settings(max_examples=40, deadline=None)
def test_in_any_mixture(parts: list[str]) -> None:
    text = planted("\n".join(parts))
    copy = redacted(text.encode("utf-8", "surrogatepass"))
    for each in PLANTED.values():
        assert left_of(each, copy.decode("utf-8", "surrogatepass")) == set()


@given(st.binary(max_size=3000), st.integers(1, 97))
@settings(max_examples=200, deadline=None)
def test_bytes_of_any_kind_come_through(content: bytes, most: int) -> None:
    """Without a finder of secrets, and with reads of any size: whatever the encoding seems to be."""
    assume(not head_of(content).compressed)
    stream = io.BytesIO(content)
    copy = b"".join(Redaction(Labels(NOW), lambda _: ()).of(lambda size: stream.read(min(size, most))))
    assert copy == content


@given(st.text(max_size=600), st.sampled_from(["utf-16-le", "utf-16-be"]), st.booleans(), st.binary(max_size=1))
@settings(max_examples=200, deadline=None)
def test_utf_16_of_any_kind_comes_through(text: str, codec: str, half: bool, odd: bytes) -> None:
    mark = "\ufeff".encode(codec)
    surrogate = ("\ud83d".encode(codec, "surrogatepass")) if half else b""
    content = mark + text.encode(codec, "surrogatepass") + surrogate + odd
    stream = io.BytesIO(content)
    copy = b"".join(Redaction(Labels(NOW), lambda _: ()).of(lambda size: stream.read(min(size, 7))))
    assert copy == content


def test_json_stays_json() -> None:
    copy = json.loads(redacted(planted(KINDS["JSON"]).encode()))
    assert copy["client_secret"] == "<client_secret 1>"
    assert copy["b"] == [True, "a b"]
