"""API Management, Kubernetes, oauth2-proxy and Kong."""

from __future__ import annotations

import json

import pytest

from tests.core.definitions.acceptors.read import lines, said, settings

ELEMENT = """<validate-jwt header-name="Authorization" failed-validation-httpcode="401">
    <openid-config url="https://login.microsoftonline.com/t1/v2.0/.well-known/openid-configuration" />
    <audiences>
        <audience>api://orders</audience>
        <audience>orders</audience>
    </audiences>
    <required-claims>
        <claim name="scp" match="any" separator=" ">
            <value>read</value><value>write</value>
        </claim>
        <claim name="roles" match="all"><value>a</value><value>b</value></claim>
    </required-claims>
</validate-jwt>"""
READ = {
    "by": "apim", "issuer": "https://login.microsoftonline.com/t1/v2.0", "audiences": ["api://orders", "orders"],
    "skew": 0.0, "exp_required": True, "split_claims": ["scp"],
    "claims": [{"claim": "scp", "values": ["read", "write"]}, {"claim": "roles", "values": ["a"]},
               {"claim": "roles", "values": ["b"]}],
}  # fmt: skip


def test_a_policy_of_api_management() -> None:
    assert settings(ELEMENT) == {"validate-jwt": READ}
    assert lines(ELEMENT)["audiences"] == 4
    whole = f"""<policies><inbound><base />
<!-- <validate-jwt><audiences><audience>old</audience></audiences></validate-jwt> -->
<set-variable name="x" value="@(context.Request.Headers.GetValueOrDefault("a","") > 3 && 1 < 2)" />
{ELEMENT}</inbound><backend><forward-request /></backend></policies>"""
    assert settings(whole) == {"validate-jwt": READ}
    assert settings("<?xml version='1.0'?>\r\n" + ELEMENT.replace("\n", "\r\n")) == {"validate-jwt": READ}
    bare = """<validate-jwt header-name="A" require-expiration-time="false" clock-skew="30">
        <issuer-signing-keys><key>c2VjcmV0</key></issuer-signing-keys></validate-jwt>"""
    assert settings(bare) == {
        "validate-jwt": {"by": "apim", "issuer": "", "audiences": [], "skew": 30.0, "exp_required": False, "claims": []}
    }
    assert "c2VjcmV0" not in said(bare)
    issuers = ELEMENT.replace("<audiences>", "<issuers><issuer>x</issuer><issuer>y</issuer></issuers><audiences>")
    found = settings(issuers)["validate-jwt"]
    assert (found["issuer"], found["other_issuers"]) == ("x", ["y"])
    for elsewhere in ("{{orders-audience}}", "@((string)context.Variables[&quot;aud&quot;])"):
        text = ELEMENT.replace("api://orders", elsewhere)
        assert settings(text)["validate-jwt"]["unknown"] == ["audiences"]
    assert "claims" in settings(ELEMENT.replace('separator=" "', 'separator=","'))["validate-jwt"]["unknown"]
    assert "403" in said(ELEMENT.replace('"401"', '"403"'))
    cut = ELEMENT[: ELEMENT.index("<required-claims>")]
    assert settings(cut)["validate-jwt"]["audiences"] == READ["audiences"]
    ids = "<client-application-ids><application-id>c</application-id></client-application-ids>"
    entra = f'<validate-azure-ad-token tenant-id="t1">{ids}</validate-azure-ad-token>'
    found = settings(entra)["validate-azure-ad-token"]
    assert (found["other_issuers"], found["unknown"]) == (["https://sts.windows.net/t1/"], ["claims"])


def test_no_entity_of_a_policy_is_expanded_and_no_file_opened() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>\n'
    text = bomb + ELEMENT.replace("api://orders", "&f;").replace(">orders<", ">&b;<")
    assert settings(text)["validate-jwt"]["audiences"] == ["&f;", "&b;"]


CONFIGURATION = """\
apiVersion: apiserver.config.k8s.io/v1
kind: AuthenticationConfiguration
jwt:
- issuer:
    url: https://i.example
    audiences: [kube, other]
    audienceMatchPolicy: MatchAny
  claimValidationRules:
  - {claim: hd, requiredValue: example.com}
  claimMappings:
    username: {claim: email, prefix: ""}
"""


def test_issuers_of_a_kubernetes_api_server() -> None:
    read = {
        "by": "kubernetes", "issuer": "https://i.example", "audiences": ["kube", "other"], "split_claims": [],
        "claims": [{"claim": "email", "values": []}, {"claim": "hd", "values": ["example.com"]}],
    }  # fmt: skip
    assert settings(CONFIGURATION) == {"https://i.example": read}
    expression = CONFIGURATION.replace(
        "{claim: hd, requiredValue: example.com}", "{expression: 'claims.hd == \"x\"', message: m}"
    )
    assert settings(expression)["https://i.example"]["unknown"] == ["claims"]
    assert "CEL" in said(expression)
    two = (
        CONFIGURATION
        + "- issuer: {url: https://j.example, audiences: [k]}\n  claimMappings: {username: {expression: claims.sub}}\n"
    )
    assert set(settings(two)) == {"https://i.example", "https://j.example"}


FLAGS = (
    """kube-apiserver --oidc-issuer-url=https://i.example --oidc-client-id kube --oidc-required-claim=hd=x.com \\
    --oidc-signing-algs=ES256,RS256""",
    """
spec:
  containers:
  - command:
    - kube-apiserver
    - --oidc-issuer-url=https://i.example
    - --oidc-client-id=kube
    - --oidc-required-claim=hd=x.com
    - --oidc-signing-algs=ES256,RS256
""",
    """
apiServer:
  extraArgs:
    oidc-issuer-url: https://i.example
    oidc-client-id: "kube"
    oidc-required-claim: hd=x.com
    oidc-signing-algs: ES256,RS256
""",
    """--oidc-issuer-url='https://i.example' --oidc-client-id="kube" \\
    --oidc-required-claim=hd=x.com --oidc-signing-algs ES256,RS256
""",
    """{"command": ["kube-apiserver", "--oidc-issuer-url=https://i.example", "--oidc-client-id=kube",
    "--oidc-required-claim=hd=x.com", "--oidc-signing-algs=ES256,RS256"]}""",
    """
apiVersion: kubeadm.k8s.io/v1beta4
apiServer:
  extraArgs:
  - name: oidc-issuer-url
    value: https://i.example
  - name: "oidc-client-id"
    value: "kube"
  - {name: oidc-required-claim, value: hd=x.com}
  - name: oidc-signing-algs
    value: ES256,RS256
""",
    """[{"name":"oidc-issuer-url","value":"https://i.example"},{"name":"oidc-client-id","value":"kube"},
    {"name":"oidc-required-claim","value":"hd=x.com"},{"name":"oidc-signing-algs","value":"ES256,RS256"}]""",
)


def test_an_identity_provider_of_a_cluster_of_eks() -> None:
    provider = {"identityProviderConfigName": "dex", "issuerUrl": "https://i.example", "clientId": "kube",
                "usernameClaim": "email", "requiredClaims": {"hd": "x.com"}, "clusterName": "c"}  # fmt: skip
    assert settings(json.dumps({"identityProviderConfig": {"oidc": provider}})) == {
        "dex": {
            "by": "kubernetes", "issuer": "https://i.example", "audiences": ["kube"], "split_claims": [],
            "claims": [{"claim": "email", "values": []}, {"claim": "hd", "values": ["x.com"]}],
        }
    }  # fmt: skip


@pytest.mark.parametrize("text", FLAGS)
def test_flags_of_a_kubernetes_api_server_wherever_they_stand(text: str) -> None:
    assert settings(text) == {
        "kube-apiserver": {
            "by": "kubernetes", "issuer": "https://i.example", "audiences": ["kube"], "split_claims": [],
            "algorithms": ["ES256", "RS256"],
            "claims": [{"claim": "sub", "values": []}, {"claim": "hd", "values": ["x.com"]}],
        }
    }  # fmt: skip


PROXIES = (
    """
oidc_issuer_url = "https://i.example"
client_id = "proxy"
client_secret = "s3cr3t-value"
# client_id = "old"
oidc_extra_audiences = [
  "a", "b",
]
skip_jwt_bearer_tokens = true
allowed_groups = ["g"]
""",
    """oauth2-proxy --oidc-issuer-url=https://i.example --client-id=proxy --client-secret=s3cr3t-value \\
    --oidc-extra-audience=a --oidc-extra-audience=b --skip-jwt-bearer-tokens --allowed-group=g""",
    """
OAUTH2_PROXY_OIDC_ISSUER_URL=https://i.example
OAUTH2_PROXY_CLIENT_ID=proxy
OAUTH2_PROXY_CLIENT_SECRET=s3cr3t-value
export OAUTH2_PROXY_OIDC_EXTRA_AUDIENCES='a,b'
OAUTH2_PROXY_SKIP_JWT_BEARER_TOKENS=true
OAUTH2_PROXY_ALLOWED_GROUPS=g
""",
    """
args:
- --oidc-issuer-url=https://i.example
- --client-id=proxy
- --oidc-extra-audience=a
- --oidc-extra-audience=b
- --skip-jwt-bearer-tokens
- --allowed-group=g
""",
)


@pytest.mark.parametrize("text", PROXIES)
def test_oauth2_proxy_in_each_place_for_its_settings(text: str) -> None:
    assert settings(text) == {
        "oauth2-proxy": {
            "by": "oauth2-proxy", "issuer": "https://i.example", "audiences": ["proxy", "a", "b"], "split_claims": [],
            "claims": [{"claim": "groups", "values": ["g"]}],
        }
    }  # fmt: skip
    assert "s3cr3t" not in said(text)
    assert "skip_jwt_bearer_tokens" not in said(text)


def test_further_issuers_and_the_alpha_configuration_of_oauth2_proxy() -> None:
    text = 'oidc_issuer_url = "https://i.example"\nclient_id = "p"\nextra_jwt_issuers = "https://j.example=x,https://k.example=y"\n'
    found = settings(text)
    assert found["oauth2-proxy, https://j.example"] == {
        "by": "oauth2-proxy",
        "issuer": "https://j.example",
        "audiences": ["x"],
    }
    assert found["oauth2-proxy, https://k.example"]["audiences"] == ["y"]
    assert "only with skip_jwt_bearer_tokens" in said(text)
    oidc = "oidcConfig: {issuerURL: https://i.example, extraAudiences: [a]}"
    alpha = f"providers:\n- id: main\n  clientID: proxy\n  clientSecret: s\n  provider: oidc\n  {oidc}\n"
    assert settings(alpha)["main"]["audiences"] == ["proxy", "a"]
    assert settings(alpha.replace("extraAudiences: [a]", "audienceClaims: [client_id]"))["main"]["unknown"] == [
        "audiences"
    ]


KONG = """\
_format_version: "3.0"
services:
- name: orders
  url: http://orders
  plugins:
  - name: openid-connect
    config:
      issuer: https://i.example/.well-known/openid-configuration
      client_id: [kong]
      client_secret: [s3cr3t-value]
      auth_methods: [bearer]
      audience_required: [orders]
      scopes_required: [read, write]
      leeway: 5
"""


def test_plugins_of_kong() -> None:
    read = {
        "by": "kong-oidc", "issuer": "https://i.example", "other_issuers": ["https://i.example/"], "skew": 5.0,
        "audiences": ["orders"], "scopes": ["read", "write"],
    }  # fmt: skip
    assert settings(KONG) == {"orders": read}
    assert "s3cr3t" not in said(KONG)
    admin = {"data": [{"id": "1", "name": "openid-connect", "instance_name": "o", "enabled": True, "config": {
        "issuer": "https://i.example/", "issuers_allowed": ["https://a.example"], "audience_required": None,
        "scopes_required": ["a b"]}}]}  # fmt: skip
    assert settings(json.dumps(admin)) == {
        "o": {"by": "kong-oidc", "issuer": "https://a.example", "audiences": [], "unknown": ["scopes"]}
    }
    config = "config: {issuer: https://i.example, scopes_claim: [scp], scopes_required: [a]}"
    resource = f"kind: KongPlugin\nmetadata: {{name: jwt-orders}}\nplugin: openid-connect\n{config}\n"
    found = settings(resource)["jwt-orders"]
    assert (found["claims"], found["split_claims"]) == ([{"claim": "scp", "values": ["a"]}], ["scp"])
    assert "no bearer" in said(KONG.replace("[bearer]", "[session]"))


def test_the_jwt_plugin_of_kong_takes_whom_its_consumers_name() -> None:
    text = """
plugins:
- name: jwt
  config: {claims_to_verify: [exp], key_claim_name: iss}
consumers:
- username: u
  jwt_secrets:
  - {key: "https://i.example", algorithm: RS256, rsa_public_key: "x"}
  - {key: other, algorithm: HS256, secret: s3cr3t-value}
"""
    (found,) = settings(text).values()
    assert (found["issuer"], found["other_issuers"], found["algorithms"]) == (
        "https://i.example",
        ["other"],
        ["RS256", "HS256"],
    )
    assert "s3cr3t" not in said(text) + str(found)
    assert found["by"] == "kong-jwt-exp"
    bare = "plugins:\n- name: jwt\n  service: orders\n"
    assert next(iter(settings(bare).values())) == {"by": "kong-jwt"}
    by_kid = settings(text.replace("key_claim_name: iss", "key_claim_name: kid"))
    assert next(iter(by_kid.values()))["issuer"] == ""
    assert "expired" in said(bare)
    assert "consumers" in said(bare)
