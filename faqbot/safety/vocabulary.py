"""The words of the rules: which notions ("BLOED", "ONTLASTING") a word or a group of words expresses."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from importlib import resources
from typing import Any

import yaml

from faqbot.remembering import by_word
from faqbot.safety.spelling import SHORTEST, Repair

_SHORTEST_PART = 4
_SHORTEST_GLUED = 8
_NOTHING: frozenset[str] = frozenset()
_ENDINGS = ("e", "en", "n", "s", "'s", "je", "jes")
# Small words that get glued to an alarm word: "bloedbijmijnontlasting".
_SMALL = frozenset(
    [
        "aan",
        "al",
        "bij",
        "de",
        "dat",
        "der",
        "die",
        "een",
        "en",
        "er",
        "geen",
        "had",
        "haar",
        "heb",
        "heeft",
        "het",
        "hij",
        "ik",
        "in",
        "is",
        "m'n",
        "me",
        "met",
        "mij",
        "mijn",
        "mn",
        "na",
        "naar",
        "niet",
        "nooit",
        "of",
        "om",
        "onze",
        "op",
        "te",
        "tijdens",
        "uit",
        "van",
        "voor",
        "was",
        "we",
        "ze",
        "zijn",
        "zit",
        "zonder",
        "wil",
        "meer",
        "leven",
        "door",
    ]
)


def read_yaml(*path: str) -> Any:
    """A YAML file beside this module."""
    source = resources.files("faqbot.safety").joinpath(*path).read_text(encoding="utf-8")
    return yaml.safe_load(source)


class Vocabulary:
    """Notions by word, by group of words, by beginning or end of a word, misspelled or not.

    Args:
        notions: name to expressions: a word (with or without a usual ending), ``=woord`` (that form only),
            ``woord*``, ``-woord`` or a group of words.
        literals: other words and groups of words that the rules name as they stand.
        real: real words that are never repaired.
        repairs: whether misspelled, split and glued words are put right.
    """

    def __init__(
        self, notions: Mapping[str, Iterable[str]], literals: Iterable[str], real: Iterable[str], repairs: bool = True
    ) -> None:
        self._by_form: dict[str, set[str]] = defaultdict(set)
        self._by_base: dict[str, set[str]] = defaultdict(set)
        self._beginnings: dict[str, set[str]] = defaultdict(set)
        self._ends: dict[str, set[str]] = defaultdict(set)
        self.phrases: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        known: set[str] = set()
        for notion, expressions in notions.items():
            for expression in expressions:
                known |= self._add(notion, str(expression).strip().lower())
        for literal in literals:
            self._by_form[literal].add(f"'{literal}'")
            known.add(literal)
        self._known = frozenset(known)
        self._longest = max(map(len, (*known, *_SMALL)))
        self._by_letter: dict[str, list[str]] = defaultdict(list)
        for part in sorted(self._beginnings):
            self._by_letter[part[0]].append(part)
        self._repairs = repairs
        self._repair = Repair(known if repairs else (), real)
        self._real = frozenset(real)
        self.forms = by_word(self._forms, 20_000)
        self.notions = by_word(self._notions, 20_000)

    def _add(self, notion: str, expression: str) -> set[str]:
        bare = expression.strip("*=-")
        if " " in expression:
            words = tuple(expression.split())
            self.phrases[notion].append(words)
            return set(words)
        if expression.endswith("*"):
            self._beginnings[bare].add(notion)
            self._by_base[bare].add(notion)
        elif expression.startswith("-"):
            self._ends[bare].add(notion)
        self._by_form[bare].add(notion)
        if bare == expression and len(bare) >= SHORTEST:
            self._by_base[bare].add(notion)
        return {bare}

    def _exact(self, word: str) -> set[str]:
        found = set(self._by_form.get(word, ()))
        if len(word) >= SHORTEST:
            for ending in _ENDINGS:
                if word.endswith(ending):
                    found |= self._by_base.get(word[: -len(ending)], set())
            for size in range(1, len(word) + 1):
                found |= self._beginnings.get(word[:size], _NOTHING)
                found |= self._ends.get(word[-size:], _NOTHING)
        return found

    def _is_inflected(self, word: str) -> bool:
        bases = (word[: -len(ending)] for ending in _ENDINGS if word.endswith(ending))
        return any(len(base) >= SHORTEST and base in self._by_base for base in bases)

    def knows(self, word: str) -> bool:
        """Whether the rules name this very word."""
        return word in self._known

    def is_real(self, word: str) -> bool:
        """Whether it is known as a word of its own, which is never repaired."""
        return word in self._known or word in self._real

    def _forms(self, word: str) -> tuple[str, ...]:
        """The word itself when it is known, else the known words that it may be a misspelling of."""
        if word in self._known or word in self._real:
            return (word,)
        if self._exact(word):
            if self._is_inflected(word):
                return (word, *self._repair.same_sound(word))
            return (*self._repair.candidates(word), word, *self._long_words(word))
        return self._repair.candidates(word) or self._long_words(word) or (word,)

    def _long_words(self, word: str) -> tuple[str, ...]:
        """The beginning of a long word that is misspelled."""
        if not self._repairs:
            return ()
        near = [part for part in self._by_letter[word[0]] if len(part) <= len(word) + 1]
        return self._repair.beginnings(word, near)

    def _notions(self, word: str) -> frozenset[str]:
        """What a word expresses, after repair."""
        return frozenset(notion for form in self.forms(word) for notion in self._exact(form))

    def joins(self, first: str, second: str) -> str | None:
        """The one word that two words are when they were split by mistake ("ont lasting")."""
        whole = first + second
        if not self._repairs or first in _SMALL or second in _SMALL:
            return None
        if whole in self._known and len(whole) >= _SHORTEST_GLUED - 2:
            return whole
        if len(whole) < _SHORTEST_GLUED or self._exact(second) or not self._repair.same_sound(whole):
            return None
        return whole

    def split(self, word: str) -> tuple[str, ...]:
        """The words that were glued together ("bloedbijontlasting"), or the word alone."""
        if not self._repairs or len(word) < _SHORTEST_GLUED or self._exact(word) or word in self._real:
            return (word,)
        if self._repair.candidates(word):
            return (word,)
        return self._parts(word) or (word,)

    def _parts(self, word: str) -> tuple[str, ...]:
        best: dict[int, tuple[str, ...]] = {0: ()}
        for end in range(2, len(word) + 1):
            for start in range(max(0, end - self._longest), end - 1):
                part = word[start:end]
                if start in best and (part in _SMALL or (len(part) >= _SHORTEST_PART and part in self._known)):
                    longer = (*best[start], part)
                    if end not in best or len(longer) < len(best[end]):
                        best[end] = longer
        parts = best.get(len(word), ())
        return parts if any(part not in _SMALL for part in parts) else ()
