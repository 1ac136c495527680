"""Tokens that are not simply signed JSON: each is called what it is, where its claims and its text would stand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from inspector.core.checks.verdict import Status
from inspector.core.issuer.grant import Granted
from inspector.core.journeys.outcome import Outcome
from inspector.core.tokens.token import Token, decode_unverified
from inspector.gui.inspection.findings.row import FindingRow
from inspector.gui.inspection.kinds import Payload, claims_words, payload_of, raw_words, with_granted_scopes
from inspector.gui.inspection.pane import InspectionPane
from inspector.gui.model.workspace import Workspace
from inspector.gui.widgets.chips import ResultChip
from tests.gui import samples
from tests.gui.conftest import World
from tests.gui.samples import encode

HEADER = encode(b'{"alg":"RS256","kid":"a"}')
SIGNATURE = encode(samples.SIGNATURE)
ENCRYPTED = ".".join(
    (encode(b'{"alg":"RSA-OAEP","enc":"A256GCM"}'), encode(b"k" * 64), encode(b"i" * 12), "", encode(b"t" * 16))
)
NESTED = ".".join((encode(b'{"alg":"RS256","cty":"JWT"}'), encode(samples.token().text.encode()), SIGNATURE))
DETACHED = f"{HEADER}..{SIGNATURE}"
UNENCODED = ".".join((encode(b'{"alg":"RS256","b64":false,"crit":["b64"]}'), "hello", SIGNATURE))
KINDS = {
    "opaque": ("2YotnFZFEjr1zCsicMWpAA", "known to the server", "introspection endpoint"),
    "of GitHub": (samples.opaque().inspection.token.text, "only GitHub can say", "only GitHub can say"),  # type: ignore[union-attr]
    "PASETO": (f"v4.public.{'a' * 120}", "a PASETO of version 4", "a PASETO of version 4"),
    "encrypted": (ENCRYPTED, "The header is readable", "the ciphertext (empty) and the authentication tag"),
    "nested": (NESTED, "inspect it by itself", "a nested JWT"),
    "nested, encrypted": (
        f"{HEADER}.{encode(ENCRYPTED.encode())}.{SIGNATURE}", "The claims are in another token", "a nested JWT",
    ),
    "detached": (DETACHED, "sent apart from its signature", "cannot be checked without that content"),
    "unencoded": (UNENCODED, "b64 is false", "RFC 7797"),
    "a list": (samples.token(b"[1, 2.5, 3.5]").text, "not one JSON object", ""),
    "an object": (samples.token().text, "", ""),
    "empty object": (samples.token({}).text, "claims nothing", ""),
    "broken": (samples.malformed().inspection.token.text, "could not be read", "None of it could be decoded"),  # type: ignore[union-attr]
}  # fmt: skip


@pytest.mark.parametrize("text,claims,raw", KINDS.values(), ids=KINDS)
def test_each_kind_has_its_own_words(text: str, claims: str, raw: str) -> None:
    token = decode_unverified(text)
    assert (claims in claims_words(token)) is True
    assert bool(claims_words(token)) == bool(claims)
    assert raw in raw_words(token)
    assert bool(raw_words(token)) == bool(raw)


def test_text_that_only_begins_like_a_token_is_not_called_nested() -> None:
    assert payload_of(samples.token(b"eyJ and. some. words")) is Payload.OTHER
    assert payload_of(Token("", decode_unverified("").kind)) is Payload.UNREADABLE


# --- scopes of a token that cannot be read ---


def opaque(scope: str | None) -> Outcome:
    outcome = samples.opaque()
    assert outcome.inspection is not None
    return replace(outcome, granted=Granted(outcome.inspection.token.text, scope=scope))


@pytest.fixture
def pane(world: World, qtbot: QtBot) -> InspectionPane:
    pane = InspectionPane(Workspace(world.services()))
    qtbot.addWidget(pane)
    pane.resize(700, 700)
    with qtbot.waitExposed(pane):
        pane.show()
    return pane


def scope_row(pane: InspectionPane) -> FindingRow:
    rows = [row for row in pane.pages.findings.rows() if row.finding.check.id == "scope"]
    assert len(rows) == 1
    assert isinstance(rows[0], FindingRow)
    return rows[0]


def test_what_the_response_grants_is_compared_with_what_was_asked_for(pane: InspectionPane, qtbot: QtBot) -> None:
    pane.show_outcome(opaque("orders/read inventory/read"), samples.NOW)
    row = scope_row(pane)
    pane.row.select("Checks")
    qtbot.waitUntil(row.isVisible)
    assert row.finding.check.status is Status.WARNING
    assert row.finding.check.reason.startswith("The token response grants orders/read inventory/read, which is not")
    chips = [(chip.text(), chip.outcome.value) for chip in row.findChildren(ResultChip)]
    assert chips == [("orders/write", "missing"), ("inventory/read", "extra")]
    assert pane.banner.accessibleName() == "Not verified"


def test_scopes_granted_as_asked_are_a_note_and_not_green(pane: InspectionPane) -> None:
    pane.show_outcome(opaque("orders/write orders/read"), samples.NOW)
    row = scope_row(pane)
    assert row.finding.check.note
    assert row.findChildren(ResultChip) == []
    assert row.finding.check.reason.startswith("The token response grants orders/write orders/read, as asked for.")


def test_a_response_without_scopes_and_a_readable_token_add_nothing(pane: InspectionPane) -> None:
    pane.show_outcome(opaque(None), samples.NOW)
    assert [row for row in pane.pages.findings.rows() if row.finding.check.id == "scope"] == []
    readable = replace(samples.valid(), granted=Granted("x", scope="something else"))
    assert with_granted_scopes(readable) is readable.inspection
    assert with_granted_scopes(samples.failed()) is None


def test_hostile_scopes_of_a_response_are_text(pane: InspectionPane) -> None:
    pane.show_outcome(opaque("<b>\u202e</b>"), samples.NOW)
    assert "<b><U+202E></b>" in scope_row(pane).accessibleDescription()
