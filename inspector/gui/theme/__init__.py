"""Colours, fonts, icons and measures."""
