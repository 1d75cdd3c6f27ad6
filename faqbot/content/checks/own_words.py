"""Facts come from the article, wording does not. Only where the article itself is at hand."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from faqbot.answers.outline import outline
from faqbot.content.content import Content
from faqbot.content.problem import Problem

RUN = 8
"""Words in a row that count as taken over."""

VARIABLE = "ARTICLE"
_WORD = re.compile(r"[^\W_]+")


def article(root: Path) -> Path | None:
    """The article's text: where ARTICLE says, or beside the project; None where it is not at hand."""
    given = os.environ.get(VARIABLE)
    file = Path(given) if given else root.parent / "shared" / "article" / "darmmicrobioom.txt"
    return file if file.is_file() else None


def own_words(content: Content) -> Iterator[Problem]:
    """No text takes over eight words in a row."""
    file = article(content.root)
    if file is None:
        return
    taken = _runs_of(file.read_text(encoding="utf-8"))
    for text in content.texts:
        words = _WORD.findall(text.text)
        small = [word.lower() for word in words]
        at = next((i for i in range(len(small) - RUN + 1) if tuple(small[i : i + RUN]) in taken), None)
        if at is not None:
            yield Problem(
                text.file,
                text.line_with(words[at]),
                f"{text.name} neemt woorden over uit het artikel: {' '.join(words[at : at + RUN])!r}",
                "Zeg het in je eigen woorden: de feiten zijn van het artikel, de zinnen van ons.",
            )


def _runs_of(article_text: str) -> set[tuple[str, ...]]:
    """Every run of words in the running text; headings and the list of sources may be quoted."""
    running = article_text.split("\nBronnen\n")[0] + "\n" + article_text.split("Reacties, vragen en ervaringen\n")[-1]
    headings = {heading for section in outline().values() for heading in _runs(section.heading)}
    return {run for line in running.splitlines() for run in _runs(line)} - headings


def _runs(line: str) -> set[tuple[str, ...]]:
    words = [word.lower() for word in _WORD.findall(line)]
    return {tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1)}
