"""What keeps a client of any provider from a token: its grants, its method, its addresses, an expired secret."""

from __future__ import annotations

from collections.abc import Iterator

from inspector.core.definitions.judges.judged_client import JudgedClient
from inspector.core.definitions.proposal import DefinitionFinding
from inspector.core.definitions.written.client_methods import method_of
from inspector.core.definitions.written.relaxed import folded
from inspector.core.text.urls import is_local, name_of, scheme_of

_FLOW = "client_credentials"
_URLS = ("token_url", "issuer", "base_url", "discovery_url", "jwks_url")


def judge(client: JudgedClient, now: float) -> Iterator[DefinitionFinding]:
    """Findings that need no rule of a provider."""
    if client.trait("google") is not None:
        yield client.found("google.no_client_credentials")
    if client.is_on("metadata"):
        yield from _of_metadata(client)
    elif client.trait("auth0") is None and client.trait("okta") is None:
        yield from _grants(client)
        yield from _method(client)
    for name in _URLS:
        setting = client.resource.settings.get(name)
        if setting is not None and scheme_of(setting.text) == "http" and not is_local(setting.text):
            yield client.found("client.plain_http", setting, actual="", host=name_of(setting.text))
            break
    expires = client.trait("expires")
    if expires is not None and isinstance(expires.value, int | float) and 0 < expires.value <= now:
        yield client.found("client.secret_expired", expires, end=float(expires.value))
    if client.is_on("dpop"):
        yield client.found("client.dpop", client.trait("dpop"), needed=False)


def _allows(grants: tuple[str, ...]) -> bool:
    return any("clientcredentials" in folded(each) for each in grants)


def _grants(client: JudgedClient) -> Iterator[DefinitionFinding]:
    grants = client.words("grants")
    if grants is None or _allows(grants):
        return
    row = "client.no_grant" if client.is_on("registered") else "client.sign_in"
    yield client.found(row, client.trait("grants"), needed=(_FLOW,), grants=grants or ("[]",))


def _method(client: JudgedClient) -> Iterator[DefinitionFinding]:
    method = client.trait("method")
    if method is None or not client.word("method"):
        return
    if method_of(method.text) == "none":
        yield client.found("client.public", method)
    elif not method_of(method.text):
        yield client.found("client.method_unknown", method, method=method.text)


def _of_metadata(client: JudgedClient) -> Iterator[DefinitionFinding]:
    """What a server says of itself (RFC 8414 section 2)."""
    grants, methods = client.words("grants"), client.words("methods")
    if "token_url" not in client.resource.settings:
        yield client.found("metadata.no_token_endpoint")
    if grants is None:
        yield client.found("metadata.grants_not_said")
    elif not _allows(grants):
        yield client.found("metadata.no_client_credentials", client.trait("grants"), needed=(*grants, _FLOW))
    if methods is not None and not any(method_of(each) not in ("", "none") for each in methods):
        yield client.found("metadata.no_method", client.trait("methods"), methods=methods or ("[]",))
    yield from _issuer(client)


def _issuer(client: JudgedClient) -> Iterator[DefinitionFinding]:
    issuer, token_url = client.resource.settings.get("issuer"), client.resource.settings.get("token_url")
    if issuer is None:
        return
    if not issuer.known:
        yield client.found("metadata.issuer_of_any_tenant", issuer)
    elif "?" in issuer.text or "#" in issuer.text:
        yield client.found("metadata.issuer_with_query", issuer)
    elif token_url is not None and token_url.text and is_local(issuer.text) != is_local(token_url.text):
        yield client.found("metadata.other_host", issuer, issuer=name_of(issuer.text), host=name_of(token_url.text))
