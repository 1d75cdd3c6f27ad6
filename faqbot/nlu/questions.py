"""What a message with one question asks, beyond one reading: behind what is told first, or no more than a subject."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from faqbot.nlu.decision import DOUBT, FAQ, FOLLOW_UP, OUT_OF_SCOPE, Reading
from faqbot.nlu.lean import leans_on_what_was_said
from faqbot.nlu.parts import question_behind
from faqbot.nlu.subject import angles, bare_subject

SURE = 0.6
"""Least probability of its topic for a question that only the reader sees."""

MOST_OUTSIDE_WHOLE = 0.65
"""Probability of lying outside from which a message is not read by the question at its end alone."""

MOST_OUTSIDE_STORY = 0.8
PLAIN, PLAINLY_INSIDE = 0.9, 0.1
"""The same where that question is plain, and the probabilities of its topic and of lying outside for that."""

MOST_OUTSIDE = 0.3
"""Most probability of lying outside for a question in a message that reads as outside."""

MOST_ASKED = 3

QUESTIONS = (FAQ, DOUBT, OUT_OF_SCOPE, FOLLOW_UP)
"""What a message may be taken for that is no small talk."""

LEAST_NAMED, SURE_NAMED = 0.1, 0.7
"""Least share of a topic that a bare message names in its title, and the probability that it counts for."""


def is_sure(reading: Reading) -> bool:
    """Whether a reading is a question about a topic, well above doubt."""
    return reading.intent == FAQ and reading.confidence >= SURE


def is_inside(reading: Reading) -> bool:
    """Whether a reading hardly lies outside the article, so that it counts in a message that does as a whole."""
    return reading.outside <= MOST_OUTSIDE


def asked_beside(text: str, whole: Reading, read: Callable[[str], Reading]) -> str:
    """The topic of the question behind a statement, where the whole message reads as something else; else nothing.

    An action answers it when the statement was an alarm signal, and so was seen to already.
    """
    question = question_behind(text)
    if not question or leans_on_what_was_said(question):
        return ""
    reading = read(question)
    if not reading.names_subject or not is_sure(reading) or reading.key == whole.key:
        return ""
    return reading.key.partition("/")[2]


def asked_alone(text: str, read: Callable[[str], Reading]) -> Reading | None:
    """The question behind what a message tells, read without that; nothing where it needs it."""
    question = question_behind(text)
    alone = read(question) if question and not leans_on_what_was_said(question) else None
    return alone if alone and alone.specific and is_inside(alone) and is_sure(alone) else None


def asked_behind_talk(text: str, whole: Reading, read: Callable[[str], Reading]) -> Reading:
    """The question behind small talk ("oké, nederlands. wat is goed eten?"), else the whole reading.

    The question must name its subject: small talk alone never leads to an answer. Behind what hardly reads as outside
    ("goed, ik zal bellen. helpen vezels?") it must be clear, and behind a story that does it must be plain.
    """
    if whole.intent in (FAQ, DOUBT, FOLLOW_UP) or whole.outside > MOST_OUTSIDE_STORY:
        return whole
    question = question_behind(text)
    reading = read(question) if question else whole
    if whole.outside > MOST_OUTSIDE_WHOLE:
        return reading if _is_plain(reading) else whole
    if whole.intent == OUT_OF_SCOPE:
        return reading if reading.specific and is_sure(reading) and is_inside(reading) else whole
    return reading if reading.names_subject and reading.intent in (FAQ, DOUBT) else whole


def _is_plain(reading: Reading) -> bool:
    return (
        reading.specific and reading.intent == FAQ and reading.confidence >= PLAIN and reading.outside <= PLAINLY_INSIDE
    )


def read_as_subject(
    text: str,
    whole: Reading,
    read: Callable[[str], Reading],
    subject_of: Callable[[str], list[str]],
    is_new: Callable[[str], bool] = lambda _: False,
) -> Reading:
    """The reading of the one subject that a message names among filler ("en slaap dan?"), else the whole reading.

    A word that no training line holds says what a follow-up is about, whatever its filler looks like ("en eczeem?").
    """
    subject = bare_subject(text)
    if not subject or whole.intent not in QUESTIONS:
        return whole
    if whole.intent == FOLLOW_UP:
        return read(subject) if is_new(subject) else whole
    return read(subject) if subject_of(subject) else whole


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
    if reading.intent not in QUESTIONS:
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
