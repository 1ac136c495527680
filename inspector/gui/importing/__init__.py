"""The review of an import: the list of what a file would make in the middle, one of them at the right."""
