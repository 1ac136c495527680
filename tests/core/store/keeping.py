"""A program that keeps tokens and leaves profiles in a home until it is ended. It says what it does and when it has.

Standard input has the path of the file, its key, a name for the ids, and how many tokens to keep at most.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from inspector.core.store.session import KEY_KIND, Session
from inspector.core.store.stored_token import StoredToken
from tests.core.keyrings import MemoryKeyring, vault_of

KEY_SETS = 5


def token(name: str, number: int) -> StoredToken:
    """One of those it keeps. Some share a key set and a profile."""
    document = f'{{"keys": [{number % KEY_SETS}]}}'
    return StoredToken(
        f"{name}-{number}", name, f"{name}.{number}." + "x" * 200, float(number), f"{name}{number % 3}",
        keys_document=document, keys_origin="issuer", keys_name="https://a.example",
    )  # fmt: skip


def steps(count: int) -> Iterator[tuple[str, int]]:
    """What it does: keep a token, or log out of one of its profiles, which writes the file anew."""
    for number in range(count):
        yield "keep", number
        if number % 20 == 19:
            yield "leave", number % 3


def after(name: str, done: Iterable[tuple[str, int]]) -> set[str]:
    """The ids of the tokens that are there after these steps."""
    there: set[int] = set()
    for what, number in done:
        there = {
            "keep": there | {number},
            "leave": {each for each in there if each % 3 != number},
        }[what]
    return {f"{name}-{number}" for number in there}


def main() -> None:
    path, key, name, count = sys.stdin.readline().split()
    vault = vault_of(MemoryKeyring())
    vault.store(f"session at {Path(path).parent}", key, KEY_KIND)
    session = Session(Path(path), vault)
    for what, number in steps(int(count)):
        print(what, number, flush=True)  # noqa: T201 - what the test reads
        if what == "keep":
            session.keep(token(name, number))
        else:
            session.log_out(profile_id=f"{name}{number}")
        print("done", flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
