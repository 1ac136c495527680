"""What the commands of `profile` are made of: secrets that stand in the file, and what is still to be done."""
