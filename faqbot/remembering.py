"""Remembers what was worked out for a word, but not for a word of pages: nobody fills the memory with messages."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TypeVar

LONGEST = 60
"""Letters; the longest word that anybody means has fewer."""

Found = TypeVar("Found")


def by_word(look: Callable[[str], Found], most: int) -> Callable[[str], Found]:
    """The same function, which remembers.

    Args:
        look: works something out for one word.
        most: for how many words it is remembered; the one that was not asked for longest goes first.
    """
    kept = functools.lru_cache(maxsize=most)(look)

    def found(word: str) -> Found:
        return kept(word) if len(word) <= LONGEST else look(word)

    return found
