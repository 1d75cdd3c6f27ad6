"""What a message asks, beyond one reading: several questions at once, or no question but a subject."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from faqbot.nlu.decision import DOUBT, FAQ, FOLLOW_UP, OUT_OF_SCOPE, Reading
from faqbot.nlu.lean import leans_on_what_was_said
from faqbot.nlu.parts import halves, is_question, parts
from faqbot.nlu.subject import angles

LEAST_SURE = 0.25
"""Least probability of a part's topic for the part to count as a question of its own."""

LEAST_FOLLOW_UP = 0.4
MOST_OUTSIDE, LEAST_INSIDE = 0.7, 0.6
"""For a part that reads as outside, but names a subject: probability of outside, and of its topic."""

SURE_HALF = 0.6
"""Least probability of both topics where only the reader sees that there are two questions."""

BEYOND_DOUBT = 0.85
"""Least probability of a topic in a message that reads as outside."""

MOST_ASKED = 3


@dataclass(frozen=True)
class Part:
    """One question of a message: how it was read, and whether it leans on what stands before it."""

    reading: Reading
    leans: bool


def read_parts(text: str, whole: Reading, read: Callable[[str], Reading]) -> list[Part]:
    """The readings of the questions in a message; empty when it is one question.

    A message counts as several only when every part is read as something, and one of them at least as a topic: a
    story with one question in it stays whole. Where the whole message reads as outside the article, the topic must be
    beyond doubt: it is far likelier that nothing in it is covered.

    Args:
        text: the message.
        whole: the reading of the whole message.
        read: reads a part.
    """
    if whole.intent not in (FAQ, DOUBT, OUT_OF_SCOPE, FOLLOW_UP):
        return []
    found = parts(text)
    if len(found) < 2:
        return _read_halves(text, read)
    asked = [part for part in (_part(piece, read) for piece in found) if _asks(part.reading)]
    topics = {part.reading.key for part in asked if part.reading.intent == FAQ}
    if len(asked) < 2 or not topics:
        return []
    if whole.intent == OUT_OF_SCOPE and not any(_is_beyond_doubt(part.reading) for part in asked):
        return []
    return asked if len(topics) > 1 or any(part.reading.intent != FAQ for part in asked) else []


def _is_beyond_doubt(reading: Reading) -> bool:
    return reading.names_subject and reading.intent == FAQ and reading.confidence >= BEYOND_DOUBT


def _part(text: str, read: Callable[[str], Reading]) -> Part:
    """A part as it is read; beside other questions one about a named subject gets the benefit of the doubt."""
    reading = read(text)
    if (
        reading.intent == OUT_OF_SCOPE
        and reading.names_subject
        and reading.outside < MOST_OUTSIDE
        and reading.topics
        and reading.topics[0][1] >= LEAST_INSIDE
    ):
        reading = replace(reading, intent=FAQ, key=reading.topics[0][0], confidence=reading.topics[0][1])
    return Part(reading, leans_on_what_was_said(text))


def _asks(reading: Reading) -> bool:
    if reading.intent in (FAQ, DOUBT):
        return reading.confidence >= LEAST_SURE
    if reading.intent == FOLLOW_UP:
        return reading.confidence >= LEAST_FOLLOW_UP
    return reading.intent == OUT_OF_SCOPE


def _read_halves(text: str, read: Callable[[str], Reading]) -> list[Part]:
    """Two readings where both halves of a message are questions and surely about another section."""
    for left, right in halves(text):
        if not (is_question(left) and is_question(right)):
            continue
        second = read(right)
        if not _is_sure(second):
            continue
        first = read(left)
        if _is_sure(first) and second.key not in {key for key, _ in first.topics[:2]}:
            return [Part(first, leans=False), Part(second, leans=False)]
    return []


def _is_sure(reading: Reading) -> bool:
    return reading.intent == FAQ and reading.confidence >= SURE_HALF


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
