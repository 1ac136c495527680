"""A copy of a file without its tokens and secrets, for a ticket: written, searched once more, and only then there."""

from __future__ import annotations

import io
import os
import stat
import tempfile
from collections.abc import Callable, Iterable
from enum import Enum
from pathlib import Path
from typing import BinaryIO, NamedTuple

from inspector.core.errors import InspectorError
from inspector.core.files import why_not_read, written_in_one_step
from inspector.core.journeys.arrival import refuse_no_file
from inspector.core.scan.blocks import STRIDE, Read, first_bytes
from inspector.core.scan.labels import Labels
from inspector.core.scan.packed import PackedError
from inspector.core.scan.redaction import CompressedError, MixedError, Redaction
from inspector.core.text.message import Message, Several, counted, message, several

MOST_ROUNDS = 6
"""What stands beside a label may look like a secret only then; after so many times it is taken for a mistake."""


class RedactionError(InspectorError):
    """There is no redacted copy; the sentence says why."""


class TakenError(RedactionError):
    """Something is there already where the copy should be, and was left as it is."""


class CopyStep(Enum):
    """What is being done to a copy."""

    WRITING = "writing"
    CHECKING = "checking"


Follow = Callable[[CopyStep, int], None]
"""Called with how many bytes of the file, or of the copy, were read so far; may raise to give up."""


class Replaced(NamedTuple):
    """How many different ones of a kind were replaced, and in how many places."""

    kind: str
    different: int
    places: int
    token: bool


class RedactedCopy(NamedTuple):
    """What was replaced, and how many bytes the file and its copy have.

    `unpacked` names the format of a packed file, of which the copy is what is in it.
    """

    replaced: tuple[Replaced, ...]
    read: int
    written: int
    unpacked: str = ""

    @property
    def tokens(self) -> int:
        """How many different tokens were replaced."""
        return sum(each.different for each in self.replaced if each.token)

    @property
    def secrets(self) -> int:
        """How many different secrets were replaced."""
        return sum(each.different for each in self.replaced if not each.token)

    @property
    def places(self) -> int:
        """In how many places something was replaced."""
        return sum(each.places for each in self.replaced)

    @property
    def told(self) -> Several:
        """What was replaced, and that the copy is not packed as the file is, where that is so."""
        unpacked = message("The copy is not compressed.") if self.unpacked else None
        return several(self._replaced, unpacked)

    @property
    def _replaced(self) -> Message:
        if not self.replaced:
            return message("There was no token and no secret that this program knows.")
        return counted(
            self.places,
            "Replaced in one place: {what}.",
            "Replaced in {n:grouped} places: {what}.",
            what=self._what,
        )

    @property
    def _what(self) -> Message:
        tokens = counted(self.tokens, "{n:grouped} token", "{n:grouped} tokens")
        secrets = counted(self.secrets, "{n:grouped} secret", "{n:grouped} secrets")
        both = message("{tokens} and {secrets}", tokens=tokens, secrets=secrets)
        return both if self.tokens and self.secrets else tokens if self.tokens else secrets

    def written_as(self, name: str) -> Several:
        """That the copy called `name` was written, and what of it was replaced."""
        unpacked = message("The copy is not compressed.") if self.unpacked else None
        if not self.replaced:
            nothing = message("Wrote {name}: there was no token and no secret that this program knows.", name=name)
            return several(nothing, unpacked)
        return several(message("Wrote {name}: {what} replaced.", name=name, what=self._what), unpacked)


def save_redacted(
    source: Path, target: Path, now: float, *, overwrite: bool = False, follow: Follow = lambda *_: None
) -> RedactedCopy:
    """Write a redacted copy of the file at `source` to `target`. RedactionError says why there is none.

    `now`, in epoch seconds, decides what the labels call expired. Blocks, and holds a few megabytes.
    """
    try:
        refuse_no_file(source)
        with source.open("rb") as stream:
            read = first_bytes(stream.read, os.fstat(stream.fileno()).st_size)
            refuse_target(target, source, overwrite=overwrite)
            return write_redacted(read, source.name, target, now, overwrite=overwrite, follow=follow)
    except (OSError, ValueError) as error:
        raise _unreadable(source.name, error) from None


def write_redacted(
    read: Read, name: str, target: Path, now: float, *, overwrite: bool = False, follow: Follow = lambda *_: None
) -> RedactedCopy:
    """Write a redacted copy of what `read` gives, which is called `name`, to `target`."""
    try:
        with written_in_one_step(target.resolve() if overwrite else target, overwrite=overwrite) as copy:
            return redact(read, name, copy, now, follow)
    except FileExistsError:
        raise _exists(target) from None
    except (OSError, ValueError) as error:
        raise RedactionError(
            message(
                "{name} cannot be written: {reason}. No copy was made.", name=target.name, reason=why_not_read(error)
            )
        ) from None


def redact(read: Read, name: str, copy: BinaryIO, now: float, follow: Follow = lambda *_: None) -> RedactedCopy:
    """Write what `read` gives to `copy`, a file that can be read too, and look for tokens and secrets left in it."""
    labels, size = Labels(now), 0

    def read_on(most: int) -> bytes:
        nonlocal size
        try:
            piece = read(most)
        except OSError as error:
            raise _unreadable(name, error) from None
        size += len(piece)
        follow(CopyStep.WRITING, size)
        return piece

    redaction = Redaction(labels)
    try:
        _write(redaction.of(read_on), copy)
        _clean(copy, labels, now, follow)
    except CompressedError as error:
        raise RedactionError(
            message(
                "{name} is compressed ({format}). Unpack it, and redact what is in it. No copy was made.",
                name=name,
                format=str(error),
            )
        ) from None
    except MixedError:
        raise RedactionError(
            message(
                "{name} is UTF-16 where it begins and in another encoding further on, so that not everything in it "
                "would be found. Save it in one encoding first. No copy was made.",
                name=name,
            )
        ) from None
    except PackedError as error:
        raise _unreadable(name, error) from None
    replaced = [
        Replaced(kind, count, labels.places[kind], kind in labels.tokens) for kind, count in labels.different.items()
    ]
    first_tokens = tuple(sorted(replaced, key=lambda each: not each.token))
    return RedactedCopy(first_tokens, size, copy.seek(0, io.SEEK_END), redaction.packed)


def _write(pieces: Iterable[bytes], copy: BinaryIO) -> None:
    copy.writelines(pieces)
    copy.flush()


def _clean(copy: BinaryIO, labels: Labels, now: float, follow: Follow) -> None:
    """Replace what is left in the copy, such as what the labels themselves have put together."""
    for _ in range(MOST_ROUNDS):
        if _is_clean(copy, now, follow):
            return
        _redact_again(copy, labels)
    raise RedactionError(
        message(
            "A token or secret would have been left in the copy, so none was made. It is a mistake in this program."
        )
    )


def _is_clean(copy: BinaryIO, now: float, follow: Follow) -> bool:
    """Whether there is nothing in the copy that would be replaced, were it a file of its own."""
    copy.seek(0)
    labels, size = Labels(now), 0

    def read(most: int) -> bytes:
        nonlocal size
        piece = copy.read(most)
        size += len(piece)
        follow(CopyStep.CHECKING, size)
        return piece

    return all(not labels.places for _ in Redaction(labels).of(read))


def _redact_again(copy: BinaryIO, labels: Labels) -> None:
    """Replace what is still in the copy, or has come about by what was replaced."""
    with tempfile.TemporaryFile() as other:
        copy.seek(0)
        _write(Redaction(labels).of(copy.read), other)
        other.seek(0)
        copy.seek(0)
        copy.truncate()
        _write(iter(lambda: other.read(STRIDE), b""), copy)


def refuse_target(target: Path, source: Path | None, *, overwrite: bool) -> None:
    """RedactionError where a copy must not be written to `target`: it is the file itself, is there, or is no file."""
    try:
        state = target.stat()
    except FileNotFoundError:
        return
    if source is not None and source.exists() and source.samefile(target):
        raise RedactionError(
            message(
                "{name} is the file itself, which is never written to. Give the copy another name.", name=target.name
            )
        )
    if stat.S_ISDIR(state.st_mode):
        raise RedactionError(message("{name} is a folder. Name a file in it.", name=target.name))
    if not stat.S_ISREG(state.st_mode):
        raise RedactionError(message("{name} is a pipe or a device, to which no copy is written.", name=target.name))
    if not overwrite:
        raise _exists(target)


def _exists(target: Path) -> TakenError:
    return TakenError(message("{name} is there already and was left as it is. No copy was made.", name=target.name))


def _unreadable(name: str, error: OSError | ValueError) -> RedactionError:
    return RedactionError(
        message("{name} cannot be read: {reason}. No copy was made.", name=name, reason=why_not_read(error))
    )
