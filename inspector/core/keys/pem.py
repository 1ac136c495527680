"""The PEM blocks of a text, however it was pasted: between other lines, quoted, in one line, as in a program's source.

RFC 7468 is what they should be like. What is read here is base64 between two lines that say what it is; what its bytes
are is found out by reading them, since the labels are often wrong: a public key is called a certificate, for one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import unquote

from inspector.core.errors import KeySetError, NoPublicKeyError
from inspector.core.keys import key_material
from inspector.core.keys.key_material import FoundKey, FoundKeys
from inspector.core.text.language import mark
from inspector.core.text.message import Message, counted, message, several
from inspector.core.text.patterns import pattern

MOST_BLOCKS = 10_000
"""No file of keys has so many; reading that many takes a second."""
MOST_TOLD = 3
"""So many blocks that were passed over are told of one by one."""

_BORDER = pattern(r"-{4,5} ?(BEGIN|END) ([A-Za-z0-9][A-Za-z0-9 .]{0,60}?) ?-{4,5}")
_ESCAPED_BREAK = pattern(r"\\{1,4}[nr]")
_JOINED = pattern(r"[\"'`][ \t]*[+.&](?=\s)")
"""The end of a literal of a program, and what joins the next one to it."""
_HEADER = pattern(r"^[ \t]*[A-Za-z][A-Za-z0-9-]*: .*$", re.MULTILINE)
"""Of an encrypted key (RFC 1421 section 4.6) or of an SSH2 key (RFC 4716 section 3.3)."""
_BEFORE, _AFTER = " \t>|#*", " \t;,\\"
"""What lines of a quotation, a table or a comment begin with, and what lines of a program end with."""

_OTHERS = {
    "CERTIFICATE REQUEST": key_material.REQUEST,
    "NEW CERTIFICATE REQUEST": key_material.REQUEST,
    "X509 CRL": key_material.REVOCATIONS,
    "EC PARAMETERS": key_material.PARAMETERS,
    "DH PARAMETERS": key_material.PARAMETERS,
    "X9.42 DH PARAMETERS": key_material.PARAMETERS,
    "DSA PARAMETERS": key_material.PARAMETERS,
    "PGP PUBLIC KEY BLOCK": mark("an OpenPGP key, which signs no tokens"),
    "PGP MESSAGE": mark("an OpenPGP message"),
    "PGP SIGNATURE": mark("an OpenPGP signature"),
    "PGP SIGNED MESSAGE": mark("an OpenPGP message"),
    "AGE ENCRYPTED FILE": mark("an encrypted file"),
}
"""Blocks that hold no public key, by their labels (RFC 7468, OpenSSL's pem.h, RFC 9580 section 6.2.1)."""
_OTHER = mark("A block in it is {what:tr}; no key that signs tokens is read from it.")


class _Block(NamedTuple):
    label: str
    body: str | None
    """None where the block has no end."""


def has_blocks(text: str) -> bool:
    """Whether there is a line in it that begins or ends a block, or most of one."""
    return "---- BEGIN " in text or "-----BEGIN" in text or "----BEGIN " in text or "BEGIN%20" in text


def read(text: str, source: object) -> FoundKeys:
    """The public keys in a text; KeySetError, which begins with `source`, where there is none.

    A private key is refused even with public ones beside it: its public part is enough, and it has no business here.
    """
    found, unread = materials(text, source)
    entries, problems, unfit = key_material.to_entries(found)
    if not entries:
        raise nothing_in(source, unread, unfit)
    if unfit:
        problems += (unfit_words(unfit),)
    return FoundKeys(entries, (*problems, *told(unread)))


def materials(text: str, source: object) -> tuple[list[FoundKey], list[Message]]:
    """What is in the blocks of a text, and a sentence for each in which there is nothing.

    KeySetError where there is a private key, or where there are too many blocks.
    """
    blocks = _blocks(text, source)
    private = [block for block in blocks if "PRIVATE KEY" in block.label]
    if private:
        locked = any(block.label.startswith("ENCRYPTED") or "ENCRYPTED" in (block.body or "") for block in private)
        raise refused_private(source, beside=len(blocks) - len(private), locked=locked)
    found: list[FoundKey] = []
    unread: list[Message] = []
    for block in blocks:
        parts, why = _material(block, source)
        found += parts
        unread += [why] if why is not None else []
    return found, unread


def told(unread: list[Message]) -> tuple[Message, ...]:
    """The first few of the sentences on what was passed over, and how many more there are."""
    more = len(unread) - MOST_TOLD
    left = counted(more, "So it is with {n} other block.", "So it is with {n} other blocks.")
    return tuple(unread) if more <= 0 else (*unread[:MOST_TOLD], left)


def unfit_words(count: int) -> Message:
    """That keys were passed over because of their kind."""
    return counted(
        count,
        "It also holds a key of a type that does not sign tokens, which was passed over.",
        "It also holds {n} keys of types that do not sign tokens, which were passed over.",
    )


def refused_private(source: object, *, beside: int = 0, locked: bool = False) -> NoPublicKeyError:
    """Why a file is not used that has a private key in it, and what to do; `beside` it are so many other PEM blocks."""
    first = message(
        "{name} holds a private key. Give the public key alone; a signature is checked with that.", name=source
    )
    if beside:
        return NoPublicKeyError(
            several(
                first,
                counted(
                    beside,
                    "The block beside it was not read either: save that one as a file of its own.",
                    "The {n} blocks beside it were not read either: save those as a file of their own.",
                ),
            )
        )
    if locked:
        return NoPublicKeyError(several(first, message("It is encrypted, so nothing of it was read.")))
    return NoPublicKeyError(several(first, command("openssl pkey -in FILE -pubout")))


def command(line: str) -> Message:
    """What to type to get what can be given; FILE stands for the file."""
    return message("The command for that is: {line}", line=line)


def _blocks(text: str, source: object) -> list[_Block]:
    if "BEGIN%20" in text:
        text = unquote(text)
    text = _ESCAPED_BREAK.sub("\n", text).replace("\\/", "/") if "\\" in text else text
    found = []
    for block in _bordered(text):
        found.append(block)
        if len(found) > MOST_BLOCKS:
            raise KeySetError(
                message(
                    "{name} holds more than {count:grouped} PEM blocks and was not read.",
                    name=source,
                    count=MOST_BLOCKS,
                )
            )
    return found


def _bordered(text: str) -> Iterator[_Block]:
    label, begin = "", 0
    for border in _BORDER.finditer(text):
        word, name = border.groups()
        if word == "BEGIN":
            if label:
                yield _Block(label, None)
            label, begin = name.upper(), border.end()
        elif label:
            yield _Block(label, text[begin : border.start()])
            label = ""
    if label:
        yield _Block(label, None)


def _material(block: _Block, source: object) -> tuple[list[FoundKey], Message | None]:
    """What is in a block, and what is to be said of it where there is nothing."""
    label, body = block
    if label in _OTHERS:
        return [], message(_OTHER, what=_OTHERS[label])
    if body is None:
        return [], message("A block {label} in it is cut off: its END line is missing.", label=label)
    encoded = decoded_body(body)
    if encoded is not None:
        if found := key_material.of_der(encoded) or _trusted(label, encoded) or _of_ssh(label, encoded):
            return found, None
        what = key_material.unusable_der(encoded)
        if what in (key_material.PRIVATE_KEY, key_material.LOCKED_KEY):
            raise refused_private(source, locked=what == key_material.LOCKED_KEY)
        if what is not None:
            return [], message(_OTHER, what=what)
    return [], message("A block {label} in it is damaged or of a kind that cannot be read.", label=label)


def decoded_body(body: str) -> bytes | None:
    """The bytes of what stands between two borders; None where it is no base64."""
    body = body.replace("\\\r\n", "").replace("\\\n", "")  # continued lines, also of a header
    body = _HEADER.sub("", body) if ":" in body else body
    if any(quote in body for quote in "\"'`"):
        body = re.sub("[\"'`]", "", _JOINED.sub("", body))
    return key_material.decoded("".join(line.lstrip(_BEFORE).rstrip(_AFTER) for line in body.splitlines()))


def _trusted(label: str, encoded: bytes) -> list[FoundKey]:
    """A certificate with what OpenSSL writes behind it of what it is trusted for (openssl-x509, -trustout)."""
    if label != "TRUSTED CERTIFICATE" or encoded[:2] != b"\x30\x82":
        return []
    return key_material.of_der(encoded[: 4 + int.from_bytes(encoded[2:4], "big")])


def _of_ssh(label: str, encoded: bytes) -> list[FoundKey]:
    return key_material.of_ssh_blob(encoded) if label.startswith("SSH2") else []


def nothing_in(source: object, unread: list[Message], unfit: int) -> KeySetError:
    """Why there is no key in a file whose PEM blocks say all that: `unfit` keys sign no tokens."""
    if unfit:
        return NoPublicKeyError(message("{name} holds a key of a type that does not sign tokens.", name=source))
    if all(why.text == _OTHER for why in unread):
        words = message("{name} holds PEM text, but neither a public key nor a certificate.", name=source)
    else:
        words = message("The PEM text in {name} is damaged or of a kind that cannot be read.", name=source)
    return NoPublicKeyError(several(words, *told(unread)))
