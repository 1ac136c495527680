"""The journeys: from a profile to a verdict, and from a pasted text to one."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from typing import TYPE_CHECKING

from inspector.core import checks
from inspector.core.deadline import Cancel
from inspector.core.diagnosis import Diagnosis, diagnose
from inspector.core.discovery import (
    Discovery,
    KeyCache,
    KeyFetch,
    Send,
    fetch_keys,
    sender,
    source_of,
)
from inspector.core.display import elide, visible
from inspector.core.errors import KeySetError, ProfileError
from inspector.core.evidence import evidence_of
from inspector.core.exchange import Exchange, Progress
from inspector.core.grant import Granted, build_request, read_granted, without_secret
from inspector.core.keys import Finding, KeySet, KeySource, Origin, choose, parse_key_set, reworded
from inspector.core.language import tr
from inspector.core.locations import Location, locate
from inspector.core.problems import problems
from inspector.core.profiles import Profile
from inspector.core.provider_table import CLIENT_CLAIMS, provider
from inspector.core.providers import endpoints, expectation, expected_by
from inspector.core.request_copies import Tool, copy_of
from inspector.core.secret_traits import SecretTraits
from inspector.core.session import StoredToken, TokenOrigin
from inspector.core.times import iso, parse_moment
from inspector.core.tokens import Kind, Token, decode_unverified
from inspector.core.verdict import Expectation, Inspection, ScopeDifference

if TYPE_CHECKING:  # the network libraries come with it, and whoever has one to hand over has imported them
    from inspector.core.transport import Transport

Clock = Callable[[], float]
UNDISCOVERED = "discovery-failed"
"""The id of the diagnosis where no token endpoint could be found out."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a journey ended. At least one of `inspection` (a token was had) and `diagnosis` (none was) is not None.

    `exchange` is the token request, `key_exchanges` are the requests for discovery and keys that went with it.
    `label` is the name of the profile that asked for the token or of the file that it was found in, and empty where it
    was pasted. `at` is in seconds since 1970-01-01 UTC. `keys_problem` says in one sentence why there are no keys,
    where there are none. `granted` is the token response, where there was one. `secret_traits` is what the explanation
    of a refusal has to know of the secret, `methods` are those of client authentication that the issuer says it takes.
    """

    label: str
    at: float
    profile: Profile | None = None
    exchange: Exchange | None = None
    key_exchanges: tuple[Exchange, ...] = ()
    inspection: Inspection | None = None
    diagnosis: Diagnosis | None = None
    keys_problem: str | None = None
    granted: Granted | None = None
    secret_traits: SecretTraits | None = None
    methods: tuple[str, ...] = ()
    origin: TokenOrigin = TokenOrigin.REQUESTED
    id: str = field(default_factory=lambda: secrets.token_hex(8), compare=False)

    @property
    def name(self) -> str:
        """What it is called in lists, in the language of now."""
        return self.origin.name_of(self.label)

    @property
    def scopes(self) -> ScopeDifference | None:
        """Requested against granted: from the token where it can be read, else from the token response."""
        if self.inspection is not None and self.inspection.scopes is not None:
            return self.inspection.scopes
        if self.granted is None or self.granted.scope is None or self.profile is None:
            return None
        return ScopeDifference.between(self.profile.scopes, tuple(self.granted.scope.split()))


def request_token(
    profile: Profile,
    secret: str | None,
    *,
    transport: Transport,
    keys: KeyCache,
    now: Clock,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Outcome:
    """Ask for a token, then for the keys, then judge it. Blocking. `credentials.needed_secret` says what `secret` is.

    A request that fails is an Outcome with a diagnosis. ProfileError only for a profile that cannot be sent at all.
    """
    check_profile(profile)
    send = sender(transport, progress, cancel)
    return ask(profile, secret, locate(profile, "token_url", send), send=send, keys=keys, now=now)


def ask(profile: Profile, secret: str | None, place: Location, *, send: Send, keys: KeyCache, now: Clock) -> Outcome:
    """`request_token` from where the endpoints have been looked for: so that several requests look only once."""
    urls = place.urls
    if urls.token_url is None and place.discovery is not None:
        return _undiscovered(profile, place.discovery, now())
    request = build_request(profile, urls.token_url or "", secret, now())
    exchange = without_secret(send(request), request, profile, secret)
    granted = read_granted(exchange)
    outcome = Outcome(profile.name, now(), profile, exchange, place.exchanges, granted=granted)
    if granted is None:
        explained = _with_methods(diagnosed(exchange, profile, secret), exchange, profile, place.methods)
        traits = _sent_traits(profile, secret)
        return replace(outcome, diagnosis=explained, secret_traits=traits, methods=place.methods)
    token = decode_unverified(granted.access_token)
    source = source_of(urls.issuer, urls.jwks_url, of_issuer=not names_own_keys(profile))
    fetched = or_saved(_keys_for(token, source, urls.jwks_url, send, now, keys), profile, source)
    inspection = checks.run(
        token, fetched.key_set, expectation(profile), now(), fetched.problem, clock_skew_s=exchange.clock_skew_s
    )
    return replace(
        outcome,
        inspection=inspection,
        key_exchanges=(*place.exchanges, *fetched.exchanges),
        keys_problem=fetched.problem,
    )


def diagnosed(exchange: Exchange, profile: Profile, secret: str | None) -> Diagnosis | None:
    """Why a request of `profile` was refused, its method and the nature of its secret taken into account."""
    return diagnose(exchange, profile.provider, profile.client_authentication, _sent_traits(profile, secret))


def _with_methods(
    found: Diagnosis | None, exchange: Exchange, profile: Profile, methods: tuple[str, ...]
) -> Diagnosis | None:
    """The diagnosis; of a client that was refused also that its method is none of those the issuer says it takes."""
    sent = profile.client_authentication.removesuffix("_raw")
    if found is None or not methods or sent in methods or evidence_of(exchange).error != "invalid_client":
        return found
    words = tr(
        "The issuer's metadata names the methods of client authentication that it takes: {methods}. {method} was sent.",
        methods=", ".join(elide(visible(name), 40) for name in methods),
        method=profile.client_authentication,
    )
    return replace(found, details=f"{found.details} {words}" if found.details else words)


def _sent_traits(profile: Profile, secret: str | None) -> SecretTraits | None:
    # With the other methods the secret is a passphrase or a key, which the server never sees.
    return SecretTraits.of(secret) if profile.client_authentication.startswith("client_secret_") else None


def check_profile(profile: Profile) -> None:
    """ProfileError with the first thing that keeps a request from being sent, and the field it is in."""
    for problem in problems(profile):
        raise ProfileError(f"{profile.name}: {problem.message}", field=problem.field)


def _undiscovered(profile: Profile, found: Discovery, now: float) -> Outcome:
    exchange = found.exchanges[-1]
    diagnosis = diagnose(exchange, profile.provider, profile.client_authentication)
    problem = found.problem or tr("The issuer's metadata names no token endpoint.")
    if diagnosis is None or exchange.failure is None:
        said = diagnosis.said if diagnosis else ""
        diagnosis = Diagnosis(
            id=UNDISCOVERED,
            said=said,
            summary=tr("The issuer does not say where tokens are asked for."),
            cause=problem,
            fixes=(
                tr("Compare the issuer with what your provider's documentation says."),
                tr("Enter the token URL itself."),
            ),
            reference="RFC 8414 section 3",
        )
    return Outcome(
        profile.name, now, profile, exchange, found.exchanges[:-1], diagnosis=diagnosis, keys_problem=problem
    )


def names_own_keys(profile: Profile) -> bool:
    """Whether the user gave a key set URL that does not follow from the issuer: then that URL vouches for the keys."""
    return bool(profile.jwks_url) and endpoints(replace(profile, jwks_url="")).jwks_url != profile.jwks_url


def _keys_for(
    token: Token, source: KeySource | None, jwks_url: str | None, send: Send, now: Clock, cache: KeyCache
) -> KeyFetch:
    """The key set for `token`, from the cache if it has the key, fetched anew at most once otherwise."""
    if token.kind is not Kind.JWS:
        return KeyFetch()
    if source is None:
        return KeyFetch(problem=tr("No issuer and no key set URL is named, so there are no keys to check it with."))
    cached = cache.get(source)
    if cached is not None and _names_key_of(token, cached):
        return KeyFetch(key_set=cached)
    if cached is not None and (wait := cache.refresh_for_unknown_kid(source, now())) is not None:
        return KeyFetch(key_set=cached, problem=wait)
    fetched = fetch_keys(source, jwks_url, send, now(), cache)
    if fetched.key_set is None and cached is not None:
        return replace(
            fetched,
            key_set=cached,
            problem=f"{tr('The keys are those fetched earlier.')} {fetched.problem}",
        )
    return fetched


def or_saved(fetched: KeyFetch, profile: Profile | None, source: KeySource | None) -> KeyFetch:
    """The keys saved with the profile where none could be fetched; `problem` then says which keys these are."""
    if fetched.key_set is not None or profile is None or source is None or not profile.saved_keys:
        return fetched
    if profile.saved_keys_of != source.name:
        return fetched  # saved from another issuer or URL: they cannot vouch for this one
    try:
        saved_at = parse_moment(profile.saved_keys_at) if profile.saved_keys_at else None
        key_set = parse_key_set(profile.saved_keys.encode(), replace(source, saved=True), saved_at)
    except (KeySetError, ValueError) as error:
        return replace(
            fetched,
            problem=f"{fetched.problem} {tr('The keys saved with the profile cannot be read: {error}', error=error)}",
        )
    words = tr("The keys are those saved with the profile.")
    if profile.saved_keys_at:
        words = tr("The keys are those saved with the profile at {time}.", time=profile.saved_keys_at)
    return replace(fetched, key_set=key_set, problem=f"{words} {fetched.problem}")


def with_saved_keys(profile: Profile, key_set: KeySet) -> Profile:
    """The profile with `key_set` saved in it, for use where the issuer cannot be reached.

    KeySetError when the key set holds what must not be written to a file.
    """
    if not key_set.document:
        raise KeySetError(tr("The key set holds private or secret parts, so it is not saved."))
    at = "" if key_set.fetched_at is None else iso(key_set.fetched_at)
    return replace(profile, saved_keys=key_set.document, saved_keys_at=at, saved_keys_of=key_set.source.name)


def fetch_profile_keys(profile: Profile, *, transport: Transport, keys: KeyCache, now: Clock) -> KeyFetch:
    """The key set that a profile's tokens are checked with, fetched anew. Blocking."""
    urls = endpoints(profile)
    source = source_of(urls.issuer, urls.jwks_url, of_issuer=not names_own_keys(profile))
    if source is None:
        return KeyFetch(problem=tr("The profile names no issuer and no key set URL."))
    return fetch_keys(source, urls.jwks_url, sender(transport), now(), keys)


def _names_key_of(token: Token, key_set: KeySet) -> bool:
    kid = (token.header or {}).get("kid")
    return not isinstance(kid, str) or choose(key_set, kid).finding is not Finding.UNKNOWN_KID


def inspect_text(
    text: str | Token,
    expectation: Expectation,
    *,
    now: float,
    key_set: KeySet | None = None,
    file: str | None = None,
    profile: Profile | None = None,
    keys_problem: str | None = None,
) -> Outcome:
    """Judge a text, or the token that was read from it, with the keys at hand. Pure: nothing is fetched.

    `file` is the name of the file it was found in; None for a text that was pasted.
    """
    token = decode_unverified(text) if isinstance(text, str) else text
    inspection = checks.run(token, key_set, expectation, now, keys_problem)
    origin = TokenOrigin.PASTED if file is None else TokenOrigin.FOUND
    return Outcome(file or "", now, profile, inspection=inspection, keys_problem=keys_problem, origin=origin)


def inspect_with_keys(  # noqa: PLR0913 - every one is a keyword, and none belongs with another
    text: str,
    expectation: Expectation,
    *,
    transport: Transport,
    keys: KeyCache,
    now: Clock,
    issuer: str | None = None,
    jwks_url: str | None = None,
    profile: Profile | None = None,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
    refresh: bool = False,
) -> Outcome:
    """Judge a text with the keys of an issuer or URL that the user named, fetching them if need be. Blocking.

    The token itself is not sent anywhere. `refresh` fetches the keys even where they are cached.
    """
    send = sender(transport, progress, cancel)
    token = decode_unverified(text)
    source = source_of(issuer, jwks_url, of_issuer=profile is not None and not names_own_keys(profile))
    if refresh and source is not None:
        fetched = fetch_keys(source, jwks_url, send, now(), keys)
    else:
        fetched = _keys_for(token, source, jwks_url, send, now, keys)
    fetched = or_saved(fetched, profile, source)
    inspection = checks.run(token, fetched.key_set, expectation, now(), fetched.problem)
    return Outcome(
        "",
        now(),
        profile,
        key_exchanges=fetched.exchanges,
        inspection=inspection,
        keys_problem=fetched.problem,
        origin=TokenOrigin.PASTED,
    )


def rejudge(outcome: Outcome, now: float) -> Outcome:
    """The same token, keys and expectation at another moment: what the live countdown needs. Pure."""
    old = outcome.inspection
    if old is None:
        return outcome
    inspection = checks.run(
        old.token, old.key_set, old.expectation, now, outcome.keys_problem, clock_skew_s=old.clock_skew_s
    )
    return replace(outcome, inspection=inspection)


def retold(outcome: Outcome, now: float) -> Outcome:
    """The outcome with its sentences made again, in the language of now: its token judged, its refusal explained."""
    if (old := outcome.inspection) is not None:
        # What was taken off the token is said as it was: the text around it is not kept.
        token = replace(decode_unverified(old.token.text), cleanups=old.token.cleanups) if old.token.text else old.token
        key_set = reworded(old.key_set) if old.key_set is not None else None
        expected = old.expectation
        if expected.source is not None:
            expected = replace(expected, source=expected_by(outcome.profile))
        renewed = replace(old, token=token, key_set=key_set, expectation=expected)
        return rejudge(replace(outcome, inspection=renewed), now)
    profile, exchange = outcome.profile, outcome.exchange
    if outcome.diagnosis is None or profile is None or exchange is None:
        return outcome
    if outcome.diagnosis.id == UNDISCOVERED:
        found = Discovery((*outcome.key_exchanges, exchange), problem=outcome.keys_problem)
        return replace(_undiscovered(profile, found, outcome.at), id=outcome.id)
    traits = outcome.secret_traits
    again = diagnose(exchange, profile.provider, profile.client_authentication, traits)
    return replace(outcome, diagnosis=_with_methods(again, exchange, profile, outcome.methods))


def match_profile(token: Token, profiles: Iterable[Profile]) -> Profile | None:
    """The profile whose issuer the token names; where several have it, the one whose client it names too.

    With no such profile, the one of the same client whose issuer is the same authority in another form: then the
    verdict says what is different. Nothing is trusted for this, since the keys are the profile's in either case.
    """
    claims = token.claims or {}
    issuer = claims.get("iss")
    known = tuple(profiles)
    clients = [claims.get(name) for name in CLIENT_CLAIMS]
    same = [profile for profile in known if issuer and endpoints(profile).issuer == issuer]
    ours = next((profile for profile in same if profile.client_id in clients), same[0] if same else None)
    if ours is not None or not isinstance(issuer, str):
        return ours
    return next((p for p in known if p.client_id in clients and _is_related(p, issuer)), None)


def _is_related(profile: Profile, issuer: str) -> bool:
    expected = endpoints(profile).issuer
    row = provider(profile.provider).other_issuer(expected, issuer) if expected else None
    return row is not None and row.related


def stored(outcome: Outcome) -> StoredToken | None:
    """What the session keeps of an outcome; None when there is no token in it."""
    inspection = outcome.inspection
    if inspection is None or not inspection.token.text:
        return None
    key_set = inspection.key_set
    return StoredToken(
        id=outcome.id,
        label=outcome.label,
        text=inspection.token.text,
        obtained_at=outcome.at,
        profile_id=outcome.profile.id if outcome.profile else None,
        requested=inspection.expectation.scopes,
        expected=asdict(inspection.expectation),
        keys_document=key_set.document if key_set else None,
        keys_origin=key_set.source.origin.value if key_set else None,
        keys_name=key_set.source.name if key_set else None,
        keys_fetched_at=key_set.fetched_at if key_set else None,
        keys_saved=key_set.source.saved if key_set else False,
        origin=outcome.origin,
    )


def restore(token: StoredToken, profiles: Iterable[Profile], now: float) -> Outcome:
    """A stored token, judged again with the keys that were stored with it. Pure."""
    profile = next((profile for profile in profiles if profile.id == token.profile_id), None)
    if token.expected is not None:
        lists = {name: tuple(value) for name, value in token.expected.items() if isinstance(value, list | tuple)}
        wanted = Expectation(**{**token.expected, **lists})
    else:
        wanted = expectation(profile, token.requested) if profile else Expectation(scopes=token.requested)
    key_set = _stored_keys(token)
    problem = None if key_set else tr("Its keys were not stored with it. Fetch them to check who signed it.")
    inspection = checks.run(decode_unverified(token.text), key_set, wanted, now, problem)
    return Outcome(
        token.label,
        token.obtained_at,
        profile,
        inspection=inspection,
        keys_problem=problem,
        origin=token.origin,
        id=token.id,
    )


def _stored_keys(token: StoredToken) -> KeySet | None:
    if token.keys_document is None or token.keys_origin is None or token.keys_name is None:
        return None
    source = KeySource(Origin(token.keys_origin), token.keys_name, saved=token.keys_saved)
    with suppress(KeySetError):
        return parse_key_set(token.keys_document.encode(), source, token.keys_fetched_at)
    return None


def copy_as(tool: Tool, profile: Profile) -> str:
    """The profile's token request for another tool, with a variable in place of the secret; ProfileError if unknown."""
    token_url = endpoints(profile).token_url
    if token_url is None:
        raise ProfileError(
            tr("The token URL is not known yet: it follows from the issuer's metadata."), field="token_url"
        )
    return copy_of(tool, profile, token_url)
