"""Asking a program of this computer, within a time, in a way that ends with the exchange it is asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from inspector import foreign_programs
from inspector.core.network.lifeline import Lifeline


def output_of(
    command: Sequence[str],
    lifeline: Lifeline,
    seconds: float | None = None,
    given: bytes | None = None,
    environment: Mapping[str, str] | None = None,
) -> tuple[int, bytes]:
    """How the program ended and what it wrote to its standard output, `given` being its standard input.

    OSError where it cannot be started, TimeoutError where it takes longer than `seconds` (it is killed then), and
    CutError where the exchange was given up before.
    """
    from subprocess import TimeoutExpired  # late: addresses need no program

    used = foreign_programs.environment() if environment is None else dict(environment)
    child = lifeline.start(command, used, reads=given is not None)
    with child:
        try:
            said, _ = child.communicate(given, seconds)
        except TimeoutExpired:
            raise TimeoutError(f"{command[0]} took longer than {seconds:g} s") from None
        finally:
            child.kill()
            child.wait()
            lifeline.ended(child)
    return child.returncode, said
