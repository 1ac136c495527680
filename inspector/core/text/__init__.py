"""Text, times, numbers and URLs: reading them strictly, showing them safely, in the user's language."""
