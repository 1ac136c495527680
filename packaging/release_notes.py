"""What is new in a version, taken from CHANGELOG.md and from nowhere else.

    python packaging/release_notes.py            prints the notes of this version as Markdown
    python packaging/release_notes.py 1.2.0      prints those of that one
    python packaging/release_notes.py --metainfo writes the releases of the AppStream metadata anew

As long as this version has no heading of its own (`## 1.2.0 - 2027-01-31`), what stands under "Unreleased" is about it.
A paragraph right below the heading is the summary for people; without one it is the beginnings of the first entries.
"""

from __future__ import annotations

import re
import sys
import textwrap
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).parent.parent
CHANGELOG = ROOT / "CHANGELOG.md"
METAINFO = ROOT / "packaging" / "linux" / "io.github.token_inspector.token_inspector.metainfo.xml"
UNRELEASED = "Unreleased"
MOST_ENTRIES = 6
"""Shops show a few lines; the whole is one click further."""

_HEADING = re.compile(r"^## \[?([^\]\s]+)\]?(?: - (\d{4}-\d{2}-\d{2}))?[ ]*\n", re.MULTILINE)
_RELEASES = re.compile(r"  <releases>.*</releases>\n", re.DOTALL)


@dataclass(frozen=True)
class Release:
    """What CHANGELOG.md says of one version; `date` is empty for what is not released yet."""

    version: str
    date: str
    notes: str

    def summary(self) -> tuple[str, ...]:
        """Plain text: the paragraph below the heading, or the beginnings of the first entries, new things first."""
        lead = self.notes.partition("\n- ")[0].partition("### ")[0].strip()
        if lead:
            return (_plain(lead),)
        parts = sorted(re.split(r"^### ", self.notes, flags=re.MULTILINE)[1:], key=lambda part: part[:5] != "Added")
        entries = [entry for part in parts for entry in re.split(r"^- ", part, flags=re.MULTILINE)[1:]]
        return tuple(_first_sentence(_plain(entry)) for entry in entries[:MOST_ENTRIES])


def program_version() -> str:
    """The version of the program, as inspector/__init__.py says it."""
    text = (ROOT / "inspector" / "__init__.py").read_text(encoding="utf-8")
    return str(re.findall(r'^__version__ = "([^"]+)"', text, re.MULTILINE)[0])


def releases(changelog: str, version: str) -> tuple[Release, ...]:
    """The versions of a changelog, the newest first.

    What stands under "Unreleased" is about `version`, the program's own, where that has no heading yet; otherwise about
    one that has no number yet, and is left out.
    """
    _, *pieces = _HEADING.split(changelog)
    found = [Release(*(part or "" for part in pieces[at : at + 3])) for at in range(0, len(pieces), 3)]
    numbered = [release for release in found if release.version != UNRELEASED]
    if any(release.version == version for release in numbered):
        return tuple(numbered)
    coming = [Release(version, "", release.notes) for release in found if release.version == UNRELEASED]
    return (*coming, *numbered)


def metainfo_with(metainfo: str, known: tuple[Release, ...]) -> str:
    """AppStream metadata with these releases in place of its own.

    One without a date is a development release, of the day that the metadata has for it already.
    """
    dates = dict(re.findall(r'<release version="([^"]+)"[^>]* date="([^"]+)"', metainfo))
    lines = ["  <releases>"]
    for release in known:
        kind, date = ("stable", release.date) if release.date else ("development", dates.get(release.version, ""))
        if not date:
            raise SystemExit(f"Give {release.version} a date in {METAINFO.name}: its first day.")
        lines += [f'    <release version="{release.version}" type="{kind}" date="{date}">', "      <description>"]
        points = release.summary()
        if len(points) == 1:
            lines += _element("p", points[0], 8)
        else:
            lines += [
                "        <ul>",
                *(line for point in points for line in _element("li", point, 10)),
                "        </ul>",
            ]
        lines += ["      </description>", "    </release>"]
    written = "\n".join([*lines, "  </releases>", ""])
    return _RELEASES.sub(lambda _: written, metainfo, count=1)


def _element(name: str, text: str, depth: int) -> list[str]:
    indent = " " * depth
    wrapped = textwrap.wrap(escape(text), 112 - depth, break_long_words=False, break_on_hyphens=False)
    return [f"{indent}<{name}>", *(f"{indent}  {line}" for line in wrapped), f"{indent}</{name}>"]


def _plain(markdown: str) -> str:
    text = re.sub(r"\[([^\]]+)\]\([^)]+\)", r"\1", " ".join(markdown.split()))
    return re.sub(r"\*\*?([^*]+)\*\*?", r"\1", text.replace("`", ""))


def _first_sentence(text: str) -> str:
    found = re.match(r".+?[.!?](?= [A-Z]|$)", text)
    return found[0] if found else text


def main() -> None:
    """Print the notes of a version, or write the metadata anew."""
    version = program_version()
    known = releases(CHANGELOG.read_text(encoding="utf-8"), version)
    wanted = sys.argv[1] if sys.argv[1:] else version
    if wanted == "--metainfo":
        METAINFO.write_text(metainfo_with(METAINFO.read_text(encoding="utf-8"), known), encoding="utf-8", newline="\n")
        return
    for release in known:
        if release.version == wanted.removeprefix("v"):
            print(release.notes.strip())
            return
    sys.exit(f"CHANGELOG.md says nothing of {wanted}. It has {', '.join(release.version for release in known)}.")


if __name__ == "__main__":
    main()
