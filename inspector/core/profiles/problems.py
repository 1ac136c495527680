"""What is wrong with the fields of a profile: everything that keeps a request from being sent, a sentence each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import SplitResult, urlsplit

from inspector.core.checks.verdict import MAX_LEEWAY_S
from inspector.core.knowledge.providers import ENDPOINT_NAMES, NEEDED_ENDPOINTS, Provider, ProviderField, provider
from inspector.core.profiles.command_words import problem as command_problem
from inspector.core.profiles.credentials import needed_secret
from inspector.core.profiles.endpoints import Endpoints, endpoints, field_values
from inspector.core.profiles.profile import (
    ASSERTION_ALGORITHMS,
    CLIENT_AUTHENTICATION,
    OWN_PARAMETERS,
    FieldProblem,
    Profile,
)
from inspector.core.text import strictjson
from inspector.core.text.display import elide, visible
from inspector.core.text.language import tr
from inspector.core.text.patterns import pattern
from inspector.core.text.urls import is_local, is_url

SCOPE_TOKEN = pattern(r"[\x21\x23-\x5B\x5D-\x7E]+")
"""RFC 6749 section 3.3."""
ABSOLUTE_URI = pattern(r"[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+")
"""RFC 3986 section 4.3; section 2 has the characters."""
REPEATABLE_PARAMETERS = ("resource", "audience")
"""RFC 8707 section 2 and RFC 8693 section 2.1; any other parameter is sent once (RFC 6749 section 3.2)."""
TIMEOUT_RANGE_S = (1, 120)


def problems(profile: Profile, urls: Endpoints | None = None) -> tuple[FieldProblem, ...]:
    """Everything that keeps a request from being sent, at most one sentence a field, in the order of the form.

    `urls` are the profile's endpoints where they are known already. Whether the CA bundle exists is left to the
    transport, which opens it.
    """
    found: dict[str, FieldProblem] = {}
    for problem in _all_problems(profile, urls or endpoints(profile)):
        found.setdefault(problem.field, problem)
    return tuple(found.values())


def problems_of_filled(profile: Profile) -> tuple[FieldProblem, ...]:
    """Those of fields in which something stands: one that is still empty is not wrong yet."""
    return tuple(each for each in problems(profile) if getattr(profile, each.field, None) not in ("", (), None))


def wrong_fields(profile: Profile) -> frozenset[str]:
    """The provider's fields, and the URLs, that are filled and will not do; names of members of Profile."""
    kind = provider(profile.provider)
    values = field_values(profile, kind)
    filled = (field for field in kind.fields if values[field.name])
    urls = (name for name in ENDPOINT_NAMES if _url_problem(getattr(profile, name), query_allowed=name != "issuer"))
    return frozenset((*(field.name for field in filled if any(_field_problems(field, kind, profile))), *urls))


def _all_problems(profile: Profile, urls: Endpoints) -> Iterator[FieldProblem]:
    kind = provider(profile.provider)
    if not profile.name.strip():
        yield FieldProblem("name", tr("A profile needs a name."))
    for field in kind.fields:
        yield from _field_problems(field, kind, profile)
    for name in ENDPOINT_NAMES:
        message = _url_problem(getattr(profile, name), query_allowed=name != "issuer")
        if message:
            yield FieldProblem(name, message)
    yield from _underivable(kind, profile, urls)
    yield from _client_problems(kind, profile)
    yield from _scope_problems(kind, profile)
    yield from _request_problems(profile)


def _field_problems(field: ProviderField, kind: Provider, profile: Profile) -> Iterator[FieldProblem]:
    values = field_values(profile, kind)
    value = values[field.name]
    if field.options:
        yield from _option_problem(field, value)
        return
    if not value:
        if _needed(field, kind, profile):
            yield FieldProblem(field.name, _missing(field))
        return
    message = next((tr(text) for pattern, text in field.wrong if re.fullmatch(pattern, value, re.DOTALL)), None)
    match = re.fullmatch(field.pattern, value, re.ASCII) if field.pattern else None
    if message is None and field.pattern and match is None:
        message = tr(field.message)
    if message is None and field.url:
        message = _url_problem(value, query_allowed=False)
    if message:
        yield FieldProblem(field.name, message + _suggestion(field, value))
    elif match and any(values.get(name) not in ("", part) for name, part in match.groupdict().items()):
        yield FieldProblem(field.name, tr(field.mismatch))


def _option_problem(field: ProviderField, value: str) -> Iterator[FieldProblem]:
    if value not in {option for option, _ in field.options}:
        known = ", ".join(option for option, _ in field.options)
        yield FieldProblem(field.name, tr("{label} is one of {known}.", label=tr(field.label), known=known))


def _needed(field: ProviderField, kind: Provider, profile: Profile) -> bool:
    """Whether an empty field leaves a URL undetermined that the profile does not give itself."""
    values = field_values(profile, kind)
    if not field.required or any(values[name] for name in field.unless):
        return False
    users = [rule for rule in kind.endpoints if any(field.name in template.names for template in rule.templates)]
    return not users or any(not values[rule.name] for rule in users if rule.name in NEEDED_ENDPOINTS)


def _missing(field: ProviderField) -> str:
    words = tr("{label} is missing.", label=tr(field.label))
    return f"{words} {tr('It looks like {example}.', example=field.placeholder)}" if field.placeholder else words


def _suggestion(field: ProviderField, value: str) -> str:
    """What to try, where the wrong value holds enough to make a right one of; empty where it does not."""
    for better in _candidates(field, value):
        flawed = any(re.fullmatch(pattern, better, re.DOTALL) for pattern, _ in field.wrong)
        if better != value and not flawed and re.fullmatch(field.pattern, better, re.ASCII):
            return f" {tr('Try {suggestion}.', suggestion=better)}"
    return ""


def _candidates(field: ProviderField, value: str) -> Iterator[str]:
    if field.suggest == "rewrite":
        for pattern, replacement in field.rewrites:
            if match := re.fullmatch(pattern, value, re.ASCII):
                better = match.expand(replacement)
                yield from (better, better.lower())
    elif field.suggest:
        authority = re.split(r"[/?#]", re.sub(r"^[a-zA-Z][a-zA-Z0-9+.-]*://", "", value.strip()))[0]
        host = authority.split("@")[-1].split(":")[0].lower()
        yield re.sub(r"[^a-z0-9-]+", "-", host.split(".")[0]).strip("-") if field.suggest == "label" else host


def _underivable(kind: Provider, profile: Profile, urls: Endpoints) -> Iterator[FieldProblem]:
    """An endpoint for which every field is there and no template fits."""
    for rule in kind.endpoints:
        if rule.missing and not getattr(urls, rule.name) and rule.is_filled(field_values(profile, kind)):
            yield FieldProblem(rule.missing_field, tr(rule.missing))


def _client_problems(kind: Provider, profile: Profile) -> Iterator[FieldProblem]:
    if not profile.client_id:
        yield FieldProblem("client_id", tr("Client ID is missing. The provider made it when the app was registered."))
    elif kind.client_id_pattern and not re.fullmatch(kind.client_id_pattern, profile.client_id, re.ASCII):
        yield FieldProblem("client_id", tr(kind.client_id_message))
    if profile.client_authentication not in CLIENT_AUTHENTICATION:
        known = ", ".join(CLIENT_AUTHENTICATION)
        yield FieldProblem("client_authentication", tr("Client authentication is one of {known}.", known=known))
    if profile.client_authentication == "tls_client_auth" and not profile.certificate_file:
        yield FieldProblem(
            "certificate_file", tr("Certificate file is missing. The client proves itself with it in TLS.")
        )
    if needed_secret(profile) is not None and (why := command_problem(profile.secret_command)) is not None:
        yield FieldProblem("secret_command", str(why))
    if profile.assertion_algorithm not in ("", *ASSERTION_ALGORITHMS):
        known = ", ".join(ASSERTION_ALGORITHMS)
        yield FieldProblem("assertion_algorithm", tr("The assertion's algorithm is one of {known}.", known=known))


def _scope_problems(kind: Provider, profile: Profile) -> Iterator[FieldProblem]:
    """What the provider would refuse, in its own terms."""
    rule = kind.scope_rule
    if rule is None:
        return
    if not profile.scopes and rule.missing:
        yield FieldProblem("scopes", tr(rule.missing))
    for scope in profile.scopes:
        if not re.fullmatch(rule.pattern, scope) and SCOPE_TOKEN.fullmatch(scope):
            resource = _resource_of(scope)
            better = rule.suggest.format(resource=resource) if rule.suggest and resource else ""
            more = f" {tr('Try {suggestion}.', suggestion=elide(better, 80))}" if better else ""
            yield FieldProblem("scopes", tr(rule.message) + more)
    if len(profile.scopes) > 1 and rule.several:
        yield FieldProblem("scopes", tr(rule.several))


def _resource_of(scope: str) -> str | None:
    """The API that a scope is of: "https://graph.microsoft.com/User.Read" is one of https://graph.microsoft.com.

    None for a bare name such as User.Read, which does not say.
    """
    scheme, found, rest = scope.rstrip("/").partition("://")
    if not found:
        return scope if re.fullmatch(r"[0-9a-fA-F-]{36}", scope) else None
    return f"{scheme}://{rest.rpartition('/')[0] or rest}"


def _request_problems(profile: Profile) -> Iterator[FieldProblem]:
    for scope in profile.scopes:
        if not SCOPE_TOKEN.fullmatch(scope):
            yield FieldProblem("scopes", _unsendable(elide(visible(scope), 40)))
    yield from _target_problems(profile)
    taken = (*(["audience"] if profile.audience else []), *(["resource"] if profile.resources else []))
    names = [*(name for name, _ in profile.parameters), *profile.secret_parameters]
    for name, value in (*profile.parameters, *((name, None) for name in profile.secret_parameters)):
        message = _parameter_problem(name, names.count(name), taken) or _value_problem(name, value, profile.provider)
        if message:
            yield FieldProblem("parameters", message)
    least, most = TIMEOUT_RANGE_S
    if not least <= profile.timeout <= most:  # also false for NaN
        yield FieldProblem("timeout", tr("The timeout is between {least} and {most} seconds.", least=least, most=most))
    if not 0 <= profile.leeway <= MAX_LEEWAY_S:
        said = tr("The leeway is a number of seconds from 0 to {most}.", most=MAX_LEEWAY_S)
        yield FieldProblem("leeway", said)


def _unsendable(shown: str) -> str:
    if not shown:
        return tr("An empty scope cannot be sent: a scope is ASCII with no space, quote or backslash.")
    return tr("{scope} cannot be sent: a scope is ASCII with no space, quote or backslash.", scope=shown)


def _target_problems(profile: Profile) -> Iterator[FieldProblem]:
    """What keeps the audience and the resources (RFC 8707 section 2) from being sent."""
    if profile.audience != profile.audience.strip() or not profile.audience.isprintable():
        yield FieldProblem("audience", tr("An audience has no line breaks, and no spaces before or after it."))
    for resource in profile.resources:
        if message := _resource_problem(resource, elide(visible(resource), 40)):
            yield FieldProblem("resources", message)


def _resource_problem(resource: str, shown: str) -> str:
    if "#" in resource:
        return tr("{resource} has a fragment. Take the part from the # on away.", resource=shown)
    if not resource:
        return tr("An empty resource is no absolute URI. It looks like https://api.example.com/orders.")
    if not ABSOLUTE_URI.fullmatch(resource):
        return tr("{resource} is no absolute URI. It looks like https://api.example.com/orders.", resource=shown)
    return ""


def _value_problem(name: str, value: str | None, provider_id: str) -> str | None:
    """What is wrong with the value of an extra parameter whose form the provider prescribes; a secret one is None."""
    if value is None or provider_id != "cognito" or name != "aws_client_metadata":
        return None
    if isinstance(strictjson.read(value.encode("utf-8", "replace")).value, dict):
        return None
    return tr(
        'aws_client_metadata is a JSON object, such as {"tenant": "a"}; Cognito hands it to your Lambda function.'
    )


def _parameter_problem(name: str, count: int, taken: tuple[str, ...]) -> str | None:
    shown = elide(visible(name), 40)
    if not name.strip():
        return tr("An extra parameter needs a name.")
    if name in OWN_PARAMETERS or name in taken:
        return tr("{parameter} is sent from the fields above; remove it from the extra parameters.", parameter=shown)
    if count > 1 and name not in REPEATABLE_PARAMETERS:
        return tr("{parameter} is there {count} times; a parameter is sent once.", parameter=shown, count=count)
    return None


def _url_problem(url: str, *, query_allowed: bool) -> str | None:
    """What is wrong with a URL of the profile (RFC 6749 section 3.2, RFC 8414 section 2); None for an empty one."""
    if not url:
        return None
    if not url.isascii() or not url.isprintable() or " " in url:
        return tr("A URL has only ASCII characters and no spaces.")
    try:
        parts = urlsplit(url)
    except ValueError:
        return tr("This is not a URL. It looks like https://login.example.com/path.")
    if parts.scheme not in ("https", "http") or not parts.hostname:
        return tr("Write the whole URL, beginning with https://.")
    if not is_url(url):
        return tr("This is not a URL. It looks like https://login.example.com/path.")
    return _part_problem(url, parts, query_allowed=query_allowed)


def _part_problem(url: str, parts: SplitResult, *, query_allowed: bool) -> str | None:
    if parts.hostname in ("https", "http"):  # urlsplit takes the second scheme for a host
        return tr("https:// stands there twice. Take one of them out.")
    if parts.scheme == "http" and not is_local(url):
        return tr("Use https. Plain http goes only to this computer, since anybody on the way could read the secret.")
    if "@" in parts.netloc:
        return tr("Take the part before the @ out of the URL: names and passwords do not belong there.")
    if "#" in url:
        return tr("Take the part from the # on out of the URL.")
    if "?" in url and not query_allowed:
        return tr("An issuer has no query: take the part from the ? on out of the URL.")
    return None
