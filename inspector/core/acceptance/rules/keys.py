"""Which algorithm and key it takes, and whether that key made the signature."""

from __future__ import annotations

from collections.abc import Sequence

from inspector.core.acceptance.finding import RuleFinding, Wanted, by_word, depends, passed, refused, undocumented
from inspector.core.acceptance.presented import KeysAt, PresentedToken
from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.checks.signature import for_microsoft_graph
from inspector.core.keys.key import Key
from inspector.core.knowledge.acceptors import NOT_DOCUMENTED, AcceptorRule


def algorithm(rule: AcceptorRule, token: PresentedToken, settings: AcceptorSettings, _: float) -> RuleFinding:
    """The header's `alg` is one that it takes (RFC 8725 section 3.1).

    By "setting", those that are set are taken, or those of the row where none are; by "allowed", those of the row
    whatever is set, as what its code can do with a key set. Who allows all names none. Where none are set, others
    than the `sure` ones may be "assumed" to be in the list that the issuer's discovery document has. Whether it takes
    the `unsure` ones beside those nobody has said. A row that looks at it twice may ask first about the "symmetric"
    ones "only".
    """
    if rule.parameters["only"] == "symmetric" and (token.alg or "")[:2] != "HS":
        return passed(rule, actual=token.alg)
    allowed: tuple[str, ...] = rule.parameters["allowed"]
    if rule.parameters["by"] == "setting" and settings.algorithms:
        allowed = settings.algorithms
    alg = token.alg
    if alg is None or (alg == "" and rule.parameters["empty"] == "missing"):
        return refused(rule, "missing", expected=allowed)
    if settings.algorithms is None and "algorithms" in (settings.unknown or ()):
        return depends(rule, "unknown", Wanted("algorithms", alg), actual=alg)
    if alg in allowed or not allowed:
        if allowed and settings.algorithms is None and rule.parameters["unset"] == "depends":
            return depends(rule, "unknown", Wanted("algorithms", alg), actual=alg)
        listed = settings.algorithms or rule.parameters["unset"] != "assumed" or alg in rule.parameters["sure"]
        return passed(rule, actual=alg, assumed="" if listed else "algorithms")
    case = "none" if alg.lower() == "none" else "symmetric" if alg[:2] == "HS" else "wrong"
    unsure = rule.parameters["other"] == NOT_DOCUMENTED or alg in rule.parameters["unsure"]
    if case != "none" and settings.algorithms is None and unsure:
        return undocumented(rule, case, actual=alg, expected=allowed)
    return refused(rule, case, actual=alg, expected=allowed)


def key_id(rule: AcceptorRule, token: PresentedToken, _: AcceptorSettings, __: float) -> RuleFinding:
    """The header's `kid` names a key of the set, or it does without one (RFC 7515 section 4.1.4).

    For an ID that no key has, some try those that have none ("unnamed"), or such a one where it is "alone".
    """
    if token.keys_at is KeysAt.DOWN and not rule.parameters["absent"] == rule.parameters["unknown"] == "own":
        return refused(rule, "down")
    odd_set = _of_set(rule, token)
    if odd_set is not None:
        return odd_set
    if token.kid is None:
        return (_of_number(rule, token) if "kid" in token.header else None) or _without_kid(rule, token)
    if token.kid == "" and rule.parameters["empty"] == "absent":
        return _without_kid(rule, token)
    if token.keys_at is KeysAt.UNKNOWN:
        return passed(rule, assumed="signature")
    if token.named:
        one_only = rule.parameters["absent"] == "unambiguous" and rule.parameters["several"] == "refused"
        if one_only and (count := len(_candidates(token, token.named))) > 1:
            return refused(rule, "several", actual=count)
        return passed(rule, actual=token.kid)
    if _tries_all(rule):
        return passed(rule, "tried", actual=token.kid)
    if rule.parameters["unknown"] in ("unnamed", "alone"):
        alone = rule.parameters["unknown"] == "alone" and len(token.keys) > 1
        word = "passed" if not alone and any(key.kid is None for key in token.keys) else "refused"
        return by_word(word, rule, "unknown", actual=token.kid) or passed(rule, "tried", actual=token.kid)
    return by_word(rule.parameters["unknown"], rule, "unknown", actual=token.kid) or passed(rule)


def _of_set(rule: AcceptorRule, token: PresentedToken) -> RuleFinding | None:
    """What it says of a set with keys of another type than "only" those, or of "nameless" keys alone."""
    if (only := rule.parameters["only"]) and any(each.kty not in only for each in token.keys):
        return refused(rule, "other_keys", actual=_types(list(token.keys)), expected=only)
    if rule.parameters["nameless"] != "passed" and token.keys and not any(each.kid for each in token.keys):
        return by_word(rule.parameters["nameless"], rule, "nameless") or passed(rule)
    return None


def _of_number(rule: AcceptorRule, token: PresentedToken) -> RuleFinding | None:
    """What it says of a key ID that is no text; None where it takes it for none. "unknown": for one that no key has."""
    word, actual = rule.parameters["number"], token.header["kid"]
    if actual is None and rule.parameters["null"] == "absent":
        return None
    if word != "unknown":
        return by_word(word, rule, "number", actual=actual)
    return None if _tries_all(rule) else refused(rule, "unknown", actual=actual)


def _tries_all(rule: AcceptorRule) -> bool:
    return rule.parameters["unknown"] in ("tried", "own")


def _without_kid(rule: AcceptorRule, token: PresentedToken) -> RuleFinding:
    word = rule.parameters["absent"]
    if word in ("tried", "own"):
        return passed(rule, "tried")
    if word == "unnamed":
        named = token.keys_at is KeysAt.HERE and all(key.kid is not None for key in token.keys)
        return refused(rule, "missing") if named else passed(rule, "tried")
    if word == "single":
        count = sum(each.use in (None, "sig") for each in token.keys)
        if token.keys_at is KeysAt.UNKNOWN or count == 1:
            return passed(rule, "single", assumed="" if token.keys_at is KeysAt.HERE else "signature")
        return refused(rule, "missing_of_several", actual=count)
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
    """The key is one that it can use, and for this very algorithm where the key says one (RFC 7517 section 4.4).

    Some take no set at all that is larger than they allow.

    By "first", what the key says it is for is looked at before its type; by "only", nothing but that; by "use", nothing
    but its use.
    """
    if token.keys_at is not KeysAt.HERE:
        return passed(rule, assumed="signature")
    if (too_large := _too_large(rule, token)) is not None:
        return too_large
    keys = _meant(rule, token)
    if keys and not any(_for_signatures(each, rule.parameters["use"], token.alg) for each in keys):
        found = undocumented if rule.parameters["use"] == NOT_DOCUMENTED else refused
        return found(rule, "use" if keys[0].use is not None else "no_use", actual=keys[0].use)
    types = rule.parameters["types"]
    usable = [each for each in keys if not types or each.kty in types]
    if not usable:
        return refused(rule, "type", actual=_types(keys), expected=types)
    word = rule.parameters["alg"]
    if word in ("first", "only") and not any(each.alg in (None, token.alg) for each in usable):
        return refused(rule, "other_alg", actual=token.alg, expected=usable[0].alg)
    if word in ("only", "use"):
        return passed(rule)
    fitting = token.fitting(usable)
    if not fitting:
        return refused(rule, "other_type", actual=token.alg, expected=_types(usable))
    if word in ("equal", NOT_DOCUMENTED) and not any(each.alg in (None, token.alg) for each in fitting):
        found = undocumented if word == NOT_DOCUMENTED else refused
        return found(rule, "other_alg", actual=token.alg, expected=fitting[0].alg)
    most = rule.parameters["most_of_type"]
    if most and (count := sum(each.kty == fitting[0].kty for each in token.keys)) > most:
        return refused(rule, "too_many", actual=count, expected=most)
    return passed(rule)


def _too_large(rule: AcceptorRule, token: PresentedToken) -> RuleFinding | None:
    """What it says of a set with more keys than it takes, or of more bytes, where it is the published one."""
    most, most_bytes, key_set = rule.parameters["most"], rule.parameters["most_bytes"], token.inspection.key_set
    if most and len(token.keys) > most:
        return refused(rule, "too_many", actual=len(token.keys), expected=most)
    if most_bytes and key_set is not None and not key_set.source.origin.chosen and len(key_set.document) > most_bytes:
        return refused(rule, "too_big", actual=len(key_set.document), expected=most_bytes)
    return None


def _for_signatures(key: Key, word: object, alg: str | None) -> bool:
    """Whether the key's `use` lets it be seen: "passed" by any, "refused" for other uses than sig, "required" by sig.

    "alone": the use alone lets an RSA key be seen, whatever it is for; others have to be for the token's algorithm.
    """
    if word == "alone":
        return key.alg == alg or (key.kty == "RSA" and key.use == "sig")
    return word == "passed" or key.use == "sig" or (key.use is None and word in ("refused", NOT_DOCUMENTED))


def _types(keys: tuple[Key, ...] | list[Key]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.kty or "" for each in keys))


def signature(rule: AcceptorRule, token: PresentedToken, _: AcceptorSettings, __: float) -> RuleFinding:
    """The signature is genuine (RFC 7515 section 5.2), as far as the checks could see.

    By the keys that have the token's key ID ("named"), the "first" or "last" of these alone, those and the ones that
    have no ID ("unnamed"), or by "any" key; where none is named, not by one for another `use` if that is refused. Who
    `tells_kid` answers in other words where none of the keys has the token's key ID. What Entra ID issues for Microsoft
    Graph nobody else can verify: its header is another one than was signed.
    """
    if for_microsoft_graph(token.inspection.case):
        return refused(rule, "graph")
    if token.keys_at is not KeysAt.HERE:
        return passed(rule, assumed="signature")
    made, named = token.made_by, token.named
    if made is None and rule.parameters["others"] == "refused" and len({each.kty for each in token.keys}) > 1:
        return refused(rule, "other_types")
    if made is None:
        case = "wrong" if named or not rule.parameters["tells_kid"] else "unknown_kid" if token.kid else "no_kid"
        return refused(rule, case)
    if not named and made.use not in (None, "sig") and rule.parameters["use"] == "refused":
        return refused(rule, "wrong")
    by = rule.parameters["by"]
    tried = named[:1] if by == "first" else named[-1:] if by == "last" else named
    if by == "unnamed" and token.kid is not None:
        tried = tuple(key for key in token.keys if key.kid in (None, token.kid))
    if by == "any" or not tried or any(_same_key(each, made) for each in tried):
        return passed(rule)
    return refused(rule, "other_key", actual=token.kid)


def _same_key(one: Key, other: Key) -> bool:
    return one is other or (one.thumbprint is not None and one.thumbprint == other.thumbprint)


def _meant(rule: AcceptorRule, token: PresentedToken) -> tuple[Key, ...]:
    """The keys that it verifies with: those of the token's key ID, or all where there are none or it looks at none.

    "unnamed" are those that have no ID, beside the named ones.
    """
    of = rule.parameters["of"]
    if of == "unnamed" and token.kid is not None:
        return tuple(key for key in token.keys if key.kid in (None, token.kid)) or tuple(token.keys)
    return token.named or tuple(token.keys) if of == "named" else tuple(token.keys)
