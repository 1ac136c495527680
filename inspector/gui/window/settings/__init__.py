"""The settings of the program, on one page."""
