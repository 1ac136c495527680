"""The middle pane for a pasted token."""
