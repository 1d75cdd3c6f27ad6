"""Messages that lean on what was said before: "en hoe komt dat?", "is dat erg?"."""

from __future__ import annotations

import re

MOST_WORDS = 14
"""A longer message says itself what it is about."""

_LEANS = re.compile(
    r"^\W*(?:en|maar|dus|oke?|ok[eé]|nee|en wat als|ik bedoel\w*)\b"
    r"|\b(?:dat|da|die|dit|deze|dees|daar\w*|hier\w*|er\w{2,}|er|ze|zij|het|hem|hun)\b"
    r"|\b(?:zoiets|dezelfde|hetzelfde|zulke?s?|zo'n|dan)\b",
    re.IGNORECASE,
)


_CORRECTION = re.compile(
    r"^\W*(?:(?:nee|neen|oh?|oeps|sorry|wacht|pardon|ah|h[aeè]+|maar|excuses?|excuseer|foutje|verkeerd|vergissing"
    r"|(?:ik vergis|vergiste) (?:me|mij)|neem\w* (?:u |je |me |mij )*niet kwalijk)\b[\s,.!:]*)*"
    r"(?:(?:(?:ik|k|'k)\s+)?(?:bedoel(?:de|t)?|had het over|heb het over)"
    r"|(?:ik|k|'k)\s+(?:wilde|wou)\s+(?:(?:eigenlijk|alleen|gewoon|juist|graag)\s+)*weten"
    r"|(?:ik|k|'k)\s+vroeg\s+(?:naar|over|eigenlijk)"
    r"|(?:het|dat|dit|(?:mijn|mn|m'n|de) vraag)\s+(?:ging|gaat|was)\s+(?:(?:mij|me|eigenlijk|juist|dus)\s+)*(?:over|om)"
    r"|(?:ik\s+mis(?:te)?|er\s+(?:staat|stond)\s+(?:niks|niets))\s+(?:iets\s+|wat\s+)?over)\s+"
    r"(?:(?:eigenlijk|dus|natuurlijk|juist|liever|wel|iets over)\s+)*"
    r"(?P<meant>\S.*)",
    re.IGNORECASE | re.DOTALL,
)


_RECEIVED = re.compile(
    r"^\W*(?:ok[eé]?|okay|okee|oki|kay|goed|nou|aha|ah|hm+|top|prima|duidelijk|helder|mooi|fijn|tof|super|check|ja|jaja)"
    r"(?:\s+(?:dan|hoor|dus))?[\s,.!:;-]+(?=(?:wat|wa|hoe|waarom|wanneer|welke?|waar|wie|is|zijn|kan|helpt|helpen|werkt)\b)",
    re.IGNORECASE,
)
"""What only says that the last answer came over, before a question: "oke wat is een microbioom"."""


def corrected(text: str) -> str:
    """What a correction says instead ("nee sorry, ik bedoelde prebiotica"), or the question behind "oké".

    Any other message as it is.
    """
    found = _CORRECTION.match(text)
    return found["meant"] if found else _RECEIVED.sub("", text)


def leans_on_what_was_said(text: str) -> bool:
    """Whether a message points back ("dat", "daar") or begins in the middle ("en ...")."""
    return len(text.split()) <= MOST_WORDS and bool(_LEANS.search(text))
