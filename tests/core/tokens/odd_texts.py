"""Texts that are no JWT, as people paste them: by what they are, the form that each has to be recognised as."""

from __future__ import annotations

import base64
import json
import struct
import zlib

from tests.core.minting import b64

UUID = "3f0c1a52-9b1e-4c55-8f6e-2d1f0a9b7c31"
HEX32 = "9e107d9d372bb6826bd81d3542a419d6"
HEX64 = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"
MIXED = "aB3dE5fG7hJ9kL1mN2pQ4rS6tU8vW0xYzA1bC2dE3fG4hI5jK6lM7nO8pQ9rS0tU1vW2xY3zAbCdEfGhIjKlMnOpQrStUv"
LETTERS = MIXED * 4
ASSERTION = (
    '<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_1" Version="2.0">'
    "<saml:Issuer>https://idp.example.com</saml:Issuer></saml:Assertion>"
)
RESPONSE = (
    '<?xml version="1.0"?><samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_2">'
    f"{ASSERTION}</samlp:Response>"
)


def standard(content: bytes | str) -> str:
    return base64.b64encode(content.encode() if isinstance(content, str) else content).decode("ascii")


def deflated(text: str) -> str:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return standard(packer.compress(text.encode()) + packer.flush())


def macaroon_packet(text: bytes) -> bytes:
    return b"%04x" % (len(text) + 5) + text + b"\n"


def macaroon_field(kind: int, content: bytes) -> bytes:
    return bytes([kind, len(content)]) + content


MACAROON_1 = b"".join(
    (
        macaroon_packet(b"location https://api.example.com"),
        macaroon_packet(b"identifier key-1"),
        macaroon_packet(b"cid account = 1"),
        macaroon_packet(b"signature " + bytes(range(32))),
    )
)
MACAROON_2 = b"\x02" + macaroon_field(1, b"api.example.com") + macaroon_field(2, b"key-1") + b"\0"
MACAROON_2 += macaroon_field(2, b"account = 1") + b"\0\0" + macaroon_field(6, bytes(range(32)))


def protobuf(number: int, content: bytes) -> bytes:
    return bytes([number << 3 | 2, len(content)]) + content


BISCUIT = protobuf(2, protobuf(1, b"block") + protobuf(2, b"\x08\0\x12\x02kk") + protobuf(3, bytes(64)))
BISCUIT += protobuf(4, protobuf(1, bytes(range(32))))


def base62(content: bytes) -> str:
    value, letters = int.from_bytes(content, "big"), ""
    while value:
        value, rest = divmod(value, 62)
        letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"[rest] + letters
    return letters


BRANCA = base62(b"\xba" + struct.pack(">I", 1_700_000_000) + bytes(range(24)) + b"c" * 16 + b"t" * 16)
SPNEGO = b"\x60\x28" + bytes.fromhex("06062b0601050502") + b"\xa0" * 32
JWK = {"kty": "EC", "crv": "P-256", "x": "x" * 43, "y": "y" * 43}

RECOGNISED: dict[str, tuple[str, ...]] = {
    "paseto": (
        "v1.local." + MIXED,
        "v2.public." + MIXED,
        "v3.local." + MIXED + ".eyJraWQiOiJrMSJ9",
        "v4.public.eyJkYXRhIjoieCJ9" + MIXED,
        "Bearer v4.local." + MIXED,
        '"v4.public.' + MIXED + '"',
    ),
    "saml": (
        ASSERTION,
        RESPONSE,
        standard(RESPONSE),
        deflated(RESPONSE),
        "SAMLResponse=" + standard(RESPONSE).replace("+", "%2B").replace("/", "%2F").replace("=", "%3D"),
        "SAMLRequest=" + deflated(RESPONSE.replace("Response", "AuthnRequest")).replace("+", "%2B") + "&RelayState=x",
        b64(ASSERTION.encode()),
    ),
    "macaroon": (
        standard(MACAROON_1),
        b64(MACAROON_1),
        b64(MACAROON_2),
        standard(MACAROON_2),
        json.dumps({"v": 2, "l": "api.example.com", "i": "key-1", "s64": "x" * 43}),
        "fm2_lJPE" + MIXED,
    ),
    "biscuit": (
        b64(BISCUIT),
        standard(BISCUIT),
        "biscuit:" + b64(BISCUIT),
        "Bearer " + b64(BISCUIT),
        f"'{b64(BISCUIT)}'",
    ),
    "branca": (BRANCA, f"Bearer {BRANCA}", f'"{BRANCA}"', f"token={BRANCA}", f"  {BRANCA}\n"),
    "fernet": (
        "gAAAAAB" + "w" * 93,
        "gAAAAABm" + MIXED + MIXED + "==",
        "Bearer gAAAAABm" + MIXED + "=",
        '"gAAAAABm' + MIXED + MIXED + '"',
        "TOKEN=gAAAAABm" + MIXED + MIXED,
    ),
    "cookie": (
        "CfDJ8" + LETTERS,
        "Fe26.2**" + HEX64 + "*" + MIXED,
        b64({"user": "1"}) + ".ZxYwVu." + "s" * 27,
        "." + b64(b"\x78\x9c" + b"z" * 30) + ".ZxYwVu." + "s" * 27,
        "eyJ1c2VyIjoxfQ:1tAbCd:" + "s" * 43,
        standard(json.dumps({"iv": "a" * 24, "value": "b" * 60, "mac": HEX64, "tag": ""})),
        "s%3A" + "a" * 32 + "." + "b" * 43,
    ),
    "negotiate": (
        standard(SPNEGO),
        "Negotiate " + standard(SPNEGO),
        "Authorization: Negotiate " + standard(SPNEGO),
        "Negotiate " + standard(b"\xa1\x14\x30" + b"0" * 30),
        "Proxy-Authorization: Negotiate " + standard(SPNEGO),
    ),
    "ntlm": (
        "TlRMTVNTUAABAAAA" + "B" * 30,
        "NTLM TlRMTVNTUAABAAAA" + "B" * 30,
        "Authorization: NTLM TlRMTVNTUAADAAAA" + "B" * 60 + "==",
        "Negotiate TlRMTVNTUAABAAAA" + "B" * 30,
        "TlRMTVNTUAACAAAA" + "B" * 40,
    ),
    "signed request": (
        "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261129/eu-west-1/s3/aws4_request, SignedHeaders=host, "
        "Signature=" + HEX64,
        "Digest username=x, realm=y, response=" + HEX32,
        'Hawk id="d", ts="1", nonce="n", mac="' + "m" * 43 + '="',
        'OAuth oauth_consumer_key="k", oauth_signature="s%3D"',
        "Authorization: AWS4-HMAC-SHA256 Credential=A/1/2/3/aws4_request,SignedHeaders=host,Signature=" + HEX64,
    ),
    "sas": (
        "sv=2024-11-04&ss=b&srt=sco&sp=rl&se=2026-12-01&sig=" + "a" * 43 + "%3D",
        "?sp=r&st=2026-11-29&sv=2024-11-04&sr=b&sig=" + "a" * 43 + "%3D",
        "https://x.blob.core.windows.net/c/b?sp=r&sv=2024-11-04&sr=b&sig=" + "a" * 43 + "%3D",
        "SharedAccessSignature sr=x.servicebus.windows.net&sig=" + "a" * 43 + "&se=1795960000&skn=k",
        "sv=2024-11-04&sig=" + "a" * 43 + "%3D&se=2026&sp=r",
    ),
    "GitHub": (
        "ghp_" + "a1B2" * 9,
        "gho_" + "a1B2" * 9,
        "ghu_" + "a1B2" * 9,
        "ghs_" + "a1B2" * 9,
        "github_pat_" + "a" * 22 + "_" + "b" * 59,
        "Bearer ghp_" + "a1B2" * 9,
        "Authorization: token ghp_" + "a1B2" * 9,
        "export GITHUB_TOKEN=ghp_" + "a1B2" * 9,
        json.dumps({"access_token": "gho_" + "a1B2" * 9, "token_type": "bearer", "scope": "repo"}),
        "curl -H 'Authorization: Bearer ghp_" + "a1B2" * 9 + "' https://api.github.com/user",
    ),
    "access token": (
        "glpat-" + "a1B2_" * 4,
        "glpat-" + "a1B2_" * 6 + ".01.0w1234567",
        "xoxb-123456789012-1234567890123-" + "aB1" * 8,
        "xoxp-1-2-3-" + HEX32,
        "xapp-1-A012-345-" + HEX64,
        "ya29.a0AfH6SMC" + MIXED,
        "EAAB" + MIXED,
        "hvs.CAES" + MIXED,
        "s." + "aB1" * 8,
        "dop_v1_" + HEX64,
        "dapi" + HEX32,
        "npm_" + "aB1" * 12,
        "shpat_" + HEX32,
        "MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ." + "aB1" * 9,
        "hf_" + "aBcD" * 9,
        "glsa_" + "aB12" * 8 + "_1a2b3c4d",
        "sha256~" + "aB1_" * 10 + "abc",
        "dt0c01.ABCDEFGHIJ1234567890ABCD." + "A1" * 32,
        "00D5g000004abcd!AQ" + MIXED,
        "Atza|IwEB" + MIXED,
        "0a1b2c3d4e5f6g.atlasv1." + MIXED[:67],
        "pat-eu1-" + UUID,
        "ory_at_" + MIXED,
        "1000." + HEX32 + "." + HEX32,
        "access-sandbox-" + UUID,
        "1/1200000000000000:" + HEX32,
        "nfp_" + "aB1c" * 9,
        "CCIPAT_" + "aB" * 11 + "_" + HEX32 + "01234567",
        "EwB4A8l6BAAU" + LETTERS,
    ),
    "API key": (
        "sk_live_" + "aB1" * 8,
        "rk_test_" + "aB1" * 8,
        "AIza" + "aB1_c" * 7,
        "SG." + "a" * 22 + "." + "b" * 43,
        "sk-ant-api03-" + MIXED,
        "sk-proj-" + MIXED,
        "sk-" + "aB1d" * 12,
        "00" + "aB1d" * 10,
        "SSWS 00" + "aB1d" * 10,
        "pypi-AgEIcHlwaS5vcmc" + MIXED,
        "123456789:AA" + "aB1" * 11,
        HEX32 + "-us21",
        "ATATT3xFfGF0" + MIXED,
        "PMAK-" + HEX32,
        "api-" + UUID,
        "gsk_" + "aB1d" * 13,
        "pplx-" + "aB1d" * 12,
        "r8_" + "aB1d" * 9 + "x",
        "lsv2_pt_" + HEX32 + "_0123456789",
        "NRAK-" + "A1" * 13 + "B",
    ),
    "refresh token": (
        "ghr_" + "a1B2" * 9,
        "1//0" + MIXED,
        "0.AXkA" + MIXED[:60] + ".AgABAwEAAAA" + MIXED,
        "1.AXkA" + MIXED[:60] + ".AgABAwEAAAA" + MIXED,
        "v1.M" + MIXED[:60],
        "dor_v1_" + HEX64,
        "Atzr|IwEB" + MIXED,
        "M.C507_BAY.0.U.-" + MIXED,
        "ory_rt_" + MIXED,
    ),
    "secret": (
        "whsec_" + "aB1d" * 8,
        "GOCSPX-" + "aB1d" * 7,
        "shpss_" + HEX32,
        "abc8Q~" + MIXED[:34],
        "k4.secret." + MIXED,
        "Bearer GOCSPX-" + "aB1d" * 7,
    ),
    "ID of a key": (
        "AKIAIOSFODNN7EXAMPLE",
        "ASIAIOSFODNN7EXAMPLE",
        "AC" + HEX32,
        "SK" + HEX32,
        "pk_test_" + "aB1" * 8,
        "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_AbCdEf123",
    ),
    "client ID": (
        "123456789012-" + "a1b2" * 8 + ".apps.googleusercontent.com",
        "0oa1b2c3D4e5F6g7H8i9",
        "1h57kf5cpq17m0eml12EXAMPLE".lower(),
        "Bearer 1h57kf5cpq17m0eml12example",
        "client_id=1h57kf5cpq17m0eml12example",
    ),
    "AWS session": (
        "IQoJb3JpZ2luX2VjE" + LETTERS,
        "FwoGZXIvYXdzE" + LETTERS + "==",
        "IQoJb3JpZ2luX2VjE" + LETTERS + "%3D",
    ),
    "authorization code": ("4/0AX4XfW" + MIXED,),
    "UUID": (UUID, UUID.upper(), f"Bearer {UUID}", f"{{{UUID}}}", f"Authorization: Bearer {UUID}"),
    "hexadecimal": (HEX32, HEX64, "0x" + HEX32, f"Bearer {HEX32}", "0123456789abcdef"),
    "printed": (
        "[object Object]",
        "Bearer [object Object]",
        "[object Promise]",
        "Authorization: Bearer [object Response]",
        "Promise { <pending> }",
        "[Ljava.lang.String;@1b6d3586",
        "<coroutine object get_token at 0x7f1c>",
        "Authorization: Bearer System.Threading.Tasks.Task`1[System.String]",
        "#<OAuth2::AccessToken:0x00007f8b1c0a>",
    ),
    "PASERK": (
        "k4.public.Hh7UA1UWzHNtqnwHoOmEmmvN1wl_CHo0K1PrsCiZ1fw",
        "k3.public.AjnN1wl_CHo0K1PrsCiZ1fwHh7UA1UWzHNtqnwHoOmEm",
        "k2.lid.Hh7UA1UWzHNtqnwHoOmEmmvN1wl_CHo0K1PrsCiZ1fw",
        "k4.pid.yMgldRRLHBLkhmcp8NG8yZrtyldbYoAjQWPv_Ma1rzRu",
        "k1.sid.yMgldRRLHBLkhmcp8NG8yZrtyldbYoAjQWPv_Ma1rzRu",
    ),
    "word": (
        "undefined",
        "Bearer undefined",
        "Authorization: Bearer undefined",
        "null",
        "Bearer null",
        "None",
        "Bearer None",
        "nil",
        "NaN",
        "true",
        "false",
        "(null)",
        "<nil>",
        "%!s(<nil>)",
        '"undefined"',
        "bearer undefined\n",
        "Optional.empty",
        'curl -H "Authorization: Bearer undefined" https://api.example.com/orders',
        "GET /orders HTTP/1.1\r\nHost: api.example.com\r\nAuthorization: Bearer null\r\n\r\n",
        '{"access_token": "undefined"}',
        "token=undefined",
        "null.null.null",
        "undefined.undefined.undefined",
        "Authorization: Bearer undefined, undefined",
    ),
    "no value": ("Bearer", "Bearer ", "Authorization: Bearer", "Authorization:", "authorization: bearer \r\n", "DPoP"),
    "placeholder": (
        "{{access_token}}",
        "Bearer {{access_token}}",
        "{{ token }}",
        "${ACCESS_TOKEN}",
        "$ACCESS_TOKEN",
        "Bearer $TOKEN",
        "%ACCESS_TOKEN%",
        "$(cat token.txt)",
        "${{ secrets.TOKEN }}",
        "$env:TOKEN",
        "#{token}",
        "%(token)s",
        "%s",
        "<%= token %>",
        "{access_token}",
        "__TOKEN__",
        "@token",
        "!Ref AccessToken",
        "{{vault:kv/token}}",
        "op://vault/item/token",
        ":access_token",
        "[[token]]",
        "Authorization: Bearer ${ACCESS_TOKEN}",
        "process.env.ACCESS_TOKEN",
        'os.environ.get("TOKEN")',
        'System.getenv("TOKEN")',
    ),
    "example": (
        "<token>",
        "<your token here>",
        "YOUR_TOKEN_HERE",
        "your-jwt-token",
        "<YOUR_ACCESS_TOKEN>",
        "[your token]",
        "my_access_token",
        "Bearer YOUR_API_KEY",
        "insert-your-token-here",
        "xxxxx.yyyyy.zzzzz",
        "header.payload.signature",
        "changeme",
        "a.b.c",
        "yourTokenHere",
        "<access_token>",
        "paste token here",
        "access_token",
        "test-token",
    ),
    "masked": (
        "***",
        "*" * 40,
        "[REDACTED]",
        "(hidden)",
        "[FILTERED]",
        "<redacted>",
        "Bearer ***",
        "Bearer [REDACTED]",
        "xxxxxxxx",
        "••••••••",
        "ghp_************************",
        "[MASKED]",
        "**REDACTED**",
        "__redacted__",
        "Authorization: Bearer ********",
        "####",
        "eyJhbGci****",
    ),
    "shortened": (
        "eyJ…",
        "eyJhbGciOiJSUzI1NiJ9...",
        "Bearer eyJhbGciOi...",
        "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJodHRw…",
        "eyJhbGciOiJSUzI1NiJ9.eyJp...XYZ123",
        "eyJhbGciOiJSUzI1NiJ9.eyJp***",
        "eyJhbGciOiJSUzI1NiJ9.[truncated]",
        "eyJhbGciOiJSUzI1NiJ9.eyJp … XYZ123",
        "eyJhbGciOiJSUzI1NiJ9<...>",
        "eyJhbGciOiJSUzI1NiJ9.eyJp[650 more characters]",
    ),
    "basic": (
        "Basic " + standard("alice:s3cret"),
        "Authorization: Basic " + standard("client-1:hunter2hunter2"),
        standard("client-1:hunter2hunter2"),
        "Basic " + standard("alice:"),
        "basic " + standard("münze:wort"),
    ),
    "private key": (
        "-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----",
        "-----BEGIN RSA PRIVATE KEY-----\nMIIB\n-----END RSA PRIVATE KEY-----\n",
        "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSj" + MIXED,
        "-----BEGIN EC PRIVATE KEY-----\nMIIB\n-----END EC PRIVATE KEY-----",
        "-----BEGIN OPENSSH PRIVATE KEY-----\nb3B\n-----END OPENSSH PRIVATE KEY-----",
        json.dumps({**JWK, "d": "d" * 43}),
    ),
    "key": (
        "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----",
        "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n",
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ" + "a" * 40 + " me@example.com",
        json.dumps(JWK),
        json.dumps({"keys": [JWK]}),
        json.dumps({"keys": []}, indent=2),
        json.dumps([JWK]),
        "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA" + MIXED,
    ),
    "discovery": (
        json.dumps({"issuer": "https://id.example.com", "jwks_uri": "https://id.example.com/keys"}),
        json.dumps({"issuer": "https://x", "authorization_endpoint": "https://x/authorize"}, indent=1),
    ),
    "error answer": (
        json.dumps({"error": "invalid_client"}),
        json.dumps({"error": "invalid_grant", "error_description": "x"}, indent=2),
        json.dumps({"message": "Unauthorized"}),
        json.dumps({"message": "Forbidden"}),
        json.dumps({"status": 401, "title": "Unauthorized", "detail": "x"}),
        json.dumps({"errorCode": "E0000011", "errorSummary": "Invalid token provided"}),
        json.dumps({"errors": [{"message": "x"}]}),
        json.dumps({"__type": "NotAuthorizedException", "message": "x"}),
    ),
    "decoded": (
        json.dumps({"iss": "https://x", "sub": "1", "exp": 1}),
        json.dumps({"alg": "RS256", "kid": "k1"}),
        '{\n  "alg": "RS256"\n}.{\n  "sub": "1"\n}.[Signature]',
        json.dumps({"sub": "1", "aud": "x"}, indent=4),
    ),
    "HTML": (
        "<!DOCTYPE html><html><head><title>Sign in</title></head></html>",
        "<html>\n<body>502 Bad Gateway</body>\n</html>",
        "<!doctype html>\n<html lang=en>",
        "<HTML><HEAD><TITLE>302 Moved</TITLE></HEAD></HTML>",
    ),
    "XML": ('<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>', "<Error><Code>x</Code></Error>"),
    "URL": (
        "https://id.example.com/authorize?client_id=x",
        "https://app.example.com/callback?code=abc&state=x",
        "http://localhost:8080/",
        "https://login.microsoftonline.com/common/oauth2/v2.0/token",
    ),
    "name": (
        "api.example.com",
        "www.example.com",
        "id.staging.example.co.uk",
        "1.2.3",
        "v2.10.0",
        "1.2.3-beta.4",
        "10.0.0.1",
        "192.168.1.10:8443",
        "2001:db8::1",
        "archive.tar.gz",
        "token.prod.json",
        "com.example.Application",
        "System.IO.FileNotFoundException",
        "/var/log/app.2026.log",
        "C:\\logs\\app.1.log",
        "alice@mail.example.com",
        "package.module.Class.method",
        "main.go.orig",
        "a.b@c.example",
        "2026-11-29T10:00:00.000Z",
        "api.default.svc.cluster.local",
    ),
    "prose": (
        "The login fails since Monday. It worked before. Please help",
        "hello world, this is no token",
        "Transform: AWS::Serverless-2016-10-31\nResources:\n  F:\n    Type: X\n    Handler: app.main.handler\n",
        'Traceback (most recent call last):\n  File "a.py", line 1, in <module>\n    x.y.z()\nValueError: no',
        "java.lang.IllegalStateException: no\n\tat com.example.A.b(A.java:12)\n\tat com.example.C.d(C.java:9)",
        "One. Two. Three.",
        "不能登录。从周一开始。请帮忙",
        "Не работает. Совсем. Помогите",
        "Es geht nicht. Warum. Danke",
        "see RFC 7519, section 4.1.4 and 10.1.1",
    ),
}
"""By a name for the kind. All members of a kind are said to be that kind."""
