"""What is said of the parts of a token: the header, the payload, the signature."""

from __future__ import annotations

from inspector.core.text.language import mark
from inspector.core.text.message import Message, message

_PARTS = {
    "header": mark("The header", "The header is empty."),
    "payload": mark("The payload", "The payload is empty."),
    "signature": mark("The signature", "The signature is empty."),
}
"""As subjects of sentences."""
SUBJECTS = {name: message(text, f"The {name} is empty.") for name, text in _PARTS.items()}
"""Made once: a token may have a hundred thousand oddities, each a sentence about its part."""
STRAY_BITS = {
    "header": mark(
        "The last character of the header carries bits that mean nothing, so the text is not the one signed."
    ),
    "payload": mark(
        "The last character of the payload carries bits that mean nothing, so the text is not the one signed."
    ),
    "signature": mark(
        "The last character of the signature carries bits that mean nothing, so the text is not the one signed."
    ),
}
NO_OBJECT = {
    "header": mark("The header is {kind:tr}, and a JWT's header is an object."),
    "payload": mark("The payload is {kind:tr}, and a JWT's payload is an object."),
}


def told_of(name: str, phrase: Message) -> Message:
    """What strict JSON says of a part, as a sentence about it."""
    return message("{part} {phrase}.", "The header is empty.", part=SUBJECTS[name], phrase=phrase)
