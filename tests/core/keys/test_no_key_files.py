"""What is given as keys and is none: named for what it is, with what to do; and hostile files, which cost little."""

from __future__ import annotations

import base64
import gzip
import json
import time
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import x25519
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)
from cryptography.x509.oid import NameOID

from inspector.core.errors import KeySetError, NoPublicKeyError
from inspector.core.keys.key_set import parse_key_set, read_key_file
from tests.core.keys.test_certificates import certificate_of
from tests.core.keys.test_key_forms import ANSWER, pem, spki
from tests.core.minting import NOW, SOURCE, dsa_key, jwk_of, mint, rsa_key
from tests.each_case import for_each

NAME = "orders.pem"
PRIVATE = rsa_key()


def private(encoding: Encoding, form: PrivateFormat = PrivateFormat.PKCS8, password: bytes = b"") -> bytes:
    content: bytes = PRIVATE.private_bytes(
        encoding, form, BestAvailableEncryption(password) if password else NoEncryption()
    )
    return content


def request(encoding: Encoding) -> bytes:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "orders")])
    made = x509.CertificateSigningRequestBuilder().subject_name(name).sign(PRIVATE, hashes.SHA256())
    return made.public_bytes(encoding)


def revoked(encoding: Encoding) -> bytes:
    own = certificate_of()
    made = x509.CertificateRevocationListBuilder().issuer_name(own.subject).last_update(own.not_valid_before_utc)
    return made.next_update(own.not_valid_after_utc).sign(PRIVATE, hashes.SHA256()).public_bytes(encoding)


def store(password: bytes = b"changeit") -> bytes:
    return pkcs12.serialize_key_and_certificates(
        b"orders", PRIVATE, certificate_of(), None, BestAvailableEncryption(password)
    )


URL = "https://id.example/keys"
DISCOVERY = {"issuer": "https://id.example", "token_endpoint": "https://id.example/token", "jwks_uri": URL}
PRIVATE_XML = "<RSAKeyValue><Modulus>AQAB</Modulus><Exponent>AQAB</Exponent><D>AQAB</D></RSAKeyValue>"
METADATA = (
    '<?xml version="1.0"?><md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata"></md:EntityDescriptor>'
)
SIGNED_SET = mint({"keys": [jwk_of(PRIVATE)]}, typ="jwk-set+jwt")
FEDERATED = {
    "iss": "https://id.example",
    "sub": "https://id.example",
    "jwks": {"keys": [jwk_of(PRIVATE)]},
    "metadata": {"openid_provider": {"jwks_uri": URL}},
}

NAMED: dict[str, tuple[bytes, str]] = {
    "a private key": (private(Encoding.PEM), "holds a private key"),
    "a private key in DER": (private(Encoding.DER), "holds a private key"),
    "a private key of PKCS #1 in DER": (private(Encoding.DER, PrivateFormat.TraditionalOpenSSL), "holds a private key"),
    "a private key in base64": (base64.b64encode(private(Encoding.DER)), "holds a private key"),
    "a private key in one line": (private(Encoding.PEM).replace(b"\n", b"\\n"), "holds a private key"),
    "a private key in UTF-16": (private(Encoding.PEM).decode().encode("utf-16"), "holds a private key"),
    "a private key in base64 of PEM": (base64.b64encode(private(Encoding.PEM)), "holds a private key"),
    "a private key under another label": (private(Encoding.PEM).replace(b"PRIVATE", b"PUBLIC"), "holds a private key"),
    "a private key in JSON": (json.dumps({"k1": private(Encoding.PEM).decode()}).encode(), "holds a private key"),
    "a private key in a Secret": (
        json.dumps({"data": {"tls.key": base64.b64encode(private(Encoding.PEM)).decode()}}).encode(),
        "holds a private key",
    ),
    "a private key of PuTTY": (b"PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\n", "holds a private key"),
    "a private key in XML": (PRIVATE_XML.encode(), "holds a private key"),
    "a private key of OpenPGP": (b"-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nAAAA\n", "holds a private key"),
    "an encrypted private key": (private(Encoding.PEM, password=b"p"), "It is encrypted"),
    "an encrypted private key in DER": (private(Encoding.DER, password=b"p"), "It is encrypted"),
    "an old encrypted private key": (private(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, b"p"), "It is encrypted"),
    "a service account": (
        json.dumps(
            {"type": "service_account", "private_key": private(Encoding.PEM).decode(), "client_x509_cert_url": URL}
        ).encode(),
        f"Google service account. Its certificates are at {URL}",
    ),
    "a request": (request(Encoding.PEM), "is a certificate request"),
    "a request in DER": (request(Encoding.DER), "is a certificate request"),
    "a revocation list": (revoked(Encoding.PEM), "is a list of revoked certificates"),
    "a revocation list in DER": (revoked(Encoding.DER), "is a list of revoked certificates"),
    "PKCS #12": (store(), "is a key store (PKCS #12), which is not opened here. Export the certificate"),
    "PKCS #12 in base64": (base64.b64encode(store()), "is a key store (PKCS #12)"),
    "a Java key store": (b"\xfe\xed\xfe\xed\0\0\0\2\0\0\0\1", "is a Java key store (JKS)"),
    "an older Java key store": (b"\xce\xce\xce\xce\0\0\0\2\0\0\0\1", "is a Java key store (JCEKS)"),
    "an OpenPGP key": (b"-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nAAAA\n", "is an OpenPGP key"),
    "parameters": (b"-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n", "parameters"),
    "openssl -text": (b"RSA Public-Key: (2048 bit)\nModulus:\n    00:c6:0a\n", "openssl printed with -text"),
    "a discovery document": (json.dumps(DISCOVERY).encode(), "is a discovery document, not a key set: it only says"),
    "a discovery document that curl printed": ((ANSWER + json.dumps(DISCOVERY)).encode(), "is a discovery document"),
    "a discovery document in UTF-16": (json.dumps(DISCOVERY).encode("utf-16"), "is a discovery document"),
    "metadata without an address": (b'{"issuer": "a", "token_endpoint": "b"}', "has no jwks_uri to say where one is"),
    "a private key in a Secret in YAML": (
        b"data:\n  tls.key: " + base64.b64encode(private(Encoding.PEM)) + b"\n", "holds a private key",
    ),
    "settings with an address": (json.dumps({"jwk_url": URL}).encode(), f"Give that as the key set URL: {URL}"),
    "an entity statement": (json.dumps(FEDERATED).encode(), "is an entity statement of OpenID Federation"),
    "SAML metadata": (METADATA.encode(), "is SAML metadata"),
    "a key that signs no tokens": (
        x25519.X25519PrivateKey.generate().public_key().public_bytes_raw() and pem(dsa_key()).encode(),
        "holds a key of a type that does not sign tokens",
    ),
    "a key in DER that signs no tokens": (spki(x25519.X25519PrivateKey.generate()), "that does not sign tokens"),
    "a map of keys that sign no tokens": (json.dumps({"a": pem(dsa_key())}).encode(), "that does not sign tokens"),
    "a map of damaged keys": (json.dumps({"a": pem()[:200] + pem()[210:]}).encode(), "is damaged"),
    "a block that is cut off": (pem()[:300].encode(), "is cut off: its END line is missing"),
}  # fmt: skip
"""What has to do with keys."""

OTHERS: dict[str, tuple[bytes, str]] = {
    "a file with an address": (URL.encode() + b"\n", "is an address, not a key set. Give the address itself"),
    "a short cut": (f"[InternetShortcut]\r\nURL={URL}\r\n".encode(), "is an address"),
    "nothing": (b"", "is empty"),
    "white space": (b" \n\t", "is empty"),
    "a mark alone": (b"\xff\xfe", "is empty"),
    "a token": (mint().encode(), "is a token, not a key. Give the key that signed it."),
    "a token of a header": (b"Bearer " + mint().encode() + b"\n", "is a token, not a key"),
    "a token in JSON": (json.dumps({"payload": "e30", "signatures": []}).encode(), "is a token, not a key"),
    "a signed key set": (SIGNED_SET.encode(), "is a token, not a key"),
    "an answer of a token endpoint": (json.dumps({"access_token": "a"}).encode(), "it holds tokens, not keys"),
    "an error of OAuth": (b'{"error":"invalid_request"}', '"invalid_request". It holds no keys.'),
    "an error of API Gateway": (b'{"message":"Missing Authentication Token"}', "Missing Authentication Token"),
    "a page": (b"<!DOCTYPE html><html><head><title>Log in</title>", "It is a web page."),
    "a page with a comment before it": (b"<!-- a --><html>", "It is a web page."),
    "XML": (b'<?xml version="1.0"?><a/>', "is XML, not a key set"),
    "a page that curl printed": (b"HTTP/1.1 200 OK\r\n\r\n<html>", "is an HTTP answer without keys."),
    "an error that curl printed": (b"HTTP/1.1 404 Not Found\r\n\r\nnot here", "with the status 404, without keys"),
    "a redirect that curl printed": (
        b"HTTP/1.1 302 Found\r\nLocation: /\r\n\r\n",
        "is a redirect, and not what it leads to",
    ),
    "comments": (b'{\n// mine\n"keys": []}', "JSON has no comments"),
    "a comma too many": (b'{"keys": [],}', "has a comma behind the last entry"),
    "a header with a key": (json.dumps({"alg": "RS256", "jwk": jwk_of(PRIVATE)}).encode(), "is the header of a token"),
    "a header with a certificate": (
        json.dumps({"typ": "JWT", "alg": "RS256", "x5c": ["MII"]}).encode(),
        "a key that a token brings along proves nothing",
    ),
    "the claims of a token": (
        json.dumps({"iss": "a", "cnf": {"jwk": jwk_of(PRIVATE)}}).encode(),
        "is an object without",
    ),
    "an SD-JWT": (mint().encode() + b"~WyJhIl0~", "is a token, not a key"),
    "JavaScript": (b"{keys: []}", "Its names have no quotes"),
    "a key set that is cut off": (b'$ curl\n{"keys": [{"kty": "RSA"', "is not JSON"),
    "Python": (b"{'keys': []}", "single quotes"),
    "YAML": (b"keys:\n  - kty: RSA\n    n: abc\n", "looks like YAML"),
    "a ZIP archive": (b"PK\x03\x04\x14\0\0\0", "is a ZIP archive"),
    "gzip": (gzip.compress(b"{}"), "is a gzip archive"),
    "a PDF": (b"%PDF-1.7\n", "is a PDF document"),
    "bytes": (bytes(range(128, 256)), "It is neither text nor a key or certificate in DER."),
    "a cut certificate in DER": (
        certificate_of().public_bytes(Encoding.DER)[:300],
        "as a file in DER does, and is cut off.",
    ),
    "a word": (b"changeit", "It is no PEM text, no key in base64"),
    "a list": (b"[]", 'is a list without a list "keys"'),
    "a number": (b"7", 'is a number without a list "keys"'),
    "another object": (b'{"a": {"b": ["c"]}}', 'is an object without a list "keys"'),
    "many levels": (b"[" * 5000, "nests deeper than 64 levels"),
}


@for_each("name", [*NAMED, *OTHERS])
def test_what_holds_no_keys_is_named(name: str) -> None:
    content, phrase = (NAMED | OTHERS)[name]
    with pytest.raises(KeySetError) as caught:
        read_key_file(content, NAME, NOW)
    said = str(caught.value)
    assert phrase in said
    assert NAME in said
    assert isinstance(caught.value, NoPublicKeyError) == (name in NAMED)
    with pytest.raises(KeySetError) as caught:
        parse_key_set(content, SOURCE, NOW)
    assert NAME not in str(caught.value)
    assert SOURCE.name in str(caught.value)


@pytest.mark.parametrize("name", [name for name, (content, _) in NAMED.items() if "private" in name])
def test_nothing_of_a_private_key_is_repeated(name: str) -> None:
    content, _ = NAMED[name]
    with pytest.raises(KeySetError) as caught:
        read_key_file(content, NAME, NOW)
    lines = [line for line in content.decode("latin-1").split() if len(line) > 30]
    assert not any(line in f"{caught.value} {caught.value!r}" for line in lines)


@pytest.mark.parametrize(
    "name",
    ["a discovery document", "an entity statement", "a file with an address", "a short cut", "a service account"],
)
def test_where_the_keys_are_is_offered_and_never_asked(name: str) -> None:
    with pytest.raises(KeySetError) as caught:
        read_key_file((NAMED | OTHERS)[name][0], NAME, NOW)
    assert caught.value.keys_url == URL
    assert URL in str(caught.value)


@pytest.mark.parametrize(
    "url", ["http://id.example/keys", "file:///etc/passwd", "https://a@id.example", 7, "/keys", None]
)
def test_an_address_that_must_not_be_asked_is_not_offered(url: Any) -> None:
    with pytest.raises(NoPublicKeyError) as caught:
        read_key_file(json.dumps({**DISCOVERY, "jwks_uri": url}).encode(), NAME, NOW)
    assert caught.value.keys_url == ""


def test_public_blocks_beside_a_private_key_are_not_read_and_that_is_said() -> None:
    content = pem().encode() + private(Encoding.PEM) + certificate_of().public_bytes(Encoding.PEM)
    with pytest.raises(KeySetError, match=r"The 2 blocks beside it were not read either: save those as a file"):
        read_key_file(content, NAME, NOW)


HOSTILE = {
    "beginnings": b"-----BEGIN PUBLIC KEY-----\n" * 100_000,
    "ends": b"-----END PUBLIC KEY-----\n" * 100_000,
    "empty blocks": b"-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----\n" * 40_000,
    "dashes": b"-" * 4_000_000,
    "quotes": b"-----BEGIN A-----" + b"\"'" * 1_000_000 + b"-----END A-----",
    "escapes": b"-----BEGIN A-----" + b"\\\\n" * 1_000_000 + b"-----END A-----",
    "white space": b" \n" * 2_000_000,
    "white space in base64": b"MIIB" + b" \n" * 2_000_000 + b"!",
    "spaces in a block": b"-----BEGIN A-----\n" + b" " * 2_000_000 + b"!\n-----END A-----",
    "a meter of curl": b"< HTTP/1.1 200 OK\n1 1" + b"1" * 1_000_000,
    "headers": b"-----BEGIN A-----\n" + b"a: b\n" * 500_000 + b"-----END A-----",
    "answers": b"HTTP/1.1 200 OK\n\n" * 200_000,
    "lines of curl": b"< HTTP/1.1 200 OK\n" * 200_000 + b"* Connection #0 to host" * 50_000,
    "keys of OpenSSH": b"ssh-rsa AAAA\n" * 200_000,
    "words of OpenSSH": b"ssh-rsa ssh-rsa " * 200_000,
    "XML": b"<RSAKeyValue>" * 200_000,
    "members of XML": b"<RSAKeyValue><Modulus>" + b"<Modulus>A" * 200_000,
    "brackets": b"[" * 4_000_000,
    "strings": json.dumps({str(place): "M" * 50 for place in range(30_000)}).encode(),
    "JSON in strings": json.dumps(json.dumps(json.dumps(json.dumps([1] * 50_000)))).encode(),
    "sets in a text": b'a{"keys":' * 500_000,
    "sets in one another": b"a" + b'{"keys":[' * 500_000,
    "sets without keys": b"a" + b'{"keys":[]}' * 300_000,
    "lines of base64": b"a: MIIB" + b"A" * 40 + b"\n" + b"a: MIIBAAAA" * 300_000,
    "values of base64": (b"a: MIIB" + b"A" * 400 + b"\n") * 15_000,
    "objects": b"{}" * 1_000_000,
    "assignments": b"a=" * 1_000_000,
    "names": b"a" * 4_000_000,
    "digits": b"30" * 2_000_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_costs_little(name: str) -> None:
    """By the time of this process: a plain file of the size takes a tenth of a second, what is quadratic minutes."""
    began = time.process_time()
    with pytest.raises(KeySetError):
        read_key_file(HOSTILE[name], NAME, NOW)
    assert time.process_time() - began < 10


def test_of_very_many_blocks_none_is_read() -> None:
    with pytest.raises(KeySetError, match=r"^orders\.pem holds more than 10.000 PEM blocks and was not read\.$"):
        read_key_file(b"-----BEGIN A-----\n-----END A-----\n" * 10_001, NAME, NOW)


def test_an_address_with_a_secret_in_it_is_not_repeated() -> None:
    for url in ("https://a.example.com/cb?code=Zq7sExampleSecret9x", "https://u:hunter2@a.example.com/jwks"):
        with pytest.raises(KeySetError) as caught:
            read_key_file(url.encode(), "keys.txt", NOW)
        assert "is an address" in str(caught.value)
        assert "Zq7sExample" not in str(caught.value)
        assert "hunter2" not in str(caught.value)
        assert not caught.value.keys_url
