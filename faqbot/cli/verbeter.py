"""`darmgids verbeter`: the weekly round along the questions that were missed."""

from __future__ import annotations

import datetime
from collections import Counter

import typer

from faqbot import feedback
from faqbot.cli import onderwerp, say
from faqbot.content.knowledge import INTENT
from faqbot.editors import misses, settling
from faqbot.editors.grouping import Group, grouped
from faqbot.editors.nearest import Nearest, training_lines
from faqbot.editors.writing import CannotWriteError

SHOWN = 8
"""Questions of a group on the screen."""

CHOICES = "[o]nderwerp, [b]uiten het artikel, [n]ieuw onderwerp, [w]eggooien, [a]lles tonen, [l]ater, [q] stoppen"


def verbeter(
    lijst: bool = typer.Option(False, "--lijst", help="Laat de groepen zien en stop."),
    web: bool = typer.Option(False, "--web", help="Doe het in de browser, op deze computer."),
    poort: int = typer.Option(5100, help="Poort voor --web."),
    minstens: int = typer.Option(1, help="Alleen groepen met zoveel vragen of meer."),
) -> None:
    """Loopt langs de vragen die gemist werden, op onderwerp gegroepeerd. Jij beslist per groep."""
    kept = misses.misses()
    if not web:
        rated()
    if not kept:
        say.good("Er zijn geen gemiste vragen.")
        return
    nearest = Nearest(training_lines(say.root()))
    if web:
        from faqbot.editors.page import serve

        typer.echo(f"Open http://127.0.0.1:{poort}/ in je browser (stoppen: Ctrl-C).")
        serve(say.root(), nearest, poort)
        return
    groups = [group for group in grouped(kept, nearest) if len(group.misses) >= minstens]
    typer.echo(f"{len(kept)} gemiste vragen in {len(groups)} groepen, de grootste eerst.")
    for number, group in enumerate(groups, 1):
        show(group, f"\nGroep {number} van {len(groups)}")
        if not lijst and not settle(group):
            return


def rated() -> None:
    """Prints the topics whose answers got thumbs down: their text may need mending, not only their questions."""
    since = datetime.date.today() - datetime.timedelta(days=misses.retention_days())
    found = feedback.rated_down(since)
    if found:
        say.head(f"Antwoorden met een duim omlaag, de laatste {misses.retention_days()} dagen")
    for topic, up, down in found[:SHOWN]:
        typer.echo(f"  {topic:38} {down} omlaag, {up} omhoog")


def show(group: Group, title: str, most: int = SHOWN) -> None:
    """Prints a group: how often, its questions, and what they look like."""
    say.head(f"{title} · {len(group.misses)} keer")
    kinds = Counter(miss.kind for miss in group.misses)
    typer.echo("  " + ", ".join(f"{kind}: {number}" for kind, number in kinds.most_common()))
    for number, text in enumerate(group.texts[:most], 1):
        typer.echo(f"  {number}. {text}")
    if len(group.texts) > most:
        typer.echo(f"  ... en nog {len(group.texts) - most}")
    looks_like = ", ".join(f"{intent} ({100 * share:.0f} %)" for intent, share in group.suggestions)
    typer.echo(f"  lijkt op: {looks_like or 'niets dat er al staat'}")


def settle(group: Group) -> bool:
    """Asks what to do with a group and does it; False when the editor stops."""
    while True:
        answer = say.ask(CHOICES).lower()[:1]
        try:
            if answer == "q":
                return False
            if answer == "l" or (answer in _DOES and _DOES[answer](group)):
                return True
            if answer == "a":
                show(group, "Alle vragen", len(group.texts))
        except CannotWriteError as error:
            say.bad(f"  Niet gelukt: {error}")


def _assign(group: Group) -> bool:
    suggested = next((i.removeprefix(INTENT) for i, _ in group.suggestions if i.startswith(INTENT)), None)
    topic = say.ask("  Bij welk onderwerp", default=suggested)
    texts = _chosen(group)
    _tell(settling.assign(say.root(), group, topic, texts), len(texts), topic)
    return True


def _outside(group: Group) -> bool:
    kinds = settling.kinds(say.root())
    kind = kinds[say.choose("  Welke soort (nummer)", kinds)]
    texts = _chosen(group)
    _tell(settling.mark_outside(say.root(), group, kind, texts), len(texts), kind)
    return True


def _new(group: Group) -> bool:
    texts = settling.without_held_out(say.root(), _chosen(group))
    onderwerp.nieuw(
        sectie=None,
        titel=None,
        naam=None,
        vraag=texts,
        vragen=None,
        antwoord=None,
        meer=None,
        vervolg=None,
        thema=None,
    )
    settling.throw_away(group)
    return True


def _throw_away(group: Group) -> bool:
    settling.throw_away(group)
    say.good(f"  {len(group.misses)} vragen weggegooid")
    return True


_DOES = {"o": _assign, "b": _outside, "n": _new, "w": _throw_away}


def _chosen(group: Group) -> list[str]:
    """The questions of the group that the editor keeps, each with a chance to rewrite it."""
    texts = group.texts
    while True:
        answer = say.ask("  Welke vragen (nummers zoals 1 3-5; Enter is alle)", default="")
        places = say.numbers(answer, len(texts)) if answer else list(range(len(texts)))
        if places is not None:
            break
        say.warn(f"  Typ nummers van 1 tot {len(texts)}.")
    say.warn("  Staat er iets persoonlijks in? Herschrijf die vraag (nummer), of druk op Enter.")
    while (answer := say.ask("  Herschrijven", default="")) and (place := say.numbers(answer, len(texts))):
        texts[place[0]] = say.ask(f"  {texts[place[0]]}\n  wordt")
    return [texts[place] for place in places]


def _tell(added: list[str], given: int, where: str) -> None:
    say.good(f"  {len(added)} vragen toegevoegd aan {where}")
    if len(added) < given:
        say.warn(f"  {given - len(added)} overgeslagen: die stonden er al, of we meten ermee")
