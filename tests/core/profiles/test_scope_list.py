"""Scopes as people type and paste them."""

from __future__ import annotations

import pytest

from inspector.core.profiles.scope_list import read_scope_list

THREE = ("a/read", "b/read", "c/read")


@pytest.mark.parametrize(
    "text",
    [
        "a/read b/read c/read",
        "a/read, b/read c/read",
        "a/read,b/read,c/read",
        "a/read; b/read;\tc/read;",
        "a/read\r\nb/read\r\nc/read\r\n",
        "a/read\u2028b/read\u2029c/read",
        "a/read\u00a0b/read\u3000c/read",
        ", ,a/read,, b/read ,c/read , ",
        '["a/read", "b/read", "c/read"]',
        '[\n  "a/read",\n  "b/read",\n  "c/read"\n]',
        "['a/read', 'b/read', 'c/read']",
        "('a/read', 'b/read', 'c/read')",
        '"a/read b/read c/read"',
        "'a/read b/read c/read'",
        "\u201ca/read\u201d, \u201cb/read\u201d \u201cc/read\u201d",
        "{'a/read', 'b/read', 'c/read'}",
        "`a/read` `b/read` `c/read`",
        "- a/read\n- b/read\n- c/read",
        "  * a/read\n  * b/read\n  * c/read",
        "\u2022 a/read\n\u2022 b/read\n\u2022 c/read",
        "scope: a/read b/read c/read",
        "scopes:\n  - a/read\n  - b/read\n  - 'c/read'",
        "scopes: [a/read, b/read, c/read]",
        '"scope": "a/read b/read c/read",',
        '"AllowedOAuthScopes": ["a/read", "b/read", "c/read"]',
        'allowed_oauth_scopes = ["a/read", "b/read", "c/read"]',
        "scope=a/read b/read c/read",
        "SCOPE=a/read b/read c/read",
        'SCOPES="a/read b/read c/read"',
        "scope=a%2Fread+b%2Fread%20c%2Fread",
        "grant_type=client_credentials&scope=a%2Fread%20b%2Fread%20c%2Fread&client_id=x",
        "curl -d 'grant_type=client_credentials' -d 'scope=a/read b/read c/read' https://id.example.com/token",
        "https://id.example.com/authorize?client_id=x&scope=a%2Fread+b%2Fread+c%2Fread&state=1",
        "a/read a/read b/read, a/read c/read",
    ],
)
def test_a_list_in_any_form_gives_its_scopes_once_and_in_order(text: str) -> None:
    found = read_scope_list(text)
    assert found.scopes == THREE
    assert found.wrong == ()


@pytest.mark.parametrize(
    "scope",
    [
        "https://graph.microsoft.com/.default",
        "api://0b1f/Read.All",
        "scope:read",
        "urn:ietf:params:scope",
        "orders:read!all",
        "don't",
        "-",
        "read-write",
        "x(1)",
        "user[0].read",
        "https://example.com/a?b=c",
    ],
)
def test_what_is_one_scope_stays_one(scope: str) -> None:
    listed = f"{scope} other" if scope != "-" else f"other {scope}"
    assert set(read_scope_list(listed).scopes) == {scope, "other"}


def test_a_scope_with_a_comma_is_kept_where_it_is_known() -> None:
    assert read_scope_list("read,write").scopes == ("read", "write")
    assert read_scope_list("read,write, other", known=("read,write",)).scopes == ("read,write", "other")
    assert read_scope_list('"read,write"', known=("read,write",)).scopes == ("read,write",)


@pytest.mark.parametrize("text", ["", " ", ",;", "[]", '""', "scope=", "scope:", "- ", "\u2028"])
def test_a_list_of_nothing_has_nothing(text: str) -> None:
    found = read_scope_list(text)
    assert (found.scopes, found.wrong) == ((), ())


@pytest.mark.parametrize("word", ["lesen/\u00fcber", "a\\b", 'a"b', "a\u200bb", "\ufeffa", "a\x00b"])
def test_what_no_request_can_send_is_named_and_no_scope(word: str) -> None:
    found = read_scope_list(f"good {word} fine")
    assert found.scopes == ("good", "fine")
    assert found.wrong == (word,)
