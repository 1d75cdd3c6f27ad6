"""`darmgids onderwerp`: topics, one block in one file."""

from __future__ import annotations

import datetime
import difflib
import re
import unicodedata
from pathlib import Path
from typing import Optional

import typer

from faqbot.answers.outline import Section, outline
from faqbot.cli import say
from faqbot.content.checks.questions import LEAST
from faqbot.content.knowledge import Entry, knowledge
from faqbot.editors.writing import CannotWriteError, NewTopic, add_topic, one_line

app = typer.Typer(help="Onderwerpen bekijken en toevoegen.", no_args_is_help=True)

_STOPWORDS = "wat is zijn de het een je mijn hoe ik van voor in op en of aan kan kun met doet doe er ze"


def topics() -> list[Entry]:
    """The topics of the project's folder."""
    return knowledge(say.root() / "data" / "knowledge")


@app.command("lijst")
def lijst(
    thema: Optional[str] = typer.Option(None, help="Alleen dit thema, zoals voeding."),
    zoek: Optional[str] = typer.Option(None, help="Alleen onderwerpen met deze tekst in naam of titel."),
) -> None:
    """Laat alle onderwerpen zien: naam, titel, secties, aantal vragen en controledatum."""
    shown = 0
    last = None
    for entry in topics():
        title = str(entry.metadata.get("title", ""))
        if (thema and entry.file.stem != thema) or (zoek and zoek.lower() not in f"{entry.name} {title}".lower()):
            continue
        if entry.file != last:
            say.head(f"\n{entry.file.stem} ({say.shown(entry.file)})")
            last = entry.file
        sections = ", ".join(str(id) for id in entry.metadata.get("sections", []))
        checked = entry.metadata.get("checked", "nooit")
        typer.echo(f"  {entry.name:38} {title}")
        typer.echo(f"  {'':38} sectie {sections} · {len(entry.examples)} vragen · nagekeken {checked}")
        shown += 1
    typer.echo(f"\n{shown} onderwerpen")


@app.command("nieuw")
def nieuw(
    sectie: Optional[list[str]] = typer.Option(None, help="Sectie van het artikel, zoals 8.1; tweemaal mag."),
    titel: Optional[str] = typer.Option(None, help="De vraag die op de knop komt."),
    naam: Optional[str] = typer.Option(None, help="Naam van het onderwerp; anders gemaakt uit de titel."),
    vraag: Optional[list[str]] = typer.Option(None, help="Een voorbeeldvraag; herhaal de optie."),
    vragen: Optional[Path] = typer.Option(None, exists=True, dir_okay=False, help="Bestand met een vraag per regel."),
    antwoord: Optional[str] = typer.Option(None, help="Het antwoord, 40 tot 120 woorden."),
    meer: Optional[str] = typer.Option(None, help="Het tweede deel, voor wie doorvraagt."),
    vervolg: Optional[list[str]] = typer.Option(None, help="Onderwerp dat iemand hierna vraagt; 2 of 3 keer."),
    thema: Optional[str] = typer.Option(None, help="Thema (bestand) als dat anders is dan dat van de sectie."),
) -> None:
    """Maakt een onderwerp: vraagt wat nodig is en schrijft het in het bestand van het thema."""
    existing = {entry.name: entry for entry in topics()}
    sections = _sections(sectie)
    title = (titel or say.ask("Titel: de vraag die op de knop komt")).strip()
    title = title if title.endswith("?") else f"{title}?"
    name = naam or say.ask_until("Naam van het onderwerp", lambda given: _wrong_name(given, existing), name_of(title))
    if naam and (wrong := _wrong_name(naam, existing)):
        say.stop(wrong)
    questions = [*(vraag or []), *(vragen.read_text(encoding="utf-8").splitlines() if vragen else [])]
    questions = questions or say.ask_lines("Hoe vragen bezoekers dit? Zo verschillend mogelijk")
    topic = NewTopic(
        name=name,
        title=title,
        sections=[section.id for section in sections],
        examples=list(dict.fromkeys(line for question in questions if (line := one_line(question)))),
        answer=antwoord or say.ask("Antwoord (40 tot 120 woorden, de eerste zin geeft het antwoord)"),
        more=meer or say.ask("Tweede deel (40 tot 120 woorden, voor wie 'vertel meer' zegt)"),
        follow_ups=_follow_ups(vervolg, existing),
        checked=datetime.date.today().isoformat(),
    )
    file = say.root() / "data" / "knowledge" / f"{thema or sections[0].theme}.yml"
    if not file.exists():
        themes = ", ".join(sorted(found.stem for found in file.parent.glob("*.yml")))
        say.stop(f"Het thema {file.stem} bestaat niet. Kies uit: {themes}.")
    try:
        add_topic(file, topic)
    except CannotWriteError as error:
        say.stop(f"Niet geschreven: {error}")
    _tell(topic, file)


def _tell(topic: NewTopic, file: Path) -> None:
    say.good(f"Geschreven: {topic.name} in {say.shown(file)}")
    if len(topic.examples) < LEAST:
        say.warn(f"Er zijn {len(topic.examples)} vragen; {LEAST} is het minimum. Zet er nog bij in het bestand.")
    typer.echo("Hierna: darmgids controleer")
    typer.echo(f"Laat iemand anders 8 meetvragen schrijven in evaluation/questions/{file.stem}.yml.")


def name_of(title: str) -> str:
    """A name made from a title: "Hoe bouw ik acaciavezels op?" becomes bouw_acaciavezels_op."""
    plain = unicodedata.normalize("NFKD", title.lower()).encode("ascii", "ignore").decode()
    words = [word for word in re.findall(r"[a-z0-9]+", plain) if word not in _STOPWORDS.split()]
    return "_".join(words[:4]) or "onderwerp"


def _wrong_name(name: str, existing: dict[str, Entry]) -> str:
    """What is wrong with a name; empty for a good one."""
    if not re.fullmatch(r"[a-z0-9]+(_[a-z0-9]+)*", name):
        return f"{name!r} kan geen naam zijn. Gebruik kleine letters, cijfers en lage streepjes."
    if name in existing:
        return f"{name} bestaat al, in {say.shown(existing[name].file)}:{existing[name].line}."
    return ""


def _names(typed: str) -> list[str]:
    return typed.replace(",", " ").split()


def _sections(given: list[str] | None) -> list[Section]:
    known = outline()

    def wrong(ids: list[str]) -> str:
        if 1 <= len(ids) <= 2 and all(id in known for id in ids):
            return ""
        return f"Noem een of twee bestaande secties; gegeven: {', '.join(ids)}."

    if not given:
        typer.echo("Op welke sectie van het artikel rust het antwoord?")
        for section in known.values():
            typer.echo(f"  {section.id:5} {section.heading}")
        given = _names(say.ask_until("Nummer van de sectie (twee mag: 8.1, 8.2)", lambda typed: wrong(_names(typed))))
    if problem := wrong(given):
        say.stop(problem)
    return [known[id] for id in given]


def _follow_ups(given: list[str] | None, existing: dict[str, Entry]) -> list[str]:
    def wrong(names: list[str]) -> str:
        unknown = [name for name in names if name not in existing]
        if not unknown:
            return ""
        near = [match for name in unknown for match in difflib.get_close_matches(name, existing, n=1)]
        perhaps = f" Bedoelde je {', '.join(near)}?" if near else ""
        return f"Deze onderwerpen bestaan niet: {', '.join(unknown)}.{perhaps} Zie: darmgids onderwerp lijst"

    if not given:
        question = "Wat vraagt iemand hierna? Noem 2 of 3 onderwerpen (namen uit `darmgids onderwerp lijst`)"
        given = _names(say.ask_until(question, lambda typed: wrong(_names(typed))))
    if problem := wrong(given):
        say.stop(problem)
    return given
