"""Misspelled words of the domain, repaired for the reader alone: never in what is stored or shown."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from faqbot.nlu.text import normalise
from faqbot.safety.spelling import Repair

SHORTEST = 5
"""Letters below which a word is left as it is: of short ones too many look alike."""

_WORD = re.compile(r"[^\W\d_]+")


class DomainSpelling:
    """Puts the nearest word of the domain in the place of a word that the reader does not know.

    Args:
        vocabulary: the words of the domain.
        is_known: whether a normalised word is known as it stands, rightly spelled or not.
    """

    def __init__(self, vocabulary: Iterable[str], is_known: Callable[[str], bool]) -> None:
        self._repair = Repair((word for word in vocabulary if len(word) >= SHORTEST), ())
        self._is_known = is_known

    def repaired(self, text: str) -> str:
        """The message with its misspelled words of the domain put right; mostly the message itself."""
        return _WORD.sub(lambda found: self._word(found[0]), text)

    def _word(self, typed: str) -> str:
        word = normalise(typed)
        if len(word) < SHORTEST or self._is_known(word):
            return typed
        near = self._repair.candidates(word)
        return near[0] if near and near[0][0] == word[0] else typed
