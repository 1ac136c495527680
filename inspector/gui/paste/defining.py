"""Whether a text that is to be judged is rather one to be imported."""

from __future__ import annotations

import re

_ANSWERED = re.compile(r"(?m)^[<\s>*]{0,20}HTTP/\d(?:\.\d)?\s+\d{3}\b|\"(?:access_token|error)\"\s{0,20}:")
"""What only stands in a text where a request was answered: the intake tells request, token and answer apart."""


def defines(text: str, *, settings_wanted: bool = False) -> bool:
    """Whether a text looks like a definition of clients at a glance, and not like a token or what was answered.

    Where settings of an API are wanted, a text that has them is none, whatever else it defines.
    """
    from inspector.core.journeys.arrival import text_defines  # late: see later.LATER

    document = text.lstrip()[:1] in ("{", "[")
    if not text_defines(text) or not (document or _ANSWERED.search(text) is None):
        return False
    if not settings_wanted:
        return True
    from inspector.core.definitions.acceptors.reading import could_be_settings

    return not could_be_settings(text)
