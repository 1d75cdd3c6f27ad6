"""Messages that name a subject and ask nothing: "antibiotica", "iets over stress"."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Mapping, Sequence

from faqbot.nlu.decision import FOLLOW_UP
from faqbot.nlu.text import normalise, stem, words
from faqbot.nlu.vectoriser import Features

_FILLER = """
en ik wil weten over iets meer info informatie uitleg graag vraag vragen heb een de het mijn bij met van voor na qua nou
bedoel bedoelde bedoelt nee sorry hoi hallo goedemiddag goedemorgen hey he nu dan ook eens wat zeg bedoelt oh oeps
ne en aub alstublieft over tegen door vertel me u je mij iets eigenlijk gewoon liever toch maar ja was had zelf
ofzo enzo enzovoort bijvoorbeeld ook die deze dit dat dus oke ok okay nog even kort alleen
"""
FILLER = frozenset(_FILLER.split())

_ASKING = """
waarom waardoor wanneer waar waarvoor wie welke welk hoe hoezo hoeveel hoelang is zijn kan kun kunnen mag moet helpt
helpen werkt werken doet doen komt krijg krijgt krijgen heb hebben word wordt worden blijven maken maakt gaat anders
meer veel eet neem darm darmen darmbacterien bacterien goed slecht lichaam klachten
"""
_NOT_SUBJECTS = frozenset(stem(word) for word in _ASKING.split())
"""Words in so many titles that they tell nothing apart, or that ask something themselves."""

_IN_TITLES = frozenset(stem(word) for word in ["wat", "je", "jouw", "ze", "in", "belangrijk", "gemaakt", "doen"])
"""What the title of an explanation may hold beside its subject: "Wat zijn vezels en waarom zijn ze belangrijk?"."""

_BESIDE_SUBJECT = _NOT_SUBJECTS | _IN_TITLES | {stem(word) for word in FILLER}


TITLES = 1_000
"""Titles of which the words are kept: more than there are topics."""

MOST_SHARE = 0.01
"""Follow-ups that may hold a concept, as a share of the other lines that hold it, while it counts as a subject."""


def subject_words(text: str) -> list[str]:
    """The stems of the words that are not filler; a message with one of them is a bare subject."""
    return [stem(word) for word in words(normalise(text)) if word not in FILLER]


def bare_subject(text: str) -> str:
    """The one word of a message that names something where all the others are filler ("en slaap dan?"), or nothing."""
    said = [word for word in words(normalise(text)) if word not in FILLER]
    return said[0] if len(said) == 1 and stem(said[0]) not in _NOT_SUBJECTS else ""


def explains(title: str, subject: str) -> bool:
    """Whether a title asks what that subject is, or what there is to say about it at all ("Wat zijn probiotica?").

    Args:
        title: a topic's title.
        subject: the stem of a word.
    """
    asked = _asked(title)
    return len(asked) == 1 and _names(subject, asked)


@functools.lru_cache(maxsize=TITLES)
def _asked(title: str) -> frozenset[str]:
    """The stems in a title that may be its subject."""
    return title_stems(title) - _BESIDE_SUBJECT


@functools.lru_cache(maxsize=TITLES)
def title_stems(title: str) -> frozenset[str]:
    """The stems in a topic's title."""
    return frozenset(stem(word) for word in words(normalise(title)))


def subject_concepts(documents: Sequence[Features], labels: Sequence[str]) -> frozenset[str]:
    """The concepts that name a subject: those that hardly any follow-up ("hoe lang duurt dat?") holds.

    Args:
        documents: the features of the training lines.
        labels: their labels.
    """
    seen: Counter[str] = Counter()
    asked_on: Counter[str] = Counter()
    for document, label in zip(documents, labels, strict=True):
        (asked_on if label.startswith(f"{FOLLOW_UP}/") else seen).update(document["concepts"])
    return frozenset(concept for concept in seen if asked_on[concept] < MOST_SHARE * seen[concept])


def angles(text: str, titles: Mapping[str, frozenset[str]]) -> list[str]:
    """The topics whose title names the one subject of the message; empty when it asks or names more than that.

    Args:
        text: the message.
        titles: the stems in the title of each topic label.
    """
    said = subject_words(text)
    if len(said) != 1 or said[0] in _NOT_SUBJECTS:
        return []
    return [label for label, title in titles.items() if _names(said[0], title)]


def _names(subject: str, title: frozenset[str]) -> bool:
    """Whether the title has the subject as a word or as the end or beginning of a compound ("test" in "thuistest")."""
    if subject in title:
        return True
    return len(subject) >= 4 and any(word.endswith(subject) or word.startswith(subject) for word in title)
