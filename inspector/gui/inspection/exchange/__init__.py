"""The Exchange tab."""
