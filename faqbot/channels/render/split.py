"""Cuts a text into messages that a platform accepts, at the border of a sentence where there is one."""

from __future__ import annotations

import re

from faqbot.channels.render.markup import Style, Text, cut, words_of

_SENTENCE_END = re.compile(r"(?<!\d)[.!?…][\"'”’)\]]*\s+|\n+")
"""A dot behind a figure numbers a list."""


def units(written: str) -> int:
    """Length as platforms count it: in UTF-16 units, of which an emoji has two."""
    return len(written.encode("utf-16-le")) // 2


def split(text: Text, limit: int, style: Style) -> list[Text]:
    """The text in pieces, each at most ``limit`` units as the platform's markup writes it.

    Raises ValueError for a limit below 1.
    """
    if limit < 1:
        raise ValueError("a message holds at least one character")
    words = words_of(text)
    pieces: list[Text] = []
    start = 0
    while start < len(words):
        end = _furthest(text, start, len(words), limit, style)
        if end < len(words):
            end = _border(words, start, end)
        piece = cut(text, start, end)
        if piece:
            pieces.append(piece)
        start = end
    return pieces


def _furthest(text: Text, start: int, length: int, limit: int, style: Style) -> int:
    """The furthest place up to which the text fits; always one character on."""
    low, high = start + 1, length
    while low < high:
        middle = (low + high + 1) // 2
        if units(style(cut(text, start, middle))) <= limit:
            low = middle
        else:
            high = middle - 1
    return low


def _border(words: str, start: int, end: int) -> int:
    """The last end of a sentence before ``end``; else of a word; else ``end`` itself."""
    # One character more is looked at: the space behind a sentence that just fits.
    part = words[start : end + 1]
    sentences = [found.end() for found in _SENTENCE_END.finditer(part)]
    if sentences:
        return start + sentences[-1]
    space = max(part.rfind(" "), part.rfind("\n"))
    return start + space if space > 0 else end
