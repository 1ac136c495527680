"""What is copied for other tools, run with those tools: a server gets from each what it gets from this program."""

from __future__ import annotations

import base64
import os
import shlex
import shutil
import ssl
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
import trustme
from cryptography.hazmat.primitives.serialization import Encoding

from inspector.core.errors import ProfileError
from inspector.core.issuer.copy_tool import Tool
from inspector.core.issuer.grant import build_request
from inspector.core.issuer.request_copies import copy_as, copy_of, variable_of
from inspector.core.network.transport import Request
from inspector.core.profiles.profile import CLIENT_AUTHENTICATION, Profile
from tests.core.key_files import certificate_of, pem_of, write_certificate, write_key
from tests.core.minting import key_for
from tests.servers import Asked, Reply, serve

NOW = 1_800_000_000.0
SECRET = "a +b/c%20:d=ünï & more than 32 bytes"
ENCODED = "a+%2Bb%2Fc%2520%3Ad%3D%C3%BCn%C3%AF+%26+more+than+32+bytes"
HARD = ["plain", "it's", 'a "b"', "$(touch x)", "`touch x`", "a;b|c>d", "$HOME", "new\nline", "-X", "@file", "=x",
        "ü", "a\\b", "{x}", "[1-3]", "a:b=c@d", "#", " "]  # fmt: skip
PROFILE = Profile(
    "copied",
    provider="generic",
    client_id="client 1/ü",
    scopes=("orders/read", "a+b"),
    audience="https://api.example/?x=1&y=2",
    resources=("https://a.example/x", "urn:b"),
    parameters=(("organization", "org_1"), ("-odd @=:name", "'\"$HOME`id`\\")),
)
MAKERS = [method for method in CLIENT_AUTHENTICATION if method != "tls_client_auth"]


def secret_for(profile: Profile) -> str | None:
    """What this program would sign or send with."""
    if profile.client_authentication == "private_key_jwt":
        return pem_of(key_for("ES256"))
    return None if profile.client_authentication in ("none", "tls_client_auth") else SECRET


def run(tool: Tool, text: str, folder: Path, **variables: str) -> str:
    """What it prints, run as a person would have it run after pasting."""
    if tool is Tool.CURL and shutil.which("curl") is None and os.environ.get("CI") != "true":
        pytest.skip("curl is not installed")
    environment = os.environ | variables | {"HOME": str(folder), "HTTPIE_CONFIG_DIR": str(folder)}
    environment["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    if tool is Tool.PYTHON:
        script = folder / "request.py"
        script.write_text(text, encoding="utf-8")
        command = [sys.executable, str(script)]
    else:
        command = ["sh", "-c", text]
    done = subprocess.run(
        command, env=environment, capture_output=True, timeout=60, check=False, stdin=subprocess.DEVNULL
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


def variables_for(tool: Tool, profile: Profile, request: Request) -> dict[str, str]:
    """What the comments of the copy ask for."""
    sent = dict(parse_qsl((request.body or b"").decode()))
    encoded = profile.client_authentication == "client_secret_basic" and tool is not Tool.PYTHON
    return {"CLIENT_SECRET": ENCODED if encoded else SECRET, "CLIENT_ASSERTION": sent.get("client_assertion", "")}


def proof_in(headers: Any) -> str:
    """The decoded Basic header; empty where there is none."""
    value = {name.lower(): text for name, text in dict(headers).items()}.get("authorization", "")
    return base64.b64decode(value.removeprefix("Basic ")).decode()


def compared(asked: Asked, request: Request) -> None:
    """The parameters in any order but for those of one name, and the proof in the header."""
    assert asked.method == "POST"
    target = urlsplit(request.sent.url)
    assert asked.path == f"{target.path}{'?' if target.query else ''}{target.query}"
    ours = parse_qsl((request.body or b"").decode(), keep_blank_values=True, strict_parsing=True)
    theirs = parse_qsl(asked.body.decode(), keep_blank_values=True, strict_parsing=True)
    assert sorted(theirs) == sorted(ours)
    assert [value for name, value in theirs if name == "resource"] == [v for name, v in ours if name == "resource"]
    headers = {name.lower(): value for name, value in asked.headers.items()}
    assert headers["content-type"].partition(";")[0] == "application/x-www-form-urlencoded"
    assert proof_in(headers) == proof_in(request.headers)


@pytest.mark.parametrize("method", MAKERS)
@pytest.mark.parametrize("tool", Tool)
def test_a_server_gets_what_this_program_would_send(tool: Tool, method: str, tmp_path: Path) -> None:
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login somebody password else\n")
    (tmp_path / ".netrc").chmod(0o600)
    profile = replace(PROFILE, client_authentication=method)
    if method == "private_key_jwt":
        profile = replace(profile, key_id="one")
    with serve(Reply(body=b'{"access_token":"x"}')) as site:
        # The libraries encode brackets in a query, as browsers do.
        url = f"{site.url}/token?a=[1]&b={{2}}" if tool is Tool.CURL else f"{site.url}/token?a=1"
        request = build_request(profile, url, secret_for(profile), NOW)
        text = copy_of(tool, profile, url)
        for hidden in (SECRET, ENCODED, variables_for(tool, profile, request)["CLIENT_ASSERTION"] or SECRET):
            assert hidden not in text
        printed = run(tool, text, tmp_path, **variables_for(tool, profile, request))
    assert "access_token" in printed
    (asked,) = site.asked
    compared(asked, request)


@pytest.mark.parametrize("tool", Tool)
def test_no_value_is_taken_for_a_command(tool: Tool, tmp_path: Path) -> None:
    profile = replace(
        PROFILE,
        scopes=tuple(HARD),
        audience="=x",
        resources=(),
        parameters=tuple((hard, hard) for hard in HARD),
        client_authentication="client_secret_post",
    )
    with serve(Reply()) as site:
        request = build_request(profile, site.url + "/", SECRET, NOW)
        before = set(tmp_path.iterdir())
        run(tool, copy_of(tool, profile, site.url + "/"), tmp_path, CLIENT_SECRET=SECRET)
    (asked,) = site.asked
    compared(asked, request)
    made = {path.name for path in set(tmp_path.iterdir()) - before}
    assert made <= {"request.py", "config.json", "version_info.json"}


@pytest.mark.parametrize("client_id", ["-X$(touch x)'`id`\"a\\b", "@=;[1-3]{x} #"])
@pytest.mark.parametrize("method", ["client_secret_basic", "client_secret_basic_raw", "client_secret_post"])
@pytest.mark.parametrize("tool", Tool)
def test_no_client_id_is_taken_for_a_command(tool: Tool, method: str, client_id: str, tmp_path: Path) -> None:
    profile = Profile("x", provider="generic", client_id=client_id, client_authentication=method)
    with serve(Reply()) as site:
        request = build_request(profile, site.url + "/", SECRET, NOW)
        run(tool, copy_of(tool, profile, site.url + "/"), tmp_path, **variables_for(tool, profile, request))
    (asked,) = site.asked
    compared(asked, request)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.mark.parametrize("one_file", [False, True])
@pytest.mark.parametrize("tool", Tool)
def test_mutual_tls(tool: Tool, one_file: bool, tmp_path: Path, authority: trustme.CA) -> None:
    key = key_for("ES256")
    certificate = certificate_of(key)
    profile = replace(
        PROFILE,
        client_authentication="tls_client_auth",
        certificate_file=write_certificate(tmp_path, certificate, "me & co: 'client'.crt"),
        private_key_file=write_key(tmp_path, key, name="me $HOME.key"),
        ca_bundle=str(tmp_path / "ca $x.pem"),
    )
    if one_file:
        with Path(profile.certificate_file).open("ab") as stream:
            stream.write(Path(profile.private_key_file).read_bytes())
        profile = replace(profile, private_key_file="")
    authority.cert_pem.write_to_path(profile.ca_bundle)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    context.load_verify_locations(cadata=certificate.public_bytes(Encoding.PEM).decode())
    context.verify_mode = ssl.CERT_REQUIRED
    with serve(Reply(), context) as site:
        request = build_request(profile, f"{site.url}/token", None, NOW)
        run(tool, copy_of(tool, profile, f"{site.url}/token"), tmp_path)
    (asked,) = site.asked
    compared(asked, request)


# --- What it looks like ---


def words_of(command: str) -> list[str]:
    return shlex.split(command.replace("\\\n", " "), comments=True)


def test_curl_reads_well() -> None:
    profile = Profile(
        "x", provider="generic", client_id="me", client_authentication="client_secret_post", scopes=("a",)
    )
    assert copy_of(Tool.CURL, profile, "https://id.example/token") == (
        "curl --request POST https://id.example/token \\\n"
        "  --data-urlencode grant_type=client_credentials \\\n"
        "  --data-urlencode client_id=me \\\n"
        '  --data-urlencode "client_secret=$CLIENT_SECRET" \\\n'
        "  --data-urlencode scope=a"
    )
    words = words_of(copy_of(Tool.CURL, replace(profile, client_authentication="client_secret_basic"), "https://x/"))
    assert words[4:6] == ["--user", "me:$CLIENT_SECRET"]
    public = replace(profile, client_authentication="none")
    assert not any("SECRET" in copy_of(tool, public, "https://x/") for tool in Tool)


@pytest.mark.parametrize("tool", Tool)
@pytest.mark.parametrize("method, by", [("client_secret_jwt", "client secret"), ("private_key_jwt", "private key")])
def test_how_an_assertion_is_made_is_said(tool: Tool, method: str, by: str) -> None:
    profile = replace(
        PROFILE, client_authentication=method, client_id="me\n$(id) ü", assertion_audience="https://x/\nimport os"
    )
    text = copy_of(tool, profile, "https://id.example/token")
    comments = [line for line in text.splitlines() if line.startswith("# ")]
    assert f"signed with the {by}" in comments[0]
    assert comments[1] == "# iss and sub are me???id???, aud is https://x/?import?os, jti is random,"
    assert not set("'\"`$(){}[]*;&|<>!") & set("".join(comments).replace("?", ""))


@pytest.mark.parametrize("method", CLIENT_AUTHENTICATION)
def test_the_variable_to_set_is_the_one_in_the_copy(method: str) -> None:
    profile = replace(PROFILE, client_authentication=method, certificate_file="x")
    variable = variable_of(profile)
    for tool in Tool:
        text = copy_of(tool, profile, "https://id.example/token")
        words = ("CLIENT_SECRET" in text, "CLIENT_ASSERTION" in text)
        assert words == (variable == "CLIENT_SECRET", variable == "CLIENT_ASSERTION")


@pytest.mark.parametrize(
    "members",
    [
        {"parameters": (("p", "a\\=b"),)},
        {"parameters": (("p\\", "b"),)},
        {"client_id": "a\\", "client_authentication": "client_secret_basic_raw"},
    ],
)
def test_what_httpie_cannot_be_told(members: dict[str, Any]) -> None:
    with pytest.raises(ProfileError, match="Copy for curl"):
        copy_of(Tool.HTTPIE, replace(PROFILE, **members), "https://id.example/token")


@pytest.mark.parametrize("tool", Tool)
def test_what_no_shell_can_hold_is_refused(tool: Tool) -> None:
    with pytest.raises(ProfileError, match="NUL character"):
        copy_of(tool, replace(PROFILE, parameters=(("p", "a\0b"),)), "https://id.example/token")


@pytest.mark.parametrize("tool", Tool)
def test_half_a_character_is_refused(tool: Tool) -> None:
    with pytest.raises(ProfileError, match="part of a character is missing"):
        copy_of(tool, replace(PROFILE, client_id="\ud800"), "https://id.example/token")


def test_a_token_url_that_was_found_by_a_request_serves_for_its_copy() -> None:
    profile = Profile("x", "generic", issuer="https://id.example.com", client_id="c", id="x")
    with pytest.raises(ProfileError):
        copy_as(Tool.CURL, profile)
    assert "https://id.example.com/token" in copy_as(Tool.CURL, profile, "https://id.example.com/token")
    own = Profile("y", "generic", token_url="https://own.example.com/token", client_id="c", id="y")
    assert "own.example.com" in copy_as(Tool.CURL, own, "https://id.example.com/token"), "the profile's own goes before"
