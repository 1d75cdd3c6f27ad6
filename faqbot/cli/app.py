"""The command line as a whole."""

from __future__ import annotations

import logging
import os
import sys

import typer

from faqbot.cli import controleer, meten, onderwerp, privacy, reacties, verbeter, vraag
from faqbot.cli.dutch import speak_dutch

EPILOGUE = "Begin met: darmgids onderwerp lijst. Uitleg voor redacteuren: docs/redactie.md"

app = typer.Typer(
    name="darmgids",
    help="Gereedschap voor de redactie: onderwerpen toevoegen, nakijken, meten, en leren van wat bezoekers vroegen.",
    epilog=EPILOGUE,
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
app.add_typer(onderwerp.app, name="onderwerp")
app.command("vraag")(vraag.vraag)
app.command("controleer")(controleer.controleer)
app.command("evalueer")(meten.evalueer)
app.command("vergelijk")(meten.vergelijk)
app.command("uitgave")(meten.uitgave)
app.command("verbeter")(verbeter.verbeter)
app.add_typer(reacties.app, name="reacties")
app.add_typer(privacy.app, name="privacy")


def main(arguments: list[str] | None = None) -> None:
    """Runs one command. A failure that nobody foresaw ends in Dutch, by its kind; DARMGIDS_DEBUG=1 shows where."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    if not os.environ.get("DARMGIDS_DEBUG"):
        _hush_warnings()
    speak_dutch()
    try:
        app(arguments, prog_name="darmgids")
    except Exception as error:
        if os.environ.get("DARMGIDS_DEBUG"):
            raise
        print(f"Dit ging mis: {type(error).__name__}: {error}", file=sys.stderr)
        sys.exit(1)


def _hush_warnings() -> None:
    """Keeps libraries' warnings from the terminal. A filter is not enough: Sanic sets its own when it is imported."""
    logging.captureWarnings(True)
    logging.getLogger("py.warnings").propagate = False
