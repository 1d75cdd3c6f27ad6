"""The questions of a message that asks several: each read by itself, or with what stands before it."""

from __future__ import annotations

from dataclasses import replace

from faqbot.nlu.decision import DOUBT, FAQ, FOLLOW_UP, OUT_OF_SCOPE, Reading
from faqbot.nlu.in_turn import BEYOND_DOUBT, Part, Read, Subjects, in_turn
from faqbot.nlu.parts import parts
from faqbot.nlu.questions import PLAINLY_INSIDE, QUESTIONS, is_inside, is_sure
from faqbot.nlu.unmarked import read_beside, read_halves, read_two_subjects

LEAST_SURE = 0.25
"""Least probability of a part's topic for the part to count as a question of its own."""

LEAST_FOLLOW_UP = 0.4

PLAIN = 0.95
"""Least probability of its topic for a first part that reads as a follow-up."""

CLEAR_WHOLE, SURE_PART = 0.95, 0.7
"""Probability of its topic for a message that is one question, unless a part is as sure as the other of its own."""


def read_parts(text: str, whole: Reading, read: Read, subject_of: Subjects = lambda _: []) -> list[Part]:
    """The readings of the questions in a message; empty when it is one question.

    A message counts as several only when every part is read as something, and one of them at least as a topic: a
    story with one question in it stays whole. Where the whole message reads as outside the article, the topic must be
    beyond doubt: it is far likelier that nothing in it is covered.

    Args:
        text: the message.
        whole: the reading of the whole message.
        read: reads a part.
        subject_of: the words of a part that name a subject.
    """
    if whole.intent not in QUESTIONS:
        return []
    found = parts(text)
    if len(found) < 2:
        two = read_two_subjects(text, read) or read_halves(text, whole, read)
        return [Part(reading, leans=False) for reading in two or read_beside(text, whole, read, subject_of)]
    asked = [part for part in in_turn(found, whole, read, subject_of) if _asks(part.reading)]
    topics = {part.reading.key for part in asked if part.reading.intent == FAQ}
    if len(asked) < 2 or not topics or _is_one(whole, asked):
        return []
    if whole.intent == OUT_OF_SCOPE and not _has_its_part_inside(asked):
        return []
    several = len(topics) > 1 or any(part.other or part.reading.intent != FAQ for part in asked)
    return [_first(asked[0]), *asked[1:]] if several else []


def _first(part: Part) -> Part:
    """The first part, which follows on nothing here, as its topic where it has one ("moet ik naar de dokter")."""
    reading = part.reading
    if reading.intent != FOLLOW_UP or part.leans or not reading.topics or reading.outside > PLAINLY_INSIDE:
        return part
    key, topic = reading.topics[0]
    if topic < PLAIN:
        return part
    return replace(part, reading=replace(reading, intent=FAQ, key=key, confidence=topic))


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
    """Whether a part is about a topic, or by itself hardly lies outside and is likely enough about one."""
    plain = is_sure(reading) and reading.outside <= PLAINLY_INSIDE
    return reading.names_subject and reading.intent == FAQ and (reading.confidence >= BEYOND_DOUBT or plain)


def _asks(reading: Reading) -> bool:
    if reading.intent in (FAQ, DOUBT):
        return reading.confidence >= LEAST_SURE
    if reading.intent == FOLLOW_UP:
        return reading.confidence >= LEAST_FOLLOW_UP
    return reading.intent == OUT_OF_SCOPE
