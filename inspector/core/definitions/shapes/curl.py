"""Commands that ask for a token: curl as it is copied or scripted, wget, HTTPie, Invoke-RestMethod.

A file may have several, in a script, in Markdown, behind prompts, within `$(...)`. They are parsed and never run.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from inspector.core.definitions.document import Document
from inspector.core.definitions.readers import DefinitionReader
from inspector.core.definitions.resource import Reading, Resource
from inspector.core.definitions.setting import Setting, unknowns
from inspector.core.definitions.tools.blanks import Blanks, without_marks
from inspector.core.definitions.tools.client_parts import ClientParts, Given, asks_for_token, basic_of, name_for
from inspector.core.definitions.tools.command_line import CommandLine, ShellKind
from inspector.core.definitions.tools.command_requests import CommandRequest, request_of
from inspector.core.definitions.tools.command_words import Script
from inspector.core.text.message import Message, message

_START = re.compile(
    r"(?<![\w./\\@:=-])(?:curl(?:\.exe)?|wget|(?:https?|xh)(?=(?:[ \t]+-[^\n]*?)?[ \t]+(?:--[ \t]+)?"
    r"(?:POST[ \t]|-a[ \t]|--auth|-f[ \t]|--form))"
    r"|(?i:Invoke-RestMethod|Invoke-WebRequest|irm|iwr))(?=[ \t]+\S|[ \t]*[\\^`]\r?\n)"
)
_COMMENT = re.compile(r"[ \t]*(?:#|//|REM\b|::)[^\n]*\Z", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:https?://)?[^\s/?#,;()'\"\\|&=]+(?:[/?#]|\Z)", re.IGNORECASE)
_MOST_CLIENTS, _MOST_OTHERS = 500, 50_000


def _fits(document: Document) -> bool:
    """Whether one of its commands asks for a token: a transcript of others is a text to be looked through."""
    if isinstance(document.root, dict | list) or next(_starts(document.text), None) is None:
        return False
    return bool(_read(document).resources)


def _starts(text: str) -> Iterator[int]:
    for found in _START.finditer(text):
        begins = text.rfind("\n", 0, found.start()) + 1
        if not _COMMENT.fullmatch(text, begins, found.start()):
            yield found.start()


def _read(document: Document) -> Reading:
    text = without_marks(document.text)
    blanks = Blanks()
    script = Script(text, blanks)
    resources: list[Resource] = []
    notes: list[Message] = []
    others = done = 0
    for at in _starts(text):
        if at < done or len(resources) >= _MOST_CLIENTS or others >= _MOST_OTHERS:
            continue
        command = script.command_at(at)
        request = request_of(command)
        if request is None:
            continue
        done = command.end if not command.unclosed else done
        parts = _client(request, blanks)
        if parts is None:
            others += 1
            continue
        address = _unlike(name_for(parts, document.name), {each.address for each in resources})
        resource = parts.resource(address)
        resources.append(resource)
        notes += [*parts.notes, *_notes(command, request, resource, script.shell)]
    return Reading(message("Commands for a terminal"), tuple(resources), others, tuple(dict.fromkeys(notes)))


def _client(request: CommandRequest, blanks: Blanks) -> ClientParts | None:
    if _ADDRESS.match(request.url) is None:
        return None  # a piece of a program, in which a command stands in a text
    parts = ClientParts(blanks, (request.line,))
    pairs = [Given(name, value, (line,), name) for name, value, line in request.pairs]
    if request.user:
        parts.add_basic(Given("user", request.user, (request.line,), "--user"))
    for name, value, line in request.headers:
        if name.lower() == "authorization" and (user := basic_of(value)) is not None:
            parts.add_basic(Given(name, user, (line,), name))
    parts.add_url(Given("token_url", request.url, (request.line,), "url"))
    pairs_of_url = [*parts.values, *(["grant_type"] if parts.grants else [])]
    asked = [*pairs, *(Given(name.replace("secret", "client_secret"), "", ()) for name in pairs_of_url)]
    if not asks_for_token(asked, parts.urls["token_url"].text, has_user="client_id" in parts.values):
        return None
    parts.add_form(pairs)
    for name, value in (("ca_bundle", request.ca_bundle), ("private_key_file", request.key)):
        if value:
            parts.values[name] = Given(name, value, (request.line,), name)
    if request.certificate:
        certificate, _, _ = request.certificate.partition(":")
        whole = request.certificate if len(certificate) == 1 else certificate  # of Windows: C:\...
        parts.values["certificate_file"] = Given("certificate_file", whole, (request.line,), "--cert")
        if "secret" not in parts.values and "client_authentication" not in parts.settings:
            parts.settings["client_authentication"] = Setting("tls_client_auth", (request.line,), "--cert")
    return parts


def _notes(command: CommandLine, request: CommandRequest, resource: Resource, shell: ShellKind) -> Iterator[Message]:
    if command.unclosed:
        yield message("In the command on line {line} a quotation mark is not closed.", line=command.line)
    for file in request.files:
        yield message("{part} would be read from a file. It was not read.", part=f"`{file[:80]}`")
    for option in request.kept_out:
        yield message("{option} is not taken over: a profile has nothing like it.", option=f"`{option}`")
    known = {each for setting in resource.settings.values() for each in unknowns(setting.value)}
    for each in sorted(known, key=str):
        if shell is not ShellKind.CMD and re.search(r"\$\(|`[^`]+`", each.written):
            yield message("Has a part only a shell can fill in: {part}. It was not run.", part=f"`{each.written}`")


def _unlike(name: str, taken: set[str]) -> str:
    number, unlike = 2, name
    while unlike in taken:
        unlike, number = f"{name} {number}", number + 1
    return unlike


READER = DefinitionReader(_fits, _read)
