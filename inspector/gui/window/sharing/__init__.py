"""How panes share the width of a window: in turns where there is little, with a third one where there is much."""
