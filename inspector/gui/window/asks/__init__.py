"""What the inspection asks for, and who does it."""
