"""`darmgids controleer`: all content checks."""

from __future__ import annotations

from typing import Optional

import typer

from faqbot.cli import say


def controleer(
    alleen: Optional[list[str]] = typer.Option(None, help="Alleen deze controle; herhaal voor meer."),
    zonder_waarschuwingen: bool = typer.Option(False, help="Laat alleen zien wat moet, niet wat mag wachten."),
) -> None:
    """Kijkt alle teksten en vragen na en zegt per regel wat er mis is en wat je eraan doet."""
    from faqbot.content.checks import CHECKS
    from faqbot.content.content import read

    unknown = [name for name in alleen or [] if name not in CHECKS]
    if unknown:
        say.stop(f"Onbekende controle: {', '.join(unknown)}. Kies uit: {', '.join(CHECKS)}.", code=2)
    content = read(say.root())
    # With one file unreadable the other checks would only complain about what they cannot see.
    chosen = ["vorm"] if content.unreadable else alleen or list(CHECKS)
    problems, warnings = 0, 0
    with typer.progressbar(chosen, label="Nakijken") as progress:
        found = [(name, list(CHECKS[name](content))) for name in progress]
    for name, all_of_it in found:
        kept = [p for p in all_of_it if not (p.warning and zonder_waarschuwingen)]
        if kept:
            say.head(f"\n{name}")
        for problem in sorted(kept, key=lambda p: (str(p.file), p.line)):
            (say.warn if problem.warning else say.bad)(f"  {problem.place(content.root)}")
            typer.echo(f"    {problem.what}\n    → {problem.mend}")
            problems, warnings = problems + (not problem.warning), warnings + problem.warning
    typer.echo("")
    if problems:
        say.bad(f"{problems} keer verbeteren, {warnings} waarschuwingen")
        raise typer.Exit(1)
    say.good(
        f"Alles in orde: {len(content.entries)} onderwerpen, {len(content.texts)} teksten, {warnings} waarschuwingen"
    )
