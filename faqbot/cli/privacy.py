"""`darmgids privacy`: erase what has been kept long enough."""

from __future__ import annotations

import typer

from faqbot.cli import say

app = typer.Typer(help="Gegevens opruimen.", no_args_is_help=True)


@app.callback()
def privacy() -> None:
    """Wat bewaard wordt, en tot wanneer."""


@app.command("opschonen")
def opschonen(
    dagen: str = typer.Option("", help="Bewaartermijn van gesprekken in dagen; anders RETENTION_DAYS, anders 30."),
) -> None:
    """Wist wat ouder is dan de bewaartermijn: gesprekken, gemiste vragen en afgewezen reacties."""
    from faqbot.privacy.__main__ import clean_up, clean_up_editors

    typer.echo(f"{clean_up(str(say.root() / 'endpoints.yml'), dagen or None)} gebeurtenissen uit gesprekken gewist.")
    typer.echo(clean_up_editors())
