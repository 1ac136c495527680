"""The report for a ticket: what is chosen for it, kept while it is open."""
