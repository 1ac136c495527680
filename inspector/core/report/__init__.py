"""Outcomes, comparisons, scans and answers as text, Markdown and JSON."""
