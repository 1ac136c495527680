"""Each check at its boundaries: passed, failed, a warning, not checked, and the words it says so in."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes, hmac, serialization

from inspector.core.checks.inspection import Inspection
from inspector.core.checks.verdict import Check, Expectation
from inspector.core.keys.key import KeySource, Origin
from inspector.core.text.message import message
from tests.core.minting import (
    CLAIMS,
    CLIENT,
    EVERY_ALGORITHM,
    EXPECTED,
    ISSUER,
    KID,
    NOW,
    b64,
    find,
    ids,
    judge,
    jwk_of,
    key_for,
    key_set,
    mint,
    of_claims,
    rsa_key,
    with_claims,
)

NOTHING = Expectation()
GENERIC = replace(EXPECTED, token_use=None, provider="generic")
LEEWAY = 60.0
LENIENT = replace(EXPECTED, leeway_s=LEEWAY)


def claim(id_: str, expectation: Expectation = EXPECTED, **changes: Any) -> Check:
    """The check `id_` on a genuine token with some claims changed."""
    return of_claims(expectation, **changes).check(id_)


def header(id_: str, **members: Any) -> Check:
    """The check `id_` on a genuine token with more in its header."""
    return judge(mint(**members)).check(id_)


def test_a_genuine_token_is_valid_and_nothing_is_left_open() -> None:
    inspection = judge(mint())
    assert inspection.verdict == "valid"
    assert inspection.reason == "The issuer signed it, it is in date, and it carries both scopes you asked for."
    assert (ids(inspection, "failed"), ids(inspection, "warning")) == (set(), set())
    assert ids(inspection, "not_checked") == {"aud", "rfc9068"}
    assert all(check.note for check in inspection.checks if check.status == "not_checked")
    assert inspection.key is not None
    assert inspection.key.kid == KID


# --- Time ---


@pytest.mark.parametrize(
    "left, status, title",
    [
        (3600, "passed", "Expiry"),
        (0.001, "passed", "Expiry"),
        (0, "warning", "Expired, within leeway"),
        (-0.001, "warning", "Expired, within leeway"),
        (-LEEWAY + 0.001, "warning", "Expired, within leeway"),
        (-LEEWAY, "failed", "Expired"),
        (-LEEWAY - 0.001, "failed", "Expired"),
        (-86_400 * 400, "failed", "Expired"),
    ],
)
def test_expiry_to_the_moment(left: float, status: str, title: str) -> None:
    """RFC 7519 section 4.1.4: "on or after" means expired."""
    inspection = judge(mint(with_claims(iat=None, exp=1_795_000_000)), LENIENT, now=1_795_000_000 - left)
    check = inspection.check("exp")
    assert (check.status, check.title) == (status, title)
    assert inspection.verdict == ("rejected" if status == "failed" else "valid")


def test_without_leeway_the_moment_of_expiry_is_the_end() -> None:
    text = mint(with_claims(iat=None, exp=1_795_000_000))
    assert judge(text, now=1_795_000_000).check("exp").status == "failed"
    assert judge(text, now=1_794_999_999.999).check("exp").status == "passed"


@pytest.mark.parametrize(
    "expectation, status, verdict", [(EXPECTED, "failed", "rejected"), (GENERIC, "warning", "valid")]
)
def test_a_token_without_expiry(expectation: Expectation, status: str, verdict: str) -> None:
    inspection = of_claims(expectation, exp=None)
    assert (inspection.check("exp").status, inspection.verdict) == (status, verdict)
    if verdict == "valid":
        assert "it never expires" in inspection.reason


@pytest.mark.parametrize("name, word", [("exp", "an exp"), ("nbf", "an nbf"), ("iat", "an iat")])
@pytest.mark.parametrize(
    "value",
    ["1795003570", " 1795003570 ", "٣", "1_795_003_570", True, False, [1], {}, "2026-11-22T14:00:00Z", "", None],
)
def test_a_date_is_a_number_and_nothing_that_looks_like_one(name: str, word: str, value: object) -> None:
    inspection = judge(mint({**CLAIMS, name: value}))
    check = inspection.check(name)
    assert check.status == "failed"
    assert check.clause == f"has {word} that is not a date"
    assert inspection.verdict == "rejected"


@pytest.mark.parametrize("written", ["NaN", "Infinity", "-Infinity", "1e400", "9" * 5000])
def test_a_date_is_finite(written: str) -> None:
    inspection = judge(mint(json.dumps(with_claims(exp=None))[:-1].encode() + f', "exp": {written}}}'.encode()))
    assert inspection.check("exp").status == "failed"
    assert "not finite" in inspection.check("exp").reason
    assert inspection.verdict == "rejected"


@pytest.mark.parametrize(
    "exp",
    [1e20, 1e300, 2**63, 2**64 + 1, 10**400, 10**3999, CLAIMS["exp"] * 1000, 1.7e308],
    ids=["1e20", "1e300", "64 bits", "65 bits", "401 digits", "4000 digits", "milliseconds", "most"],
)
def test_an_expiry_beyond_the_calendar_is_a_warning(exp: float) -> None:
    check = claim("exp", exp=exp)
    assert (check.status, check.title) == ("warning", "Expiry far off")
    assert check.actual is not None
    assert len(check.actual) < 400


def test_milliseconds_are_recognised() -> None:
    assert "milliseconds" in claim("exp", exp=CLAIMS["exp"] * 1000).reason
    assert "milliseconds" not in claim("exp", exp=10**30).reason


@pytest.mark.parametrize(
    "exp",
    [0, -0.0, 1, -1, -1e300, -(10**3999), -1.7e308],
    ids=["0", "-0.0", "1", "-1", "-1e300", "4000 digits", "least"],
)
def test_an_expiry_before_the_calendar_is_long_ago(exp: float) -> None:
    assert claim("exp", exp=exp).title == "Expired"


def test_dates_too_long_to_subtract_are_judged_all_the_same() -> None:
    """Python cannot take a float from an integer of 400 digits; the clock is a float."""
    inspection = of_claims(exp=10**3999, iat=-(10**3999), nbf=10**3999)
    assert inspection.check("iat").status == "passed"
    assert inspection.check("nbf").status == "failed"
    assert inspection.check("lifetime").status == "warning"
    assert "a number of about 4000 digits" in (inspection.check("exp").actual or "")


@pytest.mark.parametrize("value, shown", [(0, "exp = 0 "), (1, "exp = 1 "), (1.0, "exp = 1.0 "), (1.5, "exp = 1.5 ")])
def test_a_number_is_shown_as_the_number_it_is(value: float, shown: str) -> None:
    """Python holds 1 and true for equal; the reader must not be told that the token says true."""
    assert (claim("exp", exp=value).actual or "").startswith(shown)


def test_a_fraction_of_a_second_is_a_date() -> None:
    assert claim("exp", exp=NOW + 0.5).status == "passed"


@pytest.mark.parametrize(
    "ahead, status", [(0, "passed"), (-5, "passed"), (0.5, "warning"), (LEEWAY, "warning"), (LEEWAY + 0.01, "failed")]
)
def test_not_before_to_the_moment(ahead: float, status: str) -> None:
    assert judge(mint(with_claims(nbf=NOW + ahead)), LENIENT).check("nbf").status == status


def test_without_nbf_there_is_nothing_to_say() -> None:
    assert find(judge(mint()), "nbf") is None


@pytest.mark.parametrize(
    "age, status", [(10, "passed"), (0, "passed"), (-LEEWAY, "warning"), (-LEEWAY - 0.5, "failed"), (-600, "failed")]
)
def test_issued_in_the_future(age: float, status: str) -> None:
    assert judge(mint(with_claims(iat=NOW - age)), LENIENT).check("iat").status == status


def test_a_missing_iat_is_a_note() -> None:
    check = claim("iat", iat=None)
    assert (check.status, check.note) == ("not_checked", True)


@pytest.mark.parametrize(
    "changes, status, title",
    [
        ({}, "passed", "Lifetime"),
        ({"exp": CLAIMS["iat"]}, "warning", "Ends before it begins"),
        ({"exp": CLAIMS["iat"] - 1}, "warning", "Ends before it begins"),
        ({"nbf": CLAIMS["exp"]}, "warning", "Ends before it begins"),
        ({"exp": CLAIMS["iat"] + 86_400}, "passed", "Lifetime"),
        ({"exp": CLAIMS["iat"] + 86_401}, "warning", "Long lifetime"),
    ],
)
def test_lifetime(changes: dict[str, Any], status: str, title: str) -> None:
    check = claim("lifetime", **changes)
    assert (check.status, check.title) == (status, title)


def test_only_a_user_pool_is_known_to_have_short_lifetimes() -> None:
    assert claim("lifetime", GENERIC, exp=CLAIMS["iat"] + 864_000).status == "passed"


# --- Who ---


def test_the_issuer_is_compared_exactly() -> None:
    assert claim("iss").status == "passed"
    assert claim("iss").reason == "Exactly the user pool of this profile."


ORIGINAL = "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_AbCdEf123"
UPDATED = "https://issuer-cognito-idp.eu-west-1.amazonaws.com/eu-west-1_AbCdEf123"


@pytest.mark.parametrize(
    "expected, actual, words",
    [
        (ORIGINAL, UPDATED, "The same user pool with Cognito's newer issuer form"),
        (UPDATED, ORIGINAL, "The same user pool with Cognito's original issuer form"),
        (ORIGINAL, ORIGINAL[:-1] + "4", "It comes from another user pool"),
        (ORIGINAL, ORIGINAL.replace("eu-west-1", "eu-west-2"), "It comes from another user pool"),
        (ORIGINAL, f"{ORIGINAL}/", "It differs by a slash at the end"),
        ("https://a.example/x/", "https://a.example/x", "It differs by a slash at the end"),
        ("https://a.example/x", "https://A.example/x", "It differs in upper and lower case"),
        ("https://a.example/x", "https://a.example/y", "It comes from the same host but from another issuer"),
        ("https://a.example/x", "https://b.example/x", "It comes from another issuer than the one expected"),
        ("https://a.example/x", "http://a.example/x", "It differs in the scheme, http or https"),
        ("https://a.example", "http://[::1", "It comes from another issuer"),
        ("https://a.example", "https://\u2100.example", "It comes from another issuer"),
        ("https://a.example", "https://а.example", "It comes from another issuer"),  # Cyrillic а
        ("https://a.example", "", "It comes from another issuer"),
        ("https://a.example", " https://a.example", "It differs by a blank at the beginning or the end"),
        ("https://a.example/", "https://a.example/\n", "It differs by a blank at the beginning or the end"),
    ],
)
def test_another_issuer_is_explained(expected: str, actual: str, words: str) -> None:
    inspection = of_claims(replace(EXPECTED, issuer=expected), iss=actual)
    check = inspection.check("iss")
    assert check.status == "failed"
    assert check.reason.startswith(words)
    assert (check.expected, inspection.verdict) == (expected, "rejected")


@pytest.mark.parametrize("value", [7, True, [ISSUER], {"iss": ISSUER}, None])
def test_an_issuer_that_is_no_text(value: object) -> None:
    check = judge(mint({**CLAIMS, "iss": value})).check("iss")
    assert (check.status, check.reason) == ("failed", "Its iss is not a text.")


def test_no_issuer_in_the_token_and_none_expected() -> None:
    assert claim("iss", iss=None).reason == "It does not say who issued it."
    check = claim("iss", NOTHING)
    assert (check.status, check.fix) == ("not_checked", "Enter the issuer you expect.")


API = replace(GENERIC, audiences=("orders-api", "https://api.example"))


@pytest.mark.parametrize(
    "aud, status, title",
    [
        ("orders-api", "passed", "Audience"),
        (["orders-api"], "passed", "Audience"),
        (["x", "https://api.example"], "passed", "Audience"),
        ("orders-api ", "failed", "Wrong audience"),
        ("Orders-API", "failed", "Wrong audience"),
        ("orders-api https://api.example", "failed", "Wrong audience"),
        (["x", "y"], "failed", "Wrong audience"),
        (None, "failed", "No audience"),
        ([], "failed", "No audience"),
        ("", "failed", "Wrong audience"),
        (7, "failed", "Audience not readable"),
        (True, "failed", "Audience not readable"),
        (["orders-api", 7], "failed", "Audience not readable"),
        ({"orders-api": 1}, "failed", "Audience not readable"),
    ],
)
def test_audience(aud: object, status: str, title: str) -> None:
    check = claim("aud", API, aud=aud)
    assert (check.status, check.title) == (status, title)


def test_an_audience_that_is_null_is_not_readable() -> None:
    assert judge(mint({**CLAIMS, "aud": None}), API).check("aud").title == "Audience not readable"


def test_a_text_that_looks_like_the_mark_of_a_faulty_audience_is_an_audience() -> None:
    odd = replace(API, audiences=("(not readable)",))
    assert claim("aud", odd, aud=["(not readable)"]).status == "passed"
    assert claim("aud", odd, aud=7).status == "failed"


def test_an_audience_that_nobody_expects_is_never_a_pass() -> None:
    for aud in ("orders-api", ["a", "b"]):
        check = claim("aud", GENERIC, aud=aud)
        assert (check.status, check.note) == ("not_checked", False)
    assert claim("aud", EXPECTED).reason.startswith("Cognito access tokens carry no aud claim.")


def test_an_id_token_is_for_its_client() -> None:
    expected = replace(EXPECTED, token_use="id", scopes=())
    right = of_claims(expected, token_use="id", aud=CLIENT, client_id=None)
    assert right.verdict == "valid"
    assert right.check("aud").status == "passed"
    assert find(right, "client_id") is None
    assert of_claims(expected, token_use="id", aud="another", client_id=None).check("aud").title == "Wrong audience"
    assert of_claims(expected, token_use="id", client_id=None).check("aud").title == "No audience"


@pytest.mark.parametrize("name", ["client_id", "azp", "cid", "appid"])
def test_the_client_in_each_providers_claim(name: str) -> None:
    changes = {"client_id": None, name: CLIENT}
    check = claim("client_id", GENERIC, **changes)
    assert (check.status, check.claim) == ("passed", name)
    assert claim("client_id", GENERIC, **(changes | {name: "another"})).title == "Wrong client"


def test_a_number_is_no_client_even_where_its_digits_are() -> None:
    assert claim("client_id", replace(EXPECTED, client_ids=("7", "None")), client_id=7).title == "Wrong client"
    assert judge(mint({**CLAIMS, "client_id": None}), replace(EXPECTED, client_ids=("None",))).verdict == "rejected"


@pytest.mark.parametrize("value", [7, [CLIENT], {"x": CLIENT}, True, CLIENT.upper(), f"{CLIENT} ", ""])
def test_another_client_or_something_that_is_none(value: object) -> None:
    assert claim("client_id", client_id=value).title == "Wrong client"


def test_the_first_claim_that_names_a_client_counts() -> None:
    assert claim("client_id", GENERIC, client_id="another", azp=CLIENT).status == "failed"


def test_a_token_that_names_no_client() -> None:
    assert claim("client_id", client_id=None).status == "failed"
    assert claim("client_id", GENERIC, client_id=None).status == "not_checked"
    assert claim("client_id", NOTHING).reason == "No client is expected here."


@pytest.mark.parametrize(
    "wanted, actual, status",
    [
        ("access", "access", "passed"),
        ("id", "id", "passed"),
        ("access", "id", "failed"),
        ("id", "access", "failed"),
        ("access", "Access", "failed"),
        ("access", None, "failed"),
        ("access", 1, "failed"),
        ("access", ["access"], "failed"),
    ],
)
def test_token_use(wanted: str, actual: object, status: str) -> None:
    assert claim("token_use", replace(EXPECTED, token_use=wanted), token_use=actual).status == status


def test_token_use_is_a_rule_of_cognito_only() -> None:
    assert find(of_claims(GENERIC), "token_use") is None


# --- Scopes ---


@pytest.mark.parametrize(
    "granted, status",
    [
        ("orders/read orders/write", "passed"),
        ("orders/write orders/read", "passed"),
        ("orders/write orders/read orders/read", "passed"),
        ("orders/write x orders/read", "passed"),
        ("  orders/read   orders/write ", "passed"),
        ("orders/read", "failed"),
        ("orders/reader orders/write", "failed"),
        ("orders/rea orders/write", "failed"),
        ("Orders/read orders/write", "failed"),
        ("orders/read\torders/write", "failed"),
        ("orders/read,orders/write", "failed"),
        ("orders/read\u00a0orders/write", "failed"),
        ("", "failed"),
        (None, "failed"),
        (7, "failed"),
        (["orders/read", "orders/write"], "passed"),
        (["orders/read orders/write"], "failed"),
        (["orders/read", 7], "failed"),
        ({"orders/read": 1}, "failed"),
    ],
)
def test_scopes_are_whole_words_in_any_order(granted: object, status: str) -> None:
    assert claim("scope", scope=granted).status == status


def test_scopes_in_scp() -> None:
    for value in ("orders/read orders/write", ["orders/write", "orders/read"]):
        check = claim("scope", scope=None, scp=value)
        assert (check.status, check.claim) == ("passed", "scp")
    assert claim("scope", scope="", scp="orders/read orders/write").status == "failed"


@pytest.mark.parametrize(
    "requested, granted, words, clause",
    [
        (("a",), "a", "The scope you asked for was granted, and nothing more.", None),
        (("a", "b"), "b a", "Both scopes you asked for were granted, and nothing more.", None),
        (("a", "b", "c"), "c b a", "All 3 scopes you asked for were granted, and nothing more.", None),
        (("a",), "a b", "The scope you asked for was granted.", None),
        (
            ("a", "b"),
            "b",
            "a was asked for and not granted. Routes that need it answer 403.",
            "lacks the scope a",
        ),
        (
            ("a", "b"),
            "c",
            "a, b were asked for and not granted. Routes that need them answer 403.",
            "lacks the scopes a, b",
        ),
        ((), "a b", "No scope was asked for. It carries 2 scopes: a, b.", None),
        ((), "a", "No scope was asked for. It carries 1 scope: a.", None),
        ((), None, "No scope was asked for, and it has none.", None),
    ],
)
def test_scopes_in_words(requested: tuple[str, ...], granted: str | None, words: str, clause: str | None) -> None:
    check = claim("scope", replace(EXPECTED, scopes=requested), scope=granted)
    assert (check.reason, check.clause) == (words, clause)


def test_entras_default_scope_can_not_be_missing() -> None:
    inspection = of_claims(replace(GENERIC, scopes=("https://api.example/.default",)), scope=None)
    assert inspection.check("scope").status == "not_checked"


def test_extra_scopes_are_a_warning_that_leaves_the_verdict() -> None:
    inspection = of_claims(scope="orders/read orders/write orders/refund")
    check = inspection.check("scope_extra")
    assert (check.status, check.reason) == ("warning", "orders/refund was granted though nobody asked for it.")
    assert inspection.verdict == "valid"
    assert find(of_claims(replace(EXPECTED, scopes=())), "scope_extra") is None


def test_a_great_many_extra_scopes_are_summed_up() -> None:
    check = claim("scope_extra", scope=CLAIMS["scope"] + "".join(f" s{i}" * 1 for i in range(50)) + " " + "x" * 9000)
    assert check.reason.endswith("s9 and 41 more were granted though nobody asked for it.")
    assert len(claim("scope_extra", scope=CLAIMS["scope"] + " " + "x" * 9000).reason) < 200


@pytest.mark.parametrize(
    "value, title",
    [
        (["a"], "Scope not a text"),
        (7, "Scope not a text"),
        ("a  b", "Scope separators"),
        (" a", "Scope separators"),
        ("a\tb", "Scope separators"),
        ("a\u00a0b", "Scope separators"),
    ],
)
def test_the_form_of_the_scope_claim(value: object, title: str) -> None:
    check = claim("scope_form", NOTHING, scope=value)
    assert (check.status, check.title) == ("warning", title)


@pytest.mark.parametrize("value", ["a b", "a", "", None])
def test_a_scope_claim_in_order_is_not_mentioned(value: object) -> None:
    assert find(of_claims(NOTHING, scope=value), "scope_form") is None


@pytest.mark.parametrize("name", ["sub", "jti", "iss"])
@pytest.mark.parametrize("value", [7, True, ["a"], {}])
def test_a_registered_claim_that_is_no_text_is_a_warning(name: str, value: object) -> None:
    inspection = of_claims(NOTHING, **{name: value})
    check = inspection.check("text_claims")
    assert (check.status, check.claim, inspection.verdict) == ("warning", name, "valid")
    assert check.reason.startswith(f"Its {name} is ")


def test_an_issuer_that_was_compared_is_not_mentioned_twice() -> None:
    assert find(of_claims(iss=7), "text_claims") is None
    assert find(of_claims(sub="", jti="a"), "text_claims") is None


# --- The header ---


@pytest.mark.parametrize("alg", EVERY_ALGORITHM)
def test_every_public_key_algorithm_is_verified(alg: str) -> None:
    inspection = judge(mint(alg=alg), keys=key_set(jwk_of(key_for(alg), alg=alg, use="sig")))
    assert inspection.verdict == "valid"
    assert inspection.check("signature").evidence == alg


@pytest.mark.parametrize("alg", ["none", "None", "NONE", "nOnE", " none", "none ", "\tnone\n"])
@pytest.mark.parametrize("signed", [True, False])
def test_an_unsigned_token_is_refused_however_it_is_spelt(alg: str, signed: bool) -> None:
    text = mint(header={"alg": alg, "kid": KID})
    inspection = judge(text if signed else text.rpartition(".")[0] + ".", GENERIC)
    assert inspection.check("alg").title == "Not signed"
    assert inspection.verdict == "rejected"


def test_none_is_refused_even_where_someone_expects_it() -> None:
    careless = replace(EXPECTED, algorithms=("none", "RS256"))
    assert judge(mint(header={"alg": "none", "kid": KID}), careless).verdict == "rejected"


@pytest.mark.parametrize("value", [None, 7, True, ["RS256"], {}])
def test_an_algorithm_that_is_no_text(value: object) -> None:
    check = judge(mint(header={"alg": value, "kid": KID})).check("alg")
    assert (check.status, check.title) == ("failed", "Algorithm missing")


def test_no_algorithm_at_all() -> None:
    check = judge(mint(header={"kid": KID})).check("alg")
    assert (check.reason, check.actual) == ("The header does not say which algorithm signed it.", "no alg")


@pytest.mark.parametrize("alg", ["RS1", "rs256", "RS256 ", "ES521", "X" * 5000, "HS", "HS256\0"])
def test_an_algorithm_that_is_not_expected(alg: str) -> None:
    inspection = judge(mint(header={"alg": alg, "kid": KID}))
    check = inspection.check("alg")
    assert check.status == "failed"
    assert inspection.verdict == "rejected"
    assert len(check.reason) + len(check.actual or "") < 600


def hmac_with(secret: bytes, alg: str = "HS256") -> str:
    signing_input = f"{b64({'alg': alg, 'kid': KID})}.{b64(CLAIMS)}"
    made = hmac.HMAC(secret, {"HS256": hashes.SHA256(), "HS512": hashes.SHA512()}[alg])
    made.update(signing_input.encode())
    return f"{signing_input}.{b64(made.finalize())}"


PUBLIC_FORMS = {
    "PEM": (serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo),
    "PKCS1": (serialization.Encoding.PEM, serialization.PublicFormat.PKCS1),
    "DER": (serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo),
}


@pytest.mark.parametrize("form", PUBLIC_FORMS)
@pytest.mark.parametrize("alg", ["HS256", "HS512"])
def test_a_token_signed_with_the_public_key_as_a_secret_is_refused(form: str, alg: str) -> None:
    secret = rsa_key().public_key().public_bytes(*PUBLIC_FORMS[form])
    for text in (hmac_with(secret, alg), hmac_with(secret.rstrip(), alg)):
        inspection = judge(text)
        assert inspection.check("alg").title == "Algorithm confusion"
        assert not inspection.signature_verified
        assert inspection.verdict == "rejected"


def test_even_an_expectation_of_hmac_finds_no_key_for_it() -> None:
    careless = replace(EXPECTED, algorithms=("HS256", "RS256"))
    secret = rsa_key().public_key().public_bytes(*PUBLIC_FORMS["PEM"])
    inspection = judge(hmac_with(secret), careless)
    assert not inspection.signature_verified
    assert inspection.verdict == "rejected"
    oct_key = key_set({"kty": "oct", "k": b64(secret), "kid": KID, "alg": "HS256"})
    assert judge(hmac_with(secret), careless, oct_key).verdict == "rejected"


def test_hmac_without_keys_is_left_open() -> None:
    inspection = judge(hmac_with(b"s" * 32), GENERIC, no_keys=True)
    assert inspection.check("alg").title == "Shared secret"
    assert inspection.verdict == "unverified"


@pytest.mark.parametrize("alg", ["PS256", "RS384", "ES256"])
def test_the_algorithm_of_the_key_is_the_one_that_counts(alg: str) -> None:
    inspection = judge(mint(alg=alg))
    assert inspection.check("alg").title == "Algorithm and key differ"
    assert inspection.check("alg").reason == f"The token says {alg}, but the key it names is for RS256."
    assert inspection.verdict == "rejected"


def test_a_key_without_algorithm_is_bound_by_its_type() -> None:
    nameless = key_set(jwk_of(rsa_key()))
    assert judge(mint(alg="PS384"), keys=nameless).verdict == "valid"
    check = judge(mint(alg="ES256"), keys=nameless).check("alg")
    assert check.reason == "The token says ES256, but the key it names is RSA 2048."


def test_an_algorithm_that_the_profile_does_not_allow() -> None:
    check = judge(mint(), replace(EXPECTED, algorithms=("ES256",))).check("alg")
    assert (check.status, check.title, check.expected) == ("failed", "Algorithm not allowed", "ES256")


@pytest.mark.parametrize(
    "kid, title, status",
    [
        (KID, "Key ID", "passed"),
        ("another", "Unknown key ID", "not_checked"),
        (f"{KID} ", "Key ID not exact", "failed"),
        (KID.upper(), "Key ID not exact", "failed"),
        ("", "Key ID not genuine", "failed"),
        (7, "Key ID not genuine", "failed"),
        (None, "Key ID not genuine", "failed"),
        ([KID], "Key ID not genuine", "failed"),
        ("../../etc/passwd", "Key ID not genuine", "failed"),
        ("/dev/null", "Key ID not genuine", "failed"),
        ("x' OR '1'='1", "Key ID not genuine", "failed"),
        ("x; sleep 5", "Key ID not genuine", "failed"),
        ("$(id)", "Key ID not genuine", "failed"),
        ("key\n1", "Key ID not genuine", "failed"),
        ("key\u202e", "Key ID not genuine", "failed"),
        ("k" * 256, "Unknown key ID", "not_checked"),
        ("k" * 257, "Key ID not genuine", "failed"),
    ],
)
def test_the_key_id(kid: object, title: str, status: str) -> None:
    inspection = judge(mint(header={"alg": "RS256", "kid": kid}))
    check = inspection.check("kid")
    assert (check.title, check.status) == (title, status)
    assert inspection.verdict == {"passed": "valid", "failed": "rejected", "not_checked": "unverified"}[status]


@pytest.mark.parametrize("kid", ["7Jp3+x/Yz==", "https://a.example/keys/1", "urn:uuid:1", "key 1", "a.b-c_d~e", "ключ"])
def test_unusual_key_ids_are_no_attack(kid: str) -> None:
    assert judge(mint(header={"alg": "RS256", "kid": kid}), keys=key_set(jwk_of(rsa_key(), kid=kid))).verdict == "valid"
    assert header("kid", kid=kid).status == "not_checked"


def test_a_token_without_key_id_is_not_called_valid_where_the_keys_have_ids() -> None:
    """What it fits is said: many APIs try every key, others refuse a token that names none."""
    inspection = judge(mint(header={"alg": "RS256"}))
    assert inspection.check("kid").title == "No key ID"
    assert inspection.verdict == "unverified"
    assert inspection.key is not None
    assert inspection.key.kid == KID
    assert inspection.reason == (
        f"It is well formed and in date, but it has no key ID, though its signature fits key {KID}."
    )


def test_two_keys_with_the_id_leave_it_open() -> None:
    twice = key_set(jwk_of(rsa_key(), alg="RS256"), jwk_of(rsa_key("other"), alg="RS256"))
    inspection = judge(mint(), keys=twice)
    assert inspection.check("kid").title == "Key ID not unique"
    assert inspection.verdict == "unverified"
    assert (
        inspection.reason
        == "It is well formed and in date, but it names a key ID that more than one published key has, "
        "though its signature fits one of them."
    )


def test_an_unsafe_key_is_the_reason_for_refusal() -> None:
    short = rsa_key("short", 1024)
    inspection = judge(mint(key=short), keys=key_set(jwk_of(short)))
    assert inspection.check("key").title == "Key not fit"
    assert inspection.check("signature").status == "not_checked"
    assert inspection.reason == "It is signed with a key that must not be used."


def test_a_key_for_something_else_leaves_it_open() -> None:
    inspection = judge(mint(), keys=key_set(jwk_of(rsa_key(), use="enc")))
    assert inspection.check("key").title == "Key not for signatures"
    assert (inspection.check("signature").status, inspection.verdict) == ("not_checked", "unverified")
    assert inspection.reason == (
        "It is well formed and in date, but its key is published for something else than signatures."
    )


def test_a_published_private_key_speaks_against_everything_it_signed() -> None:
    from jwt.algorithms import RSAAlgorithm

    leaked = {**json.loads(RSAAlgorithm.to_jwk(rsa_key())), "kid": KID, "key_ops": ["verify"]}
    check = judge(mint(), keys=key_set(leaked)).check("key")
    assert (check.status, check.title) == ("failed", "Key not fit")
    assert "anyone can sign with this key" in check.reason


def test_a_forged_signature() -> None:
    inspection = judge(mint(key=rsa_key("attacker")))
    assert inspection.check("signature").title == "Signature wrong"
    assert inspection.reason == "It was changed after signing, or another key signed it."
    assert inspection.key is not None


@pytest.mark.parametrize("change", [{"client_id": "another"}, {"scope": "admin"}, {"exp": CLAIMS["exp"] + 1}])
def test_a_changed_claim_breaks_the_signature(change: Mapping[str, object]) -> None:
    head, _, signature = mint().split(".")
    inspection = judge(f"{head}.{b64(with_claims(**change))}.{signature}", NOTHING)
    assert inspection.check("signature").title == "Signature wrong"


def test_an_embedded_key_is_named_and_never_used() -> None:
    attacker = rsa_key("attacker")
    for kid in (KID, "attacker"):
        inspection = judge(mint(kid=kid, jwk=jwk_of(attacker, kid=kid), key=attacker))
        assert not inspection.signature_verified
        assert inspection.check("token_keys").evidence == "jwk"
    genuine_kid = judge(mint(jwk=jwk_of(attacker), key=attacker))
    assert genuine_kid.verdict == "rejected"
    assert "It brings a key of its own, which proves nothing." in genuine_kid.check("signature").reason


@pytest.mark.parametrize("name", ["jwk", "jku", "x5u", "x5c"])
def test_what_brings_a_key_is_a_warning_even_on_a_genuine_token(name: str) -> None:
    inspection = judge(mint(header={"alg": "RS256", "kid": KID, name: "https://attacker.example/keys"}))
    assert inspection.verdict == "valid"
    assert inspection.check("token_keys").status == "warning"


@pytest.mark.parametrize(
    "members, title",
    [
        ({"crit": ["exp"], "exp": 1}, "Critical extension"),
        ({"crit": ["https://a.example/x"], "https://a.example/x": True}, "Critical extension"),
        ({"crit": []}, "Critical list wrong"),
        ({"crit": "exp", "exp": 1}, "Critical list wrong"),
        ({"crit": ["exp", "exp"], "exp": 1}, "Critical list wrong"),
        ({"crit": ["exp"]}, "Critical list wrong"),
        ({"crit": [7]}, "Critical list wrong"),
        ({"crit": [["b64"]]}, "Critical list wrong"),
        ({"crit": None}, "Critical list wrong"),
        ({"crit": {"exp": 1}, "exp": 1}, "Critical list wrong"),
        ({"b64": False}, "Unencoded payload"),
        ({"b64": False, "crit": ["b64"]}, "Unencoded payload"),
        ({"b64": "false"}, "Unencoded payload"),
        ({"b64": 1}, "Unencoded payload"),
        ({"b64": None}, "Unencoded payload"),
    ],
)
def test_what_must_be_understood_and_is_not(members: dict[str, Any], title: str) -> None:
    inspection = judge(mint(**members))
    assert inspection.check("crit").title == title
    assert inspection.check("crit").status == "failed"
    assert inspection.verdict == "rejected"


def test_b64_that_changes_nothing_is_nothing() -> None:
    assert judge(mint(b64=True, crit=["b64"])).verdict == "valid"


@pytest.mark.parametrize(
    "typ, status",
    [
        ("JWT", "passed"),
        ("jwt", "passed"),
        ("at+jwt", "not_checked"),
        ("AT+JWT", "not_checked"),
        ("application/at+jwt", "not_checked"),
        ("application/jwt", "not_checked"),
        ("something", "warning"),
        ("", "warning"),
        (7, "failed"),
        (None, "failed"),
        (["JWT"], "failed"),
    ],
)
def test_type(typ: object, status: str) -> None:
    assert judge(mint(header={"alg": "RS256", "kid": KID, "typ": typ})).check("typ").status == status


@pytest.mark.parametrize("typ", ["logout+jwt", "application/secevent+jwt", "dpop+jwt", "kb+jwt", "RT+JWT"])
def test_a_type_of_another_kind_is_refused_where_an_access_token_is_expected(typ: str) -> None:
    inspection = judge(mint(typ=typ))
    assert (inspection.verdict, inspection.status("kind"), inspection.status("typ")) == ("rejected", "failed", "passed")


def test_another_kind_of_token_is_named_where_no_kind_is_expected() -> None:
    inspection = judge(mint(typ="logout+jwt"), GENERIC)
    assert (inspection.verdict, inspection.check("kind").note) == ("valid", True)
    assert "Logout token" in inspection.check("kind").reason


def test_compression_is_named() -> None:
    assert header("zip", zip="DEF").status == "warning"


# --- Conformance and text ---


@pytest.mark.parametrize(
    "typ, changes, status, words",
    [
        (None, {}, "not_checked", "It does not claim to follow RFC 9068: its typ is not at+jwt. Cognito's never do."),
        ("at+jwt", {}, "warning", "It says it follows RFC 9068 but lacks aud."),
        ("application/at+jwt", {"aud": "x", "jti": None}, "warning", "It says it follows RFC 9068 but lacks jti."),
        ("AT+JWT", {"aud": "x"}, "passed", "It has every claim that RFC 9068 asks for."),
    ],
)
def test_rfc_9068(typ: str | None, changes: dict[str, Any], status: str, words: str) -> None:
    members: dict[str, Any] = {"typ": typ} if typ else {}
    text = mint(with_claims(**changes), **members)
    check = judge(text).check("rfc9068")
    assert (check.status, check.reason) == (status, words)


@pytest.mark.parametrize(
    "character", ["\u202e", "\u200b", "\u2066", "\0", "\x1b", "\ufeff", "\ud800", "\ufe0f", "\U000e0101"]
)
@pytest.mark.parametrize("place", ["value", "name", "nested", "header"])
def test_hidden_characters_are_found_wherever_they_are(character: str, place: str) -> None:
    word = f"a{character}b"
    places: dict[str, dict[str, Any]] = {"value": {"x": word}, "name": {word: 1}, "nested": {"x": [{"y": [word]}]}}
    members: dict[str, Any] = {"cty": word} if place == "header" else {}
    inspection = judge(mint(with_claims(**places.get(place, {})), **members))
    check = inspection.check("hidden_text")
    assert check.status == "warning"
    assert check.reason.startswith("1 character in it cannot be seen")
    assert f"<U+{ord(character):04X}>" in (check.actual or "")
    assert inspection.verdict == "valid"


@pytest.mark.parametrize("text", ["plain", "Grüße, 日本語, العربية", "é e\u0301", "👩", "a b"])
def test_ordinary_writing_is_not_hidden(text: str) -> None:
    assert find(of_claims(x=text), "hidden_text") is None


# --- The sentence for the banner ---


@pytest.mark.parametrize(
    "text, expectation, words",
    [
        (mint(), NOTHING, "The issuer signed it and it is in date."),
        (
            mint(),
            replace(EXPECTED, scopes=("orders/read",)),
            "The issuer signed it, it is in date, and it carries the scope you asked for.",
        ),
        (
            mint(with_claims(scope="a b c")),
            replace(EXPECTED, scopes=("a", "b", "c")),
            "The issuer signed it, it is in date, and it carries all 3 scopes you asked for.",
        ),
        (mint(with_claims(exp=int(NOW) - 7201)), EXPECTED, "It expired 2 h ago."),
        (
            mint(with_claims(exp=int(NOW) - 10)),
            replace(NOTHING, leeway_s=60),
            "The issuer signed it and it is past its expiry, within the leeway that you gave.",
        ),
        (
            mint(with_claims(exp=int(NOW) - 7201, scope="orders/read")),
            EXPECTED,
            "It expired 2 h ago and lacks the scope orders/write.",
        ),
        (
            mint(with_claims(exp=int(NOW) - 7201, iss="https://b.example", client_id="x")),
            EXPECTED,
            "It comes from another issuer than the one expected, expired 2 h ago and was issued to another client.",
        ),
        (
            mint(with_claims(exp=1, iss="https://b.example", client_id="x", token_use="id")),
            EXPECTED,
            "It comes from another issuer than the one expected, expired 56 years ago and fails 2 more checks.",
        ),
        (mint(header={"alg": "none"}).rpartition(".")[0] + ".", NOTHING, "It is not signed."),
        (mint(kid="gone"), EXPECTED, "It is well formed and in date, but it names a key that is not published."),
        (
            mint(with_claims(exp=None), kid="gone"),
            NOTHING,
            "It is well formed, but it names a key that is not published.",
        ),
        ("", NOTHING, "It is empty: there is no text to read."),
        (mint()[:60], NOTHING, "It has 2 parts where a JWT has 3. The end is probably cut off."),
    ],
)
def test_the_reason_in_one_sentence(text: str, expectation: Expectation, words: str) -> None:
    assert judge(text, expectation).reason == words


def test_without_keys_the_reason_says_so() -> None:
    inspection = judge(mint(), no_keys=True)
    assert inspection.reason == "It is well formed and in date, but nobody has checked who signed it."
    why = "The key set could not be fetched: id.example answered 503."
    inspection = judge(mint(), no_keys=True, keys_problem=message(why))
    assert why in inspection.check("signature").reason
    assert inspection.check("kid").reason == why


def test_keys_that_the_user_chose_are_not_called_the_issuers() -> None:
    inspection = judge(mint(), NOTHING, key_set(source=KeySource(Origin.FILE, "keys.json")))
    assert inspection.reason == "Its signature fits the key you chose and it is in date."
    assert inspection.check("signature").reason == f"Made with key {KID} from file keys.json that you chose."


EVERYTHING: list[Inspection] = [
    judge(text, expectation, no_keys=no_keys)
    for text in (
        mint(),
        mint(with_claims(exp=1, iat=None, nbf=2**60, iss=7, aud=7, client_id=7, scope=7, token_use=7)),
        mint(with_claims(exp=None, scope="  a\u202e", aud=["x", "y"]), typ="x", zip="DEF", jku="x", crit=["x"], x=1),
        mint(header={"alg": 7, "kid": 7, "typ": 7}),
        mint(header={"alg": "none"}),
        mint(kid="gone"),
        f"Bearer '{mint(b64=False)}'",
        mint(b'{"a":1,"a":1,"a":1,"a":1,"a":1,"a":1}'),
        "a" * 40,
        "eyJ",
        "",
        f"{b64({'alg': 'dir', 'enc': 'A128GCM'})}..a.b.c",
    )
    for expectation in (NOTHING, EXPECTED, API)
    for no_keys in (False, True)
]


def test_every_check_speaks_in_sentences() -> None:
    """UI.md section 10: what happened, then what to do; no "invalid" alone, no blame, no exclamation marks."""
    for inspection in EVERYTHING:
        for check in inspection.told():
            for sentence in filter(None, (check.reason, check.fix)):
                assert re.match(r"'?[A-Z0-9]", sentence) or check.id.startswith("scope"), sentence  # or a scope's name
                assert sentence.endswith("."), sentence
                assert "  " not in sentence, sentence
                assert not re.search(r"!|\binvalid\b|\bplease\b|\bNone\b", sentence), sentence
        assert re.fullmatch(r"(It|The|There|Its)\b.*\.", inspection.reason, re.DOTALL), inspection.reason


def test_every_failed_check_says_what_to_do_and_where_the_rule_stands() -> None:
    for inspection in EVERYTHING:
        for check in inspection.told():
            assert check.reference or check.id == "iss", check
            if check.status == "failed":
                assert check.fix, check
                assert check.clause, check


def test_no_check_comes_twice() -> None:
    for inspection in EVERYTHING:
        names = [check.id for check in inspection.checks]
        assert len(names) == len(set(names))


def test_no_verdict_but_a_signed_one_is_valid() -> None:
    for inspection in EVERYTHING:
        if inspection.verdict == "valid":
            assert inspection.signature_verified
            assert not ids(inspection, "failed")
