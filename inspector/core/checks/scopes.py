"""Checks of scopes: those asked for against those granted, and the form in which they are written."""

from __future__ import annotations

from inspector.core.checks.case import Case
from inspector.core.checks.fact import Fact, failed, note, passed, warning
from inspector.core.checks.granted import scope_claim
from inspector.core.checks.verdict import ScopeDifference
from inspector.core.knowledge.providers import described
from inspector.core.text.message import message

_ALWAYS = ("claim", "granted")
_ASKED = (*_ALWAYS, "asked", "n", "had")
UNASKED = note("scope.unasked", *_ALWAYS, "n", "names")
UNASKED_NONE = note("scope.unasked_none", *_ALWAYS)
DEFAULT = note("scope.default", *_ALWAYS, "n")
DEFAULT_NONE = note("scope.default_none", *_ALWAYS)
DEFAULT_NOTHING = warning("scope.default_nothing", *_ALWAYS)
ANY_GRANTED = passed("scope.any", *_ASKED, "names")
GRANTED = passed("scope.granted", *_ASKED)
BOTH_GRANTED = passed("scope.both_granted", *_ASKED)
GRANTED_AND_MORE = passed("scope.granted_and_more", *_ASKED)
BOTH_AND_MORE = passed("scope.both_and_more", *_ASKED)
NONE_OF = failed("scope.none_of", *_ASKED, "missing", "fix")
MISSING = failed("scope.missing", *_ASKED, "missing", "fix")
ONE_MISSING = failed("scope.one_missing", *_ASKED, "missing", "fix")
EXTRA = warning("scope_extra.granted", "n", "names")
NOT_A_TEXT = warning("scope_form.not_a_text", "value")
SEPARATORS = warning("scope_form.separators", "value")

RESPONSE_DIFFERS = warning("scope.response_differs", "granted", "asked", "n", "had")
RESPONSE_AS_ASKED = note("scope.response_as_asked", "granted", "asked", "n", "had")
RESPONSE = note("scope.response", "granted")


def scope(case: Case) -> Fact | None:
    """Every scope asked for was granted; order means nothing (RFC 6749 section 3.3)."""
    if case.token.claims is None:
        return None
    found = case.scopes
    always = scope_claim(case.expectation.provider, case.claims), found.granted or message("no scope")
    if not found.requested:
        return _unasked(case, found, always)
    asked, missing = found.requested, found.missing
    told = (*always, asked, len(asked), len(asked) - len(missing))
    if case.expectation.any_scope and len(missing) < len(asked):
        return ANY_GRANTED(*told, tuple([name for name in asked if name in found.granted]))
    if missing:
        answer = ONE_MISSING if len(missing) == 1 else NONE_OF if case.expectation.any_scope else MISSING
        return answer(*told, ", ".join(missing), _fix(case, ", ".join(missing)))
    if found.extra:
        return (BOTH_AND_MORE if len(asked) == 2 else GRANTED_AND_MORE)(*told)
    return (BOTH_GRANTED if len(asked) == 2 else GRANTED)(*told)


def _unasked(case: Case, found: ScopeDifference, always: tuple[object, ...]) -> Fact:
    """What came of asking for no scope by name; "/.default" asks for whatever an administrator has granted (Entra)."""
    count = len(found.granted)
    if not case.expectation.scopes:
        return UNASKED(*always, count, _names(found.granted)) if count else UNASKED_NONE(*always)
    if count:
        return DEFAULT(*always, count)
    return (DEFAULT_NONE if described(case.expectation.provider).scope_rule is None else DEFAULT_NOTHING)(*always)


def _fix(case: Case, names: str) -> object:
    if own := described(case.expectation.provider).scope_fix:
        return message(own, names=names)
    return message("Let the issuer's administrator allow {names} for this client, then get a new token.", names=names)


def extra_scope(case: Case) -> Fact | None:
    """Scopes nobody asked for: harmless to the request, worth knowing for least privilege."""
    extra = case.scopes.extra
    if not extra:
        return None
    return EXTRA(len(extra), _names(extra))


def _names(scopes: tuple[str, ...]) -> object:
    """Names for a sentence, not all of very many."""
    if len(scopes) <= 10:
        return scopes
    return message("{names:list 80} and {count} more", names=scopes[:10], count=len(scopes) - 10)


def scope_form(case: Case) -> Fact | None:
    """`scope` is a text with single spaces between the scopes (RFC 8693 section 4.2)."""
    value = case.claims.get("scope")
    if value is None:
        return None
    if not isinstance(value, str):
        return NOT_A_TEXT(value)
    if value and (value != value.strip(" ") or "  " in value or any(c in value for c in "\t\r\n\v\f\u00a0")):
        return SEPARATORS(value)
    return None


def of_response(scopes: ScopeDifference) -> Fact:
    """What the token response says was granted (RFC 6749 section 5.1), for a token that nobody here can read."""
    granted = scopes.granted or message("no scope")
    asked = len(scopes.requested)
    if scopes.missing or scopes.extra:
        return RESPONSE_DIFFERS(granted, scopes.requested, asked, asked - len(scopes.missing))
    if scopes.requested:
        return RESPONSE_AS_ASKED(granted, scopes.requested, asked, asked)
    return RESPONSE(granted)
