"""What rows of lists, and the chips over them, are painted with."""
