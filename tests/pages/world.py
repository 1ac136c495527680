"""What a reader of the pages has at hand: files by their names, what other programs print, and two issuers that answer.

The pages name hosts as a reader has them. Here two servers on this computer stand in for them, and their addresses are
put in the place of those names in what is run, and taken back in what is printed.
"""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from inspector.core.profiles.profile import profile_to_dict
from inspector.demo.issuer import DemoIssuer
from tests.cli.shell import Shell
from tests.core.minting import jwk_of, mint, rsa_key
from tests.pages.reading import PROGRAM
from tests.servers import Asked, Reply, serve

POOL = "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Ab3dE9xQz"
DOMAIN = "https://orders-example.auth.eu-west-1.amazoncognito.com"
LOGIN = "https://login.example.com"
API = "https://api.example.com"
KID = "orders-2026"

ENVIRONMENT = "TOKEN_INSPECTOR_"
"""What the environment variables of the program begin with; a command may have them before its name."""


@dataclass
class World:
    """A folder with the files of the pages, and a shell whose home has the profile `orders-worker`."""

    folder: Path
    shell: Shell
    login: str
    """The address that answers for LOGIN, where a command fetches the keys of that issuer."""
    stands_for: Mapping[str, str]
    """Of each other host that the pages name the address that answers for it."""

    def run(self, words: list[str]) -> tuple[int, str]:
        """Run a command, with what stands before and after `|`, `<` and `>`; its exit code, and all that it printed."""
        fetches = LOGIN in words and "--jwks" not in words
        self._write(files(self.login if fetches else LOGIN))
        words = [self._here(word).replace(LOGIN, self.login if fetches else LOGIN) for word in words]
        variables = dict(word.split("=", 1) for word in words if word.startswith(ENVIRONMENT))
        words = [word for word in words if not word.startswith(ENVIRONMENT)]
        at = words.index(PROGRAM)
        stdin, target = b"", None
        if at:
            assert words[at - 1] == "|"
            stdin = self._printed(words[: at - 1])
        arguments = words[at + 1 :]
        for sign in ("<", ">"):
            if sign in arguments:
                place = arguments.index(sign)
                _, name = arguments[place : place + 2]
                del arguments[place : place + 2]
                if sign == "<":
                    stdin = (self.folder / name).read_bytes()
                else:
                    target = self.folder / name
        assert not {"|", "&&", ";", ">>", "2>"} & set(arguments), "write it so that the test can run it"
        with pytest.MonkeyPatch.context() as environment:
            for name, value in variables.items():
                environment.setenv(name, value)
            done = self.shell(*arguments, stdin=stdin)
        if target:
            target.write_bytes(done.stdout_bytes)
        return done.exit_code, self._as_written(done.stderr if target else done.output)

    def run_script(self, text: str) -> tuple[int, str]:
        """Run a script as a shell does, with the program as the command it is."""
        commands = self.folder / "bin"
        commands.mkdir(exist_ok=True)
        program = commands / PROGRAM
        home = shlex.quote(str(self.shell.home))
        program.write_text(f'#!/bin/sh\nexec {sys.executable} -m inspector --home {home} "$@"\n', "utf-8")
        program.chmod(0o755)
        root = str(Path(__file__).resolve().parents[2])
        environment = {**os.environ, "PATH": f"{commands}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": root}
        command = ["sh", "-eu", "-c", self._here(text)]
        done = subprocess.run(command, cwd=self.folder, env=environment, capture_output=True, text=True, check=False)
        return done.returncode, self._as_written(done.stdout + done.stderr)

    def _write(self, written: Mapping[str, str]) -> None:
        for name, text in written.items():
            (self.folder / name).write_text(text, "utf-8")

    def _here(self, text: str) -> str:
        for name, address in self.stands_for.items():
            text = text.replace(name, address)
        return text

    def _as_written(self, text: str) -> str:
        for name, address in [*self.stands_for.items(), (LOGIN, self.login)]:
            text = text.replace(address, name).replace(address.removeprefix("http://"), name.removeprefix("https://"))
        return text.replace(str(self.folder) + os.sep, "")

    def _printed(self, command: list[str]) -> bytes:
        if command[0] == "cat":
            return b"".join((self.folder / name).read_bytes() for name in command[1:])
        text = shlex.join(command)
        name = next((name for begins, name in PIPES.items() if text.startswith(begins)), None)
        assert name, f"what does {text} print? Give it a row of PIPES"
        return (self.folder / name).read_bytes()


PIPES = {  # of other programs, by the beginning of a command, the file that holds what they print
    "pbpaste": "token.txt",
    "curl": "answer.txt",
    "aws apigatewayv2 get-authorizers": "authorizers.json",
    "aws cognito-idp describe-user-pool-client": "client.json",
    "kubectl logs": "app.log",
}


def files(login: str) -> dict[str, str]:
    """The files that the pages speak of, by name. `login` is the address of the issuer of the tokens."""
    now = int(time.time())
    key, other = rsa_key(KID), rsa_key("another key")

    def token(client: str = "orders-worker", begun: int = 300, kid: str = KID, **more: Any) -> str:
        claims = {
            "iss": login,
            "sub": client,
            "aud": API,
            "client_id": client,
            "scope": "orders/read",
            "iat": now - begun,
            "exp": now - begun + 3600,
            "jti": f"{client}-{begun}",
            **more,
        }
        return mint(claims, {"alg": "RS256", "kid": kid, "typ": "JWT"}, key=other if kid != KID else key)

    good, old = token(), token(begun=9000)
    reports, forged = token("svc-reports", 900, scope="reports/read"), token("svc-billing", 60, kid="orders-2025")
    refusal = "jwt audience invalid. expected: https://api.example.com/orders"
    answer = f'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{{"message":"{refusal}"}}\n'
    head, _, body = answer.partition("\n\n")
    asked = f"> GET /orders HTTP/1.1\n> Host: api.example.com\n> Authorization: Bearer {good}\n>\n"
    log = [
        f"12:50:01 INFO  GET /orders Authorization: Bearer {good}",
        "12:50:02 INFO  200 in 12 ms",
        f"12:50:04 INFO  GET /reports Authorization: Bearer {reports}",
        f"12:51:10 WARN  401 token expired: {old}",
        f"12:51:12 INFO  GET /orders Authorization: Bearer {good}",
        f"12:52:00 ERROR unknown key: Bearer {forged}",
        "12:52:01 DEBUG POST /token grant_type=client_credentials&client_secret=k3y0fth3d00r7h4tn0b0dykn0ws",
    ]
    jwks = {"keys": [jwk_of(key, kid=KID, alg="RS256", use="sig")]}
    entries = [
        {
            "request": {
                "method": "GET",
                "url": f"{API}/orders",
                "headers": [{"name": "Authorization", "value": f"Bearer {good}"}],
            },
            "response": {"status": status, "statusText": text, "headers": [], "content": {"text": body}},
        }
        for status, text, body in ((401, "Unauthorized", '{"message":"jwt expired"}'), (403, "Forbidden", refusal))
    ]
    return {
        "token.txt": good,
        "works.txt": good,
        "expired.txt": old,
        "fails.txt": token("svc-reports", 900, scope="reports/read"),
        "jwks.json": json.dumps(jwks),
        "answer.txt": answer,
        "ticket.txt": asked + "".join(f"< {line}\n" for line in head.splitlines()) + f"<\n{body}",
        "refused.txt": 'HTTP/1.1 400 Bad Request\nContent-Type: application/json\n\n{"error":"invalid_client"}\n',
        "entra.txt": f"HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{ENTRA}\n",
        "build.log": "\n".join(log) + "\n",
        "tls-error.txt": "curl: (60) SSL certificate problem: unable to get local issuer certificate\n",
        "session.har": json.dumps({"log": {"version": "1.2", "entries": entries}}),
        "app.log": "\n".join(log) + "\n",
        "gateway.log": f"GET /orders 200 {good}\n",
        "template.yaml": TEMPLATE,
        "client.json": json.dumps({"UserPoolClient": CLIENT}),
        "authorizers.json": json.dumps({"Items": [AUTHORIZER]}),
        "application.yml": SPRING,
    }


TEMPLATE = """\
Resources:
  Pool:
    Type: AWS::Cognito::UserPool
  Orders:
    Type: AWS::Cognito::UserPoolResourceServer
    Properties:
      UserPoolId: !Ref Pool
      Identifier: orders
      Name: Orders
      Scopes: [{ScopeName: read, ScopeDescription: Read orders}]
  Domain:
    Type: AWS::Cognito::UserPoolDomain
    Properties: {UserPoolId: !Ref Pool, Domain: orders-example}
  Client:
    Type: AWS::Cognito::UserPoolClient
    DependsOn: Orders
    Properties:
      UserPoolId: !Ref Pool
      ClientName: orders-batch
      GenerateSecret: true
      AllowedOAuthFlows: [client_credentials]
      AllowedOAuthFlowsUserPoolClient: true
      AllowedOAuthScopes: [orders/read]
  Reports:
    Type: AWS::Cognito::UserPoolClient
    DependsOn: Orders
    Properties:
      UserPoolId: !Ref Pool
      ClientName: reports
      GenerateSecret: true
      AllowedOAuthFlows: [client_credentials]
      AllowedOAuthScopes: [orders/read]
"""
"""Two clients: one that works, and one without AllowedOAuthFlowsUserPoolClient, which gets no token."""

CLIENT = {
    "UserPoolId": "eu-west-1_Ab3dE9xQz",
    "ClientName": "orders-nightly",
    "ClientSecret": "n0t7h3s3cr37ofanybody1a2b3c4d5e6f7g8h9",
    "ClientId": "5h2examp1eon1y8k3v0q1t7m4t",
    "AllowedOAuthFlows": ["client_credentials"],
    "AllowedOAuthScopes": ["orders/read"],
    "AllowedOAuthFlowsUserPoolClient": True,
}

ENTRA = (
    '{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided. Ensure the secret '
    'being sent in the request is the client secret value, not the client secret ID."}'
)

AUTHORIZER = {
    "AuthorizerId": "a1b2c3",
    "AuthorizerType": "JWT",
    "IdentitySource": ["$request.header.Authorization"],
    "JwtConfiguration": {"Audience": ["orders-api"], "Issuer": LOGIN},
    "Name": "orders",
}

SPRING = f"""\
spring:
  security:
    oauth2:
      resourceserver:
        jwt:
          issuer-uri: {LOGIN}
          audiences: [{API}/orders]
"""


def _answer(asked: Asked, keys: str) -> Reply:
    """What the issuer of the tokens publishes."""
    address = f"http://{asked.headers['Host']}"
    found = {"issuer": address, "jwks_uri": f"{address}/keys", "token_endpoint": f"{address}/token"}
    body = keys if asked.path == "/keys" else json.dumps(found)
    return Reply(200, body.encode(), {"Content-Type": "application/json"})


@contextmanager
def issuers() -> Iterator[tuple[DemoIssuer, str]]:
    """Both run: Cognito's part is the demo issuer's, and that of the other is the address that comes with it."""
    keys = json.dumps({"keys": [jwk_of(rsa_key(KID), kid=KID, alg="RS256", use="sig")]})
    with DemoIssuer() as demo, serve(lambda asked: _answer(asked, keys)) as login:
        yield demo, login.url


def world(folder: Path, shell: Shell, demo: DemoIssuer, login: str) -> World:
    """A folder with all files in it, and the profile `orders-worker` with its secret in the keyring."""
    profile = demo.profile("ok")
    made = World(folder, shell, login, {POOL: profile.issuer, DOMAIN: demo.url})
    made._write(files(LOGIN))
    members = profile_to_dict(profile) | {"name": "orders-worker"}
    (folder / "secret.txt").write_text(demo.secret_for(profile.id), "utf-8")
    (folder / "profile.json").write_text(json.dumps(members), "utf-8")
    shell.add_profile(**members)
    assert shell("secret", "set", "orders-worker", stdin=demo.secret_for(profile.id)).exit_code == 0
    return made
