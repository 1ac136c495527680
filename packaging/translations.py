"""Brings resources/translations up to date: finds the texts for users, updates the .ts and compiles the .qm files.

    python packaging/translations.py            find, update, compile (make translations)
    python packaging/translations.py --compile  compile alone, after a .ts file was edited by hand

Qt's lupdate reads neither the tables of knowledge nor `tr` of core/text/language.py, which names no context and takes
its values by name. So the texts are found here, with Python's own parser, and given to lupdate as the C++ it does read:
it keeps the translations there are, drops those of texts that are gone, and marks what is new as unfinished.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import sysconfig
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es")
CONTEXT = "Token Inspector"

KNOWLEDGE = (
    "checks", "claims", "failures", "foreign_tokens", "kinds", "rejections", "services", "gateways", "witness",
    "providers", "definitions", "scope_rules", "secret_tools",
)  # fmt: skip
CODE = {
    "core": ("inspector/core",),
    "window": ("inspector/gui", "inspector/app.py", "inspector/crash.py", "inspector/screenshot.py"),
}
PARTS = (*KNOWLEDGE, *CODE)
"""Each is a .ts file of each language; a text that several have stands in the first of them alone."""

TEXT_KEYS = frozenset({
    "absent", "cause", "clause", "client_id_message", "details", "fix", "fixes", "hint", "label", "less_likely",
    "limit", "message", "mismatch", "missing", "no_audience", "no_introspection", "no_profile", "no_revocation",
    "party", "realm", "reason", "revocation_note", "scope_fix", "several", "short", "summary", "tell", "text",
})  # fmt: skip
"""Keys of the tables of knowledge whose values are texts for the user, or lists of them."""
CHECK_KEYS = frozenset({"title", "reason", "expected", "actual", "fix", "clause", "evidence"})
"""The same for the table of checks, where a pair of texts is a singular and its plural."""
DEFINITION_KEYS = ("title", "message", "fix")
"""The same for the tables of what is said of definitions."""
PAIR_KEYS = frozenset({"options", "patterns", "wrong"})
"""Keys whose values are lists of pairs, a text the second of each."""
MAP_KEYS = frozenset({"values"})
"""Keys whose values are tables from a value to a text."""
MESSAGE = re.compile(r"    <message.*?</message>\n", re.DOTALL)
UNFINISHED = 'type="unfinished"'
"""How lupdate writes a message, and how it marks one without a translation."""


class Text(NamedTuple):
    """A text to be translated, what tells it from the same words elsewhere, and whether it has plural forms."""

    source: str
    comment: str = ""
    plural: bool = False


class NotALiteralError(Exception):
    """A text is put together before it is named, so no translator would ever see it whole."""


def texts_of_code(path: Path) -> Iterator[Text]:
    """The texts of one module: the arguments of tr, plural, mark, message and counted, in their order.

    Raises NotALiteralError where one is neither a literal nor looked up somewhere, where `mark` named it.
    """
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name))
    for call in calls:
        name = call.func.id if isinstance(call.func, ast.Name) else ""
        if name in ("plural", "counted"):
            yield Text(_literal(call.args[2], path), plural=True)
        elif name in ("tr", "mark", "message") and call.args:
            made = isinstance(call.args[0], ast.JoinedStr | ast.BinOp)
            if name == "mark" or made or isinstance(call.args[0], ast.Constant):
                comment = _literal(call.args[1], path) if len(call.args) > 1 else ""
                yield Text(_literal(call.args[0], path), comment)


def _literal(node: ast.expr, path: Path) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise NotALiteralError(f"{path.name}, line {node.lineno}: a text has to be one literal")


def texts_of_table(table: dict[str, Any]) -> Iterator[Text]:
    """The texts of a table of knowledge, in its order, from all its depths."""
    for key, value in table.items():
        match value:
            case dict() if key in MAP_KEYS:
                yield from map(Text, value.values())
            case dict() if key != "match":
                yield from texts_of_table(value)
            case str() if key in TEXT_KEYS:
                yield Text(value)
            case [str(), *_] if key in TEXT_KEYS:
                yield from map(Text, value)
            case [[_, str()], *_] if key in PAIR_KEYS:
                yield from (Text(text) for _, text in value)
            case [dict(), *_]:
                for row in value:
                    yield from texts_of_table(row)


def texts_of_checks(table: dict[str, Any]) -> Iterator[Text]:
    """The texts of the table of checks. One of placeholders and figures alone is the same in all languages."""
    for key, value in table.items():
        match value:
            case dict():
                yield from texts_of_checks(value)
            case str() if key in CHECK_KEYS and re.search("[a-z]{2}", PLACEHOLDER.sub("", value)):
                yield Text(value)
            case [str(), str() as many] if key in CHECK_KEYS:
                yield Text(many, plural=True)


def texts_of_definitions() -> Iterator[Text]:
    """The texts of what is said of definitions, from all its files; a pair of them is a singular and its plural."""
    for path in sorted((ROOT / "resources/knowledge").glob("definitions*.toml")):
        for row in tomllib.loads(path.read_text("utf-8"))["finding"]:
            for text in (row.get(key) for key in DEFINITION_KEYS):
                if text is not None:
                    yield Text(text) if isinstance(text, str) else Text(text[1], plural=True)


PLACEHOLDER = re.compile(r"\{[^}]*\}")


def all_texts() -> dict[str, tuple[Text, ...]]:
    """Every text for the user, by part, each once."""
    seen: set[tuple[str, str]] = set()
    found: dict[str, tuple[Text, ...]] = {}
    for part in PARTS:
        fresh = dict.fromkeys(text for text in _texts_of(part) if text[:2] not in seen)
        seen |= {text[:2] for text in fresh}
        found[part] = tuple(fresh)
    return found


def _texts_of(part: str) -> Iterator[Text]:
    if part == "definitions":
        yield from texts_of_definitions()
    elif part in KNOWLEDGE:
        table = tomllib.loads((ROOT / "resources/knowledge" / f"{part}.toml").read_text("utf-8"))
        yield from texts_of_checks(table) if part == "checks" else texts_of_table(table)
    for place in CODE.get(part, ()):
        path = ROOT / place
        for module in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            yield from texts_of_code(module)


def update(folder: Path = FOLDER) -> None:
    """Write the .ts files of every language anew from the texts there are, keeping what is translated.

    A text that has moved to another part keeps its translation.
    """
    before = {language: _translated(folder, language) for language in LANGUAGES}
    for part, texts in all_texts().items():
        with tempfile.TemporaryDirectory() as scratch:
            stub = Path(scratch, "texts.cpp")
            stub.write_text("void texts(int n) {\n" + "".join(map(_as_cpp, texts)) + "}\n", encoding="utf-8")
            for language in LANGUAGES:
                target = ts_file(folder, language, part)
                target.parent.mkdir(parents=True, exist_ok=True)
                options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
                _run("lupdate", str(stub), *options, "-target-language", language, "-ts", str(target))
                _take_along(target, before[language])


def _translated(folder: Path, language: str) -> dict[str, str]:
    """Every translated message of a language, whatever part it is in, by what tells it from the others."""
    files = [file for part in PARTS if (file := ts_file(folder, language, part)).exists()]
    messages = [message for file in files for message in MESSAGE.findall(file.read_text("utf-8"))]
    return {_identity(message): message for message in messages if UNFINISHED not in message}


def _take_along(target: Path, translated: dict[str, str]) -> None:
    """Put the translation there is of a text in the place of one that is unfinished."""

    def known(message: re.Match[str]) -> str:
        return translated.get(_identity(message[0]), message[0]) if UNFINISHED in message[0] else message[0]

    target.write_text(MESSAGE.sub(known, target.read_text("utf-8")), encoding="utf-8")


def _identity(message: str) -> str:
    return message.partition("<translation")[0]


def ts_file(folder: Path, language: str, part: str) -> Path:
    """Where the translations of one part into one language stand."""
    return folder / language / f"{part}.ts"


def _as_cpp(text: Text) -> str:
    quoted = [json.dumps(words, ensure_ascii=False) for words in (CONTEXT, text.source, text.comment)]
    return f"  QCoreApplication::translate({', '.join(quoted)}{', n' if text.plural else ''});\n"


def compile_all(folder: Path = FOLDER) -> None:
    """Write the .qm file of every language, which is what the program reads, from its .ts files."""
    for language in LANGUAGES:
        parts = [str(ts_file(folder, language, part)) for part in PARTS]
        _run("lrelease", "-silent", *parts, "-qm", str(folder / f"{language}.qm"))


def _run(tool: str, *arguments: str) -> None:
    program = Path(sysconfig.get_path("scripts"), f"pyside6-{tool}")
    subprocess.run([str(program), *arguments], check=True)


if __name__ == "__main__":
    if "--compile" not in sys.argv[1:]:
        update()
    compile_all()
