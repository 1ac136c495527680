"""What hides the values in widgets, and in editors, while somebody else looks at the screen."""
