"""Alarm words in other languages, and the lead of the referral in those languages."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any

from faqbot.safety.matching import Matching
from faqbot.safety.patterns import Pattern, parse
from faqbot.safety.reading import Word, fold, read
from faqbot.safety.verdict import LABELS, Finding, Verdict
from faqbot.safety.vocabulary import Vocabulary, read_yaml

_BEFORE = 3
TEXTS = {"spoed": "spoed", "crisis": "crisis", "huisarts": "huisarts", "overleg": "overleg"}
"""The visitor text of each label when the message is in another language."""


@functools.lru_cache(maxsize=1)
def _languages() -> dict[str, dict[str, Any]]:
    content: dict[str, dict[str, Any]] = read_yaml("talen.yml")
    return content


def lead(language: str | None, label: str) -> str:
    """The first sentence of a referral in another language, or nothing."""
    return str(_languages()[language]["zin"][label]) if language else ""


def _entries() -> Iterator[tuple[str, str, Pattern]]:
    for code, content in _languages().items():
        for label in LABELS:
            for source in content["woorden"].get(label, ()):
                yield code, label, parse(fold(source))


@functools.lru_cache(maxsize=1)
def _matching() -> tuple[Vocabulary, Matching, list[tuple[str, str]]]:
    entries = list(_entries())
    names = {notion for _, _, pattern in entries for item in pattern.items for notion in item.notions}
    notions = {name: [_expression(name.strip("'"))] for name in names}
    vocabulary = Vocabulary(notions, (), (), repairs=False)
    matching = Matching(vocabulary, [(pattern,) for _, _, pattern in entries])
    return vocabulary, matching, [(code, label) for code, label, _ in entries]


def _expression(word: str) -> str:
    return word if word.endswith("*") else f"={word}"


def _is_denied(code: str, words: list[Word], start: int) -> bool:
    denials = set(_languages()[code]["ontkenning"])
    return any(word.form in denials for word in words[max(0, start - _BEFORE) : start])


def check(text: str) -> Verdict | None:
    """The alarm words of another language in a message, or nothing."""
    vocabulary, matching, keys = _matching()
    words = read(text, vocabulary)
    if not words:
        return None
    found: list[Finding] = []
    code = ""
    for number, standing in matching.find(words).items():
        language, label = keys[number]
        for _, start, end in standing:
            if not _is_denied(language, words, start) and label not in {finding.label for finding in found}:
                span = (words[start].start, words[end - 1].end)
                found.append(Finding(f"taal_{language}", label, TEXTS[label], span, text[slice(*span)]))
                code = code or language
    return Verdict(tuple(found), language=code) if found else None
