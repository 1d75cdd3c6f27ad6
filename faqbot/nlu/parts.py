"""Where a message with more than one question falls apart: "wat zijn vezels en hoe werkt een probioticum?"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from faqbot.nlu.asking import (
    adds_one_word,
    goes_on,
    is_continued,
    is_question,
    is_telegram,
    opens_a_question,
    opens_with_a_subject,
)
from faqbot.nlu.courtesy import asks_leave, without_announcement

MOST_PARTS = 3
LEAST_WORDS = 2
"""Words on both sides of a cut that only the reader can judge."""

MOST_CUTS = 3

_NUMBER = re.compile(r"(?:^|(?<=\s))\(?(?:vraag\s+)?(?P<number>[1-9])\s*(?:[).:]|e\b)+\s*(?=[^\W\d])", re.IGNORECASE)
"""The number of an entry in a list: "1) ", "2. ", "vraag 3: "."""

_ENDS = re.compile(r"[.?!;\n]\s*$")
"""The end of a sentence: what is told behind it belongs to the next question."""

_SAYS_AGAIN = re.compile(r"\b(?:ik bedoel|bedoel ik|dus|oftewel|ofwel|anders gezegd|of liever)\W*$", re.IGNORECASE)
"""The end of a question that is about to be asked again in other words."""

_OR_IS_THAT = re.compile(
    r"^\W*of\s+(?:(?:eerder|juist|gewoon)?\s*(?:is|zijn|was|kan|moet|komt|ligt|zit|gaat)\s+(?:dat|da|dit|het|'t|ze|die)"
    r"|allebei|beide|niet|geen)\b",
    re.IGNORECASE,
)
"""The other half of a choice: "klopt dat, of is het een verhaal?"."""

_WHAT_IF = re.compile(r"^\W*(?:(?:en|maar)\s+)?wat\s+als\b", re.IGNORECASE)
"""The condition of a question: "wat als ik geen vezels eet, krijg ik dan klachten?"."""

_IN_FRONT = re.compile(r"^\W*(?:(?:en|maar|verder|ook|daarnaast|trouwens)\b\W*)+", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[?!])\s*(?=\w)|(?<=[.;:\n])\s+(?=\S)")
_JOINT = re.compile(
    r"\s*[,;–-]\s+(?=\w)"
    r"|\s+(?=(?:en|enne|&|\+|maar|daarnaast|alsmede|alsook|evenals|plus|bovendien|tevens|o+h?\s?ja|ps)\s)",
    re.IGNORECASE,
)
_LOOSE = re.compile(
    r"\s*,?\s+(?:en(?:ne)?|of)\s+|[.?!;\n]+\s+|\s*,\s+"
    r"|\s+(?=(?:wat|hoe|waarom|wanneer|welke?)\s+(?:is|zijn|doet|doen|werkt|werken|komt|kan|helpt|helpen)\b)",
    re.IGNORECASE,
)
_SEVERAL_SUBJECTS = re.compile(
    r"^(?P<front>\W*(?:(?:wat|wa)\s+(?:is|zijn|doet|doen|betekent|betekenen)"
    r"|(?:\S+\s+){0,6}?(?:uitleg|info\w*|iets|meer|vertel\w*)(?:\s+(?:uitleg|info\w*|iets|meer|eens))*(?:\s+over)?)"
    r"\s+(?:(?:een|de|het)\s+)?)"
    r"(?P<first>[\w-]+)\s*(?:,?\s+en|,|&|\+)\s+(?:ook\s+)?(?:over\s+)?(?:(?:een|de|het)\s+)?(?P<second>[\w-]+)(?P<rest>(?:\s+(?:aub|alstublieft|graag))?\W*|\s+(?:met|voor|in)\b.*)$",
    re.IGNORECASE,
)
"""One question about two things: "wat zijn prebiotica en postbiotica"."""


def parts(text: str) -> list[str]:
    """The questions of a message, in order; one part (the message itself) when it does not fall apart.

    A cut needs a word behind it that opens a question, or a question mark at the end of a short part. What is told (a
    greeting, a story) stays with the question behind it.
    """
    items = _items(text)
    if items:
        return items[:MOST_PARTS]
    questions: list[str] = []
    told = ""
    for piece in _pieces(without_announcement(text)):
        if not _asks(piece):
            told = f"{told} {piece}"
            continue
        if questions and _is_the_same(questions[-1], piece):
            questions[-1] += f"{told} {piece}"
        elif questions and told and not _ENDS.search(questions[-1]):
            questions[-1] += told
            questions.append(piece)
        else:
            questions.append(f"{told} {piece}")
        told = ""
    if len(questions) < 2:
        return [text]
    questions[-1] += told
    return [question.strip() for question in questions[:MOST_PARTS]]


def question_behind(text: str) -> str:
    """The questions behind what a message tells first, without "en" in front; nothing where it begins by asking."""
    pieces = _pieces(text)
    first = next((number for number, piece in enumerate(pieces) if is_question(piece)), 0)
    return _IN_FRONT.sub("", " ".join(pieces[first:])).strip() if first else ""


def halves(text: str) -> Iterator[tuple[str, str]]:
    """The ways to cut a message in two that only the reader can judge, at "en", a comma or the end of a sentence."""
    cuts = 0
    for loose in _LOOSE.finditer(text):
        left, right = text[: loose.start()].strip(), text[loose.end() :].strip()
        if len(left.split()) >= LEAST_WORDS and len(right.split()) >= LEAST_WORDS:
            yield left, right
            cuts += 1
            if cuts == MOST_CUTS:
                return


def two_subjects(text: str) -> tuple[str, str] | None:
    """One question about two things, asked of each by itself; None for any other message."""
    found = _SEVERAL_SUBJECTS.match(text)
    if not found:
        return None
    first, second = (f"{found['front']}{found[which]}{found['rest']}" for which in ("first", "second"))
    return first, second


def _items(text: str) -> list[str]:
    """The entries of a numbered list; nothing where there are no two of them."""
    starts = list(_NUMBER.finditer(text))
    if [int(start["number"]) for start in starts[:2]] != [1, 2]:
        return []
    ends = [*(start.start() for start in starts[1:]), len(text)]
    return [text[start.end() : end].strip(" ,;\n") for start, end in zip(starts, ends, strict=True)]


def _pieces(text: str) -> list[str]:
    return [piece for sentence in _SENTENCE.split(text) for piece in _clauses(sentence) if piece.strip()]


def _asks(piece: str) -> bool:
    return (is_question(piece) or is_telegram(piece)) and not adds_one_word(piece) and not asks_leave(piece)


def _is_the_same(before: str, piece: str) -> bool:
    """Whether two questions are one: said again, the other half of a choice, or what a colon leads to."""
    if before.rstrip().endswith(":") and not opens_a_question(piece):
        return True
    return bool(_SAYS_AGAIN.search(before) or _OR_IS_THAT.match(piece)) or (
        bool(_WHAT_IF.match(before)) and is_continued(before, piece)
    )


def _clauses(sentence: str) -> list[str]:
    """A sentence cut where "en", "daarnaast" or a comma is followed by a question."""
    found: list[str] = []
    start = 0
    is_told = sentence.rstrip().endswith(".")
    for joint in _JOINT.finditer(sentence):
        before, behind = sentence[start : joint.start()], sentence[joint.end() :]
        opens = opens_with_a_subject if is_told and not is_question(before) else opens_a_question
        if before and (opens(behind) or goes_on(before, behind)):
            found.append(before)
            start = joint.end()
    return [*found, sentence[start:]]
