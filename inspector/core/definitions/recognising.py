"""The provider and the fields that follow from the URLs of a client."""

from __future__ import annotations

from inspector.core.definitions.draft import Draft
from inspector.core.definitions.resource import Resource


def recognised(draft: Draft, resource: Resource) -> Draft:
    """The draft with the provider that its URLs are of."""
    return draft
