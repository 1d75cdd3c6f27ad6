"""Messages that name a subject and ask nothing: "antibiotica", "iets over stress"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from faqbot.nlu.decision import FOLLOW_UP
from faqbot.nlu.text import normalise, stem, words
from faqbot.nlu.vectoriser import Features

_FILLER = """
en ik wil weten over iets meer info informatie uitleg graag vraag vragen heb een de het mijn bij met van voor na qua nou
bedoel bedoelde bedoelt nee sorry hoi hallo goedemiddag goedemorgen hey he nu dan ook eens wat zeg bedoelt oh oeps
ne en aub alstublieft over tegen door vertel me u je mij iets eigenlijk gewoon liever toch maar ja was had
"""
FILLER = frozenset(_FILLER.split())

_NOT_SUBJECTS = frozenset(
    stem(word) for word in ["darm", "darmen", "darmbacterien", "bacterien", "goed", "slecht", "lichaam", "klachten"]
)
"""Words in so many titles that they tell nothing apart, or that ask something themselves."""


MOST_SHARE = 0.01
"""Follow-ups that may hold a concept, as a share of the other lines that hold it, while it counts as a subject."""


def subject_words(text: str) -> list[str]:
    """The stems of the words that are not filler; a message with one of them is a bare subject."""
    return [stem(word) for word in words(normalise(text)) if word not in FILLER]


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
