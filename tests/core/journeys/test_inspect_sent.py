"""The token that a pasted request carried, which is judged for an explanation and kept nowhere."""

from __future__ import annotations

import pytest

from inspector.core.checks.verdict import Status
from inspector.core.journeys.inspect import inspect_sent
from tests.core.minting import CLAIMS, NOW, mint


def test_it_is_judged_without_keys() -> None:
    found = inspect_sent(mint(), "cognito", now=NOW)
    assert found is not None
    assert found.token.claims == CLAIMS
    assert not found.signature_verified
    assert {each.id: each.status for each in found.checks}["signature"] is Status.NOT_CHECKED


@pytest.mark.parametrize("text", ["", "eyJ.eyJ", "undefined.undefined.undefined", "\x00", "•" * 8])
def test_what_is_none_ends_in_nothing_or_in_an_opaque_token(text: str) -> None:
    found = inspect_sent(text, "generic", now=0.0)
    assert found is None or found.token.claims is None
