"""Acceptors of a test's own, of a few rules each, and what they do with a token."""

from __future__ import annotations

from typing import Any

from inspector.core.acceptance.judging import Judgement, judge_for
from inspector.core.acceptance.presented import PresentedToken
from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.knowledge.acceptors import PARAMETERS, Acceptor, AcceptorRule, KeyHabits, Reply, SettingSpec
from tests.core.minting import NOW, judge, mint, with_claims


def rule(kind: str, **parameters: Any) -> AcceptorRule:
    """A rule as a row has it, with these parameters."""
    return AcceptorRule(kind, {**PARAMETERS[kind], **parameters}, {}, Reply((401,)))


def made(
    *rules: AcceptorRule, skew: float | None = None, name: str = "Gate", keys: KeyHabits | None = None
) -> Acceptor:
    """An acceptor of these rules."""
    settings = {"skew": SettingSpec("skew", default=skew)} if skew is not None else {}
    return Acceptor(name.lower(), name, name, "", "2026-11-29", "observed", "", rules, settings, keys or KeyHabits(),
                    Reply((401,)))  # fmt: skip


def judged(acceptor: Acceptor, now: float = NOW, settings: AcceptorSettings | None = None, **claims: Any) -> Judgement:
    """What it does with the usual token with these claims changed."""
    token = PresentedToken(judge(mint(with_claims(**claims))))
    return judge_for(acceptor, token, settings or AcceptorSettings(), now)
