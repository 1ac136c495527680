"""The checks of a token, a family of them in each module, and the judge that runs them all."""
