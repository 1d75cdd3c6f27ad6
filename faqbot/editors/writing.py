"""Writes into content files line by line: comments, order and formatting of everything else stay as they are."""

from __future__ import annotations

import os
import tempfile
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from faqbot.content import yaml_lines
from faqbot.content.knowledge import INTENT

WIDTH = 119
"""Characters on a line of an answer."""

_EXAMPLE = "      - "
_BRACKETS = str.maketrans("[]{}", "()()")


class CannotWriteError(Exception):
    """The file is not as expected; nothing was written. The message says why, in Dutch."""


@dataclass(frozen=True)
class NewTopic:
    """A topic to write.

    Attributes:
        name: its name ("acaciavezels_opbouwen").
        title: the question on its button.
        sections: ids of the sections that it rests on, the main one first.
        examples: training questions.
        answer: the answer.
        more: its second part.
        follow_ups: topics that one would ask next.
        checked: the day on which it was held against the article (YYYY-MM-DD).
    """

    name: str
    title: str
    sections: Sequence[str]
    examples: Sequence[str]
    answer: str
    more: str
    follow_ups: Sequence[str]
    checked: str


def one_line(text: str) -> str:
    """A question as it can stand in a file: one line, no characters that Rasa or YAML read as code."""
    line = " ".join(text.split()).lstrip("-•* ").strip()
    return line.translate(_BRACKETS)


def add_topic(file: Path, topic: NewTopic) -> None:
    """Adds a topic at the end of the file's questions and of its answers.

    Raises:
        CannotWriteError: the file has another form than the knowledge files, or has this topic already.
    """
    text = file.read_text(encoding="utf-8")
    lines = text.splitlines()
    if "responses:" not in lines or "nlu:" not in lines:
        raise CannotWriteError(f"{file.name} heeft geen nlu: en responses: op een eigen regel.")
    if f"  - intent: {INTENT}{topic.name}" in lines:
        raise CannotWriteError(f"{topic.name} staat al in {file.name}.")
    border = lines.index("responses:")
    questions = lines[:border]
    while questions and not questions[-1].strip():
        questions.pop()
    answers = lines[border:]
    while answers and not answers[-1].strip():
        answers.pop()
    _save(file, [*questions, "", *_questions(topic), "", *answers, "", *_answers(topic)])


def _questions(topic: NewTopic) -> list[str]:
    lines = [f"  - intent: {INTENT}{topic.name}", "    examples: |"]
    return lines + [_EXAMPLE + one_line(example) for example in topic.examples]


def _answers(topic: NewTopic) -> list[str]:
    sections = ", ".join(f'"{id}"' for id in topic.sections)
    return [
        f"  utter_faq/{topic.name}:",
        "    - text: >-",
        *_folded(topic.answer),
        "      metadata:",
        f'        title: "{_quoted(topic.title)}"',
        f"        sections: [{sections}]",
        f"        next: [{', '.join(topic.follow_ups)}]",
        f'        checked: "{topic.checked}"',
        f"  utter_meer/{topic.name}:",
        "    - text: >-",
        *_folded(topic.more),
        "      metadata:",
        f"        sections: [{sections}]",
    ]


def _folded(text: str) -> list[str]:
    """The words of an answer under `>-`; an empty answer keeps a line of its own to be filled."""
    width = WIDTH - 8
    words = " ".join(text.split()) or "(nog te schrijven)"
    return [f"        {line}" for line in textwrap.wrap(words, width, break_long_words=False, break_on_hyphens=False)]


def _quoted(text: str) -> str:
    return " ".join(text.split()).replace("\\", "").replace('"', "'")


def add_examples(file: Path, intent: str, examples: Sequence[str]) -> list[str]:
    """Adds questions at the end of an intent's list; those that stand there already are passed over.

    Returns:
        What was added.

    Raises:
        CannotWriteError: the intent is not in the file.
    """
    content = yaml_lines.compose(file)
    for block in yaml_lines.items(yaml_lines.child(content, "nlu")):
        name, node = yaml_lines.child(block, "intent"), yaml_lines.child(block, "examples")
        if name is not None and name.value == intent and isinstance(node, yaml.ScalarNode):
            there = yaml_lines.block_lines(node)
            known = {text for _, text in there}
            new = [line for line in dict.fromkeys(map(one_line, examples)) if line and line not in known]
            lines = file.read_text(encoding="utf-8").splitlines()
            at = there[-1][0] if there else yaml_lines.line_of(node)
            _save(file, [*lines[:at], *(_EXAMPLE + line for line in new), *lines[at:]])
            return new
    raise CannotWriteError(f"{intent} staat niet in {file.name}.")


def _save(file: Path, lines: Sequence[str]) -> None:
    """Puts the lines in place at once, and only when they are YAML: a half-written file would stop training."""
    text = "\n".join(lines) + "\n"
    try:
        yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        raise CannotWriteError(f"{file.name} zou onleesbaar worden: {error}") from error
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
    with os.fdopen(handle, "w", encoding="utf-8") as out:
        out.write(text)
    Path(name).chmod(file.stat().st_mode)
    Path(name).replace(file)
