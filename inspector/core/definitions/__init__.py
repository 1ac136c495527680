"""Clients as other files define them: templates, state files, answers of tools, collections. Read, judged, proposed."""
