"""Texts as people paste them, with what has to be recognised in each: kind, place or status, and line of each piece."""

from __future__ import annotations

import json
from typing import NamedTuple

from tests.core.minting import mint, with_claims

TOKEN, OTHER, THIRD = (mint(with_claims(jti=name)) for name in ("first", "second", "third"))


class PastedText(NamedTuple):
    """A text, its pieces as "kind what line", and which of the tokens and answers are chosen, by their places."""

    text: str
    pieces: tuple[str, ...]
    token: int | None = None
    answer: int | None = None


def _curl(token: str, status: str, error: str) -> str:
    return f"""$ curl -v https://api.example.com/orders -H "Authorization: Bearer {token}"
* Connected to api.example.com (192.0.2.1) port 443
> GET /orders HTTP/2
> Host: api.example.com
> authorization: Bearer {token}
>
< HTTP/2 {status}
< www-authenticate: Bearer error="{error}", error_description="said so"
<
{{"message":"Unauthorized"}}
* Connection #0 to host api.example.com left intact
"""


SHORT = f"""curl -i https://api.example.com/orders -H "Authorization: Bearer {TOKEN}"
HTTP/1.1 403 Forbidden
Content-Type: application/json

{{"error":"insufficient_scope"}}
"""
_SHORT_PIECES = ("request curl 1", "token authorization 1", "answer 403 2")
_HAR = {
    "log": {
        "version": "1.2",
        "entries": [
            {
                "request": {
                    "method": "GET",
                    "url": f"https://api.example.com/{path}",
                    "headers": [{"name": "Authorization", "value": f"Bearer {token}"}],
                },
                "response": {"status": status, "headers": [], "content": {"text": '{"error":"invalid_token"}'}},
            }
            for path, token, status in (("a", TOKEN, 200), ("b", OTHER, 401))
        ],
    }
}
_RSA = {"kty": "RSA", "n": "xQ" * 171, "e": "AQAB"}
JWKS = json.dumps({"keys": [_RSA | {"kid": "a"}, _RSA | {"kid": "b"}]})

PASTED: dict[str, PastedText] = {
    "a token": PastedText(TOKEN, ("token - 1",), 0),
    "a byte order mark": PastedText("\ufeff" + TOKEN, ("token - 1",), 0),
    "tabs around it": PastedText(f"\t\t{TOKEN}\t\n", ("token - 1",), 0),
    "a right-to-left sentence": PastedText(f"הטוקן שלי הוא {TOKEN} ולא עובד", ("token - 1",), 0),
    "three tokens": PastedText(f"{TOKEN}\n{OTHER}\n{THIRD}\n{TOKEN}", ("token - 1", "token - 2", "token - 3"), 0),
    "joined": PastedText(TOKEN + OTHER, ("joined - 1", "token - 1", "token - 1"), 1),
    "wrapped at 70": PastedText("\n".join(TOKEN[at : at + 70] for at in range(0, len(TOKEN), 70)), ("token - 1",), 0),
    "a cookie": PastedText(f"Cookie: theme=dark; sid={TOKEN}; lang=en", ("token cookie sid 1",), 0),
    "a URL": PastedText(f"https://app.example.com/cb?id_token={TOKEN}&state=1", ("token id_token 1",), 0),
    "JSON in JSON": PastedText(
        json.dumps({"log": json.dumps({"access_token": TOKEN, "user": "x"})}), ("token access_token 1",), 0
    ),
    "an opaque token in a header": PastedText(
        "Authorization: Bearer ya29.a0AfH6SMBx12345\n", ("token authorization 1",), 0
    ),
    "an opaque token in a list of headers": PastedText(
        '[{"name": "Authorization", "value": "Bearer ya29.a0AfH6SMBx12345"}]', ("token authorization 1",), 0
    ),
    "curl -v": PastedText(
        _curl(TOKEN, "401", "invalid_token"), ("request curl 1", "token authorization 1", "answer 401 7"), 1, 2
    ),
    "two answers": PastedText(
        _curl(TOKEN, "401", "invalid_token") + _curl(OTHER, "403", "insufficient_scope"),
        (
            "request curl 1",
            "token authorization 1",
            "answer 401 7",
            "request curl 12",
            "token authorization 12",
            "answer 403 18",
        ),
        4,
        5,
    ),
    "curl -i": PastedText(SHORT, _SHORT_PIECES, 1, 2),
    "CRLF": PastedText(SHORT.replace("\n", "\r\n"), _SHORT_PIECES, 1, 2),
    "the words of an API alone": PastedText("the token does not have a valid audience", ("answer - 1",), None, 0),
    "words that name the token alone": PastedText("The incoming token has expired", ("answer - 1",), None, 0),
    "an error code alone": PastedText("invalid_token", ("answer - 1",), None, 0),
    "what stands for a token alone": PastedText("undefined", ()),
    "empty lines before": PastedText(f"\n\n{SHORT}", ("request curl 3", "token authorization 3", "answer 403 4"), 1, 2),
    "a quote in a chat": PastedText(
        "look:\n" + "\n".join(f"> {line}" for line in SHORT.split("\n")),
        ("request curl 2", "token authorization 2", "answer 403 3"),
        1,
        2,
    ),
    "a fence and another token": PastedText(
        f"I got this:\n```\n{SHORT}```\nand it was\n```\n{OTHER}\n```\n",
        ("request curl 3", "token authorization 3", "answer 403 4", "token - 11"),
        1,
        2,
    ),
    "cmd.exe": PastedText(
        f'C:\\> curl.exe -i ^\r\n  -H "Authorization: Bearer {TOKEN}" ^\r\n  https://api.example.com/orders\r\n'
        'HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\n\r\n{"message":"Unauthorized"}\r\n',
        ("request curl 1", "token authorization 2", "answer 401 4"),
        1,
        2,
    ),
    "PowerShell": PastedText(
        f'PS C:\\Users\\me> irm https://api.example.com/a -Headers @{{Authorization="Bearer {TOKEN}"}}\n'
        "Invoke-RestMethod : The remote server returned an error: (401) Unauthorized.\n",
        ("request Invoke-RestMethod 1", "token authorization 1", "answer 401 2"),
        1,
        2,
    ),
    "settings before a command": PastedText(
        f'SCOPE=orders\n\nPS C:\\me> irm https://api.example.com/a -Headers @{{Authorization="Bearer {TOKEN}"}}\n'
        "Invoke-RestMethod : The remote server returned an error: (401) Unauthorized.\n",
        ("request Invoke-RestMethod 3", "token authorization 3", "answer 401 4"),
        1,
        2,
    ),
    "HTTPie": PastedText(
        f'http GET https://api.example.com/orders "Authorization:Bearer {TOKEN}" -v\nGET /orders HTTP/1.1\n'
        f"Authorization: Bearer {TOKEN}\nHost: api.example.com\n\n\nHTTP/1.1 401 Unauthorized\n\n"
        '{\n    "error": "invalid_token"\n}\n',
        ("request HTTPie 1", "token authorization 1", "answer 401 7"),
        1,
        2,
    ),
    "fetch": PastedText(
        'fetch("https://api.example.com/orders", {\n  "headers": {\n'
        f'    "authorization": "Bearer {TOKEN}"\n  }},\n  "method": "GET"\n}});',
        ("request fetch 1", "token authorization 3"),
        1,
    ),
    "the Postman console": PastedText(
        'GET https://api.example.com/orders: {\n  "Request Headers": {\n'
        f'    "authorization": "Bearer {TOKEN}"\n  }},\n'
        '  "Response Headers": {\n    "www-authenticate": "Bearer error=\\"invalid_token\\""\n  },\n'
        '  "Response Body": "{}"\n}',
        ("answer - 1", "token authorization 3"),
        1,
        0,
    ),
    "a Java log": PastedText(
        f"2026-11-30 13:00:00 INFO 1 --- [main] c.e.Orders : Calling with token {TOKEN}\n"
        "2026-11-30 13:00:01 ERROR 1 --- [main] c.e.Orders : 401 Unauthorized from GET https://api.example.com/a\n",
        ("token - 1", "answer 401 2"),
        0,
        1,
    ),
    "a Go log": PastedText(
        f'2026/11/30 13:00:00 request failed: token={TOKEN} status=401 body={{"error":"invalid_token"}}\n',
        ("answer 401 1", "token - 1"),
        1,
        0,
    ),
    "an access log": PastedText(
        f'192.0.2.1 - - [30/Nov/2026:13:00:00 +0000] "GET /a?access_token={TOKEN} HTTP/1.1" 401 179 "-" "curl/8"\n'
        '192.0.2.1 - - [30/Nov/2026:13:00:01 +0000] "GET /a HTTP/1.1" 200 179 "-" "curl/8"\n',
        ("answer 401 1", "token access_token 1", "answer 200 2"),
        1,
        0,
    ),
    "HAR": PastedText(
        json.dumps(_HAR, indent=1),
        ("token authorization 12", "answer 200 17", "token authorization 31", "answer 401 36"),
        2,
        3,
    ),
    "HAR in one line": PastedText(
        json.dumps(_HAR), ("token authorization 1", "answer 200 1", "token authorization 1", "answer 401 1"), 2, 3
    ),
    "kubectl": PastedText(
        "I1130 13:00:00.000000   12345 round_trippers.go:463] GET https://k8s.example.com:6443/api/v1/pods\n"
        "I1130 13:00:00.000000   12345 round_trippers.go:473]     Authorization: Bearer <masked>\n"
        "I1130 13:00:00.100000   12345 round_trippers.go:574] Response Status: 401 Unauthorized in 100 milliseconds\n"
        f"token: {TOKEN}\n",
        ("answer 401 3", "token - 4"),
        1,
        0,
    ),
    "an emoji before": PastedText(
        f"🎉🎉 token: {TOKEN}\n🙈 HTTP/1.1 401 Unauthorized\n", ("token - 1", "answer 401 2"), 0, 1
    ),
    "the token behind its answer": PastedText(
        f'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token"\n\n{TOKEN}',
        ("answer 401 1", "token - 4"),
        1,
        0,
    ),
    "a command and the words it printed": PastedText(
        f"me@host:~$ curl https://api.example.com/a -H 'Authorization: Bearer {TOKEN}'\n"
        '{"message":"The incoming token has expired"}',
        ("request curl 1", "token authorization 1", "answer - 2"),
        1,
        2,
    ),
    "a token and a status": PastedText(f"{TOKEN}\n401 Unauthorized", ("token - 1", "answer 401 2"), 0, 1),
    "a token and words": PastedText(f"{TOKEN}\nerror: jwt expired\n", ("token - 1", "answer - 2"), 0, 1),
    "a token and a body": PastedText(
        f'{TOKEN}\n\n{{"message":"The incoming token has expired"}}', ("token - 1", "answer - 3"), 0, 1
    ),
    "a token and a header": PastedText(
        f'{TOKEN}\nwww-authenticate: Bearer error="invalid_token"\n', ("token - 1", "answer - 2"), 0, 1
    ),
    "labels before both": PastedText(
        f"Token:\n{TOKEN}\n\nAnswer:\n401 Unauthorized\n", ("token - 2", "answer 401 5"), 0, 1
    ),
    "a ticket with a telephone number": PastedText(
        f"Hello,\nour call fails with this token:\n{TOKEN}\nThanks, Joe\nTel 401 555 0100", ("token - 3",), 0
    ),
    "a token request and a refusal": PastedText(
        "POST /oauth2/token HTTP/1.1\nHost: id.example.com\nAuthorization: Basic Y2xpZW50OnNlY3JldHZhbHVl\n\n"
        "grant_type=client_credentials\n\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n"
        f'{{"access_token":"{TOKEN}","token_type":"Bearer","expires_in":3600}}\n\n'
        f"GET /a HTTP/1.1\nHost: api.example.com\nAuthorization: Bearer {TOKEN}\n\n"
        'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token"\n\n',
        (
            "request HTTP 1",
            "secret basic 3",
            "token-answer 200 7",
            "token access_token 10",
            "request HTTP 12",
            "answer 401 16",
        ),
        3,
        5,
    ),
    "a token answer": PastedText(
        f'{{"access_token":"{TOKEN}","token_type":"Bearer","expires_in":3600}}',
        ("token-answer - 1", "token access_token 1"),
        1,
    ),
    "a refusal of a token URL": PastedText(
        'HTTP/1.1 400 Bad Request\n\n{"error":"invalid_client"}', ("token-refusal 400 1",), None, 0
    ),
    "a header alone": PastedText('WWW-Authenticate: Bearer error="insufficient_scope"', ("answer - 1",), None, 0),
    "a Status of Kubernetes": PastedText(
        '{"kind":"Status","status":"Failure","message":"Unauthorized","code":401}', ("answer 401 1",), None, 0
    ),
    "words alone": PastedText("jwt expired", ("answer - 1",), None, 0),
    "keys": PastedText(JWKS, ("key-set JWKS 1",)),
    "keys behind a token": PastedText(f"{TOKEN}\n\n{JWKS}", ("token - 1", "key-set JWKS 3"), 0),
    "an environment": PastedText(
        "TOKEN_URL=https://id.example.com/token\nCLIENT_ID=orders\nCLIENT_SECRET=s3cr3tValue99\n",
        ("setup Environment variables 1", "secret CLIENT_SECRET 3"),
    ),
    "a token request as curl": PastedText(
        "curl https://id.example.com/token -u orders:s3cr3tValue99 -d grant_type=client_credentials",
        ("request curl 1", "secret basic 1"),
    ),
    "prose": PastedText("The login fails since Monday.\nIt worked before. Please help.", ()),
    "a mail": PastedText("Subject: Sign in\nContent-Type: text/html\nDate: Mon, 30 Nov 2026 13:00:00 GMT\n\nhi", ()),
    "some JSON": PastedText('{"name":"x","keys":5,"message":{"a":1}}', ()),
    "a log without tokens": PastedText("2026-11-30T10:00:00Z INFO nothing here.\n", ()),
    "a masked token": PastedText("Authorization: Bearer undefined", ()),
    "nothing": PastedText("", ()),
    "blanks": PastedText(" \n\t\n", ()),
}
"""By what they are."""
