"""`darmgids vraag`: what the guide would make of a message, and why."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any, Optional

import typer

from faqbot.cli import say
from faqbot.editors.nearest import Nearest, training_lines


def vraag(
    tekst: Optional[list[str]] = typer.Argument(None, help="De vraag, tussen aanhalingstekens; meer dan een mag."),
    model: Path = typer.Option(Path("models/darmgids.tar.gz"), help="Het getrainde model."),
) -> None:
    """Laat zien hoe Darmgids een vraag leest: onderwerp, zekerheid, nummer twee, alarmregels, gelijkende vragen.

    Zonder tekst kun je vragen blijven typen.
    """
    path = model if model.is_absolute() else say.root() / model
    if not path.exists():
        say.stop("Er is nog geen getraind model. Maak het met: make train")
    typer.echo("Even geduld, het model wordt geladen ...", err=True)
    ask = reader(path)
    for text in tekst or iter(lambda: say.ask("Vraag (Enter stopt)", default=""), ""):
        show(text, ask)


def reader(path: Path) -> Any:
    """A function that reads one message with the trained model and returns Rasa's parse result."""
    from evaluation.reading import Model

    return Model(path).parse


def show(text: str, ask: Any) -> None:
    """Prints what is made of one message."""
    from evaluation.dataset import Question
    from evaluation.reading import ANSWERED, ASKED, REFUSED, outcome
    from faqbot.channels.guard import clean
    from faqbot.nlu.outside_names import names_outside

    parsed = ask(clean(text))
    found = outcome(Question(text, "", ""), parsed)
    ranking = parsed.get("response_selector", {}).get("faq", {}).get("ranking", [])
    does = {
        ANSWERED: "geeft antwoord",
        ASKED: "twijfelt en vraagt welk onderwerp bedoeld is",
        REFUSED: "zegt dat het artikel dit niet behandelt",
    }
    say.head(f"\n{text}")
    typer.echo(f"  Darmgids      {does.get(found.did, f'reageert op: {found.intent}')}")
    for place, entry in zip(("onderwerp", "nummer twee", "nummer drie"), ranking, strict=False):
        topic = entry["intent_response_key"].partition("/")[2]
        typer.echo(f"  {place:13} {topic}  ({100 * float(entry['confidence']):.0f} %)")
    kind = f", soort: {found.kind}" if found.kind else ""
    typer.echo(f"  buiten        {100 * found.outside:.0f} % kans dat het artikel hier niet over gaat{kind}")
    named = names_outside(text)
    if named:
        typer.echo(f"  niet erin     {', '.join(map(str, named))}")
    show_safety(text)
    show_nearest(text)


def show_safety(text: str) -> None:
    """Prints the alarm rules that a message triggers."""
    from faqbot.safety.engine import check

    findings = check(text).findings
    for finding in findings:
        say.bad(f"  alarmregel    {finding.label}: {finding.rule} ({finding.words!r})")
    if not findings:
        typer.echo("  alarmregel    geen")


def show_nearest(text: str) -> None:
    """Prints the training questions that look most like a message."""
    typer.echo("  lijkt op")
    for near in _index(say.root()).nearest(text):
        place = f"{say.shown(near.line.file)}:{near.line.line}"
        typer.echo(f"    {100 * near.likeness:3.0f} %  {near.line.intent}  {near.line.text[:70]!r}  ({place})")


@functools.lru_cache(maxsize=1)
def _index(root: Path) -> Nearest:
    return Nearest(training_lines(root))
