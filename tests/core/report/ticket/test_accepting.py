"""What APIs would do with a token, in a report: the user's own by name, and nothing of what is hidden."""

from __future__ import annotations

from dataclasses import replace

from inspector.core.acceptance.protected import ProtectedApi
from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.checks.verdict import Expectation
from inspector.core.journeys.inspect import inspect_text
from inspector.core.journeys.outcome import Outcome
from inspector.core.profiles.profile import Profile
from inspector.core.report.ticket.report import ReportedToken, TicketChoices, TicketPart, TicketReport
from inspector.core.report.ticket.ticket import Ticket, ticket
from tests.core.minting import ISSUER, NOW, mint, with_claims

AUDIENCE = "https://orders.acme-corp.com"
API = ProtectedApi("Acme payroll", "express-oauth2-jwt-bearer", AcceptorSettings(ISSUER, (AUDIENCE,)))


def outcome(text: str = "") -> Outcome:
    found = inspect_text(text or mint(with_claims(aud="billing-api")), Expectation(), now=NOW)
    return replace(found, profile=Profile(name="Acme", apis=(API,)))


def written(of: Outcome, *, public: bool) -> Ticket:
    choices = TicketChoices(public, frozenset({TicketPart.ACCEPTED}))
    return ticket(TicketReport(NOW, (ReportedToken(of),), choices=choices))


def test_the_users_api_stands_first_with_its_answer_then_all_others_and_the_date_of_the_rules() -> None:
    text = written(outcome(), public=False).text()
    section = text.partition("Accepted by")[2]
    assert section.index("Acme payroll (express-oauth2-jwt-bearer") < section.index("Kubernetes")
    assert "refused, 401 invalid_token" in section
    assert "billing-api" in section
    assert "Stops working: " in section
    assert "If genuine: the signature was not checked." in section
    assert "By the rules of these products as of 20" in section


def test_a_public_one_names_no_api_of_the_users_and_nothing_that_is_set_there() -> None:
    report = written(outcome(), public=True)
    for text in (report.html(), report.markdown(), report.text()):
        for hidden in ("payroll", "billing-api", "acme-corp", ISSUER):
            assert hidden not in text
    assert "refused, 401 invalid_token" in report.text()


def test_nobody_is_asked_of_a_token_that_none_of_them_reads() -> None:
    text = written(outcome("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b"), public=False).text()
    assert "An opaque token needs introspection." in text
    assert "Kubernetes" not in text


def test_without_the_part_there_is_none_of_it() -> None:
    choices = TicketChoices(False, frozenset({TicketPart.VERDICT}))
    assert "Accepted by" not in ticket(TicketReport(NOW, (ReportedToken(outcome()),), choices=choices)).text()


def test_a_number_of_a_private_claim_is_no_date_and_no_count_of_the_program() -> None:
    claims = with_claims(aud="billing-api", acme_level=60, acme_keys=0, acme_late=5, sub=60)
    text = written(outcome(mint(claims)), public=True).text()
    assert "Stops working: " in text


def test_a_public_one_says_nothing_of_claims_and_further_issuers_that_are_set_there() -> None:
    asked = ("department", ("Secret Projects", "r&d <unit 7>"))
    one = AcceptorSettings(
        ISSUER, ("Zürich Orders (βeta) ", "x" * 90 + " plant-9"), other_issuers=("https://login.globex-payroll.test/x",),
        clients=("Client of Globex",),
    )  # fmt: skip
    other = AcceptorSettings(other_issuers=("https://login.globex-payroll.test/x",), claims=(asked,))
    ids = ("agentcore", "apim", "spring", "kubernetes", "appsync")
    apis = tuple(ProtectedApi(f"Gate {id_}", id_, settings) for id_ in ids for settings in (one, other))
    token = mint(with_claims(aud="billing-api", department="Sales of the North"))
    found = replace(outcome(token), profile=Profile(name="Acme", apis=apis))
    report = written(found, public=True)
    for text in (report.html(), report.markdown(), report.text()):
        for hidden in ("Zürich", "eta)", "plant-9", "xxx", "lobex", "Projects", "unit 7", "Gate ", "of the North"):
            assert hidden not in text, hidden
    assert "Secret Projects" in written(found, public=False).text()
