"""The actions of the window: their names, keys and conditions."""
