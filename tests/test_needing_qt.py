"""A system without the libraries that Qt needs: a sentence in place of an ImportError."""

from __future__ import annotations

import pytest

from inspector.needing_qt import NoQtError, importing_qt


@pytest.mark.parametrize(
    "name, helps", [("libGL.so.1", " On Debian and Ubuntu, install libgl1."), ("libxcb-cursor.so.0", "")]
)
def test_a_missing_library_is_named(name: str, helps: str) -> None:
    said = (
        f"The window cannot open: Qt needs {name}, which this system does not have.{helps} The commands work without "
        "one; see --help."
    )
    with pytest.raises(NoQtError) as raised, importing_qt():
        raise ImportError(f"{name}: cannot open shared object file: No such file or directory")
    assert str(raised.value) == said


def test_another_error_is_a_bug() -> None:
    with pytest.raises(ImportError, match="No module named 'x'"), importing_qt():
        raise ModuleNotFoundError("No module named 'x'")
