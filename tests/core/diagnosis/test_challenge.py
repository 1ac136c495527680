"""WWW-Authenticate as real servers write it, where that is not what the grammar says."""

from __future__ import annotations

import pytest

from inspector.core.diagnosis.challenge import Challenge, bearer, read_challenges


@pytest.mark.parametrize(
    "value,description",
    [
        pytest.param(
            'Bearer error="invalid_token", error_description="Unable to find a signing key that matches: "None""',
            'Unable to find a signing key that matches: "None"',
            id="PyJWT's message in an f-string",
        ),
        pytest.param(
            'Bearer error="invalid_token", error_description="Token is missing the "iss" claim"',
            'Token is missing the "iss" claim',
            id="inner quotation marks",
        ),
        pytest.param(
            'Bearer error_description="expected "a", got "b"", error="invalid_token"',
            'expected "a", got "b"',
            id="a comma behind an inner quotation mark",
        ),
        pytest.param(
            'Bearer scope="orders/read" error="invalid_token" error_description="the token has expired"',
            "the token has expired",
            id="API Gateway leaves the commas out",
        ),
        pytest.param(
            "Bearer realm=api; error=invalid_token; error_description=The access token expired",
            "The access token expired",
            id="semicolons and no quotation marks",
        ),
        pytest.param(
            "Bearer error='invalid_token', error_description='The token's time is over'",
            "The token's time is over",
            id="single quotation marks",
        ),
        pytest.param(
            'Bearer error="invalid_token", error_description="It says \\"no\\"", realm="a"',
            'It says "no"',
            id="escaped as RFC 9110 has it",
        ),
        pytest.param(
            'Negotiate YIIabc/d==, Bearer error="invalid_token", error_description="Jwt expired"',
            "Jwt expired",
            id="behind credentials of another scheme",
        ),
        pytest.param(
            'Bearer error="invalid_token", error_description="Jwt expired',
            "Jwt expired",
            id="cut",
        ),
    ],
)
def test_a_description_is_read(value: str, description: str) -> None:
    found = bearer(value)
    assert found is not None
    assert found.parameters["error_description"] == description


def test_schemes_and_parameters_stay_apart() -> None:
    value = 'Digest realm="a, b", qop="auth,auth-int", Bearer realm="c", error="invalid_token", DPoP algs="RS256 ES256"'
    assert read_challenges(value) == (
        Challenge("Digest", {"realm": "a, b", "qop": "auth,auth-int"}),
        Challenge("Bearer", {"realm": "c", "error": "invalid_token"}),
        Challenge("DPoP", {"algs": "RS256 ES256"}),
    )
    assert [each.scheme for each in read_challenges("Negotiate, NTLM, Basic realm=x")] == ["Negotiate", "NTLM", "Basic"]


def test_the_challenge_with_the_error_is_the_one() -> None:
    value = 'DPoP algs="RS256 ES256", Bearer error="invalid_token", error_description="Jwt expired"'
    found = bearer(value)
    assert found is not None
    assert found.scheme == "Bearer"
    assert bearer('Basic realm="x"') is None


def test_what_is_no_parameter_is_passed_over() -> None:
    value = 'Bearer realm="a" <garbage> "x", error="invalid_token", error_description="It is expired"'
    found = bearer(value)
    assert found is not None
    assert found.parameters["error_description"] == "It is expired"
