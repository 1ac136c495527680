"""From what a tool has of a client, a token request or values with names, to a client in the terms of a profile."""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, quote_plus, unquote, unquote_plus, urlsplit, urlunsplit

from inspector.core.definitions.recognised import recognise
from inspector.core.definitions.resource import Resource, ResourceKind
from inspector.core.definitions.setting import Path, Setting, Unknown
from inspector.core.definitions.tools.blanks import Blanks
from inspector.core.definitions.tools.meanings import BASE, GRANTS, HOST, LOGIN, PERSON, SECRET
from inspector.core.definitions.tools.stand_ins import is_stand_in, name_of_stand_in, stand_ins_in_url
from inspector.core.knowledge.providers import ENDPOINT_NAMES
from inspector.core.profiles.profile import CLIENT_AUTHENTICATION, FIELDS
from inspector.core.text.message import Message, message
from inspector.core.text.names import Naming, naming
from inspector.core.text.urls import is_url

_OF_PEOPLE = frozenset((
    "username", "password", "code", "redirect_uri", "refresh_token", "code_verifier", "assertion", "subject_token",
    "subject_token_type", "actor_token", "actor_token_type", "device_code", "nonce", "state", "response_type",
    "client_assertion", "client_assertion_type", "requested_token_use", "requested_token_type",
))  # fmt: skip
"""Parameters of other grants, and of one run of a grant."""
_TOKEN_PARAMETERS = frozenset(("grant_type", "client_id", "client_secret", "scope", "audience", "resource"))
_ASSERTION = "urn:ietf:params:oauth:client-assertion-type:"
_MOST_PARAMETERS = 50
_HOST = re.compile(r"[A-Za-z0-9\ue000\ue001_-]+(?:\.[A-Za-z0-9\ue000\ue001_-]+)+(?::\d+)?")
_PLAIN_ID = re.compile(r"[\w.@:/+~-]{1,120}")
_SCHEME = "https://"
"""Put before a URL that begins with a blank, `{{base}}/realms/main`, while it is recognised."""
_MARKS = re.compile("\ue000\\d+\ue001")
_ENDS_AS_TOKEN_URL = re.compile(r"/(?:oauth2?/)?(?:v\d[\w.]*/)?(?:access_?)?token/?", re.IGNORECASE)


class Given(NamedTuple):
    """A value that a file gives: by which name, where, and its text, in which there may be marks of blanks."""

    name: str
    text: str
    path: Path
    written: str = ""

    @property
    def spelt(self) -> str:
        """The name as the file has it."""
        return self.written or self.name


@dataclass(slots=True)
class ClientParts:
    """What is known of one client by now. The first value of a member stays.

    `urls` are by `recognised.URL_NAMES`, `values` by members of Profile, with SECRET.
    """

    blanks: Blanks
    path: Path = ()
    provider_named: str = ""
    urls: dict[str, Given] = field(default_factory=dict, repr=False)
    values: dict[str, Given] = field(default_factory=dict, repr=False)
    parameters: list[Given] = field(default_factory=list, repr=False)
    grants: list[Given] = field(default_factory=list, repr=False)
    settings: dict[str, Setting] = field(default_factory=dict, repr=False)
    notes: list[Message] = field(default_factory=list)

    def add(self, meaning: str, given: Given) -> None:
        """Add a value by what it means (see `meanings`)."""
        given = given._replace(text=given.text.strip())
        if not given.text:
            return
        if meaning == "token_url" or (meaning == LOGIN and is_token_url(given.text)):
            self.add_url(given)
        elif meaning in ("issuer", BASE, *ENDPOINT_NAMES):
            self.urls.setdefault(meaning, given)
        elif meaning == HOST:
            self._add_host(given)
        elif meaning == GRANTS:
            self.grants.append(given)
        elif meaning == "client_authentication":
            self._add_method(given)
        elif meaning not in (LOGIN, PERSON):
            self.values.setdefault(meaning, given)

    def add_url(self, given: Given) -> None:
        """Add a token URL; a user in it is the client, and parameters of the token request are taken out of it."""
        text, user, parameters = taken_apart(given.text)
        if user:
            self.add_basic(given._replace(text=user), of_url=True)
        self.urls.setdefault("token_url", given._replace(text=text))
        self.add_form([given._replace(name=name, text=value, written=name) for name, value in parameters])

    def add_basic(self, given: Given, *, of_url: bool = False) -> None:
        """Add `client:secret` as HTTP's basic authentication has it (RFC 6749 section 2.3.1)."""
        client, colon, secret = given.text.partition(":")
        if of_url:
            client, secret = unquote(client), unquote(secret)
        raw = any(_is_raw(each) for each in (client, secret))
        if not raw and not of_url:
            client, secret = unquote_plus(client), unquote_plus(secret)
        self.values.setdefault("client_id", given._replace(text=client))
        if secret:
            self.values.setdefault(SECRET, given._replace(text=secret))
        if colon:
            method = "client_secret_basic_raw" if raw else "client_secret_basic"
            self.settings.setdefault("client_authentication", Setting(method, given.path, given.spelt))

    def add_form(self, pairs: Iterable[Given]) -> None:
        """Add the parameters of a token request."""
        for each in pairs:
            match each.name.strip():
                case "grant_type":
                    self.grants.append(each)
                case "client_id":
                    self.values.setdefault("client_id", each)
                case "client_secret":
                    self.values.setdefault(SECRET, each)
                    self.settings.setdefault(
                        "client_authentication", Setting("client_secret_post", each.path, each.spelt)
                    )
                case "scope":
                    self.values.setdefault("scopes", each)
                case "audience" | "resource" as name:
                    self.values.setdefault("audience" if name == "audience" else "resources", each)
                case "client_assertion_type" if each.text.startswith(_ASSERTION):
                    self.settings.setdefault("client_authentication", Setting("private_key_jwt", each.path, each.spelt))
                case name if name and name not in _OF_PEOPLE:
                    self.parameters.append(each)
                case _:
                    pass

    def _add_host(self, given: Given) -> None:
        text = given.text.rstrip("/")
        if is_url(text) or "://" in text:
            self.urls.setdefault(BASE, given._replace(text=text))
        elif _HOST.fullmatch(text):
            self.urls.setdefault(BASE, given._replace(text=f"https://{text}"))
        elif self.provider_named in ("cognito", ""):
            self.values.setdefault("domain_prefix", given)

    def _add_method(self, given: Given) -> None:
        if (method := method_named(given.text)) is not None:
            self.settings.setdefault("client_authentication", Setting(method, given.path, given.spelt))

    # --- the client ---

    def resource(self, address: str) -> Resource:
        """The client that these parts make."""
        self._mark_stand_ins()
        provider, settings = self._recognised()
        for name, given in self.values.items():
            if name in ("scopes", "resources"):
                settings.setdefault(name, Setting(self.blanks.words(given.text), given.path, given.spelt))
            elif name in FIELDS or name == SECRET:
                found = self.blanks.setting(given.text, given.path, given.spelt, secret=name == SECRET)
                settings.setdefault(name, found)
        settings = {**settings, **self.settings, **self._further()}
        return Resource(ResourceKind.CLIENT, address, settings, self.path, provider, self._traits())

    def _mark_stand_ins(self) -> None:
        """Leave blank what only says what belongs there: YOUR_CLIENT_ID, https://{yourDomain}/oauth/token."""
        for name, given in self.values.items():
            if name not in ("scopes", "resources") and is_stand_in(given.text):
                mark = self.blanks.blank(given.text, name_of_stand_in(given.text))
                self.values[name] = given._replace(text=mark)
        for name, given in self.urls.items():
            text = given.text
            for start, end in reversed(stand_ins_in_url(text)):
                part = text[start:end]
                text = text[:start] + self.blanks.blank(part, name_of_stand_in(part)) + text[end:]
            self.urls[name] = given._replace(text=text)

    def _recognised(self) -> tuple[str, dict[str, Setting]]:
        known = {name: given.text for name, given in self.values.items() if name not in ("scopes", "resources", SECRET)}
        own = {name: known[name] for name in _OF_PROVIDER_FIELDS if name in known}
        if self.provider_named not in ("entra", "") and "tenant" in own:
            own.pop("tenant")
        unhosted = [name for name, given in self.urls.items() if given.text.startswith("\ue000")]
        urls = {name: (_SCHEME if name in unhosted else "") + given.text for name, given in self.urls.items()}
        found = recognise(urls, known=own)
        if found.provider == "generic" and self.provider_named:
            found = recognise(urls, self.provider_named, own)
        fields = {name: text.replace(f"{_SCHEME}\ue000", "\ue000") if unhosted else text
                  for name, text in found.fields.items()}  # fmt: skip
        base = urls.get(BASE, "").rstrip("/")
        if found.provider == "cognito" and _is_domain(base) and not {"domain_prefix", "custom_domain"} & fields.keys():
            fields["custom_domain"] = base.partition("://")[2]
            if fields.get("issuer") == base:
                del fields["issuer"]
        for name in own:
            if name not in fields:
                self.values.pop(name, None)
        return found.provider, {name: self._placed(name, text) for name, text in fields.items()}

    def _placed(self, name: str, text: str) -> Setting:
        """A member that was recognised, at the place of what it was read out of."""
        of = self.values.get(name) or self.urls.get(name)
        if of is None:
            of = next((each for each in self.urls.values() if text in each.text), next(iter(self.urls.values()), None))
        return self.blanks.setting(text, of.path if of else self.path, of.spelt if of else name)

    def _further(self) -> dict[str, Setting]:
        if not self.parameters:
            return {}
        shown: dict[str, Any] = {}
        hidden: list[str] = []
        for each in self.parameters[:_MOST_PARAMETERS]:
            if naming(each.name) is Naming.SECRET:
                hidden.append(each.name)
                self.notes.append(
                    message("The value of {parameter} is a secret by its name. Enter it after the import.",
                            parameter=each.name[:60])
                )  # fmt: skip
            else:
                shown[each.name] = self.blanks.value(each.text)
        first = self.parameters[0]
        further = {"parameters": Setting(shown, first.path, "parameters")} if shown else {}
        if hidden:
            further["secret_parameters"] = Setting(tuple(dict.fromkeys(hidden)), first.path, "secret_parameters")
        return further

    def _traits(self) -> dict[str, Setting]:
        traits = {}
        if self.grants:
            first = self.grants[0]
            grants = [word for each in self.grants for word in self.blanks.words(each.text)]
            traits["grants"] = Setting(tuple(dict.fromkeys(map(_grant, grants))), first.path, first.spelt)
        return traits


_OF_PROVIDER_FIELDS = (
    "region", "user_pool_id", "domain_prefix", "custom_domain", "tenant", "cloud", "domain", "authorization_server",
    "base_url", "realm",
)  # fmt: skip


def _is_domain(base: str) -> bool:
    """Whether a URL is of a host alone, and not of Cognito's API, which answers no token request."""
    host = base.partition("://")[2]
    return bool(host) and "/" not in host and not host.startswith("cognito-idp.")


def _is_raw(text: str) -> bool:
    """Whether a half of the header is not what form-encoding makes of anything, so the server reads it as it is."""
    plain = "".join(_MARKS.split(text))
    return quote_plus(unquote_plus(plain), safe="*") != plain


def _grant(value: str | Unknown) -> str | Unknown:
    if isinstance(value, Unknown):
        return value
    plain = re.sub(r"[\s-]+", "_", re.sub(r"(?<=[a-z])(?=[A-Z])", "_", value)).lower()
    return _GRANTS.get(plain, plain)


_GRANTS = {
    "password_credentials": "password",
    "resource_owner_password_credentials": "password",
    "authorization_code_with_pkce": "authorization_code",
    "credentials": "client_credentials",
}
"""What tools call grants, where that is not what RFC 6749 does."""


def method_named(text: str) -> str | None:
    """The method of client authentication that a tool calls so: "header", "body", "Send as Basic Auth header"."""
    plain = re.sub(r"[^a-z_]", "", text.lower())
    if plain in CLIENT_AUTHENTICATION:
        return plain
    if any(word in plain for word in ("header", "basic")):
        return "client_secret_basic"
    return "client_secret_post" if any(word in plain for word in ("body", "post", "form")) else None


def is_token_url(text: str) -> bool:
    """Whether the path of a URL ends as that of a token endpoint does."""
    return _ENDS_AS_TOKEN_URL.search(_end_of_path(text)) is not None and "introspect" not in text


def _end_of_path(text: str) -> str:
    """The last part of the path of what may be a URL, with what is blank in it; "" where it has none."""
    path = text.partition("?")[0].partition("#")[0].rstrip("/")
    return "/" + path.rpartition("/")[2] if "/" in path else ""


def taken_apart(text: str) -> tuple[str, str, list[tuple[str, str]]]:
    """A URL without a user and without parameters of the token request; that user; those parameters."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return text, "", []
    user, at, host = parts.netloc.rpartition("@")
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    own = [(name, value) for name, value in pairs if name in _TOKEN_PARAMETERS]
    if not at and not own:
        return text, "", []
    others = [each for each in parts.query.split("&") if unquote_plus(each.partition("=")[0]) not in _TOKEN_PARAMETERS]
    query = "&".join(others)
    return urlunsplit(parts._replace(netloc=host, query=query)), user, own


def basic_of(header: str) -> str | None:
    """`client:secret` of the value of an Authorization header; None where that is no basic authentication."""
    scheme, _, token = header.strip().partition(" ")
    if scheme.lower() != "basic" or not token.strip():
        return None
    token = token.strip()
    if re.fullmatch(r"[^:()]*\([^()]*\)", token):
        return None  # "Base64Encoded(ClientID:ClientSecret)" says what belongs there
    if ":" in token:  # as editors write it, and what is filled in elsewhere: Base64 has none
        return token
    try:
        return base64.b64decode(token + "=" * (-len(token) % 4), validate=True).decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        return None


def form_pairs(text: str) -> list[tuple[str, str]]:
    """The parameters of a form, as a browser or curl writes it."""
    return parse_qsl(text.strip(), keep_blank_values=True, max_num_fields=None)


def asks_for_token(pairs: Sequence[Given], url: str, *, has_user: bool) -> bool:
    """Whether a request is one for a token: by its form, or by its URL and a client in it."""
    names = {each.name.strip() for each in pairs}
    if "token" in names and "grant_type" not in names:
        return False  # of introspection and revocation
    if "grant_type" in names or {"client_id", "client_secret"} <= names:
        return True
    return is_token_url(url) and (has_user or "client_id" in names)


def name_for(parts: ClientParts, fallback: str) -> str:
    """What a client is called that the file has no name for: by its ID, its host, or the file."""
    client = parts.values.get("client_id")
    if client is not None and not parts.blanks.within(client.text) and _PLAIN_ID.fullmatch(client.text):
        return client.text[:80]
    return fallback


def json_pairs(value: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The members of an object that a server takes for a form."""
    return [(str(name), each) for name, each in value.items() if isinstance(each, str)]


def body_pairs(text: str, path: Path) -> list[Given]:
    """The parameters in the body of a request, a form or an object in JSON."""
    if text.lstrip()[:1] != "{":
        return [Given(name.strip(), value.strip(), path, name.strip()) for name, value in form_pairs(text)]
    try:
        read = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return []
    return [Given(name, value, path, name) for name, value in json_pairs(read)] if isinstance(read, dict) else []
