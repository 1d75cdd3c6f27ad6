"""Which of the offered topics a visitor means by "2", "de tweede", a title, or a part of a title."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

from faqbot.nlu.text import normalise, stem, words

SOMETHING_ELSE = "iets_anders"
_NUMBER = re.compile(r"^\W*(?:(?:nummer|nr|optie|keuze|de|die|het|antwoord)\W+)*(\d)\W*(?:e|de|ste)?\W*$")
_ORDINALS = {
    "eerste": 1,
    "tweede": 2,
    "derde": 3,
    "vierde": 4,
    "een": 1,
    "twee": 2,
    "drie": 3,
    "vier": 4,
    "laatste": -1,
}
_PLACES = frozenset({"eerste", "tweede", "derde", "laatste"})
_TELL = frozenset({"vertel", "meer", "leg", "uit", "uitleg", "beantwoord", "zeg", "daarvan", "is", "wat", "hoe", "zit"})
"""What may stand beside an ordinal that picks: "vertel meer over de tweede"."""

_FILLER_TEXT = """
de die het dat nummer optie keuze doe maar graag ik bedoel bedoelde wil weten over liever vraag aub van ja ok oke dan en
als u je believe belieft blieft alstublieft alsjeblieft svp pls please deze den gewoon nu knop onderwerp antwoord neem
kies geef eens toch dus
"""
_FILLER = frozenset(_FILLER_TEXT.split())
_FUNCTION_TEXT = """
wat wie waar wanneer waarom welke welk hoe hoeveel is zijn was doet doen kan kun kunnen mag moet heb heeft je jij u we
er dit deze die dat in op na met van voor bij te aan om of niet ook nog wel meer
"""
_FUNCTION_WORDS = frozenset(_FUNCTION_TEXT.split())
"""Words that ask something of their own ("waarom?") and pick nothing."""

_SOMETHING_ELSE = frozenset(
    {"iets anders", "wat anders", "geen van beide", "geen van allen", "geen van deze", "anders"}
    | {"nog iets anders", "toch iets anders", "nee iets anders", "liever iets anders", "ik bedoel iets anders"}
    | {"geen van die", "geen van drie", "geen van de drie", "geen van de twee", "geen enkele", "geen een van allen"}
    | {"iets heel anders", "nee geen van die", "nee geen van allen", "nee geen van deze", "staat er niet bij"}
)
_MOST_WORDS = 8
"""A longer message is a question of its own, not a pick."""


def pick(text: str, titles: Sequence[str]) -> int | None:
    """The index of the title that was picked, or None.

    Args:
        text: the message as typed.
        titles: what was offered, in order.
    """
    if not titles:
        return None
    number = pick_number(text, len(titles))
    if number is not None:
        return number
    said = [word for word in words(normalise_digits(text)) if word not in _FILLER]
    if not said or len(said) > _MOST_WORDS:
        return None
    if len(said) == 1 and said[0].isdecimal():
        index = int(said[0]) - 1
        return index if 0 <= index < len(titles) else None
    if _PLACES & set(said) and set(said) - _PLACES <= _TELL:
        return points_at(text, len(titles))
    if set(said) <= _FUNCTION_WORDS:
        return None
    if len(said) == 1 and said[0] in _ORDINALS:
        position = _ORDINALS[said[0]]
        index = len(titles) - 1 if position < 0 else position - 1
        return index if index < len(titles) else None
    return _by_title([stem(word) for word in said if word not in _ORDINALS], titles)


def pick_number(text: str, count: int) -> int | None:
    """The index that a number stands for ("2", "nummer 2", "2e"), or None.

    Args:
        text: the message as typed.
        count: how many there are to pick from.
    """
    number = _NUMBER.match(normalise_digits(text))
    return int(number.group(1)) - 1 if number and 1 <= int(number.group(1)) <= count else None


def is_unmistakable(text: str, titles: Sequence[str]) -> bool:
    """Whether the message can only be a pick: a number, an ordinal, or a whole title."""
    if pick_number(text, len(titles)) is not None:
        return True
    said = [word for word in words(normalise_digits(text)) if word not in _FILLER]
    if len(said) == 1 and said[0] in _ORDINALS:
        return True
    return words(normalise(text)) in [words(normalise(title)) for title in titles]


def is_only_a_place(text: str) -> bool:
    """Whether the message says no more than which one: "en die eerste?"."""
    said = {word for word in words(normalise_digits(text)) if word not in _FILLER}
    return bool(said & _PLACES) and said <= _PLACES


def goes_back(text: str) -> bool:
    """Whether a message that says which one goes back to what was said before: "en nu de eerste"."""
    return is_only_a_place(text) and words(normalise(text))[:1] == ["en"]


def points_at(text: str, count: int) -> int | None:
    """The index of the answer that a remark points at ("vertel meer over die tweede", "en de eerste?"), or None.

    Args:
        text: the message as typed.
        count: how many answers were given.
    """
    said = words(normalise_digits(text))
    found = [_ORDINALS[word] for word in said if word in _PLACES]
    if len(said) > _MOST_WORDS or len(found) != 1:
        return None
    index = found[0] - 1 if found[0] > 0 else count - 1
    return index if index < count else None


def wants_something_else(text: str) -> bool:
    """Whether the visitor says that none of the offered topics is meant."""
    return " ".join(words(normalise(text))) in _SOMETHING_ELSE


def normalise_digits(text: str) -> str:
    """Lower case without accents, digits kept (`normalise` makes every number the same)."""
    return "".join(map(_normal_character, text[:200]))


@functools.lru_cache(maxsize=2000)
def _normal_character(character: str) -> str:
    return character if character.isdigit() else normalise(character) or " "


def _by_title(said: list[str], titles: Sequence[str]) -> int | None:
    """The only title that holds every word that was said."""
    stems = [{stem(word) for word in words(normalise(title))} for title in titles]
    matching = [i for i, title in enumerate(stems) if set(said) <= title]
    return matching[0] if len(matching) == 1 else None
