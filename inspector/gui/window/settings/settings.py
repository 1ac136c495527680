"""What can be set: each with its label, a word of explanation, what can be chosen, and how it is read and applied."""

from __future__ import annotations

from collections.abc import Callable

from inspector.core.checks.verdict import DEFAULT_LEEWAY_S, MAX_LEEWAY_S
from inspector.core.profiles.command_words import written
from inspector.core.text.language import mark, tr
from inspector.core.text.numbers import grouped
from inspector.core.values import dataclass
from inspector.gui.model import clipboard
from inspector.gui.model.choices import defaults
from inspector.gui.model.clipboard import KEEP_S
from inspector.gui.model.languages import LANGUAGES, SYSTEM
from inspector.gui.model.leaving import idle
from inspector.gui.model.workspace import Workspace
from inspector.gui.theme import theme
from inspector.gui.window.appearance import SCHEMES, choose
from inspector.gui.window.choices import LOCAL, ZONES, Choices, why_no_command
from inspector.gui.window.language_choice import LanguageChoice
from inspector.gui.window.unattended import Unattended

ON, OFF = "yes", "no"
IN_WINDOW, OF_TOKENS, OF_LEAVING = mark("Window"), mark("Tokens"), mark("Logging out")


@dataclass(frozen=True, slots=True)
class OneSetting:
    """One row of the page. Texts are for `tr`. Without `options` it is a text that `problem` looks at."""

    id: str
    group: str
    label: str
    words: str
    read: Callable[[], str]
    apply: Callable[[str], object]
    first: str
    """The value that holds where nothing was chosen."""
    options: tuple[tuple[str, str], ...] = ()
    """Pairs of a text and the value that it stands for."""
    problem: Callable[[str], str] = lambda _: ""
    """Why a text that was typed cannot be taken, in a sentence; "" where it can."""
    unit: str = ""
    most_chars: int = 7
    wide: bool = False
    """Whether the control stands below the words, however wide the page is."""


def all_settings(
    work: Workspace, choices: Choices, language: LanguageChoice, unattended: Unattended
) -> tuple[OneSetting, ...]:
    """All of them, in the order of the page. The language comes last of what is put back: the window goes with it."""

    def scheme_chosen(value: str) -> None:
        choose(next(scheme for _, scheme in SCHEMES if scheme == value), work.services.layout)

    return (
        OneSetting(
            "language", IN_WINDOW, mark("Language"),
            mark("For all windows, at once. What a server says stays as it is."),
            lambda: language.choice, language.choose, SYSTEM, ((mark("As the system"), SYSTEM), *LANGUAGES),
        ),
        OneSetting(
            "appearance", IN_WINDOW, mark("Appearance"), mark("Light, dark, or as the system is at the moment."),
            lambda: theme.current().scheme, scheme_chosen, "system", SCHEMES,
        ),
        OneSetting(
            "dates", IN_WINDOW, mark("Dates in"),
            mark("The zone of every date and time that is shown."),
            lambda: choices.zone, choices.show_dates_in, LOCAL, ZONES,
        ),
        OneSetting(
            "leeway", OF_TOKENS, mark("Leeway"),
            mark("How far two clocks may differ: for new profiles, and for tokens that no profile fits. APIs often "
                 "allow for none."),
            lambda: str(defaults.default_leeway_s()), lambda value: choices.allow_leeway(int(value)),
            str(DEFAULT_LEEWAY_S), problem=_no_leeway, unit=mark("seconds"),
        ),
        OneSetting(
            "secret-command", OF_TOKENS, mark("Secret command"),
            mark("A program that prints the secret of a new profile. Empty: you enter the secret."),
            lambda: written(defaults.default_secret_command()), choices.use_secret_command, "",
            problem=why_no_command, most_chars=2000, wide=True,
        ),
        OneSetting(
            "clipboard", OF_TOKENS, mark("Clear a copied token"),
            mark("When a token that was copied here leaves the clipboard."),
            lambda: str(work.clipboard.keep_s), lambda value: choices.keep_copied(int(value)), str(KEEP_S),
            tuple((label, str(seconds)) for label, seconds in clipboard.CHOICES),
        ),
        OneSetting(
            "idle", OF_LEAVING, mark("Log out when idle"),
            mark("Clears the tokens when nobody has used the program for so long. Client secrets in the keyring stay."),
            lambda: str(unattended.minutes), lambda value: unattended.choose(int(value)), "0",
            tuple((label, str(minutes)) for label, minutes in idle.CHOICES),
        ),
        OneSetting(
            "on-quit", OF_LEAVING, mark("Log out on quit"),
            mark("Whether tokens are still there at the next start. Client secrets in the keyring stay."),
            lambda: ON if unattended.on_quit else OFF, lambda value: unattended.log_out_on_quit(value == ON), OFF,
            ((mark("Tokens are kept"), OFF), (mark("Tokens are cleared"), ON)),
        ),
    )  # fmt: skip


def _no_leeway(text: str) -> str:
    sound = text.isascii() and text.isdecimal() and int(text) <= MAX_LEEWAY_S
    return "" if sound else tr("A whole number from 0 to {most}.", most=grouped(MAX_LEEWAY_S))
