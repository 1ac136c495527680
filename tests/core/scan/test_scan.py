"""Tokens are found in files of every kind, at their lines, and nothing else is taken for one."""

from __future__ import annotations

import base64
import json
import time
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.core.deadline import CancelledError
from inspector.core.scan.blocks import MOST_HELD, STRIDE
from inspector.core.scan.scan import MAX_LINES, Found, advice, scan, told
from inspector.core.tokens.token import MAX_TOKEN_CHARS
from tests.core.minting import b64, mint, with_claims
from tests.each_case import for_each

TOKEN = mint()
OTHER = mint(with_claims(jti="another"))
SHORT = mint(alg="ES256")
ENCRYPTED = f"{b64({'alg': 'RSA-OAEP-256', 'enc': 'A256GCM'})}.a2V5.aXYtMTIzNDU2Nzg.dGV4dA.dGFnLXRhZy10YWctdGFnIQ"
DIRECT = f"{b64({'alg': 'dir', 'enc': 'A256GCM'})}..aXYtMTIzNDU2Nzg.dGV4dA.dGFn"
NO_SIGNATURE = f"{b64({'alg': 'none'})}.{b64({'sub': 'x'})}."
SPACED = b64(b'{ "alg": "HS256" }') + ".e30.c2ln"
BROKEN = b64(b'{\r\n "alg": "HS256"}') + ".e30.c2ln"
SESSION = f"{b64({'user_id': 7})}.Zx9y8w.c2lnbmF0dXJl"
HAR = json.dumps(
    {
        "log": {
            "entries": [
                {
                    "request": {
                        "method": "GET",
                        "headers": [
                            {"name": "Host", "value": "api.example"},
                            {"name": "Authorization", "value": f"Bearer {TOKEN}"},
                        ],
                    },
                    "response": {"content": {"text": json.dumps({"access_token": OTHER, "expires_in": 3600})}},
                }
            ]
        }
    },
    indent=2,
)
CURL = f"""> GET /orders HTTP/1.1\r
> Host: api.example\r
> authorization: Bearer {TOKEN}\r
>\r
< HTTP/1.1 401 Unauthorized\r
"""
LOG = f"""2026-11-22T14:03:07Z INFO password=hunter2 started
2026-11-22T14:03:08Z DEBUG got token={TOKEN} for client
2026-11-22T14:03:09Z WARN 401 authorization=Bearer {OTHER} path=/orders
2026-11-22T14:03:10Z DEBUG got token={TOKEN} for client
"""


def wrapped(text: str, width: int, between: str = "\n") -> str:
    return between.join(text[start : start + width] for start in range(0, len(text), width))


def found(text: str | bytes) -> tuple[Found, ...]:
    return scan(text.encode() if isinstance(text, str) else text).found


def texts(text: str | bytes) -> list[str]:
    return [one.text for one in found(text)]


@pytest.mark.parametrize(
    "text, token, line, before",
    [
        (TOKEN, TOKEN, 1, ""),
        (f"\ufeff{TOKEN}", TOKEN, 1, ""),
        (f"\n\n  {TOKEN}\n", TOKEN, 3, ""),
        (CURL, TOKEN, 3, "authorization: Bearer"),
        (f"ISSUER=https://id.example\nACCESS_TOKEN={TOKEN}\n", TOKEN, 2, "ACCESS_TOKEN"),
        (f'export TOKEN="{TOKEN}"\n', TOKEN, 1, "TOKEN"),
        (f"auth:\n  token: {TOKEN}\n", TOKEN, 2, "token"),
        (f"auth:\n  - jwt: '{TOKEN}'\n", TOKEN, 2, "jwt"),
        (f"meta {{\n  name: orders\n}}\nauth:bearer {{\n  token: {TOKEN}\n}}\n", TOKEN, 5, "token"),
        (json.dumps({"access_token": TOKEN, "expires_in": 3600}, indent=2), TOKEN, 2, "access_token"),
        (json.dumps(json.dumps({"id_token": TOKEN})), TOKEN, 1, "id_token"),
        (json.dumps(json.dumps(json.dumps({"id_token": TOKEN}))), TOKEN, 1, "id_token"),
        (json.dumps({"message": f"refused\n{TOKEN}\nby the API"}), TOKEN, 1, ""),
        (json.dumps({"a": f"x\u00e9{TOKEN}"}), TOKEN, 1, ""),
        (json.dumps({"bearer": [{"key": "token", "value": TOKEN}]}), TOKEN, 1, "token"),
        (f"curl -H 'Authorization: Bearer {TOKEN}' https://api.example", TOKEN, 1, "Authorization: Bearer"),
        (f'curl -H "authorization: DPoP {TOKEN}" https://api.example', TOKEN, 1, "authorization: DPoP"),
        (f"curl -d token={TOKEN} https://id.example/introspect", TOKEN, 1, "token"),
        (f"https://app.example/cb#id_token={TOKEN}&state=7", TOKEN, 1, "id_token"),
        (f"GET /cb?state=7&access_token={TOKEN} HTTP/1.1", TOKEN, 1, "access_token"),
        (f"uri=https%3A%2F%2Fapp.example%2Fcb%3Fid_token%3D{TOKEN}%26state%3D7", TOKEN, 1, "id_token"),
        (f"header=Authorization%3A%20Bearer%20{TOKEN}%0D%0A", TOKEN, 1, "Authorization: Bearer"),
        (f"x%253Did_token%253D{TOKEN}%2526", TOKEN, 1, "id_token"),
        (f"token={TOKEN.replace('.', '%2E')}&x=1", TOKEN, 1, "token"),
        (f"token={quote(TOKEN.replace('.', '%2E').replace('_', '%5f').replace('-', '%2d'), safe='')}", TOKEN, 1,
         "token"),
        (f'{{"t": "{TOKEN.replace(".", chr(92) + "u002e")}"}}', TOKEN, 1, "t"),
        (f"Cookie: theme=dark; session={TOKEN}; lang=de", TOKEN, 1, "session"),
        (f"<saml:Assertion><access_token>{TOKEN}</access_token>", TOKEN, 1, "access_token"),
        (f"<a href='#'>{TOKEN}</a>", TOKEN, 1, "a"),
        (f"&quot;token&quot;:&quot;{TOKEN}&quot;", TOKEN, 1, "token"),
        (f"\x1b[1;32m{TOKEN}\x1b[0m", TOKEN, 1, ""),
        (f"INFO Authorization: Bearer \x1b[32m{TOKEN}\x1b[0m", TOKEN, 1, "Authorization: Bearer"),
        (f'"\\u001b[32m{TOKEN}\\u001b[0m"', TOKEN, 1, ""),
        (f"Sent with Bearer {TOKEN}.", TOKEN, 1, "Bearer"),
        (f"Here it is: {TOKEN}. It was refused.", TOKEN, 1, ""),
        (f"jwt.{TOKEN}", TOKEN, 1, ""),
        (f"encrypted {ENCRYPTED} end", ENCRYPTED, 1, ""),
        (f"encrypted {ENCRYPTED}.", ENCRYPTED, 1, ""),
        (f"encrypted {DIRECT}", DIRECT, 1, ""),
        (f'"{NO_SIGNATURE}"', NO_SIGNATURE, 1, ""),
        (f"{NO_SIGNATURE}\n", NO_SIGNATURE, 1, ""),
        (f'"{SPACED}"', SPACED, 1, ""),
        (f'"{BROKEN}"', BROKEN, 1, ""),
        (f"detached {TOKEN.split('.')[0]}..{TOKEN.split('.')[2]}", f"{TOKEN.split('.')[0]}..{TOKEN.split('.')[2]}", 1,
         ""),
        (f"a\r\nb\r\ntoken={TOKEN}\r\n", TOKEN, 3, "token"),
        (f"a\rb\rtoken={TOKEN}\r", TOKEN, 3, "token"),
        (f"Authorization: Bearer\n {TOKEN}", TOKEN, 2, ""),
    ],
)  # fmt: skip
def test_a_token_is_found_in(text: str, token: str, line: int, before: str) -> None:
    (one,) = found(text)
    assert one.text == token
    assert (one.line, one.before, one.times) == (line, before, 1)


def test_every_token_of_an_archive_of_requests_is_found() -> None:
    first, second = found(HAR)
    assert (first.text, first.before) == (TOKEN, "Authorization: Bearer")
    assert (second.text, second.before) == (OTHER, "access_token")
    assert HAR.split("\n")[first.line - 1].count(TOKEN) == 1


def test_the_same_token_is_found_once_with_its_lines() -> None:
    first, second = found(LOG)
    assert (first.text, first.line, first.times, first.lines) == (TOKEN, 2, 2, (2, 4))
    assert (second.text, second.line, second.times, second.lines) == (OTHER, 3, 1, (3,))
    assert (first.before, second.before) == ("token", "authorization: Bearer")
    (often,) = found(f"{TOKEN} {TOKEN}\n" * 9)
    assert (often.times, often.lines) == (18, (1, 2, 3, 4, 5)), f"at most {MAX_LINES} lines"


@pytest.mark.parametrize(
    "secret",
    ["password: hunter2 {}", "hunter2 {}", "user:hunter2:{}", "user:hunter:{}", "https://me:hunter@x/{}",
     "correct horse battery: {}", "correct horse={}", "AKIA9F8G7H6J5K4L3M2N={}", "Basic aHVudGVyMg== {}",
     "secret=hunter;{}", '"client_secret": "hunter", {}'],
)  # fmt: skip
def test_what_stands_before_is_never_another_secret(secret: str) -> None:
    (one,) = found(f"2026 INFO {secret.format(TOKEN)}")
    assert one.before == "", "a value was told as if it were a name"


def test_a_name_that_is_cut_off_is_not_told() -> None:
    (one,) = found("x" * 300 + f" aaa{'b' * 230}: {TOKEN}")
    assert one.before == ""


@pytest.mark.parametrize(
    "text",
    [
        "", "\n", "one.two.three", "api.example.com", "1.2.3", "v10.11.12-rc1", "com.example.orders", "eyJ.eyJ.eyJ",
        "eyJhbGciOiJSUzI1NiJ9", "eyJhbGciOiJSUzI1NiJ9.", "the header is eyJhbGciOiJSUzI1NiJ9. It is", "eyJhbG...",
        "Authorization: Bearer ***", "eyes.on.you", "eyJabc.def.ghi",
        "//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbImEuanMiXX0=",
        f"session={SESSION}", base64.b64encode(b'["alg"].x').decode(),
        b64(b'["alg"]') + ".e30.c2ln", b64(b'"alg"') + ".e30.c2ln", f"{b64({'typ': 'alg'})}.e30.c2ln",
        f"{b64({'alg': 'dir', 'enc': 'x'})}.a.b.c.", "ewoK.ewoK.ewoK",
    ],
)  # fmt: skip
def test_what_is_no_token_is_not_found(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_every_encoding_is_read(codec: str) -> None:
    """Windows writes logs in UTF-16, with a mark or without one."""
    text = f"Größe\r\nÜbersicht: ä {TOKEN}\r\n"
    content = text.encode(codec)
    if codec == "utf-16":
        assert content.startswith(b"\xff\xfe")
    (one,) = scan(content).found
    assert (one.text, one.line, one.column) == (TOKEN, 2, 14)
    assert scan(content).lines == 2
    assert not scan(content).binary


def test_columns_count_characters_of_long_lines() -> None:
    text = f"😀é {TOKEN} ü {OTHER} x"
    first, second = found(text)
    assert (first.column, second.column) == (text.index(TOKEN) + 1, text.index(OTHER) + 1)


@pytest.mark.parametrize("before, codec", [("é", "utf-8"), ("xé", "utf-8"), ("😀", "utf-8"), ("\xa0", "latin-1")])
def test_columns_hold_across_steps(before: str, codec: str) -> None:
    """No character is cut in two where one step of the search ends and the next begins."""
    text = f"first\n{before * STRIDE} {TOKEN}\nlast\n"
    (one,) = scan(text.encode(codec)).found
    assert (one.line, one.column) == (2, len(before) * STRIDE + 2)
    assert scan(text.encode(codec)).lines == 3


def test_a_dump_is_read_as_well() -> None:
    result = scan(bytes(range(256)) * 300 + TOKEN.encode() + b"\0\xff" + OTHER.encode() + b"\0")
    assert [one.text for one in result.found] == [TOKEN, OTHER]
    assert result.binary


@for_each("width", [40, 64, 72, 76, 80, 120, 132])
@for_each("between", ["\n", "\r\n", "\\\n", "\n    ", ".\n"])
@for_each("token", [TOKEN, SHORT, ENCRYPTED])
def test_a_wrapped_token_is_found_whole(width: int, between: str, token: str) -> None:
    text = token.replace(".", ".\n") if between == ".\n" else wrapped(token, width, between)
    assert texts(f"before\n\n{text}\n\nafter {OTHER}\n") == [token, OTHER]


@pytest.mark.parametrize("width", [64, 80, 100])
def test_a_terminal_wraps_the_whole_line(width: int) -> None:
    """What stands before the token takes a part of the first line; the line after it is another matter."""
    text = wrapped(f"Authorization: Bearer {TOKEN}", width)
    for after in ("", "\n", "\n\nnext", "\nHTTP/1.1 200 OK\n", "\nOK\n"):
        (one,) = found(f"$ curl -v\n{text}{after}")
        assert (one.text, one.line, one.before) == (TOKEN, 2, "Authorization: Bearer")


def test_tokens_below_each_other_are_not_one_wrapped_token() -> None:
    tokens = [mint(with_claims(jti=str(number)), alg="ES256") for number in range(9)]
    assert texts("\n".join(tokens)) == tokens
    assert texts("\n".join(tokens) + "\nOK\n") == tokens
    assert texts(f"{ENCRYPTED}\nOK\n") == [ENCRYPTED]
    assert texts(f"{wrapped(TOKEN, 80)}\n{wrapped(OTHER, 80)}\n") == [TOKEN, OTHER]


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.text(st.characters(blacklist_categories=["Cs"]), max_size=60),
            st.sampled_from([TOKEN, OTHER, SHORT, ENCRYPTED, DIRECT, SPACED]),
        ),
        min_size=1,
        max_size=8,
    ),
    st.sampled_from(["utf-8", "utf-16"]),
)
def test_every_token_put_into_any_text_is_found_at_its_line(pieces: list[tuple[str, str]], codec: str) -> None:
    """The text between is anything at all; a space and a comma keep it apart from the tokens."""
    text = "".join(f"{before} {token}," for before, token in pieces)
    if "\n" not in text:
        text = text.replace("\r", " ")
    result = scan(text.encode(codec))
    places: dict[str, list[int]] = {}
    at = 0
    for before, token in pieces:
        at += len(before) + 1
        places.setdefault(token, []).append(text.count("\n", 0, at) + 1)
        at += len(token) + 1
    assert {one.text: (one.line, one.times) for one in result.found} == {
        token: (lines[0], len(lines)) for token, lines in places.items()
    }
    for one in result.found:
        assert one.lines == tuple(dict.fromkeys(places[one.text]))[:MAX_LINES]


HOSTILE = [
    "eyJ", "eyJ.", "eyJ\n", "eyJ\\\n", "eyJaaaaaaaaaaaaaaaaaaa\n", " eyJ", "\\neyJ", "%20eyJ", "%2DeyJ", "eyJ%2E",
    "eyJhbGciOiJ4In0.", "eyJhbGciOiJ4In0..", "eyJhbGciOiJ4In0.e30.\n", "eyJhbGciOiJ4In0.e30. ", "{", '"', "\\", "ew",
    "name=", "e\n", "\0", "\x1b[32m", "Bearer ", "eyJhbGciOiJ4In0\n.\n",
    "ZXlK", "ZXlK\n", "ZXlKaGJHY2lPaUo0SW4wLg", "ZXlKaGJHY2lPaUo0SW4wLg==\n", "eyJhbGciOi", "=3DeyJ", "eyJ=\n",
    "e\0y\0J\0", "e\0y\0Jxx", '{"protected":"eyJhbGciOiJ4In0",', '"payload":"e30","protected":"eyJhbGciOiJ4In0",',
    '"eyJ" +\n',
    '"eyJhbGciOiJ4In0.e30" +\n', "> eyJ\n", "12:00 eyJhbGciOiJ4In0.\n", "eyJhbGciOiJ4In0...", "aeyJeyJhbGciOiJ4In0.",
    "eyJhbGciOiJIUzI1NiJ9\\\n", "eyJhbGciOiJIUzI1NiJ9=\r\n", "eyJhbGciOiJIUzI1NiJ9\\n", "A" * 76 + "\n", '{"a":',
]  # fmt: skip


@pytest.mark.parametrize("unit", HOSTILE)
def test_work_grows_with_the_file_and_no_faster(unit: str) -> None:
    """Eight times as much is eight times the work of this process; code that goes back would need 64 times."""

    def work(size: int) -> float:
        return _cpu((unit * (size // len(unit) + 1)).encode()[:size])

    most = 24 * max(min(work(64 * 1024) for _ in range(2)), 0.002)
    assert any(work(512 * 1024) < most for _ in range(2))


@pytest.mark.parametrize("unit", ["eyJ.", "eyJ", "ZXlK", "=3D", '{"a":', "a\0", "A" * 76 + "\n"])
def test_what_is_made_to_look_like_tokens_costs_little_more_than_plain_text(unit: str) -> None:
    size = 1024 * 1024
    line = b"2026-11-22T14:03:08Z DEBUG request 8c1f of the review was served by 10.0.0.1 in 12 ms\n"
    plain = (line * (8 * size // len(line) + 1))[: 8 * size]
    hostile = (unit * (size // len(unit) + 1)).encode()[:size]
    most = 20 * max(min(_cpu(plain) for _ in range(3)) / 8, 0.001)
    assert any(_cpu(hostile) < most for _ in range(3))


def _cpu(content: bytes) -> float:
    begun = time.process_time()
    scan(content)
    return time.process_time() - begun


def test_a_file_is_read_in_steps_that_can_be_given_up() -> None:
    seen: list[int] = []
    content = b"x" * (3 * STRIDE) + b" " + TOKEN.encode() + b" " + b"x" * (3 * STRIDE)
    assert len(scan(content, seen.append).found) == 1
    assert seen == sorted(seen)
    assert max(after - before for before, after in zip([0, *seen], seen, strict=False)) <= MOST_HELD
    assert seen[-1] == len(content)

    def give_up(read: int) -> None:
        if read > STRIDE:
            raise CancelledError("given up")

    with pytest.raises(CancelledError):
        scan(content, give_up)


def test_a_token_across_two_steps_is_found() -> None:
    for before in range(STRIDE - 5, STRIDE + 2):
        assert texts(b"." * before + TOKEN.encode()) == [TOKEN]


def test_all_are_listed_however_many_there_are() -> None:
    header = b64({"alg": "HS256"})
    many = [f"{header}.{b64({'n': number})}.c2ln" for number in range(20_000)]
    result = scan("\n".join(many).encode())
    assert [one.text for one in result.found] == many
    assert told(result, "big.log") == "20 000 tokens in big.log"


def test_what_is_too_long_for_a_token_is_passed_over() -> None:
    assert texts(f"{TOKEN} {TOKEN}{'A' * MAX_TOKEN_CHARS} {OTHER}") == [TOKEN, OTHER]


@pytest.mark.parametrize(
    "content, words, what_to_do",
    [
        (f"{TOKEN}\n".encode(), "1 token in app.log", ""),
        (LOG.encode(), "2 tokens in app.log", ""),
        (b"", "No token in app.log: 0 lines were read.", "A token begins with eyJ"),
        (b"nothing", "No token in app.log: one line was read.", "A token begins with eyJ"),
        (b"x\n" * 12480, "No token in app.log: 12 480 lines were read.", "A token begins with eyJ"),
        (b"\x7fELF\0\0", "No token in app.log: 6 bytes that are not text were read.", "A token begins with eyJ"),
        (b"7z\xbc\xaf\x27\x1c", "app.log is compressed (7z), so no token in it can be seen.", "Unpack it"),
        (b"PK\x03\x04", "app.log is compressed (zip), so no token in it can be seen.", "Unpack it"),
    ],
)
def test_what_came_of_it_is_said(content: bytes, words: str, what_to_do: str) -> None:
    result = scan(content)
    assert told(result, "app.log") == words
    assert advice(result).startswith(what_to_do)
    assert bool(advice(result)) is bool(what_to_do)


def test_no_token_is_in_what_python_writes() -> None:
    result = scan(LOG.encode())
    assert TOKEN not in repr(result)
    assert TOKEN.split(".")[1] not in repr(result)
