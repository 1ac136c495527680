"""The verdicts on the tokens of whole files, part by part, in as many processes as there are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator, Iterable
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import BinaryIO, NamedTuple, TypeVar

from inspector.core.checks.verdict import Expectation
from inspector.core.files import why_not_read
from inspector.core.journeys.verdicts import GivenKeys, TokenVerdict, verdicts_of
from inspector.core.journeys.workers.processes import in_processes
from inspector.core.scan.blocks import Block
from inspector.core.scan.packed import PackedError
from inspector.core.scan.parts import FilePart, Opener, blocks_of_part

Task = TypeVar("Task")
Answer = TypeVar("Answer")

AT_ONCE = 2
"""So many parts are judged sooner here than another process is started."""


def open_local(path: str) -> BinaryIO:
    """A file of this computer."""
    return Path(path).open("rb")


class PartVerdicts(NamedTuple):
    """What came of a part: for each token its line and the words for it, how many lines, and how many of each verdict.

    The lines count from 1 at the beginning of the part, or where a block says it begins. `problem` says why the part
    could not be read.
    """

    rows: tuple[tuple[int, str], ...]
    lines: int
    counts: dict[str, int]
    problem: str = ""


@dataclass(frozen=True)
class VerdictWork:
    """Judges one part of a file, or a block that was read already; `tell` puts a verdict into words."""

    keys: GivenKeys | None
    expectation: Expectation
    now: float
    tell: Callable[[TokenVerdict], str]
    opened: Opener = open_local

    def __call__(self, task: FilePart | Block) -> PartVerdicts:
        """What came of it."""
        if isinstance(task, Block):
            return self._judged((task,), counts_lines=False)
        try:
            with self.opened(task.path) as stream:
                return self._judged(blocks_of_part(task, stream), counts_lines=True)
        except OSError as error:
            return PartVerdicts((), 0, {}, str(why_not_read(error)))

    def _judged(self, blocks: Iterable[Block], *, counts_lines: bool) -> PartVerdicts:
        rows, counts, lines, problem = list[tuple[int, str]](), Counter[str](), 0, ""
        try:
            for block in blocks:
                for verdict in verdicts_of(block, self.keys, self.expectation, self.now):
                    counts[verdict.verdict] += 1
                    rows.append((verdict.line, self.tell(verdict)))
                if counts_lines:
                    lines = block.line - 1 + block.content.count(block.line_break, block.begins, block.ends)
        except PackedError as error:  # what came before that is judged
            problem = str(why_not_read(error))
        return PartVerdicts(tuple(rows), lines, dict(counts), problem)


Run = Callable[[Iterable[FilePart | Block], VerdictWork], Generator[PartVerdicts]]
"""Does the work on all tasks and gives what came of each in their order."""


def run_here(tasks: Iterable[Task], work: Callable[[Task], Answer], processes: int) -> Generator[Answer]:
    """Do the work in processes of this computer, or in this one where there is little of it."""
    waiting = iter(tasks)
    first = list(islice(waiting, AT_ONCE + 1))
    if processes < 2 or len(first) <= AT_ONCE:
        yield from map(work, chain(first, waiting))
        return
    with closing(in_processes(chain(first, waiting), work, processes)) as answers:
        yield from answers


def running_here(processes: int) -> Run:
    """`run_here` with so many processes."""
    return partial(run_here, processes=processes)
