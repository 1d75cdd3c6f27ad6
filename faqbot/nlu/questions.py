"""What a message asks, beyond one reading: several questions at once, or no question but a subject."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from faqbot.nlu.decision import DOUBT, FAQ, FOLLOW_UP, OUT_OF_SCOPE, Reading
from faqbot.nlu.parts import halves, is_question, parts
from faqbot.nlu.subject import angles

LEAST_SURE = 0.25
"""Least probability of a part's topic for the part to count as a question of its own."""

LEAST_FOLLOW_UP = 0.4
SURE = 0.85
"""Least probability of both topics where only the reader sees that there are two questions."""

LEAST_WORDS = 4
MOST_ASKED = 3


def read_parts(text: str, read: Callable[[str], Reading]) -> list[Reading]:
    """The readings of the questions in a message; empty when it is one question.

    A message counts as several only when every part is read as something, and one of them at least as a topic: a
    story with one question in it stays whole.
    """
    found = parts(text)
    if len(found) < 2:
        return _read_halves(text, read)
    readings = [reading for reading in (read(part) for part in found) if _asks(reading)]
    topics = {reading.key for reading in readings if reading.intent == FAQ}
    if len(readings) < 2 or not topics:
        return []
    return readings if len(topics) > 1 or any(reading.intent != FAQ for reading in readings) else []


def _asks(reading: Reading) -> bool:
    if reading.intent in (FAQ, DOUBT):
        return reading.confidence >= LEAST_SURE
    if reading.intent == FOLLOW_UP:
        return reading.confidence >= LEAST_FOLLOW_UP
    return reading.intent == OUT_OF_SCOPE


def _read_halves(text: str, read: Callable[[str], Reading]) -> list[Reading]:
    """Two readings where both halves of a message are questions and surely about another section."""
    for left, right in halves(text):
        if not (is_question(left) and is_question(right)) or len(right.split()) < LEAST_WORDS:
            continue
        second = read(right)
        if not _is_sure(second):
            continue
        first = read(left)
        if _is_sure(first) and second.key not in {key for key, _ in first.topics[:2]}:
            return [first, second]
    return []


def _is_sure(reading: Reading) -> bool:
    return reading.intent == FAQ and reading.confidence >= SURE


def in_doubt_about_a_subject(
    text: str, reading: Reading, titles: Mapping[str, frozenset[str]], sections: Mapping[str, str]
) -> Reading:
    """Doubt where the message only names a subject on which there are several sections; else the reading itself.

    Args:
        text: the message.
        reading: what it was taken for.
        titles: the stems in the title of each topic label.
        sections: the first section of each topic label.
    """
    if reading.intent not in (FAQ, DOUBT, OUT_OF_SCOPE, FOLLOW_UP):
        return reading
    candidates = angles(text, titles)
    if len({sections.get(label) for label in candidates}) < 2:
        return reading
    shares = dict(reading.wide)
    order = sorted(candidates, key=lambda label: -shares.get(label, 0.0))
    asked: dict[str, str] = {}
    for label in order:
        asked.setdefault(sections.get(label, label), label)
    topics = tuple((label, shares.get(label, 0.0)) for label in list(asked.values())[:MOST_ASKED])
    return replace(reading, intent=DOUBT, key=DOUBT, topics=topics, follow_up=("", 0.0))
