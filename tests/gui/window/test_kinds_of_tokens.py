"""Kinds of tokens in the window: the header names them, a nested one is opened, disclosed claims are marked."""

from __future__ import annotations

import json

import pytest

from inspector.core.checks.verdict import Expectation
from inspector.core.journeys.inspect import inspect_text
from inspector.core.report.outcome import outcome_text
from inspector.core.store.token_marks import TokenMarks
from inspector.gui.inspection.claims.model import ClaimColumn
from inspector.gui.inspection.verdict import banner_text
from inspector.gui.window.main_window import MainWindow
from tests.core.minting import NOW, jwk_of, key_for, key_set, mint, with_claims
from tests.core.tokens.disclosing import claims_with, disclosure, hashed, issued, presented
from tests.gui.conftest import World


def shown(world: World, text: str) -> MainWindow:
    """A window that shows this token, judged with the keys of `mint`."""
    window = world.window()
    outcome = inspect_text(text, Expectation(), now=NOW, key_set=key_set())
    assert window.work.tokens.add(outcome)
    window.work.selection.select_token(outcome.id)
    world.settle(window)
    return window


def proof() -> str:
    key = key_for("ES256")
    claims = {"jti": "1", "htm": "GET", "htu": "https://a.example", "iat": int(NOW)}
    return mint(claims, {"typ": "dpop+jwt", "alg": "ES256", "jwk": jwk_of(key, kid=None)}, alg="ES256", key=key)


def test_a_nested_token_is_opened_as_one_of_its_own(world: World) -> None:
    window = shown(world, mint(mint().encode(), cty="JWT"))
    outer = window.work.selection.outcome
    registry = window.panes.registry
    assert outer is not None
    assert not registry["inner-token"].why_not()
    row = window.panes.frame.inspection.row
    assert row.inner.isVisible()
    row.inner.click()
    inner = window.work.selection.outcome
    assert inner is not None
    assert inner.inspection is not None
    assert inner.inspection.token.text == mint()
    assert inner.inspection.verdict == "valid"
    assert window.work.tokens.get(outer.id) is outer
    assert not row.inner.isVisible()
    assert registry["inner-token"].why_not()


def test_a_proof_that_has_no_exp_is_not_said_to_be_good_for_ever(world: World) -> None:
    assert shown(world, proof()).panes.frame.inspection.banner.state.lifetime is None
    window = shown(world, mint(with_claims(exp=None)))
    assert window.panes.frame.inspection.banner.state.lifetime is not None


def test_opening_the_token_inside_leaves_the_tabs_their_width(world: World) -> None:
    window = shown(world, mint(mint().encode(), cty="JWT"))
    row = window.panes.frame.inspection.row
    for width in (1280, 1000, 860):
        window.resize(width, 640)
        world.settle(window)
        assert row.tabs.width() >= row.tabs.sizeHint().width()
        assert row.inner.toolTip() if row.inner.icon_only else row.inner.text()


def flattened() -> str:
    header, payload, signature = mint().split(".")
    return json.dumps({"protected": header, "payload": payload, "signature": signature})


@pytest.mark.parametrize(
    "text, kind",
    [(mint(), "Access token"), (proof(), "DPoP proof"), (flattened(), "Access token"),
     (presented(issued(claims_with([]))), "SD-JWT credential")],
)  # fmt: skip
def test_the_header_names_the_kind(world: World, text: str, kind: str) -> None:
    window = shown(world, text)
    window.work.tokens.mark(window.work.tokens.ids[0], TokenMarks(name="Mine"))
    header = window.panes.frame.inspection.header
    assert header.title.text() == "Mine"
    assert header.subtitle.text().startswith(f"{kind}, ")
    for tab in ("Raw", "Claims", "Keys", "Checks"):
        window.panes.frame.inspection.show_tab(tab)
        world.settle(window)


def test_who_vouches_for_a_proof(world: World) -> None:
    window = shown(world, proof())
    outcome = window.work.selection.outcome
    assert outcome is not None
    said = banner_text.banner(outcome, NOW)
    assert [text for text, _ in said.provenance] == [
        "Checked with the key in its own header: whoever sent it has that key"
    ]
    assert "checked with the key in its own header" in outcome_text(outcome)


def test_what_was_disclosed_is_marked(world: World) -> None:
    street, name = disclosure("street", "Main St"), disclosure("given_name", "Ann")
    claims = claims_with([name], address={"_sd": [hashed(street)], "country": "DE"})
    window = shown(world, presented(issued(claims, [name, street])))
    window.panes.frame.inspection.show_tab("Claims")
    world.settle(window)
    model = window.panes.frame.inspection.pages.claims.model
    rows = {
        str(model.index(row, ClaimColumn.CLAIM).data()): str(model.index(row, ClaimColumn.MEANING).data())
        for row in range(model.rowCount())
    }
    assert rows["given_name"] == "Disclosed by the holder."
    assert rows["address"] == "Parts of it are disclosed by the holder."
    assert "isclosed" not in rows["iss"]
    assert "_sd" not in rows
