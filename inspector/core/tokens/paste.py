"""What surrounds a token in the wild, removed and declared: white space, quotes, "Bearer ", line wraps, a log line."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from inspector.core.text.message import Message, message
from inspector.core.text.patterns import pattern
from inspector.core.tokens.shape import is_padded

if TYPE_CHECKING:  # imported when the first text holds no token as it stands
    from inspector.core.tokens.undoing import Undone

_ENDS = " \t\r\n\f\v\u00a0\u2007\u202f\u3000\ufeff\u200b\u2060"
"""Stripped from the ends: white space, and what copying out of documents leaves behind (BOM, zero-width space)."""

_SCHEME = re.compile(r"(?:authorization\s*[:=]\s*)?(bearer|dpop)(?:\s*:\s*|\s+|\+?(?=eyJ))", re.IGNORECASE)
_QUOTES = {
    '"': '"', "'": "'", "`": "`", "<": ">", "“": "”", "‘": "’", "„": "“”", "\u201a": "‘’", "”": "”", "’": "’", "«": "»",
    "»": "«", "\u2039": "\u203a", "\u203a": "\u2039", "「": "」", "『": "』",
}  # fmt: skip
"""What quotations begin with, and with what they end: in English, German, French, Swedish, Japanese and others."""
_TOKEN_LINE = re.compile(r"[A-Za-z0-9_.=~-]+\\?")
_CLEAN = re.compile(r"[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]*){2,4}")
_PADDED = pattern(
    r"""(?:(?<=[\s"'`=:,;(<\[{&?|>/])|^)(eyJ[A-Za-z0-9_-]*={0,2}\.[A-Za-z0-9_-]+={0,2}\.[A-Za-z0-9_-]+={0,2})"""
    r"""(?=[\s"'`,;)>\]}&|\\]|$)"""
)
_REST = pattern(r"[^A-Za-z0-9_.-][A-Za-z0-9_-]{20,}")
_SOFT_BREAK = pattern(r"=[A-Za-z0-9_-]")
"""What is left where lines end with = as in mail: no padding stands there."""
_WHITE = re.compile(r"\s")
_EMBEDDED = re.compile(
    r"""(?:(?<=[\s"'`=:,;(<\[{&?|>/#*!+@“‘«„”»「『\u201a\u2039\u203a])|^)  # a character that may stand before a token
        (eyJ[A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]*){2}(?:(?:\.[A-Za-z0-9_-]+){2})?
        (?:(?:~[A-Za-z0-9_-]+)*~(?:eyJ[A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+){2})?)?)  # disclosures of an SD-JWT
        (?=[\s"'`,;:)>\]}&|\\#*<”’»“‘«」』\u2039\u203a]|\.(?:\s|$)|$)        # and after it
    """,
    re.VERBOSE,
)
MAX_NESTED = 16
"""How many wrappings are peeled off, one inside another: more are no accident, and each costs a copy of the text."""

SIGNATURE_CHARS = frozenset({43, 64, 86, 128, 152, 171, 176, 342, 512, 683, 1366})
"""Lengths of signatures in base64url: HMAC, ECDSA, EdDSA, and RSA of 1024 to 8192 bits."""


class Cleaned(NamedTuple):
    """The token's own text, and what was removed to get it, a sentence each. Empty when nothing was.

    `tokens` counts the different tokens there were, of which this is the first.
    """

    text: str
    removed: tuple[Message, ...] = ()
    tokens: int = 1

    def __repr__(self) -> str:
        """Without the text, which is a token's."""
        return f"Cleaned({len(self.text)} characters)"


def clean(text: str) -> Cleaned:
    """Find the one token in `text`, as pasted. What cannot be told apart from the token itself is left in place."""
    if _CLEAN.fullmatch(text) and text[:6].lower() != "bearer":  # "BearereyJ…" is a text of the same characters
        return Cleaned(text)
    removed: list[Message] = []
    text = _strip_wrapping(text, removed)
    found = _token_in(text, removed) or _token_behind(text, removed) or _padded_token_in(text, removed)
    return found if found is not None else Cleaned(text, tuple(removed))


def _token_in(text: str, removed: list[Message]) -> Cleaned | None:
    """The token that stands in a text as it is, be it in lines or among other text; None where there is none."""
    if _is_padded(text) or (not _WHITE.search(text) and not _other_text(text) and _EMBEDDED.fullmatch(text)):
        return Cleaned(text, tuple(removed))
    joined = join_lines(text)
    if joined is not None and not _SOFT_BREAK.search(joined):
        return Cleaned(joined, (*removed, message("Line breaks inside the token were removed.")))
    found = list(dict.fromkeys(match[1] for match in _EMBEDDED.finditer(text) if not match[1].endswith("..")))
    if not found or (len(found) == 1 and _goes_on(text, found[0])):
        return None
    other = len(text) - len(found[0])
    if len(found) > 1:
        words = message(
            "The token was taken out of {count:grouped} characters of other text;"
            " the first of {tokens} different ones.",
            count=other,
            tokens=len(found),
        )
    else:
        words = message("The token was taken out of {count:grouped} characters of other text.", count=other)
    return Cleaned(found[0], (*removed, words), len(found))


def _padded_token_in(text: str, removed: list[Message]) -> Cleaned | None:
    """A token with padding among other text, as a load balancer writes it; None where there is none."""
    for match in _PADDED.finditer(text):
        if _is_padded(match[1]):
            count = len(text) - len(match[1])
            words = message("The token was taken out of {count:grouped} characters of other text.", count=count)
            return Cleaned(match[1], (*removed, words))
    return None


def _is_padded(text: str) -> bool:
    return text.count(".") == 2 and is_padded(tuple(text.split(".")))


def _goes_on(text: str, token: str) -> bool:
    """Whether what was found is only the beginning: behind one character that does not belong there it goes on."""
    cut = len(token.rpartition(".")[2]) not in SIGNATURE_CHARS
    return cut and _REST.fullmatch(text, text.find(token) + len(token)) is not None


def _token_behind(text: str, removed: list[Message]) -> Cleaned | None:
    """The token that is there once encodings are undone, each of them declared; None where there is none."""
    from inspector.core.tokens.undoing import LONG, MAX_LONG_TEXTS, MAX_TEXTS

    waiting = deque([(text, tuple(removed))])
    seen = {text}
    for _ in range(MAX_TEXTS if len(text) <= LONG else MAX_LONG_TEXTS):
        if not waiting:
            break
        text, told = waiting.popleft()
        for undone in _undone(text):
            if undone.text in seen:
                continue
            seen.add(undone.text)
            now = [*told, *(() if undone.words in told else (undone.words,))]
            bare = _strip_wrapping(undone.text, now)
            found = _token_in(bare, now)
            if found is not None:
                return found
            waiting.append((bare, tuple(now)))
    return None


def _undone(text: str) -> Iterator[Undone]:
    """The text without each of the encodings that it may have, one by one."""
    from inspector.core.tokens.undoing import STEPS, from_lines, without_blanks

    for step in STEPS:
        if (undone := step(text)) is not None:
            yield undone
    for whole in (from_lines, without_blanks):
        if (undone := whole(text, SIGNATURE_CHARS)) is not None:
            yield undone


def _strip_wrapping(text: str, removed: list[Message]) -> str:
    """Peel white space, quotes and the authentication scheme off the ends, as often as they are nested."""
    stripped = text.strip(_ENDS)
    if text.rstrip("\r\n") != stripped:
        removed.append(message("White space or invisible characters at the ends were removed."))
    for _ in range(MAX_NESTED):
        before = stripped
        scheme = _SCHEME.match(stripped)
        if scheme:
            _declare(message("{scheme:repr} in front of the token was removed.", scheme=scheme.group(1)), removed)
            stripped = stripped[scheme.end() :].strip(_ENDS)
        if len(stripped) > 1 and stripped[:2] not in ("<%", "<?") and stripped[-1] in _QUOTES.get(stripped[0], ""):
            _declare(message("Quotation marks around the token were removed."), removed)
            stripped = stripped[1:-1].strip(_ENDS)
        if stripped == before:
            break
    return stripped


def _declare(words: Message, removed: list[Message]) -> None:
    if words not in removed:
        removed.append(words)


def _other_text(text: str) -> bool:
    """Whether more than the characters of a token (or of a badly encoded one) is here."""
    return not re.fullmatch(r"[A-Za-z0-9_\-.+/~]*=*", text)


def is_token_line(line: str) -> bool:
    """Whether a line of text holds nothing but characters of a token, so that it may be a part of a wrapped one."""
    return _TOKEN_LINE.fullmatch(line.strip(_ENDS)) is not None


def join_lines(text: str) -> str | None:
    """A token wrapped over several lines as one, None when the lines are not one token."""
    if text.count(".") not in (2, 4):
        return None
    lines = [line.strip(_ENDS) for line in text.splitlines()]
    if len(lines) < 2 or not all(is_token_line(line) for line in lines):
        return None
    joined = "".join(line.rstrip("\\") for line in lines)
    parts = joined.split(".")
    if not joined.startswith("eyJ") or len(parts) not in (3, 5):
        return None
    if len(parts) == 5 and parts[1].startswith("eyJ") and "~" not in parts[2]:
        return None  # two signed tokens one below the other; the second part of an encrypted one is no JSON
    alone = [line for line in lines if line.count(".") == len(parts) - 1]
    # One line that is whole by itself, with words on the lines beside it, is a token among other text.
    if alone and len(parts[-1]) not in SIGNATURE_CHARS and len(alone[0].rsplit(".", 1)[-1]) in SIGNATURE_CHARS:
        return None
    return joined
