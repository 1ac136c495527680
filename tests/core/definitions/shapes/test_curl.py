"""Commands that ask for a token become clients; nothing in them is run, and what a shell fills in is said."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from inspector.core.definitions.document import Document
from inspector.core.definitions.resource import Reading, Resource
from inspector.core.definitions.setting import Unknown
from inspector.core.definitions.shapes.curl import READER
from inspector.core.issuer.copy_tool import Tool
from inspector.core.issuer.request_copies import copy_as
from inspector.core.profiles.profile import Profile


def read(text: str) -> Reading:
    document = Document("ask.sh", text)
    reading = READER.read(document)
    assert READER.fits(document) == bool(reading.resources)
    return reading


def one(text: str) -> Resource:
    (resource,) = read(text).resources
    return resource


def values(resource: Resource) -> dict[str, Any]:
    return {name: setting.value for name, setting in resource.settings.items()}


BASH = r"""
curl --location --request POST 'https://orders.auth.eu-west-1.amazoncognito.com/oauth2/token' \
--header 'Content-Type: application/x-www-form-urlencoded' \
--data-urlencode 'grant_type=client_credentials' \
--data-urlencode 'client_id=4h1examp1e' --data-urlencode 'client_secret=s3cr3t/+x' \
--data-urlencode 'scope=orders/read orders/write'
"""
CMD = r"""curl ^"https://acme.auth0.com/oauth/token^" ^
  -H ^"content-type: application/json^" ^
  --data-raw ^"^{^\^"client_id^\^":^\^"abc^\^",^\^"client_secret^\^":^\^"%SECRET%^\^",^\^"audience^\^":^\^"https://orders^\^"^}^"
"""
POWERSHELL = """
$body = @{
  grant_type = "client_credentials"
  client_id = "worker" # of the orders team
  client_secret = 'it''s'
  scope = "a b"
}
$r = Invoke-RestMethod -Method Post -Uri "https://sso.example.com/realms/main/protocol/openid-connect/token" `
   -ContentType "application/x-www-form-urlencoded" -Body $body
"""


def test_a_command_of_a_posix_shell() -> None:
    found = one(BASH)
    assert found.provider == "cognito"
    assert values(found) == {
        "domain_prefix": "orders",
        "region": "eu-west-1",
        "client_id": "4h1examp1e",
        "secret": "s3cr3t/+x",
        "scopes": ("orders/read", "orders/write"),
        "client_authentication": "client_secret_post",
    }
    assert found.settings["secret"].path == (5,)
    assert found.traits["grants"].value == ("client_credentials",)


def test_a_command_of_cmd() -> None:
    assert values(one(CMD)) == {
        "domain": "acme.auth0.com",
        "client_id": "abc",
        "secret": Unknown("%SECRET%", "SECRET"),
        "audience": "https://orders",
        "client_authentication": "client_secret_post",
    }


def test_a_command_of_powershell() -> None:
    assert values(one(POWERSHELL)) == {
        "base_url": "https://sso.example.com",
        "realm": "main",
        "client_id": "worker",
        "secret": "it's",
        "scopes": ("a", "b"),
        "client_authentication": "client_secret_post",
    }


@pytest.mark.parametrize(
    "command",
    [
        "curl -u worker:word {url} -d grant_type=client_credentials -d scope=a",
        "curl -uworker:word {url} -d 'grant_type=client_credentials&scope=a'",
        "curl {url} -H 'Authorization: Basic d29ya2VyOndvcmQ=' --data grant_type=client_credentials&scope=x",
        "curl {url} -XPOST -sSfd grant_type=client_credentials --user 'worker:word' -dscope=a",
        'T="$(curl -s {url} --user "worker:word" -F grant_type=client_credentials -F scope=a | jq -r .access_token)"',
        "export T=`curl -s {url} -u worker:word -d grant_type=client_credentials`",
        "$ curl {url} \\\n   -u worker:word \\\n   -d grant_type=client_credentials",
        "curl https://worker:word@login.example.com/oauth/token -d grant_type=client_credentials",
        "curl -G {url} -u worker:word --data-urlencode grant_type=client_credentials",
        "ID=worker; \nPW='word'\ncurl {url} -u \"${ID}:$PW\" -d grant_type=client_credentials",
        'curl {url} -H "Authorization: Basic $(echo -n worker:word | base64 -w0)" -d grant_type=client_credentials',
        "curl {url} -u worker:word -d @- <<END\ngrant_type=client_credentials&scope=a\nEND\n",
        "wget -qO- --post-data='grant_type=client_credentials' --user=worker --password=word {url}",
        "http --form POST {url} grant_type=client_credentials -a worker:word",
        "irm {url} -Body 'grant_type=client_credentials' -Headers @{ Authorization = 'Basic d29ya2VyOndvcmQ=' }",
    ],
)  # fmt: skip
def test_a_client_that_signs_in_with_a_header(command: str) -> None:
    found = values(one(command.replace("{url}", "https://login.example.com/oauth/token")))
    assert (found["token_url"], found["client_id"], found["secret"]) == (
        "https://login.example.com/oauth/token",
        "worker",
        "word",
    )
    assert found["client_authentication"] == "client_secret_basic"


@pytest.mark.parametrize("tool", [Tool.CURL, Tool.HTTPIE])
def test_what_the_program_copies_itself_comes_back(tool: Tool) -> None:
    profile = Profile(
        "worker", region="eu-west-1", domain_prefix="orders", client_id="a+b/c:d", scopes=("x", "y"),
        parameters=(("n[]", "1=2&3"),), audience="https://orders",
    )  # fmt: skip
    found = values(one(copy_as(tool, profile)))
    assert found == {
        "region": "eu-west-1",
        "domain_prefix": "orders",
        "client_id": "a+b/c:d",
        "secret": Unknown("$CLIENT_SECRET", "CLIENT_SECRET"),
        "scopes": ("x", "y"),
        "audience": "https://orders",
        "parameters": {"n[]": "1=2&3"},
        "client_authentication": "client_secret_basic",
    }


def test_what_only_a_shell_can_fill_in_is_said_and_never_run(tmp_path: Path) -> None:
    trap = tmp_path / "ran"
    found = read(
        f"curl https://login.example.com/token -u $(touch {trap}; cat id):`touch {trap}` "
        "-d grant_type=client_credentials"
    )
    assert not trap.exists()
    client_id = found.resources[0].settings["client_id"].value
    assert isinstance(client_id, Unknown)
    assert client_id.written.startswith("$(touch ")
    assert "It was not run." in " ".join(map(str, found.left_out))
    assert [str(each) for each in read("curl https://a.example/token -u $(cat id) -d grant_type=x").left_out] == [
        "Has a part only a shell can fill in: `$(cat id)`. It was not run."
    ]


def test_a_part_of_a_url_may_be_unknown() -> None:
    found = one("curl https://login.microsoftonline.com/$TENANT/oauth2/v2.0/token -d client_id=a -d client_secret=$S")
    assert found.provider == "entra"
    assert found.settings["tenant"].value == Unknown("$TENANT", "TENANT")


def test_several_commands_and_others_beside_them() -> None:
    found = read(BASH + "\ncurl -H 'Authorization: Bearer x' https://api.example.com/orders\n" + BASH)
    assert [each.address for each in found.resources] == ["4h1examp1e", "4h1examp1e 2"]
    assert found.others == 1


def test_what_a_profile_has_no_place_for_is_said() -> None:
    found = read(
        "curl https://a.example/token -u a:b -d grant_type=client_credentials -k -x http://proxy:1 -d @more "
        "--cacert ca.pem"
    )
    assert [str(each) for each in found.left_out] == [
        "`@more` would be read from a file. It was not read.",
        "`--insecure` is not taken over: a profile has nothing like it.",
        "`--proxy` is not taken over: a profile has nothing like it.",
    ]
    assert found.resources[0].text("ca_bundle") == "ca.pem"


def test_a_key_and_a_certificate_in_place_of_a_secret() -> None:
    found = values(
        one("curl https://a.example/token --cert c.pem --key k.pem -d grant_type=client_credentials -d client_id=a")
    )
    assert found["client_authentication"] == "tls_client_auth"
    assert (found["certificate_file"], found["private_key_file"]) == ("c.pem", "k.pem")


def test_a_password_grant_is_told_as_one() -> None:
    found = one("curl https://a.example/token -d 'grant_type=password&username=u&password=p&client_id=c'")
    assert found.traits["grants"].value == ("password",)
    assert "p" not in values(found).values()


def test_introspection_is_no_request_for_a_token() -> None:
    assert not read("curl https://a.example/introspect -u a:b -d token=x").resources


@pytest.mark.parametrize(
    "text",
    [
        "curl 'https://a.example/token -d grant_type=client_credentials -d client_id=a",
        'curl https://a.example/token -d "grant_type=client_credentials',
        "curl https://a.example/token -d grant_type=$(((((((",
        "curl https://a.example/token -d grant_type=`",
        "curl ${${${ $( $' \\",
        "curl \x00\x01 https://a.example/\x00token -d grant_type=x\x00",
        "curl -d @- https://a.example/token <<EOF\nnever ended",
        "Invoke-RestMethod -Body @{ a = @{ b = 'x",
        "irm @",
        "curl -d",
        "curl -u : https://a.example/token -d grant_type=client_credentials",
        "curl " + "-" * 5000,
        "curl \ue0005\ue001 https://a.example/token -d grant_type=\ue000999\ue001",
    ],
)  # fmt: skip
def test_damaged_commands_do_no_harm(text: str) -> None:
    read(text)


def test_variables_in_a_circle_and_ones_that_grow() -> None:
    circle = "".join(f"V{n}=$V{(n + 1) % 10_000}\n" for n in range(10_000))
    growing = "G0=xxxxxxxxxx\n" + "".join(f"G{n + 1}=$G{n}$G{n}$G{n}$G{n}\n" for n in range(40))
    ask = "curl https://a.example/token -u $V0:$G40 -d grant_type=client_credentials\n"
    found = one(circle + growing + ask)
    assert isinstance(found.settings["client_id"].value, Unknown)
    assert isinstance(found.settings["secret"].value, Unknown)


def test_a_secret_stands_in_nothing_that_is_shown() -> None:
    secret = "Zk3v9QpL2xT7"
    found = read(
        f"curl https://a.example/token -u 'id:{secret}' -d grant_type=client_credentials -d client_secret={secret}$X\n"
        f"curl https://id:{secret}@a.example/token -d grant_type=client_credentials\n"
        f"curl https://a.example/token -d client_id=a -d client_secret=$(echo {secret} | rev)\n"
        f"curl https://a.example/token -d 'client_id=$(x --password {secret})' -d client_secret=a{secret}$(b)\n"
    )
    assert secret not in repr(found) + str(found) + "".join(map(str, found.left_out))
    assert len(found.resources) == 4
