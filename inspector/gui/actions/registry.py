"""Everything the window can do, in one table: its name, its keys, when it can be done, and what it does.

Shortcuts, hints on buttons, tooltips, menus, the shortcuts sheet and the command palette are all drawn from here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent, QKeySequence

from inspector.core.issuer.request_copies import Tool
from inspector.core.text.language import mark, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from inspector.gui.window.main_window import MainWindow

TABS = (mark("Checks"), mark("Claims"), mark("Raw"), mark("Keys"), mark("Exchange"))
SHOW_TABS = (
    mark("Show Checks"), mark("Show Claims"), mark("Show Raw"), mark("Show Keys"), mark("Show Exchange"),
)  # fmt: skip
TOKENS, RESULT, PROFILES, WINDOW = mark("Tokens"), mark("Result"), mark("Profiles"), mark("Window")


def _always(_window: MainWindow) -> str:
    return ""


def _no_widgets(_window: MainWindow) -> Iterable[QWidget]:
    return ()


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do. `why_not` says in a sentence why it cannot be done now, "" where it can.

    `label`, `group` and `where` are texts for `tr`.

    `keys` are shown, `also` work as well. With `place` they work only while that widget has the keyboard. What has no
    `do` is done by the widget named in `where`, which asks `pressed` for its keys. `buttons` do the same as `do`.
    """

    id: str
    label: str
    group: str
    do: Callable[[MainWindow], object] | None = None
    keys: tuple[str, ...] = ()
    why_not: Callable[[MainWindow], str] = _always
    buttons: Callable[[MainWindow], Iterable[QWidget]] = _no_widgets
    also: tuple[str, ...] = ()
    place: Callable[[MainWindow], QWidget] | None = None
    where: str = ""


# --- When it can be done ---------------------------------------------------------------------------------------------


def _needs_form(window: MainWindow) -> str:
    return tr("Make a profile or paste a token first.") if window.frame.starting else ""


def _needs_profile(window: MainWindow) -> str:
    return "" if window.selected is not None else tr("Choose a profile first.")


def _needs_own_profile(window: MainWindow) -> str:
    profile = window.selected
    if profile is not None and window.workspace.profiles.is_demo(profile.id):
        return tr("The demo issuer’s profiles go when it stops.")
    return _needs_profile(window)


def _needs_own_profiles(window: MainWindow) -> str:
    return "" if window.workspace.profiles.own else tr("There is no profile of your own yet.")


def _needs_shown(window: MainWindow) -> str:
    return "" if window.shown is not None else tr("There is no token yet.")


def _needs_token(window: MainWindow) -> str:
    shown = window.shown
    return "" if shown is not None and shown.inspection is not None else tr("There is no token yet.")


def _needs_issuer(url: str, window: MainWindow) -> str:
    return window.issuer_actions.why_not(url)


def _needs_two_tokens(window: MainWindow) -> str:
    return window.compare_actions.why_not()


def _needs_request(window: MainWindow) -> str:
    shown = window.shown
    there = window.selected is not None or (shown is not None and shown.profile is not None)
    return "" if there else tr("Choose a profile first.")


def _needs_running(window: MainWindow) -> str:
    profile = window.selected
    running = profile is not None and window.workspace.running(profile.id) is not None
    return "" if running else tr("No request is on its way.")


def _needs_tab(name: str, window: MainWindow) -> str:
    return window.frame.inspection.why_no_tab(name)


def _needs_no_demo(window: MainWindow) -> str:
    work = window.workspace
    return tr("The demo issuer is starting.") if work.demo_starting else tr("It runs.") if work.demo is not None else ""


def _needs_demo(window: MainWindow) -> str:
    return "" if window.workspace.demo is not None else tr("The demo issuer does not run.")


def _needs_something_to_clear(window: MainWindow) -> str:
    return "" if window.frame.sidebar.log_out.isEnabled() else tr("There is nothing to log out of.")


def _needs_undo(window: MainWindow) -> str:
    return "" if window.history.stack.canUndo() else tr("There is nothing to undo.")


def _needs_redo(window: MainWindow) -> str:
    return "" if window.history.stack.canRedo() else tr("There is nothing to redo.")


# --- What it does ----------------------------------------------------------------------------------------------------


def refresh(window: MainWindow) -> None:
    """Fetch the keys of a token again; for a failed request, ask again."""
    shown = window.shown
    if shown is not None and shown.inspection is not None:
        window.inspect_actions.fetch_again()
    elif shown is not None:
        window.request_actions.try_again()


def _table() -> tuple[Action, ...]:
    return (
        Action("paste", mark("Paste a token"), TOKENS, lambda w: w.open_paste(), ("Ctrl+Shift+V",), also=("Ctrl+V",),
               buttons=lambda w: (w.frame.sidebar.paste, w.frame.start.paste)),
        Action("open", mark("Scan a file…"), TOKENS, lambda w: w.arrivals.open_from_dialog(), ("Ctrl+O",),
               buttons=lambda w: (w.frame.sidebar.scan,)),
        Action("submit", mark("Get token or inspect"), TOKENS, lambda w: w.submit(), ("Ctrl+Enter",), _needs_form,
               lambda w: (w.frame.request.get_token, *(form.inspect for form in w.frame.made_paste)),
               also=("Ctrl+Return",)),
        Action("cancel", mark("Cancel the request"), TOKENS, lambda w: w.request_actions.cancel(), ("Esc",),
               _needs_running,
               lambda w: (w.frame.request.busy.cancel,), where=mark("While a request runs")),
        Action("refresh", mark("Fetch keys again, or try again"), TOKENS, refresh, ("F5",), _needs_shown,
               lambda w: (w.frame.inspection.fetch_keys, w.frame.inspection.try_again)),
        Action("key-file", mark("Check with a key file…"), TOKENS, lambda w: w.inspect_actions.load_key_file(),
               ("Ctrl+Shift+O",), _needs_token),
        Action("answer", mark("Diagnose an API’s answer"), TOKENS, lambda w: w.answer_actions.open(), ("Ctrl+Shift+A",),
               buttons=lambda w: (w.frame.start.answer, *(form.answer for form in w.frame.made_paste))),
        Action("introspect", mark("Ask the issuer about this token (introspection)"), TOKENS,
               lambda w: w.issuer_actions.introspect(), ("Ctrl+I",), partial(_needs_issuer, "introspection_url")),
        Action("revoke", mark("Revoke at the issuer…"), TOKENS, lambda w: w.issuer_actions.ask_to_revoke(),
               why_not=partial(_needs_issuer, "revocation_url")),
        Action("copy-curl", mark("Copy as curl"), TOKENS, lambda w: w.request_actions.copy_as(), ("Ctrl+Shift+R",),
               _needs_request, lambda w: (w.frame.request.copy_curl, w.frame.inspection.copy_curl)),
        Action("copy-httpie", mark("Copy as HTTPie"), TOKENS, lambda w: w.request_actions.copy_as(Tool.HTTPIE),
               why_not=_needs_request),
        Action("copy-python", mark("Copy as Python requests"), TOKENS, lambda w: w.request_actions.copy_as(Tool.PYTHON),
               why_not=_needs_request),
        *(
            Action(f"tab-{name.lower()}", label, RESULT, partial(lambda name, w: w.show_tab(name), name),
                   (f"Ctrl+{number}",), partial(_needs_tab, name))
            for number, (name, label) in enumerate(zip(TABS, SHOW_TABS, strict=True), 1)
        ),
        Action("filter", mark("Filter claims"), RESULT, lambda w: w.frame.inspection.focus_filter(), ("Ctrl+F",),
               partial(_needs_tab, "Claims"), lambda w: (w.frame.inspection.filter,)),
        Action("copy-token", mark("Copy token"), RESULT, lambda w: w.frame.inspection.raw.copy_token(),
               ("Ctrl+Shift+T",),
               _needs_token, lambda w: (w.frame.inspection.copy_token,)),
        Action("compare", mark("Compare"), RESULT, lambda w: w.compare_actions.ask(), ("Ctrl+D",), _needs_two_tokens,
               lambda w: (w.frame.inspection.header.compare,)),
        Action("export", mark("Export report"), RESULT, lambda w: w.frame.inspection.header.open_export_menu(),
               ("Ctrl+E",),
               _needs_shown, lambda w: (w.frame.inspection.header.export,)),
        Action("copy-report", mark("Copy report as Markdown"), RESULT, lambda w: w.export("copy-markdown"),
               ("Ctrl+Shift+E",),
               _needs_shown),
        Action("claim-whole", mark("Show the whole value"), RESULT, None, ("F2", "Enter"),
               where=mark("In the table of claims"),
               also=("Return",)),
        Action("claim-value", mark("Copy the value"), RESULT, None, ("Ctrl+C",), where=mark("In the table of claims"),
               also=("Ctrl+Ins",)),
        Action("claim-row", mark("Copy the row"), RESULT, None, ("Ctrl+Shift+C",),
               where=mark("In the table of claims")),
        Action("claim-path", mark("Copy the path of the claim"), RESULT, None, ("Ctrl+Shift+P",),
               where=mark("In the table of claims")),
        Action("new-profile", mark("New profile"), PROFILES, lambda w: w.profile_actions.new(), ("Ctrl+N",),
               buttons=lambda w: (w.frame.sidebar.new_profile, w.frame.start.new_profile)),
        Action("rename", mark("Rename the profile"), PROFILES, lambda w: w.profile_actions.rename(), ("F2",),
               _needs_profile,
               place=lambda w: w.frame.sidebar.profiles, where=mark("In the list of profiles")),
        Action("undo", mark("Undo a change of a profile"), PROFILES, lambda w: w.profile_actions.undo(), ("Ctrl+Z",),
               _needs_undo, where=mark("Outside text fields")),
        Action("redo", mark("Redo a change of a profile"), PROFILES, lambda w: w.profile_actions.redo(),
               ("Ctrl+Shift+Z",),
               _needs_redo, also=("Ctrl+Y",), where=mark("Outside text fields")),
        Action("duplicate", mark("Duplicate the profile"), PROFILES, lambda w: w.profile_actions.duplicate(),
               ("Ctrl+Shift+D",), _needs_profile),
        Action("delete", mark("Delete the profile"), PROFILES, lambda w: w.profile_actions.delete(), ("Del",),
               _needs_own_profile, place=lambda w: w.frame.sidebar.profiles, where=mark("In the list of profiles")),
        Action("replace-secret", mark("Replace the client secret"), PROFILES,
               lambda w: w.profile_actions.replace_secret(),
               ("Ctrl+Shift+S",), _needs_profile),
        Action("find-method", mark("Find the method that works"), PROFILES, lambda w: w.method_actions.ask(),
               ("Ctrl+Shift+M",), _needs_request,
               lambda w: (w.frame.request.form.find_method,)),
        Action("import", mark("Import profiles…"), PROFILES, lambda w: w.profile_actions.import_from_dialog(),
               ("Ctrl+Shift+I",)),
        Action("export-profiles", mark("Export profiles…"), PROFILES, lambda w: w.profile_actions.export_to_dialog(),
               why_not=_needs_own_profiles),
        Action("palette", mark("Find an action, profile or token"), WINDOW, lambda w: w.palette_actions.open_palette(),
               ("Ctrl+K",)),
        Action("shortcuts", mark("Keyboard shortcuts"), WINDOW, lambda w: w.palette_actions.open_shortcuts(), ("F1",)),
        Action("next-pane", mark("Next pane"), WINDOW, lambda w: w.next_pane(1), ("F6",)),
        Action("previous-pane", mark("Previous pane"), WINDOW, lambda w: w.next_pane(-1), ("Shift+F6",)),
        Action("sidebar", mark("Sidebar or rail"), WINDOW, lambda w: w.frame.toggle_sidebar(), ("F9",)),
        Action("menu", mark("Main menu"), WINDOW, lambda w: w.menus.open_main(), ("F10",),
               buttons=lambda w: (w.menus.button,)),
        Action("zone", mark("Dates in local time or UTC"), WINDOW, lambda w: w.choices.toggle_zone(), ("Ctrl+T",)),
        Action("scheme-system", mark("Appearance: as the system"), WINDOW, lambda w: w.menus.set_scheme("system")),
        Action("scheme-light", mark("Appearance: light"), WINDOW, lambda w: w.menus.set_scheme("light")),
        Action("scheme-dark", mark("Appearance: dark"), WINDOW, lambda w: w.menus.set_scheme("dark")),
        Action("language-system", mark("Language: as the system"), WINDOW, lambda w: w.language.choose("")),
        Action("language-en", mark("Language: English"), WINDOW, lambda w: w.language.choose("en")),
        Action("language-de", mark("Language: Deutsch"), WINDOW, lambda w: w.language.choose("de")),
        Action("language-es", mark("Language: Español"), WINDOW, lambda w: w.language.choose("es")),
        Action("start-demo", mark("Start the demo issuer"), WINDOW, lambda w: w.try_demo(), why_not=_needs_no_demo),
        Action("stop-demo", mark("Stop the demo issuer"), WINDOW, lambda w: w.workspace.stop_demo(),
               why_not=_needs_demo),
        Action("log-out", mark("Log out"), WINDOW, lambda w: w.log_out_actions.ask(), ("Ctrl+Shift+L",),
               _needs_something_to_clear,
               lambda w: (w.frame.sidebar.log_out,)),
        Action("quit", mark("Quit"), WINDOW, lambda w: w.close(), ("Ctrl+Q",)),
    )  # fmt: skip


ACTIONS = _table()
OPENS_FINDER = frozenset({"palette", "shortcuts"})
_BY_ID = {action.id: action for action in ACTIONS}


def action(action_id: str) -> Action:
    """The action of that id; KeyError where there is none."""
    return _BY_ID[action_id]


def run(window: MainWindow, wanted: Action) -> None:
    """Do it, or say why that is not possible now."""
    if wanted.id not in OPENS_FINDER:
        window.palette_actions.close()
    reason = wanted.why_not(window)
    if reason:
        window.status.say(reason)
    elif wanted.do is not None:
        wanted.do(window)


def shown(keys: str) -> str:
    """Keys as this system writes them: "Ctrl+N", on macOS the signs of its keyboard."""
    return sequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def sequence(keys: str) -> QKeySequence:
    """Keys as they are in the table; read so, and not in the words of the user's language."""
    return QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)


def keys_of(action_id: str) -> str:
    """The first keys of an action as this system writes them; "" where it has none."""
    keys = action(action_id).keys
    return shown(keys[0]) if keys else ""


def menu_text(action_id: str, label: str = "") -> str:
    """The label of an action, or another one, with its keys at the end, as a menu shows it."""
    keys = keys_of(action_id)
    words = (label or tr(action(action_id).label)).replace("&", "&&")
    return f"{words}\t{keys}" if keys else words


def pressed(event: QKeyEvent, action_id: str) -> bool:
    """Whether a key press is that of an action which the widget in focus does itself."""
    wanted = action(action_id)
    return any(QKeySequence(event.keyCombination()) == sequence(keys) for keys in (*wanted.keys, *wanted.also))
