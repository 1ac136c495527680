"""Thousands of well-formed tokens, judged by us, by PyJWT with strict options, and by joserfc.

Where the three do not agree on whether a token is to be accepted, a rule below has to say why, and every rule has to
be needed. The tokens are the same in every run; `--thorough` adds more.
"""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from functools import cache
from typing import Any

import joserfc.jwk
import joserfc.jwt
import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519
from joserfc.errors import JoseError
from joserfc.jws import JWSRegistry

from inspector.core.checks.inspection import Inspection
from inspector.core.checks.judge import judge_token
from inspector.core.checks.verdict import ASYMMETRIC_ALGORITHMS, Expectation, Verdict
from inspector.core.keys.key import KeySet, KeySource, Origin
from inspector.core.keys.key_set import parse_key_set
from inspector.core.tokens.token import decode_unverified
from tests.core.minting import CURVES, EVERY_ALGORITHM, KID, b64, jwk_of, key_for, rsa_key, sign

COUNT, THOROUGH_COUNT = 2_000, 10_000
MOMENT = 1_795_000_000
ISSUER, AUDIENCE, CLIENT = "https://issuer.example/realm", "https://api.example", "client-1"
SECRETS = ("HS256", "HS384", "HS512")
ALGORITHMS = (*EVERY_ALGORITHM, *SECRETS)
RSA_ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512")
DATES = ("exp", "nbf", "iat")
UNKNOWN_TO_PYJWT = {"Ed25519", "Ed448"}


@dataclass(frozen=True)
class Case:
    """One token, the keys it is checked with, and what is expected of it."""

    text: str
    header: dict[str, Any]
    claims: dict[str, Any]
    jwk: dict[str, Any] = field(repr=False)
    key_set: KeySet = field(repr=False)
    expectation: Expectation

    @property
    def allowed(self) -> list[str]:
        """What a program that asks for the same would write into its list of algorithms."""
        secret = self.jwk["kty"] == "oct" and self.expectation.algorithms == ASYMMETRIC_ALGORITHMS
        return list(SECRETS if secret else self.expectation.algorithms)


# --- The cases ---


@cache
def private_key(alg: str, *, trusted: bool) -> Any:
    if alg in SECRETS:
        return (b"trusted!" if trusted else b"another!") * 8
    if trusted:
        return key_for(alg)
    if alg in RSA_ALGORITHMS:
        return rsa_key("another")
    if alg in CURVES:
        return ec.generate_private_key(CURVES[alg]())
    return ed448.Ed448PrivateKey.generate() if alg == "Ed448" else ed25519.Ed25519PrivateKey.generate()


@cache
def keys_of(alg: str, *, bound: bool) -> tuple[dict[str, Any], KeySet]:
    """The trusted key as a JWK, with its `alg` where `bound`, and as our key set."""
    more = {"alg": alg} if bound else {}
    key = private_key(alg, trusted=True)
    jwk = {"kty": "oct", "k": b64(key), "kid": KID, **more} if alg in SECRETS else jwk_of(key, **more)
    origin = Origin.FILE if alg in SECRETS else Origin.ISSUER
    return jwk, parse_key_set(json.dumps({"keys": [jwk]}).encode(), KeySource(origin, ISSUER), MOMENT)


class Dice(random.Random):
    """Chance with a fixed seed."""

    def mostly(self, usual: Any, *others: Any, share: float = 0.8) -> Any:
        return usual if self.random() < share else self.choice(others)


ABSENT = object()


def odd_dates(leeway: float) -> list[Any]:
    steps = (-1, -0.5, 0, 0.5, 1)
    near = [MOMENT + sign_ * leeway + step for sign_ in (-1, 0, 1) for step in steps]
    return [*near, 0, -5, 1e300, 10**400, str(MOMENT + 99), str(MOMENT - 9999), "soon", True, False, None, [], {}]


def claims_of(dice: Dice, leeway: float) -> dict[str, Any]:
    odd = odd_dates(leeway)
    claims = {
        "iss": dice.mostly(ISSUER, ISSUER + "/", ISSUER[:-1], "", ABSENT, 7, None, [ISSUER], share=0.85),
        "aud": dice.mostly(
            AUDIENCE, ABSENT, [AUDIENCE], ["x", AUDIENCE], ["x"], [], "", "x", 7, None, [AUDIENCE, 7], {}, share=0.6
        ),
        "exp": dice.mostly(MOMENT + 3600, ABSENT, *odd, share=0.65),
        "nbf": dice.mostly(ABSENT, MOMENT - 30, *odd),
        "iat": dice.mostly(MOMENT - 30, ABSENT, *odd),
        "sub": dice.mostly("client", ABSENT, "", 7, None, share=0.93),
        "jti": dice.mostly(ABSENT, "6f0e", 7, None, share=0.93),
        "scope": dice.mostly("read write", ABSENT, "read", "", ["read", "write"], share=0.7),
        "client_id": dice.mostly(CLIENT, ABSENT, "client-2", 7, [CLIENT], share=0.85),
        "token_use": dice.mostly("access", ABSENT, "id", ["access"], share=0.85),
    }
    if dice.random() < 0.1:
        claims["azp"] = CLIENT
    return {name: value for name, value in claims.items() if value is not ABSENT}


def header_of(dice: Dice, alg: str) -> dict[str, Any]:
    header: dict[str, Any] = {"alg": alg, "kid": KID}
    if dice.random() < 0.15:
        family = RSA_ALGORITHMS if alg in RSA_ALGORITHMS else ALGORITHMS
        header["alg"] = dice.choice([*family, "EdDSA", "Ed25519", "none", "RS999"])
    kid = dice.mostly(KID, "key-2", ABSENT, share=0.94)
    header = {"alg": header["alg"]} | ({} if kid is ABSENT else {"kid": kid})
    for name, values in {
        "typ": ("JWT", "at+jwt", "secevent+jwt", "logout+jwt", "text", 7),
        "crit": (["x"], ["exp"], [], "x", ["b64"]),
        "b64": (True,),
        "x": (1,),
        "exp": (1,),
        "cty": ("JWT",),
        "jku": ("https://evil.example/keys",),
    }.items():
        if dice.random() < (0.4 if name == "typ" else 0.06):
            header[name] = dice.choice(values)
    return header


def expectation_of(dice: Dice, alg: str, leeway: float) -> Expectation:
    return Expectation(
        issuer=dice.choice([ISSUER, ISSUER, None]),
        audiences=dice.choice([(AUDIENCE,), ("https://other.example", AUDIENCE), (), ()]),
        client_ids=dice.choice([(CLIENT,), ("client-0", CLIENT), ()]),
        scopes=dice.mostly((), ("read",), ("read", "write"), ("admin",)),
        token_use=dice.mostly(None, "access", share=0.7),
        algorithms=dice.mostly(ASYMMETRIC_ALGORITHMS, (alg,), (alg, "RS256"), ("RS512", "ES384")),
        leeway_s=leeway,
    )


def case_of(dice: Dice, alg: str) -> Case:
    leeway = dice.choice([0, 60, 300])
    header, claims = header_of(dice, alg), claims_of(dice, leeway)
    signing_input = f"{b64(header)}.{b64(claims)}"
    signature = sign(signing_input.encode(), alg, private_key(alg, trusted=dice.random() < 0.95))
    if dice.random() < 0.02:
        signing_input = f"{b64(header)}.{b64({**claims, 'sub': 'somebody else'})}"
    jwk, key_set = keys_of(alg, bound=dice.random() < 0.6)
    return Case(f"{signing_input}.{b64(signature)}", header, claims, jwk, key_set, expectation_of(dice, alg, leeway))


def cases(count: int) -> Iterator[Case]:
    dice = Dice(7519)
    return (case_of(dice, ALGORITHMS[number % len(ALGORITHMS)]) for number in range(count))


# --- The judges ---


def ours(case: Case) -> Inspection:
    return judge_token(decode_unverified(case.text), case.key_set, case.expectation, MOMENT)


class FixedClock(datetime):
    """PyJWT asks `datetime` for the time and takes no other."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> FixedClock:
        return cls.fromtimestamp(MOMENT, tz)


def pyjwt_accepts(case: Case) -> bool:
    """As an API would write it: the key by its ID, an allow-list, every check that there is switched on."""
    wanted = case.expectation
    if jwt.get_unverified_header(case.text).get("kid") != KID:
        return False  # PyJWKClient finds no key
    if "alg" in case.jwk and case.jwk["alg"] not in UNKNOWN_TO_PYJWT:
        key: Any = jwt.PyJWK(case.jwk)
    else:
        key = case.key_set.keys[0].public_key
    jwt.decode(
        case.text,
        key,
        algorithms=case.allowed,
        issuer=wanted.issuer,
        audience=wanted.audiences or None,
        leeway=wanted.leeway_s,
        options={"verify_aud": bool(wanted.audiences), "require": ["exp"] if wanted.token_use else []},
    )
    return True


def joserfc_accepts(case: Case) -> bool:
    wanted = case.expectation
    options: dict[str, Any] = {}
    if wanted.issuer:
        options["iss"] = {"essential": True, "value": wanted.issuer}
    if wanted.audiences:
        options["aud"] = {"essential": True, "values": list(wanted.audiences)}
    if wanted.client_ids:
        options["client_id"] = {"essential": wanted.token_use is not None, "values": list(wanted.client_ids)}
    if wanted.token_use:
        options |= {"token_use": {"essential": True, "value": wanted.token_use}, "exp": {"essential": True}}
    if case.header.get("kid") != KID:
        return False
    key = joserfc.jwk.import_key(case.jwk)
    # Header parameters that nobody knows are ignored (RFC 7515 section 4), which joserfc has to be told.
    registry = JWSRegistry(algorithms=case.allowed, strict_check_header=False)
    token = joserfc.jwt.decode(case.text, key, algorithms=case.allowed, registry=registry)
    joserfc.jwt.JWTClaimsRegistry(now=MOMENT, leeway=int(wanted.leeway_s), **options).validate(token.claims)
    return True


def accepts(judge: Callable[[Case], bool], case: Case) -> bool:
    try:
        return judge(case)
    except (jwt.PyJWTError, JoseError, TypeError):  # TypeError: PyJWT was given a key of another type than alg's
        return False


JUDGES = {"PyJWT": pyjwt_accepts, "joserfc": joserfc_accepts}

# --- The rules ---


@dataclass(frozen=True)
class Rule:
    """Why we differ from `libraries` about the tokens that `applies` is true of.

    `refused_by` names our checks that refuse such a token; it is empty where we accept what they refuse.
    """

    name: str
    libraries: tuple[str, ...]
    applies: Callable[[Case], bool]
    refused_by: frozenset[str] = frozenset()


def fraction(case: Case) -> bool:
    return any(isinstance(value := case.claims.get(name), float) and value % 1 for name in DATES)


def no_number(case: Case, name: str) -> bool:
    """A date that is a text of digits, or true or false: Python's int() takes all of these."""
    return isinstance(case.claims.get(name), bool | str)


def texts(value: object) -> bool:
    return isinstance(value, str) or (isinstance(value, list) and all(isinstance(item, str) for item in value))


def client_of(case: Case) -> object:
    return case.claims.get("client_id", case.claims.get("azp"))


def wanted_client(case: Case) -> bool:
    return not case.expectation.client_ids or client_of(case) in case.expectation.client_ids


def granted(case: Case) -> list[str]:
    scope = case.claims.get("scope", [])
    return scope.split() if isinstance(scope, str) else scope


BOTH = ("PyJWT", "joserfc")
RULES = (
    # What they take and we refuse.
    Rule(
        "scopes are compared (RFC 6749 section 3.3); neither library knows scopes",
        BOTH,
        lambda case: not set(case.expectation.scopes) <= set(granted(case)),
        frozenset({"scope"}),
    ),
    Rule(
        "token_use is compared (Amazon Cognito: verifying a token); PyJWT knows no such claim",
        ("PyJWT",),
        lambda case: case.expectation.token_use is not None and case.claims.get("token_use") != "access",
        frozenset({"token_use"}),
    ),
    Rule(
        "the client is compared (RFC 9068 section 2.2); PyJWT does not look at it",
        ("PyJWT",),
        lambda case: not wanted_client(case),
        frozenset({"client_id"}),
    ),
    Rule(
        "token_use and client_id are texts; joserfc takes a list that has the right text in it",
        ("joserfc",),
        lambda case: isinstance(case.claims.get("token_use"), list) or isinstance(case.claims.get("client_id"), list),
        frozenset({"token_use", "client_id"}),
    ),
    Rule(
        "without client_id the client is in azp (OpenID Connect), and has to be there for a user pool's token",
        ("joserfc",),
        lambda case: "client_id" not in case.claims and not wanted_client(case),
        frozenset({"client_id"}),
    ),
    Rule(
        "a token made for another purpose is refused by its typ (RFC 8725 section 3.11); they do not look at typ",
        BOTH,
        lambda case: (
            case.expectation.token_use is not None and case.header.get("typ") in {"secevent+jwt", "logout+jwt"}
        ),
        frozenset({"kind"}),
    ),
    Rule(
        "an ID token is refused where scopes are expected (RFC 8725 section 3.12); they do not know kinds",
        BOTH,
        lambda case: bool(case.expectation.scopes) and case.claims.get("token_use") == "id",
        frozenset({"kind"}),
    ),
    Rule(
        "typ is a text (RFC 7515 section 4.1.9); PyJWT does not look at it",
        ("PyJWT",),
        lambda case: "typ" in case.header and not isinstance(case.header["typ"], str),
        frozenset({"typ"}),
    ),
    Rule(
        "an empty crit is refused (RFC 7515 section 4.1.11); joserfc takes it",
        ("joserfc",),
        lambda case: case.header.get("crit") == [],
        frozenset({"crit"}),
    ),
    Rule(
        "a faulty aud is refused even where no audience is expected (RFC 7519 section 4.1.3); PyJWT then skips it",
        ("PyJWT",),
        lambda case: not case.expectation.audiences and not texts(case.claims.get("aud", "")),
        frozenset({"aud"}),
    ),
    *(
        Rule(
            f"{name} is a JSON number (RFC 7519 section 2); PyJWT takes texts of digits, true and false",
            ("PyJWT",),
            lambda case, name=name: no_number(case, name),  # type: ignore[misc]
            frozenset({name}),
        )
        for name in DATES
    ),
    Rule(
        "fractions of a second count (RFC 7519 section 2); PyJWT cuts them off, so a start is reached too early",
        ("PyJWT",),
        fraction,
        frozenset({"nbf", "iat"}),
    ),
    # What they refuse and we take.
    Rule(
        "fractions of a second count (RFC 7519 section 2); PyJWT cuts them off, so an end is reached too early",
        ("PyJWT",),
        lambda case: isinstance(exp := case.claims.get("exp"), float) and bool(exp % 1),
    ),
    Rule(
        "Ed25519 and Ed448 are names of algorithms (RFC 9864); PyJWT knows EdDSA only",
        ("PyJWT",),
        lambda case: case.header["alg"] in UNKNOWN_TO_PYJWT,
    ),
    Rule(
        "EdDSA and Ed25519 are two names of one algorithm (RFC 9864 section 2.2); joserfc compares the key's alg",
        ("joserfc",),
        lambda case: {case.header["alg"], case.jwk.get("alg")} == {"EdDSA", case.jwk.get("crv")},
    ),
    Rule(
        "sub and jti that are no texts are a warning, as many APIs take them (RFC 7519 sections 4.1.2 and 4.1.7)",
        BOTH,
        lambda case: any(not isinstance(case.claims.get(name, ""), str) for name in ("sub", "jti")),
    ),
    Rule(
        "an iss that is no text is a warning where no issuer is expected (RFC 7519 section 4.1.1)",
        ("joserfc",),
        lambda case: case.expectation.issuer is None and not isinstance(case.claims.get("iss", ""), str),
    ),
    Rule(
        "without token_use other claims tell the kind (RFC 9068 section 2.2); joserfc was asked for that claim",
        ("joserfc",),
        lambda case: case.expectation.token_use is not None and "token_use" not in case.claims,
    ),
    Rule(
        "azp names the client where there is no client_id (OpenID Connect Core section 2); joserfc was asked for one",
        ("joserfc",),
        lambda case: "client_id" not in case.claims and case.claims.get("azp") in case.expectation.client_ids,
    ),
)
"""Each with its source: the first half says what we do, the second what they do."""


# --- The test ---


@pytest.fixture(autouse=True)
def fixed_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("jwt.api_jwt.datetime", FixedClock)


def explaining(case: Case, library: str, inspection: Inspection) -> list[Rule]:
    """The rules that explain why the library says the opposite; none unless they explain all that we refuse it for."""
    accepted = inspection.verdict is Verdict.VALID
    found = [
        rule for rule in RULES if library in rule.libraries and accepted == (not rule.refused_by) and rule.applies(case)
    ]
    blamed = {check.id for check in inspection.checks if check.status == "failed"}
    return found if accepted or blamed <= frozenset().union(*(rule.refused_by for rule in found)) else []


@pytest.mark.filterwarnings("ignore::joserfc.errors.SecurityWarning")
def test_tokens_are_judged_alike_or_a_rule_says_why_not(thorough: bool) -> None:
    count = THOROUGH_COUNT if thorough else COUNT
    unexplained: list[str] = []
    used: Counter[str] = Counter()
    valid: Counter[str] = Counter()
    for case in cases(count):
        inspection = ours(case)
        accepted = inspection.verdict is Verdict.VALID
        valid[case.header["alg"]] += accepted
        for library, judge in JUDGES.items():
            if accepts(judge, case) == accepted:
                continue
            rules = explaining(case, library, inspection)
            used.update(rule.name for rule in rules)
            if not rules:
                why = [check.id for check in inspection.checks if check.status == "failed"]
                unexplained.append(f"{library} differs: we say {inspection.verdict} {why}, of {case}")
    assert unexplained == []
    assert set(used) == {rule.name for rule in RULES}, "a rule that nothing needs explains nothing"
    assert sum(valid.values()) > count // 10
    assert set(ALGORITHMS) <= {alg for alg, count in valid.items() if count >= 10}
