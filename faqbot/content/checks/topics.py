"""Topics hang together: questions with an answer, sections that exist, follow-ups that lead somewhere."""

from __future__ import annotations

import datetime
import difflib
from collections.abc import Iterator
from typing import Any

from faqbot.answers.outline import outline
from faqbot.content.content import Content
from faqbot.content.knowledge import Entry
from faqbot.content.problem import Problem

LONGEST_TITLE = 80
"""Characters on a button."""

STALE = datetime.timedelta(days=365)

OUTLINE = "faqbot/answers/outline.yml"


def pairs(content: Content) -> Iterator[Problem]:
    """Every topic has questions and exactly one answer and second part: a typing error in a name makes a new topic."""
    for entry in content.entries:
        if not entry.examples:
            yield Problem(
                entry.file,
                entry.line,
                f"{entry.name} heeft een antwoord maar geen vragen",
                _perhaps(entry, content, f"Zet de vragen onder `- intent: faq/{entry.name}`."),
            )
        for key, found in (("utter_faq", entry.answers), ("utter_meer", entry.more)):
            if len(found) != 1:
                mend = f"Zet onder responses één tekst bij {key}/{entry.name}."
                yield Problem(
                    entry.file,
                    entry.line,
                    f"{entry.name} heeft {len(found)} teksten onder {key}/{entry.name}, dat moet er 1 zijn",
                    _perhaps(entry, content, mend),
                )
    yield from _in_two_files(content)


def _perhaps(entry: Entry, content: Content, otherwise: str) -> str:
    """What to do about half a topic: its other half often stands under a name with a typing error."""
    halves = [e.name for e in content.entries if e is not entry and not (e.examples and e.answers and e.more)]
    near = difflib.get_close_matches(entry.name, halves, n=1, cutoff=0.8)
    return f"Is dit een typefout? Er staat ook {near[0]!r}. Anders: {otherwise}" if near else otherwise


def _in_two_files(content: Content) -> Iterator[Problem]:
    first: dict[str, Entry] = {}
    for entry in content.entries:
        other = first.setdefault(entry.name, entry)
        if other is not entry:
            yield Problem(
                entry.file,
                entry.line,
                f"{entry.name} staat ook in {other.file.name}",
                "Zet alles van één onderwerp in hetzelfde bestand.",
            )


def sections(content: Content) -> Iterator[Problem]:
    """Every text names one or two existing sections; every section is answered by a topic."""
    known = outline()
    answered: set[str] = set()
    for entry in content.entries:
        for key, kind, texts in (("utter_faq", "het antwoord", entry.answers), ("utter_meer", "deel 2", entry.more)):
            for text in texts:
                named = _sections(text)
                answered.update(named)
                line = entry.lines.get(key, entry.line)
                if not 1 <= len(named) <= 2:
                    yield Problem(
                        entry.file,
                        line,
                        f"{kind} van {entry.name} noemt {len(named)} secties als bron",
                        f'Zet onder metadata bijvoorbeeld sections: ["6.1"]. De nummers staan in {OUTLINE}.',
                    )
                for id in named:
                    if id not in known:
                        yield Problem(
                            entry.file,
                            line,
                            f"{kind} van {entry.name} noemt sectie {id}, die bestaat niet",
                            f"Kies een nummer uit {OUTLINE}, tussen aanhalingstekens.",
                        )
    for id, section in known.items():
        if id not in answered:
            yield Problem(
                content.root / OUTLINE,
                0,
                f"geen onderwerp rust op sectie {id} ({section.heading})",
                "Maak een onderwerp: darmgids onderwerp nieuw.",
            )


def _sections(text: dict[str, Any]) -> list[str]:
    named = (text.get("metadata") or {}).get("sections")
    return [str(id) for id in named] if isinstance(named, list) else []


def metadata(content: Content) -> Iterator[Problem]:
    """Every topic has a title that is a question, and follow-ups that exist."""
    names = set(content.names)
    for entry in content.entries:
        if not entry.answers:
            continue
        line = entry.lines.get("metadata", entry.line)
        title = str(entry.metadata.get("title", ""))
        if not title.endswith("?") or len(title) > LONGEST_TITLE:
            yield Problem(
                entry.file,
                line,
                f"de titel van {entry.name} is {title!r}",
                f"Maak er een vraag van, met een vraagteken, van hoogstens {LONGEST_TITLE} tekens (voor de knop).",
            )
        follow_ups = [str(name) for name in entry.metadata.get("next") or []]
        if not 2 <= len(follow_ups) <= 3:
            yield Problem(
                entry.file,
                line,
                f"{entry.name} heeft {len(follow_ups)} vervolgonderwerpen (next)",
                "Noem er 2 of 3: wat zou iemand hierna vragen?",
            )
        for name in follow_ups:
            if name not in names - {entry.name}:
                near = difflib.get_close_matches(name, names, n=1)
                mend = f"Bedoelde je {near[0]}?" if near else "Kies een onderwerp uit `darmgids onderwerp lijst`."
                yield Problem(entry.file, line, f"{entry.name} verwijst onder next naar {name}, dat bestaat niet", mend)


def check_dates(content: Content) -> Iterator[Problem]:
    """Somebody held every answer against the article, not longer than a year ago."""
    for entry in content.entries:
        if not entry.answers:
            continue
        line = entry.lines.get("metadata", entry.line)
        given = str(entry.metadata.get("checked"))
        try:
            checked = datetime.date.fromisoformat(given)
        except ValueError:
            mend = f'Zet onder metadata: checked: "{content.today}", als je het antwoord naast het artikel hebt gelegd.'
            yield Problem(entry.file, line, f"{entry.name} heeft geen controledatum (checked)", mend)
            continue
        if checked > content.today:
            yield Problem(entry.file, line, f"{entry.name}: {given} ligt in de toekomst", "Zet er de echte datum.")
        if content.today - checked > STALE:
            yield Problem(
                entry.file,
                line,
                f"{entry.name} is voor het laatst gecontroleerd op {given}, langer dan een jaar geleden",
                "Leg het antwoord opnieuw naast het artikel en pas de datum aan.",
                warning=True,
            )
