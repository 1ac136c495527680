"""The environment of a profile: the pill beside its name, its menu, and where environments are edited."""
