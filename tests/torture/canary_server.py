"""An authorization server whose tokens and answers are full of canaries; some clients are told their own secret."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

from tests import servers
from tests.core.minting import KID, jwk_of, mint, rsa_key
from tests.servers import Asked, Reply
from tests.torture.canaries import Flock

LONGEST_S = 60.0


@dataclass
class CanaryServer:
    """What it hands out is noted in `flock`. `asked` is there once the client that hangs has asked."""

    flock: Flock
    asked: Path
    url: str = ""
    tokens: list[str] = field(default_factory=list)

    def token(self, kind: str) -> str:
        """A new one, good for an hour, whose signature and whose secret claim are looked for from now on."""
        now = int(time.time())
        claims: dict[str, Any] = {
            "iss": self.url, "sub": "svc-orders", "client_id": "svc-orders", "scope": "orders/read", "iat": now,
            "exp": now + 3600, "jti": f"{time.time_ns()}", "api_key": f"sk_{self.flock.new(f'a claim of the {kind}')}",
        }  # fmt: skip
        made = mint(claims, {"alg": "RS256", "kid": KID, "typ": "at+jwt"})
        self.flock.take(f"the {kind}", made.rpartition(".")[2][40:])
        return made

    def answer(self, asked: Asked) -> Reply:
        """By path, and by who asks."""
        path, form = asked.path.partition("?")[0], parse_qs(asked.body.decode("utf-8", "replace"))
        if path.endswith(("openid-configuration", "oauth-authorization-server")):
            urls = {"token_endpoint": "token", "introspection_endpoint": "introspect", "revocation_endpoint": "revoke"}
            members = {name: f"{self.url}/{end}" for name, end in urls.items()}
            return _json({"issuer": self.url, "jwks_uri": f"{self.url}/jwks", **members})
        if path == "/jwks":
            return _json({"keys": [jwk_of(rsa_key(), alg="RS256", use="sig", kid=KID)]})
        who = form.get("client_id", [""])[0] + asked.headers.get("Authorization", "")
        if path.startswith("/refuses") or "wrong" in who:
            # As some do for whoever looks for the fault: all that came is in the answer.
            sent = f"{asked.headers.get('Authorization')} {asked.body.decode('utf-8', 'replace')}"
            return _json({"error": "invalid_client", "error_description": f"not accepted: {sent}"}, 401)
        if path.startswith("/breaks"):
            return Reply(
                500, f"<html><pre>{dict(asked.headers)} {form}</pre></html>".encode(), {"Content-Type": "text/html"}
            )
        if path.startswith("/hangs"):
            self.asked.touch()
            time.sleep(2)
            return _json({"error": "invalid_client"}, 401)
        if path == "/introspect":
            return _json({"active": True, "client_id": "svc", "access_token": self.token("introspected token")})
        if path == "/revoke":
            return Reply(200, b"")
        granted: dict[str, Any] = {"access_token": self.token("access token"), "token_type": "Bearer"}
        granted |= {"id_token": self.token("ID token"), "refresh_token": f"rt.{self.flock.new('the refresh token')}.x"}
        return _json(granted | {"expires_in": 3600})


def _json(members: object, status: int = 200) -> Reply:
    return Reply(status, json.dumps(members).encode(), {"Content-Type": "application/json"})


@contextmanager
def canary_server(flock: Flock, asked: Path) -> Iterator[CanaryServer]:
    """One that runs."""
    made = CanaryServer(flock, asked)
    with servers.serve(made.answer) as site:
        made.url = site.url
        yield made
