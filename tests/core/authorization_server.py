"""A small authorization server that takes one method of client authentication, and reads each as its standard says."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, unquote_plus

import jwt

from tests.servers import Asked, Reply

ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
TOKEN: dict[str, Any] = {"access_token": "7QvXk2mNpL0rTzAa", "token_type": "Bearer", "expires_in": 60}


def answer(status: int = 200, **members: Any) -> Reply:
    return Reply(status, json.dumps(members).encode(), {"Content-Type": "application/json"})


@dataclass
class AuthorizationServer:
    """`method` is the one that it takes for the client `client_id`; `verification` is its key, or its secret.

    `then` answers a client that was accepted, `refused` one that was not. `tried` is what came, in order.
    """

    method: str
    verification: Any
    client_id: str = "me too"
    then: Callable[[Asked, Mapping[str, str]], Reply] = lambda _asked, _form: answer(**TOKEN)
    refused: Reply = field(default_factory=lambda: answer(401, error="invalid_client"))
    tried: list[str] = field(default_factory=list)

    def __call__(self, asked: Asked) -> Reply:
        form = dict(parse_qsl(asked.body.decode(), keep_blank_values=True, strict_parsing=True))
        header = {name.lower(): value for name, value in asked.headers.items()}.get("authorization", "")
        url = f"http://{asked.headers['Host']}{asked.path}"
        method, proven = self._method_of(header, form, url)
        self.tried.append(method)
        return self.then(asked, form) if proven and method == self.method else self.refused

    def _method_of(self, header: str, form: Mapping[str, str], url: str) -> tuple[str, bool]:
        if header:
            assert "client_secret" not in form, "two methods at once (RFC 6749 section 2.3)"
            return self._of_header(header)
        if "client_assertion" in form:
            assert "client_secret" not in form
            assert form["client_assertion_type"] == ASSERTION_TYPE
            return self._of_assertion(form["client_assertion"], url)
        if "client_secret" in form:
            return "client_secret_post", (form["client_id"], form["client_secret"]) == self._pair
        return "none", form["client_id"] == self.client_id

    @property
    def _pair(self) -> tuple[str, object]:
        return self.client_id, self.verification

    def _of_header(self, header: str) -> tuple[str, bool]:
        client_id, _, secret = base64.b64decode(header.removeprefix("Basic "), validate=True).decode().partition(":")
        if self.method == "client_secret_basic_raw" and (client_id, secret) == self._pair:
            return "client_secret_basic_raw", True
        decoded = (unquote_plus(client_id), unquote_plus(secret))
        raw = decoded != self._pair
        return "client_secret_basic_raw" if raw else "client_secret_basic", not raw

    def _of_assertion(self, assertion: str, url: str) -> tuple[str, bool]:
        alg = jwt.get_unverified_header(assertion)["alg"]
        method = "client_secret_jwt" if alg.startswith("HS") else "private_key_jwt"
        if method != self.method:
            return method, False
        options: Any = {"require": ["iss", "sub", "aud", "exp", "jti"], "verify_exp": False, "verify_iat": False}
        try:
            claims = jwt.decode(assertion, self.verification, algorithms=[alg], audience=url, options=options)
        except jwt.PyJWTError:
            return method, False
        return method, (claims["iss"], claims["sub"]) == (self.client_id, self.client_id)
