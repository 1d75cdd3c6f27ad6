"""The held-out questions: never trained on, written apart from the training questions by other writers."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).resolve().parent
TUNING, TEST = "tuning", "test"


@dataclass(frozen=True)
class Question:
    """One message and what the guide should make of it.

    Attributes:
        text: the message.
        group: where it comes from (a theme, "buiten", "gesprek", "leven", "groet").
        style: how it is written ("vlaams"), or the kind of out of scope, or the small-talk intent.
        topic: the topic that answers, empty when none does.
        sections: sections that answer it as well as the topic's own.
        part: "tuning" for choosing thresholds, "test" for reporting.
    """

    text: str
    group: str
    style: str
    topic: str = ""
    sections: tuple[str, ...] = ()
    part: str = TEST


def _load(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def part(text: str) -> str:
    """Half of the questions choose, the others report; which half hangs on the words alone, so that it never shifts."""
    return TUNING if zlib.crc32(text.encode()) % 2 else TEST


def article_questions() -> list[Question]:
    """The questions that the article answers, by theme."""
    return [
        Question(entry["q"], path.stem, entry["style"], topic, tuple(entry.get("also", ())), part(entry["q"]))
        for path in sorted((HERE / "questions").glob("*.yml"))
        for topic, entries in _load(path).items()
        for entry in entries
    ]


def outside_questions() -> list[Question]:
    """Messages that the article does not answer, by kind."""
    return [
        Question(text, "buiten", kind, part=part(text))
        for kind, texts in _load(HERE / "out_of_scope.yml").items()
        for text in texts
    ]


def small_talk() -> list[Question]:
    """Small talk, by intent."""
    return [
        Question(text, "gesprek", intent, part=part(text))
        for intent, texts in _load(HERE / "smalltalk.yml").items()
        for text in texts
    ]


def behind_a_greeting() -> list[Question]:
    """Questions with polite talk in front."""
    return [
        Question(entry["q"], "groet", "groet", sections=tuple(entry["sections"]), part=part(entry["q"]))
        for entry in _load(HERE / "behind_a_greeting.yml")
    ]


def life_messages() -> list[Question]:
    """Messages from invented people's lives; the style says how much the article covers: full, part or none."""
    return [
        Question(entry["q"], "leven", entry["covered"], sections=tuple(entry["sections"]), part=part(entry["q"]))
        for entry in _load(HERE / "life.yml")
    ]


def external_sentences(folder: Path) -> list[Question]:
    """Dutch sentences about other things that nobody here wrote (see the README); empty where the folder is missing."""
    import json

    return [
        Question(json.loads(line)["q"], "extern", path.stem)
        for path in sorted(folder.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
