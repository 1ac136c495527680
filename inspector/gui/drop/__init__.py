"""What is dropped on the window or opened as a file."""
