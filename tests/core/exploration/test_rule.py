"""The rule that shows in what servers answer: each kind of server, by what it grants."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inspector.core.exploration.exploration import AskKind, CellState, ScopeAnswer
from inspector.core.exploration.rule import differs, documented, evidence, observed, rule
from inspector.core.knowledge.scope_rules import DocumentedScopes, documented_scopes
from tests.core.exploration.explored import NOW, Granted, Server, answered, explored

ALL = ("read", "write", "refund", "stock")
ALLOWED = ("read", "write", "stock")


def _known(asked: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(scope for scope in asked if scope in ALLOWED)


def ignoring(asked: tuple[str, ...]) -> Granted:
    return _known(asked) if asked else ALLOWED


def ignoring_beside(asked: tuple[str, ...]) -> Granted:
    return (_known(asked) or None) if asked else ALLOWED


def refusing(asked: tuple[str, ...]) -> Granted:
    return _known(asked) if len(_known(asked)) == len(asked) and asked else None


def refusing_all_names(asked: tuple[str, ...]) -> Granted:
    return None if asked else ALLOWED


def widening(_: tuple[str, ...]) -> Granted:
    return ALLOWED


def adding(asked: tuple[str, ...]) -> Granted:
    known = refusing(asked) if asked else ()
    return None if known is None else (*known, "profile", "email")


def granting_nothing(asked: tuple[str, ...]) -> Granted:
    return _known(asked)


def apart(asked: tuple[str, ...]) -> Granted:
    return asked if len(asked) == 1 else None


def contradicting(asked: tuple[str, ...]) -> Granted:
    return None if asked in (("refund",), ()) else asked


def losing(asked: tuple[str, ...]) -> Granted:
    return asked[:1]


def unsure(asked: tuple[str, ...]) -> Granted:
    return None if asked == ("refund",) else tuple(scope for scope in asked if scope not in ("refund", "write"))


def nothing(_: tuple[str, ...]) -> Granted:
    return None


@pytest.mark.parametrize(
    "server, unknown, none, sentences",
    [
        (
            ignoring, "ignore", "all",
            ("This server ignores scopes it does not allow, and says nothing. "
            "Asked for none, it grants all 3 this client may have."),
        ),
        (
            ignoring_beside, "beside", "all",
            ("This server ignores scopes it does not allow beside ones it does, and refuses a request with no other. "
            "Asked for none, it grants all 3 this client may have."),
        ),
        (refusing, "refuse", "refuse",
            "This server refuses all scopes if one is not allowed. Asked for none, it refuses."),
        (
            refusing_all_names, "every", "named",
            ("This server refuses requests that name a scope, even one that it grants where none is named. "
            "Asked for none, it grants read, write, stock."),
        ),
        (
            widening, "ignore", "all",
            ("This server grants the same 3 scopes whatever is asked for: read, write, stock. "
            "Asked for none, it grants all 3 this client may have."),
        ),
        (
            adding, "refuse", "some",
            ("This server refuses all scopes if one is not allowed. Asked for none, it grants only profile, email. "
            "It adds profile, email to every token."),
        ),
        (granting_nothing, "ignore", "nothing",
            "This server ignores scopes it does not allow, and says nothing. Asked for none, it grants nothing."),
        (apart, "apart", "refuse",
            "This server grants each scope alone, and refuses all of them together. Asked for none, it refuses."),
        (contradicting, "contradicts", "refuse",
            ("This server contradicts itself: refund came together with others, and not alone. "
            "Asked for none, it refuses.")),
        (losing, "contradicts", "nothing",
            ("This server contradicts itself: write, refund, stock came alone, and not together with others. "
            "Asked for none, it grants nothing.")),
        (unsure, "mixed", "nothing",
            ("This server treats wrong scopes differently: asked for alone, it refuses refund and ignores write. "
            "Asked for none, it grants nothing.")),
        (nothing, "every", "refuse",
            "This server refuses all 4 scopes that were asked for. Asked for none, it refuses."),
    ],
)  # fmt: skip
def test_the_rule_of_a_server(server: Server, unknown: str, none: str, sentences: str) -> None:
    found = explored(ALL, server)
    seen = observed(found)
    assert (seen.unknown, seen.none) == (unknown, none)
    assert str(rule(found)) == sentences
    assert str(evidence(found)) == "Seen in 6 answers."


def test_a_server_that_ignores_alone_and_refuses_together_contradicts_itself() -> None:
    found = explored(ALL, lambda asked: None if len(asked) > 1 else ignoring(asked))
    assert "alone it ignored refund, and together with others it refused" in str(rule(found))


def test_a_server_that_ignores_what_it_does_not_know_and_refuses_what_the_client_may_not_have() -> None:
    """As oidc-provider does: together they are refused because of the one that it refuses alone."""
    found = explored(
        ("read", "write", "refund"),
        lambda asked: None if "write" in asked else tuple(scope for scope in asked if scope == "read"),
    )
    assert observed(found).unknown == "mixed"
    assert str(rule(found)).startswith(
        "This server treats wrong scopes differently: asked for alone, it refuses write and ignores refund. Asked"
    )


def test_where_nothing_wrong_was_asked_for_no_rule_is_said() -> None:
    found = explored(ALLOWED, ignoring)
    assert observed(found).unknown == ""
    assert str(rule(found)).startswith(
        "Nothing was refused or ignored, so how it treats a wrong scope was not seen. Asked for none, it grants all 3"
    )


@pytest.mark.parametrize(
    "scopes, server, said",
    [
        (("refund",), refusing, "This server refuses the scope that was asked for."),
        (("refund",), granting_nothing, "This server ignores scopes it does not allow, and says nothing."),
        ((), ignoring, "Asked for none, it grants read, write, stock."),
        ((), nothing, "Asked for none, it refuses."),
        (("read",), lambda asked: ("read",), "Nothing was refused or ignored"),
        (("read",), lambda asked: asked or ("read",), "Asked for none, it grants the one scope this client may have."),
    ],
)
def test_one_scope_or_none(scopes: tuple[str, ...], server: Server, said: str) -> None:
    assert said in str(rule(explored(scopes, server)))


def test_one_answer_is_no_habit() -> None:
    """What one scope brings along is not in every token as far as anybody has seen."""
    found = explored(("read",), lambda asked: ("read", "extra") if asked else None)
    assert observed(found).always == ()
    assert "every token" not in str(rule(found))


def test_without_asking_for_all_together_only_asking_alone_is_spoken_of() -> None:
    found = explored(ALL, refusing, together=False)
    assert str(rule(found)).startswith("This server refuses a scope that it does not allow.")
    assert str(evidence(found)) == "Seen in 5 answers."


def test_a_wrong_scope_that_was_not_answered_alone_is_not_judged_by() -> None:
    """Refused together, and which of them was the reason is not known."""
    found = explored(ALL, refusing)
    answers = tuple(replace(each, status=429) if each.ask.scopes == ("refund",) else each for each in found.answers)
    assert observed(replace(found, answers=answers)).unknown == ""
    assert str(evidence(replace(found, answers=answers))) == "Seen in 5 of 6 answers."


def test_a_stopped_run_says_of_how_many_answers_it_speaks() -> None:
    found = explored(ALL, refusing)
    assert str(evidence(replace(found, answers=found.answers[:5], ended="user"))) == "Seen in 5 of 6 answers."
    assert str(evidence(replace(found, answers=found.answers[:1], ended="user"))) == "Seen in 1 of 6 answers."


def test_the_answer_that_ended_it_because_of_the_client_is_none_about_scopes() -> None:
    found = explored(ALL, refusing)
    ended = replace(found, answers=found.answers[:3], ended="client")
    assert [each.ask.scopes for each in ended.telling] == [("read",), ("write",)]


def test_scopes_of_an_opaque_token_are_not_made_up() -> None:
    found = explored(("read",), lambda asked: asked)
    answers = tuple(replace(each, told_by="request") for each in found.answers)
    unsaid = replace(found, answers=answers)
    assert unsaid.cell("read", AskKind.ALONE) is CellState.GRANTED
    assert unsaid.cell("read", AskKind.NONE) is CellState.NOT_ASKED
    assert "Asked for none, it issues a token and does not say what for." in str(rule(unsaid))


# --- beside what is documented ---


@pytest.mark.parametrize("row", documented_scopes(), ids=lambda row: row.provider)
def test_each_documented_rule_can_be_met(row: DocumentedScopes) -> None:
    """The words of each row stand beside a rule of that provider, with its source."""
    found = replace(explored(ALL, refusing), provider=row.provider)
    assert documented(found) is row


@pytest.mark.parametrize(
    "provider, server, notes",
    [
        ("cognito", ignoring, None),
        ("cognito", ignoring_beside, None),
        ("cognito", refusing, "Asking for none came to something else than documented."),
        ("cognito", widening, "A wrong scope was treated otherwise than documented."),
        ("keycloak", adding, None),
        ("keycloak", ignoring, "A wrong scope was treated otherwise than documented."),
        ("auth0", widening, None),
        ("okta", refusing, None),
        ("okta", ignoring, "A wrong scope was treated otherwise than documented."),
        ("generic", ignoring, None),
        ("cognito", contradicting, "Asking for none came to something else than documented."),
    ],
)
def test_where_the_rule_that_was_seen_differs_it_is_said(provider: str, server: Server, notes: str | None) -> None:
    found = differs(replace(explored(ALL, server), provider=provider))
    assert (str(found) if found is not None else None) == notes


def test_the_party_is_named() -> None:
    found = replace(explored(ALL, refusing), provider="cognito")
    assert str(rule(found)).startswith("Cognito refuses all scopes if one is not allowed.")


# --- cells ---


def test_cells() -> None:
    found = explored(ALL, lambda asked: (*asked, "extra") if asked == ("read",) else refusing(asked))
    assert found.cell("read", AskKind.ALONE) is CellState.WIDENED
    assert found.widened_by("read") == ("extra",)
    assert found.cell("write", AskKind.ALONE) is CellState.GRANTED
    assert found.cell("write", AskKind.TOGETHER) is CellState.REFUSED
    assert found.cell("extra", AskKind.TOGETHER) is CellState.NOT_ASKED
    assert found.granted == ("read", "write", "stock", "extra")
    assert found.rows == (*ALL, "extra")


@pytest.mark.parametrize(
    "members", [{"status": None, "said": ""}, {"status": 429}, {"status": 503}, {"said": '{"error":"slow_down"}'}]
)
def test_what_was_not_answered_is_not_refused(members: dict[str, object]) -> None:
    found = explored(("read",), refusing)
    first: ScopeAnswer = answered(found.answers[0].ask, None, **members)
    cut = replace(found, answers=(first, *found.answers[1:]))
    assert cut.cell("read", AskKind.ALONE) is CellState.NOT_ASKED
    assert first.at == NOW
