"""The Diagnosis tab of a failed request, and the API answer tab."""
