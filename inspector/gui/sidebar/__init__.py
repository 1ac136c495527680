"""The left pane: profiles, session tokens, and Log out."""
