"""All rows of the table, in its order."""

from __future__ import annotations

from tests.torture import killed, spelt

ALL = (killed.ROW, spelt.ROW)
BY_NAME = {row.name: row for row in ALL}
