"""How the sentences of a server are collected: cleaned, told from codes, and the most telling first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import IntEnum
from html import unescape
from http import HTTPStatus
from typing import NamedTuple
from urllib.parse import unquote_plus

from inspector.core.diagnosis.said.class_names import without_transport
from inspector.core.diagnosis.said.spoken import MAX_SENTENCE_CHARS, MAX_SENTENCES, Sentence
from inspector.core.diagnosis.said.stock import EMPTY, STATUS_WORDS, STOCK
from inspector.core.text.patterns import pattern

MAX_FOUND = 400
"""How many are collected before they are ranked: what comes later is looked at no more."""
MAX_OFFERED = 1500
"""How many texts are looked at, whatever comes of them."""
MAX_UNREAD = 20
MAX_UNREAD_CHARS = 8000
MAX_READ_CHARS = 64 * 1024
"""How much of all texts of a document is read; of each that comes later only the beginning."""
MAX_WITHIN_CHARS = 128 * 1024
"""How much of all documents within texts of a document is read."""
_MAX_READ = 8000
_MIN_READ = 200
_MAX_CODE = 100
_MAX_CLASSES = 3
_MAX_PLACE = 64

_IDENTIFIER = r"[A-Za-z_$][\w$]{0,80}"
_CLASS = pattern(
    rf"((?:{_IDENTIFIER}(?:\.|\\|::|/))*+"
    r"(?:[A-Z][\w$]{0,80}?(?:Error|Exception|Fault|Failure|Interrupt|Expired|Invalid)|Error|Exception"
    r"|[A-Z][a-z0-9]+[A-Z][\w$]{0,80}|(?<=::)[A-Z][a-z]{2,40}))"
    r"(?:\s?\[[\w. -]{0,60}\]|\s?\([\w. -]{0,60}\))?\s*:\s+(?=\S)"
)
"""The class of an exception before its message, as most languages print it."""
_COMPLAINT = pattern(
    r"(?:(?:php )?fatal error:\s+)?uncaught\s+(?=\S)|[a-z]{2,20}-[a-z]{2,40} : +(?=\S)"
    r"|(?:error|fatal|exception|err)\s*:\s+(?=\S)",
    re.IGNORECASE,
)
_ID = (
    r"(?:trace|correlation|(?:x-|client-)?request|req|ray|activity|event|incident|transaction|support|error|tracking"
    r"|operation)"
)
_TRAILER = pattern(
    rf"(?<=[\s(\[.,;])(?:{_ID}[ _-]?(?:id|number|#)s?\s?[:=#]\s?[\"']?[\w-]"
    rf"|(?:{_ID}|session|reference)[ _-]?(?:id|number|#)\s?[:=#]?\s?[\"']?(?=[\w-]{{8}})[\w-]{{0,7}}(?:\d|-)"
    r"|timestamp\s?: ?\d|reference\s?#\s?\d)|, client: [\d\[][\d.:a-f\]]{2,40}, server: |\s\((?:Service: |Request ID)",
    re.IGNORECASE,
)
"""What helps the server's own people, behind the sentence: ids and the time."""
_AT_FILE = pattern(r"(?<=\w) in /[\w./-]{1,300}\.\w{1,8}:\d{1,6}\Z")
_INLINE_TAG = pattern(
    r"</?(?:p|b|i|u|a|br|em|strong|div|span|code|ul|ol|li|h[1-6])(?: [^<>]{0,300})?/?>", re.IGNORECASE
)
_AWS_CODE = pattern(r"; Error Code: (\w{2,80});")
_CALLED = pattern(r"An error occurred \((\w{2,80})\) when calling the \w{1,80} operation(?: \([^)]{0,80}\))?: (?=\S)")
"""How AWS's libraries for Python begin, and its command line."""
_QUALIFIED = pattern(r"(?:[\w$]{1,60}[.\\]){1,12}\w{1,80}(?:Error|Exception)")
_COUNTED = pattern(r"\d{1,3} errors? occurred:\s*\*?\s*(?=\S)")
"""How Go's multierror begins, as Vault's answers do."""
_DEBUGGED = pattern(r"(?:[\w:]{1,80}\(){1,6}([A-Za-z_]\w{2,80})\){1,6}")
"""What Rust and Haskell print of an error: `Jwt(Error(ExpiredSignature))`."""
_CODE = pattern(r"[A-Za-z_$@][\w$.:/#~-]*")
_DEBUGGED_WITH = pattern(r"[A-Z]\w{2,80}\(\"[^\"()]{1,100}\"\)")
"""The same with what it is about: `MissingRequiredClaim("exp")`."""
_WORD = pattern(r"[^\W\d_]{2,}")
_URL = pattern(r"\w{2,20}://\S*")
_UNSPACED = pattern(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff00-\uffef]")
"""Letters of scripts that leave no blanks between words."""
_BANNER = pattern(
    r"[A-Za-z][\w. ()-]{1,60}/v?\d[\w.:~+-]{0,40}(?: \([\w ./-]{0,60}\))?(?: .{0,80} Port \d{1,5}| - Error report)?"
)
"""The name and version of a server's software at the foot of its page."""
_DATE = pattern(
    r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? [\w ,]{0,20}\d\d:\d\d.*|\d{4}-\d\d-\d\d[ T].{0,40}", re.IGNORECASE
)
_HEX = pattern(r"(?:[0-9a-fA-F]{2,12}-){2,}[0-9a-fA-F]+|[0-9a-fA-F]{16,}")
_LONG = pattern(r"[A-Za-z0-9_-]{30,}")
_NUMBERED = pattern(
    r"(?:http(?:/[\d.]+)?\s+)?(?:status(?: code)?|error|code)?[\s:(]*[1-5]\d\d\b[\s):.,\u2013\u2014-]*", re.IGNORECASE
)
_STATUS_TOLD = pattern(
    r"(?:[1-5]\d\d (?:client|server) error|(?:client|server) error '[1-5]\d\d [^']{0,60}' for url '[^']{0,500}'"
    r"|(?:the )?(?:http )?request failed with (?:http )?(?:status|error)(?: code)?:? [1-5]\d\d"
    r"|curl: \(22\) the requested url returned error: [1-5]\d\d|oauth2: cannot fetch token: [1-5]\d\d"
    r"|(?:the )?(?:remote )?server (?:returned|responded with) (?:an error|http response code|(?:a )?(?:http )?status)"
    r"(?: code)?(?: of)?:? \(?[1-5]\d\d"
    r"|response status code does not indicate success: [1-5]\d\d"
    r"|(?:unexpected|received|got|bad|invalid) (?:http )?(?:status|response)(?: status)?(?: code)?:? [1-5]\d\d"
    r"|http failure response for \S{1,500}: [1-5]\d\d"
    r"|an error occurred while attempting to retrieve the oauth 2.0 access token response: [1-5]\d\d"
    r"|\[[1-5]\d\d [\w ]{0,40}\] during \[\w{1,20}\] to \[[^\]]{0,500}\](?: \[[^\]]{0,200}\])?)"
    r"(?!\w)[\s:.,;)('\"-]*",
    re.IGNORECASE,
)
"""How HTTP libraries tell a status: words of the client and none of the server's."""
_FOR_URL = pattern(r"(?:[A-Za-z ]{0,40} )?(?:for|on|from) (?:url|GET|POST|PUT)\b.*|\[no body\]|null", re.IGNORECASE)


_PHRASES = tuple(status.phrase.lower() for status in HTTPStatus if status >= 400)


class Unread(NamedTuple):
    """A text within a document, which is still to be taken apart; `within` is how deep it stood in others."""

    text: str
    place: str
    rank: int
    within: int


class Telling(IntEnum):
    """How much a place tells; the smaller, the earlier its sentences stand."""

    HINT = 0
    DESCRIPTION = 10
    CHALLENGE = 12
    MESSAGE = 14
    DETAIL = 15
    TITLE = 18
    LINE = 20
    PAGE = 22
    OTHER = 30
    ASIDE = 35
    CODE = 50
    CLASS = 52
    KIND = 54
    VAGUE = 60
    VAGUE_CODE = 65


class Heard:
    """Collects sentences: each once, cleaned, with the place that it stood in."""

    def __init__(self) -> None:
        self._found: list[tuple[int, int, Sentence]] = []
        self._seen: set[tuple[str, bool]] = set()
        self._later: list[Unread] = []
        self._offered: set[int] = set()
        self._left = MAX_READ_CHARS
        self._within = MAX_WITHIN_CHARS

    @property
    def full(self) -> bool:
        """Whether so much was found that nothing more is looked for."""
        return len(self._found) >= MAX_FOUND or len(self._offered) >= MAX_OFFERED

    def ranked(self) -> tuple[Sentence, ...]:
        """The most telling first, at most MAX_SENTENCES; those of one rank in the order in which they were found."""
        return tuple(sentence for _, _, sentence in sorted(self._found, key=lambda each: each[:2])[:MAX_SENTENCES])

    def read(self, text: str) -> str:
        """The beginning of a text, so much as is still read: documents may have any number of long ones."""
        part = text[: max(_MIN_READ, min(_MAX_READ, self._left))]
        self._left -= len(part)
        return part

    def part(self, text: str) -> str:
        """A text that may be a document, whole; "" where it begins as none, or so many of them were read already."""
        if text[:300].lstrip()[:1] not in ("{", "[", '"') or len(text) > self._within:
            return ""
        self._within -= len(text)
        return text

    def later(self, text: str, place: str, rank: int, within: int) -> None:
        """Keep a text that has more in it than a sentence: lines, a page, or a document."""
        if len(self._later) < MAX_UNREAD:
            self._later.append(Unread(text[:MAX_UNREAD_CHARS], place, rank, within))

    def unread(self) -> Iterator[Unread]:
        """The texts that were kept, and those that are kept while these are read."""
        yield from self._later  # a list goes on over what is added to it

    def sentence(self, text: str, place: str, rank: int, *, shown: bool = False) -> None:
        """Add what a text says: its sentence, the exception's class before it, or a code if it is nothing else.

        Of what is only `shown`, on a page or in a line, one word is no code unless it looks like one.
        """
        if self.full or (offered := hash(text)) in self._offered:
            return
        self._offered.add(offered)
        told = without_status(self._without_classes(cleaned(text), text, place))
        if debugged := _DEBUGGED.fullmatch(told):
            self.code(debugged[1], place, Telling.CODE)
        elif _DEBUGGED_WITH.fullmatch(told):
            self._put(told, place, Telling.CODE - 1, code=True)
        elif _is_code(name := told.rstrip(".!")):
            if not shown or is_vague(name) or _is_symbolic(name):
                in_words = rank <= Telling.MESSAGE  # a code where a sentence stands tells more than one beside it
                self.code(name, place, Telling.CODE - 1 if in_words else Telling.CODE)
        elif ((vague := is_vague(told)) or is_wordy(told)) and not is_stock(told):
            self._put(told, place, Telling.VAGUE if vague else rank, code=False)

    def _without_classes(self, told: str, whole: str, place: str) -> str:
        """A sentence without the exception's class and the like before it, which are added as codes."""
        if aws := _AWS_CODE.search(whole, 0, _MAX_READ):
            self.code(aws[1], place, Telling.CODE)
        if counted := _COUNTED.match(told):
            told = told[counted.end() :]
        for _ in range(_MAX_CLASSES):
            if called := _CALLED.match(told):
                self.code(called[1], place, Telling.CODE)
                told = told[called.end() :]
            elif complaint := _COMPLAINT.match(told):
                told = told[complaint.end() :]
            elif named := _CLASS.match(told):
                self.code(without_transport(named[1]), place, Telling.CLASS)
                told = told[named.end() :]
            else:
                break
        return told

    def code(self, text: str, place: str, rank: int) -> None:
        """Add a symbolic name; nothing where the text is none, as a number, an id or a URL."""
        name = text.strip()
        if _QUALIFIED.fullmatch(name):
            name = without_transport(name)
        if _is_code(name) and _folded(name) not in EMPTY:
            self._put(name, place, Telling.VAGUE_CODE if is_vague(name) else rank, code=True)

    def _put(self, text: str, place: str, rank: int, *, code: bool) -> None:
        key = _folded(text), code
        if key not in self._seen:
            self._seen.add(key)
            self._found.append((rank, len(self._found), Sentence(text, place[:_MAX_PLACE], code)))


def cleaned(text: str) -> str:
    """The sentence as people read it: entities and percent signs decoded, blanks folded, without ids behind it."""
    told = text[:_MAX_READ]
    if "&" in told and ";" in told:
        told = unescape(told)
    if " " not in told and ("%20" in told or "+" in told) and not _URL.match(told):
        told = unquote_plus(told)
    if "<" in told:
        told = _INLINE_TAG.sub(" ", told)
    told = " ".join(told.split())
    told = _AT_FILE.sub("", told)
    if trailer := _TRAILER.search(f" {told}"):
        end = max(0, trailer.start() - 1)
        told = told[:end].rstrip(" ([,;")
    if len(told) > 1 and told[0] == told[-1] and told[0] in "\"'`" and told[0] not in told[1:-1]:
        told = told[1:-1].strip()
    return told[:MAX_SENTENCE_CHARS].strip()


def without_status(told: str) -> str:
    """What a sentence says beside the status that a client's HTTP library tells in it; "" where that is all."""
    found = _STATUS_TOLD.match(told)
    if found is None:
        return told
    rest = told[found.end() :].rstrip(" .:)")
    if not rest or is_vague(rest) or _FOR_URL.fullmatch(rest):
        return ""
    begun = next((phrase for phrase in _PHRASES if rest.lower().startswith(phrase)), "")
    rest = rest[len(begun) :].lstrip(" :.,;)(-")
    if not rest or _FOR_URL.fullmatch(rest):
        return ""
    return rest if is_wordy(rest) else told


def is_wordy(text: str) -> bool:
    """Whether a text has several words in it: no URL, date, path or number."""
    if _DATE.fullmatch(text) or (" " not in text and _URL.match(text)):
        return False
    if len(_UNSPACED.findall(text, 0, 200)) >= 4:
        return True
    words = _WORD.finditer(text)
    return " " in text and next(words, None) is not None and next(words, None) is not None


def is_stock(text: str) -> bool:
    """Whether a server says it of every such status, or it is the name of its software."""
    numbered = _NUMBERED.match(text)
    folded = _folded(text[numbered.end() :] if numbered else text)
    return folded.startswith(STOCK) or folded in EMPTY or _BANNER.fullmatch(text) is not None


def is_vague(text: str) -> bool:
    """Whether a text only repeats the status in words, as "401 Unauthorized" does."""
    folded = _folded(text)
    if folded in STATUS_WORDS:
        return True
    numbered = _NUMBERED.match(text)
    return numbered is not None and _folded(text[numbered.end() :]) in STATUS_WORDS


def _is_code(text: str) -> bool:
    if not 2 < len(text) <= _MAX_CODE or not _CODE.fullmatch(text) or _URL.match(text):
        return False
    if text.startswith("eyJ") or _is_random(text):
        return False
    return sum(character.isalpha() for character in text) > 2


def _is_symbolic(text: str) -> bool:
    """Whether one word is a name of a program's: `invalid_token`, `TokenExpired`, `ERR_JWT`."""
    return not _BANNER.fullmatch(text) and ("_" in text or not text[1:].islower()) and text[-1].isalnum()


def _is_random(text: str) -> bool:
    """Whether a name is an id or a key: hexadecimal, or long with many digits or of letters that make no words."""
    if not _LONG.fullmatch(text):
        return _HEX.fullmatch(text) is not None
    digits = sum(character.isdigit() for character in text)
    return digits > 3 or not ("_" in text or "-" in text or _camel(text))


def _camel(text: str) -> bool:
    """Whether a long name is made of words and no random letters: words begin with a capital, the rest is small."""
    return len(text) / max(1, sum(character.isupper() for character in text)) >= 4


def _folded(text: str) -> str:
    """What two texts have to share to be the same: letters and digits, whatever the quotation marks and the case."""
    return "".join(character for character in text.lower() if character.isalnum())
