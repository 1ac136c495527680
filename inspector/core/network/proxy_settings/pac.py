"""Asking a PAC file for the way to a URL: it is fetched once for a while, and evaluated in a process of its own."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from dataclasses import field
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import NamedTuple
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

from inspector.core.files import read_at_most, why_not_read
from inspector.core.network.exchange import Exchange
from inspector.core.network.lifeline import CutError, Lifeline
from inspector.core.network.programs import output_of
from inspector.core.text.display import elide, visible
from inspector.core.text.masking import SECRET
from inspector.core.text.message import Message, message
from inspector.core.text.numbers import size
from inspector.core.text.patterns import pattern
from inspector.core.text.seen import saw
from inspector.core.text.urls import is_url
from inspector.core.values import dataclass

MOST_BYTES = 1024 * 1024
"""Of a PAC file: what browsers read of one."""
ANSWER_S = 5.0
"""A PAC file takes a few milliseconds, and the process for it about 50."""
FETCH_S = 5.0
KEPT_S, LEAST_KEPT_S, MOST_KEPT_S = 600.0, 30.0, 3600.0
"""How long a text is kept where its server says nothing of it (Cache-Control: max-age), and within which bounds."""
PROBLEM_KEPT_S = 30.0
"""How long it is not asked for again after it could not be had: each request would wait for it."""
MOST_KEPT = 8
MOST_WORDS = 120

_MAX_AGE = pattern(r"(?i)(?:^|[\s,])max-age=(\d{1,9})")
_PROGRAM = Path(__file__).with_name("pac_program.py")
IN_BUNDLE = "--evaluate-pac"
"""With it the packaged program, which has no Python of its own beside it, is the process that evaluates."""


class PacError(Exception):
    """There is no answer of the PAC file; `said` is one sentence for the user."""

    def __init__(self, said: Message) -> None:
        super().__init__("no answer of the PAC file")
        self.said = said


Fetch = Callable[[str], Exchange]
"""Asks for a URL directly, bounded in bytes and time, and without anything secret."""


@dataclass(frozen=True, slots=True)
class Asking:
    """What a look for proxies is done with: the lifeline that ends it, the time for each wait in seconds, and `fetch`.

    `begun` is called before a PAC file is asked, which may take a while.
    """

    lifeline: Lifeline
    timeout_s: float
    fetch: Fetch
    begun: Callable[[], None] = lambda: None


class _Kept(NamedTuple):
    """A text, or why there is none, and until when that holds, by the clock that never goes back."""

    text: str
    problem: Message | None
    until: float


@dataclass(frozen=True, slots=True)
class PacFiles:
    """The PAC files of this run."""

    kept: dict[str, _Kept] = field(default_factory=dict, repr=False)
    lock: Lock = field(default_factory=Lock, repr=False)

    def answer(self, pac_url: str, url: str, asking: Asking) -> str:
        """What the PAC file answers for `url`, verbatim; PacError where it does not. CutError where given up."""
        if not can_evaluate():
            raise PacError(
                message(
                    "The PAC file {url} was not asked: what evaluates such files is not installed. "
                    "Set HTTPS_PROXY to the proxy, or install pypac and dukpy where the program is.",
                    url=shown(pac_url),
                )
            )
        return _evaluated(self._text(pac_url, asking), pac_url, url, asking)

    def _text(self, pac_url: str, asking: Asking) -> str:
        now = time.monotonic()
        with self.lock:
            kept = self.kept.get(pac_url)
        if kept is None or kept.until <= now:
            try:
                text, lasts = _fetched(pac_url, asking)
                kept = _Kept(text, None, now + lasts)
            except PacError as error:
                kept = _Kept("", error.said, now + PROBLEM_KEPT_S)
            with self.lock:
                if len(self.kept) >= MOST_KEPT:
                    self.kept.clear()
                self.kept[pac_url] = kept
        if kept.problem is not None:
            raise PacError(kept.problem)
        return kept.text


def can_evaluate() -> bool:
    """Whether the extra `pac` is there."""
    return find_spec("pypac") is not None and find_spec("dukpy") is not None


def shown(pac_url: str) -> str:
    """The URL of a PAC file without what may be secret in it: a user name with its password, and the query."""
    try:
        parts = urlsplit(pac_url)
    except ValueError:
        return SECRET
    if parts.scheme not in ("http", "https", "file"):
        return elide(f"{visible(parts.scheme)}:{SECRET}" if parts.scheme else SECRET, MOST_WORDS)
    _, at, place = parts.netloc.rpartition("@")
    query = f"?{SECRET}" if parts.query else ""
    there = visible(f"{place}{parts.path}")
    return elide(f"{parts.scheme}://{SECRET + '@' if at else ''}{there}{query}", MOST_WORDS)


def _fetched(pac_url: str, asking: Asking) -> tuple[str, float]:
    """The text, and how long it is good for in seconds."""
    scheme = pac_url.partition(":")[0].lower()
    if scheme == "file":
        return _checked(_read(pac_url), pac_url), LEAST_KEPT_S
    if scheme not in ("http", "https"):
        raise _cannot(pac_url, message("only http, https and file URLs are fetched"))
    if not is_url(pac_url):
        raise _cannot(pac_url, message("it is no web address"))
    parts = urlsplit(pac_url)
    saw(unquote(parts.password or "") or None)
    # A user name in the URL is left out: who wrote the setting is not who it would be sent to over plain http.
    exchange = asking.fetch(parts._replace(netloc=parts.netloc.rpartition("@")[2], fragment="").geturl())
    if exchange.failure is not None:
        raise PacError(
            message("The PAC file {url} cannot be fetched. {why}", url=shown(pac_url), why=exchange.failure.message)
        )
    answer = exchange.response
    if answer is None or answer.status != 200:
        status = f"{answer.status} {answer.phrase}".rstrip() if answer is not None else "-"
        raise _cannot(pac_url, message("its server answered {status}", status=elide(status, MOST_WORDS)))
    age = _MAX_AGE.search(answer.header("Cache-Control") or "")
    lasts = min(max(float(age[1]), LEAST_KEPT_S), MOST_KEPT_S) if age else KEPT_S
    return _checked(answer.body, pac_url), lasts


def _read(pac_url: str) -> bytes:
    try:
        parts = urlsplit(pac_url)
    except ValueError:
        raise _cannot(pac_url, message("it is no web address")) from None
    if parts.netloc not in ("", "localhost"):
        raise _cannot(pac_url, message("it is a file of another computer"))
    try:
        content = read_at_most(url2pathname(parts.path), MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        raise _cannot(pac_url, why_not_read(error)) from None
    if len(content) > MOST_BYTES:
        raise _cannot(pac_url, message("it is larger than {size}", size=size(MOST_BYTES)))
    return content


def _checked(content: bytes, pac_url: str) -> str:
    text = content.decode("utf-8-sig", "replace")
    if text.lstrip()[:1] == "<":
        raise _cannot(pac_url, message("a web page came in its place"))
    return text


def _cannot(pac_url: str, why: Message) -> PacError:
    return PacError(message("The PAC file {url} cannot be fetched: {why}.", url=shown(pac_url), why=why))


def _evaluated(text: str, pac_url: str, url: str, asking: Asking) -> str:
    # As in browsers, it is told the host of an https URL and no more: path and query may hold something secret, and
    # may be looked up as a name by it. The port is part of where to, and stays.
    parts = urlsplit(url)
    host = parts.hostname or ""
    place = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}/"
    given = {"path": sys.path, "text": text, "url": place, "host": host}
    seconds = min(ANSWER_S, asking.timeout_s)
    try:
        code, said = output_of(_command(), asking.lifeline, seconds, json.dumps(given).encode(), _environment())
        answer = json.loads(said) if code == 0 and said else {"error": ""}
    except CutError:
        raise
    except TimeoutError:
        words = message(
            "The PAC file {url} did not answer within {seconds} s.", url=shown(pac_url), seconds=f"{seconds:g}"
        )
        raise PacError(words) from None
    except (OSError, ValueError):
        answer = {"error": ""}
    if answer.get("error"):
        words = message(
            "The PAC file {url} cannot be evaluated: {error}.",
            url=shown(pac_url),
            error=elide(visible(str(answer["error"])), MOST_WORDS).rstrip("."),
        )
        raise PacError(words)
    if "error" in answer:
        raise PacError(message("The PAC file {url} broke off before it answered.", url=shown(pac_url)))
    return str(answer["answer"] or "")


def _command() -> tuple[str, ...]:
    if getattr(sys, "frozen", False):
        return (sys.executable, IN_BUNDLE)
    return (sys.executable, "-I", str(_PROGRAM))


def _environment() -> dict[str, str]:
    """Nothing of ours, as JavaScript can see it; Windows starts no program without these."""
    return {name: os.environ[name] for name in ("SYSTEMROOT", "WINDIR") if name in os.environ}
