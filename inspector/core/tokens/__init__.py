"""Reading a token out of a text, and decoding it without trusting it."""
