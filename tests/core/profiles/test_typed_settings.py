"""Settings as people type and paste them: lists in any form, seconds, claims; what is none is told, and taken not."""

from __future__ import annotations

from typing import Any

import pytest

from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.profiles.typed_settings import MOST_CHARS, MOST_VALUES, claim_text, typed, with_typed


@pytest.mark.parametrize(
    "setting, text, there, expected",
    [
        ("audiences", "orders", (), {"audiences": ("orders",)}),
        ("audiences", ' ["orders", "https://api.example.com/"] ', ("a",),
         {"audiences": ("a", "orders", "https://api.example.com/")}),
        ("scopes", "- orders/read\n- orders/write", (), {"scopes": ("orders/read", "orders/write")}),
        ("clients", "a;b, c\td", ("b",), {"clients": ("b", "a", "c", "d")}),
        ("algorithms", "", (), {}),
        ("issuer", "https://a.example.com", (), {"issuer": "https://a.example.com", "other_issuers": ()}),
        ("issuer", "https://a.example.com https://b.example.com/", (),
         {"issuer": "https://a.example.com", "other_issuers": ("https://b.example.com/",)}),
        ("issuer", " ", (), {}),
        ("skew", "30", (), {"skew": 30.0}),
        ("skew", "1,5 s", (), {"skew": 1.5}),
        ("max_age", "", (), {}),
        ("token_use", " access ", (), {"token_use": "access"}),
        ("claims", "tenant=a|b", (("iss", ()),), {"claims": (("iss", ()), ("tenant", ("a", "b")))}),
        ("claims", "email_verified", (), {"claims": (("email_verified", ()),)}),
        ("claims", "name = Ada Lovelace", (), {"claims": (("name", ("Ada Lovelace",)),)}),
    ],
)  # fmt: skip
def test_what_is_typed_is_read(setting: str, text: str, there: tuple[Any, ...], expected: dict[str, object]) -> None:
    found = typed(setting, text, there)
    assert found.wrong is None
    assert found.settings == expected


@pytest.mark.parametrize(
    "setting, text, why",
    [
        ("skew", "soon", "soon is no number of seconds."),
        ("skew", "-1", "-1 is no number of seconds."),
        ("audiences", "ab\\c", "cannot be a value here"),
        ("audiences", " ".join(map(str, range(MOST_VALUES + 1))), f"More than {MOST_VALUES} values"),
        ("clients", "x" * (MOST_CHARS + 1), f"more than {MOST_CHARS} letters"),
        ("claims", "two words", "is no claim"),
    ],
)
def test_what_is_none_is_told_and_changes_nothing(setting: str, text: str, why: str) -> None:
    found = typed(setting, text)
    assert found.settings == {}
    assert why in str(found.wrong)


def test_a_claim_is_written_as_it_is_typed() -> None:
    for claim in (("tenant", ("a", "b")), ("sub", ())):
        assert typed("claims", claim_text(claim)).settings == {"claims": (claim,)}


def test_what_is_typed_is_known_from_then_on() -> None:
    before = AcceptorSettings(issuer="i", unknown=("audiences", "scopes"))
    after = with_typed(before, {"audiences": ("a",)})
    assert (after.issuer, after.audiences, after.unknown) == ("i", ("a",), ("scopes",))
    assert with_typed(after, {"scopes": ()}).unknown is None
