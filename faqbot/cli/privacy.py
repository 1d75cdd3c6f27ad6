"""`darmgids privacy`: erase what has been kept long enough."""

from __future__ import annotations

import importlib
from collections.abc import Callable

import typer

from faqbot.cli import say
from faqbot.editors import misses, reactions

app = typer.Typer(help="Gegevens opruimen.", no_args_is_help=True)


@app.callback()
def privacy() -> None:
    """Wat bewaard wordt, en tot wanneer."""


@app.command("opschonen")
def opschonen() -> None:
    """Wist wat ouder is dan de bewaartermijn: gemiste vragen, afgewezen reacties en gesprekken."""
    typer.echo(f"{misses.purge()} gemiste vragen gewist (ouder dan {misses.retention_days()} dagen)")
    typer.echo(f"{reactions.purge()} reacties gewist (afgewezen, of te lang zonder besluit)")
    clean_up = _conversations()
    if clean_up is None:
        say.warn("Gesprekken zijn niet opgeschoond: deze installatie heeft daar nog geen programma voor.")
        return
    typer.echo(f"{clean_up('endpoints.yml', None)} gebeurtenissen uit gesprekken gewist")


def _conversations() -> Callable[[str, None], int] | None:
    """The part of the guide that erases old conversations, where it is installed."""
    try:
        found: Callable[[str, None], int] = importlib.import_module("faqbot.privacy.__main__").clean_up
    except (ImportError, AttributeError):
        return None
    return found
