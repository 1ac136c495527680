"""What the acceptors do with the token that is shown: judged off the window's thread, and listed by what comes of it."""
