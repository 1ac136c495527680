"""The demo user pool: from a request to an answer, without a socket.

Sources: Amazon Cognito Developer Guide, "The token issuer endpoint" and "Scopes, M2M, and resource servers";
RFC 6749 sections 4.4 and 5.
"""

from __future__ import annotations

import json
import secrets
import string
import uuid
from collections.abc import Callable, Mapping
from dataclasses import replace
from http import HTTPStatus
from typing import Literal

from inspector.demo.claims import LIFETIME
from inspector.demo.clients import CLIENT_SCOPES, DemoClient, Fault, make_clients, new_secret
from inspector.demo.credentials import Credentials, Refusal, read_credentials, read_form
from inspector.demo.faults import Minter, spoil
from inspector.demo.messages import DemoAnswer, DemoRequest, json_answer
from inspector.demo.signing import PoolKeys

REGION = "eu-west-1"
TOKEN_PATH = "/oauth2/token"

UnknownScope = Literal["ignore", "drop", "refuse", "refuse_all", "widen"]
"""What a scope comes to that the client is not allowed.

ignore: it is left out, and the request is refused where no other is left (Cognito, as its token endpoint is described).
drop: it is left out, and where no other is left the token has none. refuse: one wrong scope refuses the whole request
(Cognito, as its resource servers are described; RFC 6749 section 5.2). refuse_all: a request that names any scope is
refused. widen: whatever is asked for, the token has all that the client is allowed.
"""


class UserPool:
    """One pool with its clients and keys. `url` is where it is served, without a slash at the end.

    `unknown_scope` says what a scope that the client is not allowed comes to: AWS documents both that it is ignored
    and that the request fails. `scopes` are those that each client is allowed. `slow` is the slow client's delay in
    seconds, `now` gives epoch seconds.
    """

    def __init__(
        self,
        url: str,
        *,
        unknown_scope: UnknownScope,
        slow: float,
        now: Callable[[], float],
        scopes: tuple[str, ...] = CLIENT_SCOPES,
    ) -> None:
        self.id = _pool_id()
        self.url = url
        self.issuer = f"{url}/{self.id}"
        self.token_url = url + TOKEN_PATH
        self.jwks_url = f"{self.issuer}/.well-known/jwks.json"
        self.clients = make_clients(scopes)
        self._accepted = {client.id: _accepted_secret(client) for client in self.clients}
        self._unknown_scope = unknown_scope
        self._slow = slow
        self._now = now
        self._keys = PoolKeys.generate()
        second = f"https://issuer-cognito-idp.{REGION}.amazonaws.com/{self.id}"
        self._minter = Minter(self.issuer, second, f"{url}/{_pool_id()}", self._keys)

    def answer(self, request: DemoRequest) -> DemoAnswer:
        """The answer to `request`; whatever the request, there is one."""
        if request.path == TOKEN_PATH:
            return self._token_endpoint(request)
        documents = {
            f"/{self.id}/.well-known/jwks.json": self._keys.jwks,
            f"/{self.id}/.well-known/openid-configuration": self._discovery,
        }
        if request.path not in documents:
            return json_answer(HTTPStatus.NOT_FOUND, {"message": "Not found"})
        if request.method not in {"GET", "HEAD"}:
            return DemoAnswer(HTTPStatus.METHOD_NOT_ALLOWED, headers=(("Allow", "GET, HEAD"),))
        return json_answer(HTTPStatus.OK, documents[request.path]())

    def _discovery(self) -> Mapping[str, str | list[str]]:
        # OpenID Connect Discovery section 3, as far as it is true here: there is nothing to sign in to.
        return {
            "id_token_signing_alg_values_supported": ["RS256"],
            "issuer": self.issuer,
            "jwks_uri": self.jwks_url,
            "grant_types_supported": ["client_credentials"],
            "response_types_supported": ["code", "token"],
            "scopes_supported": ["openid", "email", "phone", "profile"],
            "subject_types_supported": ["public"],
            "token_endpoint": self.token_url,
            "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
        }

    def _token_endpoint(self, request: DemoRequest) -> DemoAnswer:
        if request.method != "POST":
            return DemoAnswer(HTTPStatus.METHOD_NOT_ALLOWED, headers=(("Allow", "POST"),))
        try:
            answer = self._issue(request)
        except Refusal as refusal:
            answer = json_answer(HTTPStatus.BAD_REQUEST, {"error": refusal.error})
        shared = (("x-amz-cognito-request-id", str(uuid.uuid4())), ("Cache-Control", "no-store"))
        return replace(answer, headers=answer.headers + shared)

    def _issue(self, request: DemoRequest) -> DemoAnswer:
        if request.content_type != "application/x-www-form-urlencoded":
            raise Refusal("invalid_request")
        form = read_form(request.body)
        _check_parameters(form)
        client = self._authenticated(read_credentials(request.authorization, form))
        if client.name is Fault.FLOW_OFF:
            raise Refusal("unauthorized_client")
        scopes = self._granted(client, form.get("scope"))
        token = self._minter.mint(client, scopes, self._now())
        members = {"access_token": token, "expires_in": LIFETIME, "token_type": "Bearer"}
        return spoil(json_answer(HTTPStatus.OK, members), client.name, slow=self._slow)

    def _authenticated(self, credentials: Credentials) -> DemoClient:
        accepted = self._accepted.get(credentials.client_id)
        if accepted is None or not secrets.compare_digest(accepted.encode(), credentials.secret.encode()):
            raise Refusal("invalid_client")
        return next(client for client in self.clients if client.id == credentials.client_id)

    def _granted(self, client: DemoClient, requested: str | None) -> tuple[str, ...]:
        if requested is None:
            return client.scopes
        asked = tuple(dict.fromkeys(requested.split()))
        rule = "ignore" if client.name is Fault.SCOPE_IGNORED else self._unknown_scope
        granted = tuple(scope for scope in asked if scope in client.scopes)
        if rule == "refuse_all" or (rule == "refuse" and granted != asked) or (rule == "ignore" and not granted):
            raise Refusal("invalid_scope")
        return client.scopes if rule == "widen" else granted


def _check_parameters(form: Mapping[str, str]) -> None:
    if "grant_type" not in form:
        raise Refusal("invalid_request")
    if form["grant_type"] != "client_credentials":
        raise Refusal("unsupported_grant_type")
    try:
        metadata = json.loads(form.get("aws_client_metadata", "{}"))
    except (ValueError, RecursionError):
        raise Refusal("invalid_request") from None
    if not isinstance(metadata, dict):
        raise Refusal("invalid_request")


def _accepted_secret(client: DemoClient) -> str:
    return new_secret() if client.name is Fault.WRONG_SECRET else client.secret


def _pool_id() -> str:
    alphabet = string.ascii_letters + string.digits
    return f"{REGION}_Demo" + "".join(secrets.choice(alphabet) for _ in range(5))
