"""Another window: in the place of one, or beside it."""
