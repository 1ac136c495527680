"""Who issued the token, whom it is for and about: iss, aud, client_id, sub (RFC 7519 section 4.1)."""

from __future__ import annotations

import re

from inspector.core.acceptance.finding import RuleFinding, Wanted, by_word, depends, passed, refused, undocumented
from inspector.core.acceptance.presented import PresentedToken
from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.knowledge.acceptors import NOT_DOCUMENTED, AcceptorRule

_SCHEME = re.compile(r"https?://")


def issuer(rule: AcceptorRule, token: PresentedToken, settings: AcceptorSettings, _: float) -> RuleFinding:
    """`iss` is the issuer that is set; where none is known, it is taken to be the token's."""
    expected = settings.issuer
    if expected == "":
        return passed(rule, "unset")
    if "iss" not in token.claims:
        return by_word(rule.parameters["missing"], rule, "missing", expected=expected) or passed(rule, "missing")
    actual = token.claims["iss"]
    if not isinstance(actual, str):
        return refused(rule, "type", actual=actual, expected=expected)
    if expected is None:
        return passed(rule, actual=actual, assumed="issuer")
    same = _same(str(rule.parameters["match"]), actual, expected)
    return passed(rule, actual=actual) if same else refused(rule, "wrong", actual=actual, expected=expected)


def audience(rule: AcceptorRule, token: PresentedToken, settings: AcceptorSettings, _: float) -> RuleFinding:
    """`aud` has one of the audiences that are set; some look at client_id where there is none."""
    actual = token.claims.get("aud")
    missing = rule.parameters["missing"]
    if "aud" not in token.claims and missing == "client_id" and isinstance(token.claims.get("client_id"), str):
        return _one_of(rule, (token.claims["client_id"],), settings.audiences, "client_id")
    if isinstance(actual, list) and rule.parameters["list"] != "passed":
        return by_word(rule.parameters["list"], rule, "list", actual=actual) or passed(rule)
    if rule.parameters["other"] != "passed" and "aud" in token.claims and not _texts(actual):
        return by_word(rule.parameters["other"], rule, "type", actual=actual) or passed(rule)
    values = tuple(each for each in (actual if isinstance(actual, list) else [actual]) if isinstance(each, str))
    if "aud" not in token.claims or (not actual and rule.parameters["empty"] == "missing"):
        return _without(rule, settings.audiences, "refused" if missing == "client_id" else missing)
    return _one_of(rule, values, settings.audiences, "wrong")


def _texts(value: object) -> bool:
    """Whether it is a text, a list of texts, or nothing."""
    return all(isinstance(each, str) for each in value) if isinstance(value, list) else isinstance(value, str | None)


def _without(rule: AcceptorRule, audiences: tuple[str, ...] | None, missing: object) -> RuleFinding:
    """The token has no aud."""
    unset, no_aud = _unset(rule, there=False), by_word(missing, rule, "missing")
    if audiences:
        return no_aud._replace(values={"expected": audiences}) if no_aud else passed(rule, "missing")
    if audiences is not None:
        return unset or passed(rule, "unset")
    if (unset is None) == (no_aud is None):
        return no_aud or passed(rule, "missing")
    if NOT_DOCUMENTED in (missing, rule.parameters["unset"]):
        return undocumented(rule, "missing")
    return depends(rule, "missing", Wanted("audiences"))


def _one_of(rule: AcceptorRule, values: tuple[str, ...], audiences: tuple[str, ...] | None, case: str) -> RuleFinding:
    """One of the values is among the audiences; where these are not known, it depends on them."""
    unset = _unset(rule, there=bool(values))
    if audiences is None:
        if not values:
            return refused(rule, case, actual=())
        wanted = [Wanted("audiences", each) for each in values]
        if unset is None:
            wanted.append(Wanted("audiences"))
        return depends(rule, case, *wanted, actual=values)
    if not audiences:
        return unset or passed(rule, "unset")
    match = str(rule.parameters["match"])
    if any(_same(match, value, each) for value in values for each in audiences):
        return passed(rule, case if case == "client_id" else "", actual=values)
    return refused(rule, case, actual=values, expected=audiences)


def _unset(rule: AcceptorRule, *, there: bool) -> RuleFinding | None:
    """What comes of it where no audience is set. A token has to have none either ("absent"), or any ("present")."""
    word = rule.parameters["unset"]
    if word == "present":
        return None if there else refused(rule, "missing")
    return by_word(("refused" if there else "passed") if word == "absent" else word, rule, "unset")


def _same(match: str, actual: str, expected: str) -> bool:
    """Whether two texts are the same for it: exactly, but for one final slash, or but for the scheme and that."""
    if match == "exact":
        return actual == expected
    if match == "scheme":
        actual, expected = _SCHEME.sub("", actual, count=1), _SCHEME.sub("", expected, count=1)
    return actual.removesuffix("/") == expected.removesuffix("/")


def client(rule: AcceptorRule, token: PresentedToken, settings: AcceptorSettings, _: float) -> RuleFinding:
    """The client of the token is one of those that are set."""
    names: tuple[str, ...] = rule.parameters["claims"]
    actual = next((token.claims[name] for name in names if isinstance(token.claims.get(name), str)), None)
    if settings.clients == ():
        return by_word(rule.parameters["unset"], rule, "unset") or passed(rule, "unset")
    if actual is None:
        return by_word(rule.parameters["missing"], rule, "missing", claim=names[0]) or passed(rule, "missing")
    if settings.clients is None:
        return depends(rule, "wrong", Wanted("clients", actual), actual=actual, claim=names[0])
    if actual in settings.clients:
        return passed(rule, actual=actual)
    return refused(rule, "wrong", actual=actual, expected=settings.clients, claim=names[0])


def subject(rule: AcceptorRule, token: PresentedToken, _: AcceptorSettings, __: float) -> RuleFinding:
    """`sub` is there, and a text, where it wants that."""
    if "sub" not in token.claims:
        return by_word(rule.parameters["missing"], rule, "missing") or passed(rule)
    if not isinstance(token.claims["sub"], str):
        return by_word(rule.parameters["number"], rule, "number", actual=token.claims["sub"]) or passed(rule)
    if not token.claims["sub"]:
        return by_word(rule.parameters["empty"], rule, "empty") or passed(rule)
    return passed(rule)
