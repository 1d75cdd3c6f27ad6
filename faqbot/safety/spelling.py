"""Repairs misspelled alarm words against the words that the rules know. No model, no I/O."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

SHORTEST = 4
"""Letters below which a word is taken as it stands."""

_SHORTEST_KNOWN = 5
_LETTERS_FOR_SOUND = 6
_LETTERS_FOR_TWO_EDITS = 9

# How Dutch is misspelled by ear: each pair sounds the same.
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("auw|ouw|au", "ou"),
        ("ei|ij", "y"),
        ("ch", "g"),
        ("ck|c(?![eiy])|q", "k"),
        ("c", "s"),
        ("ph|v", "f"),
        ("th|dt$|d$", "t"),
        ("z", "s"),
        ("ie", "i"),
        (r"(.)\1+", r"\1"),
    )
)


def sound(word: str) -> str:
    """How a word sounds, roughly: "benaut" and "benauwd", "zelfmort" and "zelfmoord" are one."""
    for pattern, replacement in _SOUNDS:
        word = pattern.sub(replacement, word)
    return word


def distance(first: str, second: str, limit: int) -> int:
    """Edits between two words (drop, add, change, swap of neighbours), or ``limit + 1`` when there are more."""
    if abs(len(first) - len(second)) > limit:
        return limit + 1
    before: list[int] = []
    previous: list[int] = []
    row = list(range(len(second) + 1))
    for i, letter in enumerate(first, 1):
        before, previous, row = previous, row, [i]
        for j, other in enumerate(second, 1):
            cost = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == second[j - 2] and first[i - 2] == other:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
    return row[-1]


def _without_letters(word: str, count: int) -> set[str]:
    found = {word}
    for _ in range(count):
        found |= {each[:i] + each[i + 1 :] for each in found for i in range(len(each))}
    return found


def _edits_allowed(word: str) -> int:
    return 2 if len(word) >= _LETTERS_FOR_TWO_EDITS else 1


def _unlikeliness(word: str, other: str) -> tuple[bool, bool, bool, int, str]:
    """Orders the words that one may stand for: a dropped, doubled or swapped letter is likelier than a wrong one."""
    other_letter = len(word) == len(other) and sorted(word) != sorted(other)
    return word[0] != other[0], sound(word) != sound(other), other_letter, -len(other), other


class Repair:
    """Finds the known words that a misspelled word may stand for.

    Args:
        known: the words of the rules.
        real: real words that look like a known word and must never be changed into it.
    """

    def __init__(self, known: Iterable[str], real: Iterable[str]) -> None:
        self._known = {word for word in known if len(word) >= _SHORTEST_KNOWN}
        self._real = frozenset(real)
        self._longest = max(map(len, self._known), default=0)
        self._by_sound: dict[str, set[str]] = defaultdict(set)
        self._by_rest: dict[str, set[str]] = defaultdict(set)
        for word in self._known:
            if len(word) >= _LETTERS_FOR_SOUND:
                self._by_sound[sound(word)].add(word)
            for rest in _without_letters(word, _edits_allowed(word)):
                self._by_rest[rest].add(word)

    def same_sound(self, word: str) -> tuple[str, ...]:
        """The known words that sound like this one."""
        return tuple(sorted(self._by_sound.get(sound(word), ()))) if len(word) >= _LETTERS_FOR_SOUND else ()

    def candidates(self, word: str) -> tuple[str, ...]:
        """The known words nearest to an unknown word, or nothing."""
        if len(word) < SHORTEST or word in self._real or not word.isalpha():
            return ()
        limit = _edits_allowed(word)
        near: dict[int, list[str]] = defaultdict(list)
        if len(word) >= _LETTERS_FOR_SOUND:
            near[1] += self._by_sound.get(sound(word), ())
        # Of a word that is longer than any known one no rest is known, and it has very many: "zzzz..." for pages.
        rests = _without_letters(word, limit) if len(word) <= self._longest + limit else set()
        for other in {known for rest in rests for known in self._by_rest.get(rest, ())}:
            edits = distance(word, other, limit)
            if edits <= limit and (edits < 2 or word[0] == other[0]) and other not in near[1]:
                near[edits].append(other)
        best = near[1] or near[2]
        return tuple(sorted(best, key=lambda other: _unlikeliness(word, other)))

    def beginnings(self, word: str, known: Iterable[str]) -> tuple[str, ...]:
        """The known beginnings that a long word may start with, misspelled ("zelfmoortgedachten")."""
        if len(word) < _LETTERS_FOR_TWO_EDITS or word in self._real or not word.isalpha():
            return ()
        return tuple(
            part
            for part in known
            if len(part) >= _LETTERS_FOR_SOUND
            and word[0] == part[0]
            and (word.startswith(part[: len(part) // 2]) or part[len(part) // 2 + 1 :] in word)
            and any(distance(word[: len(part) + shift], part, 1) <= 1 for shift in (-1, 0, 1))
        )
