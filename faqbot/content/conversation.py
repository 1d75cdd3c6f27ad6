"""What must be true of the parts of the content that a conversation uses: follow-ups, simple versions, examples."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import yaml

from faqbot.answers.follow_up import MORE, NOTHING, PREFIX, REST, SIMPLE
from faqbot.answers.outline import outline
from faqbot.content.knowledge import ROOT, Entry

FILE = ROOT / "data" / "dialogue" / "vervolg.yml"
LONGEST = 50
"""Words in a simple version or an example."""

LONGEST_SIMPLE_SENTENCE, LONGEST_SENTENCE = 17, 20
_SENTENCE = re.compile(r"[.!?:]+(?:\s|$)")


def kinds() -> dict[str, dict[str, Any]]:
    """For each kind of follow-up its defaults by theme. Raises OSError or yaml.YAMLError when they cannot be read."""
    responses = yaml.safe_load(FILE.read_text(encoding="utf-8"))["responses"]
    return {
        name.removeprefix(PREFIX): dict(variations[0]["metadata"]["standaard"])
        for name, variations in responses.items()
        if name.startswith(PREFIX)
    }


def follow_ups(entries: Sequence[Entry]) -> list[str]:
    """Every follow-up is of a known kind and leads to another topic or to one of the three words."""
    known = kinds()
    allowed = {entry.name for entry in entries} | {MORE, SIMPLE, NOTHING}
    themes = {section.theme for section in outline().values()} | {REST}
    problems = []
    for kind, defaults in known.items():
        problems += [f"vervolg.yml: {kind}: thema {theme} bestaat niet" for theme in defaults if theme not in themes]
        problems += [f"vervolg.yml: {kind}: {to} bestaat niet" for to in defaults.values() if to not in allowed]
        if REST not in defaults:
            problems.append(f"vervolg.yml: {kind}: {REST} ontbreekt")
    for entry in entries:
        for kind, to in (entry.metadata.get("vervolg") or {}).items():
            where = f"{entry.file.name}: {entry.name}: vervolg: {kind}: {to}"
            if kind not in known:
                problems.append(f"{where}: dit soort vraag bestaat niet")
            if to not in allowed - {entry.name}:
                problems.append(f"{where}: dat is geen ander onderwerp, en ook niet {MORE}, {SIMPLE} of {NOTHING}")
    return problems


def wording(entries: Sequence[Entry]) -> list[str]:
    """Simple versions and examples are short, in short sentences, one paragraph, and name existing sections."""
    problems = []
    for entry in entries:
        pairs = [("simpel", text, LONGEST_SIMPLE_SENTENCE) for text in entry.simple]
        pairs += [("voorbeeld", text, LONGEST_SENTENCE) for text in entry.example]
        for name, variation, longest in pairs:
            where, text = f"{entry.file.name}: {entry.name}: {name}", str(variation["text"]).strip()
            if len(text.split()) > LONGEST or "\n" in text:
                problems.append(f"{where}: meer dan {LONGEST} woorden of meer dan een alinea")
            long = [part for part in _SENTENCE.split(text) if len(part.split()) > longest]
            problems += [f"{where}: zin van meer dan {longest} woorden: {part[:60]} ..." for part in long]
            named = [str(id) for id in (variation.get("metadata") or {}).get("sections", ())]
            problems += [f"{where}: sectie {id} bestaat niet" for id in named if id not in outline()]
    return problems
