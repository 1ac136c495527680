"""Texts of files: JSON, YAML and fences of a page, with what is damaged in them and the line of each value."""
