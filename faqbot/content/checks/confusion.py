"""Topics that the last evaluation mixed up."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator

from faqbot.content.content import Content
from faqbot.content.problem import Problem

OUTCOMES = "results/outcomes.json"
OFTEN = 2
"""So many held-out questions of one topic read as the same other one are no accident."""


def confused(content: Content) -> Iterator[Problem]:
    """Topics whose held-out questions went to the same wrong topic; without an evaluation there is nothing to say."""
    file = content.root / OUTCOMES
    if not file.exists():
        return
    taken: Counter[tuple[str, str]] = Counter()
    for found in json.loads(file.read_text(encoding="utf-8"))["outcomes"].get("artikel", []):
        if not found["lenient"] and found["read"]:
            taken[found["topic"], found["read"]] += 1
    names = content.names
    for (asked, read), times in taken.most_common():
        if times >= OFTEN and asked in names:
            yield Problem(
                names[asked].file,
                names[asked].line,
                f"{times} meetvragen over {asked} werden gelezen als {read}",
                f"Leg de vragen van {asked} en {read} naast elkaar: wat hoort bij het andere? Wat ontbreekt er?",
                warning=True,
            )
