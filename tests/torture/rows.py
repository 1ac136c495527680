"""All rows of the table, in its order."""

from __future__ import annotations

from tests.torture import killed, spelt, writers

ALL = (killed.ROW, writers.ROW, spelt.ROW)
BY_NAME = {row.name: row for row in ALL}
