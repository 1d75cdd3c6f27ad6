"""Alarm words in other languages, and the lead of the referral in those languages."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Iterator
from typing import Any

from faqbot.safety.matching import Matching
from faqbot.safety.patterns import Pattern, parse
from faqbot.safety.reading import Word, fold, read, word_set
from faqbot.safety.verdict import LABELS, Finding, Verdict
from faqbot.safety.vocabulary import Vocabulary, read_yaml

_BEFORE = 3
_DUTCH = word_set("ik het een mijn mn heb heeft niet voor bij maar wat naar moet zijn jij hij ook geen wordt")
_DUTCH_ENOUGH = 2
"""Dutch words of these that make a message Dutch, whatever else looks like another language in it."""
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
    # First the cheap look: most messages are Dutch, and are read in full by the Dutch rules already.
    if len(_DUTCH.intersection(fold(text).split())) >= _DUTCH_ENOUGH:
        return None
    vocabulary, matching, keys = _matching()
    words = read(text, vocabulary)
    if not words or len({word.form for word in words} & _DUTCH) >= _DUTCH_ENOUGH:
        return None
    found: dict[str, Finding] = {}
    heard: Counter[str] = Counter()
    for number, standing in matching.find(words).items():
        language, label = keys[number]
        for _, start, end in standing:
            if not _is_denied(language, words, start):
                span = (words[start].start, words[end - 1].end)
                found.setdefault(label, Finding(f"taal_{language}", label, TEXTS[label], span, text[slice(*span)]))
                # The heaviest label says most about which language it is.
                heard[language] += 10 ** (len(LABELS) - LABELS.index(label))
    if not found:
        return None
    return Verdict(tuple(found.values()), language=heard.most_common(1)[0][0])
