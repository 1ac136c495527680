"""What can be done with the tokens of the session in the sidebar: name, note, pin, case, removing."""
