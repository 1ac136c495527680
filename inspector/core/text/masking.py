"""Bodies as they may be shown, copied and stored: tokens shortened, secrets and opaque values gone."""

from __future__ import annotations

from collections.abc import Iterable

from inspector.core.text.hidden import JWT, PASSWORD, PRIVATE_KEY, TOKEN, HiddenSpan, hidden_spans, names_nothing
from inspector.core.text.names import Naming, naming
from inspector.core.text.seen import MASK

SHOWN_CHARS = 12
"""How much of a JWT is left: the beginning of a header that is no secret, too little to be of use."""
SECRET = MASK
_CREDENTIALS = frozenset((TOKEN, PASSWORD, PRIVATE_KEY))


def mask_body(text: str) -> str:
    """`text` with every value masked that is a secret by its name, or long and opaque; any JWT shortened.

    Works on what is there, not on a parsed copy, so that a body which is neither JSON nor a form, or which is cut off
    in the middle of a token, is masked too, and everything else stays as the server wrote it.
    """
    return _masked(text, hidden_spans(text)) if text else text


def mask_beginning(text: str, most: int) -> tuple[str, int]:
    """The first `most` characters of the masked text, and how many more there are of the text itself.

    No more of a long text is masked than may be shown: a body of a megabyte would keep a window waiting.
    """
    masked = mask_body(text[: 4 * most])
    return masked[:most], max(0, len(masked) - most) + max(0, len(text) - 4 * most)


def mask_credentials(text: str) -> str:
    """`text` with tokens, and values that are secret by their name or place, masked; opaque values are left."""
    if names_nothing(text):
        return text
    spans = (span for span in hidden_spans(text) if span.name in _CREDENTIALS or naming(span.name) is Naming.SECRET)
    return _masked(text, spans)


def mask_header(name: str, value: str) -> str:
    """The value of the header `name` of an answer or a request, masked as a line of it is."""
    return mask_body(f"{name}: {value}")[len(name) + 2 :]


def _masked(text: str, spans: Iterable[HiddenSpan]) -> str:
    parts: list[str] = []
    at = 0
    for start, end, name in spans:
        parts += [text[at:start], _mask(text[start:end], name)]
        at = end
    return "".join([*parts, text[at:]]) if parts else text


def _mask(value: str, name: str) -> str:
    return shorten(value) if JWT.fullmatch(value) and "assertion" not in name.lower() else SECRET


def shorten(token: str) -> str:
    """The first characters of a token and an ellipsis; a token that is hardly longer is not shown at all."""
    return f"{token[:SHOWN_CHARS]}…" if len(token) > 2 * SHOWN_CHARS else SECRET
