"""Which algorithm and key it takes, and whether that key made the signature."""

from __future__ import annotations

from collections.abc import Sequence

from inspector.core.acceptance.finding import RuleFinding, by_word, passed, refused
from inspector.core.acceptance.presented import KeysAt, PresentedToken
from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.keys.key import Key
from inspector.core.knowledge.acceptors import AcceptorRule


def algorithm(rule: AcceptorRule, token: PresentedToken, settings: AcceptorSettings, _: float) -> RuleFinding:
    """The header's `alg` is one that it takes (RFC 8725 section 3.1).

    By "setting", those that are set are taken, or those of the row where none are; by "allowed", those of the row
    whatever is set, as what its code can do with a key set. Who allows all names none.
    """
    allowed: tuple[str, ...] = rule.parameters["allowed"]
    if rule.parameters["by"] == "setting" and settings.algorithms:
        allowed = settings.algorithms
    alg = token.alg
    if alg is None:
        return refused(rule, "missing", expected=allowed)
    if alg in allowed or not allowed:
        return passed(rule, actual=alg)
    case = "none" if alg.lower() == "none" else "symmetric" if alg[:2] == "HS" else "wrong"
    return refused(rule, case, actual=alg, expected=allowed)


def key_id(rule: AcceptorRule, token: PresentedToken, _: AcceptorSettings, __: float) -> RuleFinding:
    """The header's `kid` names a key of the set, or it does without one (RFC 7515 section 4.1.4)."""
    if token.keys_at is KeysAt.DOWN and not rule.parameters["absent"] == rule.parameters["unknown"] == "own":
        return refused(rule, "down")
    if (only := rule.parameters["only"]) and any(each.kty not in only for each in token.keys):
        return refused(rule, "other_keys", actual=_types(list(token.keys)), expected=only)
    if token.kid is None and "kid" in token.header and rule.parameters["number"] != "passed":
        return by_word(rule.parameters["number"], rule, "number", actual=token.header["kid"]) or passed(rule)
    if token.kid is None:
        return _without_kid(rule, token)
    if token.keys_at is KeysAt.UNKNOWN:
        return passed(rule, assumed="signature")
    if token.named:
        if rule.parameters["absent"] == "unambiguous" and (count := len(_candidates(token, token.named))) > 1:
            return refused(rule, "ambiguous", actual=count)
        return passed(rule, actual=token.kid)
    if rule.parameters["unknown"] in ("tried", "own"):
        return passed(rule, "tried", actual=token.kid)
    return by_word(rule.parameters["unknown"], rule, "unknown", actual=token.kid) or passed(rule)


def _without_kid(rule: AcceptorRule, token: PresentedToken) -> RuleFinding:
    word = rule.parameters["absent"]
    if word in ("tried", "own"):
        return passed(rule, "tried")
    if word == "single":
        if token.keys_at is KeysAt.UNKNOWN or len(token.keys) == 1:
            return passed(rule, "single", assumed="" if token.keys_at is KeysAt.HERE else "signature")
        return refused(rule, "missing_of_several", actual=len(token.keys))
    if word == "unambiguous":
        count = len(_candidates(token, token.keys))
        if token.keys_at is KeysAt.UNKNOWN or count == 1:
            return passed(rule, "unambiguous", assumed="" if token.keys_at is KeysAt.HERE else "signature")
        return refused(rule, "ambiguous" if count else "none_fits", actual=count)
    return by_word(word, rule, "missing") or passed(rule)


def _candidates(token: PresentedToken, keys: Sequence[Key]) -> list[Key]:
    """Those of some keys that are for the token's `alg`, and for signatures, as far as they say."""
    fitting = token.fitting(keys)
    return [each for each in fitting if each.alg in (None, token.alg) and each.use in (None, "sig")]


def key(rule: AcceptorRule, token: PresentedToken, _: AcceptorSettings, __: float) -> RuleFinding:
    """The key is one that it can use, and for this very algorithm where the key says one (RFC 7517 section 4.4)."""
    if token.keys_at is not KeysAt.HERE:
        return passed(rule, assumed="signature")
    keys = _meant(rule, token)
    wanted = (None, "sig") if rule.parameters["use"] == "refused" else ("sig",)
    if rule.parameters["use"] != "passed" and keys and all(each.use not in wanted for each in keys):
        return refused(rule, "use", actual=keys[0].use)
    types = rule.parameters["types"]
    usable = [each for each in keys if not types or each.kty in types]
    if not usable:
        return refused(rule, "type", actual=_types(keys), expected=types)
    fitting = token.fitting(usable)
    if not fitting:
        return refused(rule, "other_type", actual=token.alg, expected=_types(usable))
    if rule.parameters["alg"] == "equal" and not any(each.alg in (None, token.alg) for each in fitting):
        return refused(rule, "other_alg", actual=token.alg, expected=fitting[0].alg)
    return passed(rule)


def _types(keys: tuple[Key, ...] | list[Key]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.kty or "" for each in keys))


def signature(rule: AcceptorRule, token: PresentedToken, _: AcceptorSettings, __: float) -> RuleFinding:
    """The signature is genuine (RFC 7515 section 5.2), as far as the checks could see."""
    if token.keys_at is not KeysAt.HERE:
        return passed(rule, assumed="signature")
    keys = _meant(rule, token)
    if (twice := rule.parameters["twice"]) != "tried" and len(token.named) > 1:
        keys = token.named[:1] if twice == "first" else token.named[-1:]
    if token.made_with(keys):
        return passed(rule)
    several = rule.parameters["others"] == "error" and len({each.kty for each in keys}) > 1
    return refused(rule, "other_types" if several else "wrong")


def _meant(rule: AcceptorRule, token: PresentedToken) -> tuple[Key, ...]:
    """The keys that it verifies with: of the token's key ID, or all where there are none or it looks at no key ID."""
    return tuple(token.keys) if rule.parameters["of"] == "all" else token.named or tuple(token.keys)
