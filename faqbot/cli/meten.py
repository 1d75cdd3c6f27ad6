"""`darmgids evalueer`, `vergelijk` and `uitgave`: is it better than before?"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import typer

from faqbot.cli import say

RUN = Path("results") / "outcomes.json"
RELEASES = Path("evaluation") / "releases"
NOT_YET = "Er is nog niet gemeten. Doe eerst: darmgids evalueer"


def evalueer(
    zonder_trainen: bool = typer.Option(False, help="Meet het model dat er ligt, ook als er iets veranderd is."),
) -> None:
    """Traint als dat nodig is en meet op de apart gehouden vragen; het verslag staat in results/evaluation.html."""
    command = [sys.executable, "-W", "ignore", "-m", "evaluation.run"] if zonder_trainen else ["make", "evaluate"]
    done = subprocess.run(command, cwd=say.root(), check=False)
    if done.returncode:
        say.stop("Het meten is niet gelukt; hierboven staat waarom.", code=done.returncode)
    say.good("Verslag: results/evaluation.html")
    typer.echo("Hierna: darmgids vergelijk")


def last_run() -> dict[str, Any]:
    """The last evaluation; ends with a message when there is none, and warns when content changed after it."""
    file = say.root() / RUN
    if not file.exists():
        say.stop(NOT_YET)
    newest = max((found.stat().st_mtime for found in (say.root() / "data").rglob("*.yml")), default=0)
    if newest > file.stat().st_mtime:
        say.warn("Let op: na de laatste meting is er nog iets veranderd. Meet opnieuw met: darmgids evalueer")
    return dict(json.loads(file.read_text(encoding="utf-8")))


def vergelijk(
    met: str = typer.Option("", help="Een oudere uitgave, zoals 2026-11-28; anders de laatste."),
) -> None:
    """Legt de laatste meting naast de vorige uitgave: welke apart gehouden vragen wisselden van kant?"""
    from evaluation import releases

    run = last_run()
    files = releases.releases(say.root() / RELEASES)
    chosen = [file for file in files if not met or file.stem == met]
    if not chosen:
        known = ", ".join(file.stem for file in files) or "nog geen"
        say.stop(f"Die uitgave is er niet. Wel: {known}. Maak er een met: darmgids uitgave")
    release = releases.load(chosen[-1])
    say.head(f"Nu ({run['date']}) naast uitgave {chosen[-1].stem}")
    _figures(run["figures"], release["figures"])
    compared = releases.compare(run, release)
    _changes("Beter", compared.better, say.good)
    _changes("Slechter", compared.worse, say.bad)
    typer.echo(
        f"\n{len(compared.better)} beter, {len(compared.worse)} slechter, {compared.new} nieuwe meetvragen "
        f"({compared.new_good} goed), {compared.gone} verdwenen"
    )


def _figures(now: dict[str, float], before: dict[str, float]) -> None:
    from evaluation.report_page import NAMES

    for name, value in now.items():
        if name in before:
            step = 100 * (value - before[name])
            text = f"  {NAMES.get(name, name):38} {100 * before[name]:5.1f} % → {100 * value:5.1f} %  ({step:+.1f})"
            typer.echo(text)


def _changes(title: str, changes: Any, tell: Any) -> None:
    if changes:
        say.head(f"\n{title}")
    for change in changes:
        now = change.now
        about = f" · hoort bij {now['topic']}" if now["topic"] else ""
        tell(f"  {now['text']}")
        typer.echo(f"    {change.where}{about} · eerst {change.before}, nu {now['did']}: {now['read'] or now['kind']}")


def uitgave(
    toch: bool = typer.Option(False, help="Ook als er vragen slechter gingen zonder dat er meer beter gingen."),
) -> None:
    """Legt de laatste meting vast als uitgave, om de volgende mee te vergelijken."""
    from evaluation import releases

    run = last_run()
    folder = say.root() / RELEASES
    files = releases.releases(folder)
    if files:
        compared = releases.compare(run, releases.load(files[-1]))
        if len(compared.worse) > len(compared.better) and not toch:
            say.stop(
                f"{len(compared.worse)} vragen gingen slechter en {len(compared.better)} beter. Kijk met: darmgids "
                "vergelijk. Wil je dit toch vastleggen, gebruik dan --toch."
            )
    file = releases.write(run, folder)
    say.good(f"Vastgelegd: {say.shown(file)}")
    typer.echo("Zet dit bestand met je wijzigingen in git.")
