"""The tables of resources/knowledge as values: claims and providers."""
