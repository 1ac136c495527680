"""A failure inside a success, and ordinary documents that have members of the same names."""

from __future__ import annotations

import pytest

from inspector.core.diagnosis.failure_within import fails_within

FAILURES: dict[str, object] = {
    "GraphQL": {"errors": [{"message": "Not Authorized"}], "data": None},
    "a GraphQL batch": [{"data": None, "errors": [{"message": "jwt expired"}]}],
    "Elasticsearch's bulk": {"took": 3, "errors": True},
    "Rails": {"errors": {"base": ["is not allowed"]}},
    "Slack": {"ok": False, "error": "invalid_auth"},
    "Snowflake": {"data": {"nextAction": "RETRY_LOGIN"}, "code": "394300", "success": False},
    "introspection": {"active": False},
    "an OAuth error": {"error": "invalid_token", "error_description": "It is expired"},
    "Google": {"error": {"code": 401, "message": "Invalid Credentials"}},
    "JSON-RPC": {"jsonrpc": "2.0", "id": 1, "error": {"code": -32001, "message": "Unauthorized"}},
    "MCP": {"jsonrpc": "2.0", "id": 1, "result": {"isError": True, "content": []}},
    "a status as a number": {"status": 401, "message": "Unauthorized"},
    "a status as text": {"statusCode": "403", "message": "No"},
    "a status alone": {"status": "401"},
    "a code": {"code": 401, "msg": "token expired"},
    "WeChat": {"errcode": 40001, "errmsg": "invalid credential"},
    "Moodle": {"exception": "moodle_exception", "errorcode": "invalidtoken", "message": "Invalid token"},
    "Salesforce": [{"message": "Session expired", "errorCode": "INVALID_SESSION_ID"}],
    "JSend": {"status": "fail", "data": {"token": "is missing"}},
    "ServiceNow": {"status": "failure"},
    "a result": {"result": "error", "reason": "no such token"},
    "a word with a sentence": {"status": "failed", "message": "The token is expired"},
    "Kubernetes": {"kind": "Status", "status": "Failure", "message": "Unauthorized", "code": 401},
    "Instagram": {"meta": {"code": 400, "errorType": "invalid_auth", "error_message": "It is expired"}},
    "a status object": {"status": {"code": 401, "message": "Unauthorized"}},
    "ServiceStack": {"ResponseStatus": {"ErrorCode": "Unauthorized", "Message": "Not authenticated"}},
    "Apigee": {"fault": {"faultstring": "Invalid access token", "detail": {}}},
    "SOAP as JSON": {"soap:Envelope": {"soap:Body": {"soap:Fault": {"faultcode": "soap:Client"}}}},
    "SOAP": '<s:Envelope xmlns:s="x"><s:Body><s:Fault><faultstring>No</faultstring></s:Fault></s:Body></s:Envelope>',
    "S3": '<?xml version="1.0"?>\n<Error><Code>AccessDenied</Code></Error>',
}
ORDINARY: dict[str, object] = {
    "no errors": {"errors": []},
    "a good status": {"status": 200},
    "a currency": {"code": "EUR", "message": "Euro"},
    "an area's code": {"code": 404, "name": "Atlanta"},
    "a token": {"access_token": "x", "error": None, "token_type": "Bearer"},
    "a token beside an empty error": {"access_token": "x", "error": "none"},
    "an error that is null": {"error": None, "data": 1},
    "an error that is empty": {"error": "", "data": 1},
    "an error with nothing in it": {"error": {"code": None}},
    "a number of errors": {"errors": 3, "processed": 9},
    "no error in words": {"error": "none"},
    "orders that failed": {"orders": [{"status": "failed", "error": "card declined"}]},
    "one order that failed": {"id": 5, "status": "failed", "reason": "card declined"},
    "a state alone": {"status": "failed"},
    "a user who is not active": {"active": False, "name": "Anna", "email": "anna@example.com"},
    "a token that is active": {"active": True, "scope": "orders/read"},
    "a code of zero": {"errorCode": 0, "errorMessage": "OK"},
    "a success": {"success": True, "errors": []},
    "a check of a site": {"id": 3, "url": "https://a.example", "status": 500, "message": "down"},
    "a message": {"message": "hello", "status": "success"},
    "OData": {"d": {"results": []}},
    "a list": [{"id": 1, "errors": [{"x": 1}], "name": "y"}],
    "an empty list": [],
    "nothing": None,
    "text": "The error was mended",
    "a page": "<html><body><h1>Errors</h1></body></html>",
    "XML with an error in it": "<orders><order><error>late</error></order></orders>",
}


@pytest.mark.parametrize("document", FAILURES.values(), ids=FAILURES)
def test_a_success_that_says_it_failed(document: object) -> None:
    assert fails_within(200, document)
    assert not fails_within(401, document), "the status tells it itself"
    assert not fails_within(302, document)


@pytest.mark.parametrize("document", ORDINARY.values(), ids=ORDINARY)
def test_an_ordinary_document(document: object) -> None:
    assert not fails_within(200, document)
