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
