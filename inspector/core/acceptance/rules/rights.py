"""What the token allows: scopes, its use, and claims that have to be there."""

from __future__ import annotations

from collections.abc import Sequence

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
from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.knowledge.acceptors import NOT_DOCUMENTED, AcceptorRule


def required(rule: AcceptorRule, token: PresentedToken, _: AcceptorSettings, __: float) -> RuleFinding:
    """Each of the claims that it always wants is there, or `one_of` several; texts are texts where they are."""
    there = {name for name, value in token.claims.items() if not _counts_as_none(value, rule.parameters["null"])}
    for name in rule.parameters["names"]:
        if name not in there:
            return refused(rule, "missing", claim=name)
    one_of: tuple[str, ...] = rule.parameters["one_of"]
    if one_of and there.isdisjoint(one_of):
        return refused(rule, "missing", claim=one_of[0])
    for name in rule.parameters["texts"]:
        if name in token.claims and not isinstance(token.claims[name], str):
            return refused(rule, "type", claim=name, actual=token.claims[name])
    return passed(rule)


def _counts_as_none(value: object, word: object) -> bool:
    """Whether a claim counts as missing: a null ("missing"), or anything without content as well ("blank")."""
    return value in (None, "", [], {}) if word == "blank" else value is None and word == "missing"


def guest(rule: AcceptorRule, token: PresentedToken, _: AcceptorSettings, __: float) -> RuleFinding:
    """The user is no guest of the tenant: Entra says so by acct 1, or by an idp that is not the issuer."""
    if token.claims.get("acct") == 1:
        return refused(rule, "acct")
    issuer = token.claims.get("iss", "")
    return passed(rule) if token.claims.get("idp", issuer) == issuer else refused(rule, "idp")


def confirmation(rule: AcceptorRule, token: PresentedToken, _: AcceptorSettings, __: float) -> RuleFinding:
    """A token bound to a key of the client (`cnf`: RFC 9449 section 6, RFC 8705 section 3.1), sent as Bearer."""
    bound = token.claims.get("cnf")
    members = bound if isinstance(bound, dict) else {}
    for case, name in (("jkt", "jkt"), ("x5t", "x5t#S256")):
        if name in members and (found := by_word(rule.parameters[case], rule, case)) is not None:
            return found
    return passed(rule)


def claims(rule: AcceptorRule, token: PresentedToken, settings: AcceptorSettings, _: float) -> RuleFinding:
    """Each claim that is set has one of its values; without values it has to be there."""
    if settings.claims is None and "claims" in (settings.unknown or ()):
        return depends(rule, "unknown", Wanted("claims"))
    split = settings.split_claims
    for name, values in settings.claims or ():
        if name not in token.claims:
            found = by_word(rule.parameters["missing"], rule, "missing", claim=name, expected=values)
            if found is not None:
                return found
            continue
        actual = token.claims[name]
        held = _held(rule, actual, values, split=None if split is None else name in split)
        if held is None:
            return undocumented(rule, "wrong", claim=name, actual=actual, expected=values)
        if not held:
            return refused(rule, "wrong", claim=name, actual=actual, expected=values)
    return passed(rule)


def _held(rule: AcceptorRule, actual: object, values: tuple[str, ...], *, split: bool | None) -> bool | None:
    """Whether a claim has one of the values that are set; None where that is not documented.

    `split` is whether its text is taken for words with spaces between, None where nobody said.
    """
    if not values:
        return True
    match = str(rule.parameters["match"])
    has = [each for each in (actual if isinstance(actual, list) else [actual]) if isinstance(each, str)]
    if isinstance(actual, str) and split:
        has = actual.split(" ")
    found = any_of(same(match, each, value) for each in has for value in values)
    if found is False and split is None and isinstance(actual, str) and rule.parameters["text"] == NOT_DOCUMENTED:
        words = any_of(same(match, each, value) for each in actual.split(" ") for value in values)
        return None if words else found
    return found


def token_use(rule: AcceptorRule, token: PresentedToken, settings: AcceptorSettings, _: float) -> RuleFinding:
    """Cognito's `token_use` is the one that is asked for: access or id."""
    wanted, actual = settings.token_use, token.claims.get("token_use")
    if actual not in ("access", "id"):
        case = "missing" if actual is None else "other" if isinstance(actual, str) else "type"
        case = case if case in ("missing", *rule.replies) else "wrong"
        return refused(rule, case, actual=actual, expected=wanted or "access", claim="token_use")
    if wanted is None and rule.parameters["unset"] == "depends":
        return depends(rule, "wrong", Wanted("token_use", str(actual)), actual=actual)
    if not wanted or actual == wanted:
        return passed(rule, actual=actual)
    return refused(rule, "wrong", actual=actual, expected=wanted)


def scope(rule: AcceptorRule, token: PresentedToken, settings: AcceptorSettings, _: float) -> RuleFinding:
    """The scopes of the route: one of them, or all, stand in the claim that it reads (RFC 8693 section 4.2)."""
    wanted = settings.scopes
    names: tuple[str, ...] = rule.parameters["claims"]
    name = next((each for each in names if each in token.claims), None)
    if name is not None and token.claims[name] in ("", [], None) and rule.parameters["empty"] != "passed":
        return by_word(rule.parameters["empty"], rule, "empty", claim=name) or passed(rule)
    if wanted == ():
        return _of_no_scopes(rule, token)
    if name is None:
        if wanted is None and _of_no_scopes(rule, token).state is State.PASSED:
            return depends(rule, "missing", Wanted("scopes"), claim=names[0])
        return refused(
            rule, "missing", claim=names[0], expected=wanted or (), elsewhere=_elsewhere(rule, token, wanted or ())
        )
    value = token.claims[name]
    if isinstance(value, list) and rule.parameters["list"] != "passed":
        found = by_word(rule.parameters["list"], rule, "list", actual=value, claim=name)
        if found is not None:
            return found
    between = None if rule.parameters["match"] == "words" else " "
    granted = value if isinstance(value, list) else value.split(between) if isinstance(value, str) else []
    granted = [each for each in granted if isinstance(each, str) and each]
    if wanted is None:
        return _of_unknown_scopes(rule, token, granted, name)
    enough = all if rule.parameters["need"] == "all" else any
    among = value if rule.parameters["match"] == "part" and isinstance(value, str) else granted
    if enough(each in among for each in wanted):
        return passed(rule, actual=granted)
    if not isinstance(value, str | list):
        return refused(rule, "null" if value is None else "type", actual=value, expected=wanted, claim=name)
    lacking = [each for each in wanted if each not in granted]
    return refused(
        rule, "wrong", actual=granted, expected=wanted, claim=name, elsewhere=_elsewhere(rule, token, lacking)
    )


_RIGHTS = ("scope", "scp", "roles", "permissions", "groups", "cognito:groups")
"""Claims that issuers write rights into: RFC 8693 section 4.2, RFC 9068 section 2.2.3.1, Entra, Auth0, Cognito."""


def _elsewhere(rule: AcceptorRule, token: PresentedToken, lacking: Sequence[str]) -> str:
    """A claim that is not read and has those scopes, or one of them where one is enough; "" where none has."""
    enough = all if rule.parameters["need"] == "all" else any
    realm = token.claims.get("realm_access")  # Keycloak
    places = {name: token.claims.get(name) for name in _RIGHTS if name not in rule.parameters["claims"]}
    places["realm_access.roles"] = realm.get("roles") if isinstance(realm, dict) else None
    for name, value in places.items():
        held = value.split(" ") if isinstance(value, str) else value if isinstance(value, list) else []
        if lacking and enough(each in held for each in lacking):
            return name
    return ""


def _of_unknown_scopes(rule: AcceptorRule, token: PresentedToken, granted: list[str], name: str) -> RuleFinding:
    """Nobody knows which ones the route asks for: one of those that are granted would do, or none at all."""
    wanted = [Wanted("scopes", each) for each in granted]
    if _of_no_scopes(rule, token).state is State.PASSED:
        wanted.append(Wanted("scopes"))
    if not wanted:
        return refused(rule, "wrong", actual=granted, expected=(), claim=name)
    return depends(rule, "wrong", *wanted, actual=granted, claim=name)


def _of_no_scopes(rule: AcceptorRule, token: PresentedToken) -> RuleFinding:
    """The route asks for none: mostly they are not looked at, but one wants an ID token then."""
    if rule.parameters["unset"] != "id_token" or token.claims.get("token_use") == "id":
        return passed(rule, "unset")
    return refused(rule, "wants_id_token")
