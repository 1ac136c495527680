"""Keys in the forms that people have them in: each is read, and verifies what its key signed."""

from __future__ import annotations

import base64
import json
import textwrap
from collections.abc import Callable
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, pkcs7
from cryptography.x509.oid import NameOID

from inspector.core.errors import KeySetError
from inspector.core.keys.key import KeySource, Origin
from inspector.core.keys.key_set import parse_key_set, read_key_file
from inspector.core.text.message import words
from tests.core.keys.test_certificates import certificate_of, x5c_of
from tests.core.minting import KID, NOW, SOURCE, dsa_key, judge, jwk_of, key_for, mint, rsa_key, usable
from tests.each_case import for_each

NAME = "keys.file"
ONE = rsa_key()


def spki(private: Any = ONE, encoding: Encoding = Encoding.DER) -> bytes:
    content: bytes = private.public_key().public_bytes(encoding, PublicFormat.SubjectPublicKeyInfo)
    return content


def pem(private: Any = ONE) -> str:
    return spki(private, Encoding.PEM).decode()


def pem_of(certificate: x509.Certificate) -> str:
    return certificate.public_bytes(Encoding.PEM).decode()


def b64(content: bytes) -> str:
    return base64.b64encode(content).decode()


def ssh(private: Any = ONE) -> str:
    content: bytes = private.public_key().public_bytes(Encoding.OpenSSH, PublicFormat.OpenSSH)
    return content.decode()


def issued(name: str, by: str, private: Any, signed_by: Any) -> x509.Certificate:
    """A certificate for `private`, issued by another name."""
    named = [x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, each)]) for each in (name, by)]
    own = certificate_of()
    return (
        x509.CertificateBuilder()
        .subject_name(named[0])
        .issuer_name(named[1])
        .public_key(private.public_key())
        .serial_number(7)
        .not_valid_before(own.not_valid_before_utc)
        .not_valid_after(own.not_valid_after_utc)
        .sign(signed_by, hashes.SHA256())
    )


ROOT, BETWEEN = rsa_key("root"), rsa_key("between")
CHAIN = [
    issued("Orders API", "Issuing CA", ONE, BETWEEN),
    issued("Issuing CA", "Root CA", BETWEEN, ROOT),
    issued("Root CA", "Root CA", ROOT, ROOT),
]
LINES = pem().splitlines()
BODY = "".join(LINES[1:-1])
SET = json.dumps({"keys": [jwk_of(ONE)]}, indent=1)
RFC_4716 = (
    '---- BEGIN SSH2 PUBLIC KEY ----\nComment: "2048-bit RSA, \\\nof orders"\n{}\n---- END SSH2 PUBLIC KEY ----\n'
)
XML = "<RSAKeyValue><Modulus>{}</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>"
MODULUS = ONE.public_key().public_numbers().n.to_bytes(256, "big")
PRETTY = textwrap.fill(b64(spki()), 76)

PEM_FORMS = {
    "as it should be": pem(),
    "a second key": pem(rsa_key("another")) + pem(),
    "two more keys": pem(rsa_key("another")) + pem() + pem(key_for("ES256")),
    "Windows line ends": pem().replace("\n", "\r\n"),
    "old Mac line ends": pem().replace("\n", "\r"),
    "text around it": f"# orders\nkid: 7\n{pem()}that was all\n",
    "Bag Attributes before it": f"Bag Attributes\n    localKeyID: 01 02\nsubject=CN = a\n{pem()}",
    "one line with escapes": pem().replace("\n", "\\n"),
    "one line with escaped escapes": pem().replace("\n", "\\\\n"),
    "Windows escapes": pem().replace("\n", "\\r\\n"),
    "in a file of variables": 'PUBLIC_KEY="' + pem().replace("\n", "\\n") + '"\n',
    "spaces for line breaks": pem().replace("\n", " "),
    "nothing for line breaks": pem().replace("\n", ""),
    "indented": textwrap.indent(pem(), "      "),
    "in YAML": "publicKey: |\n" + textwrap.indent(pem(), "  "),
    "quoted in a mail": textwrap.indent(pem(), "> "),
    "a comment of a program": textwrap.indent(pem(), "# "),
    "literals joined by +": "const key =\n" + " +\n".join(f'  "{line}\\n"' for line in LINES) + ";\n",
    "literals that are adjacent": "key = (\n" + "\n".join(f"    '{line}\\n'" for line in LINES) + "\n)\n",
    "a continued line": " \\\n".join(LINES),
    "one line of base64": f"{LINES[0]}\n{BODY}\n{LINES[-1]}\n",
    "slashes escaped as in PHP": pem().replace("/", "\\/"),
    "copied from a page": pem().replace("\n", "\u200b\n\u00a0"),
    "percent-encoded": pem().replace(" ", "%20").replace("\n", "%0A").replace("+", "%2B"),
    "called a certificate": pem().replace("PUBLIC KEY", "CERTIFICATE"),
    "called an RSA key": pem().replace("PUBLIC KEY", "RSA PUBLIC KEY"),
    "four dashes": pem().replace("-----", "----"),
    "base64url": pem().replace("+", "-").replace("/", "_").replace("_", "/", 0),
    "twice": pem() * 2,
    "with its certificate": pem() + pem_of(certificate_of()),
    "a certificate": pem_of(certificate_of()),
    "an old label of a certificate": pem_of(certificate_of()).replace("CERTIFICATE", "X509 CERTIFICATE"),
    "beside a request": pem() + "-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n-----END CERTIFICATE REQUEST-----\n",
    "beside a damaged block": pem() + "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n",
    "beside one that is cut off": pem() + pem()[:200],
    "beside parameters": "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n" + pem(),
    "PKCS #1": ONE.public_key().public_bytes(Encoding.PEM, PublicFormat.PKCS1).decode(),
    "PKCS #7": pkcs7.serialize_certificates([certificate_of()], Encoding.PEM).decode(),
    "SSH2": RFC_4716.format(textwrap.fill(ssh().split()[1], 70)),
}
OTHER_TEXTS = {
    "base64 of DER": b64(spki()),
    "base64 of DER in lines": PRETTY,
    "base64 of DER without padding": b64(spki()).rstrip("="),
    "base64 of DER, quoted": f'"{b64(spki())}"\n',
    "base64 of a certificate": x5c_of(certificate_of())[0],
    "base64 of PEM": b64(pem().encode()),
    "base64 of a key set": b64(SET.encode()),
    "base64url of a JWK": base64.urlsafe_b64encode(json.dumps(jwk_of(ONE)).encode()).decode().rstrip("="),
    "did:jwk": "did:jwk:" + base64.urlsafe_b64encode(json.dumps(jwk_of(ONE)).encode()).decode().rstrip("="),
    "a Secret in YAML": f"data:\n  tls.crt: {b64(pem_of(certificate_of()).encode())}\n  a: {b64(b'-' * 60)}\n",
    "a key set in a Secret in YAML": f"kind: Secret\ndata:\n  jwks.json: {b64(SET.encode())}\n",
    "a realm in YAML": f"realm: orders\npublic_key: {b64(spki())}\nenabled: true\n",
    "several variables": f"ISSUER=https://id.example\nexport JWT_PUBLIC_KEY='{b64(spki())}'\nDEBUG=1\n",
    "a data URL": "data:application/json;base64," + b64(SET.encode()),
    "a text of JSON in settings": 'jwt-secret = "' + json.dumps(jwk_of(ONE)).replace('"', '\\"') + '"\n',
    "a block of YAML": "data:\n  jwks.json: |\n" + textwrap.indent(SET, "    ") + "\nkind: ConfigMap\n",
    "a line of YAML": f"local_jwks:\n  inline_string: '{json.dumps(json.loads(SET))}'\n",
    "a program": f"export const jwks = {SET} as const;\n",
    "a transcript": f"$ curl -s https://id.example/jwks\n{SET}\n$ \n",
    "a fence of Markdown": f"```json\n{SET}\n```\n",
    "hexadecimal": spki().hex(),
    "a variable": f"JWT_PUBLIC_KEY={b64(spki())}\n",
    "a variable with a key set": f"export JWKS='{SET}'\n",
    "OpenSSH": ssh(),
    "OpenSSH with a comment": ssh() + " somebody@orders\n",
    "authorized_keys": f'# keys\ncommand="x",no-pty {ssh()} somebody@orders\n',
    "known_hosts": f"orders.example {ssh()}\n",
    "XML of .NET": XML.format(b64(MODULUS)),
    "XML of .NET in lines": XML.format(b64(MODULUS)).replace("><", ">\n  <"),
    "XML of .NET with a leading zero": XML.format(b64(b"\0" + MODULUS)),
}
BINARY = {
    "DER": spki(),
    "PKCS #1 in DER": ONE.public_key().public_bytes(Encoding.DER, PublicFormat.PKCS1),
    "a certificate in DER": certificate_of().public_bytes(Encoding.DER),
    "PKCS #7 in DER": pkcs7.serialize_certificates([certificate_of()], Encoding.DER),
    "DER with a line break behind it": spki() + b"\r\n",
    "PKCS #7 of a chain": pkcs7.serialize_certificates(CHAIN, Encoding.DER),
    "UTF-16 with a mark": pem().encode("utf-16"),
    "UTF-16 of the other order with a mark": "\ufeff".encode("utf-16-be") + pem().encode("utf-16-be"),
    "UTF-16 without a mark": SET.encode("utf-16-le"),
    "UTF-16 of the other order without a mark": pem().encode("utf-16-be"),
    "a key set in UTF-16": SET.encode("utf-16"),
    "UTF-32 with a mark": SET.encode("utf-32"),
    "UTF-32 without a mark": SET.encode("utf-32-le"),
    "UTF-32 of the other order": pem().encode("utf-32-be"),
    "UTF-8 with a mark": b"\xef\xbb\xbf" + pem().encode(),
    "Latin-1 around PEM": "Schlüssel\n".encode("latin-1") + pem().encode(),
}
KEY, OTHER = jwk_of(ONE, kid=None), jwk_of(rsa_key("another"), kid="another")
JSON_FORMS: dict[str, Any] = {
    "a JWK": jwk_of(ONE),
    "a list of JWKs": [OTHER, jwk_of(ONE)],
    "a set in a text": SET,
    "a set in a text of an answer": {"statusCode": 200, "body": SET},
    "a set in a member": {"jwks": {"keys": [jwk_of(ONE)]}},
    "a list in a member": {"jwks": [jwk_of(ONE)]},
    "a map of key IDs to JWKs": {KID: KEY, "another": OTHER},
    "a map in a member": {"keys": {KID: KEY}},
    "Google's map to certificates": {KID: pem_of(certificate_of()), "b": pem(rsa_key("another"))},
    "a map of one key ID": {KID: pem_of(certificate_of())},
    "the map of Identity-Aware Proxy": {"b": pem(rsa_key("another")), KID: pem()},
    "a map to base64": {KID: b64(spki()), "b": b64(spki(rsa_key("another")))},
    "Keycloak's realm": {"realm": "orders", "public_key": b64(spki()), "token-service": "https://a.example"},
    "Keycloak's keys": {
        "active": {"RS256": KID},
        "keys": [
            {
                "providerId": "9f4f6f0e-2d0d-4b6f-a0c5-0d7a0c6f7a11", "kid": KID, "type": "RSA", "algorithm": "RS256",
                "publicKey": b64(spki()), "certificate": x5c_of(certificate_of())[0],
            },
            {"kid": "hmac", "type": "OCT", "algorithm": "HS512"},
        ],
    },
    "Auth0's signing keys": [{"kid": KID, "cert": pem_of(certificate_of()), "current": True}],
    "UAA's token key": {"alg": "SHA256withRSA", "value": pem()},
    "Vault's transit key": {
        "request_id": "8aa0", "data": {"name": "orders", "keys": {KID: {"name": "rsa-2048", "public_key": pem()}}},
    },
    "Vault's JWT configuration": {"data": {"jwt_validation_pubkeys": [pem()], "jwt_supported_algs": ["RS256"]}},
    "SPIRE's bundle": {
        "trust_domain": "orders.example",
        "jwt_authorities": [{"public_key": b64(spki()), "key_id": KID, "expires_at": "1795000000"}],
    },
    "a DID document": {
        "id": "did:web:orders.example",
        "verificationMethod": [{"id": "did:web:orders.example#1", "publicKeyJwk": KEY}],
    },
    "a Kubernetes Secret": {"kind": "Secret", "data": {"tls.crt": b64(pem_of(certificate_of()).encode())}},
    "a Kubernetes Secret with a key set": {"kind": "Secret", "data": {"jwks.json": b64(SET.encode())}},
    "a ConfigMap": {"kind": "ConfigMap", "data": {"jwks.json": SET}},
    "AWS KMS": {"KeyId": "arn:aws:kms:eu-west-1:1:key/1", "PublicKey": b64(spki()), "KeySpec": "RSA_2048"},
    "Google KMS": {"pem": pem(), "algorithm": "RSA_SIGN_PKCS1_2048_SHA256", "name": "projects/p/keys/k"},
    "Azure Key Vault": {"key": {**jwk_of(ONE), "key_ops": ["sign", "verify"]}, "attributes": {"enabled": True}},
    "Hasura's secret": {"type": "RS256", "key": pem()},
    "Kong's consumer": {"data": [{"id": "4a6", "key": "orders", "rsa_public_key": pem(), "algorithm": "RS256"}]},
    "a client's registration": {"client_id": "orders", "jwks": {"keys": [jwk_of(ONE)]}},
    "a PEM text in a text": pem(),
    "OpenSSH in a member": {"key": ssh()},
}  # fmt: skip
ANSWER = "HTTP/2 200 \r\ncontent-type: application/json\r\n\r\n"
VERBOSE = (
    "* Host id.example:443 was resolved.\n*   Trying 192.0.2.7:443...\n* Connected to id.example (192.0.2.7) port 443\n"
    "> GET /jwks HTTP/2\n> Host: id.example\n> \n< HTTP/2 200 \n< content-type: application/json\n< \n"
    "{ [512 bytes data]\n"
)
METER = (
    "  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current\n"
    "                                 Dload  Upload   Total   Spent    Left  Speed\n"
    "100   512  100   512    0     0   1024      0 --:--:-- --:--:-- --:--:--  1024\n"
)
FLAT = json.dumps({"keys": [jwk_of(ONE)]})
PRINTED = {
    "curl -i": ANSWER + SET,
    "curl -i with line feeds alone": ANSWER.replace("\r", "") + SET,
    "curl -iL": "HTTP/1.1 302 Found\r\nLocation: https://b.example\r\n\r\n" + ANSWER + SET,
    "curl -i through a proxy": "HTTP/1.1 200 Connection established\r\n\r\n" + ANSWER + SET,
    "curl -i after an interim answer": "HTTP/1.1 100 Continue\r\n\r\n" + ANSWER + SET,
    "curl -i of PEM": ANSWER + pem(),
    "curl -v": VERBOSE + SET + "\n* Connection #0 to host id.example left intact\n",
    "curl -v of one line": VERBOSE + FLAT + "* Connection #0 to host id.example left intact\n",
    "curl -v with its meter": METER + VERBOSE + FLAT,
    "curl -v with CRLF": (VERBOSE + FLAT).replace("\n", "\r\n"),
    "curl with its status": FLAT + "200",
    "curl -v that closes": VERBOSE + FLAT + "* Closing connection\n",
    "HTTPie": "GET /jwks HTTP/1.1\nHost: id.example\n\n\n\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n" + SET,
    "jq of the keys": "\n".join(json.dumps(each, indent=2) for each in (OTHER, jwk_of(ONE))),
    "a JWK in each line": "\n".join(json.dumps(each) for each in (OTHER, jwk_of(ONE))),
}

FORMS: dict[str, bytes] = {
    **{f"PEM: {name}": text.encode() for name, text in PEM_FORMS.items()},
    **{name: text.encode() for name, text in OTHER_TEXTS.items()},
    **BINARY,
    **{f"JSON: {name}": json.dumps(value).encode() for name, value in JSON_FORMS.items()},
    **{f"printed: {name}": text.encode() for name, text in PRINTED.items()},
}


@for_each("name", FORMS)
def test_keys_are_read_in_whatever_form_they_are(name: str) -> None:
    found = read_key_file(FORMS[name], NAME, NOW)
    assert judge(mint(), keys=found).verdict == "valid"
    assert judge(mint(key=rsa_key("forger")), keys=found).verdict != "valid"
    again = parse_key_set(found.document.encode(), found.source, NOW)  # as it is stored with the token
    assert judge(mint(), keys=again).verdict == "valid"


@pytest.mark.parametrize("alg", ["ES256", "ES384", "ES512", "Ed25519", "Ed448"])
@pytest.mark.parametrize("form", ["DER", "base64", "certificate", "OpenSSH", "map", "PKCS #7"])
def test_other_kinds_of_keys_are_read_too(alg: str, form: str) -> None:
    if (form, alg) == ("OpenSSH", "Ed448"):
        pytest.skip("cryptography has no OpenSSH form of Ed448")
    private = key_for(alg)
    own = certificate_of(alg)
    contents: dict[str, Callable[[], bytes]] = {
        "DER": lambda: spki(private),
        "base64": lambda: b64(spki(private)).encode(),
        "certificate": lambda: own.public_bytes(Encoding.DER),
        "OpenSSH": lambda: ssh(private).encode(),
        "map": lambda: json.dumps({KID: pem(private)}).encode(),
        "PKCS #7": lambda: pkcs7.serialize_certificates([own], Encoding.DER),
    }
    if form in ("certificate", "PKCS #7"):
        private = key_for(alg)
    found = read_key_file(contents[form](), NAME, NOW)
    assert [key.unusable for key in found.keys] == [None]


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 0, 2)])
@pytest.mark.parametrize("form", ["PEM", "PKCS #7"])
def test_of_a_chain_only_the_leaf_signs_tokens(order: tuple[int, ...], form: str) -> None:
    chain = [CHAIN[place] for place in order]
    pems = "".join(map(pem_of, chain)).encode()
    content = pems if form == "PEM" else pkcs7.serialize_certificates(chain, Encoding.PEM)
    found = read_key_file(content, NAME, NOW)
    assert [key.certificate and key.certificate.subject for key in found.keys] == ["CN=Orders API"]
    assert judge(mint(), keys=found).verdict == "valid"
    assert judge(mint(key=ROOT), keys=found).verdict == "rejected"
    assert words(found.problems) == (
        "It also holds 2 certificates of issuers, which were passed over: such keys sign certificates, not tokens.",
    )


def authority(name: str, by: str, private: Any, signed_by: Any, *, signs_more: bool | None) -> x509.Certificate:
    """A certificate of a CA; `signs_more` is whether its key usage has more than certificates, None for no usage."""
    plain = issued(name, by, private, signed_by)
    builder = x509.CertificateBuilder().subject_name(plain.subject).issuer_name(plain.issuer)
    builder = builder.public_key(private.public_key()).serial_number(8)
    builder = builder.not_valid_before(plain.not_valid_before_utc).not_valid_after(plain.not_valid_after_utc)
    builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    if signs_more is not None:
        usage = x509.KeyUsage(
            digital_signature=signs_more, key_cert_sign=True, crl_sign=True, content_commitment=False,
            key_encipherment=False, data_encipherment=False, key_agreement=False, encipher_only=False,
            decipher_only=False,
        )  # fmt: skip
        builder = builder.add_extension(usage, critical=True)
    return builder.sign(signed_by, hashes.SHA256())


@pytest.mark.parametrize(
    "leaf, others",
    [
        (pem_of(CHAIN[0]), [authority("Root CA", "Root CA", ROOT, ROOT, signs_more=False)]),
        (pem(), [authority("Issuing CA", "Root CA", ROOT, BETWEEN, signs_more=None)]),
        (pem(), [authority("Issuing CA", "Root CA", ROOT, BETWEEN, signs_more=True)]),
        (pem(), [authority("Root CA", "Root CA", ROOT, ROOT, signs_more=False)]),
    ],
)  # fmt: skip
def test_the_key_of_an_authority_beside_another_key_signs_no_tokens(leaf: str, others: list[x509.Certificate]) -> None:
    """Also where the chain has a gap, or stands beside a bare public key."""
    for parts in ([leaf, *map(pem_of, others)], [*map(pem_of, others), leaf]):
        found = read_key_file("".join(parts).encode(), NAME, NOW)
        assert judge(mint(), keys=found).verdict == "valid"
        assert judge(mint(key=ROOT), keys=found).verdict == "rejected"


def test_an_authority_alone_is_the_key_that_was_given() -> None:
    for signs_more in (None, True, False):
        own = authority("a", "a", ONE, ONE, signs_more=signs_more)
        assert judge(mint(), keys=read_key_file(pem_of(own).encode(), NAME, NOW)).verdict == "valid"
    renewed = [authority("a", "a", key, key, signs_more=None) for key in (ONE, BETWEEN)]
    assert len(read_key_file("".join(map(pem_of, renewed)).encode(), NAME, NOW).keys) == 2


def test_the_key_for_encryption_of_a_did_document_signs_no_tokens() -> None:
    methods = [{"publicKeyJwk": jwk_of(key)} for key in (ONE, ROOT)]
    document = {"verificationMethod": methods[:1], "keyAgreement": methods[1:]}
    found = read_key_file(json.dumps(document).encode(), NAME, NOW)
    assert judge(mint(), keys=found).verdict == "valid"
    assert judge(mint(key=ROOT), keys=found).verdict == "rejected"


def test_certificates_that_issued_themselves_are_no_chain() -> None:
    """As after a rotation, with one name for both."""
    both = pem_of(issued("a", "a", ONE, ONE)) + pem_of(issued("a", "a", BETWEEN, BETWEEN))
    assert len(read_key_file(both.encode(), NAME, NOW).keys) == 2


@pytest.mark.parametrize(
    "form", ["Google's map to certificates", "Keycloak's keys", "SPIRE's bundle", "a map in a member"]
)
def test_key_ids_are_kept(form: str) -> None:
    found = read_key_file(json.dumps(JSON_FORMS[form]).encode(), NAME, NOW)
    assert KID in found.kids
    assert judge(mint(), keys=found).status("kid") == "passed"
    assert judge(mint(kid="unknown"), keys=found).verdict == "unverified"


@pytest.mark.parametrize("name", ["curl -i", "Google's map to certificates", "UTF-16", "PEM"])
def test_a_url_may_answer_in_another_form_which_is_then_said(name: str) -> None:
    contents = {
        "curl -i": PRINTED["curl -i"].encode(),
        "Google's map to certificates": FORMS["JSON: Google's map to certificates"],
        "UTF-16": SET.encode("utf-16"),
        "PEM": pem().encode(),
    }
    found = parse_key_set(contents[name], SOURCE, NOW)
    assert len(usable(found)) >= 1
    assert any("which a program that asks for one does not read" in each for each in words(found.problems))


def test_every_key_of_a_pem_file_is_there_and_none_has_a_token_rejected_that_another_signed() -> None:
    content = pem(rsa_key("another")) + pem() + pem(key_for("ES256"))
    for order in (content, pem() + content):
        found = read_key_file(order.encode(), NAME, NOW)
        assert [key.unusable for key in found.keys] == [None] * 3
        assert judge(mint(), keys=found).verdict != "rejected"


def test_what_was_passed_over_is_said() -> None:
    content = PEM_FORMS["beside a request"] + pem()[:200]
    assert words(read_key_file(content.encode(), NAME, NOW).problems) == (
        "A block in it is a certificate request; no key that signs tokens is read from it.",
        "A block PUBLIC KEY in it is cut off: its END line is missing.",
    )


def test_no_library_has_a_word_on_standard_error() -> None:
    """Here a warning is an error: of PKCS #7 in BER, of DSA in OpenSSH, of a serial number of 0."""
    signed = pkcs7.serialize_certificates([certificate_of()], Encoding.DER)
    inner = signed[4:]
    place = inner.index(b"\xa0\x82")
    ber = b"\x30\x80" + inner[:place] + b"\xa0\x80" + inner[place + 4 :] + b"\0\0\0\0"
    assert [key.unusable for key in read_key_file(ber, NAME, NOW).keys] == [None]
    zero = certificate_of().public_bytes(Encoding.DER).replace(b"\x02\x01\x07", b"\x02\x01\x00", 1)
    assert [key.unusable for key in read_key_file(zero, NAME, NOW).keys] == [None]
    with pytest.raises(KeySetError, match=NAME):
        read_key_file(ssh_dss(), NAME, NOW)


def ssh_dss() -> bytes:
    """As OpenSSH wrote keys of DSA; made by hand, since the library warns of it."""
    own = dsa_key().public_key().public_numbers()
    numbers = (own.parameter_numbers.p, own.parameter_numbers.q, own.parameter_numbers.g, own.y)
    parts = [b"ssh-dss", *(number.to_bytes(number.bit_length() // 8 + 1, "big") for number in numbers)]
    return f"ssh-dss {b64(b''.join(len(part).to_bytes(4, 'big') + part for part in parts))} me\n".encode()


AT_LOAD_BALANCER = "https://public-keys.auth.elb.eu-west-1.amazonaws.com/6e0f6a0c-5d3e-4b8f-9a51-0f2f8f8f1a11"


def test_a_load_balancer_answers_a_key_whose_id_is_in_the_url() -> None:
    """AWS, "Authenticate users using an Application Load Balancer": PEM at a URL that ends with the key ID."""
    private = key_for("ES256")
    found = parse_key_set(spki(private, Encoding.PEM), KeySource(Origin.URL, AT_LOAD_BALANCER), NOW)
    assert found.kids == ("6e0f6a0c-5d3e-4b8f-9a51-0f2f8f8f1a11",)
    elsewhere = parse_key_set(spki(private, Encoding.PEM), KeySource(Origin.URL, "https://a.example/pem"), NOW)
    assert elsewhere.kids == ()
