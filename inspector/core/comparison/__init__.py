"""Two tokens side by side: their members, their checks, and what the differences come to."""
