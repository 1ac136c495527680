"""The list of what was recognised in a pasted text."""
