"""Words that servers write into every refusal, whatever its reason: they say no more than the status does.

They are folded to small letters and digits, as the texts are that are compared with them.
"""

from __future__ import annotations

from http import HTTPStatus


def _fold(text: str) -> str:
    return "".join(character for character in text.lower() if character.isalnum())


_WORDS = (
    *(status.phrase for status in HTTPStatus if status >= 400),
    "error",
    "exception",
    "errors",
    "failure",
    "fail",
    "failed",
    "fault",
    "client",
    "server",
    "sender",
    "receiver",
    "not ok",
    "internal error",
    "server error",
    "internal exception",
    "an error occurred",
    "an error has occurred",
    "an error was encountered",
    "an unexpected error occurred",
    "an unexpected error has occurred",
    "an unknown error occurred",
    "an internal error occurred",
    "unexpected error",
    "unknown error",
    "unknown",
    "error occurred",
    "error page",
    "something went wrong",
    "oops",
    "authorization required",
    "access denied",
    "access forbidden",
    "access to the requested resource is forbidden",
    "permission denied",
    "denied",
    "unauthenticated",
    "not authorized",
    "unauthorized request",
    "unauthorized access",
    "you are not authorized",
    "authentication failed",
    "authentication error",
    "authorization failed",
    "authorization error",
    "authorization denied",
    "request failed",
    "bad or missing credentials",
    "service temporarily unavailable",
    "whitelabel error page",
    "status report",
    "exception report",
    "runtime error",
    "application error",
    "an application error occurred on the server",
    "login failed",
    "unauthorized: access is denied due to invalid credentials",
    "forbidden: access is denied",
    "sign in",
    "log in",
)
EMPTY = frozenset(
    {"error", "exception", "errors", "failure", "fail", "failed", "fault", "sender", "receiver", "success"}
    | {"true", "false", "none", "null", "yes", "undefined", "invokerestmethod"}
    | {"invokewebrequest"}
    | {
        "statusreport",
        "exceptionreport",
        "errorpage",
        "whitelabelerrorpage",
        "signintoyouraccount",
        "signin",
        "login",
        "wearesorry",
        "whathappened",
        "rootcause",
    }
)
"""Names and headings that say nothing at all."""
STATUS_WORDS = frozenset(map(_fold, _WORDS))
"""Texts that are nothing but the status in words."""

STOCK = tuple(
    map(
        _fold,
        (
            # Apache httpd, the documents of its modules/http/http_protocol.c: it blames a password that nobody sent.
            "This server could not verify that you are authorized to access the document requested",
            "Additionally, a ",
            "You don't have permission to access this resource.",
            "The server encountered an internal error or misconfiguration",
            "Please contact the server administrator",
            "More information about this error may be available in the server error log",
            "Your browser sent a request that this server could not understand",
            # Werkzeug, src/werkzeug/exceptions.py.
            "The server could not verify that you are authorized to access the URL requested",
            "The browser (or proxy) sent a request that this server could not understand",
            "You don't have the permission to access the requested resource. It is either read-protected",
            "The server encountered an internal error and was unable to complete your request",
            # Tomcat, org/apache/catalina/valves/LocalStrings.properties: the descriptions of the statuses.
            "The request has not been applied",
            "The server understood the request but refuses to authorize it",
            "The server cannot or will not process the request due to something that is perceived",
            "The server encountered an unexpected condition that prevented it",
            "The origin server did not find a current representation",
            "This request requires HTTP authentication",
            "The full stack trace of the root cause is available",
            # Jetty, IIS, Google's front end, HAProxy, Spring Boot, ASP.NET Core and Nginx.
            "Powered by",
            "You do not have permission to view this directory or page",
            "Your client does not have permission to get URL",
            "Your client does not have permission to the requested URL",
            "This website is using a security service",
            "Secured with OAuth2 Proxy",
            "That's an error",
            "Server Error in '",
            "An unhandled exception occurred during the execution of the current web request",
            "JavaScript is required",
            "That's all we know",
            "You need a valid user and password to access this content",
            "Request forbidden by administrative rules",
            "Your browser sent an invalid request",
            "This application has no explicit mapping for /error",
            "This application has no configured error view",
            "There was an unexpected error (type=",
            "Sorry, the page you are looking for is currently unavailable",
            "If you are the system administrator of this resource",
            "If you entered the URL manually please check your spelling",
            "Please check the URL for proper spelling and capitalization",
            "You don't have permission to access \"http",
            "The following error was encountered while trying to retrieve the URL",
            "Guru Meditation",
            "Varnish cache server",
            "A complete log of this run can be found",
            "npm ERR! A complete log of this run can be found",
            "Try again later",
            "Please try again later",
            "Thank you for using",
            "You're seeing this error because you have DEBUG",
            "Authorization has been denied for this request",
            "To view more information about this error",
            "The following error occurred",
            "Traceback (most recent call last)",
            "Enable JavaScript and cookies to continue",
            "For more information see",
            "For more information check",
        ),
    )
)
"""How sentences begin that a server has in store for a status: they would blame what nobody spoke of."""
