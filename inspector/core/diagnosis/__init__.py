"""Why a request or a token was refused, from what the server said."""
