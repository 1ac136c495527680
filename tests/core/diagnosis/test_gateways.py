"""The rows of gateways.toml; that each is reached by an answer of its vendor, the recorded cases show."""

from __future__ import annotations

from inspector.core.diagnosis.table import failures, rejections
from inspector.resources import resource_tables

ROWS = resource_tables("knowledge", "gateways.toml")
KINDS = ("failure", "rejection")
TEXTS = ("summary", "cause", "fixes", "reference")


def test_every_row_says_what_it_is_about() -> None:
    assert [row["id"] for kind in KINDS for row in ROWS[kind] if not row.get("about")] == []


def test_what_stands_before_a_token_endpoint_and_an_api_says_the_same_of_both() -> None:
    """A firewall answers in place of either, so its rows stand in both tables."""
    of_apis = {row["id"]: row for row in ROWS["rejection"]}
    both = [(row, of_apis[row["id"]]) for row in ROWS["failure"] if row["id"] in of_apis]
    assert {"waf-page", "proxy-refuses-destination", "dpop-htu"} <= {row["id"] for row, _ in both}
    for row, other in both:
        assert {text: row[text] for text in TEXTS} == {text: other[text] for text in TEXTS}


def test_both_tables_read_the_file() -> None:
    assert "wso2-client" in {row.id for row in failures().rows}
    assert "wso2-subscription" in {row.id for row in rejections().rows}
