"""Questions that no word of a message marks as such: only the reader sees that it asks two things."""

from __future__ import annotations

import re
from collections.abc import Callable

from faqbot.nlu.decision import FAQ, OUT_OF_SCOPE, Reading
from faqbot.nlu.outside_names import names_outside
from faqbot.nlu.parts import asks_inside, halves, is_question, may_begin_with_a_verb, two_subjects
from faqbot.nlu.questions import is_sure

_AND_TOO = re.compile(r"[,.?!]\s*en\b", re.IGNORECASE)
"""A joint behind which a few words are a question: "helpt slapen, en een vast ritme?"."""

_ALSO = re.compile(r"\W*\ben\s+ook\b", re.IGNORECASE)
MOST_WORDS_TOO = 5


def read_halves(text: str, read: Callable[[str], Reading]) -> list[Reading]:
    """Two readings where both halves of a message are questions and surely about another section."""
    for left, right in halves(text):
        asks = asks_inside(right) or _asks_too(text[len(left) :], right) or may_begin_with_a_verb(right)
        if not (is_question(left) and asks):
            continue
        second = read(right)
        if not is_sure(second):
            continue
        first = read(left)
        if is_sure(first) and second.key not in {key for key, _ in first.topics[:2]}:
            return [first, second]
    return []


def read_two_subjects(text: str, read: Callable[[str], Reading]) -> list[Reading]:
    """The readings of one question about two things, where it surely means something else for each."""
    asked = [read(question) for question in two_subjects(text) or ()]
    sure = all(is_sure(reading) and reading.names_subject for reading in asked)
    return asked if sure and len({r.key for r in asked}) > 1 else []


def read_beside(
    text: str, whole: Reading, read: Callable[[str], Reading], subject_of: Callable[[str], list[str]]
) -> list[Reading]:
    """What a message asks of a subject of the article beside one that is not in it ("doet koffie iets, of stress?")."""
    if whole.intent != OUT_OF_SCOPE:
        return []
    for left, right in halves(text):
        new = subject_of(right)
        old = next((word for word in re.findall(r"[\w-]+", left) if names_outside(word)), "")
        if not old or not new or names_outside(right):
            continue
        inside, outside = read(left.replace(old, new[0])), read(left)
        if outside.intent == OUT_OF_SCOPE and inside.intent == FAQ and inside.names_subject:
            return [outside, inside]
    return []


def _asks_too(joint_and_right: str, right: str) -> bool:
    if len(right.split()) > MOST_WORDS_TOO:
        return False
    also = _ALSO.match(joint_and_right) or right.endswith("ook?")
    return bool(also or (_AND_TOO.match(joint_and_right) and right.endswith("?")))
