"""The Raw tab."""
