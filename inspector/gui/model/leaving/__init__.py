"""Logging out without being asked to: when nobody uses the window, and when it is quit."""
