"""The tokens of both tables of what was tried, made now, to be sent to a server of your own.

    python -m tests.core.acceptance.trying.tokens_to_send auth0-fastapi-api > tokens.jsonl

Each line is an object: the `table` and its column or `fault`, the `authorization` header, and the key set of the issuer
at that time (`jwks`; null where it cannot be had). The keys are made anew each time.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from typing import Any

from tests.core.acceptance import further_faults, observed

NEAR_S = 10**6
"""Dates so near to the moment of the tests move with the clock; others, such as 0 or milliseconds, are the fault."""


def tokens(server: str, now: int) -> Iterator[dict[str, Any]]:
    """All of them for a server of the tables, at `now` in epoch seconds."""
    of_server = observed.OF_SERVER.get(server, {})
    for fault, second in observed.columns():
        claims = {**observed.CLAIMS, **of_server}
        header, made = observed.faulty(fault, claims, second, observed.TYPES.get(server, "JWT"))
        text = observed.signed(header, {name: _moved(value, now) for name, value in made.items()})
        alone = second or server in observed.RSA_KEY_ALONE
        keys = observed.keys_of("" if fault == "jwks-down" else "rsa" if alone else "both")
        yield _line("acceptance.csv", fault, text, None if keys is None else json.loads(keys.document)["keys"])
    for fault, of_fault in further_faults.FAULTS.items():
        text = further_faults.token_of(of_fault, now, server)
        yield _line("further_faults.csv", fault, text, further_faults.jwks(of_fault.keys, server))


def _moved(value: Any, now: int) -> Any:
    """A date as far from `now` as it is from the moment of the tests."""
    if isinstance(value, str) and value.isdecimal():
        return str(_moved(int(value), now))
    near = isinstance(value, int | float) and not isinstance(value, bool) and abs(value - observed.AT) < NEAR_S
    return value - observed.AT + now if near else value


def _line(table: str, fault: str, token: str, jwks: list[dict[str, Any]] | None) -> dict[str, Any]:
    scheme = "bearer" if fault == "bearer-lower" else "Bearer"
    return {"table": table, "fault": fault, "authorization": f"{scheme} {token}", "jwks": jwks}


if __name__ == "__main__":
    for each in tokens(sys.argv[1], int(time.time())):
        sys.stdout.write(json.dumps(each) + "\n")
