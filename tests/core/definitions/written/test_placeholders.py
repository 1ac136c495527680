"""Values that stand for another one, and what is told of them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from inspector.core.definitions.document import read_document
from inspector.core.definitions.readers import read_definition
from inspector.core.definitions.setting import Unknown
from inspector.core.definitions.written.placeholders import filled_in, secret_filled_in
from inspector.core.report.definitions import definitions_text
from tests.core.definitions.reviewed import reviewed

SECRET = "Zk3v9QpL2xT7wq"


@pytest.mark.parametrize(
    "text, asks_for, suggested",
    [
        ("${CLIENT_ID}", "CLIENT_ID", ""),
        ("${CLIENT_ID:orders}", "CLIENT_ID", "orders"),
        ("${CLIENT_ID:-orders}", "CLIENT_ID", "orders"),
        ("{{ client_id }}", "client_id", ""),
        ("{{- .Values.clientId -}}", ".Values.clientId", ""),
        ("##CLIENT_ID##", "CLIENT_ID", ""),
        ("@@CLIENT_ID@@", "CLIENT_ID", ""),
        ("@oauth.client.id@", "oauth.client.id", ""),
        ("#{ClientId}#", "ClientId", ""),
        ("https://${HOST}/token", "HOST", ""),
        ("https://${HOST:localhost}/${PATH}", "https://${HOST:localhost}/${PATH}", ""),
        (
            "https://${HOST:localhost}/${PATH:token}",
            "https://${HOST:localhost}/${PATH:token}",
            "https://localhost/token",
        ),
        ("https://{yourOktaDomain}/oauth2/default", "", ""),
        ("https://YOUR_DOMAIN/oauth/token", "", ""),
        ("[Enter the Client Id of the app here]", "", ""),
        ("<your-client-id>", "", ""),
        ("Enter_the_Application_Id_Here", "", ""),
        ("your-client-id", "", ""),
        ("YOUR_CLIENT_ID", "", ""),
        ("changeme", "", ""),
        ("xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx", "", ""),
    ],
)
def test_what_is_filled_in_elsewhere_is_not_known(text: str, asks_for: str, suggested: str) -> None:
    found = filled_in(text)
    assert isinstance(found, Unknown)
    assert (found.written, found.asks_for, found.suggested) == (text, asks_for, suggested)


@pytest.mark.parametrize(
    "text",
    [
        "orders-worker",
        "https://sso.example.com/realms/shop",
        "6731de76-14a6-49ae-97bc-6eba6914391e",
        "settlement-service",
        "additional",
        "api://orders/.default",
        "a$b",
        "50%",
        "user@example.com",
        "x1",
    ],
)
def test_what_is_a_value_stays_one(text: str) -> None:
    assert filled_in(text) == text


def test_what_the_file_itself_says_is_filled_in() -> None:
    assert filled_in("${base}/token", {"base": "https://a.example"}) == "https://a.example/token"


def test_a_default_is_a_secret_that_is_there() -> None:
    assert secret_filled_in(f"${{X:{SECRET}}}") == SECRET
    assert secret_filled_in("your-client-secret") is None
    assert secret_filled_in("Add1ng-Up_7") == "Add1ng-Up_7"


def test_a_piece_of_a_secret_beside_a_placeholder_is_not_told() -> None:
    assert secret_filled_in(f"${{X}}{SECRET}") == Unknown("${X}", "X")
    assert secret_filled_in(f"$(echo {SECRET})") == Unknown("$(…)", "")


@pytest.mark.parametrize(
    "content, name",
    [
        (
            {"a": {"client_id": "a", "token_url": f"https://u:{SECRET}@${{HOST}}/token", "client_secret": "${X}"}},
            "a.json",
        ),
        ({"a": {"client_id": "a", "token_url": f"https://h.example/token?client_secret={SECRET}"}}, "a.json"),
        (
            {"a": {"client_id": "a", "token_url": "https://h.example/t", "client_secret": f"{{{{x}}}}{SECRET}"}},
            "a.json",
        ),
        ({"a": {"client_id": "a", "token_url": "https://h.example/t", "client_secret": f"$(echo {SECRET})"}}, "a.json"),
        (
            f"spring.security.oauth2.client.registration.a.client-id=a\n{'spring.security.oauth2.client.registration.a.'}client-secret=${{X:{SECRET}}}\n",
            "a.properties",
        ),
        (
            {
                "client_id": "a",
                "client_secret": SECRET,
                "grant_types": ["a"],
                "scope": "b",
                "token_endpoint_auth_method": SECRET,
            },
            "a.json",
        ),
        ({"appId": "a", "password": SECRET, "tenant": "b", "displayName": "b"}, "a.json"),
        (
            {
                "appId": "a",
                "keyCredentials": [],
                "passwordCredentials": [{"secretText": SECRET, "endDateTime": "2020-01-01"}],
            },
            "a.json",
        ),
        (
            {"realm": "r", "clients": [{"clientId": "w", "secret": SECRET, "publicClient": True, "name": "b"}]},
            "realm.json",
        ),
    ],
)
def test_a_secret_stands_in_nothing_that_is_shown(content: Any, name: str) -> None:
    found = reviewed(content, name)
    assert found.proposals
    texts = [repr(found), definitions_text(found), *map(repr, found.proposals), *map(repr, found.asks)]
    texts += [f"{each.message}{each.actual}{each.needed}{each.fix}" for one in found.proposals for each in one.findings]
    texts += [str(each.missing) for one in found.proposals for each in one.origins]
    assert SECRET not in "".join(texts)
    text = content if isinstance(content, str) else json.dumps(content)
    assert SECRET not in repr(read_definition(read_document(text.encode(), name)))
