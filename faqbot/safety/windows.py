"""Long messages in parts, so that reading one costs no more than its length."""

from __future__ import annotations

MOST_WORDS = 70
"""Words that are read together. The rules try their patterns in every order, which grows steeply with length."""

OVERLAP = 25
"""Words that two parts share, so that no signal is cut in two (the widest pattern spans fewer)."""


def windows(text: str) -> list[str]:
    """The message itself when it is short, else overlapping parts of it."""
    words = text.split()
    if len(words) <= MOST_WORDS:
        return [text]
    step = MOST_WORDS - OVERLAP
    return [" ".join(words[start : start + MOST_WORDS]) for start in range(0, len(words) - OVERLAP, step)]
