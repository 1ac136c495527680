"""Which of what was opened or dropped is shown in the paste form, and which as a table."""

from __future__ import annotations

from inspector.core.journeys.arrival import Arrival, ArrivedScan, ArrivedToken
from inspector.core.journeys.intake.intake import MOST_LISTED
from inspector.core.journeys.intake.recognising import recognise


def text_for_intake(arrived: Arrival) -> str:
    """The text that the paste form takes in place of the one it has; "" for what goes elsewhere.

    That is a text with at most six different tokens, or with none and something else that can be judged: an answer, a
    request. What holds more tokens, or is too long to be shown, is a table; keys and definitions have places of their
    own. Blocks as recognising does, so it is called off the GUI thread.
    """
    if isinstance(arrived, ArrivedToken):
        return arrived.whole or arrived.text
    if not isinstance(arrived, ArrivedScan) or len(arrived.result.found) > MOST_LISTED:
        return ""
    if arrived.result.found:
        return arrived.whole
    return arrived.whole if recognise(arrived.whole).pieces else ""
