"""Reading level of every text for visitors: B1, by the Flesch-Douma score that textstat computes for Dutch."""

from __future__ import annotations

import functools
import importlib.util
import re
from collections.abc import Iterator
from importlib import resources
from typing import Any

import yaml

from faqbot.content.content import Content
from faqbot.content.problem import Problem

LIST = "faqbot/content/leesniveau.yml"
LEAST_WORDS = 20
"""Shorter texts have too few sentences for a score to mean anything."""

MISSING = "Het leesniveau is niet gemeten: het pakket textstat ontbreekt. Maak de omgeving met `make setup`."


@functools.lru_cache(maxsize=1)
def _list() -> dict[str, Any]:
    return dict(
        yaml.safe_load(resources.files("faqbot.content").joinpath("leesniveau.yml").read_text(encoding="utf-8"))
    )


def available() -> bool:
    """Whether the library is installed; only who edits needs it."""
    return importlib.util.find_spec("textstat") is not None


def score(text: str) -> float:
    """The Flesch-Douma score: 100 is very easy, 60 to 70 is B1, below 50 is hard.

    The article's own terms count as an easy word: the texts explain them, and a shorter word for them does not exist.
    """
    import textstat

    textstat.set_lang("nl")
    return float(textstat.flesch_reading_ease(_terms().sub("woord", text)))


@functools.lru_cache(maxsize=1)
def _terms() -> re.Pattern[str]:
    terms = sorted(_list()["vaktermen"], key=len, reverse=True)
    # Plurals and compounds of a term are as long, and no easier to avoid.
    return re.compile(rf"\b[\w-]*(?:{'|'.join(map(re.escape, terms))})\w*\b", re.IGNORECASE)


def reading_level(content: Content) -> Iterator[Problem]:
    """Every text of some length is at level B1, or its name stands, with the reason, in the list of exceptions."""
    if not available():
        yield Problem(content.root / LIST, 0, MISSING, "Controleer daarna opnieuw.", warning=True)
        return
    bar, exceptions = _list()["grens"], _list()["uitzonderingen"]
    for text in content.texts:
        if text.name in exceptions or len(text.text.split()) < LEAST_WORDS:
            continue
        found = score(text.text)
        if found < bar:
            yield Problem(
                text.file,
                text.line,
                f"{text.name} is moeilijk te lezen: score {found:.0f}, voor B1 is {bar} nodig",
                f"Maak zinnen korter en kies kortere woorden ({_hardest(text.text)}). Kan het echt niet anders, "
                f"zet de naam dan met de reden in {LIST}.",
            )


def _hardest(text: str) -> str:
    """The longest words, where the gain is."""
    words = {word.lower() for word in re.findall(r"[^\W\d_]+", _terms().sub("", text))}
    return ", ".join(sorted(words, key=lambda word: (-len(word), word))[:3])
