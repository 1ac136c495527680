"""Who gave an answer is told by names of rows that there are."""

from __future__ import annotations

import pytest

from inspector.core.diagnosis.pasted import diagnose_text
from inspector.core.diagnosis.table import failures, rejections
from inspector.resources import resource_tables


def test_every_name_belongs_to_a_row() -> None:
    begins = {row.id.partition("-")[0] for table in (failures(), rejections()) for row in table.rows}
    assert set(resource_tables("knowledge", "answerers.toml")["names"]) - begins == set()


@pytest.mark.parametrize(
    "text, who, status, said",
    [
        (
            'HTTP/1.1 401 x\n\n{"kind":"Status","reason":"Unauthorized","code":401}',
            "Kubernetes",
            401,
            "“Unauthorized”",
        ),
        ("HTTP/1.1 401 Unauthorized\n\nJwt is expired", "Envoy", 401, "“Jwt is expired”"),
        ('{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret"}', "Entra", None, None),
        ("HTTP/1.1 401 Unauthorized\n", "", 401, ""),
    ],
)
def test_an_answer_tells_who_gave_it(text: str, who: str, status: int | None, said: str | None) -> None:
    facts = diagnose_text(text).facts
    assert facts is not None
    assert (facts.who, facts.status) == (who, status)
    assert said is None or facts.it_said == said
    assert facts.misfit is None


def test_what_it_said_has_no_token_in_it() -> None:
    token = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0." + "c2ln" * 20
    facts = diagnose_text(f'HTTP/1.1 401 x\n\n{{"message":"The token {token} is not valid"}}').facts
    assert facts is not None
    assert "token" in facts.it_said
    assert token not in repr(facts)
    assert token[40:] not in repr(facts)
