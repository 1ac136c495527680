"""Tokens are found however programs, mails, proxies and databases write them."""

from __future__ import annotations

import base64
import gzip
import json
import quopri
import sqlite3
import textwrap
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path
from urllib.parse import quote

import pytest

from inspector.core.scan.found import FoundToken
from inspector.core.scan.scan import Found, scan
from tests.core.minting import b64
from tests.core.scan.test_scan import ENCRYPTED, OTHER, SHORT, TOKEN, wrapped
from tests.each_case import for_each

HMAC = f"{b64({'alg': 'HS256', 'kid': 'h1'})}.{b64({'iss': 'https://id.example', 'exp': 1})}.{b64(bytes(range(32)))}"
HEADER, PAYLOAD, SIGNATURE = TOKEN.split(".")
ALL = [TOKEN, SHORT, HMAC, ENCRYPTED]


def found(content: str | bytes) -> tuple[Found, ...]:
    return scan(content.encode() if isinstance(content, str) else content).found


def in64(content: str | bytes) -> str:
    return base64.b64encode(content.encode() if isinstance(content, str) else content).decode()


def mime64(content: str) -> str:
    return base64.encodebytes(content.encode()).decode()


def har(token: str) -> str:
    body = json.dumps({"access_token": token, "expires_in": 3600})
    content = {"mimeType": "application/json", "encoding": "base64", "text": in64(body)}
    return json.dumps({"log": {"entries": [{"response": {"content": content}}]}}, indent=2)


def mail(token: str) -> bytes:
    message = EmailMessage()
    message["Subject"] = "Sign in"
    message.set_content(f"Grüße\n\nhttps://app.example/verify?token={token}&x=1\n", cte="base64")
    return message.as_bytes()


IN_BASE64: dict[str, Callable[[str], str | bytes]] = {
    "kubernetes": lambda t: f"kind: Secret\ndata:\n  namespace: {in64('demo')}\n  token: {in64(t)}\ntype: Opaque\n",
    "kubernetes without padding": lambda t: f"data:\n  token: {in64(t).rstrip('=')}\nkind: Secret\n",
    "docker": lambda t: json.dumps({"auths": {"https://registry.example": {"auth": in64(f"oauth2accesstoken:{t}")}}}),
    "har": har,
    "burp": lambda t: f'<request base64="true"><![CDATA[{in64(f"GET / HTTP/1.1{chr(13)}{chr(10)}A: Bearer {t}")}]]>',
    "basic": lambda t: f"Authorization: Basic {in64('me:' + t)}",
    "cookie": lambda t: f"Cookie: a=b; session={quote(in64(json.dumps({'u': 1, 'token': t})))}; x=y",
    "cookie in base64url": lambda t: f"session={base64.urlsafe_b64encode(f'~~?{t}~~'.encode()).decode().rstrip('=')}",
    "one byte before": lambda t: f"x={in64(' ' + t)}",
    "two bytes before": lambda t: f"x={in64('x ' + t)}",
    "three bytes before": lambda t: f'"{in64("x: " + t)}"',
    "lines of 76": lambda t: f"Content-Transfer-Encoding: base64\n\n{mime64('Sign in: ' + t + ' now')}\n--x--\n",
    "lines of 64": lambda t: f"-----BEGIN STATE-----\n{wrapped(in64(json.dumps({'t': t})), 64)}\n-----END STATE-----\n",
    "lines with carriage returns": lambda t: wrapped(in64("t=" + t), 76, "\r\n") + "\r\n.\r\n",
    "yaml block": lambda t: "token: |\n    " + wrapped(in64(t), 76, "\n    ") + "\nnext: 1\n",
    "json string of lines": lambda t: json.dumps({"token": mime64(t)}),
    "data url": lambda t: f"data:application/json;base64,{in64(json.dumps({'jwt': t}))}",
    "mail": mail,
    "gzip": lambda t: gzip.compress(in64("x" + t).encode()),
}  # fmt: skip


@for_each("token", ALL)
@for_each("form", IN_BASE64)
def test_a_token_in_base64_is_found_once(form: str, token: str) -> None:
    (one,) = found(IN_BASE64[form](token))
    assert (one.text, one.how, one.whole, one.times) == (token, "base64", True, 1)
    assert FoundToken.of(one).written == "in base64"


def test_the_stretch_of_a_token_in_base64_is_all_of_the_base64() -> None:
    from inspector.core.scan.blocks import Block

    secret = wrapped(in64(json.dumps({"a": TOKEN, "b": OTHER, "password": "hunter2"})), 76)
    content = f"before\n{secret}\nafter".encode()
    first, second = Block(content, 0, len(content), len(content)).search().tokens()
    assert (first.text, second.text) == (TOKEN, OTHER)
    assert {content[one.at : one.end].decode() for one in (first, second)} == {secret}
    assert (first.at, first.end) == (second.at, second.end)


GLUED = {
    "jwt_": "jwt_{}", "v1-": "v1-{}", "token": "token{}", "a letter": "x{}", "a dash": "a-{}", "an underscore": "_{}",
    "digits": "342{}", "quoted printable": "a=3D{}", "x.": "x.{}", "state": "state_7f{}", "vault": "hvs_{}",
    "a length": "\x03I{}", "another header": "eyJ{}", "a name": "Zaccess_token{}.",
}  # fmt: skip


@pytest.mark.parametrize("token", ALL)
@pytest.mark.parametrize("form", GLUED)
def test_a_token_behind_other_characters_is_found_whole(form: str, token: str) -> None:
    (one,) = found(f"2026-11-29 key={GLUED[form].format(token)} status=200\n")
    assert (one.text, one.how, one.whole) == (token, "", True)


@pytest.mark.parametrize("token", [TOKEN, SHORT, HMAC])
@pytest.mark.parametrize("word", ["refresh", "Bearer", "expires_in3600", "x", "2026-11-29"])
def test_what_is_glued_behind_a_signature_is_no_part_of_it(word: str, token: str) -> None:
    (one,) = found(f'"{token}{word}"')
    assert one.text == token


def test_two_tokens_without_anything_between_are_two() -> None:
    assert [one.text for one in found(f"{TOKEN}{SHORT}{HMAC}")] == [TOKEN, SHORT, HMAC]


def test_a_signature_of_an_odd_length_is_left_as_it_is() -> None:
    """DER is longer than the two numbers in it, and a key may have any size."""
    der = f"{SHORT.rpartition('.')[0]}.{b64(bytes([0x30, 0x45, 2, 33]) + bytes(67))}"
    rsa = f"{TOKEN.rpartition('.')[0]}.{'A' * 384}"
    assert [one.text for one in found(f'"{der}" "{rsa}"')] == [der, rsa]


@pytest.mark.parametrize("names", [("access_token", "refresh_token"), ("k", "v"), ("jwt", "x")])
def test_a_row_of_a_database_has_nothing_between_its_columns(tmp_path: Path, names: tuple[str, str]) -> None:
    database = sqlite3.connect(tmp_path / "a.sqlite")
    database.execute("create table t (name text, value text, after text)")
    database.executemany("insert into t values (?, ?, ?)", [(names[0], TOKEN, names[1]), (names[1], SHORT, names[0])])
    database.commit()
    database.close()
    assert {one.text for one in found((tmp_path / "a.sqlite").read_bytes())} == {TOKEN, SHORT}


@pytest.mark.parametrize("before, after", [("x-amzn-oidc-data: ", "\n"), ('"', '"'), ("t=", "&x=1"), (" ", "")])
@pytest.mark.parametrize("escape", ["=", "%3D", "%3d", "%253D"])
def test_a_padded_token_keeps_its_padding(before: str, after: str, escape: str) -> None:
    header = b64({"alg": "ES256", "kid": "e1", "n": "1"})
    payload = b64({"sub": "x1", "iss": "https://id.example"})
    token = ".".join(part + "=" * (-len(part) % 4) for part in (header, payload, SHORT.rpartition(".")[2]))
    assert "=." in token
    (one,) = found(f"{before}{token.replace('=', escape)}{after}")
    assert (one.text, one.whole) == (token, True)


@for_each("codec", ["utf-16-le", "utf-16-be"])
@for_each("mark", ["", "\ufeff"])
@for_each("before", ["", "x", "start of the log\r\n" * 300])
@for_each("token", [TOKEN, SHORT])
@for_each("after", ["\r\n", "", " größer\r\n"])
def test_a_part_of_a_file_may_be_in_utf16(codec: str, mark: str, before: str, token: str, after: str) -> None:
    """Windows PowerShell appends UTF-16 to a file in UTF-8, at an odd place as well."""
    part = f"{mark}INFO token: {token}{after}"
    content = (before or "log\n" * 2000).encode() + part.encode(codec) + b"more in UTF-8\n"
    if after == "":
        content = content.removesuffix(b"more in UTF-8\n")
    (one,) = found(content)
    assert (one.text, one.whole) == (token, True)
    assert one.how == ("UTF-16" if len(before) != 1 else one.how)


def logged(token: str, prefix: str, width: int, first: str = "", suffix: str = "") -> str:
    pieces = textwrap.wrap(first + token, width, break_on_hyphens=False, break_long_words=True)
    return "".join(f"{prefix.format(n=number)}{piece}{suffix}\n" for number, piece in enumerate(pieces, 3))


PREFIXES = {
    "collector": "2026-11-29T10:00:00 app[1]: ", "other times": "2026-11-29T10:00:0{n} app[1]: ", "quoted mail": "> ",
    "quoted twice": ">> ", "compose": "api-1  | ", "journal": "Nov 29 10:00:00 host app[12]: ", "comment": "# ",
    "source": "    // ", "kubectl": "[pod/api-7d4b9c/api] ", "list": " * ", "bar": "| ",
    "level": "[INFO] ", "line number": "{n:4}  ",
}  # fmt: skip


@for_each("token", ALL)
@for_each("prefix", PREFIXES)
@for_each("width", [64, 90])
def test_lines_with_the_same_prefix_are_put_together(prefix: str, token: str, width: int) -> None:
    lines = logged(token, PREFIXES[prefix], width)
    (one,) = found(f"{PREFIXES[prefix].format(n=1)}starting\n{lines}{PREFIXES[prefix].format(n=9)}the next line\n")
    assert (one.text, one.how, one.line) == (token, "several lines", 2)


def test_what_stands_between_the_prefix_and_the_token_may_be_in_the_first_line_alone() -> None:
    lines = wrapped(TOKEN, 80).split("\n")
    text = "\n".join(["api | Authorization: Bearer " + lines[0], *(f"api | {line}" for line in lines[1:])])
    assert [one.text for one in found(text + "\napi | done\n")] == [TOKEN]


def test_the_log_of_containers_says_which_lines_go_on() -> None:
    pieces = wrapped(TOKEN, 100).split("\n")
    docker = "".join(
        json.dumps({"log": piece + ("\n" if piece is pieces[-1] else ""), "stream": "stdout",
                    "time": f"2026-11-29T10:00:00.{n}Z"}) + "\n"
        for n, piece in enumerate(pieces)
    )  # fmt: skip
    cri = "".join(
        f"2026-11-29T10:00:00.{n}Z stdout {'F' if piece is pieces[-1] else 'P'} {piece}\n"
        for n, piece in enumerate(pieces)
    )
    for text in (docker, cri):
        assert [one.text for one in found(text)] == [TOKEN], text


IN_PIECES = {
    "shell": ("curl -H 'Authorization: Bearer {}' https://api", "\\\n"),
    "shell, indented": ('curl -H "Authorization: Bearer {}" https://api', "\\\n    "),
    "java": ('String t = "{}";', '" +\n        "'),
    "java, operator first": ('String t = "{}";', '"\n        + "'),
    "python": ('t = ("{}")', '"\n     "'),
    "python, continued": ("t = '{}'", "' \\\n    '"),
    "php": ("$t = '{}';", "' .\n  '"),
    "lua": ('t = "{}"', '" ..\n "'),
    "visual basic": ('t = "{}"', '" & _\r\n    "'),
    "sql": ("select '{}'", "' ||\n '"),
    "elixir": ('t = "{}"', '" <>\n "'),
    "one line": ('t = "{}"', '" + "'),
    "comment": ('t = "{}"', '" + // goes on\n  "'),
    "make": ("TOKEN = {}\nall:", "\\\n"),
    "windows": ("set T={}\r\n", "^\r\n"),
    "powershell": ('$t = "{}"', '" + `\r\n  "'),
    "html": ("<td>{}</td>", "<wbr>"),
    "html, lines": ("<td>{}</td>", "<br/>\n"),
    "soft hyphens": ("<td>{}</td>", "&shy;"),
    "json": ('{{"t": "{}"}}', "\\n"),
    "json, carriage returns": ('{{"t": "{}"}}', "\\r\\n"),
    "quoted at the end": ("curl -H 'Authorization: Bearer {}' https://api", "\n"),
}


@for_each("token", ALL)
@for_each("form", IN_PIECES)
@for_each("width", [60, 99])
def test_pieces_are_put_together(form: str, token: str, width: int) -> None:
    around, between = IN_PIECES[form]
    (one,) = found(f"# a line\n{around.format(wrapped(token, width, between))}\nexit 0\n")
    assert (one.text, one.how, one.line) == (token, "several lines", 2)


@pytest.mark.parametrize("parts", ['"{}" +\n  "."+\n', "'{}.'\n + '"])
def test_pieces_may_be_the_parts(parts: str) -> None:
    text = f'x = "{HEADER}." +\n    "{PAYLOAD}." +\n    "{SIGNATURE}";' if parts[0] == '"' else (
        f"x = '{HEADER}'\n  + '.{PAYLOAD}'\n  + '.{SIGNATURE}';"
    )  # fmt: skip
    assert [one.text for one in found(text)] == [TOKEN]


@pytest.mark.parametrize("token", [TOKEN, SHORT, HMAC])
@pytest.mark.parametrize(
    "text",
    ['<a href="https://app.example/verify?token={}&x=1">hier</a> – äöü', "Token: {}", "äöü {} äöü", "{}",
     "a=1&id_token={}&state=2", '{{"access_token": "{}", "ü": 1}}'],
)  # fmt: skip
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_a_mail_in_quoted_printable(token: str, text: str, ends: str) -> None:
    body = quopri.encodestring(text.format(token).encode()).decode().replace("\n", ends)
    (one,) = found(f"Content-Transfer-Encoding: quoted-printable{ends}{ends}{body}{ends}")
    assert (one.text, one.whole) == (token, True)


FLATTENED = {"payload": PAYLOAD, "protected": HEADER, "signature": SIGNATURE}
UNPROTECTED = {"payload": PAYLOAD, "protected": HEADER, "header": {"x": "https://a.example/1"}, "signature": SIGNATURE}
ORDERS = [("protected", "payload", "signature"), ("payload", "signature", "protected"), ("signature", "protected",
          "payload"), ("protected", "signature", "payload"), ("signature", "payload", "protected")]  # fmt: skip
SERIALISED = {
    "flattened": json.dumps(FLATTENED),
    "without white space": json.dumps(FLATTENED, separators=(",", ":")),
    "indented": json.dumps(FLATTENED, indent=4),
    "with tabs": json.dumps(FLATTENED, indent="\t"),
    "with another header": json.dumps(UNPROTECTED, indent=2),
    "in a string": json.dumps({"body": json.dumps(FLATTENED)}),
    "in a string, indented": json.dumps({"body": json.dumps(FLATTENED, indent=2)}),
    "as Python writes it": str(FLATTENED),
    **{" ".join(order): json.dumps({name: FLATTENED[name] for name in order}, indent=1) for order in ORDERS},
    "general, indented": json.dumps(
        {"payload": PAYLOAD, "signatures": [{"signature": SIGNATURE, "protected": HEADER}]}, indent=2
    ),
    "general": json.dumps({"payload": PAYLOAD, "signatures": [{"protected": HEADER, "signature": SIGNATURE}]}),
}


@pytest.mark.parametrize("form", SERIALISED)
def test_a_token_in_json_is_found_in_its_compact_form(form: str) -> None:
    (one,) = found(f"DEBUG JWS payload:\n{SERIALISED[form]}\nDEBUG 200 OK\n")
    assert (one.text, one.how, one.whole) == (TOKEN, "JSON serialization", True)


def test_each_signature_of_the_general_form_makes_a_token() -> None:
    header, _, signature = OTHER.split(".")
    second = b64({"alg": "RS256", "kid": "k2"})
    text = json.dumps(
        {"payload": PAYLOAD, "signatures": [
            {"protected": header, "signature": signature},
            {"protected": second, "header": {"kid": "z"}, "signature": SIGNATURE},
        ]}, indent=2,
    )  # fmt: skip
    assert [one.text for one in found(text)] == [f"{header}.{PAYLOAD}.{signature}", f"{second}.{PAYLOAD}.{SIGNATURE}"]


def test_a_request_without_content_has_an_empty_payload() -> None:
    """ACME asks for things in this way (RFC 8555 section 6.3)."""
    text = json.dumps({"protected": HEADER, "payload": "", "signature": SIGNATURE}, indent=2)
    assert [one.text for one in found(text)] == [f"{HEADER}..{SIGNATURE}"]


MARKS = ["...", "…", "***", "... (truncated)", "[truncated]", "<snip>", "[...]", "…[+212 more]", "****", " [cut]",
         "\\u2026", "&hellip;", "...[redacted]", "(220 bytes more)", "....", "<redacted>"]  # fmt: skip
CUTS = {
    "in the payload": (f"{HEADER}.{PAYLOAD[:70]}", "payload"),
    "behind the payload": (f"{HEADER}.{PAYLOAD}", "signature"),
    "in the signature": (f"{TOKEN[:-20]}", "signature"),
    "in the header": (HEADER[:24], "header"),
}


@for_each("mark", MARKS)
@for_each("where", CUTS)
@for_each("around", ["token={} status=200\n", '{{"token": "{}"}}', "{}", "Bearer {}\n"])
def test_a_shortened_token_is_not_called_whole(mark: str, where: str, around: str) -> None:
    text, part = CUTS[where]
    (one,) = found(around.format(text + mark))
    assert (one.text, one.whole) == (text, False)
    told = FoundToken.of(one)
    assert told.cut == part
    assert "cut off" in told.kind
    if part != "header":
        assert (told.header("alg"), told.header("kid")) == ("RS256", "key-1")


@pytest.mark.parametrize(
    "text, part",
    [(f"{HEADER}.{PAYLOAD[:20]}...{PAYLOAD[-5:]}.{SIGNATURE}", "payload"),
     (f"{HEADER[:24]}...{SIGNATURE[-5:]}", "header"),
     (f"{HEADER}.{PAYLOAD[:20]}…{SIGNATURE[-8:]}", "payload"), (f"{HEADER}.[REDACTED].[REDACTED]", "header"),
     (f"{HEADER}.{PAYLOAD}.[signature]", "signature"), (f"{HEADER}.***.***", "header"),
     (f"{HEADER}.{PAYLOAD}.SIGNATURE_REMOVED_BY_GOOGLE\n", "signature"), (f'"{TOKEN[:200]}"', "payload"),
     (f"{HEADER}.{PAYLOAD}.REDACTED\n", "signature"), (f"{HEADER}.{PAYLOAD}.masked-signature\n", "signature"),
     (f"{HEADER}.{PAYLOAD[:40]}.[PII of type 'x' is hidden]", "payload")],
    ids=range(11),
)  # fmt: skip
def test_what_is_left_out_may_be_in_the_middle(text: str, part: str) -> None:
    (one,) = found(f"token={text}")
    assert not one.whole
    assert FoundToken.of(one).cut == part


@pytest.mark.parametrize("where", CUTS)
@pytest.mark.parametrize("after", ["", "\n", "\r\nnext line\n", "\n\n"])
def test_a_token_may_be_cut_off_where_a_line_or_file_ends(where: str, after: str) -> None:
    text, part = CUTS[where]
    (one,) = found(f"2026-11-29 token={text}{after}")
    assert (one.text, one.whole) == (text, False)
    assert FoundToken.of(one).cut == part


@pytest.mark.parametrize("after", ["...", "…", " ...", "***", " (truncated)", ".", ")", "]", ","])
def test_what_stands_behind_a_whole_token_does_not_cut_it(after: str) -> None:
    for token in ALL[:3]:
        (one,) = found(f"token={token}{after}\n")
        assert (one.text, one.whole) == (token, True)


@pytest.mark.parametrize(
    "text",
    ["the header is eyJhbGciOiJSUzI1NiJ9.", "eyJhbGciOiJSUzI1NiJ9", '"eyJhbGciOiJSUzI1NiJ9"', "eyJhbG...", "eyJ…",
     "tokens begin with eyJhbGciOi, and", "ZXlKaGJHY2lPaUpTVXpJMU5pSjk=", "V5SV5SV5SV5SV5SV5SV5SV5SV5SV5SV5SV5SV5SV5S",
     f'{{"protected": "{HEADER}"}}', f'{{"payload": "{PAYLOAD}", "signature": "{SIGNATURE}"}}',
     json.dumps({"protected": b64({"alg": "dir", "enc": "A128GCM"}), "ciphertext": "abc"}),
     f'"{PAYLOAD}" +\n "{SIGNATURE}"', in64(f"{PAYLOAD}.{SIGNATURE}.{SIGNATURE}"), f"x{PAYLOAD}.{SIGNATURE}.x"],
)  # fmt: skip
def test_what_only_looks_like_one_is_none(text: str) -> None:
    assert found(text) == ()
