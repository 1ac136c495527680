"""Commands that send several requests, once that is agreed to."""
