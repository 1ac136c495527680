"""The window: builds the panes and lays them out."""
