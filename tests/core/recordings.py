"""What 26 real servers answered to requests with one fault each, and whether an explanation names that fault.

They are in recorded/recordings.json. The hosts and the tokens are invented, and of a token's signature only the length
is kept.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from inspector.core.checks.inspection import Inspection
from inspector.core.checks.judge import judge_token
from inspector.core.checks.verdict import Expectation
from inspector.core.diagnosis.diagnosis import Diagnosis, ToldCause
from inspector.core.text.times import http_date
from inspector.core.tokens.token import decode_unverified
from tests.core.recorded_cases import unsigned

FILE = Path(__file__).parent / "recorded" / "recordings.json"
RECORDED = 1_795_968_000.0  # 2026-11-29T16:00:00Z
CUT_CHARS = 20


@dataclass(frozen=True, slots=True)
class Fault:
    """What was wrong with a request. A cause that names it fits all of `expect`; one that fits `forbid` is wrong."""

    truth: str
    expect: tuple[str, ...]
    forbid: tuple[str, ...]

    def named_by(self, cause: ToldCause) -> bool:
        """Whether a cause names it, in its summary at least."""
        return not self._lacking(" ".join([cause.summary, cause.cause, *cause.fixes]))

    def missed_by(self, found: Diagnosis) -> str | None:
        """What an explanation says instead; None where one of its first two causes names the fault.

        Then the first one does not say what is not so either.
        """
        first = found.candidates[0]
        wrong = [each for each in self.forbid if re.search(each, first.cause, re.IGNORECASE)]
        lacking = set(self.expect).intersection(
            *(self._lacking(" ".join([each.cause, *each.fixes])) for each in found.candidates[:2])
        )
        return f"{self.truth} — {found.sure}, {found.id}: {found.cause}" if wrong or lacking else None

    def _lacking(self, text: str) -> set[str]:
        return {each for each in self.expect if not re.search(each, text, re.IGNORECASE)}


@dataclass(frozen=True, slots=True)
class Recording:
    """One refusal. `silent` says that its words do not tell the fault; `shape` what was done to the token at last.

    `header` and `claims` are those of the token that was sent, `token` is one that is no JWT; None where none was sent.
    """

    server: str
    version: str
    name: str
    fault: Fault
    silent: bool
    raw: str = field(repr=False)
    header: Mapping[str, Any] | None = None
    claims: Mapping[str, Any] | None = None
    token: str | None = None
    shape: str = ""

    @property
    def sent(self) -> str | None:
        """The token that was sent, with a signature that nobody made."""
        if self.header is None or self.claims is None:
            return self.token
        return shaped(unsigned(self.header, self.claims), self.shape)

    @property
    def at(self) -> float:
        """When the server answered, in epoch seconds; about then where it does not say."""
        found = re.search(r"^Date: (.+?)\r?$", self.raw, re.IGNORECASE | re.MULTILINE)
        return (http_date(found[1]) if found else None) or RECORDED


def shaped(token: str, shape: str) -> str:
    """What became of a token before it was sent: "quoted", "double" (with a scheme of its own), "two-parts", "cut"."""
    if shape == "quoted":
        return f'"{token}"'
    if shape == "double":
        return f"Bearer {token}"
    if shape == "two-parts":
        return token.rpartition(".")[0]
    return token[:-CUT_CHARS] if shape == "cut" else token


def as_seen(token: str | None, at: float) -> Inspection | None:
    """What a token shows of itself at a time in epoch seconds, without keys and with nothing expected of it."""
    return judge_token(decode_unverified(token), None, Expectation(), at) if token is not None else None


@cache
def recordings() -> tuple[Recording, ...]:
    """All 724, those of a server one after the other."""
    document = json.loads(FILE.read_text(encoding="utf-8"))
    faults = {
        name: Fault(fault["truth"], tuple(fault["expect"]), tuple(fault["forbid"]))
        for name, fault in document["causes"].items()
    }
    return tuple(
        Recording(
            version=document["servers"][each["server"]]["version"],
            name=each["cause"].partition("/")[0],
            fault=faults[each.pop("cause")],
            **each,
        )
        for each in document["refusals"]
    )
