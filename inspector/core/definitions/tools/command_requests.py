"""The request that a command would send, by the options of curl, wget, HTTPie and PowerShell."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote_plus

from inspector.core.definitions.tools.client_parts import form_pairs, json_pairs
from inspector.core.definitions.tools.command_line import CommandLine, CommandWord

_CURL_WITH = frozenset("XHdFuoAebcxmETwKUryYzCDQtP")
"""Letters of curl's options that take a value."""
_CURL_LONG = {
    "request": "X", "header": "H", "data": "d", "data-ascii": "d", "data-binary": "d", "data-raw": "raw",
    "data-urlencode": "urlencode", "form": "F", "form-string": "F", "user": "u", "json": "json", "url": "url",
    "proxy": "x", "cacert": "cacert", "cert": "E", "key": "key", "get": "G", "insecure": "k", "oauth2-bearer": "skip",
    "url-query": "query", "config": "K",
}  # fmt: skip
_CURL_ALONE = frozenset((
    "silent", "show-error", "location", "fail", "fail-with-body", "verbose", "include", "compressed", "globoff",
    "http1.0", "http1.1", "http2", "http3", "tlsv1", "tlsv1.2", "tlsv1.3", "ipv4", "ipv6", "basic", "anyauth", "head",
    "no-progress-meter", "progress-bar", "remote-name", "location-trusted", "raw", "netrc", "negotiate", "digest",
    "ssl-reqd", "no-buffer", "trace-time", "post301", "post302", "path-as-is", "disable", "next", "no-keepalive",
    "retry-all-errors", "retry-connrefused", "tcp-nodelay", "create-dirs", "remove-on-error", "styled-output",
))  # fmt: skip


@dataclass(slots=True)
class CommandRequest:
    """What a command would send. `files` are parts that it would read from files, `kept_out` options of no profile."""

    url: str = field(default="", repr=False)
    line: int = 0
    pairs: list[tuple[str, str, int]] = field(default_factory=list, repr=False)
    user: str = field(default="", repr=False)
    headers: list[tuple[str, str, int]] = field(default_factory=list, repr=False)
    files: list[str] = field(default_factory=list)
    kept_out: list[str] = field(default_factory=list)
    ca_bundle: str = ""
    certificate: str = field(default="", repr=False)
    key: str = ""
    as_query: bool = False

    def add_body(self, text: str, line: int) -> None:
        """Add a body, a form or an object in JSON."""
        stripped = text.strip()
        if stripped[:1] == "{":
            try:
                read = json.loads(stripped, strict=False)
            except (ValueError, RecursionError):
                return
            self.pairs += [(name, value, line) for name, value in json_pairs(read)] if isinstance(read, dict) else []
            return
        self.pairs += [(name.strip(), value.strip(), line) for name, value in form_pairs(stripped)]


def request_of(command: CommandLine) -> CommandRequest | None:
    """The request of a command; None where its program is not known, or it names no URL."""
    program = command.words[0].text.lower().removesuffix(".exe") if command.words else ""
    read = {"curl": _curl, "wget": _wget, "http": _httpie, "https": _httpie, "xh": _httpie}.get(program)
    if program in ("invoke-restmethod", "invoke-webrequest", "irm", "iwr"):
        read = _powershell
    if read is None:
        return None
    request = CommandRequest(line=command.line)
    read(command, request)
    return request if request.url else None


# --- curl

_Take = Callable[[CommandRequest, str, int], None]


def _curl(command: CommandLine, request: CommandRequest) -> None:
    pieces: list[tuple[str, int]] = []
    for option, value, line in _curl_options(command.words[1:]):
        if option == "d" and value == "@-" and command.given is not None:
            pieces.append((command.given, line))
        elif option == "d" and value.startswith("@"):
            request.files.append(value)
        elif option in ("d", "raw"):
            pieces.append((value, line))
        elif option in _CURL_TAKES:
            _CURL_TAKES[option](request, value, line)
    body = "&".join(text for text, _ in pieces)
    if body.strip()[:1] == "{":
        request.add_body(body, pieces[0][1])
        return
    for text, line in pieces:
        request.add_body(text, line)


def _curl_options(words: tuple[CommandWord, ...]) -> Iterator[tuple[str, str, int]]:
    waiting = list(reversed(words))
    while waiting:
        word = waiting.pop()
        text = word.text
        if text.startswith("--") and len(text) > 2:
            name, equals, value = text[2:].partition("=")
            option = _CURL_LONG.get(name, "skip")
            if name in _CURL_ALONE or name.startswith("no-") or option in ("G", "k"):
                yield option, "", word.line
            elif equals:
                yield option, value, word.line
            elif waiting and not (option == "skip" and _is_option_or_url(waiting[-1].text)):
                yield option, waiting.pop().text, word.line
        elif text.startswith("-") and len(text) > 1:
            yield from _letters(word, waiting)
        elif text:
            yield "url", text, word.line


def _letters(word: CommandWord, waiting: list[CommandWord]) -> Iterator[tuple[str, str, int]]:
    """The options of one letter that stand together, `-sX POST`; the value is the rest, or the next word."""
    for at, letter in enumerate(word.text[1:], 2):
        if letter in _CURL_WITH:
            yield letter, word.text[at:] or (waiting.pop().text if waiting else ""), word.line
            return
        yield letter, "", word.line


def _is_option_or_url(text: str) -> bool:
    return text.startswith(("-", "http://", "https://"))


def _urlencode(request: CommandRequest, value: str, line: int) -> None:
    """`name=content`, `=content`, `content`, `name@file` or `@file`, as curl has it; the name is encoded already."""
    name, equals, text = value.partition("=")
    if equals:
        request.pairs.append((unquote_plus(name), text, line))
    elif "@" in value:
        request.files.append("@" + value.partition("@")[2])
    else:
        request.add_body(value, line)


def _json(request: CommandRequest, value: str, line: int) -> None:
    if value.startswith("@"):
        request.files.append(value)
    else:
        request.add_body(value, line)


def _multipart(request: CommandRequest, value: str, line: int) -> None:
    name, _, text = value.partition("=")
    if text[:1] in ("@", "<"):
        request.files.append(text)
    else:
        request.pairs.append((name, text.partition(";type=")[0], line))


def _user(request: CommandRequest, value: str, _line: int) -> None:
    request.user = value


def _header(request: CommandRequest, value: str, line: int) -> None:
    name, _, text = value.partition(":")
    request.headers.append((name.strip(), text.strip(), line))


def _url(request: CommandRequest, value: str, line: int) -> None:
    if not request.url:
        request.url, request.line = value, line


def _query(request: CommandRequest, value: str, line: int) -> None:
    request.pairs += [(name, text, line) for name, text in form_pairs(value)]


def _authorities(request: CommandRequest, value: str, _line: int) -> None:
    if value.lower() in ("no", "false"):
        request.kept_out.append("--verify=no")
    elif value.lower() not in ("yes", "true"):
        request.ca_bundle = value


def _certificate(request: CommandRequest, value: str, _line: int) -> None:
    request.certificate = value


def _key(request: CommandRequest, value: str, _line: int) -> None:
    request.key = value


def _left(option: str) -> _Take:
    return lambda request, _value, _line: request.kept_out.append(option)


_CURL_TAKES: dict[str, _Take] = {
    "urlencode": _urlencode, "json": _json, "F": _multipart, "u": _user, "H": _header, "url": _url, "query": _query,
    "cacert": _authorities, "E": _certificate, "key": _key, "x": _left("--proxy"), "k": _left("--insecure"),
    "K": _left("--config"),
}  # fmt: skip


# --- wget, HTTPie, PowerShell


def _post_data(request: CommandRequest, value: str, line: int) -> None:
    request.add_body(value, line)


def _name_before(request: CommandRequest, value: str, _line: int) -> None:
    request.user = f"{value}:{request.user.partition(':')[2]}"


def _password_behind(request: CommandRequest, value: str, _line: int) -> None:
    request.user = f"{request.user.partition(':')[0]}:{value}"


def _file(request: CommandRequest, value: str, _line: int) -> None:
    request.files.append(value)


_WGET_TAKES: dict[str, _Take] = {
    "--post-data": _post_data, "--body-data": _post_data, "--header": _header, "--user": _name_before,
    "--http-user": _name_before, "--password": _password_behind, "--http-password": _password_behind,
    "--post-file": _file, "--body-file": _file, "--ca-certificate": _authorities, "--certificate": _certificate,
    "--private-key": _key,
}  # fmt: skip


def _wget(command: CommandLine, request: CommandRequest) -> None:
    waiting = list(reversed(command.words[1:]))
    while waiting:
        word = waiting.pop()
        name, equals, value = word.text.partition("=")
        if name in _WGET_TAKES:
            _WGET_TAKES[name](request, value if equals else (waiting.pop().text if waiting else ""), word.line)
        elif name == "--no-check-certificate":
            request.kept_out.append(name)
        elif name in ("-O", "-o") and waiting:
            waiting.pop()
        elif not name.startswith("-") and "/" in word.text:
            _url(request, word.text, word.line)


_HTTPIE_TAKES: dict[str, _Take] = {
    "-a": _user, "--auth": _user, "--verify": _authorities, "--cert": _certificate, "--cert-key": _key,
    "--proxy": _left("--proxy"), "--raw": _post_data,
}  # fmt: skip
_HTTPIE_WITH = frozenset((
    "-A", "--auth-type", "--session", "-o", "--output", "--timeout", "-p", "--print", "--pretty", "-s", "--style",
))  # fmt: skip


def _httpie(command: CommandLine, request: CommandRequest) -> None:
    waiting = list(reversed(command.words[1:]))
    only_items = False
    while waiting:
        word = waiting.pop()
        if word.text == "--":
            only_items = True
        elif word.text.startswith("-") and not only_items:
            name, equals, value = word.text.partition("=")
            if not equals and (name in _HTTPIE_TAKES or name in _HTTPIE_WITH):
                value = waiting.pop().text if waiting else ""
            if name in _HTTPIE_TAKES:
                _HTTPIE_TAKES[name](request, value, word.line)
        elif request.url:
            _httpie_item(request, word)
        elif not (word.text.isalpha() and word.text.isupper()):
            _url(request, word.text if "://" in word.text else f"https://{word.text}", word.line)


def _httpie_item(request: CommandRequest, word: CommandWord) -> None:
    """A member of the form, `name=value` or `name==value`, or a header, `name:value`; a backslash keeps a separator."""
    name, at = "", 0
    text = word.text
    while at < len(text):
        if text[at] == "\\" and at + 1 < len(text):
            name, at = name + text[at + 1], at + 2
            continue
        if text[at] in "=:@":
            break
        name, at = name + text[at], at + 1
    rest = text[at:]
    if rest.startswith((":=", "==")):
        request.pairs.append((name, rest[2:].strip('"'), word.line))
    elif rest.startswith(("=@", ":=@", "@")):
        request.files.append(rest.lstrip(":="))
    elif rest.startswith("="):
        value = rest[1:]
        request.pairs.append((name, value[1:] if value[:2] in ("\\=", "\\@") else value, word.line))
    elif rest.startswith(":"):
        request.headers.append((name, rest[1:], word.line))


def _powershell(command: CommandLine, request: CommandRequest) -> None:
    waiting = list(reversed(command.words[1:]))
    while waiting:
        word = waiting.pop()
        name = word.text.lower()
        if not name.startswith("-") or word.pairs is not None:
            if word.pairs is None and not request.url:
                request.url, request.line = word.text, word.line
            elif word.pairs is not None:
                _splatted(request, word)
            continue
        name, colon, _ = name.partition(":")
        if not colon and waiting and (waiting[-1].pairs is not None or not waiting[-1].text.startswith("-")):
            given = waiting.pop()
        else:
            given = CommandWord(word.text[len(name) + 1 :], word.line)
        _parameter(request, name.removeprefix("-"), given)


def _splatted(request: CommandRequest, word: CommandWord) -> None:
    """`Invoke-RestMethod @parameters`: the members of the table are the parameters."""
    for name, value in word.pairs or ():
        _parameter(request, name.lower(), CommandWord(value, word.line))


def _parameter(request: CommandRequest, name: str, given: CommandWord) -> None:
    match name:
        case "uri" | "ur" | "url":
            request.url, request.line = given.text, given.line
        case "body" | "form" if given.pairs is not None:
            request.pairs += [(member, value, given.line) for member, value in given.pairs]
        case "body":
            request.add_body(given.text, given.line)
        case "headers" if given.pairs is not None:
            request.headers += [(member, value, given.line) for member, value in given.pairs]
        case "proxy" | "skipcertificatecheck":
            request.kept_out.append("-" + name)
        case _:
            pass
