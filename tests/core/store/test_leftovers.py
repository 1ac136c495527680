"""Looking through the process for what a log out has left."""

from __future__ import annotations

import functools
import gc
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from inspector.core.store.freed_memory import fill_free_blocks, overwrite_what_is_freed
from inspector.core.store.leftovers import TEXT, InMemory, MemorySearch, collect, forget_remembered, marks_of
from inspector.core.store.log_out import LogOut
from inspector.core.store.records import Header, Records
from inspector.core.store.stored_token import StoredToken
from inspector.core.text import opaque
from inspector.core.tokens.token import decode_unverified
from tests.core.minting import CLAIMS, mint, with_claims


def before() -> frozenset[int]:
    """The objects that other tests have left here."""
    gc.collect()
    return frozenset(map(id, gc.get_objects()))


def test_an_object_that_keeps_a_token_is_found_by_its_class() -> None:
    there = before()
    kept = [StoredToken(id="a", label="", text="x", obtained_at=1.0), decode_unverified(mint(CLAIMS))]
    held = dict(MemorySearch(but=there).at_once().held)
    assert held["StoredToken"] == 1
    assert held["Token"] == 1
    assert len(kept) == 2


def test_nothing_is_found_where_nothing_is_held() -> None:
    there = before()
    decode_unverified(mint(CLAIMS))
    collect()
    found = MemorySearch(but=there).at_once()
    assert not found.held
    assert found.looked_at > 1_000
    assert "holds a token" in found.sentence()


def closure(text: str) -> Callable[[], str]:
    return lambda: text


@pytest.mark.parametrize(
    "keep",
    [
        lambda text: {"of": text},
        lambda text: [("deep", (text,))],
        lambda text: text.encode(),
        closure,
        lambda text: {text: 1},
    ],
)
def test_a_text_of_a_token_is_found_wherever_it_is(keep: Callable[[str], Any]) -> None:
    token = mint(CLAIMS | {"jti": "for this test alone"})
    marks = marks_of([token])
    payload = token.split(".")[1]
    del token
    kept = [keep(payload)]
    del payload
    assert dict(MemorySearch(marks).at_once().held).get("text", 0) >= 1
    kept.clear()
    assert "text" not in dict(MemorySearch(marks).at_once().held)


def test_what_the_program_has_had_from_its_beginning_is_looked_at_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its modules, and what their functions remember: where all tests run, both were there long before this one."""
    text = mint(with_claims(jti="from the beginning"))
    marks = marks_of([text])
    assert TEXT not in dict(MemorySearch(marks).at_once().held)
    monkeypatch.setattr(opaque, "kept", text, raising=False)
    assert dict(MemorySearch(marks).at_once().held)[TEXT] == 1
    opaque.is_opaque(text)
    assert opaque._judged.cache_info().currsize
    collect()
    assert not opaque._judged.cache_info().currsize


def test_a_traceback_of_what_was_done_with_a_token_is_found() -> None:
    there = before()
    try:
        decode_unverified(None)  # type: ignore[arg-type]
    except Exception as error:  # noqa: BLE001 - whatever it is
        kept = error
    assert dict(MemorySearch(but=there).at_once().held).get("traceback", 0) >= 1
    del kept


def test_what_functions_remember_is_forgotten_and_tables_are_not() -> None:
    asked: list[str] = []

    @functools.lru_cache(maxsize=8)
    def remembered(text: str) -> str:
        asked.append(text)
        return text

    @functools.cache
    def table() -> list[int]:
        return [1]

    remembered("eyJ")
    first = table()
    re.compile("remembered by re")
    forget_remembered()
    remembered("eyJ")
    assert asked == ["eyJ", "eyJ"]
    assert table() is first


def test_what_is_held_is_among_what_is_left() -> None:
    done = LogOut(3, file_removed=True, key_removed=True)
    held = done.looked_for(InMemory(1000, (("Token", 2), ("Response", 1))))
    assert held.left == (
        "3 objects in memory that hold tokens or what was said of them (Token, Response), until the program ends",
    )
    assert held.summary().startswith("Logged out in part. 3 tokens cleared. Still there: 3 objects in memory")
    assert done.looked_for(InMemory(1000)).summary().startswith("Logged out. 3 tokens cleared, none left. None of the ")
    assert done.looked_for(None) == done


OVERWRITTEN = """
import ctypes, sys
from inspector.core.store.freed_memory import overwrite_what_is_freed
overwrite_what_is_freed(sys.argv[1] == "on")
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
libc.free.argtypes = [ctypes.c_void_p]
at = libc.malloc(ctypes.c_size_t(4000))
libc.malloc(ctypes.c_size_t(64))  # or the block would go to the top
ctypes.memmove(at, b"secret-" * 500, 3500)
libc.free(at)
print(b"secret-secret" in ctypes.string_at(at, 3500))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only the C library of Linux can")
@pytest.mark.parametrize("on, still_there", [("on", "False"), ("off", "True")])
def test_a_freed_block_is_overwritten(on: str, still_there: str) -> None:
    command = [sys.executable, "-c", OVERWRITTEN, on]
    assert subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip() == still_there


def test_filling_free_blocks_ends_and_keeps_nothing() -> None:
    before_ = sys.getallocatedblocks()
    assert sum(1 for _ in fill_free_blocks()) > 32
    assert sys.getallocatedblocks() < before_ + 20_000
    overwrite_what_is_freed(False)


def test_a_record_that_was_read_is_overwritten_when_the_next_is_asked_for(tmp_path: Path) -> None:
    header, key, path = Header.new(), bytes(32), tmp_path / "records"
    Records(header, key).write(path, [b"a token of the first record", b"another one"])
    with path.open("rb") as file:
        records = Records(header, key).read(file)
        first = next(records)
        assert first == b"a token of the first record"
        second = next(records)
        assert first == bytes(len(first))
        assert next(records, None) is None
        assert second == bytes(len(second))
