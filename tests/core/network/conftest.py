"""A server that only a proxy leads to."""

from __future__ import annotations

import ssl
from collections.abc import Iterator

import pytest
import trustme

from tests.servers import Reply, Site, serve


@pytest.fixture
def behind_proxy(authority: trustme.CA) -> Iterator[Site]:
    """Its certificate is for issuer.test, a name that no resolver knows (RFC 6761)."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("issuer.test").configure_cert(context)
    with serve(Reply(), context) as site:
        yield site
