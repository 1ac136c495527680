"""What `inspect` and `compare` have in common: the keys, what is expected, and a token judged by them."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from inspector.cli.commands import FILE
from inspector.cli.exits import CommandError
from inspector.cli.options import a_number, not_empty
from inspector.cli.reading import read_bytes
from inspector.cli.shell.notes import note
from inspector.core.checks.verdict import ASYMMETRIC_ALGORITHMS, DEFAULT_LEEWAY_S, MAX_LEEWAY_S, Expectation
from inspector.core.errors import KeySetError
from inspector.core.knowledge.providers import provider_of_issuer

if TYPE_CHECKING:
    from inspector.core.issuer.key_fetch import KeyFetch
    from inspector.core.journeys.outcome import Outcome
    from inspector.core.journeys.verdicts import GivenKeys
    from inspector.core.keys.key import KeySet
    from inspector.core.tokens.token import Token

Command = TypeVar("Command", bound=Callable[..., Any])
JudgeText = Callable[["str | Token"], "Outcome"]

_OPTIONS: tuple[Callable[[Any], Any], ...] = (
    click.option(
        "--jwks", type=FILE, metavar="FILE|URL", help="The keys: a file (JWK Set, JWK, PEM, DER, …), or a URL to fetch."
    ),
    click.option(
        "--hmac-secret", type=FILE, metavar="FILE", help="A file with the shared secret, for HS256, HS384 and HS512."
    ),
    click.option(
        "--issuer", callback=not_empty, metavar="URL", help="The issuer expected. Without --jwks its keys are fetched."
    ),
    click.option("--client-id", callback=not_empty, metavar="ID", help="The client expected."),
    click.option(
        "--audience",
        callback=not_empty,
        multiple=True,
        metavar="A",
        help="An audience expected; one of several is enough.",
    ),
    click.option("--scope", callback=not_empty, multiple=True, metavar="S", help="A scope that has to be granted."),
    click.option("--any-scope", is_flag=True, help="One of the scopes is enough."),
    click.option(
        "--algorithm",
        callback=not_empty,
        multiple=True,
        metavar="ALG",
        help="An algorithm allowed, in place of all public-key ones.",
    ),
    click.option(
        "--token-use",
        type=click.Choice(["access", "id"]),
        help="Refuse any other kind of token: by token_use, or by what its issuer writes.",
    ),
    click.option("--at", metavar="TIME", help="Judge at this moment: epoch seconds, or ISO 8601 with an offset."),
    click.option(
        "--leeway",
        type=click.FloatRange(0, MAX_LEEWAY_S),
        default=DEFAULT_LEEWAY_S,
        show_default=True,
        metavar="SECONDS",
        callback=a_number,
        help="What your API allows for clocks that differ.",
    ),
)


def judging_options(command: Command) -> Command:
    """The options that `judge_for` reads, in the order of the help."""
    return reduce(lambda made, option: option(made), reversed(_OPTIONS), command)


def judge_for(*, at: str | None, **wanted: Any) -> JudgeText:
    """What judges a text by these options. Files are read here; keys are fetched when the first text is judged.

    Raises CommandError where a file cannot be read or holds no keys, and UsageError where two options contradict.
    """
    from inspector.core.journeys.inspect import inspect_text, inspect_with_keys
    from inspector.core.keys.key_set import shared_secret

    moment, expectation = moment_of(at), read_expectation(wanted)
    jwks, issuer = wanted["jwks"], wanted["issuer"]
    if wanted["hmac_secret"] is not None:
        secret = _read_secret(wanted)
        return lambda text: inspect_text(text, expectation, now=moment(), key_set=shared_secret(secret))
    if jwks is not None and not _is_url(jwks):
        key_set = _read_key_set(jwks)
        return lambda text: inspect_text(text, expectation, now=moment(), key_set=key_set)
    if jwks is not None or issuer is not None:
        from inspector.core.issuer.network import Network
        from inspector.core.network.transport import Transport

        # With --jwks the keys are vouched for by that URL; the issuer is then only what `iss` is compared with.
        named = {"jwks_url": jwks} if jwks else {"issuer": issuer}
        network = Network(Transport(), now=moment)
        return lambda text: inspect_with_keys(text, expectation, network, **named)
    return lambda text: inspect_text(text, expectation, now=moment())


def judge_each(*, at: str | None, **wanted: Any) -> JudgeText:
    """The same for many texts: keys that are fetched are fetched once, now, whatever comes of that."""
    from inspector.core.issuer.key_fetch import fetch_keys
    from inspector.core.issuer.network import Network
    from inspector.core.journeys.inspect import inspect_text
    from inspector.core.keys.key import KeySource
    from inspector.core.network.transport import Transport

    jwks, issuer = wanted["jwks"], wanted["issuer"]
    source = KeySource.of(None if jwks else issuer, jwks, of_issuer=False)
    if wanted["hmac_secret"] is not None or source is None or (jwks is not None and not _is_url(jwks)):
        return judge_for(at=at, **wanted)
    moment, expectation = moment_of(at), read_expectation(wanted)
    found = fetch_keys(source, jwks, Network(Transport(), now=moment))
    return lambda text: inspect_text(text, expectation, now=moment(), key_set=found.key_set, keys_problem=found.problem)


def refuse_shared_input(wanted: dict[str, Any], *files: str) -> None:
    """UsageError where standard input would have to be a token, and also what it is judged by."""
    if "-" in files and "-" in (wanted["jwks"], wanted["hmac_secret"]):
        raise click.UsageError("Standard input can hold the token or the keys: give a file for one of them.")


def given_keys(wanted: dict[str, Any], now: float) -> GivenKeys | None:
    """The keys that these options name, read or fetched once, for judging many tokens; None where they name none.

    Raises as `judge_for` does, and CommandError where they cannot be fetched.
    """
    from inspector.core.issuer.key_fetch import fetch_keys
    from inspector.core.issuer.network import Network
    from inspector.core.journeys.verdicts import GivenKeys
    from inspector.core.keys.key import KeySource, Origin
    from inspector.core.network.transport import Transport

    jwks, issuer = wanted["jwks"], wanted["issuer"]
    if wanted["hmac_secret"] is not None:
        return GivenKeys(_read_secret(wanted), KeySource(Origin.SECRET, ""))
    if jwks is not None and not _is_url(jwks):
        given = GivenKeys(read_bytes(jwks, "the key set"), KeySource(Origin.FILE, Path(jwks).name), now)
        _told_of(given.parse)
        return given
    source = KeySource.of(None if jwks else issuer, jwks, of_issuer=False)
    if source is None:
        return None
    return fetched_keys(fetch_keys(source, jwks, Network(Transport(), now=lambda: now)))


def told_keys_url(jwks: str, now: float) -> tuple[GivenKeys | None, str | None]:
    """The keys at a URL, or why they are not to be had there; neither where it is no URL but a file."""
    from inspector.core.issuer.key_fetch import fetch_keys
    from inspector.core.issuer.network import Network
    from inspector.core.keys.key import KeySource
    from inspector.core.network.transport import Transport

    source = KeySource.of(None, jwks, of_issuer=False)
    if source is None or not _is_url(jwks):
        return None, None
    fetched = fetch_keys(source, jwks, Network(Transport(), now=lambda: now))
    if fetched.key_set is None:
        return None, str(fetched.problem or "The keys could not be fetched.")
    return fetched_keys(fetched), None


def fetched_keys(fetched: KeyFetch) -> GivenKeys:
    """The keys that were fetched, for judging many tokens; CommandError where there are none."""
    from inspector.core.journeys.verdicts import GivenKeys

    if fetched.key_set is None:
        raise CommandError(str(fetched.problem or "The keys could not be fetched."))
    if not fetched.key_set.document:
        raise CommandError("The key set that was fetched holds private or secret parts, so nothing is judged by it.")
    return GivenKeys(fetched.key_set.document.encode(), fetched.key_set.source, fetched.key_set.fetched_at)


def _read_secret(wanted: dict[str, Any]) -> bytes:
    if wanted["jwks"] is not None:
        raise click.UsageError("Give either --jwks or --hmac-secret: a token is signed with one of them.")
    return read_bytes(wanted["hmac_secret"], "the secret").removesuffix(b"\n").removesuffix(b"\r")


def read_expectation(wanted: dict[str, Any]) -> Expectation:
    """What the options say that is expected of a token."""
    return Expectation(
        issuer=wanted["issuer"],
        audiences=wanted["audience"],
        client_ids=(wanted["client_id"],) if wanted["client_id"] else (),
        scopes=_scopes(wanted["scope"]),
        any_scope=wanted["any_scope"],
        token_use=wanted["token_use"],
        algorithms=wanted["algorithm"] or ASYMMETRIC_ALGORITHMS,
        leeway_s=wanted["leeway"],
        own_leeway=True,
        provider=(provider_of_issuer(wanted["issuer"]) or "generic") if wanted["token_use"] else "generic",
        source="command line",
    )


def _scopes(groups: Sequence[str]) -> tuple[str, ...]:
    """What a token is to have: its server may have put anything into it."""
    from inspector.core.profiles.scope_list import read_scope_list

    found = read_scope_list("\n".join(groups))
    return (*found.scopes, *found.wrong)


def moment_of(at: str | None) -> Callable[[], float]:
    """The clock, or one that stands still at the moment that `--at` names, in epoch seconds."""
    from inspector.core.text.times import parse_moment

    if at is None:
        return time.time
    try:
        value = parse_moment(at)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--at") from None
    return lambda: value


def _is_url(text: str) -> bool:
    return text.lower().startswith(("https://", "http://"))


def _read_key_set(path: str) -> KeySet:
    from inspector.core.keys.key_set import read_key_file

    content = read_bytes(path, "the key set")
    return _told_of(lambda: read_key_file(content, Path(path).name, time.time()))


def _told_of(read: Callable[[], KeySet]) -> KeySet:
    """The keys of a file; what is odd about them is said on standard error. CommandError where there are none."""
    try:
        keys = read()
    except KeySetError as error:
        import shlex

        typed = f" (type --jwks {shlex.quote(error.keys_url)})" if error.keys_url else ""
        raise CommandError(f"{error}{typed}") from None
    for problem in keys.problems:
        from inspector.core.text.display import visible

        note(visible(f"{keys.source.name}: {problem}"))
    return keys
