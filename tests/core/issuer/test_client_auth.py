"""How a client proves who it is: what is sent for each method, what may be shown, and what is refused beforehand."""

from __future__ import annotations

import base64
import hashlib
import json
import logging
import traceback
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, x25519
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from inspector.core.errors import ProfileError
from inspector.core.issuer.client_auth import ASSERTION_LIFETIME_S, ASSERTION_TYPE, METHOD_LABELS, prove
from inspector.core.issuer.client_keys import check_private_key
from inspector.core.issuer.grant import build_request, without_secret
from inspector.core.issuer.network import Network
from inspector.core.journeys.request import request_token
from inspector.core.network.client_certificate import ClientCertificate
from inspector.core.network.exchange import Exchange, Response
from inspector.core.network.transport import Request, Transport
from inspector.core.profiles.credentials import SecretKind, needed_secret
from inspector.core.profiles.problems import problems
from inspector.core.profiles.profile import CLIENT_AUTHENTICATION, Profile
from inspector.core.report.json_text import dumps
from inspector.core.report.outcome import outcome_json, outcome_markdown, outcome_text
from inspector.core.text.masking import SECRET, mask_body
from tests.core.key_files import certificate_of, pem_of, write_certificate, write_key
from tests.core.minting import dsa_key, key_for, rsa_key
from tests.servers import Reply, serve

SPKI = PublicFormat.SubjectPublicKeyInfo
NOW = 1_795_000_000.75
URL = "https://id.example/oauth2/token"
LONG_SECRET = "a client secret of forty bytes or so, ünï"
PASSPHRASE = "hunter2 opens it"
CLIENT = Profile("test", provider="generic", client_id="the client", token_url=URL, scopes=("a",))
SECRET_JWT = replace(CLIENT, client_authentication="client_secret_jwt")
KEY_JWT = replace(CLIENT, client_authentication="private_key_jwt")


def form(request: Request) -> dict[str, str]:
    pairs = parse_qsl((request.body or b"").decode("ascii"), keep_blank_values=True, strict_parsing=True)
    assert len(dict(pairs)) == len(pairs)
    return dict(pairs)


def assertion_of(request: Request) -> str:
    sent = form(request)
    assert sent["client_assertion_type"] == ASSERTION_TYPE
    assert sent["client_id"] == CLIENT.client_id
    assert "client_secret" not in sent
    assert "Authorization" not in dict(request.headers)
    return sent["client_assertion"]


def verified(request: Request, key: Any, alg: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Header and claims, as a server reads them that knows the key."""
    assertion = assertion_of(request)
    claims = jwt.decode(
        assertion, key, algorithms=[alg], audience=URL, options={"verify_exp": False, "verify_iat": False}
    )
    return jwt.get_unverified_header(assertion), claims


def refusal(profile: Profile, secret: str | None) -> ProfileError:
    with pytest.raises(ProfileError) as caught:
        build_request(profile, URL, secret, NOW)
    said = "".join(traceback.format_exception(caught.value)).partition("inspector.core.errors.ProfileError: ")[2]
    for hidden in (secret, PASSPHRASE):
        assert not hidden or hidden not in said
    assert caught.value.__cause__ is None
    return caught.value


# --- A header that is not encoded ---


@pytest.mark.parametrize("secret", ["plain", "a+b/c%20:d", "ünï 秘密", "x" * 4000])
def test_the_raw_header_holds_the_secret_as_it_is(secret: str) -> None:
    request = build_request(replace(CLIENT, client_authentication="client_secret_basic_raw"), URL, secret, NOW)
    scheme, _, encoded = dict(request.headers)["Authorization"].partition(" ")
    assert (scheme, base64.b64decode(encoded).decode()) == ("Basic", f"the client:{secret}")
    assert dict(request.sent.headers)["Authorization"] == f"Basic {SECRET}"
    assert form(request) == {"grant_type": "client_credentials", "scope": "a"}


def test_the_raw_header_takes_no_client_id_with_a_colon() -> None:
    error = refusal(replace(CLIENT, client_authentication="client_secret_basic_raw", client_id="a:b"), "hunter2")
    assert error.field == "client_id"


# --- Assertions ---


def test_an_assertion_signed_with_the_client_secret() -> None:
    """OpenID Connect Core 1.0 section 9, RFC 7523 section 3."""
    header, claims = verified(build_request(SECRET_JWT, URL, LONG_SECRET, NOW), LONG_SECRET.encode(), "HS256")
    assert header == {"alg": "HS256", "typ": "JWT"}
    jti = claims.pop("jti")
    assert len(jti) >= 20
    now = int(NOW)
    assert claims == {"iss": "the client", "sub": "the client", "aud": URL, "iat": now, "exp": now + 300}
    assert ASSERTION_LIFETIME_S <= 300


def test_no_two_assertions_are_alike() -> None:
    made = {build_request(SECRET_JWT, URL, LONG_SECRET, NOW).body for _ in range(3)}
    assert len(made) == 3


@pytest.mark.parametrize("alg", ["RS256", "ES256", "ES384", "ES512", "ES256K", "Ed25519", "Ed448"])
def test_the_algorithm_follows_from_the_key(alg: str, tmp_path: Path) -> None:
    key = key_for(alg)
    expected = "EdDSA" if alg.startswith("Ed") else alg
    for profile, secret in (
        (KEY_JWT, pem_of(key)),
        (replace(KEY_JWT, private_key_file=write_key(tmp_path, key)), None),
        (replace(KEY_JWT, private_key_file=write_key(tmp_path, key, PASSPHRASE, "shut.key")), PASSPHRASE),
    ):
        header, claims = verified(build_request(profile, URL, secret, NOW), key.public_key(), expected)
        assert header == {"alg": expected, "typ": "JWT"}
        assert claims["sub"] == "the client"


@pytest.mark.parametrize("alg", ["RS512", "PS256", "PS384"])
def test_another_algorithm_can_be_chosen(alg: str) -> None:
    chosen = replace(KEY_JWT, assertion_algorithm=alg, key_id="key one")
    header, _ = verified(build_request(chosen, URL, pem_of(rsa_key()), NOW), rsa_key().public_key(), alg)
    assert header == {"alg": alg, "kid": "key one", "typ": "JWT"}


@pytest.mark.parametrize(
    "profile, secret, words",
    [
        (replace(KEY_JWT, assertion_algorithm="ES256"), "RS256", "cannot sign with ES256. It is for RS256, RS384"),
        (replace(KEY_JWT, assertion_algorithm="HS256"), "RS256", "cannot sign with HS256"),
        (replace(KEY_JWT, assertion_algorithm="ES384"), "ES256", "cannot sign with ES384. It is for ES256."),
    ],
)
def test_an_algorithm_that_the_key_is_not_for(profile: Profile, secret: str, words: str) -> None:
    error = refusal(profile, pem_of(key_for(secret)))
    assert words in str(error)
    assert error.field == "assertion_algorithm"


def test_a_secret_signs_with_hmac_alone() -> None:
    error = refusal(replace(SECRET_JWT, assertion_algorithm="RS256"), LONG_SECRET)
    assert str(error) == "test: RS256 needs a private key. With a client secret it is one of HS256, HS384, HS512."


@pytest.mark.parametrize("alg, least", [("", 32), ("HS384", 48), ("HS512", 64)])
def test_a_secret_too_short_to_sign_with(alg: str, least: int) -> None:
    profile = replace(SECRET_JWT, assertion_algorithm=alg)
    error = refusal(profile, "x" * (least - 1))
    assert f"takes {least} bytes" in str(error)
    assert error.field == "client_secret"
    assert build_request(profile, URL, "x" * least, NOW).sent.assertion is not None


def test_the_audience_of_the_assertion_can_be_set() -> None:
    profile = replace(SECRET_JWT, assertion_audience="https://id.example")
    claims = jwt.decode(
        assertion_of(build_request(profile, URL, LONG_SECRET, NOW)), options={"verify_signature": False}
    )
    assert claims["aud"] == "https://id.example"


def test_the_thumbprints_of_the_certificate(tmp_path: Path) -> None:
    """RFC 7515 sections 4.1.7 and 4.1.8; Microsoft Entra ID finds the key by them."""
    key = rsa_key()
    certificate = certificate_of(key)
    profile = replace(
        KEY_JWT,
        private_key_file=write_key(tmp_path, key),
        certificate_file=write_certificate(tmp_path, certificate),
    )
    header, _ = verified(build_request(profile, URL, None, NOW), key.public_key(), "RS256")
    der = certificate.public_bytes(Encoding.DER)
    expected = {
        name: base64.urlsafe_b64encode(hash_(der).digest()).rstrip(b"=").decode()
        for name, hash_ in (("x5t", hashlib.sha1), ("x5t#S256", hashlib.sha256))
    }
    assert header == {"alg": "RS256", "typ": "JWT", **expected}


def test_what_the_assertion_says_is_shown_and_its_signature_is_not() -> None:
    request = build_request(replace(SECRET_JWT, key_id="one"), URL, LONG_SECRET, NOW)
    header, claims = verified(request, LONG_SECRET.encode(), "HS256")
    assert request.sent.assertion is not None
    assert dict(request.sent.assertion.header) == header
    assert dict(request.sent.assertion.claims) == claims
    assert f"client_assertion={SECRET}" in request.sent.body
    signature = assertion_of(request).rpartition(".")[2]
    assert signature not in repr(request) + repr(request.sent)


def test_an_rsa_key_that_is_for_pss_alone() -> None:
    """RFC 4055 section 1.2; OpenSSL makes such keys, and the library reads them as if they were for anything."""
    der = rsa_key().private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    plain, pss = bytes.fromhex("300d06092a864886f70d0101010500"), bytes.fromhex("300b06092a864886f70d01010a")
    assert plain in der
    content = der[4:].replace(plain, pss)
    key = b"\x30\x82" + len(content).to_bytes(2, "big") + content
    pem = f"-----BEGIN PRIVATE KEY-----\n{base64.encodebytes(key).decode()}-----END PRIVATE KEY-----\n"
    header, _ = verified(build_request(KEY_JWT, URL, pem, NOW), rsa_key().public_key(), "PS256")
    assert header["alg"] == "PS256"
    assert "It is for PS256, PS384, PS512." in str(refusal(replace(KEY_JWT, assertion_algorithm="RS256"), pem))


@pytest.mark.parametrize("text", [certificate_of, lambda key: key.public_key()])
def test_a_public_key_is_no_client_secret(text: Any) -> None:
    made = text(rsa_key())
    pem = made.public_bytes(*((Encoding.PEM,) if text is certificate_of else (Encoding.PEM, SPKI))).decode()
    error = refusal(SECRET_JWT, pem)
    assert "is a public key or a certificate, and no client secret" in str(error)
    assert error.__context__ is None


# --- What each method needs ---


@pytest.mark.parametrize(
    "members, kind, label, optional",
    [
        ({"client_authentication": "client_secret_basic"}, SecretKind.CLIENT_SECRET, "Client secret", False),
        ({"client_authentication": "client_secret_basic_raw"}, SecretKind.CLIENT_SECRET, "Client secret", False),
        ({"client_authentication": "client_secret_post"}, SecretKind.CLIENT_SECRET, "Client secret", False),
        ({"client_authentication": "client_secret_jwt"}, SecretKind.CLIENT_SECRET, "Client secret", False),
        ({"client_authentication": "private_key_jwt"}, SecretKind.PRIVATE_KEY, "Private key (PEM)", False),
        (
            {"client_authentication": "private_key_jwt", "private_key_file": "x"},
            SecretKind.PASSPHRASE,
            "Passphrase of the key file",
            True,
        ),
        ({"client_authentication": "tls_client_auth"}, SecretKind.PASSPHRASE, "Passphrase of the key file", True),
    ],
)
def test_which_secret_a_method_needs(members: dict[str, str], kind: SecretKind, label: str, optional: bool) -> None:
    needed = needed_secret(Profile("p", **members))  # type: ignore[arg-type]
    assert needed is not None
    assert (needed.kind, needed.label, needed.optional) == (kind, label, optional)


def test_a_public_client_needs_none() -> None:
    assert needed_secret(Profile("p", client_authentication="none")) is None


def test_every_method_has_a_name_for_people() -> None:
    assert tuple(METHOD_LABELS) == CLIENT_AUTHENTICATION


@pytest.mark.parametrize("method", ["client_secret_basic", "client_secret_basic_raw", "client_secret_post"])
def test_a_private_key_is_never_sent_as_a_secret(method: str) -> None:
    error = refusal(replace(CLIENT, client_authentication=method), pem_of(key_for("ES256")))
    assert "is a private key. It is never sent" in str(error)


# --- Keys that will not do ---


def openssh() -> str:
    return pem_of(key_for("Ed25519"), form=PrivateFormat.OpenSSH)


def weak() -> str:
    return pem_of(rsa_key("weak", 1024))


def not_for_signing() -> str:
    return pem_of(x25519.X25519PrivateKey.generate())


def odd_curve() -> str:
    return pem_of(ec.generate_private_key(ec.BrainpoolP256R1()))


def old() -> str:
    return pem_of(dsa_key())


def public() -> str:
    public_key = key_for("ES256").public_key()
    return str(public_key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode())


def certificate() -> str:
    return certificate_of(key_for("ES256")).public_bytes(Encoding.PEM).decode()


def damaged() -> str:
    lines = pem_of(key_for("RS256")).splitlines()
    return "\n".join([*lines[:3], "!" + lines[3][1:], *lines[4:]])


BAD_KEYS = [
    (lambda: "", "holds no private key in PEM form."),
    (lambda: "hello", "holds no private key in PEM form."),
    (public, "It holds the public key"),
    (certificate, "It holds a certificate"),
    (openssh, "It is an OpenSSH key"),
    (weak, "holds an RSA key of 1024 bits; RFC 7518 section 3.3 asks for 2048 at least."),
    (not_for_signing, "holds a key of a type that signs no assertion."),
    (odd_curve, "holds a key of a type that signs no assertion."),
    (old, "holds a key of a type that signs no assertion."),
    (damaged, "is damaged, or of a kind that cannot be read."),
    (lambda: pem_of(key_for("ES256"), PASSPHRASE), "is protected by a passphrase."),
]


@pytest.mark.parametrize("text, words", BAD_KEYS)
def test_a_key_file_that_will_not_do_is_named(text: Any, words: str, tmp_path: Path) -> None:
    path = tmp_path / "client.key"
    path.write_text(text())
    error = refusal(replace(KEY_JWT, private_key_file=str(path)), None)
    assert str(error).startswith(f"The key file {path} ")
    assert words in str(error)
    assert not any(line in str(error) for line in text().splitlines() if len(line) > 8)


@pytest.mark.parametrize("text, words", BAD_KEYS[1:])
def test_a_stored_key_that_will_not_do(text: Any, words: str) -> None:
    error = refusal(KEY_JWT, text())
    assert str(error).startswith("The stored private key ")
    assert words in str(error)
    assert error.field == "client_secret"
    with pytest.raises(ProfileError, match="The private key "):
        check_private_key(text())


def test_no_key_at_all() -> None:
    assert "No private key is stored for test" in str(refusal(KEY_JWT, None))


def test_a_key_file_in_another_format(tmp_path: Path) -> None:
    path = tmp_path / "client.pfx"
    path.write_bytes(b"\x30\x82" + b"\x00\x01" * 50)
    error = refusal(replace(KEY_JWT, private_key_file=str(path)), None)
    assert ".pfx" in str(error)
    assert "openssl pkcs12" in str(error)


@pytest.mark.parametrize("name", ["private_key_file", "certificate_file"])
def test_a_file_that_cannot_be_read(name: str, tmp_path: Path) -> None:
    profile = replace(KEY_JWT, private_key_file=write_key(tmp_path, key_for("ES256")))
    for path, words in ((tmp_path / "none", "No such file"), (tmp_path, "directory"), (Path("a\0b"), "no")):
        error = refusal(replace(profile, **{name: str(path)}), None)  # type: ignore[arg-type]  # a name of the table
        assert words in str(error)
        assert "cannot be read" in str(error)
        assert error.field == name


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "client.key"
    path.write_bytes(b"x" * 300_000)
    assert "is larger than 256 KiB" in str(refusal(replace(KEY_JWT, private_key_file=str(path)), None))


@pytest.mark.parametrize("form_", [PrivateFormat.PKCS8, PrivateFormat.TraditionalOpenSSL])
def test_a_wrong_passphrase(form_: PrivateFormat, tmp_path: Path) -> None:
    path = tmp_path / "client.key"
    path.write_text(pem_of(key_for("RS256"), PASSPHRASE, form_))
    profile = replace(KEY_JWT, private_key_file=str(path))
    assert assertion_of(build_request(profile, URL, PASSPHRASE, NOW))
    error = refusal(profile, "another one")
    assert str(error) == f"The key file {path} is not opened by the passphrase that is stored."
    assert error.field == "client_secret"
    assert "Enter it as the passphrase" in str(refusal(profile, None))


def test_a_certificate_of_another_key(tmp_path: Path) -> None:
    profile = replace(
        KEY_JWT,
        private_key_file=write_key(tmp_path, rsa_key()),
        certificate_file=write_certificate(tmp_path, certificate_of(rsa_key("another"))),
    )
    error = refusal(profile, None)
    assert str(error) == (
        f"The certificate file {profile.certificate_file} is of another key: "
        f"the key file {profile.private_key_file} does not belong to it."
    )


@pytest.mark.parametrize("content", [b"", b"hello", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"])
def test_a_certificate_that_will_not_do(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "client.crt"
    path.write_bytes(content)
    profile = replace(KEY_JWT, private_key_file=write_key(tmp_path, rsa_key()), certificate_file=str(path))
    error = refusal(profile, None)
    assert str(error).startswith(f"The certificate file {path} ")
    assert error.field == "certificate_file"


# --- What a server repeats ---


def repeated(profile: Profile, secret: str, text: str) -> str:
    """The body a server answers with `text` in it, as it is kept."""
    request = build_request(profile, URL, secret, NOW)
    assertion = form(request).get("client_assertion", "")
    text = text.replace("ASSERTION", assertion).replace("SIGNATURE", assertion.rpartition(".")[2])
    text = text.replace("PEM", secret)
    text = text.replace("HEADER", dict(request.headers).get("Authorization", ""))
    response = Response(400, text[:40], (("X-Echo", text[:40]),), json.dumps({"sent": text}).encode(), 1.0, NOW)
    kept = without_secret(Exchange(request.sent, NOW, response=response), request, profile, secret).response
    assert kept is not None
    return f"{kept.phrase} {kept.headers} {kept.body.decode()}"


def test_an_assertion_that_comes_back_is_masked() -> None:
    body = repeated(SECRET_JWT, LONG_SECRET, "client_assertion was ASSERTION.")
    assert "client_assertion was" in body
    assert "eyJ" not in body.partition("{")[2]


def test_its_signature_alone_is_masked() -> None:
    """With what the assertion says, which is shown, it would be the whole assertion."""
    kept = repeated(SECRET_JWT, LONG_SECRET, "SIGNATURE is wrong")
    assert f'"{SECRET} is wrong' in kept


def test_a_private_key_that_comes_back_is_masked() -> None:
    pem = pem_of(rsa_key())
    kept = repeated(KEY_JWT, pem, "PEM and PEM")
    assert not any(line in kept for line in pem.splitlines()[1:-1] if len(line) > 16)
    assert " and " in kept
    line = pem.splitlines()[5]
    assert line not in repeated(KEY_JWT, pem, f"only {line}")


@pytest.mark.parametrize("method", ["client_secret_basic", "client_secret_basic_raw"])
def test_a_header_that_comes_back_is_masked(method: str) -> None:
    profile = replace(CLIENT, client_authentication=method)
    kept = repeated(profile, LONG_SECRET, "HEADER is wrong")
    sent = dict(build_request(profile, URL, LONG_SECRET, NOW).headers)["Authorization"].removeprefix("Basic ")
    assert sent not in kept
    assert f"Basic {SECRET} is wrong" in kept


def test_any_private_key_is_masked_where_a_body_is_shown() -> None:
    pem = pem_of(key_for("ES256"))
    shown = mask_body(f"before {pem} after {pem[:90]}")
    assert shown == f"before {SECRET}\n after {SECRET}"
    escaped = mask_body(json.dumps({"key": pem, "more": 1}))
    assert escaped == json.dumps({"key": SECRET, "more": 1}, ensure_ascii=False)


@pytest.mark.parametrize("method", CLIENT_AUTHENTICATION)
def test_no_log_holds_what_a_client_proves_itself_with(
    method: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """With every library told to log all it can, a server that repeats everything, and the whole outcome printed."""
    caplog.set_level(logging.DEBUG)
    key = key_for("ES256")
    tls = method == "tls_client_auth"
    path = write_key(tmp_path, key, PASSPHRASE)
    with serve(lambda asked: Reply(400, asked.body + str(asked.headers).encode())) as site:
        url = site.url.replace("http:", "https:") if tls else site.url
        profile = replace(
            CLIENT,
            client_authentication=method,
            token_url=url,
            private_key_file=path if tls or method == "private_key_jwt" else "",
            certificate_file=write_certificate(tmp_path, certificate_of(key)) if tls else "",
        )
        needed = needed_secret(profile)
        secret = PASSPHRASE if needed and needed.kind is SecretKind.PASSPHRASE else LONG_SECRET
        outcome = request_token(profile, secret, Network(Transport(5.0), now=lambda: NOW))
    body = site.asked[0].body.decode() if site.asked else ""
    sent = dict(parse_qsl(body))
    header = {name.lower(): value for name, value in site.asked[0].headers.items()} if site.asked else {}
    printed = (
        repr(outcome) + outcome_text(outcome) + outcome_markdown(outcome) + dumps(outcome_json(outcome)) + caplog.text
    )
    printed += repr(outcome.exchange and outcome.exchange.response and outcome.exchange.response.body)
    hidden = [LONG_SECRET, PASSPHRASE, header.get("authorization", "").removeprefix("Basic ")]
    hidden += [sent.get("client_assertion", ""), sent.get("client_secret", ""), *pem_of(key).splitlines()[1:-1]]
    assert not [text for text in hidden if text and text in printed]
    assert bool(site.asked) is not tls


def test_words_like_a_passphrase_are_not_masked(tmp_path: Path) -> None:
    profile = replace(KEY_JWT, private_key_file=write_key(tmp_path, key_for("ES256"), "invalid"))
    assert "invalid_client ASS" in repeated(profile, "invalid", "invalid_client ASS")


# --- TLS client certificates ---


def test_a_client_certificate_goes_with_the_request() -> None:
    """RFC 8705 section 2: the client ID in the form, the proof in TLS."""
    profile = replace(
        CLIENT, client_authentication="tls_client_auth", certificate_file="me.crt", private_key_file="~/me.key"
    )
    request = build_request(profile, URL, PASSPHRASE, NOW)
    home = str(Path.home())
    assert request.client_certificate == ClientCertificate("me.crt", f"{home}/me.key", PASSPHRASE)
    assert form(request) == {"grant_type": "client_credentials", "client_id": "the client", "scope": "a"}
    assert "Authorization" not in dict(request.headers)
    assert PASSPHRASE not in repr(request)
    one_file = build_request(replace(profile, private_key_file=""), URL, None, NOW).client_certificate
    assert one_file == ClientCertificate("me.crt", "me.crt")


def test_a_client_certificate_needs_tls_and_a_file() -> None:
    profile = replace(CLIENT, client_authentication="tls_client_auth", certificate_file="~nobody-is-called-so/me.crt")
    assert build_request(profile, URL, None, NOW).client_certificate is not None
    with pytest.raises(ProfileError, match="is shown within TLS, and http://"):
        build_request(profile, "http://127.0.0.1/", None, NOW)
    assert refusal(replace(profile, certificate_file=""), None).field == "certificate_file"


# --- Audience and resources ---


def test_audience_and_resources_are_sent() -> None:
    profile = replace(CLIENT, audience="https://api.example/", resources=("https://a.example/x", "urn:b"))
    body = (build_request(profile, URL, "secret", NOW).body or b"").decode()
    assert parse_qsl(body)[1:] == [
        ("scope", "a"),
        ("audience", "https://api.example/"),
        ("resource", "https://a.example/x"),
        ("resource", "urn:b"),
    ]


@pytest.mark.parametrize(
    "members, field, words",
    [
        ({"resources": ("orders",)}, "resources", "orders is no absolute URI"),
        ({"resources": ("https://a.example/#x",)}, "resources", "has a fragment"),
        ({"resources": ("https://a.example/a b",)}, "resources", "is no absolute URI"),
        ({"resources": ("",)}, "resources", "An empty resource is no absolute URI"),
        ({"resources": ("https://ü.example",)}, "resources", "is no absolute URI"),
        ({"audience": " x"}, "audience", "no spaces before or after"),
        ({"audience": "a\nb"}, "audience", "no line breaks"),
        ({"audience": "a", "parameters": (("audience", "b"),)}, "parameters", "sent from the fields above"),
        ({"resources": ("urn:a",), "parameters": (("resource", "urn:b"),)}, "parameters", "from the fields above"),
        ({"parameters": (("client_assertion", "x"),)}, "parameters", "from the fields above"),
        ({"client_authentication": "tls_client_auth"}, "certificate_file", "Certificate file is missing."),
        ({"assertion_algorithm": "none"}, "assertion_algorithm", "one of RS256"),
    ],
)
def test_what_keeps_a_request_from_being_sent(members: dict[str, Any], field: str, words: str) -> None:
    (problem,) = problems(replace(CLIENT, **members))
    assert problem.field == field
    assert words in problem.message


@pytest.mark.parametrize("resource", ["https://a.example", "urn:ietf:x", "api://0f5a/x?y=%20", "https://[::1]:8/"])
def test_resources_that_can_be_sent(resource: str) -> None:
    assert problems(replace(CLIENT, resources=(resource,), parameters=(("audience", "b"),))) == ()


@pytest.mark.parametrize(
    "value, fine", [('{"a": "b"}', True), ("{}", True), ("a=b", False), ("[1]", False), ("", False), ("\ud800", False)]
)
def test_client_metadata_of_cognito_is_json(value: str, fine: bool) -> None:
    pool = Profile(
        "p",
        region="eu-west-1",
        user_pool_id="eu-west-1_AbCdEf123",
        domain_prefix="orders",
        client_id="abc",
        parameters=(("aws_client_metadata", value),),
    )
    assert [problem.field for problem in problems(pool)] == ([] if fine else ["parameters"])
    assert problems(replace(CLIENT, parameters=pool.parameters)) == ()


def test_a_method_that_needs_nothing_reads_nothing() -> None:
    proof = prove(replace(CLIENT, client_authentication="none", private_key_file="none"), URL, None, NOW)
    assert (proof.headers, proof.form) == ((), (("client_id", "the client"),))
