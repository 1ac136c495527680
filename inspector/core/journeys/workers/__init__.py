"""Judging in other processes of this computer, and on other computers."""
