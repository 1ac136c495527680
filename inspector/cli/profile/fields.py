"""The fields of a profile as they are typed: an option of `profile add` for each, and what `profile set` takes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from difflib import get_close_matches
from functools import reduce
from typing import Any

import click

from inspector.cli.exits import CommandError
from inspector.cli.help.pages import field_texts
from inspector.cli.shell.names import ENVIRONMENT, OfferedName, named_profile
from inspector.core.knowledge.providers import ProviderField, provider, providers
from inspector.core.profiles.profile import (
    ASSERTION_ALGORITHMS,
    CLIENT_AUTHENTICATION,
    FIELDS,
    NUMBERS,
    SECRET_MEMBERS,
    Profile,
)
from inspector.core.text.display import elide, visible

_NOT_TYPED = frozenset({
    "id", "name", "saved_keys", "saved_keys_at", "saved_keys_of", "scope_descriptions", "scope_descriptions_of",
    "scope_descriptions_at", "explored", "apis",
})  # fmt: skip
"""Members that the program fills itself, or that are more than a text."""
FIELDS_TYPED = tuple(name for name in FIELDS if name not in _NOT_TYPED)
"""The members of a profile that can be typed, in the order of the form."""
LISTS = frozenset(name for name in FIELDS_TYPED if Profile.__annotations__[name].startswith("tuple["))
"""Those with several values."""
_PAIRS = frozenset({"parameters"})
_OF_WORDS = frozenset({"scopes", "known_scopes", "resources", "secret_parameters"})
"""Lists whose values have no space in them, so that several may stand in one text."""
_METAVARS = {"client_authentication": "METHOD", "assertion_algorithm": "ALG", "parameters": "NAME=VALUE"}
_CHOICES = {"client_authentication": CLIENT_AUTHENTICATION, "assertion_algorithm": ASSERTION_ALGORITHMS}


def option_of(name: str) -> str:
    """The option for a member: --user-pool-id, and --scope for each of the scopes."""
    return "--" + (name.removesuffix("s") if name in LISTS else name).replace("_", "-")


def field_of(spelt: str) -> str:
    """The member that is meant: user_pool_id, user-pool-id and "User pool ID" are one, and so are scope and scopes."""
    name = "_".join(spelt.replace("-", " ").split()).lower().lstrip("_")
    return f"{name}s" if f"{name}s" in LISTS else name


def text_of(name: str) -> str:
    """What is said of a member: what its providers say of their field, or else its row in commands.toml."""
    said = field_texts().get(name, "")
    fields = _provider_fields(name)
    if said or not fields:
        return said
    whose = ", ".join(dict.fromkeys(kind for kind, _ in fields))
    hints = dict.fromkeys(field.hint or f"{field.label}." for _, field in fields)
    return f"{next(iter(hints))} ({whose})"


def values_of(name: str, profile: Profile | None) -> Iterable[str]:
    """What is known that the member may be."""
    if name == "provider":
        return [each.id for each in providers()]
    if name in _CHOICES:
        return _CHOICES[name]
    known = [
        field for kind, field in _provider_fields(name) if profile is None or kind == provider(profile.provider).short
    ]
    found = dict.fromkeys(value for each in known for value in (*(one for one, _ in each.options), *each.suggestions))
    return [value for value in found if value]


def _provider_fields(name: str) -> list[tuple[str, ProviderField]]:
    return [(kind.short, field) for kind in providers() for field in kind.fields if field.name == name]


def member_of(name: str, texts: Sequence[str]) -> Any:
    """The texts that were typed for a member, as a file of profiles has it; UsageError where one is no such value.

    The member need not be one of a profile: what reads it says so.
    """
    if name in _PAIRS:
        return _pairs(texts)
    if name in _OF_WORDS:
        return [word for text in texts for word in text.split()]
    if name in LISTS:
        return list(texts)
    (text,) = texts
    return float(text) if name in NUMBERS and text.replace(".", "", 1).isdecimal() else text


def _pairs(texts: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for text in texts:
        if not text.strip():
            continue
        name, equals, value = text.partition("=")
        if not equals or not name.strip():
            raise click.UsageError(f"A parameter is written NAME=VALUE, and not {elide(visible(text), 40)!r}.")
        found.setdefault(name.strip(), []).append(value)
    return found


def known_field(spelt: str) -> str:
    """The member that is meant; CommandError, with one that is called like it, where no profile has it.

    A member that carries a secret is no field either, and is left to what reads a profile to refuse.
    """
    name = field_of(spelt)
    if name in FIELDS or name in SECRET_MEMBERS:
        return name
    near = get_close_matches(name, FIELDS_TYPED, 1)
    how = f" Do you mean {near[0]}?" if near else f" Fields: {', '.join(FIELDS_TYPED)}."
    raise CommandError(visible(f"No profile has a field {elide(spelt, 40)!r}.{how}"))


def _option(name: str) -> Callable[[Any], Any]:
    several = name in LISTS
    choices = [each.id for each in providers()] if name == "provider" else _CHOICES.get(name)
    kinds: dict[str, Any] = {"type": click.Choice(choices)} if choices else {}
    if name == "environment":
        kinds = {"type": ENVIRONMENT}
    metavar = _METAVARS.get(name, None if choices else "SECONDS" if name in NUMBERS else "TEXT")
    again = " Can be given more than once." if several else ""
    if choices and metavar:
        again = f" One of {', '.join(choices)}."
    return click.option(
        option_of(name), name, multiple=several, required=name == "provider", metavar=metavar,
        help=f"{text_of(name)}{again}", **kinds,
    )  # fmt: skip


def field_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """An option for each field of a profile; one for a secret is refused with what to do instead."""
    made = reduce(lambda made, name: _option(name)(made), reversed(FIELDS_TYPED), command)
    return click.option("--client-secret", "--secret", hidden=True, expose_value=False, callback=_refuse_secret)(made)


def _refuse_secret(context: click.Context, option: click.Parameter, value: str | None) -> None:
    """Nothing of it is repeated."""
    if value is not None and not context.resilient_parsing:
        raise click.UsageError(
            f"A secret is never an argument, which every program can read: leave {option.opts[0]} out. "
            "Once the profile is added, store it with: token-inspector secret set NAME"
        )


def given_members(typed: Mapping[str, Any]) -> dict[str, Any]:
    """What was typed for the members, as a file of profiles has it, without what is empty."""
    texts = {name: value if isinstance(value, tuple) else (value,) for name, value in typed.items() if value}
    return {name: member for name, each in texts.items() if (member := member_of(name, each))}


FIELD = OfferedName(lambda _: [(name, text_of(name)) for name in FIELDS_TYPED])
"""A member's name, as it is completed."""
VALUE = OfferedName(lambda context: values_of(field_of(context.params.get("field") or ""), named_profile(context)))
"""What the member that stands before may be."""
