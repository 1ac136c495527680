#!/bin/sh
# make setup: the environment in .venv, made when it is missing and renewed when what it was made from has changed.
set -eu
cd "$(dirname "$0")/.."

extras=${1:-dev}
venv=.venv
made_in=$venv/.made-in # an environment that was moved or copied does not work
stamp=$venv/.made-from-$extras

# Where Python for Windows puts the programs of an environment; there this runs in the shell that comes with Git.
bin=bin
case $(uname -s) in MINGW* | MSYS* | CYGWIN*) bin=Scripts ;; esac

say() { printf '%s\n' "$*" >&2; }

new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

can_make_environments() { "$1" -c 'import ensurepip, venv' 2>/dev/null; }

# Prints the command that lets this user install packages, or nothing when there is none that asks no questions.
install_command() {
    command -v apt-get >/dev/null || return 0
    if [ "$(id -u)" = 0 ]; then
        echo "env DEBIAN_FRONTEND=noninteractive apt-get"
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        echo "sudo -n env DEBIAN_FRONTEND=noninteractive apt-get"
    fi
}

find_python() {
    for candidate in python3 python3.14 python3.13 python3.12 python3.11 python; do
        if new_enough "$candidate"; then
            echo "$candidate"
            return
        fi
    done
    found=$(python3 --version 2>/dev/null) || found="no Python 3"
    say "Token Inspector needs Python 3.11 or newer, and found $found."
    say "Install a newer Python so that python3 or python3.11 is on the PATH, then run make again."
    return 1
}

# Debian keeps what makes environments in a package of its own.
add_venv_package() {
    package=$("$1" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
    apt=$(install_command)
    if [ -n "$apt" ]; then
        say "Installing $package, which Python needs to make an environment."
        # shellcheck disable=SC2086 # the command is several words
        { $apt update -qq && $apt install -y -qq "$package"; } </dev/null >/dev/null || true
    fi
    if ! can_make_environments "$1"; then
        say "This Python cannot make environments: its venv or ensurepip module is missing."
        say "On Debian and Ubuntu run: sudo apt-get install $package"
        return 1
    fi
}

# Every package is named with the digests of its files (packaging/lock.py), so pip has nothing to choose, and installs no
# other file whoever serves it. What an editable install is built with is among them.
install() { "$venv/$bin/python" -m pip install --quiet --disable-pip-version-check --no-deps "$@" </dev/null; }

install_all() {
    for file in runtime $(echo "$extras" | tr , ' '); do
        install --require-hashes -r "packaging/hashes/$file.txt" || return
    done
    install --no-build-isolation -e .
}

made_from() { cat pyproject.toml packaging/hashes/*.txt inspector/__init__.py packaging/hatch_build.py | cksum; }

if [ "$(pwd)" != "$(cat "$made_in" 2>/dev/null)" ] || ! "$venv/$bin/python" -c '' 2>/dev/null; then
    python=$(find_python)
    can_make_environments "$python" || add_venv_package "$python"
    say "Making $venv with $("$python" --version)."
    "$python" -m venv --clear "$venv"
    pwd >"$made_in"
fi

if [ "$(made_from)" != "$(cat "$stamp" 2>/dev/null)" ]; then
    say "Installing what Token Inspector needs into $venv; this takes a minute the first time."
    if ! install_all; then
        say "Nothing was changed outside $venv. When the cause named above is gone, run make again."
        exit 1
    fi
    made_from >"$stamp"
fi

exec "$venv/$bin/python" packaging/system_libraries.py
