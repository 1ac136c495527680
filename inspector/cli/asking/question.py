"""What a profile's server is asked about a token: the token, and what the client proves itself with."""

from __future__ import annotations

from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING

import click

from inspector.cli.reading import read_token
from inspector.cli.stored_secret import given_for
from inspector.core.profiles.profile import Profile
from inspector.core.values import dataclass
from inspector.home import open_home

if TYPE_CHECKING:  # what asks servers is imported when one is asked
    from inspector.core.issuer.network import Network
    from inspector.core.journeys.secret_source.source import GivenSecret


@dataclass(frozen=True, slots=True)
class ServerQuestion:
    """A token of `profile`, the secret that its method takes, and the way to its server."""

    profile: Profile
    token: str = field(repr=False)
    given: GivenSecret = field(repr=False)
    network: Network


def question(home: Path | None, profile: str, file: str, endpoint: str, *, secret_stdin: bool) -> ServerQuestion:
    """The token in `file` and the secret of `profile`; UsageError where standard input would have to give both.

    NoEndpointError, before anything is read, where the provider has no `endpoint` (a member of Endpoints).
    """
    from inspector.core.issuer.locations import NoEndpointError, absence
    from inspector.core.issuer.network import Network, transport_of
    from inspector.core.profiles.endpoints import endpoints

    if secret_stdin and file == "-":
        raise click.UsageError("Standard input cannot give both the token and the secret. Name a FILE for the token.")
    place = open_home(home)
    chosen = place.usable(profile)
    if why := absence(chosen, endpoints(chosen), endpoint):
        raise NoEndpointError(why)
    token = read_token(file, "the token").text
    given = given_for(place, chosen, from_stdin=secret_stdin)
    return ServerQuestion(chosen, token, given, Network(transport_of(chosen)))
