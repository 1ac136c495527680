"""Runs the command of a profile that prints its secret, and reads that: without a shell, and with an end.

The program has no input and no terminal, is a group of its own that ends as a whole, and has the user's environment.
What it prints is the secret, so nothing of that is ever told; what it says of errors is told masked.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from time import monotonic
from typing import IO, TYPE_CHECKING

from inspector import foreign_programs
from inspector.core.deadline import Cancel, CancelledError, DeadlineError, NoThreadError, begun, within
from inspector.core.errors import SecretCommandError
from inspector.core.journeys.secret_source.output import MOST_BYTES, as_secret, stderr_shown
from inspector.core.knowledge.secret_tools import refusal_of
from inspector.core.network.lifeline import CutError, Lifeline
from inspector.core.profiles.command_words import problem, program_of, shown_program
from inspector.core.text.display import elide, visible
from inspector.core.text.message import Message, Several, message, several, verbatim
from inspector.core.text.wiped import wiped
from inspector.core.values import dataclass

if TYPE_CHECKING:
    from subprocess import Popen

DEADLINE_S = 60.0
"""How long it may take: long enough to type a password, or to touch a key, in a prompt of the program's own."""
MOST_ERRORS = 4096
"""Bytes of what it says of errors; the rest is read, and dropped."""
PATIENCE_S = 0.5
"""How long the end of its output is waited for once it has ended: somebody else may hold it open."""
_CHUNK = 16 * 1024
_BATCH = (".cmd", ".bat")
_BATCH_UNSAFE = re.compile(r'[&|<>^%!"()\r\n]')


@dataclass(frozen=True, slots=True)
class Ended:
    """How the program ended: its exit code, below 0 for a signal; whether it printed too much."""

    code: int
    too_much: bool


def run(
    words: Sequence[str], deadline_s: float = DEADLINE_S, cancel: Cancel | None = None, *, multiline: bool = False
) -> str:
    """What the command prints, without one line break at its end. Blocking.

    `multiline`: it may have several lines, as PEM text does. SecretCommandError says why there is no secret, and
    CancelledError that `cancel` was set; the program, and all that it has started in its session, has ended by then.
    """
    if not words or (why := problem(words)) is not None:
        raise SecretCommandError(why if words else message("The profile names no secret command."))
    path, environment = _found(words), foreign_programs.environment()
    lifeline, output, errors = Lifeline(), bytearray(), bytearray()
    with wiped(output), wiped(errors):
        try:
            ended = within(
                deadline_s,
                lambda: _ended([path, *words[1:]], environment, lifeline, output, errors),
                cancel,
                lifeline.cut,
            )
        except DeadlineError:
            raise SecretCommandError(_too_slow(words, deadline_s, errors)) from None
        except CutError:
            raise CancelledError("given up") from None
        except NoThreadError as error:
            raise SecretCommandError(_not_started(words, error)) from None
        if ended.too_much:
            raise SecretCommandError(
                message(
                    "{program} printed more than {most} KiB, so it was ended: a secret is shorter. "
                    "Have it print the secret alone.",
                    program=shown_program(words),
                    most=MOST_BYTES // 1024,
                )
            )
        if ended.code:
            raise SecretCommandError(_refused(words, ended.code, bytes(errors), bytes(output)))
        return as_secret(output, words, multiline=multiline)


# --- the program ------------------------------------------------------------------------------------------------------


def _found(words: Sequence[str]) -> str:
    """The path of the program. A bare name is looked for in the folders of PATH that have a whole path alone.

    The folder somebody works in may be another's.
    """
    program = words[0]
    folders = [each for each in os.environ.get("PATH", os.defpath).split(os.pathsep) if Path(each).is_absolute()]
    if re.search(r"[/\\]", program):
        # "C:/op" is a whole path on Windows, and in any other system a file in whatever folder somebody works in.
        whole = Path(program).is_absolute()
        path = program if whole and os.access(program, os.X_OK) and os.path.isfile(program) else None  # noqa: PTH113
        if path is None:
            raise SecretCommandError(_not_there(program))
    else:
        tried = (shutil.which(program, path=folder) for folder in folders)
        path = next((each for each in tried if each is not None and Path(each).is_absolute()), None)
    if path is None:
        raise SecretCommandError(
            message(
                "{program} was not found in {path}, which is the PATH of this program. "
                "Install it, or write its whole path.",
                program=shown_program(words),
                path=elide(visible(os.pathsep.join(folders)), 300),
            )
        )
    if path.lower().endswith(_BATCH) and any(_BATCH_UNSAFE.search(each) for each in words[1:]):
        raise SecretCommandError(
            message(
                "{program} is a batch file, and Windows hands its arguments to a shell: none of them may hold any of "
                '& | < > ^ % ! " ( ) or a line break.',
                program=shown_program(words),
            )
        )
    return path


def _not_there(program: str) -> Message:
    shown = elide(visible(program), 200)
    if Path(program).is_absolute() and os.path.isfile(program):  # noqa: PTH113 - Path raises for a name too long
        return message("{program} may not be run: it is not executable for you.", program=shown)
    return message("There is no program {program}.", program=shown)


def _ended(
    command: Sequence[str], environment: dict[str, str], lifeline: Lifeline, output: bytearray, errors: bytearray
) -> Ended:
    """Run it to its end, with what it prints in `output` and `errors`."""
    over, gone = list[bool](), list[bool]()

    def too_much() -> None:
        over.append(True)
        gone.append(True)
        lifeline.cut()

    try:
        child = lifeline.start(command, environment, apart=True, folder=os.path.expanduser("~"))  # noqa: PTH111
    except (OSError, ValueError) as error:
        if isinstance(error, CutError):
            raise
        raise SecretCommandError(_not_started(command, error)) from None
    pipes = [pipe for pipe in (child.stdout, child.stderr) if pipe is not None]
    try:
        waiting = [
            begun(lambda: _read(pipes[0], output, MOST_BYTES, gone, too_much)),
            begun(lambda: _read(pipes[1], errors, MOST_ERRORS, gone)),
        ]
        _wait(child)
    finally:
        lifeline.cut()  # what it has left behind in its session
        child.wait()
        lifeline.ended(child)
        if not hasattr(os, "waitid") and sys.platform != "win32":  # macOS before Python 3.13
            with suppress(OSError):
                os.killpg(child.pid, signal.SIGKILL)
    until = monotonic() + PATIENCE_S
    for wait in waiting:
        wait(max(0.0, until - monotonic()))
    gone.append(True)
    return Ended(0 if over else child.returncode, bool(over))


def _read(
    pipe: IO[bytes], into: bytearray, most: int, gone: Sequence[bool], too_much: Callable[[], None] | None = None
) -> None:
    """Read to the end, or until it is `gone`, and keep the first `most` bytes."""
    with pipe, suppress(OSError, ValueError):
        while (chunk := os.read(pipe.fileno(), _CHUNK)) and not gone:
            into += chunk[: most - len(into)]
            if too_much is not None and len(into) >= most:
                too_much()


def _wait(child: Popen[bytes]) -> None:
    """Wait for its end, and where the system can leave it to be waited for.

    Until then its number is that of no other group.
    """
    if not hasattr(os, "waitid"):
        child.wait()
        return
    with suppress(ChildProcessError):
        os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)


# --- why there is none ------------------------------------------------------------------------------------------------


def _not_started(words: Sequence[str], error: Exception) -> Message:
    why = getattr(error, "strerror", None) or type(error).__name__
    return message("{program} could not be started: {why}.", program=shown_program(words), why=verbatim(why))


def _too_slow(words: Sequence[str], deadline_s: float, errors: bytearray) -> Message | Several:
    slow = message(
        "{program} gave no secret within {seconds:duration}, so it was ended, with all that it had started. "
        "It may have waited for a password: it has no terminal here. Unlock it first, in its own app or in a terminal.",
        program=shown_program(words),
        seconds=deadline_s,
    )
    return several(slow, _told(bytes(errors), b""))


def _refused(words: Sequence[str], code: int, errors: bytes, output: bytes) -> Message | Several:
    program = shown_program(words)
    if code < 0:
        try:
            name = signal.Signals(-code).name
        except ValueError:
            name = str(-code)
        ended = message("{program} was ended by the signal {signal}.", program=program, signal=name)
    else:
        ended = message("{program} gave no secret: it ended with the exit code {code}.", program=program, code=code)
    known = refusal_of(program_of(words), errors.decode("utf-8", "replace"))
    return several(ended, message(known) if known else None, _told(errors, output))


def _told(errors: bytes, output: bytes) -> Message | None:
    said = stderr_shown(errors, output)
    return message("It wrote: {said}", said=verbatim(said)) if said else None
