"""An issuer of tokens that nothing else has seen, and the process that has a long session with it."""

from __future__ import annotations

import base64
import json
import os
import secrets
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric import rsa

from tests.core.minting import b64, jwk_of, mint
from tests.servers import Asked, Reply, serve

ROOT = Path(__file__).resolve().parents[3]


def mark() -> str:
    """Characters that stand nowhere else."""
    return secrets.token_urlsafe(33)


class Canaries:
    """All that went through, by what it is."""

    def __init__(self) -> None:
        self.texts: dict[str, list[str]] = {}
        self.key = rsa.generate_private_key(65537, 2048)
        self.answered: list[str] = []
        self.introspected = self.note("introspection", mark())
        self.described = self.note("error description", mark())
        self.broken = self.note("cut token", mark())
        self.page = self.note("page", mark())
        self.cookie = self.note("cookie", mark())
        self.refresh = self.note("refresh token of an answer", mark())

    def note(self, name: str, text: str) -> str:
        self.texts.setdefault(name, []).append(text)
        return text

    def token(self, name: str, issuer: str, **changes: Any) -> str:
        """A token, whose claims and signature are noted."""
        now = int(time.time())
        sub, jti = self.note(f"sub of {name}", mark()), self.note(f"jti of {name}", mark())
        claims = {"iss": issuer, "sub": sub, "jti": jti, "client_id": "worker", "scope": "orders/read",
                  "iat": now - 20, "exp": now + 3600, "aud": "orders"} | changes  # fmt: skip
        text = mint(claims, {"alg": "RS256", "kid": "k1", "typ": "at+jwt"}, key=self.key)
        _, payload, signature = text.split(".")
        self.note(f"payload of {name}", payload)
        self.note(f"signature of {name}", signature)
        return text


def texts_of(seen: Canaries, issuer: str) -> list[str]:
    """Texts of all kinds to paste: each with a token of its own, or with what is like one."""
    now = int(time.time())
    inner = seen.token("inner token", issuer)
    nested = f"{b64({'alg': 'RS256', 'kid': 'k1', 'cty': 'JWT'})}.{b64_text(inner)}.{b64_text(mark())}"
    encrypted = ".".join(
        (b64({"alg": "RSA-OAEP-256", "enc": "A256GCM"}), *(seen.note("encrypted token", mark()) for _ in "1234"))
    )
    tampered = seen.token("tampered token", issuer)
    head, payload, _ = tampered.split(".")
    opaque = seen.note("opaque token", mark() + mark())
    disclosed = seen.token("token with disclosures", issuer, _sd=[mark()], _sd_alg="sha-256")
    return [
        seen.token("good token", issuer),
        f"2026-11-30 10:00:00 INFO Authorization: Bearer {seen.token('logged token', issuer)} status=401",
        f"curl -H 'Authorization: Bearer {seen.token('token of curl', issuer)}' https://api.example.com/orders",
        seen.token("expired token", issuer, exp=now - 60),
        seen.token("token of a stranger", "https://id.example.net"),
        f"{head}.{payload}.{seen.note('other signature', b64_text(mark() * 6))}",
        nested,
        seen.token("token in a token", issuer, id_token=inner),
        encrypted,
        f"{seen.token('first of two', issuer)} and {seen.token('second of two', issuer)}",
        opaque,
        f"eyJhbGciOiJSUzI1NiJ9.{seen.note('garbage', mark())}",
        json.dumps(
            {
                "access_token": seen.token("token in an answer", issuer),
                "refresh_token": seen.note("refresh token", mark()),
            }
        ),
        f"{disclosed}~{b64_text(json.dumps(['salt', 'email', seen.note('disclosure', mark())]))}~",
        seen.token("wrapped token", issuer).replace(".", ".\n"),
    ]


def b64_text(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


class Issuer:
    """Answers with tokens that are noted; `answer` is a file that says how the next token request ends."""

    def __init__(self, seen: Canaries, folder: Path) -> None:
        self.seen, self.folder, self.url = seen, folder, ""

    def reply(self, asked: Asked) -> Reply:
        seen, path = self.seen, asked.path.partition("?")[0]
        if path == "/keys":
            return _json({"keys": [jwk_of(seen.key, kid="k1", alg="RS256", use="sig")]})
        if path.startswith("/.well-known"):
            return _json({"issuer": self.url, "jwks_uri": f"{self.url}/keys", "token_endpoint": f"{self.url}/token"})
        if path == "/introspect":
            return _json({"active": True, "sub": seen.introspected, "username": seen.introspected})
        if path == "/revoke":
            return Reply()
        how = (self.folder / "answer").read_text() if (self.folder / "answer").exists() else "ok"
        return self._granted(how)

    def _granted(self, how: str) -> Reply:
        seen = self.seen
        if how == "refused":
            return _json({"error": "invalid_client", "error_description": seen.described}, 401)
        if how == "broken":
            return Reply(200, f'{{"access_token": "{seen.broken}'.encode(), {"Content-Type": "application/json"})
        if how == "html":
            return Reply(
                502,
                f"<html>{seen.page}</html>".encode(),
                {"Content-Type": "text/html", "Set-Cookie": f"a={seen.cookie}"},
            )
        return _json({"access_token": seen.answered.pop(), "token_type": "Bearer", "expires_in": 3600,
                      "scope": "orders/read", "refresh_token": seen.refresh})  # fmt: skip


def _json(content: object, status: int = 200) -> Reply:
    return Reply(status, json.dumps(content).encode(), {"Content-Type": "application/json"})


MOST_ANSWERED = 60


@contextmanager
def planned(folder: Path) -> Iterator[tuple[Path, Issuer]]:
    """The plan of a session in `folder`, and the issuer that it is with, which runs."""
    seen = Canaries()
    issuer = Issuer(seen, folder)
    with serve(issuer.reply) as site:
        issuer.url = site.url
        seen.answered = [seen.token("answer", site.url) for _ in range(MOST_ANSWERED)]
        texts = texts_of(seen, site.url)
        secret, typed = seen.note("secret", mark()), seen.note("typed secret", mark())
        why = seen.note("answer of an API", mark())
        challenge = f'Bearer error="invalid_token", error_description="{why}"'
        token = seen.token("request", site.url)
        sent = f"> GET /orders HTTP/1.1\n> Host: api.example.com\n> Authorization: Bearer {token}"
        answer = f"{sent}\n>\n< HTTP/1.1 401 Unauthorized\n< WWW-Authenticate: {challenge}\n<\n"
        said = {"url": site.url, "secret": secret, "typed": typed, "said": answer}
        said |= {f"text {number}": text for number, text in enumerate(texts)}
        for name, text in said.items():
            (folder / name).write_text(text)
        (folder / "looked for.json").write_text(json.dumps(seen.texts))
        _run("tests.gui.log_out.pieces", str(folder))  # the session is told nothing but hashes
        (folder / "looked for.json").unlink()
        yield folder, issuer


def run(folder: Path, *arguments: str) -> dict[str, Any]:
    """What a long session has found."""
    found: dict[str, Any] = json.loads(_run("tests.gui.log_out.long_session", str(folder), *arguments))
    return found


def _run(module: str, *arguments: str) -> str:
    ended = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=ROOT, capture_output=True, text=True, timeout=600, check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONHASHSEED": "7"},
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr[-4000:]
    return ended.stdout
