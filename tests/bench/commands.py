"""What a call of the command line costs, from the start of the process to its end, against a script with PyJWT."""

from __future__ import annotations

import json
import tempfile
import time
from pathlib import Path
from statistics import median

from tests.bench import children
from tests.core.minting import CLAIMS, ISSUER, jwk_of, mint, rsa_key

ROUNDS = 21
CALL = ("-c", "from inspector.__main__ import main; main()")
"""As the console script does it."""
AUDIENCE = "orders"
GOALS = {"--version": 0.5, "inspect --jwks FILE": 1.5, "inspect --jwks FILE --format json": 1.5}


def main() -> None:
    """Run each in turn, and print medians and ratios."""
    with tempfile.TemporaryDirectory() as folder:
        calls = _calls(Path(folder))
        for arguments in calls.values():
            children.spent_ms(*arguments)  # the first one compiles
        rounds = [{name: children.spent_ms(*arguments) for name, arguments in calls.items()} for _ in range(ROUNDS)]
    peer = median(spent["peer"] for spent in rounds)
    print(f"\nA call of the command line, time of the processor (medians of {ROUNDS} rounds in turn)")
    print(f"{'':42}{'PyJWT script':>16}{'ours':>16}{'ratio':>8}{'goal':>8}")
    for name, goal in GOALS.items():
        ours = median(spent[name] for spent in rounds)
        print(f"{name:42}{peer:>13.1f} ms{ours:>13.1f} ms{ours / peer:>8.2f}{goal:>8}")


def _calls(folder: Path) -> dict[str, tuple[str, ...]]:
    token, keys = folder / "token.txt", folder / "keys.json"
    token.write_text(mint({**CLAIMS, "aud": AUDIENCE, "exp": int(time.time()) + 3600}), encoding="ascii")
    keys.write_text(json.dumps({"keys": [jwk_of(rsa_key("old"), kid="old"), jwk_of(rsa_key())]}), "ascii")
    inspect = (*CALL, "inspect", str(token), "--jwks", str(keys), "--issuer", ISSUER, "--audience", AUDIENCE)
    return {
        "peer": (str(Path(__file__).with_name("pyjwt_script.py")), str(token), str(keys), ISSUER, AUDIENCE),
        "--version": (*CALL, "--version"),
        "inspect --jwks FILE": inspect,
        "inspect --jwks FILE --format json": (*inspect, "--format", "json"),
    }
