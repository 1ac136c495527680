"""All rows of the table, in its order."""

from __future__ import annotations

from tests.torture import canary, cancelled, full_disk, keyring_faults, killed, logged_out, real_keyring, spelt, writers

ALL = (
    canary.ROW,
    killed.ROW,
    writers.ROW,
    full_disk.ROW,
    keyring_faults.ROW,
    real_keyring.ROW,
    cancelled.ROW,
    logged_out.ROW,
    spelt.ROW,
)
BY_NAME = {row.name: row for row in ALL}
REAL = ("canary", "real-keyring")
"""Those that need programs which nobody here wrote."""
