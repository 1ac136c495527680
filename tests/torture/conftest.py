"""What of this folder makes no sense on this system."""

from __future__ import annotations

from tests.torture.nursery import why_not

# Its programs are forked and looked into by /proc, and its Secret Service is one of Linux.
collect_ignore = ["test_rows.py"] if why_not() else []
