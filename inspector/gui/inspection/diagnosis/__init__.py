"""The Diagnosis tab of a failed request."""
