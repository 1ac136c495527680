"""Checks of scopes: those asked for against those granted, and the form in which they are written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from inspector.core import strictjson
from inspector.core.checks.case import Case, failed, not_checked, passed, show, warning
from inspector.core.display import elide
from inspector.core.language import tr
from inspector.core.provider_table import described
from inspector.core.verdict import Check, Expectation, ScopeDifference


def scope_claim(provider: str, claims: Mapping[str, Any]) -> str:
    """The claim that has the scopes of a token from `provider`, or would have them."""
    names = described(provider).scope_claims
    for name in names:
        if name in claims:
            return name
    return names[0]


def scopes_of(claims: Mapping[str, Any], provider: str = "generic") -> tuple[str, ...]:
    """The granted scopes: of `scope` (RFC 8693 section 4.2), or where the provider puts them; a text or a list."""
    value = claims.get(scope_claim(provider, claims))
    if isinstance(value, str):
        return tuple(filter(None, value.split(" ")))
    if isinstance(value, list):
        return tuple(item for item in value if isinstance(item, str))
    return ()


def difference(expectation: Expectation, claims: Mapping[str, Any]) -> ScopeDifference:
    """Requested against granted. Entra's "/.default" asks for whatever is configured, so it can never be missing."""
    requested = tuple([scope for scope in expectation.scopes if not scope.endswith("/.default")])
    return ScopeDifference.between(requested, scopes_of(claims, expectation.provider))


def scope(case: Case) -> Check | None:
    """Every scope asked for was granted; order means nothing (RFC 6749 section 3.3)."""
    if case.token.claims is None:
        return None
    found = case.scopes
    facts = {
        "claim": scope_claim(case.expectation.provider, case.claims),
        "reference": "RFC 6749 section 3.3",
        "actual": " ".join(found.granted)[:300] or tr("no scope"),
    }
    if case.expectation.scopes and not found.requested:
        return _default_scope(case, facts)
    if not found.requested:
        count = len(found.granted)
        words = (
            tr("No scope was asked for. It carries {count}.", count=_count(count))
            if count
            else tr("No scope was asked for, and it has none.")
        )
        return not_checked("scope", tr("Scopes"), words, note=True, evidence=str(count), **facts)
    either = case.expectation.any_scope
    facts["expected"] = (tr(" or ") if either else " ").join(found.requested)
    if either and len(found.missing) < len(found.requested):
        had = [name for name in found.requested if name in found.granted]
        words = tr("It carries {join}, and one of those expected is enough.", join=", ".join(had))
        return passed(
            "scope",
            tr("Scopes"),
            words,
            evidence=tr("{len} of {len2}", len=len(had), len2=len(found.requested)),
            **facts,
        )
    if found.missing:
        return _missing(case, found, facts)
    words = {1: tr("The scope you asked for was granted"), 2: tr("Both scopes you asked for were granted")}.get(
        len(found.requested), f"All {len(found.requested)} scopes you asked for were granted"
    )
    words += "." if found.extra else tr(", and nothing more.")
    return passed("scope", tr("Scopes"), words, evidence=tr("{len} of {len}", len=len(found.requested)), **facts)


def _missing(case: Case, found: ScopeDifference, facts: dict[str, str]) -> Check:
    names, several = ", ".join(found.missing), len(found.missing) > 1
    words = tr("{names} {value} asked for and not granted. ", names=names, value="were" if several else "was")
    clause = tr("lacks the {value} {names}", value="scopes" if several else "scope", names=names)
    if several and case.expectation.any_scope:
        words, clause = (
            tr("It carries none of {names}. ", names=names),
            tr("carries none of the scopes {names}", names=names),
        )
    return failed(
        "scope",
        tr("Scopes missing") if several else tr("Scope missing"),
        words + tr("Routes that need {value} answer 403.", value="them" if several else "it"),
        fix=_scope_fix(case, found.missing),
        clause=clause,
        evidence=tr("{value} of {len}", value=len(found.requested) - len(found.missing), len=len(found.requested)),
        **facts,
    )


def _default_scope(case: Case, facts: dict[str, str]) -> Check:
    """What came of "/.default", which asks for whatever an administrator has granted (Entra)."""
    count = len(case.scopes.granted)
    if count or described(case.expectation.provider).scope_rule is None:
        plural = "permission" if count == 1 else "permissions"
        words = tr(
            "/.default asks for whatever was granted: it carries {value} {plural}.", value=count or "no", plural=plural
        )
        return not_checked("scope", tr("Scopes"), words, note=True, evidence=str(count), **facts)
    return warning(
        "scope",
        tr("No permission granted"),
        tr("/.default asks for whatever was granted, and nothing was: it carries no role."),
        evidence="0",
        fix=tr("Add an app role of the API to this app and let an administrator consent, unless the API needs none."),
        **facts | {"reference": tr("Microsoft identity platform: Client credentials flow")},
    )


def _scope_fix(case: Case, missing: tuple[str, ...]) -> str:
    usual = tr("Let the issuer's administrator allow {names} for this client, then get a new token.")
    return (described(case.expectation.provider).scope_fix or usual).replace("{names}", ", ".join(missing))


def extra_scope(case: Case) -> Check | None:
    """Scopes nobody asked for: harmless to the request, worth knowing for least privilege."""
    extra = case.scopes.extra
    if not extra:
        return None
    names, plural = ", ".join(elide(name, 80) for name in extra[:10]), len(extra) > 1
    if len(extra) > 10:
        names += tr(" and {value} more", value=len(extra) - 10)
    return warning(
        "scope_extra",
        tr("Extra scopes") if plural else tr("Extra scope"),
        tr("{names} {value} granted though nobody asked for it.", names=names, value="were" if plural else "was"),
        actual=names,
        claim="scope",
        evidence=tr("{len} extra", len=len(extra)),
        fix=tr("Take {value} away from the client if it does not need {value}.", value="them" if plural else "it"),
        reference="RFC 6749 section 3.3",
    )


def scope_form(case: Case) -> Check | None:
    """`scope` is a text with single spaces between the scopes (RFC 8693 section 4.2)."""
    value = case.claims.get("scope")
    if value is None:
        return None
    facts = {
        "actual": show(value),
        "claim": "scope",
        "reference": "RFC 8693 section 4.2",
        "expected": tr("A text with one space between scopes"),
    }
    if not isinstance(value, str):
        words = tr(
            "Its scope is {kind}; many APIs read only a text and then find no scope.", kind=strictjson.kind(value)
        )
        return warning(
            "scope_form", tr("Scope not a text"), words, fix=tr("Let the issuer write it as a text."), **facts
        )
    if value and (value != value.strip(" ") or "  " in value or any(c in value for c in "\t\r\n\v\f\u00a0")):
        words = tr("Its scopes are not separated by single spaces, so APIs may split them in different ways.")
        return warning(
            "scope_form", tr("Scope separators"), words, fix=tr("Let the issuer separate scopes by one space."), **facts
        )
    return None


def _count(number: int) -> str:
    return "1 scope" if number == 1 else tr("{number} scopes", number=number)
