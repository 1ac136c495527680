"""How each fault shows: in the token a client gets, or in the answer that carries it."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from dataclasses import replace
from http import HTTPStatus

from inspector.core.values import dataclass
from inspector.demo.claims import LIFETIME, access_claims, id_claims
from inspector.demo.clients import DemoClient, Fault
from inspector.demo.messages import DemoAnswer, json_answer
from inspector.demo.signing import PoolKeys

CLOCK_AHEAD = 600
"""Seconds by which the issuer's clock runs ahead for the client of that fault."""

RETRY_AFTER = 30
"""Seconds, the Retry-After of the throttled client (RFC 9110 section 10.2.3)."""

_ERROR_PAGE = b"""<!DOCTYPE html>
<html>
<head><title>500 Internal Server Error</title></head>
<body>
<center><h1>500 Internal Server Error</h1></center>
</body>
</html>
"""


@dataclass(frozen=True, slots=True)
class Minter:
    """Makes the tokens of one pool: `issuer` and the other two ways a faulty token may name its issuer."""

    issuer: str
    second_issuer: str
    other_issuer: str
    keys: PoolKeys

    def mint(self, client: DemoClient, scopes: Sequence[str], now: float) -> str:
        """A token for `client` with that client's fault in it; `now` is epoch seconds."""
        at = int(now) + _clock_shift(client.name)
        if client.name is Fault.ID_TOKEN:
            return self.keys.id.sign(id_claims(self.issuer, client.id, at))
        key = self.keys.retired if client.name is Fault.ROTATED else self.keys.access
        token = key.sign(access_claims(self._issuer_for(client.name), client.id, scopes, at))
        return _with_refund_scope(token) if client.name is Fault.TAMPERED else token

    def _issuer_for(self, fault: Fault) -> str:
        return {Fault.OTHER_POOL: self.other_issuer, Fault.SECOND_ISSUER: self.second_issuer}.get(fault, self.issuer)


def spoil(answer: DemoAnswer, fault: Fault, *, slow: float) -> DemoAnswer:
    """What becomes of an `answer` that carries a token; `slow` is the delay in seconds of the slow client."""
    match fault:
        case Fault.CLOCK_AHEAD:
            return replace(answer, clock_ahead=CLOCK_AHEAD)
        case Fault.SLOW:
            return replace(answer, delay=slow)
        case Fault.CUT_SHORT:
            return replace(answer, cut_short=True)
        case Fault.THROTTLED:
            # The exception's name is Cognito's; what its token endpoint writes around it is not documented.
            members = {"__type": "TooManyRequestsException", "message": "Rate exceeded"}
            return json_answer(HTTPStatus.TOO_MANY_REQUESTS, members, Retry_After=str(RETRY_AFTER))
        case Fault.SERVER_ERROR:
            return DemoAnswer(HTTPStatus.INTERNAL_SERVER_ERROR, _ERROR_PAGE, content_type="text/html")
        case _:
            return answer


def _clock_shift(fault: Fault) -> int:
    return {Fault.EXPIRED: -2 * LIFETIME, Fault.CLOCK_AHEAD: CLOCK_AHEAD}.get(fault, 0)


def _with_refund_scope(token: str) -> str:
    header, payload, signature = token.split(".")
    claims = json.loads(base64.urlsafe_b64decode(payload + "=="))
    claims["scope"] += " orders/refund"
    changed = json.dumps(claims, separators=(",", ":")).encode()
    return ".".join((header, base64.urlsafe_b64encode(changed).rstrip(b"=").decode(), signature))
