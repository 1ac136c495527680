"""What --help and the man pages say of commands: rows of resources/knowledge/commands.toml, and their form."""
