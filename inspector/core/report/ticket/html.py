"""The page of a report as one HTML file: no script, no link, nothing from elsewhere; it prints on A4."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from inspector.core.checks.verdict import Verdict
from inspector.core.report.ticket.page import (
    Block,
    Line,
    NumberedSteps,
    Page,
    PageTable,
    PageTitle,
    SectionTitle,
    Sentences,
    TextRun,
    VerdictBox,
    text_of,
)
from inspector.core.text.display import visible
from inspector.core.text.language import tr

_POINTS = re.compile(r"([\d.]+)pt")
SCHEME = "value:"
"""What the target of a label begins with where labels are links; behind it stands `HiddenValue.key`."""
_STYLE = """
@page { size: A4; margin: 18mm 16mm; }
body {
  font-family: sans-serif; font-size: 10.5pt; line-height: 1.45; color: #1c2128; background: #ffffff;
  max-width: 48em; margin: 2em auto; padding: 0 1em;
}
h1 { font-size: 15pt; margin: 0 0 2pt 0; }
h2 { font-size: 11pt; margin: 16pt 0 4pt 0; }
p { margin: 2pt 0; }
.at, .small { color: #57606a; font-size: 9pt; }
.box {
  border: 1px solid #d0d7de; border-radius: 6px; padding: 10px 14px; margin: 10pt 0; background-color: #f3f5f8;
  page-break-inside: avoid;
}
.bad { border-color: #e8b9b3; background-color: #fdeeec; }
.bad .verdict { color: #a1221a; }
.unsure { border-color: #e6cf9a; background-color: #fdf5e2; }
.unsure .verdict { color: #7a5200; }
.good { border-color: #b4dcbd; background-color: #ecf8ee; }
.good .verdict { color: #17602b; }
.verdict { font-weight: bold; font-size: 12pt; }
table { border-collapse: collapse; width: 100%; }
th, td {
  text-align: left; vertical-align: top; padding: 4px 10px 4px 0; border-bottom: 1px solid #d8dee4;
  overflow-wrap: anywhere;
}
th { font-weight: normal; }
thead th { color: #57606a; font-size: 9pt; }
tr { page-break-inside: avoid; }
code { font-family: monospace; font-size: 9.5pt; white-space: pre-wrap; }
.hidden {
  font-family: monospace; font-size: 9pt; border: 1px dashed #6e7781; border-radius: 3px; padding: 0 4px;
  background-color: #e9edf3; color: #1c2128; text-decoration: none;
}
.open { border-style: solid; background-color: #ffffff; }
"""
_CLASSES = {
    Verdict.VALID: "good",
    Verdict.REJECTED: "bad",
    Verdict.MALFORMED: "bad",
    Verdict.UNVERIFIED: "unsure",
    None: "none",
}
_GLYPHS = {
    Verdict.VALID: "\u2714 ",
    Verdict.REJECTED: "\u2716 ",
    Verdict.MALFORMED: "\u2716 ",
    Verdict.UNVERIFIED: "? ",
    None: "",
}


def page_html(page: Page, title: str, *, links: bool = False, scale: float = 1.0) -> str:
    """The whole document; with `links` each label is one that `SCHEME` tells, for a preview in the window.

    `scale` multiplies the size of all text.
    """
    style = _POINTS.sub(lambda size: f"{float(size[1]) * scale:.2f}pt", _STYLE) if scale != 1.0 else _STYLE
    body = "\n".join(part for block in page for part in _block(block, links=links))
    language = html.escape(tr("en", 'the code of this language, as in lang="en" of HTML'))
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_text(title)}</title>\n<style>{style}</style>\n</head>\n"
        f"<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def _block(block: Block, *, links: bool) -> Iterator[str]:
    match block:
        case PageTitle(title, at):
            yield f"<h1>{_line(title, links)}</h1>"
            yield f'<p class="at">{_line(at, links)}</p>'
        case SectionTitle(line):
            yield f"<h2>{_line(line, links)}</h2>"
        case Sentences(lines, small):
            kind = ' class="small"' if small else ""
            yield from (f"<p{kind}>{_line(line, links)}</p>" for line in lines)
        case VerdictBox(verdict, title, lines):
            yield f'<div class="box {_CLASSES[verdict]}">'
            yield f'<p class="verdict"><span aria-hidden="true">{_GLYPHS[verdict]}</span>{_line(title, links)}</p>'
            yield from (f"<p>{_line(line, links)}</p>" for line in lines)
            yield "</div>"
        case NumberedSteps(lines):
            yield "<ol>"
            yield from (f"<li>{_line(line, links)}</li>" for line in lines)
            yield "</ol>"
        case PageTable():
            yield from _table(block, links=links)


def _table(table: PageTable, *, links: bool) -> Iterator[str]:
    yield f'<table aria-label="{_text(text_of(table.caption))}">'
    if table.heads:
        heads = "".join(f'<th scope="col">{_line(head, links)}</th>' for head in table.heads)
        yield f"<thead><tr>{heads}</tr></thead>"
    yield "<tbody>"
    for head, *cells in table.rows:
        others = "".join(f"<td>{_cell(cell, links)}</td>" for cell in cells)
        yield f'<tr><th scope="row">{_cell(head, links)}</th>{others}</tr>'
    yield "</tbody>\n</table>"


def _cell(lines: tuple[Line, ...], links: bool) -> str:
    return "<br>".join(_line(line, links) for line in lines)


def _line(line: Line, links: bool) -> str:
    return "".join(_run(each, links) for each in line)


def _run(each: TextRun, links: bool) -> str:
    text = _text(each.text)
    if each.key and (links or not each.open):
        kind = "hidden open" if each.open else "hidden"
        if links and each.key != "text":
            return f'<a class="{kind}" href="{SCHEME}{html.escape(each.key)}">{text}</a>'
        return f'<span class="{kind}">{text}</span>'
    return f"<code>{text}</code>" if each.code else text


def _text(text: str) -> str:
    return html.escape(visible(text))
