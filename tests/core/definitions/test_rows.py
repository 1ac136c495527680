"""The table of what is said of definitions: each row is whole, said somewhere, and fits what is said with it."""

from __future__ import annotations

import re
from pathlib import Path

import inspector.core.definitions
from inspector.core.definitions.rows import FindingTexts, finding_rows
from tests.each_case import for_each

PACKAGE = Path(inspector.core.definitions.__file__).parent
CODE = "\n".join(path.read_text("utf-8") for path in sorted(PACKAGE.rglob("*.py")))
ROWS = list(finding_rows().values())


@for_each("row", ROWS)
def test_each_row_is_whole_and_said_by_a_judge(row: FindingTexts) -> None:
    assert f'"{row.id}"' in CODE
    for text in (row.title, row.message, row.fix):
        for form in (text,) if isinstance(text, str) else text or ():
            assert form.strip() == form
            assert form
    assert row.needed is None or row.setting
    assert re.fullmatch(r"(https://\S+)?", row.source)


def test_every_row_that_is_said_is_there() -> None:
    said = set(re.findall(r'(?:_said|finding)\(\s*"([\w.]+)"', CODE))
    assert said
    assert said <= finding_rows().keys()
