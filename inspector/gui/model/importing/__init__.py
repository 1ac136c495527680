"""An import under review: what a file would make, what of it is picked, and how it is taken over as one step."""
