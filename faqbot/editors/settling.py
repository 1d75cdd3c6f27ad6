"""What an editor decides about a group of missed questions, carried out; the terminal and the web page share it.

Whatever is decided, the questions are then erased from the list: it holds only what still waits.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from faqbot.content.checks.held_out import held_out_questions
from faqbot.content.knowledge import INTENT, knowledge
from faqbot.content.likeness import near_copies
from faqbot.editors import misses
from faqbot.editors.grouping import Group
from faqbot.editors.writing import CannotWriteError, add_examples, one_line

OUTSIDE_FILE = Path("data") / "dialogue" / "buiten_artikel.yml"
OUTSIDE = "out_of_scope/"


def kinds(root: Path) -> list[str]:
    """The kinds of out of scope that exist ("dosis"), in the order of their file."""
    from faqbot.content import yaml_lines

    content = yaml_lines.compose(root / OUTSIDE_FILE)
    intents = [yaml_lines.child(block, "intent") for block in yaml_lines.items(yaml_lines.child(content, "nlu"))]
    return [str(intent.value).removeprefix(OUTSIDE) for intent in intents if intent is not None]


def assign(root: Path, group: Group, topic: str, texts: Sequence[str]) -> list[str]:
    """Adds questions to a topic in its file, and settles the group.

    Args:
        root: the project's folder.
        group: what is settled.
        topic: the topic's name.
        texts: the questions to add, perhaps rewritten by the editor.

    Returns:
        What was added: questions that measure, and those that stand there already, are left out.

    Raises:
        CannotWriteError: the topic does not exist; nothing is settled then.
    """
    entry = next((entry for entry in knowledge(root / "data" / "knowledge") if entry.name == topic), None)
    if entry is None:
        raise CannotWriteError(f"het onderwerp {topic} bestaat niet")
    added = add_examples(entry.file, INTENT + topic, without_held_out(root, texts))
    throw_away(group)
    return added


def mark_outside(root: Path, group: Group, kind: str, texts: Sequence[str]) -> list[str]:
    """Adds questions to a kind of out of scope, and settles the group; returns and raises as `assign`."""
    added = add_examples(root / OUTSIDE_FILE, OUTSIDE + kind, without_held_out(root, texts))
    throw_away(group)
    return added


def throw_away(group: Group) -> None:
    """Erases the group's questions from the list."""
    misses.drop([miss.id for miss in group.misses])


def without_held_out(root: Path, texts: Sequence[str]) -> list[str]:
    """The texts that are not (nearly) a question that measures: those must stay unseen."""
    lines = [one_line(text) for text in texts]
    held = [text for *_, text in held_out_questions(root)]
    copies = {number for number, _ in near_copies(lines, held)}
    return [line for number, line in enumerate(lines) if number not in copies and line]
