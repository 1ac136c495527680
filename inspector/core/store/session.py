"""Tokens at rest, in one encrypted file whose key is in the vault; and logging out of all of them.

Tokens are too long for some keyrings (Windows: 1280 characters), so only a random key is kept there. One more token is
one record more at the end of the file. Several programs may use it at once: whoever writes holds a lock, and takes in
first what others have written; whoever reads needs none, since a file only grows or is replaced.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from inspector.core.errors import SessionError, VaultError
from inspector.core.files import WriteLock, remove_left_behind, remove_unfinished, unfinished, why_not_read
from inspector.core.store.file_words import NOT_WRITTEN, refuse_long, told
from inspector.core.store.log_out import CaughtUp, LogOut, forget_secrets
from inspector.core.store.on_disk import AnsweringFolder, erase, is_folder, is_there, left_behind, opened
from inspector.core.store.owed_log_out import OwedLogOut
from inspector.core.store.records import HEADER_BYTES, KEY_BYTES, MAGIC, DamagedError, Header, key_of
from inspector.core.store.stored_token import StoredToken
from inspector.core.store.token_file import MAGIC_BEFORE, TokenFile, read_before
from inspector.core.store.token_marks import UNMARKED, MarksChange, TokenMarks
from inspector.core.store.vault import Vault
from inspector.core.text.language import tr
from inspector.core.text.message import Message

KEY_KIND = "session_key"
LOCK_NAME = "session.lock"
"""Next to the file. It stays there, and there is nothing in it."""


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
        """What the file held when last read or written; None where there was none."""
        self._unsaved: dict[str, StoredToken] = {}
        """Those that could not be written when they came; they are with the next one."""
        self._unsaved_marks: dict[str, MarksChange] = {}
        """By the ids of tokens: changes of marks that are not in the file yet."""
        self._lock = WriteLock(path.with_name(LOCK_NAME))
        self._owed = OwedLogOut(path)
        self.caught_up: CaughtUp | None = None
        """The log out of an earlier run that was done here, since that run had ended in the middle of it."""
        self._reach = AnsweringFolder(path.lstat)
        self._cleared = 0
        """How many tokens were forgotten here as another program had logged out, and nobody was told of yet."""
        self._removed: set[str] = set()
        """The ids of those that another program has removed, and nobody was told of yet."""

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
        if not self._catch_up():
            return self.tokens
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
        try:
            self._reach.check()
        except OSError:
            return 0  # nobody knows; what is here stays
        if self._is_gone():
            self._forget()
        elif self._is_anew():
            with suppress(SessionError, VaultError):  # what is wrong with it is said when it is needed
                self._read()
        cleared, self._cleared = self._cleared, 0
        return cleared

    def removed_elsewhere(self) -> tuple[str, ...]:
        """The ids of tokens that are not here any more since another program has removed them; each is told once."""
        removed, self._removed = self._removed, set()
        return tuple(sorted(removed - self._tokens.keys()))

    def keep(self, *tokens: StoredToken) -> None:
        """Add or replace tokens, and write them to disk when the vault allows; SessionError when that fails.

        Its marks are written where they are others than those known here: another program may have made newer ones.
        """
        self._refuse_owed()
        for token in tokens:
            before = self._tokens.get(token.id)
            self._tokens[token.id] = token
            if self.at_rest:
                self._unsaved[token.id] = token
                self._note_marks(token.id, before.marks if before is not None else UNMARKED, token.marks)
        self._write(add=tokens)

    def mark(self, marks: Mapping[str, TokenMarks]) -> None:
        """Put marks on the tokens with these ids that are here, and write it; SessionError when that fails.

        What is changed is written over what another program has put there since, and the rest of that stays.
        """
        self._refuse_owed()
        for token_id in marks.keys() & self._tokens.keys():
            before = self._tokens[token_id]
            self._tokens[token_id] = replace(before, marks=marks[token_id])
            if self.at_rest:
                self._note_marks(token_id, before.marks, marks[token_id])
        self._write()

    def _note_marks(self, token_id: str, before: TokenMarks, after: TokenMarks) -> None:
        if before != after:
            earlier = self._unsaved_marks.get(token_id)
            self._unsaved_marks[token_id] = MarksChange(earlier.before if earlier else before, after)

    def remove(self, token_ids: Iterable[str]) -> None:
        """Forget the tokens with these ids, here and in the file; SessionError when they are still in the file."""
        self._refuse_owed()
        gone = frozenset(token_ids)
        for token_id in gone:
            self._drop(token_id)
        self._write(without=gone)

    def _drop(self, token_id: str) -> None:
        for held in (self._tokens, self._unsaved, self._unsaved_marks):
            held.pop(token_id, None)

    def _refuse_owed(self) -> None:
        """SessionError where the log out of an earlier run cannot be finished."""
        caught_up = True
        with suppress(SessionError):  # a folder that does not answer is told when the token is written
            caught_up = self._catch_up()
        if not caught_up:
            raise SessionError(
                tr(NOT_WRITTEN, why=tr("an earlier log out cannot be finished", "The token file cannot be written: …"))
            )

    def log_out(self, profile_id: str | None = None, forget_secrets_of: Iterable[str] = ()) -> LogOut:
        """Clear every stored token, or those of one profile, from memory, disk and keyring; then look again.

        `forget_secrets_of` are the ids of profiles whose secrets, of whatever kind, are to be forgotten too. Never
        raises for something that could not be removed: that is named in `LogOut.left`.
        """
        left: list[str] = []
        try:
            self._reach.check()
        except OSError as error:
            return self._log_out_blindly(why_not_read(error), profile_id, forget_secrets_of)
        if profile_id is not None:
            self._catch_up()
        with self._locked(needed=False) if is_folder(self._path.parent) else nullcontext():
            if profile_id is not None:
                cleared = self._clear_profile(profile_id, left)
                file_removed = key_removed = False
                self._destroy_left_behind(left)
            else:
                cleared = self._count()
                for held in (self._tokens, self._unsaved, self._unsaved_marks):
                    held.clear()
                self._file, self._cleared, self._removed = None, 0, set()
                file_removed = self._destroy_file(left)
                key_removed = self._destroy_key(left)
        remove_left_behind(self._path.parent)
        forgotten = forget_secrets(self._vault, forget_secrets_of, left)
        if profile_id is None and not left:
            self._owed.settle()
        return LogOut(cleared, file_removed, key_removed, forgotten, tuple(left))

    def _catch_up(self) -> bool:
        """Do what an earlier run owed, before anything is read; False where it cannot be done."""
        with told():
            self._reach.check()
        if not self._owed.owed:
            return True
        since = self._owed.since
        done = self.log_out()
        self.caught_up = CaughtUp(done, since)
        return not done.left

    def _log_out_blindly(self, why: Message, profile_id: str | None, forget_secrets_of: Iterable[str]) -> LogOut:
        """Clear what can be cleared where the folder does not answer: without its key nobody can read the file."""
        left = [tr("the token file ({why})", "Still there: …", why=why)]
        gone = [token.id for token in self._tokens.values() if profile_id in (None, token.profile_id)]
        for token_id in gone:
            self._drop(token_id)
        if profile_id is None:
            self._file, self._cleared = None, 0
        key_removed = profile_id is None and self._destroy_key(left)
        forgotten = forget_secrets(self._vault, forget_secrets_of, left)
        return LogOut(len(gone), False, key_removed, forgotten, tuple(left))

    def _count(self) -> int:
        # Tokens that cannot be read are cleared with their file; how many there were cannot be known.
        with suppress(SessionError, VaultError):
            self._take_in()
        return len(self._tokens)

    def _clear_profile(self, profile_id: str, left: list[str]) -> int:
        try:
            self._take_in()
        except (SessionError, VaultError) as error:
            left.append(tr("tokens on disk ({error})", "Still there: …", error=error))
        gone = [token.id for token in self._tokens.values() if token.profile_id == profile_id]
        for token_id in gone:
            self._drop(token_id)
        if not left:
            try:
                self._write(without=gone)
            except (SessionError, VaultError) as error:
                left.append(tr("tokens on disk ({error})", "Still there: …", error=error))
        return len(gone)

    def _destroy_key(self, left: list[str]) -> bool:
        if not self.at_rest:
            return False
        removed, why = False, None
        for entry in dict.fromkeys((self._entry, self._entry_before)):
            try:
                removed = self._vault.forget(entry, KEY_KIND) or removed
            except VaultError as error:
                why = why or error
                if error.locked:  # nobody is asked twice to unlock it
                    break
        if why is not None:
            left.insert(0, tr("the key of the token file ({error})", "Still there: …", error=why))
        return removed and why is None

    def _destroy_left_behind(self, left: list[str]) -> None:
        """Remove what programs have left that were ended while they wrote the file: tokens are in it too."""
        try:
            why = next((error for each in left_behind(self._path) if (error := erase(each)) is not None), None)
        except OSError as error:
            why = error
        if why is not None:
            words = tr("what a program that was ended has left of it ({why})", "Still there: …", why=why_not_read(why))
            left.append(words)

    def _destroy_file(self, left: list[str]) -> bool:
        existed = os.path.lexists(self._path)
        self._destroy_left_behind(left)
        why = erase(self._path)
        if why is not None:
            left.append(tr("the token file ({why})", "Still there: …", why=why_not_read(why)))
        if existed and not self.at_rest:
            left.append(
                tr(
                    "the key of the token file, in a keyring that cannot be reached ({why})",
                    "Still there: …",
                    why=self._vault.why_not,
                )
            )
        return existed and not os.path.lexists(self._path)

    # --- the file ---------------------------------------------------------------------------------------------------

    def _take_in(self) -> TokenFile | None:
        """Have in memory what is in the file too; None where there is none."""
        with told():
            self._reach.check()
        if self._is_gone():
            self._forget()
        if not self.at_rest or not self._is_there():
            return None
        try:
            file = self._read()
        except SessionError:
            if self._is_there():
                raise
            self._forget()  # another program has logged out while it was read
            return None
        with told():
            for token in file.tokens():
                known = self._tokens.setdefault(token.id, token)
                if known.marks != token.marks and token.id not in self._unsaved_marks:
                    self._tokens[token.id] = replace(known, marks=token.marks)
        return file

    def _is_there(self) -> bool:
        with told():
            self._reach.check()
            return is_there(self._path)

    def _start(self) -> bytes | None:
        """The header of the file as it is now, b"" where there is none; None where that cannot be known."""
        try:
            with opened(self._path) as stream:
                return stream.read(HEADER_BYTES)
        except (FileNotFoundError, NotADirectoryError):
            return b""
        except OSError:
            return None

    def _is_anew(self) -> bool:
        """Whether the file that was read or written here was written whole since, perhaps without some tokens."""
        if self._file is None or not self._file.written:
            return False
        start = self._start()
        known = MAGIC + self._file.header.id
        return start is not None and start.startswith(known) and start != bytes(self._file.header)

    def _is_gone(self) -> bool:
        """Whether the file that was read or written here was removed since: there is none, or it is a new one."""
        if self._file is None or not self._file.written:
            return False
        start = self._start()
        if start is None:
            return False
        if not start:
            with suppress(OSError):
                return not is_there(self._path)
            return False
        other = len(start) == HEADER_BYTES and not start.startswith(MAGIC + self._file.header.id)
        return start == MAGIC or (start.startswith((MAGIC, MAGIC_BEFORE)) and other)

    def _forget(self, but: Iterable[StoredToken] = ()) -> None:
        """Another program has logged out: forget all tokens but those that came after."""
        kept = {token.id: token for token in but}
        self._cleared += len(self._tokens.keys() - kept.keys())
        self._removed.clear()
        self._tokens, self._unsaved, self._file = kept, dict(kept), None
        marked = (token for token in kept.values() if token.marks != UNMARKED)
        self._unsaved_marks = {token.id: MarksChange(UNMARKED, token.marks) for token in marked}

    def _read(self) -> TokenFile:
        """The file with all that is in it by now; what was read before is not read again."""
        with told():
            with opened(self._path) as stream:
                refuse_long(stream)
                start = stream.read(HEADER_BYTES)
                known = file = self._file
                if file is None or not file.written or bytes(file.header) != start:
                    file = self._opened(start, stream)
                if file is self._file:
                    self._file = file.under(file.header)  # read from its beginning next time, where it is damaged now
                if file.written:
                    file.read(stream)
            self._file = file
            if known is not None and known is not file:
                self._forget_cleared(known, file)
            return file

    def _forget_cleared(self, before: TokenFile, now: TokenFile) -> None:
        """Forget what another program has written the file without, but for what came here again since."""
        for token_id in (before.ids - now.ids - self._unsaved.keys()) & self._tokens.keys():
            self._drop(token_id)
            self._removed.add(token_id)

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
        key = key_of(stored)
        if key is None:
            raise DamagedError
        file = TokenFile(Header.new() if before else Header.read(start), key, written=not before)
        if before:
            file.take_over(read_before(start + stream.read(), key))
        return file

    def _write(self, add: Collection[StoredToken] = (), *, without: Collection[str] | None = None) -> None:
        """Add tokens to the file, or write it anew with nothing in it of those with the ids `without`."""
        if not self.at_rest or not (add or self._is_there()):
            return
        with told(writing=True):
            self._reach.check()
        with self._locked():
            remove_unfinished(self._path)
            if self._is_gone():
                self._forget(but=add)
                if not (add or self._is_there()):
                    return
            file = self._read() if self._is_there() else TokenFile(Header.new(), self._new_key(), written=False)
            add, marks = tuple(self._unsaved.values()), file.merged(self._unsaved_marks)
            with told(writing=True):
                if without is not None or not file.written or not file.appended(self._path, add, marks):
                    self._file = file.rewritten(self._path, add, marks, without or ())
            self._unsaved.clear()
            self._unsaved_marks.clear()

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
                with suppress(VaultError):  # it is known all the same, and log out looks under both names
                    self._vault.store(self._entry, stored, KEY_KIND)
                    self._vault.forget(self._entry_before, KEY_KIND)
        return stored

    def _new_key(self) -> bytes:
        """The key of a file that is not there yet."""
        key = key_of(self._stored_key() or "")
        if key is None:
            key = secrets.token_bytes(KEY_BYTES)
            # One that comes late stays: it may be found, and used, before that is known.
            self._vault.store(self._entry, key.hex(), KEY_KIND, undone=False)
        return key
