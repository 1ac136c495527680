"""The demo without a window: the same journey against the same issuer, printed, and a picture of the window."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Any

import click

from inspector.core.checks.verdict import Verdict
from inspector.core.issuer.key_cache import KeyCache
from inspector.core.issuer.network import Network
from inspector.core.journeys.outcome import Outcome
from inspector.core.journeys.request import request_token
from inspector.core.network.transport import Transport
from inspector.core.report.cover import Cover
from inspector.core.report.json_text import json_text
from inspector.core.report.outcome import VERDICT_WORDS, outcome_json, outcome_text
from inspector.demo.clients import DemoClient, Fault
from inspector.demo.issuer import DemoIssuer
from inspector.ending import BUG
from inspector.needing_qt import NoQtError, importing_qt
from inspector.terminal import print_report

SHOWN_FAULTS = ("expired", "rotated", "wrong-secret")
"""The faults whose reports are printed whole; of the others one line each."""


def run_headless_demo(screenshot: Path | None, form: str = "text") -> int:
    """Run every client of the demo issuer and print what came of it; 0 when the main one's token is valid.

    The picture goes to `screenshot`, or into a new folder for temporary files.
    """
    keys = KeyCache()
    with DemoIssuer() as issuer:
        if form == "json":
            outcomes = {client.name: _request(issuer, client.name, keys) for client in issuer.clients}
            path = _take_screenshot(issuer, screenshot)
            runs = [_run_json(client, outcomes[client.name]) for client in issuer.clients]
            click.echo(json_text({"issuer": issuer.url, "screenshot": str(path), "runs": runs}))
            return _code_of(outcomes[Fault.NONE])
        click.echo(f"Demo issuer: {issuer.url}\n")
        main = _request(issuer, "ok", keys)
        _print_whole("Demo issuer", main)
        for name in SHOWN_FAULTS:
            _print_whole(issuer.profile(name).name, _request(issuer, name, keys))
        click.echo("Other faults on demand")
        for client in issuer.clients:
            if client.name != "ok" and client.name not in SHOWN_FAULTS:
                click.echo(f"  {client.label}: {one_line(_request(issuer, client.name, keys))}")
        try:
            click.echo(f"\nScreenshot of the window: {_take_screenshot(issuer, screenshot)}")
        except NoQtError as error:
            if screenshot is not None:
                raise
            click.echo(f"\nNo screenshot: {error}")
    return _code_of(main)


def _code_of(main: Outcome) -> int:
    return 0 if main.inspection is not None and main.inspection.verdict is Verdict.VALID else BUG


def _run_json(client: DemoClient, outcome: Outcome) -> dict[str, Any]:
    """What a client of the issuer is for, and what came of its request, as `request --format json` says it."""
    about = {"client": client.name.value, "label": client.label, "description": client.description}
    return about | outcome_json(Cover().outcome(outcome))


def _request(issuer: DemoIssuer, name: str, keys: KeyCache) -> Outcome:
    profile = issuer.profile(name)
    network = Network(Transport(timeout_s=profile.timeout), keys)
    return request_token(profile, issuer.secret_for(profile.id), network)


def _print_whole(title: str, outcome: Outcome) -> None:
    click.echo(f"{title}\n{'=' * len(title)}")
    print_report(outcome_text(outcome))
    click.echo("")


def one_line(outcome: Outcome) -> str:
    """The verdict and its sentence."""
    if outcome.inspection is not None:
        return f"{VERDICT_WORDS[outcome.inspection.verdict]}. {outcome.inspection.reason}"
    return f"No token issued. {outcome.diagnosis.summary if outcome.diagnosis else ''}"


def _take_screenshot(issuer: DemoIssuer, path: Path | None) -> Path:
    if path is None:
        path = Path(tempfile.mkdtemp(prefix="token-inspector-")) / "demo.png"
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # That platform warns of what it lacks, such as size hints, for each window it is to show.
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
    with importing_qt():
        from inspector.screenshot import demo_screenshot

    return demo_screenshot(path, issuer)
