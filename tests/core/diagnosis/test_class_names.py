"""What the class of an exception says of an answer: nothing where an HTTP library has it for any answer."""

from __future__ import annotations

import pytest

from inspector.core.diagnosis.pasted import diagnose_text
from inspector.core.diagnosis.said.class_names import without_transport

KEPT = {
    "org.springframework.web.reactive.function.client.WebClientResponseException$Unauthorized": "Unauthorized",
    "org.springframework.web.client.HttpClientErrorException$Forbidden": "Forbidden",
    "feign.FeignException$FeignClientException$Unauthorized": "FeignException$Unauthorized",
    "org.springframework.web.client.RestClientResponseException": "",
    "aiohttp.client_exceptions.ClientResponseError": "",
    "botocore.exceptions.ClientError": "",
    "Faraday::UnauthorizedError": "UnauthorizedError",
    "com.nimbusds.oauth2.sdk.InvalidClientException": "InvalidClientException",
    "UnauthorizedClientException": "UnauthorizedClientException",
    "ClientNotFoundException": "ClientNotFoundException",
    "java.lang.IllegalArgumentException": "IllegalArgumentException",
    "jose::Error": "Error",
}
ANSWERS = (
    "client.WebClientResponseException$Unauthorized: 401 Unauthorized from GET https://api.example.com/x",
    "feign.FeignException$FeignClientException$Unauthorized: [401] during [GET] to [https://api.example.com/x]",
    "aiohttp.client_exceptions.ClientResponseError: 401, message='Unauthorized', url='https://api.example.com'",
    "org.apache.http.client.HttpResponseException: 401",
    "Faraday::UnauthorizedError: the server responded with status 401",
    "RestClient::Unauthorized: 401 Unauthorized",
)


@pytest.mark.parametrize("path, kept", KEPT.items())
def test_a_class_of_an_http_library_names_at_most_the_answer(path: str, kept: str) -> None:
    assert without_transport(path) == kept


@pytest.mark.parametrize("text", ANSWERS)
def test_a_client_in_the_name_of_an_exception_is_not_the_client_of_the_token(text: str) -> None:
    assert diagnose_text(text).id in ("invalid-or-expired", "unauthorized-unclear")
