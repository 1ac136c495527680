"""Settings of programs: Spring Boot and ASP.NET Core."""

from __future__ import annotations

import json

import pytest

from tests.core.definitions.acceptors.read import lines, said, settings

YAML = """\
server: {port: 8080}
spring:
  application: {name: orders}
  security:
    oauth2:
      resourceserver:
        jwt:
          issuer-uri: https://i.example
          audiences: [orders, reports]
"""
READ = {"by": "spring", "issuer": "https://i.example", "audiences": ["orders", "reports"]}
WAY = "spring.security.oauth2.resourceserver.jwt"


def test_a_resource_server_of_spring_in_each_spelling() -> None:
    assert settings(YAML) == settings(YAML.replace("\n", "\r\n")) == {"orders": READ}
    assert settings(YAML.replace("issuer-uri", "issuerUri").replace("resourceserver", "resource-server")) == {
        "orders": READ
    }
    assert settings(YAML.replace("[orders, reports]", "orders,reports")) == {"orders": READ}
    assert lines(YAML) == {"issuer": 8, "audiences": 9}
    properties = (
        f"{WAY}.issuer-uri=https://i.example\n# none\n{WAY}.audiences[0]=orders\n{WAY}.audiences[1] = reports\n"
    )
    assert settings(properties) == {"Spring Security": READ}
    assert settings(f"{WAY}.issuer-uri: https://i.example\n{WAY}.audiences: orders, reports\n") == {
        "Spring Security": READ
    }
    environment = "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_"
    assert settings(f"{environment}ISSUER_URI=https://i.example\n{environment}AUDIENCES=orders,reports\n") == {
        "Spring Security": READ
    }
    keys = f"{WAY}.jwk-set-uri=https://i.example/jwks\n{WAY}.jws-algorithms=RS256,ES256\n"
    assert settings(keys) == {
        "Spring Security": {"by": "spring", "issuer": "", "audiences": [], "algorithms": ["RS256", "ES256"]}
    }
    assert "no issuer-uri" in said(keys)


def test_profiles_and_placeholders_of_spring() -> None:
    profile = (
        YAML
        + "---\nspring:\n  config.activate.on-profile: prod\n  security.oauth2.resourceserver.jwt.issuer-uri: https://p.example\n"
    )
    assert settings(profile) == {"orders": READ, "orders, prod": {**READ, "issuer": "https://p.example"}}
    own = YAML.replace("https://i.example", "${auth.base}/realms/x") + "auth: {base: https://k.example}\n"
    assert settings(own)["orders"]["issuer"] == "https://k.example/realms/x"
    for elsewhere in ("${ISSUER}", "${ISSUER:https://localhost}", "https://${HOST}/x"):
        text = YAML.replace("https://i.example", elsewhere)
        assert settings(text) == {"orders": {"by": "spring", "audiences": READ["audiences"], "unknown": ["issuer"]}}
        assert elsewhere in said(text)
    assert settings(YAML.replace("reports]", "'${AUD}']"))["orders"]["unknown"] == ["audiences"]
    opaque = YAML.replace("jwt:", "opaquetoken:")
    assert "opaquetoken" in said(opaque)


def test_arguments_of_a_java_program() -> None:
    jwt = "spring.security.oauth2.resourceserver.jwt"
    read = {"by": "spring", "issuer": "https://i.example", "audiences": ["a", "b"]}
    for text in (
        f"java -jar o.jar --{jwt}.issuer-uri=https://i.example --{jwt}.audiences=a,b --server.port=1",
        f'JAVA_OPTS="-Xmx1g -D{jwt}.issuer-uri=https://i.example -D{jwt}.audiences[0]=a -D{jwt}.audiences[1]=b"',
        f'{{"command": ["java", "-D{jwt}.issuer-uri=https://i.example", "-D{jwt}.audiences=a,b"]}}',
    ):
        assert list(settings(text).values()) == [read], text


def test_a_file_may_stand_in_a_text_of_another_one() -> None:
    inner = YAML.replace("\n", "\n    ")
    config_map = "kind: ConfigMap\nmetadata: {name: m}\ndata:\n  application.yml: |\n    " + inner
    assert settings(config_map) == settings(YAML)
    assert settings(json.dumps({"data": {"application.yml": YAML, "README": "issuer: of orders\n"}})) == settings(YAML)
    element = "<validate-jwt><audiences><audience>a</audience></audiences></validate-jwt>"
    policy = f"<policies><inbound>{element}</inbound></policies>"
    (read,) = settings(json.dumps({"properties": {"format": "xml", "value": policy}})).values()
    assert (read["by"], read["audiences"]) == ("apim", ["a"])


def test_what_the_starter_of_okta_reads() -> None:
    read = {"by": "spring", "issuer": "https://o.example/oauth2/default", "audiences": ["api://default"]}
    text = "okta:\n  oauth2:\n    issuer: https://o.example/oauth2/default\n    client-secret: s3cr3t\n"
    assert list(settings(text).values()) == [read]
    assert "s3cr3t" not in said(text)
    own = text + "    audience: api://orders\n"
    assert list(settings(own).values()) == [{**read, "audiences": ["api://orders"]}]
    for line in (
        "okta.oauth2.issuer={}\nokta.oauth2.audience=a",
        "export OKTA_OAUTH2_ISSUER={}\nOKTA_OAUTH2_AUDIENCE=a",
    ):
        assert list(settings(line.format(read["issuer"])).values()) == [{**read, "audiences": ["a"]}]
    assert settings(text.replace("https://o", "${O}"))["Spring Security"]["unknown"] == ["issuer"]


def bearer(**members: object) -> str:
    """An appsettings.json with that section."""
    return json.dumps({"Logging": {}, "Authentication": {"Schemes": {"Bearer": members}}}, indent=2)


def test_schemes_that_jwt_bearer_reads_itself() -> None:
    both = bearer(ValidAudiences=["https://localhost:7259", "b"], ValidAudience="c", ValidIssuer="dotnet-user-jwts")
    assert settings(both) == {
        "Bearer": {"by": "aspnet", "issuer": "dotnet-user-jwts", "audiences": ["c", "https://localhost:7259", "b"]}
    }
    nothing = bearer(ValidIssuers=["a", "b"], Audience="c")
    assert settings(nothing) == {
        "Bearer": {"by": "aspnet", "issuer": "a", "other_issuers": ["b"], "unknown": ["audiences"]}
    }
    assert "does not read Audience" in said(nothing)
    metadata = settings(bearer(Authority="https://i.example", ValidAudience="a"))["Bearer"]
    assert {metadata["issuer"], *metadata["other_issuers"]} == {"https://i.example", "https://i.example/"}
    off = bearer(Authority="https://i.example", ValidateIssuer=False, ValidateAudience="False")
    assert settings(off) == {"Bearer": {"by": "aspnet", "issuer": "", "audiences": [], "unchecked": ["aud"]}}
    assert settings(bearer(ValidAudience="a"))["Bearer"]["unknown"] == ["issuer"]
    commented = "// of orders\n" + both.replace('"Logging": {},', '"Logging": {}, // none\n')
    assert settings(commented) == settings(both)


ENTRA = {"Instance": "https://login.microsoftonline.com/", "TenantId": "0a1b2c3d-1111-2222-3333-444455556666",
         "ClientId": "11112222-aaaa-bbbb-cccc-ddddeeeeffff", "ClientSecret": "s3cr3t~value"}  # fmt: skip


def test_what_microsoft_identity_web_makes_of_its_section() -> None:
    tenant = ENTRA["TenantId"]
    read = {
        "by": "aspnet", "issuer": f"https://login.microsoftonline.com/{tenant}/v2.0",
        "other_issuers": [f"https://sts.windows.net/{tenant}/"],
        "audiences": [ENTRA["ClientId"], f"api://{ENTRA['ClientId']}"],
    }  # fmt: skip
    assert settings(json.dumps({"AzureAd": ENTRA})) == {"AzureAd": read}
    flat = json.dumps({f"AzureAd:{name}": value for name, value in ENTRA.items()})
    assert settings(flat) == {"AzureAd": read}
    own = json.dumps({"AzureAd": {**ENTRA, "Audience": "api://orders"}})
    assert settings(own) == {"AzureAd": {**read, "audiences": ["api://orders"]}}
    for any_tenant in ("common", "organizations"):
        text = json.dumps({"AzureAd": {**ENTRA, "TenantId": any_tenant}})
        assert settings(text)["AzureAd"]["unknown"] == ["issuer"]
        assert "any tenant" in said(text)
    template = json.dumps({"AzureAd": {**ENTRA, "TenantId": "<your tenant ID>"}})
    assert settings(template)["AzureAd"]["unknown"] == ["issuer"]
    national = json.dumps({"AzureAd": {**ENTRA, "Instance": "https://login.microsoftonline.us/"}})
    assert settings(national)["AzureAd"]["unknown"] == ["issuer"]
    form = "[Enter 'common', or the Tenant Id, e.g. da41245a [here]]"
    assert settings(json.dumps({"AzureAd": {**ENTRA, "TenantId": form}}))["AzureAd"]["unknown"] == ["issuer"]
    customers = {"Instance": "https://t.b2clogin.com", "Domain": "t.onmicrosoft.com", "ClientId": "c",
                 "SignUpSignInPolicyId": "B2C_1_susi"}  # fmt: skip
    text = json.dumps({"AzureAdB2C": customers})
    assert settings(text) == {"AzureAdB2C": {"by": "aspnet", "audiences": ["c"]}}
    assert "https://t.b2clogin.com" in said(text)
    assert "s3cr3t" not in said(own) + str(settings(own))


@pytest.mark.parametrize(
    "section, issuers",
    [
        ({"Jwt": {"Key": "k", "Issuer": "https://i.example", "Audience": "a"}}, ["https://i.example"]),
        ({"JwtSettings": {"ValidIssuer": "me", "ValidAudience": "a", "SecretKey": "k"}}, ["me"]),
        ({"Auth0": {"Domain": "t.eu.auth0.com", "Audience": "a"}}, ["https://t.eu.auth0.com/"]),
        ({"Okta": {"OktaDomain": "https://d.okta.com", "AuthorizationServerId": "x", "Audience": "a"}}, ["https://d.okta.com/oauth2/x"]),
        ({"Authentication": {"Authority": "https://i.example", "Audience": "a"}}, ["https://i.example", "https://i.example/"]),
        ({"JwtBearer": {"Authority": "https://login.microsoftonline.com/t1/v2.0", "Audience": "a"}},
         ["https://login.microsoftonline.com/t1/v2.0"]),
    ],
)  # fmt: skip
def test_sections_that_a_program_reads_itself_are_said_to_be_assumed(
    section: dict[str, object], issuers: list[str]
) -> None:
    text = json.dumps({"ConnectionStrings": {"Db": "Password=p4ss"}, **section})
    (found,) = settings(text).values()
    assert [found["issuer"], *found.get("other_issuers", [])] == issuers
    assert (found["by"], found["audiences"]) == ("aspnet", ["a"])
    assert "assumed" in said(text)


def test_what_microprofile_verifies_with() -> None:
    read = {"by": "quarkus", "issuer": "https://i.example", "audiences": ["a", "b"], "skew": 30.0, "max_age": 600.0}
    properties = """
mp.jwt.verify.issuer=https://i.example
mp.jwt.verify.audiences=a,b
mp.jwt.verify.clock.skew=30
mp.jwt.verify.token.age=600
"""
    assert list(settings(properties).values()) == [read]
    environment = properties.upper().replace(".", "_").replace("HTTPS://I_EXAMPLE", "https://i.example")
    environment = environment.replace("=A,B", "=a,b")
    assert list(settings(environment).values()) == [read]
    yaml = "mp:\n  jwt:\n    verify.issuer: https://i.example\n    verify.publickey.algorithm: ES256\n"
    (found,) = settings(yaml).values()
    assert found == {"by": "quarkus", "issuer": "https://i.example", "audiences": [], "algorithms": ["ES256"]}
    (found,) = settings(properties.replace("https://i.example", "${ISSUER}")).values()
    assert found["unknown"] == ["issuer"]


PLACES = (
    "{0}=https://i.example\n{1}=a\n",
    "export {0}='https://i.example'\nexport {1}=\"a\"\n",
    "services:\n  api:\n    environment:\n      - {0}=https://i.example\n      - {1}=a\n",
    "services:\n  api:\n    environment:\n      {0}: https://i.example # of orders\n      {1}: a\n",
    """
spec:
  containers:
  - env:
    - name: {0}
      value: https://i.example
    - name: {1}
      value: "a"
""",
    '[{{"name": "{0}", "value": "https://i.example", "slotSetting": false}},\n{{"name":"{1}","value":"a"}}]',
    (
        '[{{"name": "{0}", "slotSetting": false, "value": "https://i.example"}},\n'
        '{{\n"name": "{1}",\n"slotSetting": true,\n"value": "a"}}]'
    ),
    """{{"containerDefinitions": [{{"environment": [
    {{"name": "{0}", "value": "https://i.example"}}, {{"name": "{1}", "value": "a"}}]}}]}}""",
)


@pytest.mark.parametrize("place", PLACES)
def test_variables_of_an_environment_wherever_they_stand(place: str) -> None:
    before = "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_"
    spring = place.format(f"{before}ISSUER_URI", f"{before}AUDIENCES")
    assert list(settings(spring).values()) == [{"by": "spring", "issuer": "https://i.example", "audiences": ["a"]}]
    before = "Authentication__Schemes__Bearer__"
    bearer_ = place.format(f"{before}ValidIssuer", f"{before}ValidAudiences__0")
    assert settings(bearer_) == {"Bearer": {"by": "aspnet", "issuer": "https://i.example", "audiences": ["a"]}}
    proxy = place.format("OAUTH2_PROXY_OIDC_ISSUER_URL", "OAUTH2_PROXY_CLIENT_ID")
    (found,) = settings(proxy).values()
    assert (found["issuer"], found["audiences"]) == ("https://i.example", ["a"])
