"""The refusals of real servers, each with the token that was sent: whether what was wrong is what is told."""

from __future__ import annotations

from functools import cache

import pytest

from inspector.core.diagnosis.candidates import Sureness
from inspector.core.diagnosis.diagnosis import Diagnosis
from tests.core.explained import diagnosed_text
from tests.core.recordings import Recording, as_seen, recordings

SERVERS = sorted({each.server for each in recordings()})
NOT_EXPLAINED = frozenset({"fastapi-azure-auth exp-float"})
"""Those of 724 that are not explained right. A date with decimals is a good one (RFC 7519 section 2)."""
SHOWN = frozenset({"go-oidc refresh-token"})
"""Where a difference is proven, here the one in aud, and why it is there is the second cause."""


@cache
def explained(server: str) -> list[tuple[str, Recording, Diagnosis]]:
    """The refusals of a server, what they are called and what is told of them."""
    return [
        (f"{server} {each.name}", each, diagnosed_text(each.raw, inspection=as_seen(each.sent, each.at)))
        for each in recordings()
        if each.server == server
    ]


@pytest.mark.parametrize("server", SERVERS)
def test_the_fault_is_named(server: str) -> None:
    missed = {name: told for name, each, found in explained(server) if (told := each.fault.missed_by(found))}
    assert missed.keys() <= NOT_EXPLAINED, missed


@pytest.mark.parametrize("server", SERVERS)
def test_what_is_called_proven_is_the_fault(server: str) -> None:
    proven = [(name, each.fault, found) for name, each, found in explained(server) if found.sure is Sureness.PROVEN]
    wrong = {name: found.cause for name, fault, found in proven if not fault.named_by(found.candidates[0])}
    assert wrong.keys() <= SHOWN, wrong


def test_all_of_them_are_tried() -> None:
    assert len(SERVERS) == 26
    assert len(recordings()) == 724
    assert sum(each.silent for each in recordings()) == 295
