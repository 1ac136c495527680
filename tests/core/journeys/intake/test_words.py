"""The rows of what was recognised say what it is, where it stands and whose it is."""

from __future__ import annotations

import pytest

from inspector.core.journeys.intake.recognising import recognise
from inspector.core.journeys.intake.words import lines_of, nothing_in, second_line_of, title_of
from tests.core.journeys.intake.pasted_texts import JWKS, OTHER, PASTED, SHORT, TOKEN
from tests.core.minting import CLIENT, NOW, mint, with_claims

EXP = "exp 12:06"


@pytest.mark.parametrize(
    "text, rows",
    [
        (TOKEN, [("Token", f"{CLIENT} · {EXP}")]),
        (
            SHORT,
            [
                ("curl command", "api.example.com"),
                ("Token from the Authorization header", f"{CLIENT} · {EXP}"),
                ("Answer of an API, 403", "api.example.com · insufficient_scope"),
            ],
        ),
        (f"Cookie: sid={TOKEN}", [("Token from the cookie sid", f"{CLIENT} · {EXP}")]),
        (
            '{"access_token":"ya29.a0AfH6SMBx12345","token_type":"Bearer","expires_in":3600}',
            [
                ("Token answer", "token_type Bearer · expires_in 3600"),
                ("Token from access_token", "Opaque token"),
            ],
        ),
        ('HTTP/1.1 400 Bad\n\n{"error":"invalid_client"}', [("Answer of the token URL, 400", "invalid_client")]),
        (JWKS, [("Key set, 2 keys", "not trusted until you say so")]),
        (
            TOKEN + OTHER,
            [
                ("Two tokens joined", "split where the second one starts"),
                ("Token", f"{CLIENT} · {EXP}"),
                ("Token", f"{CLIENT} · {EXP}"),
            ],
        ),
        (
            PASTED["an environment"].text,
            [("Setup: Environment variables, 1 client", ""), ("Client secret", "not kept")],
        ),
        (mint({"exp": 4_000_000_000}), [("Token", "Signed token · exp 2 Oct 2096")]),
        (f"got {TOKEN[:200]}...", [("Token", "cut off")]),
    ],
)
def test_a_row_has_a_title_and_a_second_line(text: str, rows: list[tuple[str, str]]) -> None:
    assert [(title_of(piece), second_line_of(piece, NOW)) for piece in recognise(text).pieces] == rows


def test_no_row_has_a_value_of_a_secret() -> None:
    text = "client_secret=s3cr3tValue99\nAuthorization: Basic Y2xpZW50OnNlY3JldHZhbHVl\napi_key=k1k2k3k4k5k6\n"
    told = " ".join(title_of(piece) + second_line_of(piece, NOW) for piece in recognise(text).pieces)
    assert "Client secret" in told
    assert "Name and secret of a client" in told
    assert "Secret in api_key" in told
    for secret in ("s3cr3t", "Y2xp", "k1k2"):
        assert secret not in told


def test_lines_are_told() -> None:
    (piece,) = recognise(f"x\n{TOKEN}\n\n{TOKEN}\n").tokens
    assert lines_of(piece) == "lines 2, 4"
    assert lines_of(recognise(TOKEN).pieces[0]) == "line 1"


def test_nothing_is_said_with_the_length_of_the_text() -> None:
    assert nothing_in(recognise("x" * 40 + " y")) == "No token, answer or setup in 42 characters."
    assert "undefined" in nothing_in(recognise("Bearer undefined"))


def test_hidden_characters_of_a_name_are_shown() -> None:
    (piece,) = recognise(mint(with_claims(client_id="svc\u202etxt", sub="x"))).pieces
    assert "\u202e" not in second_line_of(piece, NOW)
