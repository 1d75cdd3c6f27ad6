"""What must be true of the parts that a conversation uses: follow-ups, simple versions, examples."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from faqbot.answers.follow_up import MORE, NOTHING, PREFIX, REST, SIMPLE
from faqbot.answers.outline import outline
from faqbot.content import yaml_lines
from faqbot.content.content import Content
from faqbot.content.knowledge import Entry
from faqbot.content.problem import Problem

LONGEST = 50
"""Words in a simple version or an example."""

LONGEST_SIMPLE_SENTENCE, LONGEST_SENTENCE = 17, 20
_SENTENCE = re.compile(r"[.!?:]+(?:\s|$)")


def kinds_file(root: Path) -> Path:
    """Where the kinds of follow-up stand."""
    return root / "data" / "dialogue" / "vervolg.yml"


def kinds(root: Path) -> dict[str, tuple[int, dict[str, Any]]]:
    """For each kind of follow-up its line and its defaults by theme. Raises OSError or yaml.YAMLError."""
    responses = yaml_lines.child(yaml_lines.compose(kinds_file(root)), "responses")
    return {
        name.removeprefix(PREFIX): (line, _defaults(variations))
        for name, line, variations in yaml_lines.pairs(responses)
        if name.startswith(PREFIX)
    }


def _defaults(variations: yaml.Node) -> dict[str, Any]:
    first = (yaml_lines.value(variations) or [{}])[0]
    return dict((first.get("metadata") or {}).get("standaard") or {})


def follow_ups(content: Content) -> Iterator[Problem]:
    """Every follow-up is of a known kind and leads to another topic or to one of the three words."""
    if any(problem.file == kinds_file(content.root) for problem in content.unreadable):
        return
    known = kinds(content.root)
    allowed = {*content.names, MORE, SIMPLE, NOTHING}
    yield from _table(content, known, allowed)
    for entry in content.entries:
        line = entry.lines.get("metadata", entry.line)
        for kind, to in (entry.metadata.get("vervolg") or {}).items():
            where = f"{entry.name}: vervolg {kind}: {to}"
            if kind not in known:
                yield Problem(
                    entry.file,
                    line,
                    f"{where}: dit soort vraag bestaat niet",
                    f"{_near(kind, known)}De soorten staan in {kinds_file(Path())}.",
                )
            if to not in allowed - {entry.name}:
                yield Problem(
                    entry.file,
                    line,
                    f"{where}: dat is geen ander onderwerp",
                    f"{_near(to, allowed)}Noem een ander onderwerp, of {MORE}, {SIMPLE} of {NOTHING}.",
                )


def _table(content: Content, known: dict[str, tuple[int, dict[str, Any]]], allowed: set[str]) -> Iterator[Problem]:
    themes = {section.theme for section in outline().values()} | {REST}
    file = kinds_file(content.root)
    for kind, (line, defaults) in known.items():
        for theme, to in defaults.items():
            if theme not in themes:
                yield Problem(
                    file, line, f"{kind}: thema {theme} bestaat niet", f"Kies uit {', '.join(sorted(themes))}."
                )
            if to not in allowed:
                yield Problem(
                    file,
                    line,
                    f"{kind}: {to} bestaat niet",
                    f"{_near(str(to), allowed)}Noem een onderwerp, of {MORE}, {SIMPLE} of {NOTHING}.",
                )
        if REST not in defaults:
            yield Problem(file, line, f"{kind}: {REST} ontbreekt", f"Zet onder standaard ook wat {REST} krijgt.")


def _near(name: object, known: Any) -> str:
    near = difflib.get_close_matches(str(name), list(known), n=1)
    return f"Bedoelde je {near[0]}? " if near else ""


def wording(content: Content) -> Iterator[Problem]:
    """Simple versions and examples are short, in short sentences, one paragraph, and name existing sections."""
    for entry in content.entries:
        for key, texts, longest in (
            ("utter_simpel", entry.simple, LONGEST_SIMPLE_SENTENCE),
            ("utter_voorbeeld", entry.example, LONGEST_SENTENCE),
        ):
            for variation in texts:
                yield from _wording(entry, key, variation, longest)


def _wording(entry: Entry, key: str, variation: dict[str, Any], longest: int) -> Iterator[Problem]:
    name, line = f"{key}/{entry.name}", entry.lines.get(key, entry.line)
    text = str(variation.get("text", "")).strip()
    count = len(text.split())
    if count > LONGEST:
        yield Problem(entry.file, line, f"{name} heeft {count} woorden", f"Maak er hoogstens {LONGEST} van.")
    if "\n" in text:
        yield Problem(entry.file, line, f"{name} heeft meer dan een alinea", "Haal de witregel weg.")
    for part in _SENTENCE.split(text):
        words = len(part.split())
        if words > longest:
            yield Problem(
                entry.file,
                line,
                f"een zin van {words} woorden in {name}: {part.strip()[:60]!r} ...",
                f"Knip hem op: hoogstens {longest} woorden.",
            )
    for id in (variation.get("metadata") or {}).get("sections") or ():
        if str(id) not in outline():
            yield Problem(
                entry.file,
                line,
                f"{name} noemt sectie {id}, die bestaat niet",
                "Kies een nummer uit faqbot/answers/outline.yml, tussen aanhalingstekens.",
            )
