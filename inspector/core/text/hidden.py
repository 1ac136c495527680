"""The places in a text that are not shown: values whose name is a secret's, credentials, and opaque values of any name.

It is an allow list: words, numbers, dates, host names, UUIDs and the values of names in harmless.toml are shown, and
what is long and none of these is hidden in whatever syntax it stands. The text is taken as it is and never parsed, so
one that is cut off or glued together is judged too. The time it takes grows with the length of the text alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple
from urllib.parse import unquote

from inspector.core.text.columns import column_values
from inspector.core.text.named_values import HOT, named_values
from inspector.core.text.names import Naming, naming
from inspector.core.text.opaque import LEAST, is_opaque, is_plain
from inspector.core.text.patterns import AnyCase, pattern
from inspector.core.text.value_ends import is_placeholder

TOKEN = "token"
"""The name of a JWT that stands somewhere without one."""
PASSWORD = "password"
PRIVATE_KEY = "private key"


class HiddenSpan(NamedTuple):
    """A place that is not shown: from `start` up to `end`.

    `name` is the name of the value as the text has it ("client_secret", "X-Api-Key"), `TOKEN` for a JWT, `PRIVATE_KEY`,
    or "" for an opaque value that nothing names.
    """

    start: int
    end: int
    name: str


JWT = pattern(r"eyJ[A-Za-z0-9_-]{12,}(?:\.[A-Za-z0-9_-]*)*")
_PRIVATE_KEY = pattern(
    r"-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----"
    r".*?(?:-----END [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----|\Z)",
    re.DOTALL,
)
_PUBLIC = pattern(
    r"-----BEGIN (?:[A-Z0-9 ]{0,30}CERTIFICATE(?: REQUEST)?|[A-Z0-9 ]{0,30}PUBLIC KEY|X509 CRL)-----"
    r"[A-Za-z0-9+/=\s\\]*-----END"
)
_CREDENTIALS = pattern(
    r"\b(?:Basic|Bearer|DPoP|SSWS|ApiKey|GenieKey|Zoho-oauthtoken)(?:\s+|%20|\+)([A-Za-z0-9+/_~.%=-]{8,})",
    re.IGNORECASE,
)
_SCHEMES = AnyCase(r"b(?:asic|earer)|dpop|ssws|apikey|geniekey|zoho-oauthtoken")
_USER_OPTION = (
    r"(?:(?:^|\s)(?:-[A-Za-z]{0,3}[uU]|--(?:proxy-|http-)?user|--tlsuser|--login-options|--auth)"
    r"(?:[ \t]+|=|(?=[^\s-]))|\bhttps? (?:-[a-zA-Z]+ )?-a )"
)
"""What curl, wget and HTTPie have a name and a password behind."""
_OPTION_OR_URL = pattern(
    r"-(?<!\S-)(?:[A-Za-z]{0,3}[uU]|-(?:(?:proxy-|http-)?user|tlsuser|login-options|auth))|https? (?:-[a-zA-Z]+ )?-a "
)
"""What each of these begins with."""
_CURL = pattern(rf"{_USER_OPTION}[^\s\"':]{{0,200}}:([^\s\"']{{1,400}})")
_CURL_QUOTED = pattern(rf"{_USER_OPTION}[\"'][^\s\"':]{{0,200}}:([^\"'\n]{{1,400}})")
_SECURE_STRING = AnyCase(r"convertto-securestring")
_SECURE = pattern(r"ConvertTo-SecureString\s+(?:-\w+\s+){0,2}[\"']([^\"'\n]{1,400})[\"']", re.IGNORECASE)
_SQL_BEGINS = AnyCase(r"identified\s|(?:with|encrypted|set)\s+password")
_SQL = pattern(
    r"\b(?:IDENTIFIED\s+(?:WITH\s+\S{1,60}\s+)?(?:BY|AS)|(?:WITH|ENCRYPTED|SET)\s+PASSWORD(?:\s*=)?)\s+"
    r"(?:PASSWORD\s+)?[\"']([^\"'\n]{1,400})[\"']",
    re.IGNORECASE,
)
_CALL_BEGINS = AnyCase(r"(?:password|passwd|passphrase|secret|api_?key)\(\s{0,20}\\{0,8}[\"']")
_CALL = pattern(
    r"(?:\.|(?<![\w.]))(?:(?:set|with|add|use|put|client|user|db|admin|proxy|key|store|trust|new|my)_?){0,4}"
    r"(?:password|passwd|passphrase|(?<=\.)secret|(?<=[a-z_])secret|api_?key)"
    r"\(\s{0,20}\\{0,8}[\"']([^\"'\\\n]{1,400})\\{0,8}[\"']\s{0,20}[,)]",
    re.IGNORECASE,
)
"""What a program hands to whoever wants it: .password("x"), setClientSecret('x')."""
_PRIVATE_MEMBER = pattern(
    r"[\"'](?:d|k|p|q|dp|dq|qi|priv)\\{0,16}[\"']\s{0,20}:\s{0,20}\\{0,16}[\"']([A-Za-z0-9_+/=-]{6,})"
)
_URL = pattern(r"[A-Za-z][A-Za-z0-9+.-]{1,24}:(?:\\{0,8}/){2}((?:[^\s\"'<>`\\|^?\#]|\\{1,8}/)*)")
_USERINFO = pattern(r"([^\s/@:?\#]{0,200}):(?!\d{1,5}(?:[/?\#]|\Z))([^\s\"'<>`/]{1,400})@|([^\s/@:]{8,400})@")
_UNCODED = pattern(
    r"://[^\s/@:\"'<>?\#]{0,200}:(?!\d{1,5}(?:[/?\#\s]|\Z))([^\s\"'<>@]{1,200})@(?=[A-Za-z0-9_-]+[.:/]|localhost)"
)
"""A password in a URL that was not percent-coded, so that it has a character that ends the name of a host."""
_USER_AT_HOST = pattern(
    r"(?<![\w/.@:])[\w.+-]{1,64}:([^\s:@/\"'<>]{3,128})@(?=[A-Za-z0-9-]+\.[A-Za-z0-9.-]+|localhost)"
)
_TOKEN_CHARS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.")
_LABELS = frozenset(("mailto", "sip", "sips", "acct", "xmpp", "email", "mail", "from", "to", "cc", "bcc", "upn"))
_QUERY = pattern(r"[?&\#]([\w.~%\[\]-]{1,80})=([^&\#\s\"'<>`;\\]+)")
_BARE = pattern(r"(?:[a-z]{2,10}://)?[A-Za-z0-9_./~ -]*")
_STRETCH = pattern(r"[A-Za-z0-9_\-+/.~%!$*^\\]{16,}")
"""All that a run can be in, but for the marks at its end; found eight times as fast."""
_RUN = pattern(r"(?:[A-Za-z0-9_\-+/.~%!$*^]|\\{1,8}(?:/|u00[0-9A-Fa-f]{2})){16,}(?:=|%3[dD]|\\{1,8}u003[dD]){0,3}")
_QUOTED = pattern(r"[\"'`]([^\s\"'`\\<>=,;()\[\]{}/:]{16,200})[\"'`]")
_WRAPPED = pattern(r"\r?\n[ \t]*([A-Za-z0-9+/_-]{2,}={0,2})[ \t\"']*(?=\r?\n|\Z)")
_PROSE_BEFORE = pattern(
    r"\b((?:with|client|key|application|app|tenant|request|trace|correlation|pool|account|object|policy|organization) "
    r"(?:ID|Id|id)|kid|client|application|app|tenant|issuer|audience|subject|realm|principal)"
    r"(?: (?:is|of|was|with))?:?[ ]{1,3}\(?[\"'`]?\(?\Z",
    re.IGNORECASE,
)
_VALUE_NAMES = frozenset(("value", "val", "parametervalue", "outputvalue"))
_NAME_OF_PAIR = pattern(r"(?:name|key|header)\W{1,24}([A-Za-z][\w.-]{0,80})\W{1,24}\Z", re.IGNORECASE)
_HEADER_LINE = pattern(r"[*<>\t ]{0,8}([A-Za-z]\w*(?:-\w+)+|etag|via|server|nel):[ \t]*\S*\Z", re.IGNORECASE)
_SHOWN_HEX = pattern(r"[0-9a-f]{24}")
MOST_BEFORE = 220
MOST_MARKS = 40
"""How long the marks are at the end of a run."""
MOST_IN_PATH = 22
"""A part of a URL's path that is longer and no word may be a credential, as in the addresses of webhooks; shorter ones
are names of resources, authorization servers and user pools."""


def hidden_spans(text: str) -> Iterator[HiddenSpan]:
    """The places of `text` that are not shown, in their order; none overlaps another.

    For a file in blocks: cut between lines, hand over some kilobytes more before and behind each block, and take the
    spans that begin in it. What is before a value by more than 700 characters says nothing of it, but a private key in
    PEM form and an object or a block of YAML below a secret's name are hidden as far as 20,000 characters reach.
    """
    spans = [*_fixed(text), *(HiddenSpan(*found) for form in (named_values, column_values) for found in form(text))]
    shown = [(found.start(), found.end()) for found in _PUBLIC.finditer(text)] if "-----BEGIN" in text else []
    for url in _URL.finditer(text) if "/" in text else ():
        spans += _in_url(text, url)
        shown.append((url.start(), url.end()))
    spans += _queries(text)
    taken = _Places(sorted([*shown, *((span.start, span.end) for span in spans)]))
    spans += _runs(text, taken)
    yield from _merged(spans)


def names_nothing(text: str) -> bool:
    """Whether a text is made of words, paths and perhaps a URL, so that nothing in it is named, or hidden for its form.

    What is opaque may be in it all the same. True of most values of claims, for which it spares all other expressions.
    """
    if not _BARE.fullmatch(text) or "eyJ" in text:
        return False
    return " " not in text or not (HOT.search(text) or _SCHEMES.search(text))


def _merged(spans: list[HiddenSpan]) -> Iterator[HiddenSpan]:
    last: HiddenSpan | None = None
    for span in sorted(spans, key=lambda one: (one.start, -one.end)):
        if last is None:
            last = span
        elif span.start >= last.end:
            yield last
            last = span
        elif span.end > last.end:
            last = HiddenSpan(last.start, span.end, last.name or span.name)
    if last is not None:
        yield last


def _fixed(text: str) -> Iterator[HiddenSpan]:
    """What is hidden for its own form."""
    for found in _PRIVATE_KEY.finditer(text) if "-----BEGIN" in text else ():
        yield HiddenSpan(found.start(), found.end(), PRIVATE_KEY)
    for found in JWT.finditer(text) if "eyJ" in text else ():
        glued = _glued_before(text, found.start())
        yield HiddenSpan(glued, found.end(), TOKEN)
    for places, name, hides in _forms_in(text):
        for found in places:
            if hides(found):
                yield HiddenSpan(found.start(1), found.end(1), name)


def _credentials(text: str) -> Iterator[re.Match[str]]:
    """What follows the name of a scheme; such names are few, and found sooner than all of it."""
    done = 0
    for scheme in _SCHEMES.finditer(text):
        if scheme.start() >= done and (found := _CREDENTIALS.match(text, scheme.start())):
            done = found.end()
            yield found


def _glued_before(text: str, start: int) -> int:
    """Where a token begins whose part from `start` on looks like a JWT, as in "v2.public.eyJ…", not in "%20eyJ…"."""
    at = start
    while at > max(0, start - MOST_BEFORE) and text[at - 1] in _TOKEN_CHARS:
        at -= 1
    return start if text[max(0, start - 3) : start - 2] == "%" else at


def _is_credential(found: re.Match[str]) -> bool:
    """Whether what follows the name of a scheme is no word of prose: "Bearer realm", "Basic Constraints"."""
    value = found[1].rstrip(".")
    return not is_plain(value) or (len(value) >= LEAST and any(map(str.isdigit, value)))


def _is_value(found: re.Match[str]) -> bool:
    return not is_placeholder(found[1])


def _is_private(found: re.Match[str]) -> bool:
    return not is_plain(found[1]) or len(found[1]) > 2 * LEAST


def _is_password(found: re.Match[str]) -> bool:
    """Whether user:password@host is meant, and not a label before an e-mail address."""
    label = found[0].partition(":")[0].lower()
    return label not in _LABELS and not found[1].isalpha() and "." not in found[1]


_Form = tuple[Iterator[re.Match[str]], str, Callable[[re.Match[str]], bool]]


def _forms_in(text: str) -> Iterator[_Form]:
    """Where a text has each form, its name, and what decides. Nearly all texts lack what some of them begin with."""
    if _SECURE_STRING.search(text):
        yield _SECURE.finditer(text), PASSWORD, bool
    if _SQL_BEGINS.search(text):
        yield _SQL.finditer(text), PASSWORD, _is_value
    if "(" in text and _CALL_BEGINS.search(text):
        yield _CALL.finditer(text), PASSWORD, _is_value
    if "://" in text and "@" in text:
        yield _UNCODED.finditer(text), PASSWORD, bool
    if ":" in text and _OPTION_OR_URL.search(text):
        yield _CURL.finditer(text), PASSWORD, _is_value
        yield _CURL_QUOTED.finditer(text), PASSWORD, _is_value
    yield _credentials(text), "Authorization", _is_credential
    if ":" in text and ('"' in text or "'" in text):
        yield _PRIVATE_MEMBER.finditer(text), PRIVATE_KEY, _is_private
    if ":" in text and "@" in text:
        yield _USER_AT_HOST.finditer(text), PASSWORD, _is_password


def _in_url(text: str, url: re.Match[str]) -> Iterator[HiddenSpan]:
    """The credentials before the host, and parts of the path that are no names."""
    at, end = url.start(1), url.end(1)
    if found := _USERINFO.match(text, at, end):
        group = 3 if found[3] else 2
        if group == 2 or not is_plain(found[3]):
            yield HiddenSpan(found.start(group), found.end(group), PASSWORD)
        if group == 2 and is_opaque(found[1]):
            yield HiddenSpan(found.start(1), found.end(1), PASSWORD)
        at = found.end()
    at = text.find("/", at, end)
    while 0 <= at < end:
        following = text.find("/", at + 1, end)
        stop = following if following >= 0 else end
        part = text[at + 1 : stop].rstrip("\\).,;:'")
        if len(part) > MOST_IN_PATH and is_opaque(part) and not _SHOWN_HEX.fullmatch(part):
            yield HiddenSpan(at + 1, at + 1 + len(part), "")
        at = following


def _queries(text: str) -> Iterator[HiddenSpan]:
    """Values of queries and fragments that are neither known by their name nor made of words and numbers."""
    for found in _QUERY.finditer(text) if "=" in text else ():
        name, value = found[1], found[2].rstrip(".,)")
        if len(value) < 6:
            continue
        plain = unquote(value) if "%" in value else value
        if naming(name) is Naming.SHOWN:
            hide = "://" in plain and any(True for _ in hidden_spans(plain)) if plain != value else False
        else:
            hide = not is_plain(plain) and (is_opaque(plain) or not _harmless_form(plain))
        if hide:
            yield HiddenSpan(found.start(2), found.start(2) + len(value), name)


def _harmless_form(value: str) -> bool:
    """A long value that is not opaque, such as a date, a URL or a UUID."""
    return len(value) >= LEAST or "://" in value


class _Places:
    """Places in order, asked for in order."""

    def __init__(self, places: list[tuple[int, int]]) -> None:
        self._places, self._next, self._reach = places, 0, 0

    def covers(self, start: int, end: int) -> bool:
        """Whether one of them has the middle of this place; the places asked for go on from one to the next."""
        middle = (start + end) // 2
        while self._next < len(self._places) and self._places[self._next][0] <= middle:
            self._reach = max(self._reach, self._places[self._next][1])
            self._next += 1
        return self._reach > middle


def _runs(text: str, taken: _Places) -> Iterator[HiddenSpan]:
    """Opaque values that are neither part of a URL nor hidden already, where no name says that they may be shown."""
    for found in _long_runs(text):
        start, end = found.span()
        if not is_opaque(found[0]) or taken.covers(start, end):
            continue
        named = _name_before(text, start)
        if named is not None and naming(named) is Naming.SHOWN:
            continue
        yield HiddenSpan(start, end, named or "")
        if end - start >= 40 and (wrapped := _WRAPPED.match(text, end)):
            yield HiddenSpan(wrapped.start(1), wrapped.end(1), named or "")
    for found in _QUOTED.finditer(text):
        if not found[1].isalnum() and is_opaque(found[1]):
            named = _name_before(text, found.start(1))
            if named is None or naming(named) is not Naming.SHOWN:
                yield HiddenSpan(found.start(1), found.end(1), named or "")


def _long_runs(text: str) -> Iterator[re.Match[str]]:
    at = 0
    for stretch in _STRETCH.finditer(text):
        at, end = max(at, stretch.start()), stretch.end()
        while at < end and (found := _RUN.search(text, at, end + MOST_MARKS)) and found.start() < end:
            yield found
            at = found.end()


_CONNECTION = pattern(r"(?<![\w|.-])[a-z][a-z0-9-]{1,30}\|\Z")
"""What Auth0 writes before the ID of a user: "auth0|5f7c…"."""
_CLOSERS = " \t\r\n\\\"'`[(<"


def _name_before(text: str, start: int) -> str | None:
    """The name that says what begins at `start`; None where none does. Each step goes back from there."""
    before = text[max(0, start - MOST_BEFORE) : start]
    left = _CONNECTION.sub("", before).rstrip(_CLOSERS)
    if left.endswith("=") and "\n" in before[len(left) :]:  # a line that was drawn, or the padding of another value
        named = None
    elif left.endswith((":", "=", "=>", "%3D", "%3A", "%3d", "%3a")):
        named = _last_name(left[:-3] if left[-3:-1] == "%3" else left.rstrip(":=>"))
        if (
            named
            and named.lower().replace("_", "") in _VALUE_NAMES
            and (pair := _NAME_OF_PAIR.search(left[: left.rindex(named)][-120:]))
        ):
            named = pair[1]
    elif left.endswith(">"):
        opening = left.rfind("<")
        named = left[opening + 1 : -1].split()[0] if opening >= 0 and left[opening + 1 : -1].strip() else None
    else:
        named = None
    if named and is_opaque(named):  # another value, which is no name to show
        named = None
    if named and naming(named) is not Naming.UNKNOWN:
        return named
    line = before.rpartition("\n")[2]
    if header := _HEADER_LINE.match(line):
        return header[1]
    if prose := _PROSE_BEFORE.search(before[-60:]):
        return prose[1] if prose[1].lower() != "with id" else "client_id"
    return named


def _last_name(text: str) -> str | None:
    """The identifier at the end of a text, behind which there may be a quote."""
    text = text.rstrip(" \t\r\n\\\"'`)]")
    at = len(text)
    while at > 0 and text[at - 1] in _TOKEN_CHARS:
        at -= 1
    return text[at:] or None
