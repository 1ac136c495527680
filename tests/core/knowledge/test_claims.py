from __future__ import annotations

from collections import Counter

import pytest

from inspector.core.knowledge.claims import KINDS, Term, Where, _term, meaning, terms
from tests.each_case import for_each

ROWS = [pytest.param(term, id=f"{term.where}-{term.name}-{'-'.join(term.providers) or 'any'}") for term in terms()]


@for_each("term", ROWS)
def test_each_row_is_whole_and_plain(term: Term) -> None:
    assert term.source.strip()
    assert term.kind in KINDS
    sentences = [term.text, *term.values.values(), *(sentence for _, sentence in term.patterns)]
    for sentence in sentences:
        assert sentence.isascii()
        assert sentence.isprintable()
        assert sentence.endswith(".")
        assert len(sentence) <= 110
        assert "!" not in sentence
        assert "please" not in sentence.lower()
        assert "<" not in sentence


def test_no_row_is_there_twice() -> None:
    keys = Counter(
        (term.name, term.where, provider) for term in terms() for provider in term.providers or ("any provider",)
    )
    assert [key for key, count in keys.items() if count > 1] == []


def test_providers_of_rows_are_known() -> None:
    used = {provider for term in terms() for provider in term.providers}
    assert used <= {"cognito", "entra", "auth0", "okta", "keycloak"}


@pytest.mark.parametrize(
    "name,value,where,provider,text",
    [
        ("exp", 1, "payload", "generic", "Not accepted after this moment."),
        ("alg", "RS256", "header", "cognito", "RSA with SHA-256; checked with a public key."),
        ("alg", "none", "header", "generic", "Not signed at all: anybody could have written it."),
        (
            "kid",
            "x",
            "header",
            "cognito",
            "Which of the issuer's keys signed it, or which of the receiver's it is encrypted for.",
        ),
        ("client_id", "x", "payload", "cognito", "The app it is for. Stands in for aud here."),
        ("client_id", "x", "payload", "okta", "The app that asked for it."),
        ("token_use", "access", "payload", "cognito", "For APIs, not for sign-in."),
        ("token_use", "neither", "payload", "cognito", "What it is for: access or id."),
        ("version", 2, "payload", "cognito", "Cognito's token format."),
        ("jti", "x", "payload", "generic", "Unique ID. Search your logs for it."),
        ("azpacr", "1", "payload", "entra", "The app proved who it is with a client secret."),
        ("b64", False, "header", "generic", "The payload is not encoded, which a JWT may not do."),
        ("sub", "abc@clients", "payload", "auth0", "Who it speaks for: the app itself, not a person."),
        ("typ", "Bearer", "payload", "keycloak", "An access token, for APIs."),
        ("custom:team", "x", "payload", "cognito", "An attribute that this user pool's owner defined."),
        ("cognito:groups", [], "payload", "generic", "Groups of the user pool that the person is in."),
        ("xms_cc", [], "payload", "entra", "Capabilities of the app, such as handling a claims challenge."),
        ("azp", "x", "payload", "entra", "The app that asked for it (v2.0 tokens)."),
        ("azp", "x", "payload", "generic", "The app that asked for it."),
        ("sub", "x", "payload", "okta", "Who it speaks for: a person's login, or the app itself where it equals cid."),
        ("ver", 1, "payload", "okta", "Version of Okta's token format."),
        (
            "sid",
            "x",
            "payload",
            "keycloak",
            "The sign-in session it belongs to. Service accounts usually have none.",
        ),
        ("xms_tcdt", 1, "payload", "entra", "Set by Entra; most of these are for its own use."),
    ],
)
def test_what_a_member_means(name: str, value: object, where: Where, provider: str, text: str) -> None:
    found = meaning(name, value, where, provider)
    assert found is not None
    assert found.text == text


PROVIDERS_CLAIMS = {
    "entra": "ver tid oid appid appidacr azp azpacr roles scp uti rh aio idtyp xms_ftd idp sub aud",
    "okta": "cid uid scp ver sub aud jti",
    "auth0": "azp gty permissions scope aud client_id sub",
    "keycloak": "realm_access resource_access azp typ clientHost clientAddress allowed-origins acr sid sub aud scope",
    "cognito": "sub token_use scope auth_time iss exp iat version jti client_id",
}


@pytest.mark.parametrize("provider,names", PROVIDERS_CLAIMS.items())
def test_every_claim_a_provider_writes_has_a_meaning(provider: str, names: str) -> None:
    for name in names.split():
        assert meaning(name, "x", "payload", provider) is not None, name


def test_header_and_payload_are_told_apart() -> None:
    header, payload = meaning("typ", "JWT", "header"), meaning("typ", "JWT", "payload")
    assert header is not None
    assert payload is not None
    assert header.text != payload.text
    assert meaning("kid", "x", "payload") is None
    assert meaning("token_use", "access", "header") is None


@pytest.mark.parametrize("name", ["", "Exp", "exp ", "expires", "custom", "custom:", "favourite_colour"])
def test_a_name_that_no_row_knows(name: str) -> None:
    assert meaning(name, 1, "payload", "cognito") is None


@pytest.mark.parametrize("name", ["exp", "nbf", "iat", "auth_time", "updated_at"])
def test_times_are_marked_as_times(name: str) -> None:
    found = meaning(name, 1, "payload")
    assert found is not None
    assert found.kind == "time"


@pytest.mark.parametrize(
    "issuer,text",
    [
        ("https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_A", "Who issued it: a Cognito user pool in eu-west-1."),
        (
            "https://issuer-cognito-idp.us-gov-west-1.amazonaws.com/us-gov-west-1_A",
            "Who issued it: a Cognito user pool in us-gov-west-1, by its updated name.",
        ),
        ("https://sts.windows.net/1b2c/", "Who issued it: an Entra tenant, in the v1.0 form."),
        ("https://login.microsoftonline.com/1b2c/v2.0", "Who issued it: an Entra tenant, in the v2.0 form."),
        ("https://login.partner.microsoftonline.cn/1b2c/v2.0", "Who issued it: an Entra tenant, in the v2.0 form."),
        ("https://sts.chinacloudapi.cn/1b2c/", "Who issued it: an Entra tenant, in the v1.0 form."),
        ("https://acme.eu.auth0.com/", "Who issued it: an Auth0 tenant."),
        ("https://acme.okta.com/oauth2/default", "Who issued it: an Okta authorization server."),
        ("https://sso.example.com/auth/realms/main", "Who issued it: a Keycloak realm."),
        # Not quite what they look like: nothing is claimed about them.
        ("https://cognito-idp.eu-west-1.amazonaws.com.example.net/eu-west-1_A", "Who issued it."),
        ("https://cognito-idp.<b>eu</b>.amazonaws.com/eu-west-1_A", "Who issued it."),
        ("https://evil.example/?https://acme.auth0.com/", "Who issued it."),
        ("https://login.microsoftonline.com/1b2c/v2.0\n", "Who issued it."),
    ],
)
def test_who_issued_it(issuer: str, text: str) -> None:
    found = meaning("iss", issuer, "payload")
    assert found is not None
    assert found.text == text


ODD_VALUES: list[object] = [None, [], {}, 1.5, float("nan"), 10**5000, "\ud800", "x" * 1_000_000, ["RS256"]]


@pytest.mark.parametrize("value", ODD_VALUES, ids=range(len(ODD_VALUES)))
@pytest.mark.parametrize("name", ["iss", "sub", "alg", "token_use", "azpacr"])
def test_any_value_has_a_meaning(name: str, value: object) -> None:
    where: Where = "header" if name == "alg" else "payload"
    found = meaning(name, value, where, "cognito")
    assert found is not None
    assert found.text


@pytest.mark.parametrize(
    "change,complaint",
    [
        ({"kind": "colour"}, "kind"),
        ({"where": "trailer"}, "where"),
        ({"sauce": "x"}, "sauce"),
        ({"patterns": [["(", "x"]]}, "missing"),
        ({"patterns": [["x", "{region}"]]}, "region"),
    ],
)
def test_a_wrong_row_is_named(change: dict[str, object], complaint: str) -> None:
    row = {"name": "exp", "where": "payload", "text": "x.", "kind": "time", "source": "x"} | change
    with pytest.raises(ValueError, match=rf"claims\.toml: exp: .*{complaint}"):
        _term(row)
