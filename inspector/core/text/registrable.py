"""Whether two host names are one owner's, as far as names tell it."""

from __future__ import annotations

from ipaddress import ip_address

SHARED = frozenset(
    {
        "accounts.dev", "afraid.org", "akamaihd.net", "akamaized.net", "alicloudapi.com", "aliyuncs.com",
        "aliyuncs.com.cn", "amazonaws.com", "amazonaws.com.cn", "amazonaws.eu", "amazoncognito.com", "amplifyapp.com",
        "app.github.dev", "appdomain.cloud", "appspot.com", "appwrite.global", "asgardeo.io", "atlassian.net",
        "auth0.com", "authing.cn", "authing.co", "authlete.net", "aws-dev-account.com", "aws.dev", "awsapprunner.com",
        "awsapps.com", "awsglobalaccelerator.com", "azion.app", "azure-api.net", "azure-mobile.net", "azure.cn",
        "azure.com", "azure.us", "azurecontainerapps.io", "azureedge.net", "azurefd.net", "azurehdinsight.net",
        "azurestaticapps.net", "azurewebsites.cn", "azurewebsites.net", "azurewebsites.us", "b-cdn.net", "b2clogin.cn",
        "b2clogin.com", "backblazeb2.com", "baidubce.com", "bcebos.com", "beeceptor.com", "bitbucket.io",
        "blogspot.com", "bolt.host", "br.com", "bubbleapps.io", "bunny.run", "casdoor.com", "chinacloudapi.cn",
        "chinacloudapp.cn", "chinacloudsites.cn", "ciamlogin.com", "clerk.dev", "cleverapps.io", "cloud-iam.com",
        "cloudapp.net", "cloudapps.digital", "cloudflareaccess.com", "cloudflarestorage.com", "cloudfront.net",
        "cloudfunctions.net", "cn.com", "co.com", "co.nl", "co.no", "code.run", "codeberg.page", "codesandbox.io",
        "com.de", "convex.cloud", "convex.site", "criipto.com", "criipto.id", "csb.app", "cyberark.cloud", "cyclic.app",
        "ddns.net", "de.com", "deno.dev", "descope.com", "deta.app", "deta.dev", "devtunnels.ms",
        "digitaloceanspaces.com", "discord.com", "diskstation.me", "dsmynas.com", "duckdns.org", "duosecurity.com",
        "dynamics.com", "dyndns.org", "dynu.net", "edgekey.net", "edgesuite.net", "elasticbeanstalk.com", "eu.com",
        "eu.org", "fastly.net", "fcapp.run", "firebaseapp.com", "fl0.io", "fly.dev", "force.com", "forgeblocks.com",
        "forgerock.io", "framer.app", "framer.website", "freeddns.org", "frontegg.com", "fronteggs.com",
        "fusionauth.io", "gb.net", "ghe.com", "github.dev", "github.io", "githubpreview.dev", "githubusercontent.com",
        "gitlab.io", "gitlab.net", "gitpod.io", "glitch.me", "gluu.cloud", "google.com", "googleapis.com",
        "googleusercontent.com", "hanko.io", "hasura.app", "heroku.com", "herokuapp.com", "hf.space", "hookdeck.com",
        "hopto.org", "hosting.ovh.net", "huaweicloud.com", "huggingface.tech", "ibm.com", "ibmcloud.com",
        "idaptive.app", "identitynow.com", "in-addr.arpa", "ip6.arpa", "jpn.com", "jumpcloud.com", "kinde.com",
        "kinsta.app", "kinsta.page", "koyeb.app", "lhr.life", "linode.com", "linodeobjects.com", "loca.lt",
        "localhost.run", "logto.app", "lovable.app", "lovable.dev", "make.com", "microsoftonline.cn",
        "microsoftonline.com", "microsoftonline.us", "miniorange.com", "modal.run", "mooo.com", "myfritz.net",
        "myhuaweicloud.com", "myqcloud.com", "myqnapcloud.com", "myshopify.com", "myspreadshop.com", "myworkday.com",
        "n8n.cloud", "neon.tech", "netlify.app", "ngrok-free.app", "ngrok-free.dev", "ngrok.app", "ngrok.dev",
        "ngrok.io", "nhost.run", "nip.io", "no-ip.com", "no-ip.org", "northflank.app", "notion.site", "okta-emea.com",
        "okta-gov.com", "okta.com", "okta.mil", "oktapreview.com", "on.aws", "ondemand.com", "ondigitalocean.app",
        "onelogin.com", "onmicrosoft.com", "onrender.com", "openshiftapps.com", "oraclecloud.com", "oraclecloud.eu",
        "oraclecloudapps.com", "oraclegovcloud.com", "ory.sh", "oryapis.com", "ovh.net", "paas.massopencloud.org",
        "pages.dev", "pantheonsite.io", "phasetwo.io", "pinggy.io", "pinggy.link", "pingidentity.com", "pingone.asia",
        "pingone.ca", "pingone.com", "pingone.com.au", "pingone.eu", "pingone.sg", "pipedream.net", "platform.sh",
        "platformsh.site", "powerapps.com", "powerappsportals.com", "pp.ua", "propelauthtest.com", "pythonanywhere.com",
        "quickconnect.to", "r2.dev", "railway.app", "repl.co", "replit.app", "replit.dev", "requestcatcher.com",
        "retool.com", "rhcloud.com", "ru.com", "run.app", "sa.com", "salesforce-experience.com", "salesforce-sites.com",
        "salesforce.com", "sapcloud.io", "sberdevices.ru", "scalekit.com", "scalekit.dev", "scw.cloud", "se.net",
        "secureauth.com", "serveo.net", "service-now.com", "servicenow.com", "servicenowservices.com", "sharepoint.com",
        "shopify.com", "signicat.com", "site.com", "slack.com", "squarespace.com", "sslip.io", "stackblitz.io",
        "stytch.com", "supabase.co", "supabase.in", "supabase.net", "surge.sh", "svix.com", "synology.me", "sytes.net",
        "tencentcloudapi.com", "tencentcs.com", "trafficmanager.net", "translate.goog", "trexcloud.com",
        "trycloudflare.com", "ts.net", "tunnelmole.net", "uk.com", "uk.net", "up.railway.app", "upcloud.com",
        "us-east-1.amazonaws.com", "us.com", "userfront.com", "usgovcloudapi.net", "usgovcloudapi.us",
        "usgovcloudapp.net", "usgovtrafficmanager.net", "val.run", "vercel.app", "visualforce.com", "vultrobjects.com",
        "wasabisys.com", "web.app", "webflow.io", "webhook.site", "weebly.com", "windows.net", "windowsazure.com",
        "wixsite.com", "wordpress.com", "workday.com", "workers.dev", "workos.com", "xecurify.com", "xip.io",
        "yandexcloud.net", "za.com", "zapier.com", "zapto.org", "zeabur.app", "zendesk.com", "zitadel.cloud",
    }
)  # fmt: skip
"""Names below which everybody may have one: of those that serve pages, functions, tunnels or sign-in for others.

No list of them is whole: the Public Suffix List has 10,000 names and changes weekly. Two hosts below a name that is
missing here are taken for one owner's.
"""

_SECOND_LEVELS = frozenset(
    {
        "ac", "ad", "adv", "asn", "asso", "biz", "co", "com", "ed", "edu", "eng", "ernet", "firm", "gc", "gen", "go",
        "gob", "gouv", "gov", "govt", "gr", "gub", "gv", "id", "idv", "in", "ind", "info", "int", "iwi", "jus", "k12",
        "leg", "lg", "ltd", "me", "mi", "mil", "mod", "mp", "muni", "ne", "net", "nhs", "nic", "nom", "or", "org", "pe",
        "plc", "police", "pro", "re", "res", "sch", "school", "web",
    }
)  # fmt: skip
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
