"""APIs whose settings are read from what somebody has, and kept."""
