"""Whether two host names are one owner's, as far as names tell it."""

from __future__ import annotations

from ipaddress import ip_address

SHARED = frozenset(
    {
        "amazonaws.com", "amazoncognito.com", "appspot.com", "auth0.com", "awsapprunner.com", "azure.com",
        "azure-api.net", "azurecontainerapps.io", "azureedge.net", "azurefd.net", "azurestaticapps.net",
        "azurewebsites.net", "b2clogin.com", "b-cdn.net", "blogspot.com", "ciamlogin.com", "cloudapp.net",
        "cloudflareaccess.com", "cloudfront.net", "cloudfunctions.net", "deno.dev", "descope.com",
        "digitaloceanspaces.com",
        "duckdns.org", "dyndns.org", "edgekey.net", "fastly.net", "firebaseapp.com", "fly.dev", "frontegg.com",
        "fusionauth.io", "github.io", "githubpreview.dev", "gitlab.io", "glitch.me", "googleapis.com", "heroku.com",
        "herokuapp.com", "kinde.com", "loca.lt", "logto.app", "microsoftonline.com", "myshopify.com", "netlify.app",
        "ngrok.app", "ngrok.dev", "ngrok-free.app", "ngrok-free.dev", "ngrok.io", "nip.io", "no-ip.org", "okta.com",
        "okta-emea.com", "oktapreview.com", "onelogin.com", "onmicrosoft.com", "onrender.com", "oraclecloud.com",
        "pages.dev", "pingone.com", "pingone.eu", "propelauthtest.com", "pythonanywhere.com", "r2.dev", "railway.app",
        "repl.co", "replit.app", "replit.dev", "run.app", "salesforce.com", "service-now.com", "serveo.net", "sslip.io",
        "stytch.com", "supabase.co", "surge.sh", "trafficmanager.net", "translate.goog", "trycloudflare.com",
        "us-east-1.amazonaws.com", "vercel.app", "web.app", "windows.net", "workers.dev", "workos.com",
        "xip.io", "zitadel.cloud",
    }
)  # fmt: skip
"""Names below which everybody may have one: of those that serve pages, functions, tunnels or sign-in for others.

No list of them is whole: the Public Suffix List has 10,000 names and changes weekly. Two hosts below a name that is
missing here are taken for one owner's.
"""

_SECOND_LEVELS = frozenset({"ac", "co", "com", "edu", "gob", "gouv", "gov", "go", "gv", "id", "ltd", "me", "mil", "ne",
                            "net", "nhs", "nom", "or", "org", "plc", "sch", "web"})  # fmt: skip
"""What stands before the two letters of a country where names are registered below that."""


def same_owner(one: str, other: str) -> bool:
    """Whether two host names, in ASCII and lower case, are equal or end in one name that somebody has registered.

    Addresses, and names with a dot at the end, are nobody's but their own.
    """
    if one == other:
        return True
    mine = _registered(one)
    return mine is not None and mine == _registered(other)


def _registered(host: str) -> str | None:
    """The name that somebody has registered, of which `host` is a part; None where there is none."""
    labels = host.split(".")
    if len(labels) < 2 or "" in labels or _is_address(host):
        return None
    most = 2
    if len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVELS:
        most = 3
    while ".".join(labels[-most:]) in SHARED and most < len(labels):
        most += 1
    if len(labels) < most or ".".join(labels[-most:]) in SHARED:
        return None
    # Where many share a name they often do so below a region's: the whole of what stands before it is one owner's.
    shared = any(".".join(labels[-n:]) in SHARED for n in range(2, len(labels)))
    return host if shared else ".".join(labels[-most:])


def _is_address(host: str) -> bool:
    try:
        ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True
