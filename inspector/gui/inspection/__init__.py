"""The right pane: the verdict on a token or a request, and the evidence behind tabs."""
