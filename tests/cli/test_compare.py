"""`compare`: two files, exit codes as those of diff, and nothing fetched unless that was asked for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.shell import Shell
from tests.core.minting import NOW, jwk_of, mint, rsa_key, with_claims
from tests.servers import Reply, serve

AT = ("--at", str(NOW))


def files(folder: Path, *texts: str) -> list[str]:
    paths = [folder / f"{name}.txt" for name in "ab"]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text)
    return [str(path) for path in paths]


def changed(**claims: Any) -> str:
    return mint(with_claims(**claims))


@pytest.fixture
def keys(tmp_path: Path) -> str:
    path = tmp_path / "jwks.json"
    path.write_text(json.dumps({"keys": [jwk_of(rsa_key(), alg="RS256")]}))
    return str(path)


def test_the_same(shell: Shell, tmp_path: Path) -> None:
    pair = files(tmp_path, changed(), changed(jti="later", iat=int(NOW) - 20, exp=int(NOW) + 3580))
    result = shell("compare", *pair, *AT)
    assert result.exit_code == 0
    assert result.output.startswith("They say the same, apart from what is new in every token. Neither is verified.")


def test_different_and_why(shell: Shell, tmp_path: Path, keys: str) -> None:
    pair = files(tmp_path, changed(), changed(scope="orders/write"))
    result = shell("compare", *pair, "--jwks", keys, "--scope", "orders/read", "--issuer", with_claims()["iss"], *AT)
    assert result.exit_code == 6
    assert result.output.startswith("They differ in scope. The first is valid, the second is rejected: It lacks")
    assert f"  First     {pair[0]}: Valid\n" in result.output
    assert "client_id" not in result.output
    everything = shell("compare", *pair, "--all", *AT)
    assert "  client_id: Same\n" in everything.output


def test_for_scripts_and_for_tickets(shell: Shell, tmp_path: Path) -> None:
    pair = files(tmp_path, changed(), changed(aud="x"))
    document = json.loads(shell("compare", *pair, "--format", "json", *AT).output)
    assert document["same"] is False
    assert [row["name"] for row in document["rows"] if row["difference"] == "only_second"] == ["aud"]
    ticket = shell("compare", *pair, "--format", "markdown", *AT)
    assert ticket.exit_code == 6
    assert ticket.output.startswith("## Two tokens compared\n")


def test_one_of_them_on_standard_input(shell: Shell, tmp_path: Path) -> None:
    first, _ = files(tmp_path, changed(), "")
    result = shell("compare", first, "-", *AT, stdin=changed())
    assert result.exit_code == 0
    assert "Second    standard input: Not verified" in result.output
    result = shell("compare", "-", "-", stdin=changed())
    assert (result.exit_code, result.stderr) == (2, "Only one of the two tokens can be on standard input.\n")


def test_what_cannot_be_read(shell: Shell, tmp_path: Path) -> None:
    first, _ = files(tmp_path, changed(), "")
    result = shell("compare", first, str(tmp_path / "missing.txt"))
    assert result.exit_code == 2
    assert result.stderr.startswith("Reading the second token from ")
    malformed = shell("compare", *files(tmp_path, changed(), "hello"), *AT)
    assert malformed.exit_code == 6
    assert "The second token cannot be read, so neither header nor claims are compared." in malformed.output


def test_a_token_is_no_argument(shell: Shell) -> None:
    result = shell("compare", changed(), changed())
    assert result.exit_code == 2
    assert changed() not in result.stderr


def test_keys_are_fetched_once_for_both_and_only_when_asked_for(shell: Shell, tmp_path: Path, keys: str) -> None:
    pair = files(tmp_path, changed(), changed(jti="other"))
    with serve(Reply(200, Path(keys).read_bytes(), {"Content-Type": "application/json"})) as site:
        assert shell("compare", *pair, *AT).exit_code == 0
        assert site.asked == []
        result = shell("compare", *pair, "--jwks", f"{site.url}/jwks", *AT)
        assert "Both are valid." in result.output
        assert len(site.asked) == 1


@pytest.mark.parametrize("form", ["text", "json", "markdown"])
def test_a_comparison_shows_no_secret_and_names_nobody(shell: Shell, tmp_path: Path, form: str) -> None:
    paths = files(tmp_path, changed(sub="u-1", clientSecret="hunter22"), changed(sub="u-2", clientSecret="hunter33"))
    shown = shell("compare", *paths, *AT, "--format", form, "--show-secrets").stdout
    assert "hunter22" in shown
    assert "u-1" in shown
    covered = shell("compare", *paths, *AT, "--format", form, "--mask-who").stdout
    assert not [one for one in ("hunter", "u-1", "u-2") if one in covered]
    assert "<subject 2>" in covered
