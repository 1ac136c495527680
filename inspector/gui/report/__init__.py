"""The report for a ticket: its choices, and the finished page beside them."""
