"""The knowledge files as editors write them: `data/knowledge/<theme>.yml`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from faqbot.content import yaml_lines

ROOT = Path(__file__).resolve().parent.parent.parent
KNOWLEDGE = ROOT / "data" / "knowledge"

INTENT, ANSWER, MORE = "faq/", "utter_faq/", "utter_meer/"
SIMPLE, EXAMPLE = "utter_simpel/", "utter_voorbeeld/"


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
        example_lines: the line of each training question.
        lines: the line on which each part starts: "intent", "utter_faq", "utter_meer", "utter_simpel",
            "utter_voorbeeld", and "metadata" of the answer.
    """

    name: str
    file: Path
    examples: tuple[str, ...]
    answers: tuple[dict[str, Any], ...]
    more: tuple[dict[str, Any], ...]
    simple: tuple[dict[str, Any], ...] = ()
    example: tuple[dict[str, Any], ...] = ()
    example_lines: tuple[int, ...] = ()
    lines: dict[str, int] = field(default_factory=dict)

    @property
    def metadata(self) -> dict[str, Any]:
        """Title, sections, follow-ups and check date; empty when they are missing."""
        return dict(self.answers[0].get("metadata") or {}) if self.answers else {}

    @property
    def line(self) -> int:
        """Where the topic starts."""
        return self.lines.get("intent") or self.lines.get("utter_faq") or self.lines.get("utter_meer") or 0


def knowledge(folder: Path = KNOWLEDGE) -> list[Entry]:
    """All topics, those with questions but no answer and the reverse included. Raises yaml.YAMLError on a bad file."""
    return [entry for file in sorted(folder.glob("*.yml")) for entry in entries_of(file)]


def examples(block: dict[str, Any]) -> tuple[str, ...]:
    """The lines of an `examples: |` block."""
    return tuple(
        line.strip().removeprefix("- ") for line in str(block.get("examples", "")).splitlines() if line.strip()
    )


def entries_of(file: Path) -> Iterator[Entry]:
    """The topics of one file, in the order in which they first appear. Raises yaml.YAMLError on a bad file."""
    content = yaml_lines.compose(file)
    questions = {}
    for block in yaml_lines.items(yaml_lines.child(content, "nlu")):
        intent = yaml_lines.child(block, "intent")
        if intent is not None and str(intent.value).startswith(INTENT):
            lines = yaml_lines.block_lines(yaml_lines.child(block, "examples"))
            questions[str(intent.value).removeprefix(INTENT)] = (yaml_lines.line_of(block), lines)
    found = {key: (line, node) for key, line, node in yaml_lines.pairs(yaml_lines.child(content, "responses"))}
    names = [key.partition("/")[2] for key in found if key.startswith((ANSWER, MORE))]
    for name in dict.fromkeys([*questions, *names]):
        yield _entry(name, file, questions.get(name), found)


def _entry(
    name: str,
    file: Path,
    asked: tuple[int, list[tuple[int, str]]] | None,
    found: dict[str, tuple[int, yaml.Node]],
) -> Entry:
    lines, texts = {}, {}
    if asked:
        lines["intent"] = asked[0]
    for prefix in (ANSWER, MORE, SIMPLE, EXAMPLE):
        line, node = found.get(prefix + name, (0, None))
        texts[prefix] = tuple(v for v in yaml_lines.value(node) or () if isinstance(v, dict))
        if line:
            lines[prefix.rstrip("/")] = line
        if prefix == ANSWER:
            for variation in yaml_lines.items(node)[:1]:
                lines |= {key: at for key, at, _ in yaml_lines.pairs(variation) if key == "metadata"}
    questions = asked[1] if asked else []
    return Entry(
        name=name,
        file=file,
        examples=tuple(text for _, text in questions),
        answers=texts[ANSWER],
        more=texts[MORE],
        simple=texts[SIMPLE],
        example=texts[EXAMPLE],
        example_lines=tuple(line for line, _ in questions),
        lines=lines,
    )
