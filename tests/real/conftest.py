"""The OpenID provider, once for all tests; and what of this folder makes no sense on this system."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.real.processes import announced, needed, started

HERE = Path(__file__).parent

# Windows and macOS have keyrings of their own, and no session bus to put another one on.
collect_ignore = [] if sys.platform.startswith("linux") else ["test_secret_service.py"]


@pytest.fixture(scope="session")
def oidc_provider() -> Iterator[tuple[str, dict[str, str]]]:
    """The issuer URL of a running oidc-provider, and the secrets of its two clients."""
    node = needed("node")
    if not (HERE / "node_modules" / "oidc-provider").is_dir():
        pytest.skip("oidc-provider is not installed; run: npm install --no-package-lock --prefix tests/real")
    secrets = {"basic-client": "s3:%+ &=cret /?", "post-client": "p0st:%2B+ &=cret"}
    methods = {"basic-client": "client_secret_basic", "post-client": "client_secret_post"}
    clients = [
        {"client_id": name, "client_secret": secret, "token_endpoint_auth_method": methods[name]}
        for name, secret in secrets.items()
    ]
    environment = os.environ | {"NODE_NO_WARNINGS": "1"}
    command = [node, str(HERE / "provider.mjs"), json.dumps(clients)]
    with started(command, stderr=subprocess.DEVNULL, env=environment) as process:
        yield announced(process, r'"issuer":"(.+?)"'), secrets
