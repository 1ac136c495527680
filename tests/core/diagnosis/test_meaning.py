"""A sentence of any library is understood by its words, not by its library."""

from __future__ import annotations

import re

import pytest

from inspector.core.diagnosis.meaning import meaning_of, meanings, names, plain, told_by
from inspector.core.diagnosis.table import rejections
from tests.core.diagnosis.sentences import SENTENCES, UNCLEAR
from tests.core.explained import diagnosed_text

CASES = [(meant, whose, said) for meant, rows in SENTENCES.items() for whose, said in rows]
NOT_OF_A_TOKEN = {None, "unclear", "certificate"}
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


@pytest.mark.parametrize("meant, whose, said", CASES, ids=[f"{m}-{w}-{n}" for n, (m, w, _) in enumerate(CASES)])
def test_what_a_library_says(meant: str, whose: str, said: str) -> None:
    assert meaning_of(*told_by(said)) == meant, f"{whose}: {plain(said)}"


@pytest.mark.parametrize("said", UNCLEAR)
def test_what_says_nothing_of_one_fault(said: str) -> None:
    assert meaning_of(said) in NOT_OF_A_TOKEN


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
        assert found.id == ROWS[meant]
        assert not VENDORS.search(f"{found.cause} {' '.join(found.fixes)} {found.reference}")


def test_every_meaning_is_asked_for_and_can_be_read() -> None:
    asked = {meant for row in rejections().rows for meant in row.match.get("means", ())}
    assert names() - {"certificate"} <= asked
    assert [each.id for each in meanings()] == list(dict.fromkeys(each.id for each in meanings()))


def test_the_members_of_a_document_are_read_each_by_itself() -> None:
    said = '{"timestamp":"2026-11-29","path":"/audience/expired","error":"Unauthorized","message":"bad issuer"}'
    assert meaning_of(*told_by(said)) == "issuer"
    assert meaning_of(*told_by('{"code":"FAST_JWT_INACTIVE","message":"The token will be active soon"}')) == "early"


def test_a_page_says_what_its_headings_and_paragraphs_say() -> None:
    page = "<html><script>var audience</script><pre>UnauthorizedError: jwt expired<br> at /srv/issuer.js</pre></html>"
    assert meaning_of(*told_by(page, html=True)) == "expired"
    assert told_by("<html><p>" + "words " * 1000 + "</p></html>", html=True) == ("",)


@pytest.mark.parametrize("said", ["a" * 100_000, "token " * 20_000, "no " * 30_000 + "key", "{" * 50_000, '"' * 9999])
def test_long_texts_cost_no_time(said: str) -> None:
    assert meaning_of(*told_by(said)) in NOT_OF_A_TOKEN | names()
