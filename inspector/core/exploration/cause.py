"""Why a scope did not come: what the server said, its likely cause, what the definitions know of it, and what to do."""

from __future__ import annotations

import shlex
from collections.abc import Iterable
from urllib.parse import urlencode

from inspector.core.diagnosis.diagnosis import Explanation, diagnose
from inspector.core.exploration.exploration import WHOLE, AskKind, CellState, Exploration, ScopeAnswer
from inspector.core.knowledge.aws_names import POOL_ID
from inspector.core.knowledge.providers import described
from inspector.core.network.exchange import Exchange, Response, Sent
from inspector.core.profiles.endpoints import endpoints
from inspector.core.profiles.profile import Profile
from inspector.core.text.message import Message, message
from inspector.core.text.patterns import pattern
from inspector.core.text.urls import is_local
from inspector.core.values import dataclass

_CLIENT = pattern(r"[A-Za-z0-9_+]{1,128}")
"""An app client ID (Amazon Cognito API, DescribeUserPoolClient)."""
_CUSTOM = pattern(r"(?!aws\.cognito)[\x21\x23-\x5B\x5D-\x7E]+/[\x21\x23-\x2E\x30-\x5B\x5D-\x7E]+")
"""A scope of a resource server: its identifier, a slash and a name; no other may be allowed for client credentials."""
NOT_UPDATED = ("ClientSecret", "ClientSecretArn", "ClientType", "CreationDate", "LastModifiedDate")
"""Members of what describe-user-pool-client answers that update-user-pool-client does not take (Amazon Cognito API)."""


@dataclass(frozen=True, slots=True)
class ScopeCause:
    """Why a scope did not come in one way of asking.

    `said` is what the server wrote, verbatim and masked, "" where it issued a token without a word. `status` is its
    HTTP status. `why` is the diagnosis of a refusal, None where a token came; `failure` says why no answer did.
    `known` is what an imported definition knows of the scope. `fixes` say what to do there. `command` are lines for a
    shell that allow the scope at AWS, "" where that cannot be said; `command_note` says what they do. `instead` are
    the scopes that came in its place, `written_as` the one of them that is this scope written otherwise. `named` says
    that the response names the scopes that came.
    """

    scope: str
    state: CellState
    said: str
    status: int | None
    why: Explanation | None
    failure: Message | None
    known: Message | None
    fixes: tuple[Message, ...]
    command: str = ""
    command_note: Message | None = None
    instead: tuple[str, ...] = ()
    written_as: str = ""
    named: bool = False

    @property
    def cause(self) -> Message | None:
        """The cause in a sentence: what a definition knows, else what is diagnosed of the answer."""
        return self.known if self.known is not None else self.why.cause if self.why is not None else None


def explained(answer: ScopeAnswer, found: Exploration, profile: Profile | None = None) -> Explanation | None:
    """Why an answer brought no token, from what is kept of it; None where it brought one, or none came.

    `profile` says how the request was sent, where it is known.
    """
    if answer.granted is not None or answer.status is None:
        return None
    form = [("grant_type", "client_credentials")]
    form += [("scope", " ".join(answer.ask.scopes))] if answer.ask.scopes else []
    if profile is not None:
        form += [("audience", profile.audience)] if profile.audience else []
        form += [*(("resource", each) for each in profile.resources), *profile.parameters]
    content_type = "application/x-www-form-urlencoded"
    sent = Sent("POST", found.token_url, (("Content-Type", content_type),), urlencode(form))
    headers = (("Content-Type", answer.media_type),) if answer.media_type else ()
    response = Response(answer.status, "", headers, answer.said.encode("utf-8", "replace"), 0.0, answer.at)
    method = profile.client_authentication if profile is not None else found.method
    return diagnose(Exchange(sent, answer.at, response=response), found.provider, method or None)


def cause_of(found: Exploration, scope: str, kind: AskKind, profile: Profile) -> ScopeCause | None:
    """Why `scope` did not come when it was asked for in that way; None where it came, or was not asked for."""
    answer, state = found.answer_to(kind, scope), found.cell(scope, kind)
    if answer is None or (answer.granted is None and answer.status is None and answer.failure is None):
        return None
    if state not in (CellState.REFUSED, CellState.IGNORED, CellState.NOT_ASKED) or answer.unsaid:
        return None
    if scope not in answer.ask.scopes and kind is not AskKind.NONE:
        return None  # it came elsewhere, and this request did not name it
    why = explained(answer, found, profile)
    refused = why.fixes if why is not None else ()
    # In a refused request that had others too, this one need not be the reason.
    by_itself = kind is AskKind.ALONE or state is CellState.IGNORED
    written = found.written_as(scope) if state is CellState.IGNORED else ""
    of_scope = by_itself and answer in found.telling and scope not in found.granted and not written
    wanted = (scope,) if of_scope else ()
    known = known_of(profile, scope) if of_scope else None
    missing = known is not None and scope not in dict(profile.scope_descriptions)  # AWS refuses to allow such a scope
    command = aws_command(profile, wanted) if wanted and not missing else ""
    if known is not None and scope in dict(profile.scope_descriptions):
        refused = ()  # what the definition knows is surer than what is guessed of the answer
    return ScopeCause(
        scope,
        state,
        answer.said,
        answer.status if answer.granted is None else None,
        why,
        answer.failure,
        known,
        (_written_otherwise(scope, written),) if written else refused or _fixes(profile, scope, state, known),
        command,
        AWS_NOTE if command else None,
        tuple(each for each in answer.granted or () if each not in answer.ask.scopes),
        written,
        answer.in_response,
    )


def _written_otherwise(scope: str, written: str) -> Message:
    return message(
        "Let the API look for {written}, as the token has it, or ask for that; it is not found as {scope}.",
        written=written,
        scope=scope,
    )


def _fixes(profile: Profile, scope: str, state: CellState, known: Message | None) -> tuple[Message, ...]:
    """What to do about a scope that was left out without a word, or of which a definition says what is wrong."""
    if state is not CellState.IGNORED and known is None:
        return ()
    if scope.endswith(WHOLE):
        return (
            message(
                "Grant an app role of the API to this app and let an administrator consent, unless the API needs none."
            ),
        )
    if own := described(profile.provider).scope_fix:
        return (message(own, names=scope),)
    return (
        message("Let the issuer's administrator allow {names} for this client, then get a new token.", names=scope),
    )


def known_of(profile: Profile, scope: str) -> Message | None:
    """What an imported definition says of a scope that the client did not get; None where none speaks of it."""
    names = [name for name, _ in profile.scope_descriptions]
    if profile.provider != "cognito":
        return message("The imported definition has it, and this client does not get it.") if scope in names else None
    if scope in names:
        return message("The resource server has it, the app client does not allow it.")
    server = scope.rpartition("/")[0]
    if server and any(name.rpartition("/")[0] == server for name in names):
        return message(
            "In {file}, the resource server {server} does not have it.",
            file=profile.scope_descriptions_of or message("the imported definition", "In …, the resource server …"),
            server=server,
        )
    return None


AWS_NOTE = message(
    "update-user-pool-client sets everything that is left out back to its default. So this reads all settings of the "
    "app client, adds the scope, and writes them back; it needs jq. A scope that no resource server has is refused."
)


def aws_command(profile: Profile, scopes: Iterable[str]) -> str:
    """Lines for a POSIX shell that let a Cognito app client ask for scopes; "" where it is none, or its pool unknown.

    The secret, which describe-user-pool-client answers with, is taken out on the way; no file is written, and nothing
    is sent to AWS where the settings could not be read. Of ids that no pool or client can have there are no lines.
    """
    wanted = tuple(scopes)
    urls = endpoints(profile)
    pool = POOL_ID.fullmatch(profile.user_pool_id) if profile.provider == "cognito" else None
    if pool is None or not _CLIENT.fullmatch(profile.client_id) or is_local(urls.token_url or ""):
        return ""
    if not wanted or not all(_CUSTOM.fullmatch(scope) for scope in wanted):
        return ""
    import json

    region = pool[1]
    members = ", ".join(f".{name}" for name in NOT_UPDATED)
    change = f"del({members}) | .AllowedOAuthScopes = ((.AllowedOAuthScopes // []) + {json.dumps(wanted)} | unique)"
    return (
        f"settings=$(aws cognito-idp describe-user-pool-client --region {region} --user-pool-id {pool[0]} "
        f"--client-id {profile.client_id} --query UserPoolClient --output json \\\n"
        f"  | jq -e {shlex.quote(change)}) \\\n"
        f'  && aws cognito-idp update-user-pool-client --region {region} --cli-input-json "$settings"\n'
    )


@dataclass(frozen=True, slots=True)
class ChangedClaims:
    """Names of the claims by which a token with a scope differs from one without it. No value is known of any."""

    appear: tuple[str, ...] = ()
    differ: tuple[str, ...] = ()
    vanish: tuple[str, ...] = ()


def claims_changed(found: Exploration, scope: str) -> ChangedClaims | None:
    """What a scope changes in a token beside the scopes; None where there are no two tokens to compare.

    The token without it is the one that came for none, or else one for another scope.
    """
    answer = found.answer_to(AskKind.ALONE, scope)
    if (
        answer is None
        or not answer.claims
        or found.cell(scope, AskKind.ALONE)
        not in (
            CellState.GRANTED,
            CellState.WIDENED,
        )
    ):
        return None
    none = found.answer_to(AskKind.NONE)
    others = (none, *(each for each in found.answers if each.ask.kind is AskKind.ALONE))
    for other in others:
        if other is None or not other.claims or other.unsaid or scope in (*(other.granted or ()), *other.ask.scopes):
            continue
        ours, theirs = dict(answer.claims), dict(other.claims)
        return ChangedClaims(
            tuple([name for name in ours if name not in theirs]),
            tuple([name for name, value in ours.items() if name in theirs and theirs[name] != value]),
            tuple([name for name in theirs if name not in ours]),
        )
    return None
