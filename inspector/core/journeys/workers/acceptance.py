"""What APIs do with each token of a file, part by part: a pure function of values that go from process to process."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from inspector.core.acceptance.accepting import Accepted, accept
from inspector.core.acceptance.protected import ProtectedApi
from inspector.core.acceptance.request_scheme import LOOKED_BACK, scheme_before
from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.checks.judge import judge_token
from inspector.core.checks.verdict import Expectation
from inspector.core.files import why_not_read
from inspector.core.journeys.verdicts import GivenKeys
from inspector.core.keys.key import KeySet
from inspector.core.knowledge.acceptors import acceptor
from inspector.core.scan.blocks import Block
from inspector.core.scan.packed import PackedError
from inspector.core.scan.parts import FilePart, blocks_of_part
from inspector.core.tokens.token import Token, decode_unverified


@dataclass(frozen=True, slots=True)
class AskedApis:
    """Who is asked: the user's APIs, and acceptors by their ids. `known` is what is known of each of these."""

    apis: tuple[ProtectedApi, ...]
    by: tuple[str, ...]
    known: AcceptorSettings

    def ask(self, token: Token, keys: KeySet | None, now: float, scheme: str, *, keys_down: bool = False) -> Accepted:
        """What they do with a token at `now`, in epoch seconds."""
        expected = Expectation(issuer=self.known.issuer, audiences=self.known.audiences or (), source="command line")
        inspection = judge_token(token, keys, expected, now)
        return accept(
            inspection, now, apis=self.apis, by=[acceptor(each) for each in self.by], base=self.known, scheme=scheme,
            keys_down=keys_down,
        )  # fmt: skip


class PartAcceptance(NamedTuple):
    """What came of a part: for each token its line and the words for it; how many lines; how many of each outcome.

    `counts` has "if_genuine" too. `problem` says why the part could not be read.
    """

    rows: tuple[tuple[int, str], ...]
    lines: int
    counts: dict[str, int]
    problem: str = ""


@dataclass(frozen=True)
class AcceptanceWork:
    """Asks about the tokens of one part of a file, or of a block; `tell` puts what came of one into words."""

    asked: AskedApis
    keys: GivenKeys | None
    now: float
    tell: Callable[[Accepted], str]
    keys_down: bool = False

    def __call__(self, task: FilePart | Block) -> PartAcceptance:
        """What came of it."""
        rows, counts, lines, problem = list[tuple[int, str]](), Counter[str](), 0, ""
        key_set = self.keys.parse() if self.keys is not None else None
        try:
            if isinstance(task, Block):
                self._ask(task, key_set, rows, counts)
            else:
                with Path(task.path).open("rb") as stream:
                    for block in blocks_of_part(task, stream):
                        self._ask(block, key_set, rows, counts)
                        lines = block.line - 1 + block.content.count(block.line_break, block.begins, block.ends)
        except (OSError, PackedError) as error:  # what came before that is told
            problem = str(why_not_read(error))
        return PartAcceptance(tuple(rows), lines, dict(counts), problem)

    def _ask(self, block: Block, keys: KeySet | None, rows: list[tuple[int, str]], counts: Counter[str]) -> None:
        content, line, counted = block.content, block.line, block.begins
        for text, at, *_ in block.search().tokens(block.ends):
            line += content.count(block.line_break, counted, at)
            counted = at
            before = content[max(0, at - LOOKED_BACK) : at].decode("utf-8", "replace")
            accepted = self.asked.ask(
                decode_unverified(text), keys, self.now, scheme_before(before), keys_down=self.keys_down
            )
            counts.update(counted_of(accepted))
            rows.append((line, self.tell(accepted)))


def counted_of(accepted: Accepted) -> list[str]:
    """The outcomes, and "if_genuine" where one of them holds only for a genuine token."""
    outcomes = [each.outcome.value for each in accepted.all]
    return [*outcomes, "if_genuine"] if any(each.if_genuine for each in accepted.all) else outcomes
