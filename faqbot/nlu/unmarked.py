"""Questions that no word of a message marks as such: only the reader sees that it asks two things."""

from __future__ import annotations

import re
from collections.abc import Callable

from faqbot.nlu.asking import asks_inside, is_question, may_begin_with_a_verb
from faqbot.nlu.decision import FAQ, OUT_OF_SCOPE, Reading
from faqbot.nlu.outside_names import names_outside
from faqbot.nlu.parts import halves, two_subjects
from faqbot.nlu.questions import is_inside, is_sure

_AND_TOO = re.compile(r"[,.?!]\s*en\b", re.IGNORECASE)
"""A joint behind which a few words are a question: "helpt slapen, en een vast ritme?"."""

_ALSO = re.compile(r"\W*\ben\s+ook\b", re.IGNORECASE)
MOST_WORDS_TOO = 5

BESIDE = frozenset({"voedingsmiddel", "ander_supplement", "behandeling", "recept"})
"""Kinds of out of scope beside which the article's part is worth telling; with a pet or a medicine it is not."""


def read_halves(text: str, whole: Reading, read: Callable[[str], Reading]) -> list[Reading]:
    """Two readings where both halves of a message are questions and surely about another section.

    Of a message that reads as outside both must clearly lie inside.
    """
    for left, right in halves(text):
        asks = asks_inside(right) or _asks_too(text[len(left) :], right) or may_begin_with_a_verb(right)
        if not (is_question(left) and asks):
            continue
        second = read(right)
        if not is_sure(second):
            continue
        first = read(left)
        inside = whole.intent != OUT_OF_SCOPE or (is_inside(first) and is_inside(second))
        if inside and is_sure(first) and second.key not in {key for key, _ in first.topics[:2]}:
            return [first, second]
    return []


def read_two_subjects(text: str, read: Callable[[str], Reading]) -> list[Reading]:
    """The readings of one question about two things, where it surely means something else for each."""
    asked = [read(question) for question in two_subjects(text) or ()]
    sure = all(is_sure(reading) and reading.specific for reading in asked)
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
        if not old or not new or names_outside(right) or not (is_question(left) and is_question(right)):
            continue
        inside, outside = read(left.replace(old, new[0])), read(left)
        stays_open = outside.intent == OUT_OF_SCOPE and outside.kind.partition("/")[2] in BESIDE
        if stays_open and inside.intent == FAQ and inside.names_subject and is_inside(inside):
            return [outside, inside]
    return []


def _asks_too(joint_and_right: str, right: str) -> bool:
    if len(right.split()) > MOST_WORDS_TOO:
        return False
    also = _ALSO.match(joint_and_right) or right.endswith("ook?")
    return bool(also or (_AND_TOO.match(joint_and_right) and right.endswith("?")))
