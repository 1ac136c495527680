"""Key sets of any number of entries: none is left out, and only what is asked for is read."""

from __future__ import annotations

import json
import pickle
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from threading import Barrier
from typing import Any

import pytest
from jwt.algorithms import RSAAlgorithm

from inspector.core.issuer.key_cache import compared
from inspector.core.keys.key import Key, KeyLookup, Keys, KeySet, KeySource, Origin, choose, verifies
from inspector.core.keys.key_set import parse_key_set, read_key_file, shared_secret
from tests.core.keys.test_certificates import certificate_of, x5c_of
from tests.core.minting import KID, NOW, SOURCE, b64, judge, jwk_of, key_for, key_set, mint, rsa_key, sign, usable

MANY = 5000
DAMAGED = {"kty": "RSA", "kid": "damaged", "n": "*", "e": "AQAB"}
FILE = KeySource(Origin.FILE, "keys.json")


@cache
def document(count: int = MANY) -> bytes:
    """`count` keys of which each has a name of its own; the last is the one that `mint` signs with."""
    public = jwk_of(rsa_key("another"))
    entries = [{**public, "kid": f"k{place}"} for place in range(count - 1)]
    return json.dumps({"keys": [*entries, jwk_of(rsa_key(), alg="RS256", use="sig")]}).encode()


def many() -> KeySet:
    """Read anew for each test, so that nothing in it has been asked for."""
    return parse_key_set(document(), SOURCE, NOW)


def read_so_far(keys: KeySet) -> int:
    assert isinstance(keys.keys, Keys)
    return len(keys.keys._found)


# --- None is left out ---


@pytest.mark.parametrize("count", [1, 2, 200, 201, MANY])
def test_the_last_of_any_number_of_keys_verifies_its_token(count: int) -> None:
    found = parse_key_set(document(count), SOURCE, NOW)
    inspection = judge(mint(), keys=found)
    assert inspection.verdict == "valid"
    assert inspection.check("kid").status == "passed"
    assert (len(found.keys), len(found.kids), found.problems) == (count, count, ())


def test_a_key_id_that_is_not_among_thousands_is_unknown() -> None:
    found = many()
    assert judge(mint(kid="k5000"), keys=found).verdict == "unverified"
    assert choose(found, "k5000").lookup is KeyLookup.UNKNOWN_KID
    assert choose(found, "k4998").lookup is KeyLookup.FOUND
    assert choose(found, None).lookup is KeyLookup.NO_KID


def test_a_forged_token_of_a_key_far_behind_is_rejected() -> None:
    assert judge(mint(key=rsa_key("another")), keys=many()).verdict == "rejected"
    assert judge(mint(kid="k4000"), keys=many()).verdict == "rejected"


def test_all_of_them_are_listed_by_whoever_lists() -> None:
    found = many()
    assert [key.kid for key in found.keys] == list(found.kids)
    assert len(usable(found)) == MANY
    assert found.keys[MANY - 1].kid == found.keys[-1].kid == KID
    assert [key.kid for key in found.keys[198:202]] == ["k198", "k199", "k200", "k201"]
    with pytest.raises(IndexError):
        found.keys[MANY]


# --- Only what is asked for is read ---


def test_a_token_reads_the_one_key_that_it_names() -> None:
    found = many()
    assert (len(found.keys), len(found.kids), read_so_far(found)) == (MANY, MANY, 0)
    choose(found, "no such")
    choose(found, None)
    assert read_so_far(found) == 0
    assert choose(found, KID) is choose(found, KID)
    assert read_so_far(found) == 1


def test_what_changed_between_two_sets_is_told_by_their_names() -> None:
    before, after = parse_key_set(document(MANY - 1), SOURCE, NOW), many()
    changed = compared(before, after)
    assert (changed.added, changed.removed) == ((f"k{MANY - 2}",), ())
    assert (read_so_far(before), read_so_far(after)) == (0, 0)


def test_keys_without_a_name_are_told_by_their_thumbprints() -> None:
    first, second = (jwk_of(rsa_key(name), kid=None) for name in ("another", KID))
    changed = compared(key_set(first), key_set(second))
    assert (changed.added, changed.removed) == (
        (key_set(second).keys[0].thumbprint,),
        (key_set(first).keys[0].thumbprint,),
    )


def test_a_key_that_can_be_told_by_nothing_has_no_words_in_a_set_that_is_kept() -> None:
    nameless = {"kty": "RSA", "n": "*", "e": "AQAB"}
    assert compared(key_set(jwk_of(rsa_key())), key_set(jwk_of(rsa_key()), nameless)).added == ("",)


def test_made_up_key_ids_do_not_pile_up() -> None:
    found, alone = many(), shared_secret(bytes(32))
    for place in range(1000):
        choose(found, f"made up {place}")
        assert choose(alone, f"made up {place}").lookup is KeyLookup.FOUND
    assert (list(found._choices), list(alone._choices)) == ([], [None])


# --- What one entry is has nothing to do with what was asked before ---


def entries_of_all_kinds() -> list[Any]:
    private = json.loads(RSAAlgorithm.to_jwk(rsa_key()))
    return [
        *({**jwk_of(rsa_key("another")), "kid": f"k{place}"} for place in range(300)),
        {**jwk_of(rsa_key("another")), "kid": "twice"},
        {**jwk_of(key_for("ES256")), "kid": "twice"},
        DAMAGED,
        None,
        {**private, "kid": "private", "key_ops": None},
        {**jwk_of(rsa_key(), kid="certified"), "x5c": x5c_of(certificate_of())},
        jwk_of(rsa_key("another"), kid=None),
        jwk_of(rsa_key()),
    ]


def test_two_entries_of_one_name_are_ambiguous_wherever_they_stand() -> None:
    entries = entries_of_all_kinds()
    twice = [entries[300], *entries[:300], *entries[302:], entries[301]]
    found = key_set(*twice)
    assert choose(found, "twice").lookup is KeyLookup.AMBIGUOUS
    assert read_so_far(found) == 2
    assert judge(mint(kid="twice", key=rsa_key("another")), keys=found).verdict == "valid"
    assert judge(mint(kid="twice"), keys=found).verdict == "rejected"
    assert read_so_far(found) == 2


def test_a_damaged_entry_is_named_only_to_the_token_that_names_it() -> None:
    found = key_set(*entries_of_all_kinds())
    assert judge(mint(), keys=found).verdict == "valid"
    assert found.problems == ()
    inspection = judge(mint(kid="damaged"), keys=found)
    assert inspection.verdict == "unverified"
    assert inspection.check("key").reason == "Its member 'n' has characters that base64url does not have."


def told(keys: KeySet) -> list[tuple[object, ...]]:
    return [
        (key.kid, key.kty, str(key.unusable), [str(each) for each in key.warnings], key.thumbprint) for key in keys.keys
    ]


def test_the_answers_are_the_same_whatever_was_asked_first() -> None:
    names = [None, KID, "twice", "damaged", "private", "certified", "k0", "k299", "unknown"]
    one, other = key_set(*entries_of_all_kinds()), key_set(*entries_of_all_kinds())
    listed = told(one)
    answers = {name: choose(one, name) for name in names}
    for name in reversed(names):
        assert choose(other, name) == answers[name]
    assert told(other) == listed
    assert one == other


def test_several_threads_are_given_the_same_keys() -> None:
    found, together = key_set(*entries_of_all_kinds()), Barrier(8)

    def ask(_: int) -> list[tuple[KeyLookup, Key | None]]:
        together.wait(10)
        return [choose(found, name)[:2] for name in found.kids] + [(KeyLookup.FOUND, key) for key in found.keys]

    with ThreadPoolExecutor(8) as pool:
        first, *others = pool.map(ask, range(8))
    for answers in others:
        assert all(a is b and x is y for (a, x), (b, y) in zip(first, answers, strict=True))


# --- In another process ---


def again(keys: KeySet) -> KeySet:
    made: KeySet = pickle.loads(pickle.dumps(keys))  # noqa: S301 - made right here
    return made


def test_a_set_can_be_sent_to_another_process_before_and_after_use() -> None:
    found = key_set(*entries_of_all_kinds())
    assert told(again(found)) == told(found)
    assert told(again(found)) == told(found)
    assert again(found) == found
    assert judge(mint(), keys=again(found)).verdict == "valid"


@pytest.mark.parametrize("kind", ["secret", "secret in a file", "certificate"])
def test_what_the_user_handed_over_can_be_sent_too(kind: str) -> None:
    from cryptography.hazmat.primitives.serialization import Encoding

    secret = bytes(range(32))
    made = {
        "secret": lambda: shared_secret(secret),
        "secret in a file": lambda: read_key_file(json.dumps({"kty": "oct", "k": b64(secret)}).encode(), "s.json", NOW),
        "certificate": lambda: read_key_file(certificate_of().public_bytes(Encoding.PEM), "a.pem", NOW),
    }[kind]()
    text = mint() if kind == "certificate" else mint(alg="HS256", key=secret)
    assert judge(text, keys=made).verdict == judge(text, keys=again(made)).verdict == "valid"


def test_a_set_is_made_again_of_its_document() -> None:
    found = many()
    remade = parse_key_set(found.document.encode(), found.source, found.fetched_at)
    assert remade == found
    assert read_so_far(remade) == 0


def test_a_certificate_that_a_file_gave_is_in_its_document() -> None:
    """A stored token is checked with what was stored: that its certificate ended is said then too."""
    from cryptography.hazmat.primitives.serialization import Encoding

    found = read_key_file(certificate_of(ends=NOW - 86400).public_bytes(Encoding.PEM), "a.pem", NOW)
    remade = parse_key_set(found.document.encode(), found.source, NOW)
    assert remade.keys[0].certificate == found.keys[0].certificate is not None
    assert judge(mint(), keys=remade).check("key").reason.startswith("Its certificate ended 1 d")


# --- No secret is kept or shown ---


def test_private_parts_are_not_kept_beside_the_keys() -> None:
    private = {**json.loads(RSAAlgorithm.to_jwk(rsa_key())), "kid": KID, "key_ops": None}
    for source in (SOURCE, FILE):
        found = parse_key_set(json.dumps({"keys": [private]}).encode(), source)
        held = pickle.dumps(found)
        assert not [name for name in ("d", "p", "q", "dp", "dq", "qi") if private[name].encode() in held]
        assert "private part" in str(found.keys[0].warnings[0])


def test_a_published_secret_is_not_kept_either() -> None:
    secret = {"kty": "oct", "kid": "s", "k": b64(bytes(range(64)))}
    for entries in ([secret], [secret, jwk_of(rsa_key())]):
        found = key_set(*entries)
        assert secret["k"].encode() not in pickle.dumps(found)
        assert usable(found) == ()


def test_no_repr_shows_a_secret() -> None:
    secret = b"correct horse battery staple and more"
    content = json.dumps({"kty": "oct", "k": b64(secret)}).encode()
    found = read_key_file(content, "s.json", NOW)
    assert verifies(found.keys[0], "HS256", b"x", sign(b"x", "HS256", secret))
    assert isinstance(found.keys, Keys)
    for shown in (
        found,
        found.keys,
        found.keys._read,
        found.keys[0],
        choose(found, None),
        shared_secret(secret).keys[0],
    ):
        assert "correct horse" not in repr(shown)
        assert b64(secret)[:20] not in repr(shown)
