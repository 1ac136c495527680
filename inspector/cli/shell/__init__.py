"""How commands behave in a shell: what it completes, and with which scripts."""
