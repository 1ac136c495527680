"""Which tokens are offered first to compare one with."""

from __future__ import annotations

from dataclasses import replace

from inspector.core.checks.verdict import Verdict
from inspector.core.journeys.likeliest import Likeness, likeliest_first, likeness
from inspector.core.journeys.row_facts import RowFacts
from inspector.core.store.stored_token import TokenOrigin
from inspector.core.store.token_marks import TokenMarks

SHOWN = RowFacts(
    "shown", TokenOrigin.PASTED, "", "orders", Verdict.REJECTED, None, 100, None, None, False, "", 0, "",
    "id.example.com", "c1", None, "f", TokenMarks(case="ACME-1"), "",
)  # fmt: skip


def other(id_: str, **changes: object) -> RowFacts:
    return replace(SHOWN, id=id_, marks=TokenMarks(), **changes)  # type: ignore[arg-type]


def test_the_same_client_with_another_verdict_comes_first_then_what_is_ever_less_alike() -> None:
    valid = Verdict.VALID
    others = [
        other("nothing", issuer="elsewhere.example.com", at=900),
        replace(other("case", issuer="elsewhere.example.com"), marks=TokenMarks(case="ACME-1")),
        other("issuer", client="c2", verdict=valid),
        other("client", at=50),
        other("client, newer", at=60),
        other("malformed", verdict=Verdict.MALFORMED, at=800),
        other("works", verdict=valid, at=10),
        SHOWN,
    ]
    found = likeliest_first(SHOWN, others)
    assert [facts.id for _, facts in found] == [
        "works", "malformed", "client, newer", "client", "issuer", "case", "nothing",
    ]  # fmt: skip
    assert [like for like, _ in found] == sorted(like for like, _ in found)


def test_a_client_is_known_by_its_profile_or_together_with_its_issuer() -> None:
    of_profile = replace(SHOWN, profile_id="p1")
    assert likeness(of_profile, other("a", profile_id="p1", client="", issuer="")) is Likeness.CLIENT
    assert likeness(SHOWN, other("a", issuer="elsewhere.example.com")) is Likeness.NOTHING
    nobody = replace(SHOWN, client="", issuer="", marks=TokenMarks())
    assert likeness(nobody, other("a", client="", issuer="")) is Likeness.NOTHING


def test_what_works_needs_no_better_one_before_the_newest() -> None:
    shown = replace(SHOWN, verdict=Verdict.VALID)
    found = likeliest_first(shown, [other("old", at=1), other("unverified", verdict=Verdict.UNVERIFIED, at=2)])
    assert [facts.id for _, facts in found] == ["unverified", "old"]
