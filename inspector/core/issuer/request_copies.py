"""The token request as it would be written for other tools, with a variable in the place of what is secret."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Iterator, Mapping
from urllib.parse import quote_plus

from inspector.core.errors import ProfileError
from inspector.core.files import expanded
from inspector.core.issuer.client_auth import ASSERTION_LIFETIME_S, ASSERTION_TYPE
from inspector.core.issuer.copy_tool import Tool
from inspector.core.issuer.grant import check_encodable, grant_form
from inspector.core.profiles.endpoints import endpoints
from inspector.core.profiles.profile import Profile
from inspector.core.text.language import tr

SECRET_VARIABLE = "CLIENT_SECRET"
ASSERTION_VARIABLE = "CLIENT_ASSERTION"

_HEADER_METHODS = ("client_secret_basic", "client_secret_basic_raw")
_VARIABLE_OF = {"client_secret_post": ("client_secret", SECRET_VARIABLE)} | dict.fromkeys(
    ("client_secret_jwt", "private_key_jwt"), ("client_assertion", ASSERTION_VARIABLE)
)
"""Which parameter of the form is secret, and the environment variable that stands for it."""


def variable_of(profile: Profile) -> str | None:
    """The environment variable that a copy reads the secret from; None where the profile's method has none to read."""
    if profile.client_authentication in _HEADER_METHODS:
        return SECRET_VARIABLE
    return _VARIABLE_OF[profile.client_authentication][1] if profile.client_authentication in _VARIABLE_OF else None


def copy_of(tool: Tool, profile: Profile, token_url: str) -> str:
    """The profile's token request, ready to paste; curl and HTTPie for a POSIX shell.

    CLIENT_SECRET or CLIENT_ASSERTION in the environment stands for what is secret. Comments say what to put there.
    ProfileError where a field holds what cannot be sent, or what the tool cannot be told.
    """
    check_encodable(profile, None)
    if any("\0" in value for name, value, _ in _form(profile) for value in (name, value)):
        raise ProfileError(
            tr("A parameter holds a NUL character, which no other tool can be told."), field="parameters"
        )
    return _WRITERS[tool](profile, token_url)


def _curl(profile: Profile, token_url: str) -> str:
    globbing = "--globoff " if re.search(r"[\[\]{}]", token_url) else ""
    lines = [f"curl {globbing}--request POST {shlex.quote(token_url)}"]
    if profile.client_authentication in _HEADER_METHODS:
        lines.append(f'--user {shlex.quote(_client(profile))}:"${SECRET_VARIABLE}"')
    if profile.client_authentication == "tls_client_auth":
        certificate, key = _certificate_files(profile)
        certificate = re.sub(r"([:\\])", r"\\\1", certificate)  # a passphrase would follow a colon
        lines.append(f"--cert {shlex.quote(certificate)} --key {shlex.quote(key)}")
    if profile.ca_bundle:
        lines.append(f"--cacert {shlex.quote(expanded(profile.ca_bundle))}")
    for name, value, variable in _form(profile):
        if variable:
            lines.append(f'--data-urlencode "{quote_plus(name)}=${variable}"')
        else:
            lines.append(f"--data-urlencode {shlex.quote(f'{quote_plus(name)}={value}')}")
    return _shell(profile, lines)


def _httpie(profile: Profile, token_url: str) -> str:
    lines = ["http --ignore-stdin --ignore-netrc --form"]
    if profile.client_authentication in _HEADER_METHODS:
        if _client(profile).endswith("\\"):
            words = tr("HTTPie cannot be told a client ID that ends with a backslash. Copy for curl.")
            raise ProfileError(words, field="client_id")
        lines.append(f'--auth={shlex.quote(_client(profile))}:"${SECRET_VARIABLE}"')
    if profile.client_authentication == "tls_client_auth":
        certificate, key = _certificate_files(profile)
        lines.append(f"--cert {shlex.quote(certificate)} --cert-key {shlex.quote(key)}")
    if profile.ca_bundle:
        lines.append(f"--verify {shlex.quote(expanded(profile.ca_bundle))}")
    lines.append("-- POST " + shlex.quote(token_url))
    for name, value, variable in _form(profile):
        if not variable:
            lines.append(shlex.quote(_httpie_item(name, value)))
        elif re.fullmatch(r"[\w.-]+", name):
            lines.append(f'"{name}=${variable}"')
        else:
            lines.append(f'{shlex.quote(_httpie_item(name, ""))}"${variable}"')
    return _shell(profile, lines)


def _httpie_item(name: str, value: str) -> str:
    """One member of the form; what HTTPie takes for a separator is escaped where it would."""
    if re.search(r"\\[:;=@]", f"{name}={value}"):
        words = tr(
            "HTTPie cannot be told the parameter {name}: it drops a backslash before : ; = and @. Copy for curl.",
            name=name,
        )
        raise ProfileError(words, field="parameters")
    escaped = re.sub(r"([:;=@])", r"\\\1", name)
    return f"{escaped}=" + (f"\\{value}" if value[:1] in ("=", "@") else value)


def _shell(profile: Profile, lines: list[str]) -> str:
    return "".join(f"# {comment}\n" for comment in _comments(profile)) + " \\\n  ".join(lines)


def _python(profile: Profile, token_url: str) -> str:
    form = "".join(
        f"        ({name!r}, {f'os.environ[{variable!r}]' if variable else repr(value)}),\n"
        for name, value, variable in _form(profile)
    )
    options = "".join(f"    {option},\n" for option in _python_options(profile))
    imports = "import os\n" + (
        "from urllib.parse import quote_plus\n" if profile.client_authentication == "client_secret_basic" else ""
    )
    comments = "".join(f"# {comment}\n" for comment in _comments(profile) if not comment.startswith(SECRET_VARIABLE))
    head = f"{imports}\nimport requests\n\n{comments}answer = requests.post(\n    {token_url!r},\n"
    tail = ")\nprint(answer.status_code, answer.reason)\nprint(answer.text)\n"
    return f"{head}    data=[\n{form}    ],\n{options}{tail}"


def _python_options(profile: Profile) -> Iterator[str]:
    secret = f"os.environ[{SECRET_VARIABLE!r}]"
    match profile.client_authentication:
        case "client_secret_basic":
            yield f"auth=({_client(profile)!r}, quote_plus({secret}))"
        case "client_secret_basic_raw":
            yield f"auth=({profile.client_id!r}.encode(), {secret}.encode())"
        case _:
            yield "auth=lambda request: request"  # or else requests would send what ~/.netrc has for the host
    if profile.client_authentication == "tls_client_auth":
        yield f"cert={_certificate_files(profile)!r}"
    if profile.ca_bundle:
        yield f"verify={expanded(profile.ca_bundle)!r}"
    yield f"timeout={profile.timeout:g}"
    yield "allow_redirects=False"


def _comments(profile: Profile) -> Iterator[str]:
    """What to put into the variable; free of quotes and brackets, since some shells read comments as commands."""
    method = profile.client_authentication
    if method == "client_secret_basic":
        yield f"{SECRET_VARIABLE} is the client secret, form-encoded: + as %2B, / as %2F, % as %25, a space as +"
    if method.endswith("_jwt"):
        by = "the client secret" if method == "client_secret_jwt" else "the private key"
        client, audience = _in_comment(profile.client_id), _in_comment(profile.assertion_audience)
        yield f"{ASSERTION_VARIABLE} is a new JWT for each request, signed with {by}, see RFC 7523 section 3:"
        yield f"iss and sub are {client}, aud is {audience or 'the token URL'}, jti is random,"
        yield f"iat is now, exp is {ASSERTION_LIFETIME_S} seconds later at most"
    for name, variable in parameter_variables(profile).items():
        yield f"{variable} is the secret parameter {_in_comment(name)}"


def _in_comment(text: str) -> str:
    return re.sub(r"[^A-Za-z0-9_.@:/-]", "?", text)


def parameter_variables(profile: Profile) -> dict[str, str]:
    """The environment variable that stands for each secret parameter, by the name of the parameter."""
    found: dict[str, str] = {}
    for name in profile.secret_parameters:
        variable = "PARAMETER_" + re.sub(r"[^A-Z0-9]+", "_", name.upper())
        while variable in found.values():
            variable += "_"
        found[name] = variable
    return found


def _form(profile: Profile) -> Iterator[tuple[str, str, str]]:
    """Name and value of each parameter, and the variable that stands for the value where it is secret."""
    grant, *rest = grant_form(profile)
    yield (*grant, "")
    method = profile.client_authentication
    if method not in _HEADER_METHODS:
        yield "client_id", profile.client_id, ""
    if method.endswith("_jwt"):
        yield "client_assertion_type", ASSERTION_TYPE, ""
    if method in _VARIABLE_OF:
        name, variable = _VARIABLE_OF[method]
        yield name, "", variable
    yield from ((name, value, "") for name, value in rest)
    yield from ((name, "", variable) for name, variable in parameter_variables(profile).items())


def _client(profile: Profile) -> str:
    """The client ID as the Basic header has it; the tools send what they are given (RFC 6749 section 2.3.1)."""
    encoded = profile.client_authentication == "client_secret_basic"
    return quote_plus(profile.client_id) if encoded else profile.client_id


def _certificate_files(profile: Profile) -> tuple[str, str]:
    certificate = expanded(profile.certificate_file)
    return certificate, expanded(profile.private_key_file) if profile.private_key_file else certificate


_WRITERS: Mapping[Tool, Callable[[Profile, str], str]] = {
    Tool.CURL: _curl,
    Tool.HTTPIE: _httpie,
    Tool.PYTHON: _python,
}


def copy_as(tool: Tool, profile: Profile, known: str | None = None) -> str:
    """The profile's token request for another tool, with a variable in place of the secret; ProfileError if unknown.

    `known` is the token URL that a request of the profile went to, where it follows from the issuer's metadata.
    """
    token_url = endpoints(profile).token_url or known
    if token_url is None:
        raise ProfileError(
            tr("The token URL is not known yet: it follows from the issuer's metadata."), field="token_url"
        )
    return copy_of(tool, profile, token_url)
