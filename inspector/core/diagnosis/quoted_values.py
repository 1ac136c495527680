"""The values that a sentence quotes: what the server wanted, what it got, and one of which it does not say which."""

from __future__ import annotations

import re
from typing import NamedTuple

from inspector.core.text.patterns import pattern

MAX_CHARS = 200
"""How much of a value is kept."""
MAX_ITEMS = 200
_REACH = 6
"""Over how many words "expected" speaks of the value that follows."""

_ITEM = pattern(
    r"(?P<list>\[[^\]\n]{1,300}\])|(?P<quoted>(?<![\w'])'[^'\n]{1,300}'(?!\w)|\"[^\"\n]{1,300}\"|`[^`\n]{1,300}`|\u2018[^\u2019\n]{1,300}\u2019"
    r"|\u201c[^\u201d\n]{1,300}\u201d|\u00ab[^\u00bb\n]{1,300}\u00bb|<[^<>\n]{1,300}>)"
    r"|(?P<differs>!=|\u2260|<>)"
    r"|(?P<wanted>\b(?:expected|expects|expecting|should be|must be|must have|must match|must equal|must contain|should have|needs to be|has to be|requires?|required|requiring"
    r"|allowed|supports?|supported|only accepts?|only|one of|configured|wanted?|registered|accepts|accepted|trusted|permitted|valid (?:values|audiences|issuers|algorithms) (?:are|is)|prefers"
    r"|erwartet|esperado|attendu|atteso|verwacht|oczekiwano)\b)"
    r"|(?P<got>\b(?:got|received|but was|but is|was|actual|actually|found|provided|given|requested|used|uses|using|has value|presented|sent|instead|had|but|is|signed with|contains|not allowed|not supported"
    r"|not accepted|unsupported|unexpected|unknown|erhalten|recibido|obtenido|recu|ricevuto|ontvangen)\b)"
    r"|(?P<word>https?://[^\s\"'<>\]\[,;]+|[\w@+~/][\w.:/@+~=-]*)|(?P<end>[.;!?](?=\s|$))|(?P<colon>[:=])|(?P<comma>,)",
    re.IGNORECASE,
)
_AFTER_WANTED = pattern(
    r"\s*(?:(?:is|are|was|were) )?(?:expected|registered|required|configured|allowed|supported|the only)\b(?!\s*(?:but|:))", re.IGNORECASE
)
_AFTER_GOT = pattern(r"\s*(?:(?:is|are|was|were|has been) )?(?:requested|used|received|given|provided|presented|sent|not|invalid|unknown)\b", re.IGNORECASE)
_TELLING = pattern(r"(?=.*[\d.:/_@-])[^\s]{2,}|[A-Z]{3,}|[a-z]+[A-Z]\w+")
_NAMES = frozenset(
    (
        "aud", "iss", "sub", "exp", "nbf", "iat", "jti", "azp", "kid", "alg", "typ", "scp", "scope", "scopes", "nonce", "cnf", "token_use", "act", "acr", "jwt", "jws", "jwk", "jwks", "url",
        "client_id", "client_secret", "grant_type", "redirect_uri", "client_assertion", "client_assertion_type",
        "assertion", "audience", "issuer", "resource", "code", "code_verifier", "refresh_token", "access_token",
        "id_token", "token", "authorization", "bearer", "authorization header", "cookie", "token_endpoint_auth_method", "username", "password", "expiration time", "issued at", "not before",
        "oauth", "oauth2.0", "oidc", "the", "a", "key", "url", "json", "true", "api", "id", "idp", "http", "https", "client-id", "dpop", "mtls",
    )
)  # fmt: skip
"""What is quoted as the name of something and not as its value."""


class Values(NamedTuple):
    """What a sentence quotes; `single` is one that it neither wants nor says it got."""

    expected: str | None = None
    actual: str | None = None
    single: str | None = None


def values_of(text: str) -> Values:
    """The values in a sentence as it was written, each not longer than MAX_CHARS."""
    found: dict[str, str] = {}
    role, left, direct = "", 0, False
    last: str | None = None
    differs = False
    for count, item in enumerate(_ITEM.finditer(text)):
        if count >= MAX_ITEMS:
            break
        kind = str(item.lastgroup)
        if kind in ("wanted", "got"):
            cue = "expected" if kind == "wanted" else "actual"
            if not (kind == "got" and role == "expected" and item[0].lower() in ("is", "was", "used", "sent", "provided")):
                role, left = cue, _REACH
            direct = item[0].lower() in ("expected", "got", "received", "but was", "found", "wanted", "want")
        elif kind == "differs":
            differs, role, left = True, "expected", _REACH
            if last is not None:
                found["actual"] = last
        elif kind == "end":
            role, left, direct = "", 0, False
        elif kind == "colon":
            direct = True
        elif kind == "comma":
            direct = False
        else:
            value = _value(item[0], kind, direct=direct)
            direct = False
            if value is None:
                left -= 1
                role = role if left > 0 else ""
                continue
            last = value
            behind = _behind(text, item.end()) if kind != "word" or not role else ""
            name = behind or role or "single"
            found.setdefault(name, value)
            if not differs:
                role = ""
    return Values(found.get("expected"), found.get("actual"), found.get("single"))


def _behind(text: str, at: int) -> str:
    """What is said of a value right behind it: "was requested", "is expected"."""
    if _AFTER_GOT.match(text, at):
        return "actual"
    return "expected" if _AFTER_WANTED.match(text, at) else ""


def _value(item: str, kind: str, *, direct: bool) -> str | None:
    inner = item.strip()
    if kind in ("list", "quoted"):
        inner = inner[1:-1].strip().strip("\"'")
    else:
        inner = inner.rstrip(".:,;=")
        if not direct and not _TELLING.fullmatch(inner):
            return None
    if not inner or inner.lower() in _NAMES or (kind == "quoted" and inner.count(" ") > 6):
        return None
    if kind == "word" and not _TELLING.fullmatch(inner) and inner.lower() == inner and len(inner) < 3:
        return None
    return inner[:MAX_CHARS]
