"""The tab that shows what the issuer says of a token, and the actions that ask it."""
