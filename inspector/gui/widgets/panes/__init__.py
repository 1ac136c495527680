"""What the panes of the window are made of: their surface, header and footer."""
