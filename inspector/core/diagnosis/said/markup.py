"""What a page shows and what an XML document says, read by a small tokenizer that goes through the text once.

No parser of XML is used on what a stranger wrote: expat expands the entities that a document declares. Here a
declaration is passed over, and only the entities of HTML, which are single characters, are decoded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

from inspector.core.diagnosis.said import lines
from inspector.core.diagnosis.said.members import folded_name, is_telling, of_document, of_member, parsed
from inspector.core.diagnosis.said.sentence import Heard, Telling, is_wordy
from inspector.core.text.patterns import pattern

MAX_PIECES = 4000
MAX_SHOWN_CHARS = 3000
"""What a page may show at most for all of it to be about an error."""
MAX_SHOWN_BLOCKS = 40
MAX_TAG_CHARS = 4000
_STACK = 40

_TAG = pattern(r"<(?:(/)|([!?]))?\s?([A-Za-z][\w:.-]{0,80})?")
_PAGE = pattern(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,400}-->\s*)*<(?:!doctype\s+html|html|head|body|title|h[1-6]|p|pre|div|center|meta|br|table|b)\b",
    re.IGNORECASE,
)
_XML = pattern(r"\s*(?:<\?xml\b|<!DOCTYPE\b|<!--|<(?=[A-Za-z][\w:.-]{0,80}[\s/>]))")
_WITHIN = pattern(
    r"<(?:!doctype\b|html\b|\?xml\b|head>|body\b|ErrorResponse\b|Error>|\w{1,20}:(?:Envelope|Fault)\b)", re.IGNORECASE
)
_ATTRIBUTE = pattern(r"([A-Za-z_][\w:.-]{0,60})\s?=\s?(?:\"([^\"]*)\"|'([^']*)')")
_ALERT = pattern(r"error|alert|exception|message|fault|danger|warning|failure|invalid", re.IGNORECASE)
_OF_ERROR = pattern(
    r"error|exception|invalid|expired|denied|unauthori|forbidden|not (?:allowed|permitted|found|supported|valid)"
    r"|fail|refused|missing|required|unable|cannot|could not|must|blocked|token|fehler|ung\u00fcltig|inv\u00e1lid",
    re.IGNORECASE,
)
_SPOKEN_BY_SCRIPT = pattern(
    r"\"(strServiceExceptionMessage|error_description|errorDescription|errorMessage)\"\s?:\s?\"((?:[^\"\\]|\\.)*+)\""
)
"""What Entra and Auth0 leave to their page's script to show."""

_RAW = frozenset(
    {
        "script",
        "style",
        "svg",
        "noscript",
        "template",
        "iframe",
        "noframes",
        "select",
        "textarea",
        "nav",
        "footer",
        "address",
    }
)
_BLOCK = frozenset(
    {"p", "div", "li", "td", "th", "tr", "dt", "dd", "dl", "ul", "ol", "table", "section", "article", "header", "main"}
    | {"body", "html", "head", "title", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "center", "hr", "form", "blockquote"}
    | {"caption", "fieldset", "legend", "label", "summary", "details", "aside", "figure", "button"}
)
_HEADING = frozenset({"title", "h1", "h2", "h3"})
_BOLD = frozenset({"b", "strong"})
_LABELS = frozenset(
    {"type", "message", "description", "exception", "exceptiondetails", "cause", "causedby", "rootcause", "reason"}
    | {"details", "detail", "status", "uri", "servlet", "note", "error", "code"}
)
_SILENT_LABELS = frozenset({"uri", "servlet", "status"})
"""Labels of Jetty's page whose values are no words."""


_OF_ANY_ELEMENT = frozenset({"type", "xsitype", "name", "title", "label", "key"})
"""Attributes that tell of an element and of no error."""


class _Shown(NamedTuple):
    text: str
    tag: str
    alert: bool


def starts_at(text: str) -> int | None:
    """Where a page or an XML document begins in a text; None where none does."""
    found = _WITHIN.search(text)
    return found.start() if found else None


def is_markup(text: str) -> bool:
    """Whether a text is a page or an XML document from its beginning."""
    return _PAGE.match(text) is not None or (_XML.match(text) is not None and ">" in text)


def of_markup(said: Heard, text: str, *, aside: bool = False) -> None:
    """Add what a page shows or an XML document says; `aside` is for one that a sentence quotes."""
    if _PAGE.match(text):
        _of_page(said, text, aside=aside)
    else:
        _of_xml(said, text)


# --- pages


def _of_page(said: Heard, page: str, *, aside: bool) -> None:
    shown = list(_shown(page))
    if len(shown) > MAX_SHOWN_BLOCKS or sum(len(block.text) for block in shown) > MAX_SHOWN_CHARS:
        shown = [block for block in shown if block.tag in _HEADING or _of_an_error(block)]
    for block in shown:
        rank = _rank(block, aside=aside)
        if (inner := parsed(block.text)) is not None:
            of_document(said, inner, 1)
        elif "\n" in block.text or block.tag == "pre":
            lines.of_lines(said, block.text, "page", Telling.DETAIL if block.tag == "pre" else rank)
        else:
            said.sentence(block.text, "page", rank, shown=True)
    for name, value in _SPOKEN_BY_SCRIPT.findall(page) if "<script" in page.lower() else ():
        of_member(said, name, lines.unquoted(value))


def _rank(block: _Shown, *, aside: bool) -> int:
    if aside:
        return Telling.ASIDE
    return Telling.DETAIL if block.alert else Telling.TITLE if block.tag in _HEADING else Telling.PAGE


def _of_an_error(block: _Shown) -> bool:
    if block.tag == "pre":
        return _OF_ERROR.search(block.text, 0, 500) is not None
    return len(block.text) <= 300 and (block.alert or _OF_ERROR.search(block.text) is not None)


def _shown(page: str) -> Iterator[_Shown]:
    """The blocks of text that a page shows, in its order. A line break is kept in them, others are blanks."""
    reader = _Reader()
    for kind, name, text in _pieces(page, _RAW):
        if kind == "text":
            reader.text(text)
        elif name == "br":
            reader.parts.append("\n")
        elif name in _BOLD:
            yield from reader.bold(kind)
        elif name in _BLOCK:
            yield from reader.block(kind, name, text)
    yield from reader.told(len(reader.parts))


class _Reader:
    """Where a page is read: the text since the last block began, in which element, and after which label."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self._tag = self._alarm = self._label = ""
        self._bold = 0

    def text(self, text: str) -> None:
        self.parts.append(text if self._tag == "pre" else re.sub(r"\s+", " ", text))

    def bold(self, kind: str) -> Iterator[_Shown]:
        """A name in bold letters is the label of what follows, as Tomcat's `<b>Message</b>`."""
        named = folded_name("".join(self.parts[self._bold :])) if kind == "close" else ""
        if named in _LABELS:
            yield from self.told(self._bold)
            self._label = named
        self._bold = len(self.parts)

    def block(self, kind: str, name: str, attributes: str) -> Iterator[_Shown]:
        yield from self.told(len(self.parts))
        if kind == "open":
            self._tag, self._alarm = name, self._alarm or (name if _ALERT.search(attributes) else "")
        else:
            self._tag, self._alarm = ("" if name == was else was for was in (self._tag, self._alarm))

    def told(self, end: int) -> Iterator[_Shown]:
        """What was shown up to a part, but for a label and what stands beside one that tells nothing."""
        told = unescape("".join(self.parts[:end])).replace("\u00a0", " ").strip()
        self.parts, self._bold = [], 0
        if folded_name(told) in _LABELS:
            self._label = folded_name(told)
        elif told:
            if self._label not in _SILENT_LABELS:
                yield _Shown(told, self._tag, self._alarm != "")
            self._label = ""


# --- XML


def _of_xml(said: Heard, document: str) -> None:
    """Each element's own text by the element's name, as a member of that name would be; attributes likewise."""
    names: list[str] = []
    for kind, name, text in _pieces(document, frozenset()):
        if kind == "text":
            if told := unescape(text).strip():
                _of_element(said, names, told)
            continue
        local = name.rpartition(":")[2]
        if kind == "close":
            if local in names[-_STACK:]:
                while names.pop() != local:
                    pass
            continue
        if kind == "open":
            names.append(local)
        for attribute, double, single in _ATTRIBUTE.findall(text) if "=" in text else ():
            if is_telling(attribute) and folded_name(attribute) not in _OF_ANY_ELEMENT:
                of_member(said, attribute, unescape(double or single))


def _of_element(said: Heard, names: list[str], text: str) -> None:
    name = names[-1] if names else ""
    folded = folded_name(name)
    around = {folded_name(each) for each in names[-4:-1]}
    if folded in ("text", "value", "string") and around & {"reason", "fault", "code", "subcode"}:  # SOAP 1.2
        soap = "reason" in around
        if soap:
            said.sentence(text, "fault", Telling.DESCRIPTION)
        else:
            said.code(text.rpartition(":")[2], "fault", Telling.CODE)
    elif folded == "faultstring":
        said.sentence(text, "fault", Telling.DESCRIPTION)
    elif folded in ("faultcode", "code", "errorcode", "subcode"):
        said.code(text.rpartition(":")[2], name, Telling.CODE)
    elif (inner := parsed(text)) is not None:
        of_document(said, inner, 1)
    elif name:
        of_member(said, name, text)
    elif is_wordy(text[:500]):
        said.sentence(text, "text", Telling.OTHER)


# --- the tokenizer


def _pieces(text: str, raw: frozenset[str]) -> Iterator[tuple[str, str, str]]:
    """("text", "", text), ("open" or "close" or "empty", name, what stands in the tag), each place looked at once.

    The contents of the elements `raw` are left out, and so are comments, declarations and instructions.
    """
    at, last_end = 0, text.rfind(">")
    lower = text.lower() if raw else text
    for _ in range(MAX_PIECES):
        begin = text.find("<", at)
        if begin < 0 or begin > last_end:
            break
        if begin > at:
            yield "text", "", text[at:begin]
        if text.startswith("<!--", begin):
            at = _after(text, "-->", begin + 4)
        elif text.startswith("<![CDATA[", begin):
            end = text.find("]]>", begin)
            yield "text", "", text[begin + 9 : end if end >= 0 else len(text)]
            at = _after(text, "]]>", begin)
        elif (found := _TAG.match(text, begin)) is None or not (found[2] or found[3]):
            yield "text", "", "<"
            at = begin + 1
        elif found[2]:
            at = _after_declaration(text, begin)
        else:
            end = text.find(">", begin)
            name = found[3].lower() if raw else found[3]
            inside = text[found.end() : min(end, begin + MAX_TAG_CHARS)]
            kind = "close" if found[1] else "empty" if inside.endswith("/") and not raw else "open"
            yield kind, name, inside
            at = end + 1
            if kind == "open" and name in raw:
                at = _after(lower, f"</{name}", at)
    if at < len(text):
        yield "text", "", text[at:]


def _after(text: str, mark: str, start: int) -> int:
    """The place behind a mark; the end of the text where there is none."""
    end = text.find(mark, start)
    return len(text) if end < 0 else end + len(mark)


def _after_declaration(text: str, begin: int) -> int:
    """The place behind `<!DOCTYPE …>` or `<?xml …?>`, and behind the entities that a document type declares."""
    end = text.find(">", begin)
    subset = text.find("[", begin, end) if text.startswith("<!", begin) else -1
    return end + 1 if subset < 0 else _after(text, "]>", subset)
