"""The app clients of the demo pool: one that works, and one for each thing that goes wrong in practice."""

from __future__ import annotations

import secrets
import string
from dataclasses import field
from enum import StrEnum

from inspector.core.values import dataclass

RESOURCE_SCOPES = ("orders/read", "orders/write", "orders/refund", "inventory/read")
"""Every scope of the pool's two resource servers, `orders` and `inventory`."""

CLIENT_SCOPES = ("orders/read", "orders/write", "inventory/read")
"""What each client of the demo is allowed; orders/refund is not among them."""


class Fault(StrEnum):
    """What goes wrong for a client; the value is the client's short name, for profiles and the command line."""

    NONE = "ok"
    WRONG_SECRET = "wrong-secret"
    FLOW_OFF = "flow-off"
    EXPIRED = "expired"
    ROTATED = "rotated"
    CLOCK_AHEAD = "clock-ahead"
    OTHER_POOL = "other-pool"
    SECOND_ISSUER = "second-issuer"
    ID_TOKEN = "id-token"
    SCOPE_IGNORED = "scope-ignored"
    TAMPERED = "tampered"
    THROTTLED = "throttled"
    SERVER_ERROR = "server-error"
    SLOW = "slow"
    CUT_SHORT = "cut-short"


@dataclass(frozen=True, slots=True)
class DemoClient:
    """One app client as it is handed to the user.

    `id` is the client id, `name` the value of its `Fault`. `label` names its profile and `description` is one
    sentence about what its requests come to. `scopes` are the ones it is allowed. `secret` is what the user is
    given, which for "wrong-secret" is not what the pool accepts.
    """

    id: str
    name: Fault
    label: str
    description: str
    scopes: tuple[str, ...]
    secret: str = field(repr=False)


_TEXTS: dict[Fault, tuple[str, str]] = {
    Fault.NONE: ("Demo issuer", "Issues an access token that passes every check."),
    Fault.WRONG_SECRET: (
        "Wrong secret",
        "The stored client secret is not the one the issuer knows, so it answers invalid_client.",
    ),
    Fault.FLOW_OFF: (
        "Client credentials not enabled",
        "The app client may not use the client credentials grant, so the issuer answers unauthorized_client.",
    ),
    Fault.EXPIRED: ("Expired token", "The token was issued two hours ago for one hour."),
    Fault.ROTATED: ("Key rotated", "The token is signed with a key that the issuer's key set no longer lists."),
    Fault.CLOCK_AHEAD: (
        "Issuer clock ahead",
        "The issuer's clock runs ten minutes ahead, so the token seems to come from the future.",
    ),
    Fault.OTHER_POOL: ("Another user pool", "The token names another user pool as its issuer."),
    Fault.SECOND_ISSUER: (
        "Second issuer form",
        "The token names its issuer in Cognito's second form, under issuer-cognito-idp.",
    ),
    Fault.ID_TOKEN: ("ID token", "An ID token arrives where an access token belongs."),
    Fault.SCOPE_IGNORED: (
        "Scope ignored",
        "orders/refund is asked for as well, and is left out of the token without a word.",
    ),
    Fault.TAMPERED: (
        "Tampered token",
        "The scope orders/refund was written into the token after it had been signed.",
    ),
    Fault.THROTTLED: ("Too many requests", "The issuer answers 429 and asks for 30 seconds of patience."),
    Fault.SERVER_ERROR: ("Server error", "The issuer answers 500 with an HTML page instead of JSON."),
    Fault.SLOW: ("Slow answer", "The answer takes longer than the two seconds this profile waits for it."),
    Fault.CUT_SHORT: ("Answer cut short", "The connection closes when half of the answer has been sent."),
}


def make_clients(scopes: tuple[str, ...] = CLIENT_SCOPES) -> tuple[DemoClient, ...]:
    """A client for every fault with a fresh id and secret; the one that works comes first. Each is allowed `scopes`."""
    return tuple(
        DemoClient(
            id=_characters(26),
            name=fault,
            label=_TEXTS[fault][0],
            description=_TEXTS[fault][1],
            scopes=scopes,
            secret=new_secret(),
        )
        for fault in Fault
    )


def new_secret() -> str:
    """A random client secret in the form Cognito gives them: 51 lower-case letters and digits."""
    return _characters(51)


def _characters(count: int) -> str:
    return "".join(secrets.choice(string.ascii_lowercase + string.digits) for _ in range(count))
