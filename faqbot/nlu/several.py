"""The questions of a message that asks several: each read by itself, or with what stands before it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from faqbot.nlu.decision import DOUBT, FAQ, FOLLOW_UP, OUT_OF_SCOPE, Reading
from faqbot.nlu.lean import leans_on_what_was_said
from faqbot.nlu.parts import asks_inside, parts
from faqbot.nlu.questions import QUESTIONS, SURE, is_inside, is_sure
from faqbot.nlu.unmarked import read_beside, read_halves, read_two_subjects

LEAST_SURE = 0.25
"""Least probability of a part's topic for the part to count as a question of its own."""

LEAST_FOLLOW_UP = 0.4
MOST_OUTSIDE, LEAST_INSIDE = 0.7, 0.6
"""For a part that reads as outside, but names a subject: probability of outside, and of its topic."""

BEYOND_DOUBT = 0.85
"""Least probability of a topic in a message that reads as outside."""

CLEAR_WHOLE, SURE_PART = 0.95, 0.7
"""Probability of its topic for a message that is one question, unless a part is as sure as the other of its own."""

MOST_ELLIPSIS = 3
"""Words of a part that only names another subject for the question before it ("en een vast ritme?")."""

_POINTS_AT_MANY = re.compile(r"\b(?:ze|die|deze|hem)\b", re.IGNORECASE)
"""Words that stand for a thing named before, also beside another one: "hoe ik ze kan opbouwen"."""

_ELLIPSIS = re.compile(r"^\W*(?:en(?:ne)?|of|ook|daarnaast)\b|\b(?:ook|dan|soms|toch|eigenlijk)\b", re.IGNORECASE)
"""What may stand around the other subject in such a part."""

Read = Callable[[str], Reading]
Subjects = Callable[[str], list[str]]
"""The words of a text that name a subject."""


@dataclass(frozen=True)
class Part:
    """One question of a message: how it was read, and whether it leans on what stands before it."""

    reading: Reading
    leans: bool


def read_parts(text: str, whole: Reading, read: Read, subject_of: Subjects = lambda _: []) -> list[Part]:
    """The readings of the questions in a message; empty when it is one question.

    A message counts as several only when every part is read as something, and one of them at least as a topic: a
    story with one question in it stays whole. Where the whole message reads as outside the article, the topic must be
    beyond doubt: it is far likelier that nothing in it is covered.

    Args:
        text: the message.
        whole: the reading of the whole message.
        read: reads a part.
        subject_of: the words of a part that name a subject, for the part behind it that only points at it.
    """
    if whole.intent not in QUESTIONS:
        return []
    found = parts(text)
    if len(found) < 2:
        two = read_two_subjects(text, read) or read_halves(text, whole, read)
        return [Part(reading, leans=False) for reading in two or read_beside(text, whole, read, subject_of)]
    asked = [part for part in _in_turn(found, read, subject_of) if _asks(part.reading)]
    topics = {part.reading.key for part in asked if part.reading.intent == FAQ}
    if len(asked) < 2 or not topics or _is_one(whole, asked):
        return []
    if whole.intent == OUT_OF_SCOPE and not _has_its_part_inside(asked):
        return []
    return asked if len(topics) > 1 or any(part.reading.intent != FAQ for part in asked) else []


def _has_its_part_inside(asked: list[Part]) -> bool:
    """Whether a message that reads as outside asks what the article answers: beyond doubt, or in all its parts."""
    if any(_is_beyond_doubt(part.reading) for part in asked):
        return True
    questions = [part.reading for part in asked if part.reading.intent == FAQ]
    inside = len(questions) + sum(part.reading.intent == FOLLOW_UP for part in asked) == len(asked)
    return inside and all(each.names_subject and is_inside(each) for each in questions)


def _is_one(whole: Reading, asked: list[Part]) -> bool:
    """Whether the message as a whole is clear, and its parts by themselves are not: then it is one question."""
    sure = any(part.reading.intent == FAQ and part.reading.confidence >= SURE_PART for part in asked)
    return whole.intent == FAQ and whole.confidence >= CLEAR_WHOLE and not sure


def _is_beyond_doubt(reading: Reading) -> bool:
    return reading.names_subject and reading.intent == FAQ and reading.confidence >= BEYOND_DOUBT


def _part(text: str, read: Read) -> Part:
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


def _in_turn(pieces: list[str], read: Read, subject_of: Subjects) -> Iterator[Part]:
    """Each part as it is read; one that points back is read with the subject before it, where that makes it clear."""
    before: list[str] = []
    last = spoken = ""
    for piece in pieces:
        named = subject_of(piece)
        swapped = _swapped(piece, spoken, read, subject_of)
        part = Part(swapped, leans=False) if swapped else _part(piece, read)
        points_back = part.leans and part.reading.intent != FOLLOW_UP
        if points_back and named and part.reading.key == last:
            part = _without_its_subject(piece, named, part, read)
        elif points_back and before and (not named or _POINTS_AT_MANY.search(piece)):
            together = read(f"{' '.join(before)} {piece}")
            if is_sure(together) and together.key != last:
                part = Part(together, leans=False)
        before, spoken = named or before, piece
        last = part.reading.key
        yield part


def _swapped(piece: str, before: str, read: Read, subject_of: Subjects) -> Reading | None:
    """The question before it, asked of another subject ("helpt slapen voor je darmen, en een vast ritme?")."""
    new, old = _ELLIPSIS.sub("", piece).strip(" ?!.,"), subject_of(before)
    if not old or not 0 < len(new.split()) <= MOST_ELLIPSIS or asks_inside(new):
        return None
    least = SURE if subject_of(new) else BEYOND_DOUBT
    asked = re.sub(rf"\b{re.escape(old[0])}\b", lambda _: new, before, count=1, flags=re.IGNORECASE)
    candidates = [reading for reading in (read(asked), read(new)) if asked != before and is_sure(reading)]
    best = max(candidates, key=lambda reading: reading.confidence, default=None)
    return best if best and best.confidence >= least else None


def _without_its_subject(piece: str, named: list[str], part: Part, read: Read) -> Part:
    """A part that names the same subject once more, read as the follow-up that it is ("kan ik daar iets aan doen?")."""
    rest = re.sub(rf"\b(?:{'|'.join(map(re.escape, named))})\b", " ", piece, flags=re.IGNORECASE)
    reading = read(rest)
    return Part(reading, leans=True) if reading.intent == FOLLOW_UP and reading.confidence >= SURE else part


def _asks(reading: Reading) -> bool:
    if reading.intent in (FAQ, DOUBT):
        return reading.confidence >= LEAST_SURE
    if reading.intent == FOLLOW_UP:
        return reading.confidence >= LEAST_FOLLOW_UP
    return reading.intent == OUT_OF_SCOPE
