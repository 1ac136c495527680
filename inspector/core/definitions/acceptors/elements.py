"""Elements of a text that is nearly XML: a policy of API Management has expressions in C# in it, as they are.

Nothing is resolved or run, no other file is opened, and no entity is expanded but those of HTML.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from html import unescape

from inspector.core.text.patterns import pattern

MOST_ELEMENTS = 5000
MOST_DEPTH = 30
_TAG = pattern(
    r"<!--.*?(?:-->|\Z)|<!\[CDATA\[(?P<data>.*?)(?:\]\]>|\Z)|<[!?][^>]{0,4000}>?"
    r"|<(?P<close>/)?(?P<name>[A-Za-z][\w:.-]{0,80})"
    r"(?P<attributes>(?:\s+[\w:.-]{1,80}\s*=\s*(?:\"[^\"]{0,4000}\"|'[^']{0,4000}'))*)\s*(?P<empty>/)?>",
    re.DOTALL,
)
_ATTRIBUTE = pattern(r"([\w:.-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")


class Element:
    """An element with the line that it begins on, from 1; names of attributes are in small letters."""

    def __init__(self, name: str, attributes: dict[str, str], line: int) -> None:
        self.name, self.attributes, self.line = name, attributes, line
        self.children: list[Element] = []
        self.text = ""

    def __repr__(self) -> str:
        """Without attributes and text."""
        return f"Element({self.name!r}, line={self.line})"

    def all(self, *names: str) -> Iterator[Element]:
        """The elements at the end of a way of names."""
        first, *rest = names
        for child in self.children:
            if child.name == first:
                yield from child.all(*rest) if rest else (child,)


def elements(text: str, wanted: Collection[str]) -> list[Element]:
    """The elements of these names, each with all that is in it; the last one may be cut off."""
    open_: list[Element] = []
    found: list[Element] = []
    at, line, counted = 0, 1, 0
    for seen, tag in enumerate(_TAG.finditer(text)):
        if seen > MOST_ELEMENTS or len(open_) > MOST_DEPTH:
            break
        if open_:
            open_[-1].text += text[at : tag.start()] + (tag["data"] or "")
        at = tag.end()
        if tag["close"]:
            _close(open_, tag["name"])
        elif tag["name"] and (open_ or tag["name"] in wanted):
            line += text.count("\n", counted, tag.start())
            counted = tag.start()
            element = Element(tag["name"], _attributes(tag["attributes"]), line)
            (open_[-1].children if open_ else found).append(element)
            if not tag["empty"]:
                open_.append(element)
    return found


def _close(open_: list[Element], name: str) -> None:
    if any(each.name == name for each in open_):
        while open_.pop().name != name:
            pass


def _attributes(written: str) -> dict[str, str]:
    return {name.lower(): unescape(double or single) for name, double, single in _ATTRIBUTE.findall(written)}
