"""The palette that finds actions, profiles and tokens, and the sheet of shortcuts."""
