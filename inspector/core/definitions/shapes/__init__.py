"""One module for each shape of document: it finds resources in it, and judges nothing."""
