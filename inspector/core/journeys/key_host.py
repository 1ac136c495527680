"""Whose keys could be fetched for a token by a click. Apart from the fetching, which a window opens without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.core.text.urls import fetch_problem, host_of

if TYPE_CHECKING:  # whoever has one has imported it
    from inspector.core.checks.inspection import Inspection

MOST_HOST = 40
"""How much of a host is shown: the end of it, which says whose it is."""


def key_host(inspection: Inspection) -> str | None:
    """The host whose keys could be fetched by a click: the expected issuer's, else the one the token names.

    None where there is no issuer, or keys may not be fetched from there.
    """
    issuer = inspection.expectation.issuer or inspection.token.issuer
    if not issuer or fetch_problem(issuer):
        return None
    return short_host(host_of(issuer))


def short_host(host: str) -> str:
    """A host as a button names it."""
    return host if len(host) <= MOST_HOST else f"…{host[1 - MOST_HOST :]}"


def lacks_keys(inspection: Inspection) -> bool:
    """Whether the issuer's published keys could decide about the signature and were not had.

    Those that a user chose are not the issuer's. No key is published for a token that is made with a shared secret, and
    nobody but Microsoft can check a token for Microsoft Graph.
    """
    from inspector.core.checks.signature import for_microsoft_graph
    from inspector.core.checks.verdict import Status
    from inspector.core.keys.algorithms import HMAC_BITS, is_unsupported
    from inspector.core.tokens.token import Kind

    case, alg = inspection.case, inspection.case.alg
    if inspection.token.kind is not Kind.JWS or inspection.status("signature") is not Status.NOT_CHECKED:
        return False
    if alg is None or alg in HMAC_BITS or is_unsupported(alg) or for_microsoft_graph(case):
        return False
    return inspection.key_set is None or inspection.key_set.source.origin.chosen
