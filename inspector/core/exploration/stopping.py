"""When an exploration stops by itself: no further request could tell more, or the server wants to be left alone."""

from __future__ import annotations

import re

from inspector.core.diagnosis.diagnosis import Explanation
from inspector.core.exploration.exploration import Exploration, ScopeAnswer
from inspector.core.exploration.refusals import OF_SCOPE, error_of
from inspector.core.network.exchange import FailureKind, Response
from inspector.core.text.message import Message, Several, message, several
from inspector.core.text.patterns import pattern
from inspector.core.text.times import DAY_S, http_date
from inspector.core.values import dataclass

MOST_WAIT_S = 120.0
"""A server that asks for more patience than this is not asked again: nobody sits before a window for so long."""
UNTOLD_WAIT_S = 5.0
"""How long is waited after a server has said that it was asked too often, and not for how long to wait."""
_MOST_SAID_S = 10_000 * DAY_S
"""What is longer is said to be so long."""

OF_CLIENT = frozenset(
    {"invalid_client", "invalid_grant", "unsupported_grant_type", "unsupported_response_type", "invalid_dpop_proof",
     "use_dpop_nonce", "deleted_client", "disabled_client"}
)  # fmt: skip
"""Errors that another scope does not change (RFC 6749 section 5.2, RFC 9449 sections 5 and 8)."""
_OF_ONE_API = frozenset({"entra-assignment-required", "entra-unknown-api", "entra-other-code"})
"""Rows of failures.toml that are about the API a scope is of, whatever error code stands there."""
_SCOPE_WORDS = pattern(r"\b(?:scopes?|audience|resources?)\b(?!=)|\.default\b", re.IGNORECASE)
"""Words about what was asked for; a form that a server repeats, with `scope=` in it, says nothing."""
_NAMES_SCOPE = pattern(r"\bscopes?\b(?!=)", re.IGNORECASE)
_ELSEWHERE = frozenset({301, 302, 303, 307, 308, 404, 405, 407, 410, 501})
"""Statuses that are about the address, not about what was asked for."""
_LOCAL = frozenset(
    {FailureKind.BAD_URL, FailureKind.CA_BUNDLE, FailureKind.CLIENT_CERTIFICATE_FILE, FailureKind.PROXY_SETTING}
)
"""Failures of what is set on this computer, before anything is sent."""


@dataclass(frozen=True, slots=True)
class ScopeReply:
    """What one request came to, for whoever decides whether to go on. The body is not kept.

    `why` is the explanation of an answer without a token, `failure` the kind of a failure of the network.
    `wait_s` is how long the server asks to wait (`Retry-After`), None where it does not.
    """

    answer: ScopeAnswer
    why: Explanation | None = None
    failure: FailureKind | None = None
    wait_s: float | None = None


def why_stop(found: Exploration, reply: ScopeReply, *, throttled: int, away: int) -> str:
    """Why nothing more is asked after this reply: a code of ENDS, "" to go on.

    `throttled` is how many answers have said by now that they came too often, `away` how many requests in a row have
    not been answered, this one among them.
    """
    if reply.failure is FailureKind.CANCELLED:
        return "user"
    if reply.answer.granted is not None:
        return ""
    if throttled > 1:
        return "throttled"
    if (reply.wait_s or 0.0) > MOST_WAIT_S:
        return "patience"
    if reply.answer.too_often:
        return ""
    if away > 1 or reply.failure in _LOCAL:
        return "network"
    if unanswered(reply, found):
        return ""
    if reply.answer.status is None or error_of(reply.answer.said) in OF_SCOPE:
        return ""
    if reply.answer.status in _ELSEWHERE:
        of_scope = reply.why is not None and "scope" in reply.why.id  # said in the address that it sends on to
        return "" if of_scope or _granted_before(found) else "address"
    return "client" if _of_whole_client(found, reply) else ""


def _granted_before(found: Exploration) -> bool:
    return any(each.granted is not None for each in found.answers)


def _of_whole_client(found: Exploration, reply: ScopeReply) -> bool:
    answer, row = reply.answer, reply.why.id if reply.why is not None else ""
    error = error_of(answer.said)
    if row in _OF_ONE_API:
        return False
    if error == "invalid_client":
        return not _NAMES_SCOPE.search(answer.said)  # Entra says it of a scope too: AADSTS650053
    if _granted_before(found) or _SCOPE_WORDS.search(answer.said):
        return False
    if error in OF_CLIENT or error == "unauthorized_client" or answer.status == 401:
        return True
    return reply.why is not None and reply.why.suspects_secret


def unanswered(reply: ScopeReply, found: Exploration) -> bool:
    """Whether no server that issues tokens has answered: a failure of the network or of a server, or a page."""
    answer = reply.answer
    if answer.status is None:
        return reply.failure is not FailureKind.CANCELLED
    if answer.granted is not None or answer.too_often or answer.status in _ELSEWHERE:
        return False
    return not answer.refused or (answer.page and answer.status != 401 and not _granted_before(found))


def retry_after_s(response: Response) -> float | None:
    """How long `Retry-After` asks to wait, in seconds (RFC 9110 section 10.2.3); None where it says neither form.

    A date is compared with the server's own clock, where the answer has one.
    """
    value = (response.header("Retry-After") or "").strip()
    if re.fullmatch(r"\d{1,100}(?:\.\d{1,9})?", value, re.ASCII):
        return min(float(value), _MOST_SAID_S)
    until = http_date(value) if value else None
    if until is None:
        return None
    now = http_date(response.header("Date") or "")
    return max(0.0, until - (response.received_at if now is None else now))


def stopped_words(
    found: Exploration, code: str, cause: Message | Several | None, wait_s: float | None
) -> Several | None:
    """Why an exploration ended before all was asked, in words; None where `code` is "" and it did not.

    `cause` is the summary of a diagnosis, `wait_s` how long the server wants to be left alone.
    """
    if not code:
        return None
    n, planned = len(found.answers), found.planned
    if code == "user":
        return several(message("You stopped it after {n} of {planned}.", n=n, planned=planned))
    if code == "patience" and wait_s is not None:
        words = message(
            "the server wants to be left alone for {time:duration}.", "Stopped after 3 of 9: …", time=wait_s
        )
        return several(_after(n, planned, words))
    if code == "throttled":
        words = message("the server says again that it was asked too often.", "Stopped after 3 of 9: …")
        return several(_after(n, planned, words))
    return several(_after(n, planned, cause or message("no answer came.", "Stopped after 3 of 9: …")))


def _after(n: int, planned: int, cause: Message | Several) -> Message:
    return message("Stopped after {n} of {planned}: {cause}", n=n, planned=planned, cause=cause)


ENDS = ("user", "client", "throttled", "patience", "network", "address", "discovery")
"""Why an exploration ended early, as it is kept with the profile."""


def waiting_words(host: str, wait_s: float) -> Message:
    """That the server has asked for patience: "login.example.com asked to wait 2 s."."""
    return message("{host} asked to wait {time:duration}.", host=host, time=wait_s)
