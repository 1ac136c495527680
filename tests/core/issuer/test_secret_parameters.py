"""Secret parameters in a request: they are sent, masked where it is shown, and masked where a server repeats them."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import parse_qsl

import pytest

from inspector.core.errors import ProfileError
from inspector.core.issuer.copy_tool import Tool
from inspector.core.issuer.grant import build_request
from inspector.core.issuer.network import Network
from inspector.core.issuer.request_copies import copy_of, parameter_variables
from inspector.core.journeys.request import request_token
from inspector.core.network.transport import Transport
from inspector.core.profiles.problems import problems
from inspector.core.profiles.profile import Profile
from inspector.core.report.outcome import outcome_json_text, outcome_markdown
from tests.servers import Reply, serve

NOW = 1_900_000_000.0
KEY = "hunter2&hunter2 é"
PROFILE = Profile(
    "p", provider="generic", client_id="me", client_authentication="none", parameters=(("tenant", "eu"),),
    secret_parameters=("api_key",), token_url="https://login.example/token",
)  # fmt: skip


def test_it_is_sent_and_masked_where_the_request_is_shown() -> None:
    request = build_request(PROFILE, PROFILE.token_url, None, NOW, {"api_key": KEY, "other": "x"})
    assert request.body is not None
    sent = parse_qsl(request.body.decode())
    assert ("api_key", KEY) in sent
    assert "other" not in dict(sent)
    assert request.sent.body is not None
    assert "api_key=••••••••" in request.sent.body
    assert "hunter2" not in repr(request.sent)


def test_without_its_value_nothing_is_built() -> None:
    with pytest.raises(ProfileError, match="no value for the secret parameter api_key") as caught:
        build_request(PROFILE, PROFILE.token_url, None, NOW, {})
    assert caught.value.field == "parameters"


def test_a_server_that_repeats_it_is_masked_in_every_report() -> None:
    with serve(
        Reply(400, b'{"error":"invalid_request","error_description":"hunter2&hunter2 \xc3\xa9 is wrong"}')
    ) as at:
        profile = replace(PROFILE, token_url=f"{at.url}/token")
        outcome = request_token(profile, None, Network(Transport(5.0), now=lambda: NOW), {"api_key": KEY})
    assert outcome.exchange is not None
    assert outcome.exchange.response is not None
    assert outcome.exchange.response.status == 400
    for text in (repr(outcome), outcome_json_text(outcome), outcome_markdown(outcome)):
        assert "hunter2" not in text


@pytest.mark.parametrize("tool", Tool)
def test_a_copy_has_a_variable_for_it(tool: Tool) -> None:
    text = copy_of(tool, PROFILE, PROFILE.token_url)
    assert "PARAMETER_API_KEY is the secret parameter api_key" in text
    assert "$PARAMETER_API_KEY" in text or "os.environ['PARAMETER_API_KEY']" in text


def test_two_names_that_differ_in_marks_have_two_variables() -> None:
    names = ("a-b", "a_b", "a.b")
    found = parameter_variables(replace(PROFILE, secret_parameters=names))
    assert list(found) == list(names)
    assert len(set(found.values())) == 3


@pytest.mark.parametrize("name", ["", "tenant", "client_secret", "scope"])
def test_a_name_that_cannot_be_sent_is_a_problem(name: str) -> None:
    assert [each.field for each in problems(replace(PROFILE, secret_parameters=(name,)))] == ["parameters"]
