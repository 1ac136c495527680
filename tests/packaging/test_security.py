from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
TEXT = (ROOT / "SECURITY.md").read_text(encoding="utf-8")


def test_every_proof_that_is_named_is_there() -> None:
    named = set(re.findall(r"tests/[\w/]+(?:\.py)?", TEXT))
    assert len(named) > 20
    assert {name for name in named if not (ROOT / name).exists()} == set()


def test_the_commands_that_are_named_are_there() -> None:
    made = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert set(re.findall(r"`make ([a-z]+)", TEXT)) <= made


def test_the_table_has_every_row_of_the_torture() -> None:
    rows = set[str]()
    for source in (ROOT / "tests" / "torture").glob("[!t]*.py"):  # not the tests, which have rows of their own
        rows.update(
            re.findall(r'^ROW = Row\(\s*(?:name=)?"([a-z-]+)"', source.read_text(encoding="utf-8"), re.MULTILINE)
        )
    table = set(re.findall(r"^\| ([a-z]+(?:-[a-z]+)*) \|", TEXT, re.MULTILINE))
    assert rows
    assert rows == table
