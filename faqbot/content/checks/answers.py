"""How answers are written: length, sentences, no markup, and a disclaimer under each."""

from __future__ import annotations

import re
from collections.abc import Iterator

from faqbot.content.content import Content
from faqbot.content.knowledge import ANSWER, MORE
from faqbot.content.problem import Problem
from faqbot.content.texts import Text

SHORTEST, LONGEST = 40, 120
"""Words in an answer."""

LONGEST_SENTENCE = 20
"""Words, at level B1."""

SOURCE_RESPONSE = "utter_bron"
DISCLAIMER = {"geen medisch advies": "de disclaimer", "huisarts": "wanneer je naar de huisarts gaat"}
SOURCES = "{bronnen}"

_SENTENCE = re.compile(r"[.!?]+(?:\s|$)")
_MARKUP = re.compile(r"[*_#!]|https?:")


def wording(content: Content) -> Iterator[Problem]:
    """Every answer is 40 to 120 words, in sentences that can be read at once, one paragraph, no markup."""
    for text in content.texts:
        if text.name.startswith((ANSWER, MORE)):
            yield from _wording(text)


def _wording(text: Text) -> Iterator[Problem]:
    count = len(text.text.split())
    if not SHORTEST <= count <= LONGEST:
        yield Problem(
            text.file,
            text.line,
            f"{text.name} heeft {count} woorden",
            f"Maak er {SHORTEST} tot {LONGEST} van. Wat niet past, kan in het tweede deel (utter_meer).",
        )
    for sentence in _SENTENCE.split(text.text):
        words = sentence.split()
        if len(words) > LONGEST_SENTENCE:
            yield Problem(
                text.file,
                text.line_with(" ".join(words[:2])),
                f"een zin van {len(words)} woorden in {text.name}: {sentence.strip()[:60]!r} ...",
                f"Knip hem op: hoogstens {LONGEST_SENTENCE} woorden, één gedachte per zin.",
            )
    markup = _MARKUP.search(text.text)
    if markup or "\n" in text.text.strip():
        what = repr(markup[0]) if markup else "een nieuwe alinea"
        yield Problem(
            text.file,
            text.line_with(markup[0]) if markup else text.line,
            f"{text.name} bevat {what}",
            "Schrijf gewone zinnen, zonder opmaak, uitroepteken, link of witregel.",
        )


def disclaimer(content: Content) -> Iterator[Problem]:
    """What stands under every answer has the sources, the disclaimer, and when to see a doctor."""
    under = [text for text in content.texts if text.name == SOURCE_RESPONSE]
    if not under:
        yield Problem(
            content.root / "data" / "dialogue" / "vragen.yml",
            0,
            f"de tekst {SOURCE_RESPONSE} ontbreekt: antwoorden hebben dan geen bron en geen disclaimer",
            f"Zet {SOURCE_RESPONSE} terug onder responses.",
        )
    for text in under:
        for words, what in DISCLAIMER.items():
            if words not in text.text:
                yield Problem(
                    text.file, text.line, f"{SOURCE_RESPONSE} zegt niet {what}", f"De woorden {words!r} moeten erin."
                )
        if not text.text.startswith(f"{SOURCES}\n"):
            yield Problem(
                text.file,
                text.line,
                f"{SOURCE_RESPONSE} begint niet met de bronnen",
                f"Zet {SOURCES} alleen op de eerste regel.",
            )
