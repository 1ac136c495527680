"""Servers that answer otherwise than the standard has it: nothing is claimed that their answers do not show."""

from __future__ import annotations

from typing import Any

import pytest

from inspector.core.exploration.cause import cause_of
from inspector.core.exploration.cell_words import cell_words
from inspector.core.exploration.exploration import AskKind, CellState, Exploration
from inspector.core.exploration.rule import evidence, observed, rule
from inspector.core.profiles.profile import Profile
from tests.core.authorization_server import answer
from tests.core.journeys.test_explore import Run, asked_scopes, cells, profile_at, refused, token
from tests.servers import Asked, Reply, serve

SCOPES = ("a", "b", "bad")
PAGE = {"Content-Type": "text/html"}
OPAQUE = "7QvXk2mNpL0rTzAa"


def known(asked: Asked) -> list[str]:
    return [scope for scope in asked_scopes(asked) or ("a", "b") if scope in ("a", "b")]


def otherwise(reply: Reply) -> Any:
    """A server that grants a and b, and answers what has another scope in it with `reply`."""
    return lambda asked: reply if set(asked_scopes(asked)) - {"a", "b"} else token(*known(asked))


def explored(server: Any, scopes: tuple[str, ...] = SCOPES, **members: Any) -> Exploration:
    with serve(server) as site:
        return Run()(profile_at(site.url, **members), scopes)


def words(found: Exploration, scope: str) -> tuple[str, ...]:
    return tuple(str(cell_words(found, scope, kind)) for kind in AskKind)


# --- Answers that are no refusal of a scope ---


@pytest.mark.parametrize(
    "reply",
    [
        Reply(200, b""),
        Reply(204, b""),
        Reply(200, b"{}"),
        Reply(200, b"access_token=7QvXk2mNpL0rTzAa&token_type=bearer&scope=a"),
        answer(data={"access_token": OPAQUE}),
        answer(access_token=OPAQUE, error=None),
        Reply(403, b"<html><title>403</title>Request blocked.</html>", PAGE),
        Reply(400, b"<html><title>Bad Request</title></html>", PAGE),
        answer(500, message="Internal error"),
        answer(500, error="Internal Server Error", path="/token"),
        answer(500, error="server_error"),
        answer(400, error="temporarily_unavailable"),
        Reply(520, b"", PAGE),
    ],
)
def test_what_no_server_says_of_scopes_is_no_refusal_of_one(reply: Reply) -> None:
    found = explored(reply)
    assert (found.ended, len(found.answers), found.telling) == ("network", 2, ())
    assert str(rule(found)) == "No answer says anything of its scopes."
    assert found.cell("a", AskKind.ALONE) is CellState.NOT_ASKED
    assert words(found, "a")[0] == "no answer"
    assert found.stopped is not None


@pytest.mark.parametrize(
    "reply",
    [
        answer(400, errors=[{"code": "INVALID_SCOPE", "message": "bad is not allowed"}]),
        answer(400, error={"code": "invalid_scope"}),
        answer(400, errorCode="invalid_scope"),
        answer(200, success=False, message="scope bad is not allowed"),
        answer(200, error="invalid_scope"),
        answer(500, error="invalid_scope"),
        answer(500, message="Unknown scope bad"),
        answer(200, access_token="", token_type="Bearer"),
        Reply(400, b"invalid_scope: bad"),
        Reply(200, b"error=invalid_scope&error_description=bad"),
        Reply(400, b"<html><title>Bad Request</title></html>", PAGE),
        Reply(403, b""),
        Reply(401, b""),
    ],
)
def test_a_refusal_in_any_shape_is_one_where_other_scopes_bring_tokens(reply: Reply) -> None:
    found = explored(otherwise(reply))
    assert cells(found)["bad"] == ("refused", "refused", "absent")
    assert cells(found)["a"] == ("granted", "refused", "granted")
    assert observed(found).unknown == "refuse"
    assert str(evidence(found)) == "Seen in 5 answers."


@pytest.mark.parametrize("reply", [Reply(200, b"<html>login</html>", PAGE), Reply(500, b"oops"), answer(500)])
def test_a_server_that_fails_over_a_scope_is_not_said_to_refuse_it(reply: Reply) -> None:
    found = explored(otherwise(reply), ("a", "bad", "b"))
    assert words(found, "bad") == ("no answer", "no answer", "not in it")
    assert observed(found).unknown == ""
    assert str(evidence(found)) == "Seen in 3 of 5 answers."


# --- Rows of scopes that nobody asked for ---


def test_a_scope_that_came_by_itself_is_not_blamed_for_a_refusal_it_was_not_in() -> None:
    """As Keycloak's default scopes are in every token, and refused requests do not name them."""

    def server(asked: Asked) -> Reply:
        if "bad" in asked_scopes(asked):
            return refused(400, "invalid_scope", "Invalid scopes: a b bad")
        return token(*asked_scopes(asked), "profile")

    found = explored(server)
    assert words(found, "profile") == ("not asked", "not asked", "granted")
    for kind in AskKind:
        assert cause_of(found, "profile", kind, Profile("p")) is None


def test_a_refusal_in_the_address_that_it_sends_on_to_is_one_of_the_scope() -> None:
    sent_on = Reply(302, b"", {"Location": "/error?error=invalid_scope"})
    found = explored(otherwise(sent_on), ("bad", "a"))
    assert (found.ended, len(found.answers)) == ("", 4)
    assert cells(found)["bad"][0] == "refused"


# --- Scopes that are written in other ways ---


@pytest.mark.parametrize(
    "written",
    [
        " ".join,
        ",".join,
        ", ".join,
        "\n".join,
        "\t".join,
        "+".join,
        ";".join,
        list,
        lambda names: [" ".join(names)],
        lambda names: [*names, ""],
        lambda names: " ".join((*reversed(names), *names)),
    ],
)
@pytest.mark.parametrize("member", ["scope", "scopes"])
def test_whatever_separates_them_the_scopes_are_read(written: Any, member: str) -> None:
    def server(asked: Asked) -> Reply:
        return answer(access_token=OPAQUE, token_type="Bearer", **{member: written(known(asked))})

    found = explored(server)
    assert cells(found) == {
        "a": ("granted", "granted", "granted"),
        "b": ("granted", "granted", "granted"),
        "bad": ("ignored", "ignored", "absent"),
    }
    assert found.rows == SCOPES
    assert str(rule(found)) == (
        "This server ignores scopes it does not allow; its answer names those that it grants. "
        "Asked for none, it grants all 2 this client may have."
    )


@pytest.mark.parametrize("scope", [7, None, {"a": True}, [{"name": "a"}], True])
def test_what_cannot_be_read_as_scopes_says_nothing_of_them(scope: Any) -> None:
    found = explored(answer(access_token=OPAQUE, token_type="Bearer", scope=scope))
    assert {each.told_by for each in found.answers} == {"request"}
    assert str(rule(found)).startswith("Neither its tokens nor its answers name scopes, so those asked for count as")
    assert observed(found).none == "unsaid"


@pytest.mark.parametrize(
    "write", [str.upper, lambda scope: f"https://api.example/{scope}"], ids=["upper case", "the whole name"]
)
def test_a_scope_that_the_token_writes_otherwise_is_not_said_to_be_disallowed(write: Any) -> None:
    with_bad = explored(lambda asked: token(*map(write, known(asked))))
    assert cells(with_bad)["a"] == ("ignored", "ignored", "absent")
    assert observed(with_bad).unknown == "ignore"
    found = explored(lambda asked: token(*map(write, known(asked))), ("a", "b"))
    assert observed(found).unknown == ""
    assert str(rule(found)).startswith(
        f"This server writes scopes otherwise than they were asked for: a → {write('a')}, b → {write('b')}. Asked"
    )
    cause = cause_of(found, "a", AskKind.ALONE, Profile("p"))
    assert cause is not None
    assert cause.written_as == write("a")
    assert [str(fix) for fix in cause.fixes] == [
        f"Let the API look for {write('a')}, as the token has it, or ask for that; it is not found as a."
    ]


def test_a_scope_of_every_token_is_not_another_one_written_otherwise() -> None:
    found = explored(lambda asked: token("read"), ("orders/read", "orders/write"))
    assert observed(found).unknown == "ignore"
    assert "otherwise than" not in str(rule(found))


# --- The rule ---


def test_one_refusal_whatever_is_asked_for_need_not_be_about_scopes() -> None:
    found = explored(refused(400, "invalid_request", "audience is required"))
    assert str(rule(found)).endswith("Every answer is the same, so that need not be about scopes.")
    assert "the same" not in str(rule(explored(refused(400, "invalid_scope"))))


def test_a_token_of_entras_without_a_role_is_no_scope_that_is_ignored() -> None:
    scope = "api://orders/.default"

    def server(asked: Asked) -> Reply:
        return token() if asked_scopes(asked) else refused(400, "invalid_request", "AADSTS900144: 'scope'.")

    found = explored(server, (scope,), provider="entra", tenant="7e5b3f1c-2a4d-4c6e-9b8a-0d1e2f3a4b5c",
                     client_id="11111111-2222-4333-8444-555555555555")  # fmt: skip
    assert found.cell(scope, AskKind.ALONE) is CellState.IGNORED
    assert str(rule(found)) == f"Entra issues a token for {scope} with no role in it. Asked for none, it refuses."
    assert observed(found).unknown == ""


def test_scopes_that_bring_others_are_named() -> None:
    brings = {"admin": ("admin", "read"), "read": ("read",)}
    found = explored(lambda asked: token(*(name for each in asked_scopes(asked) for name in brings[each])),
                     ("admin", "read"))  # fmt: skip
    assert "A token for admin has other scopes too." in str(rule(found))
    assert cells(found)["admin"][0] == "widened"


# --- Waiting ---


@pytest.mark.parametrize("length", ["99999999999", "9" * 90])
def test_a_server_that_wants_to_be_left_alone_for_ages_is(length: str) -> None:
    found = explored(Reply(429, b"{}", {"Retry-After": length}))
    assert (found.ended, len(found.answers)) == ("patience", 1)
    assert "wants to be left alone for" in str(found.stopped)
