"""The page of a report as one HTML file: no script, no link, nothing from elsewhere; it prints on A4."""

from __future__ import annotations

import html
from collections.abc import Iterator
from typing import NamedTuple

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

SCHEME = "value:"
"""What the target of a label begins with where labels are links; behind it stands `HiddenValue.key`."""
_STYLE = """
@page { size: A4; margin: 18mm 16mm; }
body {
  font-family: sans-serif; font-size: 10.5pt; line-height: 1.45; color: #1c2128; background: #ffffff;
  max-width: 48em; margin: 2em auto; padding: 0 1em;
}
h1 { font-size: 1.4em; margin: 0 0 2px 0; }
h2 { font-size: 1.1em; margin: 20px 0 6px 0; }
p { margin: 3px 0; }
.at, .small { color: #57606a; font-size: 0.87em; }
.box {
  border: 1px solid #d0d7de; border-radius: 6px; padding: 10px 14px; margin: 14px 0; background-color: #f3f5f8;
  page-break-inside: avoid;
}
.bad { border-color: #e8b9b3; background-color: #fdeeec; }
.unsure { border-color: #e6cf9a; background-color: #fdf5e2; }
.good { border-color: #b4dcbd; background-color: #ecf8ee; }
.verdict { font-weight: bold; font-size: 1.15em; }
.bad .verdict { color: #a1221a; }
.unsure .verdict { color: #7a5200; }
.good .verdict { color: #17602b; }
table { border-collapse: collapse; width: 100%; }
th, td {
  text-align: left; vertical-align: top; padding: 4px 10px 4px 0; border-bottom: 1px solid #d8dee4;
  overflow-wrap: anywhere;
}
th { font-weight: normal; }
thead th { color: #57606a; font-size: 0.87em; }
tr { page-break-inside: avoid; }
code { font-family: monospace; font-size: 0.92em; white-space: pre-wrap; }
.hidden {
  font-family: monospace; font-size: 0.87em; border: 1px dashed #6e7781; border-radius: 3px; padding: 0 4px;
  background-color: #e9edf3; color: #1c2128;
}
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


class PreviewLook(NamedTuple):
    """How the page looks in the window, which draws HTML of 1999: fonts by name, and the size of text in points."""

    family: str
    mono: str
    points: float

    def style(self) -> str:
        """A style sheet in what Qt knows of CSS."""
        small, family, mono = self.points * 0.87, _quoted(self.family), _quoted(self.mono)
        return f"""
body {{ font-family: {family}; font-size: {self.points:.2f}pt; color: #1c2128; }}
.title {{ font-size: {self.points * 1.35:.2f}pt; font-weight: bold; }}
.section {{ font-size: {self.points * 1.08:.2f}pt; font-weight: bold; margin-top: 18px; margin-bottom: 4px; }}
p {{ margin-top: 3px; margin-bottom: 3px; }}
.at, .small, thead th {{ color: #57606a; font-size: {small:.2f}pt; }}
.bad {{ background-color: #fdeeec; }}
.unsure {{ background-color: #fdf5e2; }}
.good {{ background-color: #ecf8ee; }}
.none {{ background-color: #f3f5f8; }}
.verdict {{ font-weight: bold; font-size: {self.points * 1.15:.2f}pt; }}
.verdict-bad {{ color: #a1221a; }}
.verdict-unsure {{ color: #7a5200; }}
.verdict-good {{ color: #17602b; }}
table {{ border-collapse: collapse; }}
th, td {{ text-align: left; vertical-align: top; padding: 5px 12px 5px 0px; border-bottom: 1px solid #d8dee4; }}
th {{ font-weight: normal; }}
.boxed {{ border-bottom: none; padding: 10px 14px 10px 14px; }}
code {{ font-family: {mono}; font-size: {self.points * 0.94:.2f}pt; }}
a {{ font-family: {mono}; font-size: {small:.2f}pt; background-color: #e3e8f0; color: #1c2128; text-decoration: none; }}
.open {{ background-color: #ffffff; text-decoration: underline; }}
"""


def _quoted(family: str) -> str:
    return "'" + "".join(each for each in family if each.isalnum() or each in " -_") + "'"


def page_html(page: Page, title: str) -> str:
    """The whole document."""
    body = "\n".join(part for block in page for part in _block(block, preview=False))
    language = html.escape(tr("en", 'the code of this language, as in lang="en" of HTML'))
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_text(title)}</title>\n<style>{_STYLE}</style>\n</head>\n"
        f"<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def preview_html(page: Page, look: PreviewLook) -> str:
    """The same text for the window, where each label is a link that `SCHEME` tells."""
    body = "\n".join(part for block in page for part in _block(block, preview=True))
    return f"<html><head><style>{look.style()}</style></head><body>{body}</body></html>"


def _block(block: Block, *, preview: bool) -> Iterator[str]:
    match block:
        case PageTitle(title, at):
            yield _heading("h1", "title", _line(title, preview), preview)
            yield f'<p class="at">{_line(at, preview)}</p>'
        case SectionTitle(line):
            yield _heading("h2", "section", _line(line, preview), preview)
        case Sentences(lines, small):
            kind = ' class="small"' if small else ""
            yield from (f"<p{kind}>{_line(line, preview)}</p>" for line in lines)
        case VerdictBox():
            yield from _verdict(block, preview)
        case NumberedSteps(lines):
            yield "<ol>"
            yield from (f"<li>{_line(line, preview)}</li>" for line in lines)
            yield "</ol>"
        case PageTable():
            yield from _table(block, links=preview)


def _heading(tag: str, kind: str, words: str, preview: bool) -> str:
    """A heading; Qt makes those of HTML larger than a style sheet says."""
    return f'<p class="{kind}">{words}</p>' if preview else f"<{tag}>{words}</{tag}>"


def _verdict(box: VerdictBox, preview: bool) -> Iterator[str]:
    """The box of a verdict; Qt draws one for the cell of a table alone."""
    tone, glyph = _CLASSES[box.verdict], _GLYPHS[box.verdict]
    lines = [_line(line, preview) for line in box.of]
    if preview:
        title = f'<span class="verdict verdict-{tone}">{glyph}{_line(box.title, preview)}</span>'
        cell = "<br>".join([title, *lines])
        yield f'<p></p><table width="100%"><tr><td class="boxed {tone}">{cell}</td></tr></table>'
        return
    yield f'<div class="box {tone}">'
    yield f'<p class="verdict"><span aria-hidden="true">{glyph}</span>{_line(box.title, preview)}</p>'
    yield from (f"<p>{line}</p>" for line in lines)
    yield "</div>"


def _table(table: PageTable, *, links: bool) -> Iterator[str]:
    yield f'<table aria-label="{_text(text_of(table.caption))}">' if not links else '<table width="100%">'
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
