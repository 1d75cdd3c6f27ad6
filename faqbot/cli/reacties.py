"""`darmgids reacties`: what visitors left for the editors."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

import typer

from faqbot.cli import say
from faqbot.editors import reactions
from faqbot.editors.flags import reason

app = typer.Typer(help="Reacties en ervaringen van bezoekers beoordelen en uitvoeren.", invoke_without_command=True)

_KEYS = {"g": reactions.APPROVED, "w": reactions.REFUSED, "s": reactions.SPAM}


@app.callback()
def reacties(context: typer.Context) -> None:
    """Zonder opdracht: loopt langs de reacties die wachten."""
    if context.invoked_subcommand is None:
        beoordeel()


@app.command("beoordeel")
def beoordeel() -> None:
    """Loopt langs wat wacht: goedkeuren, weigeren of spam. Er wordt niets getoond voordat jij het goedkeurt."""
    waiting = reactions.reactions(reactions.WAITING)
    if not waiting:
        say.good("Er wacht niets.")
        return
    for number, reaction in enumerate(waiting, 1):
        say.head(f"\n{number} van {len(waiting)} · {reaction.day}")
        typer.echo(reaction.text)
        for flag in reaction.flags:
            say.warn(f"  let op: {reason(flag)}")
        answer = _answer()
        if answer == "q":
            return
        if answer in _KEYS:
            reactions.decide(reaction.id, _KEYS[answer])
            say.good(f"  {_KEYS[answer]}")


def _answer() -> str:
    while True:
        answer = say.ask("[g]oedkeuren, [w]eigeren, [s]pam, [l]ater, [q] stoppen").lower()[:1]
        if answer in (*_KEYS, "l", "q"):
            return answer
        say.warn("Typ g, w, s, l of q.")


@app.command("lijst")
def lijst(status: Optional[str] = typer.Option(None, help="wacht, goedgekeurd, geweigerd of spam.")) -> None:
    """Laat reacties zien, met hun code en wat de regels ervan zeggen."""
    for reaction in reactions.reactions(status):
        flags = f" [{', '.join(reaction.flags)}]" if reaction.flags else ""
        typer.echo(f"{reaction.code}  {reaction.day}  {reaction.status}{flags}\n  {reaction.text}")


@app.command("uitvoeren")
def uitvoeren(
    bestand: Path = typer.Argument(..., help="Waarheen; eindigt op .csv of .json."),
) -> None:
    """Schrijft de goedgekeurde reacties in een bestand, voor op de website. De rest komt er niet in."""
    form = bestand.suffix.lstrip(".")
    if form not in ("csv", "json"):
        say.stop("Het bestand moet eindigen op .csv of .json.", code=2)
    approved = reactions.reactions(reactions.APPROVED)
    bestand.write_text(reactions.export(approved, form), encoding="utf-8")
    say.good(f"{len(approved)} goedgekeurde reacties in {bestand}")


@app.command("wis")
def wis(code: str = typer.Argument(..., help="De code die de bezoeker kreeg, zoals K7QX-M2PA.")) -> None:
    """Wist een reactie voorgoed, als de schrijver daarom vraagt."""
    if not reactions.erase(code):
        say.stop(f"Er is geen reactie met de code {code}.")
    say.good("Gewist. Staat ze al op de website? Haal haar daar dan ook weg.")
