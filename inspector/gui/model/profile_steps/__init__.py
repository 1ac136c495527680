"""What the user can take back of profiles: each kind of change is a command of Qt's undo stack."""
