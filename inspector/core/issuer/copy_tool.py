"""The tools that a token request can be copied for; how it is written for each is in `request_copies`."""

from __future__ import annotations

from enum import StrEnum


class Tool(StrEnum):
    """What a request can be copied for; the value is what it is called."""

    CURL = "curl"
    HTTPIE = "HTTPie"
    PYTHON = "Python requests"
