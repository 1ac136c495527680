"""The same answer in every form that people paste: each function wraps one exchange as a tool writes it."""

from __future__ import annotations

import base64
import gzip
import json
from collections.abc import Callable
from typing import NamedTuple
from urllib.parse import urlsplit

SECRET = "Zq7s9xKpLw3R8tVb"
BASIC = base64.b64encode(f"orders:{SECRET}".encode()).decode()


class Told(NamedTuple):
    """An exchange: what was asked, and what was answered."""

    method: str
    url: str
    status: int
    phrase: str
    headers: tuple[tuple[str, str], ...]
    body: str

    @property
    def path(self) -> str:
        return urlsplit(self.url).path

    @property
    def host(self) -> str:
        return urlsplit(self.url).netloc

    @property
    def form(self) -> str:
        return f"grant_type=client_credentials&client_secret={SECRET}" if self.method == "POST" else ""

    @property
    def head(self) -> str:
        return "\n".join([f"HTTP/1.1 {self.status} {self.phrase}", *(f"{n}: {v}" for n, v in self.headers)])

    @property
    def small(self) -> str:
        return "\n".join(f"{name.lower()}: {value}" for name, value in self.headers)

    @property
    def asked_headers(self) -> tuple[tuple[str, str], ...]:
        form = (("Content-Type", "application/x-www-form-urlencoded"),) if self.form else ()
        return (("Host", self.host), ("Authorization", f"Basic {BASIC}"), ("Cookie", f"sid={SECRET}"), *form)

    @property
    def request(self) -> str:
        lines = [f"{self.method} {self.path} HTTP/1.1", *(f"{n}: {v}" for n, v in self.asked_headers)]
        return "\n".join(lines) + f"\n\n{self.form}".rstrip("\n")


JSON = (("Content-Type", "application/json"),)
TOKEN_URL, API_URL = "https://id.example.com/oauth2/token", "https://api.example.com/orders"


def _oauth(status: int, phrase: str, body: object) -> Told:
    return Told("POST", TOKEN_URL, status, phrase, JSON, json.dumps(body))


def _api(status: int, phrase: str, body: str, *headers: tuple[str, str]) -> Told:
    return Told("GET", API_URL, status, phrase, (*JSON, *headers), body)


ANSWERS = {
    "client": _oauth(401, "Unauthorized", {"error": "invalid_client", "error_description": "Client not found"}),
    "grant": _oauth(400, "Bad Request", {"error": "invalid_grant", "error_description": "Token is not active"}),
    "scope": _oauth(400, "Bad Request", {"error": "invalid_scope", "error_description": "The scope 'a' is unknown"}),
    "entra": _oauth(
        401,
        "Unauthorized",
        {
            "error": "invalid_client",
            "error_description": "AADSTS7000215: Invalid client secret provided. Ensure it is the value.",
            "error_codes": [7000215],
        },
    ),
    "expired": _api(401, "Unauthorized", '{"message":"jwt expired"}'),
    "audience": _api(
        401, "Unauthorized", '{"message":"jwt audience invalid. expected: https://api.example.com/orders"}'
    ),
    "kubernetes": _api(
        403,
        "Forbidden",
        '{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","message":"pods is forbidden: User'
        ' \\"jane\\" cannot list resource \\"pods\\" in API group \\"\\"","reason":"Forbidden","code":403}',
    ),
    "google": _api(
        401,
        "Unauthorized",
        '{"error":{"code":401,"message":"Request had invalid authentication credentials. Expected OAuth 2 access'
        ' token.","status":"UNAUTHENTICATED"}}',
    ),
    "graphql": _api(
        200, "OK", '{"errors":[{"message":"Could not verify JWT: JWTExpired","extensions":{"code":"invalid-jwt"}}]}'
    ),
    "signature": _api(401, "Unauthorized", '{"error":"invalid_token","error_description":"Invalid signature"}'),
}


def har_entry(one: Told, **content: str) -> dict[str, object]:
    """An entry of a HAR file, as Chrome writes it."""
    return {
        "startedDateTime": "2026-11-20T10:15:00.000Z",
        "time": 41.2,
        "_initiator": {"type": "script", "stack": {"callFrames": []}},
        "request": {
            "method": one.method,
            "url": one.url,
            "httpVersion": "http/2.0",
            "headers": [{"name": n.lower(), "value": v} for n, v in one.asked_headers],
            "cookies": [{"name": "sid", "value": SECRET}],
            "postData": {
                "mimeType": "application/x-www-form-urlencoded",
                "params": [{"name": n, "value": v} for n, _, v in (p.partition("=") for p in one.form.split("&"))],
            },
        },
        "response": {
            "status": one.status,
            "statusText": "",
            "headers": [{"name": n, "value": v} for n, v in one.headers],
            "content": {"size": len(one.body), "mimeType": "application/json", "text": one.body, **content},
            "bodySize": 10,
            "_transferSize": 300,
        },
        "timings": {"wait": 1},
    }


def har(*entries: object) -> str:
    """A HAR file."""
    return json.dumps({"log": {"version": "1.2", "creator": {"name": "WebInspector"}, "entries": list(entries)}})


def _encoded(content: bytes) -> dict[str, str]:
    return {"text": base64.b64encode(content).decode(), "encoding": "base64"}


def _curl(one: Told, stamp: str = "", version: str = "1.1", *, twice: bool = False) -> str:
    small = version != "1.1"
    lines = [
        f"* Connected to {one.host} (203.0.113.7) port 443",
        f"> {one.method} {one.path} HTTP/{version}",
        *(f"> {n.lower() if small else n}: {v}" for n, v in one.asked_headers),
        "> ",
        *(["} [29 bytes data]"] if one.form else []),
    ]
    for number, (name, value) in enumerate((("", ""), *one.headers)):
        text = f"HTTP/{version} {one.status} {'' if small else one.phrase}" if number == 0 else f"{name}: {value}"
        lines += [f"< {text}", *([text] if twice else [])]
    lines += ["< ", *([""] if twice else [])]
    stamped = [f"{stamp}{line}" for line in lines]
    return "\n".join([*stamped, f"{one.body}{stamp}* Connection #0 to host {one.host} left intact"])


def _trace(one: Told, *, binary: bool = False) -> str:
    def block(mark: str, content: str) -> list[str]:
        raw = content.replace("\n", "\r\n").encode()
        lines = [f"10:15:00.123456 {mark}, {len(raw)} bytes (0x{len(raw):x})"]
        if binary:
            for at in range(0, len(raw), 16):
                part = raw[at : at + 16]
                pairs = " ".join(f"{byte:02x}" for byte in part).ljust(48)
                lines.append(f"{at:04x}: {pairs}{''.join(chr(b) if 32 <= b < 127 else '.' for b in part)}")
            return lines
        at = 0
        for line in content.split("\n"):
            starts = range(0, max(len(line), 1), 64)
            lines += [f"{at + start:04x}: {line[start : start + 64]}" for start in starts]
            at += len(line) + 2
        return lines

    got = [part for header in [*one.head.split("\n"), ""] for part in block("<= Recv header", f"{header}\n")]
    if not binary:
        got = [line for line in got if not (line.startswith("00") and line[6:] == "" and line[:4] != "0000")]
    sent = block("=> Send header", f"{one.request.partition(chr(10) * 2)[0]}\n\n")
    body = block("=> Send data", one.form) if one.form else []
    return "\n".join(["== Info: Connected to x", *sent, *body, *got, *block("<= Recv data", one.body), "== Info: done"])


def _wget(one: Told) -> str:
    head = "\n".join(f"  {line}" for line in one.head.split("\n"))
    return (
        f"--2026-11-20 10:15:00--  {one.url}\nResolving {one.host}... 203.0.113.7\nHTTP request sent, awaiting"
        f" response... \n{head}\nLength: 26 [application/json]\n\n{one.body}"
    )


def _wget_debug(one: Told) -> str:
    return (
        f"DEBUG output created by Wget 1.21.\n--2026-11-20 10:15:00--  {one.url}\n\n"
        f"---request begin---\n{one.request}\n"
        f"---request end---\nHTTP request sent, awaiting response... \n---response begin---\n{one.head}\n\n"
        f"---response end---\n{one.status} {one.phrase}\nSkipping 26 bytes of body: [{one.body}] done."
    )


def _okhttp(one: Told, prefix: str = "") -> str:
    sent = "\n".join(f"{n}: {v}" for n, v in one.asked_headers)
    head = "\n".join(one.head.split("\n")[1:])
    whole = (
        f"--> {one.method} {one.url} h2 (29-byte body)\n{sent}\n\n{one.form}\n--> END {one.method} (29-byte body)\n"
        f"<-- {one.status} {one.phrase} {one.url} (123ms)\n{head}\n\n{one.body}\n<-- END HTTP (26-byte body)"
    )
    return "\n".join(f"{prefix}{line}" for line in whole.split("\n"))


def _klog(one: Told, *, today: bool = False) -> str:
    stamp = "I1120 10:15:00.123456   12345 round_trippers.go:463]"
    if today:
        sent = "\n".join(f"\t{n}: {v}" for n, v in one.asked_headers)
        got = "\n".join(f"\t{n}: {v}" for n, v in one.headers)
        return (
            f'{stamp} "Request" verb="{one.method}" url="{one.url}" headers=<\n{sent}\n >\n'
            f'{stamp} "Response" status="{one.status} {one.phrase}" headers=<\n{got}\n > milliseconds=7\n'
            f'{stamp} "Response Body" body={json.dumps(one.body)}'
        )
    sent = "\n".join(f"{stamp}     {n}: {v}" for n, v in one.asked_headers)
    got = "\n".join(f"{stamp}     {n}: {v}" for n, v in one.headers)
    return (
        f"{stamp} {one.method} {one.url}\n{stamp} Request Headers:\n{sent}\n"
        f"{stamp} Response Status: {one.status} {one.phrase} in 7 milliseconds\n{stamp} Response Headers:\n{got}\n"
        f"{stamp} Response Body: {one.body}"
    )


def _faraday(one: Told) -> str:
    stamp = "I, [2026-11-20T10:15:00.123456 #12345]  INFO --"
    sent = "\n".join(f'{n}: "{v}"' for n, v in one.asked_headers)
    got = "\n".join(f'{n.lower()}: "{v}"' for n, v in one.headers)
    form = f"\n{stamp} request: {one.form}" if one.form else ""
    return (
        f"{stamp} request: {one.method} {one.url}\n{stamp} request: {sent}{form}\n"
        f"{stamp} response: Status {one.status}\n{stamp} response: {got}\n{stamp} response: {one.body}"
    )


def _http_client(one: Told) -> str:
    sent = one.request.replace("\n", "\\r\\n")
    headers = "\n".join(f"header: {n}: {v}" for n, v in one.headers)
    return f"send: b'{sent}'\nreply: 'HTTP/1.1 {one.status} {one.phrase}\\r\\n'\n{headers}\n{one.body}"


def _dumped(one: Told) -> str:
    whole = json.dumps(f"{one.head}\n\n{one.body}".replace("\n", "\r\n"))
    asked = json.dumps(one.request.replace("\n", "\r\n"))
    return f"2026/11/20 10:15:00 {asked}\n2026/11/20 10:15:00 {whole}"


def _axios(one: Told) -> str:
    def quoted(text: str) -> str:
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"

    headers = ",\n".join(f"      {quoted(n.lower())}: {quoted(v)}" for n, v in one.headers)
    return f"""AxiosError: Request failed with status code {one.status}
    at settle (/app/node_modules/axios/dist/node/axios.cjs:2019:12)
    at IncomingMessage.handleStreamEnd (/app/node_modules/axios/dist/node/axios.cjs:3135:11) {{
  code: 'ERR_BAD_REQUEST',
  config: {{
    adapter: [ 'xhr', 'http', 'fetch' ],
    transformRequest: [ [Function: transformRequest] ],
    headers: Object [AxiosHeaders] {{ Authorization: 'Basic {BASIC}' }},
    method: '{one.method.lower()}',
    url: '{one.url}',
    data: {quoted(one.form)}
  }},
  request: <ref *1> ClientRequest {{
    _events: [Object: null prototype] {{ abort: [Function (anonymous)] }},
    [Symbol(kNeedDrain)]: false
  }},
  response: {{
    status: {one.status},
    statusText: '{one.phrase}',
    headers: Object [AxiosHeaders] {{
{headers}
    }},
    data: {quoted(one.body)}
  }}
}}"""


def _chrome(one: Told) -> str:
    got = "\n".join(f"{n.lower()}\n{v}" for n, v in one.headers)
    return (
        f"Request URL\n{one.url}\nRequest Method\n{one.method}\nStatus Code\n{one.status} {one.phrase}\n"
        "Remote Address\n203.0.113.7:443\nReferrer Policy\nstrict-origin-when-cross-origin\n"
        f"{got}\n:authority\n{one.host}\nauthorization\nBasic {BASIC}\ncookie\nsid={SECRET}\nResponse\n{one.body}"
    )


def _postman(one: Told) -> str:
    members = {
        "Network": {"addresses": {"remote": {"address": "203.0.113.7"}}},
        "Request Headers": dict(one.asked_headers),
        "Request Body": one.form,
        "Response Headers": dict(one.headers),
        "Response Body": one.body,
    }
    return f"{one.method} {one.url}: {one.status} {json.dumps(members, indent=2)}"


def _burp(one: Told) -> str:
    def coded(text: str) -> str:
        return base64.b64encode(text.replace("\n", "\r\n").encode()).decode()

    answer = coded(f"{one.head}\n\n{one.body}")
    return (
        f'<?xml version="1.0"?>\n<items burpVersion="2026.1">\n<item>\n<url><![CDATA[{one.url}]]></url>\n'
        f'<request base64="true"><![CDATA[{coded(one.request)}]]></request>\n<status>{one.status}</status>\n'
        f'<response base64="true"><![CDATA[{answer}]]></response>\n</item>\n</items>'
    )


def _k6(one: Told) -> str:
    tail = "  group= iter=0 request_id=1b2c scenario=default source=http-debug vu=1"
    return f"INFO[0000] Request:\n{one.request}\n{tail}\nINFO[0000] Response:\n{one.head}\n\n{one.body}{tail}"


def _insomnia(one: Told) -> str:
    sent = "\n".join(f"> {line}".rstrip() for line in one.request.partition("\n\n")[0].split("\n"))
    head = "\n".join(f"< {line}" for line in one.head.split("\n"))
    return f"* Preparing request to {one.url}\n{sent}\n\n| {one.form}\n\n{head}\n\n| {one.body}"


def _ecs(one: Told) -> str:
    return json.dumps(
        {
            "@timestamp": "2026-11-20T10:15:00.000Z",
            "log.level": "error",
            "message": "request failed",
            "http": {
                "request": {"method": one.method},
                "response": {"status_code": one.status, "body": {"content": one.body}},
            },
            "url": {"full": one.url},
        }
    )


def _logged(**named: Callable[[Told], object]) -> Callable[[Told], str]:
    return lambda one: json.dumps({name: make(one) for name, make in named.items()})


FORMS: dict[str, Callable[[Told], str]] = {
    "raw": lambda one: f"{one.head}\n\n{one.body}",
    "request and answer": lambda one: f"{one.request}\n\n{one.head}\n\n{one.body}",
    "HTTPie -v --meta": lambda one: f"{one.request}\n\n\n{one.head}\n\n{one.body}\n\n\nElapsed time: 0.123s",
    "HTTP/2": lambda one: f"HTTP/2 {one.status} \n{one.small}\n\n{one.body}",
    "HTTP/3": lambda one: f"HTTP/3 {one.status}\n{one.small}\n\n{one.body}",
    "curl -v": _curl,
    "curl -v over HTTP/2": lambda one: _curl(one, version="2"),
    "curl -iv": lambda one: _curl(one, twice=True),
    "curl -v --trace-time": lambda one: _curl(one, "10:15:00.123456 "),
    "curl -v --trace-time --trace-ids": lambda one: _curl(one, "10:15:00.123456 [0-0] "),
    "curl --trace-ascii": _trace,
    "curl --trace": lambda one: _trace(one, binary=True),
    "curl after 100 Continue": lambda one: f"HTTP/1.1 100 Continue\n\n{one.head}\n\n{one.body}",
    "curl -iL": lambda one: f"HTTP/1.1 302 Found\nLocation: {one.url}\n\n{one.head}\n\n{one.body}",
    "curl with its command": lambda one: (
        f"$ curl -i -X {one.method} -u orders:{SECRET} {one.url}\n{one.head}\n\n{one.body}"
    ),
    "prose around it": lambda one: f"This is what I get:\n\n{one.head}\n\n{one.body}",
    "wget -S": _wget,
    "wget --debug": _wget_debug,
    "OkHttp": _okhttp,
    "OkHttp in logcat": lambda one: _okhttp(one, "2026-11-20 10:15:00.123  1234-1234  okhttp.OkHttpClient  app  I  "),
    "kubectl -v=8": _klog,
    "kubectl -v=8 of today": lambda one: _klog(one, today=True),
    "Faraday": _faraday,
    "Python's http.client": _http_client,
    "Go's dump": _dumped,
    "axios, as Node prints it": _axios,
    "Chrome's panel": _chrome,
    "Postman's console": _postman,
    "Burp": _burp,
    "k6": _k6,
    "Insomnia": _insomnia,
    "Fiddler": lambda one: f"{one.request.replace(one.path, one.url, 1)}\n\n{one.head}\n\n{one.body}\n\n{'-' * 66}",
    "a HAR of Chrome": lambda one: har(har_entry(one)),
    "a HAR of Firefox, in base64": lambda one: har(har_entry(one, **_encoded(one.body.encode()))),
    "a HAR of a proxy, compressed": lambda one: har(har_entry(one, **_encoded(gzip.compress(one.body.encode())))),
    "ECS": _ecs,
    "zap": _logged(
        level=lambda _: "error", msg=lambda _: "call failed", method=lambda one: one.method, url=lambda one: one.url,
        status=lambda one: one.status, body=lambda one: one.body,
    ),
    "GCP": _logged(
        severity=lambda _: "WARNING",
        httpRequest=lambda one: {"requestMethod": one.method, "requestUrl": one.url, "status": one.status},
        jsonPayload=lambda one: {"body": one.body},
    ),
    "Serilog": _logged(**{
        "@t": lambda _: "2026-11-20T10:15:00Z", "@mt": lambda _: "HTTP {RequestMethod} {RequestPath} responded",
        "RequestMethod": lambda one: one.method, "RequestUri": lambda one: one.url,
        "StatusCode": lambda one: one.status, "ResponseBody": lambda one: one.body,
    }),
    "a log before each line": lambda one: "\n".join(
        f"2026-11-20 10:15:{n:02} DEBUG [http-{n}] - {line}"
        for n, line in enumerate(f"{one.head}\n\n{one.body}".split("\n"), 9)
    ),
    "Spring": lambda one: (
        f'org.springframework.web.client.HttpClientErrorException: {one.status} {one.phrase}: "{one.body}"\n\tat a.B'
    ),
    "Python's httpx": lambda one: (
        f"httpx.HTTPStatusError: Client error '{one.status} {one.phrase}' for url '{one.url}'\nbody: {one.body}"
    ),
    "PowerShell": lambda one: f"Invoke-RestMethod: {one.body}",
}  # fmt: skip
NAMES_NO_STATUS = {"PowerShell"}
