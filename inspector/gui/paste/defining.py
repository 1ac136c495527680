"""Whether a text that is to be judged is rather one to be imported."""

from __future__ import annotations

import re

_ANSWERED = re.compile(r"(?m)^[<\s>*]{0,20}HTTP/\d(?:\.\d)?\s+\d{3}\b|\"(?:access_token|error)\"\s{0,20}:")
"""What only stands in a text where a request was answered: the intake tells request, token and answer apart."""


def defines(text: str) -> bool:
    """Whether a text looks like a definition of clients at a glance, and not like a token or what was answered."""
    from inspector.core.journeys.arrival import text_defines  # late: see later.LATER

    document = text.lstrip()[:1] in ("{", "[")
    return text_defines(text) and (document or _ANSWERED.search(text) is None)
