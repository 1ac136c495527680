"""A language that nobody speaks: every letter has an accent, and every word is longer than in English.

So a text that was never given to the translator is seen, and a layout that has no room for longer words too.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from inspector.core.knowledge.acceptors import acceptors
from inspector.core.knowledge.claims import terms
from inspector.core.text import language
from inspector.core.tokens.fingerprint import fingerprint
from inspector.gui.window.help.about import HOME_PAGE, LICENCE
from inspector.gui.window.help.details import versions
from inspector.gui.window.main_window import MainWindow
from inspector.resources import resource
from tests.core.acceptance.written import written_of_acceptors
from tests.gui.structure import said, shown

ACCENTED = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áƀćđéƒǵĥíĵķĺɱńóƥɋŕšťúʋŵẋýžÁɃĆĐÉƑǴĤÍĴĶĹṀŃÓƤɊŔŠŤÚƲŴẊÝŽ",
)
GROWS = re.compile("[aeiou]")
"""Doubled, which makes a sentence about 40 % longer and no word longer than words are elsewhere."""

WORD = re.compile(r"[A-Za-z]{2,}")
CUT = re.compile(
    r"\S*…\S*|<U\+[0-9A-F]+>|\\u[0-9a-f]{4}|https?://\S+|\w+(?:[.-]\w+)*\.(?:com|net)\b|eyJ[\w.\n=-]+|[\w=+-]{25,}"
)
"""What is left of a text that was too long, a hidden character written out, addresses, and lines of a token."""
HERE = Path(__file__).parent
SCENERY = (
    "scenery.py",
    "samples.py",
    "states.py",
    "importing/reviews.py",
    "sidebar/many.py",
    "../../inspector/demo/clients.py",
)
"""Where the data of the states is written down."""
PROTOCOL = frozenset({
    "HTTP", "DNS", "TCP", "TLS", "UTC", "GET", "POST", "RSA", "SHA", "HMAC", "RFC", "JSON", "JWT", "ms",
    "true", "false", "null",
    # a product, which is called so in every language
    "Keycloak",
    # names of keys, which are the system's own
    "Ctrl", "Shift", "Alt", "Esc", "Enter", "Del", "Ins",
})  # fmt: skip
"""What stands in a sentence in any language."""
OF_THE_WINDOW = frozenset({"Pasted"})
"""Words in the data that the window replaces by its own: the label of a pasted token."""
REMARK = re.compile(r" \((?:disabled|hidden)\)")
"""What `texts` adds of its own."""


def speak() -> None:
    """Make all texts in this language from now on."""
    language.speak(translated)


def translated(text: str, comment: str = "", number: int = -1) -> str:
    """The text in this language; its placeholders stay."""
    parts = re.split(r"(\{[^}]*\})", text)
    return "".join(part if part.startswith("{") else _accented(part) for part in parts)


def _accented(text: str) -> str:
    return GROWS.sub(lambda vowel: vowel[0] * 2, text).translate(ACCENTED)


def missed(window: MainWindow) -> list[str]:
    """Every text on show, or for who does not see it, with a word that is neither data nor of the protocol."""
    known = PROTOCOL | data() | _words(data_of(window))
    lines = (line for lines in said(window).values() for line in lines)
    told = (
        words
        for widget in shown(window)
        for words in (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    )
    found = dict.fromkeys((*lines, *told))
    return [text for text in found if not known.issuperset(_words([_without_sources(text)]))]


def data_of(window: MainWindow) -> Iterator[str]:
    """What is different in every run: the profiles, and what was sent, answered and found in tokens."""
    yield from map(repr, window.work.profiles.all)
    yield from (f"{each.short} {each.variant}" for each in acceptors())
    inspection, answer = window.panes.frame.inspection, window.work.selection.shown.answer
    if inspection.current_tab == "Accepted by" or inspection.comparing or answer is not None:
        yield from written_of_acceptors()
    for outcome in window.work.tokens.all if window.work.reporting.active else ():
        yield fingerprint(outcome.inspection.token.text) if outcome.inspection is not None else ""
    if (about := window.panes.help.about) is not None and about.isVisible():
        yield from (*(f"{name} {version}" for name, version in versions()), LICENCE, HOME_PAGE)
        yield str(window.work.services.store.path)
    if (finder := window.panes.palette.finder) is not None and finder.isVisible():
        yield from (title for _, title in window.panes.help.pages())  # nobody has written pages in this language
    shown = window.work.selection.outcome
    token = shown.inspection.token if shown is not None and shown.inspection is not None else None
    if token is not None:
        yield fingerprint(token.text)
        yield from (
            window.panes.paste.form().editor.text,
            token.text,
            repr(token.header_bytes),
            repr(token.payload_bytes),
        )
    if shown is not None and shown.exchange is not None:
        yield from (repr(shown.exchange.sent), repr(shown.exchange.response))


def _words(texts: Iterable[str]) -> set[str]:
    return {word for text in texts for word in WORD.findall(REMARK.sub("", CUT.sub(" ", text)))}


def _without_sources(text: str) -> str:
    """The text without the name of the document that a row of knowledge rests on, which is in that one's language."""
    for source in sources():
        text = text.replace(source, "")
    return text


@cache
def sources() -> tuple[str, ...]:
    """The documents that the tables of knowledge name, the longest first."""
    files = resource("knowledge").glob("*.toml")
    row = re.compile(r'^(?:source|reference) = "(.+)"$', re.MULTILINE)
    found = (each for file in files for each in row.findall(file.read_text("utf-8")))
    return tuple(sorted({part.strip() for each in found for part in (each, *each.split("; "))}, key=len, reverse=True))


@cache
def data() -> frozenset[str]:
    """Every word in what the scenery is made of, and the names of claims."""
    literals = (text for name in SCENERY for text in _literals((HERE / name).read_text(encoding="utf-8")))
    return frozenset(_words((*literals, *(term.name for term in terms())))) - OF_THE_WINDOW


def _literals(source: str) -> Iterator[str]:
    """The texts in a module that are not its documentation."""
    tree = ast.parse(source)
    documentation = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documentation:
            yield node.value
