"""Checks of tokens that are made of several: SD-JWTs with their disclosures, JWS in JSON, nested JWTs."""
