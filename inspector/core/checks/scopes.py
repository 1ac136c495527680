"""Checks of scopes: those asked for against those granted, and the form in which they are written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from inspector.core.checks.case import Case, failed, not_checked, passed, show, warning
from inspector.core.checks.verdict import Check, Expectation, ScopeDifference
from inspector.core.knowledge.providers import described
from inspector.core.text import strictjson
from inspector.core.text.display import elide
from inspector.core.text.language import either, plural, tr


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
        words = tr("No scope was asked for, and it has none.")
        if count:
            words = plural(
                count,
                "No scope was asked for. It carries {n} scope.",
                "No scope was asked for. It carries {n} scopes.",
            )
        return not_checked("scope", tr("Scopes"), words, note=True, evidence=str(count), **facts)
    enough = case.expectation.any_scope
    facts["expected"] = either(found.requested) if enough else " ".join(found.requested)
    if enough and len(found.missing) < len(found.requested):
        had = [name for name in found.requested if name in found.granted]
        words = tr("It carries {scopes}, and one of those expected is enough.", scopes=", ".join(had))
        return passed("scope", tr("Scopes"), words, evidence=_of(len(had), found), **facts)
    if found.missing:
        return _missing(case, found, facts)
    words = _granted(len(found.requested), more=bool(found.extra))
    return passed("scope", tr("Scopes"), words, evidence=_of(len(found.requested), found), **facts)


def _of(granted: int, found: ScopeDifference) -> str:
    return tr("{granted} of {requested}", granted=granted, requested=len(found.requested))


def _granted(count: int, *, more: bool) -> str:
    """That all of `count` scopes were granted; `more`: and others with them, of which another check speaks."""
    if count == 2 and more:
        return tr("Both scopes you asked for were granted.")
    if count == 2:
        return tr("Both scopes you asked for were granted, and nothing more.")
    if more:
        return plural(count, "The scope you asked for was granted.", "All {n} scopes you asked for were granted.")
    return plural(
        count,
        "The scope you asked for was granted, and nothing more.",
        "All {n} scopes you asked for were granted, and nothing more.",
    )


def _missing(case: Case, found: ScopeDifference, facts: dict[str, str]) -> Check:
    names, several = ", ".join(found.missing), len(found.missing) > 1
    if several and case.expectation.any_scope:
        words = tr("It carries none of {names}. Routes that need them answer 403.", names=names)
        clause = tr("carries none of the scopes {names}", "It …", names=names)
    elif several:
        words = tr("{names} were asked for and not granted. Routes that need them answer 403.", names=names)
        clause = tr("lacks the scopes {names}", "It …", names=names)
    else:
        words = tr("{name} was asked for and not granted. Routes that need it answer 403.", name=names)
        clause = tr("lacks the scope {name}", "It …", name=names)
    return failed(
        "scope",
        tr("Scopes missing") if several else tr("Scope missing"),
        words,
        fix=_scope_fix(case, names),
        clause=clause,
        evidence=_of(len(found.requested) - len(found.missing), found),
        **facts,
    )


def _default_scope(case: Case, facts: dict[str, str]) -> Check:
    """What came of "/.default", which asks for whatever an administrator has granted (Entra)."""
    count = len(case.scopes.granted)
    if count or described(case.expectation.provider).scope_rule is None:
        words = plural(
            count,
            "/.default asks for whatever was granted: it carries {n} permission.",
            "/.default asks for whatever was granted: it carries {n} permissions.",
        )
        if not count:
            words = tr("/.default asks for whatever was granted: it carries no permissions.")
        return not_checked("scope", tr("Scopes"), words, note=True, evidence=str(count), **facts)
    return warning(
        "scope",
        tr("No permission granted"),
        tr("/.default asks for whatever was granted, and nothing was: it carries no role."),
        evidence="0",
        fix=tr("Add an app role of the API to this app and let an administrator consent, unless the API needs none."),
        **facts | {"reference": "Microsoft identity platform: Client credentials flow"},
    )


def _scope_fix(case: Case, names: str) -> str:
    if own := described(case.expectation.provider).scope_fix:
        return tr(own, names=names)
    return tr("Let the issuer's administrator allow {names} for this client, then get a new token.", names=names)


def extra_scope(case: Case) -> Check | None:
    """Scopes nobody asked for: harmless to the request, worth knowing for least privilege."""
    extra = case.scopes.extra
    if not extra:
        return None
    names, count = ", ".join(elide(name, 80) for name in extra[:10]), len(extra)
    if count > 10:
        names = tr("{names} and {count} more", names=names, count=count - 10)
    return warning(
        "scope_extra",
        tr("Extra scopes") if count > 1 else tr("Extra scope"),
        plural(
            count,
            "{names} was granted though nobody asked for it.",
            "{names} were granted though nobody asked for it.",
            names=names,
        ),
        actual=names,
        claim="scope",
        evidence=plural(count, "{n} extra", "{n} extra"),
        fix=plural(
            count,
            "Take it away from the client if it does not need it.",
            "Take them away from the client if it does not need them.",
        ),
        reference="RFC 6749 section 3.3",
    )


def scope_form(case: Case) -> Check | None:
    """`scope` is a text with single spaces between the scopes (RFC 8693 section 4.2)."""
    value = case.claims.get("scope")
    if value is None:
        return None
    if not isinstance(value, str):
        kind = strictjson.kind(value)
        words = tr("Its scope is {kind}; many APIs read only a text and then find no scope.", kind=kind)
        return _odd_form(value, tr("Scope not a text"), words, tr("Let the issuer write it as a text."))
    if value and (value != value.strip(" ") or "  " in value or any(c in value for c in "\t\r\n\v\f\u00a0")):
        words = tr("Its scopes are not separated by single spaces, so APIs may split them in different ways.")
        return _odd_form(value, tr("Scope separators"), words, tr("Let the issuer separate scopes by one space."))
    return None


def _odd_form(value: object, title: str, words: str, fix: str) -> Check:
    return warning(
        "scope_form",
        title,
        words,
        actual=show(value),
        claim="scope",
        reference="RFC 8693 section 4.2",
        expected=tr("A text with one space between scopes"),
        fix=fix,
    )
