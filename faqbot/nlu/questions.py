"""What a message asks, beyond one reading: several questions at once, or no question but a subject."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from faqbot.nlu.decision import DOUBT, FAQ, FOLLOW_UP, OUT_OF_SCOPE, Reading
from faqbot.nlu.lean import leans_on_what_was_said
from faqbot.nlu.parts import asks_inside, halves, is_question, parts, question_behind
from faqbot.nlu.subject import angles, bare_subject

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

_QUESTIONS = (FAQ, DOUBT, OUT_OF_SCOPE, FOLLOW_UP)
"""What a message may be taken for that is no small talk."""

LEAST_NAMED, SURE_NAMED = 0.1, 0.7
"""Least share of a topic that a bare message names in its title, and the probability that it counts for."""

_POINTS_AT_MANY = re.compile(r"\b(?:ze|die|deze|hem)\b", re.IGNORECASE)
"""Words that stand for a thing named before, also beside another one: "hoe ik ze kan opbouwen"."""

_AND_TOO = re.compile(r"[,.?!]\s*en\b", re.IGNORECASE)
"""A joint behind which a few words are a question: "helpt slapen, en een vast ritme?"."""

_ALSO = re.compile(r"\W*\ben\s+ook\b", re.IGNORECASE)
MOST_WORDS_TOO = 5


@dataclass(frozen=True)
class Part:
    """One question of a message: how it was read, and whether it leans on what stands before it."""

    reading: Reading
    leans: bool


def read_parts(
    text: str,
    whole: Reading,
    read: Callable[[str], Reading],
    subject_of: Callable[[str], list[str]] = lambda _: [],
) -> list[Part]:
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
    if whole.intent not in _QUESTIONS:
        return []
    found = parts(text)
    if len(found) < 2:
        return _read_halves(text, read)
    asked = [part for part in _in_turn(found, read, subject_of) if _asks(part.reading)]
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


def asked_beside(text: str, whole: Reading, read: Callable[[str], Reading]) -> str:
    """The topic of the question behind a statement, where the whole message reads as something else; else nothing.

    An action answers it when the statement was an alarm signal, and so was seen to already.
    """
    question = question_behind(text)
    if not question or leans_on_what_was_said(question):
        return ""
    reading = read(question)
    if not reading.names_subject or not _is_sure(reading) or reading.key == whole.key:
        return ""
    return reading.key.partition("/")[2]


def asked_behind_talk(text: str, whole: Reading, read: Callable[[str], Reading]) -> Reading:
    """The question behind small talk ("oké, nederlands. wat is goed eten?"), else the whole reading.

    The question must name its subject: small talk alone never leads to an answer.
    """
    if whole.intent in _QUESTIONS:
        return whole
    question = question_behind(text)
    reading = read(question) if question else whole
    return reading if reading.names_subject and reading.intent in (FAQ, DOUBT) else whole


def read_as_subject(
    text: str, whole: Reading, read: Callable[[str], Reading], subject_of: Callable[[str], list[str]]
) -> Reading:
    """The reading of the one subject that a message names among filler ("en slaap dan?"), else the whole reading."""
    subject = bare_subject(text)
    if not subject or whole.intent not in (FAQ, DOUBT, OUT_OF_SCOPE) or not subject_of(subject):
        return whole
    return read(subject)


def _in_turn(
    pieces: list[str], read: Callable[[str], Reading], subject_of: Callable[[str], list[str]]
) -> Iterator[Part]:
    """Each part as it is read; one that points back is read with the subject before it, where that makes it clear."""
    before: list[str] = []
    last = ""
    for piece in pieces:
        part = _part(piece, read)
        named = subject_of(piece)
        if part.leans and before and part.reading.intent != FOLLOW_UP and (not named or _POINTS_AT_MANY.search(piece)):
            together = read(f"{' '.join(before)} {piece}")
            if _is_sure(together) and together.key != last:
                part = Part(together, leans=False)
        before = named or before
        last = part.reading.key
        yield part


def _asks(reading: Reading) -> bool:
    if reading.intent in (FAQ, DOUBT):
        return reading.confidence >= LEAST_SURE
    if reading.intent == FOLLOW_UP:
        return reading.confidence >= LEAST_FOLLOW_UP
    return reading.intent == OUT_OF_SCOPE


def _read_halves(text: str, read: Callable[[str], Reading]) -> list[Part]:
    """Two readings where both halves of a message are questions and surely about another section."""
    for left, right in halves(text):
        if not (is_question(left) and (asks_inside(right) or _asks_too(text[len(left) :], right))):
            continue
        second = read(right)
        if not _is_sure(second):
            continue
        first = read(left)
        if _is_sure(first) and second.key not in {key for key, _ in first.topics[:2]}:
            return [Part(first, leans=False), Part(second, leans=False)]
    return []


def _asks_too(joint_and_right: str, right: str) -> bool:
    if len(right.split()) > MOST_WORDS_TOO:
        return False
    also = _ALSO.match(joint_and_right) or right.endswith("ook?")
    return bool(also or (_AND_TOO.match(joint_and_right) and right.endswith("?")))


def _is_sure(reading: Reading) -> bool:
    return reading.intent == FAQ and reading.confidence >= SURE_HALF


def _about(candidates: list[str], reading: Reading, shares: Mapping[str, float]) -> Reading:
    """The one subject that a bare message names ("en slaap?"), whatever its little words were taken for."""
    if not candidates or reading.key in candidates:
        return reading
    label = max(candidates, key=lambda candidate: shares.get(candidate, 0.0))
    if shares.get(label, 0.0) < LEAST_NAMED:
        return reading
    topics = ((label, SURE_NAMED), *(entry for entry in reading.topics if entry[0] != label))[:MOST_ASKED]
    return replace(reading, intent=FAQ, key=label, confidence=SURE_NAMED, topics=topics, follow_up=("", 0.0))


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
    if reading.intent not in _QUESTIONS:
        return reading
    candidates = angles(text, titles)
    shares = dict(reading.wide)
    if len({sections.get(label) for label in candidates}) < 2:
        return _about(candidates, reading, shares)
    order = sorted(candidates, key=lambda label: -shares.get(label, 0.0))
    asked: dict[str, str] = {}
    for label in order:
        asked.setdefault(sections.get(label, label), label)
    topics = tuple((label, shares.get(label, 0.0)) for label in list(asked.values())[:MOST_ASKED])
    return replace(reading, intent=DOUBT, key=DOUBT, topics=topics, follow_up=("", 0.0))
