"""The plan of the house, measured: no circles, nothing too large, one meaning a name, and who knows the main window."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "inspector"
MODULES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
    for path in sorted(PACKAGE.rglob("*.py"))
}

MOST_LINES, MOST_FILES = 450, 25


def imports(node: ast.AST, when: str = "at run time") -> Iterator[tuple[str, str]]:
    """The modules that are imported, and when: "at run time", "late" in a function, or "for types" alone."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import):
            yield from ((alias.name, when) for alias in child.names if alias.name in MODULES)
        elif isinstance(child, ast.ImportFrom):
            assert not child.level, "imports are absolute here"
            wholes = [f"{child.module}.{alias.name}" for alias in child.names]
            named = (whole if whole in MODULES else f"{child.module}" for whole in wholes)
            yield from ((target, when) for target in named if target in MODULES)
        elif isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test):
            yield from imports(child, "for types")
        elif isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            yield from imports(child, "late" if when == "at run time" else when)
        else:
            yield from imports(child, when)


@cache
def tree(path: Path) -> ast.Module:
    """A module as it is parsed, once for all tests here."""
    return ast.parse(path.read_text())


@cache
def edges() -> dict[str, frozenset[tuple[str, str]]]:
    """What each module imports. Not read by those who only collect this file."""
    return {name: frozenset(imports(tree(path))) for name, path in MODULES.items()}


def circles(*kinds: str) -> list[list[str]]:
    """Groups of modules of which each imports each other one over some way, by imports of these kinds."""
    graph = {name: [target for target, when in found if when in kinds] for name, found in edges().items()}
    return [sorted(group) for group in _components(graph) if len(group) > 1]


def _components(graph: dict[str, list[str]]) -> list[list[str]]:
    """Strongly connected components, by Tarjan's method."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    on_stack: set[str] = set()
    found: list[list[str]] = []

    def visit(name: str) -> None:
        index[name] = low[name] = len(index)
        stack.append(name)
        on_stack.add(name)
        for target in graph[name]:
            if target not in index:
                visit(target)
                low[name] = min(low[name], low[target])
            elif target in on_stack:
                low[name] = min(low[name], index[target])
        if low[name] == index[name]:
            cut = stack.index(name)
            on_stack.difference_update(stack[cut:])
            found.append(stack[cut:])
            del stack[cut:]

    for name in graph:
        if name not in index:
            visit(name)
    return found


KINDS = ("at run time",), ("at run time", "late"), ("at run time", "late", "for types")


@pytest.mark.parametrize("kinds", KINDS, ids=[kinds[-1] for kinds in KINDS])
def test_nothing_imports_itself_over_others(kinds: tuple[str, ...]) -> None:
    assert circles(*kinds) == []


def test_a_class_name_means_one_thing() -> None:
    where: dict[str, list[str]] = {}
    for name, path in MODULES.items():
        for node in tree(path).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                where.setdefault(node.name, []).append(name)
    assert {name: modules for name, modules in where.items() if len(modules) > 1} == {}


def _of_gui(name: str) -> bool:
    return name.startswith("inspector.gui")


def test_no_file_is_too_long() -> None:
    lines = {name: len(path.read_text().splitlines()) for name, path in MODULES.items()}
    assert {name: count for name, count in lines.items() if count > MOST_LINES} == {}


def test_no_folder_is_too_full() -> None:
    folders = Counter(str(path.parent.relative_to(ROOT)) for path in MODULES.values())
    assert {name: count for name, count in folders.items() if count > MOST_FILES} == {}


def test_only_window_knows_the_main_window() -> None:
    outside = [name for name in MODULES if _of_gui(name) and not name.startswith("inspector.gui.window")]
    knowing = {name.removeprefix("inspector.gui.") for name in outside if _names_main_window(MODULES[name])}
    assert knowing == set()


def _names_main_window(path: Path) -> bool:
    nodes = ast.walk(tree(path))
    return any("MainWindow" in (getattr(node, "id", ""), getattr(node, "name", "")) for node in nodes)


def test_a_circle_is_found() -> None:
    graph = {"a": ["b"], "b": ["c", "d"], "c": ["a"], "d": []}
    assert sorted(map(sorted, _components(graph))) == [["a", "b", "c"], ["d"]]
