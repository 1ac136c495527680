"""The token request: built from a profile without sending anything, and its answer read."""

from __future__ import annotations

import json
from dataclasses import field, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote_plus, urlencode

from inspector.core.errors import ProfileError
from inspector.core.issuer.client_auth import prove
from inspector.core.issuer.client_keys import holds_private_key
from inspector.core.network.exchange import Exchange, Sent
from inspector.core.profiles.credentials import SecretKind, needed_secret
from inspector.core.profiles.profile import OWN_PARAMETERS, Profile
from inspector.core.profiles.secret_parameters import NO_PARAMETERS, SecretParameters, sent_with
from inspector.core.text.language import mark
from inspector.core.text.masking import SECRET
from inspector.core.text.message import Message, cleaned, message
from inspector.core.text.patterns import pattern
from inspector.core.text.repeated_secret import mask_secret
from inspector.core.text.seen import saw
from inspector.core.values import dataclass

if TYPE_CHECKING:  # at run time once there is a request to build: the network libraries come with it
    from inspector.core.network.transport import Request

_LONE_SURROGATE = pattern("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Granted:
    """What a successful token response holds (RFC 6749 section 5.1). `expires_in` is in seconds."""

    access_token: str = field(repr=False)
    token_type: str | None = None
    expires_in: float | None = None
    scope: str | None = None


def grant_form(profile: Profile) -> list[tuple[str, str]]:
    """The form's parameters in order, for `client_credentials` (RFC 6749 section 4.4.2), without proof and secrets."""
    form, taken = [("grant_type", "client_credentials")], {*OWN_PARAMETERS, *profile.secret_parameters}
    if profile.scopes:
        form.append(("scope", " ".join(profile.scopes)))
    if profile.audience:
        form.append(("audience", profile.audience))
    form.extend(("resource", resource) for resource in profile.resources)
    form.extend((name, value) for name, value in profile.parameters if name not in taken)
    return form


def build_request(
    profile: Profile, token_url: str, secret: str | None, now: float, parameters: SecretParameters = NO_PARAMETERS
) -> Request:
    """The request that asks `token_url` for a token; nothing is sent.

    `secret` is of the kind that `credentials.needed_secret` names, `now` is in epoch seconds, `parameters` are the
    values of the profile's secret parameters. ProfileError when something is needed and there is none, or when the
    profile's key files will not do.
    """
    hidden = sent_with(profile, parameters)
    return authenticated(profile, token_url, grant_form(profile), secret, now, audience=token_url, hidden=hidden)


def authenticated(
    profile: Profile,
    url: str,
    form: list[tuple[str, str]],
    secret: str | None,
    now: float,
    *,
    audience: str,
    hidden: tuple[tuple[str, str], ...] = (),
) -> Request:
    """A POST of `form` with the profile's proof of who it is. `audience` is whom a client assertion is for.

    A parameter called `token` is masked where the request is shown, and so are those that are `hidden`.
    """
    from inspector.core.network.transport import USER_AGENT, Request

    check_encodable(profile, secret, hidden)
    saw(secret, *(value for _, value in hidden), *(value for name, value in form if name == "token"))
    proof = prove(profile, audience, secret, now)
    saw(*(value for _, value in proof.headers), *(value for name, value in proof.form if name not in _NO_SECRET))
    if proof.certificate is not None and url.lower().startswith("http:"):
        words = message(
            "{name}: a client certificate is shown within TLS, and {url} is asked without TLS.",
            name=profile.name,
            url=url,
        )
        raise ProfileError(words, field="client_authentication")
    common = (
        ("Accept", "application/json"),
        ("Content-Type", "application/x-www-form-urlencoded"),
        ("User-Agent", USER_AGENT),
    )
    body = urlencode([*form[:1], *proof.form, *form[1:], *hidden])
    masked = [(name, SECRET if name == "token" else value) for name, value in form]
    masked += [(name, SECRET) for name, _ in hidden]
    shown = urlencode([*masked[:1], *proof.shown_form, *masked[1:]])
    # Put back by hand: urlencode leaves only ASCII characters as they are, whatever is named safe.
    shown = shown.replace(quote_plus(SECRET), SECRET)
    sent = Sent("POST", url, (*proof.shown_headers, *common), shown, proof.assertion)
    return Request(sent, (*proof.headers, *common), body.encode("ascii"), proof.certificate)


_NO_SECRET = ("client_id", "client_assertion_type")
_TEXTS = {
    "client_id": mark("client id", "… cannot be sent."),
    "client_secret": mark("client secret", "… cannot be sent."),
    "key_id": mark("key id", "… cannot be sent."),
    "assertion_audience": mark("assertion audience", "… cannot be sent."),
    "scopes": mark("scopes", "… cannot be sent."),
    "audience": mark("audience", "… cannot be sent."),
    "resources": mark("resources", "… cannot be sent."),
    "parameters": mark("parameters", "… cannot be sent."),
}


def check_encodable(profile: Profile, secret: str | None, hidden: tuple[tuple[str, str], ...] = ()) -> None:
    """ProfileError where a value holds a lone surrogate: UTF-8 has none, and Python's error quotes the value."""
    values = {
        "client_id": profile.client_id,
        "client_secret": secret or "",
        "key_id": profile.key_id,
        "assertion_audience": profile.assertion_audience,
        "scopes": " ".join(profile.scopes),
        "audience": profile.audience,
        "resources": " ".join(profile.resources),
        "parameters": " ".join(part for pair in (*profile.parameters, *hidden) for part in pair),
    }
    for name, value in values.items():
        if _LONE_SURROGATE.search(value):
            words = message(
                "{name}: the {field} cannot be sent: part of a character is missing.",
                "field: client id, client secret, scopes …",
                name=profile.name,
                field=message(_TEXTS[name], "… cannot be sent."),
            )
            raise ProfileError(words, field=name)


def without_secret(
    exchange: Exchange,
    request: Request,
    profile: Profile,
    secret: str | None,
    parameters: SecretParameters = NO_PARAMETERS,
) -> Exchange:
    """The exchange with what `request` proved itself with masked wherever the server repeated it, and `secret` too.

    The values of secret `parameters` are masked in the same way.

    Nothing later ever sees either. A passphrase never left this computer, so words that happen to be like it stay.
    """
    needed = needed_secret(profile)
    own = secret if secret and needed is not None and needed.kind is not SecretKind.PASSPHRASE else ""
    confidential = [*_sent_proofs(request), *_pieces(own), *filter(None, parameters.values())]
    if not confidential:
        return exchange

    def clean(content: bytes) -> bytes:
        for value in confidential:
            content = mask_secret(content, value)
        return content

    def clean_text(text: str) -> str:
        return clean(text.encode("utf-8", "surrogateescape")).decode("utf-8", "surrogateescape")

    def clean_said(said: Message | str) -> Message | str:
        return cleaned(said, clean_text) if isinstance(said, Message) else clean_text(said)

    response, failure = exchange.response, exchange.failure
    if response is not None:
        headers = tuple((name, clean_text(value)) for name, value in response.headers)
        response = replace(response, phrase=clean_text(response.phrase), headers=headers, body=clean(response.body))
    if failure is not None:
        failure = replace(
            failure, message=cleaned(failure.message, clean_text), technical=clean_text(failure.technical)
        )
    stages = tuple(replace(stage, detail=clean_said(stage.detail)) for stage in exchange.stages)
    return replace(exchange, stages=stages, response=response, failure=failure)


def _sent_proofs(request: Request) -> list[str]:
    """What of a request is as good as the secret: the credentials of its header, its client assertion, its token."""
    basic = [value.removeprefix("Basic ") for name, value in request.headers if name == "Authorization"]
    form = parse_qsl((request.body or b"").decode("ascii"), keep_blank_values=True)
    signed = [value for name, value in form if name in ("client_assertion", "token")]
    # What an assertion says is shown, so its signature alone would make it whole again.
    return basic + signed + [value.rpartition(".")[2] for value in signed if value.count(".") == 2]


def _pieces(secret: str) -> list[str]:
    """The secret; of PEM text also each line that holds a part of the key."""
    lines = (
        [line for line in secret.splitlines() if len(line) > 16 and line[:5] != "-----"]
        if holds_private_key(secret)
        else []
    )
    return [part for part in (secret, *lines) if part]


def read_granted(exchange: Exchange) -> Granted | None:
    """The token of a successful answer; None when the answer is anything else (see `diagnosis` for why)."""
    response = exchange.response
    if response is None or not 200 <= response.status < 300:
        return None
    try:
        members: Any = json.loads(response.body.decode("utf-8"))
    except (ValueError, RecursionError):
        return None
    if not isinstance(members, dict) or "error" in members:
        return None
    token = members.get("access_token")
    if not isinstance(token, str) or not token.strip():
        return None
    return Granted(
        token, _text(members.get("token_type")), _number(members.get("expires_in")), _text(members.get("scope"))
    )


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _number(value: object) -> float | None:
    return (
        float(value) if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e12 else None
    )
