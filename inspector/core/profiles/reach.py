"""What a profile would send somewhere else, or read of this computer: what is shown before a foreign one is used.

A profile that a file brings names servers, files and keys that its author has chosen. Hosts of its provider are what a
user expects of it; every other reach is told in a sentence, and bound to the values that it comes from.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from inspector.core.files import expanded
from inspector.core.knowledge.providers import ENDPOINT_NAMES, Provider, provider
from inspector.core.profiles.command_words import written
from inspector.core.profiles.credentials import SECRET_METHODS, needed_secret
from inspector.core.profiles.endpoints import Endpoints, endpoints
from inspector.core.profiles.known_hosts import is_host_of, of_one_service, publishes
from inspector.core.profiles.profile import Profile
from inspector.core.text.display import elide, visible
from inspector.core.text.language import mark
from inspector.core.text.message import Message, Several, message, several
from inspector.core.text.patterns import pattern
from inspector.core.text.registrable import same_owner
from inspector.core.text.urls import host_of, is_local, is_url, name_of

MOST_SHOWN = 160
"""How many characters of a value a sentence shows."""

SECRET = mark("the client secret")
ASSERTION = mark("an assertion signed with your private key")
CERTIFICATE = mark("the client certificate")
CLIENT_ID = mark("the client ID")

PLAIN_PARAMETERS = frozenset(
    {
        "acr_values", "api", "aud", "audience", "audiences", "aws_client_metadata", "claims_locales", "domain_hint",
        "organization", "realm", "requested_scope", "resource", "resources", "resource_server", "scopes", "target",
        "tenant",
    }
)  # fmt: skip
"""Extra parameters that only say for what a token is asked: their values are nobody's address."""
OTHER_MEANING = frozenset(
    {
        "actor_token", "actor_token_type", "assertion", "claims", "redirect_uri", "request", "request_uri",
        "requested_issuer", "requested_subject", "requested_token_type", "requested_token_use", "response_mode",
        "response_type", "subject_issuer", "subject_token", "subject_token_type", "username",
    }
)  # fmt: skip
"""Parameters by which a request asks for something else: for somebody else (RFC 8693, RFC 7523, RFC 6749 section 4.3),
or with a request that stands elsewhere (RFC 9101)."""

_NETWORK_PATH = pattern(r"(?:[\\/]{2}|smb:|file:|https?:|\\\\\?\\UNC\\).*", re.DOTALL | re.IGNORECASE)
_MIXED = pattern(
    r"(?=.*[A-Za-z]).*[\u0370-\u058f\u13a0-\u13ff\u1d00-\u1d7f\u2c80-\u2cff\ua4d0-\ua69f\uff01-\uff5e]", re.DOTALL
)
"""A word in Latin letters with one of Greek, Cyrillic or another alphabet among them."""
_DEVICE = pattern(r"(?:/dev/|/proc/|/sys/|[\\/]{2}[.?][\\/]).*", re.DOTALL | re.IGNORECASE)


class Reach(NamedTuple):
    """One thing that a profile would do: the field that says so, a sentence, and the values it comes from."""

    field: str
    sentence: Message | Several
    values: tuple[str, ...]

    @property
    def digest(self) -> str:
        """What tells this reach from another one, of this or another field: 64 hexadecimal digits."""
        import hashlib  # late: most profiles reach for nothing

        return hashlib.sha256(json.dumps([self.field, *self.values]).encode()).hexdigest()

    @property
    def whence(self) -> tuple[str, ...]:
        """What it comes down to, whatever else changes: the host that is asked, or the file, parameter or audience."""
        if self.field in ENDPOINT_NAMES:
            url = next((value for value in self.values[:2] if is_url(value)), self.values[0])
            return "host", host_of(url) or url
        first_alone = self.field in ("assertion_audience", "secret_command")
        return self.field, *(self.values[:1] if first_alone else self.values)


@lru_cache(maxsize=1024)
def reaches(profile: Profile) -> tuple[Reach, ...]:
    """Everything that `profile` would do beyond asking its own provider, in the order of the form.

    Nothing is looked for, neither a host nor a file: to look is what a network path waits for.
    """
    return (*_hosts(profile), *_command(profile), *_proof(profile), *_parameters(profile), *_trust(profile))


def moved_to(profile: Profile) -> Reach:
    """That a profile asks the servers that it asks: for one whose secret was stored for others."""
    urls = endpoints(profile)
    asked = (urls.token_url, urls.issuer, urls.revocation_url, urls.introspection_url)
    hosts = tuple(dict.fromkeys(_host(url) for url in asked if url))
    words = message(
        "It asks {hosts:all} now, which is not what its stored secret was entered for.",
        hosts=hosts or (message("nobody", "It asks … now."),),
    )
    return Reach("token_url", words, ("moved", *sorted(hosts)))


# --- hosts ----------------------------------------------------------------------------------------------------------


def _hosts(profile: Profile) -> Iterator[Reach]:
    urls, kind = endpoints(profile), provider(profile.provider)
    if _all_here(urls):
        return
    told: set[tuple[str, str]] = set()
    """Of which hosts, in which role: a profile with a domain of its own is not asked about five times."""
    for name, url in _named(urls):
        why = _foreign(kind, urls, url)
        plain = url.startswith("http:") and not is_local(url)
        what = _sent(profile, with_parameters=name == "token_url")
        values = (url, what) if name not in ("issuer", "jwks_url") else (url,)
        role = "vouches" if name in ("issuer", "jwks_url") else "is sent"
        if why is not None and (role, host_of(url) or url) not in told:
            told.add((role, host_of(url) or url))
            yield Reach(name, _host_sentence(name, url, what, why), values)
        elif why is None and _is_key_set_of_others(profile, urls, name):
            words = message(
                "It takes the keys that vouch for tokens from {url}, not from where the issuer publishes them.",
                url=_shown(url),
            )
            yield Reach(name, words, values)
        if plain and ("http", host_of(url)) not in told:
            told.add(("http", host_of(url)))
            words = message("It uses plain http with {host}: anybody on the way can read and change that.",
                            host=_host(url))  # fmt: skip
            yield Reach(name, words, ("http", *values))


def _is_key_set_of_others(profile: Profile, urls: Endpoints, name: str) -> bool:
    """Whether `name` is a key set at its provider's host that is not the one the issuer names."""
    if name != "jwks_url" or not urls.own_key_set or not _has_hosts(provider(profile.provider)):
        return False
    return not publishes(profile.provider, urls.jwks_url or "", profile.tenant, profile.client_id)


def _all_here(urls: Endpoints) -> bool:
    """Whether whoever is asked, and the issuer who vouches for it, is this computer."""
    return all(is_local(url) for _, url in _named(urls)) and bool(urls.issuer)


def _named(urls: Endpoints) -> list[tuple[str, str]]:
    named = {
        "issuer": urls.issuer,
        "token_url": urls.token_url,
        "jwks_url": urls.jwks_url,
        "revocation_url": urls.revocation_url,
        "introspection_url": urls.introspection_url,
    }
    return [(name, url) for name, url in named.items() if url]


def _foreign(kind: Provider, urls: Endpoints, url: str) -> Message | None:
    """Whose host the one of `url` is not; None where it is the provider's, or its issuer's for one without hosts."""
    host = name_of(url)
    if _has_hosts(kind):
        words = message("which is not a host of {provider:tr}", "It sends … to …, ….", provider=kind.label)
        return None if _is_host_of(kind, host) else words
    own = _own_of(urls) or url
    if own is url or (url == urls.issuer and not is_url(url)) or of_one_service(own, url):
        return None if host or url == urls.issuer else message("which is no address of a server", "It sends … to …, ….")
    if host and same_owner(host, name_of(own)):
        return None if host else message("which is no address of a server", "It sends … to …, ….")
    return message("which is not a host of its issuer, {issuer}", "It sends … to …, ….", issuer=_host(own))


def _own_of(urls: Endpoints) -> str | None:
    """The URL whose host a profile of a provider without hosts of its own is at.

    An issuer that is a bare name ("acme.com", as FusionAuth's can be) stands for its host, another text for none.
    """
    if urls.issuer and not is_url(urls.issuer):
        bare = f"https://{urls.issuer}"
        return bare if name_of(bare) == urls.issuer and "." in urls.issuer else urls.token_url
    return urls.issuer or urls.token_url


def _host_sentence(name: str, url: str, what: str, why: Message) -> Message:
    host = _host(url)
    if name == "issuer":
        return message("Its issuer is {host}, {why}. Tokens that this host signs count as valid.",
                       host=host, why=why)  # fmt: skip
    if name == "jwks_url":
        return message("It takes the keys that vouch for tokens from {host}, {why}.", host=host, why=why)
    if name == "revocation_url":
        return message("To revoke a token it sends that token and {what:tr} to {host}, {why}.",
                       what=what, host=host, why=why)  # fmt: skip
    if name == "introspection_url":
        return message("To ask about a token it sends that token and {what:tr} to {host}, {why}.",
                       what=what, host=host, why=why)  # fmt: skip
    return message("It sends {what:tr} to {host}, {why}.", what=what, host=host, why=why)


def _sent(profile: Profile, *, with_parameters: bool = False) -> str:
    """What a client proves itself with, as a phrase for `tr`; the secret parameters too, where they are sent."""
    method = profile.client_authentication
    alone = SECRET if method in SECRET_METHODS else _PROOFS.get(method, CLIENT_ID)
    return _AND_PARAMETERS[alone] if with_parameters and profile.secret_parameters else alone


_PROOFS = {"private_key_jwt": ASSERTION, "tls_client_auth": CERTIFICATE}
_AND_PARAMETERS = {
    SECRET: mark("the client secret and its secret parameters"),
    ASSERTION: mark("an assertion signed with your private key and its secret parameters"),
    CERTIFICATE: mark("the client certificate and its secret parameters"),
    CLIENT_ID: mark("the client ID and its secret parameters"),
}


def _has_hosts(kind: Provider) -> bool:
    return bool(_patterns(kind.id)) or _is_host_of(kind, "")


def _is_host_of(kind: Provider, host: str) -> bool:
    """Whether the provider's own table has this host, for any of its users."""
    if not host:
        return kind.id in _OWN_DOMAINS
    ours = is_host_of(kind.id, host) or any(re.fullmatch(each, host, re.ASCII) for each in _patterns(kind.id))
    return ours or any(re.fullmatch(kind.issuer_pattern, f"https://{host}{end}", re.ASCII) for end in _ENDS)


_OWN_DOMAINS = ("auth0", "okta")
"""Providers whose hosts are told by what their issuers are like alone: a field holds the whole host."""
_ENDS = ("", "/")


@cache
def _patterns(provider_id: str) -> tuple[str, ...]:
    """The hosts in a provider's table of endpoints, as patterns; a field in one stands for one label of a name.

    A host that is a field as a whole can be anybody's, and gives none.
    """
    found = {
        re.sub(r"\\\{\w+\\\}", "[a-z0-9_-]+", re.escape(host))
        for rule in provider(provider_id).endpoints
        for template in rule.templates
        if (host := template.url.removeprefix("https://").split("/")[0]) and not re.fullmatch(r"\{\w+\}", host)
        if template.url.startswith("https://")
    }
    return tuple(sorted(found))


def _host(url: str) -> str:
    """The host of a URL in ASCII, so that letters which look like others are told apart; what is no URL as it is."""
    return host_of(url) or _shown(url)


def _shown(text: str) -> str:
    return elide(visible(text), MOST_SHOWN)


# --- the command that prints its secret -------------------------------------------------------------------------------


def _command(profile: Profile) -> Iterator[Reach]:
    """That it runs a program, whole: bound to each word, to what its output is taken for, and to who is shown that."""
    words, needed = profile.secret_command, needed_secret(profile)
    if not words:
        return
    command = visible(_told_apart(words))
    if needed is None:  # nothing runs it yet, but whoever chooses another method is not to have it run unseen
        told = message(
            "It brings a command, which is run on your computer once its method takes a secret: {command}",
            command=command,
        )
        yield Reach("secret_command", told, (json.dumps(words), ""))
        return
    urls = endpoints(profile)
    asked = (urls.token_url or urls.issuer, urls.revocation_url, urls.introspection_url)
    hosts = tuple(dict.fromkeys(_host(url) for url in asked if url))
    said = message(
        "It runs this command on your computer, and uses what that prints as its secret ({label:tr}) with {hosts:all}: "
        "{command}",
        label=needed.label,
        hosts=hosts or (message("nobody", "It asks … now."),),
        command=command,
    )
    yield Reach("secret_command", said, (json.dumps(words), needed.kind, *sorted(hosts)))


def _told_apart(words: tuple[str, ...]) -> str:
    """The command in one line; with escapes where a letter of another alphabet stands for one it looks like."""
    if words[0].isascii() and not any(_MIXED.search(word) for word in words):
        return written(words)
    return json.dumps(words)


# --- files, and whom an assertion is for ----------------------------------------------------------------------------


def _proof(profile: Profile) -> Iterator[Reach]:
    if path := profile.private_key_file:
        yield _file("private_key_file", path, message("It reads the private key file {path}.", path=_path(path)))
    if path := profile.certificate_file:
        words = message("It reads the client certificate and its key from {path}.", path=_path(path))
        yield _file("certificate_file", path, words)
    if path := profile.ca_bundle:
        words = message("It trusts the certificate authorities in {path} in place of the usual ones.", path=_path(path))
        yield _file("ca_bundle", path, words)
    audience, urls = profile.assertion_audience, endpoints(profile)
    if audience and not any(_is_same_server(audience, url) for url in (urls.token_url, urls.issuer)):
        words = message(
            "It signs client assertions for {audience}: whoever is shown one could use it there as you.",
            audience=_host(audience),
        )
        yield Reach("assertion_audience", words, (audience, urls.token_url or ""))


def _is_same_server(audience: str, url: str | None) -> bool:
    if not url:
        return False
    return audience == url or (is_url(audience) and is_url(url) and host_of(audience) == host_of(url))


def _file(name: str, path: str, words: Message) -> Reach:
    if _DEVICE.fullmatch(path):
        return Reach(name, several(words, message("That is a device or a file of the system.")), (path,))
    if _NETWORK_PATH.fullmatch(path):
        there = message("That is on another computer, which may be told your user name when it is opened.")
        return Reach(name, several(words, there), (path,))
    return Reach(name, words, (path,))


def _path(path: str) -> str:
    """The file that would be opened: with the home folder written out, and no variable, since none is read."""
    return _shown(path if _NETWORK_PATH.fullmatch(path) else expanded(path))


# --- what is asked for, and what is believed ------------------------------------------------------------------------


def _parameters(profile: Profile) -> Iterator[Reach]:
    urls, kind = endpoints(profile), provider(profile.provider)
    for name, value in profile.parameters:
        plain = name.strip().lower()
        if plain in OTHER_MEANING:
            words = message(
                "It sends the extra parameter {name}, which changes what is asked for: {value}",
                name=_shown(name),
                value=_shown(value),
            )
            yield Reach("parameters", words, (name, value))
        elif plain not in PLAIN_PARAMETERS and is_url(value) and _foreign(kind, urls, value) is not None:
            words = message("It sends the extra parameter {name}, which names {host}.",
                            name=_shown(name), host=_host(value))  # fmt: skip
            yield Reach("parameters", words, (name, value))


def _trust(profile: Profile) -> Iterator[Reach]:
    if profile.saved_keys:
        words = message(
            "It brings keys of its own, which vouch for tokens of {issuer} while that cannot be reached.",
            issuer=_host(profile.saved_keys_of),
        )
        yield Reach("saved_keys", words, (profile.saved_keys_of, profile.saved_keys))
