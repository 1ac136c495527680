"""The command of a profile that prints its secret: its field in the form, and what is done with it."""
