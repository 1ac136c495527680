"""Which provider a client's URLs are of, and the members of a profile that give the same URLs again.

The templates of resources/knowledge/providers.toml are read backwards: there is no other list of hosts. A template is
evidence of its provider where its host is written out in it (amazoncognito.com), or where the issuer that follows is
one that only that provider has. `https://{custom_domain}/oauth2/token` could be anybody's: it counts only where
another URL, or a pool, has told the provider already.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from functools import cache
from string import Formatter
from typing import Any, NamedTuple
from urllib.parse import urlsplit, urlunsplit

from inspector.core.knowledge.providers import (
    ENDPOINT_NAMES,
    Provider,
    ProviderField,
    Template,
    provider,
    provider_of_issuer,
    providers,
)
from inspector.core.profiles.endpoints import endpoints
from inspector.core.profiles.profile import FIELDS, Profile
from inspector.core.text.urls import is_url
from inspector.core.values import dataclass

BASE = "discovery_url"
"""The name of a URL that only leads to an issuer: of its metadata, of an authority, or of a domain by itself."""
URL_NAMES = ("issuer", BASE, "token_url", "jwks_url", "revocation_url", "introspection_url")
"""What URLs are given by: members of Profile, and BASE. The first tells more than the last."""

_GENERIC = "generic"
_WELL_KNOWN = re.compile(
    r"(?P<before>.*?)/\.well-known/(?:openid-configuration|oauth-authorization-server)(?P<after>/.*)?"
)
"""OpenID Connect Discovery 1.0 section 4 puts it behind the issuer's path, RFC 8414 section 3 before it."""
_MOST_STATES = 64
_MOST_LENGTH = 2048


@dataclass(frozen=True, slots=True)
class Recognised:
    """The provider of a client, by its id, and members of Profile.

    `fields` has what the templates give, and in the members named after URLs those that follow in no other way, so that
    each URL that was given is in it or comes of it. A URL may hold a secret, so they are never shown by themselves.
    """

    provider: str
    fields: Mapping[str, str] = field(repr=False)


class _Fit(NamedTuple):
    """How a URL can be of a provider: the fields it gives, whether all of it follows from them, and how sure that is.

    `strange` counts values that the provider's table names as mistakes.
    """

    fields: dict[str, str]
    exact: bool
    sure: bool
    strange: int


class _Backwards(NamedTuple):
    """A template as an expression. `whole` is of all of a URL, `begins` of one that goes on otherwise."""

    template: Template
    of: str
    whole: re.Pattern[str]
    begins: re.Pattern[str]
    host_written: bool


def recognise(urls: Mapping[str, str], provider_id: str = "", known: Mapping[str, str] | None = None) -> Recognised:
    """Recognise the provider of a client whose URLs are `urls`, by URL_NAMES.

    `provider_id` is given where the file says what it is of, `known` are members of Profile that are known already: a
    user pool ID is Cognito's, and no URL changes them.
    """
    given = {name: _tidy(name, urls[name]) for name in URL_NAMES if urls.get(name, "").strip()}
    own = {name: value for name, value in (known or {}).items() if value and name in FIELDS}
    kind = _kind_of(given, own, provider_id)
    if kind is None or kind.id == _GENERIC:
        return Recognised(_GENERIC, own | _kept(given))
    return _as(kind, given, own)


def _kind_of(given: Mapping[str, str], own: Mapping[str, str], provider_id: str) -> Provider | None:
    if provider_id and provider_id in {each.id for each in providers()}:
        return provider(provider_id)
    if (named := _kind_of_fields(own)) is not None:
        return named
    for name, url in given.items():
        fits = [(each, fit) for each in providers() for fit in _fits(each, name, url) if fit.sure]
        if fits:
            return min(fits, key=lambda one: (not one[1].exact, one[1].strange))[0]
    return None


def _kind_of_fields(own: Mapping[str, str]) -> Provider | None:
    """The provider that alone has a needed field which is known, such as `user_pool_id`."""
    for name in own:
        having = [each for each in providers() if any(one.name == name for one in each.fields)]
        if len(having) == 1 and name in _told_by_name(having[0]):
            return having[0]
    return None


def _told_by_name(kind: Provider) -> frozenset[str]:
    used = {name for rule in kind.endpoints for each in rule.templates for name in each.names}
    return frozenset(one.name for one in kind.fields if one.name in used and one.name not in ENDPOINT_NAMES)


def _as(kind: Provider, given: Mapping[str, str], own: Mapping[str, str]) -> Recognised:
    """The fields of that provider which leave the fewest URLs to be kept beside them."""
    states: list[dict[str, str]] = [dict(own)]
    for name, url in given.items():
        more = [_joined(state, fit.fields) for state in states for fit in _ordered(kind, name, url)]
        states = _distinct([*(each for each in more if each is not None), *states])[:_MOST_STATES]
    found = [_completed(kind, state, given) for state in states]
    at = min(range(len(found)), key=lambda one: (_overrides(found[one], own), one))
    return Recognised(kind.id, found[at])


def _ordered(kind: Provider, name: str, url: str) -> list[_Fit]:
    """How a URL can be of the provider that is known by now, the likeliest first."""
    fits = list(_fits(kind, name, url))
    fits = [each for each in fits if each.sure] or [each for each in fits if each.exact]
    return sorted(fits, key=lambda one: (not one.exact, one.strange, -len(one.fields)))


def _joined(state: Mapping[str, str], fields: Mapping[str, str]) -> dict[str, str] | None:
    """Both together; None where they differ."""
    return None if any(state.get(name, value) != value for name, value in fields.items()) else {**state, **fields}


def _distinct(states: Iterable[dict[str, str]]) -> list[dict[str, str]]:
    return list({tuple(sorted(each.items())): each for each in states}.values())


def _overrides(fields: Mapping[str, str], own: Mapping[str, str]) -> int:
    return sum(name in fields and name not in own for name in ENDPOINT_NAMES)


def _completed(kind: Provider, state: Mapping[str, str], given: Mapping[str, str]) -> dict[str, str]:
    """The fields with what follows from them, and with every URL that does not."""
    defaults = kind.defaults
    fields = {name: value for name, value in state.items() if value != defaults.get(name) or not value}
    for one in kind.fields:
        found = re.fullmatch(one.pattern, fields.get(one.name, "")) if one.pattern and one.mismatch else None
        for name, value in found.groupdict().items() if found else ():
            fields.setdefault(name, value)
    made = endpoints(_profile(kind, fields))
    for name, url in given.items():
        if name == BASE:
            if not _ordered(kind, name, url) and not made.issuer:
                fields.setdefault("issuer", url)
        elif not _follows(kind, name, url, getattr(made, name), fields):
            fields.setdefault(name, url)
    return fields


def _follows(kind: Provider, name: str, url: str, made: str | None, fields: Mapping[str, str]) -> bool:
    """Whether a URL needs no member of its own: it is made of the fields, or says no more than they do."""
    if url == made or (name == "issuer" and made is not None and url.rstrip("/") == made.rstrip("/")):
        return True
    if made is not None:
        return _in_small_letters(kind, url, fields) == made
    values = {**kind.defaults, **fields}
    return any(each.of == name and url == _written(each.template, values) for each in _templates(kind.id))


def _in_small_letters(kind: Provider, url: str, fields: Mapping[str, str]) -> str:
    """The URL with each value as its field has it, where that takes no capitals."""
    for one in kind.fields:
        value = fields.get(one.name, "")
        if value and one.pattern and not re.fullmatch(one.pattern, value.upper()):
            url = re.sub(re.escape(value), value, url, flags=re.IGNORECASE)
    return url


def _written(template: Template, values: Mapping[str, str]) -> str | None:
    """The URL, where at most a field that stands in it speaks against the template: a tenant that is a domain."""
    return Template(template.url, tuple(pair for pair in template.where if pair[0] not in template.names)).fill(values)


def _kept(given: Mapping[str, str]) -> dict[str, str]:
    kept = {name: url for name, url in given.items() if name != BASE}
    if BASE in given:
        kept.setdefault("issuer", given[BASE])
    return kept


# --- one URL ----------------------------------------------------------------------------------------------------------


def _fits(kind: Provider, name: str, url: str) -> Iterator[_Fit]:
    """Every way in which a URL can be one of the provider's."""
    if kind.id == _GENERIC or len(url) > _MOST_LENGTH:
        return
    path = url.partition("?")[0].partition("#")[0]
    forms = (url,) if name not in ("issuer", BASE) else (url, url.rstrip("/"), url.rstrip("/") + "/")
    for each in _templates(kind.id):
        matched = [found for form in forms if each.of in (name, "issuer") and (found := each.whole.fullmatch(form))]
        if matched and name in (each.of, BASE):
            yield from _fit(kind, each, matched[0].groupdict(), exact=True)
        elif begun := each.begins.fullmatch(path):
            yield from _fit(kind, each, begun.groupdict(), exact=False)


def _fit(kind: Provider, each: _Backwards, captured: Mapping[str, str], *, exact: bool) -> Iterator[_Fit]:
    by_name = {one.name: one for one in kind.fields}
    fields = {name: _in_form(by_name[name], value) for name, value in captured.items()}
    strange = sum(any(re.fullmatch(p, value) for p, _ in by_name[name].wrong) for name, value in fields.items())
    ruled_out = any(name in fields and not re.fullmatch(p, fields[name]) for name, p in each.template.where)
    for chosen in _choices(by_name, each.template, fields):
        made = fields | chosen
        sure = each.host_written or _is_only_of(kind, made)
        yield _Fit(made, exact and not ruled_out, sure, strange)


def _choices(
    by_name: Mapping[str, ProviderField], template: Template, fields: Mapping[str, str]
) -> Iterator[dict[str, str]]:
    """What the fields have to be that are chosen from a list and do not stand in the URL; the usual one first."""
    chosen: list[dict[str, str]] = [{}]
    for name, pattern in template.where:
        if name not in fields and name in by_name:
            values = [value for value, _ in by_name[name].options if re.fullmatch(pattern, value)]
            chosen = [one | {name: value} for one in chosen for value in values]
    yield from chosen


def _in_form(field_: ProviderField, value: str) -> str:
    """The value in small letters where its field takes nothing else, and hosts and GUIDs are the same in both."""
    if field_.pattern and not re.fullmatch(field_.pattern, value) and re.fullmatch(field_.pattern, value.lower()):
        return value.lower()
    return value


def _is_only_of(kind: Provider, fields: Mapping[str, str]) -> bool:
    issuer = endpoints(_profile(kind, fields)).issuer
    return issuer is not None and provider_of_issuer(issuer) == kind.id


def _profile(kind: Provider, fields: Mapping[str, Any]) -> Profile:
    return Profile("made", provider=kind.id, **fields)


def _tidy(name: str, url: str) -> str:
    """The URL as templates have it: scheme and host in small letters, no usual port; a metadata URL as its issuer."""
    url = url.strip()
    if not is_url(url):
        return url
    parts = urlsplit(url)
    user, at, host = parts.netloc.rpartition("@")
    host = host.lower().removesuffix(":443" if parts.scheme.lower() == "https" else ":80")
    url = urlunsplit(parts._replace(netloc=f"{user}{at}{host}"))
    if name in ("issuer", BASE) and not parts.query and (found := _WELL_KNOWN.fullmatch(url)):
        return found["before"] + (found["after"] or "")
    return url


# --- templates backwards ----------------------------------------------------------------------------------------------


@cache
def _templates(kind_id: str) -> tuple[_Backwards, ...]:
    kind = provider(kind_id)
    return tuple(
        _backwards(kind, rule.name, each)
        for rule in kind.endpoints
        for template in rule.templates
        for each in _expanded(kind, template)
    )


def _expanded(kind: Provider, template: Template) -> Iterator[Template]:
    """A template that is built on another endpoint's, `{issuer}/keys`, with each of the URLs that may be."""
    fields = {one.name for one in kind.fields}
    inner = next((name for name in template.names if name not in fields), None)
    if inner is None:
        yield template
        return
    for rule in kind.endpoints:
        for each in rule.templates if rule.name == inner else ():
            yield Template(template.url.replace(f"{{{inner}}}", each.url), (*template.where, *each.where))


def _backwards(kind: Provider, of: str, template: Template) -> _Backwards:
    host = urlsplit(template.url).netloc
    pieces = [
        re.escape(text) + (_field_pattern(kind, name, host) if name else "")
        for text, name, _, _ in Formatter().parse(template.url)
    ]
    behind = host.rpartition("}")[2]
    in_host = "}" in host and template.url.rindex("}") < template.url.index(host) + len(host)
    begins = "".join(pieces if template.url.endswith("}") else pieces[:-1]) + (re.escape(behind) if in_host else "")
    written = "." in behind.lstrip(".")
    return _Backwards(template, of, re.compile("".join(pieces)), re.compile(begins + "(?:/.*)?"), written)


def _field_pattern(kind: Provider, name: str, host: str) -> str:
    """What may stand in the place of a field: anything that ends where its part of the URL does."""
    if any(one.name == name and one.url for one in kind.fields):
        return rf"(?P<{name}>https?://[^/?#@\s]+(?:/[^?#\s]+?)?)"
    if host == f"{{{name}}}":
        return rf"(?P<{name}>[^/?#@:\s]+)"
    return rf"(?P<{name}>[^/?#@:.\s]+)" if f"{{{name}}}" in host else rf"(?P<{name}>[^/?#\s]+)"
