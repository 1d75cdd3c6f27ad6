"""What personal data looks like: patterns, and the checks that a pattern alone cannot do."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from typing import Any

HAS_NUMBER = re.compile(r"[0-9@]")

EMAIL = re.compile(r"(?<![\w.%+-])[\w.%+-]+ ?@ ?[\w-]+(?: ?\.[a-z]{2,}| ?\.[\w-]+)+", re.IGNORECASE)
IBAN_NL = re.compile(r"\b(?:NL)[ .]?\d\d[ .]?[A-Z]{4}[ .]?(?:\d[ .]?){9}\d\b", re.IGNORECASE)
IBAN = re.compile(r"\b[A-Z]{2}\d\d(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b", re.IGNORECASE)
CARD = re.compile(r"\b(?:\d[ -]?){12,15}\d\b")

_MONTHS = (
    "jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|"
    "nov(?:ember)?|dec(?:ember)?"
)
_DATE = (
    r"(?:\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)?\d\d"
    rf"|\d{{1,2}}(?:e|ste|de)? ?(?:{_MONTHS})\b\.?(?:,? (?:19|20)\d\d| '\d\d)?"
    r"|(?:19|20)\d\d-\d\d-\d\d)"
)
BIRTH = re.compile(
    rf"(?P<voor>\b(?:geboren|geboortedatum|geb\.?(?: ?dat(?:um|\.)?)?|gebdatum|verjaardag|jarig)\b[.:]?"
    rf"(?: (?:is|was|ben|ik|op|te|de|van|in|mijn|dag) ?)*[ :]*){_DATE}(?!\d)",
    re.IGNORECASE,
)
DATE = re.compile(
    rf"(?<![\d.,/-])(?:\d{{1,2}}[-/.]\d{{1,2}}[-/.](?P<jaar>(?:19|20)\d\d)|(?P<jaar2>(?:19|20)\d\d)-\d\d-\d\d"
    rf"|\d{{1,2}}(?:e|ste)? ?(?:{_MONTHS})\.? (?P<jaar3>(?:19|20)\d\d))(?![\d-])",
    re.IGNORECASE,
)
_YEARS_AGO = 14
"""A full date that is older than this is a birth date, as good as always; a younger one may be that of an operation."""

BSN_NAMED = re.compile(
    r"(?P<voor>\b(?:bsn|burgerservicenummer|sofi-?nummer|rijksregister(?:nummer)?|insz|pati[eë]ntnummer|polisnummer|"
    r"pati[eë]nt ?id)(?:[- ]?(?:nummer|nr\.?))?(?: (?:is|van mij|luidt))*[ :=]*)\d(?:[ .-]?\d){5,11}(?!\d)",
    re.IGNORECASE,
)
BSN = re.compile(
    r"(?<![\d.,+-])(?:\d{8,9}|\d{3}[ .]\d{3}[ .]\d{3}|\d{4}[. ]\d{2}[. ]\d{3})(?![\d]|[.,]\d| ?%| miljo| miljard| bact)"
)
NATIONAL_BE = re.compile(r"(?<!\d)\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. ]?\d{2}(?!\d)")

PHONE = re.compile(
    r"(?<![\w.,+])(?:(?:\+|00)[1-9](?:[ ./()-]{0,3}\d){7,13}|\(?0[1-9](?:[ ./()-]{0,3}\d){7,8})(?![\d]|[.,]\d)"
)
_SHORTEST, _LONGEST = 8, 15

POSTCODE = re.compile(
    r"(?<![\d.,+-])[1-9]\d{3} ?(?P<letters>[A-Za-z]{2})(?:[ ,-]{1,2}(?:nr\.? ?|nummer )?\d{1,4} ?[a-z]?)?(?![\w])"
)
POSTCODE_NAMED = re.compile(
    r"(?P<voor>\b(?i:postcode(?:gebied)?(?: (?:is|van mij))*)[ :=]*)[1-9]\d{3}(?: ?[A-Z]{2}\b|[a-z]{2}\b)?(?!\d)"
)
POSTCODE_BE = re.compile(
    r"(?P<voor>\b(?:woon|wonen|woont|woonachtig|adres)\b[\w ]{0,12}?[ :,])[1-9]\d{3}(?= [A-Z][a-z]+)"
)
ADDRESS_NAMED = re.compile(
    r"(?P<voor>\b(?:[Mm]ijn|[Oo]ns|[Hh]uis)?[ -]?adres(?: is)?[ :]+)"
    r"[A-Z][\w'.-]+(?: [\w'.-]+){0,3}? \d{1,4} ?[a-zA-Z]?\b"
)
_HOUSE = (
    r" \d{1,4}(?: ?[a-zA-Z](?![\w]))?(?: ?-? ?(?:bus|hs|[IV]+) ?\d*)?(?:-\d{1,3})?"
    r"(?![\d]|[.,]\d| ?(?:dagen|dag|weken|keer|uur|jaar|minuten|graden))"
)


def street(data: dict[str, Any]) -> re.Pattern[str]:
    """A street with a house number, by the endings of street names."""
    sure, maybe = "|".join(data["straat_zeker"]), "|".join(data["straat_misschien"])
    before = r"(?:(?:[A-Z][\w'.-]+|van|von|'t|ten|ter|sint|st\.|(?<=[Vv]an )de[nr]?) ){0,3}"
    name = rf"(?P<straat>[A-Za-z][\w'-]*(?i:{sure})|[A-Z][\w'-]*(?:{maybe}))"
    apart = rf"(?:[A-Z][\w'.-]+ ){{1,2}}(?=[A-Z])(?i:{sure}|{maybe})"
    own = rf"(?:(?<=woon op )|(?<=woon aan de )|(?<=woon op de ))[\w'-]*(?:{sure}|{maybe})"
    return re.compile(rf"(?<![\w])(?:{before}{name}|{apart}|{own}){_HOUSE}")


def digits(text: str) -> str:
    """Only its digits."""
    return re.sub(r"\D", "", text)


def is_round(number: str) -> bool:
    """A number of things rather than of a person: it ends in four zeros."""
    return digits(number).endswith("0000")


def is_old_date(found: re.Match[str]) -> bool:
    """Whether a full date is so long ago that it is a birth date."""
    year = int(found["jaar"] or found["jaar2"] or found["jaar3"])
    return year <= datetime.date.today().year - _YEARS_AGO


def iban_masked(found: re.Match[str], mark: str, valid: Callable[[str], bool]) -> str:
    """The mark in place of the account number; words that the pattern took along stay."""
    words = found[0].split(" ")
    for count in range(len(words), 0, -1):
        if valid(" ".join(words[:count])):
            return " ".join([mark, *words[count:]])
    return found[0]


def is_phone(found: re.Match[str], public: frozenset[str]) -> bool:
    """Whether it has as many digits as a phone number and is nobody's helpline."""
    number = digits(found[0])
    return _SHORTEST <= len(number) <= _LONGEST and number not in public and not is_round(number)


def is_postcode(found: re.Match[str], units: frozenset[str]) -> bool:
    """Whether four digits and two letters are a Dutch postcode, not "2000 mg" or "2020 en"."""
    letters = found["letters"]
    if letters.lower() in units or letters.upper() in {"SA", "SD", "SS"}:
        return False
    return letters.isupper() or letters.islower()


_LINKS = frozenset(
    ["van", "von", "de", "den", "der", "ter", "ten", "te", "het", "el", "al", "ben", "bin", "'t", "d'", "la", "le"]
)


class Names:
    """Names that the words before them announce.

    Args:
        data: persoonsgegevens.yml.
    """

    def __init__(self, data: dict[str, Any]) -> None:
        self._not = frozenset(data["geen_naam"].split())
        link = f"(?:{'|'.join(sorted(_LINKS))})"
        first = r"(?:[A-Z]\. ?)*[^\W\d_][\w'’-]*"
        capital = r"[A-ZÀ-Þ](?:[\w'’-]+|\.)"
        sure = rf"(?: {link}){{0,2}} {capital}"
        family = rf"{sure}|(?: {link}){{1,2}} {first}"
        given = "|".join(data["voornamen"].split())
        intro = "|".join(data["naam_inleiding"])
        titles = "|".join(data["naam_titel"].split())
        greetings = "|".join(data["naam_groet"].split())
        # A second word in lower case belongs to the name when the sentence visibly ends or goes on behind it.
        lower = rf" {first}(?=\s*(?:[,.!?;:\n]|$)| en | van | uit )"
        self.introduced = re.compile(
            rf"(?P<voor>\b(?i:{intro}) (?:(?i:dokter|dr\.|mevrouw|meneer) )?)"
            rf"(?P<naam>{first}(?:{family}){{0,2}}(?:{lower})?)"
            rf"|(?P<voor2>\b(?i:ik ben|hallo,? met|hoi,? met) )"
            rf"(?P<naam2>(?i:{given})\b(?:{family}){{0,2}}|{capital}(?: {link}){{0,2}} {capital})"
        )
        self.titled = re.compile(
            rf"(?P<voor>\b(?i:{titles}) )(?P<naam>(?:{link} ){{0,2}}(?:[A-Z]\. ?)*{capital}(?:{sure})?)"
        )
        # "gr" is grams as well, so it counts only where a sentence begins.
        self.signed = re.compile(
            rf"(?P<voor>(?:\b(?i:{greetings})|(?:^|\n|(?<=[.?!,] ))(?i:gr))[.,!]?(?: van)?\s+)"
            rf"(?P<naam>{first}(?: {first}){{0,2}})(?=[\s.!,]*$)"
        )

    def masked(self, found: re.Match[str], mark: str) -> str:
        """The words before, and the mark instead of the name, unless it is a word that is no name."""
        groups = found.groupdict()
        before, name = groups["voor"], groups["naam"]
        if name is None:
            before, name = groups["voor2"], groups["naam2"]
        words = name.split()
        while words and words[-1].lower() in self._not:
            words.pop()
        said = [word for word in words if word.lower() not in _LINKS]
        if not said or said[0].lower().strip("'’.") in self._not:
            return found[0]
        return f"{before}{mark}{name[len(' '.join(words)) :]}"
