"""Personal data in a message, replaced by `***` before anything keeps the message.

Own patterns instead of a general recogniser: a message must cost next to nothing, and "10 dagen", "39,5 graden" or an
age must stay, because the safety rules read them. Names go only where the words around them leave no doubt.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from importlib import resources
from typing import Any

import yaml
from stdnum import iban, luhn
from stdnum.be import nn
from stdnum.nl import bsn

from faqbot.privacy import shapes

MARK = "***"
"""Stands for whatever was masked. No word such as "[telefoonnummer]": with those the reader found another topic for 36
of 256 questions, with this for 9 (as many as with nothing in its place)."""

Replace = Callable[[re.Match[str]], str]
Rule = tuple[re.Pattern[str], Replace]


@functools.lru_cache(maxsize=1)
def _data() -> dict[str, Any]:
    file = resources.files("faqbot.privacy").joinpath("persoonsgegevens.yml")
    return dict(yaml.safe_load(file.read_text(encoding="utf-8")))


@functools.lru_cache(maxsize=1)
def _prefilter() -> re.Pattern[str]:
    """What a message must have before any pattern is worth trying: most have none of it."""
    data = _data()
    cues = [*data["naam_inleiding"], *data["naam_titel"].split(), *data["naam_groet"].split()]
    return re.compile(rf"[0-9@]|\bik ben |\b(?:hallo|hoi),? met |\bgr\b|\b(?:{'|'.join(cues)})", re.IGNORECASE)


@functools.lru_cache(maxsize=1)
def _rules() -> tuple[tuple[Rule, ...], tuple[Rule, ...]]:
    """Rules for names, and rules for what has digits or an @; each in the order in which they look."""
    data = _data()
    units = frozenset(data["geen_postcode"].split())
    public = frozenset(data["openbare_nummers"])
    not_street = frozenset(data["geen_straat"])
    names = shapes.Names(data)

    def when(check: Callable[[re.Match[str]], bool]) -> Replace:
        return lambda found: MARK if check(found) else found[0]

    numbers: tuple[Rule, ...] = (
        (shapes.EMAIL, _always),
        (shapes.IBAN_NL, _always),
        (shapes.IBAN, lambda found: shapes.iban_masked(found, MARK, _iban)),
        (shapes.BIRTH, _after),
        (shapes.DATE, when(shapes.is_old_date)),
        (shapes.CARD, when(lambda found: bool(luhn.is_valid(shapes.digits(found[0]))))),
        (shapes.BSN_NAMED, _after),
        (shapes.NATIONAL_BE, when(lambda found: bool(nn.is_valid(shapes.digits(found[0]))))),
        (shapes.PHONE, when(lambda found: shapes.is_phone(found, public))),
        (shapes.BSN, when(lambda found: not shapes.is_round(found[0]) and bool(bsn.is_valid(found[0])))),
        (shapes.POSTCODE, when(lambda found: shapes.is_postcode(found, units))),
        (shapes.POSTCODE_NAMED, _after),
        (shapes.POSTCODE_BE, _after),
        (shapes.street(data), when(lambda found: (found["straat"] or "").lower() not in not_street)),
        (shapes.ADDRESS_NAMED, _after),
    )
    masked = functools.partial(names.masked, mark=MARK)
    return ((names.introduced, masked), (names.titled, masked), (names.signed, masked)), numbers


def _always(_: re.Match[str]) -> str:
    return MARK


def _after(found: re.Match[str]) -> str:
    return f"{found['voor']}{MARK}"


def _iban(number: str) -> bool:
    return bool(iban.is_valid(number, check_country=False))


def mask(message: str) -> str:
    """The message with personal data replaced by `***`.

    Masked are e-mail addresses, phone numbers, bank and card numbers, BSN and rijksregisternummer, postcodes,
    addresses, birth dates, and names that are surely names. Masking a masked message changes nothing.
    """
    if not _prefilter().search(message):
        return message
    names, numbers = _rules()
    rules = names + numbers if shapes.HAS_NUMBER.search(message) else names
    for pattern, replace in rules:
        message = pattern.sub(replace, message)
    return message
