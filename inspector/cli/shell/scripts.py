"""Completion in bash, zsh and fish: click's protocol with scripts of our own.

click's scripts take values apart at spaces, colons and quotes, which names of profiles may have. Here the shell gives
the line as it is typed, and gets values that are written for that place.
"""

from __future__ import annotations

import os

from click.shell_completion import (
    BashComplete,
    CompletionItem,
    FishComplete,
    ShellComplete,
    ZshComplete,
    add_completion_class,
)

from inspector.cli.shell.line import ShellLine, read_line, written
from inspector.cli.shell.names import TYPED

_BASH = r"""# Completion of %(prog_name)s for bash.
%(complete_func)s() {
    local line
    COMPREPLY=()
    while IFS= read -r line; do
        case $line in
            plain,*) COMPREPLY+=("${line#plain,}") ;;
            file,*) compopt -o default 2>/dev/null ;;
            dir,*) compopt -o dirnames 2>/dev/null ;;
        esac
    done < <(
        env %(complete_var)s=bash_complete COMP_LINE="${COMP_LINE:0:COMP_POINT}" \
            COMP_BREAKS="$COMP_WORDBREAKS" "$1" 2>/dev/null
    )
}
complete -o nosort -F %(complete_func)s %(prog_name)s 2>/dev/null ||
    complete -F %(complete_func)s %(prog_name)s
"""

_ZSH = r"""#compdef %(prog_name)s
# Completion of %(prog_name)s for zsh.
%(complete_func)s() {
    local -a answers offered
    local answer kind value is
    answers=("${(@f)$(env %(complete_var)s=zsh_complete \
        COMP_LINE="${(j: :)words[1,CURRENT-1]} $QIPREFIX$PREFIX" "${(Q)words[1]}" 2>/dev/null)}")
    for answer in $answers; do
        kind=${answer%%%%$'\t'*}; value=${answer#*$'\t'}
        is=${value#*$'\t'}; value=${value%%%%$'\t'*}
        case $kind in
            plain) value=${value//\\/\\\\}; offered+=("${value//:/\\:}${is:+:$is}") ;;
            file) compset -P '--*='; _files ;;
            dir) compset -P '--*='; _files -/ ;;
        esac
    done
    (( $#offered )) && _describe -V 'value' offered
}
if [[ $funcstack[1] == _%(prog_name)s ]]; then  # autoloaded, at the first call and at later ones
    %(complete_func)s "$@"
else
    compdef %(complete_func)s %(prog_name)s
fi
"""

_FISH = r"""# Completion of %(prog_name)s for fish.
function %(complete_func)s
    set -l typed (commandline --current-process --cut-at-cursor | string collect)
    for answer in (env %(complete_var)s=fish_complete COMP_LINE="$typed" %(prog_name)s 2>/dev/null)
        set -l parts (string split \t -- $answer)
        switch $parts[1]
            case plain
                printf '%%s\t%%s\n' $parts[2] $parts[3]
            case file
                __fish_complete_path (commandline --current-token)
            case dir
                __fish_complete_directories (commandline --current-token)
        end
    end
end
complete --command %(prog_name)s --no-files --arguments '(%(complete_func)s)'
"""


def _typed(line: ShellLine, prog_name: str) -> tuple[list[str], str]:
    """The arguments behind the name of the program, and the word that is being typed."""
    words = list(line.words)
    called = next((at for at, word in enumerate(words) if os.path.basename(word) == prog_name), 0)  # noqa: PTH119
    arguments = words[called + 1 :]
    TYPED.set(arguments)
    return arguments, line.last


def _option_before(line: ShellLine) -> str:
    """What stands before a value in its own word: `--by=`; click leaves it out of what it offers."""
    option, equals, _ = line.last.partition("=")
    return f"{option}{equals}" if equals and option.startswith("--") else ""


def _said(item: CompletionItem[str], before: str) -> str:
    """A line for zsh and fish: the kind of what is offered, its value, and what it is."""
    is_ = " ".join((item.help or "").split())
    return f"{item.type}\t{before if item.type == 'plain' else ''}{item.value}\t{is_}"


def _silently(shell: ShellComplete) -> list[CompletionItem[str]]:
    """What is offered; nothing where something is wrong, which nobody who presses a key has asked about."""
    try:
        return shell.get_completions(*shell.get_completion_args())
    except Exception:  # noqa: BLE001 - whatever it is
        return []


class QuotingBash(BashComplete):
    """bash inserts what it is given as it is: values are quoted here, from where it takes the word to begin."""

    source_template = _BASH

    @staticmethod
    def _check_version() -> None:
        """The script does without what an older bash lacks."""

    @property
    def line(self) -> ShellLine:
        """The line as far as it is typed."""
        return read_line(os.environ.get("COMP_LINE", ""), os.environ.get("COMP_BREAKS", ""))

    def get_completion_args(self) -> tuple[list[str], str]:
        """The arguments before the one that is typed, and that one."""
        return _typed(self.line, self.prog_name)

    def format_completion(self, item: CompletionItem[str]) -> str:
        """A line of the protocol."""
        line = self.line
        value = f"{_option_before(line)}{item.value}"[line.begins :] if item.type == "plain" else item.value
        return f"{item.type},{written(value, line.quote) if item.type == 'plain' else value}"

    def complete(self) -> str:
        """All lines of the protocol."""
        return "\n".join(map(self.format_completion, _silently(self)))


class DescribingZsh(ZshComplete):
    """zsh quotes what it inserts by itself, and shows what each value is."""

    source_template = _ZSH

    def get_completion_args(self) -> tuple[list[str], str]:
        """The arguments before the one that is typed, and that one."""
        return _typed(read_line(os.environ.get("COMP_LINE", "")), self.prog_name)

    def complete(self) -> str:
        """All lines of the protocol."""
        before = _option_before(read_line(os.environ.get("COMP_LINE", "")))
        return "\n".join(_said(each, before) for each in _silently(self))


class DescribingFish(FishComplete):
    """fish does the same."""

    source_template = _FISH

    def get_completion_args(self) -> tuple[list[str], str]:
        """The arguments before the one that is typed, and that one."""
        return _typed(read_line(os.environ.get("COMP_LINE", ""), fish=True), self.prog_name)

    def complete(self) -> str:
        """All lines of the protocol."""
        before = _option_before(read_line(os.environ.get("COMP_LINE", ""), fish=True))
        return "\n".join(_said(each, before) for each in _silently(self))


SHELLS: dict[str, type[ShellComplete]] = {"bash": QuotingBash, "zsh": DescribingZsh, "fish": DescribingFish}
"""The shells that there is a script for."""


def heed_shells() -> None:
    """Have click answer these shells in our way."""
    for name, shell in SHELLS.items():
        add_completion_class(shell, name)
