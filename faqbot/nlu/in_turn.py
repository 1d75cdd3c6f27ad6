"""The questions of a message read in turn: each by itself, or with what stands before it in the message."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from faqbot.nlu.asking import adds_a_question, asks_inside, is_continued
from faqbot.nlu.decision import FAQ, FOLLOW_UP, OUT_OF_SCOPE, Reading
from faqbot.nlu.lean import leans_on_what_was_said
from faqbot.nlu.parts import question_behind
from faqbot.nlu.questions import QUESTIONS, SURE, asked_alone, is_inside, is_sure
from faqbot.nlu.text import stem

MOST_OUTSIDE, LEAST_INSIDE = 0.7, 0.6
"""For a part that reads as outside, but names a subject: probability of outside, and of its topic."""

MOST_OUTSIDE_OF_INSIDE = 0.9
"""The same probability of outside, in a message that as a whole is about the article."""

LEAST_OF_THE_WHOLE = 0.4
"""The same probability of its topic, where the whole message is about that topic too."""

OF_A_THING = frozenset({"dosis", "huisdier", "medicijn", "merk_of_prijs", "recept", "zwangerschap"})
"""Kinds of out of scope that ask what the article never tells of any subject ("wat kost inuline?")."""

BEYOND_DOUBT = 0.85
"""Least probability of a topic that counts where there is reason for doubt."""

SURE_TOGETHER = 0.9
"""The same for a follow-up read with the subject before it, which then goes before the table of follow-ups."""

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
    """One question of a message.

    Attributes:
        reading: how it was read.
        leans: whether it leans on what stands before it.
        other: whether it asks of another subject what the topic of the question before it answers as well ("is kefir
            goed? en karnemelk?").
    """

    reading: Reading
    leans: bool
    other: bool = False


def in_turn(pieces: list[str], whole: Reading, read: Read, subject_of: Subjects) -> Iterator[Part]:
    """Each part as it is read; one that points back is read with the subject before it, where that makes it clear.

    What only may be a question ("en slecht slapen ook"), or says the one before it again in other words, is none
    unless it is read as something clear.

    Args:
        pieces: the parts of a message.
        whole: the reading of the whole message.
        read: reads a part.
        subject_of: the words of a part that name a subject, for the part behind it that only points at it.
    """
    before: list[str] = []
    seen: set[str] = set()
    last = spoken = ""
    for piece in pieces:
        named = subject_of(piece)
        swapped = _swapped(piece, spoken, read, subject_of)
        goes_on = _follow_up_behind(piece, read) if last else None
        if swapped:
            part = Part(swapped, leans=False)
        elif goes_on:
            part = Part(goes_on, leans=True)
        else:
            part = _with_its_subject(piece, named, before, last, _part(piece, whole, read), read)
        if last and not is_sure(part.reading) and _may_be_none(piece, spoken, part):
            continue
        new = [word for word in named if stem(word) not in seen]
        other = part.reading.key == last and is_sure(part.reading) and any(read(word).specific for word in new)
        before, spoken = named or before, piece
        last = part.reading.key
        seen.update(map(stem, named))
        yield replace(part, other=other)


def _part(text: str, whole: Reading, read: Read) -> Part:
    """A part as it is read; beside other questions one about a named subject gets the benefit of the doubt."""
    reading = asked_alone(text, read) or read(text)
    if _is_inside_after_all(reading, whole):
        reading = replace(reading, intent=FAQ, key=reading.topics[0][0], confidence=reading.topics[0][1])
    return Part(reading, leans_on_what_was_said(text))


def _follow_up_behind(text: str, read: Read) -> Reading | None:
    """A follow-up behind what is told between two questions ("... Dat stond in de krant. En is dat erg?")."""
    question = question_behind(text)
    reading = read(question) if question else None
    return reading if reading and reading.intent == FOLLOW_UP and reading.confidence >= SURE else None


def _is_inside_after_all(reading: Reading, whole: Reading) -> bool:
    """Whether what reads as outside, or as small talk, has a likely topic: beside questions it likely is one."""
    if not reading.topics:
        return False
    key, topic = reading.topics[0]
    if reading.intent == OUT_OF_SCOPE:
        most = MOST_OUTSIDE_OF_INSIDE if whole.intent == FAQ else MOST_OUTSIDE
        least = LEAST_OF_THE_WHOLE if key == whole.key else LEAST_INSIDE
        least = BEYOND_DOUBT if reading.kind.partition("/")[2] in OF_A_THING else least
        return reading.names_subject and reading.outside < most and topic >= least
    return reading.intent not in QUESTIONS and topic >= BEYOND_DOUBT and is_inside(reading)


def _with_its_subject(piece: str, named: list[str], before: list[str], last: str, part: Part, read: Read) -> Part:
    """A part read with the subject before it, where it points back."""
    goes_on = part.reading.intent == FOLLOW_UP
    points_back = part.leans and not goes_on
    if points_back and named and part.reading.key == last:
        return _without_its_subject(piece, named, part, read)
    unclear = not (goes_on or is_sure(part.reading))
    if before and (goes_on or points_back) and (not named or unclear or _POINTS_AT_MANY.search(piece)):
        together = read(f"{' '.join(before)} {piece}")
        least = SURE_TOGETHER if goes_on else SURE
        if is_sure(together) and together.confidence >= least and together.key != last:
            return Part(together, leans=False)
    return part


def _may_be_none(piece: str, before: str, part: Part) -> bool:
    if adds_a_question(piece):
        return part.reading.intent != FOLLOW_UP
    return is_continued(before, piece) and part.leans and part.reading.intent != FOLLOW_UP


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
