from __future__ import annotations

import re

import pytest
from lock import CONSTRAINTS, FILES, HASHES, entries

DIGEST = re.compile(r"--hash=sha256:[0-9a-f]{64}")


def _pins() -> list[str]:
    lines = CONSTRAINTS.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def test_every_pin_has_its_digests_in_one_file() -> None:
    listed = [pin for name in FILES for pin in entries((HASHES / f"{name}.txt").read_text(encoding="utf-8"))]
    assert sorted(listed) == sorted(_pins())


@pytest.mark.parametrize("name", FILES)
def test_every_entry_has_digests_and_nothing_else(name: str) -> None:
    for pin, entry in entries((HASHES / f"{name}.txt").read_text(encoding="utf-8")).items():
        first, *digests = (line.strip().removesuffix("\\").strip() for line in entry.splitlines())
        assert first.partition(" ; ")[0] == pin
        assert digests, pin
        assert all(DIGEST.fullmatch(digest) for digest in digests), pin


def test_entries_are_told_apart() -> None:
    lines = (
        "one==1.0 ; sys_platform == 'win32' \\",
        "  --hash=sha256:aa \\",
        "  --hash=sha256:bb",
        "two-b==2 \\",
        "  --hash=sha256:cc",
    )
    text = "".join(f"{line}\n" for line in lines)
    assert list(entries(text)) == ["one==1.0", "two-b==2"]
    assert "".join(f"{entry}\n" for entry in entries(text).values()) == text


def test_no_file_names_where_packages_come_from() -> None:
    for file in (CONSTRAINTS, *HASHES.iterdir()):
        assert "://" not in file.read_text(encoding="utf-8")
