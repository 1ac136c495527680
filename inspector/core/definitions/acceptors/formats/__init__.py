"""One module for each family of formats, each with a `read` of what it finds in one document."""
