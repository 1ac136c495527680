"""What is kept between runs: secrets in the keyring, tokens encrypted at rest."""
