"""The form of the knowledge files: YAML, the right keys, names that Rasa understands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from faqbot.content import yaml_lines
from faqbot.content.content import Content
from faqbot.content.knowledge import ANSWER, INTENT, MORE
from faqbot.content.problem import Problem

TOP = ("version", "nlu", "responses")
METADATA = {
    ANSWER: ("title", "sections", "next", "vervolg", "checked", "doi"),
    MORE: ("sections",),
    "utter_simpel/": ("sections",),
    "utter_voorbeeld/": ("sections",),
}
"""What may stand under the metadata of each kind of text."""

_NAME = re.compile(r"[a-z0-9]+(?:_[a-z0-9]+)*")

EXAMPLE_FORM = "Zet elke vraag op een eigen regel die met een streepje en een spatie begint."


def form(content: Content) -> Iterator[Problem]:
    """Everything in a knowledge file stands where Rasa and the guide look for it."""
    yield from content.unreadable
    broken = {problem.file for problem in content.unreadable}
    for file in sorted((content.root / "data" / "knowledge").glob("*.yml")):
        if file not in broken:
            node = yaml_lines.compose(file)
            yield from yaml_lines.twice(file, node)
            yield from _top(file, node)
            yield from _intents(file, node)
            yield from _responses(file, node)


def _top(file: Path, node: yaml.Node | None) -> Iterator[Problem]:
    for key, line, _ in yaml_lines.pairs(node):
        if key not in TOP:
            yield Problem(
                file, line, f"{key} hoort niet in dit bestand", f"Hier mogen alleen {', '.join(TOP)} staan, vooraan."
            )


def _intents(file: Path, node: yaml.Node | None) -> Iterator[Problem]:
    for block in yaml_lines.items(yaml_lines.child(node, "nlu")):
        line = yaml_lines.line_of(block)
        intent = yaml_lines.child(block, "intent")
        name = str(intent.value) if intent is not None else ""
        if not name.startswith(INTENT) or not _NAME.fullmatch(name.removeprefix(INTENT)):
            yield Problem(
                file,
                line,
                f"de naam {name!r} is geen onderwerp",
                "Schrijf faq/ en dan kleine letters, cijfers en lage streepjes, zoals faq/mijn_onderwerp.",
            )
        for key, at, _ in yaml_lines.pairs(block):
            if key not in ("intent", "examples"):
                yield Problem(file, at, f"{key} hoort niet bij vragen", "Laat alleen intent en examples staan.")
        yield from _examples(file, block)


def _examples(file: Path, block: yaml.Node) -> Iterator[Problem]:
    node = yaml_lines.child(block, "examples")
    if node is None:
        yield Problem(file, yaml_lines.line_of(block), "er staan geen vragen bij (examples)", EXAMPLE_FORM)
        return
    if not isinstance(node, yaml.ScalarNode) or node.style != "|":
        yield Problem(
            file,
            yaml_lines.line_of(node),
            "examples: de | erachter ontbreekt",
            "Schrijf `examples: |`. " + EXAMPLE_FORM,
        )
        return
    first = yaml_lines.line_of(node) + 1
    for offset, line in enumerate(str(node.value).splitlines()):
        if line.strip() and not line.startswith("- "):
            yield Problem(file, first + offset, f"geen streepje voor de vraag: {line.strip()[:50]!r}", EXAMPLE_FORM)
        elif re.search(r"\[[^]]*\]\s*[({]", line):
            yield Problem(
                file,
                first + offset,
                "blokhaken met iets erachter leest Rasa als code",
                "Schrijf de vraag zonder haken.",
            )


def _responses(file: Path, node: yaml.Node | None) -> Iterator[Problem]:
    for name, line, variations in yaml_lines.pairs(yaml_lines.child(node, "responses")):
        prefix = next((prefix for prefix in METADATA if name.startswith(prefix)), None)
        if prefix is None or not _NAME.fullmatch(name.removeprefix(prefix)):
            yield Problem(
                file,
                line,
                f"{name} is geen naam van een antwoord",
                f"Schrijf {ANSWER} of {MORE} en dan precies de naam van het onderwerp.",
            )
            continue
        for variation in yaml_lines.items(variations):
            yield from _variation(file, name, prefix, variation)


def _variation(file: Path, name: str, prefix: str, variation: yaml.Node) -> Iterator[Problem]:
    keys = {key: (line, inside) for key, line, inside in yaml_lines.pairs(variation)}
    if "text" not in keys:
        yield Problem(file, yaml_lines.line_of(variation), f"{name} heeft geen tekst", "Zet de tekst onder `text: >-`.")
    for key, (line, _) in keys.items():
        if key not in ("text", "metadata", "channel"):
            yield Problem(file, line, f"{key} hoort niet bij een antwoord", "Laat alleen text en metadata staan.")
    for key, line, _ in yaml_lines.pairs(keys["metadata"][1] if "metadata" in keys else None):
        if key not in METADATA[prefix]:
            allowed = ", ".join(METADATA[prefix])
            yield Problem(file, line, f"{key} hoort niet onder metadata van {name}", f"Hier mag staan: {allowed}.")
