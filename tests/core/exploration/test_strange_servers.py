"""Servers that answer otherwise than the standard has it: nothing is claimed that their answers do not show."""

from __future__ import annotations

from dataclasses import replace
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
