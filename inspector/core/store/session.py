"""Tokens at rest, in one encrypted file whose key is in the vault; and logging out of all of them.

Tokens are too long for some keyrings (Windows: 1280 characters), so only a random key is kept there. `cryptography` is
imported when there is a file to read or write, or the window would open later for it.
"""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import asdict, field
from pathlib import Path
from typing import Any

from inspector.core.errors import SessionError, VaultError
from inspector.core.files import why_not_read, write_atomically
from inspector.core.keys.key import Origin
from inspector.core.store.token_origin import TokenOrigin
from inspector.core.store.vault import Vault
from inspector.core.text.language import plural, tr
from inspector.core.values import dataclass

KEY_KIND = "session_key"
MAGIC = b"token-inspector session 1\n"
"""First line of the file: format and version, authenticated as associated data."""
NONCE_BYTES = 12
"""AES-GCM's own nonce length (NIST SP 800-38D section 8.2); a new random one for every write."""

LABELS_BEFORE = {
    "Pasted token": TokenOrigin.PASTED,
    "Eingefügtes Token": TokenOrigin.FOUND,
    "Token pegado": TokenOrigin.FOUND,
}
"""How files written before there was an origin tell it: a pasted token was labelled in English whatever the language,
one found in a file in the language of the window. In English the two cannot be told apart."""


@dataclass(frozen=True, slots=True)
class StoredToken:
    """A token as it is kept: its text, where it is from, and the key set it was last checked against.

    `label` is the name of the profile that requested it or of the file it was found in, and empty where it was pasted.
    `obtained_at` and `keys_fetched_at` are in seconds since 1970-01-01 UTC. `profile_id` is None where no profile fits.
    `requested` are the scopes that were asked for, `expected` all that it was compared with (the members of an
    `Expectation`). `keys_origin`, `keys_name` and `keys_saved` are the parts of a `KeySource`.
    """

    id: str
    label: str
    text: str = field(repr=False)
    obtained_at: float
    profile_id: str | None = None
    requested: tuple[str, ...] = ()
    keys_document: str | None = field(default=None, repr=False)
    keys_origin: str | None = None
    keys_name: str | None = None
    keys_fetched_at: float | None = None
    keys_saved: bool = False
    expected: Mapping[str, Any] | None = None
    origin: TokenOrigin = TokenOrigin.REQUESTED

    @property
    def name(self) -> str:
        """What it is called in lists, in the current language."""
        return self.origin.name_of(self.label)


@dataclass(frozen=True, slots=True)
class LogOut:
    """What logging out did, each part checked afterwards. `left` names what could not be removed, and why."""

    tokens: int
    file_removed: bool
    key_removed: bool
    secrets_forgotten: int = 0
    left: tuple[str, ...] = ()

    def summary(self) -> str:
        """One or two sentences for the status bar and the terminal."""
        done = plural(self.tokens, "{n} token cleared", "{n} tokens cleared")
        if self.secrets_forgotten:
            done += f", {plural(self.secrets_forgotten, '{n} secret forgotten', '{n} secrets forgotten')}"
        if self.left:
            return tr("Logged out in part. {done}. Still there: {left}", done=done, left="; ".join(self.left))
        return tr("Logged out. {done}, none left.", done=done)


class Session:
    """The tokens of this user: in memory, and in one encrypted file when the vault outlives the program."""

    def __init__(self, path: Path, vault: Vault) -> None:
        self._path = path
        self._vault = vault
        self._tokens: dict[str, StoredToken] = {}
        self._on_disk = False
        """Whether the file was there when it was last read or written."""

    def __repr__(self) -> str:
        return f"Session({len(self._tokens)} tokens)"

    @property
    def at_rest(self) -> bool:
        """Whether tokens outlive the program (encrypted), or are only in memory."""
        return self._vault.persistent

    @property
    def tokens(self) -> tuple[StoredToken, ...]:
        """What is in memory, newest first."""
        return tuple(sorted(self._tokens.values(), key=lambda token: token.obtained_at, reverse=True))

    def load(self) -> tuple[StoredToken, ...]:
        """Read the stored tokens, newest first; SessionError when there is a file that cannot be read.

        The file is then left as it is: it may be readable once the right keyring is unlocked.
        """
        if self.at_rest and self._path.exists():
            for token in self._read():
                self._tokens.setdefault(token.id, token)
            self._on_disk = True
        return self.tokens

    def cleared_elsewhere(self) -> int:
        """How many tokens are forgotten here because another program has logged out since: their file is gone."""
        if not self._on_disk or self._path.exists():
            return 0
        count = len(self._tokens)
        self._tokens.clear()
        self._on_disk = False
        return count

    def keep(self, token: StoredToken) -> None:
        """Add or replace a token, and write it to disk when the vault allows; SessionError when that fails."""
        self._tokens[token.id] = token
        self._write(add=(token,))

    def drop(self, token_id: str) -> None:
        """Forget one token, in memory and on disk."""
        self._tokens.pop(token_id, None)
        self._write(remove=(token_id,))

    def log_out(self, profile_id: str | None = None, forget_secrets_of: Iterable[str] = ()) -> LogOut:
        """Clear every stored token, or those of one profile, from memory, disk and keyring; then look again.

        `forget_secrets_of` are the ids of profiles whose secrets, of whatever kind, are to be forgotten too. Never
        raises for something that could not be removed: that is named in `LogOut.left`.
        """
        left: list[str] = []
        if profile_id is not None:
            cleared = self._clear_profile(profile_id, left)
            file_removed = key_removed = False
        else:
            cleared = self._count(left)
            self._tokens.clear()
            key_removed = self._destroy_key(left)
            file_removed = self._destroy_file(left)
        forgotten = self._forget_secrets(forget_secrets_of, left)
        return LogOut(cleared, file_removed, key_removed, forgotten, tuple(left))

    def _count(self, left: list[str]) -> int:
        try:
            self.load()
        except (SessionError, VaultError):
            # Tokens that cannot be read are cleared with their file; how many there were cannot be known.
            left.clear()
        return len(self._tokens)

    def _clear_profile(self, profile_id: str, left: list[str]) -> int:
        try:
            self.load()
        except (SessionError, VaultError) as error:
            left.append(tr("tokens on disk ({error})", "Still there: …", error=error))
        gone = [token.id for token in self._tokens.values() if token.profile_id == profile_id]
        for token_id in gone:
            del self._tokens[token_id]
        if not left:
            try:
                self._write(remove=gone)
            except (SessionError, VaultError) as error:
                left.append(tr("tokens on disk ({error})", "Still there: …", error=error))
        return len(gone)

    def _destroy_key(self, left: list[str]) -> bool:
        if not self.at_rest:
            return False
        try:
            return self._vault.forget(self._entry, KEY_KIND)
        except VaultError as error:
            left.append(tr("the key of the token file ({error})", "Still there: …", error=error))
            return False

    def _destroy_file(self, left: list[str]) -> bool:
        existed, self._on_disk = self._path.exists(), False
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            left.append(tr("the token file ({why})", "Still there: …", why=why_not_read(error)))
        if existed and not self.at_rest:
            left.append(
                tr(
                    "the key of the token file, in a keyring that cannot be reached ({why})",
                    "Still there: …",
                    why=self._vault.why_not,
                )
            )
        if self._path.exists():
            return False
        return existed

    def _forget_secrets(self, profile_ids: Iterable[str], left: list[str]) -> int:
        forgotten = 0
        wanted = tuple(profile_ids)
        for profile_id in wanted:
            try:
                forgotten += self._vault.forget_secrets(profile_id)
            except VaultError as error:
                left.append(tr("a secret ({error})", "Still there: …", error=error))
        if wanted and not forgotten and not self.at_rest:
            left.append(
                tr("secrets of an earlier run, if there are any ({why})", "Still there: …", why=self._vault.why_not)
            )
        return forgotten

    @property
    def _entry(self) -> str:
        # One key for each home folder, so that two homes (and tests) never destroy each other's.
        return f"session at {self._path.parent}"

    def _read(self) -> list[StoredToken]:
        key = self._vault.read(self._entry, KEY_KIND)
        try:
            sealed = self._path.read_bytes()
        except OSError as error:
            raise SessionError(tr("The token file cannot be read: {why}.", why=why_not_read(error))) from None
        if key is None:
            raise SessionError(
                tr("The stored tokens cannot be read: their key is not in the keyring. Log out clears them.")
            )
        if not sealed.startswith(MAGIC):
            raise SessionError(
                tr("The token file was written by another version of Token Inspector. Log out clears it.")
            )
        body = sealed[len(MAGIC) :]
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        try:
            plain = AESGCM(bytes.fromhex(key)).decrypt(body[:NONCE_BYTES], body[NONCE_BYTES:], MAGIC)
            entries = json.loads(plain)
            return [_stored_token(entry) for entry in entries]
        except (InvalidTag, ValueError, TypeError, KeyError):
            raise SessionError(tr("The token file is damaged and cannot be read. Log out clears it.")) from None

    def _write(self, add: Iterable[StoredToken] = (), remove: Iterable[str] = ()) -> None:
        """Change the file by what changed here, so that a second program's tokens are not lost."""
        if not self.at_rest:
            return
        known = {token.id: token for token in self._read()} if self._path.exists() else {}
        known |= {token.id: token for token in add}
        for token_id in remove:
            known.pop(token_id, None)
        if not known and not self._path.exists():
            return
        plain = json.dumps([asdict(token) for token in known.values()]).encode()
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        nonce = os.urandom(NONCE_BYTES)
        sealed = MAGIC + nonce + AESGCM(self._key()).encrypt(nonce, plain, MAGIC)
        try:
            write_atomically(self._path, sealed)
        except OSError as error:
            raise SessionError(
                tr("The token file cannot be written: {why}. Tokens stay in memory.", why=why_not_read(error))
            ) from None
        self._on_disk = True

    def _key(self) -> bytes:
        stored = self._vault.read(self._entry, KEY_KIND)
        if stored is None:
            stored = secrets.token_hex(32)
            self._vault.store(self._entry, stored, KEY_KIND)
        return bytes.fromhex(stored)


def _stored_token(entry: dict[str, Any]) -> StoredToken:
    """One entry of the file; ValueError, TypeError or KeyError when it is not as this version writes it."""
    if entry["keys_origin"] is not None:
        Origin(entry["keys_origin"])
    origin = _origin(entry)
    # Labels of earlier files are words of some language for what is a field now.
    label = entry["label"] if "origin" in entry or origin is TokenOrigin.REQUESTED else ""
    return StoredToken(**{**entry, "label": label, "origin": origin, "requested": tuple(entry["requested"])})


def _origin(entry: Mapping[str, Any]) -> TokenOrigin:
    """Where an entry's token is from. In doubt it is not its profile's own: nothing is then said of the profile."""
    if "origin" in entry:
        try:
            return TokenOrigin(entry["origin"])
        except ValueError:  # of a later version
            return TokenOrigin.PASTED
    if entry["label"] in LABELS_BEFORE:
        return LABELS_BEFORE[entry["label"]]
    return TokenOrigin.REQUESTED if entry.get("profile_id") is not None else TokenOrigin.PASTED
