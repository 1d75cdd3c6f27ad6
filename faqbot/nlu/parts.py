"""Where a message with more than one question falls apart: "wat zijn vezels en hoe werkt een probioticum?"."""

from __future__ import annotations

import re

MOST_PARTS = 3
_ASKS = """
wat wa wie waar waarom waardoor wanneer welke welk hoe hoeveel hoelang hoezo waarvoor waarin waarvan waarmee waartoe
is zijn kan kun kunnen kunt kunde mag mogen moet moeten moette helpt helpen heeft hebben werkt werken doet doen komt komen
bestaat bestaan geldt gaat zit zitten maakt wordt worden blijft blijven ligt klopt krijg krijgt krijgen zou zouden zal
bevat betekent betekenen verschilt duurt scheelt ist oe waaraan werktt wnr wrm hoort horen merk merkt voel voelt heb
"""
ASKS = frozenset(_ASKS.split())
"""Words that open a question: question words, and verbs that stand in front of their subject."""

_LEAD_IN = r"(?:(?:en|ook|verder|daarnaast|trouwens|ow?h? ?ja|maar|dan|nog|eigenlijk|tevens|bovendien|vervolgens|ten tweede|"
_LEAD_IN += r"ten slotte|tot slot|daarbij|plus|of|nog iets|nog een vraag|andere vraag|tweede vraag|vraag 2|2|3|b|c)[\s:,.)]+)*"
_OPENS = re.compile(rf"\s*{_LEAD_IN}(?P<word>[^\W\d_]+)", re.IGNORECASE)
_INDIRECT = re.compile(
    r"\b(?:weten|weet|vraag|vroeg|afvragen|benieuwd|uitleggen|vertellen|zeggen|snap|begrijp)\b[^.?!]*"
    r"\b(?:wat|hoe|waarom|waardoor|wanneer|of|welke?|wie|waar|hoeveel|hoelang)\b",
    re.IGNORECASE,
)
"""A question inside a sentence: "ik wil graag weten of ..."."""
_SENTENCE = re.compile(r"(?<=[?!])\s*(?=\w)|(?<=[.;\n])\s+(?=\S)")
_JOINT = re.compile(
    r"\s*[,;:–-]?\s+(?=(?:en|daarnaast|verder|ook|plus|trouwens|bovendien|tevens|maar)\b)|\s*,\s+(?=\w)", re.IGNORECASE
)


def parts(text: str) -> list[str]:
    """The questions of a message, in order; one part (the message itself) when it does not fall apart.

    A cut needs a word behind it that opens a question, or a question mark at the end of a short part. What stands
    before the first question (a greeting, a story) stays with it.
    """
    pieces = [piece for sentence in _SENTENCE.split(text) for piece in _clauses(sentence)]
    joined: list[str] = []
    for piece in pieces:
        if joined and not (_is_question(piece) and _is_question(joined[-1])):
            joined[-1] += f" {piece}"
        elif piece.strip():
            joined.append(piece)
    questions = [piece.strip() for piece in joined]
    return questions[:MOST_PARTS] if len(questions) > 1 else [text]


def opens_a_question(piece: str) -> bool:
    """Whether its first word, after "en ook" and the like, opens a question."""
    found = _OPENS.match(piece)
    return bool(found and found["word"].lower() in ASKS)


def _is_question(piece: str) -> bool:
    return piece.rstrip().endswith("?") or opens_a_question(piece) or bool(_INDIRECT.search(piece))


def _clauses(sentence: str) -> list[str]:
    """A sentence cut where "en", "daarnaast" or a comma is followed by a word that opens a question."""
    found: list[str] = []
    start = 0
    for joint in _JOINT.finditer(sentence):
        if joint.start() > start and opens_a_question(sentence[joint.end() :]):
            found.append(sentence[start : joint.start()])
            start = joint.end()
    return [*found, sentence[start:]]
