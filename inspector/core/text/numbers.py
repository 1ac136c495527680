"""Numbers as people read them."""

from __future__ import annotations

from inspector.core.text.language import mark, plural, tr

_KIB, _MIB, _GIB = 1024, 1024 * 1024, 1024 * 1024 * 1024

_UNITS = (_GIB, mark("{number} GiB")), (_MIB, mark("{number} MiB")), (_KIB, mark("{number} KiB"))


def decimal(number: float, digits: int) -> str:
    """A number with that many figures behind the point, which is a comma in other languages: "0.4"."""
    return f"{number:.{digits}f}".replace(".", tr(".", "between the figures of a number, as in 0.4"))


def grouped(count: int) -> str:
    """A number with its figures in groups of three: "12 480"."""
    return f"{count:,}".replace(",", " ")


def size(count: int) -> str:
    """A round number of bytes, such as a limit: "64 KiB", "4 MiB"."""
    return f"{grouped(count // _MIB)} MiB" if count >= _MIB else f"{grouped(count // _KIB)} KiB"


def precise_size(count: int) -> str:
    """How large something is that was measured: "512 bytes", "3.4 MiB", "12.0 GiB"."""
    if count < _KIB:
        return plural(count, "{n} byte", "{n} bytes")
    unit, words = next((unit, words) for unit, words in _UNITS if count >= unit)
    return tr(words, number=decimal(count / unit, 1))
