"""Hosts that are one service's though their names do not say so, as its operator documents them."""

from __future__ import annotations

import re
from functools import cache

_TENANT = r"(?P<tenant>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"

MORE_HOSTS = {
    "entra": (
        r"login\.(?:windows\.net|microsoft\.com|microsoftonline\.de|chinacloudapi\.cn)",
        r"login-us\.microsoftonline\.com",
        r"[a-z0-9-]+\.login\.microsoft\.com",
        r"[a-z0-9-]+\.(?:ciamlogin|b2clogin)\.com",
        r"[a-z0-9-]+\.b2clogin\.cn",
    ),
    "okta": (r"[a-z0-9-]+\.(?:trexcloud\.com|okta\.mil)",),
}
"""By provider: hosts beside those of its table. A label that users choose names a tenant, all of them its operator's.

https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud,
https://learn.microsoft.com/azure/active-directory-b2c/b2clogin
"""

_GOOGLE = (
    r"https://(?:oauth2|sts|securetoken)\.googleapis\.com/(?:v\d+/)?(?:token|revoke|tokeninfo|introspect)"
    r"|https://www\.googleapis\.com/(?:oauth2/v\d/certs|service_accounts/v1/jwk/[\w.@-]+)"
)
_ENTRA = (
    rf"https://login\.(?:microsoftonline\.com|windows\.net|microsoft\.com)/(?:{_TENANT}|common|organizations)"
    r"/(?:oauth2/.*|discovery/(?:v2\.0/)?keys)"
)
_FAMILIES = (
    # https://accounts.google.com/.well-known/openid-configuration, https://firebase.google.com/docs/auth/admin
    (r"https://(?:accounts|securetoken)\.google\.com(?:/.*)?|https://(?:iam|sts)\.googleapis\.com(?:/.*)?", _GOOGLE),
    # https://login.microsoftonline.com/common/.well-known/openid-configuration: version 1 has another issuer
    (rf"https://sts\.windows\.net/{_TENANT}/", _ENTRA),
    (rf"https://{_TENANT}\.ciamlogin\.com/.*", rf"https://[a-z0-9-]+\.ciamlogin\.com/{_TENANT}/.*"),
    # https://docs.aws.amazon.com/cognito/latest/developerguide/federation-endpoints.html
    (
        r"https://(?:issuer-)?cognito-idp\.(?P<region>[a-z0-9-]+)\.amazonaws\.com/[\w-]+",
        r"https://[a-z0-9-]+\.auth(?:-fips)?\.(?P<region>[a-z0-9-]+)\.amazoncognito\.com/oauth2/(?:token|revoke)",
    ),
    # https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_endpoints.htm
    (
        r"https://(?:login|test)\.salesforce\.com/?",
        r"https://[a-z0-9-]+(?:\.[a-z0-9-]+)?\.my\.salesforce\.com/services/oauth2/(?:token|revoke|introspect)",
    ),
    # https://help.sap.com/docs/btp: clients with a certificate ask another host of the same subaccount
    (
        r"https://(?P<account>[\w-]+)\.authentication\.(?P<region>[\w-]+)\.hana\.ondemand\.com/.*",
        r"https://(?P<account>[\w-]+)\.authentication\.cert\.(?P<region>[\w-]+)\.hana\.ondemand\.com/oauth/\w+",
    ),
    # https://docs.oracle.com/en/cloud/paas/identity-cloud/rest-api/: keys are a tenant's own, so they are not here
    (
        r"https://identity\.oraclecloud\.com/?",
        r"https://idcs-[0-9a-f]+\.identity\.oraclecloud\.com(?::443)?/oauth2/v1/(?:token|revoke|introspect)",
    ),
    (r"https://www\.dropbox\.com/?", r"https://api\.dropboxapi\.com/oauth2/\w+"),
)
"""Issuers, and addresses of the same service under other names: where both have a tenant or a region, of the same."""

_OWN_KEYS = {
    "entra": (
        r"https://login\.(?:microsoftonline\.(?:com|us)|partner\.microsoftonline\.cn|windows\.net|microsoft\.com)"
        rf"/(?:{_TENANT}|common|organizations)/discovery/(?:v2\.0/)?keys(?:\?appid=(?P<client>[0-9a-f-]+))?"
    ),
}
"""Key sets that a provider publishes beside the one that its issuers name: of all its tenants, or of one client."""


def of_one_service(issuer: str, url: str) -> bool:
    """Whether `url` is an address of the service whose issuer is `issuer`, by what its operator documents."""
    for issuers, addresses in _families():
        mine, other = issuers.fullmatch(issuer), addresses.fullmatch(url)
        if mine is not None and other is not None:
            said = other.groupdict()
            return all(said.get(name) in (None, value) for name, value in mine.groupdict().items())
    return False


@cache
def _families() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    return tuple((re.compile(issuers, re.ASCII), re.compile(addresses, re.ASCII)) for issuers, addresses in _FAMILIES)


def publishes(provider_id: str, url: str, tenant: str, client_id: str) -> bool:
    """Whether a provider publishes this key set for a tenant and a client of it, beside the one its issuer names."""
    found = re.fullmatch(_OWN_KEYS[provider_id], url, re.ASCII) if provider_id in _OWN_KEYS else None
    if found is None:
        return False
    return found["tenant"] in (None, tenant) and found["client"] in (None, client_id)
