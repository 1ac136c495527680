"""The middle pane for the tokens of a scanned file."""
