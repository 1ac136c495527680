"""The pictures of the README: those that it shows, no others, and small, for every clone carries them."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MOST, MOST_BYTES = 8, 120_000


def test_the_pictures_are_those_that_the_readme_shows() -> None:
    shown = re.findall(r"\(resources/screenshots/([^)]+)\)", (ROOT / "README.md").read_text(encoding="utf-8"))
    there = {path.name: path.stat().st_size for path in (ROOT / "resources" / "screenshots").iterdir()}
    assert set(shown) == set(there)
    assert 0 < len(there) <= MOST
    assert max(there.values()) < MOST_BYTES
