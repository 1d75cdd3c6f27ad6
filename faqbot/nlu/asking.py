"""What a question looks like in Dutch as visitors type it: the words that open one, close one or stand inside one."""

from __future__ import annotations

import re

_NEAR = 60
"""Characters behind a cut in which a question inside a sentence must begin."""

_ASKS = """
wat wa wie waar waarom waardoor wanneer welke welk hoe hoeveel hoelang hoezo waarvoor waarin waarvan waarmee waartoe oe
is zijn kan kun kunnen kunt kunde mag mogen moet moeten helpt helpen werkt werken doet doen komt komen ist wnr wrm
waaraan bestaat bestaan geldt gaat zitten maakt wordt worden blijft blijven ligt klopt krijgt zou zouden zal hoort horen
heeft bevat betekent betekenen verschilt duurt scheelt leg vertel geef noem wanner wannneer wrom waarm hoesnel hoevaak
hoekomt waarover waarbij waarnaar verandert herstelt verdwijnt verbetert ontstaat reageert stuurt leert hoef hoeft loopt
verloopt gebeurt speelt zorgt bepaalt beinvloedt beïnvloedt functioneert ben bent was waren mogelijk
vanwaar waaruit waarop waarheen hoever hoezeer dient wist zit
"""
ASKS = frozenset(_ASKS.split())
"""Words that open a question: question words, and verbs that stand in front of their subject."""

_VERBS = """
ben bent was waren is zijn heeft gaat doet komt krijgt wordt worden blijft zit kan kunnen moet zou loopt werkt
"""
_SAYS_ON = frozenset(_VERBS.split())
"""Those that behind "en" go on about the subject of a statement: "ik slaap slecht en ben moe."."""

_LEADS = """
en enne & ook verder daarnaast alsmede evenals zo trouwens oh o ow ja maar dan nog eigenlijk tevens bovendien vervolgens
daarbij plus of ten tweede slotte tot slot iets een vraag andere 2 3 b c
oja ohja ps dus laatste derde eerste los daarvan tussendoor alsook namelijk
"""
_LEAD_IN = rf"(?:(?:{'|'.join(sorted(set(_LEADS.split()), key=len, reverse=True))})[\s:,.)]+)*"
_OPENS = re.compile(rf"[\s+]*{_LEAD_IN}(?P<word>[^\W\d_]+)(?:\s+(?P<next>[^\W\d_]+))?", re.IGNORECASE)
_PREPOSITION = re.compile(
    r"^(?:op|in|met|aan|van|bij|voor|naar|uit|door|onder|vanaf|tot|over|tegen)\s+(?:welke?|wat?|wie|hoeverre)\b",
    re.IGNORECASE,
)
"""What may stand in front of a question word: "op welke bronnen", "in hoeverre"."""

_SUBJECT_WORDS = "het je jij ik dat da die ze zij hij zoiets zulks we wij u er men ge"
_SUBJECTS = frozenset(_SUBJECT_WORDS.split())
"""Behind a verb these make a question: "verandert het"."""

_NO_QUESTION = """
want omdat als toen terwijl zodat sinds doordat toch dus daarom bedoel bedoelde denk dacht vind vond hoop
in op met aan van bij voor naar uit door onder tot over tegen tijdens tussen zonder na om zodra totdat dat die niet
"""
_NO_VERBS = frozenset(_NO_QUESTION.split())
"""Words that with such a subject behind them begin no question: "want dat", "en dan bedoel ik"."""

_INDIRECT = re.compile(
    r"\b(?:leg|vertel|weten|weet|vraag|vragen|vraagt|vroeg|vroegen|afvragen|benieuwd|uitleggen|vertellen|zeggen|snap"
    r"|begrijp|verneem|vernemen|horen|hoor|toelichten|uiteenzetten|nieuwsgierig)\b[^.?!]*"
    r"\b(?:wat|hoe|waarom|waardoor|wanneer|of|welke?|wie|waar|hoeveel|hoelang|hoeverre)\b",
    re.IGNORECASE,
)
"""A question inside a sentence: "ik wil graag weten of ..."."""

_OR_WHETHER = re.compile(
    r"\s*(?:en|daarnaast|verder|ook)\s+(?:ook\s+)?"
    r"(?:(?:mijn|de)\s+(?:tweede|derde|andere|volgende|laatste)\s+(?:vraag\s+)?(?:is\s+)?)?of\b",
    re.IGNORECASE,
)
_INSIDE = re.compile(
    r"\b(?:hoe|hoezo|waarom|waardoor|wanneer|wat)\s+(?:komt|kan|is|zijn|doe[tn]?|moet|werkt|zit|kom|kun|heb|gebeurt|da)\b"
    r"|\bhoe ?(?:lang|snel|vaak)\b",
    re.IGNORECASE,
)
"""A question behind a statement without a comma: "mijn buik rommelt hoe komt dat"."""

_TOO = re.compile(r"^\W*en\s+(?:\S+\s+){1,3}ook\W*$", re.IGNORECASE)
"""Asks the question before it of something else: "en die hoofdpijn ook"."""

_NO_MORE = re.compile(r"(?:\W*\b(?:niet|wel|dan)\b)*\W*$", re.IGNORECASE)
"""What may stand behind a question word that only asks the question before it on."""

_VERDICT = (
    r"(?:zinvol|zin|nuttig|nut|goed|slecht|gezond|ongezond|veilig|betrouwbaar|gevaarlijk|nodig|erg|normaal|verstandig"
    r"|onzin|ja(?:/| of )nee)"
)
_BEGINS_ANEW = re.compile(
    r"^\W*(?:en|enne|&|\+|maar|ook|verder|daarnaast|alsmede|alsook|evenals|plus|bovendien|tevens|o+h?\s?ja|ps)\s",
    re.IGNORECASE,
)
"""The words that join one question to the one before it."""

_NO_STATEMENT = r"(?!.*\b(?:ik|mijn|mn|m'n|we|wij|hij|zij|is|zijn|was|heb|heeft|wordt|maar|niet|geen|dat|dit|het)\b)"
_WITHOUT_VERB = re.compile(rf"^{_NO_STATEMENT}\W*(?:\S+\s+){{1,4}}{_VERDICT}\W*$", re.IGNORECASE)
"""A question in telegram style: "probiotica na kuur zinvol"."""

_BARE_VERDICT = re.compile(rf"^\W*(?:en\s+)?{_VERDICT}\s*\?+\s*$", re.IGNORECASE)
"""The same behind another one: "..., veilig?"."""

_AT_THE_END = re.compile(r"\b(?:waarom|hoezo|hoe (?:dan|komt dat)|wat is(?: (?:dat|da|het))?)\W*$", re.IGNORECASE)
"""A question that stands behind its subject: "gevarieerd eten waarom", "probiotica wat is dat"."""

_VERB_FIRST = re.compile(rf"\s*{_LEAD_IN}(?P<word>[^\W\d_]+en)\s+(?P<next>[^\W\d_]+)\s+\S", re.IGNORECASE)
_NOT_BEHIND_VERB = """
en of van voor met in op bij te aan uit om door na tegen naar
"""
_NO_SUBJECT_BEHIND = frozenset(_NOT_BEHIND_VERB.split())

_NAMES_A_QUESTION = re.compile(
    r"\s*en\s+(?:ook\s+)?(?:het\s+(?:verschil|nut|doel)|de\s+(?:oorzaak|oorzaken|gevolgen|risico's|voordelen|nadelen))\b",
    re.IGNORECASE,
)
"""A question by its name: "wat symbiose is en het verschil met dysbiose"."""


def adds_a_question(piece: str) -> bool:
    """Whether behind a question it asks one more, without a word that opens one: "en die hoofdpijn ook", "veilig?"."""
    return bool(_TOO.match(piece) or _BARE_VERDICT.match(piece))


def is_continued(before: str, piece: str) -> bool:
    """Whether no more than a comma stands between two questions, so that they may be one in other words."""
    return before.rstrip()[-1:] not in ".?!;:" and not _BEGINS_ANEW.match(piece)


def is_telegram(piece: str) -> bool:
    """Whether it asks for a verdict and has no verb: "thuistest betrouwbaar ja/nee"."""
    return bool(_WITHOUT_VERB.match(piece))


def opens_with_a_subject(piece: str) -> bool:
    """Whether it opens with a question word, or with a verb and its subject: in a statement a verb alone says on."""
    found = _OPENS.match(piece)
    if not found or not opens_a_question(piece):
        return False
    return found["word"].lower() not in _SAYS_ON or (found["next"] or "").lower() in _SUBJECTS


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
        or bool(_OR_WHETHER.match(piece) or _NAMES_A_QUESTION.match(piece) or _TOO.match(piece))
    )


def asks_inside(piece: str) -> bool:
    """The same without its question mark, which may belong to the whole ("helpt dit bij winden en boeren?")."""
    return is_question(piece.rstrip(" ?!."))


def may_begin_with_a_verb(piece: str) -> bool:
    """Whether it may be a question with its verb in front ("en halen bacteriën iets uit eten?"): the reader tells."""
    found = _VERB_FIRST.match(piece)
    return found is not None and found["next"].lower() not in _NO_SUBJECT_BEHIND and piece.rstrip().endswith("?")


def goes_on(before: str, behind: str) -> bool:
    """Whether a question inside a sentence is followed by the next one: "... wat X is en of Y helpt"."""
    if _OR_WHETHER.match(behind):
        return bool(_INDIRECT.search(before))
    if _NAMES_A_QUESTION.match(behind) or adds_a_question(behind):
        return is_question(before) or is_telegram(before)
    return is_question(before) and bool(_INDIRECT.search(behind[:_NEAR]))


def adds_one_word(piece: str) -> bool:
    """Whether it only asks the question before it on: "zo ja, waarmee?", "en wanneer niet?"."""
    found = _OPENS.match(piece)
    if not found:
        return False
    return bool(_NO_MORE.match(piece[found.end("word") :])) and found["word"].lower() in ASKS
