"""What the acceptors do with the shown token: judged off the window's thread, and listed by what comes of it."""
