"""The one next thing to do about what is shown, chosen by one rule: the banner has a button for it, or none."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Protocol

from inspector.core.checks.verdict import Status, Verdict
from inspector.core.text.language import tr
from inspector.core.text.urls import fetch_problem, host_of
from inspector.core.values import dataclass

if TYPE_CHECKING:  # at run time late: see later.LATER
    from inspector.core.checks.inspection import Inspection
    from inspector.core.diagnosis.diagnosis import Explanation
    from inspector.core.journeys.inspect import ProfilesByIssuer
    from inspector.core.journeys.outcome import Outcome
    from inspector.core.profiles.profile import Profile
    from inspector.core.tokens.token import Token
    from inspector.gui.model.selection import Shown


class Profiles(Protocol):
    """What the rule needs to know of the profiles that there are."""

    @property
    def by_issuer(self) -> ProfilesByIssuer:
        """All of them, to find the one that a token belongs to."""

    def get(self, profile_id: str | None) -> Profile | None:
        """The one with that id."""


class Next(Enum):
    """What the button does, in the order in which the rule looks for it."""

    SHOW_BREAK = "show-break"
    VERIFY = "verify"
    TRY_AGAIN = "try-again"
    KEY_FILE = "key-file"
    GET_TOKEN = "get-token"
    MAKE_PROFILE = "make-profile"
    SHOW_ACCEPTED = "show-accepted"


@dataclass(frozen=True, slots=True)
class NextStep:
    """What to do next; `host` is whose keys are asked for, `profile_id` whose form a new token is asked for in.

    `acceptor` is the id of the one that gives the answer, "" where nobody knows whose it is.
    """

    what: Next
    host: str = ""
    profile_id: str = ""
    acceptor: str = ""

    @property
    def label(self) -> str:
        """What the button says: a verb, and the host that it asks."""
        from inspector.core.journeys.key_host import short_host

        words = {
            Next.SHOW_BREAK: tr("Show where it breaks"),
            Next.TRY_AGAIN: tr("Try again"),
            Next.KEY_FILE: tr("Choose a key file…"),
            Next.GET_TOKEN: tr("Get a new token"),
            Next.MAKE_PROFILE: tr("Make a profile from this token"),
            Next.SHOW_ACCEPTED: tr("Show in Accepted by"),
        }
        return words.get(self.what) or tr("Verify with the keys of {host}", host=short_host(self.host))

    @property
    def about(self) -> str:
        """What a press does, in a sentence or two; "" where the label says all of it."""
        if self.what is Next.VERIFY:
            return tr("Sends one request for public keys. The token stays on this computer.")
        if self.what is Next.TRY_AGAIN:
            return tr("Sends one request for public keys to {host}. The token stays on this computer.", host=self.host)
        return ""


def next_step(shown: Shown, profiles: Profiles) -> NextStep | None:
    """The first that fits; None where there is nothing to do, or what is shown is older than an input."""
    outcome = shown.outcome
    inspection = outcome.inspection if outcome is not None else None
    if outcome is None or inspection is None or shown.edited:
        return None
    return (
        _where_it_breaks(inspection)
        or _keys(outcome, inspection)
        or _new_token(outcome, inspection, profiles)
        or _profile(outcome, inspection, profiles)
        or _accepted(inspection, shown.answer)
    )


def needs_profiles(shown: Shown) -> bool:
    """Whether what there is to do may be another thing with other profiles."""
    inspection = shown.outcome.inspection if shown.outcome is not None else None
    return inspection is not None and inspection.verdict is Verdict.REJECTED


def _where_it_breaks(inspection: Inspection) -> NextStep | None:
    if inspection.verdict is not Verdict.MALFORMED or not inspection.token.text:
        return None
    return NextStep(Next.SHOW_BREAK)


def _keys(outcome: Outcome, inspection: Inspection) -> NextStep | None:
    """Fetching the keys that would decide the signature, or a file of them where they cannot be fetched."""
    from inspector.core.journeys.key_host import lacks_keys

    if not lacks_keys(inspection):
        return None
    host = asked_host(outcome)
    if host is None or answered_without_keys(outcome):
        return NextStep(Next.KEY_FILE)
    asked = outcome.keys_problem is not None and bool(outcome.key_exchanges)
    return NextStep(Next.TRY_AGAIN if asked else Next.VERIFY, host)


def _new_token(outcome: Outcome, inspection: Inspection, profiles: Profiles) -> NextStep | None:
    if inspection.status("exp") is not Status.FAILED or not _is_over(inspection):
        return None
    profile = _fits(outcome, inspection, profiles)
    return NextStep(Next.GET_TOKEN, profile_id=profile.id) if profile is not None else None


def _profile(outcome: Outcome, inspection: Inspection, profiles: Profiles) -> NextStep | None:
    from inspector.core.definitions.tools.profile_from_token import why_no_profile

    if inspection.verdict is not Verdict.REJECTED or why_no_profile(inspection.token):
        return None
    return None if _fits(outcome, inspection, profiles) is not None else NextStep(Next.MAKE_PROFILE)


def _accepted(inspection: Inspection, answer: Explanation | None) -> NextStep | None:
    """Where the token is valid, and an API refuses it all the same: what that API looks at."""
    from inspector.gui.model.intake.api_answers import refuses

    if inspection.verdict is not Verdict.VALID or answer is None or not refuses(answer):
        return None
    found = answer.given.matches if answer.given is not None else ()
    return NextStep(Next.SHOW_ACCEPTED, acceptor=found[0].acceptor.id if found else "")


def _fits(outcome: Outcome, inspection: Inspection, profiles: Profiles) -> Profile | None:
    """The profile that asked for it, else the one that would ask for such a token, as far as they are still there."""
    from inspector.core.store.stored_token import TokenOrigin

    if outcome.origin is TokenOrigin.REQUESTED and outcome.profile is not None:
        return profiles.get(outcome.profile.id)
    return fitting(inspection.token, profiles)


def fitting(token: Token, profiles: Profiles) -> Profile | None:
    """The profile of a token's issuer, and of its client where it names one: that would ask for such a token."""
    from inspector.core.knowledge.providers import CLIENT_CLAIMS

    profile, claims = profiles.by_issuer.match(token), token.claims or {}
    clients = {client for name in CLIENT_CLAIMS if isinstance(client := claims.get(name), str)}
    return profile if profile is not None and (not clients or profile.client_id in clients) else None


def _is_over(inspection: Inspection) -> bool:
    expires = inspection.token.moment("exp")
    return expires is not None and expires <= inspection.at


def asked_host(outcome: Outcome) -> str | None:
    """Who is asked for the keys of this token: of its profile where there is one, else of the issuer it names.

    None where nobody is named, or keys may not be fetched from there.
    """
    from inspector.gui.model.inspecting import keys_again

    inspection = outcome.inspection
    if inspection is None:
        return None
    again = keys_again(outcome) if outcome.profile is not None else None
    named = (again.jwks_url or again.issuer) if again is not None else None
    url = named or inspection.expectation.issuer or inspection.token.issuer
    return host_of(url) or None if url and not fetch_problem(url) else None


def answered_without_keys(outcome: Outcome) -> bool:
    """Whether the issuer was asked, and answered that it publishes no keys anywhere: asking again is no use."""
    if outcome.keys_problem is None or not outcome.key_exchanges:
        return False
    last = outcome.key_exchanges[-1]
    return last.failure is None and last.response is not None and last.response.status in (200, 404, 410)
