"""The fields of a provider that a program's settings have by names of its vendor: a tenant, a domain, a user pool."""

from __future__ import annotations

from inspector.core.definitions.setting import Setting, Unknown
from inspector.core.definitions.written.relaxed import SettingsSection, folded
from inspector.core.knowledge.aws_names import region_of_pool
from inspector.core.text.patterns import pattern
from inspector.core.text.urls import name_of

_GUID = pattern(r"(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
CLOUDS = {
    "login.microsoftonline.us": "us-government",
    "login.partner.microsoftonline.cn": "china",
    "login.chinacloudapi.cn": "china",
}
"""The values of Entra's field `cloud` by the hosts of sign-in (Microsoft identity platform: National clouds)."""
_HOSTS_OF_OKTA = (".okta.com", ".oktapreview.com", ".okta-emea.com", ".okta-gov.com")
_CUSTOMERS = ("b2clogin.com", "ciamlogin.com")


def provider_settings(section: SettingsSection, hint: str, settings: dict[str, Setting]) -> str:
    """Put the fields of the provider into `settings`, and return its id; "" where only URLs tell it.

    `hint` is the folded names on the way to the section.
    """
    if section.find("userpoolid") is not None or ("cognito" in hint and section.find("region") is not None):
        return _cognito(section, settings)
    if section.find("instance") is not None or (is_entra(section, hint) and _is_of_entra(settings)):
        return _entra(section, settings)
    host = _host(section.text("domain", "oktadomain", "auth0domain", "orgurl"))
    if "issuer" in settings or "token_url" in settings or "discovery_url" in settings:
        return ""
    if host.endswith(_HOSTS_OF_OKTA) or "okta" in hint or section.has("oktadomain"):
        return _okta(section, settings)
    if host.endswith(".auth0.com") or "auth0" in hint or section.has("auth0domain"):
        return _domain(section, settings, "auth0")
    return ""


def _host(text: str) -> str:
    return name_of(text if "://" in text else f"https://{text}") if text else ""


def is_entra(section: SettingsSection, hint: str) -> bool:
    """Whether the section has a tenant of Entra: by its form, or by what the settings are called."""
    tenant = section.setting("tenant", "tenantid", "tenant", "aadtenantid", "directoryid")
    if tenant is None:
        return False
    named = any(word in hint for word in ("azure", "entra", "aad", "microsoft", "msal", "graph"))
    return named or _GUID.fullmatch(tenant.text) is not None or tenant.text.endswith(".onmicrosoft.com")


def _is_of_entra(settings: dict[str, Setting]) -> bool:
    """Whether no URL of the client says that it is of another server."""
    if settings.keys() & {"token_url", "discovery_url"}:
        return False
    issuer = settings.get("issuer")
    return issuer is None or not issuer.known or name_of(issuer.text).endswith((*CLOUDS, "login.microsoftonline.com"))


def _entra(section: SettingsSection, settings: dict[str, Setting]) -> str:
    instance = section.find("instance")
    host = _host(section.text("instance"))
    tenant = section.setting("tenant", "tenantid", "tenant", "aadtenantid", "directoryid") or section.setting(
        "tenant", "domain"
    )
    if host.endswith(_CUSTOMERS) and instance is not None:
        return _customers(section, host, tenant, settings)
    settings["tenant"] = tenant or Setting(Unknown("", "Tenant"), section.path, "TenantId")
    settings.pop("audience", None)
    if instance is not None and host in CLOUDS:
        settings["cloud"] = Setting(CLOUDS[host], instance.path, instance.written)
    if isinstance(settings.get("issuer", Setting("", (), "")).value, Unknown):
        settings.pop("issuer")
    return "entra"


def _customers(section: SettingsSection, host: str, tenant: Setting | None, settings: dict[str, Setting]) -> str:
    """Azure AD B2C and External ID have addresses of their own, with the tenant, and in B2C the policy, in the path."""
    domain = section.setting("domain", "domain")
    policy = section.text("signupsigninpolicyid", "signupsigninpolicy", "policy")
    place = section.find("instance")
    assert place is not None  # noqa: S101 - asked by the caller
    named = domain if host.endswith("b2clogin.com") and domain is not None else tenant
    if named is not None and named.text and "token_url" not in settings:
        parts = [named.text, policy] if policy else [named.text]
        url = f"https://{host}/{'/'.join(parts)}/oauth2/v2.0/token"
        settings["token_url"] = Setting(url, place.path, place.written)
    elif "token_url" not in settings:
        settings["token_url"] = Setting(Unknown("", "Token URL"), place.path, place.written)
    return "generic"


def _cognito(section: SettingsSection, settings: dict[str, Setting]) -> str:
    for name, members in (("user_pool_id", ("userpoolid",)), ("region", ("region", "awsregion", "cognitoregion"))):
        if (found := section.setting(name, *members)) is not None:
            settings[name] = found
    pool = settings.get("user_pool_id")
    if "region" not in settings and pool is not None and (region := region_of_pool(pool.text)):
        settings["region"] = Setting(region, pool.path, pool.written)
    if "token_url" not in settings:
        domain = section.setting(
            "domain", "domain", "userpooldomain", "cognitodomain", "domainprefix", "hosteduidomain"
        )
        host = _host(domain.text) if domain is not None else ""
        if domain is None or not domain.text:
            settings["domain_prefix"] = domain or Setting(Unknown("", "Domain prefix"), section.path, "domain")
        elif ".amazoncognito." in host:
            settings["domain_prefix"] = Setting(host.partition(".")[0], domain.path, domain.written)
        elif "." in host:
            settings["custom_domain"] = Setting(host, domain.path, domain.written)
        else:
            settings["domain_prefix"] = domain
    return "cognito"


def is_of_okta(section: SettingsSection) -> bool:
    """Whether it is an organization of Okta, as its libraries name it."""
    return _host(section.text("orgurl", "oktadomain")).endswith(_HOSTS_OF_OKTA)


def _okta(section: SettingsSection, settings: dict[str, Setting]) -> str:
    server = section.setting("authorization_server", "authorizationserverid", "authorizationserver")
    if section.has("orgurl") and server is None:
        # Okta's libraries for its own APIs: a key in place of a secret, at the org's server, which has no ID
        if section.has("privatekey") or folded(section.text("authorizationmode")) == "privatekey":
            settings.setdefault("client_authentication", Setting("private_key_jwt", section.path, "authorizationMode"))
        key = section.setting("private_key_file", "privatekey")
        if key is not None and key.text and "-----" not in key.text and key.text.lstrip()[:1] != "{":
            settings["private_key_file"] = key
        if (key_id := section.setting("key_id", "kid", "privatekeyid")) is not None:
            settings["key_id"] = key_id
        return _domain(section, settings, "okta")
    settings["authorization_server"] = server or Setting("default", section.path, "AuthorizationServerId")
    return _domain(section, settings, "okta")


def _domain(section: SettingsSection, settings: dict[str, Setting], provider: str) -> str:
    found = section.setting("domain", "domain", "oktadomain", "auth0domain", "orgurl")
    if found is None:
        settings["domain"] = Setting(Unknown("", "Domain"), section.path, "domain")
    elif found.text:
        settings["domain"] = Setting(_host(found.text) or found.text, found.path, found.written)
    else:
        settings["domain"] = found
    return provider
