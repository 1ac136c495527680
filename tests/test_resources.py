"""Tables of knowledge are read as modules are: from source when it has changed, else from what Python kept of it."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from inspector import resources
from inspector.resources import ResourceError, resource, resource_tables

TABLES = sorted(path.name for path in resource("knowledge").glob("*.toml"))
READ = """
import sys
from inspector import resources
resources._root = lambda _: resources.Path(sys.argv[1])
print(resources.resource_tables("odd.toml"), "tomllib" in sys.modules)
"""


@pytest.mark.parametrize("name", TABLES)
def test_a_table_says_what_its_source_says(name: str) -> None:
    source = resource("knowledge", name).read_text(encoding="utf-8")
    assert resource_tables("knowledge", name) == tomllib.loads(source)


def test_what_is_done_to_a_table_is_done_to_this_reading_of_it() -> None:
    resource_tables("knowledge", "claims.toml")["claim"].clear()
    assert resource_tables("knowledge", "claims.toml")["claim"]


def test_a_table_that_is_missing_is_named() -> None:
    with pytest.raises(ResourceError, match=r"knowledge/absent\.toml"):
        resource_tables("knowledge", "absent.toml")


def read(folder: Path) -> str:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    command = [sys.executable, "-c", READ, str(folder)]
    cwd = Path(resources.__file__).parents[1]
    return subprocess.run(command, env=environment, cwd=cwd, capture_output=True, text=True, check=True).stdout.strip()


def test_a_table_is_parsed_once_and_again_when_it_has_changed(tmp_path: Path) -> None:
    source = tmp_path / "odd.toml"
    source.write_text('text = "\\u20ac"\n[[row]]\nnumber = 1.5\nyes = true\n', encoding="utf-8")
    said = "{'text': '\u20ac', 'row': [{'number': 1.5, 'yes': True}]}"
    assert [read(tmp_path), read(tmp_path)] == [f"{said} True", f"{said} False"]
    source.write_text("text = 'another'\n", encoding="utf-8")
    assert read(tmp_path) == "{'text': 'another'} True"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="whoever may write anywhere is refused nothing")
def test_where_nothing_may_be_written_a_table_is_parsed(tmp_path: Path) -> None:
    (tmp_path / "odd.toml").write_text("text = 'here'\n", encoding="utf-8")
    tmp_path.chmod(0o500)
    assert [read(tmp_path), read(tmp_path)] == ["{'text': 'here'} True"] * 2
