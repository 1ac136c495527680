"""Routes and methods of API Gateway: which authorizer each has, and which scopes it asks for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from inspector.core.definitions.acceptors.gathering import Found, Gathering, Paste
from inspector.core.definitions.setting import Unknown
from inspector.core.definitions.written.relaxed import SettingsMember, SettingsSection
from inspector.core.text.display import elide
from inspector.core.text.message import counted, message

_ASKS = {
    "apigw-http": "`aws apigatewayv2 get-routes`",
    "apigw-rest": "`aws apigateway get-method`",
    "apigw-rest-jwt": "`aws apigateway get-method`",
}
_OPEN = ("", "NONE")
_GUARDED = ("JWT", "COGNITO_USER_POOLS", "AUTH")
_BY_CODE = ("CUSTOM", "AUTH")
_REST = ("apigw-rest", "apigw-rest-jwt")


class Authorizer(NamedTuple):
    """An authorizer on its way: `acceptor` is "" where it is a function, `ids` are what routes may call it."""

    acceptor: str
    ids: tuple[str, ...]
    name: str
    gathering: Gathering
    read_from: str


class GuardedRoute(NamedTuple):
    """A route or method. `authorizer` is what it calls its authorizer, "" where it does not say."""

    called: str
    acceptor: str
    authorizer: str
    guarded: str
    scopes: SettingsMember | None
    source: Paste


def route_of(section: SettingsSection, source: Paste) -> GuardedRoute | None:
    """The route that an object is; None where it is none."""
    scopes = section.find("authorizationscopes")
    if section.has("routekey") and section.has("authorizationtype", "authorizerid"):
        kind = section.text("authorizationtype").upper()
        return GuardedRoute(
            section.text("routekey"), "apigw-http", _named(section, "authorizerid"), kind, scopes, source
        )
    if section.has("httpmethod") and section.has("authorizationtype", "authorization"):
        kind = section.text("authorizationtype", "authorization").upper()
        called = f"{section.text('httpmethod')} {_path_of(section, source)}".strip()
        return GuardedRoute(called, "apigw-rest", _named(section, "authorizerid"), kind, scopes, source)
    return _of_event(section, source)


def _named(section: SettingsSection, name: str) -> str:
    """The authorizer that it names: by its ID, or in a template by what a reference is to."""
    found = section.find(name)
    value = found.value if found is not None else ""
    text = value.asks_for if isinstance(value, Unknown) else str(value)
    return text.rpartition("aws_")[2].split(".")[1] if text.startswith("${aws_") and "." in text else text


def _path_of(section: SettingsSection, source: Paste) -> str:
    return source.named(section.path[:-2], "path")


_EVENTS = {"HttpApi": "apigw-http", "Api": "apigw-rest"}


def _of_event(section: SettingsSection, source: Paste) -> GuardedRoute | None:
    """The event of a function in a SAM template: its Auth overrides what holds for the API."""
    if section.text("type") not in _EVENTS or "Events" not in section.path:
        return None
    properties = section.at("properties")
    auth = properties.at("auth")
    path, method = properties.text("path"), properties.text("method")
    if not path:
        return None
    authorizer = auth.text("authorizer")
    kind = "NONE" if authorizer.upper() == "NONE" else "AUTH"
    scopes = auth.find("authorizationscopes")
    if not auth:
        return None
    called = f"{method.upper()} {path}".strip()
    return GuardedRoute(called, _EVENTS[section.text("type")], authorizer, kind, scopes, source)


def joined(authorizers: list[Authorizer], routes: list[GuardedRoute]) -> Iterator[Found]:
    """An API for each authorizer, or for each set of scopes that its routes ask for."""
    taken: set[int] = set()
    for authorizer in authorizers:
        if not authorizer.acceptor:
            yield message(
                "The authorizer {name} is a function (Lambda): what it takes stands in its code.",
                name=elide(authorizer.name, 80),
            )
        lone = sum(_is_for(authorizer, each.acceptor) for each in authorizers) == 1
        own = [
            (at, route) for at, route in enumerate(routes)
            if route.guarded in (_GUARDED if authorizer.acceptor else _BY_CODE)
            and (not authorizer.acceptor or _is_for(authorizer, route.acceptor))
            and (route.authorizer in authorizer.ids or (not route.authorizer and lone and authorizer.acceptor))
        ]  # fmt: skip
        taken |= {at for at, _ in own}
        if authorizer.acceptor:
            yield from _apis(authorizer, [route for _, route in own])
    rest = [route for at, route in enumerate(routes) if at not in taken]
    yield from _without_authorizer(rest)


def _is_for(authorizer: Authorizer, acceptor: str) -> bool:
    """Whether routes of this kind of API may have it."""
    return authorizer.acceptor == acceptor or (authorizer.acceptor in _REST and acceptor in _REST)


def _apis(authorizer: Authorizer, routes: list[GuardedRoute]) -> Iterator[Found]:
    gathering, acceptor = authorizer.gathering, authorizer.acceptor
    if not routes:
        if gathering.get("scopes") is None:
            gathering.unsaid("scopes")
            gathering.note(
                message(
                    "Which scopes its routes ask for does not stand in it. {command} tells.", command=_ASKS[acceptor]
                )
            )
        yield gathering.made(authorizer.name, authorizer.read_from)
        return
    if gathering.get("scopes") is not None and all(route.scopes is not None for route in routes):
        yield gathering.made(authorizer.name, authorizer.read_from)  # for the routes that name no scopes of their own
    for name, member, source in _by_scopes(authorizer.name, routes):
        own = gathering.copied()
        if member is not None or own.get("scopes") is None:
            own.source = source
            own.texts("scopes", member)
        yield own.made(name, authorizer.read_from)


def _by_scopes(name: str, routes: list[GuardedRoute]) -> Iterator[tuple[str, SettingsMember | None, Paste]]:
    """Routes that ask for the same scopes, as one: what they are called, and the scopes."""
    groups: dict[str, list[GuardedRoute]] = {}
    for route in routes:
        scopes = route.scopes.value if route.scopes is not None else ()
        groups.setdefault(repr(sorted(map(str, scopes)) if isinstance(scopes, list) else scopes), []).append(route)
    for group in groups.values():
        more = f" (+{len(group) - 1})" if len(group) > 1 else ""
        called = name if len(groups) == 1 and len(group) > 1 else f"{name}, {group[0].called}{more}".strip(", ")
        yield called, group[0].scopes, group[0].source


def _without_authorizer(routes: Iterable[GuardedRoute]) -> Iterator[Found]:
    """Routes whose authorizer is not in the text: their scopes are all that is known of them."""
    open_, others = 0, 0
    found: dict[tuple[str, str], list[GuardedRoute]] = {}
    for route in routes:
        if route.guarded in _OPEN:
            open_ += 1
        elif route.guarded in _GUARDED:
            found.setdefault((route.acceptor, route.authorizer), []).append(route)
        else:
            others += 1
    for (acceptor, authorizer), group in found.items():
        for name, member, source in _by_scopes("", group):
            gathering = Gathering(source, acceptor)
            gathering.texts("scopes", member)
            if authorizer:
                gathering.note(
                    message("Its authorizer {name} does not stand in it, so issuer and audiences are not known.",
                            name=elide(authorizer, 80))
                )  # fmt: skip
            yield gathering.made(name, "get-route" if acceptor == "apigw-http" else "get-method")
    if open_:
        yield counted(open_, "One route takes requests without a token.", "{n} routes take requests without a token.")
    if others:
        yield counted(
            others, "One route is guarded by something else than a token of an issuer.",
            "{n} routes are guarded by something else than a token of an issuer.",
        )  # fmt: skip
