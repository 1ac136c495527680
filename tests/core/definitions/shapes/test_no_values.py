"""What stands in a file in place of a value, as documents of vendors and vaults write it, is never taken for one."""

from __future__ import annotations

import pytest

from inspector.core.definitions.proposal import Proposal, SecretState
from tests.core.definitions.shapes.reading import reviewed

TOKEN_URL = "https://id.example.com/oauth2/token"


def one(text: str, name: str) -> Proposal:
    (proposal,) = reviewed(text, name).proposals
    return proposal


@pytest.mark.parametrize(
    "client, secret",
    [
        ("YOUR_CLIENT_ID", "YOUR_CLIENT_SECRET"),
        ("CLIENT_ID", "CLIENT_SECRET"),
        ("your-client-id", "your-client-secret"),
        ("{client_id}", "{client_secret}"),
        ("<client id>", "<client secret>"),
        ("AUTH0_CLIENT_ID", "AUTH0_CLIENT_SECRET"),
    ],
)
def test_words_for_a_client_in_a_command(client: str, secret: str) -> None:
    for text in (
        f'curl -X POST "{TOKEN_URL}" -u "{client}:{secret}" -d "grant_type=client_credentials"\n',
        f"curl {TOKEN_URL} -d grant_type=client_credentials -d 'client_id={client}' -d 'client_secret={secret}'\n",
    ):
        found = one(text, "ask.sh")
        assert (found.profile.client_id, found.secret, found.secret_state) == ("", "", SecretState.REFERENCE)
        assert found.profile.token_url == TOKEN_URL


@pytest.mark.parametrize(
    "url",
    [
        "https://{yourDomain}/oauth/token",
        "https://YOUR_DOMAIN/oauth/token",
        "https://your-tenant.auth0.com/oauth/token",
        "https://<tenant>.eu.auth0.com/oauth/token",
    ],
)
def test_a_part_of_a_url_that_is_to_be_filled_in(url: str) -> None:
    found = one(f"curl --url '{url}' -d grant_type=client_credentials -d client_id=abc\n", "ask.sh")
    assert not found.complete
    assert "our" not in found.profile.token_url + found.profile.domain
    assert "tenant" not in found.profile.domain


@pytest.mark.parametrize(
    "written",
    [
        "op://team/orders/secret",
        "{vault://env/orders-secret}",
        "ref+vault://secret/orders#/client",
        "vault:secret/data/orders#client_secret",
        "arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders-AbCdEf",
        "@Microsoft.KeyVault(SecretUri=https://orders.vault.azure.net/secrets/client)",
        "https://orders.vault.azure.net/secrets/client",
        "projects/acme/secrets/orders/versions/latest",
        "secretref:orders-secret",
        "file:/run/secrets/orders",
        "process.env.ORDERS_SECRET",
        "ENC(Zm9vYmFyYmF6cXV4)",
        "{cipher}5d2f0e8a9b",
        "ENC[AES256_GCM,data:abc=,iv:def=,tag:ghi=,type:str]",
    ],
)
def test_a_secret_that_is_kept_elsewhere(written: str) -> None:
    for text, name in (
        (f"TOKEN_URL={TOKEN_URL}\nCLIENT_ID=abc\nCLIENT_SECRET='{written}'\n", ".env"),
        (f'{{"oauth": {{"tokenUrl": "{TOKEN_URL}", "clientId": "abc", "clientSecret": "{written}"}}}}', "oauth.json"),
    ):
        found = one(text, name)
        assert (found.secret, found.secret_state) == ("", SecretState.REFERENCE)
        assert "secret_in_clear" not in {each.id for each in found.findings}


@pytest.mark.parametrize(
    "secret", ["Qx~8Q~abcdef.ghi-jkl_mn", "a:b/c+d=", "vault-tec", "env", "file:1", "abc.def", "SECRET", "pa55://"]
)
def test_a_secret_that_looks_a_little_like_a_reference(secret: str) -> None:
    found = one(f"TOKEN_URL={TOKEN_URL}\nCLIENT_ID=abc\nCLIENT_SECRET='{secret}'\n", ".env")
    assert (found.secret, found.secret_state) == (secret, SecretState.FOUND)


def test_a_command_in_one_line_is_no_object_of_yaml() -> None:
    """The colon of the header makes YAML take the words before it for a name."""
    text = f'curl -X POST {TOKEN_URL} -H "Accept: a/b" -d "grant_type=client_credentials&client_id=w1&client_secret=ws"'
    for command in (
        text,
        f"$ {text}",
        f"TOKEN=$({text})",
        text.replace("curl -X POST", "wget -qO-").replace("-d ", "--post-data=").replace("-H ", "--header="),
    ):
        found = one(command, "ask.sh")
        assert (found.profile.client_id, found.secret) == ("w1", "ws")
