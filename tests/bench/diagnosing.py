"""What it costs to explain a pasted answer, against the parsers of the standard library, which only read its body."""

from __future__ import annotations

import json
import signal
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from html.parser import HTMLParser
from statistics import median

from inspector.core.checks.inspection import Inspection
from inspector.core.diagnosis.pasted import diagnose_text
from tests.bench.hostile import hostile_answers
from tests.core.recordings import as_seen, recordings

GOAL_MS = 50
ROUNDS = 3
SHOWN = 12
PEER_MS = 250
"""html.parser takes a minute for some of these: it is stopped after this."""
FIRST = 'HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\n\r\n{"error": "invalid_token"}'


@dataclass(frozen=True, slots=True)
class Row:
    """One answer: its size in characters, and medians in milliseconds."""

    name: str
    size: int
    ours_ms: float
    peer_ms: float
    peer: str

    def __str__(self) -> str:
        beyond = ">" if self.peer_ms > PEER_MS - 10 else ""
        peer = f"{beyond}{self.peer_ms:.2f} ms ({self.peer})"
        ratio = f"{self.ours_ms / self.peer_ms:.2f}" if self.peer_ms >= 0.1 and not beyond else "-"
        return f"{self.name:42}{self.size:>10,}{self.ours_ms:>9.2f} ms{peer:>26}{ratio:>8}{GOAL_MS:>8}"


def main() -> None:
    """Explain every recorded refusal and 1 MB of whatever is hard to read, and print the worst."""
    signal.signal(signal.SIGVTALRM, _stop)
    first = _spent_ms(lambda: diagnose_text(FIRST).told())
    print(f"\nDiagnosis of an answer (CPU time, medians of {ROUNDS} rounds in turn)")
    print(f"{'':42}{'chars':>10}{'ours':>12}{'body parsed':>26}{'ratio':>8}{'goal':>8}")
    corpus = [(f"{each.server} {each.name}", each.raw, as_seen(each.sent, each.at)) for each in recordings()]
    _report(f"{len(corpus)} recorded refusals with their tokens", corpus, 1)
    hostile = [(name, raw, None) for name, raw in hostile_answers()]
    _report(f"diagnosis of 1 MB, {len(hostile)} hostile answers", hostile, SHOWN)
    print(f"The first of a process, which reads the knowledge base, took {first:.0f} ms.")


def _report(title: str, answers: Iterable[tuple[str, str, Inspection | None]], shown: int) -> None:
    rows = sorted((_row(*each) for each in answers), key=lambda row: row.ours_ms, reverse=True)
    over = sum(row.ours_ms > GOAL_MS for row in rows)
    print(f"{title}: median {median(row.ours_ms for row in rows):.2f} ms, {over} over {GOAL_MS} ms, the worst:")
    for row in rows[:shown]:
        print(row)


def _row(name: str, raw: str, seen: Inspection | None) -> Row:
    body = raw.partition("\r\n\r\n")[2] or raw
    peer, read = _peer(body)
    times = [
        (_spent_ms(lambda: diagnose_text(raw, inspection=seen).told()), _spent_ms(lambda: read(body)))
        for _ in range(ROUNDS)
    ]
    ours, theirs = (median(each) for each in zip(*times, strict=True))
    return Row(name, len(raw), ours, theirs, peer)


def _peer(body: str) -> tuple[str, Callable[[str], object]]:
    """What reads a body: json where it can, else html.parser."""
    try:
        json.loads(body)
    except (ValueError, RecursionError):
        return "html.parser", _parse_page
    return "json", json.loads


def _parse_page(body: str) -> None:
    signal.setitimer(signal.ITIMER_VIRTUAL, PEER_MS / 1000)
    try:
        parser = HTMLParser()
        parser.feed(body)
        parser.close()
    except TimeoutError:
        pass
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def _stop(*_: object) -> None:
    raise TimeoutError


def _spent_ms(call: Callable[[], object]) -> float:
    began = time.process_time()
    call()
    return (time.process_time() - began) * 1000
