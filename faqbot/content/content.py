"""The content as a whole, read once for all checks."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from faqbot.content import yaml_lines
from faqbot.content.knowledge import ROOT, Entry, entries_of
from faqbot.content.problem import Problem
from faqbot.content.texts import Text, visitor_texts


@dataclass(frozen=True)
class Content:
    """What editors write.

    Attributes:
        root: the project's folder.
        entries: every topic that could be read.
        texts: every text for visitors.
        unreadable: the files that are no YAML.
        today: the day to hold dates against.
    """

    root: Path
    entries: tuple[Entry, ...]
    texts: tuple[Text, ...]
    unreadable: tuple[Problem, ...] = ()
    today: datetime.date = field(default_factory=datetime.date.today)

    @property
    def names(self) -> dict[str, Entry]:
        """Topics by name."""
        return {entry.name: entry for entry in self.entries}


Check = Callable[[Content], Iterator[Problem]]


def read(root: Path = ROOT) -> Content:
    """Reads everything; a file that is no YAML becomes a problem instead of an error."""
    entries: list[Entry] = []
    unreadable: list[Problem] = []
    for file in sorted((root / "data").rglob("*.yml")):
        try:
            if file.parent.name == "knowledge":
                entries += entries_of(file)
            else:
                yaml_lines.compose(file)
        except yaml.YAMLError as error:
            unreadable.append(yaml_lines.not_yaml(file, error))
    return Content(root, tuple(entries), tuple(visitor_texts(root)), tuple(unreadable))
