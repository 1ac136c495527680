"""Many tokens at a time: judged on two processes against aws-jwt-verify, and logs read against ripgrep.

`make bench ARGS=many`. The log has 256 MiB; TOKEN_INSPECTOR_BENCH_LOG_MIB=1024 makes it a GiB.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

from inspector.core.journeys.workers.processes import process_count
from inspector.core.scan.scan import scan
from tests.bench.inspection import CLAIMS, ISSUER, NOW

ROOT = Path(__file__).resolve().parents[2]
PEER = ROOT / "build" / "bench" / "aws-jwt-verify"
TOKENS, ROUNDS = 20_000, 3
LOG_MIB = int(os.environ.get("TOKEN_INSPECTOR_BENCH_LOG_MIB", "256"))
PER_GIB = 100_000
SCANNED_MIB, SCANNED_TOKENS = 30, 46_000
PATTERN = rb"\beyJ[\w-]+\.[\w-]+\.[\w-]*"
FILLER = b"2026-11-22T14:03:08Z DEBUG request 8c1f view of the review was served by 10.0.0.1 in 12 ms for orders-api\n"
VERIFY = """
import {{ CognitoJwtVerifier }} from "aws-jwt-verify";
import {{ readFileSync }} from "node:fs";
const expected = {{ userPoolId: "eu-west-1_EXAMPLE01", tokenUse: "access", clientId: "1exampleclientid" }};
const verifier = CognitoJwtVerifier.create(expected);
verifier.cacheJwks(JSON.parse(readFileSync("{keys}", "utf8")));
const tokens = readFileSync("{tokens}", "utf8").trim().split("\\n");
for (const token of tokens.slice(0, 2000)) verifier.verifySync(token);
const began = process.hrtime.bigint();
for (const token of tokens) verifier.verifySync(token);
console.log(Number(process.hrtime.bigint() - began) / 1e9);
"""


class Resident(NamedTuple):
    """Megabytes: of the largest process, and of all of them with what they share counted once."""

    largest: int
    all: int


def main() -> None:
    """Print the three comparisons, each with what it is compared with and what the machine gave."""
    print(f"\nMany tokens, on a machine with {process_count()} cores (medians of {ROUNDS} rounds)")
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    with tempfile.TemporaryDirectory(prefix="token-inspector-bench-") as folder:
        place = Path(folder)
        keys = write_keys(key, place)
        tokens = [signed_token(key, number) for number in range(TOKENS)]
        _scanned(tokens)
        _judged(tokens, keys, place)
        _logged(tokens, keys, place)


def write_keys(key: rsa.RSAPrivateKey, place: Path) -> Path:
    jwk = jwt.get_algorithm_by_name("RS256").to_jwk(key.public_key(), as_dict=True)
    path = place / "keys.json"
    path.write_text(json.dumps({"keys": [jwk | {"kid": "k1", "use": "sig", "alg": "RS256"}]}))
    return path


def signed_token(key: rsa.RSAPrivateKey, number: int) -> str:
    return jwt.encode({**CLAIMS, "jti": str(number)}, key, algorithm="RS256", headers={"kid": "k1"})


def _scanned(tokens: Sequence[str]) -> None:
    """The scan of a text in memory against the expression that finds what looks like a token."""
    room = SCANNED_MIB * 2**20 // SCANNED_TOKENS
    lines = []
    for number in range(SCANNED_TOKENS):
        header, payload, signature = tokens[number % len(tokens)].split(".")
        token = f"{header}.{payload[:240]}{number:06d}.{signature}"
        lines.append(f"{number} Bearer {token},\n".ljust(room, "x"))
    content = "".join(lines).encode()
    pattern = re.compile(PATTERN)
    ours, theirs = [], []
    for _ in range(2 * ROUNDS + 1):
        ours.append(_cpu(lambda: scan(content)))
        theirs.append(_cpu(lambda: pattern.findall(content)))
    found = len(scan(content).found)
    ratio = median(ours) / median(theirs)
    print(
        f"  scan of {len(content) / 2**20:.0f} MiB with {found:,} different tokens: {median(ours) * 1000:.0f} ms; "
        f"re.findall({PATTERN.decode()!r}): {median(theirs) * 1000:.0f} ms; ratio {ratio:.1f}, goal 3"
    )


def _cpu(call: Callable[[], object]) -> float:
    began = time.process_time()
    call()
    return time.process_time() - began


def _judged(tokens: Sequence[str], keys: Path, place: Path) -> None:
    """Tokens a second by the command on two processes, less its start, against the peer's in one loop."""
    script = _peer(keys, place)
    if script is None:
        return
    few, many = place / "few.log", place / "many.log"
    few.write_text(tokens[0] + "\n")
    many.write_text("\n".join(tokens) + "\n")
    (place / "tokens.txt").write_text("\n".join(tokens))
    ours, theirs = [], []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        _verdicts(many, keys)
        between = time.perf_counter()
        _verdicts(few, keys)
        ours.append(2 * between - began - time.perf_counter())
        theirs.append(float(subprocess.run(["node", script], capture_output=True, text=True, check=True).stdout))
    mine, peer = TOKENS / median(ours), TOKENS / median(theirs)
    print(
        f"  verdicts on 2 processes: {mine:,.0f} tokens a second; aws-jwt-verify on one core: {peer:,.0f}; "
        f"ratio {mine / peer:.2f}, goal 2.0"
    )


def _peer(keys: Path, place: Path) -> Path | None:
    """The peer's script, installed on the first run; None where that is not possible, which is said."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        print("  verdicts against aws-jwt-verify: not measured, since there is no node and npm here")
        return None
    if not (PEER / "node_modules" / "aws-jwt-verify").is_dir():
        PEER.mkdir(parents=True, exist_ok=True)
        install = ["npm", "install", "--no-audit", "--no-fund", "aws-jwt-verify"]
        if subprocess.run(install, cwd=PEER, capture_output=True, check=False).returncode:
            print("  verdicts against aws-jwt-verify: not measured, since npm could not install it")
            return None
    script = PEER / "verify.mjs"
    script.write_text(VERIFY.format(keys=keys, tokens=place / "tokens.txt"))
    return script


def _verdicts(log: Path, keys: Path, *more: str) -> None:
    options = ["--jwks", str(keys), "--issuer", ISSUER, "--client-id", "1exampleclientid", "--token-use", "access"]
    command = [sys.executable, "-m", "inspector", "verdicts", str(log), *options, "--processes", "2", *more]
    command += ["--format", "jsonl", "--at", str(NOW)]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, check=True)


def _logged(tokens: Sequence[str], keys: Path, place: Path) -> None:
    """A log of a fixed density: the verdicts on it, and the bare scan of it, against ripgrep."""
    log, count = place / "large.log", PER_GIB * LOG_MIB // 1024
    filler = FILLER * (LOG_MIB * 2**20 // count // len(FILLER) - 7)
    with log.open("wb") as stream:
        for number in range(count):
            stream.write(filler + f"{number} authorization=Bearer {tokens[number % len(tokens)]} status=200\n".encode())
    grep = shutil.which("rg")
    name = f"  a log of {log.stat().st_size / 2**20:.0f} MiB with {count:,} tokens"
    if grep is None:
        print(f"{name}: without a ratio, since there is no ripgrep (rg) on PATH")
    spent: dict[str, list[float]] = {"rg -o": [], "verdicts": [], "scan": []}
    most = Resident(0, 0)
    for _ in range(ROUNDS):
        if grep is not None:
            spent["rg -o"].append(_run([grep, "-o", "--no-unicode", PATTERN.decode(), str(log)])[0])
        seconds, most = _run_python("verdicts", str(log), "--jwks", str(keys), "--format", "jsonl", "--at", str(NOW))
        spent["verdicts"].append(seconds)
        spent["scan"].append(_run_python("scan", str(log))[0])
    theirs = median(spent["rg -o"]) if grep is not None else 0.0
    told = [f"{what} {median(each):.2f} s" for what, each in spent.items() if each]
    ratios = f"; verdicts {median(spent['verdicts']) / theirs:.1f} times rg's time, goal 6" if theirs else ""
    memory = f"{most.largest} MB in one process, goal 100, and {most.all} MB in all"
    print(f"{name}: {', '.join(told)}{ratios}; verdicts resident at most {memory}")


def _run(command: Sequence[str]) -> tuple[float, Resident]:
    """Seconds, and the memory of the process and those that it starts, looked at twenty times a second."""
    most = Resident(0, 0)
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, cwd=ROOT, start_new_session=True)
    while True:
        try:
            process.wait(0.05)
        except subprocess.TimeoutExpired:
            most = Resident(*map(max, most, _resident(process.pid)))
        else:
            return time.perf_counter() - began, most


def _resident(session: int) -> Resident:
    """Linux only; zeros elsewhere."""
    largest = shared_out = 0
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            if int(status.read_text().rpartition(")")[2].split()[3]) != session:
                continue
            lines = (status.parent / "smaps_rollup").read_text().splitlines()
        except (OSError, ValueError):
            continue  # it has ended
        sizes = {line.split(":")[0]: int(line.split()[1]) // 1024 for line in lines[1:]}
        largest, shared_out = max(largest, sizes["Rss"]), shared_out + sizes["Pss"]
    return Resident(largest, shared_out)


def _run_python(*arguments: str) -> tuple[float, Resident]:
    return _run([sys.executable, "-m", "inspector", *arguments])


if __name__ == "__main__":
    main()
