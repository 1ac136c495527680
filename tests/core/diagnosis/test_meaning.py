"""A sentence of any library is understood by its words, not by its library."""

from __future__ import annotations

import re

import pytest

from inspector.core.diagnosis.meaning import told_by
from inspector.core.diagnosis.sentences import Sentence
from inspector.core.diagnosis.statements import Statement, statements_of
from tests.core.diagnosis.sentences import SENTENCES, UNCLEAR
from tests.core.explained import diagnosed_text

CASES = [(meant, whose, said) for meant, rows in SENTENCES.items() for whose, said in rows]
NOT_OF_A_TOKEN = {"certificate", "service", "secret", "account", "rate", "resource"}
ROWS = {
    "client": "api-client",
    "expired": "api-expired", "early": "api-not-yet-valid", "audience": "api-audience", "issuer": "api-issuer",
    "signature": "api-signature", "key": "api-key", "several-keys": "api-several-keys", "algorithm": "api-algorithm",
    "malformed": "api-malformed", "missing": "api-no-token", "no-expiry": "api-no-expiry",
    "not-a-date": "api-not-a-date", "keys-unreachable": "api-keys-unreachable", "scope": "api-scope",
    "too-long": "api-too-long", "type": "api-type",
}  # fmt: skip
WITH_ROWS_OF_THEIR_OWN = {"Kong", "Tyk", "Azure API Management"}
VENDORS = re.compile(r"\b(\.NET|IDX|Microsoft|Spring|Envoy|Istio|API Gateway|Symfony|Django|Keycloak|five minutes)\b")


def told(said: str, *, html: bool = False) -> tuple[Statement, ...]:
    return statements_of([Sentence(text, "text", " " not in text.strip()) for text in told_by(said, html=html)])


@pytest.mark.parametrize("said", UNCLEAR)
def test_what_says_nothing_of_one_fault(said: str) -> None:
    assert {each.subject for each in told(said)} <= NOT_OF_A_TOKEN or {each.id for each in told(said)} == {
        "token.refused"
    }


@pytest.mark.parametrize("meant, whose, said", CASES, ids=[f"{m}-{w}-{n}" for n, (m, w, _) in enumerate(CASES)])
def test_the_row_is_that_of_the_meaning_and_names_no_vendor_but_the_one_who_spoke(
    meant: str, whose: str, said: str
) -> None:
    found = diagnosed_text(f"HTTP/1.1 401 Unauthorized\n\n{said}")
    assert found is not None
    own = {
        "AppSync", "Azure API Management", "Envoy", "GitHub", "Google IAP", "Hasura", "Kong", "Nimbus",
        "Spring Security", "Tyk",
    }  # fmt: skip
    vendor = own & {whose}
    if not vendor and whose not in WITH_ROWS_OF_THEIR_OWN:
        assert found.id == ROWS[meant] or "quoted" in found.id
        assert not VENDORS.search(f"{found.cause} {' '.join(found.fixes)} {found.reference}")


def test_the_members_of_a_document_are_read_each_by_itself() -> None:
    said = '{"timestamp":"2026-11-29","path":"/audience/expired","error":"Unauthorized","message":"bad issuer"}'
    assert [each.id for each in told(said)] == ["issuer.wrong", "token.refused"]
    both = told('{"code":"FAST_JWT_INACTIVE","message":"The token will be active soon"}')
    assert {each.id for each in both} == {"start.not_yet"}


def test_a_page_says_what_its_headings_and_paragraphs_say() -> None:
    page = "<html><script>var audience</script><pre>UnauthorizedError: jwt expired<br> at /srv/issuer.js</pre></html>"
    assert [each.id for each in told(page, html=True)] == ["expiry.expired"]
    assert told_by("<html><p>" + "words " * 1000 + "</p></html>", html=True) == ("",)
