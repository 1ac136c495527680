"""What all windows of the program have in common."""
