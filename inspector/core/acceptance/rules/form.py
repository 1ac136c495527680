"""How the token stands in the request, and what its header says beside keys."""

from __future__ import annotations

import base64

from inspector.core.acceptance.finding import RuleFinding, by_word, passed, refused
from inspector.core.acceptance.presented import PresentedToken
from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.knowledge.acceptors import AcceptorRule
from inspector.core.tokens.token import Kind


def scheme(rule: AcceptorRule, token: PresentedToken, _: AcceptorSettings, __: float) -> RuleFinding:
    """The word before the token is Bearer (RFC 6750 section 2.1); who compares it exactly refuses "bearer"."""
    if token.scheme == "Bearer" or (rule.parameters["case"] == "any" and token.scheme.lower() == "bearer"):
        return passed(rule)
    return refused(rule, "wrong", actual=token.scheme)


def form(rule: AcceptorRule, token: PresentedToken, _: AcceptorSettings, __: float) -> RuleFinding:
    """It is a signed JWT in three parts, and not too long."""
    if not token.readable:
        kind = token.token.kind
        case = {Kind.OPAQUE: "opaque", Kind.JWE: "encrypted"}.get(kind, "malformed")
        return refused(rule, case)
    most = rule.parameters["max_chars"]
    if most and len(token.token.text) > most:
        return refused(rule, "too_long", actual=len(token.token.text), expected=most)
    if rule.parameters["padding"] != "passed" and not all(map(_canonical, token.token.text.strip().split("."))):
        return by_word(rule.parameters["padding"], rule, "padding") or passed(rule)
    return passed(rule)


def _canonical(part: str) -> bool:
    """Whether a part is base64url as one writes it: a last character with bits too many is what cutting leaves."""
    try:
        content = base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))
    except ValueError:
        return False
    return base64.urlsafe_b64encode(content).rstrip(b"=") == part.rstrip("=").encode()


def critical(rule: AcceptorRule, token: PresentedToken, _: AcceptorSettings, __: float) -> RuleFinding:
    """The header has no critical parameter that it does not understand (RFC 7515 section 4.1.11)."""
    if "crit" not in token.header:
        return passed(rule)
    crit = token.header["crit"]
    case = "empty" if crit in ([], "", None) else "unknown"
    found = by_word(rule.parameters[case], rule, case, actual=crit)
    return found or passed(rule)


def media_type(rule: AcceptorRule, token: PresentedToken, settings: AcceptorSettings, _: float) -> RuleFinding:
    """The header's `typ` is one that it takes (RFC 9068 section 4, RFC 8725 section 3.11)."""
    allowed = settings.types if settings.types is not None else rule.parameters["allowed"]
    if not allowed and isinstance(token.header.get("typ", ""), str):
        return passed(rule)
    if not allowed:
        return by_word(rule.parameters["number"], rule, "number", actual=token.header["typ"]) or passed(rule)
    if "typ" not in token.header:
        return by_word(rule.parameters["absent"], rule, "missing", expected=allowed) or passed(rule)
    typ = token.header["typ"]
    if isinstance(typ, str) and typ.lower() in {each.lower() for each in allowed}:
        return passed(rule, actual=typ)
    return refused(rule, "wrong", actual=typ, expected=allowed)
