"""Encodings that a token went through on its way are undone and declared; no wrong token becomes a valid one by it."""

from __future__ import annotations

import base64
import json
import quopri
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.text.message import words as told
from inspector.core.tokens.paste import clean
from tests.core.minting import b64, judge, mint, with_claims
from tests.each_case import for_each

TOKEN = mint()
FORGED = TOKEN.rpartition(".")[0] + "." + b64(bytes(256))


def wrapped(text: str, width: int, between: str) -> str:
    return between.join(text[start : start + width] for start in range(0, len(text), width))


def standard(text: str) -> str:
    return base64.b64encode(text.encode()).decode("ascii")


def prefixed(prefix: str, width: int = 60) -> Callable[[str], str]:
    return lambda token: prefix + wrapped(token, width, f"\n{prefix}")


WAYS: dict[str, dict[str, Callable[[str], str]]] = {
    "Percent-encoding was undone": {
        "Bearer%20": lambda token: f"Bearer%20{token}",
        "the full stops": lambda token: token.replace(".", "%2E"),
        "small letters": lambda token: token.replace(".", "%2e").replace("_", "%5f"),
        "twice": lambda token: f"Bearer%2520{token}",
        "a parameter": lambda token: f"redirect%3Faccess_token%3D{token}%26state%3D1",
        "a header": lambda token: f"Authorization%3A%20Bearer%20{token}",
        "a cookie": lambda token: f"session=%22{token}%22; Path=/",
        "a line break at the end": lambda token: f"{token}%0A",
    },
    "Quoted-printable was undone": {
        "mail": lambda token: quopri.encodestring(f"token=x: {token} end".encode()).decode(),
        "soft line ends": lambda token: f"access_token=3D{wrapped(token, 70, '=' + chr(10))}",
        "CRLF": lambda token: wrapped(token, 75, "=\r\n"),
        "in a link": lambda token: f"https://x.example/?t=3D{wrapped(token, 60, '=' + chr(10))}&s=3D1",
        "full stops": lambda token: token.replace(".", "=2E"),
    },
    "HTML entities were undone": {
        "full stops": lambda token: token.replace(".", "&#46;"),
        "hexadecimal": lambda token: token.replace(".", "&#x2E;"),
        "names": lambda token: token.replace(".", "&period;").replace("_", "&lowbar;"),
        "hyphens": lambda token: token.replace(".", "&#046;").replace("-", "&#45;"),
        "around it": lambda token: f"&quot;{token.replace('.', '&#46;')}&quot;",
    },
    "Escapes of JSON or program text were undone": {
        "u002e": lambda token: json.dumps({"access_token": token}).replace(".", "\\u002e"),
        "small": lambda token: f'"{token.replace("-", chr(92) + "u002d").replace(".", chr(92) + "u002E")}"',
        "x2e": lambda token: token.replace(".", "\\x2e"),
        "JSON in JSON": lambda token: json.dumps(json.dumps({"a": token.replace(".", "\\u002e")})),
        "Markdown": lambda token: token.replace("_", "\\_").replace(".", "\\."),
        "line breaks": lambda token: json.dumps(f"Bearer {wrapped(token, 64, chr(10))}"),
    },
    "NUL characters were removed": {
        "little end first": lambda token: "".join(f"{each}\0" for each in token),
        "big end first": lambda token: "".join(f"\0{each}" for each in token),
        "with Bearer": lambda token: "".join(f"{each}\0" for each in f"Bearer {token}\r\n"),
        "in a log line": lambda token: "".join(f"{each}\0" for each in f"got {token} here"),
        "UTF-32": lambda token: "".join(f"{each}\0\0\0" for each in token),
    },
    "look like a full stop were replaced": {
        "full-width": lambda token: token.replace(".", "\uff0e"),
        "ideographic": lambda token: token.replace(".", "\u3002"),
        "a leader": lambda token: f"Bearer {token}".replace(".", "\u2024"),
        "in the middle": lambda token: f'"{token}"'.replace(".", "\u00b7"),
        "one of the two": lambda token: token.replace(".", "\uff0e", 1),
    },
    "Blanks inside the token were removed": {
        "around the full stops": lambda token: token.replace(".", " . "),
        "behind the full stops": lambda token: f"Bearer {token.replace('.', '. ')}",
        "every forty characters": lambda token: wrapped(token, 40, " "),
        "no-break spaces": lambda token: wrapped(token, 64, "\u00a0"),
        "tabs": lambda token: wrapped(token, 100, "\t"),
        "blanks and lines": lambda token: f'"{wrapped(token, 50, " ").replace(" ", chr(10), 1)}"',
    },
    "Quotation marks around the token were removed": {
        "German": lambda token: f"\u201e{token}\u201c",
        "Swedish": lambda token: f"\u201d{token}\u201d",
        "French": lambda token: f"\u00ab\u00a0{token}\u00a0\u00bb",
        "Danish": lambda token: f"\u00bb{token}\u00ab",
        "Japanese": lambda token: f"\u300c{token}\u300d",
        "Polish": lambda token: f"\u201e{token}\u201d",
    },
    "'Bearer' in front of the token was removed": {
        "with nothing between": lambda token: f"Bearer{token}",
        "in a quotation": lambda token: f'"Bearer{token}"',
        "with a colon": lambda token: f"Bearer: {token}",
        "with a plus": lambda token: f"Bearer+{token}",
        "in a header": lambda token: f"Authorization: Bearer{token}",
    },
    "Invisible characters inside the text were removed": {
        "a zero-width space": lambda token: token[:40] + "\u200b" + token[40:],
        "a soft hyphen": lambda token: wrapped(token, 100, "\u00ad"),
        "a word joiner": lambda token: token.replace(".", "\u2060.\u2060"),
        "a byte order mark": lambda token: token[:9] + "\ufeff" + token[9:],
        "marks of direction": lambda token: f"x: \u202d{token[:50]}\u200e{token[50:]}\u202c",
    },
    "The colours of a terminal were removed": {
        "around it": lambda token: f"\x1b[32m{token}\x1b[0m",
        "the header": lambda token: f"\x1b[31m{token.partition('.')[0]}\x1b[0m.{token.partition('.')[2]}",
        "a line": lambda token: f"\x1b[1;33mtoken:\x1b[0m \x1b[36m{token}\x1b[39m",
        "each part": lambda token: ".".join(f"\x1b[3{n}m{part}\x1b[0m" for n, part in enumerate(token.split("."))),
        "erased to the end": lambda token: f"{token[:70]}\x1b[K{token[70:]}",
    },
    "Line breaks with a continuation mark": {
        "curl": lambda token: f'curl -H "Authorization: Bearer {wrapped(token, 60, chr(92) + chr(10))}" https://x',
        "PowerShell": lambda token: f'curl.exe -H "Authorization: Bearer {wrapped(token, 60, "`" + chr(10) + "  ")}"',
        "cmd": lambda token: f"curl -H Authorization:Bearer^ {wrapped(token, 60, '^' + chr(13) + chr(10))} https://x",
        "a header": lambda token: f"-H 'X-Token: {wrapped(token, 100, chr(92) + chr(10) + '    ')}' \\\n -v",
        "an assignment": lambda token: f"T='{wrapped(token, 99, chr(92) + chr(10))}'",
    },
    "The pieces of a text that a program puts together": {
        "Python": lambda token: 't = ("' + wrapped(token, 60, '"\n     "') + '")',
        "JavaScript": lambda token: "const t = '" + wrapped(token, 60, "' +\n    '") + "';",
        "Java": lambda token: 'String t = "' + wrapped(token, 60, '"\n        + "') + '";',
        "PHP": lambda token: '$t = "' + wrapped(token, 60, '" .\n "') + '";',
        "Visual Basic": lambda token: 't = "' + wrapped(token, 60, '" &\n  "') + '"',
    },
    "The token was put together from": {
        "quoted mail": prefixed("> "),
        "quoted twice": lambda token: "> > " + wrapped(f"token: {token}", 66, "\n> > "),
        "a table": prefixed("| "),
        "a diff": prefixed("+"),
        "a diff that removes": prefixed("-"),
        "comments": prefixed("# "),
        "comments of C": prefixed("// ", 90),
        "a collector": lambda token: "\n".join(
            f"2026-11-29T10:00:0{n}.{n}1Z stdout F {part}"
            for n, part in enumerate(wrapped(token, 90, "\n").split("\n"))
        ),
        "docker compose": lambda token: f"api-1  | got {wrapped(token, 80, chr(10) + 'api-1  | ')}\napi-1  | done",
        "numbered lines": lambda token: "\n".join(
            f"{n}: {part}" for n, part in enumerate(wrapped(token, 50, "\n").split("\n"), 8)
        ),
        "journald": prefixed("Nov 29 10:00:00 host api[12]: "),
        "YAML": lambda token: f"token: >-\n  {wrapped(token, 70, chr(10) + '  ')}\nnext: 1",
        "mail around it": lambda token: f"Hi,\n\n> it is\n> {wrapped(token, 60, chr(10) + '> ')}\n> thanks",
    },
    "It was in base64 once more": {
        "alone": standard,
        "with Bearer": lambda token: standard(f"Bearer {token}\n"),
        "in lines": lambda token: wrapped(standard(token), 76, "\n"),
        "URL-safe": lambda token: b64(f"Bearer {token}".encode()),
        "a Secret": lambda token: f"apiVersion: v1\nkind: Secret\ndata:\n  token: {standard(token)}\n",
        "a password": lambda token: f"Authorization: Basic {standard(f'x-access-token:{token}')}",
        "a token response": lambda token: standard(json.dumps({"access_token": token, "expires_in": 3600})),
        "in JSON": lambda token: json.dumps({"auth": standard(f"user:{token}")}),
        "twice": lambda token: standard(standard(token)),
        "in quotes": lambda token: f'"{standard(token)}"',
        "an assignment": lambda token: f"TOKEN={standard(token)}",
    },
    "It was in hexadecimal": {
        "small": lambda token: token.encode().hex(),
        "capital": lambda token: token.encode().hex().upper(),
        "with 0x": lambda token: f"0x{token.encode().hex()}",
        "in lines": lambda token: wrapped(token.encode().hex(), 64, "\n"),
        "Bearer": lambda token: f"Bearer {token}".encode().hex(),
    },
    "": {
        "a plus": lambda token: f"Bearer+{token}",
        "a cookie": lambda token: f"a=b; token={token}; Path=/; HttpOnly",
        "a fragment": lambda token: f"https://app.example/cb#access_token={token}&state=1",
        "a path": lambda token: f"https://app.example/verify/{token}",
        "a comma": lambda token: f"{token},",
        "a semicolon": lambda token: f"{token};",
        "a quotation mark": lambda token: f'{token}"',
        "a bracket": lambda token: f"{token}}}",
        "Markdown": lambda token: f"**{token}**",
        "Bearer twice": lambda token: f"Bearer Bearer {token}",
        "Bearer:": lambda token: f"Bearer: {token}",
        "JWT": lambda token: f"Authorization: JWT {token}",
        "an element": lambda token: f"<wsse:BinarySecurityToken>{token}</wsse:BinarySecurityToken>",
        "a slash in JSON": lambda token: '{"u":"https:\\/\\/x\\/' + token + '"}',
    },
}  # fmt: skip
EVERY = [(words, name) for words, ways in WAYS.items() for name in ways]


@for_each("words, name", EVERY)
def test_it_is_undone_and_declared_and_the_verdict_stays_that_of_the_token(words: str, name: str) -> None:
    way = WAYS[words][name]
    cleaned = clean(way(TOKEN))
    assert cleaned.text == TOKEN
    assert cleaned.removed
    assert words in " ".join(told(cleaned.removed))
    inspection = judge(way(TOKEN))
    assert inspection.verdict == "valid"
    assert inspection.status("cleanup") == "warning"
    assert judge(way(FORGED)).verdict == "rejected"


def test_there_are_five_ways_of_each_kind() -> None:
    assert min(map(len, WAYS.values())) >= 5


def test_encodings_in_each_other_are_each_declared_once() -> None:
    text = standard(f"Bearer%20{TOKEN}".replace(".", "%2E"))
    cleaned = clean(text)
    assert cleaned.text == TOKEN
    assert len(cleaned.removed) == len(set(told(cleaned.removed))) == 3


@pytest.mark.parametrize(
    "text",
    [
        "100%25 of it",
        "a=3Db",
        "&amp; and &#46;",
        "\\u002e",
        "> quoted\n> lines",
        standard("nothing to see here, move along, nothing to see here, move along"),
        "4e6f20746f6b656e" * 9,
        "\u200b\u00ad",
    ],
)
def test_a_text_without_a_token_stays_as_it_is(text: str) -> None:
    cleaned = clean(text)
    assert cleaned.text == text.strip(" \u200b")
    assert "undone" not in " ".join(told(cleaned.removed))


def test_a_token_inside_the_payload_of_a_damaged_one_is_not_taken_for_it() -> None:
    inner = mint(with_claims(jti="inner"))
    header, _, signature = mint().split(".")
    inspection = judge(f"{header}é.{b64(inner.encode())}.{signature}")
    assert inspection.verdict == "malformed"
    assert inspection.token.text != inner


@given(st.data())
def test_what_is_undone_never_makes_another_token_valid(data: st.DataObject) -> None:
    """Damage in one place of the encoded text: either that is the token as it was, or it is not valid."""
    words, name = data.draw(st.sampled_from(EVERY))
    text = WAYS[words][name](TOKEN)
    place = data.draw(st.integers(0, len(text) - 1))
    other = data.draw(st.characters(max_codepoint=127))
    inspection = judge(text[:place] + other + text[place + 1 :])
    assert inspection.verdict != "valid" or inspection.token.text == TOKEN
