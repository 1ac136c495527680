"""How the token stands in the request, and what its header says beside keys."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from typing import Any

from inspector.core.acceptance.finding import RuleFinding, by_word, passed, refused, undocumented
from inspector.core.acceptance.presented import PresentedToken
from inspector.core.acceptance.rules.dates import QUOTED_NUMBER
from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.knowledge.acceptors import NOT_DOCUMENTED, AcceptorRule
from inspector.core.tokens.token import Kind


def scheme(rule: AcceptorRule, token: PresentedToken, _: AcceptorSettings, __: float) -> RuleFinding:
    """The word before the token is Bearer (RFC 6750 section 2.1); who compares it exactly refuses "bearer".

    A token without a word before it ("bare") is refused too, unless the row says otherwise, or does not know the case.
    """
    if not token.scheme:
        word = rule.parameters["bare"] or (NOT_DOCUMENTED if rule.parameters["case"] == NOT_DOCUMENTED else "refused")
        return by_word(word, rule, "wrong", actual="") or passed(rule, "bare")
    if token.scheme == "Bearer" or (rule.parameters["case"] == "any" and token.scheme.lower() == "bearer"):
        return passed(rule)
    if token.scheme.lower() == "bearer" and rule.parameters["case"] == NOT_DOCUMENTED:
        return undocumented(rule, "wrong", actual=token.scheme)
    return refused(rule, "wrong", actual=token.scheme)


def form(rule: AcceptorRule, token: PresentedToken, _: AcceptorSettings, __: float) -> RuleFinding:
    """It is a signed JWT in three parts, and not too long; near the limit, the rest of the request decides.

    What an acceptor does with a payload that the header calls unencoded (RFC 7797, no JWT by its section 7) is not
    known: most read it as any other, which nothing here does.
    """
    if token.header.get("b64") is False and not token.token.unreadable:
        return undocumented(rule, "unencoded")
    if not token.readable:
        kind = token.token.kind
        case = {Kind.OPAQUE: "opaque", Kind.JWE: "encrypted"}.get(kind, "malformed")
        return refused(rule, case)
    if not token.token.signature and (found := by_word(rule.parameters["unsigned"], rule, "unsigned")) is not None:
        return found
    most, near = rule.parameters["max_chars"], rule.parameters["near_chars"]
    length = len(token.token.text)
    if most and length > most:
        return refused(rule, "too_long", actual=length, expected=most)
    if near and length > near:
        return undocumented(rule, "nearly_too_long", actual=length, expected=most)
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


def types(rule: AcceptorRule, token: PresentedToken, _: AcceptorSettings, __: float) -> RuleFinding:
    """Claims are of the JSON types that it reads them as, before it looks at any; the case is the claim.

    `numbers` are those that are numbers, and of these `whole` no negative ones; `texts` those that are texts, `scalars`
    texts or numbers, and `lists` texts or lists of them, in which a null is a text where `holes` are passed. With
    `read`, a number in quotation marks is one; null is nothing unless refused. It goes by the `order` of the row, where
    this has one. `headers` are texts of the header, which come first.
    """
    for name in rule.parameters["headers"]:
        if name in token.header and not _is_text(token.header[name]):
            return refused(rule, name, claim=name, actual=token.header[name])
    order = rule.parameters["order"]
    for name, fits in sorted(_asked(rule), key=lambda each: order.index(each[0])) if order else _asked(rule):
        value = token.claims.get(name)
        asked = value is not None or (name in token.claims and rule.parameters["null"] == "refused")
        if asked and not fits(value):
            return refused(rule, f"{name}_negative" if _is_number(value) and name in rule.parameters["whole"] else name,
                           claim=name, actual=value)  # fmt: skip
    return passed(rule)


def _asked(rule: AcceptorRule) -> Iterator[tuple[str, Callable[[Any], bool]]]:
    given = rule.parameters
    yield from ((name, _is_text) for name in given["texts"])
    for name in given["numbers"]:
        yield name, _is_read_number if given["read"] else _is_count if name in given["whole"] else _is_number
    yield from ((name, lambda value: _is_text(value) or _is_number(value)) for name in given["scalars"])
    listed = is_text_or_list if given["holes"] == "refused" else _is_text_or_list_with_holes
    yield from ((name, listed) for name in given["lists"])


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_count(value: Any) -> bool:
    return _is_number(value) and value >= 0


def _is_read_number(value: Any) -> bool:
    return _is_number(value) or (isinstance(value, str) and QUOTED_NUMBER.fullmatch(value) is not None)


def is_text_or_list(value: Any) -> bool:
    """A text, or a list of nothing but texts."""
    return isinstance(value, str) or (isinstance(value, list) and all(isinstance(each, str) for each in value))


def _is_text_or_list_with_holes(value: Any) -> bool:
    return is_text_or_list([each for each in value if each is not None] if isinstance(value, list) else value)


def header(rule: AcceptorRule, token: PresentedToken, _: AcceptorSettings, __: float) -> RuleFinding:
    """The header has no member that it does not know, and is not too long as base64url."""
    most = rule.parameters["max_chars"]
    length = len(token.token.text.strip().partition(".")[0])
    if most and length > most:
        return refused(rule, "too_long", actual=length, expected=most)
    known = rule.parameters["known"]
    odd = next((name for name in token.header if name not in known), None) if known else None
    return passed(rule) if odd is None else refused(rule, "unknown", claim=odd)


def critical(rule: AcceptorRule, token: PresentedToken, _: AcceptorSettings, __: float) -> RuleFinding:
    """The header has no critical parameter that it does not understand (RFC 7515 section 4.1.11).

    A list with something else than names may be as an "empty" one to it, or have a name that is "unknown"; one that it
    understands may be "absent" from the header.
    """
    if "crit" not in token.header or (token.header["crit"] is None and rule.parameters["null"] == "passed"):
        return passed(rule)
    names, understood = token.header["crit"], rule.parameters["understood"]
    odd = not isinstance(names, list) or not names
    if not odd and rule.parameters["odd"] == "empty":
        odd = not all(isinstance(each, str) and each for each in names)
    if not odd and all(each in understood for each in names):
        gone = any(each not in token.header for each in names)
        return (by_word(rule.parameters["absent"], rule, "absent", actual=names) if gone else None) or passed(rule)
    word = (names == [] and rule.parameters["empty"]) or rule.parameters["unknown"]
    found = by_word(word, rule, "empty" if odd else "unknown", actual=names)
    return found or passed(rule)


def _type_name(rule: AcceptorRule, typ: str) -> str:
    """In small letters, and without application/ for who drops that (RFC 7515 section 4.1.9)."""
    return typ.lower().removeprefix("application/") if rule.parameters["prefix"] == "dropped" else typ.lower()


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
    if isinstance(typ, str) and _type_name(rule, typ) in {_type_name(rule, each) for each in allowed}:
        return passed(rule, actual=typ)
    word = rule.parameters["other"] if settings.types is None else "refused"
    return by_word(word, rule, "wrong", actual=typ, expected=allowed) or passed(rule, actual=typ)
