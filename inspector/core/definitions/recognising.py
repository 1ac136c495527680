"""The provider and the fields that follow from the URLs of a client."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from inspector.core.definitions.draft import Draft
from inspector.core.definitions.proposal import FieldOrigin
from inspector.core.definitions.recognised import BASE, URL_NAMES, recognise
from inspector.core.definitions.resource import Resource
from inspector.core.profiles.profile import FIELDS


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
    line = next((draft_line for name in (*URL_NAMES, BASE) if (draft_line := lines.get(name)) is not None), None)
    origins = [one for one in origins if one.field not in URL_NAMES or one.field in values or one.missing]
    told = {one.field for one in origins}
    origins += [FieldOrigin(name, line) for name in fields if name in found.fields and name not in told]
    return replace(draft, provider=found.provider, values=values, origins=tuple(origins))
