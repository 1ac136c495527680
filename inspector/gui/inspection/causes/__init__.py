"""What to try about a cause, and what speaks for it: in the Diagnosis of a request, and in the card of an answer."""
