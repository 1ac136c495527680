"""Files as documents: encodings, damage, what YAML and JSON come to, and the lines of it."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml

from inspector.core.definitions.document import MAX_BYTES, DefinitionError, Document, read_document
from inspector.core.definitions.setting import Path, Unknown
from inspector.core.definitions.texts import yaml_text
from inspector.core.definitions.texts.lines import YamlLines
from tests.each_case import for_each

LOADERS = (yaml.SafeLoader, *((yaml.CSafeLoader,) if yaml.__with_libyaml__ else ()))


def read(text: str | bytes, name: str = "template.yaml") -> Document:
    """The document of a text."""
    return read_document(text.encode() if isinstance(text, str) else text, name)


def refused(text: str | bytes, name: str = "template.yaml") -> DefinitionError:
    """Why a text is not read."""
    with pytest.raises(DefinitionError) as caught:
        read(text, name)
    return caught.value


# --- encodings ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be"])
def test_a_template_is_read_in_any_encoding_of_unicode(codec: str) -> None:
    assert read("Resources: {A: {Type: Größe}}\n".encode(codec)).root == {"Resources": {"A": {"Type": "Größe"}}}


def test_an_older_encoding_is_read_and_said() -> None:
    document = read(b"Description: Gr\xfc\xdfe\nResources: {}\n")
    assert document.root["Description"] == "Grüße"
    assert "Windows-1252" in str(document.remarks[0])


@pytest.mark.parametrize(
    "content, said",
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(40), "no text"),
        (b"Resources:\n  A: x\0y\n", "no text"),
        (bytes(range(256)), "no text"),
        (b"PK\x03\x04\x14\0", "ZIP"),
        (b"\x1f\x8b\x08\0", "gzip"),
        (b"", "empty"),
        (b" \n\n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
    ],
)
def test_what_is_no_text_is_said_to_be_none(content: bytes, said: str) -> None:
    assert said in str(refused(content))


def test_a_file_that_is_too_long_is_refused_unread() -> None:
    assert "50 MB" in str(refused(b"x" * (MAX_BYTES + 1)))


@pytest.mark.parametrize("ends", ["\r\n", "\r", "\n"])
def test_lines_are_counted_whatever_ends_them(ends: str) -> None:
    document = read(ends.join(["Resources:", "  A:", "    Type: X", ""]))
    assert document.line_of(("Resources", "A", "Type")) == 3


# --- YAML ---------------------------------------------------------------------------------------------------------


@for_each("loader", LOADERS)
@for_each(
    "written, value",
    [
        ("true", True), ("yes", True), ("On", True), ("off", False), ("NO", False), ("~", None), ("", None),
        ("12", 12), ("-3", -3), ("0", 0), ("1.5", 1.5), ("'true'", "true"), ('"12"', "12"), ("y", "y"),
        ("012345678901", "012345678901"), ("0755", "0755"), ("12:30", "12:30"), ("190:20:30", "190:20:30"),
        ("2010-09-09", "2010-09-09"), ("2026-11-30T10:00:00Z", "2026-11-30T10:00:00Z"), ("1_000", "1_000"),
        ("4e10", "4e10"), (".nan", ".nan"), ("=", "="), ("!!str 012", "012"), ("!!int '3'", 3), ("! 12", "12"),
        ("0x1F", "0x1F"), ("9" * 30, int("9" * 30)), ("9" * 5000, "9" * 5000),
    ],
)  # fmt: skip
def test_values_are_what_cloudformation_takes_them_for(loader: Any, written: str, value: object) -> None:
    found = yaml_text.read(f"a: {written}\n", "t.yaml", loader).roots[0]["a"]
    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize(
    "short, long",
    [
        ("!Ref Pool", {"Ref": "Pool"}),
        ("!Condition IsProd", {"Condition": "IsProd"}),
        ("!GetAtt Pool.Arn", {"Fn::GetAtt": ["Pool", "Arn"]}),
        ("!GetAtt Stack.Outputs.Pool", {"Fn::GetAtt": ["Stack", "Outputs.Pool"]}),
        ("!GetAtt [Pool, Arn]", {"Fn::GetAtt": ["Pool", "Arn"]}),
        ("!Sub '${A}/b'", {"Fn::Sub": "${A}/b"}),
        ("!Sub ['${A}', {A: !Ref B}]", {"Fn::Sub": ["${A}", {"A": {"Ref": "B"}}]}),
        ("!If [C, !Ref A, !Ref 'AWS::NoValue']", {"Fn::If": ["C", {"Ref": "A"}, {"Ref": "AWS::NoValue"}]}),
        ("!ImportValue 12", {"Fn::ImportValue": "12"}),
        ("!Base64 {a: 1}", {"Fn::Base64": {"a": 1}}),
        ("!Fn::Join ['', [a]]", {"Fn::Join": ["", ["a"]]}),
        ("!Length [a]", {"Fn::Length": ["a"]}),
        ("!ToJsonString {a: 1}", {"Fn::ToJsonString": {"a": 1}}),
    ],
)
def test_short_tags_are_written_out(loader: Any, short: str, long: object) -> None:
    assert yaml_text.read(f"a: {short}\n", "t.yaml", loader).roots == [{"a": long}]


@pytest.mark.parametrize(
    "written, unknown",
    [
        ("!secret cognito_client", Unknown("!secret cognito_client", "cognito_client")),
        ("!ENV ${CLIENT_ID}", Unknown("!ENV ${CLIENT_ID}", "CLIENT_ID")),
        ("!vault |\n  $ANSIBLE_VAULT;1.1\n  6162", Unknown("!vault …", "!vault")),
        ("!reference [a, b]", Unknown("!reference …", "!reference")),
        ("!Mine Tr0ub4dor", Unknown("!Mine …", "!Mine")),
        ("!!python/object/apply:os.x [a]", Unknown("!!python/object/apply:os.x …", "!!python/object/apply:os.x")),
        ("!!python/name:os.system ''", Unknown("!!python/name:os.system …", "!!python/name:os.system")),
        ("{{ client_id }}", Unknown("{{ client_id }}", "client_id")),
    ],
)  # fmt: skip
def test_other_tags_are_kept_as_unknown_and_said(written: str, unknown: Unknown) -> None:
    document = read(f"a: {written}\nb: [1]\n")
    assert document.root == {"a": unknown, "b": [1]}
    assert all("line 1" in str(each) for each in document.remarks)


def test_anchors_and_merge_keys_give_what_they_stand_for_and_its_lines() -> None:
    document = read(
        "base: &base\n  Type: X\n  Flows: [code]\nA:\n  <<: *base\n  Type: Y\nB:\n  <<: [*base, {Type: Z, C: 1}]\n"
    )
    assert document.root["A"] == {"Type": "Y", "Flows": ["code"]}
    assert document.root["B"] == {"Type": "X", "Flows": ["code"], "C": 1}
    assert document.line_of(("A", "Flows")) == 3
    assert document.line_of(("A", "Type")) == 6
    assert document.line_of(("A", "Flows", 0)) == 3


def test_names_of_members_are_texts_as_they_are_written() -> None:
    assert read("on: 1\n012: 2\n1: 3\ntrue: 4\n'<<': 5\nnull: 6\n").root == {
        "on": 1, "012": 2, "1": 3, "true": 4, "<<": 5, "null": 6,
    }  # fmt: skip


@pytest.mark.parametrize("text", ["A: 1\nB: 2\nA: 3\n", '{"A": 1, "B": 2, "A": 3}', '{A: 1, B: 2, "A": 3}'])
def test_of_members_of_one_name_the_last_counts_and_it_is_said(text: str) -> None:
    document = read(text)
    assert document.root == {"A": 3, "B": 2}
    assert "A" in str(document.remarks[0])


LAUGHS = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12)
)
MERGES = "a0: &a0 {k0: 1}\n" + "".join(f"a{n}: &a{n} {{<<: *a{n - 1}, k{n}: *a{n - 1}}}\n" for n in range(1, 90))


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize(
    "bomb, said",
    [
        (LAUGHS, "aliases repeat"),
        (MERGES, "aliases repeat"),
        ("a: &a [*a]\n", "within its own anchor"),
        ("a: &a {b: {c: *a}}\n", "within its own anchor"),
        ("a: &a\n  <<: *a\n", "within its own anchor"),
        ("a: *b\n", "no anchor"),
        ("a: &a 1\n---\nb: *a\n", "no anchor"),
        ("[" * 500 + "]" * 500, "deeper than 100"),
        ("{a: " * 500, "deeper than 100"),
        ("- " * 500 + "a\n", "deeper than 100"),
        ("".join(f"{' ' * n}a:\n" for n in range(500)), "deeper than 100"),
        ("a: " + "!If [a, b, " * 80 + "c" + "]" * 80, "deeper than 100"),
        ("a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}]\n" for n in range(1, 120)), "deeper than 100"),
    ],
)
def test_bombs_are_refused_with_their_line(loader: Any, bomb: str, said: str) -> None:
    with pytest.raises(DefinitionError, match=said) as caught:
        yaml_text.read(bomb, "t.yaml", loader)
    assert caught.value.line


@pytest.mark.parametrize(
    "text, line, said",
    [
        ("a:\n\tb: 1\n", 2, "has a tab at the beginning of line 2, column 1"),
        ("a:\n  b: 1\n  \tc: 1\n", 3, "tab"),
        ("a: b: c\n", 1, "mapping values are not allowed"),
        ("a: [1, 2\nb: 3\n", 2, "line 2"),
        ("a: 'x\n", 2, "line 2"),
        ("a: 1\n  b: 2\n", 2, "line 2"),
        ("a: \x07\n", 1, "control character"),
        ("a: 1\n{% if x %}\nb: 2\n{% endif %}\n", 2, "another tool"),
        ("a: b\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n", 2, "merge marker"),
        ('{\n "a": 1\n>>>>>>> x\n}', 3, "merge marker"),
    ],
)
def test_damage_is_said_with_its_line(text: str, line: int, said: str) -> None:
    error = refused(text)
    assert said in str(error)
    assert error.line == line


def test_a_text_that_yaml_breaks_at_is_not_quoted() -> None:
    for text in (
        "secret: *hunter2-hunter2\n",
        "secret: %hunter2-hunter2\n",
        'secret: "\\qhunter2-hunter2"\n',
        "a: @hunter2\n",
    ):
        assert "hunter2" not in str(refused(text))


# --- JSON ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text, root",
    [
        ('// settings\n{"a": 1, /* b */ "b": [1, 2,], }', {"a": 1, "b": [1, 2]}),
        ('{"a": "http://x", "b": "/* no */", "c": "x,]"}', {"a": "http://x", "b": "/* no */", "c": "x,]"}),
        ('{"a": "http://x", /* "y" */ "b": "\\"//",}', {"a": "http://x", "b": '"//'}),
        ("{a: 1, 'b': [x]}", {"a": 1, "b": ["x"]}),
    ],
)
def test_comments_and_last_commas_are_passed_over(text: str, root: object) -> None:
    assert read(text, "appsettings").root == root


@pytest.mark.parametrize(
    "text, line, said",
    [
        ('{\n "a": [1 2]\n}', 2, "expecting ',' delimiter, at line 2, column 10"),
        ('{\n "a": [1, 2', 2, "cut off"),
        ('{\n "a": "x', 2, "cut off"),
        ('{"a": 1\n "b": 2}', 2, "line 2"),
        ('{"a": NaN}', 1, "NaN"),
        ('{\n"a": -Infinity}', 2, "Infinity"),
        ("[" * 100_000, 1, "deeper"),
        ('{"a":' * 101 + "1" + "}" * 101, 1, "deeper"),
    ],
)
def test_damaged_json_is_said_with_its_line(text: str, line: int, said: str) -> None:
    error = refused(text, "state.json")
    assert said in str(error)
    assert error.line == line


def test_damaged_json_is_not_read_as_yaml() -> None:
    document = read('{"a": [1 2]}', "pasted")
    assert document.root is None
    assert document.problem is not None


# --- several, and what is around ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["a: 1\n---\nb:\n- 2\n", '{"a": 1}\n{"b":\n[2]}\n', '{"a": 1},\n{"b":\n[2]}\n', "{a: 1}\n---\nb:\n- 2\n"]
)
def test_documents_in_a_row_are_a_list(text: str) -> None:
    document = read(text, "several")
    assert document.in_a_row
    assert document.root == [{"a": 1}, {"b": [2]}]
    assert document.line_of((1, "b", 0)) == text.count("\n", 0, text.index("2")) + 1


def test_a_document_beside_empty_ones_is_alone() -> None:
    document = read("---\n# nothing\n---\na: [1]\n---\n")
    assert (document.root, document.in_a_row) == ({"a": [1]}, False)
    assert document.line_of(("a",)) == 4


PAGE = """# How to
Text with `code`, and: colons.

```yaml
Resources:
  A: {Type: X}
```

- and a list:

  ```json
  {
    "b": 1
  }
  ```

```bash
aws cognito-idp describe-user-pool
```
"""


def test_definitions_are_read_out_of_a_page_with_the_lines_of_the_page() -> None:
    document = read(PAGE, "README.md")
    assert document.root == [{"Resources": {"A": {"Type": "X"}}}, {"b": 1}]
    assert document.line_of((0, "Resources", "A")) == 6
    assert document.line_of((1, "b")) == 13
    alone = read("Look at this:\n> ```\n> Resources: {A: 1}\n", "pasted")
    assert alone.root is None
    assert read("Look at this:\n> ```yaml\n> Resources: {A: 1}\n> ```\n", "pasted").root == {"Resources": {"A": 1}}


def test_damage_in_a_page_has_the_line_of_the_page() -> None:
    document = read("# How to\n\n```yaml\na:\n\tb: 1\n```\n", "README.md")
    assert document.problem is not None
    assert document.problem.line == 5


def test_a_template_with_a_page_in_a_text_is_a_template() -> None:
    document = read("Metadata:\n  Text: |\n    ```yaml\n    x: 1\n    ```\nResources: {A: 1}\n")
    assert document.root["Resources"] == {"A": 1}


@pytest.mark.parametrize(
    "text, name, said",
    [
        ('resource "aws_cognito_user_pool_client" "x" {\n  name = "x"\n}\n', "main.tf", "terraform show -json"),
        ('# x\ndata "aws_x" "y" {}\n', "pasted", "terraform show -json"),
        ('variable "x" {\n}\n', "vars.tf", "terraform show -json"),
        ("import { UserPool } from 'aws-cdk-lib/aws-cognito';\n", "stack.ts", "cdk synth"),
        ("from aws_cdk import aws_cognito\n", "stack.py", "cdk synth"),
        ("import * as aws from '@pulumi/aws';\nnew aws.cognito.UserPool('x');", "index.ts", "pulumi stack export"),
    ],
)
def test_other_languages_are_named_with_what_to_give(text: str, name: str, said: str) -> None:
    assert said in str(refused(text, name))


@pytest.mark.parametrize(
    "text",
    [
        "curl -d 'a=b' https://x.example/token",
        "A=b\nC=d\n",
        "meta {\n  name: x\n}\n",
        "just words",
        "[section]\na=b\n",
        "12",
    ],
)
def test_text_of_another_kind_is_a_document_without_a_value(text: str) -> None:
    document = read(text, "pasted")
    assert document.root is None
    assert document.text == text


# --- lines --------------------------------------------------------------------------------------------------------


def paths(value: object, at: Path = ()) -> list[Path]:
    """The way to every member and item."""
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path for step, inner in steps for path in ((*at, step), *paths(inner, (*at, step)))]


VALUE = {
    "Resources": {
        "A": {"Type": "X", "List": ["a", {"b": [1, [2, 3]], 'q"uo\\te': "x"}], "Empty": {}, "None": None, "No": []},
        "Ümlaut": "😀: {[,]}",
        "B": {"Text": "two\nlines # no comment", "After": True},
    },
    "End": [[], {}, [{}]],
}


@pytest.mark.parametrize("indent", [None, 1, 4])
def test_lines_of_json_are_right_for_every_path(indent: int | None) -> None:
    text = json.dumps(VALUE, indent=indent, ensure_ascii=False)
    document, as_yaml = read(text, "a.json"), yaml_text.read(text, "a")
    assert document.root == VALUE == as_yaml.roots[0]
    lines = text.split("\n")
    for path in paths(VALUE):
        line = document.line_of(path)
        assert line is not None
        if isinstance(path[-1], str):
            assert json.dumps(path[-1], ensure_ascii=False) in lines[line - 1]


@pytest.mark.parametrize("written", ["json", "yaml", "flow"])
def test_lines_of_yaml_and_json_agree(written: str) -> None:
    text = (
        json.dumps(VALUE, indent=2, ensure_ascii=False)
        if written == "json"
        else yaml.safe_dump(VALUE, default_flow_style=written == "flow", width=20)
    )
    document = read(text, f"a.{written}")
    read_again = yaml_text.read(text, "a")
    lines = YamlLines(text, read_again.roots[0], read_again.places, 0)
    assert [document.line_of(path) for path in paths(VALUE)] == [lines(path) for path in paths(VALUE)]


def test_a_path_that_goes_on_behind_what_is_there_has_the_line_of_the_last_part() -> None:
    document = read("A:\n  B: !Sub '${x}/y'\n  C:\n    - !Join ['', [a,\n       b]]\n")
    assert document.line_of(("A", "B", "Fn::Sub")) == 2
    assert document.line_of(("A", "C", 0, "Fn::Join", 1, 1)) == 5
    assert document.line_of(("A", "Missing")) == 1
    assert document.line_of(("Missing",)) is None
    assert document.line_of(()) == 1


@pytest.mark.parametrize("text", ['{"A": 1,\n"B": 2,\n"A": 3}', "A: 1\nB: 2\nA: 3\n"])
def test_of_members_of_one_name_the_last_has_the_line(text: str) -> None:
    document = read(text, "a")
    assert document.line_of(("A",)) == 3
    assert document.line_of(("B",)) == 2


def test_a_page_with_very_many_fences_is_read_as_far_as_it_is_sensible() -> None:
    document = read("# Page\n" + "```yaml\na: 1\n```\n" * 5000, "README.md")
    assert 1 < len(document.root) <= 50
    assert document.line_of((1, "a")) == 6


def test_texts_that_are_not_closed_are_passed_over_once() -> None:
    for text in ("{" + "/* " * 200_000, '{"a": "' + '\\"' * 200_000, '{"a": 1, // ' + '"' * 200_000):
        document = read(text, "pasted")
        assert document.problem is not None
