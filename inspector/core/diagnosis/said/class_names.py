"""What the class of an exception says of an answer. Those of HTTP libraries say only that there was one.

A client, a request or a response in such a name is the library's own: `HttpClientErrorException$Unauthorized`.
"""

from __future__ import annotations

from inspector.core.text.patterns import pattern

_ENDS = pattern(r"[.\\\\:/]")
_INNER = pattern(r"\$+")
_WORD = pattern(r"[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+|[A-Z]")
_TRANSPORT = frozenset(
    ("client", "fetch", "http", "https", "request", "response", "rest", "server", "status", "web")
)  # fmt: skip
"""One of these is in the name of each such class."""
_BESIDE = frozenset(
    (
        "api", "async", "axios", "bad", "base", "call", "code", "error", "errors", "exception", "exceptions", "failed",
        "failure", "fault", "feign", "invocation", "net", "reactive", "remote", "retrofit", "runtime", "service",
        "template", "unexpected", "unknown", "unsuccessful",
    )
)  # fmt: skip
"""What else may stand in it: any other word says something of the answer, as in `InvalidClientException`."""


def without_transport(path: str) -> str:
    """The name at the end of a qualified one, as of `java.lang.IllegalArgumentException` or `jose::Error`.

    Of a class of an HTTP library only what names the answer: `Unauthorized`; "" where it names none.
    """
    name = _ENDS.split(path)[-1]
    return "$".join(each for each in _INNER.split(name) if each and not _is_transport(each))


def _is_transport(name: str) -> bool:
    words = {word.lower() for word in _WORD.findall(name)}
    return not words.isdisjoint(_TRANSPORT) and words <= _TRANSPORT | _BESIDE
