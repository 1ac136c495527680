"""What the token endpoints of some fifty products say, read as people paste it: a cause names the thing at fault."""

from __future__ import annotations

import re
import tomllib
from typing import Any

from tests.core.explained import diagnosed_text
from tests.core.recorded_cases import FOLDER
from tests.each_case import for_each

FILE = FOLDER / "words" / "token_endpoints.toml"
ANSWERS: list[dict[str, Any]] = tomllib.loads(FILE.read_text(encoding="utf-8"))["answer"]


@for_each("answer", ANSWERS)
def test_one_of_the_first_two_causes_names_what_is_at_fault(answer: dict[str, Any]) -> None:
    found = diagnosed_text(answer["raw"], answer.get("provider", "generic"))
    told = [" ".join([each.cause, *each.fixes]) for each in found.candidates[:2]]
    for pattern in answer["names"]:
        assert any(re.search(pattern, text, re.IGNORECASE) for text in told), (found.id, told)
    for pattern in answer.get("never", ()):
        assert not re.search(pattern, found.cause, re.IGNORECASE), (found.id, found.cause)
