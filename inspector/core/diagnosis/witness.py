"""What the token at hand says for or against a cause of its refusal.

The token is compared by the checks of an inspection, with the values that the answer quotes. What an answer says
stands: where the token shows otherwise, another one may have been sent, and the cause is only put in doubt. What the
answer does not say, and a row of knowledge takes for likely, is ruled out by a token that shows otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from inspector.core.checks.case import Case
from inspector.core.checks.fact import Fact
from inspector.core.checks.inspection import Inspection
from inspector.core.checks.parties import audience, client, issuer
from inspector.core.checks.scopes import scope
from inspector.core.checks.verdict import Expectation, Status
from inspector.core.diagnosis.named_ends import is_named, named_ends
from inspector.core.diagnosis.statements import Statement
from inspector.core.diagnosis.token_facts import quotes
from inspector.core.diagnosis.token_faults import FAULTS, GRAPH, has_use, is_for_graph, is_whole
from inspector.core.knowledge.providers import CLIENT_CLAIMS
from inspector.core.text.display import elide, visible
from inspector.core.text.message import Message, message
from inspector.core.text.patterns import pattern
from inspector.core.values import dataclass

MARGIN_S = 600
"""Clocks and leeways differ by some minutes: a date that is not further away contradicts nothing."""
MAX_QUOTED_CHARS = 120
NOTHING = frozenset({"", "null", "none", "nil", "undefined", "empty", "missing"})
"""What servers write where a token has no such claim."""
_NAMES = pattern(r"[A-Za-z][A-Za-z0-9_]{1,40}")
_TENANT = pattern(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True, slots=True)
class Testimony:
    """One thing that the token shows; `decisive` where a cause cannot be otherwise than it says.

    `another` says that what the answer tells of its token is not so of this one: rows that quote it are not meant.
    """

    supports: bool
    text: Message
    decisive: bool = False
    another: bool = False


Witness = Callable[[Inspection, Sequence[Statement]], Iterator[Testimony]]


def testimony(
    about: Iterable[str], inspection: Inspection | None, statements: Sequence[Statement]
) -> tuple[Testimony, ...]:
    """What the token says of a cause that is `about` such statements ("expiry.expired", "audience.*").

    `statements` are those of the answer: the values that they quote are what the token is compared with.
    """
    if inspection is None:
        return ()
    found: list[Testimony] = []
    for each in dict.fromkeys(about):
        said = [one for one in statements if one.fits(each)]
        stands = any(not one.vague for one in said)
        for told in _asked(each, inspection, said):
            kept = replace(told, decisive=told.decisive and (told.supports or not stands))
            if kept not in found:
                found.append(kept)
    return tuple(found)


def _asked(about: str, seen: Inspection, said: Sequence[Statement]) -> Iterator[Testimony]:
    """What whoever knows of such a statement says; nothing where nobody does."""
    witness = WITNESSES.get(about) or WITNESSES.get(about.partition(".")[0])
    if witness is not None:
        yield from witness(seen, said)


def _expiry(seen: Inspection, said: Sequence[Statement]) -> Iterator[Testimony]:
    exp = seen.token.moment("exp")
    if exp is None:
        if seen.token.claims is not None:
            yield from _no_date(seen)
        return
    ends = [named for one in said if (named := named_ends(one.sentence.text))]
    if ends and not any(is_named(exp, named) for named in ends):
        text = message(
            "The answer names another end than that of the token at hand, {exp}: another one may have been sent.",
            **_values(seen),
        )
        yield Testimony(False, text, another=True)
        return
    past = seen.at - exp
    if past >= 0:
        yield Testimony(
            True, message("The token at hand had expired: exp {exp} was {span:duration} before.", **_values(seen, past))
        )
    elif past < -MARGIN_S:
        yield Testimony(
            False, message("The token at hand was valid for {span:duration} more.", **_values(seen, -past)), True
        )


def _no_date(seen: Inspection) -> Iterator[Testimony]:
    if FAULTS["exp-text"](seen):
        yield Testimony(False, message("The token at hand has an exp that is a text, and no date in it."))
    elif FAULTS["no-exp"](seen):
        yield Testimony(False, message("The token at hand has no exp that could have passed."))


def _start(claims: tuple[str, ...]) -> Witness:
    def told(seen: Inspection, _said: Sequence[Statement]) -> Iterator[Testimony]:
        if seen.token.claims is None:
            return
        dates = [moment for name in claims if (moment := seen.token.moment(name)) is not None]
        ahead = max(dates, default=seen.at) - seen.at
        if ahead > 0:
            yield Testimony(
                True,
                message(
                    "The token at hand begins {span:duration} later: nbf {nbf}, iat {iat}.", **_values(seen, ahead)
                ),
            )
        elif ahead < -MARGIN_S:
            begun = message("The token at hand had begun long before: nbf {nbf}, iat {iat}.", **_values(seen))
            yield Testimony(False, begun, True)

    return told


def _lacks(claim: str) -> Witness:
    def told(seen: Inspection, said: Sequence[Statement]) -> Iterator[Testimony]:
        if seen.token.claims is None:
            return
        if claim in seen.token.claims:
            if any("valid" in one.sentence.text for one in said):
                return  # "does not have a valid audience" is said of one that it has, too
            yield Testimony(False, message("The token at hand has {claim}.", claim=claim), True)
        else:
            yield Testimony(True, message("The token at hand has no {claim}.", claim=claim))

    return told


def _compared(check: Callable[[Case], Fact | None], made: Callable[[str], Expectation], name: str) -> Witness:
    """Who compares a claim with what the answer quotes as expected, by a check of an inspection."""

    def told(seen: Inspection, said: Sequence[Statement]) -> Iterator[Testimony]:
        if seen.token.claims is None:
            return
        has = quotes(seen).get(name, "")
        yield from _other_than_quoted(said, _members(seen, name))
        wanted = next((one.expected for one in said if one.expected), None)
        if wanted is None:
            yield Testimony(True, message("The token at hand has {name} {has}.", name=name, has=has))
            return
        fact = check(seen.case._replace(expectation=made(wanted)))
        shown = {"name": name, "has": has, "wanted": _shown(wanted)}
        if fact is not None and fact.status is Status.PASSED:
            yield Testimony(False, message("The token at hand has {name} {has}, as is wanted.", **shown), True, True)
        elif fact is not None and fact.status is Status.FAILED:
            yield Testimony(True, message("The token at hand has {name} {has}, and not {wanted}.", **shown))

    return told


def _members(seen: Inspection, name: str) -> tuple[str, ...]:
    """What the token has of a claim: the members of a list or of a scope, one for a text, none where it is missing."""
    names = CLIENT_CLAIMS if name == "client_id" else ("scope", "scp", "roles") if name == "scope" else (name,)
    values = [value for each in names if (value := (seen.token.claims or {}).get(each)) is not None]
    listed = [one for value in values for one in (value if isinstance(value, list) else [value])]
    return tuple([one for one in listed if isinstance(one, str) and one.strip()])


def _other_than_quoted(said: Sequence[Statement], has: Sequence[str]) -> Iterator[Testimony]:
    """Where the answer quotes a value that the token does not have: another token may have been sent."""
    actual = next((one.actual for one in said if one.actual), None)
    bare = (actual or "").strip("[]{}()\"'` ")
    if actual is None or any(bare in each or each in actual for each in has):
        return
    if (not has and bare.lower() in NOTHING) or (bare.rstrip("/") in GRAPH and any(each in GRAPH for each in has)):
        return
    yield Testimony(
        False,
        message(
            "The answer speaks of {actual}, which is not in the token at hand: another one may have been sent.",
            actual=_shown(actual),
        ),
        another=True,
    )


def _algorithm(seen: Inspection, said: Sequence[Statement]) -> Iterator[Testimony]:
    alg = (seen.token.header or {}).get("alg")
    if not isinstance(alg, str):
        return
    yield from _other_than_quoted(said, [alg])
    wanted = next((one.expected for one in said if one.expected), None)
    shown = {"alg": _shown(alg), "wanted": _shown(wanted or "")}
    if wanted is None:
        yield Testimony(True, message("The token at hand is signed with {alg}.", **shown))
    elif alg in re.split(r"[\s,\[\]\"']+", wanted[:1000]):
        yield Testimony(
            False, message("The token at hand is signed with {alg}, which is allowed.", **shown), True, True
        )
    else:
        yield Testimony(True, message("The token at hand is signed with {alg}, and not with {wanted}.", **shown))


def _key(seen: Inspection, said: Sequence[Statement]) -> Iterator[Testimony]:
    if seen.token.header is None:
        return
    kid = seen.token.header.get("kid")
    if not isinstance(kid, str) or not kid:
        yield Testimony(True, message("The header of the token at hand has no kid."))
        return
    if any(one.actual and len(one.actual) > 3 and one.actual not in kid for one in said if one.said == "unknown"):
        yield from _other_than_quoted([one for one in said if len(one.actual or "") > 3], [kid])
        return
    yield Testimony(True, message("The token at hand names the key {kid}.", kid=_shown(kid)))


def _key_missing(seen: Inspection, _said: Sequence[Statement]) -> Iterator[Testimony]:
    yield from _member_missing(seen.token.header, "kid")


def _member_missing(members: Mapping[str, object] | None, name: str) -> Iterator[Testimony]:
    if members is None:
        return
    if members.get(name):
        yield Testimony(False, message("The header of the token at hand has {name}.", name=name), True, True)
    else:
        yield Testimony(True, message("The header of the token at hand has no {name}.", name=name))


def _type(seen: Inspection, _said: Sequence[Statement]) -> Iterator[Testimony]:
    if has_use(seen, "refresh"):
        yield Testimony(True, message("The token at hand says that it is a refresh token."))
    elif has_use(seen, "id"):
        yield Testimony(True, message("The token at hand is an ID token."))
    elif is_for_graph(seen):
        yield Testimony(True, message("The token at hand is one for Microsoft Graph."))
    elif has_use(seen, "access"):
        yield Testimony(False, message("The token at hand looks like an access token."))


def _malformed(seen: Inspection, _said: Sequence[Statement]) -> Iterator[Testimony]:
    if is_whole(seen):
        yield Testimony(False, message("The token at hand is a whole JWT."), True)
    elif not FAULTS["encrypted"](seen):
        yield Testimony(True, message("Of the token at hand: {what}", **_values(seen)))


def _claim(seen: Inspection, said: Sequence[Statement]) -> Iterator[Testimony]:
    """Which of the claims that the sentences name are there."""
    if seen.token.claims is None:
        return
    for one in said:
        for name in dict.fromkeys(_NAMES.findall(one.sentence.text[:300])):
            if name in ("token", "claim", "claims", "is", "has", "the", "name", "email", "scope"):
                continue
            if name in seen.token.claims:
                yield Testimony(False, message("The token at hand has {claim}.", claim=name))


def _email(seen: Inspection, said: Sequence[Statement]) -> Iterator[Testimony]:
    if not any("verif" in one.sentence.text.lower() for one in said):
        return
    verified = (seen.token.claims or {}).get("email_verified")
    if verified in (True, "true"):
        yield Testimony(False, message("The token at hand says email_verified true."))
    elif verified in (False, "false"):
        yield Testimony(True, message("The token at hand says email_verified false."))


def _tenant(seen: Inspection, said: Sequence[Statement]) -> Iterator[Testimony]:
    tid = (seen.token.claims or {}).get("tid")
    if not isinstance(tid, str) or not tid:
        return
    named = {found[0] for one in said if (found := _TENANT.search(one.sentence.text.lower())) is not None}
    if tid.lower() in named:
        yield Testimony(
            True, message("The token at hand is of the tenant {tid}, which the answer names.", tid=_shown(tid))
        )
    else:
        yield Testimony(True, message("The token at hand is of the tenant {tid}.", tid=_shown(tid)))


def _values(seen: Inspection, span: float = 0.0) -> dict[str, object]:
    """What the placeholders of a sentence may stand for."""
    return {**quotes(seen), "span": span}


def _shown(text: str) -> str:
    return elide(visible(text[: 4 * MAX_QUOTED_CHARS]), MAX_QUOTED_CHARS)


WITNESSES: Mapping[str, Witness] = {
    "expiry.expired": _expiry,
    "expiry.*": _expiry,
    "expiry.missing": _lacks("exp"),
    "start": _start(("nbf", "iat")),
    "issue_time.not_yet": _start(("iat",)),
    "issuer.missing": _lacks("iss"),
    "issuer": _compared(issuer, lambda wanted: Expectation(issuer=wanted), "iss"),
    "audience.missing": _lacks("aud"),
    "audience": _compared(audience, lambda wanted: Expectation(audiences=(wanted,)), "aud"),
    "client": _compared(client, lambda wanted: Expectation(client_ids=(wanted,)), "client_id"),
    "scope": _compared(scope, lambda wanted: Expectation(scopes=tuple(wanted.split()[:50])), "scope"),
    "subject.missing": _lacks("sub"),
    "algorithm": _algorithm,
    "key.missing": _key_missing,
    "key": _key,
    "type": _type,
    "token.malformed": _malformed,
    "claim.missing": _claim,
    "account": _email,
    "tenant": _tenant,
}
"""Who is asked of what: of a statement, else of its subject."""
