"""The window, in Qt Widgets. It shows what `inspector.core` finds out and decides nothing itself."""

from inspector.gui.pyside_features import leave_sources_unread

leave_sources_unread()  # here, because whatever is imported before costs what it spares
