"""The tokens of the session as things: their order, what a list says of them, and what can be taken back."""
