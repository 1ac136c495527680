"""Each token of a stretch of a file gets the verdict that it gets alone."""

from __future__ import annotations

import json
import pickle
import tracemalloc
from dataclasses import replace

import pytest

from inspector.core.checks.verdict import Expectation
from inspector.core.errors import KeySetError
from inspector.core.journeys.verdict_run import VerdictWork, run_here
from inspector.core.journeys.verdicts import GivenKeys, TokenVerdict, verdicts_of
from inspector.core.keys.key import KeySource, Origin
from inspector.core.keys.key_set import shared_secret
from inspector.core.scan.blocks import Block
from tests.core.minting import (
    CLIENT,
    EXPECTED,
    ISSUER,
    KID,
    NOW,
    SOURCE,
    b64,
    find,
    judge,
    jwk_of,
    mint,
    rsa_key,
    with_claims,
)  # fmt: skip

DOCUMENT = json.dumps({"keys": [jwk_of(rsa_key(), alg="RS256", use="sig")]}).encode()
KEYS = GivenKeys(DOCUMENT, SOURCE, NOW)
GOOD, OLD = mint(), mint(with_claims(exp=1_500_000_000))
FORGED = mint(key=rsa_key("another"))
ELSEWHERE = mint(with_claims(iss="https://elsewhere.example"), kid="unknown")
ENCRYPTED = f"{b64({'alg': 'RSA-OAEP-256', 'enc': 'A256GCM'})}.a2V5.aXYtMTIzNDU2Nzg.dGV4dA.dGFnLXRhZy10YWctdGFnIQ"
UNREADABLE = f"{b64({'alg': 'RS256'})}.{b64(b'[1]')}.c2ln"
ODD = mint(with_claims(exp="tomorrow", scope=7, client_id=["x"], sub=None))
ALL = [GOOD, OLD, FORGED, ELSEWHERE, ENCRYPTED, UNREADABLE, ODD]


def whole(text: str) -> Block:
    content = text.encode()
    return Block(content, 0, len(content), len(content))


def judged(
    text: str, keys: GivenKeys | None = KEYS, expectation: Expectation = EXPECTED, now: float = NOW
) -> list[TokenVerdict]:
    return list(verdicts_of(whole(text), keys, expectation, now))


def test_the_verdict_is_the_one_of_the_token_alone() -> None:
    found = judged("\n".join(f"token={token} end" for token in ALL))
    assert [one.line for one in found] == list(range(1, len(ALL) + 1))
    assert {one.verdict for one in found} == {"valid", "rejected", "unverified", "malformed"}
    for token, one in zip(ALL, found, strict=True):
        alone = judge(token)
        assert one.verdict == alone.verdict
        assert one.check == alone.first_failed
        check = find(alone, one.check) if one.check else None
        assert (check is None) == (one.verdict in {"valid", "unverified"})


def test_what_a_token_says_of_itself_stands_beside_its_verdict() -> None:
    (one,) = judged(f"\n\n  {GOOD}\n")
    assert one == (3, "valid", None, ISSUER, CLIENT, ("orders/read", "orders/write"), NOW // 1 + 3570, KID)
    (odd,) = judged(ODD)
    assert (odd.verdict, odd.client, odd.scopes, odd.expires) == ("rejected", None, (), None)
    (encrypted,) = judged(ENCRYPTED)
    assert encrypted[1:] == ("unverified", None, None, None, (), None, None)


def test_a_token_that_is_there_often_is_judged_each_time_alike() -> None:
    found = judged(f"{GOOD}\n{OLD} {GOOD}\n" * 3)
    assert [one.line for one in found] == [1, 2, 2, 3, 4, 4, 5, 6, 6]
    assert len({one[1:] for one in found}) == 2


def test_another_moment_and_other_keys_are_other_verdicts() -> None:
    assert [one.verdict for one in judged(GOOD)] == ["valid"]
    assert [one.verdict for one in judged(GOOD, now=NOW + 10_000)] == ["rejected"]
    assert [one.verdict for one in judged(GOOD, None)] == ["unverified"]
    assert [one.check for one in judged(GOOD, expectation=replace(EXPECTED, issuer="https://x"))] == ["iss"]


def test_keys_are_given_in_every_form() -> None:
    secret = b"a shared secret of more than 32 bytes"
    shared = GivenKeys(secret, KeySource(Origin.SECRET, ""))
    assert shared.secret
    assert secret.decode() not in repr(shared)
    assert shared.parse() == shared_secret(secret)
    file = GivenKeys(DOCUMENT, KeySource(Origin.FILE, "keys.json"), NOW)
    assert not file.secret
    assert [one.verdict for one in judged(GOOD, file)] == ["valid"]
    with pytest.raises(KeySetError):
        judged(GOOD, replace(file, content=b"nothing"))


@pytest.mark.parametrize("more", [{"kty": "oct", "k": b64(b"a shared secret of more than 32 bytes")}, {"d": "AQAB"}])
def test_a_file_with_more_than_public_keys_is_a_secret_too(more: dict[str, str]) -> None:
    entry = more if "kty" in more else jwk_of(rsa_key()) | more
    given = GivenKeys(json.dumps({"keys": [entry]}).encode(), KeySource(Origin.FILE, "keys.json"), NOW)
    assert given.secret


def test_long_tokens_are_judged_without_being_remembered() -> None:
    tokens = [f"{GOOD.partition('.')[0]}.{b64({'n': number, 'x': 'x' * 300_000})}.c2ln" for number in range(40)]
    block = whole(" ".join(tokens))
    list(verdicts_of(block, KEYS, EXPECTED, NOW))
    tracemalloc.start()
    try:
        for one in verdicts_of(block, KEYS, EXPECTED, NOW + 1):
            assert one.verdict == "rejected"
        held, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert held < 4 * len(tokens[0])


def tell(verdict: TokenVerdict) -> str:
    return f"{verdict.verdict} {verdict.check}"


def test_the_work_goes_to_other_processes_and_comes_back_in_order() -> None:
    work = VerdictWork(KEYS, EXPECTED, NOW, tell)
    assert pickle.loads(pickle.dumps(work)) == work  # noqa: S301 - made here
    blocks = [whole(f"{token}\n" * 3)._replace(line=100 * number) for number, token in enumerate(ALL)]
    here = list(map(work, blocks))
    assert here[1].rows[2] == (102, "rejected exp")
    assert list(run_here(blocks, work, 2)) == here


def test_a_file_that_is_gone_is_told_and_not_raised() -> None:
    from inspector.core.scan.blocks import head_of
    from inspector.core.scan.parts import FilePart

    done = VerdictWork(KEYS, EXPECTED, NOW, tell)(FilePart("/nowhere/app.log", 0, 10, head_of(b"")))
    assert (done.rows, done.problem) == ((), "No such file or directory")
