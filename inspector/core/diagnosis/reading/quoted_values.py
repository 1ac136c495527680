"""The values that a sentence quotes: what the server wanted, what it got, and one of which it does not say which."""

from __future__ import annotations

import re
from itertools import islice
from typing import NamedTuple

from inspector.core.text.patterns import pattern

MAX_CHARS = 200
"""How much of a value is kept."""
MAX_ITEMS = 200
_REACH = 6
"""Over how many words "expected" speaks of the value that follows."""

_ITEM = pattern(
    r"(?P<list>\[[^\]\n]{1,300}\])|(?P<quoted>(?<![\w'])'[^'\n]{1,300}'(?!\w)|\"[^\"\n]{1,300}\"|`[^`\n]{1,300}`|\u2018[^\u2019\n]{1,300}\u2019"
    r"|\u201c[^\u201d\n]{1,300}\u201d|\u00ab[^\u00bb\n]{1,300}\u00bb|<(?![/?!])[^<>\s=]{1,300}>)"
    r"|(?P<differs>!=|\u2260|<>)"
    r"|(?P<got>\b(?:got|received|but was|but is|was|actual|actually|found|provided|given|requested|used|uses|using|has value|presented|sent|instead|had|but|is|signed with|contains|belongs to|comes from|issued by|unsupported|unexpected|unknown"
    r"|(?:not|isn't) (?:allowed|supported|accepted|configured|registered|trusted|recogni[sz]ed|permitted|known|found)|erhalten|recibido|obtenido|recu|ricevuto|ontvangen)\b)"
    r"|(?P<wanted>\b(?:expected|expects|expecting|should be|must be|must have|must match|must equal|must contain|should have|needs to be|has to be|requires?|required|requiring"
    r"|allowed|supports?|supported|only accepts?|only|one of|configured|wanted?|registered|accepts|accepted|trusted|permitted|works with|configured for|registered for|valid (?:values|audiences|issuers|algorithms) (?:are|is)|prefers"
    r"|erwartet|esperado|attendu|atteso|verwacht|oczekiwano)\b)"
    r"|(?P<word>https?://[^\s\"'<>\]\[,;()]+|[\w@+~/][\w.:/@+~=-]*)|(?P<end>[.;!?](?=\s|$))|(?P<colon>[:=])|(?P<comma>[,()])",
    re.IGNORECASE,
)
_MORE = pattern(r"(?:,\s*(?!but\b|got\b|received\b|and\b|or\b)[\w.:/@+~-]{2,60}(?=\s*(?:,|$|[.;)]))){1,12}")
_ALGORITHM = pattern(r"(?:[REPH]S(?:256|384|512)|EdDSA|ES256K)")
_AFTER_WANTED = pattern(
    r"\s*(?:(?:is|are|was|were) )?(?:expected|registered|required|configured|allowed|supported|the only)\b(?!\s*(?:but|:))",
    re.IGNORECASE,
)
_AFTER_GOT = pattern(
    r"\s*(?:(?:is|are|was|were|has been) )?(?:requested|used|received|given|provided|presented|sent|not|invalid|unknown)\b",
    re.IGNORECASE,
)
_TELLING = pattern(r"(?=.*[\d.:/_@-])[^\s]{2,}|[A-Z]{3,}|[a-z]+[A-Z]\w+")
_DIRECT = frozenset(("expected", "expects", "got", "received", "but was", "found", "wanted", "want", "expecting"))
"""After which any word is the value."""
_MILD = frozenset(("is", "was", "used", "sent", "provided", "found", "given", "uses", "using"))
"""Which say nothing of a value that is wanted already: "expected to be sent"."""
_FILLERS = frozenset(
    (
        "value", "values", "claim", "to", "be", "for", "by", "in", "with", "on", "at", "of", "from", "the", "a", "an", "it", "one", "type", "any", "not", "no", "this", "that", "only", "and", "or",
        "algorithm", "algorithms", "header", "parameter", "client", "scopes", "format", "string", "number", "are", "has", "have", "than", "current", "different", "another", "method", "none of", "you", "your",
        "invalid", "error", "failed", "missing", "user", "signature", "key_id", "http", "public", "signing", "must", "should", "does", "could", "can", "unable", "expected", "please", "check", "bearer",
    )
)  # fmt: skip
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
    role, left, cued, direct, differs = "", 0, False, False, False
    last: str | None = None
    for item in islice(_ITEM.finditer(text), MAX_ITEMS):
        kind = str(item.lastgroup)
        if kind in ("wanted", "got"):
            said = item[0].lower()
            if not (role == "expected" and said in _MILD) or left <= 0:
                role, left = ("expected" if kind == "wanted" else "actual"), _REACH
            cued, direct = said in _DIRECT, False
        elif kind == "differs":
            differs, role, left = True, "expected", _REACH
            if last is not None:
                found.setdefault("actual", last)
        elif kind == "end":
            role, left, cued, direct = "", 0, False, False
        elif kind == "colon":
            direct = True
        elif kind == "comma":
            cued = direct = False
        else:
            behind = _behind(text, item.end())
            value = _value(item[0], kind, direct=direct or cued, cued=bool(role or behind) or differs)
            direct = cued and value is None
            cued = cued and value is None
            if value is None:
                left -= 1
                role = role if left > 0 else ""
                continue
            if role == "expected" and kind == "word" and (more := _MORE.match(text, item.end())):
                value = (value + more[0])[:MAX_CHARS]
            last = value
            found.setdefault(behind or role or "single", value)
            role = role if differs else ""
    return Values(found.get("expected"), found.get("actual"), found.get("single"))


def _behind(text: str, at: int) -> str:
    """What is said of a value right behind it: "was requested", "is expected"."""
    if _AFTER_GOT.match(text, at):
        return "actual"
    return "expected" if _AFTER_WANTED.match(text, at) else ""


def _value(item: str, kind: str, *, direct: bool, cued: bool) -> str | None:
    inner = item.strip()
    if kind in ("list", "quoted"):
        inner = inner[1:-1].strip().strip("\"'")
    else:
        inner = inner.rstrip(".:,;=")
        telling = _TELLING.fullmatch(inner) is not None
        url = inner.lower().startswith(("https://", "http://"))
        if inner.startswith("/") or not (direct or url or (cued and telling) or _ALGORITHM.fullmatch(inner)):
            return None
        if not telling and inner.lower() in _FILLERS:
            return None
    if not inner or inner.lower() in _NAMES or (kind == "quoted" and inner.count(" ") > 6):
        return None
    return inner[:MAX_CHARS]
