"""Canaries: values that can be told anywhere, in each form in which a program might write them down."""

from __future__ import annotations

import base64
import secrets
import string
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

CORE = 24
"""Characters of each: letters and figures, which no way of quoting changes."""
PIECE = 14
"""So many of them, at the beginning or the end, are a find too."""
LARGE_BYTES = 16 * 1024 * 1024
MAX_BYTES = 1024 * 1024 * 1024
"""A core file has what a process had in memory."""


@dataclass(frozen=True)
class Canary:
    """One value that is looked for; `name` says what it is, `core` is the part of it that nothing quotes."""

    name: str
    core: str

    @classmethod
    def new(cls, name: str) -> Canary:
        """One that was never there before."""
        return cls(name, "".join(secrets.choice(string.ascii_letters + string.digits) for _ in range(CORE)))

    @cached_property
    def needles(self) -> tuple[tuple[str, bytes], ...]:
        """Each form with its name."""
        return tuple(dict.fromkeys(self._forms()))

    def _forms(self) -> Iterator[tuple[str, bytes]]:
        raw = self.core.encode()
        for piece in (raw[:PIECE], raw[-PIECE:]):
            yield "as it is", piece
            yield "backwards", piece[::-1]
            yield "in hex", piece.hex().encode()
            yield "in hex", piece.hex().upper().encode()
            yield "in percent", "".join(f"%{byte:02x}" for byte in piece).encode()
            yield "in percent", "".join(f"%{byte:02X}" for byte in piece).encode()
            yield "as escapes of JSON", "".join(f"\\u{byte:04x}" for byte in piece).encode()
            yield "in UTF-16", piece.decode().encode("utf-16-le")
            for shift in range(3):
                # What is before it moves it within the three bytes that become four characters.
                shifted = base64.b64encode(b"\0" * shift + piece)[4 if shift else 0 : -4]
                yield "in base64", shifted
                yield "in base64url", shifted.replace(b"+", b"-").replace(b"/", b"_")


@dataclass
class Flock:
    """All canaries of a run."""

    birds: list[Canary] = field(default_factory=list)

    def new(self, name: str) -> str:
        """The core of one more."""
        self.birds.append(Canary.new(name))
        return self.birds[-1].core

    def take(self, name: str, core: str) -> None:
        """Look for a value that somebody else has made, such as the signature of a token."""
        self.birds.append(Canary(name, core[:CORE]))

    def found_in(self, content: bytes, *, but: tuple[str, ...] = ()) -> list[str]:
        """What of them is in there, and how; those of the names `but` belong there.

        In something as large as a core file only values as they are: there are thousands of forms.
        """
        few = len(content) > LARGE_BYTES
        return [
            f"{bird.name} {form}"
            for bird in self.birds
            if not any(bird.name.startswith(name) for name in but)
            for form in dict.fromkeys(
                form for form, needle in bird.needles if (not few or form == "as it is") and needle in content
            )
        ]

    def found_below(self, folder: Path) -> Iterator[tuple[Path, list[str]]]:
        """Files, links and names below a folder in which some are."""
        for path in sorted(folder.rglob("*")):
            content = str(path).encode("utf-8", "surrogateescape")
            if path.is_symlink():
                content += str(path.readlink()).encode("utf-8", "surrogateescape")
            elif path.is_file():
                with path.open("rb") as stream:
                    content += stream.read(MAX_BYTES)
            if found := self.found_in(content):
                yield path, found
