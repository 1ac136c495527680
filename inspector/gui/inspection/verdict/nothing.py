"""What the banner says where no token is shown."""

from __future__ import annotations

from collections.abc import Callable

from inspector.core.text.language import tr
from inspector.core.values import dataclass
from inspector.gui.model.selection import Purpose, Shown


@dataclass(frozen=True, slots=True)
class Nothing:
    """A title, what to do in a sentence, and the label of a button for it; None for no button."""

    title: str
    words: str
    button: str | None = None


def first_words() -> Nothing:
    """Before anything has happened."""
    return Nothing(tr("No token yet"), tr("Get a token, or paste one, to see what it is worth."))


def why_nothing(shown: Shown, of_scan: Callable[[], tuple[str, str]], *, requesting: bool) -> Nothing:
    """Why there is no token; `of_scan` says it of a scanned file, and `requesting` that one is being asked for."""
    if shown.purpose is Purpose.PASTE:
        words = tr("Paste a token, or any text that contains one, and inspect it.")
        return Nothing(tr("Nothing inspected yet"), words)
    if shown.purpose is Purpose.SCAN:
        return Nothing(*of_scan())
    if requesting:
        return Nothing(tr("No token yet"), tr("A token is being asked for."))
    words = tr("Get a token to see what it says and whether it would be accepted.")
    return Nothing(tr("No token yet"), words, tr("Get token"))
