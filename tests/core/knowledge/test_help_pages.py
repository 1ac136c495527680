"""The table of what each page of docs/ helps with: every check and failure is told of, and every page is there."""

from __future__ import annotations

import ast
import re
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from inspector.core.knowledge.help_pages import KINDS, helping, row_of, target_of
from inspector.core.knowledge.providers import providers
from inspector.gui.window.help import places
from inspector.gui.window.help.library import Library, slug
from inspector.resources import document, resource_tables

GUI = Path(__file__).parents[3] / "inspector" / "gui"
TABLES = {
    "failures": ("failures.toml", "services.toml", "gateways.toml"),
    "rejections": ("rejections.toml", "services.toml", "gateways.toml", "witness.toml"),
}
PAGES = {name for name in Library(document()).names() if name != "README"}


def ids(kind: str) -> set[str]:
    """All ids of that kind which there are."""
    if kind == "checks":
        return set(resource_tables("knowledge", "checks.toml"))
    if kind == "places":
        return places_of_widgets() | {*places.BY_PURPOSE.values(), *places.TABS.values(), places.FALLBACK} | {
            "log-out", *(f"form.{provider.id}" for provider in providers())
        }  # fmt: skip
    return {row["id"] for table in TABLES[kind] for row in resource_tables("knowledge", table).get(kind[:-1], ())}


def places_of_widgets() -> set[str]:
    """What widgets are called by their `help_place`."""
    return {
        node.value.value
        for path in GUI.rglob("*.py")
        if "help_place" in (text := path.read_text())
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
        and [getattr(target, "id", "") for target in node.targets] == ["help_place"]
    }


@pytest.mark.parametrize("kind", KINDS)
def test_all_that_there_is_is_told_of(kind: str) -> None:
    there = ids(kind)
    assert len(there) > 10
    assert {each for each in there if row_of(kind, each) is None} == set()


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_told_of_that_there_is_not(kind: str) -> None:
    there = ids(kind)
    for row in helping():
        for each in getattr(row, kind):
            assert any(fnmatchcase(one, each) for one in there), f"{each} is no id of {kind}"


def test_a_row_has_a_page_or_says_why_not() -> None:
    for row in helping():
        assert bool(row.target) != bool(row.why), row
        assert any(getattr(row, kind) for kind in KINDS), row
    assert all(row_of("places", each) and target_of("places", each) for each in ids("places"))


@pytest.mark.skipif(not PAGES, reason="docs/ has no pages yet")
def test_every_page_and_section_that_is_named_is_there() -> None:
    library = Library(document())
    for row in helping():
        if row.target:
            name, _, section = row.target.partition("#")
            page = library.page(name)
            assert page is not None, row.target
            taken: set[str] = set()
            prose = re.sub(r"(?ms)^```.*?^```", "", page.text)
            headings = [line.lstrip("# ") for line in prose.splitlines() if line.startswith("#")]
            assert not section or section in {slug(each.replace("`", ""), taken) for each in headings}, row.target


def test_what_helps_with_what() -> None:
    assert target_of("failures", "certificate-unknown-issuer") == "proxy-or-ca#trust-your-companys-ca"
    assert target_of("failures", "cognito-invalid-client").startswith("cognito-m2m")
    assert target_of("checks", "scope") == "scopes-of-a-client"
    assert target_of("places", "start") == "README", "who has nothing yet is asked what brought him here"
    assert target_of("rejections", "apigw-audience") == "api-says-401"
    assert target_of("failures", "stripe-code") == ""
    assert target_of("checks", "habits") == ""
    assert target_of("checks", "no such check") == ""
