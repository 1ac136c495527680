"""What a pasted text holds is found with its kind, its place and its line, and what belongs together is told."""

from __future__ import annotations

import json

import pytest

from inspector.core.journeys.intake.intake import ANSWERS, IntakePiece, PieceKind
from inspector.core.journeys.intake.recognising import MAX_TYPED_CHARS, recognise
from inspector.core.journeys.intake.words import second_line_of, title_of
from inspector.core.text.message import Message
from tests.core.journeys.intake.pasted_texts import JWKS, OTHER, PASTED, SHORT, THIRD, TOKEN
from tests.core.minting import mint, with_claims


def _told(piece: IntakePiece) -> str:
    what = str(piece.status or "") if piece.kind in ANSWERS else piece.place or str(piece.name)
    return f"{piece.kind} {what or '-'} {piece.line}"


@pytest.mark.parametrize("name", PASTED)
def test_a_text_is_taken_apart_into_what_it_holds(name: str) -> None:
    pasted = PASTED[name]
    found = recognise(pasted.text)
    assert tuple(map(_told, found.pieces)) == pasted.pieces
    assert (found.token, found.answer) == (pasted.token, pasted.answer)
    assert found.characters == len(pasted.text)
    assert found.read


@pytest.mark.parametrize("name", PASTED)
def test_every_piece_covers_what_it_is_about(name: str) -> None:
    text = PASTED[name].text
    for piece in recognise(text).pieces:
        own = text[piece.start : piece.end]
        assert own == own.strip()
        assert text.count("\n", 0, piece.start) + 1 == piece.line
        for start, end in piece.marked:
            assert piece.start <= start < end <= piece.end
            assert text[start:end] in (str(piece.status), piece.code)
        if piece.status is not None:
            assert str(piece.status) in [text[start:end] for start, end in piece.marked]
        if piece.kind is PieceKind.TOKEN:
            assert piece.token is not None
            assert "".join(own.split()) == piece.token.text
            assert piece.spans[0] == (piece.start, piece.end)


def test_a_token_that_stands_more_often_is_one_piece_with_all_its_places() -> None:
    text = f"{TOKEN}\n{OTHER}\nAuthorization: Bearer {TOKEN}\n"
    first, other = recognise(text).tokens
    assert [text[start:end] for start, end in first.spans] == [TOKEN, TOKEN]
    assert (first.lines, other.lines) == ((1, 3), (2,))


def test_joined_tokens_say_where_the_second_one_starts() -> None:
    text = f"token: {TOKEN}{OTHER}"
    joined = next(piece for piece in recognise(text).pieces if piece.kind is PieceKind.JOINED)
    assert text[joined.second :] == OTHER


def test_a_token_that_is_cut_off_says_so() -> None:
    (piece,) = recognise(f"got {TOKEN[:200]}...").pieces
    assert not piece.whole


def test_choosing_a_token_chooses_its_answer_and_the_reverse() -> None:
    found = recognise(PASTED["two answers"].text)
    assert (found.token, found.answer) == (4, 5)
    by_token = found.choosing(1)
    assert (by_token.token, by_token.answer) == (1, 2)
    by_answer = by_token.choosing(5)
    assert (by_answer.token, by_answer.answer) == (4, 5)
    assert found.choosing(0) == found


def test_a_token_without_an_answer_is_chosen_alone() -> None:
    found = recognise(PASTED["a fence and another token"].text)
    alone = found.choosing(3)
    assert (alone.token, alone.answer) == (3, None)


def test_an_answer_knows_its_host_its_error_and_whether_the_text_shows_what_was_sent() -> None:
    found = recognise(SHORT).chosen_answer
    assert found is not None
    assert (found.host, found.code, found.sent, found.failed) == ("api.example.com", "insufficient_scope", True, True)
    guessed = recognise(PASTED["a Java log"].text).chosen_answer
    assert guessed is not None
    assert not guessed.sent


def test_a_token_answer_tells_type_and_lifetime() -> None:
    piece = recognise('{"access_token":"abcDEF123456","token_type":"bearer","expires_in":"3599"}').pieces[0]
    assert (piece.kind, piece.token_type, piece.expires_in) == (PieceKind.TOKEN_ANSWER, "bearer", 3599.0)


def test_keys_are_counted() -> None:
    (piece,) = recognise(JWKS).pieces
    assert (piece.kind, piece.count) == (PieceKind.KEY_SET, 2)


def test_what_stands_in_place_of_a_token_is_named() -> None:
    found = recognise("Authorization: Bearer undefined")
    assert found.instead is not None
    assert "undefined" in str(found.instead)
    assert recognise("The login fails.").instead is None


def test_what_cannot_be_read_as_a_setup_says_why() -> None:
    found = recognise('resource "aws_cognito_user_pool_client" "orders" {\n  generate_secret = true\n}\n')
    assert found.pieces == ()
    assert "terraform show -json" in str(found.instead)


def test_no_secret_and_no_token_is_in_what_is_logged_of_it() -> None:
    text = (
        f"curl https://id.example.com/token -u orders:s3cr3tValue99\nclient_secret=other5ecret77\n{SHORT}"
        "Authorization: Basic Y2xpZW50OnNlY3JldHZhbHVl\nAuthorization: Bearer ya29.a0AfH6SMBx12345\n"
    )
    found = recognise(text)
    assert {piece.place for piece in found.pieces if piece.kind is PieceKind.SECRET} == {"basic", "client_secret"}
    for secret in (TOKEN, TOKEN.split(".")[2], "s3cr3tValue99", "other5ecret77", "Y2xpZW50", "ya29"):
        assert secret not in repr(found)


def test_a_placeholder_is_no_secret() -> None:
    for value in ("***", "$CLIENT_SECRET", "<secret>", "{{client_secret}}", "your-client-secret"):
        assert [piece.kind for piece in recognise(f"client_secret={value}\n").pieces] == []


def test_a_long_text_is_read_when_that_is_asked_for() -> None:
    text = f"{TOKEN}\n" + "x " * (MAX_TYPED_CHARS // 2)
    assert not recognise(text).read
    assert recognise(text).characters == len(text)
    assert len(recognise(text, asked=True).tokens) == 1


def test_from_seven_tokens_on_there_is_a_table() -> None:
    tokens = [mint(with_claims(jti=str(number))) for number in range(7)]
    assert not recognise("\n".join(tokens[:6])).is_table
    assert recognise("\n".join(tokens)).is_table


@pytest.mark.parametrize(
    "text",
    [
        "\ud800", "\x00" * 50, "{" * 5000, "[" * 5000, '"' * 5000, "eyJ" * 3000, "HTTP/1.1 999 x", "HTTP/1.1 401",
        "\n401\n", "> \n< \n* ", "curl", "curl \\\n" * 500, "fetch(", '{"keys":[' * 500, "-----BEGIN CERTIFICATE-----",
        "Authorization: Bearer ", "Cookie: =" + TOKEN, "\u2028" + TOKEN + "\u2029", f"{TOKEN}.{OTHER}.{THIRD}",
    ],
)  # fmt: skip
def test_any_text_is_read_without_an_error(text: str) -> None:
    for piece in recognise(text).pieces:
        assert 0 <= piece.start <= piece.end <= len(text)
        assert not isinstance(piece.name, Message) or str(piece.name)


AUTHORIZER = (
    '{"AuthorizerType": "JWT", "JwtConfiguration": {"Audience": ["orders"], "Issuer": "https://login.example.com"},'
    ' "Name": "orders"}'
)
HTTP_API = "Amazon API Gateway HTTP API, JWT authorizer"
SEVERAL = """
spring:
  security:
    oauth2:
      resourceserver:
        jwt:
          issuer-uri: https://login.example.com
          audiences: orders
---
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: {name: orders}
spec:
  jwtRules:
  - issuer: https://login.example.com
    audiences: [orders]
"""


@pytest.mark.parametrize(
    "text, title, second",
    [
        (
            f"$ aws apigatewayv2 get-authorizer --api-id a1 --authorizer-id b2\n{AUTHORIZER}\n",
            "Settings of an API",
            f"{HTTP_API}: 1 audience, issuer https://login.example.com, scopes not known",
        ),
        (SEVERAL, "Settings of 2 APIs", "Istio RequestAuthentication, Spring Security resource server"),
    ],
)
def test_settings_of_apis_are_told_in_a_line(text: str, title: str, second: str) -> None:
    (found,) = recognise(text).pieces
    assert (found.kind, title_of(found)) == (PieceKind.API_SETTINGS, title)
    assert set(second_line_of(found, 0.0).split(", ")) == set(second.split(", "))


def test_a_template_of_clients_and_an_authorizer_is_both() -> None:
    template = json.dumps(
        {
            "Resources": {
                "Client": {
                    "Type": "AWS::Cognito::UserPoolClient",
                    "Properties": {
                        "UserPoolId": "eu-west-1_AbCdEf123", "ClientName": "orders", "GenerateSecret": True,
                        "AllowedOAuthFlows": ["client_credentials"], "AllowedOAuthFlowsUserPoolClient": True,
                        "AllowedOAuthScopes": ["orders/read"],
                    },
                },
                "Authorizer": {
                    "Type": "AWS::ApiGatewayV2::Authorizer",
                    "Properties": {
                        "AuthorizerType": "JWT", "Name": "orders", "ApiId": "a1",
                        "JwtConfiguration": {"Audience": ["orders"], "Issuer": "https://login.example.com"},
                    },
                },
            }
        }
    )  # fmt: skip
    assert {piece.kind for piece in recognise(template).pieces} == {PieceKind.SETUP, PieceKind.API_SETTINGS}


@pytest.mark.parametrize("text", ["issuer: https://login.example.com", '{"audience": "orders"}', "my jwks: none"])
def test_what_only_has_words_of_settings_is_none(text: str) -> None:
    assert recognise(text).pieces == ()
