"""Where a server says why it refused, place by place: documents, markup, lines, and headers."""
