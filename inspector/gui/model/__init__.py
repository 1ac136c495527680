"""What the window works on, without a widget: profiles, tokens, secrets, requests, preferences."""
