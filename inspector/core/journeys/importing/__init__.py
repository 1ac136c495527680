"""What was picked of a review is taken over: profiles in one save, secrets into the keyring."""
