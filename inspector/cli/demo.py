"""`demo`: the demo issuer in the window, or its journey in the terminal."""

from __future__ import annotations

import sys
from pathlib import Path

import click
from click.core import ParameterSource

from inspector.cli.help.described import Described
from inspector.cli.options import format_option, home_option
from inspector.cli.window import open_window


@click.command(cls=Described)
@click.option("--headless", is_flag=True, help="Run the journey without a window, and print the report.")
@click.option("--screenshot", type=click.Path(dir_okay=False, path_type=Path), help="Where the picture goes.")
@format_option("text", "json", help="How the report is printed; json runs the journey without a window.")
@home_option
def demo(*, home: Path | None, headless: bool, screenshot: Path | None, form: str) -> None:
    """Open the window on the demo issuer; without a display, run the same journey and print what came of it.

    The demo's profiles and secrets are kept in memory only; its tokens are kept like all others until you log out.
    """
    from inspector.display_server import why_no_window

    asked = form == "json" and click.get_current_context().get_parameter_source("form") is ParameterSource.COMMANDLINE
    reason = None if headless or asked else why_no_window()
    if not headless and not asked and reason is None:
        sys.exit(open_window(home, demo=True))
    if reason is not None:
        note = f"No window: {reason} Running the demo without one."
        click.echo(note if form == "json" else f"{note}\n", err=form == "json")
    from inspector.headless import run_headless_demo

    sys.exit(run_headless_demo(screenshot, form))
