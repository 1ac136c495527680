"""What the acceptors do with a token, as it is listed: in date, out of date, late, and not readable at all."""

from __future__ import annotations

from typing import Any

import pytest

from inspector.core.acceptance.finding import State
from inspector.core.acceptance.judging import Acceptance
from inspector.core.acceptance.protected import ProtectedApi
from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.checks.inspection import Inspection
from inspector.core.checks.verdict import Expectation
from inspector.core.knowledge.acceptors import acceptor_count, acceptors
from inspector.gui.model.acceptance.listed import AcceptanceGroup, ListedAcceptors, Overall, in_date, listed
from inspector.gui.model.acceptance.moments import next_change
from inspector.gui.model.acceptance.row_keys import key_of
from tests.gui import samples
from tests.gui.samples import CLAIMS, NOW

EXP = CLAIMS["exp"]


def inspection(**changes: Any) -> Inspection:
    """Of a token of the pool with some claims changed; None takes one away."""
    claims = {name: value for name, value in (CLAIMS | changes).items() if value is not None}
    return samples.inspect(samples.token(claims), Expectation())


def outcomes(result: ListedAcceptors) -> list[Acceptance]:
    return [row.judgement.outcome for row in result.rows]


def test_the_number_of_acceptors_is_known_without_reading_them() -> None:
    assert acceptor_count() == len(acceptors())


def test_each_acceptor_is_listed_once_and_in_one_group() -> None:
    result = listed(inspection(), NOW)
    assert [row.key for row in result.rows] == [each.id for each in acceptors()]
    assert sum(result.counts().values()) == len(acceptors())
    assert {row.group for row in result.rows} <= set(AcceptanceGroup) - {AcceptanceGroup.YOURS}
    assert result.remark is None


def test_the_users_apis_come_first_under_a_name_of_their_own() -> None:
    api = ProtectedApi("orders API", "spring", AcceptorSettings(audiences=("orders",)), "application.yml")
    result = listed(inspection(aud="orders"), NOW, (api,))
    first = result.rows[0]
    assert (first.key, first.group, first.judgement.name) == (key_of(api), AcceptanceGroup.YOURS, "orders API")
    assert first.judgement.settings.audiences == ("orders",)
    assert len(result.rows) == len(acceptors()) + 1


def test_what_is_tried_holds_for_that_row_alone() -> None:
    plain, result = listed(inspection(), NOW), listed(inspection(), NOW, (), {"spring": {"audiences": ("other",)}})
    spring = result.row("spring")
    assert spring is not None
    assert (spring.group, spring.tried) == (AcceptanceGroup.YOURS, ("audiences",))
    assert spring.judgement.settings.audiences == ("other",)
    for before, after in zip(plain.rows, result.rows, strict=True):
        if after.key != "spring":
            assert before.judgement.outcome is after.judgement.outcome
            assert after.group is not AcceptanceGroup.YOURS


def test_what_is_tried_with_an_api_of_the_users_goes_before_what_was_read() -> None:
    api = ProtectedApi("orders API", "spring", AcceptorSettings(audiences=("orders",), skew=5.0))
    row = listed(inspection(), NOW, (api,), {key_of(api): {"audiences": ("new",)}}).rows[0]
    assert (row.judgement.settings.audiences, row.judgement.settings.skew) == (("new",), 5.0)


def test_an_expired_token_is_listed_as_it_would_be_in_date() -> None:
    late = listed(inspection(), EXP + 9000.0)
    in_time = listed(inspection(), in_date(inspection(), EXP + 9000.0))
    assert late.remark is Overall.OUT_OF_DATE
    assert outcomes(late) == outcomes(in_time)
    assert late.dates is not None
    assert len(late.dates.refusing) + len(late.dates.others) == len(late.rows)
    assert all(row.now.outcome is Acceptance.REFUSED for row in late.rows if row.now in late.dates.refusing)


def test_a_token_that_some_still_take_is_listed_as_it_is() -> None:
    late = listed(inspection(), EXP + 12.0)
    assert late.remark is Overall.LATE
    assert late.dates is not None
    named = {each.acceptor.id for each in late.dates.allowing}, {each.acceptor.id for each in late.dates.refusing}
    assert "spring" in named[0]
    assert "kubernetes" in named[1]
    assert all(row.judgement is row.now for row in late.rows)


@pytest.mark.parametrize("case, remark", [("opaque", Overall.OPAQUE), ("malformed", Overall.UNREADABLE)])
def test_what_is_no_jwt_is_said_once_for_all(case: str, remark: Overall) -> None:
    outcome = getattr(samples, case)()
    result = listed(outcome.inspection, NOW)
    assert result.remark is remark
    assert result.refusing == len(result.rows)


@pytest.mark.parametrize("claims", [
    {}, {"iat": None}, {"exp": None}, {"exp": None, "iat": None}, {"nbf": EXP - 10}, {"exp": "soon"}, {"exp": 1e400},
    {"iat": EXP + 5},
])  # fmt: skip
def test_a_moment_in_date_is_one_at_which_nobody_refuses_it_for_expiry(claims: dict[str, Any]) -> None:
    one = inspection(**claims)
    result = listed(one, in_date(one, NOW))
    for row in result.rows:
        for found in row.now.findings:
            read = found.rule.parameters.get("text") == "leading" and isinstance(claims.get("exp"), str)  # "soon" is 0
            if found.rule.kind == "exp" and not read:
                assert not (found.state is State.REFUSED and found.case == "expired")


def test_a_token_that_some_find_too_old_is_in_date() -> None:
    one = inspection(iat=NOW - 3000)
    result = listed(one, NOW)
    assert result.remark is None
    assert any(found.case == "old" for row in result.rows for found in row.now.findings)


@pytest.mark.parametrize("since", [-4000.0, -1.0, 0.0, 12.0, 61.0, 299.0, 5000.0])
def test_nothing_changes_before_the_moment_that_is_named(since: float) -> None:
    one, now = inspection(nbf=EXP - 3000), EXP + since
    result = listed(one, now)
    following = next_change((row.now for row in result.rows), now)
    assert following > now
    before = listed(one, min(following - 0.001, now + 1e6))
    assert [row.now.outcome for row in before.rows] == [row.now.outcome for row in result.rows]


def test_without_a_checked_signature_all_of_it_is_conditional() -> None:
    outcome = samples.unverified()
    assert outcome.inspection is not None
    assert listed(outcome.inspection, NOW).if_genuine
    assert not listed(inspection(), NOW).if_genuine
