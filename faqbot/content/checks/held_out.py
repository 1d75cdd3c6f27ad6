"""Held out means held out: no question that measures is trained on, and every topic is measured."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml

from faqbot.content import yaml_lines
from faqbot.content.content import Content
from faqbot.content.likeness import LEAST_WORDS, near_copies, stems
from faqbot.content.problem import Problem

ENOUGH = 8
"""Held-out questions of a topic."""

_SETS = ("questions/*.yml", "out_of_scope.yml", "behind_a_greeting.yml", "life.yml")


def held_out_questions(root: Path) -> list[tuple[Path, int, str]]:
    """File, line and words of every held-out question that is long enough to be recognised.

    Of one or two words there are only so many ways to type them ("probiotica vrouwen").
    """
    found = []
    for pattern in _SETS:
        for file in sorted((root / "evaluation").glob(pattern)):
            for node in _messages(yaml_lines.compose(file)):
                if len(stems(str(node.value))) >= LEAST_WORDS:
                    found.append((file, yaml_lines.line_of(node), str(node.value)))
    return found


def _messages(node: yaml.Node | None) -> Iterator[yaml.ScalarNode]:
    """What stands under `q`, and plain lists of messages."""
    question = yaml_lines.child(node, "q")
    if isinstance(question, yaml.ScalarNode):
        yield question
        return
    for _, _, inside in yaml_lines.pairs(node):
        yield from _messages(inside)
    for inside in yaml_lines.items(node):
        if isinstance(inside, yaml.ScalarNode):
            yield inside
        else:
            yield from _messages(inside)


def training_questions(root: Path) -> list[tuple[Path, int, str]]:
    """File, line and words of everything that is trained on."""
    found = []
    for file in sorted((root / "data").rglob("*.yml")):
        try:
            content = yaml_lines.compose(file)
        except yaml.YAMLError:
            continue
        for block in yaml_lines.items(yaml_lines.child(content, "nlu")):
            lines = yaml_lines.block_lines(yaml_lines.child(block, "examples"))
            found += [(file, line, text) for line, text in lines]
    return found


def copies(content: Content) -> Iterator[Problem]:
    """No held-out question stands, nearly word for word, in the training data."""
    held, training = held_out_questions(content.root), training_questions(content.root)
    for a, b in near_copies([text for *_, text in held], [text for *_, text in training]):
        file, line, text = training[b]
        where = Problem(held[a][0], held[a][1], "", "").place(content.root)
        yield Problem(
            file,
            line,
            f"{text!r} is (bijna) een vraag waarmee we meten ({where})",
            "Haal de vraag hier weg, of zeg het heel anders. Anders meten we alleen wat we hebben voorgezegd.",
        )


def unmeasured(content: Content) -> Iterator[Problem]:
    """Every topic has questions that measure it; until somebody writes them it counts as a warning."""
    counted: dict[str, int] = {}
    for file in sorted((content.root / "evaluation" / "questions").glob("*.yml")):
        for topic, line, asked in yaml_lines.pairs(yaml_lines.compose(file)):
            counted[topic] = len(yaml_lines.items(asked))
            if topic not in content.names:
                yield Problem(
                    file,
                    line,
                    f"hier staan meetvragen voor {topic}, dat niet bestaat",
                    "Verbeter de naam of haal ze weg.",
                )
    for entry in content.entries:
        if entry.examples and counted.get(entry.name, 0) < ENOUGH:
            yield Problem(
                entry.file,
                entry.line,
                f"{entry.name} heeft {counted.get(entry.name, 0)} meetvragen: niemand weet hoe goed het gelezen wordt",
                f"Laat iemand anders er {ENOUGH} schrijven in evaluation/questions/{entry.file.name}.",
                warning=True,
            )
