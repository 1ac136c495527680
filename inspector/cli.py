"""The command line: the same core as the window, for terminals, scripts and tests.

Tokens and secrets are never arguments, because every program can read those: they come from files, standard input or
a prompt. Exit codes are part of the contract: see `Exit`.
"""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Callable
from enum import IntEnum
from functools import wraps
from inspect import signature
from pathlib import Path
from typing import IO, Any

import click

from inspector import __version__
from inspector.core import report
from inspector.core.display import visible
from inspector.core.errors import InspectorError, KeySetError, ProfileError, VaultError
from inspector.core.verdict import ASYMMETRIC_ALGORITHMS, DEFAULT_LEEWAY_S, Expectation, Verdict
from inspector.home import Home, open_home

MAX_INPUT_BYTES = 8 * 1024 * 1024
MAX_SECRET_BYTES = 64 * 1024


class Exit(IntEnum):
    """What the exit code says (DESIGN section 6); 2 is also click's own code for wrong usage."""

    VALID = 0
    REJECTED = 1
    USAGE = 2
    UNVERIFIED = 3
    MALFORMED = 4
    REQUEST_FAILED = 5
    STOPPED = 130
    """By Ctrl+C, as shells put it; click's own 1 would say "rejected"."""


VERDICT_EXIT = {
    Verdict.VALID: Exit.VALID,
    Verdict.REJECTED: Exit.REJECTED,
    Verdict.UNVERIFIED: Exit.UNVERIFIED,
    Verdict.MALFORMED: Exit.MALFORMED,
}


class Problem(click.ClickException):
    """A problem of the user's, shown as one sentence; the program ends with `exit_code`."""

    exit_code = Exit.USAGE

    def show(self, file: IO[Any] | None = None) -> None:
        """Print the sentence alone, without click's "Error: "; what it quotes may hold anything."""
        click.echo(visible(self.message), err=True, file=file)


def main() -> None:
    """The entry point of `token-inspector` and `python -m inspector`."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a character gets its escape instead of a traceback.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    cli(prog_name="token-inspector")


def home_option(command: Callable[..., None]) -> Callable[..., None]:
    """`--home`, before or after the command's name, which some commands accept and have no use for.

    An InspectorError becomes one sentence on standard error and exit code 2, Ctrl+C becomes exit code 130.
    """
    takes_home = "home" in signature(command).parameters

    @click.option("--home", type=click.Path(file_okay=False, path_type=Path), help="Keep profiles and session here.")
    @click.pass_context
    @wraps(command)
    def with_home(context: click.Context, /, home: Path | None, **arguments: Any) -> None:
        if takes_home:
            arguments["home"] = home or context.find_root().params.get("home")
        try:
            command(**arguments)
        except InspectorError as error:
            raise Problem(str(error)) from None
        except (KeyboardInterrupt, click.Abort):
            click.echo("Stopped.", err=True)
            sys.exit(Exit.STOPPED)

    return with_home


def _a_number(_: click.Context, option: click.Parameter, value: float) -> float:
    """NaN is in no range and out of none, and as leeway it would let any date pass."""
    if math.isnan(value):
        raise click.BadParameter("it is not a number of seconds.", param=option)
    return value


def _said(_: click.Context, option: click.Parameter, value: Any) -> Any:
    """An empty text, as an unset variable of a script gives, must not switch a check off."""
    if any(not text.strip() for text in (value if isinstance(value, tuple) else (value,)) if text is not None):
        raise click.BadParameter("it is empty. Leave the option out to expect nothing.", param=option)
    return value


format_option = click.option(
    "--format", "form", type=click.Choice(["text", "json", "markdown"]), default="text", show_default=True
)


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="Token Inspector %(version)s")
@click.option("--self-check", is_flag=True, help="Check that this installation is complete, and exit.")
@click.option("--home", type=click.Path(file_okay=False, path_type=Path), help="Keep profiles and session here.")
@click.pass_context
def cli(context: click.Context, *, self_check: bool, home: Path | None) -> None:
    """Ask for a token, see what is in it, know whether it would be accepted, and if not, why.

    Without a command the window opens.
    """
    if self_check:
        from inspector.selfcheck import run_self_check

        sys.exit(run_self_check())
    if context.invoked_subcommand is None:
        sys.exit(_open_window(home, demo=False))


def _open_window(home: Path | None, *, demo: bool) -> int:
    from inspector.display_server import why_no_window

    reason = why_no_window()
    if reason is not None:
        raise Problem(f"The window cannot open: {reason} The commands work without one; see --help.")
    from inspector.app import run_window

    return run_window(home, demo=demo)


@cli.command()
@click.option("--headless", is_flag=True, help="Run the journey without a window, and print the report.")
@click.option("--screenshot", type=click.Path(dir_okay=False, path_type=Path), help="Where the picture goes.")
@home_option
def demo(*, home: Path | None, headless: bool, screenshot: Path | None) -> None:
    """Open the window on the demo issuer; without a display, run the same journey and print what came of it.

    The demo's profiles and secrets are kept in memory only; its tokens are kept like all others until you log out.
    """
    from inspector.display_server import why_no_window

    reason = None if headless else why_no_window()
    if not headless and reason is None:
        sys.exit(_open_window(home, demo=True))
    if reason is not None:
        click.echo(f"No window: {reason} Running the demo without one.\n")
    from inspector.headless import run_headless_demo

    sys.exit(run_headless_demo(screenshot))


@cli.command()
@click.argument("file", type=click.Path(path_type=str), default="-")
@click.option("--jwks", metavar="FILE|URL", help="The keys: a JWK Set, JWK or PEM file, or a URL to fetch a set from.")
@click.option("--hmac-secret", metavar="FILE", help="A file with the shared secret, for HS256, HS384 and HS512.")
@click.option(
    "--issuer", callback=_said, metavar="URL", help="The issuer expected. Without --jwks its keys are fetched."
)
@click.option("--client-id", callback=_said, metavar="ID", help="The client expected.")
@click.option(
    "--audience", callback=_said, multiple=True, metavar="A", help="An audience expected; one of several is enough."
)
@click.option("--scope", callback=_said, multiple=True, metavar="S", help="A scope that has to be granted.")
@click.option("--any-scope", is_flag=True, help="One of the scopes is enough.")
@click.option(
    "--algorithm",
    callback=_said,
    multiple=True,
    metavar="ALG",
    help="An algorithm allowed, in place of all public-key ones.",
)
@click.option("--token-use", type=click.Choice(["access", "id"]), help="Apply Amazon Cognito's rules for this kind.")
@click.option("--at", metavar="TIME", help="Judge at this moment: epoch seconds, or ISO 8601 with an offset.")
@click.option(
    "--leeway",
    type=click.FloatRange(0, 86400),
    default=DEFAULT_LEEWAY_S,
    show_default=True,
    metavar="SECONDS",
    callback=_a_number,
)
@format_option
@home_option
def inspect(*, file: str, at: str | None, form: str, **wanted: Any) -> None:
    """Inspect the token in FILE, or on standard input where FILE is - or left out.

    Exit code: 0 valid, 1 rejected, 2 unreadable input, 3 not verified, 4 malformed.
    """
    from inspector.core import flow
    from inspector.core.discovery import KeyCache
    from inspector.core.keys import shared_secret
    from inspector.core.transport import Transport

    moment = _moment(at)
    text = _read_text(file, "the token")
    expectation = Expectation(
        issuer=wanted["issuer"],
        audiences=wanted["audience"],
        client_ids=(wanted["client_id"],) if wanted["client_id"] else (),
        scopes=tuple(scope for group in wanted["scope"] for scope in group.split()),
        any_scope=wanted["any_scope"],
        token_use=wanted["token_use"],
        algorithms=wanted["algorithm"] or ASYMMETRIC_ALGORITHMS,
        leeway_s=wanted["leeway"],
        provider="cognito" if wanted["token_use"] else "generic",
        source="command line",
    )
    jwks, issuer = wanted["jwks"], wanted["issuer"]
    if wanted["hmac_secret"] is not None:
        if jwks is not None:
            raise click.UsageError("Give either --jwks or --hmac-secret: a token is signed with one of them.")
        key_set = shared_secret(
            _read_bytes(wanted["hmac_secret"], "the secret").removesuffix(b"\n").removesuffix(b"\r")
        )
        outcome = flow.inspect_text(text, expectation, now=moment(), key_set=key_set)
    elif jwks is not None and not _is_url(jwks):
        outcome = flow.inspect_text(text, expectation, now=moment(), key_set=_read_key_set(jwks))
    elif jwks is not None or issuer is not None:
        # With --jwks the keys are vouched for by that URL; the issuer is then only what `iss` is compared with.
        named = {"jwks_url": jwks} if jwks else {"issuer": issuer}
        outcome = flow.inspect_with_keys(text, expectation, transport=Transport(), keys=KeyCache(), now=moment, **named)
    else:
        outcome = flow.inspect_text(text, expectation, now=moment())
    assert outcome.inspection is not None  # noqa: S101 - every inspection gives one
    _print(outcome, form, report.inspection_json(outcome.inspection))
    sys.exit(VERDICT_EXIT[outcome.inspection.verdict])


@cli.command()
@click.argument("profile")
@click.option("--scope", multiple=True, metavar="S", help="Ask for these scopes in place of the profile's.")
@click.option("--secret-stdin", is_flag=True, help="Read the client secret from standard input, not from the keyring.")
@click.option("--show-token", is_flag=True, help="Print the token itself too.")
@format_option
@home_option
def request(
    *, home: Path | None, profile: str, scope: tuple[str, ...], secret_stdin: bool, show_token: bool, form: str
) -> None:
    """Ask for a token with PROFILE's client credentials, and inspect it.

    Exit code: 0 valid, 1 rejected, 2 wrong usage, 3 not verified, 4 malformed, 5 the request failed.
    """
    from dataclasses import replace

    from inspector.core import flow
    from inspector.core.discovery import KeyCache
    from inspector.core.transport import Transport

    place = open_home(home)
    chosen = place.profile(profile)
    if scope:
        chosen = replace(chosen, scopes=tuple(name for group in scope for name in group.split()))
    flow.check_profile(chosen)
    secret = _secret_for(place, chosen, from_stdin=secret_stdin)
    transport = Transport(timeout_s=chosen.timeout, ca_bundle=chosen.ca_bundle or None)
    outcome = flow.request_token(chosen, secret, transport=transport, keys=KeyCache(), now=time.time)
    _keep(place, outcome)
    document = report.outcome_json(outcome)
    token = outcome.inspection.token.text if outcome.inspection else None
    if show_token:
        document["token"] = token
    _print(outcome, form, document)
    if show_token and token and form != "json":
        click.echo(f"\nToken\n{token}")
    sys.exit(VERDICT_EXIT[outcome.inspection.verdict] if outcome.inspection else Exit.REQUEST_FAILED)


def _secret_for(place: Home, profile: Any, *, from_stdin: bool) -> str | None:
    if profile.client_authentication == "none":
        return None
    if from_stdin:
        return _read_secret()
    secret = place.vault.read(profile.id)
    if secret is None:
        missing = place.vault.why_not or "There is none in the keyring."
        words = f"No client secret for {profile.name!r}. {missing} Store it with: token-inspector secret set NAME, "
        raise VaultError(words + "or pass it on standard input with --secret-stdin.")
    return secret


def _keep(place: Home, outcome: Any) -> None:
    """Store the token for the window; that it cannot be stored is no reason to withhold the verdict."""
    from inspector.core import flow

    token = flow.stored(outcome)
    if token is None or not place.session.at_rest:
        return
    try:
        place.session.keep(token)
    except InspectorError as error:
        click.echo(f"The token was not stored: {error}", err=True)


@cli.group()
def profile() -> None:
    """List, show, import and remove profiles."""


@profile.command("list")
@home_option
def profile_list(*, home: Path | None) -> None:
    """Print the name of each profile and where it asks."""
    from inspector.core.providers import subtitle

    for item in open_home(home).profiles():
        click.echo(f"{visible(item.name)}\t{visible(subtitle(item))}")


@profile.command("show")
@click.argument("name")
@home_option
def profile_show(*, home: Path | None, name: str) -> None:
    """Print the profile NAME as JSON, with the URLs that follow from it. It holds no secret."""
    from dataclasses import asdict

    from inspector.core.profiles import profile_to_dict
    from inspector.core.providers import endpoints

    chosen = open_home(home).profile(name)
    click.echo(report.dumps(profile_to_dict(chosen)))
    for label, url in asdict(endpoints(chosen)).items():
        click.echo(f"{label}: {url or 'found by discovery'}", err=True)


@profile.command("import")
@click.argument("file")
@home_option
def profile_import(*, home: Path | None, file: str) -> None:
    """Add the profiles in FILE (- for standard input): a JSON object or a list of them.

    A profile with the name of one that is there replaces it. It keeps its client secret, unless the new one asks
    another server.
    """
    from inspector.core.profiles import read_profiles

    place = open_home(home)
    where = "Standard input" if file == "-" else f"The file {Path(file).name}"
    added = place.add(read_profiles(_read_bytes(file, "the profiles"), where))
    for done in added:
        forgotten = (
            " Its client secret was forgotten: the new one asks another server." if done.secret_forgotten else ""
        )
        click.echo(f"{'Replaced' if done.replaced else 'Imported'} {visible(done.name)}.{forgotten}")


@profile.command("keys")
@click.argument("name")
@click.option("--save", is_flag=True, help="Save them with the profile, for use without a network.")
@click.option("--forget", is_flag=True, help="Take the saved ones out of the profile.")
@home_option
def profile_keys(*, home: Path | None, name: str, save: bool, forget: bool) -> None:
    """Fetch and list the keys that tokens of the profile NAME are checked with."""
    from dataclasses import replace

    from inspector.core import flow
    from inspector.core.discovery import KeyCache
    from inspector.core.transport import Transport

    place = open_home(home)
    chosen = place.profile(name)
    if forget:
        place.change(replace(chosen, saved_keys="", saved_keys_at="", saved_keys_of=""))
        click.echo("The profile holds no keys now.")
        return
    transport = Transport(timeout_s=chosen.timeout, ca_bundle=chosen.ca_bundle or None)
    fetched = flow.fetch_profile_keys(chosen, transport=transport, keys=KeyCache(), now=time.time)
    if fetched.key_set is None:
        raise KeySetError(fetched.problem or "The keys could not be fetched.")
    for key in fetched.key_set.keys:
        parts = (key.kid or "without ID", key.kty, key.alg, key.bits or key.curve, key.thumbprint, key.unusable)
        click.echo(visible("  ".join(str(part) for part in parts if part)))
    if save:
        place.change(flow.with_saved_keys(chosen, fetched.key_set))
        click.echo("Saved with the profile.")


@profile.command("remove")
@click.argument("name")
@home_option
def profile_remove(*, home: Path | None, name: str) -> None:
    """Remove the profile NAME and its client secret."""
    place = open_home(home)
    forgotten = place.remove(name)
    click.echo(f"Removed {visible(name)}{' and its client secret' if forgotten else ''}.")


@cli.group()
def secret() -> None:
    """Store and forget client secrets in the OS keyring."""


@secret.command("set")
@click.argument("profile")
@home_option
def secret_set(*, home: Path | None, profile: str) -> None:
    """Store the client secret of PROFILE, read from standard input or asked for without showing it."""
    place = open_home(home)
    chosen = place.profile(profile)
    if not place.vault.persistent:
        raise VaultError(f"Nothing was stored. {place.vault.why_not}")
    value = _read_secret()
    place.vault.store(chosen.id, value)
    click.echo(f"Stored in {place.vault.name} and read back.")
    if value != value.strip():
        click.echo("It begins or ends with white space, which was kept as part of it.", err=True)


@secret.command("forget")
@click.argument("profile")
@home_option
def secret_forget(*, home: Path | None, profile: str) -> None:
    """Remove the client secret of PROFILE from the keyring."""
    place = open_home(home)
    chosen = place.profile(profile)
    if not place.vault.persistent:
        raise VaultError(f"Nothing is stored. {place.vault.why_not}")
    gone = place.vault.forget(chosen.id)
    click.echo(f"Forgotten, and {place.vault.name} no longer has it." if gone else "There was no secret to forget.")


@cli.command()
@click.option("--profile", "name", metavar="NAME", help="Clear only the tokens of this profile.")
@click.option("--forget-secrets", is_flag=True, help="Forget the client secrets too.")
@home_option
def logout(*, home: Path | None, name: str | None, forget_secrets: bool) -> None:
    """Clear every stored token and its key, look again, and say what was cleared."""
    place = open_home(home)
    chosen = [place.profile(name)] if name is not None else _profiles_if_readable(place, needed=forget_secrets)
    result = place.session.log_out(
        profile_id=chosen[0].id if name is not None else None,
        forget_secrets_of=[item.id for item in chosen] if forget_secrets else (),
    )
    click.echo(result.summary())
    if result.left:
        sys.exit(Exit.REJECTED)


def _profiles_if_readable(place: Home, *, needed: bool) -> list[Any]:
    """All profiles; a profile file that cannot be read must not keep anyone from logging out."""
    try:
        return list(place.profiles())
    except ProfileError:
        if needed:
            raise
        return []


def _moment(at: str | None) -> Callable[[], float]:
    from inspector.core.times import parse_moment

    if at is None:
        return time.time
    try:
        value = parse_moment(at)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--at") from None
    return lambda: value


def _is_url(text: str) -> bool:
    return text.lower().startswith(("https://", "http://"))


def _read_key_set(path: str) -> Any:
    from inspector.core.keys import read_key_file

    content = _read_bytes(path, "the key set")
    try:
        return read_key_file(content, Path(path).name, time.time())
    except KeySetError as error:
        raise Problem(str(error)) from None


def _read_bytes(path: str, what: str) -> bytes:
    try:
        if path == "-":
            _say_where_to_type(what)
            content = _standard_input(MAX_INPUT_BYTES + 1)
        else:
            with Path(path).open("rb") as stream:
                content = stream.read(MAX_INPUT_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "it is not a file name"
        raise Problem(f"Reading {what} from {path} failed: {reason}.") from None
    if len(content) > MAX_INPUT_BYTES:
        raise Problem(f"{path} holds more than {MAX_INPUT_BYTES // 1024 // 1024} MiB and was not read.")
    return content


def _read_text(path: str, what: str) -> str:
    """Text in UTF-8, or in UTF-16 with its mark as Windows PowerShell writes it; odd bytes stay to be seen."""
    content = _read_bytes(path, what)
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", "surrogatepass" if len(content) % 2 == 0 else "replace")
    return content.decode("utf-8", "surrogateescape")


def _read_secret() -> str:
    """One secret: asked for without echo in a terminal, else all of standard input without its last line break."""
    if _at_terminal():
        value = click.prompt("Client secret", hide_input=True, prompt_suffix=": ")
    else:
        content = _standard_input(MAX_SECRET_BYTES + 1)
        if len(content) > MAX_SECRET_BYTES:
            raise Problem(f"Standard input holds more than {MAX_SECRET_BYTES // 1024} KiB, which is no client secret.")
        try:
            value = content.decode("utf-8")
        except UnicodeDecodeError:
            raise Problem("The secret on standard input is not text in UTF-8.") from None
        value = value.removesuffix("\n").removesuffix("\r")
    if not value:
        raise Problem("No secret was given, so nothing was changed.")
    return str(value)


def _at_terminal() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


def _standard_input(limit: int) -> bytes:
    """At most `limit` bytes of standard input; none where the program was started without one."""
    return sys.stdin.buffer.read(limit) if sys.stdin is not None else b""


def _say_where_to_type(what: str) -> None:
    if _at_terminal():
        click.echo(f"Paste {what}, then press Ctrl+D on a line of its own.", err=True)


def _print(outcome: Any, form: str, document: dict[str, Any]) -> None:
    if form == "json":
        click.echo(report.dumps(document))
    elif form == "markdown":
        click.echo(report.to_markdown(outcome), nl=False)
    else:
        from inspector.terminal import print_report

        print_report(report.to_text(outcome))
