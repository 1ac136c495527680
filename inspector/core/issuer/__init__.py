"""An issuer over the network: discovery, keys, client authentication and the token request."""
