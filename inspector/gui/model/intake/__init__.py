"""What arrives in the window, and what was recognised in it."""
