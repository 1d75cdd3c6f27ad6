"""YAML with line numbers, and what a plain YAML reader passes over in silence: keys that stand there twice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from faqbot.content.problem import Problem

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

MEND_YAML = "Kijk op deze regel en de regel erboven naar inspringen, aanhalingstekens en dubbele punten."
"""What to do about a file that is no YAML: nearly always it is one of these."""


def compose(file: Path) -> yaml.Node | None:
    """The file as nodes that know their lines. Raises yaml.YAMLError when it is no YAML."""
    return yaml.compose(file.read_text(encoding="utf-8"), Loader=_LOADER)


def not_yaml(file: Path, error: yaml.YAMLError) -> Problem:
    """That a file cannot be read, with the line where reading stopped."""
    mark = getattr(error, "problem_mark", None)
    line = mark.line + 1 if mark else 0
    return Problem(file, line, f"het bestand is geen leesbare YAML ({getattr(error, 'problem', error)})", MEND_YAML)


def line_of(node: yaml.Node) -> int:
    """The line on which a node starts, from 1 on."""
    return int(node.start_mark.line) + 1


def pairs(node: yaml.Node | None) -> Iterator[tuple[str, int, yaml.Node]]:
    """Key, line of the key and value of a mapping; nothing for anything else."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield str(key.value), line_of(key), value


def items(node: yaml.Node | None) -> list[yaml.Node]:
    """The parts of a list; none for anything else."""
    return list(node.value) if isinstance(node, yaml.SequenceNode) else []


def child(node: yaml.Node | None, name: str) -> yaml.Node | None:
    """The value under a key."""
    return next((value for key, _, value in pairs(node) if key == name), None)


def value(node: yaml.Node | None) -> Any:
    """The plain value of a node, read as YAML reads it."""
    if node is None:
        return None
    loader = yaml.SafeLoader("")
    try:
        return loader.construct_document(node)
    finally:
        loader.dispose()


def twice(file: Path, node: yaml.Node | None) -> Iterator[Problem]:
    """Keys that stand twice in one mapping: the last one would win, and the first would be lost without a word."""
    seen: dict[str, int] = {}
    for key, line, inside in pairs(node):
        if key in seen:
            yield Problem(
                file,
                line,
                f"{key} staat al op regel {seen[key]}; alleen de laatste zou tellen",
                "Haal een van de twee weg of geef hem een andere naam.",
            )
        seen[key] = line
        yield from twice(file, inside)
    for inside in items(node):
        yield from twice(file, inside)


def block_lines(node: yaml.Node | None) -> list[tuple[int, str]]:
    """Line number and text of each filled line of an `examples: |` block."""
    if node is None:
        return []
    first = line_of(node) + (1 if getattr(node, "style", None) in ("|", ">") else 0)
    return [
        (first + offset, line.strip().removeprefix("- "))
        for offset, line in enumerate(str(node.value).splitlines())
        if line.strip()
    ]
