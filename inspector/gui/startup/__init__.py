"""What happens before the panes are there: first paint, one instance, files handed over."""
