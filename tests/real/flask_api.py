"""APIs in Flask that PyJWT guards: with a key set as in its usage examples, and with one key as FastAPI's tutorial."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import jwt
from flask import Flask, request
from flask.typing import ResponseReturnValue

PATIENCE_S = 30.0
Answered = tuple[dict[str, str], int, dict[str, str]]


def with_key_set(expected: Mapping[str, Any]) -> Callable[[str], str]:
    """What asks an API with PyJWKClient; its answer tells the error as that program told it which was observed."""
    client = jwt.PyJWKClient(expected["jwksUri"], timeout=PATIENCE_S)

    def told(error: jwt.PyJWTError) -> Answered:
        challenge = f'Bearer error="invalid_token", error_description="{error}"'
        return {"error": type(error).__name__, "message": str(error)}, 401, {"WWW-Authenticate": challenge}

    return _asks(client.get_signing_key_from_jwt, expected, told)


def with_own_key(expected: Mapping[str, Any]) -> Callable[[str], str]:
    """What asks an API with a key of its own, which says no more than FastAPI's tutorial does."""
    key = jwt.PyJWK(expected["jwk"], algorithm="RS256").key

    def told(_: jwt.PyJWTError) -> Answered:
        return {"detail": "Could not validate credentials"}, 401, {"WWW-Authenticate": "Bearer"}

    return _asks(lambda _: key, expected, told)


def _asks(
    key_of: Callable[[str], Any], expected: Mapping[str, Any], told: Callable[[jwt.PyJWTError], Answered]
) -> Callable[[str], str]:
    app = Flask(__name__)

    @app.get("/orders")
    def orders() -> ResponseReturnValue:
        token = request.headers["Authorization"].removeprefix("Bearer ")
        try:
            key = key_of(token)
            jwt.decode(token, key, ["RS256"], audience=expected["audience"], issuer=expected["issuer"])
        except jwt.PyJWTError as error:
            return told(error)
        return {}

    client = app.test_client()

    def ask(authorization: str) -> str:
        answer = client.get("/orders", headers={"Authorization": authorization})
        lines = [f"HTTP/1.1 {answer.status}", *(f"{name}: {value}" for name, value in answer.headers.items())]
        return "\n".join([*lines, "", answer.get_data(as_text=True)])

    return ask


IN_FLASK = {"fastapi-tutorial": with_own_key, "pyjwt-jwk-client": with_key_set}
