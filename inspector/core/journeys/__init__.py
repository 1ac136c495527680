"""What the user sets out to do, from the first value to the outcome: request, inspect, ask the issuer."""
