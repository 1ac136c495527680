"""The documented rules of scopes: each row whole, of a provider that there is."""

from __future__ import annotations

import pytest

from inspector.core.knowledge.providers import providers
from inspector.core.knowledge.scope_rules import NONE, UNKNOWN, DocumentedScopes, documented_of, documented_scopes


@pytest.mark.parametrize("row", documented_scopes(), ids=lambda row: row.provider)
def test_each_row_is_whole_and_plain(row: DocumentedScopes) -> None:
    assert row.unknown
    assert set(row.unknown) <= set(UNKNOWN)
    assert row.none
    assert set(row.none) <= set(NONE)
    assert row.source.strip()
    assert row.text.isascii()
    assert row.text.endswith(".")
    assert "!" not in row.text


def test_each_provider_but_the_generic_one_has_a_row() -> None:
    assert {row.provider for row in documented_scopes()} == {kind.id for kind in providers()} - {"generic"}
    assert len({row.provider for row in documented_scopes()}) == len(documented_scopes())
    assert documented_of("generic") is None
