"""`request --find-method`: which method of client authentication a profile's server accepts."""

from __future__ import annotations

import sys
import time

from inspector.cli.asking.agreeing import agreed
from inspector.cli.exits import CommandError, Exit
from inspector.cli.printing import print_document
from inspector.cli.reading import read_secret
from inspector.cli.session import keep
from inspector.cli.shell.notes import note
from inspector.cli.stored_secret import parameters_for
from inspector.core.profiles.credentials import SecretKind, needed_secret
from inspector.core.profiles.profile import Profile
from inspector.core.profiles.secret_parameters import packed
from inspector.core.text.display import visible
from inspector.home import Home


def find_method(place: Home, profile: Profile, form: str, *, yes: bool, from_stdin: bool) -> None:
    """Say what will be sent, send it once that is agreed to, and print what came of it; ends the program.

    With `from_stdin` the one secret that can be tried is read, of the kind that the profile's own method takes.
    """
    from inspector.core.issuer.network import Network, transport_of
    from inspector.core.journeys.method_search import plan, search
    from inspector.core.report.server import attempt_line, search_json, search_text

    needed = needed_secret(profile)
    if from_stdin and needed is not None:
        secrets = {needed.kind: read_secret(needed)}
        if parameters := parameters_for(place, profile):
            secrets[SecretKind.PARAMETERS] = packed(parameters)
    else:
        stored = {kind: place.vault.read(profile.id, kind) for kind in SecretKind}
        secrets = {kind: secret for kind, secret in stored.items() if secret is not None}
    planned = plan(profile, secrets, time.time())
    for method, why in planned.left_out:
        note(f"  {method:<24}  not tried: {visible(str(why))}")
    if not planned.methods:
        raise CommandError(planned.sentence())
    said = f"{planned.sentence()}\nIn this order: {', '.join(planned.methods)}."
    agreed(said, "that many requests", yes=yes)
    found = search(
        planned,
        secrets,
        Network(transport_of(profile)),
        tell=lambda attempt: note(attempt_line(attempt)),
    )
    if found.outcome is not None:
        keep(place, found.outcome)
    print_document(search_text(found), search_json(found), form)
    sys.exit(Exit.VALID if found.found else Exit.REQUEST_FAILED)
