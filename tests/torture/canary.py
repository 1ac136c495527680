"""The canary run: every command, well and badly, and a window, with a real Secret Service; and where canaries turn up.

Secrets, keys, assertions and tokens are values that were never there before. Afterwards none of them, in no form, may
stand in any file of the home, of the folder for temporary files or of the working folder, in what a command prints that
was not asked to, in the arguments or environment of any process, in a crash report or a core file; and after a log out
in the keyring only what the user chose to keep there.
"""

from __future__ import annotations

import json
import random
import resource
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from tests.core.key_files import pem_of
from tests.core.minting import key_for
from tests.real.secret_service import SecretService, entries, secret_service
from tests.torture import nursery
from tests.torture.canaries import Flock
from tests.torture.canary_server import CanaryServer, canary_server
from tests.torture.nursery import ROOT
from tests.torture.table import Row, Tally
from tests.torture.watching import Watched, watched

COMMANDED = ("command", "command-badly")
"""Profiles whose secret a command prints."""
BREAKING = """
import sys
from inspector.cli import main
from inspector.core.journeys import request

def breaks(profile, secret, network):
    raise RuntimeError(f"{secret!r} of {profile.name} {sys.argv}") from ValueError(secret)

request.request_token = breaks
main()
"""
"""The program with a bug that has the secret in its words."""


PRINTING = """
import os, sys
secret = open(os.path.join(os.path.dirname(sys.argv[0]), "kept"), "rb").read()
sys.stdout.buffer.write(secret)
if sys.argv[1:] == ["badly"]:
    sys.stderr.buffer.write(b"cannot take " + secret + b" for an answer\\n")
    sys.exit(1)
"""
"""The secret command of a profile: it prints the secret, and badly also says it where errors are said."""


@dataclass(frozen=True)
class Command:
    """One command. `shows` are names of canaries that the user asked to see."""

    arguments: tuple[str, ...]
    stdin: str = ""
    shows: tuple[str, ...] = ()
    environment: dict[str, str] = field(default_factory=dict)
    program: tuple[str, ...] = ("-m", "inspector")
    aborted: bool = False
    code: int | None = 0
    """What it has to end with, if that is known: a run in which nothing works would find nothing."""

    @property
    def name(self) -> str:
        """How it is told."""
        how = " that breaks" if self.program[0] == "-c" else " that is aborted" if self.aborted else ""
        return " ".join(self.arguments[:3]) + how


class Run:
    """One home with profiles of every method, and what is said of each command."""

    def __init__(self, service: SecretService, server: CanaryServer, flock: Flock, tally: Tally) -> None:
        self._service, self._server, self._flock, self._tally = service, server, flock, tally
        self._home, self._work = service.home / "data", service.home / "work"
        self._temporary = service.home / "tmp"
        for folder in (self._work, self._temporary):
            folder.mkdir()
        self._secret = f"s3:%+ &=/{flock.new('the client secret')}?\u00e9"
        self._wrong = f"wr0ng/{flock.new('a wrong client secret')}"
        self._key = pem_of(key_for("RS256"))
        flock.take("the private key", self._key.splitlines()[9])
        self._passphrase = f"pass {flock.new('the passphrase')}"
        # The user's own files are not where the program keeps anything.
        self._outside = service.home.with_name(f"{service.home.name}-files")
        self._outside.mkdir()
        (self._outside / "client.key").write_text(pem_of(key_for("ES256"), self._passphrase), encoding="utf-8")

        (self._outside / "kept").write_text(self._secret, encoding="utf-8")
        (self._outside / "print.py").write_text(PRINTING, encoding="utf-8")

    def close(self) -> None:
        """Remove the user's files."""
        shutil.rmtree(self._outside, ignore_errors=True)

    def commands(self) -> Iterator[Command]:
        """Every command with a canary in it, once well and once badly."""
        yield from self._stored()
        yield from self._asked()
        yield from self._judged()
        yield Command(("profile", "keys", "basic", "--save"))
        yield Command(("logout", "--profile", "key"))
        yield Command(("logout", "--revoke"))
        yield Command(("request", "post"))
        yield Command(("profile", "set", "basic", "token_url", f"{self._server.url}/refuses"))
        yield Command(("secret", "forget", "post"))
        yield Command(("profile", "remove", "jwt"))
        yield Command(("--self-check",))
        yield Command(("request", "nobody"), code=2)

    def _stored(self) -> Iterator[Command]:
        document = json.dumps([members | {"name": name} for name, members in self._profiles().items()])
        yield Command(("profile", "import", "-"), document)
        yield Command(("profile", "list"))
        yield Command(("profile", "show", "basic"))
        for bad in ({"client_secret": self._secret}, {"parameters": {"client_secret": self._secret}}):
            yield Command(("profile", "import", "-"), json.dumps({"name": "bad", "provider": "generic"} | bad), code=2)
        for number, more in enumerate(self._with_secrets()):
            members = {"name": f"bad {number}", "provider": "generic", "client_id": "svc"} | more
            yield Command(("profile", "import", "-"), json.dumps(members), code=None)
        for name in COMMANDED:
            yield Command(("profile", "confirm", name, "--yes"))
        for name in self._profiles():
            secret = {"key": self._key, "refused-jwt": self._key, "file": self._passphrase}.get(name, self._secret)
            yield Command(("secret", "set", name), secret, code=2 if name in COMMANDED else 0)
        yield Command(("profile", "confirm", "file", "--yes"))
        for name, wrong in (("key", self._secret), ("basic", self._key), ("nobody", self._secret)):
            yield Command(("secret", "set", name), wrong, code=2)

    def _with_secrets(self) -> Iterator[dict[str, object]]:
        """Members in which a secret does not belong; to refuse them is one way, to keep them in the keyring another."""
        secret = self._flock.new("a secret in a profile file")
        yield {"parameters": {"api_key": secret}}
        yield {"parameters": {"x_password": [secret]}}
        yield {"token_url": f"https://svc:{secret}@login.example/token"}
        yield {"token_url": f"https://login.example/token?client_secret={secret}"}
        yield {"issuer": f"https://{secret}@login.example"}

    def _profiles(self) -> dict[str, dict[str, object]]:
        url = self._server.url
        base: dict[str, object] = {"provider": "generic", "issuer": url, "client_id": "svc-orders"}
        key_file: dict[str, object] = {
            "client_authentication": "private_key_jwt",
            "private_key_file": f"{self._outside}/client.key",
        }
        refused: dict[str, object] = {"token_url": f"{url}/refuses", "introspection_url": f"{url}/refuses"}
        refused |= {"revocation_url": f"{url}/refuses"}
        return {
            "basic": base,
            "post": base | {"client_authentication": "client_secret_post"},
            "jwt": base | {"client_authentication": "client_secret_jwt"},
            "key": base | {"client_authentication": "private_key_jwt"},
            "file": base | key_file,
            "refused": base | refused | {"client_authentication": "client_secret_post"},
            "refused-jwt": base | refused | {"client_authentication": "private_key_jwt"},
            "broken": base | {"token_url": f"{url}/breaks"},
            "command": base | {"secret_command": self._printing()},
            "command-badly": base | {"secret_command": self._printing("badly")},
            "hanging": base | {"token_url": f"{url}/hangs"},
            "proxied": base | {"issuer": "https://id.test", "token_url": "https://id.test/token"},
        }

    def _printing(self, *how: str) -> list[str]:
        return [sys.executable, "-I", "-S", f"{self._outside}/print.py", *how]

    def _asked(self) -> Iterator[Command]:
        proxy = f"http://user:{self._flock.new('the password of the proxy')}@127.0.0.1:9"
        fails = ("refused", "refused-jwt", "broken", "hanging", "proxied")
        for name in self._profiles():
            environment = {"HTTPS_PROXY": proxy} if name == "proxied" else {}
            for form in ("text", "json", "markdown"):
                code = 5 if name in fails else 2 if name == "command-badly" else 0
                yield Command(("request", name, "--format", form), environment=environment, code=code)
        yield Command(("request", "basic", "--mask-who"))
        yield Command(("request", "basic", "--show-token"), shows=("the access token", "a claim of the access token"))
        yield Command(("request", "basic", "--secret-stdin"), self._secret)
        yield Command(("request", "refused", "--secret-stdin"), self._wrong, code=5)
        yield Command(("request", "post", "--find-method", "--yes"))
        yield Command(("request", "command", "--find-method", "--yes"))
        # The page of "broken" repeats the request, and so may be read as a refusal of its scope.
        explored: dict[str, int | None] = {"basic": 0, "key": 0, "command": 0, "refused": 5, "broken": None}
        for name, ending in explored.items():
            for form in ("text", "json", "markdown"):
                explore = ("scopes", name, "--explore", "--yes", "--scope", "orders/read", "--format", form)
                yield Command(explore, code=ending)
        yield Command(("scopes", "basic"))
        yield Command(("request", "basic"), program=("-c", BREAKING), code=70)
        yield Command(("request", "key"), program=("-c", BREAKING), code=70)
        yield Command(("request", "command"), program=("-c", BREAKING), code=70)
        yield Command(("request", "hanging"), aborted=True, code=-6)
        for name in ("basic", "post", "jwt", "key", "file", "command", "refused", "refused-jwt"):
            code = 5 if name in fails else 0
            yield Command(("introspect", name), self._server.token("pasted token"), code=code)
            yield Command(("revoke", name), self._server.token("pasted token"), code=code)

    def _judged(self) -> Iterator[Command]:
        token = self._server.token("pasted token")
        shown = ("the pasted token", "a claim of the pasted token")
        yield Command(("inspect", "--issuer", self._server.url), f"Authorization: Bearer {token}")
        yield Command(("inspect", "--format", "json"), token[:-3], code=1)
        yield Command(("inspect", "--format", "markdown", "--show-secrets"), token, shows=shown, code=3)
        yield Command(("inspect", token), shows=shown, code=2)
        yield Command(("compare", "-", "-"), token, code=2)
        key = self._flock.new("a key in a log")
        log = f"x-api-key: {key}\nAuthorization: Bearer {token}\npassword={self._secret}\n"
        yield Command(("scan",), log)
        yield Command(("scan", "--format", "json", "--mask-who"), log)
        yield Command(("scan", "--show-token"), log, shows=shown)
        yield Command(("scan", "-", "--redact", "-"), log)
        yield Command(("scan", "-", "--redact", str(self._work / "copy.log")), log)
        yield Command(("scan", "-", "--redact", str(self._work / "copy.log"), "--force"), log)
        yield Command(("verdicts", "--format", "jsonl"), log, code=3)
        yield Command(("verdicts", "--format", "csv", "--issuer", self._server.url), log)
        answer = json.dumps({"error": "invalid_client", "client_secret": self._secret, "access_token": token})
        yield Command(("diagnose", "--format", "json"), f"HTTP/1.1 401 Unauthorized\r\n\r\n{answer}")
        yield Command(("diagnose",), f"curl -u 'svc:{self._secret}' -d client_secret=x https://x.example\n")

    def play(self, command: Command) -> None:
        """Run it, watch it, and look at what it said."""
        self._tally.rounds += 1
        done = self.run(command)
        if command.code not in (None, done.code):
            self._tally.found.append(f"`{command.name}` should have ended with {command.code}: {done.tail}")
        if not command.aborted:
            self._look(f"what `{command.name}` prints", done.output + done.errors, command.shows)
        # What the user has given as an argument stands there, which is why no token is ever taken as one.
        shows = command.shows if any("eyJ" in each for each in command.arguments) else ()
        self._look(f"arguments or environment of `{command.name}`", b"\0".join(done.seen), shows)
        if b"Traceback" in done.output + done.errors and command.program[0] != "-c":
            self._tally.found.append(f"a traceback of `{command.name}`: {done.tail}")

    def run(self, command: Command) -> Watched:
        """One process of the program."""
        environment = self._service.environment | command.environment
        environment |= {"TMPDIR": str(self._temporary), "PYTHONPATH": str(ROOT)}
        environment.pop("PYTHON_KEYRING_BACKEND", None)
        self._server.asked.unlink(missing_ok=True)
        return watched(
            [sys.executable, *command.program, "--home", str(self._home), *command.arguments], environment, self._work,
            command.stdin.encode(), self._server.asked if command.aborted else None,
        )  # fmt: skip

    def window(self) -> None:
        """A session of the window, in a process of its own."""
        self._tally.rounds += 1
        token = self._server.token("token pasted in the window")
        orders = {"token": token, "secret": f"typed {self._flock.new('a secret typed in the window')}"}
        done = self.run(
            Command((), json.dumps(orders), environment={"QT_QPA_PLATFORM": "offscreen"},
                    program=("-m", "tests.torture.canary_window"))
        )  # fmt: skip
        self._look("what a window prints", done.output + done.errors, ())
        self._look("arguments or environment of a window", b"\0".join(done.seen), ())
        said = done.output.decode("utf-8", "replace").splitlines()
        if done.code or "logged out" not in said:
            self._tally.found.append(f"the session of the window: {done.tail}")
        self._tally.found += [line for line in said if line.startswith("found ")]
        self._tally.left += [line for line in said if line.startswith("left ")]

    def look_at_files(self, when: str) -> None:
        """Everything below the folders that the program may write to."""
        for path, found in self._flock.found_below(self._service.home):
            name = path.relative_to(self._service.home)
            self._tally.found.append(f"{', '.join(found)} in the file {name}, {when}")
            if name.name.startswith("core"):
                path.unlink()

    def look_at_the_keyring(self) -> None:
        """Nothing of a token, and no key of their file, after a log out; secrets only of profiles."""
        kinds = {"client_secret", "private_key", "passphrase"}
        for (service, kind), secret in entries(self._service).items():
            if kind not in kinds:
                self._tally.left.append(f"an entry {kind} of {service} in the keyring after a log out")
            tokens = [each for each in self._flock.found_in(secret) if "token" in each]
            self._tally.left += [f"{each} in the keyring after a log out" for each in tokens]
        if (self._home / "session.bin").exists():
            self._tally.left.append("the file of tokens after a log out")

    def look_at_what_is_kept(self) -> None:
        """After everything is forgotten too: nothing at all."""
        self.play(Command(("logout", "--forget-secrets")))
        left = entries(self._service)
        self._tally.left += [f"the {kind} of {service}, forgotten" for service, kind in left]

    def _look(self, where: str, content: bytes, but: tuple[str, ...]) -> None:
        self._tally.found += [f"{each} in {where}" for each in self._flock.found_in(content, but=but)]


def play(rounds: int, chance: random.Random) -> Tally:
    """Every command, or so many of them in their order, each with what it needs; then a window."""
    tally, flock = Tally(), Flock()
    with ExitStack() as running:
        service = running.enter_context(secret_service("a password"))
        server = running.enter_context(canary_server(flock, service.home / "asked"))
        run = Run(service, server, flock, tally)
        running.callback(run.close)
        _allow_cores(running.callback, tally)
        for each in _chosen(list(run.commands()), rounds, chance):
            run.play(each)
        run.look_at_files("before the log out")
        run.window()
        run.look_at_files("after the window")
        run.play(Command(("logout",)))
        run.look_at_the_keyring()
        run.look_at_what_is_kept()
        run.look_at_files("after the log out")
    return tally


def _chosen(commands: list[Command], rounds: int, chance: random.Random) -> list[Command]:
    """So many of the commands in their order, and the profiles and secrets that those need; or all of them."""
    if rounds >= len(commands):
        return commands
    picked = chance.sample(commands[1:], rounds)
    used = {name for each in picked for name in each.arguments}
    secrets = [each for each in commands if each.arguments[:2] == ("secret", "set") and not each.code]
    confirmed = [each for each in commands if each.arguments[:2] == ("profile", "confirm")]
    needed = [
        commands[0],
        *confirmed,
        *(each for each in secrets if each.arguments[2] in used or "basic" in each.arguments),
    ]
    return [each for each in commands if each in picked or each in needed]


def _allow_cores(later: Callable[..., object], tally: Tally) -> None:
    """Let the system write core files of what is aborted, as a developer's does."""
    soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
    later(resource.setrlimit, resource.RLIMIT_CORE, (soft, hard))
    pattern = Path("/proc/sys/kernel/core_pattern").read_text(encoding="utf-8").strip()
    if not hard or pattern.startswith(("|", "/")):
        tally.notes.append("The system here writes no core files into the working folder.")


def why_not() -> str:
    """Why it cannot be run here."""
    missing = [name for name in ("dbus-daemon", "gnome-keyring-daemon") if shutil.which(name) is None]
    return nursery.why_not() or (f"{' and '.join(missing)} are not installed." if missing else "")


ROW = Row(
    "canary",
    "Every command of the command line, well and badly, with a bug in it and aborted, and a window, with a real Secret "
    "Service: canaries in files, output, arguments, environments, crash reports, cores, and in the keyring after it.",
    rounds=200,
    few=6,
    play=play,
    why_not=why_not,
    holds="Secrets are in the keyring alone, tokens in a sealed file; what is printed goes through an allow list.",
)
