"""The knowledge files as editors write them: `data/knowledge/<theme>.yml`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parent.parent.parent
KNOWLEDGE = ROOT / "data" / "knowledge"


@dataclass(frozen=True)
class Entry:
    """One topic in its file.

    Attributes:
        name: the topic ("serotonine").
        file: where it stands.
        examples: its training questions.
        answers: the variations of its answer, as Rasa writes them.
        more: the same for its second part.
        simple: the same for its simple version, which a topic may go without.
        example: the same for an example.
    """

    name: str
    file: Path
    examples: tuple[str, ...]
    answers: tuple[dict[str, Any], ...]
    more: tuple[dict[str, Any], ...]
    simple: tuple[dict[str, Any], ...] = ()
    example: tuple[dict[str, Any], ...] = ()

    @property
    def metadata(self) -> dict[str, Any]:
        """Title, sections, follow-ups and check date; empty when they are missing."""
        return dict(self.answers[0].get("metadata") or {}) if self.answers else {}


def knowledge(folder: Path = KNOWLEDGE) -> list[Entry]:
    """All topics, those with questions but no answer and the reverse included. Raises yaml.YAMLError on a bad file."""
    return [entry for file in sorted(folder.glob("*.yml")) for entry in _entries(file)]


def examples(block: dict[str, Any]) -> tuple[str, ...]:
    """The lines of an `examples: |` block."""
    return tuple(
        line.strip().removeprefix("- ") for line in str(block.get("examples", "")).splitlines() if line.strip()
    )


def _entries(file: Path) -> Iterator[Entry]:
    content = yaml.safe_load(file.read_text(encoding="utf-8")) or {}
    questions = {block["intent"].removeprefix("faq/"): examples(block) for block in content.get("nlu", [])}
    responses = content.get("responses", {})
    answered = [name.removeprefix("utter_faq/") for name in responses if name.startswith("utter_faq/")]
    for name in dict.fromkeys([*questions, *answered]):
        yield Entry(
            name=name,
            file=file,
            examples=questions.get(name, ()),
            answers=tuple(responses.get(f"utter_faq/{name}", ())),
            more=tuple(responses.get(f"utter_meer/{name}", ())),
            simple=tuple(responses.get(f"utter_simpel/{name}", ())),
            example=tuple(responses.get(f"utter_voorbeeld/{name}", ())),
        )
