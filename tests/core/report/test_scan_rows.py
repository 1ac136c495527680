"""The tokens of a file as CSV and JSON Lines: readable by others, without a token, and harmless in a spreadsheet."""

from __future__ import annotations

import csv
import io
import json

import pytest

from inspector.core.checks.judge import judge_token
from inspector.core.checks.verdict import Expectation
from inspector.core.journeys.found_facts import FoundFacts, found_facts
from inspector.core.report.scan_rows import COLUMNS, csv_lines, jsonl_lines, scan_row
from inspector.core.scan.line_text import line_of
from inspector.core.scan.scan import Found, scan, scan_stream
from inspector.core.tokens.fingerprint import fingerprint
from inspector.core.tokens.token import decode_unverified
from tests.core.minting import NOW, mint, with_claims

OLD, NEW = mint(with_claims(exp=NOW - 5, jti="a")), mint(with_claims(jti="b", scope="", aud=["x", "y"]))
SECRET = "Tr0ub4dor-and-3-horses"


def rows(content: bytes) -> list[tuple[Found, FoundFacts]]:
    found = scan(content).found
    return [
        (one, found_facts(judge_token(decode_unverified(one.text), None, Expectation(), NOW), one)) for one in found
    ]


def test_a_line_says_what_a_token_is_and_holds_none() -> None:
    found = rows(f"password={SECRET} token={OLD}\nAuthorization: Bearer {NEW}\nx {OLD}\n".encode())
    lines = [json.loads(line) for line in jsonl_lines(scan_row(*each, "app.log") for each in found)]
    first, second = lines
    assert (first["line"], first["times"], first["lines"], first["verdict"], first["check"]) == (
        1, 2, [1, 3], "rejected", "exp",
    )  # fmt: skip
    assert (first["before"], first["fingerprint"]) == ("token", fingerprint(OLD))
    assert (second["before"], second["verdict"], second["aud"], second["scopes"]) == (
        "Authorization: Bearer", "unverified", ["x", "y"], [],
    )  # fmt: skip
    text = "".join(csv_lines(scan_row(*each, "app.log") for each in found))
    for kept in (OLD, NEW, SECRET):
        assert kept[-10:] not in text + json.dumps(lines)
    heading, *data = csv.reader(io.StringIO(text, newline=""))
    assert tuple(heading) == COLUMNS
    assert [row[1] for row in data] == ["1", "2"]
    assert data[1][9] == "x y"
    assert text.count("\r\n") == 3
    assert text.count("\n") == 3, "RFC 4180 ends a line with both"


def test_nothing_of_a_line_is_in_a_repr() -> None:
    ((one, facts),) = rows(f"password={SECRET} token={OLD} {SECRET}\n".encode())
    shown = repr((facts, line_of(one.places[0])))
    assert SECRET not in shown
    assert one.places[0].line == 1
    assert facts.fingerprint in shown


@pytest.mark.parametrize(
    "evil", ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", " =1", '"=1', "a\n=1", "a;=1", "＝1", '","=1', '\r\n"@x']
)
def test_no_cell_begins_a_formula_however_it_is_hidden(evil: str) -> None:
    ((one, facts),) = rows(mint(with_claims(client_id=evil, scope="", aud=evil)).encode())
    text = "".join(csv_lines([scan_row(one, facts, evil)]))
    _, row = csv.reader(io.StringIO(text, newline=""))
    assert len(row) == len(COLUMNS)
    for cell in row:
        for piece in (cell, *cell.split(";"), *cell.split(",")):
            assert not piece.strip(' \t\r\n"').startswith(("=", "+", "@", "＝")), cell
        assert not cell.lstrip(' \t\r\n"').startswith("-"), cell


@pytest.mark.parametrize("codec", ["utf-8", "utf-16-le", "utf-16-be", "utf-16"])
def test_the_line_a_token_is_in_can_be_shown_and_each_of_its_places(codec: str) -> None:
    text = f"erste\nGrüße POST /v1 token={OLD} rid=1 ende\nzwei\nretry {OLD}!\nretry {OLD}, {NEW}\nlast\n"
    first, second = scan(text.encode(codec)).found
    lines = [line_of(place) for place in first.places]
    assert [(line.line, line.before, line.after) for line in lines][:2] == [
        (2, "Grüße POST /v1 token=", " rid=1 ende"), (4, "retry ", "!"),
    ]  # fmt: skip
    assert lines[2].line == 5
    assert line_of(second.places[0]).after == ""
    assert not any(line.cut_before or line.cut_after for line in lines[:2])


def test_of_a_long_line_what_is_near_is_kept() -> None:
    (found,) = scan(("a" * 999 + " " + OLD + " " + "b" * 999).encode()).found
    line = line_of(found.places[0])
    assert (line.cut_before, line.cut_after) == (True, True)
    assert line.before.endswith("aaa ")
    assert line.after.startswith(" bbb")
    assert len(line.before) + len(line.after) < 500


def test_what_stands_before_a_token_holds_no_piece_of_another() -> None:
    found = rows(f"a={NEW}&token={OLD}\n".encode())
    assert "token=" in found[1][1].before
    assert NEW[-12:] not in found[1][1].before


def test_what_was_found_so_far_is_told_while_a_file_is_read() -> None:
    blocks = [f"{'x' * 70}\n".encode() * 40_000 + mint(with_claims(jti=str(n))).encode() + b"\n" for n in range(3)]
    content, told = b"".join(blocks), []
    result = scan_stream(io.BytesIO(content).read, tell=lambda scanned: told.append(scanned.found))
    assert len(result.found) == 3
    assert [len(each) for each in told] == sorted({len(each) for each in told}), "each has more than the one before"
    for each in told:
        assert [one.text for one in each] == [one.text for one in result.found[: len(each)]]
