"""Work on files that the user chose, in the background."""
