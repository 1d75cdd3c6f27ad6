"""Misspelled words of the domain, repaired for the reader alone: never in what is stored or shown."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from faqbot.nlu.text import normalise
from faqbot.safety.spelling import Repair, sound

SHORTEST = 5
"""Letters below which a word is left as it is: of short ones too many look alike."""

_WORD = re.compile(r"[^\W\d_]+")


class DomainSpelling:
    """Puts the nearest word of the domain in the place of a word that the reader does not know.

    Args:
        vocabulary: the words of the domain.
        is_known: whether a normalised word is known as it stands, rightly spelled or not.
        subjects: the words in which a slip of the finger is put right also where the reader happened to see that slip
            ("vezls"): what names a subject is looked up by its letters.
        is_rare: whether the reader saw a word so seldom, beside another one, that it may be a slip of that.
    """

    def __init__(
        self,
        vocabulary: Iterable[str],
        is_known: Callable[[str], bool],
        subjects: Iterable[str] = (),
        is_rare: Callable[[str, str], bool] = lambda _, __: False,
    ) -> None:
        self._repair = Repair((word for word in vocabulary if len(word) >= SHORTEST), ())
        self._is_known, self._subjects, self._is_rare = is_known, frozenset(subjects), is_rare

    def repaired(self, text: str) -> str:
        """The message with its misspelled words of the domain put right; mostly the message itself."""
        return _WORD.sub(lambda found: self._word(found[0]), text)

    def _word(self, typed: str) -> str:
        word = normalise(typed)
        if len(word) < SHORTEST or word in self._subjects:
            return typed
        near = next((other for other in self._repair.candidates(word) if other[0] == word[0]), "")
        if not near or (self._is_known(word) and not self._is_slip(word, near)):
            return typed
        return near

    def _is_slip(self, word: str, meant: str) -> bool:
        return meant in self._subjects and is_slip(word, meant) and self._is_rare(word, meant)


def is_slip(word: str, meant: str) -> bool:
    """Whether a word is another one with a letter dropped or doubled, with letters swapped, or misspelled by ear."""
    return sound(word) == sound(meant) or sorted(word) == sorted(meant) or _drops(word, meant)


def _drops(word: str, meant: str) -> bool:
    """Whether the word is the other one with one letter left out."""
    return any(word == meant[:at] + meant[at + 1 :] for at in range(len(meant)))
