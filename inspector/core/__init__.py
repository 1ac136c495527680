"""The journey from a profile to a verdict, without a window: nothing in this package imports Qt."""
