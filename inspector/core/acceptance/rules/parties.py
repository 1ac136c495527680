"""Who issued the token, whom it is for and about: iss, aud, client_id, sub (RFC 7519 section 4.1)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from inspector.core.acceptance.finding import (
    RuleFinding,
    State,
    Wanted,
    by_word,
    depends,
    passed,
    refused,
    undocumented,
)
from inspector.core.acceptance.presented import PresentedToken
from inspector.core.acceptance.rules.comparing import any_of, same
from inspector.core.acceptance.rules.form import is_text_or_list
from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.knowledge.acceptors import NOT_DOCUMENTED, AcceptorRule


def issuer(rule: AcceptorRule, token: PresentedToken, settings: AcceptorSettings, _: float) -> RuleFinding:
    """`iss` is the issuer that is set; where none is known, it is taken to be the token's.

    Some look first for whether there is one, and "only" that ("missing").
    """
    expected = settings.issuer
    if expected == "":
        return passed(rule, "unset")
    empty = rule.parameters["empty"] == "missing" and token.claims.get("iss") == ""
    if "iss" not in token.claims or empty:
        return by_word(rule.parameters["missing"], rule, "missing", expected=expected) or passed(rule, "missing")
    if rule.parameters["only"] == "missing":
        return passed(rule, actual=token.claims["iss"], assumed="issuer" if expected is None else "")
    actual = token.claims["iss"]
    if isinstance(actual, list) and rule.parameters["list"] == "passed" and expected in actual:
        return passed(rule, actual=actual)
    if not isinstance(actual, str):
        case = "list" if isinstance(actual, list) and "list" in rule.replies else "type"
        return refused(rule, case, actual=actual, expected=expected)
    match = str(rule.parameters["match"])
    known = () if expected is None else (expected, *(settings.other_issuers or ()))
    fits = any(same(match, actual, each) for each in known)
    odd = _odd_issuer(rule, actual)
    sure = (
        odd is not None and odd.case == "not_https" and odd.state is State.NOT_DOCUMENTED and bool(known) and not fits
    )
    if odd is not None and not sure:
        return odd
    if expected is None:
        return passed(rule, actual=actual, assumed="issuer")
    return passed(rule, actual=actual) if fits else refused(rule, "wrong", actual=actual, expected=expected)


def _odd_issuer(rule: AcceptorRule, actual: str) -> RuleFinding | None:
    """What it says of an issuer that nobody could set there: not https, or of another form than it knows."""
    if not actual.startswith("https://"):
        found = by_word(rule.parameters["https"], rule, "not_https", actual=actual)
        if found is not None:
            return found
    forms, unsure = rule.parameters["forms"], rule.parameters["unsure_forms"]
    if not forms or _of_form(forms, actual):
        return None
    return (
        undocumented(rule, "form", actual=actual) if _of_form(unsure, actual) else refused(rule, "form", actual=actual)
    )


def _of_form(forms: Iterable[str], value: str) -> bool:
    return any(re.fullmatch(form, value) for form in forms)


def audience(rule: AcceptorRule, token: PresentedToken, settings: AcceptorSettings, _: float) -> RuleFinding:
    """`aud` has one of the audiences that are set; some look at client_id where there is none, or at azp first.

    Some look first for whether there is one, and "only" that ("missing"). What is "empty" counts as none to some: any
    such value ("missing"), a text alone ("missing_text"), or a null and an empty list ("nothing").
    """
    actual = token.claims.get("aud")
    missing = rule.parameters["missing"]
    if "aud" in token.claims and rule.parameters["only"] == "missing":
        return passed(rule, actual=actual)
    if "aud" not in token.claims and missing == "client_id" and isinstance(token.claims.get("client_id"), str):
        return _one_of(rule, (token.claims["client_id"],), settings.audiences, "client_id")
    if isinstance(actual, list) and rule.parameters["list"] != "passed":
        return by_word(rule.parameters["list"], rule, "list", actual=actual) or passed(rule)
    word = rule.parameters["empty"]
    empty = (
        (word == "missing" and not actual)
        or (word == "missing_text" and actual == "")
        or (word == "nothing" and actual in (None, []))
    )
    if "aud" in token.claims and rule.parameters["others"] != "passed" and not empty and not is_text_or_list(actual):
        return by_word(rule.parameters["others"], rule, "type", actual=actual) or passed(rule)
    values = tuple(each for each in (actual if isinstance(actual, list) else [actual]) if isinstance(each, str))
    if "aud" not in token.claims or empty:
        return _without(rule, settings.audiences, "refused" if missing == "client_id" else missing)
    name = str(rule.parameters["instead"])
    if name and isinstance(instead := token.claims.get(name), str):
        return _instead(rule, instead, values, settings.audiences)
    listed = isinstance(actual, list) and "none_of" in rule.replies
    return _one_of(rule, values, settings.audiences, "none_of" if listed else "wrong")


def _instead(rule: AcceptorRule, value: str, aud: tuple[str, ...], audiences: tuple[str, ...] | None) -> RuleFinding:
    """A claim that is compared in place of aud; where only aud would fit, it is not documented what decides."""
    found = _one_of(rule, (value,), audiences, "instead")
    if found.state is State.REFUSED and _one_of(rule, aud, audiences, "wrong").state is State.PASSED:
        return undocumented(rule, "instead", actual=value, expected=audiences)
    return found


def _without(rule: AcceptorRule, audiences: tuple[str, ...] | None, missing: object) -> RuleFinding:
    """The token has no aud."""
    unset, no_aud = _unset(rule, there=False), by_word(missing, rule, "missing")
    if rule.parameters["own"]:
        unset = no_aud
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
        if unset is None and _fits_own_name(rule, values):
            wanted.append(Wanted("audiences"))
        return depends(rule, case, *wanted, actual=values)
    if not audiences:
        if not _fits_own_name(rule, values):
            return refused(rule, "own", actual=values)
        return unset or passed(rule, "unset", assumed="audiences" if rule.parameters["own"] else "")
    match = str(rule.parameters["match"])
    fits = any_of(same(match, value, each) for value in values for each in audiences)
    if fits is None:
        return undocumented(rule, "pattern", actual=values, expected=audiences)
    if fits:
        return passed(rule, case if case in ("client_id", "instead") else "", actual=values)
    return refused(rule, case, actual=values, expected=audiences)


def _unset(rule: AcceptorRule, *, there: bool) -> RuleFinding | None:
    """What comes of it where no audience is set. A token has to have none either ("absent"), or any ("present")."""
    word = rule.parameters["unset"]
    if word == "present":
        return None if there else refused(rule, "missing")
    return by_word(("refused" if there else "passed") if word == "absent" else word, rule, "unset")


def _fits_own_name(rule: AcceptorRule, values: tuple[str, ...]) -> bool:
    """Whether a value may be its own name, which it takes where no audiences are set; who has none takes all."""
    own = str(rule.parameters["own"])
    return not own or any(_of_form((own,), value) for value in values)


def client(rule: AcceptorRule, token: PresentedToken, settings: AcceptorSettings, _: float) -> RuleFinding:
    """The client of the token is one of those that are set; "assumed": where none is known, it is taken to be that."""
    names: tuple[str, ...] = rule.parameters["claims"]
    case = "wrong"
    if rule.parameters["of_id_token"] and token.claims.get("token_use") == "id":
        names, case = rule.parameters["of_id_token"], "audience"
    listed = rule.parameters["list"] == "passed"
    found = [value for name in names for value in _texts(token.claims.get(name), listed=listed and name == "aud")]
    actual = found[0] if found else None
    assumed = rule.parameters["unset"] == "assumed"
    without = None if assumed else by_word(rule.parameters["unset"], rule, "unset")
    if settings.clients == ():
        return without or passed(rule, "unset")
    if actual is None:
        value = token.claims.get(names[0])
        case = "missing" if value is None or "type" not in rule.replies else "type"
        if settings.clients is not None or assumed or without is not None:
            return refused(rule, case, claim=names[0], actual=value)
        return depends(rule, "missing", Wanted("clients"), claim=names[0])
    if settings.clients is None and assumed:
        return passed(rule, actual=actual, assumed="clients")
    if settings.clients is None:
        wanted = [Wanted("clients", each) for each in dict.fromkeys(found)]
        if without is None:
            wanted.append(Wanted("clients"))
        return depends(rule, case, *wanted, actual=actual, claim=names[0])
    fits = any_of(same(str(rule.parameters["match"]), value, each) for value in found for each in settings.clients)
    if fits:
        return passed(rule, actual=actual)
    if fits is None:
        return undocumented(rule, "pattern", actual=actual, expected=settings.clients, claim=names[0])
    return refused(rule, case, actual=actual, expected=settings.clients, claim=names[0])


def _texts(value: object, *, listed: bool) -> list[str]:
    return [each for each in (value if listed and isinstance(value, list) else [value]) if isinstance(each, str)]


def subject(rule: AcceptorRule, token: PresentedToken, _: AcceptorSettings, __: float) -> RuleFinding:
    """`sub` is there, and a text, where it wants that."""
    if "sub" not in token.claims:
        return by_word(rule.parameters["missing"], rule, "missing") or passed(rule)
    if not isinstance(token.claims["sub"], str):
        return by_word(rule.parameters["number"], rule, "number", actual=token.claims["sub"]) or passed(rule)
    if not token.claims["sub"]:
        return by_word(rule.parameters["empty"], rule, "empty") or passed(rule)
    return passed(rule)
