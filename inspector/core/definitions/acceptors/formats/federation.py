"""Who takes tokens in exchange for access of its own: AWS STS, Google's workload identity, Vault's jwt auth method.

Sources: IAM API Reference, GetOpenIDConnectProvider; IAM User Guide, condition keys of web identity federation and
string condition operators; Google IAM API Reference, WorkloadIdentityPoolProvider (Oidc, allowedAudiences); Vault API
documentation, JWT/OIDC auth method (configure, create role).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from inspector.core.definitions.acceptors.gathering import Found, Gathering, Paste
from inspector.core.definitions.written.relaxed import SettingsMember, SettingsSection
from inspector.core.text.display import elide
from inspector.core.text.message import message
from inspector.core.text.patterns import pattern

_PROVIDER = pattern(r"arn:aws(?:-cn|-us-gov)?:iam::\d{12}:oidc-provider/(?P<host>[^\s\"*?]{1,400})")
_NOTHING = ("", "<nil>", "n/a", "map[]", "[]")
_VAULT = pattern(
    r"(?m)(?:^|[ \t])\"?(?P<name>bound_(?:issuer|audiences|subject|claims))\"?"
    r"(?:=(?P<word>\"[^\"\n]{0,2000}\"|'[^'\n]{0,2000}'|[^\s\"'\\]{1,2000})"
    r"|(?:[ \t]*[=:][ \t]+|[ \t]{2,40})(?P<value>[^\n]{1,2000}))"
)
"""`vault write` has a word behind the equals sign; `vault read` and Terraform have the rest of the line."""
MOST = 100


def read(source: Paste) -> Iterator[Found]:
    """An API for each issuer that one of them takes tokens of."""
    providers, trusted = [], []
    for section in source.sections:
        if section.has("clientidlist") and section.has("url"):
            providers.append(_provider(section, source))
        elif section.text("action") == "sts:AssumeRoleWithWebIdentity" and section.at("principal").has("federated"):
            trusted.append(section)
        elif (oidc := section.at("oidc")).has("issueruri"):
            yield _google(section, oidc, source)
    yield from _sts(providers, trusted, source)
    if "bound_" in source.text:
        yield from _vault(source)


# --- AWS STS ------------------------------------------------------------------------------------------------------


def _provider(section: SettingsSection, source: Paste) -> Gathering:
    gathering = Gathering(source, "sts")
    urls = gathering.values("issuer", member := section.find("url"))
    if urls and member is not None:
        gathering.put("issuer", _with_scheme(urls[0]), member.path)
    gathering.texts("audiences", section.find("clientidlist"))
    return gathering


def _with_scheme(host: str) -> str:
    return host if host.startswith("https://") else f"https://{host}"


def _sts(providers: list[Gathering], trusted: list[SettingsSection], source: Paste) -> Iterator[Found]:
    """The statements of a trust policy, each with the provider of its issuer where that stands beside it."""
    taken = []
    for section in trusted[:MOST]:
        found = _PROVIDER.fullmatch(section.at("principal").text("federated"))
        if found is None:
            continue
        issuer = _with_scheme(found["host"])
        beside = next((each for each in providers if each.get("issuer") == issuer), None)
        if beside is None:
            gathering = Gathering(source, "sts")
            gathering.put("issuer", issuer, section.at("principal").members["federated"].path)
            gathering.note(
                message("Its audiences stand in the provider. {command} tells.",
                        command="`aws iam get-open-id-connect-provider`")
            )  # fmt: skip
        else:
            taken.append(beside)
            gathering = beside.copied()
        _conditions(gathering, section, found["host"])
        yield gathering.made(section.text("sid") or found["host"], "AssumeRolePolicyDocument")
    for each in providers:
        if each not in taken:
            each.unsaid("claims")
            each.note(message("What the trust policy of the role asks for does not stand in it."))
            yield each.made(str(each.get("issuer") or "").removeprefix("https://"), "get-open-id-connect-provider")


def _conditions(gathering: Gathering, section: SettingsSection, host: str) -> None:
    """What a trust policy asks of claims; operators that are not known here leave it open."""
    gathering.put("claims", ())
    condition = section.at("condition")
    for name, operator in condition.sections():
        for member in operator.members.values():
            key = member.written
            values = gathering.values("claims", member)
            if values is None:
                return
            like = name == "StringLike" or not any("*" in each or "?" in each for each in values)
            if name in ("StringEquals", "StringLike") and key.startswith(f"{host}:") and values and like:
                gathering.claim(key.removeprefix(f"{host}:"), values, path=member.path)
            else:
                gathering.strange("claims", member.path)
                return


# --- Google -------------------------------------------------------------------------------------------------------


def _google(section: SettingsSection, oidc: SettingsSection, source: Paste) -> Found:
    gathering = Gathering(source, "google-wif")
    gathering.issuer(oidc.find("issueruri"))
    name = section.text("name")
    own = f"//iam.googleapis.com/{name}"
    if oidc.find("allowedaudiences"):
        gathering.texts("audiences", oidc.find("allowedaudiences"))
    elif name.startswith("projects/"):
        gathering.put("audiences", (f"https:{own}", own))
    else:
        gathering.unsaid("audiences")
    gathering.put("claims", ())
    if condition := section.find("attributecondition"):
        gathering.strange("claims", condition.path)
        gathering.notes[-1] = message(
            "A rule for claims is an expression (CEL), which is not worked out here: {message}",
            message=elide(section.text("attributecondition"), 120),
        )
    return gathering.made(name.rpartition("/")[2], "providers describe")


# --- Vault --------------------------------------------------------------------------------------------------------


_ROLE = ("boundaudiences", "boundsubject", "boundclaims")


def _vault(source: Paste) -> Iterator[Found]:
    """Each role with the configuration beside it, as `vault read` and `vault write` have them, or JSON."""
    roles = [section for section in source.sections if section.has(*_ROLE)]
    issuer = next((found for section in source.sections if (found := section.find("boundissuer"))), None)
    if roles or issuer is not None:
        for role in roles[:MOST] or [SettingsSection({})]:
            yield _role(issuer, role, source)
        return
    lined, members = source.of_lines(), {}
    line, counted = 1, 0
    for match in islice(_VAULT.finditer(source.text), MOST):
        line += source.text.count("\n", counted, match.start())
        counted = match.start()
        name = match["name"].replace("_", "")
        if name in members:
            return  # several roles: what belongs to which is not told
        members[name] = SettingsMember(match["name"], _listed(match["word"] or match["value"]), (line,))
    if members:
        yield _role(members.get("boundissuer"), SettingsSection(members), lined)


def _role(issuer: SettingsMember | None, role: SettingsSection, source: Paste) -> Found:
    gathering = Gathering(source, "vault")
    gathering.issuer(issuer, absent="" if issuer is not None else None)
    if role.has(*_ROLE):
        gathering.texts("audiences", role.find("boundaudiences"), split=",")
        gathering.put("claims", ())
    if (subject := role.find("boundsubject")) and (values := gathering.values("claims", subject)):
        gathering.claim("sub", values, path=subject.path)
    claims = role.find("boundclaims")
    if claims is not None and claims.value:
        inner = role.at("boundclaims")
        for each in inner.members.values():
            if values := gathering.values("claims", each):
                gathering.claim(each.written, values, path=each.path)
        if not inner or role.text("boundclaimstype") == "glob":
            gathering.strange("claims", claims.path)
    return gathering.made(role.text("name"), "auth/jwt")


def _listed(value: str) -> str | list[str]:
    """A value of a line: a list in brackets, parted by blanks (Go) or commas (HCL), or a text."""
    value = value.strip()
    if value in _NOTHING:
        return []
    if value.startswith("[") and value.endswith("]"):
        return [each.strip("\"'") for each in value[1:-1].replace(",", " ").split()]
    return value.strip("\"'")
