"""Whether APIs take tokens: 10,000 of them x 14 acceptors from the command line, and all acceptors for one, by PyJWT.

PyJWT decides for one acceptor, its own; it verifies the signature as the program does. `make bench ARGS=acceptance`.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

import jwt

from inspector.core.acceptance.accepting import accept
from inspector.core.acceptance.words import summary
from inspector.core.checks.verdict import Expectation
from inspector.core.journeys.inspect import inspect_text
from inspector.core.journeys.workers.processes import process_count
from inspector.core.keys.key_set import read_key_file
from inspector.core.knowledge.acceptors import acceptors
from tests.bench import children
from tests.bench.commands import CALL
from tests.bench.inspection import ISSUER, NOW
from tests.bench.many import signed_token, write_keys

TOKENS, ACCEPTORS, ROUNDS, ONE = 10_000, 14, 3, 41
GOAL_S, GOAL_MS = 10, 16


def main() -> None:
    """Print both, each with its peer and the goal."""
    from cryptography.hazmat.primitives.asymmetric import rsa

    print(f"\nWhether APIs take tokens, on a machine with {process_count()} cores")
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    with tempfile.TemporaryDirectory(prefix="token-inspector-bench-") as folder:
        place = Path(folder)
        keys = write_keys(key, place)
        tokens = [signed_token(key, number) for number in range(TOKENS)]
        _many(tokens, keys, place, key.public_key())
        _one(tokens[0], keys, key.public_key())


def _many(tokens: Sequence[str], keys: Path, place: Path, public: object) -> None:
    log = place / "many.log"
    log.write_text("\n".join(tokens) + "\n")
    names = ",".join(each.id for each in acceptors()[:ACCEPTORS])
    options = ["--by", names, "--jwks", str(keys), "--at", str(NOW), "--format", "jsonl"]
    command = [sys.executable, *CALL, "accept", str(log), *options]
    ours, theirs = [], []
    for _ in range(ROUNDS):
        ours.append(_wall(lambda: subprocess.run(command, cwd=children.ROOT, stdout=subprocess.DEVNULL, check=False)))
        theirs.append(_wall(lambda: [_decoded(token, public) for token in tokens]))
    spent, peer = median(ours), median(theirs)
    print(
        f"  {TOKENS:,} tokens x {ACCEPTORS} acceptors: {spent:.1f} s, goal {GOAL_S} s; "
        f"PyJWT in one loop, one acceptor: {peer:.1f} s; ratio {spent / peer:.2f}"
    )


def _one(token: str, keys: Path, public: object) -> None:
    key_set = read_key_file(keys.read_bytes(), "keys.json", NOW)
    inspection = inspect_text(token, Expectation(issuer=ISSUER, source="bench"), now=NOW, key_set=key_set).inspection
    assert inspection is not None

    def told() -> None:
        for each in accept(inspection, NOW).all:
            str(summary(each))

    ours = [_wall(told) * 1000 for _ in range(ONE)]
    theirs = [_wall(lambda: _decoded(token, public)) * 1000 for _ in range(ONE)]
    print(
        f"  all {len(acceptors())} acceptors for one token, a sentence each: {median(ours):.2f} ms, goal {GOAL_MS} ms; "
        f"PyJWT, one acceptor: {median(theirs):.2f} ms; ratio {median(ours) / median(theirs):.1f}"
    )


def _decoded(token: str, public: object) -> object:
    return jwt.decode(token, public, algorithms=["RS256"], options={"verify_exp": False, "verify_aud": False})  # type: ignore[arg-type]


def _wall(call: Callable[[], object]) -> float:
    began = time.perf_counter()
    call()
    return time.perf_counter() - began
