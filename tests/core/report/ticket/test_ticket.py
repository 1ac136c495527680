from __future__ import annotations

import base64
import html
import json
import re
from html.parser import HTMLParser
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.core.checks.verdict import Expectation
from inspector.core.diagnosis.pasted import diagnose_text
from inspector.core.journeys.inspect import inspect_text
from inspector.core.journeys.outcome import Outcome
from inspector.core.report.ticket.file_name import report_file_name
from inspector.core.report.ticket.html import PreviewLook
from inspector.core.report.ticket.report import ReportedToken, TicketChoices, TicketPart, TicketReport
from inspector.core.report.ticket.ticket import Ticket, ticket
from inspector.core.text.seen import saw
from inspector.core.tokens.fingerprint import fingerprint
from tests.core.minting import NOW, mint
from tests.core.tokens.disclosing import claims_with, disclosure, issued

EVERYTHING = frozenset(TicketPart)
CLAIMS: dict[str, Any] = {
    "iss": "https://login.acme-corp.com/realms/contoso",
    "sub": "4f1c2a90-1111-4222-8333-abcdefabcdef",
    "client_id": "orders-worker-77",
    "aud": "https://api.acme-corp.com/orders",
    "scope": "orders/read orders-worker-77/admin",
    "exp": int(NOW) - 2474,
    "iat": int(NOW) - 6074,
    "jti": "Rk2pJtiOfIt4x-1",
    "email": "ann.smith@acme-corp.com",
    "acme_department": "Finance & Refunds 7",
    "tenant_number": 90210417,
    "limits": {"site": "Bielefeld-42", "list": ["plant-9931"]},
}
HIDDEN = (
    "login.acme-corp.com", "api.acme-corp.com", "contoso", "4f1c2a90-1111", "orders-worker-77", "Rk2pJtiOfIt4x-1",
    "ann.smith", "Finance & Refunds 7", "90210417", "Bielefeld-42", "plant-9931",
)  # fmt: skip
SAID = """HTTP/1.1 403 Forbidden
content-type: application/json
x-amzn-RequestId: 8c1f0d52-6b7e-4f3a-9d21-2f40e5a7b913

{"error":"insufficient_scope","error_description":"Client ORDERS-WORKER-77 of \
arn:aws:iam::123456789012:role/orders-worker-77 at login.acme-corp.com lacks orders/refund"}"""
NOTE = (
    f"orders-worker-77 of ann.smith@acme-corp.com fails at https://api.acme-corp.com/orders?x={quote(CLAIMS['sub'])} "
    + base64.b64encode(b"id=orders-worker-77;").decode()
)
PRIVATE = st.recursive(
    st.text(min_size=8, max_size=20) | st.integers() | st.booleans() | st.none(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
NOTES = "{c}", "({s})", "say{c}now", "https://x.example/?c={q}", "{u}", "{b}", '{{"client_id": {j}}}', "{h}"
"""Notes with a client in one form or another."""
VISIBLE = st.characters(codec="utf-8", exclude_categories=("C", "Z"))


def judged(claims: dict[str, Any], **expected: Any) -> Outcome:
    return inspect_text(mint(claims), Expectation(**expected), now=NOW)


def report(
    *outcomes: Outcome, public: bool = True, said: str = "", shown: frozenset[str] = frozenset(), **more: Any
) -> Ticket:
    answer = diagnose_text(said) if said else None
    tokens = tuple(ReportedToken(each, answer if at == 0 else None) for at, each in enumerate(outcomes))
    choices = TicketChoices(public, more.pop("parts", EVERYTHING), shown)
    return ticket(TicketReport(NOW, tokens, None if outcomes else answer, choices=choices, **more))


def forms(written: Ticket) -> tuple[str, str, str]:
    return written.html(), written.markdown(), written.text()


def test_a_public_report_holds_nothing_of_who_and_where_in_any_form() -> None:
    outcome = judged(CLAIMS, issuer="https://other.acme-corp.com/", client_ids=("billing-sync-3",))
    written = report(outcome, said=SAID, case="ACME-4211", note=NOTE)
    assert outcome.inspection is not None
    for text in forms(written):
        plain = html.unescape(text).casefold()
        assert not [
            one for one in (*HIDDEN, "other.acme-corp", "billing-sync-3", "123456789012") if one.casefold() in plain
        ]
        assert base64.b64encode(b"orders-worker-77")[:12].decode() not in text
        assert "ACME-4211" in text
        assert fingerprint(outcome.inspection.token.text) in text
        assert "41 min 14 s before this report" in text
    assert written.hidden_count == len(written.hidden)


def test_the_same_value_has_the_same_label_in_claims_sentences_notes_and_words_of_a_server() -> None:
    written = report(judged(CLAIMS), said=SAID, note="Ask for ORDERS-WORKER-77, please.")
    text = written.text()
    assert "Ask for [client 1], please." in text
    assert "Client [client 1] of arn:aws:iam::[ID" in text
    assert "orders/read [client 1]/admin" in text
    assert re.search(r"role/\[client 1\] at \[host \d\] lacks", text)
    assert text.count("client 2") == 0


def test_a_value_is_shown_and_hidden_again_by_its_key() -> None:
    outcome = judged(CLAIMS)
    client = next(each for each in report(outcome).hidden if each.label == "client 1")
    issuer = next(each for each in report(outcome).hidden if each.label == "issuer 1")
    written = report(outcome, shown=frozenset({client.key, issuer.key}))
    assert "orders-worker-77" in written.text()
    assert re.search(
        r"https://\[host \d\]/realms/\[ID \d\]", written.text()
    )  # what is hidden in a value that is shown stays so
    assert "login.acme-corp.com" not in written.text()
    assert written.hidden_count == len(written.hidden) - 2
    assert f'href="value:{client.key}"' in written.preview(PreviewLook("Inter", "Mono", 10.0))
    assert "href" not in written.html()


def test_a_report_for_the_team_shows_who_and_no_secret() -> None:
    outcome = judged({**CLAIMS, "clientSecret": "hunter22", "api_key": "Zq7sExampleSecret9x"})
    written = report(outcome, public=False, said=SAID)
    assert not written.hidden
    for text in forms(written):
        assert "orders-worker-77" in text
        assert "login.acme-corp.com" in text
        assert "hunter22" not in text
        assert "Zq7sExampleSecret9x" not in text


@pytest.mark.parametrize("public", [True, False])
def test_no_part_of_a_token_is_in_a_report_though_it_is_written_into_the_note(public: bool) -> None:
    token = mint(CLAIMS)
    header, payload, signature = token.split(".")
    for inside in (
        token,
        f"payload {payload}!",
        f"Signature: {signature}",
        signature[3:40],
        quote(payload),
        payload[:60],
    ):
        written = report(inspect_text(token, Expectation(), now=NOW), public=public, note=f"Look: {inside}")
        for text in forms(written):
            for part in (header, payload, signature):
                assert part not in text
            assert signature[8:24] not in text
            assert payload[8:40] not in text


def test_a_secret_of_a_claim_can_not_be_shown_by_a_label() -> None:
    written = report(judged({**CLAIMS, "password": "correct horse", "upstream": {"apiKey": "Zq7sExampleSecret9x"}}))
    every = report(judged({**CLAIMS, "password": "correct horse", "upstream": {"apiKey": "Zq7sExampleSecret9x"}}),
                   shown=frozenset(each.key for each in written.hidden))  # fmt: skip
    for text in forms(every):
        assert "correct horse" not in text
        assert "Zq7sExampleSecret9x" not in text


@settings(max_examples=40)
@given(
    client=st.text(VISIBLE, min_size=6, max_size=30).filter(lambda text: not text.isdigit()),
    subject=st.from_regex(r"\A[a-zA-Z0-9._|-]{6,40}\Z"),
    private=PRIVATE,
    note=st.sampled_from(NOTES),
)
def test_whatever_the_client_and_the_subject_are_they_are_not_in_a_public_report(
    client: str, subject: str, private: Any, note: str
) -> None:
    claims = {**CLAIMS, "client_id": client, "azp": client, "sub": subject, "scope": f"a/{client} b", "own": private}
    filled = note.format(
        c=client, s=subject, q=quote(client, safe=""), u=client.upper(), j=json.dumps(client), h=html.escape(client),
        b=base64.b64encode(f"{client}:x".encode()).decode(),
    )  # fmt: skip
    written = report(judged(claims, client_ids=(client,)), note=filled)
    fixed = report(judged({}), parts=EVERYTHING).text()  # words that stand in every report
    for each in (client, subject):
        if each.casefold() not in fixed.casefold():
            assert each not in written.text()
            assert html.escape(each) not in written.html()


def test_a_client_that_is_a_word_of_every_day_is_hidden_and_the_fixed_words_stay() -> None:
    text = report(judged({**CLAIMS, "client_id": "claims", "azp": "claims"})).text()
    assert "\nClaims\n" in text
    assert "client_id        [client 1]" in text


@pytest.mark.parametrize("word", ["account", "token", "audience", "server", "Signature", "expired"])
def test_the_sentences_of_the_program_keep_their_words_whatever_a_client_is_called(word: str) -> None:
    said = f'HTTP/1.1 403 Forbidden\n\n{{"message": "The {word} may not do that, ask {word}@acme.io"}}'
    claims = {**CLAIMS, "client_id": word, "scope": f"a/{word} b", "aud": word}
    usual = report(judged(CLAIMS, client_ids=("other-7",)), said=said).text()
    text = report(judged(claims, client_ids=("other-7",)), said=said, note=f"Ask {word}.").text()
    assert "Ask [client 1]." in text
    assert "The [client 1] may not do that" in text
    assert "a/[client 1] b" in text
    assert re.search(r"(?m)^  client_id +\[client 1\]", text)
    assert "hidden text" not in text
    for sentence in ("It expired 41 min 14 s before this report", "The signature was not checked", "This token is for"):
        assert (sentence in text) is (sentence in usual)


class Checker(HTMLParser):
    VOID = frozenset({"meta", "br"})

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_html_is_one_file_that_can_do_nothing() -> None:
    hostile = {
        **CLAIMS,
        "aud": "<script>alert(1)</script>",
        "scope": '"><img src=x onerror=alert(1)>',
        "<b>": "javascript:x",
    }
    written = report(
        judged(hostile), said=SAID, public=False, note="</style><script>x</script>\n<a href='http://e'>", case="<i>"
    )
    checker = Checker()
    checker.feed(written.html())
    checker.close()
    assert not checker.open
    tags = {tag for tag, _ in checker.seen}
    assert not tags & {"script", "img", "a", "link", "iframe", "object", "base", "form", "i", "b"}
    assert not [attrs for _, attrs in checker.seen if {"src", "href", "onerror", "onload"} & set(attrs)]
    assert ("html", {"lang": "en"}) in checker.seen
    assert all("scope" in attrs for tag, attrs in checker.seen if tag == "th")
    assert "@import" not in written.html()
    assert "url(" not in written.html()


@pytest.mark.parametrize(
    "named",
    [
        "[2001:db8::b13d]", "2001:db8:0:0:1::17", "fe80::1ff:fe23:4567:890a", "login.müller.de", "LOGIN.Example.COM",
        "shop.xn--p1ai", "10.0.30.4", "https://[2001:db8::7]:8443/x", "https://intranet/app",
    ],
)  # fmt: skip
def test_a_host_that_only_a_note_names_is_hidden(named: str) -> None:
    text = report(judged(CLAIMS), note=f"At 12:30:45 {named} did not answer.", case=named).text()
    host = named.removeprefix("https://").split("/")[0].split("]")[0].strip("[]")
    assert host.casefold() not in text.casefold()
    assert "At 12:30:45 " in text


@pytest.mark.parametrize("audience", ["4h1exampleclientid", "urn:acme:orders", "Orders API of Ann", "api://orders-9"])
def test_who_a_token_is_for_is_hidden(audience: str) -> None:
    outcome = judged({**CLAIMS, "aud": [audience, "https://api.acme-corp.com"]}, audiences=("billing-api-7",))
    written = report(outcome, note=f"It is for {audience}.")
    for text in forms(written):
        assert audience not in html.unescape(text)
        assert "billing-api-7" not in text
    assert "audience 1" in {each.label for each in written.hidden} or audience.startswith("api://")


def test_an_id_that_a_server_names_is_hidden() -> None:
    said = 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm="contoso-9", error="invalid_token"\n'
    text = report(judged(CLAIMS), said=said, note="tenant_id=fabrikam-3, session_id: abcd-77").text()
    assert not [one for one in ("contoso-9", "fabrikam-3", "abcd-77") if one in text]


@pytest.mark.parametrize("line", ["- a list", "1. one", "2) two", "===", "---", "    code", "+ x", "# x", "> x", ": x"])
def test_a_line_of_a_note_begins_nothing_in_markdown(line: str) -> None:
    written = report(judged(CLAIMS), public=False, note=f"First\n{line}\nlast").markdown()
    (shown,) = re.findall(r"\nFirst  \n(.*)  \nlast\n", written)
    assert re.match(r"\d*\\|[a-z]", shown)
    assert shown.replace("\\", "") == line.strip()


def test_what_was_just_now_is_told_as_of_the_report() -> None:
    text = report(judged({**CLAIMS, "iat": int(NOW), "exp": int(NOW) + 600})).text()
    assert "just now" not in text
    assert "at the moment of this report" in text


def test_an_answer_alone_is_explained_without_a_token() -> None:
    for text in forms(report(said=SAID)):
        assert "There is no token beside this answer." in text
        assert "insufficient" in text
        assert "123456789012" not in text


def test_two_tokens_are_compared_and_their_own_names_are_left_out() -> None:
    first, second = judged(CLAIMS), judged({**CLAIMS, "scope": "orders/refund", "exp": int(NOW) + 600})
    tokens = (ReportedToken(first, name="before the key change"), ReportedToken(second, name="svc"))
    public = ticket(TicketReport(NOW, tokens)).text()
    assert "\nToken 1\n" in public
    assert "The two compared" in public
    assert "before the key change" not in public
    team = ticket(TicketReport(NOW, tokens, choices=TicketChoices(public=False))).text()
    assert "Token 1: before the key change" in team


def test_what_is_not_wanted_is_left_out() -> None:
    text = report(judged(CLAIMS), said=SAID, parts=frozenset({TicketPart.VERDICT})).text()
    assert "Answer of the API" not in text
    assert "client_id  " not in text
    assert "passed" not in text


@pytest.mark.parametrize(
    "case, name",
    [
        ("ACME-4211", "ACME-4211 token report.html"),
        ("", "token report.html"),
        ("../../etc/passwd", "etc passwd token report.html"),
        ('a:b|c?*\n"d"', "a b c d token report.html"),
        ("con", "_con token report.html"),
        ("..", "token report.html"),
        ("nul.txt", "_nul.txt token report.html"),
        ("x" * 500, "x" * 80 + " token report.html"),
        ("\u202eabc", "abc token report.html"),
    ],
)
def test_the_name_of_the_file_is_one_that_every_system_takes(case: str, name: str) -> None:
    assert report_file_name(case) == name


def test_a_token_inside_and_what_an_sd_jwt_discloses_are_told_and_hidden_alike() -> None:
    inner = mint({**CLAIMS, "sub": "inner-subject-9"})
    nested = inspect_text(mint(inner.encode(), cty="JWT"), Expectation(), now=NOW)
    one = disclosure("acme_secret_team", "Team Rocket 7")
    disclosed = inspect_text(issued(claims_with([one]), [one]), Expectation(), now=NOW)
    for text in forms(report(nested)):
        assert "The token inside" in text
        assert not [each for each in (*HIDDEN, "inner-subject-9", *inner.split(".")[1:]) if each in html.unescape(text)]
    for text in forms(report(disclosed)):
        assert "Disclosed of these claims" in text
        assert "Team Rocket 7" not in text
    assert "Team Rocket 7" in report(disclosed, public=False).text()


def test_a_secret_that_is_written_into_the_note_is_masked() -> None:
    saw("Zq7sNoteSecret9x-of-the-client")
    note = "client_secret=hunter22-and-more and then Zq7sNoteSecret9x-of-the-client"
    for public in (True, False):
        for text in forms(report(judged(CLAIMS), public=public, note=note, case="Zq7sNoteSecret9x-of-the-client")):
            assert "hunter22-and-more" not in text
            assert "Zq7sNoteSecret9x" not in text


def test_the_hash_of_what_could_be_guessed_by_it_is_not_told() -> None:
    assert "Fingerprint" not in report(inspect_text("hunter2!", Expectation(), now=NOW)).text()


def test_the_name_of_a_case_names_no_client() -> None:
    written = report(judged(CLAIMS), case="ACME-4211 orders-worker-77")
    assert written.case == "ACME-4211 client 1"
    secret = "Zq7sExampleSecret9x"
    for public in (True, False):
        written = report(judged({**CLAIMS, "api_key": secret}), case=f"ACME-4211 {secret}", public=public)
        assert not [text for text in forms(written) if secret in text]
    assert "orders-worker-77" not in written.name
