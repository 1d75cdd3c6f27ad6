"""What must be true of the content. Each check returns the problems in words that an editor understands."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence

from faqbot.answers.outline import outline
from faqbot.content.knowledge import Entry
from faqbot.content.likeness import near_copies

LEAST_EXAMPLES = 60
SHORTEST, LONGEST = 40, 120
"""Words in an answer."""

LONGEST_SENTENCE = 20
"""Words, at level B1."""

LONGEST_TITLE = 80
"""Characters on a button."""

STALE = datetime.timedelta(days=400)

_SENTENCE = re.compile(r"[.!?]+(?:\s|$)")


def _at(entry: Entry, problem: str) -> str:
    return f"{entry.file.name}: {entry.name}: {problem}"


def pairs(entries: Sequence[Entry]) -> list[str]:
    """Every topic has questions and exactly one answer and second part: a typing error in a name makes a new topic."""
    problems = []
    for entry in entries:
        if not entry.examples:
            problems.append(_at(entry, f"heeft een antwoord maar geen vragen (intent: faq/{entry.name})"))
        for name, found in (("utter_faq", entry.answers), ("utter_meer", entry.more)):
            if len(found) != 1:
                problems.append(_at(entry, f"heeft {len(found)} teksten onder {name}/{entry.name}, dat moet er 1 zijn"))
    names = [entry.name for entry in entries]
    problems += [f"{name}: staat in meer dan een bestand" for name in sorted({n for n in names if names.count(n) > 1})]
    return problems


def sections(entries: Sequence[Entry]) -> list[str]:
    """Every topic names existing sections, one or two, the first one of its own theme; every section is answered."""
    known = outline()
    problems, answered = [], set()
    for entry in entries:
        for kind, found in (("antwoord", entry.answers), ("tweede deel", entry.more)):
            named = [str(id) for text in found for id in (text.get("metadata") or {}).get("sections", [])]
            answered.update(named)
            if not 1 <= len(named) <= 2:
                problems.append(_at(entry, f"{kind} noemt {len(named)} secties, dat moeten er 1 of 2 zijn"))
            problems += [_at(entry, f"{kind} noemt sectie {id}, die bestaat niet") for id in named if id not in known]
    return problems + [f"sectie {id} ({known[id].heading}): geen onderwerp" for id in known if id not in answered]


def metadata(entries: Sequence[Entry], today: datetime.date | None = None) -> list[str]:
    """Every topic has a title that is a question, follow-ups that exist, and a date of its last check."""
    names = {entry.name for entry in entries}
    today = today or datetime.date.today()
    problems = []
    for entry in entries:
        found = entry.metadata
        title = str(found.get("title", ""))
        if not title.endswith("?") or len(title) > LONGEST_TITLE:
            problems.append(_at(entry, f"titel moet een vraag zijn van hoogstens {LONGEST_TITLE} tekens: {title!r}"))
        follow_ups = found.get("next", [])
        if not 2 <= len(follow_ups) <= 3:
            problems.append(_at(entry, "next: noem 2 of 3 onderwerpen"))
        problems += [
            _at(entry, f"next: {name} bestaat niet") for name in follow_ups if name not in names - {entry.name}
        ]
        try:
            checked = datetime.date.fromisoformat(str(found.get("checked")))
        except ValueError:
            problems.append(_at(entry, "checked: geen datum (JJJJ-MM-DD)"))
        else:
            if today - checked > STALE:
                problems.append(_at(entry, f"checked: {checked} is te lang geleden, lees het antwoord na"))
    return problems


def wording(entries: Sequence[Entry]) -> list[str]:
    """Every text is 40 to 120 words, in sentences that can be read at once, one paragraph, no Markdown."""
    problems = []
    for entry in entries:
        for text in (variation["text"] for variation in (*entry.answers, *entry.more)):
            count = len(text.split())
            if not SHORTEST <= count <= LONGEST:
                problems.append(_at(entry, f"{count} woorden, dat moeten er {SHORTEST} tot {LONGEST} zijn"))
            long = [s for s in _SENTENCE.split(text) if len(s.split()) > LONGEST_SENTENCE]
            problems += [_at(entry, f"zin van meer dan {LONGEST_SENTENCE} woorden: {s.strip()[:60]} ...") for s in long]
            if "\n" in text.strip() or re.search(r"[*_#!]|https?:", text):
                problems.append(_at(entry, "tekst bevat een nieuwe regel, opmaak, uitroepteken of link"))
    return problems


def enough_examples(entries: Sequence[Entry]) -> list[str]:
    """Every topic has enough training questions, and not the same opening over and over."""
    problems = []
    for entry in entries:
        if len(entry.examples) < LEAST_EXAMPLES:
            problems.append(_at(entry, f"{len(entry.examples)} vragen, dat moeten er minstens {LEAST_EXAMPLES} zijn"))
        openings = [" ".join(example.lower().split()[:3]) for example in entry.examples]
        common = max(set(openings), key=openings.count, default="")
        if openings.count(common) > max(4, len(openings) // 8):
            problems.append(_at(entry, f"te veel vragen beginnen met {common!r}: {openings.count(common)}"))
    return problems


def copies_between_topics(entries: Sequence[Entry]) -> list[str]:
    """No question stands (nearly) under two topics: the reader could not tell them apart."""
    owner = [(entry, example) for entry in entries for example in entry.examples]
    texts = [example for _, example in owner]
    return [
        f"{owner[a][0].name} en {owner[b][0].name}: bijna dezelfde vraag: {texts[a]!r} / {texts[b]!r}"
        for a, b in near_copies(texts, texts)
        if a < b and owner[a][0].name != owner[b][0].name
    ]
