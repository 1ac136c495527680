"""The provider and the fields that follow from the URLs of a client."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from inspector.core.definitions.draft import Draft, missing
from inspector.core.definitions.proposal import FieldOrigin
from inspector.core.definitions.recognised import URL_NAMES, recognise
from inspector.core.definitions.resource import Resource
from inspector.core.knowledge.providers import provider
from inspector.core.profiles.endpoints import endpoints
from inspector.core.profiles.profile import FIELDS, Profile


def recognised(draft: Draft, resource: Resource) -> Draft:
    """The draft with the provider that its URLs are of, and the fields that give the same URLs.

    Where the file has names of its own for the provider's fields, those stay.
    """
    urls = {name: text for name in URL_NAMES if (text := resource.text(name))}
    given = {name: value for name, value in draft.values.items() if name not in URL_NAMES and isinstance(value, str)}
    if not urls and resource.provider:
        return draft
    found = recognise(urls, resource.provider, given)
    values: dict[str, Any] = {name: value for name, value in draft.values.items() if name not in URL_NAMES}
    values |= {name: value for name, value in found.fields.items() if name in FIELDS and value}
    origins = list(draft.origins)
    lines = {origin.field: origin.line for origin in origins if origin.missing is None}
    fields = dict.fromkeys(name for name in values if name not in lines)
    line = next((draft_line for name in URL_NAMES if (draft_line := lines.get(name)) is not None), None)
    origins = [one for one in origins if one.field not in URL_NAMES or one.field in values or one.missing]
    told = {one.field for one in origins}
    origins += [FieldOrigin(name, line) for name in fields if name in found.fields and name not in told]
    return replace(draft, provider=found.provider, values=values, origins=tuple(origins))


def with_place(draft: Draft) -> Draft:
    """The draft with what it needs to know whom to ask: a file may have a client ID and a secret alone."""
    profile = Profile(draft.name, provider=draft.provider, **draft.values)
    urls = endpoints(profile)
    open_ = {origin.field for origin in draft.origins if origin.missing is not None}
    if urls.token_url or urls.issuer or not open_ <= {"client_id", "client_secret", "scopes"}:
        return draft
    kind = provider(draft.provider)
    needed = [
        field.name
        for field in kind.fields
        if field.required and not any(getattr(profile, name) for name in (field.name, *field.unless))
    ]
    names = needed or ["token_url"]
    more = tuple(missing(name, None, None, f"{draft.address} {name}") for name in names)
    return replace(draft, origins=(*draft.origins, *more))
