"""The corpus of `make fuzz`, run as tests, and that its oracles see what they are for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest

from inspector.core.checks.verdict import Verdict
from inspector.core.journeys.inspect import inspect_text
from inspector.core.keys.key_set import parse_key_set
from inspector.core.profiles.reach import reaches
from inspector.core.profiles.store import write_profiles
from inspector.core.tokens.token import decode_unverified
from tests.fuzz import loop, targets
from tests.fuzz.__main__ import CORPUS, NAMES
from tests.fuzz.mutation import MOST_BYTES, mutated
from tests.fuzz.targets import TARGETS

SEEDS = {name: [path.read_bytes() for path in sorted((CORPUS / name).iterdir())] for name in NAMES}
EACH = 25
"""So many mutations are tried here of each target; `make fuzz` tries thousands, other ones each time."""


def test_every_target_has_a_corpus_and_all_of_it_is_small() -> None:
    assert tuple(TARGETS) == NAMES
    assert {path.name for path in CORPUS.iterdir()} == set(NAMES)
    assert sum(path.stat().st_size for path in CORPUS.rglob("*") if path.is_file()) < 32 * 1024


@pytest.mark.parametrize(
    "path", sorted(path for path in CORPUS.rglob("*") if path.is_file()), ids=lambda path: path.name
)
def test_the_corpus(path: Path) -> None:
    TARGETS[path.parent.name](path.read_bytes())


@pytest.mark.parametrize("name", NAMES)
def test_some_mutations_of_it(name: str) -> None:
    random = Random(name)  # noqa: S311 - the same ones in every run
    for _ in range(EACH):
        TARGETS[name](mutated(random, SEEDS[name]))


def test_the_loop_keeps_what_reaches_further_and_tells_what_broke() -> None:
    def target(content: bytes) -> None:
        decode_unverified(content.decode("latin-1"))
        if b"{" in content:
            raise ValueError(content)

    done = loop.fuzz(target, [b"eyJ.eyJ.x", b"a"], executions=400, seed=1)
    assert done.executions == 400
    assert done.reached > 50
    assert done.kept
    assert [type(each.error) for each in done.findings] == [ValueError]
    assert b"{" in done.findings[0].content


def test_an_input_that_takes_too_many_steps_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loop, "MOST_STEPS", 10)
    done = loop.fuzz(TARGETS["token"], [b"eyJ.eyJ.x"], executions=1)
    assert [type(each.error) for each in done.findings] == [loop.TooManyStepsError]


def test_mutations_are_bounded_and_the_same_for_the_same_chance() -> None:
    for name in NAMES:
        made = [[mutated(Random(seed), SEEDS[name]) for seed in range(30)] for _ in range(2)]  # noqa: S311
        assert made[0] == made[1]
        assert all(len(each) <= MOST_BYTES for each in made[0])
        assert len(set(made[0])) > 15


# --- each oracle fails where what it holds is broken ---

Break = Callable[[pytest.MonkeyPatch], None]


def forged(patch: pytest.MonkeyPatch) -> None:
    honest = inspect_text

    def lenient(*arguments: Any, **named: Any) -> Any:
        outcome = honest(*arguments, **named)
        assert outcome.inspection is not None
        return replace(outcome, inspection=replace(outcome.inspection, verdict=Verdict.VALID))

    patch.setattr(targets, "inspect_text", lenient)


def with_private_parts(patch: pytest.MonkeyPatch) -> None:
    honest = parse_key_set
    patch.setattr(
        targets, "parse_key_set", lambda content, *rest: replace(honest(content, *rest), document=content.decode())
    )


def unmasked(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(targets, "mask_body", lambda text: text)


def forgetful(patch: pytest.MonkeyPatch) -> None:
    honest = write_profiles
    patch.setattr(targets, "write_profiles", lambda found: honest(replace(each, region="") for each in found))


def hiding(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("inspector.core.profiles.reach.visible", lambda text: text)
    patch.setattr("inspector.core.profiles.reach.host_of", lambda url: url)


def copying(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(targets, "redact", lambda read, _name, copy, _now: copy.write(read(1 << 20)))


@pytest.mark.parametrize(
    "break_it,name,content",
    [
        (forged, "token", SEEDS["token"][2]),
        (with_private_parts, "keys", b'{"keys": [{"kty": "RSA"}]}'),
        (unmasked, "answer", b"HTTP/1.1 400 Bad Request"),
        (forgetful, "profile", b'{"name": "a", "region": "eu-west-1"}'),
        (hiding, "profile", '{"name": "a", "token_url": "https://a\u202eb.example/"}'.encode()),
        (copying, "scan", b"a line"),
    ],
)
def test_an_oracle_sees_what_it_is_for(
    break_it: Break, name: str, content: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    TARGETS[name](content)
    reaches.cache_clear()
    break_it(monkeypatch)
    with pytest.raises(AssertionError):
        TARGETS[name](content)
    reaches.cache_clear()
