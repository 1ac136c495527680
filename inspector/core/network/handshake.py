"""TLS handshakes: the chain of one that went well, and another look at the chain of one that did not."""

from __future__ import annotations

import ssl
from http.client import HTTPSConnection
from typing import Any
from urllib.parse import urlsplit

from requests.adapters import HTTPAdapter

from inspector.core.network import certificate_chain
from inspector.core.network.answer import BoundedResponse
from inspector.core.network.dialling import dial
from inspector.core.network.exchange import TlsSession
from inspector.core.network.lifeline import Lifeline
from inspector.core.text.message import message

_DER = 2
"""_ssl.ENCODING_DER, for Python before 3.13."""


def session_of(sock: ssl.SSLSocket | ssl.SSLObject, *, verified: bool) -> TlsSession:
    """What a finished handshake came to."""
    version = (sock.version() or "").replace("TLSv", "") or message("of an unknown version", "TLS …")
    cipher = sock.cipher()
    return certificate_chain.session(version, cipher[0] if cipher else "", _chain(sock, verified), verified=verified)


class _Look(HTTPSConnection):
    """A connection of the standard library to an address that is known already, which can be given up."""

    response_class = BoundedResponse

    def __init__(self, *args: Any, address: str, lifeline: Lifeline, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._create_connection = lambda place, timeout, *_: dial(address, place[1], timeout, lifeline)


def unverified(url: str, address: str, timeout_s: float, lifeline: Lifeline, proxy: str | None = None) -> TlsSession:
    """Whom `url` leads to, whether or not anybody vouches for it. Raises OSError or http.client.HTTPException.

    A handshake and nothing after it: no request is sent, and no client certificate shown. `address` is where the
    connection before this one was made to: the host's, or that of `proxy`, the URL of the HTTP proxy to tunnel through,
    with its credentials. `timeout_s` bounds each wait.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE  # the certificate is only shown, never relied on
    lifeline.watch(context)
    how: dict[str, Any] = {"timeout": timeout_s, "context": context, "address": address, "lifeline": lifeline}
    parts = urlsplit(url)
    host, port = parts.hostname or "", parts.port or (80 if parts.scheme == "http" else 443)
    if proxy is None:
        connection = _Look(host, port, **how)
    else:
        via = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
        if via.scheme != "http":
            raise OSError("a proxy that is itself reached over TLS")
        connection = _Look(via.hostname or "", via.port or 80, **how)
        connection.set_tunnel(host, port, HTTPAdapter().proxy_headers(via.geturl()))
    try:
        connection.connect()
        return session_of(connection.sock, verified=False)
    finally:
        connection.close()


def _chain(sock: Any, verified: bool) -> list[bytes]:
    """The chain in DER, leaf first: with its root where OpenSSL has verified it, else as the server sent it.

    Python has public methods for both from 3.13 on. Before, they are on the object below the socket, which truststore
    relies on too; where even that is missing, the leaf alone is to be had.
    """
    below = getattr(sock, "_sslobj", None)
    for name in ["get_verified_chain", "get_unverified_chain"][0 if verified else 1 :]:
        ask = getattr(sock, name, None) or getattr(below, name, None)
        found = ask() if ask is not None else None
        if found:
            return [each if isinstance(each, bytes) else each.public_bytes(_DER) for each in found]
    leaf = sock.getpeercert(binary_form=True)
    return [leaf] if leaf else []
