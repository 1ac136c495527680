"""The tokens that a new server is sent are those of the tables, with their dates as of now."""

from __future__ import annotations

from inspector.core.tokens.token import decode_unverified
from tests.core.acceptance.further_faults import FAULTS
from tests.core.acceptance.observed import cells
from tests.core.acceptance.trying.tokens_to_send import tokens

LATER = 1_900_000_000


def test_they_are_those_of_the_tables_as_of_now() -> None:
    made = list(tokens("auth0-fastapi-api", LATER))
    faults = {each["fault"] for each in made}
    assert faults == {cell.fault for cell in cells()} | set(FAULTS)
    expired = {
        each["fault"]: (decode_unverified(each["authorization"].split()[1]).claims or {}).get("exp") for each in made
    }
    assert expired["exp-3s"] == LATER - 3
    assert expired["exp-text"] == str(LATER + 3480)
    assert expired["exp-zero"] == 0
    assert [each["fault"] for each in made if each["jwks"] is None] == ["jwks-down"]
    assert [each["fault"] for each in made if each["authorization"].startswith("bearer ")] == ["bearer-lower"]
