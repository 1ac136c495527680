"""Environments in the window: the list of them, and the steps that change it."""
