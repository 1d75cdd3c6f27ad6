"""Where a message with more than one question falls apart: "wat zijn vezels en hoe werkt een probioticum?"."""

from __future__ import annotations

import re
from collections.abc import Iterator

MOST_PARTS = 3
LEAST_WORDS = 2
"""Words on both sides of a cut that only the reader can judge."""

MOST_CUTS = 3

_ASKS = """
wat wa wie waar waarom waardoor wanneer welke welk hoe hoeveel hoelang hoezo waarvoor waarin waarvan waarmee waartoe oe
is zijn kan kun kunnen kunt kunde mag mogen moet moeten helpt helpen werkt werken doet doen komt komen ist wnr wrm
waaraan bestaat bestaan geldt gaat zitten maakt wordt worden blijft blijven ligt klopt krijgt zou zouden zal hoort horen
heeft bevat betekent betekenen verschilt duurt scheelt leg vertel geef noem wanner wannneer wrom waarm hoesnel hoevaak
hoekomt waarover waarbij waarnaar verandert herstelt verdwijnt verbetert ontstaat reageert stuurt leert hoef hoeft loopt
verloopt gebeurt speelt zorgt bepaalt beinvloedt beïnvloedt functioneert ben bent was waren mogelijk
"""
ASKS = frozenset(_ASKS.split())
"""Words that open a question: question words, and verbs that stand in front of their subject."""

_LEADS = """
en enne & ook verder daarnaast alsmede evenals zo trouwens oh o ow ja maar dan nog eigenlijk tevens bovendien vervolgens
daarbij plus of ten tweede slotte tot slot iets een vraag andere 2 3 b c
"""
_LEAD_IN = rf"(?:(?:{'|'.join(sorted(set(_LEADS.split()), key=len, reverse=True))})[\s:,.)]+)*"
_OPENS = re.compile(rf"\s*{_LEAD_IN}(?P<word>[^\W\d_]+)(?:\s+(?P<next>[^\W\d_]+))?", re.IGNORECASE)
_PREPOSITION = re.compile(
    r"^(?:op|in|met|aan|van|bij|voor|naar|uit|door|onder|vanaf|tot)\s+(?:welke?|wat|wie|hoeverre)\b", re.IGNORECASE
)
"""What may stand in front of a question word: "op welke bronnen", "in hoeverre"."""

_SUBJECT_WORDS = "het je jij ik dat da die ze zij hij zoiets zulks we wij u er men ge"
_SUBJECTS = frozenset(_SUBJECT_WORDS.split())
"""Behind a verb these make a question: "verandert het"."""

_NO_QUESTION = """
want omdat als toen terwijl zodat sinds doordat toch dus daarom bedoel bedoelde denk dacht vind vond hoop
"""
_NO_VERBS = frozenset(_NO_QUESTION.split())
"""Words that with such a subject behind them begin no question: "want dat", "en dan bedoel ik"."""

_INDIRECT = re.compile(
    r"\b(?:leg|vertel|weten|weet|vraag|vroeg|afvragen|benieuwd|uitleggen|vertellen|zeggen|snap|begrijp|verneem|vernemen"
    r"|horen|hoor|toelichten|uiteenzetten|nieuwsgierig)\b[^.?!]*"
    r"\b(?:wat|hoe|waarom|waardoor|wanneer|of|welke?|wie|waar|hoeveel|hoelang|hoeverre)\b",
    re.IGNORECASE,
)
"""A question inside a sentence: "ik wil graag weten of ..."."""

_NEAR = 60
"""Characters behind a cut in which such a question must begin."""

_ANNOUNCES = re.compile(r"^(?:\S+\s+){0,4}?(?:vraag|vragen|vraagjes?|dingen)\S*\s*:\s*", re.IGNORECASE)
"""What only says that questions follow: "twee vraagjes: ..."."""

_OR_WHETHER = re.compile(r"\s*(?:en|daarnaast|verder|ook)\s+(?:ook\s+)?of\b", re.IGNORECASE)
_INSIDE = re.compile(
    r"\b(?:hoe|hoezo|waarom|waardoor|wanneer|wat)\s+(?:komt|kan|is|zijn|doe[tn]?|moet|werkt|zit|kom|kun|heb|gebeurt|da)\b",
    re.IGNORECASE,
)
"""A question behind a statement without a comma: "mijn buik rommelt hoe komt dat"."""

_AT_THE_END = re.compile(r"\b(?:waarom|hoezo|hoe (?:dan|komt dat)|wat is(?: (?:dat|da|het))?)\W*$", re.IGNORECASE)
"""A question that stands behind its subject: "gevarieerd eten waarom", "probiotica wat is dat"."""

_VERB_FIRST = re.compile(rf"\s*{_LEAD_IN}(?P<word>[^\W\d_]+en)\s+(?P<next>[^\W\d_]+)\s+\S", re.IGNORECASE)
_NOT_BEHIND_VERB = """
en of van voor met in op bij te aan uit om door na tegen naar
"""
_NO_SUBJECT_BEHIND = frozenset(_NOT_BEHIND_VERB.split())

_IN_FRONT = re.compile(r"^\W*(?:(?:en|maar|verder|ook|daarnaast|trouwens)\b\W*)+", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[?!])\s*(?=\w)|(?<=[.;:\n])\s+(?=\S)")
_JOINT = re.compile(
    r"\s*[,;–-]\s+(?=\w)|\s+(?=(?:en|enne|&|daarnaast|alsmede|evenals|plus|bovendien|tevens)\s)", re.IGNORECASE
)
_LOOSE = re.compile(
    r"\s*,?\s+(?:en(?:ne)?|of)\s+|[.?!;\n]+\s+|\s*,\s+"
    r"|\s+(?=(?:wat|hoe|waarom|wanneer|welke?)\s+(?:is|zijn|doet|doen|werkt|werken|komt|kan|helpt|helpen)\b)",
    re.IGNORECASE,
)
_SEVERAL_SUBJECTS = re.compile(
    r"^(?P<front>\W*(?:wat|wa)\s+(?:is|zijn|doet|doen|betekent|betekenen)\s+(?:(?:een|de|het)\s+)?)"
    r"(?P<first>[\w-]+)\s*(?:,?\s+en|,|&|\+)\s+(?:(?:een|de|het)\s+)?(?P<second>[\w-]+)(?P<rest>\W*|\s+(?:met|voor|in|met)\b.*)$",
    re.IGNORECASE,
)
"""One question about two things: "wat zijn prebiotica en postbiotica"."""

_NAMES_A_QUESTION = re.compile(
    r"\s*en\s+(?:ook\s+)?(?:het\s+(?:verschil|nut|doel)|de\s+(?:oorzaak|oorzaken|gevolgen|risico's|voordelen|nadelen))\b",
    re.IGNORECASE,
)
"""A question by its name: "wat symbiose is en het verschil met dysbiose"."""


def parts(text: str) -> list[str]:
    """The questions of a message, in order; one part (the message itself) when it does not fall apart.

    A cut needs a word behind it that opens a question, or a question mark at the end of a short part. What stands
    before the first question (a greeting, a story) stays with it.
    """
    pieces = [piece for sentence in _SENTENCE.split(_ANNOUNCES.sub("", text)) for piece in _clauses(sentence)]
    joined: list[tuple[str, bool]] = []
    for piece in pieces:
        asks = is_question(piece) and not _adds_one_word(piece)
        if joined and not (asks and joined[-1][1]):
            before, asked = joined[-1]
            joined[-1] = (f"{before} {piece}", asks or asked)
        elif piece.strip():
            joined.append((piece, asks))
    questions = [piece.strip() for piece, _ in joined]
    return questions[:MOST_PARTS] if len(questions) > 1 else [text]


def question_behind(text: str) -> str:
    """The questions behind what a message tells first, without "en" in front; nothing where it begins by asking."""
    pieces = [piece for sentence in _SENTENCE.split(text) for piece in _clauses(sentence) if piece.strip()]
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


def opens_a_question(piece: str) -> bool:
    """Whether it begins like a question, after "en ook" and the like."""
    found = _OPENS.match(piece)
    if not found:
        return False
    if _PREPOSITION.match(piece[found.start("word") :]):
        return True
    first, second = found["word"].lower(), (found["next"] or "").lower()
    return first in ASKS or (second in _SUBJECTS and first not in _SUBJECTS | _NO_VERBS)


def is_question(piece: str) -> bool:
    """Whether it begins or ends like a question, or holds one ("ik wil graag weten of ...")."""
    return (
        piece.rstrip().endswith("?")
        or opens_a_question(piece)
        or any(inside.search(piece) for inside in (_INDIRECT, _INSIDE, _AT_THE_END))
        or bool(_OR_WHETHER.match(piece) or _NAMES_A_QUESTION.match(piece))
    )


def asks_inside(piece: str) -> bool:
    """The same without its question mark, which may belong to the whole ("helpt dit bij winden en boeren?")."""
    return is_question(piece.rstrip(" ?!."))


def may_begin_with_a_verb(piece: str) -> bool:
    """Whether it may be a question with its verb in front ("en halen bacteriën iets uit eten?"): the reader tells."""
    found = _VERB_FIRST.match(piece)
    return found is not None and found["next"].lower() not in _NO_SUBJECT_BEHIND and piece.rstrip().endswith("?")


def _adds_one_word(piece: str) -> bool:
    """Whether it only asks the question before it on: "zo ja, waarmee?", "hoe?"."""
    found = _OPENS.match(piece)
    if not found:
        return False
    return not re.search(r"\w", piece[found.end("word") :]) and found["word"].lower() in ASKS


def _clauses(sentence: str) -> list[str]:
    """A sentence cut where "en", "daarnaast" or a comma is followed by a question."""
    found: list[str] = []
    start = 0
    for joint in _JOINT.finditer(sentence):
        behind = sentence[joint.end() :]
        if joint.start() > start and (opens_a_question(behind) or _goes_on(sentence[start : joint.start()], behind)):
            found.append(sentence[start : joint.start()])
            start = joint.end()
    return [*found, sentence[start:]]


def _goes_on(before: str, behind: str) -> bool:
    """Whether a question inside a sentence is followed by the next one: "... wat X is en of Y helpt"."""
    if _OR_WHETHER.match(behind):
        return bool(_INDIRECT.search(before))
    if _NAMES_A_QUESTION.match(behind):
        return is_question(before)
    return is_question(before) and bool(_INDIRECT.search(behind[:_NEAR]))
