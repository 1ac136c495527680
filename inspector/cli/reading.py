"""What a command reads: a file, standard input, or a secret typed without echo. All of it capped in size."""

from __future__ import annotations

import re
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, NamedTuple, TypeVar

import click

from inspector.cli.exits import CommandError
from inspector.cli.shell.notes import is_quiet
from inspector.core.deadline import within
from inspector.core.files import filled
from inspector.core.text.display import visible
from inspector.core.text.numbers import size
from inspector.core.text.seen import saw
from inspector.core.text.wiped import wiped
from inspector.ending import say

if TYPE_CHECKING:
    from inspector.core.profiles.credentials import NeededSecret
    from inspector.core.tokens.token import Token

MAX_INPUT_BYTES = 8 * 1024 * 1024
MAX_SECRET_BYTES = 64 * 1024

T = TypeVar("T")

CUT_OUT = "Give the one that is meant alone: token-inspector scan FILE --show-token prints each."
MOST_LINES = 10
"""Of a file with several tokens so many are named."""
TOLD_AFTER_S = 4.0
DAY_S = 86_400.0


_TOKEN = r"eyJ[\w-]{10,}\.[\w-]*\."


def refuse_token(path: str, what: str) -> None:
    """CommandError where a token was given in place of a path."""
    if re.match(_TOKEN, path):
        # Not repeated: it may be one, and an argument is seen by every program of this computer.
        raise CommandError(
            f"This looks like {what} itself. Give it on standard input or in a file, never as an argument."
        )


@contextmanager
def opened(path: str, what: str) -> Iterator[Callable[[int], bytes]]:
    """What reads the file at `path`, or standard input for "-", piece by piece, however large it is."""
    refuse_token(path, what)
    try:
        if path == "-":
            _say_where_to_type(what)
            yield _standard_input_at_hand
        else:
            # Without a buffer, so that what comes through a pipe is taken as it comes.
            with awaited(lambda: Path(path).open("rb", buffering=0), path, what) as stream:
                yield first_awaited(stream.read, path, what)
    except (OSError, ValueError) as error:
        raise _not_read(path, what, error) from None


@contextmanager
def told_when_slow(path: str, what: str = "") -> Iterator[None]:
    """While the block runs: after TOLD_AFTER_S, say that something is waited for, and that Ctrl+C ends that."""
    if is_quiet():
        yield
        return
    words = f"Still waiting for {what + ' from ' if what else ''}{path}. Ctrl+C stops this."
    timer = threading.Timer(TOLD_AFTER_S, lambda: say(visible(words)))
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def awaited(call: Callable[[], T], path: str, what: str) -> T:
    """What `call` reads, however long that takes; off the main thread, so that Ctrl+C ends it in any case."""
    with told_when_slow(path, what):
        return within(DAY_S, call)


def first_awaited(read: Callable[[int], bytes], path: str, what: str) -> Callable[[int], bytes]:
    """`read`, whose first piece is awaited: what follows is there, or is waited for on purpose."""
    begun = False

    def awaiting(most: int) -> bytes:
        nonlocal begun
        if begun:
            return read(most)
        begun = True
        return awaited(lambda: read(most), path, what)

    return awaiting


def _beginning(path: str, most: int) -> bytes:
    with Path(path).open("rb") as stream:
        return stream.read(most)


def _not_read(path: str, what: str, error: OSError | ValueError) -> CommandError:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else "it is not a file name"
    return CommandError(f"Reading {what} from {path} failed: {reason}.")


def read_bytes(path: str, what: str, limit: int = MAX_INPUT_BYTES) -> bytes:
    """All of the file at `path`, or of standard input for "-"; `what` names it where reading it fails."""
    refuse_token(path, what)
    try:
        if path == "-":
            _say_where_to_type(what)
            content = _standard_input(limit + 1)
        else:
            content = awaited(lambda: _beginning(path, limit + 1), path, what)
    except (OSError, ValueError) as error:
        raise _not_read(path, what, error) from None
    if len(content) > limit:
        raise CommandError(f"{path} holds more than {size(limit)} and was not read.")
    return content


def read_text(path: str, what: str) -> str:
    """Text in UTF-8, or in UTF-16 with or without its mark as PowerShell writes it; odd bytes stay to be seen."""
    from inspector.core.journeys.reading import text_of

    return text_of(read_bytes(path, what))


class PlacedToken(NamedTuple):
    """A token, and the line of a file that it is on first, counted from 1."""

    line: int
    token: Token


def read_token(path: str, what: str) -> Token:
    """The one token in a file or on standard input, which may stand among other text as `scan` finds it there.

    CommandError where there are several.
    """
    return one_token(read_bytes(path, what), path)


def one_token(content: bytes, path: str, instead: str = CUT_OUT) -> Token:
    """The token in the bytes of a file; CommandError where there are several, since nobody said which one is meant.

    `instead` is a sentence that says what can be done about that.
    """
    from inspector.core.journeys.reading import read_token_file

    token = read_token_file(content)
    if token.tokens <= 1:
        return token
    lines = [str(each.line) for each in tokens_in(content)]
    shown = ", ".join(lines[:MOST_LINES]) + (", …" if len(lines) > MOST_LINES else "")
    where = f"line {lines[0]}" if len(set(lines)) == 1 else f"lines {shown}"
    raise CommandError(f"{named(path)} holds {token.tokens} different tokens, in {where}. {instead}")


def tokens_in(content: bytes) -> list[PlacedToken]:
    """Every different token in the bytes of a file, in their order; what is there instead where there is none."""
    from inspector.core.journeys.reading import read_token_file
    from inspector.core.scan.scan import scan
    from inspector.core.tokens.token import decode_unverified

    found = scan(content).found
    if len(found) <= 1:
        return [PlacedToken(found[0].line if found else 1, read_token_file(content))]
    return [PlacedToken(each.line, decode_unverified(each.text)) for each in found]


def named(path: str) -> str:
    """What the input is called in a report."""
    return "standard input" if path == "-" else path


def read_secret(needed: NeededSecret) -> str:
    """One secret: asked for without echo in a terminal, else all of standard input without its last line break."""
    if at_terminal():
        if needed.multiline:
            raise CommandError(
                f"A {needed.noun} has several lines. Give the file that holds it on standard input, with <."
            )
        value = click.prompt(needed.label, hide_input=True, prompt_suffix=": ")
    else:
        try:
            content = _secret_input(MAX_SECRET_BYTES + 1)
        except (OSError, ValueError) as error:
            raise _not_read("-", f"the {needed.noun}", error) from None
        with wiped(content):
            if len(content) > MAX_SECRET_BYTES:
                most = size(MAX_SECRET_BYTES)
                raise CommandError(f"Standard input holds more than {most}, which is no {needed.noun}.")
            try:
                value = content.decode("utf-8")
            except UnicodeDecodeError:
                raise CommandError("The secret on standard input is not text in UTF-8.") from None
        value = value.removesuffix("\n").removesuffix("\r")
    if not value:
        raise CommandError("No secret was given, so nothing was changed.")
    saw(value)
    return str(value)


def at_terminal() -> bool:
    """Whether standard input is somebody typing."""
    return sys.stdin is not None and sys.stdin.isatty()


def _standard_input_at_hand(most: int) -> bytes:
    """What has come by now, or what comes next: waiting for more than that would make Ctrl+C wait too.

    Not through Python's buffer, whose lock a thread would hold that waits here when the program ends.
    """
    if sys.stdin is None:
        return b""
    buffer: IO[bytes] = getattr(sys.stdin.buffer, "raw", sys.stdin.buffer)
    return buffer.read(most) or b""


def _secret_input(most: int) -> bytearray:
    """At most so many bytes of standard input, in a buffer that the caller wipes: not in that of Python's stream."""
    if sys.stdin is None:
        return bytearray()
    buffer: Any = getattr(sys.stdin.buffer, "raw", sys.stdin.buffer)
    return filled(buffer.readinto, most)


def _standard_input(limit: int) -> bytes:
    """At most `limit` bytes of standard input; none where the program was started without one."""
    return sys.stdin.buffer.read(limit) if sys.stdin is not None else b""


def _say_where_to_type(what: str) -> None:
    if at_terminal():
        click.echo(f"Paste {what}, then press Ctrl+D on a line of its own.", err=True)
