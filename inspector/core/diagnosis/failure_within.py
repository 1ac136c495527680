"""A failure inside a success: what says in the body of a 2xx that it went wrong all the same.

GraphQL answers 200 with `errors` (GraphQL over HTTP), Slack with `"ok": false`, Snowflake with `"success": false`,
introspection with `"active": false` (RFC 7662 section 2.2), SOAP gateways with a fault. An ordinary document has
members of the same names, so each has to say it outright, and on the outside.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from inspector.core.text.patterns import pattern

MAX_CHARS = 4000
MAX_ITEMS = 20

_FAULT = pattern(r"<(?:[\w.-]{1,40}:)?(Fault|ErrorResponse|Errors?|errorResponse|errors?|\w{0,30}ExceptionReport)[\s>]")
"""A fault of SOAP, or the element that a document of an error begins with."""
_ELEMENT = pattern(r"<\w")
_FALSE = ("success", "succeeded", "successful", "isSuccess", "IsSuccess", "Success", "ok", "is_success", "isSuccessful")
_TRUE = ("isError", "is_error", "hasError", "hasErrors", "has_error", "IsError", "failed", "error", "errors")
_SUCCESS = frozenset(
    {"", "0", "00", "000", "0000", "none", "null", "ok", "success", "false", "no error", "noerror", "no"}
)
"""What an error's member says where there was none."""
_FAILED = frozenset({"error", "fail", "failure", "err", "unauthorized", "forbidden", "denied", "access_denied"})
_FAILED_WITH_WORDS = _FAILED | {"failed", "ko", "nok", "invalid", "rejected"}
"""Those that an order or a job may be in as well: they need a sentence beside them, and no id."""
_OUTCOMES = ("status", "Status", "result", "Result", "outcome", "state", "type")
_NUMBERS = (
    "status",
    "statusCode",
    "status_code",
    "httpStatus",
    "http_status",
    "httpStatusCode",
    "httpCode",
    "http_code",
)
_CODES = ("code", "errorCode", "error_code", "Code", "ErrorCode", "errcode", "errno", "resultCode", "returnCode")
_WORDS = (
    "message", "msg", "Message", "detail", "details", "reason", "description", "error", "error_description", "title",
    "errorMessage", "error_message", "errmsg", "ErrorMessage", "errorType", "errorDetail",
)  # fmt: skip
_OF_A_THING = ("id", "_id", "uuid", "createdAt", "created_at", "items", "rows", "records")
_WRAPPERS = (
    "response", "Response", "result", "meta", "status", "Status", "header", "head", "ResponseStatus", "responseStatus",
    "d",
)  # fmt: skip
"""Members that an answer may be wrapped in, or tell of itself in."""
_OF_INACTIVE = frozenset(
    {"active", "error", "error_description", "message", "reason", "detail", "timestamp", "inactive_reason"}
)


def fails_within(status: int, document: object) -> bool:
    """Whether a success tells of a failure in its body: JSON as it was parsed, or the text of an XML document.

    Always False for another status: that tells it itself. A token in it makes it a success, whatever stands beside it.
    """
    if not 200 <= status < 300:
        return False
    if isinstance(document, str):
        begin = document[:MAX_CHARS].lstrip("\ufeff \t\r\n")
        found = _FAULT.search(begin) if begin.startswith("<") else None
        return found is not None and (found[1].lower() == "fault" or not _ELEMENT.search(begin, 0, found.start()))
    if isinstance(document, list):
        return any(isinstance(item, Mapping) and _is_error_object(item) for item in document[:MAX_ITEMS])
    return isinstance(document, Mapping) and _fails(document)


def _fails(document: Mapping[str, Any]) -> bool:
    token = document.get("access_token")
    if isinstance(token, str) and token.strip():
        return False
    if document.get("active") is False and _OF_INACTIVE.issuperset(document):
        return True
    if _says_so(document):
        return True
    inner = [document[name] for name in _WRAPPERS if isinstance(document.get(name), Mapping)]
    return any(_says_so(each) for each in inner) or _has_fault(document)


def _says_so(members: Mapping[str, Any]) -> bool:
    if any(_is_false(members.get(name)) for name in _FALSE) or any(members.get(name) is True for name in _TRUE):
        return True
    return _has_errors(members) or _has_failed_outcome(members) or _has_failed_number(members)


def _has_errors(members: Mapping[str, Any]) -> bool:
    errors = members.get("errors", members.get("Errors"))
    if isinstance(errors, list) and any(isinstance(item, Mapping | str) and item for item in errors[:MAX_ITEMS]):
        return True
    if isinstance(errors, Mapping) and errors and any(errors.values()):
        return True
    error = members.get("error", members.get("Error"))
    if isinstance(error, Mapping | list):
        return any(error.values()) if isinstance(error, Mapping) else bool(error)
    if isinstance(error, str):
        return error.strip().lower() not in _SUCCESS
    exception = members.get("exception")
    return isinstance(exception, str) and bool(exception) and _has_words(members)


def _has_failed_outcome(members: Mapping[str, Any]) -> bool:
    for name in _OUTCOMES:
        value = members.get(name)
        if isinstance(value, str) and (lower := value.strip().lower()) in _FAILED_WITH_WORDS:
            if _is_thing(members) or (name in ("state", "type") and not _has_words(members)):
                continue
            if lower in _FAILED or _has_words(members):
                return True
    return False


def _has_failed_number(members: Mapping[str, Any]) -> bool:
    if _is_thing(members):
        return False
    if any(_is_failed_status(members.get(name)) for name in _NUMBERS):
        return _has_words(members) or len(members) <= 3
    if not _has_words(members):
        return False
    if any(type(members.get(name)) is int and members[name] != 0 for name in ("errcode", "errno")):
        return True
    codes = [members[name] for name in _CODES if name in members]
    return any(_is_failed_status(code) for code in codes) or any(
        isinstance(members.get(name), str) and members[name].strip().lower() not in _SUCCESS
        for name in ("errorCode", "error_code", "ErrorCode", "errcode")
    )


def _is_error_object(item: Mapping[str, Any]) -> bool:
    """An item of a list that is an error: Salesforce's `[{"message", "errorCode"}]`, or one of a GraphQL batch."""
    if isinstance(item.get("errorCode"), str) and isinstance(item.get("message"), str):
        return True
    errors = item.get("errors")
    return isinstance(errors, list) and bool(errors) and set(item) <= {"data", "errors", "extensions"}


def _has_fault(document: Mapping[str, Any]) -> bool:
    """Whether it is a SOAP fault as JSON, or Apigee's `fault`."""
    value: Any = document
    for name in ("envelope", "body", "fault"):
        inner = [each for key, each in list(value.items())[:10] if key.rpartition(":")[2].lower() in (name, "fault")]
        if (
            inner
            and isinstance(inner[0], Mapping)
            and ({"faultstring", "faultcode", "reason", "Reason"} & set(inner[0]))
        ):
            return True
        if not inner or not isinstance(inner[0], Mapping):
            continue
        value = inner[0]
    return False


def _is_false(value: object) -> bool:
    return value is False or (isinstance(value, str) and value.strip().lower() == "false")


def _is_failed_status(value: object) -> bool:
    if isinstance(value, str) and len(value) == 3 and value.isdecimal():
        value = int(value)
    return type(value) is int and 400 <= value <= 599


def _has_words(members: Mapping[str, Any]) -> bool:
    return any(isinstance(members.get(name), str) and members[name].strip() for name in _WORDS)


def _is_thing(members: Mapping[str, Any]) -> bool:
    """Whether it is a record of something, which may have failed itself."""
    return any(name in members for name in _OF_A_THING)
