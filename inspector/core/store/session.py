"""Tokens at rest, in one encrypted file whose key is in the vault; and logging out of all of them.

Tokens are too long for some keyrings (Windows: 1280 characters), so only a random key is kept there. One more token is
one record more at the end of the file. Several programs may use it at once: whoever writes holds a lock, and takes in
first what others have written; whoever reads needs none, since a file only grows or is replaced.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from typing import BinaryIO

from inspector.core.errors import SessionError, VaultError
from inspector.core.files import WriteLock, remove_left_behind, remove_unfinished, unfinished, why_not_read
from inspector.core.store.records import HEADER_BYTES, KEY_BYTES, MAGIC, DamagedError, Header
from inspector.core.store.stored_token import StoredToken
from inspector.core.store.token_file import MAGIC_BEFORE, TokenFile, read_before
from inspector.core.store.vault import Vault
from inspector.core.text.language import mark, plural, tr
from inspector.core.values import dataclass

KEY_KIND = "session_key"
LOCK_NAME = "session.lock"
"""Next to the file. It stays there, and there is nothing in it."""


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
    """The tokens of this user: in memory, and in one encrypted file when the vault outlives the program.

    `path` is spelt in one way for one home, as the key of the file is kept under its folder's name. `spelt` is the
    folder as the user gave it: earlier versions kept the key under that, and it is still found there.
    """

    def __init__(self, path: Path, vault: Vault, *, spelt: Path | None = None) -> None:
        self._path = path
        # One key for each home folder, so that two homes (and tests) never destroy each other's.
        self._entry = f"session at {path.parent}"
        self._entry_before = f"session at {spelt}" if spelt is not None else self._entry
        self._vault = vault
        self._tokens: dict[str, StoredToken] = {}
        self._file: TokenFile | None = None
        """What the file held when it was last read or written; None where there was none."""
        self._lock = WriteLock(path.with_name(LOCK_NAME))
        self._cleared = 0
        """How many tokens were forgotten here since another program had logged out, and nobody was told of yet."""

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
        if unfinished(self._path):
            with self._lock.held(waiting=False) as why:
                if why is None:
                    remove_unfinished(self._path)
        file = self._take_in()
        if file is not None and (file.wasteful or not file.written):
            # Nothing is lost where that cannot be done now: it is tried again with the next token, or start.
            with suppress(SessionError, VaultError):
                self._write(without=())
        return self.tokens

    def cleared_elsewhere(self) -> int:
        """How many tokens are forgotten here because another program has logged out since: their file is gone."""
        if self._is_gone():
            self._forget()
        cleared, self._cleared = self._cleared, 0
        return cleared

    def keep(self, token: StoredToken) -> None:
        """Add or replace a token, and write it to disk when the vault allows; SessionError when that fails."""
        self._tokens[token.id] = token
        self._write(add=(token,))

    def log_out(self, profile_id: str | None = None, forget_secrets_of: Iterable[str] = ()) -> LogOut:
        """Clear every stored token, or those of one profile, from memory, disk and keyring; then look again.

        `forget_secrets_of` are the ids of profiles whose secrets, of whatever kind, are to be forgotten too. Never
        raises for something that could not be removed: that is named in `LogOut.left`.
        """
        left: list[str] = []
        with self._locked(needed=False) if self._path.parent.is_dir() else nullcontext():
            if profile_id is not None:
                cleared = self._clear_profile(profile_id, left)
                file_removed = key_removed = False
            else:
                cleared = self._count(left)
                self._tokens.clear()
                self._file, self._cleared = None, 0
                key_removed = self._destroy_key(left)
                file_removed = self._destroy_file(left)
        remove_left_behind(self._path.parent)
        forgotten = self._forget_secrets(forget_secrets_of, left)
        return LogOut(cleared, file_removed, key_removed, forgotten, tuple(left))

    def _count(self, left: list[str]) -> int:
        try:
            self._take_in()
        except (SessionError, VaultError):
            # Tokens that cannot be read are cleared with their file; how many there were cannot be known.
            left.clear()
        return len(self._tokens)

    def _clear_profile(self, profile_id: str, left: list[str]) -> int:
        try:
            self._take_in()
        except (SessionError, VaultError) as error:
            left.append(tr("tokens on disk ({error})", "Still there: …", error=error))
        gone = [token.id for token in self._tokens.values() if token.profile_id == profile_id]
        for token_id in gone:
            del self._tokens[token_id]
        if not left:
            try:
                self._write(without=gone)
            except (SessionError, VaultError) as error:
                left.append(tr("tokens on disk ({error})", "Still there: …", error=error))
        return len(gone)

    def _destroy_key(self, left: list[str]) -> bool:
        if not self.at_rest:
            return False
        try:
            return sum(self._vault.forget(entry, KEY_KIND) for entry in {self._entry, self._entry_before}) > 0
        except VaultError as error:
            left.append(tr("the key of the token file ({error})", "Still there: …", error=error))
            return False

    def _destroy_file(self, left: list[str]) -> bool:
        existed = self._path.exists()
        remove_unfinished(self._path)
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            with suppress(OSError):  # a file that must stay need not keep what is in it
                os.truncate(self._path, len(MAGIC))
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

    # --- the file ---------------------------------------------------------------------------------------------------

    def _take_in(self) -> TokenFile | None:
        """Have in memory what is in the file too; None where there is none."""
        if self._is_gone():
            self._forget()
        if not self.at_rest or not self._path.exists():
            return None
        file = self._read()
        with _told():
            for token in file.tokens():
                self._tokens.setdefault(token.id, token)
        return file

    def _is_gone(self) -> bool:
        """Whether the file that was read or written here was removed since: there is none, or it is a new one."""
        if self._file is None or not self._file.written:
            return False
        try:
            with self._path.open("rb") as stream:
                start = stream.read(HEADER_BYTES)
        except (FileNotFoundError, NotADirectoryError):
            return True
        except OSError:
            return False
        other = len(start) == HEADER_BYTES and not start.startswith(MAGIC + self._file.header.id)
        return start == MAGIC or (start.startswith((MAGIC, MAGIC_BEFORE)) and other)

    def _forget(self, but: Iterable[StoredToken] = ()) -> None:
        """Another program has logged out: forget all tokens but those that came after."""
        kept = {token.id: token for token in but}
        self._cleared += len(self._tokens.keys() - kept.keys())
        self._tokens, self._file = kept, None

    def _read(self) -> TokenFile:
        """The file with all that is in it by now; what was read before is not read again."""
        with _told():
            with self._path.open("rb") as stream:
                start = stream.read(HEADER_BYTES)
                file = self._file
                if file is None or not file.written or bytes(file.header) != start:
                    file = self._opened(start, stream)
                if file is self._file:
                    self._file = file.under(file.header)  # read from its beginning next time, where it is damaged now
                if file.written:
                    file.read(stream)
            self._file = file
            return file

    def _opened(self, start: bytes, stream: BinaryIO) -> TokenFile:
        """A file that was not read before in this form. The keyring is asked for its key only where it is another."""
        known = self._file
        if known is not None and known.written and start.startswith(MAGIC + known.header.id):
            return known.under(Header.read(start))
        stored = self._stored_key()
        if stored is None:
            raise SessionError(
                tr("The stored tokens cannot be read: their key is not in the keyring. Log out clears them.")
            )
        before = start.startswith(MAGIC_BEFORE)
        if not before and not start.startswith(MAGIC):
            raise SessionError(
                tr("The token file was written by another version of Token Inspector. Log out clears it.")
            )
        key = _key_of(stored)
        if key is None:
            raise DamagedError
        file = TokenFile(Header.new() if before else Header.read(start), key, written=not before)
        if before:
            file.take_over(read_before(start + stream.read(), key))
        return file

    def _write(self, add: Collection[StoredToken] = (), *, without: Collection[str] | None = None) -> None:
        """Add tokens to the file, or write it anew with nothing in it of those with the ids `without`."""
        if not self.at_rest or not (add or self._path.exists()):
            return
        with self._locked():
            remove_unfinished(self._path)
            if self._is_gone():
                self._forget(but=add)
            file = self._read() if self._path.exists() else TokenFile(Header.new(), self._new_key(), written=False)
            with _told(writing=True):
                if without is not None or not file.written:
                    self._file = file.rewritten(self._path, add, without or ())
                else:
                    with self._path.open("r+b") as stream:
                        file.append(stream, add)

    @contextmanager
    def _locked(self, *, needed: bool = True) -> Iterator[None]:
        """Keep other programs from writing. SessionError where that cannot be, if it is `needed`."""
        with self._lock.held() as why:
            if needed and why is not None:
                raise SessionError(tr(NOT_WRITTEN, why=why))
            yield

    def _stored_key(self) -> str | None:
        """The key as the keyring has it; None where there is none."""
        stored = self._vault.read(self._entry, KEY_KIND)
        if stored is None and self._entry_before != self._entry:
            stored = self._vault.read(self._entry_before, KEY_KIND)
            if stored is not None:
                self._vault.store(self._entry, stored, KEY_KIND)
                self._vault.forget(self._entry_before, KEY_KIND)
        return stored

    def _new_key(self) -> bytes:
        """The key of a file that is not there yet."""
        stored = self._stored_key()
        key = _key_of(stored) if stored is not None else None
        if key is None:
            key = secrets.token_bytes(KEY_BYTES)
            self._vault.store(self._entry, key.hex(), KEY_KIND)
        return key


NOT_WRITTEN = mark("The token file cannot be written: {why}. Tokens stay in memory.")


@contextmanager
def _told(*, writing: bool = False) -> Iterator[None]:
    """Say as a SessionError what is wrong with the file."""
    try:
        yield
    except DamagedError:
        raise SessionError(tr("The token file is damaged and cannot be read. Log out clears it.")) from None
    except OSError as error:
        why = why_not_read(error)
        words = tr(NOT_WRITTEN, why=why) if writing else tr("The token file cannot be read: {why}.", why=why)
        raise SessionError(words) from None


def _key_of(stored: str) -> bytes | None:
    """The key that the keyring has; None where that is none."""
    try:
        key = bytes.fromhex(stored)
    except ValueError:
        return None
    return key if len(key) == KEY_BYTES else None
