"""The OpenID provider, once for all tests; and what of this folder makes no sense on this system."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from tests.core.key_files import pem_of
from tests.core.minting import jwk_of, key_for
from tests.real.processes import announced, needed, started

HERE = Path(__file__).parent

# Windows and macOS have keyrings of their own, and no session bus to put another one on.
SECRET_SERVICE_TESTS = ["test_secret_service.py", "test_secret_service_faults.py", "test_torture.py"]
collect_ignore = [] if sys.platform.startswith("linux") else SECRET_SERVICE_TESTS


KEY_CLIENTS = {"rsa": "RS256", "pss": "PS256", "ec": "ES256", "ed": "Ed25519"}
"""Clients with a key of their own, and the algorithm the key is for."""


def _provider() -> list[str]:
    """The command that starts it, without its arguments; the test is skipped where it is not installed."""
    node = needed("node")
    if not (HERE / "node_modules" / "oidc-provider").is_dir():
        pytest.skip("oidc-provider is not installed; run: npm install --no-package-lock --prefix tests/real")
    return [node, str(HERE / "provider.mjs")]


def _public_jwks(alg: str) -> dict[str, object]:
    """The public half of the key for `alg`, with the key ID "one"."""
    jwk = jwk_of(key_for(alg), kid="one", alg="EdDSA" if alg == "Ed25519" else alg, use="sig")
    return {"keys": [jwk]}


@pytest.fixture(scope="session")
def oidc_provider() -> Iterator[tuple[str, dict[str, str]]]:
    """The issuer URL of a running oidc-provider, and what each of its clients proves itself with."""
    secrets = {
        "basic-client": "s3:%+ &=cret /?",
        "post-client": "p0st:%2B+ &=cret",
        "jwt-client": "a secret of 32 bytes: %2B+ &=cret",
    }
    clients: list[dict[str, object]] = [
        {
            "client_id": name,
            "client_secret": secret,
            "token_endpoint_auth_method": f"client_secret_{name.removesuffix('-client')}",
        }
        for name, secret in secrets.items()
    ]
    secrets["limited-client"] = "l1mited: %2B+ &=cret"  # it may have one of the two scopes that there are
    clients.append(
        {
            "client_id": "limited-client",
            "client_secret": secrets["limited-client"],
            "token_endpoint_auth_method": "client_secret_basic",
            "scope": "read",
        }
    )
    for name, alg in KEY_CLIENTS.items():
        secrets[f"{name}-client"] = pem_of(key_for(alg))
        clients.append(
            {
                "client_id": f"{name}-client",
                "token_endpoint_auth_method": "private_key_jwt",
                "token_endpoint_auth_signing_alg": "EdDSA" if alg == "Ed25519" else alg,
                "jwks": _public_jwks(alg),
            }
        )
    command = [*_provider(), json.dumps(clients)]
    with started(command, stderr=subprocess.DEVNULL, env=os.environ | {"NODE_NO_WARNINGS": "1"}) as process:
        yield announced(process, r'"issuer":"(.+?)"'), secrets


@pytest.fixture(scope="session")
def mutual_provider(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """The issuer URL of an oidc-provider that asks for client certificates, and the folder with its authority.

    There are `ca.pem`, and `client.pem` of the client "mutual-client" with its key in the same file; `other.pem` names
    somebody else.
    """
    folder = tmp_path_factory.mktemp("mutual")
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(folder / "ca.pem"))
    for name, file in (("127.0.0.1", "server.pem"), ("client.example", "client.pem"), ("other.example", "other.pem")):
        authority.issue_cert(name).private_key_and_cert_chain_pem.write_to_path(str(folder / file))
    client = {
        "client_id": "mutual-client",
        "token_endpoint_auth_method": "tls_client_auth",
        "tls_client_auth_san_dns": "client.example",
    }
    command = [*_provider(), json.dumps([client]), str(folder)]
    with started(command, stderr=subprocess.DEVNULL, env=os.environ | {"NODE_NO_WARNINGS": "1"}) as process:
        yield announced(process, r'"issuer":"(.+?)"'), folder
