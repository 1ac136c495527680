"""How programs write settings: names that differ in spelling alone, placeholders, properties, names of methods."""
