"""The scope explorer, which stands at the right of a profile's form: plan, progress, result."""
