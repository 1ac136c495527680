"""Two tokens compared, in place of the tabs."""
