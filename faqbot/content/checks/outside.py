"""What must be true of the kinds of question that the article does not cover."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from pathlib import Path

from faqbot.content import yaml_lines
from faqbot.content.content import Content
from faqbot.content.problem import Problem

PREFIX, NEAR = "utter_out_of_scope/", "dichtbij"


def kinds_file(root: Path) -> Path:
    """Where the kinds stand."""
    return root / "data" / "dialogue" / "buiten_artikel.yml"


def near(content: Content) -> Iterator[Problem]:
    """Every topic that a kind is near to exists. Raises OSError or yaml.YAMLError."""
    file = kinds_file(content.root)
    if any(problem.file == file for problem in content.unreadable):
        return
    responses = yaml_lines.child(yaml_lines.compose(file), "responses")
    for name, line, variations in yaml_lines.pairs(responses):
        if not name.startswith(PREFIX):
            continue
        first = (yaml_lines.value(variations) or [{}])[0]
        for topic in (first.get("metadata") or {}).get(NEAR) or []:
            if topic not in content.names:
                likely = difflib.get_close_matches(str(topic), list(content.names), n=1)
                meant = f"Bedoelde je {likely[0]}? " if likely else ""
                yield Problem(file, line, f"{name}: {NEAR} {topic} bestaat niet", f"{meant}Noem een onderwerp.")
