"""What the user asks for in the inspection: the views say it here, and whoever does it listens."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Asks(QObject):
    """One object in place of signals that each pane hands on to the next."""

    token = Signal()
    """Get the token that the banner says is not there yet."""
    try_again = Signal()
    """Send the request again."""
    judge_again = Signal()
    """Judge the token again with the inputs as they are now."""
    fix = Signal(str)
    """Do what the button of a finding says; with the id of the check."""
    carried_scopes = Signal()
    """Have the form ask for the scopes that the token carries."""
    field = Signal(str)
    """Put the keyboard where the profile is to be changed; with the name of the field."""
    check = Signal(str)
    """Show the finding of a check; with its id."""
    fetch_keys = Signal()
    key_file = Signal()
    save_keys = Signal(bool)
    """Save the keys with the profile, or take them out of it."""
    replace_secret = Signal()
    find_method = Signal()
    read_settings = Signal(str)
    """Read the settings of APIs from what is pasted; with the name of the API that they are of, "" for any."""
    learn = Signal(str)
    """Open a page of the help, or a section of one."""
    edit_note = Signal()
    """Edit the note on the shown token."""
    request_form = Signal(str)
    """Show the form of the profile with this id, with the keyboard on Get token."""
    revoke = Signal()
    leave_issuer = Signal()
    """Close the tab with what the issuer says."""
    swap = Signal()
    close_comparison = Signal()
    copy = Signal(str, bool)
    """Copy a text; whether it is confidential."""
    copy_curl = Signal()
    copy_menu = Signal(object)
    """Open the menu of the tools to copy for below a button."""
    token_menu = Signal(object)
    """Open the menu of the token below a button."""
    export = Signal(str)
    """Export the report; with a kind of EXPORTS."""
    compare = Signal()

    def copy_plain(self, text: str) -> None:
        """Ask for a text to be copied that is no secret."""
        self.copy.emit(text, False)

    def copy_confidential(self, text: str) -> None:
        """Ask for a token to be copied, which is taken off the clipboard again."""
        self.copy.emit(text, True)

    def do_offer(self, offer: str) -> None:
        """Ask for what the button of a step is for, one of `table.OFFERS`."""
        from inspector.core.diagnosis.table import REPLACE_SECRET  # late: seen in few runs

        (self.replace_secret if offer == REPLACE_SECRET else self.find_method).emit()
