"""Whatever a server says, and of whatever: a cause speaks of that very thing, at a token endpoint and at an API."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from inspector.core.diagnosis.asked import Asked
from inspector.core.diagnosis.candidates import Candidate, Ranking, Strength, ranked
from inspector.core.diagnosis.conditions import fits
from inspector.core.diagnosis.evidence import Evidence
from inspector.core.diagnosis.sentences import Sentence
from inspector.core.diagnosis.statements import SAID, SUBJECTS, Statement
from inspector.core.diagnosis.table import KnownFailure, Table, failures, rejections
from tests.core.recorded_cases import by_statements
from tests.each_case import for_each

NAMED = {
    "account": r"\baccount\b|password",
    "algorithm": r"\balg\b|algorithm",
    "api_key": r"API key",
    "assertion": r"assertion",
    "audience": r"\baud\b|audience",
    "auth_method": r"method|Basic header|client authentication",
    "certificate": r"certificate",
    "claim": r"\bclaim\b",
    "client": r"client ID|client_id",
    "code": r"\bcode\b",
    "consent": r"consent",
    "content_type": r"Content-Type",
    "domain": r"host.{0,10}domain|domain",
    "expiry": r"\bexp\b|expire",
    "grant": r"grant",
    "header": r"Authorization",
    "issue_time": r"\biat\b",
    "issuer": r"\biss\b.*issuer|issuer",
    "key": r"\bkid\b|\bkey\b",
    "method": r"POST|HTTP method",
    "nonce": r"nonce|claim|jti",
    "parameter": r"parameter",
    "path": r"path|address",
    "permission": r"permission|role|policy",
    "proof": r"DPoP|proof",
    "proxy": r"proxy",
    "rate": r"limit on requests",
    "redirect": r"redirect",
    "refresh": r"refresh",
    "resource": r"resource|API",
    "scope": r"scope",
    "secret": r"secret",
    "service": r"server itself|something that it needs|something behind it|another server",
    "session": r"session",
    "signature": r"signature|signed",
    "start": r"\bnbf\b",
    "subject": r"\bsub\b|subject",
    "tenant": r"tenant",
    "tls": r"TLS|https",
    "token": r"token|credentials",
    "type": r"\btyp\b|\btype\b|_type",
    "verifier": r"reach|fetch",
}
"""What cause or fixes of a row have to say where a server speaks of a subject: its name in the field's words."""

TELLING = {
    "expired": {
        "secret": r"end date",
        "expiry": r"\bexp\b|expired",
        "refresh": r"expired",
        "code": r"expired",
        "certificate": r"expired|end date",
    },
    "missing": {
        "secret": r"not sent|no client authentication",
        "grant": r"Content-Type",
        "parameter": r"Content-Type|form",
        "token": r"Authorization",
        "audience": r"missing|none",
        "assertion": r"not sent",
    },
    "disabled": {"client": r"disabled", "secret": r"disabled|revoked"},
    "repeated": {"parameter": r"twice", "client": r"two ways", "assertion": r"used already|jti"},
    "unknown": {"client": r"misspelt", "scope": r"misspelt|not registered", "tenant": r"URL", "key": r"\bkid\b"},
    "unreachable": {"verifier": r"reach|fetch"},
    "not_allowed": {"grant": r"registered for|not enabled", "client": r"allowed|those that", "scope": r"allowed|lacks"},
}
"""What it has to say of what is said of some of them as well."""

SAYS_NO_MORE = {"token.refused", "token.unreachable", "service.refused"}
"""What says no more than that it is refused, or nothing: there rows go by the kind of answer."""


def ranking(table: Table, statement: Statement, *, assertion: bool = False) -> Ranking:
    """The causes where this is all that a server says."""
    parameters = {"client_assertion": "•"} if assertion else {}
    seen = Evidence(Asked(parameters=parameters), status=400, body=statement.sentence.text)
    seen.__dict__["statements"] = (statement,)
    return ranked(table, seen, "generic")


def candidate(table: Table, statement: Statement, *, assertion: bool = False) -> Candidate:
    return ranking(table, statement, assertion=assertion).best


def stated(subject: str, said: str) -> Statement:
    return Statement(subject, said, Sentence("What the server says.", "message"))


def words(found: Candidate) -> str:
    return " ".join([found.row.cause, *found.row.fixes])


PAIRS = [f"{subject}.{said}" for subject in sorted(SUBJECTS) for said in sorted(SAID)]
OF_ASSERTIONS = {
    "assertion", "audience", "claim", "expiry", "issue_time", "issuer", "key", "algorithm", "signature", "start",
    "subject", "type", "nonce", "verifier", "certificate",
}  # fmt: skip
"""What is said of an assertion where one was sent."""


@for_each("context", ["token endpoint", "assertion", "API"])
@for_each("subject", sorted(SUBJECTS))
def test_each_thing_that_can_be_said_has_a_cause_that_names_it(subject: str, context: str) -> None:
    if context == "assertion" and subject not in OF_ASSERTIONS:
        return
    table = rejections() if context == "API" else failures()
    for said in sorted(SAID):
        if f"{subject}.{said}" not in SAYS_NO_MORE:
            found = candidate(table, stated(subject, said), assertion=context == "assertion")
            assert "says" in found.row.match, (said, found.row.id)
            assert re.search(NAMED[subject], words(found), re.IGNORECASE), (said, found.row.id, words(found))
            assert context != "assertion" or re.search(r"assertion|certificate", words(found)), found.row.id
            more = TELLING.get(said, {}).get(subject, "") if context == "token endpoint" else ""
            assert re.search(more, words(found), re.IGNORECASE), (said, found.row.id, words(found))
            assert said == "refused" or found.strength == Strength.SENTENCE


QUOTED = [
    ("auth_method.mismatched", False, "failure", ("client_secret_basic", "client_secret_post")),
    ("audience.mismatched", True, "failure", ("https://login.example.com/token", None)),
    ("issuer.mismatched", True, "failure", ("orders-worker", None)),
    ("algorithm.not_allowed", True, "failure", ("PS256", None)),
    ("audience.wrong", False, "failure", ("orders-api", None)),
    ("audience.mismatched", False, "rejection", ("orders-api", "billing-api")),
    ("audience.mismatched", False, "rejection", ("orders-api", None)),
    ("issuer.mismatched", False, "rejection", ("https://a.example/", "https://a.example")),
    ("issuer.wrong", False, "rejection", ("https://a.example/", None)),
    ("algorithm.not_supported", False, "rejection", ("RS256", None)),
    ("scope.missing", False, "rejection", ("orders:read", None)),
    ("type.wrong", False, "rejection", ("at+jwt", None)),
]


@pytest.mark.parametrize("pair,assertion,kind,values", QUOTED)
def test_what_the_server_quotes_is_in_the_cause(
    pair: str, assertion: bool, kind: str, values: tuple[str, str | None]
) -> None:
    subject, _, said = pair.partition(".")
    plain = stated(subject, said)
    quoting = replace(plain, expected=values[0], actual=values[1])
    table = failures() if kind == "failure" else rejections()
    found = candidate(table, quoting, assertion=assertion)
    assert "{expected}" in found.row.cause
    assert ("{actual}" in found.row.cause) == (values[1] is not None)
    assert "{expected}" not in words(candidate(table, plain, assertion=assertion))


def test_a_secret_is_blamed_only_where_a_server_speaks_of_it() -> None:
    for pair in PAIRS:
        subject, _, said = pair.partition(".")
        if subject in ("secret", "client", "auth_method"):
            continue
        found = candidate(failures(), stated(subject, said))
        assert not found.row.suspects_secret, pair
        assert not re.match(r"The (client )?secret", found.row.cause), pair


@pytest.mark.parametrize(
    "status,table,has",
    [
        (400, failures(), r"form|parameter"),
        (401, failures(), r"client ID.*secret"),
        (403, failures(), r"address|policy"),
        (405, failures(), r"POST"),
        (400, rejections(), r"token endpoint.*credentials"),
        (401, rejections(), r"token endpoint.*credentials.*no token"),
        (403, rejections(), r"right.*token endpoint.*credentials"),
    ],
)
def test_an_answer_without_a_word_is_told_as_what_it_may_be(status: int, table: Table, has: str) -> None:
    seen = Evidence(Asked(), status=status, body="")
    best = ranked(table, seen, "generic").best
    assert re.search(has, best.row.cause), best.row.cause
    assert not best.row.sure
    assert not re.search(r"has (probably )?expired", best.row.cause)


def test_every_row_by_statements_can_be_reached() -> None:
    for table in (failures(), rejections()):
        for row in table.rows:
            if by_statements(row):
                pairs = [pair.partition(".")[::2] for pair in row.match["says"]]
                all_said = [(subject, each) for subject, said in pairs for each in (SAID if said == "*" else [said])]
                reached = (_reached(table, row, stated(*pair)) for pair in all_said)
                assert any(row.id in each for each in reached), row.id


def _reached(table: Table, row: KnownFailure, statement: Statement) -> set[str]:
    """The causes that are told of a statement which quotes what `row` asks for."""
    asked = row.match.get("quotes", ())
    quoting = replace(
        statement, expected="a" if "expected" in asked else None, actual="b" if "actual" in asked else None
    )
    return {each.row.id for each in ranking(table, quoting, assertion=row.match.get("assertion", False)).candidates}


def test_a_row_that_quotes_asks_for_what_it_quotes() -> None:
    """Without it the placeholder would stay empty; `fits` is asked with a statement that has nothing to quote."""
    bare = Evidence(Asked(), status=401)
    bare.__dict__["statements"] = (stated("audience", "mismatched"),)
    for table in (failures(), rejections()):
        for row in table.rows:
            if "{expected}" in row.cause:
                assert "expected" in row.match["quotes"], row.id
                assert not fits(row.match, bare)
