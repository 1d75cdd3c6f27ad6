"""What politeness puts around a question: the announcement that one follows, asking leave, the greeting below."""

from __future__ import annotations

import re

_ANNOUNCES = re.compile(r"^(?:\S+\s+){0,4}?(?:vraag|vragen|vraagjes?|dingen)\S*\s*:\s*", re.IGNORECASE)
"""What only says that questions follow: "twee vraagjes: ..."."""

_ASKS_LEAVE = re.compile(
    r"\b(?:mag|mocht|kan|kon|zou|wil(?:de)?|moet)\s+(?:ik|men|k|'k)\b(?:\s+(?:u|je|jullie|ook|nog|even|eens|misschien))*\s+"
    r"(?:iets|wat|een\s+(?:paar\s+)?\w+|een\s+vraa?g\w*)\s+(?:vragen|stellen|voorleggen)\b",
    re.IGNORECASE,
)
"""Asks whether one may ask: "mag ik u iets vragen over vezels?"."""

_CLOSES = re.compile(
    r"(?<=[.?!,\n])\s*(?:(?:met\s+)?(?:(?:vriendelijke|hartelijke|beste|lieve|warme)\s+)?(?:groet|groetjes|groeten)"
    r"|mvg|alvast\b|bij\s+voorbaat|met\s+dank|(?:heel\s+)?(?:hartelijk|erg)?\s*(?:bedankt|dank|dankjewel|dankuwel|merci|thanks|thx)"
    r"|hoogachtend)(?!\w)(?![^?]*\?).*$",
    re.IGNORECASE | re.DOTALL,
)
"""The end of a letter, behind the last question."""


def without_announcement(text: str) -> str:
    """A message without what only says that questions follow."""
    return _ANNOUNCES.sub("", text)


def asks_leave(piece: str) -> bool:
    """Whether a question only asks whether one may ask."""
    return bool(_ASKS_LEAVE.search(piece))


def without_closing(text: str) -> str:
    """A message without the greeting or thanks below its questions; one that asks nothing as it is."""
    short = _CLOSES.sub("", text).strip()
    return short if "?" in short else text
