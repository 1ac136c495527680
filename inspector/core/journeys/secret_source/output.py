"""What a command printed, taken for a secret where it can be one; none of it is ever in a sentence about it."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from contextlib import suppress

from inspector.core.errors import SecretCommandError
from inspector.core.knowledge.secret_tools import refusal_of
from inspector.core.profiles.command_words import program_of, shown_program
from inspector.core.text.display import elide, visible
from inspector.core.text.masking import SECRET, mask_body
from inspector.core.text.message import Message, message
from inspector.core.text.opaque import is_plain
from inspector.core.text.patterns import pattern
from inspector.core.text.seen import MIN_CHARS, mask_seen, saw

MOST_BYTES = 64 * 1024
"""So much is read; the longest secret is a key of a few KiB."""
MOST_SHOWN, MOST_LINES = 300, 3
_ANSI = pattern(r"\x1b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-Z\\^_])")
_PROMPT = pattern(r"[^\n:]{0,60}\b(?:password|passphrase|pin|passcode|otp)\b[^\n:]{0,40}:\s*", re.IGNORECASE)
_COMPLAINT = pattern(
    r"\s*(?:\[?(?:error|fatal|warning|usage|panic)\]?\b|traceback \(most recent).*", re.IGNORECASE | re.DOTALL
)
_CONTROLS = pattern(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_ALONE = pattern(r"(?=\S*\d)\S{8,}")
_BEHIND_OPTION = pattern(
    r"(--?(?:[\w-]*[_-])?(?:token|secret|password|passphrase|passwd|pin|key)[= ]\s*)\S+", re.IGNORECASE
)
_BOM = "\ufeff"


def as_secret(output: bytearray, words: Sequence[str], *, multiline: bool) -> str:
    """The secret in what the command printed. SecretCommandError where it is none, and how to have it printed."""
    program = shown_program(words)
    try:
        text = output.decode()
    except UnicodeDecodeError:
        raise SecretCommandError(
            message(
                "{program} printed bytes that are no text (UTF-8). Have it print the secret as text: "
                "a key as PEM, and binary values in base64 where the provider takes them so.",
                program=program,
            )
        ) from None
    text = text.removeprefix(_BOM)
    text = text.removesuffix("\n").removesuffix("\r") if text.endswith("\n") else text
    saw(text, *(line for line in text.splitlines() if not line.startswith("-----")))
    if (why := _why_none(text, words, program, multiline=multiline)) is not None:
        raise SecretCommandError(why)
    return text


def _why_none(text: str, words: Sequence[str], program: str, *, multiline: bool) -> Message | None:
    if not text.strip():
        return message("{program} ended well and printed nothing. Is the name of the secret right?", program=program)
    if not multiline and (known := refusal_of(program_of(words), text, output=True)):
        return message(known)
    if _CONTROLS.search(text):
        return message(
            "{program} printed control characters, as for a terminal or in binary. Have it print the secret alone.",
            program=program,
        )
    is_key = "-----BEGIN " in text
    if (why := _of_json(text, program)) is not None:
        return why
    if _PROMPT.fullmatch(text):
        return message(
            "{program} asked for a password, and nobody can type one there. Unlock it first, in its own app or in a "
            "terminal, and try again.",
            program=program,
        )
    if _COMPLAINT.fullmatch(text) and any(each.isspace() for each in text.strip()):
        return message(
            "{program} printed what looks like an error or its usage in place of a secret, and ended as if all were "
            "well. Try the command in a terminal.",
            program=program,
        )
    if is_key and not multiline:
        if "PRIVATE KEY" in text:
            return message(
                "{program} printed a private key, and this method takes no key. Choose the method that signs with a "
                "private key, or name another secret.",
                program=program,
            )
        return message("{program} printed PEM text that is no secret, such as a certificate.", program=program)
    if "\n" in text and not multiline:
        return message(
            "{program} printed several lines, and a secret is one. Have it print the secret alone, for which most "
            "programs have an option.",
            program=program,
        )
    return None


def _of_json(text: str, program: str) -> Message | None:
    begin = text.strip()[:1]
    if begin not in ("{", "[", '"'):
        return None
    with suppress(ValueError, RecursionError):
        read = json.loads(text)
        if isinstance(read, str):
            return message(
                "{program} printed the secret in quotation marks, as JSON has it. Have it print the bare text, "
                "with an option such as --output text, -r or --raw.",
                program=program,
            )
        return message(
            "{program} printed JSON in place of the secret alone. Name the member that holds it, with an option such "
            "as --query, --field or -field; where the value itself is JSON, have a script of yours take it apart.",
            program=program,
        )
    return None


def stderr_shown(errors: bytes, output: bytes = b"") -> str:
    """What of the program's words of errors can be shown: its first lines, masked as a foreign text is.

    Nor is anything in it that it has printed, or that this process knows for a secret.
    """
    text = _ANSI.sub("", errors.decode("utf-8", "replace"))
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    of_python = bool(lines) and lines[0].startswith("Traceback")  # whose lines before the last are a program's text
    shown = " / ".join(_line_shown(line) for line in (lines[-1:] if of_python else lines[:MOST_LINES]))
    for printed in _printed(output.decode("utf-8", "replace")):
        shown = shown.replace(printed, SECRET)
    return elide(visible(mask_seen(mask_body(shown))), MOST_SHOWN)


def _line_shown(line: str) -> str:
    """The line without what is more likely to be a secret than a word about it: it stands alone, or behind --token."""
    if _ALONE.fullmatch(line):
        return SECRET
    return _BEHIND_OPTION.sub(lambda found: found[1] + SECRET, line)


def _printed(output: str) -> list[str]:
    """What it has printed, whole lines and words that are none of a language, the longest first."""
    lines = {line.strip() for line in output.splitlines()}
    parts = lines | {word for line in lines for word in line.split() if not is_plain(word)}
    return sorted((part for part in parts if len(part) >= MIN_CHARS), key=len, reverse=True)
