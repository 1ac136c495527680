"""What sentences of servers and libraries say: sentences that were written down before the lexicon knew them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from inspector.core.diagnosis.reading.lexicon import lexicon, names, spelled_out
from inspector.core.diagnosis.reading.wording import plain
from inspector.core.diagnosis.sentences import MAX_SENTENCE_CHARS, MAX_SENTENCES, Sentence
from inspector.core.diagnosis.statements import SAID, SUBJECTS, Statement, statements_of
from inspector.resources import resource_tables
from tests.core.diagnosis.sentences import SENTENCES
from tests.each_case import for_each

WORDINGS = [
    line.split("\t") for line in Path(__file__).with_name("wordings.txt").read_text(encoding="utf-8").splitlines()
]
"""The statement that goes first, or several of which each is right, and the sentence."""
MEANT = {
    "expired": ("expiry.expired",),
    "early": ("start.not_yet", "issue_time.not_yet"),
    "audience": ("audience.*",),
    "issuer": ("issuer.*",),
    "client": ("client.*",),
    "signature": ("signature.*",),
    "key": ("key.*",),
    "several-keys": ("key.repeated",),
    "algorithm": ("algorithm.*",),
    "malformed": ("token.malformed",),
    "missing": ("token.missing", "header.missing", "header.wrong"),
    "no-expiry": ("expiry.missing",),
    "not-a-date": ("expiry.malformed",),
    "keys-unreachable": ("verifier.unreachable",),
    "scope": ("scope.*", "permission.missing"),
    "too-long": ("expiry.too_long",),
    "type": ("type.*",),
}


def said(text: str, *, code: bool | None = None) -> tuple[Statement, ...]:
    """What one sentence says; a code where it is one word."""
    return statements_of([Sentence(text, "text", " " not in text.strip() if code is None else code)])


def ids(text: str, *, code: bool | None = None) -> list[str]:
    return [each.id for each in said(text, code=code)]


@for_each("wanted, text", WORDINGS)
def test_what_goes_first(wanted: str, text: str) -> None:
    first = [*ids(text, code=False), ""][0]
    assert first in wanted.split("|"), plain(text)


@for_each(
    "meant, text",
    [(meant, text) for meant, rows in SENTENCES.items() for _, text in rows if not text.startswith("{")],
)
def test_what_a_library_says(meant: str, text: str) -> None:
    first = said(text)[0]
    assert any(first.fits(each) for each in MEANT[meant]), f"{first.id}: {plain(text)}"


@pytest.mark.parametrize(
    "text, expected, actual",
    [
        ('expected ["RS256"] got "ES256"', "RS256", "ES256"),
        (
            "Issuer not allowed: https://b.example. Expected: https://a.example",
            "https://a.example",
            "https://b.example",
        ),
        ("jwt audience invalid. expected: orders-api", "orders-api", None),
        ("Invalid audience. Expected orders-api, received stock-api", "orders-api", "stock-api"),
        (
            "JWT iss claim has value https://b.example, must be https://a.example",
            "https://a.example",
            "https://b.example",
        ),
        (
            "The client supports 'client_secret_basic', but method 'client_secret_post' was requested",
            "client_secret_basic",
            "client_secret_post",
        ),
        (
            "You used client_secret_post, client_secret_basic was registered",
            "client_secret_basic",
            "client_secret_post",
        ),
        ("issuer mismatch: https://b.example != https://a.example", "https://a.example", "https://b.example"),
        ("Unknown scope: orders:write", None, "orders:write"),
        ("Unsupported algorithm 'HS256'. Supported: RS256, RS384", "RS256, RS384", "HS256"),
        ("Missing scope 'orders:read'", "orders:read", None),
        ("Audience «stock» ist ungültig", None, "stock"),
        ("typ must be at+jwt", "at+jwt", None),
        ('Token is missing the "aud" claim', None, None),
        ("The token's signature is invalid", None, None),
        ("Audience '" + "a" * 250 + "' is wrong", None, "a" * 200),
    ],
)
def test_values_are_quoted_as_they_were_written(text: str, expected: str | None, actual: str | None) -> None:
    first = said(text)[0]
    assert (first.expected, first.actual) == (expected, actual)


def test_two_values_that_differ_are_a_mismatch_of_what_is_spoken_of() -> None:
    assert ids("The OAuth client supports authentication method 'client_secret_basic', but 'none' was requested") == [
        "auth_method.mismatched"
    ]


@pytest.mark.parametrize(
    "text, wanted",
    [
        ("The audience of the client assertion is wrong", ["audience.wrong", "assertion.wrong"]),
        ("The issuer of the token is unknown", ["issuer.unknown"]),
        ("DPoP proof iat is too old", ["proof.expired", "issue_time.expired"]),
        ("The user is not signed in", ["account.required"]),
        ("The client is not allowed to use the grant type", ["grant.not_allowed", "client.not_allowed"]),
        ("client_id or client_secret missing", ["secret.missing", "client.missing"]),
        ("Could not verify JWT: JWTExpired", ["expiry.expired"]),
        ("Signature validation failed. The token has no kid.", ["key.unknown"]),
        ("failed to verify signature: fetching keys: connection refused", ["verifier.unreachable"]),
        ("The token is invalid. You must send an audience.", ["token.refused"]),
        ("the token is not expired", []),
        ("the client must not be disabled", []),
        ("", []),
        ("lorem ipsum dolor sit amet", []),
    ],
)
def test_what_one_sentence_says_in_all(text: str, wanted: list[str]) -> None:
    assert ids(text, code=False) == wanted


def test_a_code_stands_behind_a_sentence() -> None:
    both = statements_of(
        [Sentence("invalid_client", "error", code=True), Sentence("The client secret has expired", "error_description")]
    )
    assert [each.id for each in both] == ["secret.expired", "client.refused"]


def test_what_is_said_twice_is_one_statement_with_the_values_of_either() -> None:
    twice = statements_of([Sentence("Invalid audience"), Sentence("Invalid audience 'orders-api'")])
    assert [(each.id, each.actual) for each in twice] == [("audience.wrong", "orders-api")]


def test_a_name_is_read_whatever_holds_its_words_together() -> None:
    for name in ("TokenExpiredError", "ERR_JWT_EXPIRED", "token_expired", "auth/id-token-expired", "token.expired"):
        assert ids(name, code=True) == ["expiry.expired"], name


def test_a_token_in_a_sentence_is_no_words() -> None:
    token = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJlc2lnbmF0dXJlc2lnbmF0dXJl"
    assert ids(f"The token {token} has expired") == ["expiry.expired"]


def test_statements_fit_patterns() -> None:
    one = said("Invalid issuer")[0]
    assert [one.fits(each) for each in ("issuer.wrong", "issuer.*", "*.wrong", "audience.*")] == [
        True,
        True,
        True,
        False,
    ]
    assert (one.vague, said("Unauthorized")[0].vague) == (False, True)


@pytest.mark.parametrize(
    "text",
    [
        "token " * 200, "no key " * 150, "not " * 250, "'a' " * 250, "a: " * 330, "[" * 1000, "a != b " * 140,
        "aB" * 500, "トークン" * 250, "none of " * 120, "expected a" + ", ab" * 250, "token, " * 140,
        "\x00\ud800\u202e" * 300,
    ],
)  # fmt: skip
def test_no_sentence_is_too_much(text: str) -> None:
    many = [Sentence(text[: MAX_SENTENCE_CHARS - 2] + str(n)) for n in range(MAX_SENTENCES * 3)]
    assert len(statements_of(many)) < 20


def test_the_table_names_what_rows_may_ask_for() -> None:
    assert names() == (SUBJECTS, SAID)
    for kind in ("subject", "said", "nothing", "idiom", "code"):
        assert all(row["source"].strip() for row in _table()[kind]), kind
    given = [each for kind in ("idiom", "code") for row in _table()[kind] for each in row["says"]]
    given += [*_table()["becomes"], *_table()["becomes"].values()]
    given += [row["alone"] for row in _table()["said"] if "alone" in row]
    for each in given:
        subject, _, what = each.partition(".")
        assert subject in SUBJECTS, each
        assert what in SAID, each


def test_words_are_written_as_they_are_read() -> None:
    """What is not so can never be found."""
    for phrase, words in _phrases():
        spelled = " ".join(word.rstrip("*") for word in words if not word.startswith("~"))
        assert " ".join(plain(spelled).split()) == spelled or not spelled.isascii(), phrase


def test_every_subject_and_all_that_is_said_of_it_is_reached_by_a_sentence() -> None:
    heard = {each for wanted, _ in WORDINGS for each in wanted.split("|") if each}
    assert {each.partition(".")[0] for each in heard} >= SUBJECTS - {"proxy"}
    assert {each.partition(".")[2] for each in heard} >= SAID


def test_every_word_of_a_subject_is_found_as_one_of_it() -> None:
    known = lexicon()
    for row in _table()["subject"]:
        for phrase in row["words"]:
            for words in spelled_out(phrase):
                if "~" in words or "~~" in words or not phrase.isascii():
                    continue
                end, _ = known.subjects.longest([word.rstrip("*") for word in words], 0) or (0, "")
                assert end == len(words), phrase


def _phrases() -> Iterator[tuple[str, list[str]]]:
    for kind in ("subject", "nothing", "said", "idiom"):
        for row in _table()[kind]:
            for key in ("words", "before", "after", "not", "not_before", "not_after"):
                for phrase in row.get(key, ()):
                    for words in spelled_out(phrase):
                        yield phrase, words


def _table() -> dict[str, Any]:
    return resource_tables("knowledge", "words.toml")
