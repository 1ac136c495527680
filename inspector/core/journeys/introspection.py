"""What the server says of a token when it is asked (RFC 7662)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from inspector.core.diagnosis.diagnosis import Diagnosis, Explanation, diagnose
from inspector.core.diagnosis.secret_traits import SecretTraits
from inspector.core.errors import InspectorError
from inspector.core.issuer.grant import authenticated, without_secret
from inspector.core.issuer.locations import located
from inspector.core.issuer.network import Network
from inspector.core.journeys.request import check_profile, sent_traits
from inspector.core.network.exchange import Exchange, Response
from inspector.core.profiles.endpoints import endpoints
from inspector.core.profiles.profile import Profile
from inspector.core.text import strictjson
from inspector.core.text.json_kind import kind_of
from inspector.core.text.masking import mask_body
from inspector.core.text.message import Message, message, several, untranslated
from inspector.core.text.patterns import pattern
from inspector.core.text.times import numeric_date
from inspector.core.values import dataclass

MAX_TOKEN_CHARS = 256 * 1024
REFERENCE = "RFC 7662 section 2.2"
TIMES = ("exp", "iat", "nbf")
_TOKEN = pattern(r"[\x21-\x7E]+")
"""RFC 7662 section 2.1 asks for text that a server made; RFC 6750 section 2.1 has its characters."""

INACTIVE = message(
    "The server says that the token is not active, and nothing else, as it should. It may have "
    "expired, may have been revoked, may be unknown there, or may be one that this client may "
    "not ask about."
)
INACTIVE_AND_MORE = message(
    "The server says that the token is not active. It may have expired, may have been revoked, "
    "may be unknown there, or may be one that this client may not ask about."
)
ACTIVE = message(
    "The server says that the token is active: it issued the token, and the token has not expired or been revoked."
)


@dataclass(frozen=True, slots=True)
class Introspection:
    """What came of asking. `active` is None where the server gave no usable answer; `why` then says why.

    `members` is all that the server said of the token, `oddities` what about that is not as it should be, one sentence
    each. `before` are the requests that found the endpoint. `at` is in seconds since 1970-01-01 UTC.
    """

    profile: Profile
    exchange: Exchange
    at: float
    active: bool | None = None
    explanation: Message | None = None
    members: Mapping[str, Any] = field(default_factory=dict)
    oddities: tuple[Message, ...] = ()
    why: Explanation | None = None
    before: tuple[Exchange, ...] = ()

    @property
    def diagnosis(self) -> Diagnosis | None:
        """Why there is no usable answer, in the current language; None where there is one."""
        return self.why.told() if self.why is not None else None


def introspect(profile: Profile, token: str, secret: str | None, network: Network) -> Introspection:
    """Ask the profile's server about `token`, proving the client as for a token request. Blocking.

    NoEndpointError where there is nobody to ask, ProfileError where the request cannot be made.
    """
    urls = endpoints(profile)
    check_profile(profile, urls)
    text = sendable(token)
    place = located(profile, urls, "introspection_url", network.send)
    url = place.urls.introspection_url or ""
    audience = place.urls.token_url or url
    request = authenticated(profile, url, [("token", text)], secret, network.now(), audience=audience)
    exchange = without_secret(network.send(request), request, profile, secret)
    return _read(profile, exchange, network.now(), place.exchanges, sent_traits(profile, secret))


def sendable(token: str) -> str:
    """The token without white space around it; InspectorError where it is no token that could be sent."""
    text = token.strip()
    if len(text) > MAX_TOKEN_CHARS or not _TOKEN.fullmatch(text):
        why = message("There is none.") if not text else message("It has characters that no token has, or is too long.")
        raise InspectorError(several(message("This is not one token."), why))
    return text


def _read(
    profile: Profile, exchange: Exchange, at: float, before: tuple[Exchange, ...], traits: SecretTraits | None
) -> Introspection:
    response = exchange.response
    if response is None or not 200 <= response.status < 300:
        why = diagnose(exchange, profile.provider, profile.client_authentication, traits)
        return Introspection(profile, exchange, at, why=why, before=before)
    reading = strictjson.read(response.body)
    members = reading.value
    if not isinstance(members, dict) or not isinstance(members.get("active"), bool) or "active" in reading.repeated:
        no_answer = _no_answer(response, members, twice="active" in reading.repeated)
        return Introspection(profile, exchange, at, why=no_answer, before=before)
    oddities = (
        *(message("The answer {phrase}.", "The answer is empty.", phrase=oddity) for oddity in reading.oddities),
        *_oddities(members, response, at),
    )
    inactive = INACTIVE if len(members) == 1 else INACTIVE_AND_MORE
    explanation = ACTIVE if members["active"] else inactive
    return Introspection(profile, exchange, at, members["active"], explanation, members, oddities, before=before)


def _oddities(members: Mapping[str, Any], response: Response, at: float) -> list[Message]:
    found = []
    if response.status != 200:
        found.append(
            message("The server answered {status}; an introspection answer has the status 200.", status=response.status)
        )
    if not members["active"] and len(members) > 1:
        others = ", ".join(name for name in members if name != "active")
        found.append(
            message("The token is not active, and the answer says more of it all the same: {others}.", others=others)
        )
    expires = numeric_date(members.get("exp"))
    if members["active"] and expires is not None and expires <= at:
        found.append(
            message(
                "The token is called active although it expired at {time} by this computer's clock.",
                time=untranslated("{date:iso}", date=expires),
            )
        )
    wrong = [name for name in TIMES if name in members and numeric_date(members[name]) is None]
    found += [
        message(
            "{member} is {kind}, and has to be a number of seconds.",
            member=name,
            kind=untranslated("{kind:tr}", kind=kind_of(members[name])),
        )
        for name in wrong
    ]
    return found


def _no_answer(response: Response, members: object, *, twice: bool) -> Explanation:
    """Why a success says nothing about the token."""
    said = mask_body(response.body.decode("utf-8", "replace"))
    media_type = (response.header("Content-Type") or "").lower()
    fixes: tuple[Message, ...] = (
        message("Compare the introspection URL with what the provider's documentation says."),
    )
    if "introspection+jwt" in media_type:
        cause = message("The server answered with a signed JWT (RFC 9701) although JSON was asked for.")
        fixes = (message("Ask the provider to answer this client with plain JSON."), *fixes)
    elif twice:
        cause = message('"active" is in the answer more than once, and programs differ in which one they use.')
        fixes = (message("Tell whoever runs the server: one program takes such a token, and another does not."),)
    elif isinstance(members, dict) and "active" in members:
        value = untranslated("{kind:tr}", kind=kind_of(members["active"]))
        cause = message(
            '"active" is {kind} in the answer, and has to be true or false, so nothing follows from it.', kind=value
        )
        fixes = (message("Tell whoever runs the server: programs differ in how they take such an answer."),)
    elif isinstance(members, dict):
        cause = message('The answer has no member "active", so this is probably not an introspection endpoint.')
    else:
        cause = message("The answer is no JSON object, so this is probably not an introspection endpoint.")
        if response.body.lstrip()[:1] == b"<":
            cause = message("The answer is a web page, so this is probably not an introspection endpoint.")
    return Explanation(
        "not-an-introspection", (said,), message("The server did not say what the token is."), cause, fixes, REFERENCE
    )
