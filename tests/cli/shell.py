"""The command line in this process, with a home and a keyring of its own, and a watch kept over the secret."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import keyring.backend
import keyring.errors
from click.testing import CliRunner, Result

from inspector.cli import cli
from tests.schemas import problem_of_output


class MemoryKeyring(keyring.backend.KeyringBackend):
    """A keyring that behaves; the tests that use it add it to the ones that may hold a secret."""

    priority = -1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.entries.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError("no such entry")


@dataclass
class Shell:
    """Runs commands in one home. No output of any of them may hold what is in `secrets`."""

    home: Path
    secrets: list[str] = field(default_factory=list)

    def __call__(self, *arguments: str, stdin: str | bytes = b"") -> Result:
        result = CliRunner().invoke(cli, ["--home", str(self.home), *arguments], input=stdin)
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        for secret in self.secrets:
            assert secret not in result.output
        problem = problem_of_output(arguments, result.stdout)
        assert problem is None, problem
        return result

    def json(self, *arguments: str, stdin: str | bytes = b"") -> Any:
        return json.loads(self(*arguments, "--format", "json", stdin=stdin).stdout)

    def add_profile(self, **members: Any) -> None:
        done = self("profile", "import", "-", stdin=json.dumps(members))
        assert done.exit_code == 0, done.output
        done = self("profile", "confirm", members.get("name") or members["Name"], "--yes")  # it is the test's own
        assert done.exit_code == 0, done.output

    def files(self) -> list[Path]:
        return [path for path in self.home.rglob("*") if path.is_file()]
