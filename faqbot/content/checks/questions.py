"""Training questions: enough of them, not all alike, and none under two topics."""

from __future__ import annotations

from collections.abc import Iterator

from faqbot.content.content import Content
from faqbot.content.likeness import near_copies
from faqbot.content.problem import Problem

LEAST = 60
"""Training questions of a topic: below it reading gets visibly worse (see the learning curve of `make evaluate`)."""

LEAST_ALIKE, SHARE_ALIKE = 4, 8
"""So many questions may begin alike, or one in so many."""


def enough(content: Content) -> Iterator[Problem]:
    """Every topic has enough training questions."""
    for entry in content.entries:
        if 0 < len(entry.examples) < LEAST:
            yield Problem(
                entry.file,
                entry.line,
                f"{entry.name} heeft {len(entry.examples)} vragen, dat moeten er minstens {LEAST} zijn",
                f"Schrijf er nog {LEAST - len(entry.examples)} bij, in andere woorden: jong, oud, Vlaams, gehaast.",
            )


def uniform(content: Content) -> Iterator[Problem]:
    """Not the same opening over and over: variants of one sentence teach the reader nothing."""
    for entry in content.entries:
        openings = [" ".join(example.lower().split()[:3]) for example in entry.examples]
        common = max(sorted(set(openings)), key=openings.count, default="")
        if openings.count(common) > max(LEAST_ALIKE, len(openings) // SHARE_ALIKE):
            places = [line for line, o in zip(entry.example_lines, openings, strict=True) if o == common]
            yield Problem(
                entry.file,
                places[0],
                f"{len(places)} van de {len(openings)} vragen van {entry.name} beginnen met {common!r}",
                f"Zeg het op andere manieren (regels {', '.join(map(str, places[:6]))} ...).",
            )


def copies_between_topics(content: Content) -> Iterator[Problem]:
    """No question stands (nearly) under two topics: the reader could not tell them apart."""
    owner = [
        (entry, line) for entry in content.entries for _, line in zip(entry.examples, entry.example_lines, strict=True)
    ]
    texts = [example for entry in content.entries for example in entry.examples]
    for a, b in near_copies(texts, texts):
        (one, _), (other, line) = owner[a], owner[b]
        if a < b and one.name != other.name:
            yield Problem(
                other.file,
                line,
                f"{texts[b]!r} bij {other.name} lijkt te veel op een vraag van {one.name} "
                f"({one.file.name}:{owner[a][1]})",
                "Kies bij welk onderwerp de vraag hoort en haal haar bij het andere weg.",
            )
