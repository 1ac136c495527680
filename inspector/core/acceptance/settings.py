"""What is set at one API: what it compares a token with. None where nobody knows, empty where it is not set."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import Any

from inspector.core.errors import ProfileError
from inspector.core.knowledge.acceptors import Acceptor, SettingSpec
from inspector.core.text.display import elide
from inspector.core.text.language import tr
from inspector.core.values import dataclass

MOST_SAID = 60
"""Characters of a name that stand in an error."""
_LISTS = (
    "audiences", "clients", "scopes", "algorithms", "types", "other_issuers", "split_claims", "unchecked", "unknown",
)  # fmt: skip
_NUMBERS = ("skew", "max_age", "max_auth_age")
_TEXTS = ("issuer", "token_use")
_WORDS = ("exp_required",)


@dataclass(frozen=True, slots=True)
class AcceptorSettings:
    """The settings of one API; `claims` are claims with the values it takes.

    In seconds: `skew`, and how long ago the token may be issued (`max_age`) and the sign-in be (`max_auth_age`).

    None means that it is not known; an empty tuple or text, that it is not set there. A claim that stands twice among
    `claims` has to have a value of each. `split_claims` are those whose text it takes for words with spaces between.
    `other_issuers` are taken beside `issuer`. `exp_required` is whether a token has to have `exp`, where that is set.
    `unchecked` are kinds of rules that it was told to leave out. `unknown` are settings that are set there to what
    nobody knows here: no default of the acceptor holds for them.
    """

    issuer: str | None = None
    audiences: tuple[str, ...] | None = None
    clients: tuple[str, ...] | None = None
    scopes: tuple[str, ...] | None = None
    skew: float | None = None
    algorithms: tuple[str, ...] | None = None
    types: tuple[str, ...] | None = None
    token_use: str | None = None
    claims: tuple[tuple[str, tuple[str, ...]], ...] | None = None
    max_age: float | None = None
    max_auth_age: float | None = None
    other_issuers: tuple[str, ...] | None = None
    exp_required: bool | None = None
    split_claims: tuple[str, ...] | None = None
    unchecked: tuple[str, ...] | None = None
    unknown: tuple[str, ...] | None = None

    def for_others(self, acceptor: Acceptor) -> AcceptorSettings:
        """Those that hold for another API, too: without the names under which this acceptor has a thing of its own."""
        own = {name: None for name, spec in acceptor.settings.items() if spec.own}
        return replace(self, **own) if own else self

    def over(self, others: AcceptorSettings) -> AcceptorSettings:
        """These settings, and where they say nothing those others."""
        return AcceptorSettings(
            **{name: getattr(others if getattr(self, name) is None else self, name) for name in NAMES}
        )

    def with_defaults(self, acceptor: Acceptor) -> AcceptorSettings:
        """These settings, and where they say nothing what the acceptor does unless told otherwise."""
        return _completed(self, tuple(acceptor.settings.values()))


@lru_cache(256)
def _completed(settings: AcceptorSettings, specs: tuple[SettingSpec, ...]) -> AcceptorSettings:
    """`settings`, and where they say nothing the defaults of an acceptor; it is the same for each token of a file."""
    unknown, own = settings.unknown or (), dict[str, Any]()
    for each in specs:
        value = getattr(settings, each.name)
        if value == 0 and each.zero is not None:
            own[each.name] = each.zero
        elif value is None and each.default is not None and each.name not in unknown:
            own[each.name] = each.default
    return replace(settings, **own) if own else settings


NAMES = tuple(AcceptorSettings.__annotations__)


def settings_to_dict(settings: AcceptorSettings) -> dict[str, Any]:
    """As JSON members, without those that are not known."""
    members = {name: value for name in NAMES if (value := getattr(settings, name)) is not None}
    if "claims" in members:
        members["claims"] = [{"claim": name, "values": list(values)} for name, values in members["claims"]]
    return {name: list(value) if isinstance(value, tuple) else value for name, value in members.items()}


def settings_from_dict(members: object, where: str) -> AcceptorSettings:
    """Read them; ProfileError, beginning with `where`, names the member that is wrong."""
    if not isinstance(members, dict):
        raise ProfileError(tr("{where}: the settings of an API are an object.", where=where))
    made: dict[str, Any] = {}
    for name, value in members.items():
        if not _fits(name, value):
            raise ProfileError(
                tr(
                    "{where}: the setting {name} of an API cannot be read.",
                    where=where,
                    name=elide(str(name), MOST_SAID),
                )
            )
        made[name] = tuple(value) if isinstance(value, list) else value
        if name == "claims":
            made[name] = tuple((each["claim"], tuple(each["values"])) for each in value)
    return AcceptorSettings(**made)


def _fits(name: object, value: object) -> bool:
    if name in _LISTS:
        return isinstance(value, list) and all(isinstance(each, str) for each in value)
    if name in _NUMBERS:
        return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < 1e9
    if name == "claims":
        return isinstance(value, list) and all(map(_is_claim, value))
    if name in _WORDS:
        return isinstance(value, bool)
    return name in _TEXTS and isinstance(value, str)


def _is_claim(value: object) -> bool:
    """Whether it is one claim with its values."""
    if not isinstance(value, dict) or value.keys() != {"claim", "values"}:
        return False
    return isinstance(value["claim"], str) and _fits("audiences", value["values"])
