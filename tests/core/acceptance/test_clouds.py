"""What the documentation of cloud gateways says of tokens, and what none of its pages says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from inspector.core.acceptance.accepting import accept, accept_with
from inspector.core.acceptance.finding import State, Wanted
from inspector.core.acceptance.judging import Acceptance, Judgement, judge_for
from inspector.core.acceptance.presented import PresentedToken
from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.checks.verdict import Expectation
from inspector.core.keys.key import KeySet, KeySource, Origin
from inspector.core.knowledge.acceptors import KeyHabits, acceptor
from tests.core.minting import CLAIMS, CLIENT, ISSUER, KID, NOW, judge, jwk_of, key_set, mint, rsa_key

API = "https://orders.example"
OTHER_ISSUER = "https://idp.example/"
OTHERS: dict[str, Any] = {
    "iss": OTHER_ISSUER, "sub": "shop", "aud": API, "iat": int(NOW) - 30, "exp": int(NOW) + 3570,
}  # fmt: skip
WIF = "//iam.googleapis.com/projects/12/locations/global/workloadIdentityPools/p/providers/q"

SETTINGS: Mapping[str, dict[str, Any]] = {
    "apigw-http": {"audiences": (API, CLIENT)},
    "apigw-rest": {"scopes": ("orders/read",)},
    "apigw-rest-jwt": {"audiences": (API,), "algorithms": ("RS256", "ES256")},
    "agentcore": {"audiences": (API,), "clients": ()},
    "agentcore-gateway": {"audiences": (API,), "clients": ()},
    "apim": {"audiences": (API,)},
    "espv2": {"audiences": (API,)},
    "sts": {"audiences": (API,)},
    "google-wif": {"audiences": (API,)},
}
"""With which an ordinary token is taken; those that are not named want nothing."""
OF_POOLS = ("apigw-rest", "appsync-cognito")
CLOUDS = (
    "apigw-http", "apigw-rest", "apigw-rest-jwt", "alb", "appsync", "appsync-cognito", "agentcore",
    "agentcore-gateway", "apim", "espv2", "sts", "google-wif",
)  # fmt: skip


def asked(
    by: str,
    changes: Mapping[str, Any] | None = None,
    *,
    header: Mapping[str, Any] | None = None,
    keys: KeySet | None = None,
    scheme: str = "Bearer",
    **settings: Any,
) -> Judgement:
    """What it does with an ordinary token in which some claims are changed; None takes one away."""
    whole = {**(CLAIMS if by in OF_POOLS else OTHERS), **(changes or {})}
    whole = {name: value for name, value in whole.items() if value is not None}
    head = {"alg": "RS256", "kid": KID, "typ": "JWT", **(header or {})}
    inspection = judge(mint(whole, head), Expectation(issuer=str(whole.get("iss", ISSUER))), keys=keys)
    known = AcceptorSettings(**{**SETTINGS.get(by, {}), **settings})
    return judge_for(acceptor(by), PresentedToken(inspection, scheme=scheme), known, NOW)


def said(judgement: Judgement) -> tuple[str, str, str]:
    """The outcome, and the rule and the case that decide it."""
    deciding = judgement.deciding
    return (judgement.outcome.value, deciding.rule.kind if deciding else "", deciding.case if deciding else "")


@pytest.mark.parametrize("by", CLOUDS)
def test_an_ordinary_token_is_taken_and_says_what_is_open(by: str) -> None:
    judgement = asked(by)
    assert judgement.outcome is Acceptance.ACCEPTED, said(judgement)
    assert [each.rule.kind for each in judgement.findings if each.assumed] == ["iss"]
    assert (acceptor(by).basis, acceptor(by).confirmed) == ("documentation", "")
    assert "exp" in judgement.open_points or by in ("apim", "espv2")


REFUSED = (
    ("apigw-http", {"aud": "https://x.example", "client_id": API}, "aud", "wrong", 401),
    ("apigw-http", {"aud": None, "client_id": "x"}, "aud", "client_id", 401),
    ("apigw-http", {"aud": None}, "aud", "missing", 401),
    ("apigw-http", {"iss": f"{OTHER_ISSUER}x", "aud": API}, "iss", "wrong", 401),
    ("apigw-http", {"iat": int(NOW) + 900}, "iat", "future", 401),
    ("apigw-http", {"exp": int(NOW) - 900}, "exp", "expired", 401),
    ("apigw-rest", {"iss": OTHER_ISSUER}, "iss", "form", 401),
    ("apigw-rest-jwt", {"aud": None}, "aud", "missing", None),
    ("apigw-rest-jwt", {"iss": "http://idp.example"}, "iss", "not_https", None),
    ("alb", {"exp": None}, "exp", "missing", None),
    ("alb", {"iss": None}, "iss", "missing", None),
    ("alb", {"iat": int(NOW) + 900}, "iat", "future", None),
    ("appsync", {"iat": None}, "iat", "missing", 401),
    ("appsync-cognito", {"iss": OTHER_ISSUER}, "iss", "form", 401),
    ("apim", {"exp": None}, "exp", "missing", 401),
    ("apim", {"exp": int(NOW) - 1}, "exp", "expired", 401),
    ("apim", {"aud": None}, "aud", "missing", 401),
    ("espv2", {"sub": None}, "sub", "missing", 401),
    ("espv2", {"aud": "x"}, "aud", "wrong", 403),
    ("espv2", {"aud": None}, "aud", "missing", 403),
    ("espv2", {"exp": "soon"}, "types", "exp", 401),
    ("sts", {"aud": None}, "aud", "missing", 400),
    ("sts", {"aud": "x"}, "aud", "wrong", 400),
    ("sts", {"iat": None}, "iat", "missing", 400),
    ("sts", {"iat": int(NOW) - 30.5}, "iat", "decimal", 400),
    ("sts", {"exp": str(int(NOW) + 900)}, "exp", "text", 400),
    ("sts", {"iss": "http://idp.example"}, "iss", "not_https", 400),
    ("google-wif", {"exp": int(NOW) - 30 + 48 * 3600}, "exp", "long", 400),
    ("google-wif", {"iat": None}, "iat", "missing", 400),
    ("google-wif", {"sub": None}, "sub", "missing", 400),
    ("google-wif", {"aud": "x"}, "aud", "wrong", 400),
)


@pytest.mark.parametrize("by, claims, kind, case, status", REFUSED)
def test_what_its_pages_say_it_refuses(
    by: str, claims: dict[str, Any], kind: str, case: str, status: int | None
) -> None:
    judgement = asked(by, claims, issuer=OTHER_ISSUER if case == "wrong" and kind == "iss" else None)
    assert said(judgement) == ("refused", kind, case)
    assert judgement.reply is not None
    assert judgement.reply.statuses == (() if status is None else (status,))


ODD: tuple[tuple[str, dict[str, Any]], ...] = (
    ("exp", {"exp": None}), ("exp", {"exp": int(NOW) - 20}), ("exp", {"exp": "1795003600"}),
    ("nbf", {"nbf": int(NOW) + 20}), ("iat", {"iat": int(NOW) + 20}),
)  # fmt: skip
TAKEN = {("espv2", "exp", "late"), ("espv2", "nbf", "late"), ("espv2", "iat", "")}
"""ESPv2 is Envoy, which allows 60 s and compares no iat."""


@pytest.mark.parametrize("by", CLOUDS)
@pytest.mark.parametrize("kind, claims", ODD)
def test_nothing_odd_is_taken_unless_a_page_says_so(by: str, kind: str, claims: dict[str, Any]) -> None:
    judgement = asked(by, claims)
    found = next(each for each in judgement.findings if each.rule.kind == kind)
    assert (found.state is State.PASSED) is ((by, kind, found.case) in TAKEN)
    if found.state is State.NOT_DOCUMENTED:
        assert judgement.outcome is Acceptance.NOT_DOCUMENTED
        assert "?" in found.rule.parameters.values()


ALGORITHMS = (
    ("apigw-http", "RS512", "accepted"), ("apigw-http", "PS256", "not_documented"), ("apigw-http", "ES256", "refused"),
    ("apigw-http", "HS256", "refused"), ("apigw-rest", "RS512", "refused"), ("apigw-rest-jwt", "ES256", "accepted"),
    ("apigw-rest-jwt", "RS512", "refused"), ("apigw-rest-jwt", "PS256", "refused"), ("alb", "RS512", "refused"),
    ("alb", "PS256", "refused"), ("appsync", "PS256", "accepted"), ("appsync", "EdDSA", "not_documented"),
    ("agentcore", "ES256", "not_documented"), ("agentcore", "none", "refused"), ("apim", "RS512", "accepted"),
    ("apim", "PS256", "accepted"), ("apim", "RS384", "refused"), ("apim", "ES256", "refused"),
    ("espv2", "RS384", "accepted"), ("espv2", "ES256", "not_documented"), ("sts", "ES384", "accepted"),
    ("sts", "PS256", "refused"), ("sts", "EdDSA", "refused"), ("google-wif", "ES256", "accepted"),
    ("google-wif", "RS512", "refused"),
)  # fmt: skip


@pytest.mark.parametrize("by, alg, outcome", ALGORITHMS)
def test_the_algorithms_of_its_pages(by: str, alg: str, outcome: str) -> None:
    found = next(each for each in asked(by, header={"alg": alg}).findings if each.rule.kind == "alg")
    states = {"accepted": State.PASSED, "refused": State.REFUSED, "not_documented": State.NOT_DOCUMENTED}
    assert found.state is states[outcome]


@pytest.mark.parametrize(
    "by, count, state",
    [("alb", 10, State.PASSED), ("alb", 11, State.REFUSED), ("sts", 100, State.PASSED), ("sts", 101, State.REFUSED),
     ("apim", 101, State.PASSED)],
)  # fmt: skip
def test_a_key_set_may_have_too_many_keys(by: str, count: int, state: State) -> None:
    keys = key_set(*(jwk_of(rsa_key(), kid=KID if at == 0 else f"k{at}") for at in range(count)))
    found = next(each for each in asked(by, keys=keys).findings if each.rule.kind == "key")
    assert (found.state, found.case) == (state, "too_many" if state is State.REFUSED else "")


@pytest.mark.parametrize("by, most", [("apigw-http", 150_000), ("alb", 153_600)])
def test_a_key_set_may_be_too_big(by: str, most: int) -> None:
    for size, origin, case in (
        (most - 9_000, Origin.ISSUER, ""),
        (most, Origin.ISSUER, "too_big"),
        (most, Origin.FILE, ""),
    ):
        keys = key_set(jwk_of(rsa_key(), x5c=["A" * size]), source=KeySource(origin, "x"))
        found = next(each for each in asked(by, keys=keys).findings if each.rule.kind == "key")
        assert (found.state, found.case) == (State.REFUSED if case else State.PASSED, case), (size, origin)


@pytest.mark.parametrize(
    "by, length, outcome, case",
    [
        ("apigw-http", 8000, "accepted", ""),
        ("apigw-http", 9300, "not_documented", "nearly_too_long"),
        ("apigw-http", 11000, "refused", "too_long"),
        ("apigw-rest-jwt", 11000, "refused", "too_long"),
        ("alb", 11000, "accepted", ""),
        ("alb", 17000, "refused", "too_long"),
        ("sts", 17000, "accepted", ""),
        ("sts", 21000, "refused", "too_long"),
    ],
)
def test_a_token_may_be_too_long_to_arrive(by: str, length: int, outcome: str, case: str) -> None:
    judgement = asked(by, {"roles": "r" * ((length - len(mint(OTHERS))) * 3 // 4)})
    assert said(judgement)[::2] == (outcome, case)
    assert judgement.reply is None or "invalid_token" not in judgement.reply.error


def test_a_rest_api_without_scopes_wants_an_id_token() -> None:
    id_token = {"token_use": "id", "aud": CLIENT, "client_id": None, "scope": None}
    assert said(asked("apigw-rest", id_token, scopes=())) == ("accepted", "", "")
    assert said(asked("apigw-rest", id_token, scopes=("orders/read",))) == ("refused", "scope", "missing")
    depends = asked("apigw-rest", id_token, scopes=None)
    assert (depends.outcome, depends.depends_on) == (Acceptance.DEPENDS, ("scopes",))
    assert depends.deciding is not None
    assert depends.deciding.wanted == (Wanted("scopes"),)
    assert said(asked("apigw-rest", {"scope": None}, scopes=None)) == ("refused", "scope", "missing")


def test_an_expression_for_aud_refuses_every_access_token_and_is_no_audience_of_a_profile() -> None:
    expression = f"^{CLIENT}$"
    refused = asked("apigw-rest", audiences=(expression,))
    assert said(refused) == ("refused", "aud", "missing")
    id_token = {"token_use": "id", "aud": CLIENT, "client_id": None, "scope": None}
    assert said(asked("apigw-rest", id_token, scopes=(), audiences=(expression,)))[0] == "accepted"
    assert said(asked("apigw-rest", id_token, scopes=(), audiences=("another",)))[:2] == ("refused", "aud")
    for unsure in (CLIENT[:5], f"({CLIENT})+", "("):
        found = asked("apigw-rest", id_token, scopes=(), audiences=(unsure,))
        assert said(found) == ("not_documented", "aud", "pattern"), unsure
    inspection = judge(mint(), Expectation(issuer=ISSUER, audiences=(API,)))
    (rest,) = accept(inspection, NOW, by=[acceptor("apigw-rest")]).others
    assert rest.depends_on == ("scopes",)
    typed = AcceptorSettings(audiences=(API,))
    assert said(accept_with(inspection, NOW, acceptor("apigw-rest"), typed)) == ("refused", "aud", "missing")
    (http,) = accept(inspection, NOW, by=[acceptor("apigw-http")]).others
    assert said(http) == ("refused", "aud", "client_id")


def test_the_newer_form_of_a_pools_issuer_is_not_documented() -> None:
    pool = ISSUER.replace("cognito-idp", "issuer-cognito-idp")
    for by in OF_POOLS:
        assert said(asked(by, {"iss": pool})) == ("not_documented", "iss", "form")
        assert said(asked(by, {"iss": ISSUER.replace("eu-west-1.amazonaws.com", "eusc-de-east-1.amazonaws.eu")}))[
            0
        ] == ("accepted")


@pytest.mark.parametrize(
    "client, outcome",
    [("^shop$", "accepted"), ("shop|till", "accepted"), ("till", "refused"), ("sho", "not_documented")],
)
def test_appsync_compares_a_client_with_aud_or_azp(client: str, outcome: str) -> None:
    for claims in ({"aud": "shop"}, {"aud": ["x", "shop"]}, {"azp": "shop"}):
        assert asked("appsync", claims, clients=(client,)).outcome.value == outcome, claims
    assert said(asked("appsync", {"aud": None}, clients=(client,))) == ("refused", "client", "missing")


def test_appsync_can_limit_the_time_since_issue_and_sign_in() -> None:
    hour = {"iat": int(NOW) - 3600, "auth_time": int(NOW) - 7200}
    assert said(asked("appsync", hour)) == ("accepted", "", "")
    assert said(asked("appsync", hour, max_age=600)) == ("refused", "iat", "old")
    assert said(asked("appsync", hour, max_age=3601, max_auth_age=3600)) == ("refused", "auth_time", "old")
    assert said(asked("appsync", hour, max_auth_age=7201)) == ("accepted", "", "")
    assert said(asked("appsync", {}, max_auth_age=7201)) == ("refused", "auth_time", "missing")


def test_agentcore_asks_for_what_is_set_of_audience_and_client() -> None:
    cognito = {"aud": None, "client_id": CLIENT}
    depends = asked("agentcore", cognito, audiences=None, clients=None)
    assert depends.outcome is Acceptance.DEPENDS
    assert depends.depends_on == ("audiences", "clients")
    assert [each for found in depends.findings for each in found.wanted if each.value] == [Wanted("clients", CLIENT)]
    assert said(asked("agentcore", cognito, audiences=(), clients=(CLIENT,))) == ("accepted", "", "")
    refused = asked("agentcore", cognito, audiences=(CLIENT,), clients=())
    assert said(refused) == ("refused", "aud", "missing")
    assert refused.reply is not None
    assert (refused.reply.statuses, refused.reply.says) == ((401,), "Claim 'aud' value mismatch with configuration.")
    at_gateway = asked("agentcore-gateway", cognito, audiences=(CLIENT,), clients=())
    assert said(at_gateway) == ("refused", "aud", "missing")
    assert at_gateway.reply is not None
    assert (at_gateway.reply.statuses, at_gateway.reply.says) == ((401, 403), "Invalid Bearer token")
    assert said(asked("agentcore", {"client_id": "x"}, clients=(CLIENT,))) == ("refused", "client", "wrong")
    assert said(asked("agentcore", {"scp": ["a", "b"]}, scopes=("b", "c"))) == ("accepted", "", "")


def test_api_management_asks_for_claims_and_has_a_skew_of_its_own() -> None:
    roles = (("roles", ("Orders.Read",)),)
    assert said(asked("apim", {"roles": ["Orders.Read", "x"]}, claims=roles)) == ("accepted", "", "")
    assert said(asked("apim", {"roles": ["x"]}, claims=roles)) == ("refused", "claims", "wrong")
    assert said(asked("apim", claims=roles)) == ("refused", "claims", "missing")
    scopes = (("scp", ("read",)),)
    assert said(asked("apim", {"scp": "read write"}, claims=scopes)) == ("not_documented", "claims", "wrong")
    assert said(asked("apim", {"scp": "read write"}, claims=scopes, split_claims=("scp",))) == ("accepted", "", "")
    assert said(asked("apim", {"scp": "read write"}, claims=scopes, split_claims=())) == ("refused", "claims", "wrong")
    assert said(asked("apim", {"exp": int(NOW) - 30}, skew=60)) == ("accepted", "", "")


@pytest.mark.parametrize("by", CLOUDS)
def test_a_claim_without_a_name_decides_nothing(by: str) -> None:
    assert said(asked(by, {"": "x"})) == ("accepted", "", "")


def test_sts_compares_azp_before_aud_and_reads_a_trust_policy() -> None:
    assert said(asked("sts", {"azp": API, "aud": "x"})) == ("accepted", "", "")
    assert said(asked("sts", {"azp": "x"})) == ("not_documented", "aud", "instead")
    assert said(asked("sts", {"azp": "x", "aud": "y"})) == ("refused", "aud", "instead")
    policy = (("sub", ("repo:org/*:ref:refs/heads/main",)),)
    assert said(asked("sts", {"sub": "repo:org/shop:ref:refs/heads/main"}, claims=policy)) == ("accepted", "", "")
    refused = asked("sts", {"sub": "repo:other/shop:ref:refs/heads/main"}, claims=policy)
    assert refused.reply is not None
    assert (refused.reply.statuses, refused.reply.error) == ((403,), "AccessDenied")
    assert said(asked("sts", {"sub": "a[b]"}, claims=(("sub", ("a[b]",)),)))[0] == "accepted"


def test_google_takes_the_name_of_the_provider_where_no_audience_is_set() -> None:
    for aud in (WIF, f"https:{WIF}"):
        judgement = asked("google-wif", {"aud": aud}, audiences=())
        assert said(judgement) == ("accepted", "", "")
        assert [each.assumed for each in judgement.findings if each.assumed] == ["issuer", "audiences"]
        unknown = asked("google-wif", {"aud": aud}, audiences=None)
        assert unknown.deciding is not None
        assert unknown.deciding.wanted == (Wanted("audiences", aud), Wanted("audiences"))
    assert said(asked("google-wif", audiences=())) == ("refused", "aud", "own")
    assert said(asked("google-wif", {"aud": None}, audiences=None)) == ("refused", "aud", "missing")
    unknown = asked("google-wif", audiences=None)
    assert unknown.deciding is not None
    assert unknown.deciding.wanted == (Wanted("audiences", API),)
    assert "iat" in asked("google-wif").open_points


def test_the_scheme_in_small_letters_is_not_documented() -> None:
    for by in ("apigw-http", "apigw-rest", "alb", "agentcore", "espv2"):
        assert said(asked(by, scheme="bearer")) == ("not_documented", "scheme", "wrong")
        assert said(asked(by, scheme="Basic"))[0] == "refused"
    assert said(asked("apigw-http", scheme="")) == said(asked("apigw-rest", scheme="")) == ("accepted", "", "")
    assert said(asked("alb", scheme="")) == ("not_documented", "scheme", "wrong")


def test_how_long_keys_are_kept_as_far_as_a_page_says() -> None:
    kept: dict[str, KeyHabits] = {by: acceptor(by).keys for by in CLOUDS}
    assert (kept["apigw-http"].cache_s, kept["apigw-http"].refetch) == (7200, None)
    assert (kept["apim"].cache_s, kept["apim"].refetch, kept["apim"].pause_s) == (3600, True, 300)
    assert {by for by in CLOUDS if kept[by].cache_s is not None} == {"apigw-http", "apigw-rest-jwt", "apim"}
    assert kept["sts"].down.error == "InvalidIdentityToken"
