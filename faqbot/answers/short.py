"""The short version of an answer: its first sentences, which answer the question by design."""

from __future__ import annotations

import re

ENOUGH = 12
"""Words; a first sentence that is shorter takes the second one along."""

_END = re.compile(r"(?<=[.?!])\s+")


def short_version(text: str) -> str:
    """The first sentence of an answer, or the first two where the first one is very short."""
    sentences = _END.split(" ".join(text.split()))
    first = sentences[0]
    return f"{first} {sentences[1]}" if len(first.split()) < ENOUGH and len(sentences) > 1 else first
