"""What the user has chosen that holds for what is begun later."""
