"""What tools that send requests keep of a client, taken apart: commands, forms, variables, names of values."""
