"""What APIs answer today that real libraries guard, beside what was recorded of them, and whether it is explained."""

from __future__ import annotations

import http.client
import json
import os
import re
import socket
import ssl
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import trustme

from inspector.core.diagnosis.evidence import evidence_of_pasted
from inspector.core.diagnosis.paste.answers import read_response
from inspector.core.diagnosis.statements import statements_of
from tests.core.explained import diagnosed_text
from tests.core.minting import b64, jwk_of, key_for, rsa_key, sign
from tests.core.recordings import Recording, as_seen, recordings, shaped
from tests.real.conftest import HERE
from tests.real.processes import announced, needed, started
from tests.servers import HOST, Asked, Reply, serve

PACKAGES = {
    "aws-jwt-verify": "aws-jwt-verify",
    "express-jwt-dev": "express-jwt",
    "express-jwt-json": "express-jwt",
    "express-jwt-prod": "express-jwt",
    "express-oauth2-jwt-bearer": "express-oauth2-jwt-bearer",
    "express-oauth2-jwt-bearer-strict": "express-oauth2-jwt-bearer",
    "fastify-jwt-jwks": "fastify-jwt-jwks",
    "jose": "jose",
    "jsonwebtoken": "jsonwebtoken",
    "passport-jwt": "passport-jwt",
}
"""The APIs of apis.mjs, as the recordings call them, and the package that guards each."""
HTTPS_ONLY = {"aws-jwt-verify"}
CHANGING = {("aws-jwt-verify", "refresh-token")}
"""What depends on how long ago an unknown key was asked for."""
AUDIENCE = "https://api.orders.example"
RECORDED_ISSUER = "http://127.0.0.1:19100"
PATIENCE_S = 30.0
TRIES = 5
DATES = {"iat", "nbf", "exp", "auth_time"}
SECRET = b"a secret that no issuer shares with an API, of 64 bytes and more"


@dataclass(frozen=True, slots=True)
class Issuer:
    """Where an API gets its keys, and where it would get them if nobody was down."""

    url: str
    down: str
    environment: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Said:
    """What of an answer does not change with the hour and the port."""

    status: int
    sentences: tuple[str, ...]
    statements: tuple[str, ...]


def said(raw: str) -> Said:
    """What an answer says, without dates, ports and lines of Node's own source."""
    seen = evidence_of_pasted(read_response(raw))
    texts = (re.sub(r"(https?://)?127\.0\.0\.1:\d+", "127.0.0.1", each.text) for each in seen.sentences)
    texts = (re.sub(r"\d{4}-\d\d-\d\dT[\d:.]+Z", "(a date)", each) for each in texts)
    texts = (re.sub(r"node:\S+?:\d+:\d+", "(Node)", each) for each in texts)
    return Said(seen.status, tuple(texts), tuple(each.id for each in statements_of(seen.sentences)))


@cache
def ec_key() -> Any:
    return key_for("ES256")


def rsa_jwk() -> dict[str, Any]:
    return jwk_of(rsa_key(), kid="rsa-1", alg="RS256", use="sig")


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def issuer(request: pytest.FixtureRequest, authority: trustme.CA, tmp_path: Path) -> Iterator[Issuer]:
    """A key set with an RSA key and an EC key, and a port that refuses connections for as long as the test runs."""
    ec = jwk_of(ec_key(), kid="ec-1", alg="ES256", use="sig")
    keys = json.dumps({"keys": [rsa_jwk(), ec]}).encode()
    tls = None
    if request.getfixturevalue("server") in HTTPS_ONLY:
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert(HOST).configure_cert(tls)
    scheme = "https" if tls else "http"

    def answer(asked: Asked) -> Reply:
        if asked.path.endswith("/jwks.json"):
            return Reply(200, keys, {"Content-Type": "application/json"})
        here = f"{scheme}://{asked.headers['Host']}"
        document = {"issuer": here, "jwks_uri": f"{here}/.well-known/jwks.json"}
        return Reply(200, json.dumps(document).encode(), {"Content-Type": "application/json"})

    trusted = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(trusted))
    with serve(answer, tls) as site, socket.socket() as unheard:
        unheard.bind((HOST, 0))  # and never listens
        down = f"{scheme}://{HOST}:{unheard.getsockname()[1]}"
        yield Issuer(site.url, down, {"NODE_EXTRA_CA_CERTS": str(trusted), "NODE_NO_WARNINGS": "1"})


@contextmanager
def running(server: str, urls: Sequence[str], environment: Mapping[str, str]) -> Iterator[list[int]]:
    """The ports of APIs, one for each issuer that is at one of `urls`, that take its tokens."""
    node = needed("node")
    if not (HERE / "node_modules" / PACKAGES[server]).is_dir():
        pytest.skip(f"{PACKAGES[server]} is not installed; run: npm install --no-package-lock --prefix tests/real")
    expected = [
        {"issuer": url, "jwksUri": f"{url}/.well-known/jwks.json", "audience": AUDIENCE, "jwk": rsa_jwk()}
        for url in urls
    ]
    command = [node, str(HERE / "apis.mjs"), server, json.dumps(expected)]
    with started(command, stderr=subprocess.DEVNULL, env=os.environ | environment) as process:
        yield json.loads(announced(process, r'"ports":(\[.+?\])'))


def good(server: str) -> Recording:
    """What would not have been refused: a token of which only the signature is wrong, with the right one."""
    forged = next(each for each in recordings() if each.server == server and each.name == "bad-signature")
    typ = "at+jwt" if server.endswith("-strict") else "JWT"
    return replace(forged, name="good", header={**(forged.header or {}), "typ": typ})


def minted(refusal: Recording, url: str) -> str | None:
    """The token of a recording for an issuer at `url`, with its dates as far from now as they were then."""
    if refusal.header is None or refusal.claims is None:
        return refusal.token
    later = int(time.time() - refusal.at)
    claims = {
        name: _moved(value, later) if name in DATES else _at(value, url) for name, value in refusal.claims.items()
    }
    content = f"{b64(refusal.header)}.{b64(claims)}"
    alg = refusal.header["alg"]
    if alg == "none":
        return f"{content}."
    key = ec_key() if alg == "ES256" else SECRET if alg.startswith("HS") else key_for(alg)
    if refusal.name == "bad-signature":
        key = rsa_key("another key under the kid of the issuer's")
    return shaped(f"{content}.{b64(sign(content.encode(), alg, key))}", refusal.shape)


def _moved(value: Any, seconds: int) -> Any:
    return str(int(value) + seconds) if isinstance(value, str) else value + seconds


def _at(value: Any, url: str) -> Any:
    return value.replace(RECORDED_ISSUER, url) if isinstance(value, str) else value


def ask(port: int, refusal: Recording, token: str | None) -> str:
    """The answer of an API to a request that goes wrong as the recorded one did, as curl -i prints it.

    On a busy machine one that did not wait for its keys for long enough is asked again.
    """
    headers = {"Connection": "close"}
    if refusal.name == "empty-bearer":
        headers["Authorization"] = "Bearer"
    elif token is not None:
        scheme = {"no-scheme": "", "bearer-lower": "bearer "}.get(refusal.name, "Bearer ")
        headers["Authorization"] = f"{scheme}{token}"
    for _ in range(TRIES):
        raw = _answer(port, headers)
        if not re.search("time-?out|timed out|aborted", raw, re.IGNORECASE):
            break
    return raw


def _answer(port: int, headers: Mapping[str, str]) -> str:
    connection = http.client.HTTPConnection(HOST, port, timeout=PATIENCE_S)
    try:
        connection.request("GET", "/orders", headers=headers)
        response = connection.getresponse()
        lines = [f"HTTP/1.1 {response.status} {response.reason}", *(f"{k}: {v}" for k, v in response.getheaders())]
        return "\r\n".join([*lines, "", response.read().decode()])
    finally:
        connection.close()


def version(package: str) -> str:
    text = (HERE / "node_modules" / package / "package.json").read_text(encoding="utf-8")
    return f"{package} {json.loads(text)['version']}"


@pytest.mark.parametrize("server", sorted(PACKAGES))
def test_an_api_answers_as_it_was_recorded_and_the_fault_is_named(server: str, issuer: Issuer) -> None:
    refusals = [each for each in recordings() if each.server == server and (server, each.name) not in CHANGING]
    changed, missed = [], []
    with running(server, [issuer.url, issuer.down], issuer.environment) as (up, down):
        let_through = ask(up, good(server), minted(good(server), issuer.url))
        assert " 200 " in let_through.partition("\r")[0], let_through
        for each in refusals:
            port, url = (down, issuer.down) if each.name == "jwks-down" else (up, issuer.url)
            token = minted(each, url)
            raw = ask(port, each, token)
            then, now = said(each.raw), said(raw)
            if then != now:
                changed.append(f"{each.name}: recorded of {each.version}: {then}, and now: {now}")
            if told := each.fault.missed_by(diagnosed_text(raw, inspection=as_seen(token, time.time()))):
                missed.append(f"{each.name}: {told} beside {raw}")
    assert len(refusals) > 20
    assert not changed, "\n".join([f"{version(PACKAGES[server])} says otherwise:", *changed])
    assert not missed, "\n".join(missed)
