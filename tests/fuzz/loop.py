"""Fuzzing without atheris: inputs that reach lines nobody has reached are kept, and changed further."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from types import CodeType, FrameType
from typing import Any, NamedTuple

from tests.fuzz.mutation import mutated

Target = Callable[[bytes], None]
OURS = str(Path(__file__).parents[2] / "inspector")
MOST_STEPS = 20_000_000
"""So many lines of ours may run for one input of at most MOST_BYTES: a thousand times what is usual."""


class TooManyStepsError(AssertionError):
    """An input takes more steps than any should."""


class Finding(NamedTuple):
    """An input, and what it broke."""

    content: bytes
    error: BaseException


class Fuzzed(NamedTuple):
    """What a run came to. `reached` counts pairs of lines that ran one after another in one function."""

    executions: int
    seconds: float
    reached: int
    kept: tuple[bytes, ...]
    findings: tuple[Finding, ...]


class Coverage:
    """Which steps from line to line ran: by sys.monitoring where there is one (Python 3.12), else by a trace."""

    def __init__(self) -> None:
        self.reached: set[tuple[int, int, int]] = set()
        self.steps = 0
        self._last: dict[int, int] = {}
        self._ours: dict[CodeType, bool] = {}

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Note what runs meanwhile in this thread."""
        self.steps = 0
        before = sys.gettrace()
        monitoring: Any = getattr(sys, "monitoring", None)
        if monitoring is None:
            sys.settrace(self._trace)
            try:
                yield
            finally:
                sys.settrace(before)
            return
        tool, event = monitoring.PROFILER_ID, monitoring.events.LINE
        monitoring.use_tool_id(tool, "fuzz")
        monitoring.register_callback(tool, event, self._line)
        monitoring.set_events(tool, event)
        try:
            yield
        finally:
            monitoring.set_events(tool, 0)
            monitoring.free_tool_id(tool)

    def _is_ours(self, code: CodeType) -> bool:
        if code not in self._ours:
            self._ours[code] = code.co_filename.startswith(OURS)
        return self._ours[code]

    def _line(self, code: CodeType, line: int) -> Any:
        if not self._is_ours(code):
            return sys.monitoring.DISABLE  # type: ignore[attr-defined,unused-ignore] # Python 3.12
        self._note(code, line)
        return None

    def _note(self, code: CodeType, line: int) -> None:
        one = id(code)
        self.reached.add((one, self._last.get(one, 0), line))
        self._last[one] = line
        self.steps += 1
        if self.steps > MOST_STEPS:
            raise TooManyStepsError(f"more than {MOST_STEPS:,} lines")

    def _trace(self, frame: FrameType, event: str, _: Any) -> Any:
        if not self._is_ours(frame.f_code):
            return None
        if event == "line":
            self._note(frame.f_code, frame.f_lineno)
        return self._trace


def fuzz(target: Target, seeds: list[bytes], *, seconds: float = 1e9, executions: int = 10**9, seed: int = 0) -> Fuzzed:
    """Run the seeds, then mutations of them, until either bound; one input of each kind of error is kept."""
    random, coverage, corpus = Random(seed), Coverage(), list(seeds)
    begun, count = time.monotonic(), 0
    findings: dict[str, Finding] = {}
    while count < executions and time.monotonic() - begun < seconds:
        content = seeds[count] if count < len(seeds) else mutated(random, corpus)
        before = len(coverage.reached)
        try:
            with coverage.watching():
                target(content)
        except (Exception, RecursionError) as error:  # noqa: BLE001 - to find any is what this is for
            findings.setdefault(_kind_of(error), Finding(content, error))
        count += 1
        if len(coverage.reached) > before and count > len(seeds):
            corpus.append(content)
    new = tuple(corpus[len(seeds) :])
    return Fuzzed(count, time.monotonic() - begun, len(coverage.reached), new, tuple(findings.values()))


def _kind_of(error: BaseException) -> str:
    """Where it was raised, and as what."""
    last = error.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    return f"{type(error).__name__} {last.tb_frame.f_code.co_qualname}:{last.tb_lineno}" if last else repr(error)
