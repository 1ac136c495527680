"""SD-JWT: the disclosures belong to the token, and whoever presents it has the key it is bound to (RFC 9901)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from inspector.core.checks.case import Case
from inspector.core.checks.fact import Fact, failed, not_checked, note, passed
from inspector.core.checks.proof import key_of
from inspector.core.keys.key import verifies
from inspector.core.text.message import counted, message, several
from inspector.core.tokens.sd_jwt import SdJwt, told_path
from inspector.core.tokens.token import Kind, Token, decode_unverified

DISCLOSED = passed("disclosures.disclosed", "n", "names", "hidden")
NOTHING_DISCLOSED = passed("disclosures.nothing", "hidden")
WRONG = failed("disclosures.wrong", "problems")
UNKNOWN_HASH = not_checked("disclosures.unknown_hash", "hash")

UNBOUND = note("key_binding.none")
BOUND = passed("key_binding.bound", "aud", "nonce", "iat")
NOT_A_JWT = failed("key_binding.not_a_jwt")
OTHER_TYPE = failed("key_binding.other_type", "type")
LACKS = failed("key_binding.lacks", "missing")
OTHER_TEXT = failed("key_binding.other_text")
WITHOUT_KEY = failed("key_binding.without_key")
OTHER_KEY = failed("key_binding.other_key")
FUTURE = failed("key_binding.future", "iat")
OUT_OF_DATE = failed("key_binding.out_of_date")
EXTENDED = failed("key_binding.extended")
KEY_ELSEWHERE = not_checked("key_binding.key_elsewhere", "member")
KEY_UNUSABLE = not_checked("key_binding.key_unusable", "why")

NEEDED = ("iat", "aud", "nonce", "sd_hash")
MOST_NAMED = 12


def disclosures(case: Case) -> Fact | None:
    """Every disclosure has its hash in the token, once, and names nothing that is there already (section 7.1)."""
    form = case.token.form
    if not isinstance(form, SdJwt):
        return None
    if not form.known:
        return UNKNOWN_HASH(form.algorithm)
    if form.problems:
        more = len(form.problems) - 3
        rest = counted(more, "And {n} more of the kind.", "And {n} more of the kind.") if more > 0 else None
        return WRONG(several(*form.problems[:3], rest))
    names = tuple([told_path(each.path) for each in form.disclosed])
    return DISCLOSED(len(names), names[:MOST_NAMED], form.undisclosed) if names else NOTHING_DISCLOSED(form.undisclosed)


def presentation(token: Token) -> Token | None:
    """The key-binding JWT of an SD-JWT, decoded and trusted in nothing; None where there is none."""
    form = token.form
    return decode_unverified(form.key_binding) if isinstance(form, SdJwt) and form.key_binding else None


def key_binding(case: Case) -> Fact | None:
    """The holder's key, named in `cnf`, signed the key-binding JWT over this very presentation (section 7.3)."""
    form = case.token.form
    if not isinstance(form, SdJwt):
        return None
    binding, confirmation = presentation(case.token), case.claims.get("cnf")
    if binding is None:
        return UNBOUND() if confirmation is not None else None
    if binding.kind is not Kind.JWS or binding.header is None or binding.claims is None or binding.problems:
        return NOT_A_JWT()
    if binding.text != form.key_binding or binding.form is not None:
        return NOT_A_JWT()  # it was found in what stands there, and a verifier looks for nothing
    if binding.header.get("typ") != "kb+jwt":
        return OTHER_TYPE(binding.header.get("typ", message("no {member}", member="typ")))
    if missing := tuple([name for name in NEEDED if name not in binding.claims]):
        return LACKS(missing)
    if form.known and binding.claims["sd_hash"] != form.sd_hash:
        return OTHER_TEXT()
    return _signed(case, binding, binding.claims, confirmation)


def _signed(case: Case, binding: Token, claims: Mapping[str, Any], confirmation: object) -> Fact:
    jwk = confirmation.get("jwk") if isinstance(confirmation, dict) else None
    if not isinstance(jwk, dict):
        if isinstance(confirmation, dict) and confirmation:
            return KEY_ELSEWHERE(next(iter(confirmation)))
        return WITHOUT_KEY()
    key, alg = key_of(jwk), (binding.header or {}).get("alg")
    if key.unusable is not None or key.public_key is None:
        return KEY_UNUSABLE(key.unusable or message("Its key cannot be used."))
    if binding.signature is None or not verifies(key, str(alg), binding.signing_input, binding.signature):
        return OTHER_KEY()
    iat = binding.moment("iat")
    if iat is None:
        return LACKS(("iat",))
    if iat - case.now > case.expectation.leeway_s:
        return FUTURE(iat)
    if not {"crit", "b64"}.isdisjoint(binding.header or {}):
        return EXTENDED()
    if not _in_date(case, binding, claims):
        return OUT_OF_DATE()
    return BOUND(claims["aud"], claims["nonce"], iat)


def _in_date(case: Case, binding: Token, claims: Mapping[str, Any]) -> bool:
    """Whether the dates that a key-binding JWT need not have allow it now, where it has them (RFC 7519 section 4.1)."""
    exp, nbf, leeway = binding.moment("exp"), binding.moment("nbf"), case.expectation.leeway_s
    ended = "exp" in claims and (exp is None or case.now >= exp + leeway)
    return not ended and not ("nbf" in claims and (nbf is None or nbf - case.now > leeway))
