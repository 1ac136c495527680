"""From a pasted answer to its likely cause, whoever gave it: a token endpoint or an API.

Which of the two it was follows from the answer. The first of these that holds decides:

1. An answer with an access token in it is no failure.
2. A code of Entra, or an `error` of a token endpoint (RFC 6749 section 5.2) without a Bearer challenge, is a token
   endpoint's; `error` values that APIs use too are an API's where a token was given along with the answer. Errors of a
   client or a grant are a token endpoint's in any case: oauthlib puts even those into a Bearer challenge.
3. A Bearer or DPoP challenge (RFC 6750 section 3), or a token given along with the answer, makes it an API's.
4. A request that came along (curl -v, a saved document) tells by its form and its URL.
5. Words of a vendor's own make it that of the rows that know them better; for a token endpoint's beside an `error`.
6. A sentence about what only a token endpoint sees, such as a client's secret or a grant, makes it one's; other words
   that the rows for APIs know make it an API's.
7. A provider that was named, or that gives itself away, makes it a token endpoint's; so does an `error` that looks
   like a code of OAuth, and a web page. Everything else is taken for an API's.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from inspector.core.checks.inspection import Inspection
from inspector.core.diagnosis.candidates import Strength, ranked
from inspector.core.diagnosis.diagnosis import Explanation, explanation, party_of, placeholders, said
from inspector.core.diagnosis.evidence import UNKNOWN_STATUS, Evidence, evidence_of_pasted
from inspector.core.diagnosis.paste.answers import answers_of, chosen, listed
from inspector.core.diagnosis.paste.facts import as_of_now, facts_of
from inspector.core.diagnosis.paste.pasted_response import PastedResponse
from inspector.core.diagnosis.rejection import diagnose_rejection
from inspector.core.diagnosis.table import failures, parties, rejections
from inspector.core.text.message import Message, several
from inspector.core.text.patterns import pattern

TOKEN_ERRORS = frozenset(
    (
        "invalid_client", "invalid_grant", "unauthorized_client", "unsupported_grant_type", "invalid_scope",
        "invalid_request", "invalid_target", "invalid_audience", "access_denied", "invalid_resource",
        "unsupported_token_endpoint_auth_method", "invalid_authentication_method", "server_error",
        "temporarily_unavailable", "use_dpop_nonce", "invalid_dpop_proof", "consent_required", "login_required",
        "interaction_required",
    )
)  # fmt: skip
"""Errors of token endpoints: RFC 6749 sections 4.1.2.1 and 5.2, RFC 8707 section 2, RFC 9449 sections 5 and 8, OpenID
Connect Core section 3.1.2.6, and vendors' own."""

AMBIGUOUS = frozenset(
    (
        "access_denied", "invalid_request", "server_error", "temporarily_unavailable", "use_dpop_nonce",
        "invalid_dpop_proof",
    )
)  # fmt: skip
"""Those of them that APIs put into their answers too."""

OF_CLIENTS = frozenset({"invalid_client", "invalid_grant", "unauthorized_client", "unsupported_grant_type"})
"""Those of them that no API has a use for."""
OF_APIS = frozenset({"invalid_token", "insufficient_scope"})
"""Errors of APIs alone: RFC 6750 section 3.1."""
SEEN_BY_TOKEN_ENDPOINTS = (
    "assertion.*", "auth_method.*", "client.disabled", "client.missing", "client.unknown", "client.wrong", "code.*",
    "grant.*", "redirect.*", "refresh.*", "secret.*",
)  # fmt: skip
"""What sentences say that an API has no use for; of a client it may say that it is not the one it takes tokens of."""
_TOKEN_URL = pattern(r"/(token|token\.oauth2|access_token)/?(\?|$)", re.IGNORECASE)
_BASIC = pattern(r"\s*Basic\b", re.IGNORECASE)
_CODE = pattern(r"[a-z]+(_[a-z0-9]+)+")


def diagnose_text(
    text: str,
    provider: str = "generic",
    inspection: Inspection | None = None,
    *,
    answer: int | None = None,
    inspect: Callable[[str], Inspection | None] | None = None,
) -> Explanation:
    """What a pasted answer means. `provider` goes first; "generic" lets the answer tell who gave it.

    `inspection` is the token that was sent to the API, where it is at hand: it decides between causes and is quoted.
    Without it `inspect` is asked for that of the token which the pasted request carried. `answer` is the number of the
    answer that is explained, from 1 on, where there are several; None for the first that failed.
    The id is "unrecognised" where no row fits, "token-issued" or "accepted" where nothing failed. InspectorError with
    one sentence for text that is empty, too long, or holds no answer; never anything else. Pure.
    """
    answers = answers_of(text)
    pasted, number = chosen(answers, answer)
    of_request = _token_of_request(pasted, inspect) if inspection is None else None
    found = _explained(pasted, provider, inspection or of_request)
    summaries = {_words(pasted): found.summary}  # many requests of a page fail alike

    def summary(each: PastedResponse) -> Message:
        if (words := _words(each)) not in summaries:
            summaries[words] = _explained(each, provider, inspection).summary
        return summaries[words]

    lines = listed(answers, number, summary)
    details = found.details if pasted.note is None else several(pasted.note, found.details)
    return replace(found, details=details, answers=lines, token_of_request=of_request is not None)


def _words(answer: PastedResponse) -> tuple[object, ...]:
    """What an answer says, and of whom it was asked: by that its summary follows."""
    sent = answer.sent
    return answer.status, answer.headers, answer.body, (sent.method, sent.url, sent.body) if sent is not None else None


def _token_of_request(pasted: PastedResponse, inspect: Callable[[str], Inspection | None] | None) -> Inspection | None:
    """The inspection of the token that was sent, where the paste shows it; a token request carries none for an API."""
    if inspect is None or pasted.sent_token is None or (pasted.sent and "grant_type=" in pasted.sent.body):
        return None
    return inspect(pasted.sent_token)


def _explained(pasted: PastedResponse, provider: str, inspection: Inspection | None) -> Explanation:
    at_hand = inspection
    if inspection is not None and (moment := pasted.moment) is not None:  # a Date of the server itself goes before it
        inspection = replace(inspection, case=inspection.case._replace(now=moment))
    seen = evidence_of_pasted(pasted, inspection)
    if is_token_endpoint(seen, provider):
        party = party_of(seen, provider)
        # The token at hand is none that a token endpoint was shown.
        ranking = ranked(failures(), replace(seen, inspection=None), party)
        found = explanation(ranking, placeholders(seen, party), said(seen, pasted.phrase))
        found = replace(found, facts=facts_of(replace(seen, inspection=None), ranking, _named(party)))
    else:
        found = diagnose_rejection(seen, provider, pasted.phrase)
        if found.facts is not None and at_hand is not None:
            found = replace(found, facts=as_of_now(found.facts, at_hand))
    return replace(found, asked=pasted.asked) if pasted.asked else found


def _named(party: str) -> str:
    return next((each.name for each in parties() if each.id == party), "")


def is_token_endpoint(seen: Evidence, provider: str) -> bool:
    """Whether failures.toml is to speak of this answer: rules 1 to 7 above."""
    if seen.token and not seen.error_in_success and (seen.success or seen.status == UNKNOWN_STATUS):
        return False
    if seen.codes or seen.error in _token_errors(seen):
        return True
    if seen.error in OF_APIS:
        return False
    if seen.challenge is not None or seen.inspection is not None:
        return False
    if seen.asked.url:
        return "grant_type" in (seen.asked.parameters or {}) or _TOKEN_URL.search(seen.asked.url[:2000]) is not None
    of_api = ranked(rejections(), seen, provider).best
    of_endpoint = ranked(failures(), seen, party_of(seen, provider)).best if seen.error is not None else None
    if of_endpoint is not None and of_endpoint.strength is Strength.WORDS and of_endpoint.rank > of_api.rank:
        return True
    if of_api.strength is Strength.WORDS:
        return False
    first = next(iter(seen.statements), None)
    if first is not None and not first.sentence.code and any(first.fits(each) for each in SEEN_BY_TOKEN_ENDPOINTS):
        return True
    named = of_endpoint is not None and "error" in of_endpoint.base.match  # by its name, which says no less than these
    if of_api.row.knows_words and not (named and of_api.strength <= Strength.NAME):
        return False
    coded = seen.error is not None and _CODE.fullmatch(seen.error[:100]) is not None
    return party_of(seen, provider) != "generic" or coded or seen.html


def _token_errors(seen: Evidence) -> frozenset[str]:
    """The errors that only a token endpoint would name in the circumstances: rule 2 above."""
    if seen.challenge is not None:
        return OF_CLIENTS
    if _BASIC.match(seen.headers.get("www-authenticate", "")):
        return TOKEN_ERRORS  # RFC 6749 section 5.2 wants it of a token endpoint; no API asks a bearer for a password
    return TOKEN_ERRORS - AMBIGUOUS if seen.inspection is not None else TOKEN_ERRORS
