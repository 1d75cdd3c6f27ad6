"""Every text that a visitor can read, with the place where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from faqbot.content import yaml_lines

BESIDE_THE_DATA = ("faqbot/channels/texts.yml", "faqbot/privacy/verwijderen.yml", "faqbot/editors/reacties.yml")
"""Files outside data/ with texts for visitors; those under `antwoorden` or `teksten`, or the file as a whole."""

WIDGET = "web/src/chat/texts.js"
"""What the chat on the website itself says."""

_SCRIPT_TEXT = re.compile(r"""^  (\w+):\s*(?:\([^)]*\) =>\s*)?(["`])(.*?)\2,$""", re.MULTILINE | re.DOTALL)
_SCRIPT_PLACE = re.compile(r"\$\{(?:[^{}\"]|\"[^\"]*\")*\}")

OTHER_LANGUAGES = (
    "utter_andere_taal",
    "utter_alleen_nederlands",
    "utter_out_of_scope/andere_taal",
    "utter_verwijzing_taal",
)
"""Responses that are not Dutch."""


@dataclass(frozen=True)
class Text:
    """One text for visitors.

    Attributes:
        name: the response or key under which it stands.
        text: the words.
        file: where.
        line: the first line of the words.
    """

    name: str
    text: str
    file: Path
    line: int

    def line_with(self, words: str) -> int:
        """The line on which some of its words stand; its first line where they are spread over two."""
        lines = self.file.read_text(encoding="utf-8").splitlines()
        for number in range(self.line, min(len(lines), self.line + self.text.count(" ") + 2) + 1):
            if words and words in lines[number - 1]:
                return number
        return self.line


def visitor_texts(root: Path) -> list[Text]:
    """All of them, file by file. A file that is no YAML is left out: the check of the form names it."""
    found: list[Text] = []
    for file in sorted((root / "data").rglob("*.yml")):
        found += _responses(file)
    for name in BESIDE_THE_DATA:
        if (root / name).exists():
            found += _keys(root / name)
    if (root / WIDGET).exists():
        found += _script(root / WIDGET)
    return found


def _script(file: Path) -> Iterator[Text]:
    """Each `name: "text",` of a script; what is filled in later counts as a number."""
    text = file.read_text(encoding="utf-8")
    for found in _SCRIPT_TEXT.finditer(text):
        line = text.count("\n", 0, found.start(3)) + 1
        yield Text(f"{file.stem}/{found[1]}", _SCRIPT_PLACE.sub("9", found[3]), file, line)


def _responses(file: Path) -> Iterator[Text]:
    for name, _, node in yaml_lines.pairs(yaml_lines.child(_composed(file), "responses")):
        if not name.startswith(OTHER_LANGUAGES):
            for variation in yaml_lines.items(node):
                text = yaml_lines.child(variation, "text")
                if isinstance(text, yaml.ScalarNode):
                    yield Text(name, str(text.value), file, _first_line(text))


def _keys(file: Path) -> Iterator[Text]:
    content = _composed(file)
    inside = yaml_lines.child(content, "antwoorden") or yaml_lines.child(content, "teksten")
    whole = content if file.name == "texts.yml" else None
    for name, _, node in yaml_lines.pairs(inside or whole):
        if isinstance(node, yaml.ScalarNode):
            yield Text(name, str(node.value), file, _first_line(node))


def _composed(file: Path) -> yaml.Node | None:
    try:
        return yaml_lines.compose(file)
    except yaml.YAMLError:
        return None


def _first_line(node: yaml.ScalarNode) -> int:
    return yaml_lines.line_of(node) + (1 if node.style in ("|", ">") else 0)
