"""The window, in Qt Widgets. It shows what `inspector.core` finds out and decides nothing itself."""
