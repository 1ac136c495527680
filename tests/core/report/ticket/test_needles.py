from __future__ import annotations

import base64
import html
import json
from collections.abc import Callable
from urllib.parse import quote, quote_plus

import pytest

from inspector.core.checks.verdict import Expectation
from inspector.core.journeys.inspect import inspect_text
from inspector.core.report.ticket.concealing import Concealment
from inspector.core.report.ticket.needles import Haystack, TokenParts
from inspector.core.report.ticket.report import ReportedToken, TicketReport
from inspector.core.report.ticket.ticket import ticket
from tests.core.minting import NOW, mint
from tests.each_case import for_each

VALUES = "orders-worker-77", "ann.smith+1@acme.example", "a/b c&d<e>", "Zoë Müller", "4h1exampleclientid"
WRITTEN: dict[str, Callable[[str], str]] = {
    "as it is": lambda value: f"for {value}.",
    "within a word": lambda value: f"x{value}y",
    "in capitals": lambda value: value.upper(),
    "for a URL": lambda value: f"?id={quote(value, safe='')}&x",
    "for a form": lambda value: f"id={quote_plus(value)}",
    "twice for a URL": lambda value: quote(quote(value, safe=""), safe=""),
    "in JSON": lambda value: json.dumps({"id": value}),
    "in HTML": html.escape,
    "in Base64": lambda value: base64.b64encode(value.encode()).decode(),
    "in the middle of Base64": lambda value: base64.b64encode(f"id={value};".encode()).decode(),
    "at another place of Base64": lambda value: base64.b64encode(f"id: {value};".encode()).decode(),
    "in Base64 for URLs": lambda value: base64.urlsafe_b64encode(f"?{value}>".encode()).decode().rstrip("="),
    "in hexadecimal digits": lambda value: value.encode().hex(),
}


@for_each("form", WRITTEN)
@for_each("value", VALUES)
def test_a_value_is_covered_in_each_form_and_found_where_it_is_not(value: str, form: str) -> None:
    text = WRITTEN[form](value)
    assert Haystack(text).holds(value)
    cover = Concealment(public=True)
    cover.learn_client(value)
    assert "<client 1>" in cover.text(text)
    assert not Haystack(cover.text(text)).holds(value)


RARE: dict[str, Callable[[str], str]] = {
    "in JSON within JSON": lambda value: json.dumps(json.dumps({"id": value})),
    "each letter escaped": lambda value: "".join(f"\\u{ord(one):04x}" for one in value),
    "each letter escaped in a string": lambda value: "".join(f"\\\\u{ord(one):04X}" for one in value),
    "each byte escaped": lambda value: "".join(f"\\x{one:02x}" for one in value.encode("latin-1")),
    "in full width": lambda value: "".join(chr(ord(one) + 0xFEE0) if "!" <= one <= "~" else one for one in value),
    "in Base64 within Base64": lambda value: base64.b64encode(base64.b64encode(value.encode())).decode(),
    "with what is not seen": "\u202a".join,
    "each letter for a URL": lambda value: "".join(f"%{one:02x}" for one in value.encode()),
    "each letter for HTML": lambda value: "".join(f"&#x{ord(one):x};" for one in value),
}


@pytest.mark.parametrize("form", RARE)
def test_a_line_that_has_a_value_in_a_rare_form_is_hidden(form: str) -> None:
    for value in ('"quoted"-worker', *VALUES):
        text = RARE[form](value)
        assert Haystack(text).holds(value), value
        outcome = inspect_text(mint({"client_id": value}), Expectation(), now=NOW)
        written = ticket(TicketReport(NOW, (ReportedToken(outcome),), note=f"This one:\nsee {text} there")).text()
        assert not Haystack(written).holds(value), value
        assert "\nThis one:\n" in written


def test_thousands_of_values_that_begin_alike_are_covered() -> None:
    cover = Concealment(public=True)
    for number in range(3000):
        cover.learn_client(f"orders-worker-{number}")
    assert cover.text("for orders-worker-2999 and orders-worker-29") == "for <client 3000> and <client 30>"
    assert cover.text(f"<{base64.b64encode(b'id=orders-worker-1234').decode()}>") == "<<client 1235>>"


def test_a_short_value_is_a_word_of_its_own() -> None:
    assert Haystack("the api is").holds("api")
    assert not Haystack("rapid").holds("api")
    assert not Haystack("ab").holds("ab")
    cover = Concealment(public=True)
    cover.learn_client("api")
    assert cover.text("rapid api") == "rapid <client 1>"


def test_a_label_is_no_value_and_stays_what_it_is() -> None:
    cover = Concealment(public=True)
    cover.learn_client("client")
    cover.learn_client("orders-worker")
    assert cover.text("orders-worker is a client") == "<client 2> is a <client 1>"
    assert cover.text(cover.text("orders-worker is a client")) == "<client 2> is a <client 1>"


@pytest.mark.parametrize(
    "text",
    [
        "User.Read Mail.Send orders.read",
        "ASP.NET Core",
        "resources/knowledge.toml",
        "e.g. this",
        "at 12:30:15",
        "1.2.3",
    ],
)
def test_what_only_looks_like_a_host_is_none(text: str) -> None:
    cover = Concealment(public=True)
    cover.learn_text(text)
    assert cover.text(text) == text


@pytest.mark.parametrize(
    "text, hidden",
    [
        ("see https://login.acme.example/x", "login.acme.example"),
        ("https://user@kc:8443/realms/acme-eu/", "kc"),
        ("GET https://[2001:db8::1]/ failed", "2001:db8::1"),
        ("from 10.1.2.3 to 10.1.2.4", "10.1.2.3"),
        ("host db.acme.internal is down", "db.acme.internal"),
        ("tenant 4f1c2a90-1111-4222-8333-abcdefabcdef", "4f1c2a90-1111-4222-8333-abcdefabcdef"),
        ("arn:aws:sts::123456789012:assumed-role/deploy/ann", "123456789012"),
        ("pool eu-west-1_AbCdEf123 is gone", "eu-west-1_AbCdEf123"),
        ("mail ann@acme.example now", "ann@acme.example"),
    ],
)
def test_hosts_people_and_ids_are_found_in_free_text(text: str, hidden: str) -> None:
    cover = Concealment(public=True)
    cover.learn_text(text)
    assert hidden not in cover.text(text)


def test_parts_of_a_token_are_found_wherever_they_begin() -> None:
    token = mint({"sub": "ann", "scope": "orders/read orders/write"})
    header, payload, signature = token.split(".")
    parts = TokenParts([token])
    for text in (token, header, payload, signature, payload[5:25], signature[-20:], quote(f"x={payload[7:40]}")):
        assert parts.stand_in(Haystack(f"look: {text}!"))
    assert not parts.stand_in(Haystack("a sentence of this program, and a-long-name-of-a-scope/with.dots"))


def test_a_token_with_very_many_values_takes_no_room_from_the_clients_of_others() -> None:
    many = inspect_text(mint({"sub": "a", "own": [f"value-{n}" for n in range(3000)]}), Expectation(), now=NOW)
    few = inspect_text(mint({"client_id": "orders-worker-77"}), Expectation(), now=NOW)
    text = ticket(TicketReport(NOW, (ReportedToken(many), ReportedToken(few)))).text()
    assert "orders-worker-77" not in text
    assert "value-2999" not in text
