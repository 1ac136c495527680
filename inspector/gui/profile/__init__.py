"""The middle pane for a profile: its form, its request and its secret."""
