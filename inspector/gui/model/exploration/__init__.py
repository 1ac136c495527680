"""Exploring scopes, without a widget: what could be asked for, what is being asked for, what was found."""
