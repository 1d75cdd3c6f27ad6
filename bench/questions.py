"""What is asked, and in which conversations."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import yaml

FILE = Path(__file__).with_name("questions.yml")
TURNS = 8
MARKS = "?!."
STEP = 11
"""Between one turn and the next. It shares no factor with the number of questions, so all are asked equally often."""


def questions() -> list[str]:
    """The fixed list."""
    return [str(question) for question in yaml.safe_load(FILE.read_text(encoding="utf-8"))]


def conversation(asked: Sequence[str], number: int) -> list[str]:
    """The turns of the conversation with that number. `len(asked) / TURNS` of them ask each question once."""
    first = number * TURNS
    return [asked[(first + turn) * STEP % len(asked)] for turn in range(TURNS)]


def distinct(question: str, number: int) -> str:
    """The same words, with punctuation at the end that belongs to that number alone.

    A server may remember what it made of a message, but visitors seldom send the very same one: without this, a short
    list asked over and over would measure that memory instead of the reading.
    """
    marks = ""
    while number:
        number, rest = divmod(number, len(MARKS))
        marks += MARKS[rest]
    return f"{question} {marks}".rstrip()
