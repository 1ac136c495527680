"""Which scopes a client has: what was asked, what came, and the rule that shows in it. Values; nothing is sent."""
